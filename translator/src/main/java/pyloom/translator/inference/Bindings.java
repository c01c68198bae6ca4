package pyloom.translator.inference;

import pyloom.translator.ast.Arg;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which parameter of a known function gets which argument of a call. */
final class Bindings {

    private final FunctionModel callee;
    private final CallArguments arguments;
    private final Map<String, Type> unused;
    private final Map<String, Type> bound = new LinkedHashMap<>();
    private boolean fits = true;

    private Bindings(FunctionModel callee, CallArguments arguments) {
        this.callee = callee;
        this.arguments = arguments;
        this.unused = new LinkedHashMap<>(arguments.keywords());
    }

    /**
     * {@return what each parameter gets; null if the arguments do not fit}
     *
     * <p>What {@code *args} and {@code **options} of a method gather is out of sight.
     */
    static Map<String, Type> of(FunctionModel callee, CallArguments arguments, Program program) {
        boolean isMethod = program.ownerOf(callee) != null;
        if (!arguments.isComplete() || !isMethod && !callee.hasSimpleSignature()) {
            return null;
        }
        Bindings bindings = new Bindings(callee, arguments);
        List<Type> more = bindings.bind();
        if (!bindings.fits) {
            return null;
        }
        more.forEach(program.heap()::escape);
        return bindings.bound;
    }

    /** Binds all arguments; returns those that the function gathers. */
    private List<Type> bind() {
        List<Arg> parameters = callee.positional();
        for (int i = 0; i < parameters.size(); i++) {
            boolean isNamed = i >= callee.arguments().posonlyargs().size();
            Type given = i < arguments.count() ? arguments.positional().get(i) : null;
            bind(parameters.get(i), given, isNamed);
        }
        int direct = Math.min(arguments.count(), parameters.size());
        List<Type> more =
                new ArrayList<>(arguments.positional().subList(direct, arguments.count()));
        callee.arguments().kwonlyargs().forEach(each -> bind(each, null, true));
        fits &= more.isEmpty() || callee.arguments().vararg() != null;
        fits &= unused.isEmpty() || callee.arguments().kwarg() != null;
        more.addAll(unused.values());
        gather(callee.arguments().vararg());
        gather(callee.arguments().kwarg());
        return more;
    }

    private void bind(Arg parameter, Type given, boolean isNamed) {
        String name = callee.scope().mangle(parameter.arg());
        Type named = isNamed ? unused.remove(name) : null;
        fits &= given == null || named == null;
        Type value = given != null ? given : named != null ? named : callee.defaultOf(name);
        fits &= value != null;
        bound.put(name, value);
    }

    private void gather(Arg parameter) {
        if (parameter != null) {
            bound.put(callee.scope().mangle(parameter.arg()), Type.UNKNOWN);
        }
    }
}
