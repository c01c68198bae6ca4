/**
 * Calling convention: direct static, a function object with one entry per arity, varargs, varargs
 * and a name look-up.
 */
public final class Calls {

    interface Entry1 {
        Object call(Object[] cells, Object a);
    }

    interface EntryN {
        Object call(Object[] cells, Object[] arguments);
    }

    static final class Function {
        final int arity;
        final Entry1 one;
        final EntryN any;
        final Object[] cells = {};

        Function(int arity, Entry1 one, EntryN any) {
            this.arity = arity;
            this.one = one;
            this.any = any;
        }

        Object call(Object a) {
            return arity == 1 ? one.call(cells, a) : any.call(cells, new Object[] {a});
        }

        Object callArray(Object... arguments) {
            return any.call(cells, arguments);
        }
    }

    static final class Global {
        Object value;

        Object get() {
            Object current = value;
            if (current == null) {
                throw new IllegalStateException();
            }
            return current;
        }
    }

    static final Global FIB = new Global();
    static final Global FIB_ANY = new Global();
    static final java.util.concurrent.ConcurrentHashMap<String, Object> NAMES =
            new java.util.concurrent.ConcurrentHashMap<>();

    static Object add(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long sum = x + y;
            if (((x ^ sum) & (y ^ sum)) >= 0) {
                return sum;
            }
        }
        throw new ArithmeticException();
    }

    static Object sub(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long difference = x - y;
            if (((x ^ y) & (x ^ difference)) >= 0) {
                return difference;
            }
        }
        throw new ArithmeticException();
    }

    static boolean less(Object a, Object b) {
        return a instanceof Long x && b instanceof Long y && x < y;
    }

    static long plain(long n) {
        return n < 2 ? n : Math.addExact(plain(n - 1), plain(n - 2));
    }

    static Object boxed(Object n) {
        return less(n, 2L) ? n : add(boxed(sub(n, 1L)), boxed(sub(n, 2L)));
    }

    static Object throughGlobal(Object n) {
        return less(n, 2L)
                ? n
                : add(
                        ((Function) FIB.get()).call(sub(n, 1L)),
                        ((Function) FIB.get()).call(sub(n, 2L)));
    }

    static Object varargs(Object n) {
        return less(n, 2L)
                ? n
                : add(
                        ((Function) FIB_ANY.get()).callArray(sub(n, 1L)),
                        ((Function) FIB_ANY.get()).callArray(sub(n, 2L)));
    }

    static Object named(Object n) {
        return less(n, 2L)
                ? n
                : add(
                        ((Function) NAMES.get("fib")).callArray(sub(n, 1L)),
                        ((Function) NAMES.get("fib")).callArray(sub(n, 2L)));
    }

    /** What a module's code table looks like as one switch over the function's index. */
    static final class Table {
        Object call(int index, Object[] cells, Object a) {
            return switch (index) {
                case 0 -> Calls.boxed0(a);
                case 1 -> Calls.boxed1(a);
                case 2 -> Calls.boxed2(a);
                case 3 -> Calls.boxed0(a);
                case 4 -> Calls.boxed1(a);
                case 5 -> Calls.boxed2(a);
                case 6 -> Calls.boxed0(a);
                case 7 -> Calls.boxed1(a);
                case 8 -> Calls.boxed2(a);
                case 9 -> Calls.boxed0(a);
                case 10 -> Calls.boxed1(a);
                case 11 -> Calls.boxed2(a);
                case 12 -> Calls.boxed0(a);
                case 13 -> Calls.boxed1(a);
                case 14 -> Calls.boxed2(a);
                case 15 -> Calls.boxed0(a);
                case 16 -> Calls.boxed1(a);
                case 18 -> Calls.boxed0(a);
                case 19 -> Calls.boxed1(a);
                case 20 -> Calls.boxed2(a);
                case 21 -> Calls.boxed0(a);
                case 22 -> Calls.boxed1(a);
                case 23 -> Calls.boxed2(a);
                case 24 -> Calls.boxed0(a);
                case 25 -> Calls.boxed1(a);
                case 26 -> Calls.boxed2(a);
                case 27 -> Calls.boxed0(a);
                case 28 -> Calls.boxed1(a);
                case 29 -> Calls.boxed2(a);
                case 30 -> Calls.boxed0(a);
                case 31 -> Calls.boxed1(a);
                case 32 -> Calls.boxed2(a);
                case 33 -> Calls.boxed0(a);
                case 34 -> Calls.boxed1(a);
                case 35 -> Calls.boxed2(a);
                case 36 -> Calls.boxed0(a);
                case 37 -> Calls.boxed1(a);
                case 38 -> Calls.boxed2(a);
                case 39 -> Calls.boxed0(a);
                case 17 -> Calls.throughTable(a);
                default -> throw new IllegalStateException();
            };
        }
    }

    record Indexed(Table table, int index, Object[] cells) {
        Object call(Object a) {
            return table.call(index, cells, a);
        }
    }

    static Object boxed0(Object n) {
        return n;
    }

    static Object boxed1(Object n) {
        return add(n, n);
    }

    static Object boxed2(Object n) {
        return sub(n, n);
    }

    static final Global FIB_INDEXED = new Global();

    static Object throughTable(Object n) {
        return less(n, 2L)
                ? n
                : add(
                        ((Indexed) FIB_INDEXED.get()).call(sub(n, 1L)),
                        ((Indexed) FIB_INDEXED.get()).call(sub(n, 2L)));
    }

    public static void main(String[] args) {
        FIB.value =
                new Function(1, (cells, a) -> throughGlobal(a), (cells, a) -> throughGlobal(a[0]));
        FIB_ANY.value = new Function(-1, null, (cells, a) -> varargs(a[0]));
        NAMES.put("fib", new Function(-1, null, (cells, a) -> named(a[0])));
        int calls = 1_664_079; // calls that fib(29) makes
        Harness.measure("fib: plain long, exact", calls, c -> plain(29));
        Harness.measure("fib: boxed, direct static", calls, c -> boxed(29L));
        Harness.measure("fib: boxed, global cell + entry by arity", calls, c -> throughGlobal(29L));
        FIB_INDEXED.value = new Indexed(new Table(), 17, new Object[0]);
        Harness.measure(
                "fib: boxed, global cell + switch over 40 functions",
                calls,
                c -> throughTable(29L));
        Harness.measure("fib: boxed, global cell + varargs", calls, c -> varargs(29L));
        Harness.measure("fib: boxed, name look-up + varargs", calls, c -> named(29L));
    }
}
