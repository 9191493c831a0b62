package newsdesk.discord.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/// What Discord sends, with what the real one always has in it.
public final class Packets {

    static final ObjectMapper JSON = new ObjectMapper();

    private Packets() {}

    public static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an object: " + text, e);
        }
    }

    static ObjectNode ready(FakeBot bot, String session) {
        ObjectNode ready = json("""
                {"v":10,"user":{"id":"%s","username":"newsdesk","discriminator":"0000","avatar":null,"bot":true},
                 "session_id":"%s","resume_gateway_url":"wss://gateway-us-east1-b.discord.gg","guilds":[],
                 "application":{"id":"%s","flags":0}}""".formatted(bot.application(), session, bot.application()));
        ArrayNode guilds = ready.withArray("guilds");
        bot.servers().forEach(id -> guilds.addObject().put("id", id).put("unavailable", true));
        return ready;
    }

    /// A server with a text channel (its id + "1"), where the bot is a member without roles.
    static ObjectNode server(String id, FakeBot bot) {
        return json("""
                {"id":"%1$s","name":"Server %1$s","region":null,"large":false,"member_count":2,"owner_id":"500",
                 "verification_level":0,"explicit_content_filter":0,"default_message_notifications":0,"mfa_level":0,
                 "premium_tier":0,"nsfw_level":0,"preferred_locale":"en-US","system_channel_id":"%1$s1",
                 "roles":[{"id":"%1$s","name":"@everyone","permissions":"2147483647","position":0,"color":0,
                    "hoist":false,"managed":false,"mentionable":false}],
                 "channels":[
                    {"id":"%1$s2","type":0,"name":"other","position":2,"permission_overwrites":[]},
                    {"id":"%1$s1","type":0,"name":"general","position":1,"permission_overwrites":[]}],
                 "members":[{"user":{"id":"%2$s","username":"newsdesk","discriminator":"0000","avatar":null,"bot":true},
                    "roles":[],"joined_at":"2026-01-01T00:00:00+00:00","deaf":false,"mute":false}],
                 "emojis":[],"features":[],"threads":[],"voice_states":[],"presences":[],"stickers":[]}""".formatted(id, bot.application()));
    }

    /// A slash command.
    ///
    /// @param name a subcommand stands after a space
    public static ObjectNode slash(String name, Map<String, String> options) {
        return packet(2, command(name, options, ""));
    }

    /// A slash command being typed.
    public static ObjectNode typing(String name, Map<String, String> options, String focused) {
        return packet(4, command(name, options, focused));
    }

    private static ObjectNode command(String name, Map<String, String> options, String focused) {
        String[] words = name.split(" ", -1);
        ObjectNode command =
                JSON.createObjectNode().put("id", "700").put("name", words[0]).put("type", 1);
        ArrayNode place = command.putArray("options");
        for (int word = 1; word < words.length; word++) {
            ObjectNode sub = place.addObject().put("name", words[word]).put("type", word < words.length - 1 ? 2 : 1);
            place = sub.putArray("options");
        }
        for (Map.Entry<String, String> option : options.entrySet()) {
            ObjectNode node = place.addObject().put("name", option.getKey()).put("type", 3);
            node.put("value", option.getValue());
            if (option.getKey().equals(focused)) {
                node.put("focused", true);
            }
        }
        return command;
    }

    /// An entry of the menu of a message.
    public static ObjectNode messageMenu(String entry, ObjectNode message) {
        String id = message.path("id").asText("800");
        ObjectNode content =
                JSON.createObjectNode().put("id", "701").put("name", entry).put("type", 3);
        content.put("target_id", id);
        content.putObject("resolved").putObject("messages").set(id, message);
        return packet(2, content);
    }

    /// A message of somebody else.
    public static ObjectNode message(String text) {
        return json("""
                {"id":"800","type":0,"channel_id":"1001","content":"","timestamp":"2026-03-01T12:00:00.000000+00:00",
                 "edited_timestamp":null,"tts":false,"mention_everyone":false,"mentions":[],"mention_roles":[],
                 "attachments":[],"embeds":[],"pinned":false,"flags":0,"components":[],
                 "author":{"id":"501","username":"bo","discriminator":"0","avatar":null}}""").put("content", text);
    }

    public static ObjectNode button(String id, String message) {
        ObjectNode packet =
                packet(3, JSON.createObjectNode().put("custom_id", id).put("component_type", 2));
        packet.set("message", message("").put("id", message));
        return packet;
    }

    public static ObjectNode select(String id, String message, List<String> values) {
        ObjectNode content = JSON.createObjectNode().put("custom_id", id).put("component_type", 3);
        values.forEach(content.putArray("values")::add);
        ObjectNode packet = packet(3, content);
        packet.set("message", message("").put("id", message));
        return packet;
    }

    public static ObjectNode form(String id, Map<String, String> fields) {
        ObjectNode content = JSON.createObjectNode().put("custom_id", id);
        ArrayNode rows = content.putArray("components");
        fields.forEach((name, value) -> rows.addObject()
                .put("type", 1)
                .putArray("components")
                .addObject()
                .put("type", 4)
                .put("custom_id", name)
                .put("value", value));
        return packet(5, content);
    }

    private static ObjectNode packet(int type, JsonNode content) {
        ObjectNode packet = json("""
                {"version":1,"locale":"en-GB","guild_locale":"en-US","guild_id":"100","channel_id":"1001",
                 "channel":{"id":"1001","type":0,"name":"general","guild_id":"100","permissions":"2147483647"},
                 "app_permissions":"2147483647","context":0,"attachment_size_limit":10485760,"entitlements":[],
                 "authorizing_integration_owners":{"0":"100"}}""");
        packet.put("type", type).set("data", content);
        return by(packet, "501", "Ana", "2048");
    }

    /// The same from another member.
    ///
    /// @param may what the member may do, as Discord's bits
    public static ObjectNode by(ObjectNode packet, String id, String name, String may) {
        packet.set("member", json("""
                {"user":{"id":"%1$s","username":"user%1$s","global_name":null,"discriminator":"0","avatar":null},
                 "nick":null,"roles":["300"],"joined_at":"2026-01-01T00:00:00+00:00","deaf":false,"mute":false}""".formatted(id)));
        ((ObjectNode) packet.path("member")).put("nick", name).put("permissions", may);
        return packet;
    }

    /// The same from another place.
    ///
    /// @param type 0 is a text channel, 12 a private thread
    public static ObjectNode in(ObjectNode packet, String server, String channel, int type) {
        packet.put("guild_id", server).put("channel_id", channel);
        packet.set("channel", json("""
                {"id":"%s","type":%d,"name":"elsewhere","guild_id":"%s","parent_id":"%s1"}""".formatted(channel, type, server, server)));
        return packet;
    }
}
