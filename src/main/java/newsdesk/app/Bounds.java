package newsdesk.app;

/// The whole numbers that a setting may have, both ends included.
record Bounds(int least, int most) {

    Bounds {
        if (least > most) {
            throw new IllegalArgumentException("no number is between " + least + " and " + most);
        }
    }

    boolean hold(int number) {
        return least <= number && number <= most;
    }

    /// For records that refuse a number that is out of bounds.
    void require(int number) {
        if (!hold(number)) {
            throw new IllegalArgumentException("must be " + this + ", was " + number);
        }
    }

    @Override
    public String toString() {
        return "between %d and %d".formatted(least, most);
    }
}
