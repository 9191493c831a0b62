package newsdesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import newsdesk.command.asking.Archive;
import newsdesk.command.editing.Indexing;
import newsdesk.command.quoting.Library;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Outlet;
import newsdesk.quotes.Aliases;
import newsdesk.quotes.QuotationBook;
import newsdesk.quotes.QuotationFinder;
import newsdesk.quotes.lucene.LuceneBooks;
import newsdesk.quotes.tagging.MaxentTagger;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;
import newsdesk.retrieval.Vocabulary;

/// The quotations of the generation in service. A generation of an earlier version of the program, or from before the
/// aliases were changed, is given its book when somebody first asks for it.
final class Quotations implements Library {

    private final Supplier<Office> office;
    private final Archive archive;
    private final Indexing indexing;

    Quotations(Supplier<Office> office, Archive archive, Indexing indexing) {
        this.office = office;
        this.archive = archive;
        this.indexing = indexing;
    }

    /// Books that are searched as passages are, with these aliases.
    static LuceneBooks books(Aliases aliases, Vocabulary vocabulary) {
        return new LuceneBooks(
                () -> new QuotationFinder(new MaxentTagger(), aliases)::quotations,
                text -> vocabulary.words(aliases.widened(text)).stream()
                        .map(Vocabulary.Word::stem)
                        .toList(),
                "aliases %08x".formatted(aliases.names().hashCode()));
    }

    /// The aliases in a file.
    ///
    /// @throws UnusableSettings where it cannot be read, or not understood
    static Aliases aliases(Optional<Path> file) {
        if (file.isEmpty()) {
            return Aliases.NONE;
        }
        try {
            return Aliases.of(Files.readAllLines(file.get()));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableSettings(List.of(
                    "`quotes.alias-file` names %s, which cannot be used: %s".formatted(file.get(), e.getMessage())));
        }
    }

    @Override
    public QuotationBook open(Progress progress) {
        Optional<QuotationBook> book = book(archive.open(progress));
        if (book.isPresent()) {
            return book.get();
        }
        indexing.run(office.get().settings.index().vectors(), progress);
        return asItIs().orElseThrow(() -> new SearchFailed("The book of quotations cannot be opened."));
    }

    @Override
    public Optional<QuotationBook> asItIs() {
        return archive.asItIs().flatMap(this::book);
    }

    private Optional<QuotationBook> book(Generation generation) {
        try (generation) {
            return office.get().book(generation.coverage());
        }
    }

    @Override
    public Set<Outlet> outlets() {
        return office.get()
                .coverage()
                .map(Coverage::knownOutlets)
                .map(known -> known.keySet())
                .orElse(Set.of());
    }
}
