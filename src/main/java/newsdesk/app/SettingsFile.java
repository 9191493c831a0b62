package newsdesk.app;

import io.smallrye.config.ConfigValue;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/// The settings file: the values it sets, by dotted key, and what is wrong with the file itself.
///
/// SmallRye's own YAML source knows no lines and turns values into numbers and back (`010` becomes 8), so the tree
/// of the file is read here, by the parser that SmallRye uses too. Messages hold none of the file's text but its
/// keys: there may be a secret where it does not belong.
final class SettingsFile {

    private final String name;
    private final Map<String, ConfigValue> values = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private SettingsFile(String name) {
        this.name = name;
    }

    /// A file that sets nothing.
    static SettingsFile none() {
        return new SettingsFile("");
    }

    /// Reads the file; one that does not exist sets nothing.
    ///
    /// @param name what the file is called in messages
    static SettingsFile read(Path file, String name) {
        SettingsFile settings = new SettingsFile(name);
        try {
            settings.parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            // The defaults are a complete set.
        } catch (CharacterCodingException e) {
            settings.faults.add(name + " is not UTF-8 text: save it as UTF-8");
        } catch (IOException e) {
            settings.faults.add(name + " cannot be read: it must be a file that this user may read");
        }
        return settings;
    }

    /// What the file sets, in its order. A key without a value has the empty text.
    Map<String, ConfigValue> values() {
        return values;
    }

    List<String> faults() {
        return faults;
    }

    private void parse(String text) {
        LoaderOptions options = new LoaderOptions();
        // A tree whose branches are used again can be endless.
        options.setMaxAliasesForCollections(0);
        try {
            Node root = new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options)
                    .getSingleNode();
            if (root instanceof MappingNode settings) {
                flatten("", settings);
            } else if (root != null) {
                fault(root, "must hold settings such as `retrieval:` with `passages: 10` indented below it");
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            faults.add("%s, line %d, is not valid YAML: %s".formatted(name, line, e.getProblem()));
        } catch (YAMLException e) {
            faults.add(name + " is not valid YAML: it holds control characters, or anchors used for more than a value");
        }
    }

    private void flatten(String prefix, MappingNode settings) {
        for (NodeTuple entry : settings.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode keyNode)) {
                fault(entry.getKeyNode(), "has a key that is not a word");
                continue;
            }
            String key = prefix + keyNode.getValue();
            switch (entry.getValueNode()) {
                case MappingNode inner -> flatten(key + ".", inner);
                case ScalarNode scalar -> add(key, keyNode, scalar.getValue());
                default -> fault(keyNode, "`" + key + "` must be a single value, was a list");
            }
        }
    }

    private void add(String key, Node keyNode, String text) {
        ConfigValue value = ConfigValue.builder()
                .withName(key)
                .withValue(text)
                .withConfigSourceName(name)
                .withLineNumber(line(keyNode))
                .build();
        ConfigValue earlier = values.putIfAbsent(key, value);
        if (earlier != null) {
            fault(keyNode, "sets `%s` again after line %d: remove one".formatted(key, earlier.getLineNumber()));
        }
    }

    private void fault(Node node, String what) {
        faults.add("%s, line %d: %s".formatted(name, line(node), what));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
