package newsdesk.discord.gateway;

import java.net.Proxy;
import java.util.Optional;

/// The way from this computer to Discord.
///
/// @param proxy    the proxy to take; where there is none, what the Java machine was told (`-Dhttps.proxyHost`)
/// @param trusting whether any certificate is believed; only ever true where Discord is played by a test
public record Route(Optional<Proxy> proxy, boolean trusting) {

    /// As the Java machine was told, believing what its trust store believes.
    public static final Route USUAL = new Route(Optional.empty(), false);

    /// Through a proxy that plays Discord.
    public static Route ofTest(Proxy proxy) {
        return new Route(Optional.of(proxy), true);
    }
}
