package pyloom.translator.scope;

/**
 * What is known about one name in one scope, in CPython's words.
 *
 * @param name the name as the scope knows it: mangled where Python mangles it
 * @param flags the bits of the first pass
 * @param resolution where the name is looked up
 */
public record Symbol(String name, int flags, Resolution resolution) {

    /** {@return whether the scope reads the name} */
    public boolean isReferenced() {
        return has(SymbolFlags.USED);
    }

    /** {@return whether the name is a parameter} */
    public boolean isParameter() {
        return has(SymbolFlags.PARAMETER);
    }

    /** {@return whether the name is a type parameter} */
    public boolean isTypeParameter() {
        return has(SymbolFlags.TYPE_PARAMETER);
    }

    /** {@return whether the scope itself declares the name {@code nonlocal}} */
    public boolean isNonlocal() {
        return has(SymbolFlags.NONLOCAL);
    }

    /** {@return whether the scope binds the name by an import} */
    public boolean isImported() {
        return has(SymbolFlags.IMPORTED);
    }

    /**
     * {@return whether the scope assigns the name: also by {@code def}, {@code for}, {@code del}}
     */
    public boolean isAssigned() {
        return has(SymbolFlags.LOCAL);
    }

    /** {@return whether the scope annotates the name} */
    public boolean isAnnotated() {
        return has(SymbolFlags.ANNOTATED);
    }

    /** {@return whether the name is the iteration variable of a comprehension} */
    public boolean isIterationVariable() {
        return has(SymbolFlags.ITERATION_VARIABLE);
    }

    /** {@return whether a function, class or other scope inside has this name} */
    public boolean isNamespace() {
        return has(SymbolFlags.NAMESPACE);
    }

    /** {@return whether the scope binds the name in any way} */
    public boolean isBound() {
        return has(SymbolFlags.BOUND);
    }

    /**
     * {@return whether code inside a class captures an outer variable that the class body also
     * names} In a class such a name is free for the methods whatever it means in the body.
     */
    public boolean isFreeInClass() {
        return has(SymbolFlags.FREE_IN_CLASS);
    }

    /** {@return whether an inlined comprehension keeps this name in a cell of its own} */
    public boolean isComprehensionCell() {
        return has(SymbolFlags.COMPREHENSION_CELL);
    }

    /** {@return whether the name was declared by {@code global}, here or for this scope} */
    public boolean isDeclaredGlobal() {
        return resolution == Resolution.GLOBAL_EXPLICIT;
    }

    private boolean has(int bits) {
        return (flags & bits) != 0;
    }
}
