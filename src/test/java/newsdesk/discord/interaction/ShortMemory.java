package newsdesk.discord.interaction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// A memory that lasts as long as the test.
final class ShortMemory implements Memory {

    final Map<String, HouseRules> rules = new HashMap<>();
    final Map<String, String> codes = new HashMap<>();
    final Map<String, String> posted = new HashMap<>();
    final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
    final BlockingQueue<String> forgotten = new LinkedBlockingQueue<>();

    @Override
    public synchronized HouseRules rules(String server) {
        return rules.getOrDefault(server, HouseRules.USUAL);
    }

    @Override
    public String nameOf(String member) {
        return ("member-" + member + "-----------------------").substring(0, 22);
    }

    @Override
    public synchronized String keep(String code, Optional<String> server) {
        String name = "kept" + codes.size();
        codes.put(name, code);
        return name;
    }

    @Override
    public synchronized Optional<String> kept(String name) {
        return Optional.ofNullable(codes.get(name));
    }

    @Override
    public synchronized void posted(String receipt, String channel, String message) {
        posted.put(receipt, channel + "/" + message);
    }

    @Override
    public synchronized void shownAgain(String receipt, String channel, String message) {
        shown.add(receipt + " is " + channel + "/" + message);
    }

    @Override
    public void forget(String server) {
        forgotten.add(server);
    }
}
