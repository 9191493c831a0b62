package newsdesk.quotes;

/// A stretch of a text between quote marks, the marks included.
///
/// @param start  where its opening mark begins
/// @param end    where its closing mark ends, or where it breaks off when none follows
/// @param inner  where its words begin
/// @param closed whether a closing mark stands at its end
/// @param depth  how many other stretches it stands in
record Quoted(int start, int end, int inner, boolean closed, int depth) {

    boolean contains(int place) {
        return start <= place && place < end;
    }
}
