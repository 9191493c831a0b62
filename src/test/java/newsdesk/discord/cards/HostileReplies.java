package newsdesk.discord.cards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsdesk.answer.Answer;
import newsdesk.answer.Citation;
import newsdesk.answer.Premise;
import newsdesk.answer.Statement;
import newsdesk.answer.Statements;
import newsdesk.command.Action;
import newsdesk.command.Action.Deed;
import newsdesk.command.Exhibit;
import newsdesk.command.Invented;
import newsdesk.command.Reply;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Published;
import newsdesk.corpus.Span;
import newsdesk.question.Period;
import newsdesk.question.Question;
import newsdesk.question.Scope;
import newsdesk.quotes.Attribution;
import newsdesk.quotes.Change;
import newsdesk.quotes.Claim;
import newsdesk.quotes.Extract;
import newsdesk.quotes.Kind;
import newsdesk.quotes.Printing;
import newsdesk.quotes.Quotation;
import newsdesk.quotes.Saying;
import newsdesk.quotes.Speaker;
import newsdesk.quotes.Verdict;

/// Replies of every kind whose every text was made to do harm.
final class HostileReplies {

    static final ButtonCode CODES = action -> {
        String kind = action.deed().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        return kind + Integer.toHexString(action.hashCode());
    };

    private static final List<String> PIECES = List.of(
            "@everyone",
            "@here",
            "<@1>",
            "<@&1>",
            "<#1>",
            "<t:1700000000:R>",
            "</ask:1>",
            "<a:wave:1>",
            ":wave:",
            "<id:browse>",
            "[x](http://evil.example)",
            "](http://evil.example)",
            "](",
            "[",
            "]",
            "(",
            ")",
            "\\",
            "\\\\",
            "http://evil.example/a_b_c",
            "https://",
            "HTTPS://EVIL.EXAMPLE",
            "://",
            ":",
            "discord.gg/evil",
            "discord.com/invite/evil",
            "www.evil.example",
            "<https://evil.example>",
            "steam://run",
            "*",
            "**",
            "***",
            "_",
            "__",
            "~~",
            "||",
            "`",
            "```",
            "```java\n",
            ">",
            "> ",
            ">>> ",
            "# ",
            "## ",
            "-# ",
            "- ",
            "+ ",
            "1. ",
            "12.",
            "\n",
            "\n\n\n\n",
            "\r\n",
            "\t",
            "\u2028",
            "\u200B",
            "\u200D",
            "\u202E",
            "\u2066",
            "\u00AD",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "🙂",
            "👩‍👩‍👧‍👦",
            "❤️",
            "\u0301",
            "e\u0301",
            "שלום",
            "سلام",
            "名前",
            "“",
            "”",
            "\"",
            "« »",
            ". ",
            "! ",
            "Vell",
            "the",
            "U.S.",
            "3.5",
            "10:30",
            "\u0000",
            "\u001B[31m",
            "…",
            " ",
            "  ");

    private static final List<String> MONSTERS = List.of(
            "🙂".repeat(2500),
            "👩‍👩‍👧‍👦".repeat(400),
            "a" + "\u0301".repeat(10_000),
            "\u200B".repeat(5000) + "x",
            "@everyone ".repeat(600),
            "*".repeat(6000),
            "[".repeat(3000) + "](http://evil.example)".repeat(200),
            "word ".repeat(2000),
            "x".repeat(9000),
            "“" + "Never ends. ".repeat(700),
            "One sentence. ".repeat(600),
            "\n".repeat(3000) + "x",
            "**_~~||`".repeat(800),
            "\uD83D".repeat(3000),
            "http://evil.example/ ".repeat(400));

    private static final List<String> PAGES = List.of(
            "https://courier.example/talks",
            "https://courier.example/a(b)_*c*",
            "http://courier.example/x?y=1&z=%20#part",
            "https://courier.example/é/\u202E",
            "https://courier.example/#a:~:text=b",
            "https://courier.example/" + "long/".repeat(200));

    private final Random random;

    HostileReplies(Random random) {
        this.random = random;
    }

    /// Whether a link leads to one of the pages, however its characters are encoded and whatever words it opens.
    static boolean isIndexed(String link) {
        return PAGES.stream().anyMatch(page -> decoded(page).equals(decoded(link)));
    }

    private static String decoded(String address) {
        String page = address.split(":~:", 2)[0];
        String decoded = java.net.URLDecoder.decode(page.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        return decoded.endsWith("#") ? decoded.substring(0, decoded.length() - 1) : decoded;
    }

    Reply next() {
        return switch (random.nextInt(11)) {
            case 8 -> new Reply.Quoted(text(), sayings(), text(), actions());
            case 9 -> new Reply.Verified(new Claim(visible(), Optional.empty()), verdict(), actions());
            case 0, 1, 2 -> new Reply.Answered(grounded(), receipt(), actions());
            case 3 ->
                new Reply.Answered(
                        new Answer.NotCovered(question(), coverage(), some(4, this::text)), receipt(), actions());
            case 4 -> new Reply.Shown(receipt(), exhibits(), actions());
            case 5 -> table();
            case 6 -> facts();
            case 7 -> new Reply.Excerpt(id(), imprint(), text());
            default ->
                switch (random.nextInt(3)) {
                    case 0 -> new Reply.Notice(text(), actions());
                    case 1 -> new Reply.Refused(text());
                    default -> new Reply.Answered(new Answer.Unavailable(question(), text()));
                };
        };
    }

    Underway underway(Answer answer) {
        List<Statement> soFar = answer instanceof Answer.Grounded grounded ? grounded.statements() : List.of();
        return new Underway(text(), random.nextInt(9), random.nextInt(9) - 1, soFar);
    }

    private Answer.Grounded grounded() {
        List<Statement> statements = new ArrayList<>();
        for (int i = random.nextInt(random.nextInt(8) == 0 ? 25 : 4); i >= 0; i--) {
            Citation[] citations = IntStream.rangeClosed(0, random.nextInt(random.nextInt(30) == 0 ? 60 : 3))
                    .mapToObj(_ -> citation())
                    .toArray(Citation[]::new);
            statements.add(Statements.of(visible(), citations));
        }
        Premise premise = any(List.of(Premise.values()));
        return new Answer.Grounded(question(), statements, premise, coverage(), visible());
    }

    private Citation citation() {
        Passage passage = Invented.passage(id(), imprint(), visible(), visible(), visible());
        return Citation.ofSentence(passage, random.nextInt(3));
    }

    private List<Saying> sayings() {
        return IntStream.rangeClosed(0, random.nextInt(12))
                .mapToObj(_ -> saying())
                .toList();
    }

    private Saying saying() {
        String before = text();
        String words = visible();
        Extract extract = new Extract("hash", 0, 0, before + words + text());
        Span place = new Span(before.length(), before.length() + words.length());
        Quotation quotation =
                new Quotation(any(List.of(Kind.values())), List.of(place), null, new Attribution.Nobody());
        Printing printing = new Printing(new ArticleId("a" + id()), imprint(), extract, quotation, text());
        return new Saying("z173mpka", Optional.of(new Speaker(visible(), text())), List.of(printing, printing));
    }

    private Verdict verdict() {
        return switch (random.nextInt(4)) {
            case 0 -> new Verdict.Exact(sayings());
            case 1 ->
                new Verdict.Altered(
                        saying(),
                        List.of(
                                new Change.Kept(visible()),
                                new Change.LeftOut(visible()),
                                new Change.PutIn(visible())));
            case 2 -> new Verdict.SaidByAnother(sayings(), text());
            default -> new Verdict.NotInCoverage();
        };
    }

    private List<Exhibit> exhibits() {
        return IntStream.rangeClosed(1, random.nextInt(30))
                .mapToObj(number -> new Exhibit(
                        number,
                        text(),
                        text(),
                        visible(),
                        text(),
                        id(),
                        imprint(),
                        any(List.of(Exhibit.State.values()))))
                .toList();
    }

    private Reply table() {
        List<String> columns = List.of("headline", "outlet", "date", "id").subList(0, 1 + random.nextInt(4));
        List<List<String>> rows = IntStream.range(0, random.nextInt(30))
                .mapToObj(_ -> columns.stream().map(_ -> text()).toList())
                .toList();
        return new Reply.Table(text(), columns, rows, text(), actions());
    }

    private Reply facts() {
        LinkedHashMap<String, String> facts = new LinkedHashMap<>();
        some(12, this::text).forEach(name -> facts.put(name, text()));
        return new Reply.Facts(text(), facts);
    }

    private List<Action> actions() {
        return Stream.generate(() -> {
                    Deed deed = switch (random.nextInt(4)) {
                        case 0 -> new Deed.Share();
                        case 1 -> new Deed.Delete();
                        default -> new Deed.Run("ask", Map.of("question", text()), Action.Where.BELOW);
                    };
                    return new Action(label(), Action.Presser.ANYONE, deed);
                })
                .limit(random.nextInt(random.nextInt(5) == 0 ? 40 : 7))
                .toList();
    }

    private String label() {
        String label = visible();
        return label.substring(0, label.offsetByCodePoints(0, Math.min(80, label.codePointCount(0, label.length()))));
    }

    private Question question() {
        String text = visible();
        int length = Math.min(Question.LONGEST, text.codePointCount(0, text.length()));
        return Question.of(text.substring(0, text.offsetByCodePoints(0, length)))
                .within(
                        random.nextBoolean()
                                ? Scope.EVERYTHING
                                : Scope.of(Period.ALWAYS, java.util.Set.of(new Outlet(text()))));
    }

    private Coverage coverage() {
        java.util.TreeMap<Outlet, Integer> outlets = new java.util.TreeMap<>();
        some(8, this::text).forEach(name -> outlets.put(new Outlet(name), 3));
        return new Coverage(4, 34, 120, 3, null, null, outlets, new java.util.TreeMap<>());
    }

    private Imprint imprint() {
        Link link = random.nextInt(4) == 0 ? Link.NONE : new Link(any(PAGES));
        return new Imprint(
                text(), text(), new Outlet(text()), text(), Published.undated(), Published.undated(), link, "en");
    }

    private String receipt() {
        return random.nextBoolean() ? "" : "r" + random.nextInt(100);
    }

    private String id() {
        String id = visible();
        return id.substring(0, Math.min(500, id.length()));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(int most, Supplier<T> source) {
        return Stream.generate(source).limit(random.nextInt(most + 1)).toList();
    }

    /// A text that is not blank.
    private String visible() {
        return "V" + text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(4) == 0 ? 60 : 9); i > 0; i--) {
            text.append(any(PIECES));
        }
        if (random.nextInt(25) == 0) {
            text.insert(random.nextInt(text.length() + 1), any(MONSTERS));
        }
        return text.toString();
    }
}
