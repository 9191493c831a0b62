package newsdesk.command.asking;

import java.util.Optional;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Progress;

/// An archive of one generation that is there already.
record ListedArchive(Generation generation) implements Archive {

    @Override
    public Generation open(Progress progress) {
        return generation;
    }

    @Override
    public Optional<Generation> asItIs() {
        return Optional.of(generation);
    }
}
