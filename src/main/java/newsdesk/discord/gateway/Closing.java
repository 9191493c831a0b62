package newsdesk.discord.gateway;

import java.util.Optional;

/// What it means that Discord closed a connection, where it means that coming back is of no use
/// (Discord: Gateway Close Event Codes).
final class Closing {

    private Closing() {}

    /// A sentence for whoever runs the bot; nothing where the bot may come back.
    static Optional<String> forGood(int code) {
        return switch (code) {
            case 4004 ->
                Optional.of("Discord does not know this token (any more): copy it again from the Developer Portal "
                        + "(https://discord.com/developers/applications, your application, Bot, Reset Token) into "
                        + "DISCORD_TOKEN");
            case 4014 ->
                Optional.of("Discord does not allow the bot an intent that it asks for: switch it on in the "
                        + "Developer Portal (https://discord.com/developers/applications, your application, Bot, "
                        + "Privileged Gateway Intents)");
            case 4010, 4011, 4012, 4013 ->
                Optional.of("Discord does not accept the way in which this program logs in (close code %d): the bot "
                                .formatted(code)
                        + "is in too many servers for it, or a newer version of it is needed");
            default -> Optional.empty();
        };
    }
}
