package newsdesk.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import newsdesk.answer.Answer;
import newsdesk.corpus.Freshness.Stale;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Revision;
import newsdesk.quotes.Claim;
import newsdesk.quotes.Saying;
import newsdesk.quotes.Verdict;

/// What a user gets to see at the end. Every renderer is an exhaustive `switch` over these.
public sealed interface Reply {

    /// What can be done with it, in the order in which it is offered.
    default List<Action> actions() {
        return List.of();
    }

    /// An answer to a question.
    ///
    /// @param receipt the id under which the answer is on file, or the empty text
    /// @param detail  how much is told of how it was written
    /// @param stale   why the coverage that was searched is out of date, where it is: said before everything else
    record Answered(Answer answer, String receipt, List<Action> actions, Detail detail, Optional<Stale> stale)
            implements Reply {

        public Answered {
            actions = List.copyOf(actions);
        }

        /// An answer from coverage that is not out of date.
        public Answered(Answer answer, String receipt, List<Action> actions, Detail detail) {
            this(answer, receipt, actions, detail, Optional.empty());
        }

        /// An answer of whose writing no more is told than usual.
        public Answered(Answer answer, String receipt, List<Action> actions) {
            this(answer, receipt, actions, Detail.USUAL);
        }

        /// An answer that is not on file.
        public Answered(Answer answer) {
            this(answer, "", List.of());
        }
    }

    /// How much is told of how an answer was written.
    enum Detail {
        /// Who wrote it, and whether that went as it should.
        USUAL,
        /// Also how long it took, what it used up, and how many sentences were dropped for which reasons.
        COUNTS,
        /// Also the sentences that were dropped, which are not proven and may be false.
        EVERYTHING
    }

    /// What an answer rested on.
    ///
    /// @param receipt  the id under which the answer is on file
    /// @param exhibits what it cited, in its order
    record Shown(String receipt, List<Exhibit> exhibits, List<Action> actions) implements Reply {

        public Shown {
            exhibits = List.copyOf(exhibits);
            actions = List.copyOf(actions);
        }
    }

    /// Rows under columns.
    ///
    /// @param title   what the rows are, on one line
    /// @param columns the names of the columns, lower case
    /// @param rows    the cells, as many in each row as there are columns
    /// @param note    a line below, or the empty text
    record Table(String title, List<String> columns, List<List<String>> rows, String note, List<Action> actions)
            implements Reply {

        /// A table with which nothing can be done.
        public Table(String title, List<String> columns, List<List<String>> rows, String note) {
            this(title, columns, rows, note, List.of());
        }

        public Table {
            actions = List.copyOf(actions);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row of %d cells under %d columns".formatted(row.size(), columns.size()));
                }
            }
        }
    }

    /// Things by their names.
    ///
    /// @param title what they are about, on one line
    /// @param facts names and values, in the order in which they are shown
    /// @param light whether all is well
    record Facts(String title, SequencedMap<String, String> facts, List<Action> actions, Light light) implements Reply {

        /// Facts that warn of nothing.
        public Facts(String title, SequencedMap<String, String> facts, List<Action> actions) {
            this(title, facts, actions, Light.NONE);
        }

        /// Facts with which nothing can be done.
        public Facts(String title, SequencedMap<String, String> facts) {
            this(title, facts, List.of());
        }

        public Facts {
            actions = List.copyOf(actions);
            facts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(facts));
        }
    }

    /// Whether all is well with what facts are about.
    enum Light {
        /// That is not the question, or it is.
        NONE,
        /// Somebody should look after it.
        AMBER
    }

    /// How the bot behaves in a server.
    ///
    /// @param channels      the ids of the channels in which it answers; all of them where it is empty
    /// @param hidesReplies  whether only the asker sees an answer where they do not say otherwise
    /// @param moderatorRole the id of the role whose members may do what moderators may
    /// @param allowsModel   whether a language model may write answers
    /// @param reviewed      channels whose answers moderators see first, each with the channel in which
    ///                      they do, by their ids
    record Rules(
            SequencedSet<String> channels,
            boolean hidesReplies,
            Optional<String> moderatorRole,
            boolean allowsModel,
            SortedMap<String, String> reviewed)
            implements Reply {

        /// Where nothing is reviewed.
        public Rules(
                SequencedSet<String> channels,
                boolean hidesReplies,
                Optional<String> moderatorRole,
                boolean allowsModel) {
            this(channels, hidesReplies, moderatorRole, allowsModel, new TreeMap<>());
        }

        public Rules {
            reviewed = Collections.unmodifiableSortedMap(new TreeMap<>(reviewed));
            channels = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(channels));
        }
    }

    /// One article, never its full text.
    ///
    /// @param id      its name in the corpus
    /// @param imprint what it prints around its text
    /// @param excerpt how it begins; empty where it is retracted
    /// @param history what was done to it since it was published here, oldest first
    record Excerpt(String id, Imprint imprint, String excerpt, List<Revision> history) implements Reply {

        public Excerpt {
            history = List.copyOf(history);
        }

        /// An article to which nothing was done.
        public Excerpt(String id, Imprint imprint, String excerpt) {
            this(id, imprint, excerpt, List.of());
        }
    }

    /// Quotations, each with the places where it is printed.
    ///
    /// @param title   what they are, on one line
    /// @param sayings the quotations, in the order in which they are shown
    /// @param note    a line below, or the empty text
    record Quoted(String title, List<Saying> sayings, String note, List<Action> actions) implements Reply {

        public Quoted {
            sayings = List.copyOf(sayings);
            actions = List.copyOf(actions);
        }
    }

    /// Whether words were said.
    ///
    /// @param claim   the words, and who is claimed to have said them
    /// @param verdict what the book of quotations says to it
    record Verified(Claim claim, Verdict verdict, List<Action> actions) implements Reply {

        public Verified {
            actions = List.copyOf(actions);
        }
    }

    /// Something to know, in plain words.
    record Notice(String text, List<Action> actions) implements Reply {

        public Notice {
            actions = List.copyOf(actions);
        }

        public Notice(String text) {
            this(text, List.of());
        }
    }

    /// The command could not be done: what was wrong and what to do instead, in plain words. In a terminal the
    /// program ends with a status that is not 0.
    record Refused(String text, List<Action> actions) implements Reply {

        public Refused {
            actions = List.copyOf(actions);
        }

        public Refused(String text) {
            this(text, List.of());
        }
    }
}
