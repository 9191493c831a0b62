package newsdesk.command.serving;

import newsdesk.corpus.ArticleSource;
import newsdesk.retrieval.Generations;

/// What makes up the desk that is running here.
///
/// @param generations what was indexed
/// @param corpus      what should be indexed
/// @param writer      how answers are written: "extractive", or the name of a model
/// @param dataFolder  where it keeps what it makes
public record Installation(Generations generations, ArticleSource corpus, String writer, String dataFolder) {}
