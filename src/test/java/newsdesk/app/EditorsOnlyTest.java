package newsdesk.app;

import static newsdesk.app.ServedDesk.ELSEWHERE;
import static newsdesk.app.ServedDesk.HOME;
import static newsdesk.app.ServedDesk.MAY_MANAGE;
import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import newsdesk.answer.Statement;
import newsdesk.command.Audience;
import newsdesk.command.Caller;
import newsdesk.command.CannotDo;
import newsdesk.command.Catalogue;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Who may use the commands for editors: each of them, whatever it does, at the front desk and once more itself.
@Timeout(120)
class EditorsOnlyTest {

    @TempDir
    Path folder;

    private ServedDesk served;
    private Catalogue catalogue;

    @BeforeEach
    void open() throws Exception {
        served = new ServedDesk(folder, System::nanoTime);
        catalogue = served.catalogue;
    }

    @AfterEach
    void close() throws Exception {
        served.close();
    }

    private List<Command> forEditors() {
        return catalogue.commands().stream()
                .filter(command -> command.access() == Command.Access.EDITORS)
                .filter(command -> command.place() != Command.Place.CONSOLE)
                .toList();
    }

    private Stream<DynamicTest> each(Consumer<Command> check) {
        return forEditors().stream().map(command -> dynamicTest(command.name(), () -> check.accept(command)));
    }

    @Test
    void everyCommandOfTheCorpusIsForEditors() {
        assertThat(catalogue.commands())
                .filteredOn(command -> command.name().startsWith("corpus "))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(forEditors());
    }

    @TestFactory
    Stream<DynamicTest> aMemberWithoutTheRoleIsRefusedEvenWhereDiscordLetsTheCommandThrough() {
        return each(command -> assertThat(said(at(HOME, command, "0")))
                .isEqualTo("Only moderators of this server may use /%s.".formatted(command.name())));
    }

    @TestFactory
    Stream<DynamicTest> aModeratorOfAnotherServerIsRefusedEvenWhereDiscordLetsTheCommandThrough() {
        return each(command -> assertThat(said(at(ELSEWHERE, command, MAY_MANAGE)))
                .startsWith("/" + command.name() + " is for the moderators of the servers that keep the corpus."));
    }

    @TestFactory
    Stream<DynamicTest> aModeratorOfAHomeServerPasses() {
        return each(command -> assertThat(said(at(HOME, command, MAY_MANAGE)))
                .doesNotContain("Only moderators", "is for the moderators"));
    }

    @TestFactory
    Stream<DynamicTest> theCommandItselfRefusesThemOnceMore() {
        return each(command -> {
            assertThat(objection(command, new Caller.Member("k", Optional.of(HOME), "1", false)))
                    .startsWith("Only moderators");
            assertThat(objection(command, new Caller.Member("k", Optional.of(ELSEWHERE), "1", true)))
                    .contains("is for the moderators");
            assertThat(objection(command, new Caller.Member("k", Optional.empty(), "1", true)))
                    .contains("is for the moderators");
        });
    }

    @TestFactory
    Stream<DynamicTest> theCommandItselfLetsEditorsPass() {
        return each(command -> {
            assertThat(objection(command, new Caller.Operator())).isEmpty();
            assertThat(objection(command, new Caller.Member("k".repeat(22), Optional.of(HOME), "1", true)))
                    .isEmpty();
        });
    }

    private static ObjectNode at(String server, Command command, String may) {
        return ServedDesk.from(server, "501", may, slash(command.name(), Map.of()));
    }

    /// The first response: the refusal, or nothing where an answer is promised.
    private String said(ObjectNode packet) {
        JsonNode callback = served.bot.deliver(packet).callback();
        return callback.path("data").path("content").asText("");
    }

    /// Why the command refuses a caller; the empty text where it begins, and then it is stopped.
    private static String objection(Command command, Caller caller) {
        try {
            command.run(new Invocation(Map.of(), caller), GONE);
            return "";
        } catch (CannotDo e) {
            String message = String.valueOf(e.getMessage());
            return message.contains("moderators") ? message : "";
        } catch (RuntimeException _) {
            // Stopped, or it has nothing to work on here: it was let in.
            return "";
        }
    }

    private static final Audience GONE = new Audience() {
        @Override
        public void progress(String stage, long done, long total) {
            throw new CancellationException();
        }

        @Override
        public void sentence(Statement statement) {
            throw new CancellationException();
        }

        @Override
        public void reply(Reply reply) {
            throw new CancellationException();
        }
    };
}
