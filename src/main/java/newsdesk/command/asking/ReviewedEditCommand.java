package newsdesk.command.asking;

import static newsdesk.command.Option.Type.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import newsdesk.answer.Answer;
import newsdesk.answer.Citation;
import newsdesk.answer.Draft;
import newsdesk.answer.Draft.DraftSentence;
import newsdesk.answer.FactChecker;
import newsdesk.answer.Premise;
import newsdesk.answer.Statement;
import newsdesk.command.Action;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.command.ReviewActions;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Passage;
import newsdesk.corpus.SentenceSplitter;
import newsdesk.corpus.Span;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.Receipt;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.RankedPassage;

/// Takes what a moderator wrote in the place of an answer that waits for review. Where each of its sentences is borne
/// out by what the answer cited, it is an answer like any other; otherwise it is signed as the moderators' own.
public final class ReviewedEditCommand implements Command {

    /// What stands before words that no article bears out.
    public static final String SIGNED = "Moderator's note, not checked against the articles:";

    private static final Option RECEIPT = Option.required("receipt", TEXT, "The answer's receipt");
    private static final Option CHANNEL = Option.required("channel", TEXT, "Where the answer belongs");
    private static final Option WORDS = Option.required("text", TEXT, "The answer as it should be");

    /// The question, as the answer's card has it.
    private static final String QUESTION = "question";

    /// How it was written, as its card says.
    private static final String WRITER = "edited by a moderator";

    private final Supplier<Ledger> ledger;
    private final Archive archive;
    private final Supplier<FactChecker> checker;

    public ReviewedEditCommand(Supplier<Ledger> ledger, Archive archive, Supplier<FactChecker> checker) {
        this.ledger = ledger;
        this.archive = archive;
        this.checker = checker;
    }

    @Override
    public String name() {
        return ReviewActions.EDIT;
    }

    @Override
    public String description() {
        return "Takes what a moderator wrote in the place of an answer.";
    }

    @Override
    public List<Option> options() {
        return List.of(RECEIPT, CHANNEL, WORDS);
    }

    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public Access access() {
        return Access.MODERATORS;
    }

    @Override
    public boolean isForAll() {
        return true;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        String id = invocation.required(RECEIPT.name());
        String text = invocation.required(WORDS.name()).strip();
        String channel = invocation.required(CHANNEL.name());
        Question question = Question.of(invocation.value(QUESTION).orElse("?"));
        Receipt receipt = receipt(id);
        try (Generation generation = archive.open(audience::progress)) {
            Optional<Answer> answer = checked(receipt, text, question, generation);
            audience.reply(
                    answer.isPresent()
                            ? answered(answer.get(), receipt.id(), channel)
                            : new Reply.Notice(SIGNED + "\n" + text, ReviewActions.of(channel, "")));
        }
    }

    private Reply answered(Answer answer, String receipt, String channel) {
        List<Action> actions = new ArrayList<>(ReviewActions.of(channel, receipt));
        actions.addAll(AnswerActions.of(answer, receipt));
        return new Reply.Answered(answer, receipt, actions);
    }

    private Receipt receipt(String id) {
        try {
            return ledger.get()
                    .receipts()
                    .find(id)
                    .orElseThrow(() -> new CannotDo("That answer is no longer on file, so it cannot be edited."));
        } catch (LedgerFailed e) {
            throw new CannotDo(e.reason(), e);
        }
    }

    /// The text as an answer, where every sentence of it is borne out by one of the citations, or by all of them.
    private Optional<Answer> checked(Receipt receipt, String text, Question question, Generation generation) {
        List<Citation> citations = receipt.finding().said().stream()
                .flatMap(said -> said.places().stream())
                .distinct()
                .flatMap(place -> citation(place, generation).stream())
                .toList();
        Evidence evidence = new Evidence(
                question,
                citations.stream()
                        .map(Citation::passage)
                        .distinct()
                        .map(passage -> new RankedPassage(passage, 1))
                        .toList(),
                Map.of(),
                generation.coverage());
        List<Statement> statements = new ArrayList<>();
        for (Span sentence : SentenceSplitter.sentences(text)) {
            Optional<Statement> borneOut = borneOut(sentence.of(text), citations, evidence);
            if (borneOut.isEmpty()) {
                return Optional.empty();
            }
            statements.add(borneOut.get());
        }
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Answer.Grounded(question, statements, Premise.UNKNOWN, generation.coverage(), WRITER));
    }

    private Optional<Statement> borneOut(String sentence, List<Citation> citations, Evidence evidence) {
        List<List<Citation>> tried = new ArrayList<>();
        citations.forEach(citation -> tried.add(List.of(citation)));
        tried.add(citations);
        return tried.stream()
                .flatMap(cited -> statement(sentence, cited, evidence).stream())
                .findFirst();
    }

    private Optional<Statement> statement(String sentence, List<Citation> cited, Evidence evidence) {
        Draft draft = new Draft(List.of(new DraftSentence(sentence, cited)), Premise.UNKNOWN, WRITER, 0);
        return checker.get().check(draft, evidence).statements().stream().findFirst();
    }

    /// The citation at a place of an article, where its text is still the one that was cited.
    private static Optional<Citation> citation(newsdesk.ledger.Place place, Generation generation) {
        return generation.passagesOf(new ArticleId(place.article())).stream()
                .filter(passage -> passage.contentHash().equals(place.contentHash()))
                .filter(passage -> passage.start() <= place.start() && place.end() <= passage.end())
                .flatMap(passage -> citation(passage, place).stream())
                .findFirst();
    }

    private static Optional<Citation> citation(Passage passage, newsdesk.ledger.Place place) {
        int start = place.start() - passage.start();
        int end = place.end() - passage.start();
        boolean whole = passage.sentences().stream().anyMatch(sentence -> sentence.start() == start)
                && passage.sentences().stream().anyMatch(sentence -> sentence.end() == end);
        return whole ? Optional.of(new Citation(passage, start, end)) : Optional.empty();
    }
}
