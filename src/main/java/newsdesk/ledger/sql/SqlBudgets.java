package newsdesk.ledger.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsdesk.ledger.Budgets;
import newsdesk.ledger.Purse;
import newsdesk.ledger.Purse.Holder;
import org.jdbi.v3.core.Handle;

/// Budgets in a database.
final class SqlBudgets implements Budgets {

    private static final String SERVER = "server";
    private static final String MEMBER = "member";
    private static final String CONSOLE = "console";

    private final Database database;

    SqlBudgets(Database database) {
        this.database = database;
    }

    @Override
    public Standing setAside(LocalDate day, List<Purse> purses, long tokens) {
        if (tokens < 1) {
            throw new IllegalArgumentException("nothing to be set aside: " + tokens);
        }
        return database.write(handle -> {
            double share = 0;
            for (Purse purse : purses) {
                add(day, purse.holder(), tokens, handle);
                long taken = used(day, purse.holder(), handle);
                if (taken > purse.limit()) {
                    purses.subList(0, purses.indexOf(purse) + 1)
                            .forEach(each -> add(day, each.holder(), -tokens, handle));
                    return new Standing.UsedUp(purse.holder());
                }
                share = Math.max(share, (double) taken / purse.limit());
            }
            return new Standing.SetAside(share);
        });
    }

    @Override
    public void settle(LocalDate day, List<Holder> holders, long setAside, long used) {
        database.write(handle -> {
            holders.forEach(holder -> add(day, holder, used - setAside, handle));
            return holders;
        });
    }

    @Override
    public long used(LocalDate day, Holder holder) {
        return database.read(handle -> used(day, holder, handle));
    }

    /// Adding locks the row, where a database lets several write at once; so it comes before looking.
    private static void add(LocalDate day, Holder holder, long tokens, Handle handle) {
        handle.createUpdate("""
                        INSERT INTO spending (epoch_day, kind, holder, tokens)
                        VALUES (:day, :kind, :holder, :tokens)
                        ON CONFLICT (epoch_day, kind, holder) DO UPDATE SET tokens = spending.tokens + :tokens""")
                .bind("day", day.toEpochDay())
                .bind("kind", kind(holder))
                .bind("holder", name(holder))
                .bind("tokens", tokens)
                .execute();
    }

    private static long used(LocalDate day, Holder holder, Handle handle) {
        Optional<Long> tokens = handle.createQuery("""
                        SELECT tokens FROM spending WHERE epoch_day = :day AND kind = :kind AND holder = :holder""")
                .bind("day", day.toEpochDay())
                .bind("kind", kind(holder))
                .bind("holder", name(holder))
                .mapTo(Long.class)
                .findOne();
        return tokens.orElse(0L);
    }

    private static String kind(Holder holder) {
        return switch (holder) {
            case Holder.Server _ -> SERVER;
            case Holder.Member _ -> MEMBER;
            case Holder.Console _ -> CONSOLE;
        };
    }

    private static String name(Holder holder) {
        return switch (holder) {
            case Holder.Server(String id) -> id;
            case Holder.Member(var name) -> name.value();
            case Holder.Console _ -> "";
        };
    }
}
