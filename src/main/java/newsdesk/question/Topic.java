package newsdesk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a question was about, for a next question that does not say it: "(about the council and the Ashmere
/// corridor)".
///
/// @param earlier the question
record Topic(Anatomy earlier) {

    /// The next question with the topic behind it, as far as it does not hold it already.
    String behind(String next) {
        Line line = earlier.line();
        Line said = Line.of(next);
        List<String> things = new ArrayList<>();
        List<String> times = new ArrayList<>();
        for (Phrase phrase : earlier.phrases()) {
            if (saysMore(phrase, said)) {
                boolean time = phrase.is(Phrase.Role.TIME);
                (time ? times : things).add(time ? line.text(phrase.from(), phrase.to()) : phrase.words(line));
            }
        }
        if (things.isEmpty() && times.isEmpty()) {
            return next;
        }
        String about = things.isEmpty() ? "" : "about " + joined(things);
        String when = times.isEmpty() || !said.times().isEmpty() ? "" : String.join(", ", times);
        String both = about.isEmpty() || when.isEmpty() ? about + when : about + ", " + when;
        return both.isEmpty() ? next : next.strip() + " (" + both + ")";
    }

    private boolean saysMore(Phrase phrase, Line said) {
        Line line = earlier.line();
        List<String> content = IntStream.range(phrase.noun(), phrase.to())
                .filter(i -> phrase.is(Phrase.Role.TIME) || line.isName(i) || GrammarWords.isContent(line.word(i)))
                .mapToObj(line::word)
                .toList();
        List<String> already = said.words().stream().map(Word::folded).toList();
        return !content.isEmpty() && !already.containsAll(content);
    }

    private static String joined(List<String> things) {
        List<String> once = things.stream().distinct().collect(Collectors.toList());
        if (once.size() == 1) {
            return once.getFirst();
        }
        return String.join(", ", once.subList(0, once.size() - 1)) + " and " + once.getLast();
    }
}
