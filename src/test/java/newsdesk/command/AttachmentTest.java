package newsdesk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttachmentTest {

    private static final Caller MEMBER = new Caller.Member("key", Optional.of("100"), "1", true);

    @Test
    void atTheConsoleItIsAFileOfThisMachine() {
        assertThat(Attachment.in(Invocation.of("file", "notes/today 1.pdf"), "file"))
                .isEqualTo(new Attachment.OnDisk(Path.of("notes/today 1.pdf")));
    }

    @Test
    void onDiscordItIsWhatAMemberAttachedUnderTheirOwnName() {
        assertThat(Attachment.in(from("https://cdn.discordapp.com/a/b.pdf?ex=1 4096 two words.pdf"), "file"))
                .isEqualTo(new Attachment.Posted(
                        "two words.pdf", 4096, URI.create("https://cdn.discordapp.com/a/b.pdf?ex=1")));
    }

    @Test
    void onDiscordAPathOfThisMachineIsNone() {
        assertThatThrownBy(() -> Attachment.in(from("/etc/passwd"), "file")).isInstanceOf(CannotDo.class);
    }

    private static Invocation from(String value) {
        return new Invocation(Map.of("file", List.of(value)), MEMBER);
    }
}
