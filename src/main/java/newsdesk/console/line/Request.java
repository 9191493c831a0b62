package newsdesk.console.line;

import newsdesk.command.Errand;

/// What somebody typed, understood.
public sealed interface Request {

    /// A command is to be run.
    record Run(Errand errand, GlobalOptions globals, boolean json) implements Request {}

    /// Nothing but the program's name: questions are to come.
    record Alone(GlobalOptions globals, boolean json) implements Request {}

    /// Something is to be shown: how a command is used, or which version this is.
    record Show(String text) implements Request {}

    /// It cannot be understood: what is wrong and what to do.
    record Wrong(String sentence, boolean json) implements Request {}
}
