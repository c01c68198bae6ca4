package demo;

import pyloom.object.Cell;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.GeneratorExit;
import pyloom.object.Generators;
import pyloom.object.KeyError;
import pyloom.object.ValueError;

import java.util.List;

/** Bodies of generators as emitted code has them, and stranger ones. */
public final class Bodies {

    private static final CodeTable CODES = new CodeTable("demo", "demo.py");

    public static final Code COUNT =
            CODES.function("count", 1, "n", Bodies::count).flavored(Code.Flavor.GENERATOR);
    public static final Code MIXED =
            CODES.function("mixed", 1, "a, b", Bodies::mixed).flavored(Code.Flavor.GENERATOR);
    public static final Code OPERANDS =
            CODES.function("operands", 1, "a", Bodies::operands).flavored(Code.Flavor.GENERATOR);
    public static final Code HANDLERS =
            CODES.function("handlers", 1, "log", Bodies::handlers).flavored(Code.Flavor.GENERATOR);
    public static final Code LOOPS =
            CODES.function("loops", 1, "rows", Bodies::loops).flavored(Code.Flavor.GENERATOR);
    public static final Code DELEGATING =
            CODES.function("delegating", 1, "inner", Bodies::delegating)
                    .flavored(Code.Flavor.GENERATOR);
    public static final Code BRANCHES =
            CODES.function("branches", 1, "choice", Bodies::branches)
                    .flavored(Code.Flavor.GENERATOR);
    public static final Code CLOSURE =
            CODES.closure("closure", 1, "a", (cells, a) -> closure(cells[0], a))
                    .flavored(Code.Flavor.GENERATOR);
    public static final Code NEVER =
            CODES.function("never", 1, "", Bodies::never).flavored(Code.Flavor.GENERATOR);

    private Bodies() {}

    static Object count(Object n) {
        for (long i = 0; i < (Long) n; i++) {
            Object sent = Generators.yield(i);
            if (sent != null) {
                i = (Long) sent;
            }
        }
        return "done";
    }

    static Object mixed(Object a, Object b) {
        int small = 7;
        long large = 1L << 40;
        float single = 1.5f;
        double real = Math.PI;
        boolean flag = true;
        char letter = 'x';
        byte octet = -3;
        String text = "text";
        Object none = null;
        int[] numbers = {1, 2};
        String[][] table = {{"cell"}};
        Object sent = Generators.yield("first");
        none = Generators.yield(List.of(a, b, small, large, single, real, flag, letter, octet));
        large += numbers[1];
        real *= 2;
        Object last = Generators.yield(text + none + sent + table[0][0] + large + real);
        return last == null && flag ? octet + small : letter;
    }

    private static String join(Object a, long b, double c, Object d, Object e) {
        return a + "/" + b + "/" + c + "/" + d + "/" + e;
    }

    static Object operands(Object a) {
        Object[] array = {a, Generators.yield(1L), Generators.yield(2L)};
        String joined = join(a, 5L + array.length, 2.5, Generators.yield(3L), Generators.yield(4L));
        long sum = 10L * (Long) Generators.yield(5L) + (Long) Generators.yield(6L);
        array[(int) (long) (Long) Generators.yield(7L)] = "set";
        return joined + "," + sum + "," + array[0];
    }

    static Object handlers(Object log) {
        @SuppressWarnings("unchecked")
        List<Object> notes = (List<Object>) log;
        int attempts = 0;
        while (true) {
            try {
                attempts++;
                try {
                    notes.add("sent " + Generators.yield(attempts));
                    if (attempts > 3) {
                        return "left";
                    }
                } catch (ValueError error) {
                    Generators.yield("caught " + error.args().get(0));
                } finally {
                    notes.add("inner");
                    Generators.yield("in finally");
                }
            } catch (GeneratorExit exit) {
                notes.add("exit");
                throw exit;
            } catch (KeyError error) {
                notes.add("outer");
            }
        }
    }

    static Object loops(Object rows) {
        long total = 0;
        for (Object row : (Iterable<?>) rows) {
            for (Object item : (Iterable<?>) row) {
                total += (Long) item;
                Generators.yield(total);
            }
            if (total > 20) {
                break;
            }
        }
        return total;
    }

    static Object delegating(Object inner) {
        String before = "before";
        Object result = Generators.yieldFrom(inner);
        Generators.yield(before + result);
        return Generators.yieldFrom(inner);
    }

    static Object branches(Object choice) {
        String name;
        switch ((int) (long) (Long) choice) {
            case 1 -> name = "one";
            case 2 -> {
                Generators.yield("in two");
                name = "two";
            }
            default -> name = choice instanceof Long number && number > 9 ? "many" : "other";
        }
        Object which = (Long) choice % 2 == 0 ? Generators.yield("even") : Generators.yield("odd");
        return name + which;
    }

    static Object closure(Cell cell, Object a) {
        cell.set(a);
        Generators.yield(cell.peek());
        cell.set(List.of(cell.peek()));
        Generators.yield(cell.peek());
        return null;
    }

    static Object never() {
        if (CODES == null) {
            Generators.yield(1L);
        }
        throw new ValueError("before any yield");
    }
}
