package newsdesk.discord.interaction;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsdesk.command.Action;
import newsdesk.command.Action.Deed;
import newsdesk.command.Action.Form;
import newsdesk.command.Action.Presser;
import newsdesk.command.Action.Where;

/// What a button is called on Discord (its `custom_id`), from which alone it is known later what it does and who may
/// press it: nothing has to be remembered, and a button works as long as its message is there.
///
/// A code is a version, who may press, who asked (as a keyed hash, where that matters), and what is done, with
/// values encoded as in a web address. What is longer than Discord takes is kept elsewhere, under a short name.
final class ButtonCodes {

    /// Discord takes no more (Discord: Component Reference, custom ids).
    static final int LONGEST = 100;

    private static final String VERSION = "1";
    private static final String ELSEWHERE = VERSION + "K";
    private static final Pattern CODE =
            Pattern.compile(VERSION + "([NABM])([^.]*)\\.([pbifsdxuc])(.*)", Pattern.DOTALL);

    /// Behind the code of a form that begins with what its reply says.
    private static final String BEGUN = "!";

    private final Memory memory;

    ButtonCodes(Memory memory) {
        this.memory = memory;
    }

    /// What is known of a button.
    ///
    /// @param asker the keyed hash of whoever the reply was given to, or the empty text where it does not matter
    record Button(Presser presser, String asker, Deed deed) {}

    /// The code of an action of a reply to somebody.
    ///
    /// @param asker  the name of whoever the reply is given to
    /// @param server with which a code that has to be kept is forgotten
    String of(Action action, String asker, Optional<String> server) {
        boolean personal = action.presser() == Presser.ASKER || action.presser() == Presser.ASKER_OR_MODERATOR;
        String code = VERSION + letter(action.presser()) + (personal ? asker : "") + "." + written(action.deed());
        return code.length() <= LONGEST ? code : ELSEWHERE + memory.keep(code, server);
    }

    /// What a code says; nothing where it is none of ours, or is no longer kept.
    Optional<Button> read(String code) {
        if (code.startsWith(ELSEWHERE)) {
            return memory.kept(code.substring(ELSEWHERE.length())).flatMap(this::readWhole);
        }
        return readWhole(code);
    }

    private Optional<Button> readWhole(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Deed deed = read(parts.group(3).charAt(0), parts.group(4));
            return Optional.of(new Button(presser(parts.group(1).charAt(0)), parts.group(2), deed));
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static String written(Deed deed) {
        return switch (deed) {
            case Deed.Run(String command, Map<String, String> values, Where where) ->
                letter(where) + encoded(command) + "?" + encoded(values);
            case Deed.Fill(String command, Map<String, String> values, Form form) ->
                String.join(
                        "!",
                        "f" + encoded(command) + "?" + encoded(values),
                        encoded(form.option()),
                        encoded(form.topic()),
                        Integer.toString(form.longest()),
                        encoded(form.title()),
                        encoded(form.prompt()) + (form.begun() ? BEGUN : ""));
            case Deed.Share _ -> "s";
            case Deed.Publish(String channel) -> "u" + encoded(channel);
            case Deed.Discard _ -> "c";
            case Deed.Delete _ -> "d";
            case Deed.Stop(String work) -> "x" + encoded(work);
        };
    }

    private static Deed read(char kind, String rest) {
        return switch (kind) {
            case 's' -> new Deed.Share();
            case 'd' -> new Deed.Delete();
            case 'u' -> new Deed.Publish(decoded(rest));
            case 'c' -> new Deed.Discard();
            case 'x' -> new Deed.Stop(decoded(rest));
            case 'f' -> {
                String[] parts = rest.split("!", -1);
                Form form = new Form(
                        decoded(parts[4]),
                        decoded(parts[5]),
                        decoded(parts[1]),
                        decoded(parts[2]),
                        Integer.parseInt(parts[3]),
                        rest.endsWith(BEGUN));
                yield new Deed.Fill(command(parts[0]), values(parts[0]), form);
            }
            default -> new Deed.Run(command(rest), values(rest), where(kind));
        };
    }

    private static String command(String rest) {
        return decoded(rest.substring(0, rest.indexOf('?')));
    }

    private static Map<String, String> values(String rest) {
        Map<String, String> values = new TreeMap<>();
        Arrays.stream(rest.substring(rest.indexOf('?') + 1).split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> values.put(decoded(pair[0]), decoded(pair[1])));
        return values;
    }

    private static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static char letter(Presser presser) {
        return switch (presser) {
            case ANYONE -> 'N';
            case ASKER -> 'A';
            case ASKER_OR_MODERATOR -> 'B';
            case MODERATOR -> 'M';
        };
    }

    private static Presser presser(char letter) {
        return switch (letter) {
            case 'N' -> Presser.ANYONE;
            case 'A' -> Presser.ASKER;
            case 'B' -> Presser.ASKER_OR_MODERATOR;
            default -> Presser.MODERATOR;
        };
    }

    private static char letter(Where where) {
        return switch (where) {
            case TO_PRESSER -> 'p';
            case BELOW -> 'b';
            case INSTEAD -> 'i';
        };
    }

    private static Where where(char letter) {
        return switch (letter) {
            case 'p' -> Where.TO_PRESSER;
            case 'b' -> Where.BELOW;
            default -> Where.INSTEAD;
        };
    }
}
