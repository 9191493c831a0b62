package newsdesk.answer;

/// Every name of a sentence stands in the cited words or in the article's headline.
final class NameRung implements Rung {

    @Override
    public boolean holds(Comparison comparison) {
        for (int i = 0; i < comparison.draft().size(); i++) {
            if (comparison.isName(i)
                    && comparison.homes(i).isEmpty()
                    && comparison.headline().homes(comparison.draft().at(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
