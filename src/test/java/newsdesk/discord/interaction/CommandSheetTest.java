package newsdesk.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import newsdesk.command.Audience;
import newsdesk.command.Catalogue;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import org.junit.jupiter.api.Test;

class CommandSheetTest {

    private static final Catalogue CATALOGUE = new Catalogue(List.of(
            new Named("ask", Command.Access.EVERYONE),
            new Named("quote by", Command.Access.EVERYONE),
            new Named("corpus log", Command.Access.EDITORS),
            new Named("corpus golden add", Command.Access.EDITORS),
            new Named("corpus golden list", Command.Access.EDITORS)));

    private record Named(String name, Command.Access access) implements Command {

        @Override
        public String description() {
            return "Does " + name + ".";
        }

        @Override
        public List<Option> options() {
            return List.of(Option.optional("file", Option.Type.ATTACHMENT, "A file"));
        }

        @Override
        public Place place() {
            return Place.EVERYWHERE;
        }

        @Override
        public void run(Invocation invocation, Audience audience) {}
    }

    @Test
    void whatIsForEditorsIsToldToHomeServersOnly() {
        assertThat(names(CommandSheet.of(CATALOGUE))).containsExactly("ask", "quote");
        assertThat(names(CommandSheet.atHome(CATALOGUE))).containsExactly("corpus");
    }

    @Test
    void threeWordsAreACommandAGroupAndACommandInIt() {
        JsonNode corpus = CommandSheet.atHome(CATALOGUE).path(0);

        assertThat(corpus.path("description").asText()).isEqualTo("Has several: log, golden.");
        assertThat(corpus.path("default_member_permissions").asText()).isEqualTo("32");
        assertThat(corpus.path("options").path(0).path("type").asInt()).isEqualTo(1);
        JsonNode golden = corpus.path("options").path(1);
        assertThat(golden.path("type").asInt()).isEqualTo(2);
        assertThat(names(golden.path("options"))).containsExactly("add", "list");
        JsonNode add = golden.path("options").path(0);
        assertThat(add.path("type").asInt()).isEqualTo(1);
        assertThat(add.path("description").asText()).isEqualTo("Does corpus golden add.");
        assertThat(add.path("options").path(0).path("type").asInt()).isEqualTo(11);
    }

    private static List<String> names(JsonNode commands) {
        return commands.valueStream()
                .map(command -> command.path("name").asText())
                .toList();
    }
}
