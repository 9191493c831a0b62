package newsdesk.command.serving;

import java.nio.file.Path;
import newsdesk.command.Invocation;
import newsdesk.command.Option;

/// The options that the commands for measuring have in common.
final class ExamOptions {

    private static final String LIMIT = "limit";

    private ExamOptions() {}

    /// How much of a file is looked at.
    static Option limit(String description) {
        return Option.optional(LIMIT, Option.Type.NUMBER, description);
    }

    /// How much of a file is looked at; all of it, where nothing is said.
    static long limit(Invocation invocation) {
        return invocation.value(LIMIT).map(Long::parseLong).orElse(Long.MAX_VALUE);
    }

    static Path path(Invocation invocation, Option option) {
        return Path.of(invocation.required(option.name()));
    }
}
