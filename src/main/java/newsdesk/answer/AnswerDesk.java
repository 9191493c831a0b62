package newsdesk.answer;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.Researcher;
import newsdesk.retrieval.SearchFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers questions: gathers the evidence, has an answer written from it, has every sentence checked.
///
/// The articles' own sentences come first: where they do not answer, nothing does, and where they contradict the
/// question, they are the answer. Only then a model may write, and whatever becomes of it, they stand behind it.
public final class AnswerDesk {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerDesk.class);

    /// What models count as a token is some four characters of English.
    private static final int CHARACTERS_A_TOKEN = 4;

    /// What instructions and an answer of a few sentences take, beside the passages.
    private static final int TOKENS_BESIDE = 1500;

    private final PartByPart evidence;
    private final OwnWords ownWords;
    private final Writer extractive;
    private final FactChecker checker;
    private final int longest;
    private final Suggestions suggestions = new Suggestions();
    private final LongSupplier nanos = System::nanoTime;

    /// @param extractive writes in the articles' own sentences, and decides whether there is an answer
    /// @param longest    how many sentences an answer has at most
    public AnswerDesk(Researcher researcher, OwnWords ownWords, Writer extractive, FactChecker checker, int longest) {
        this.evidence = new PartByPart(researcher);
        this.ownWords = ownWords;
        this.extractive = extractive;
        this.checker = checker;
        this.longest = longest;
    }

    /// What the coverage says to a question, in its own sentences.
    public Answer answer(Question question) {
        return answer(question, Asker.PLAIN);
    }

    /// What the coverage says to a question.
    public Answer answer(Question question, Asker asker) {
        Stopwatch watch = new Stopwatch(nanos);
        try {
            asker.at(Stage.SEARCHING);
            Evidence gathered = watch.time(Stage.SEARCHING, () -> gathered(question));
            return new Work(gathered, asker, watch).answer(this::near);
        } catch (SearchFailed e) {
            LOG.info("A question could not be worked on", e);
            return new Answer.Unavailable(question, e.reason());
        }
    }

    private Evidence gathered(Question question) {
        return ownWords.widened(evidence.gather(question));
    }

    /// Suggestions are an extra: where they cannot be looked for any more, the answer stands without them.
    private List<String> near(Evidence evidence) {
        try {
            return suggestions.near(evidence, this::trial);
        } catch (SearchFailed e) {
            LOG.info("No questions could be suggested", e);
            return List.of();
        }
    }

    private Suggestions.Trial trial(Question question) {
        Evidence gathered = gathered(question);
        return new Suggestions.Trial() {

            @Override
            public boolean looksAnswered() {
                return extractive.looksAnswered(gathered);
            }

            @Override
            public boolean isAnswered() {
                return new Work(gathered, Asker.PLAIN, new Stopwatch(nanos)).answer(_ -> List.of())
                        instanceof Answer.Grounded;
            }
        };
    }

    /// Why a model broke off, and what it had used up by then.
    private record Failure(String reason, long tokens) {}

    /// The work on one answer, once the evidence is there.
    private final class Work {

        private final Evidence gathered;
        private final Asker asker;
        private final Stopwatch watch;

        Work(Evidence gathered, Asker asker, Stopwatch watch) {
            this.gathered = gathered;
            this.asker = asker;
            this.watch = watch;
        }

        Answer answer(Function<Evidence, List<String>> suggest) {
            Dictation chosen = new Dictation(checker, gathered, _ -> {}, longest);
            Draft draft = watch.time(
                    Stage.CHOOSING, () -> extractive.write(gathered, new Commission(longest, timed(chosen), () -> {})));
            Answer answer = chosen.statements().isEmpty()
                    ? notCovered(account("", new Course.AsUsual(), chosen, 0))
                    : answered(chosen, draft);
            return answer instanceof Answer.NotCovered(var question, var searched, var _, Account account)
                    ? new Answer.NotCovered(question, searched, suggest.apply(gathered), account)
                    : answer;
        }

        private Answer answered(Dictation chosen, Draft draft) {
            if (draft.premise() == Premise.CONTRADICTED) {
                return grounded(chosen, draft, account(draft.writer(), new Course.AsUsual(), chosen, 0));
            }
            return switch (asker.leave(expectedTokens())) {
                case Leave.Withheld(var reason) -> {
                    Course course = reason.<Course>map(Course.FellBack::new).orElseGet(Course.AsUsual::new);
                    yield grounded(chosen, draft, account(draft.writer(), course, chosen, 0));
                }
                case Leave.Granted granted -> written(granted, chosen, draft);
            };
        }

        /// Has a model write. What has passed by the time it breaks off stands; where nothing has, the articles' own
        /// sentences do.
        private Answer written(Leave.Granted leave, Dictation chosen, Draft draft) {
            int most = leave.brief() ? (longest + 1) / 2 : longest;
            Dictation taken = new Dictation(checker, gathered, asker::statement, most);
            try {
                asker.at(Stage.WRITING);
                Commission commission = new Commission(most, timed(taken), asker::waiting);
                Draft model = watch.time(Stage.WRITING, () -> leave.writer().write(gathered, commission));
                if (model.tokens() > 0) {
                    leave.settling().accept(model.tokens());
                }
                Course course = leave.brief() ? new Course.Shortened() : new Course.AsUsual();
                Account account = account(model.writer(), course, taken, model.tokens());
                return taken.statements().isEmpty() ? notCovered(account) : grounded(taken, draft, account);
            } catch (CancellationException e) {
                throw e;
            } catch (WritingFailed e) {
                // What a provider says of a request may repeat its words.
                LOG.info("{} did not write to the end: {}", leave.name(), e.reason());
                LOG.debug("Why a model did not write to the end", e);
                leave.settling().accept(e.tokens());
                return unfinished(new Failure(e.reason(), e.tokens()), leave, taken, chosen, draft);
            } catch (RuntimeException e) {
                LOG.error("{} failed", leave.name(), e);
                return unfinished(new Failure("it failed", 0), leave, taken, chosen, draft);
            }
        }

        private Answer unfinished(
                Failure failure, Leave.Granted leave, Dictation taken, Dictation chosen, Draft draft) {
            if (taken.statements().isEmpty()) {
                Course course = new Course.FellBack(failure.reason());
                return grounded(chosen, draft, account(draft.writer(), course, taken, failure.tokens()));
            }
            Course course = new Course.BrokeOff(failure.reason());
            return grounded(taken, draft, account(leave.name(), course, taken, failure.tokens()));
        }

        private Consumer<Draft.DraftSentence> timed(Dictation dictation) {
            return sentence -> watch.time(Stage.CHECKING, () -> {
                dictation.accept(sentence);
                return dictation;
            });
        }

        private long expectedTokens() {
            long characters = gathered.passages().stream()
                    .map(RankedPassage::passage)
                    .mapToLong(passage -> passage.text().length())
                    .sum();
            return characters / CHARACTERS_A_TOKEN + TOKENS_BESIDE;
        }

        private Account account(String writer, Course course, Dictation dictation, long tokens) {
            return new Account(writer, course, dictation.dropped(), tokens, watch.times());
        }

        private Answer grounded(Dictation said, Draft draft, Account account) {
            return new Answer.Grounded(
                    gathered.question(),
                    said.statements(),
                    draft.premise(),
                    gathered.searched(),
                    account,
                    Reprints.of(said.statements(), gathered.passages()));
        }

        private Answer notCovered(Account account) {
            return new Answer.NotCovered(gathered.question(), gathered.searched(), List.of(), account);
        }
    }
}
