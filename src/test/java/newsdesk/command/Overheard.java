package newsdesk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newsdesk.answer.Statement;

/// An audience that remembers what it was told.
public final class Overheard implements Audience {

    private final List<Reply> replies = new ArrayList<>();
    private final List<String> stages = new ArrayList<>();

    /// What a command replies.
    public static Reply reply(Command command, Invocation invocation) {
        Overheard audience = new Overheard();
        new Errand(command, invocation).run(audience);
        return audience.reply();
    }

    /// Why a command refuses.
    public static String refusal(Command command, Invocation invocation) {
        Reply reply = reply(command, invocation);
        assertThat(reply).isInstanceOf(Reply.Refused.class);
        return ((Reply.Refused) reply).text();
    }

    /// The one reply there was.
    public Reply reply() {
        assertThat(replies).hasSize(1);
        return replies.getFirst();
    }

    public List<String> stages() {
        return stages;
    }

    @Override
    public void progress(String stage, long done, long total) {
        stages.add(stage + " " + done + "/" + total);
    }

    @Override
    public void sentence(Statement statement) {}

    @Override
    public void reply(Reply reply) {
        replies.add(reply);
    }
}
