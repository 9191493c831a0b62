package newsdesk.command.editing;

import static newsdesk.command.Option.Type.FLAG;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import newsdesk.command.Audience;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.retrieval.Generations.Reindexed;

/// Brings the index up to date with the corpus.
public final class ReindexCommand implements Command {

    static final Option NO_VECTORS =
            Option.optional("no-vectors", FLAG, "Find passages by their words only; much faster to build");

    private final Indexing indexing;

    public ReindexCommand(Indexing indexing) {
        this.indexing = indexing;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public String description() {
        return "Brings the index up to date with the corpus; questions are answered meanwhile.";
    }

    @Override
    public List<Option> options() {
        return List.of(NO_VECTORS);
    }

    @Override
    public Place place() {
        return Place.CONSOLE;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        Reindexed reindexed = indexing.run(!invocation.has(NO_VECTORS.name()), audience::progress);
        String title = reindexed.unchanged() ? "Nothing has changed" : "A new index is in service";
        audience.reply(new Reply.Facts(title, facts(reindexed)));
    }

    /// What is in service after a reindex.
    static SequencedMap<String, String> facts(Reindexed reindexed) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("generation", Long.toString(reindexed.coverage().generation()));
        facts.put("articles", Integer.toString(reindexed.coverage().articles()));
        facts.put("passages", Integer.toString(reindexed.coverage().passages()));
        facts.put("newly embedded", Integer.toString(reindexed.embedded()));
        return facts;
    }
}
