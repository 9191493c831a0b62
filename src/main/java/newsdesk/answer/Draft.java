package newsdesk.answer;

import java.util.List;

/// What a writer proposes to say, before anything of it has been checked. No sentences means that it found nothing
/// to say.
///
/// @param sentences the sentences in order
/// @param premise   what the writer found of the question's premise
/// @param writer    how it was written, in words for the reader: "extractive", or the name of a model and where it
///                  runs
/// @param tokens    what a model has read and written for it, as the model counts; 0 where none did
public record Draft(List<DraftSentence> sentences, Premise premise, String writer, long tokens) {

    /// A sentence and the words that are said to bear it out.
    public record DraftSentence(String text, List<Citation> citations) {

        public DraftSentence {
            citations = List.copyOf(citations);
        }
    }

    public Draft {
        sentences = List.copyOf(sentences);
    }
}
