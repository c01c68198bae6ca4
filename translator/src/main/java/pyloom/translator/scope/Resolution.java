package pyloom.translator.scope;

/** Where a name of a scope is looked up: the outcome of CPython's second symbol table pass. */
public enum Resolution {
    /** Bound in this scope and used by no scope inside it. */
    LOCAL,

    /** Bound in this scope and captured by a scope inside it. */
    CELL,

    /** Bound in an enclosing function. */
    FREE,

    /** Not bound in any enclosing function: a global variable or a builtin. */
    GLOBAL_IMPLICIT,

    /** Declared by {@code global}. */
    GLOBAL_EXPLICIT;

    /** {@return whether the scope itself holds the variable} */
    public boolean isHere() {
        return this == LOCAL || this == CELL;
    }

    /** {@return whether the module or the builtins hold the variable} */
    public boolean isGlobal() {
        return this == GLOBAL_IMPLICIT || this == GLOBAL_EXPLICIT;
    }
}
