package newsdesk.command.serving;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import newsdesk.backup.Backup;
import newsdesk.backup.BackupFailed;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.ledger.LedgerFailed;

/// Writes the data folder into one file.
public final class BackupCommand implements Command {

    private static final Option FILE = Option.required("file", Option.Type.FILES, "The file to write, as in desk.zip");

    private final Backups backups;

    public BackupCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String description() {
        return "Writes the data folder into one file; a bot may be running meanwhile.";
    }

    @Override
    public List<Option> options() {
        return List.of(FILE);
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
        String file = RestoreCommand.one(invocation.all(FILE.name()));
        audience.progress("copying", 0, -1);
        try {
            Backup.Made made = backups.make(RestoreCommand.path(file));
            SequencedMap<String, String> facts = new LinkedHashMap<>();
            facts.put("file", file);
            facts.put("files", Integer.toString(made.files()));
            facts.put("bytes", Long.toString(made.bytes()));
            facts.put("not in it", "the corpus folder, the settings, and the index, which is built again");
            backups.elsewhere()
                    .ifPresent(server ->
                            facts.put("ledger", "not in it either: back up %s with pg_dump".formatted(server)));
            audience.reply(new Reply.Facts("Backed up, read again and found whole", facts));
        } catch (BackupFailed | LedgerFailed e) {
            throw new CannotDo(String.valueOf(e.getMessage()), e);
        }
    }
}
