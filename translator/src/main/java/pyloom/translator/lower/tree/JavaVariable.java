package pyloom.translator.lower.tree;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;

/**
 * A local variable or parameter of a Java method under construction. The nodes that mention it
 * carry it as data; its name is chosen when the method is finished and everything else in it is
 * known.
 */
public final class JavaVariable {

    /** What a variable is for, which decides how it is declared. */
    public enum Role {
        /** A local variable of Python: declared where Java's rules allow, may be unset. */
        LOCAL,
        /** A cell of Python: made once, where its function starts. */
        CELL,
        /** A parameter of the method: declared by it, set when it starts. */
        PARAMETER,
        /** A variable of the lowering's own, whose declaration is part of the tree. */
        HELPER
    }

    private static final DataKey<JavaVariable> KEY = new DataKey<>() {};

    private final Role role;
    private final String pythonName;
    private final String preferredName;
    private JavaType type = JavaType.OBJECT;
    private boolean isGlobal;

    private JavaVariable(Role role, String pythonName, String preferredName) {
        this.role = role;
        this.pythonName = pythonName;
        this.preferredName = preferredName;
    }

    /** {@return a variable that stands for the Python variable {@code pythonName}} */
    public static JavaVariable of(Role role, String pythonName, String preferredName) {
        return new JavaVariable(role, pythonName, preferredName);
    }

    /** {@return a variable of the lowering's own, called {@code preferredName} if that is free} */
    public static JavaVariable helper(String preferredName) {
        return new JavaVariable(Role.HELPER, null, preferredName);
    }

    /** Declares the variable with {@code newType}; returns it. */
    public JavaVariable typed(JavaType newType) {
        type = newType;
        return this;
    }

    /** Says that the variable is a global one in Python, as errors tell; returns it. */
    public JavaVariable asGlobal() {
        isGlobal = true;
        return this;
    }

    /** {@return whether the variable is a global one in Python} */
    boolean isGlobal() {
        return isGlobal;
    }

    /** {@return what it is declared with} */
    public JavaType type() {
        return type;
    }

    /** {@return the variable that {@code node} mentions, or null} */
    public static JavaVariable mentionedBy(Node node) {
        return switch (node) {
            case SimpleName name when name.containsData(KEY) -> name.getData(KEY);
            case NameExpr expression -> mentionedBy(expression.getName());
            default -> null;
        };
    }

    /** {@return what the variable is for} */
    public Role role() {
        return role;
    }

    /** {@return the name in Python; null for a helper} */
    public String pythonName() {
        return pythonName;
    }

    /** {@return the name that it gets in Java if nothing else has it} */
    public String preferredName() {
        return preferredName;
    }

    /** {@return a new mention for a declaration} */
    public SimpleName declaredName() {
        SimpleName name = new SimpleName(preferredName);
        name.setData(KEY, this);
        return name;
    }

    /** Makes {@code name}, which mentions another variable, mention this one. */
    void takeOver(SimpleName name) {
        name.setData(KEY, this);
    }

    /** {@return a new mention for an expression or the left side of an assignment} */
    public NameExpr mention() {
        return new NameExpr(declaredName());
    }

    @Override
    public String toString() {
        return role + " " + preferredName;
    }
}
