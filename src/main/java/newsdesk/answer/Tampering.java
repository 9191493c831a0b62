package newsdesk.answer;

import java.util.List;
import java.util.regex.Pattern;

/// Tells whether a passage speaks to the machine that reads it and not to readers of news: gives it orders, forges the
/// marks by which prompts are taken apart, or hides words. Nothing of such a passage is said, however soberly the rest
/// of it goes on: whoever wrote the order had his hand in the rest.
///
/// These are signs, no proof; an article that lies soberly is met by naming it as the source.
public final class Tampering {

    /// Marks, wherever they stand.
    private static final List<Pattern> MARKS = List.of(
            // Marks of the templates of conversations
            Pattern.compile("<\\|[\\w ]{1,30}\\|>|\\[/?INST\\]|</?s>|<</?SYS>>|<(?:start|end)_of_turn>"),
            // Forged tags, fences and ends of the sources
            Pattern.compile(
                    "(?i)</?(?:passages?|system|instructions?|sources?|documents?|context|prompt|draft)\\b[^>]{0,80}>"
                            + "|<!--|<<<|```"
                            + "|-{3,}[^\\n]{0,40}\\b(?:begin|end)s?\\b|\\bend of (?:the )?(?:sources|passages|documents|context|input)\\b"),
            // Words that nobody sees, or that are seen in another order
            Pattern.compile("[\\p{Cc}\\u202d\\u202e&&[^\\t\\n\\r]]|[\\x{e0000}-\\x{e0fff}]"));

    /// Orders and forgeries; between quotation marks they are what somebody reports.
    private static final List<Pattern> ORDERS = List.of(
            // Forged turns of a conversation, and a question that is answered again and again
            Pattern.compile("(?im)^\\s*(?:system|assistant|user|human)\\s*:"),
            Pattern.compile("(?i)\\bQ: ?([^?\\n]{3,120}\\?) ?A:.{0,200}?\\bQ: ?\\1"),
            // Forged front matter, and headings that look like notices of ours
            Pattern.compile(
                    "(?im)^(?:headline|outlet|published|byline|url|language): .*\\R^(?:headline|outlet|published|byline|url|language): "),
            Pattern.compile("(?m)^(?:-# |> ?\\*\\*)"),
            // Orders to put aside what the machine was told
            Pattern.compile(
                    "(?i)(?:^|[.!?:;]\\s*|\\n)(?:please,? |now,? )?(?:ignore|disregard|forget|override|bypass)\\b[^.!?\\n]{0,40}"
                            + "\\b(?:instructions?|prompts?|passages?|sources?|above|guidelines|(?:your|previous|prior|former|all) rules)\\b"),
            // Orders that name the machine
            Pattern.compile("(?i)\\battention,? (?:all )?(?:assistants?|language models?|chatbots?)\\b"
                    + "|\\b(?:note|message|notice|instructions?) to (?:all |any |the )*(?:ai |automated )(?:readers|assistants?|models?|systems?)\\b"
                    + "|\\b(?:note|message|notice|instructions?) to (?:all |any |the )*(?:language models?|chatbots?)\\b"
                    + "|\\b(?:assistants|chatbots|language models|ai models) (?:must|should|shall|have to) (?:not |always |never )?"
                    + "(?:replace|say|write|answer|state|reply|ignore|add|cite)\\b"
                    + "|\\byou are an? (?:ai|language model|chatbot|helpful assistant)\\b"),
            // Orders about answers
            Pattern.compile("(?i)\\b(?:system prompt|debug mode|decode and obey|cite passage|not in coverage)\\b"
                    + "|\\b(?:reply|answer|add|respond) to every (?:question|answer)\\b|\\bin all (?:your )?answers\\b"
                    + "|\\bthe (?:right|correct|only) answer is\\b"
                    + "|(?:^|[.!?:]\\s+|\\n)(?:now |please )?(?:write|print|output|repeat)\\s?: "
                    + "|\\bapply (?:rot13|base64)\\b"
                    + "|\\bif you (?:do not|don['’]t) (?:write|say|state|report|answer)\\b"),
            // Ourselves as a witness
            Pattern.compile(
                    "(?i)\\b(?:checked|confirmed|verified|approved|signed)\\b[^.\\n]{0,30}\\bby (?:the operators of )?newsdesk\\b"
                            + "|\\boperators of newsdesk\\b"));

    private static final Pattern QUOTED = Pattern.compile("“[^”\\n]{1,400}”|\"[^\"\\n]{1,400}\"");

    /// The flags of regions, such as England's, are written in letters that nobody sees.
    private static final Pattern FLAG =
            Pattern.compile("\\x{1f3f4}[\\x{e0030}-\\x{e0039}\\x{e0061}-\\x{e007a}]{2,6}\\x{e007f}");

    private Tampering() {}

    /// Whether a text shows a sign of it.
    public static boolean isIn(String text) {
        String visible = FLAG.matcher(PlainText.visible(text)).replaceAll("");
        String unquoted = QUOTED.matcher(visible).replaceAll("“”");
        return MARKS.stream().anyMatch(mark -> mark.matcher(visible).find())
                || ORDERS.stream().anyMatch(order -> order.matcher(unquoted).find());
    }
}
