package pyloom.translator.inference;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.scope.Scope;
import pyloom.translator.types.FunctionFacts;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A function of the program while inference learns what it is called with and what it returns. */
final class FunctionModel {

    private final Node definition;
    private final String name;
    private final Scope scope;
    private final Arguments arguments;
    private final List<Stmt> body;
    private final Expr value; // of a lambda, else null
    private final Map<String, Slot> parameters = new LinkedHashMap<>();
    private final Slot result = new Slot();
    private final Slot yields = new Slot();
    private final Slot sent = new Slot();
    private final Map<String, Type> defaults = new HashMap<>();
    private boolean reached;
    private boolean open;
    private boolean usedAsValue;

    private FunctionModel(
            Node definition,
            String name,
            Scope scope,
            Arguments arguments,
            List<Stmt> body,
            Expr value) {
        this.definition = definition;
        this.name = name;
        this.scope = scope;
        this.arguments = arguments;
        this.body = body;
        this.value = value;
        for (Arg argument : all(arguments)) {
            parameters.put(scope.mangle(argument.arg()), new Slot());
        }
    }

    static FunctionModel of(Stmt.FunctionDef def, Scope scope) {
        return new FunctionModel(def, def.name(), scope, def.args(), def.body(), null);
    }

    static FunctionModel of(Stmt.AsyncFunctionDef def, Scope scope) {
        return new FunctionModel(def, def.name(), scope, def.args(), def.body(), null);
    }

    static FunctionModel of(Expr.Lambda lambda, Scope scope) {
        return new FunctionModel(
                lambda, "<lambda>", scope, lambda.args(), List.of(), lambda.body());
    }

    private static List<Arg> all(Arguments arguments) {
        List<Arg> all = new ArrayList<>(arguments.posonlyargs());
        all.addAll(arguments.args());
        if (arguments.vararg() != null) {
            all.add(arguments.vararg());
        }
        all.addAll(arguments.kwonlyargs());
        if (arguments.kwarg() != null) {
            all.add(arguments.kwarg());
        }
        return all;
    }

    /** {@return the parameters that positional arguments go to} */
    List<Arg> positional() {
        List<Arg> positional = new ArrayList<>(arguments.posonlyargs());
        positional.addAll(arguments.args());
        return positional;
    }

    Node definition() {
        return definition;
    }

    String name() {
        return name;
    }

    Scope scope() {
        return scope;
    }

    Arguments arguments() {
        return arguments;
    }

    List<Stmt> body() {
        return body;
    }

    Expr value() {
        return value;
    }

    Map<String, Slot> parameters() {
        return parameters;
    }

    Slot parameter(String mangled) {
        return parameters.get(mangled);
    }

    /** Notes what a parameter is without an argument. */
    void setDefault(String mangled, Type type) {
        defaults.put(mangled, type);
    }

    /** {@return what a parameter is without an argument, or null if it needs one} */
    Type defaultOf(String mangled) {
        return defaults.get(mangled);
    }

    Slot result() {
        return result;
    }

    /** {@return what the generators give that calling it makes} */
    Slot yields() {
        return yields;
    }

    /** {@return what is sent to these generators: what a yield evaluates to} */
    Slot sent() {
        return sent;
    }

    boolean isReached() {
        return reached;
    }

    void setReached() {
        reached = true;
    }

    /** {@return whether code that nobody has analysed may call it} */
    boolean isOpen() {
        return open;
    }

    void setOpen() {
        open = true;
    }

    /** {@return whether more is done with it than calling it by its name} */
    boolean isUsedAsValue() {
        return usedAsValue;
    }

    void setUsedAsValue() {
        usedAsValue = true;
    }

    /** {@return whether calling it runs its body} */
    boolean isPlain() {
        return !scope.isGenerator() && !scope.isCoroutine();
    }

    /** {@return whether each parameter takes one argument} */
    boolean hasSimpleSignature() {
        return arguments.vararg() == null
                && arguments.kwarg() == null
                && parameters.size() <= FunctionFacts.MAX_PARAMETERS;
    }
}
