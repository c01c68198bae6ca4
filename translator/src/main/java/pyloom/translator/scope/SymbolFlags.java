package pyloom.translator.scope;

/** What the first pass records about a name in a scope: a set of bits. */
final class SymbolFlags {

    /** Declared by {@code global}. */
    static final int GLOBAL = 1;

    /** Bound by an assignment, a definition, a loop, a pattern and so on. */
    static final int LOCAL = 1 << 1;

    /** A parameter. */
    static final int PARAMETER = 1 << 2;

    /** Declared by {@code nonlocal}. */
    static final int NONLOCAL = 1 << 3;

    /** Read. */
    static final int USED = 1 << 4;

    /** Free in a method of this class, and a name of the class body at the same time. */
    static final int FREE_IN_CLASS = 1 << 5;

    /** Bound by an import. */
    static final int IMPORTED = 1 << 6;

    /** Annotated, with or without a value. */
    static final int ANNOTATED = 1 << 7;

    /** The iteration variable of a comprehension. */
    static final int ITERATION_VARIABLE = 1 << 8;

    /** A type parameter. */
    static final int TYPE_PARAMETER = 1 << 9;

    /** A cell of a comprehension that was inlined into this scope. */
    static final int COMPREHENSION_CELL = 1 << 10;

    /** A child scope has this name. */
    static final int NAMESPACE = 1 << 11;

    /** Bound in this scope, in whatever way. */
    static final int BOUND = LOCAL | PARAMETER | IMPORTED | TYPE_PARAMETER;

    private SymbolFlags() {}
}
