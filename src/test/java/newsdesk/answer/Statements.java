package newsdesk.answer;

import java.util.List;

/// Statements for tests, made without a fact checker.
public final class Statements {

    private Statements() {}

    public static Statement of(String text, Citation... citations) {
        return new Statement(text, List.of(citations));
    }
}
