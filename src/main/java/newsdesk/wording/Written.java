package newsdesk.wording;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsdesk.answer.Account;
import newsdesk.answer.Course;
import newsdesk.answer.FactChecker;
import newsdesk.answer.Stage;

/// What is said about how an answer was written.
public final class Written {

    private Written() {}

    /// What the reader must know of how it went; nothing where it went as it should.
    public static Optional<String> course(Account account) {
        return switch (account.course()) {
            case Course.AsUsual() -> Optional.empty();
            case Course.Shortened() -> Optional.of("Kept short: little is left of what the model may use up today.");
            case Course.FellBack(String reason) ->
                Optional.of("In the articles' own sentences, not in a model's: %s.".formatted(Harmless.line(reason)));
            case Course.BrokeOff(String reason) ->
                Optional.of("The model broke off here: %s. What it had written was checked and stands."
                        .formatted(Harmless.line(reason)));
        };
    }

    /// That something was drafted where nothing could be said; nothing where it was not.
    public static Optional<String> inVain(Account account) {
        int dropped = account.dropped().size();
        return dropped == 0
                ? Optional.empty()
                : Optional.of("%s drafted and dropped: the articles do not bear %s out."
                        .formatted(
                                Wording.count(dropped, "sentence") + (dropped == 1 ? " was" : " were"),
                                dropped == 1 ? "it" : "them"));
    }

    /// Who wrote it, what that took, and what was dropped why, line by line.
    public static List<String> explained(Account account) {
        List<String> lines = new ArrayList<>();
        lines.add(
                account.writer().isEmpty()
                        ? "Nobody wrote."
                        : "Writer: %s.".formatted(Harmless.line(account.writer())));
        if (account.tokens() > 0) {
            lines.add("Tokens: %s.".formatted(Wording.number(account.tokens())));
        }
        if (!account.times().isEmpty()) {
            lines.add("Time: %s."
                    .formatted(account.times().entrySet().stream()
                            .map(part -> "%s %s".formatted(stage(part.getKey()), millis(part.getValue())))
                            .collect(Collectors.joining(", "))));
        }
        int dropped = account.dropped().size();
        lines.add(dropped == 0 ? "No sentence was dropped." : Wording.count(dropped, "sentence") + " dropped:");
        account.droppedByReason()
                .forEach((reason, times) -> lines.add("%s × %s".formatted(Wording.number(times), reason(reason))));
        return lines;
    }

    private static String millis(Duration time) {
        return Wording.number(time.toMillis()) + " ms";
    }

    private static String stage(Stage stage) {
        return switch (stage) {
            case SEARCHING -> "searching";
            case CHOOSING -> "choosing sentences";
            case WRITING -> "the model";
            case CHECKING -> "checking";
        };
    }

    /// Why a sentence was dropped, in plain words.
    public static String reason(FactChecker.Reason reason) {
        return switch (reason) {
            case UNCITED -> "it cites nothing";
            case NOT_IN_EVIDENCE -> "it cites a passage that was not found for this question";
            case TAMPERED -> "it cites a passage that gives orders to machines or hides words";
            case NOT_PLAIN -> "it holds a link, a mention, markup or hidden characters";
            case ALTERED_QUOTATION -> "words in quotation marks do not stand in the source just so";
            case NUMBER_NOT_CITED -> "a number, its unit or its bound is not in the source";
            case DATE_NOT_CITED -> "a date or time is not in the source";
            case WRONG_PLACE -> "a number or date belongs to something else in the source";
            case NAME_NOT_CITED -> "a name is not in the source";
            case NOT_BORNE_OUT -> "it says something that no word of the source says";
            case OTHER_SCOPE -> "it is wider or narrower than the source (“all”, “only”, “ever”)";
            case WRONG_TITLE -> "it gives somebody an office that the source does not";
            case TURNED_ROUND -> "it affirms what the source denies, or denies what it affirms";
            case WORDS_STRUCK -> "it leaves out or puts in a small word that turns the meaning";
            case OTHER_CERTAINTY -> "it is more or less certain than the source";
            case WRONG_ACTOR -> "it has somebody do what another did";
            case WRONG_SPEAKER -> "it has somebody say what another said, or tells as a fact what was only said";
        };
    }
}
