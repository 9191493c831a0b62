package newsdesk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsdesk.retrieval.Evidence;

/// A draft that is taken down sentence by sentence: each is checked when it comes, and handed on when it has passed.
final class Dictation implements Consumer<Draft.DraftSentence> {

    /// Of a draft that never ends no more is remembered.
    private static final int MOST_DROPPED = 100;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final FactChecker checker;
    private final Evidence evidence;
    private final Consumer<Statement> passed;
    private final int longest;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Set<String>> said = new ArrayList<>();
    private final List<Account.Dropped> dropped = new ArrayList<>();

    /// @param passed  takes each sentence that has passed
    /// @param longest how many pass at most
    Dictation(FactChecker checker, Evidence evidence, Consumer<Statement> passed, int longest) {
        this.checker = checker;
        this.evidence = evidence;
        this.passed = passed;
        this.longest = longest;
    }

    @Override
    public void accept(Draft.DraftSentence sentence) {
        if (statements.size() >= longest) {
            return;
        }
        switch (checker.check(sentence, evidence)) {
            case FactChecker.Verdict.Passed(Statement statement) -> take(statement);
            case FactChecker.Verdict.Dropped(Set<FactChecker.Reason> reasons) -> {
                if (dropped.size() < MOST_DROPPED) {
                    dropped.add(new Account.Dropped(sentence.text(), reasons));
                }
            }
        }
    }

    /// A sentence whose every word stands in one before says it again.
    private void take(Statement statement) {
        Set<String> words = WORD.matcher(statement.text().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(HashSet::new));
        if (said.stream().anyMatch(earlier -> earlier.containsAll(words))) {
            return;
        }
        said.add(words);
        statements.add(statement);
        passed.accept(statement);
    }

    List<Statement> statements() {
        return statements;
    }

    List<Account.Dropped> dropped() {
        return dropped;
    }
}
