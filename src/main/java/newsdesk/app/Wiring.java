package newsdesk.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import newsdesk.answer.Answer;
import newsdesk.answer.ClaimChecker;
import newsdesk.answer.ExtractiveWriter;
import newsdesk.answer.LanguageModel;
import newsdesk.answer.wordnet.WordNet;
import newsdesk.command.Audience;
import newsdesk.command.Caller;
import newsdesk.command.CannotDo;
import newsdesk.command.Catalogue;
import newsdesk.command.Command;
import newsdesk.command.Editors;
import newsdesk.command.asking.Archive;
import newsdesk.command.asking.ArticleCommand;
import newsdesk.command.asking.AskCommand;
import newsdesk.command.asking.Conversations;
import newsdesk.command.asking.Filing;
import newsdesk.command.asking.Listening;
import newsdesk.command.asking.ReceiptCommand;
import newsdesk.command.asking.ReviewedEditCommand;
import newsdesk.command.asking.SourcesCommand;
import newsdesk.command.asking.VoteCommand;
import newsdesk.command.editing.ImportCommand;
import newsdesk.command.quoting.Library;
import newsdesk.command.quoting.QuoteAboutCommand;
import newsdesk.command.quoting.QuoteByCommand;
import newsdesk.command.quoting.QuoteIdCommand;
import newsdesk.command.quoting.QuoteRandomCommand;
import newsdesk.command.quoting.QuoteVerifyCommand;
import newsdesk.command.quoting.SpeakersCommand;
import newsdesk.command.serving.BackupCommand;
import newsdesk.command.serving.EvalClaimsCommand;
import newsdesk.command.serving.EvalCommand;
import newsdesk.command.serving.EvalQuotesCommand;
import newsdesk.command.serving.HelpCommand;
import newsdesk.command.serving.Installation;
import newsdesk.command.serving.ModelCheckCommand;
import newsdesk.command.serving.PrivacyCommand;
import newsdesk.command.serving.RestoreCommand;
import newsdesk.command.serving.ServeCommand;
import newsdesk.command.serving.SettingsCommand;
import newsdesk.command.serving.SetupCommand;
import newsdesk.command.serving.StatsCommand;
import newsdesk.command.serving.StatusCommand;
import newsdesk.console.Newsroom;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.files.ArticleFiles;
import newsdesk.discord.gateway.Route;
import newsdesk.editing.GapBook;
import newsdesk.evaluation.files.ClaimFile;
import newsdesk.evaluation.files.PredictionFiles;
import newsdesk.evaluation.files.QuestionFile;
import newsdesk.evaluation.files.QuotationRecords;
import newsdesk.evaluation.files.SentenceFile;
import newsdesk.evaluation.files.VerdictRecords;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.Pseudonym;
import newsdesk.question.Question;
import newsdesk.question.QuestionReader;
import newsdesk.question.Reading;
import newsdesk.quotes.tagging.MaxentTagger;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.lucene.LuceneVocabulary;

/// Puts the program together: the commands, each over an [Office] that is opened when the first of them needs it.
final class Wiring {

    private final Supplier<Office> office;
    private final QuestionReader reader = new QuestionReader();
    private final Clock clock;
    private final EditingRoom editing;

    Wiring(Supplier<Office> office, Clock clock) {
        this.office = office;
        this.clock = clock;
        this.editing = new EditingRoom(office, reader, clock);
    }

    /// What stands behind the console.
    Newsroom newsroom() {
        Bot bot = bot(Route.USUAL);
        return new Newsroom(
                new Catalogue(commands(new UpToDate(office), bot)),
                () -> office.get().data.resolve("history"),
                () -> office.get().coverage());
    }

    /// A bot that has not begun to work.
    Bot bot(Route route) {
        return new Bot(office, this::onDiscord, editing::rounds, clock, route);
    }

    /// The commands of the bot: the same, over what is in service.
    Catalogue onDiscord(Bot bot) {
        return new Catalogue(commands(new Archived(office), bot));
    }

    private List<Command> commands(Archive archive, Bot bot) {
        UpToDate indexing = new UpToDate(office);
        Library quotations = new Quotations(office, archive, indexing);
        Supplier<Ledger> ledger = () -> office.get().ledger();
        Conversations conversations = new Conversations(clock);
        ExamRoom exams = new ExamRoom(office, reader, clock);
        ArticleCommand article = new ArticleCommand(archive);
        List<Command> commands = new ArrayList<>(List.of(
                new AskCommand(
                        this::read,
                        (question, caller, audience) -> answered(question, caller, audience, archive),
                        archive,
                        new Filing(ledger, clock, this::unanswered),
                        conversations),
                new SourcesCommand(archive),
                article,
                new ReceiptCommand(ledger, archive),
                new VoteCommand(ledger, clock),
                new ReviewedEditCommand(ledger, archive, () -> office.get().checker()),
                new QuoteByCommand(quotations),
                new QuoteAboutCommand(quotations, clock),
                new QuoteRandomCommand(quotations, RandomGenerator.getDefault()),
                new QuoteIdCommand(quotations),
                new QuoteVerifyCommand(quotations),
                new SpeakersCommand(quotations),
                new StatusCommand(() -> installation(bot), archive::stale),
                new ModelCheckCommand(() -> office.get().modelCheck()),
                new PrivacyCommand(
                        ledger,
                        caller -> office.get().access.told(caller),
                        () -> office.get().settings.ledger().receiptDays(),
                        conversations::forget,
                        this::gaps),
                new StatsCommand(ledger, this::headline, clock),
                new SettingsCommand(
                        ledger,
                        server -> office.get().settings.corpus().homeServers().contains(server)),
                new SetupCommand(bot),
                new ServeCommand(watching -> {
                    Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "stopping"));
                    bot.work(watching);
                }),
                new ImportCommand(new ArticleFiles(), () -> office.get().imported, indexing),
                new BackupCommand(new Safe(office)),
                new RestoreCommand(new Safe(office)),
                EvalCommand.answers(exams, new QuestionFile(), PredictionFiles::answers),
                EvalCommand.retrieval(exams, new QuestionFile(), PredictionFiles::retrieval),
                EvalCommand.sentences(exams, new QuestionFile(), new SentenceFile(), PredictionFiles::sentences),
                new EvalQuotesCommand(
                        new ArticleFiles(), () -> office.get().finder.get(), QuotationRecords::to),
                new EvalClaimsCommand(
                        new ArticleFiles(),
                        new ClaimFile(),
                        () -> new ClaimChecker(new LuceneVocabulary(), new MaxentTagger(), new WordNet())::check,
                        VerdictRecords::to)));
        Arrivals arrivals = new Arrivals(office, indexing, bot, clock);
        commands.addAll(arrivals.commands());
        commands.addAll(new Revising(office, indexing, clock).commands(article::idsBeginning, arrivals::text));
        commands.addAll(editing.commands());
        Editors editors = new Editors(() -> office.get().settings.corpus().homeServers());
        commands.add(new HelpCommand(List.copyOf(commands), editors));
        return commands.stream().map(editors::guarding).toList();
    }

    private Optional<GapBook> gaps() {
        Office here = office.get();
        return here.settings.ledger().gapDays() == 0
                ? Optional.empty()
                : Optional.of(new GapBook(here.ledger().gaps(), here.pseudonyms(), new LuceneVocabulary(), clock));
    }

    private void unanswered(Question question, Caller.Member asker) {
        gaps().ifPresent(book -> book.note(question.text(), new Pseudonym(asker.key()), asker.server()));
    }

    private Optional<String> headline(String article) {
        try (Generation generation = office.get().served.inService().orElseThrow()) {
            return generation.passagesOf(new ArticleId(article)).stream()
                    .map(passage -> passage.imprint().title())
                    .findFirst();
        } catch (NoSuchElementException _) {
            return Optional.empty();
        }
    }

    private Answer answered(Question question, Caller caller, Audience audience, Archive archive) {
        Office here = office.get();
        here.embedder.prepare();
        archive.open(audience::progress).close();
        Answer answer = here.desk.answer(question, new Listening(audience, tokens -> here.leave(caller, tokens)));
        here.counts.note(answer);
        return answer;
    }

    private static SequencedMap<String, String> counts(Office here) {
        SequencedMap<String, String> counts = new LinkedHashMap<>(here.counts.facts());
        here.access.model().map(Models::counts).ifPresent(counts::putAll);
        return counts;
    }

    private Installation installation(Bot bot) {
        Office here = office.get();
        return new Installation(
                here.served,
                here.corpus,
                here.access.model().map(LanguageModel::told).orElse(ExtractiveWriter.NAME),
                counts(here),
                here.data.toString(),
                bot.silence());
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
