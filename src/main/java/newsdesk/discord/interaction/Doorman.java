package newsdesk.discord.interaction;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import newsdesk.command.Action.Presser;
import newsdesk.command.Caller;
import newsdesk.command.Command;
import newsdesk.command.Editors;
import newsdesk.discord.Origin;

/// Knows who somebody is and what they may do. What Discord has checked already is checked here again.
///
/// @param rules   what a server has set; must be quick, since Discord waits
/// @param hashed  makes of a member's id the only name that is used for them here
/// @param editors who keeps the corpus
public record Doorman(Function<String, HouseRules> rules, UnaryOperator<String> hashed, Editors editors) {

    /// Discord's bits (Discord: Permissions).
    static final long MANAGE_SERVER = 1 << 5;

    private static final long ADMINISTRATOR = 1 << 3;

    /// The command whose answers are reviewed: others show what articles say, and write nothing.
    private static final String ANSWERING = "ask";

    HouseRules rulesOf(Origin origin) {
        return origin.server().map(rules).orElse(HouseRules.USUAL);
    }

    Caller.Member caller(Origin origin) {
        boolean byRight = (origin.member().may() & (MANAGE_SERVER | ADMINISTRATOR)) != 0;
        boolean byRole = rulesOf(origin)
                .moderatorRole()
                .filter(origin.member().roles()::contains)
                .isPresent();
        return new Caller.Member(
                hashed.apply(origin.member().id()), origin.server(), origin.channel(), byRight || byRole);
    }

    /// Why somebody may not use a command here; nothing where they may.
    Optional<String> objection(Command command, Caller.Member caller, Origin origin) {
        Optional<String> noRight = objection(command, caller);
        if (noRight.isPresent()) {
            return noRight;
        }
        boolean everywhere = command.access() != Command.Access.EVERYONE || !command.isForAll();
        if (!everywhere && !rulesOf(origin).allow(origin.channel(), origin.parent())) {
            return Optional.of(
                    "I do not answer in this channel. The moderators have chosen: " + channels(rulesOf(origin)) + ".");
        }
        return Optional.empty();
    }

    /// Why somebody may not use a command, wherever they are; nothing where they may.
    Optional<String> objection(Command command, Caller.Member caller) {
        return switch (command.access()) {
            case EVERYONE -> Optional.empty();
            case MODERATORS ->
                caller.isModerator()
                        ? Optional.empty()
                        : Optional.of("Only moderators of this server may use /%s.".formatted(command.name()));
            case EDITORS -> editors.objection(command, caller);
        };
    }

    /// The channel of the moderators who look at what a command answers before anybody else does; nothing where they do
    /// not want that.
    Optional<String> reviewers(Command command, Origin origin) {
        return command.name().equals(ANSWERING)
                ? rulesOf(origin).reviewers(origin.channel(), origin.parent())
                : Optional.empty();
    }

    /// Why somebody may not press a button; nothing where they may.
    ///
    /// @param asker the name of whoever the reply was given to, or the empty text where it does not matter
    Optional<String> objection(Presser presser, String asker, Caller.Member caller) {
        boolean isAsker = asker.equals(caller.key());
        boolean may = switch (presser) {
            case ANYONE -> true;
            case ASKER -> isAsker;
            case ASKER_OR_MODERATOR -> isAsker || caller.isModerator();
            case MODERATOR -> caller.isModerator();
        };
        return may
                ? Optional.empty()
                : Optional.of(
                        switch (presser) {
                            case ANYONE, ASKER -> "Only whoever asked may do that.";
                            case ASKER_OR_MODERATOR -> "Only whoever asked, or a moderator, may do that.";
                            case MODERATOR -> "Only moderators may do that.";
                        });
    }

    private static String channels(HouseRules rules) {
        return String.join(
                ", ",
                rules.channels().stream().sorted().map(id -> "<#" + id + ">").toList());
    }
}
