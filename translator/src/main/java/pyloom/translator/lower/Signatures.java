package pyloom.translator.lower;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.scope.Scope;

import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of functions in the order of their Java methods, and as the runtime reads them.
 */
final class Signatures {

    private Signatures() {}

    /** {@return all parameters: positional ones, {@code *args}, keyword-only ones, the rest} */
    static List<Arg> parameters(Arguments arguments) {
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

    /** {@return the parameters as {@code Signature.of} reads them} */
    static List<String> parts(Arguments arguments, Scope scope) {
        List<String> parts = new ArrayList<>();
        arguments.posonlyargs().forEach(each -> parts.add(scope.mangle(each.arg())));
        if (!arguments.posonlyargs().isEmpty()) {
            parts.add("/");
        }
        arguments.args().forEach(each -> parts.add(scope.mangle(each.arg())));
        if (arguments.vararg() != null) {
            parts.add("*" + scope.mangle(arguments.vararg().arg()));
        } else if (!arguments.kwonlyargs().isEmpty()) {
            parts.add("*");
        }
        arguments.kwonlyargs().forEach(each -> parts.add(scope.mangle(each.arg())));
        if (arguments.kwarg() != null) {
            parts.add("**" + scope.mangle(arguments.kwarg().arg()));
        }
        return parts;
    }
}
