package newsdesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Somebody whom an article names, with every place where it does so.
final class Person {

    /// What stands behind it says where or of what somebody is something: "a judge *who* heads the panel".
    private static final Pattern OF = Pattern.compile(" (?:who|which|that|of the|at the|on the|in the) ");

    private final String name;
    private final List<String> roles = new ArrayList<>();
    private final List<Name> mentions = new ArrayList<>();
    private Sex sex = Sex.UNKNOWN;

    Person(String name) {
        this.name = name;
    }

    void mention(Name mention) {
        mentions.add(mention);
        if (!mention.role().isEmpty()) {
            role(mention.role());
        }
        if (sex == Sex.UNKNOWN) {
            sex = Sex.of(mention.role(), mention.words().equals(name) && !mention.isFull() ? "" : given());
        }
    }

    void role(String role) {
        roles.add(role);
        if (sex == Sex.UNKNOWN) {
            sex = Sex.of(role, "");
        }
    }

    String name() {
        return name;
    }

    /// The fullest thing that the article calls this person, or empty where it says nothing.
    String role() {
        return roles.stream().filter(role -> !isForm(role)).findFirst().orElse(roles.isEmpty() ? "" : roles.getFirst());
    }

    private static boolean isForm(String role) {
        return role.matches("(?i)(?:mr|mrs|ms|miss|dame|sir)\\.?");
    }

    /// Whether the article calls this person more than a form of address or a rank.
    boolean hasOffice() {
        return roles.stream().anyMatch(role -> !isForm(role) && role.indexOf(' ') >= 0);
    }

    Sex sex() {
        return sex;
    }

    List<Name> mentions() {
        return mentions;
    }

    /// Where the last mention before a place ends, or -1.
    int lastBefore(int place) {
        int end = -1;
        for (Name mention : mentions) {
            if (mention.place().end() <= place) {
                end = mention.place().end();
            }
        }
        return end;
    }

    String given() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    String last() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// Whether any role names this office: "minister" fits "Russian Foreign Minister".
    boolean holds(String office) {
        String wanted = office.toLowerCase(Locale.ROOT);
        for (String role : roles) {
            String known = " " + OF.split(role, 2)[0].toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]+", " ") + " ";
            if (known.contains(" " + wanted + " ") || isRank(wanted, known)) {
                return true;
            }
        }
        return false;
    }

    /// Whether an office is what an abbreviated title stands for.
    private static boolean isRank(String office, String known) {
        return switch (office) {
            case "general" -> known.contains(" gen ") || known.contains("-gen ");
            case "officer" -> known.matches(".* (?:col|maj|capt|lt|sgt|cpl|gen)\\b.*");
            case "major" -> known.contains(" maj ");
            case "captain", "master" -> known.contains(" capt ");
            case "colonel" -> known.contains(" col ");
            case "senator" -> known.contains(" sen ");
            case "governor" -> known.contains(" gov ");
            case "doctor" -> known.contains(" dr ");
            case "professor" -> known.contains(" prof ");
            case "envoy", "mediator" -> known.contains(" envoy ") || known.contains(" mediator ");
            default -> false;
        };
    }
}
