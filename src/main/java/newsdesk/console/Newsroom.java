package newsdesk.console;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import newsdesk.command.Catalogue;
import newsdesk.corpus.Coverage;

/// What stands behind the console. Made before the command line has been read, because the commands say how it is
/// to be read; so nothing in it may be opened before it is used.
///
/// @param catalogue the commands
/// @param history   the file that keeps the lines typed in interactive sessions
/// @param indexed   what is indexed; nothing where nothing is yet
public record Newsroom(Catalogue catalogue, Supplier<Path> history, Supplier<Optional<Coverage>> indexed) {}
