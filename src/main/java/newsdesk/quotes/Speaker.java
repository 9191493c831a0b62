package newsdesk.quotes;

/// Who spoke: a person or a body, by the fullest name the article prints, with the role as that article prints it.
///
/// @param name the fullest name ("Sergei Lavrov")
/// @param role what the article calls him ("Russian Foreign Minister"), or empty where it does not say
public record Speaker(String name, String role) {

    public Speaker {
        name = name.strip();
        role = role.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a speaker must have a name");
        }
    }
}
