package newsdesk.command.serving;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import newsdesk.backup.BackupFailed;
import newsdesk.backup.Restoration;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;

/// Puts a backup in the place of the data folder.
public final class RestoreCommand implements Command {

    private static final Option FILE = Option.required("file", Option.Type.FILES, "The file that backup wrote");
    private static final Option REPLACE =
            Option.optional("replace", Option.Type.FLAG, "Put aside what is in the data folder now");

    private final Backups backups;

    public RestoreCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String description() {
        return "Puts a backup in the place of the data folder, all of it or nothing; no bot may be running.";
    }

    @Override
    public List<Option> options() {
        return List.of(FILE, REPLACE);
    }

    @Override
    public String example() {
        return "desk.zip";
    }

    @Override
    public Place place() {
        return Place.CONSOLE;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        String file = one(invocation.all(FILE.name()));
        audience.progress("putting back", 0, -1);
        try {
            Restoration.Restored done = backups.putBack(path(file), invocation.has(REPLACE.name()));
            SequencedMap<String, String> facts = new LinkedHashMap<>();
            facts.put("files", Integer.toString(done.files()));
            facts.put("bytes", Long.toString(done.bytes()));
            facts.put("index", "is built again when the next question is asked, or by reindex");
            done.before().ifPresent(before -> facts.put("before", before + " keeps what was there"));
            audience.reply(new Reply.Facts("Put back", facts));
        } catch (BackupFailed e) {
            throw new CannotDo(String.valueOf(e.getMessage()), e);
        }
    }

    static String one(List<String> files) {
        if (files.size() != 1) {
            throw new CannotDo("Name one file, not %d.".formatted(files.size()));
        }
        return files.getFirst();
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CannotDo("\"%s\" cannot be the path of a file: %s.".formatted(text, e.getReason()), e);
        }
    }
}
