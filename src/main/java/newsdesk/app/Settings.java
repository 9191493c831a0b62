package newsdesk.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import newsdesk.discord.interaction.Limits;

/// Everything that can be set, checked: whoever holds settings holds usable ones.
///
/// A value comes from, each outranking those before it: its default, `config/newsdesk.yaml`, the environment
/// (`retrieval.passages` is `NEWSDESK_RETRIEVAL_PASSAGES`), the command line. An empty variable counts as not set.
///
/// To add a setting: a component in the record of its part, a line in [#from(Values)], and its line with a comment
/// in `config/newsdesk.yaml`. A new part is a record more. `from` is the only list of keys there is; what is asked
/// for there is known, anything else that is set is a fault. [Values] has a method for each kind of value:
/// `number`, `flag`, `choice`, `ids`, `text`, `folder`, `file`, `address`, and for what nobody may see `secret`, which
/// takes `NEWSDESK_DISCORD_TOKEN`, or the content of the file that `discord.token-file` names, and nothing else.
public record Settings(
        Corpus corpus,
        Storage data,
        Index index,
        Quotes quotes,
        Retrieval retrieval,
        Staleness coverage,
        Answer answer,
        Console console,
        Discord discord,
        Remembering ledger,
        Budget budget,
        Arriving arriving,
        ModelChoice model) {

    /// The settings file, in the program's home.
    private static final String FILE = "config/newsdesk.yaml";

    /// The articles.
    ///
    /// @param folder      where they are
    /// @param homeServers the ids of the Discord servers whose moderators keep them
    /// @param watch       what the running bot does where they have changed
    /// @param goldenShare how many of a hundred golden questions may fail for a new index to be put into service
    public record Corpus(Path folder, Set<String> homeServers, Watch watch, int goldenShare) {

        static final Bounds SHARE = new Bounds(0, 100);

        public Corpus {
            homeServers = Set.copyOf(homeServers);
            SHARE.require(goldenShare);
        }
    }

    /// What the running bot does where the articles have changed.
    public enum Watch {
        /// Nothing.
        OFF,
        /// It says so in its log.
        NOTICE,
        /// It indexes them.
        REINDEX
    }

    /// Where everything is kept that the program makes or brings in.
    public record Storage(Path folder) {}

    /// How passages are indexed.
    ///
    /// @param vectors whether they are also found by their meaning
    public record Index(boolean vectors) {}

    /// Who said what.
    ///
    /// @param aliasFile the other names of the people of the corpus; none where nobody has another
    public record Quotes(Optional<Path> aliasFile) {}

    /// What is looked up for a question.
    ///
    /// @param passages how many passages an answer may rest on
    public record Retrieval(int passages) {

        static final Bounds PASSAGES = new Bounds(1, 50);

        public Retrieval {
            PASSAGES.require(passages);
        }
    }

    /// What an answer looks like.
    ///
    /// @param sentences how many sentences it has at most
    public record Answer(int sentences) {

        static final Bounds SENTENCES = new Bounds(1, 10);

        public Answer {
            SENTENCES.require(sentences);
        }
    }

    /// The terminal.
    ///
    /// @param colour  when it shows colours
    /// @param history how many lines typed in earlier sessions are remembered
    public record Console(Colour colour, int history) {

        static final Bounds HISTORY = new Bounds(0, 100_000);

        public Console {
            HISTORY.require(history);
        }
    }

    /// The bot.
    ///
    /// @param token    what it logs in with; none where there is no bot
    /// @param mentions whether it also answers messages that name it
    /// @param limits   how much members may ask
    public record Discord(Optional<Secret> token, boolean mentions, Limits limits) {

        /// A desk is one core's work; more than this, and every answer is slow.
        static final Bounds DESKS = new Bounds(1, 64);

        static final Bounds CHAIRS = new Bounds(0, 10_000);
        static final Bounds PER_MINUTE = new Bounds(1, 100_000);
    }

    /// What a language model may use up in a day, in tokens as it counts them; 0 lets it write nothing.
    ///
    /// @param serverTokens  for all who ask in a server together
    /// @param memberTokens  for one member
    /// @param consoleTokens for the console
    public record Budget(int serverTokens, int memberTokens, int consoleTokens) {

        static final Bounds TOKENS = new Bounds(0, 1_000_000_000);

        public Budget {
            TOKENS.require(serverTokens);
            TOKENS.require(memberTokens);
            TOKENS.require(consoleTokens);
        }
    }

    /// When colours are shown.
    public enum Colour {
        /// On a terminal, and not into a file or another program.
        AUTO,
        /// Always.
        ALWAYS,
        /// Never.
        NEVER
    }

    private static Settings from(Values values) {
        return new Settings(
                new Corpus(
                        values.folder("corpus.folder", "corpus"),
                        values.ids("corpus.home-servers"),
                        values.choice("corpus.watch", Watch.NOTICE),
                        values.number("corpus.golden-share", 20, Corpus.SHARE)),
                new Storage(values.folder("data.folder", "data")),
                new Index(values.flag("index.vectors", true)),
                new Quotes(values.file("quotes.alias-file", "config/aliases.txt")),
                new Retrieval(values.number("retrieval.passages", 10, Retrieval.PASSAGES)),
                Staleness.from(values),
                new Answer(values.number("answer.sentences", 3, Answer.SENTENCES)),
                new Console(
                        values.choice("console.colour", Colour.AUTO),
                        values.number("console.history", 1000, Console.HISTORY)),
                new Discord(
                        values.secret("discord.token"),
                        values.flag("discord.mentions", false),
                        new Limits(
                                values.number("discord.at-once", 4, Discord.DESKS),
                                values.number("discord.waiting", 50, Discord.CHAIRS),
                                new Limits.PerMinute(
                                        values.number("discord.member-per-minute", 20, Discord.PER_MINUTE),
                                        values.number("discord.channel-per-minute", 60, Discord.PER_MINUTE),
                                        values.number("discord.server-per-minute", 200, Discord.PER_MINUTE)))),
                Remembering.from(values),
                new Budget(
                        values.number("budget.server-tokens-per-day", 1_000_000, Budget.TOKENS),
                        values.number("budget.member-tokens-per-day", 100_000, Budget.TOKENS),
                        values.number("budget.console-tokens-per-day", 1_000_000, Budget.TOKENS)),
                Arriving.from(values),
                ModelValues.from(values));
    }

    /// Reads the settings.
    ///
    /// @param home        the folder of the program, which relative paths start from
    /// @param environment the environment variables of the process
    /// @param commandLine values by key (`data.folder`), as given on the command line
    /// @throws UnusableSettings with everything that is wrong, not just what was found first
    public static Settings read(Path home, Map<String, String> environment, Map<String, String> commandLine) {
        return read(home, environment, commandLine, Settings::from);
    }

    /// Reads settings of any shape.
    static <T> T read(
            Path home, Map<String, String> environment, Map<String, String> commandLine, Function<Values, T> shape) {
        Sources sources = new Sources(SettingsFile.read(home.resolve(FILE), FILE), named(environment), commandLine);
        Values values = new Values(home, sources.values());
        T settings = shape.apply(values);
        List<String> faults = new ArrayList<>(sources.file().faults());
        faults.addAll(values.faults());
        faults.addAll(sources.unknown(values.known()));
        if (!faults.isEmpty()) {
            throw new UnusableSettings(faults);
        }
        return settings;
    }

    /// The bot's token goes by the name that everybody gives it, too.
    private static Map<String, String> named(Map<String, String> environment) {
        Map<String, String> named = new HashMap<>(environment);
        String token = environment.getOrDefault("DISCORD_TOKEN", "");
        if (!token.isBlank()) {
            named.putIfAbsent("NEWSDESK_DISCORD_TOKEN", token);
        }
        return named;
    }

    /// Every key that belongs in the settings file, with its default.
    static SequencedMap<String, String> defaults() {
        Values values = new Values(Path.of(""), new Sources(SettingsFile.none(), Map.of(), Map.of()).values());
        from(values);
        return values.defaults();
    }
}
