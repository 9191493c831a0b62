package newsdesk.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All changes to articles up to a moment, oldest first, and what they come to.
public final class History {

    /// Nothing was ever changed.
    public static final History NONE = new History(List.of());

    private final List<Revision> revisions;
    private final Map<ArticleId, List<Revision>> byArticle = new LinkedHashMap<>();
    private final Set<ArticleId> retracted = new HashSet<>();

    public History(List<Revision> revisions) {
        this.revisions = List.copyOf(revisions);
        for (Revision revision : this.revisions) {
            byArticle
                    .computeIfAbsent(revision.article(), _ -> new ArrayList<>())
                    .add(revision);
            switch (revision.change()) {
                case Change.Retracted _ -> retracted.add(revision.article());
                case Change.Restored _ -> retracted.remove(revision.article());
                case Change.Corrected _ -> {}
            }
        }
    }

    /// The number of the newest; 0 where there is none.
    public long last() {
        return revisions.isEmpty() ? 0 : revisions.getLast().number();
    }

    /// Those that came after the one with this number.
    public List<Revision> after(long number) {
        return revisions.stream().filter(revision -> revision.number() > number).toList();
    }

    /// What was done to an article.
    public List<Revision> of(ArticleId article) {
        return List.copyOf(byArticle.getOrDefault(article, List.of()));
    }

    /// Every article that something was done to, the first one first.
    public Set<ArticleId> articles() {
        return java.util.Collections.unmodifiableSet(byArticle.keySet());
    }

    public boolean isRetracted(ArticleId article) {
        return retracted.contains(article);
    }

    /// What counts in the place of an article as its source has it: the same, or what it was corrected to; nothing
    /// where it was retracted. A correction stands for the text that it corrected: where the source has
    /// come to have another one, that counts.
    public Optional<Article> inPlaceOf(Article article) {
        if (isRetracted(article.id())) {
            return Optional.empty();
        }
        Article current = article;
        for (Change.Corrected correction : corrections(article.id())) {
            if (correction.before().equals(current)) {
                current = correction.after();
            }
        }
        return Optional.of(current);
    }

    /// Whether nothing may rest any more on a version of an article.
    ///
    /// @param contentHash of its text
    /// @param imprint     what it prints around it
    public boolean isWithdrawn(ArticleId article, String contentHash, Imprint imprint) {
        return isRetracted(article)
                || corrections(article).stream()
                        .map(Change.Corrected::before)
                        .filter(before -> before.imprint().equals(imprint)
                                && before.contentHash().equals(contentHash))
                        .findFirst()
                        .filter(before -> !inPlaceOf(before).equals(Optional.of(before)))
                        .isPresent();
    }

    private List<Change.Corrected> corrections(ArticleId article) {
        return byArticle.getOrDefault(article, List.of()).stream()
                .map(Revision::change)
                .filter(Change.Corrected.class::isInstance)
                .map(Change.Corrected.class::cast)
                .toList();
    }
}
