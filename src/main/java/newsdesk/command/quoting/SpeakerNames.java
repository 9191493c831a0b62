package newsdesk.command.quoting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsdesk.command.CannotDo;
import newsdesk.command.Option;
import newsdesk.quotes.QuotationBook;
import newsdesk.quotes.Speakers;
import newsdesk.retrieval.SearchFailed;

/// The speakers of the book by their names as people type them, and as they are suggested: "Anna Brook (12)", with how
/// many quotations she has.
record SpeakerNames(Library library) {

    /// Discord shows no more, and none that is longer.
    private static final int SUGGESTED = 25;

    private static final int LONGEST = 100;

    /// More would not be read in a message.
    private static final int LISTED = 10;

    private static final Pattern COUNT = Pattern.compile("\\s*\\(\\d+\\)\\s*$");

    /// A name without the count behind it.
    static String plain(String typed) {
        return COUNT.matcher(typed).replaceFirst("").strip();
    }

    /// The full names of whom a name means.
    ///
    /// @throws CannotDo where nobody is called so, or several are
    static List<String> meant(String typed, Speakers speakers) {
        String name = plain(typed);
        List<String> meant = speakers.called(name);
        if (meant.isEmpty()) {
            throw new CannotDo("Nobody called \"%s\" is quoted. The most quoted are: %s."
                    .formatted(name, listed(List.copyOf(speakers.counts().sequencedKeySet()), speakers)));
        }
        if (meant.size() > 1) {
            throw new CannotDo("\"%s\" may be %s. Say which.".formatted(name, listed(meant, speakers)));
        }
        return meant;
    }

    private static String listed(List<String> names, Speakers speakers) {
        String listed = names.stream()
                .limit(LISTED)
                .map(name -> withCount(name, speakers))
                .collect(Collectors.joining(", "));
        return listed.isEmpty() ? "nobody" : names.size() > LISTED ? listed + " and others" : listed;
    }

    static String withCount(String name, Speakers speakers) {
        return "%s (%d)".formatted(name, speakers.counts().getOrDefault(name, 0));
    }

    /// Names that begin as typed, the most quoted first.
    List<String> suggested(Option option, Option wanted, String typed) {
        if (!option.equals(wanted)) {
            return List.of();
        }
        try {
            Optional<QuotationBook> inService = library.asItIs();
            if (inService.isEmpty()) {
                return List.of();
            }
            try (QuotationBook book = inService.get()) {
                Speakers speakers = book.speakers();
                return speakers.beginning(plain(typed)).stream()
                        .map(name -> withCount(name, speakers))
                        .filter(name -> name.length() <= LONGEST)
                        .limit(SUGGESTED)
                        .toList();
            }
        } catch (SearchFailed e) {
            return List.of();
        }
    }
}
