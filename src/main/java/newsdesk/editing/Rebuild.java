package newsdesk.editing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.Coverage;
import newsdesk.ledger.Golden;
import newsdesk.quotes.QuotationBook;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;
import newsdesk.retrieval.Workshop;
import org.jspecify.annotations.Nullable;

/// Builds the index anew: aside, compared, examined, and only then put into service. One at a time: whoever wants the
/// same while one is under way waits for that one, and sees the same.
public final class Rebuild {

    /// What a rebuild works with.
    ///
    /// @param workshop where generations are made, with vectors or by words alone
    /// @param articles what is indexed
    /// @param books    opens the book of quotations of a generation; nothing where it has none
    /// @param goldens  the golden questions there are
    /// @param exam     puts them
    public record Tools(
            Function<Boolean, Workshop> workshop,
            ArticleSource articles,
            Function<Coverage, Optional<QuotationBook>> books,
            Supplier<List<Golden>> goldens,
            GoldenExam exam) {}

    /// What is wanted.
    ///
    /// @param vectors whether passages can also be found by their meaning afterwards
    /// @param dryRun  whether nothing is put into service
    /// @param force   whether it is put into service although golden questions fail
    public record Wish(boolean vectors, boolean dryRun, boolean force) {}

    /// Does the work and what belongs to it, such as writing it down.
    @FunctionalInterface
    public interface Witness {
        Report during(Supplier<Report> work);
    }

    private final Supplier<Tools> tools;
    private final IntSupplier mayFail;
    private @Nullable Shift underWay;

    /// A rebuild that is under way.
    ///
    /// @param wish what was wanted
    private record Shift(Wish wish, SharedProgress progress, CompletableFuture<Report> report) {}

    /// @param mayFail how many of a hundred golden questions may fail
    public Rebuild(Supplier<Tools> tools, IntSupplier mayFail) {
        this.tools = tools;
        this.mayFail = mayFail;
    }

    /// Rebuilds, or waits for the rebuild of the same kind that is under way.
    ///
    /// @param witness asked only where this begins one
    /// @throws SearchFailed where it fails, or one of another kind is under way
    public Report run(Wish wish, Witness witness, Progress progress) {
        Shift shift = begin(wish, witness);
        return shift.progress().follow(shift.report(), progress);
    }

    /// How many of a hundred golden questions may fail.
    public int mayFail() {
        return mayFail.getAsInt();
    }

    private synchronized Shift begin(Wish wish, Witness witness) {
        if (underWay != null && !underWay.report().isDone()) {
            if (!underWay.wish().equals(wish)) {
                throw new SearchFailed("A reindex of another kind is under way. Wait until it has ended.");
            }
            underWay.progress().join();
            return underWay;
        }
        Shift shift = new Shift(wish, new SharedProgress(), new CompletableFuture<>());
        shift.progress().join();
        underWay = shift;
        Thread.ofPlatform().name("reindex").start(() -> {
            try {
                shift.report().complete(witness.during(() -> work(wish, shift.progress())));
            } catch (Throwable e) {
                shift.report().completeExceptionally(e);
            }
        });
        return shift;
    }

    private Report work(Wish wish, Progress progress) {
        Tools with = tools.get();
        try (Workshop.Candidate candidate =
                with.workshop().apply(wish.vectors()).prepare(with.articles(), progress)) {
            Report found = examined(candidate, with, progress);
            boolean refused = found.marks().failMoreThan(mayFail()) && !wish.force();
            if (candidate.isUnchanged()) {
                return wish.dryRun() ? found : ended(found, Report.End.UNCHANGED, candidate, progress);
            }
            if (wish.dryRun()) {
                return found;
            }
            return refused
                    ? with(found, Report.End.REFUSED, 0)
                    : ended(found, Report.End.PUBLISHED, candidate, progress);
        }
    }

    private static Report ended(Report found, Report.End end, Workshop.Candidate candidate, Progress progress) {
        progress.at("putting it into service", 0, -1);
        return with(found, end, candidate.publish(progress).embedded());
    }

    private static Report with(Report found, Report.End end, int embedded) {
        return new Report(end, found.coverage(), found.difference(), embedded, found.marks(), found.before());
    }

    private Report examined(Workshop.Candidate candidate, Tools with, Progress progress) {
        Looking after = new Looking(() -> Optional.of(candidate.generation()));
        List<Golden> goldens =
                candidate.isUnchanged() ? List.of() : with.goldens().get();
        Marks before = candidateHasBefore(candidate)
                ? with.exam().of(goldens, new Looking(candidate::before), "asking what was answered before", progress)
                : Marks.NONE;
        Marks marks = with.exam().of(goldens, after, "asking the golden questions", progress);
        progress.at("comparing", 0, -1);
        try (Generation made = candidate.generation()) {
            return new Report(Report.End.TRIED, made.coverage(), difference(candidate, made, with), 0, marks, before);
        }
    }

    private static boolean candidateHasBefore(Workshop.Candidate candidate) {
        Optional<Generation> before = candidate.before();
        before.ifPresent(Generation::close);
        return before.isPresent();
    }

    private static Difference difference(Workshop.Candidate candidate, Generation made, Tools with) {
        Optional<Generation> before = candidate.before();
        try {
            return Difference.between(before, made, with.books());
        } finally {
            before.ifPresent(Generation::close);
        }
    }
}
