package newsdesk.answer;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The units of measure that the checker knows, each with the basic unit it is told in.
final class Units {

    /// A unit.
    ///
    /// @param name   the basic unit
    /// @param factor how many of these it is
    record Unit(String name, double factor) {}

    private static final Map<String, Unit> UNITS = new HashMap<>();

    static {
        unit("metre", 1, "metre metres meter meters m");
        unit("metre", 1000, "km kilometre kilometres kilometer kilometers");
        unit("metre", 0.01, "cm centimetre centimetres");
        unit("mile", 1, "mile miles");
        unit("watt", 1e3, "kilowatt kilowatts kw");
        unit("watt", 1e6, "megawatt megawatts mw");
        unit("watt", 1e9, "gigawatt gigawatts gw");
        unit("gram", 1e3, "kg kilo kilos kilogram kilograms");
        unit("gram", 1e6, "tonne tonnes ton tons");
        unit("litre", 1, "litre litres liter liters");
        unit("minute", 1, "minute minutes");
        unit("minute", 60, "hour hours");
        unit("minute", 1440, "day days");
        unit("minute", 10080, "week weeks");
        unit("second", 1, "second seconds");
        unit("month", 1, "month months");
        unit("year", 1, "year years");
        unit("degree", 1, "degree degrees");
        unit("hectare", 1, "hectare hectares");
        unit("percent", 1, "percent");
        unit("dollar", 1, "dollar dollars");
        unit("euro", 1, "euro euros");
    }

    private Units() {}

    private static void unit(String name, double factor, String words) {
        for (String word : words.split(" ", -1)) {
            UNITS.put(word, new Unit(name, factor));
        }
    }

    /// The unit that a word names, or null.
    static @Nullable Unit of(String lower) {
        return UNITS.get(lower);
    }
}
