package newsdesk.app;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import newsdesk.discord.Registration;
import newsdesk.discord.interaction.HouseRules;
import newsdesk.discord.interaction.Memory;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.Pseudonyms;
import newsdesk.ledger.ServerSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the bot remembers, kept in the ledger.
///
/// What a server has set is asked before Discord's three seconds are over, so it is kept at hand for a while; where
/// the ledger cannot be read, the bot behaves as where nothing was set, and hides its replies.
final class LedgerMemory implements Memory, Registration.Memory {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerMemory.class);

    /// Long enough to spare the ledger, short enough for whoever changes settings at the console beside the bot.
    private static final Duration AT_HAND = Duration.ofSeconds(2);

    /// As long as anybody presses a button.
    private static final Duration BUTTONS_LAST = Duration.ofDays(90);

    /// The note of the application whose ledger it is.
    private static final String OWNER = "bot";

    private static final HouseRules CAREFUL = new HouseRules(java.util.Set.of(), true, Optional.empty());

    private final Ledger ledger;
    private final Pseudonyms pseudonyms;
    private final Clock clock;
    private final LoadingCache<String, HouseRules> rules =
            Caffeine.newBuilder().expireAfterWrite(AT_HAND).maximumSize(10_000).build(this::read);

    LedgerMemory(Ledger ledger, Pseudonyms pseudonyms, Clock clock) {
        this.ledger = ledger;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    @Override
    public HouseRules rules(String server) {
        return rules.get(server);
    }

    private HouseRules read(String server) {
        try {
            ServerSettings set = ledger.settings().of(server).orElse(ServerSettings.UNSET);
            return rules(set, ledger.settings().reviewed(server));
        } catch (LedgerFailed e) {
            LOG.warn("What a server has set could not be read", e);
            return CAREFUL;
        }
    }

    private static HouseRules rules(ServerSettings set, Map<String, String> reviewed) {
        return new HouseRules(set.channels(), set.privateByDefault(), set.moderatorRole(), reviewed);
    }

    @Override
    public String nameOf(String member) {
        return pseudonyms.of(member).value();
    }

    @Override
    public String keep(String code, Optional<String> server) {
        return ledger.buttons().keep(code, server, clock.instant().plus(BUTTONS_LAST));
    }

    @Override
    public Optional<String> kept(String name) {
        return ledger.buttons().kept(name, clock.instant());
    }

    @Override
    public void posted(String receipt, String channel, String message) {
        ledger.receipts().postedAs(receipt, channel, message);
    }

    @Override
    public void shownAgain(String receipt, String channel, String message) {
        ledger.receipts().shownAgainAs(receipt, channel, message);
    }

    @Override
    public void forget(String server) {
        rules.invalidate(server);
        ledger.forgetServer(server);
    }

    @Override
    public Optional<String> recall(String name) {
        return ledger.notes().read(noteOf(name));
    }

    @Override
    public void remember(String name, String told) {
        ledger.notes().write(noteOf(name), told);
    }

    /// Whether the ledger is this bot's; where it was nobody's yet, it is from now on.
    boolean isOf(String application) {
        Optional<String> owner = ledger.notes().read(OWNER);
        if (owner.isEmpty()) {
            ledger.notes().write(OWNER, application);
        }
        return owner.isEmpty() || owner.get().equals(application);
    }

    private static String noteOf(String name) {
        return "commands of " + name;
    }
}
