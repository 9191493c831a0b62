package newsdesk.corpus.files;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Change;
import newsdesk.corpus.Revision;

/// The line that a revision is recorded as: the CRC-32C of a JSON object in eight digits, a space, and that object.
/// The versions of a corrected article are in it as [KeptArticle] writes them.
final class RevisionLine {

    private static final String RETRACTED = "retracted";
    private static final String RESTORED = "restored";
    private static final String CORRECTED = "corrected";

    private static final Set<String> KEYS = Stream.concat(
                    KeptArticle.IMPRINT.stream(),
                    Stream.of("number", "article", "change", "made", "by", "reason", "before", "after"))
            .collect(Collectors.toUnmodifiableSet());

    private static final int CHECKSUM = 8;

    private RevisionLine() {}

    /// The line of a revision in UTF-8, with its line end.
    static byte[] of(Revision revision) {
        byte[] json = json(revision);
        ByteArrayOutputStream line = new ByteArrayOutputStream(json.length + CHECKSUM + 2);
        line.writeBytes((checksum(json, 0, json.length) + " ").getBytes(StandardCharsets.US_ASCII));
        line.writeBytes(json);
        line.write('\n');
        return line.toByteArray();
    }

    private static byte[] json(Revision revision) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonLine.JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("number", Long.toString(revision.number()));
            json.writeStringField("article", revision.article().value());
            json.writeStringField(
                    "change",
                    switch (revision.change()) {
                        case Change.Retracted _ -> RETRACTED;
                        case Change.Restored _ -> RESTORED;
                        case Change.Corrected _ -> CORRECTED;
                    });
            json.writeStringField("made", revision.made().toString());
            json.writeStringField("by", revision.by());
            json.writeStringField("reason", revision.reason());
            KeptArticle.write(revision.imprint(), json);
            if (revision.change() instanceof Change.Corrected(var before, var after)) {
                json.writeStringField("before", new String(KeptArticle.line(before), StandardCharsets.UTF_8));
                json.writeStringField("after", new String(KeptArticle.line(after), StandardCharsets.UTF_8));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
        return bytes.toByteArray();
    }

    /// The revision of a line without its line end; nothing where it is not what [#of] made.
    static Optional<Revision> read(byte[] bytes, int start, int length, Place place) {
        int json = start + CHECKSUM + 1;
        int left = length - CHECKSUM - 1;
        if (left < 0
                || !new String(bytes, start, CHECKSUM, StandardCharsets.ISO_8859_1)
                        .equals(checksum(bytes, json, left))) {
            return Optional.empty();
        }
        Map<String, String> texts = JsonLine.texts(Utf8.text(bytes, json, left, place), KEYS, place);
        try {
            return Optional.of(new Revision(
                    Long.parseLong(texts.getOrDefault("number", "")),
                    new ArticleId(texts.getOrDefault("article", "")),
                    KeptArticle.imprint(texts),
                    change(texts, place),
                    Instant.parse(texts.getOrDefault("made", "")),
                    texts.getOrDefault("by", ""),
                    texts.getOrDefault("reason", "")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw place.fault(String.valueOf(e.getMessage()));
        }
    }

    private static Change change(Map<String, String> texts, Place place) {
        String change = texts.getOrDefault("change", "");
        return switch (change) {
            case RETRACTED -> new Change.Retracted();
            case RESTORED -> new Change.Restored();
            case CORRECTED ->
                new Change.Corrected(
                        KeptArticle.read(texts.getOrDefault("before", ""), place),
                        KeptArticle.read(texts.getOrDefault("after", ""), place));
            default ->
                throw place.fault(
                        "\"%s\" is a change that this version of the program does not know".formatted(change));
        };
    }

    private static String checksum(byte[] bytes, int start, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, start, length);
        return "%08x".formatted(checksum.getValue());
    }
}
