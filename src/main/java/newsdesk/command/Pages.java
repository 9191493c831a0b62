package newsdesk.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import newsdesk.quotes.QuotationBook.Found;

/// The page of a list that was asked for, and the way to its neighbours.
///
/// @param command whose list it is
/// @param size    how many stand on a page
public record Pages(String command, int size) {

    public static final Option PAGE = Option.optional("page", Option.Type.NUMBER, "Which page of the list, from 1");

    /// The number of the page that is wanted.
    public static int wanted(Invocation invocation) {
        int page = invocation.number(PAGE.name(), 1);
        if (page < 1) {
            throw new CannotDo("page counts from 1, not from %d.".formatted(page));
        }
        return page;
    }

    /// A page of quotations.
    ///
    /// @param look looks quotations up, from an offset and at most so many
    /// @param none what to say where there are none at all
    public Reply of(Invocation invocation, String title, BiFunction<Integer, Integer, Found> look, String none) {
        int page = wanted(invocation);
        int offset = (int) Math.min(Integer.MAX_VALUE / 2, (long) (page - 1) * size);
        Found found = look.apply(offset, size);
        if (found.total() == 0) {
            return new Reply.Notice(none);
        }
        return new Reply.Quoted(
                title, found.sayings(), note(page, found.total(), "quotation"), turns(invocation, page, found.total()));
    }

    /// "Page 2 of 7, 34 quotations in all."
    public String note(int page, int total, String noun) {
        int pages = Math.ceilDiv(total, size);
        if (page > Math.max(1, pages)) {
            throw new CannotDo("There is no page %d: the list ends with page %d.".formatted(page, pages));
        }
        String count = total == 1 ? "1 " + noun : total + " " + noun + "s";
        return pages <= 1 ? count + "." : "Page %d of %d, %s in all.".formatted(page, pages, count);
    }

    /// The ways to the pages before and after.
    public List<Action> turns(Invocation invocation, int page, int total) {
        List<Action> turns = new ArrayList<>();
        if (page > 1) {
            turns.add(turn("◀ Previous", invocation, page - 1));
        }
        if ((long) page * size < total) {
            turns.add(turn("Next ▶", invocation, page + 1));
        }
        return turns;
    }

    private Action turn(String label, Invocation invocation, int page) {
        Map<String, String> values = new HashMap<>();
        invocation.values().forEach((option, given) -> values.put(option, given.getFirst()));
        values.put(PAGE.name(), Integer.toString(page));
        return Action.run(label, Action.Presser.ASKER, Action.Where.INSTEAD, command, values);
    }
}
