package newsdesk.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a member of a server may do in one of its channels, worked out as Discord does (Discord: Permissions,
/// Permission Hierarchy): the rights of all roles together, then what the channel says of everyone, of the roles, and
/// of the member.
public final class Rights {

    private static final long ADMINISTRATOR = 1L << 3;

    /// What the bot needs in a channel to answer there, by the names that Discord shows; in the order in which a
    /// moderator would look for them.
    private static final Map<String, Long> NEEDED = needed();

    /// The same as one number: what whoever adds the bot is asked to allow.
    private static final long NEEDED_BY_BOT =
            NEEDED.values().stream().mapToLong(Long::longValue).sum();

    private final String server;
    private final String member;
    private final Set<String> roles;
    private final long everywhere;

    /// @param server the server's id, which is also that of the role that everyone has
    /// @param member the member, as Discord describes one
    /// @param all    the roles of the server, as Discord describes them
    public Rights(String server, JsonNode member, JsonNode all) {
        this.server = server;
        this.member = member.path("user").path("id").asText();
        this.roles = new HashSet<>();
        member.path("roles").forEach(role -> roles.add(role.asText()));
        long rights = 0;
        for (JsonNode role : all) {
            String id = role.path("id").asText();
            if (id.equals(server) || roles.contains(id)) {
                rights |= role.path("permissions").asLong();
            }
        }
        this.everywhere = rights;
    }

    /// The address where somebody who manages a server can add the bot to it, with the rights it needs.
    ///
    /// @param application the bot's
    public static String invitation(String application) {
        return "https://discord.com/oauth2/authorize?client_id=%s&scope=bot+applications.commands&permissions=%d"
                .formatted(application, NEEDED_BY_BOT);
    }

    /// What the bot needs in a channel and this member may not do there.
    ///
    /// @param channel as Discord describes it
    public List<String> missing(JsonNode channel) {
        long rights = in(channel.path("permission_overwrites"));
        List<String> missing = new ArrayList<>();
        NEEDED.forEach((name, bit) -> {
            if ((rights & bit) == 0) {
                missing.add(name);
            }
        });
        return missing;
    }

    private long in(JsonNode overwrites) {
        if ((everywhere & ADMINISTRATOR) != 0) {
            return -1;
        }
        long rights = everywhere;
        long allowed = 0;
        long denied = 0;
        for (JsonNode overwrite : overwrites) {
            String id = overwrite.path("id").asText();
            if (id.equals(server)) {
                rights = (rights & ~deny(overwrite)) | allow(overwrite);
            } else if (roles.contains(id)) {
                allowed |= allow(overwrite);
                denied |= deny(overwrite);
            }
        }
        rights = (rights & ~denied) | allowed;
        for (JsonNode overwrite : overwrites) {
            if (overwrite.path("id").asText().equals(member)) {
                rights = (rights & ~deny(overwrite)) | allow(overwrite);
            }
        }
        return rights;
    }

    private static long allow(JsonNode overwrite) {
        return overwrite.path("allow").asLong();
    }

    private static long deny(JsonNode overwrite) {
        return overwrite.path("deny").asLong();
    }

    private static Map<String, Long> needed() {
        Map<String, Long> needed = new LinkedHashMap<>();
        needed.put("View Channel", 1L << 10);
        needed.put("Send Messages", 1L << 11);
        needed.put("Send Messages in Threads", 1L << 38);
        needed.put("Embed Links", 1L << 14);
        return needed;
    }
}
