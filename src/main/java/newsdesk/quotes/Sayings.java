package newsdesk.quotes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts together what the coverage prints of the same words of the same speaker, and gives it a name that lasts.
///
/// Words that nobody is said to have said are left out, and so are reported phrases of fewer than
/// [#SHORTEST_REPORT] words: they tell a reader nothing.
///
/// The name is made of the words, so that it survives a reindex, and also one that finds the same words in an
/// earlier article. Where several sayings would have the same name, the one that was printed first has it, and the
/// name of the others is made of words and speaker.
public final class Sayings {

    /// The fewest words of reported speech that is kept.
    static final int SHORTEST_REPORT = 4;

    /// From so many words on, words without a speaker are taken for those of the one to whom another article gives
    /// them; fewer may be said by anybody.
    private static final int TELLING = 5;

    private final FullNames names;
    private final Map<String, List<Group>> byWords = new LinkedHashMap<>();

    /// Printings of the same words by one speaker, who may be unknown.
    private record Group(String words, String speaker, List<Printing> printings) {

        Printing first() {
            return printings.getFirst();
        }
    }

    private Sayings(FullNames names) {
        this.names = names;
    }

    /// What is said in printings, earliest first.
    public static List<Saying> of(Collection<Printing> printings) {
        Sayings sayings = new Sayings(FullNames.of(printings));
        List<Printing> inOrder = printings.stream()
                .filter(Sayings::isWorthKeeping)
                .sorted(Printing.EARLIEST_FIRST)
                .toList();
        inOrder.forEach(sayings::add);
        return sayings.named();
    }

    private static boolean isWorthKeeping(Printing printing) {
        boolean said = !(printing.quotation().attribution() instanceof Attribution.Nobody);
        return said
                && (printing.quotation().kind() == Kind.DIRECT
                        || Words.of(printing.words()).size() >= SHORTEST_REPORT);
    }

    private void add(Printing printing) {
        List<String> words = Words.of(printing.words());
        if (words.size() > 1 && words.getFirst().equals("that")) {
            words = words.subList(1, words.size());
        }
        String key = String.join(" ", words);
        String speaker = names.key(printing);
        List<Group> groups = byWords.computeIfAbsent(key, _ -> new ArrayList<>());
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            boolean eitherUnknown = speaker.isEmpty() || group.speaker.isEmpty();
            if (group.speaker.equals(speaker) || (eitherUnknown && words.size() >= TELLING)) {
                group.printings.add(printing);
                groups.set(i, group.speaker.isEmpty() ? new Group(key, speaker, group.printings) : group);
                return;
            }
        }
        groups.add(new Group(key, speaker, new ArrayList<>(List.of(printing))));
    }

    private List<Saying> named() {
        List<Group> groups = new ArrayList<>();
        byWords.values().forEach(groups::addAll);
        groups.sort(Comparator.comparing(Group::first, Printing.EARLIEST_FIRST));
        Map<String, Saying> byId = new LinkedHashMap<>();
        for (Group group : groups) {
            String id = QuotationId.of(group.words);
            for (int i = 1; byId.containsKey(id); i++) {
                id = QuotationId.of("%s | %s | %d".formatted(group.words, group.speaker, i));
            }
            Optional<Speaker> speaker = names.speaker(group.printings);
            byId.put(id, new Saying(id, speaker, group.printings));
        }
        return List.copyOf(byId.values());
    }
}
