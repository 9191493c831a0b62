package newsdesk.command.asking;

import java.util.function.LongFunction;
import newsdesk.answer.Asker;
import newsdesk.answer.Leave;
import newsdesk.answer.Stage;
import newsdesk.answer.Statement;
import newsdesk.command.Audience;

/// An audience that has asked the desk.
///
/// @param leave whether a model may write for it, given what that will use up
public record Listening(Audience audience, LongFunction<Leave> leave) implements Asker {

    @Override
    public Leave leave(long tokens) {
        return leave.apply(tokens);
    }

    /// Only a model takes so long that it has to be told.
    @Override
    public void at(Stage stage) {
        switch (stage) {
            case SEARCHING, CHOOSING, CHECKING -> {}
            case WRITING -> audience.progress("a model is writing", 0, -1);
        }
    }

    @Override
    public void statement(Statement statement) {
        audience.sentence(statement);
    }

    @Override
    public void waiting() {
        audience.waiting();
    }
}
