package newsdesk.retrieval.lucene;

import static newsdesk.retrieval.lucene.ListedArticles.article;
import static newsdesk.retrieval.lucene.LuceneGenerationsTest.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations.Reindexed;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What happens to the index when something goes wrong around it.
class GenerationFaultsTest {

    private static final Article OLD = article("old", "Old news", "Norlund Post", "2031-01-01", "The harbour is shut.");
    private static final Article NEW = article("new", "New news", "Norlund Post", "2031-01-02", "The bridge is open.");

    @TempDir
    Path data;

    private LuceneGenerations generations(Disk disk) {
        DataLock lock = new DataLock(data, "a test", Clock.systemUTC());
        return new LuceneGenerations(data, lock, new WordVectors("words/1"), disk);
    }

    private Reindexed reindex(ArticleSource articles) {
        try (LuceneGenerations generations = generations(FSDirectory::open)) {
            return generations.reindex(articles, Progress.UNWATCHED);
        }
    }

    private List<String> articlesInService() {
        try (LuceneGenerations generations = generations(FSDirectory::open)) {
            return generations.inService().map(GenerationFaultsTest::articlesOf).orElse(List.of());
        }
    }

    private static List<String> articlesOf(Generation generation) {
        try (generation) {
            generation.vectors().orElseThrow().search(question("harbour"), 3);
            generation.keywords().search(question("harbour"), 3);
            return generation.articles(0, 10).stream()
                    .map(passage -> passage.article().value())
                    .toList();
        }
    }

    enum Damage {
        A_FILE_IS_CUT_SHORT {
            @Override
            void to(Path data) throws IOException {
                Path largest;
                try (Stream<Path> files = Files.list(data.resolve("index/1"))) {
                    largest = files.filter(file -> file.toString().endsWith(".dvd"))
                            .findAny()
                            .orElseThrow();
                }
                try (FileChannel channel = FileChannel.open(largest, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
            }
        },
        A_FILE_IS_MISSING {
            @Override
            void to(Path data) throws IOException {
                try (Stream<Path> files = Files.list(data.resolve("index/1"))) {
                    Files.delete(files.filter(file -> file.toString().endsWith(".si"))
                            .findAny()
                            .orElseThrow());
                }
            }
        },
        ITS_LIST_OF_FILES_IS_RUBBISH {
            @Override
            void to(Path data) throws IOException {
                try (Stream<Path> files = Files.list(data.resolve("index/1"))) {
                    Files.writeString(
                            files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                                    .findAny()
                                    .orElseThrow(),
                            "rubbish, and more than a few bytes of it");
                }
            }
        },
        THE_FOLDER_IS_MISSING {
            @Override
            void to(Path data) throws IOException {
                Shelf.delete(data.resolve("index/1"));
            }
        },
        THE_FOLDER_IS_EMPTY {
            @Override
            void to(Path data) throws IOException {
                Shelf.delete(data.resolve("index/1"));
                Files.createDirectory(data.resolve("index/1"));
            }
        },
        THE_NAME_OF_THE_ONE_IN_SERVICE_IS_RUBBISH {
            @Override
            void to(Path data) throws IOException {
                Files.writeString(data.resolve("index/current"), "\u0000\u0000");
            }
        },
        THE_NAME_OF_THE_ONE_IN_SERVICE_IS_EMPTY {
            @Override
            void to(Path data) throws IOException {
                Files.writeString(data.resolve("index/current"), "");
            }
        },
        THE_ONE_IN_SERVICE_IS_NOT_THERE {
            @Override
            void to(Path data) throws IOException {
                Files.writeString(data.resolve("index/current"), "4711\n0\ns1");
            }
        },
        IT_IS_OF_A_FUTURE_VERSION {
            @Override
            void to(Path data) throws IOException {
                try (Directory directory = FSDirectory.open(data.resolve("index/1"));
                        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                    writer.setLiveCommitData(Map.of("rules", "2, of the future").entrySet());
                }
            }
        },
        IT_HOLDS_FEWER_PASSAGES_THAN_IT_SAYS {
            @Override
            void to(Path data) throws IOException {
                try (Directory directory = FSDirectory.open(data.resolve("index/1"));
                        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                    writer.deleteDocuments(PassageFields.article(OLD.id()));
                }
            }
        };

        abstract void to(Path data) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedIndexIsNotInServiceAndIsBuiltAnew(Damage damage) throws IOException {
        reindex(ListedArticles.of("s1", OLD, NEW));
        damage.to(data);

        assertThat(articlesInService()).isEmpty();

        assertThat(reindex(ListedArticles.of("s1", OLD, NEW)).unchanged()).isFalse();
        assertThat(articlesInService()).containsExactly("new", "old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "vectors"})
    void aFileWhereAFolderShouldBeIsSaidAndNotDeleted(String name) throws IOException {
        Files.writeString(data.resolve(name), "somebody's notes");

        assertThatThrownBy(() -> reindex(ListedArticles.of("s1", OLD)))
                .isInstanceOf(SearchFailed.class)
                .hasMessageContaining(data.toString());
        assertThat(data.resolve(name)).hasContent("somebody's notes");
    }

    @Test
    void anUnreadableDataFolderIsNotTakenForAnEmptyOne() throws IOException {
        Files.writeString(data.resolve("index"), "somebody's notes");

        assertThatThrownBy(this::articlesInService)
                .isInstanceOf(SearchFailed.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void damagedVectorsAreEmbeddedAnew() throws IOException {
        reindex(ListedArticles.of("s1", OLD));
        try (Stream<Path> files = Files.list(data.resolve("vectors"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "rubbish");
            }
        }

        assertThat(reindex(ListedArticles.of("s2", OLD, NEW)).embedded()).isEqualTo(2);
        assertThat(articlesInService()).containsExactly("new", "old");
    }

    @Test
    void aFullDiskLeavesTheGenerationInServiceWhereverTheWritingStops() {
        reindex(ListedArticles.of("s1", OLD));
        int failed = 0;
        for (long room = 0; ; room += 701) {
            try (LuceneGenerations small = generations(new SmallDisk(room, () -> {}))) {
                small.reindex(ListedArticles.of("s2", OLD, NEW), Progress.UNWATCHED);
                break;
            } catch (SearchFailed full) {
                assertThat(full)
                        .hasMessageContaining("No space left on device")
                        .hasMessageContaining("stays in service");
                assertThat(articlesInService()).containsExactly("old");
                failed++;
            }
        }

        assertThat(failed).isGreaterThan(5);
        assertThat(articlesInService()).containsExactly("new", "old");
        assertThat(data.resolve("index").toFile().list()).hasSize(3);
    }

    @Test
    void anUnreadableArticleLeavesTheGenerationInService() {
        reindex(ListedArticles.of("s1", OLD));
        ArticleSource broken = new ArticleSource() {
            @Override
            public String stamp() {
                return "s2";
            }

            @Override
            public Stream<Article> articles() {
                return Stream.concat(Stream.of(OLD, NEW), Stream.of(NEW).map(_ -> {
                    throw new UnreadableCorpus("line 3 of news.jsonl is not JSON");
                }));
            }
        };

        assertThatThrownBy(() -> reindex(broken))
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessage("line 3 of news.jsonl is not JSON");
        assertThat(articlesInService()).containsExactly("old");
    }

    @Test
    void leftoversOfAKilledBuildAreDeletedByTheNext() throws IOException {
        reindex(ListedArticles.of("s1", OLD));
        Files.createDirectories(data.resolve("index/2"));
        Files.writeString(data.resolve("index/2/left.over"), "half an index");

        reindex(ListedArticles.of("s2", OLD, NEW));

        assertThat(data.resolve("index/2/left.over")).doesNotExist();
        assertThat(articlesInService()).containsExactly("new", "old");
    }
}
