package newsdesk.quotes;

import java.util.List;
import java.util.Optional;

/// The same words of the same speaker, in every place where the coverage prints them.
///
/// @param id        a short name that survives a reindex
/// @param speaker   who said them, or empty where no article names him
/// @param printings where they are printed, earliest first
public record Saying(String id, Optional<Speaker> speaker, List<Printing> printings) {

    public Saying {
        printings = List.copyOf(printings);
        if (printings.isEmpty()) {
            throw new IllegalArgumentException("words that are printed nowhere are no quotation");
        }
    }

    /// Where they were first printed.
    public Printing first() {
        return printings.getFirst();
    }

    /// Whether they are in the reporter's words, not in quote marks.
    public boolean isReported() {
        return first().quotation().kind() == Kind.INDIRECT;
    }

    /// The words as first printed.
    public String words() {
        return first().words();
    }
}
