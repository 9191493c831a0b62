package newsdesk.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsdesk.corpus.Span;

/// A quotation that a person marked in an article, and how well something found agrees with it.
///
/// @param kind     how the words are handed over
/// @param parts    the words, one piece or several
/// @param speaker  who is meant, by the fullest name; empty where nobody is named
record MarkedByHand(Kind kind, List<String> parts, String speaker) {

    private static final JsonMapper JSON = new JsonMapper();

    /// The quotations of a line of a file of marks.
    static MarkedByHand of(JsonNode row) {
        List<String> parts = new ArrayList<>();
        row.path("parts").forEach(part -> parts.add(part.asText()));
        if (parts.isEmpty()) {
            parts.add(row.path("text").asText());
        }
        return new MarkedByHand(
                Kind.valueOf(row.path("type").asText().toUpperCase(java.util.Locale.ROOT)),
                parts,
                row.path("resolved_speaker").isTextual()
                        ? row.path("resolved_speaker").asText()
                        : "");
    }

    static List<JsonNode> rows(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            List<JsonNode> rows = new ArrayList<>();
            for (String line : lines.filter(line -> !line.isBlank()).toList()) {
                rows.add(JSON.readTree(line));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The body of an article file: what stands behind its front matter.
    static String body(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("---\n")
                    ? text.substring(text.indexOf("\n---\n", 3) + 5).strip()
                    : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The found quotation that shares at least half of all words with this one, or null.
    Quotation matching(List<Quotation> found, String body) {
        Quotation best = null;
        double most = 0.5;
        for (Quotation quotation : found) {
            double overlap = overlap(quotation, body);
            if (overlap >= most) {
                best = quotation;
                most = overlap;
            }
        }
        return best;
    }

    /// The share of the characters of either that both have, for the place in the body where it is greatest.
    private double overlap(Quotation quotation, String body) {
        double best = 0;
        if (parts.size() > 1) {
            List<Span> places = parts.stream().map(part -> place(part, body, 0)).toList();
            return overlap(quotation, places);
        }
        for (Span place = place(parts.getFirst(), body, 0);
                place != null;
                place = place(parts.getFirst(), body, place.start() + 1)) {
            best = Math.max(best, overlap(quotation, List.of(place)));
        }
        return best;
    }

    private static Span place(String words, String body, int from) {
        int at = body.indexOf(words, from);
        return at < 0 ? null : new Span(at, at + words.length());
    }

    private static double overlap(Quotation quotation, List<Span> places) {
        int shared = 0;
        int all = 0;
        for (Span place : places) {
            all += place.length();
            for (Span part : quotation.contents()) {
                shared += Math.max(0, Math.min(place.end(), part.end()) - Math.max(place.start(), part.start()));
            }
        }
        all += quotation.contents().stream().mapToInt(Span::length).sum() - shared;
        return (double) shared / all;
    }

    /// Whether the found one is said to be by the same person, or by nobody where nobody is named.
    boolean hasSpeakerOf(Quotation quotation) {
        String name = quotation.attribution() instanceof Attribution.Named(Speaker known, Span _) ? known.name() : "";
        return name.equals(speaker);
    }

    /// Whether a speaker is the one who is meant; whether a body is called "the" does not count.
    boolean isBy(Optional<Speaker> known) {
        return withoutArticle(known.map(Speaker::name).orElse("")).equals(withoutArticle(speaker));
    }

    private static String withoutArticle(String name) {
        return name.replaceFirst("^[Tt]he ", "");
    }
}
