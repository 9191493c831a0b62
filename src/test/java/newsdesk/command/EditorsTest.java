package newsdesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsdesk.command.Command.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorsTest {

    private static final Editors EDITORS = new Editors(() -> Set.of("100"));

    /// A command for editors that says who gave it.
    private record Kept() implements Command {

        @Override
        public String name() {
            return "corpus keep";
        }

        @Override
        public String description() {
            return "Keeps it.";
        }

        @Override
        public List<Option> options() {
            return List.of();
        }

        @Override
        public Place place() {
            return Place.EVERYWHERE;
        }

        @Override
        public Access access() {
            return Access.EDITORS;
        }

        @Override
        public void run(Invocation invocation, Audience audience) {
            audience.reply(new Reply.Notice("done"));
        }
    }

    @ParameterizedTest(name = "a moderator ({1}) of server {0}: {2}")
    @CsvSource({
        "100, true,  done",
        "100, false, Only moderators of this server may use /corpus keep.",
        "200, true,  /corpus keep is for the moderators of the servers that keep the corpus. This is none of them.",
        "200, false, /corpus keep is for the moderators of the servers that keep the corpus. This is none of them.",
        "   , true,  /corpus keep is for the moderators of the servers that keep the corpus. This is none of them.",
    })
    void onlyModeratorsOfAHomeServerPassTheGuard(String server, boolean moderator, String said) {
        Caller.Member member = new Caller.Member("key", Optional.ofNullable(server), "1", moderator);

        Reply reply = Overheard.reply(EDITORS.guarding(new Kept()), new Invocation(Map.of(), member));

        assertThat(reply).isIn(new Reply.Notice(said), new Reply.Refused(said));
        assertThat(EDITORS.include(member)).isEqualTo(said.equals("done"));
    }

    @Test
    void thePersonAtTheConsolePassesTheGuard() {
        assertThat(Overheard.reply(EDITORS.guarding(new Kept()), new Invocation(Map.of())))
                .isEqualTo(new Reply.Notice("done"));
    }

    @Test
    void aCommandForOthersIsNotGuarded() {
        Command ask = SpokenCommand.echo("ask");

        assertThat(EDITORS.guarding(ask)).isSameAs(ask);
        assertThat(EDITORS.objection(ask, new Caller.Member("key", Optional.empty(), "1", false)))
                .isEmpty();
    }

    /// What the guard does not pass on, it would answer with a default.
    @Test
    void theGuardPassesEverythingOn() {
        Class<?> guard = EDITORS.guarding(new Kept()).getClass();

        assertThat(Stream.of(Command.class.getMethods()).map(EditorsTest::signature))
                .isSubsetOf(Stream.of(guard.getDeclaredMethods())
                        .map(EditorsTest::signature)
                        .toList());
    }

    private static String signature(Method method) {
        return method.getName() + List.of(method.getParameterTypes());
    }
}
