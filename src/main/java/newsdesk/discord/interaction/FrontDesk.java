package newsdesk.discord.interaction;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import newsdesk.command.Catalogue;
import newsdesk.command.Command;
import newsdesk.command.Editors;
import newsdesk.command.Option;
import newsdesk.discord.Courier;
import newsdesk.discord.Interaction;
import newsdesk.discord.Mention;
import newsdesk.discord.Origin;
import newsdesk.discord.Reception;

/// Receives members: knows which command, button, form or menu they mean, and has it carried out at the counter.
public final class FrontDesk implements Reception {

    /// Discord shows no more, each of at most so many characters (Discord: Application Commands).
    private static final int MOST_SUGGESTED = 25;

    private static final int LONGEST_SUGGESTED = 100;

    private static final String UNKNOWN = "I no longer know this command. Please look at /help.";

    private static final String NO_TEXT = "There is no text in that message that I could work with.";

    /// The command that takes what is said to the bot in a message.
    private static final String ASK = "ask";

    private static final String ASK_ME = "Ask me something about the coverage, in the same message. /help says more.";

    private final Catalogue catalogue;
    private final Memory memory;
    private final Doorman doorman;
    private final Counter counter;
    private final Buttons buttons;

    /// @param editors who keeps the corpus
    /// @param nanos   as `System.nanoTime`
    public FrontDesk(Catalogue catalogue, Memory memory, Limits limits, Editors editors, LongSupplier nanos) {
        this.catalogue = catalogue;
        this.memory = memory;
        this.doorman = new Doorman(memory::rules, memory::nameOf, editors);
        ButtonCodes codes = new ButtonCodes(memory);
        this.counter = new Counter(doorman, memory, codes, limits, nanos);
        this.buttons = new Buttons(catalogue, doorman, codes, counter, memory);
    }

    @Override
    public void received(Interaction interaction, Courier courier) {
        Origin origin = interaction.origin();
        Visit visit = new Visit(origin, doorman.caller(origin), courier);
        switch (interaction) {
            case Interaction.Given given -> given(visit, given);
            case Interaction.Typing typing -> courier.suggest(origin, suggestions(visit, typing));
            case Interaction.Picked picked -> picked(visit, picked);
            case Interaction.Pressed pressed -> buttons.pressed(visit, pressed);
            case Interaction.Submitted submitted -> buttons.submitted(visit, submitted);
            case Interaction.Chosen _ -> visit.tell(UNKNOWN);
        }
    }

    private void given(Visit visit, Interaction.Given given) {
        Optional<Command> command =
                commands().filter(each -> each.name().equals(given.command())).findFirst();
        if (command.isEmpty()) {
            visit.tell(UNKNOWN);
            return;
        }
        boolean hidden = isHidden(
                visit, command.get(), Optional.ofNullable(given.options().get(CommandSheet.PRIVATE)));
        counter.serve(
                visit,
                command.get(),
                CommandSheet.values(command.get(), given.options()),
                Sheet.fresh(visit.courier(), visit.origin(), hidden));
    }

    private void picked(Visit visit, Interaction.Picked picked) {
        Optional<Command> command = commands()
                .filter(each -> each.menu().map(Command.Menu::title).equals(Optional.of(picked.entry())))
                .findFirst();
        if (command.isEmpty()) {
            visit.tell(UNKNOWN);
        } else if (picked.text().isBlank()) {
            visit.tell(NO_TEXT);
        } else {
            Option option = command.get().menu().orElseThrow().option();
            counter.serve(
                    visit,
                    command.get(),
                    Map.of(option.name(), List.of(picked.text())),
                    Sheet.fresh(visit.courier(), visit.origin(), isHidden(visit, command.get(), Optional.empty())));
        }
    }

    @Override
    public void mentioned(Mention mention, Courier courier) {
        Visit visit = new Visit(mention.origin(), doorman.caller(mention.origin()), courier);
        Sheet sheet = Sheet.below(courier, mention);
        Optional<Command> ask = catalogue.named(ASK);
        if (mention.text().isBlank()) {
            sheet.refuse(ASK_ME);
        } else if (ask.isPresent()) {
            Option question = ask.get().options().getFirst();
            counter.serve(visit, ask.get(), Map.of(question.name(), List.of(mention.text())), sheet);
        }
    }

    private boolean isHidden(Visit visit, Command command, Optional<String> wanted) {
        if (!command.isForAll() || doorman.reviewers(command, visit.origin()).isPresent()) {
            return true;
        }
        return wanted.map("true"::equals)
                .orElseGet(() -> doorman.rulesOf(visit.origin()).hidesReplies());
    }

    private ArrayNode suggestions(Visit visit, Interaction.Typing typing) {
        ArrayNode choices = JsonNodeFactory.instance.arrayNode();
        String typed = typing.options().getOrDefault(typing.typing(), "");
        commands()
                .filter(command -> command.name().equals(typing.command()))
                .filter(command -> doorman.objection(command, visit.caller()).isEmpty())
                .flatMap(command -> command.options().stream()
                        .filter(option -> option.name().equals(typing.typing()) && option.completed())
                        .flatMap(option -> command.suggest(option, typed).stream()))
                .filter(value -> !value.isBlank() && value.length() <= LONGEST_SUGGESTED)
                .distinct()
                .limit(MOST_SUGGESTED)
                .forEach(value -> choices.addObject().put("name", value).put("value", value));
        return choices;
    }

    private java.util.stream.Stream<Command> commands() {
        return catalogue.forDiscord().stream();
    }

    @Override
    public void joined(Server server, Courier courier) {
        Introduction.to(server, courier);
    }

    @Override
    public void left(String server) {
        memory.forget(server);
    }

    /// Takes nothing more; whoever still waits gets the answer or, when time is over, an apology.
    public void close(Duration patience) throws InterruptedException {
        counter.close(patience);
    }
}
