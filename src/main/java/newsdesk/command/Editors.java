package newsdesk.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Those who keep the corpus: the moderators of its home servers, and the person at the console.
///
/// @param homes the ids of the home servers; asked whenever somebody on Discord wants in
public record Editors(Supplier<Set<String>> homes) {

    public boolean include(Caller caller) {
        return switch (caller) {
            case Caller.Operator _ -> true;
            case Caller.Member member -> member.isModerator() && isAtHome(member);
        };
    }

    private boolean isAtHome(Caller caller) {
        return caller.server().filter(homes.get()::contains).isPresent();
    }

    /// Why somebody may not use a command; nothing where they may.
    public Optional<String> objection(Command command, Caller caller) {
        if (command.access() != Command.Access.EDITORS || include(caller)) {
            return Optional.empty();
        }
        return Optional.of((isAtHome(caller)
                        ? "Only moderators of this server may use /%s."
                        : "/%s is for the moderators of the servers that keep the corpus. This is none of them.")
                .formatted(command.name()));
    }

    /// The same command, which refuses whoever may not use it, however it was reached.
    public Command guarding(Command command) {
        return command.access() == Command.Access.EDITORS ? new Guarded(command, this) : command;
    }

    /// A command that asks who wants it done before it does it.
    private record Guarded(Command command, Editors editors) implements Command {

        @Override
        public String name() {
            return command.name();
        }

        @Override
        public String description() {
            return command.description();
        }

        @Override
        public List<Option> options() {
            return command.options();
        }

        @Override
        public String example() {
            return command.example();
        }

        @Override
        public Place place() {
            return command.place();
        }

        @Override
        public Access access() {
            return command.access();
        }

        @Override
        public boolean isForAll() {
            return command.isForAll();
        }

        @Override
        public Optional<Menu> menu() {
            return command.menu();
        }

        @Override
        public void run(Invocation invocation, Audience audience) {
            Optional<String> objection = editors.objection(command, invocation.caller());
            if (objection.isPresent()) {
                throw new CannotDo(objection.get());
            }
            command.run(invocation, audience);
        }

        @Override
        public List<String> suggest(Option option, String typed) {
            return command.suggest(option, typed);
        }
    }
}
