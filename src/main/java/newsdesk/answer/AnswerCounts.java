package newsdesk.answer;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How answers have been written since the program began, counted: numbers only, nobody's words.
public final class AnswerCounts {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerCounts.class);

    private final Map<FactChecker.Reason, Integer> dropped = new EnumMap<>(FactChecker.Reason.class);
    private int extractive;
    private int byModel;
    private int notCovered;
    private int unavailable;
    private int fallbacks;
    private int brokenOff;

    /// Counts an answer.
    public synchronized void note(Answer answer) {
        switch (answer) {
            case Answer.Grounded grounded -> {
                if (grounded.writer().equals(ExtractiveWriter.NAME)) {
                    extractive++;
                } else {
                    byModel++;
                }
                note(grounded.account());
            }
            case Answer.NotCovered none -> {
                notCovered++;
                note(none.account());
            }
            case Answer.Unavailable _ -> unavailable++;
        }
    }

    private void note(Account account) {
        switch (account.course()) {
            case Course.AsUsual _, Course.Shortened _ -> {}
            case Course.FellBack _ -> fallbacks++;
            case Course.BrokeOff _ -> brokenOff++;
        }
        account.droppedByReason().forEach((reason, times) -> dropped.merge(reason, times, Integer::sum));
        LOG.info(
                "Written: {}; {} tokens, {}, dropped {}",
                account.writer().isEmpty() ? "nothing" : account.writer(),
                account.tokens(),
                account.times(),
                account.droppedByReason());
    }

    /// The counts under their names, for whoever watches over the program.
    public synchronized SequencedMap<String, String> facts() {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "answers",
                "%d extractive, %d by a model, %d not covered, %d unavailable"
                        .formatted(extractive, byModel, notCovered, unavailable));
        facts.put("model did not write", "%d times, and broke off %d times".formatted(fallbacks, brokenOff));
        facts.put(
                "sentences dropped",
                dropped.isEmpty()
                        ? "none"
                        : dropped.entrySet().stream()
                                .map(entry -> "%s %d".formatted(spoken(entry.getKey()), entry.getValue()))
                                .collect(Collectors.joining(", ")));
        return facts;
    }

    private static String spoken(FactChecker.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
