package newsdesk.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsdesk.corpus.Span;

/// Finds the days and periods that a question names, with what is said around them: "since", "before", "between
/// … and …", "the week of". Several dates in one question stay several.
final class PeriodReader {

    private static final List<DatePattern> PATTERNS = Stream.concat(
                    RelativeDates.PATTERNS.stream(), CalendarDates.PATTERNS.stream())
            .toList();

    private static final Pattern OPENS_RANGE = Pattern.compile("\\b(?:between|from)\\s+(?:the\\s+)?$");

    private static final Pattern JOINS_RANGE =
            Pattern.compile("\\s*,?\\s*(?:and|to|until|till|through|-)\\s*(?:the\\s+)?");

    private static final Pattern BEFORE =
            Pattern.compile("\\b(since|starting|after|before|prior to|ahead of|until|till|"
                    + "up to|up until|through|by|as late as|no later than|(?:the )?(?:week|days) (?:of|beginning|starting|from)"
                    + "(?: monday)?,?)\\s+(?:on\\s+)?(?:the\\s+)?$");

    /// A number that only the end of a range can make a year: "to 2022".
    private static final Pattern ONLY_ENDS_RANGE = Pattern.compile("\\b(?:to|and|through|of)\\s+$");

    private PeriodReader() {}

    static List<PeriodMention> read(String question, LocalDate today, List<OutletMention> sources) {
        String folded = Fold.of(question);
        List<Found> found = found(question, folded, today).stream()
                .filter(date ->
                        sources.stream().noneMatch(source -> source.span().overlaps(date.span())))
                .toList();
        List<PeriodMention> mentions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Optional<Found> range =
                    i + 1 < found.size() ? range(folded, found.get(i), found.get(i + 1)) : Optional.empty();
            Optional<Found> named = range.isPresent() ? range : bounded(folded, found.get(i));
            named.ifPresent(date -> mentions.add(new PeriodMention(
                    date.period(), date.span(), Publication.isMeant(folded, date.span(), sources, mentions))));
            i += range.isPresent() ? 1 : 0;
        }
        return List.copyOf(mentions);
    }

    /// A date as it stands in the question, before the words around it are read.
    private record Found(Span span, Period period) {}

    /// The dates in order; of those that overlap, the one that begins first, and of these the longest.
    private static List<Found> found(String question, String folded, LocalDate today) {
        List<Found> all = new ArrayList<>();
        for (DatePattern date : PATTERNS) {
            Matcher matcher = date.pattern().matcher(folded);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (!AmbiguousMonths.isOtherWord(question, span)) {
                    date.meaning()
                            .of(matcher.toMatchResult(), today)
                            .ifPresent(period -> all.add(new Found(span, period)));
                }
            }
        }
        all.sort((a, b) -> a.span().start() != b.span().start()
                ? Integer.compare(a.span().start(), b.span().start())
                : Integer.compare(b.span().end(), a.span().end()));
        List<Found> apart = new ArrayList<>();
        for (Found date : all) {
            if (apart.isEmpty() || date.span().start() >= apart.getLast().span().end()) {
                apart.add(date);
            }
        }
        return apart;
    }

    private static Optional<Found> range(String folded, Found first, Found second) {
        Matcher opening = OPENS_RANGE.matcher(folded.substring(0, first.span().start()));
        String between = folded.substring(first.span().end(), second.span().start());
        LocalDate from = first.period().from();
        LocalDate to = second.period().to();
        if (from == null
                || to == null
                || !opening.find()
                || !JOINS_RANGE.matcher(between).matches()) {
            return Optional.empty();
        }
        boolean yearless =
                !folded.substring(first.span().start(), first.span().end()).matches(".*\\d{4}.*");
        LocalDate start = yearless && from.getYear() != to.getYear() ? from.withYear(to.getYear()) : from;
        LocalDate inOrder = start.isAfter(to) && yearless ? start.minusYears(1) : start;
        return inOrder.isAfter(to)
                ? Optional.empty()
                : Optional.of(new Found(new Span(opening.start(), second.span().end()), new Period(inOrder, to)));
    }

    /// A date with the word before it that opens one of its ends.
    private static Optional<Found> bounded(String folded, Found date) {
        String before = folded.substring(0, date.span().start());
        boolean bareYear = date.span().length() == 4;
        if (bareYear && ONLY_ENDS_RANGE.matcher(before).find()) {
            return Optional.empty();
        }
        Matcher word = BEFORE.matcher(before);
        if (!word.find()) {
            return Optional.of(date);
        }
        Span span = new Span(word.start(), date.span().end());
        return Optional.of(new Found(span, bounded(word.group(1), date.period())));
    }

    private static Period bounded(String word, Period date) {
        LocalDate from = date.from();
        LocalDate to = date.to();
        if (from == null || to == null) {
            return date;
        }
        return switch (word) {
            case "since", "starting" -> new Period(from, null);
            case "after" -> new Period(to.plusDays(1), null);
            case "before", "prior to", "ahead of" -> new Period(null, from.minusDays(1));
            case "until", "till", "up to", "up until", "through", "by", "as late as", "no later than" ->
                new Period(null, to);
            default -> Period.weekOf(from);
        };
    }
}
