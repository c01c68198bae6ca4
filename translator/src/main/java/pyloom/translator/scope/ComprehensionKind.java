package pyloom.translator.scope;

/** Which comprehension a function scope stands for. */
public enum ComprehensionKind {
    /** The scope is no comprehension. */
    NONE("", ""),

    /** {@code [element for ...]}. */
    LIST("listcomp", "list comprehension"),

    /** {@code {element for ...}}. */
    SET("setcomp", "set comprehension"),

    /** {@code {key: value for ...}}. */
    DICT("dictcomp", "dict comprehension"),

    /** {@code (element for ...)}. */
    GENERATOR("genexpr", "generator expression");

    private final String scopeName;
    private final String words;

    ComprehensionKind(String scopeName, String words) {
        this.scopeName = scopeName;
        this.words = words;
    }

    /** {@return the name of its scope in CPython's symbol table} */
    public String scopeName() {
        return scopeName;
    }

    /** {@return what messages call it} */
    public String words() {
        return words;
    }
}
