package pyloom.translator.ast;

/** How an expression is used, CPython's {@code ast.expr_context}. */
public enum ExprContext {
    /** {@code x}. */
    LOAD("Load"),

    /** {@code x = ...}. */
    STORE("Store"),

    /** {@code del x}. */
    DEL("Del");

    private final String astName;

    ExprContext(String astName) {
        this.astName = astName;
    }

    /** {@return the name of the node in CPython's {@code ast}} */
    public String astName() {
        return astName;
    }
}
