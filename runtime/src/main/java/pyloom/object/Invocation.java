package pyloom.object;

/** Calls the Java method of a function with all its parameters in an array. */
final class Invocation {

    private static final int CLOSURE = 8; // from here on, entries that take cells
    private static final int ARRAY = 7;

    private final Entry entry;
    private final ClosureEntry closure;
    private final int kind;

    Invocation(Entry entry, ClosureEntry closure) {
        this.entry = entry;
        this.closure = closure;
        this.kind = entry != null ? kind(entry) : CLOSURE + kind(closure);
    }

    private static int kind(Entry entry) {
        return switch (entry) {
            case Entry.Of0 _ -> 0;
            case Entry.Of1 _ -> 1;
            case Entry.Of2 _ -> 2;
            case Entry.Of3 _ -> 3;
            case Entry.Of4 _ -> 4;
            case Entry.Of5 _ -> 5;
            case Entry.Of6 _ -> 6;
            case Entry.OfArray _ -> ARRAY;
            default -> throw new IllegalArgumentException("not an entry: " + entry);
        };
    }

    private static int kind(ClosureEntry entry) {
        return switch (entry) {
            case ClosureEntry.Of0 _ -> 0;
            case ClosureEntry.Of1 _ -> 1;
            case ClosureEntry.Of2 _ -> 2;
            case ClosureEntry.Of3 _ -> 3;
            case ClosureEntry.OfArray _ -> ARRAY;
            default -> throw new IllegalArgumentException("not an entry: " + entry);
        };
    }

    Object invoke(Cell[] cells, Object[] p) {
        return switch (kind) {
            case 0 -> ((Entry.Of0) entry).call();
            case 1 -> ((Entry.Of1) entry).call(p[0]);
            case 2 -> ((Entry.Of2) entry).call(p[0], p[1]);
            case 3 -> ((Entry.Of3) entry).call(p[0], p[1], p[2]);
            case CLOSURE -> ((ClosureEntry.Of0) closure).call(cells);
            case CLOSURE + 1 -> ((ClosureEntry.Of1) closure).call(cells, p[0]);
            case CLOSURE + 2 -> ((ClosureEntry.Of2) closure).call(cells, p[0], p[1]);
            default -> invokeLong(cells, p);
        };
    }

    private Object invokeLong(Cell[] cells, Object[] p) {
        return switch (kind) {
            case 4 -> ((Entry.Of4) entry).call(p[0], p[1], p[2], p[3]);
            case 5 -> ((Entry.Of5) entry).call(p[0], p[1], p[2], p[3], p[4]);
            case 6 -> ((Entry.Of6) entry).call(p[0], p[1], p[2], p[3], p[4], p[5]);
            case ARRAY -> ((Entry.OfArray) entry).call(p);
            case CLOSURE + 3 -> ((ClosureEntry.Of3) closure).call(cells, p[0], p[1], p[2]);
            default -> ((ClosureEntry.OfArray) closure).call(cells, p);
        };
    }
}
