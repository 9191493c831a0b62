package newsdesk.command;

import java.net.URI;
import java.nio.file.Path;

/// A file that was handed in with a command: the value of an option of type [Option.Type#ATTACHMENT].
public sealed interface Attachment {

    /// A file of this machine, named at the console.
    record OnDisk(Path path) implements Attachment {}

    /// A file that a member attached.
    ///
    /// @param name    as the member's machine calls it; their own words, to be neutralised
    /// @param size    in bytes, as Discord says
    /// @param address where Discord keeps it
    record Posted(String name, long size, URI address) implements Attachment {}

    /// What was handed in as an option.
    ///
    /// @throws CannotDo where it is no file
    static Attachment in(Invocation invocation, String option) {
        String value = invocation.required(option);
        try {
            return switch (invocation.caller()) {
                case Caller.Operator _ -> new OnDisk(Path.of(value));
                case Caller.Member _ -> {
                    String[] parts = value.split(" ", 3);
                    yield new Posted(parts[2], Long.parseLong(parts[1]), URI.create(parts[0]));
                }
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new CannotDo("%s needs a file, not \"%s\".".formatted(option, value), e);
        }
    }
}
