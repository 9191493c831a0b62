package newsdesk.discord.interaction;

/// How much members may ask.
///
/// @param desks     how many commands are worked on at once
/// @param chairs    how many more wait in line
/// @param perMinute how many may be given in a minute
public record Limits(int desks, int chairs, PerMinute perMinute) {

    /// Commands in a minute; as many can be given at once after a pause.
    ///
    /// @param member  by one member
    /// @param channel in one channel, by whomever
    /// @param server  in one server
    public record PerMinute(int member, int channel, int server) {}
}
