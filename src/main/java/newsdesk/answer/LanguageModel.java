package newsdesk.answer;

/// A language model that writes answers where it may.
///
/// @param name   what it is called, for the reader
/// @param place  where it runs, as the end of a sentence: "on this machine", "at api.example.com"
/// @param writer has it write
public record LanguageModel(String name, String place, Writer writer) {

    public LanguageModel {
        if (name.isBlank() || place.isBlank()) {
            throw new IllegalArgumentException("a model that nobody can name is not told of");
        }
    }

    /// What it is called and where it runs, for the reader.
    public String told() {
        return name + " " + place;
    }
}
