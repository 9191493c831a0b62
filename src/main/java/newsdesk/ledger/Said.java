package newsdesk.ledger;

import java.util.List;

/// A sentence of an answer, with the places it rests on.
///
/// @param places at least one
public record Said(String text, List<Place> places) {

    public Said {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a sentence that rests on nothing: " + text);
        }
    }
}
