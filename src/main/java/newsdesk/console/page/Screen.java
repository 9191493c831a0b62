package newsdesk.console.page;

/// What replies are printed on.
///
/// @param columns how many characters fit on a line
/// @param colour  whether colours are wanted and can be shown
public record Screen(int columns, boolean colour) {

    /// The width of a terminal that does not say how wide it is, as ever since there were terminals.
    public static final int USUAL_COLUMNS = 80;

    /// Narrower than this nothing can be laid out; lines then run over.
    private static final int FEWEST_COLUMNS = 20;

    /// A file or a pipe.
    public static final Screen PLAIN = new Screen(USUAL_COLUMNS, false);

    /// @param columns 0 where it is not known
    public Screen {
        columns = columns <= 0 ? USUAL_COLUMNS : Math.max(FEWEST_COLUMNS, columns);
    }
}
