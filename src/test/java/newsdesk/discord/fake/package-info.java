/// Discord, played well enough that the real client cannot tell, on one port of this computer.
///
/// [newsdesk.discord.fake.FakeDiscord] is a proxy, a TLS server that answers for Discord's names, its REST
/// interface and its gateway. A bot reaches it through the proxy, in this Java machine with
/// [newsdesk.discord.fake.FakeDiscord#proxy()], as a process of its own with three properties:
/// `-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=N -Djavax.net.ssl.trustStore=FILE`.
///
/// It keeps Discord's rules: three seconds for a first response, fifteen minutes for a token, one response only,
/// the limits of every message. What a bot gets wrong is refused as Discord refuses it. What Discord would accept
/// and we never may send (a message that could mention somebody) makes `close` fail. Where
/// `-Ddiscord.openapi=FILE` names Discord's own description, every body is held against it as well.
///
/// Faults are ordered with [newsdesk.discord.fake.Faults]; those of the line with [newsdesk.discord.fake.Relay].
package newsdesk.discord.fake;
