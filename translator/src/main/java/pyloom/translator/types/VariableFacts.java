package pyloom.translator.types;

/** What is known of a local variable. */
public final class VariableFacts {

    private Type type = Type.NEVER;
    private boolean mayBeUnbound;

    VariableFacts() {}

    /** {@return what all its values have in common} */
    public Type type() {
        return type;
    }

    /** {@return whether a read may find it unset} */
    public boolean mayBeUnbound() {
        return mayBeUnbound;
    }

    void addValue(Type value) {
        type = Types.common(type, value);
    }

    void setMayBeUnbound() {
        mayBeUnbound = true;
    }
}
