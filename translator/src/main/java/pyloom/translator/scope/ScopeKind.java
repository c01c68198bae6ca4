package pyloom.translator.scope;

/** What a scope belongs to, CPython's {@code SymbolTableType}. */
public enum ScopeKind {
    /** The whole file. */
    MODULE("module"),

    /** A function, a lambda or a comprehension. */
    FUNCTION("function"),

    /** A class body. */
    CLASS("class"),

    /** Annotations that stay text ({@code from __future__ import annotations}): never evaluated. */
    ANNOTATION("annotation"),

    /** The value of a {@code type} statement, evaluated on demand. */
    TYPE_ALIAS("type alias"),

    /** The type parameters of a generic function, class or type alias. */
    TYPE_PARAMETERS("type parameters"),

    /** The bound or the default of one type parameter, evaluated on demand. */
    TYPE_VARIABLE("type variable");

    private final String pythonName;

    ScopeKind(String pythonName) {
        this.pythonName = pythonName;
    }

    /** {@return what {@code symtable.SymbolTable.get_type} answers} */
    public String pythonName() {
        return pythonName;
    }

    /** {@return whether its local variables live in a frame of their own and can become cells} */
    public boolean isFunctionLike() {
        return this == FUNCTION
                || this == TYPE_ALIAS
                || this == TYPE_PARAMETERS
                || this == TYPE_VARIABLE;
    }
}
