package pyloom.translator.lower;

import pyloom.translator.ast.Stmt;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One Java method under construction: the class that gets it, what it stands for, its labels. */
final class MethodUnit {

    /** What the code of a method is in Python. */
    enum Kind {
        MODULE,
        FUNCTION,
        CLASS
    }

    private final FileUnit file;
    private final ClassUnit owner;
    private final Kind kind;
    private final String qualname;
    private final Set<String> handlerNames;
    private final Map<String, Integer> labels = new HashMap<>();
    private Variable firstParameter;
    private MethodUnit around; // whose qualified names this one gives, else null
    private JavaType result = JavaType.OBJECT;
    private boolean isGenerator;
    private final Deque<Optional<JavaVariable>> handled = new ArrayDeque<>();

    /**
     * A method.
     *
     * @param owner the Java class that gets the method and those of functions inside
     * @param qualname the qualified name of its Python code, empty for a module
     * @param body its statements in Python; none for those that are an expression
     */
    MethodUnit(FileUnit file, ClassUnit owner, Kind kind, String qualname, List<Stmt> body) {
        this.file = file;
        this.owner = owner;
        this.kind = kind;
        this.qualname = qualname;
        this.handlerNames = HandlerNames.of(body);
    }

    /** {@return what its method returns; null for nothing} */
    JavaType result() {
        return result;
    }

    /** {@return whether its body is that of a generator, which the method returns} */
    boolean isGenerator() {
        return isGenerator;
    }

    void setGenerator() {
        isGenerator = true;
    }

    void setResult(JavaType newResult) {
        result = newResult;
    }

    FileUnit file() {
        return file;
    }

    ClassUnit owner() {
        return owner;
    }

    Kind kind() {
        return kind;
    }

    /** Lets functions and classes defined here be named as if they were defined in another. */
    void nameLike(MethodUnit other) {
        around = other;
    }

    /** {@return whether functions defined here are named as if they stood elsewhere} */
    boolean isNamedLikeAnother() {
        return around != null;
    }

    /** {@return the qualified name of a function or class defined here} */
    String qualifiedNameOf(String name) {
        if (around != null) {
            return around.qualifiedNameOf(name);
        }
        return switch (kind) {
            case MODULE -> name;
            case FUNCTION -> qualname + ".<locals>." + name;
            case CLASS -> qualname + "." + name;
        };
    }

    /** {@return the names that only handlers bind and use} */
    Set<String> handlerNames() {
        return handlerNames;
    }

    /** {@return the first positional parameter, or null} */
    Variable firstParameter() {
        return firstParameter;
    }

    void setFirstParameter(Variable parameter) {
        firstParameter = parameter;
    }

    /**
     * Begins a part that runs while an exception is handled: the one in a variable, or an unknown.
     */
    void beginHandling(JavaVariable exception) {
        handled.push(Optional.ofNullable(exception));
    }

    /** Ends what {@link #beginHandling} began. */
    void endHandling() {
        handled.pop();
    }

    /** {@return the variable with the exception that is handled here, null if it is unknown} */
    JavaVariable handled() {
        return handled.isEmpty() ? null : handled.peek().orElse(null);
    }

    /** {@return a label that no other statement of the method has} */
    String newLabel(String preferred) {
        int count = labels.merge(preferred, 1, Integer::sum);
        return count == 1 ? preferred : preferred + count;
    }
}
