package newsdesk.console;

import static newsdesk.command.Option.Type.TEXT;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import newsdesk.answer.Premise;
import newsdesk.command.Audience;
import newsdesk.command.Caller;
import newsdesk.command.Catalogue;
import newsdesk.command.Invented;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.command.SpokenCommand;
import newsdesk.console.line.GlobalOptions;

/// A newsroom whose answers are agreed: "nothing" is not covered, "forbidden" refused, "broken" unavailable, "slow"
/// takes until nobody waits for it, everything else is answered. Notes under which options it was asked.
final class Desk {

    final List<GlobalOptions> opened = new ArrayList<>();
    final List<Caller> callers = new ArrayList<>();

    /// Called when a slow question has begun.
    Runnable whenSlow = () -> {};

    Newsroom newsroom(Supplier<GlobalOptions> said, Path history) {
        SpokenCommand ask = new SpokenCommand(
                "ask",
                List.of(Option.required("question", TEXT, "What you want to know")),
                "example",
                (invocation, audience) -> {
                    opened.add(said.get());
                    callers.add(invocation.caller());
                    ask(invocation, audience);
                });
        return new Newsroom(new Catalogue(List.of(ask)), () -> history, () -> Optional.of(Invented.coverage()));
    }

    private void ask(Invocation invocation, Audience audience) {
        audience.progress("indexing", 1, 2);
        switch (invocation.required("question")) {
            case "nothing" -> audience.reply(new Reply.Answered(Invented.notCovered()));
            case "forbidden" -> audience.reply(new Reply.Refused("Ask something else."));
            case "broken" -> audience.reply(new Reply.Answered(Invented.unavailable()));
            case "slow" -> {
                whenSlow.run();
                while (true) {
                    audience.progress("thinking", 1, -1);
                }
            }
            default -> audience.reply(new Reply.Answered(Invented.grounded(Premise.MET)));
        }
    }
}
