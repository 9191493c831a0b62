package newsdesk.discord.cards;

import newsdesk.wording.Wording;

/// Entries one below the other, as many as find room; how many did not is said at the end.
final class Entries {

    private final String between;
    private final String noun;
    private final int room;
    private final StringBuilder text = new StringBuilder();
    private int left;
    private boolean isFull;

    /// @param between what stands between two of them
    /// @param all     how many will be added
    /// @param noun    what one that finds no room is called
    Entries(String between, int all, String noun, int room) {
        this.between = between;
        this.noun = noun;
        this.left = all;
        this.room = room - between.length() - note(all).length();
    }

    /// Adds the next one. Once one found no room, none does.
    void add(String entry) {
        String next = (text.isEmpty() ? "" : between) + entry;
        if (!isFull && text.length() + next.length() <= room) {
            text.append(next);
            left--;
        } else {
            isFull = true;
        }
    }

    @Override
    public String toString() {
        return left == 0 ? text.toString() : text + (text.isEmpty() ? "" : between) + note(left);
    }

    private String note(int count) {
        return "… and " + Wording.count(count, noun) + ".";
    }
}
