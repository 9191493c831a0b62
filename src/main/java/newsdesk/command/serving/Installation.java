package newsdesk.command.serving;

import java.time.Duration;
import java.util.Optional;
import java.util.SequencedMap;
import newsdesk.corpus.ArticleSource;
import newsdesk.retrieval.Generations;

/// What makes up the desk that is running here.
///
/// @param generations what was indexed
/// @param corpus      what should be indexed
/// @param writer      how answers are written: "extractive", or the name of a model
/// @param counts      how answers have been written since it began, by name
/// @param dataFolder  where it keeps what it makes
/// @param silence     how long ago Discord last showed that the connection lives; nothing where there is none
public record Installation(
        Generations generations,
        ArticleSource corpus,
        String writer,
        SequencedMap<String, String> counts,
        String dataFolder,
        Optional<Duration> silence) {}
