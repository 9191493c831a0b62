package newsdesk.answer;

import java.util.Optional;
import java.util.function.LongConsumer;

/// Whether a model may write one answer.
public sealed interface Leave {

    /// It may.
    ///
    /// @param writer   the model
    /// @param name     what it is called and where it runs, for the reader
    /// @param brief    whether it is to write less than usual
    /// @param settling takes what it has used up in the end; not called where nobody knows
    record Granted(Writer writer, String name, boolean brief, LongConsumer settling) implements Leave {}

    /// None may.
    ///
    /// @param reason a clause for the reader: "its budget for today is used up"; nothing where there is nothing to
    ///               tell, because none is to be expected
    record Withheld(Optional<String> reason) implements Leave {}
}
