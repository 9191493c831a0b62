package newsdesk.question;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsdesk.corpus.Outlet;

/// Reads what somebody typed: makes it one clean line, tells in which language it is, what kind of thing it
/// asks for, and which days and outlets it names.
public final class QuestionReader {

    private static final String EXAMPLE = "“Who took part in the talks last week?”";

    private final LanguageReader languageReader;

    public QuestionReader(LanguageDetector detector) {
        languageReader = new LanguageReader(detector);
    }

    /// Reads a question.
    ///
    /// @param words     what was typed, as it came
    /// @param today     the day on which it was typed: "yesterday" is counted from it
    /// @param outlets   the outlets that the coverage has
    /// @param languages the languages that the coverage is in, as BCP 47 tags; where none is known, no question is
    ///                  refused for its language
    public Reading read(String words, LocalDate today, Collection<Outlet> outlets, Set<String> languages) {
        String text = Wording.clean(words);
        Optional<String> complaint = complaintAbout(text).or(() -> languageReader.complaintAbout(text, languages));
        if (complaint.isPresent()) {
            return new Reading.NotUnderstood(complaint.get());
        }
        return new Reading.Understood(understood(text, today, outlets));
    }

    private static Question understood(String text, LocalDate today, Collection<Outlet> outlets) {
        List<OutletMention> sources = new OutletReader(outlets).read(text);
        List<PeriodMention> times = PeriodReader.read(text, today, sources);
        return new Question(text, AskedReader.read(text), times, sources, Scope.EVERYTHING);
    }

    private static Optional<String> complaintAbout(String text) {
        if (text.isEmpty()) {
            return Optional.of("Ask a question, for example %s.".formatted(EXAMPLE));
        }
        int length = Question.length(text);
        if (length > Question.LONGEST) {
            return Optional.of("Your question has %,d characters; the limit is %,d. Ask it in fewer words."
                    .formatted(length, Question.LONGEST));
        }
        if (!Wording.holdsWords(text)) {
            return Optional.of(
                    "There are no words in that. Ask a question in words, for example %s.".formatted(EXAMPLE));
        }
        return Optional.empty();
    }
}
