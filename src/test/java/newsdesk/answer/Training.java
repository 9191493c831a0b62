package newsdesk.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Remarks;
import newsdesk.corpus.Span;
import newsdesk.corpus.files.ArticleFiles;
import newsdesk.question.Question;
import newsdesk.question.QuestionReader;
import newsdesk.question.Reading;
import newsdesk.question.Scope;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.Researcher;
import newsdesk.retrieval.WordMeanings;
import newsdesk.retrieval.embedding.ModelEmbedder;
import newsdesk.retrieval.lucene.LuceneGenerations;
import newsdesk.retrieval.lucene.LuceneVocabulary;

/// Trains the weights of the clues: `Training CORPUS.jsonl QUESTIONS.jsonl FOLDER WEIGHTS.properties`.
///
/// The questions say which article they are about and where in it the answer stands, or that there is none (as those
/// of SQuAD 2.0 do, whose licence allows it). FOLDER takes an index and the model. What comes out depends on nothing
/// but the files. First it is measured how far the weights carry: articles of a quarter of the headlines are held out
/// at a time.
// The fit works on arrays, with a place for each clue.
@SuppressWarnings("EnumOrdinal")
final class Training {

    private static final Set<Clue> RANKING = Set.of(
            Clue.OTHER_WORDS,
            Clue.LEAST_OTHER_WORD,
            Clue.NAMES_CLOSE,
            Clue.MISSING_WORDS,
            Clue.OVERLAP,
            Clue.CONTEXT,
            Clue.KIND,
            Clue.ASKING_WORD,
            Clue.LEAST_WORD_AROUND,
            Clue.MISSING,
            Clue.CLOSER_ELSEWHERE);

    private static final Set<Clue> ANSWERING = Set.of(
            Clue.LEAST_WORD_AROUND,
            Clue.LEAST_WORD,
            Clue.TURNED,
            Clue.NUMBERS,
            Clue.NAMES,
            Clue.NAMES_AROUND,
            Clue.KIND,
            Clue.LEAST_MISSING_WORD,
            Clue.LEAST_NAME,
            Clue.MISSING);

    /// Clues that may speak against a sentence, or for it.
    private static final Set<Clue> FREE = Set.of(Clue.MISSING, Clue.CLOSER_ELSEWHERE, Clue.TURNED);

    /// Articles tell first what matters most. The paragraphs of an encyclopedia that are trained on do not show it,
    /// so this weight is set by hand.
    private static final double PLACE = -0.5;

    private static final int FOLDS = 4;
    private static final double RANKING_PENALTY = 20;
    private static final double ANSWERING_PENALTY = 30;

    private record Example(String group, boolean answerable, List<Candidate> sentences, List<Integer> right) {

        List<double[]> clues() {
            return sentences.stream().map(one -> numbers(one.clues())).toList();
        }
    }

    private Training() {}

    public static void main(String[] arguments) throws IOException {
        List<Example> examples = examples(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        validate(examples);
        double[][] weights = trained(examples);
        Files.writeString(Path.of(arguments[3]), file(weights));
        System.exit(0);
    }

    private static double[] numbers(Clues clues) {
        return Stream.of(Clue.values()).mapToDouble(clues::of).toArray();
    }

    private static double[][] trained(List<Example> examples) {
        Fit fit = new Fit(examples.stream().flatMap(one -> one.clues().stream()).toList());
        double[] ranking = fit.ranking(
                examples.stream()
                        .filter(one -> one.answerable() && !one.right().isEmpty())
                        .map(one -> new Fit.Choice(one.clues(), one.right()))
                        .toList(),
                among(RANKING),
                among(FREE),
                RANKING_PENALTY);
        ranking[Clue.values().length] = 0;
        ranking[Clue.PLACE.ordinal()] = PLACE;
        double[] answering = fit.deciding(
                examples.stream()
                        .map(one -> one.clues().get(best(one, ranking)))
                        .toList(),
                examples.stream().map(Example::answerable).toList(),
                among(ANSWERING),
                among(FREE),
                ANSWERING_PENALTY);
        return new double[][] {ranking, answering};
    }

    private static IntPredicate among(Set<Clue> clues) {
        return c -> clues.contains(Clue.values()[c]);
    }

    private static int best(Example example, double[] ranking) {
        List<double[]> clues = example.clues();
        return IntStream.range(0, clues.size())
                .boxed()
                .max((a, b) -> Double.compare(sum(ranking, clues.get(a)), sum(ranking, clues.get(b))))
                .orElseThrow();
    }

    private static double sum(double[] weights, double[] clues) {
        return IntStream.range(0, clues.length)
                        .mapToDouble(c -> weights[c] * clues[c])
                        .sum()
                + weights[clues.length];
    }

    private static void validate(List<Example> examples) {
        List<String> groups =
                examples.stream().map(Example::group).distinct().sorted().toList();
        int right = 0;
        int answerable = 0;
        int answered = 0;
        int first = 0;
        int firstOfAll = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Map<Boolean, List<Example>> parts = new HashMap<>();
            examples.forEach(one -> parts.computeIfAbsent(
                            groups.indexOf(one.group()) % FOLDS == out, _ -> new ArrayList<>())
                    .add(one));
            double[][] weights = trained(parts.getOrDefault(false, List.of()));
            for (Example one : parts.getOrDefault(true, List.of())) {
                int best = best(one, weights[0]);
                boolean says = sum(weights[1], one.clues().get(best)) > 0;
                right += says == one.answerable() ? 1 : 0;
                answerable += one.answerable() ? 1 : 0;
                answered += one.answerable() && says ? 1 : 0;
                first += one.answerable() && says && one.right().contains(best) ? 1 : 0;
                firstOfAll += one.answerable() && one.right().contains(best) ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "held out: answered or not rightly %.4f; of the answerable answered %.4f, of these with the answer "
                        + "in the first sentence %.4f; best sentence right %.4f%n",
                (double) right / examples.size(),
                (double) answered / answerable,
                (double) first / answered,
                (double) firstOfAll / answerable);
    }

    private static List<Example> examples(Path corpus, Path questions, Path folder) throws IOException {
        LuceneVocabulary vocabulary = new LuceneVocabulary();
        SentenceRanker ranker = new SentenceRanker(
                vocabulary,
                new Remembering(new ModelEmbedder(
                        folder.resolve("model"), Runtime.getRuntime().availableProcessors())),
                new Weights(Map.of(), 0));
        LuceneGenerations index =
                LuceneGenerations.byWords(folder, new DataLock(folder, "training", Clock.systemUTC()));
        index.reindex(new OneFile(corpus), Progress.UNWATCHED);
        Researcher researcher = new Researcher(index, vocabulary, 20);
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(questions)) {
            JsonNode row = new JsonMapper().readTree(line);
            if (new QuestionReader().read(row.path("query").asText(), LocalDate.EPOCH, Set.of(), Set.of("en"))
                    instanceof Reading.Understood(Question question)) {
                Scope scope =
                        Scope.of(Set.of(new ArticleId(row.path("context_id").asText())), Set.of());
                Evidence evidence = researcher.gather(question.within(scope));
                if (!evidence.isEmpty()) {
                    List<Candidate> sentences = ranker.rank(evidence);
                    examples.add(new Example(
                            evidence.passages().getFirst().passage().imprint().headline(),
                            row.path("answerable").asBoolean(),
                            sentences,
                            right(sentences, row.path("evidence"))));
                }
            }
        }
        return examples;
    }

    private static List<Integer> right(List<Candidate> sentences, JsonNode evidence) {
        Set<Integer> right = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            Passage passage = sentences.get(i).passage();
            Span sentence = passage.sentences().get(sentences.get(i).index());
            for (JsonNode piece : evidence) {
                int start = piece.path("start").asInt();
                if (passage.inCodePoints(sentence.start()) <= start && start < passage.inCodePoints(sentence.end())) {
                    right.add(i);
                }
            }
        }
        return right.stream().sorted().toList();
    }

    private static String file(double[][] weights) {
        StringBuilder file = new StringBuilder("# Written by newsdesk.answer.Training; see Clue for what they are.\n");
        for (int sum = 0; sum < weights.length; sum++) {
            String prefix = sum == 0 ? "ranking." : "answering.";
            for (Clue clue : Clue.values()) {
                double weight = weights[sum][clue.ordinal()];
                if (weight != 0) {
                    file.append(String.format(Locale.ROOT, "%s%s=%.4f%n", prefix, clue, weight));
                }
            }
            file.append(String.format(
                    Locale.ROOT, "%s%s=%.4f%n", prefix, Weights.CONSTANT, weights[sum][Clue.values().length]));
        }
        return file.toString();
    }

    private record OneFile(Path file) implements ArticleSource {

        @Override
        public String stamp() {
            return file.toString();
        }

        @Override
        public Stream<Article> articles() {
            return new ArticleFiles().read(file, new Remarks());
        }
    }

    /// Reads every text once.
    private record Remembering(Embedder embedder, Map<String, WordMeanings> known) implements Embedder {

        Remembering(Embedder embedder) {
            this(embedder, new HashMap<>());
        }

        @Override
        public String model() {
            return embedder.model();
        }

        @Override
        public int dimensions() {
            return embedder.dimensions();
        }

        @Override
        public float[] question(String text) {
            return embedder.question(text);
        }

        @Override
        public List<float[]> texts(List<String> texts) {
            return embedder.texts(texts);
        }

        @Override
        public WordMeanings questionInWords(String text) {
            return embedder.questionInWords(text);
        }

        @Override
        public List<WordMeanings> textsInWords(List<String> texts) {
            List<String> unknown = texts.stream()
                    .filter(text -> !known.containsKey(text))
                    .distinct()
                    .toList();
            List<WordMeanings> read = embedder.textsInWords(unknown);
            for (int i = 0; i < read.size(); i++) {
                known.put(unknown.get(i), read.get(i));
            }
            return texts.stream().map(known::get).toList();
        }
    }
}
