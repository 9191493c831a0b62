package newsdesk.retrieval.lucene;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import newsdesk.corpus.Article;
import newsdesk.corpus.Imprint;

/// A hash over articles in their order, over everything of them that an index depends on. Equal fingerprints mean
/// that there is nothing to build.
final class Fingerprint {

    private final MessageDigest digest;
    private int articles;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    void add(Article article) {
        articles++;
        Imprint imprint = article.imprint();
        part(article.id().value());
        part(imprint.headline());
        part(imprint.standfirst());
        part(imprint.outlet().name());
        part(imprint.byline());
        part(imprint.published().iso());
        part(imprint.updated().iso());
        part(imprint.link().address());
        part(imprint.language());
        part(article.body());
    }

    /// Parts cannot run into each other: each is preceded by its length.
    private void part(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    int articles() {
        return articles;
    }

    /// The hash of all articles added; nothing can be added any more.
    String finish() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
