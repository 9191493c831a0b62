package newsdesk.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import newsdesk.answer.ClaimChecker;
import newsdesk.answer.ExtractiveWriter;
import newsdesk.command.CannotDo;
import newsdesk.command.Catalogue;
import newsdesk.command.Command;
import newsdesk.command.asking.ArticleCommand;
import newsdesk.command.asking.AskCommand;
import newsdesk.command.asking.SourcesCommand;
import newsdesk.command.editing.ImportCommand;
import newsdesk.command.editing.ReindexCommand;
import newsdesk.command.serving.EvalClaimsCommand;
import newsdesk.command.serving.EvalCommand;
import newsdesk.command.serving.EvalQuotesCommand;
import newsdesk.command.serving.HelpCommand;
import newsdesk.command.serving.Installation;
import newsdesk.command.serving.StatusCommand;
import newsdesk.console.Newsroom;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.files.ArticleFiles;
import newsdesk.evaluation.files.ClaimFile;
import newsdesk.evaluation.files.PredictionFiles;
import newsdesk.evaluation.files.QuestionFile;
import newsdesk.evaluation.files.QuotationRecords;
import newsdesk.evaluation.files.VerdictRecords;
import newsdesk.question.Question;
import newsdesk.question.QuestionReader;
import newsdesk.question.Reading;
import newsdesk.quotes.Aliases;
import newsdesk.quotes.QuotationFinder;
import newsdesk.quotes.tagging.MaxentTagger;
import newsdesk.retrieval.lucene.LuceneVocabulary;

/// Puts the program together: the commands, each over an [Office] that is opened when the first of them needs it.
final class Wiring {

    private final Supplier<Office> office;
    private final QuestionReader reader = new QuestionReader();
    private final Clock clock;

    Wiring(Supplier<Office> office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    Newsroom newsroom() {
        return new Newsroom(
                new Catalogue(commands()),
                () -> office.get().data.resolve("history"),
                () -> office.get().coverage());
    }

    private List<Command> commands() {
        UpToDate archive = new UpToDate(office);
        ExamRoom exams = new ExamRoom(office, reader, clock);
        List<Command> commands = new ArrayList<>(List.of(
                new AskCommand(
                        this::read,
                        (question, audience) -> {
                            archive.open(audience::progress).close();
                            return office.get().desk.answer(question);
                        },
                        archive,
                        clock),
                new SourcesCommand(archive),
                new ArticleCommand(archive),
                new StatusCommand(this::installation),
                new ImportCommand(new ArticleFiles(), () -> office.get().imported, archive),
                new ReindexCommand(archive),
                EvalCommand.answers(exams, new QuestionFile(), PredictionFiles::answers),
                EvalCommand.retrieval(exams, new QuestionFile(), PredictionFiles::retrieval),
                new EvalQuotesCommand(
                        new ArticleFiles(),
                        () -> new QuotationFinder(new MaxentTagger(), Aliases.NONE),
                        QuotationRecords::to),
                new EvalClaimsCommand(
                        new ArticleFiles(),
                        new ClaimFile(),
                        new ClaimChecker(new LuceneVocabulary())::check,
                        VerdictRecords::to)));
        commands.add(new HelpCommand(List.copyOf(commands)));
        return commands;
    }

    private Installation installation() {
        Office here = office.get();
        return new Installation(here.generations, here.corpus, ExtractiveWriter.NAME, here.data.toString());
    }

    private Question read(String words) {
        Optional<Coverage> coverage = office.get().coverage();
        Set<Outlet> outlets =
                coverage.map(known -> known.knownOutlets().keySet()).orElse(Set.of());
        Set<String> languages =
                coverage.map(known -> known.languages().keySet()).orElse(Set.of());
        return switch (reader.read(words, LocalDate.now(clock), outlets, languages)) {
            case Reading.Understood(Question question) -> question;
            case Reading.NotUnderstood(String why) -> throw new CannotDo(why);
        };
    }
}
