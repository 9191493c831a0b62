package newsdesk.corpus.files;

import java.io.StringReader;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.corpus.files.FrontMatter.Entry;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/// YAML that is a list of keys with one text each, and nothing else of what YAML can do.
///
/// It is read as the parser's events, before any type is given to a value and any object made: a date stays the
/// characters it is written with, so that no time zone can move it, `no` stays "no", and tags, aliases and nesting
/// are refused where they stand instead of being expanded.
final class FlatYaml {

    private final Place firstLine;
    private final Iterator<Event> events;

    private FlatYaml(String yaml, Place firstLine) {
        this.firstLine = firstLine;
        this.events =
                new Yaml(new LoaderOptions()).parse(new StringReader(yaml)).iterator();
    }

    /// The texts by their keys. A value that is left out, `null` or `~` is the empty text.
    ///
    /// @param firstLine the line that the YAML begins in
    /// @throws UnreadableCorpus naming the line, where it is anything else
    static Map<String, Entry> entries(String yaml, Place firstLine) {
        try {
            return new FlatYaml(yaml, firstLine).entries();
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            throw firstLine
                    .at(firstLine.line() + line)
                    .fault(
                            "the front matter is not YAML: %s; a text with a colon or a quotation mark in it goes in quotes"
                                    .formatted(OneLine.of(String.valueOf(e.getProblem()))));
        } catch (ReaderException e) {
            throw firstLine
                    .at(firstLine.line()
                            + yaml.codePoints()
                                    .limit(e.getPosition())
                                    .filter(c -> c == '\n')
                                    .count())
                    .fault("the front matter holds the control character U+%04X; take it out"
                            .formatted(e.getCodePoint()));
        } catch (YAMLException e) {
            throw firstLine.fault("the front matter is not YAML: " + OneLine.of(String.valueOf(e.getMessage())));
        }
    }

    private Map<String, Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        events.next(); // the stream begins
        if (events.next() instanceof StreamEndEvent) {
            return entries;
        }
        if (!(events.next() instanceof MappingStartEvent start)
                || start.getAnchor() != null
                || start.getTag() != null) {
            throw firstLine.fault("the front matter is a list of \"key: value\" lines, and this is not one");
        }
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            ScalarEvent key = scalar(event, "a key");
            ScalarEvent value = scalar(events.next(), OneLine.quoted(key.getValue()));
            Place place = place(key);
            if (entries.containsKey(key.getValue())) {
                throw place.fault("the key %s is there twice".formatted(OneLine.quoted(key.getValue())));
            }
            entries.put(key.getValue(), new Entry(isNothing(value) ? "" : value.getValue(), place.line()));
        }
        events.next(); // the document ends
        if (!(events.next() instanceof StreamEndEvent)) {
            throw firstLine.fault("the front matter is more than one YAML document");
        }
        return entries;
    }

    private ScalarEvent scalar(Event event, String what) {
        if (event instanceof AliasEvent) {
            throw place(event).fault("%s is a YAML alias (*); write the text out".formatted(what));
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw place(event).fault("%s has a YAML anchor (&); leave it out".formatted(what));
        }
        if (!(event instanceof ScalarEvent scalar)) {
            throw place(event).fault("%s is a list or a group; one text is wanted".formatted(what));
        }
        if (scalar.getTag() != null) {
            throw place(event)
                    .fault("%s has the YAML tag %s; leave it out".formatted(what, OneLine.quoted(scalar.getTag())));
        }
        return scalar;
    }

    private Place place(Event event) {
        return firstLine.at(firstLine.line() + event.getStartMark().getLine());
    }

    private static boolean isNothing(ScalarEvent value) {
        return value.isPlain()
                && (value.getValue().equals("null") || value.getValue().equals("~"));
    }
}
