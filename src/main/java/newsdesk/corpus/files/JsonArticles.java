package newsdesk.corpus.files;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.PrintedDate;
import newsdesk.corpus.Published;
import newsdesk.corpus.Remark;
import newsdesk.corpus.UnreadableCorpus;

/// A collection of articles made by others, one JSON object a line: `{id, text, title?, date?, url?, author?,
/// source?}`. Other keys are passed over, and so are blank lines.
///
/// Such collections are large and not of one's own making, so a date or an address that is none does not stop
/// them: the article is taken in without it, and a [Remark] says so. A line that is no article stops them.
final class JsonArticles extends AbstractSpliterator<Article> {

    private static final Set<String> KEYS = Set.of("id", "text", "title", "date", "url", "author", "source");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Lines lines;
    private final Consumer<Remark> remarks;

    private JsonArticles(Lines lines, Consumer<Remark> remarks) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.lines = lines;
        this.remarks = remarks;
    }

    /// The articles of a file, one line at a time.
    ///
    /// @throws UnreadableCorpus at once or from the stream, naming file and line
    static Stream<Article> read(Path file, Consumer<Remark> remarks) {
        Lines lines = new Lines(file);
        return StreamSupport.stream(new JsonArticles(lines, remarks), false).onClose(lines::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Article> action) {
        while (lines.advance()) {
            String line = lines.text();
            if (lines.place().line() == 1 && line.startsWith(BYTE_ORDER_MARK)) {
                line = line.substring(1);
            }
            if (!line.isBlank()) {
                action.accept(article(JsonLine.texts(line, KEYS, lines.place()), lines.place()));
                return true;
            }
        }
        return false;
    }

    private Article article(Map<String, String> record, Place place) {
        String id = whole(required(record, "id", place), place);
        String text = whole(required(record, "text", place), place);
        try {
            return new Article(new ArticleId(id), imprint(record, place), text);
        } catch (IllegalArgumentException e) {
            throw place.fault(String.valueOf(e.getMessage()));
        }
    }

    private static String required(Map<String, String> record, String key, Place place) {
        String text = record.get(key);
        if (text == null) {
            throw place.fault("the article has no \"%s\"".formatted(key));
        }
        return text;
    }

    private Imprint imprint(Map<String, String> record, Place place) {
        return new Imprint(
                line(record, "title", place),
                "",
                new Outlet(line(record, "source", place)),
                line(record, "author", place),
                published(record.getOrDefault("date", ""), place),
                Published.undated(),
                link(beside(record, "url", place), place),
                "");
    }

    private String line(Map<String, String> record, String key, Place place) {
        return OneLine.of(whole(beside(record, key, place), place));
    }

    /// A text that stands beside the article's own, empty where there is none, and no longer than front matter.
    private static String beside(Map<String, String> record, String key, Place place) {
        String text = record.getOrDefault(key, "");
        if (text.length() > FrontMatter.LONGEST) {
            throw place.fault("\"%s\" has %,d characters; at most %,d are accepted"
                    .formatted(key, text.length(), FrontMatter.LONGEST));
        }
        return text;
    }

    private Published published(String text, Place place) {
        if (text.isBlank()) {
            return Published.undated();
        }
        Optional<Published> published = PrintedDate.read(text);
        if (published.isEmpty()) {
            remark(Remark.Kind.UNDATED, place, "\"date\" is %s, which is no ISO 8601 day or moment", text);
        }
        return published.orElseGet(Published::undated);
    }

    private Link link(String text, Place place) {
        if (text.isBlank()) {
            return Link.NONE;
        }
        Optional<Link> link = Link.at(text);
        if (link.isEmpty()) {
            remark(Remark.Kind.UNLINKED, place, "\"url\" is %s, which is no http or https address", text);
        }
        return link.orElse(Link.NONE);
    }

    /// The text with U+FFFD in the place of half characters (surrogates without their other half), which JSON can
    /// write and UTF-8 cannot hold. No offset moves by it.
    private String whole(String text, Place place) {
        if (HalfCharacters.none(text)) {
            return text;
        }
        String mended = HalfCharacters.mend(text);
        remark(
                Remark.Kind.MENDED,
                place,
                "half a character (an unpaired surrogate) in %s, now shown as \uFFFD",
                mended);
        return mended;
    }

    private void remark(Remark.Kind kind, Place place, String what, String value) {
        remarks.accept(new Remark(kind, place.toString(), what.formatted(OneLine.quoted(value))));
    }
}
