package newsdesk.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All the articles that the desk may rest on: those of several sources, in their order, no id twice.
///
/// @param sources where they come from, each with the words that name it in a message ("the corpus folder")
public record Corpus(List<Named> sources) implements ArticleSource {

    /// A source and what to call it.
    public record Named(String name, ArticleSource source) {}

    public Corpus {
        sources = List.copyOf(sources);
    }

    @Override
    public String stamp() {
        return sources.stream().map(named -> named.source().stamp()).collect(Collectors.joining("\n"));
    }

    @Override
    public Stream<Article> articles() {
        Map<ArticleId, Named> seen = new HashMap<>();
        return Successive.of(sources.stream()
                .map(named -> (Supplier<Stream<Article>>) () -> articles(named, seen))
                .toList());
    }

    private static Stream<Article> articles(Named named, Map<ArticleId, Named> seen) {
        return named.source().articles().peek(article -> {
            Named before = seen.putIfAbsent(article.id(), named);
            if (before != null) {
                throw new UnreadableCorpus(
                        "Two articles have the id \"%s\": one in %s, one in %s. Give one of them another id, or remove it."
                                .formatted(article.id(), before.name(), named.name()));
            }
        });
    }
}
