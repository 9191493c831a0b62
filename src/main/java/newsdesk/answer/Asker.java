package newsdesk.answer;

import java.util.Optional;

/// Whoever wants an answer, and sees it being written.
public interface Asker {

    /// Somebody who wants the articles' own sentences, all at once.
    Asker PLAIN = new Asker() {
        @Override
        public Leave leave(long tokens) {
            return new Leave.Withheld(Optional.empty());
        }

        @Override
        public void at(Stage stage) {}

        @Override
        public void statement(Statement statement) {}

        @Override
        public void waiting() {}
    };

    /// Whether a model may write the answer. Asked at most once, and only where there is an answer.
    ///
    /// @param tokens what it will use up, as far as can be told before
    Leave leave(long tokens);

    /// A part of the work begins.
    void at(Stage stage);

    /// A checked sentence of what a model writes, as soon as it is there. The [Answer] holds it again.
    void statement(Statement statement);

    /// Called several times a second while the answer is waited for; throws a
    /// [java.util.concurrent.CancellationException] where nobody wants it any longer.
    void waiting();
}
