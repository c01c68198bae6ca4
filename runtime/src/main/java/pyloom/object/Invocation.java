package pyloom.object;

/** Calls the Java method of a function with all its parameters in an array. */
final class Invocation {

    private Invocation() {}

    static Object invoke(Entry entry, Object[] p) {
        return switch (entry) {
            case Entry.Of0 of -> of.call();
            case Entry.Of1 of -> of.call(p[0]);
            case Entry.Of2 of -> of.call(p[0], p[1]);
            case Entry.Of3 of -> of.call(p[0], p[1], p[2]);
            case Entry.Of4 of -> of.call(p[0], p[1], p[2], p[3]);
            case Entry.Of5 of -> of.call(p[0], p[1], p[2], p[3], p[4]);
            case Entry.Of6 of -> of.call(p[0], p[1], p[2], p[3], p[4], p[5]);
            case Entry.OfArray of -> of.call(p);
            default -> throw new IllegalStateException("not an entry: " + entry);
        };
    }

    static Object invoke(ClosureEntry entry, Cell[] cells, Object[] p) {
        return switch (entry) {
            case ClosureEntry.Of0 of -> of.call(cells);
            case ClosureEntry.Of1 of -> of.call(cells, p[0]);
            case ClosureEntry.Of2 of -> of.call(cells, p[0], p[1]);
            case ClosureEntry.Of3 of -> of.call(cells, p[0], p[1], p[2]);
            case ClosureEntry.OfArray of -> of.call(cells, p);
            default -> throw new IllegalStateException("not an entry: " + entry);
        };
    }
}
