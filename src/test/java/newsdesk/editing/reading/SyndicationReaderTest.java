package newsdesk.editing.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import newsdesk.editing.FeedReader.Contents;
import newsdesk.editing.FeedReader.Item;
import newsdesk.editing.Material;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyndicationReaderTest {

    @Test
    void rssTellsOfArticles() {
        Contents.Items feed = (Contents.Items) read("""
                <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The Gazette &amp; Post</title>
                <link>https://gazette.example/</link><description>News</description>
                <item><title>Ice</title><link>https://gazette.example/ice</link><guid isPermaLink="false">17</guid></item>
                <item><title>Without an address</title></item>
                <item><title>Script</title><link>javascript:alert(1)</link></item>
                <item><title>Budget</title><link>https://gazette.example/budget</link></item></channel></rss>""");

        assertThat(feed.title()).isEqualTo("The Gazette & Post");
        assertThat(feed.items())
                .containsExactly(
                        new Item("17", "https://gazette.example/ice"),
                        new Item("https://gazette.example/budget", "https://gazette.example/budget"));
    }

    @Test
    void atomTellsOfArticles() {
        Contents.Items feed = (Contents.Items) read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>The Gazette</title><id>urn:1</id>
                <updated>2031-05-04T12:00:00Z</updated>
                <entry><title>Ice</title><id>urn:17</id><updated>2031-05-04T12:00:00Z</updated>
                <link rel="alternate" href="https://gazette.example/ice"/></entry></feed>""");

        assertThat(feed.items()).containsExactly(new Item("urn:17", "https://gazette.example/ice"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no feed",
                "<html><body>No feed</body></html>",
                "<rss version='2.0'><channel><title>cut off",
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><rss version='2.0'>"
                        + "<channel><title>&b;</title></channel></rss>",
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss version='2.0'>"
                        + "<channel><title>&a;</title></channel></rss>"
            })
    void whatIsNoFeedIsRefused(String text) {
        assertThat(read(text)).isInstanceOf(Contents.Refused.class);
    }

    @Test
    void tenThousandTagsInsideOneAnotherDoNoHarm() {
        String deep = "<rss version='2.0'><channel><title>x</title>" + "<a>".repeat(10_000) + "</a>".repeat(10_000)
                + "<item><link>https://gazette.example/ice</link></item></channel></rss>";

        assertThat(read(deep)).isNotNull();
    }

    private static Contents read(String text) {
        return new SyndicationReader()
                .read(Material.fetched("https://gazette.example/feed", "application/rss+xml", text.getBytes(UTF_8)));
    }
}
