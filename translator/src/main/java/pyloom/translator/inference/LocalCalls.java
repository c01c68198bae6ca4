package pyloom.translator.inference;

import pyloom.translator.scope.Resolution;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.ScopeKind;

/**
 * Which calls of functions by their names are direct. Functions inside functions get what they
 * capture as further arguments.
 */
final class LocalCalls {

    private LocalCalls() {}

    /** {@return whether a function may have a method that is called directly} */
    static boolean isCallable(FunctionModel callee, Run run) {
        return isCallable(callee, run.program());
    }

    /** {@return whether a function may have a method that is called directly} */
    static boolean isCallable(FunctionModel callee, Program program) {
        if (!program.settled().isFunction(callee.definition()) || program.looksAtCode()) {
            return false;
        }
        Scope around = callee.scope().parent();
        while (around.kind() == ScopeKind.FUNCTION) {
            around = around.parent();
        }
        return around.kind() == ScopeKind.MODULE;
    }

    /** {@return whether a call by {@code name} calls {@code callee} and nothing else} */
    static boolean areDirect(String name, FunctionModel callee, Variables variables, Run run) {
        boolean isGlobal = callee.scope().parent() == run.program().symbols().top();
        return isGlobal && variables.isSteadyGlobal(name)
                || means(name, callee, run) && hasCaptured(callee, run);
    }

    /** {@return whether a name means the variable that the definition itself binds} */
    private static boolean means(String name, FunctionModel callee, Run run) {
        Scope owner = callee.scope().parent();
        Scope here = run.functionScope();
        return name.equals(callee.name())
                && (here == owner
                        || here.resolve(owner.mangle(name)) == Resolution.FREE
                                && here.holder(owner.mangle(name)) == owner);
    }

    /** {@return whether the code that runs has at hand what {@code callee} captures} */
    private static boolean hasCaptured(FunctionModel callee, Run run) {
        if (!isCallable(callee, run) || !run.isInFunction()) {
            return false;
        }
        Scope here = run.functionScope();
        Scope owner = callee.scope().parent();
        if (here == owner) {
            return true;
        }
        boolean isInside = here == callee.scope();
        for (Scope scope = here; scope != null && !isInside; scope = scope.parent()) {
            isInside = scope == owner;
        }
        return isInside
                && callee.scope().freeVariables().stream()
                        .allMatch(
                                free ->
                                        here.resolve(free) == Resolution.FREE
                                                || callee.scope()
                                                        .mangle(callee.name())
                                                        .equals(free));
    }
}
