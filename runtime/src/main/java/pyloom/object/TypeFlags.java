package pyloom.object;

/** The bits of {@code __flags__} that programs look at. */
final class TypeFlags {

    private static final long IMMUTABLE = 1L << 8;
    private static final long HEAP = 1L << 9;
    private static final long BASE = 1L << 10;
    private static final long READY = 1L << 12;
    private static final long COLLECTED = 1L << 14;
    private static final long ABSTRACT = 1L << 20;

    private TypeFlags() {}

    static long of(PyType type) {
        long flags = READY | COLLECTED;
        flags |= type.immutable ? IMMUTABLE : HEAP;
        flags |= type.baseType ? BASE : 0;
        flags |= type.isAbstract() ? ABSTRACT : 0;
        return flags;
    }
}
