package newsdesk.editing.reading;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import newsdesk.corpus.Link;
import newsdesk.editing.FeedReader;
import newsdesk.editing.Material;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads RSS and Atom feeds. Declarations of a document type are refused, with all that could be done with them.
public final class SyndicationReader implements FeedReader {

    private static final Logger LOG = LoggerFactory.getLogger(SyndicationReader.class);

    /// More than outlets put into a feed.
    private static final int MOST_ITEMS = 200;

    private static final Contents NONE = new Contents.Refused("At this address is no RSS or Atom feed.");

    @Override
    public Contents read(Material material) {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(material.bytes()), material.mediaType(), true)) {
            SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
            input.setAllowDoctypes(false);
            SyndFeed feed = input.build(reader);
            List<Item> items = feed.getEntries().stream()
                    .limit(MOST_ITEMS)
                    .flatMap(entry -> item(entry).stream())
                    .toList();
            return new Contents.Items(
                    Paragraphs.line(Optional.ofNullable(feed.getTitle()).orElse("")), items);
        } catch (IOException | FeedException | IllegalArgumentException _) {
            return NONE;
        } catch (StackOverflowError _) {
            // Whoever nests deeply enough can make the parser fall.
            return NONE;
        } catch (RuntimeException e) {
            LOG.warn("A feed could not be read", e);
            return NONE;
        }
    }

    private static Optional<Item> item(SyndEntry entry) {
        Optional<String> address = Stream.of(entry.getLink(), entry.getUri())
                .flatMap(text -> Stream.ofNullable(text))
                .flatMap(text -> Link.at(text).stream())
                .map(Link::address)
                .findFirst();
        return address.map(there -> new Item(
                Optional.ofNullable(entry.getUri())
                        .filter(key -> !key.isBlank())
                        .orElse(there),
                there));
    }
}
