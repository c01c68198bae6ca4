package pyloom.translator.lower;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Unparse;
import pyloom.translator.scope.Scope;

import java.util.ArrayList;
import java.util.List;

/**
 * The annotation of a parameter or result.
 *
 * @param name the parameter, mangled; {@code return} for the result
 * @param value the annotation
 */
record Annotation(String name, Expr value) {

    /** {@return the annotations of a function in the order in which CPython evaluates them} */
    static List<Annotation> of(Arguments arguments, Expr returns, Scope scope) {
        List<Arg> all = new ArrayList<>(arguments.posonlyargs());
        all.addAll(arguments.args());
        if (arguments.vararg() != null) {
            all.add(arguments.vararg());
        }
        all.addAll(arguments.kwonlyargs());
        if (arguments.kwarg() != null) {
            all.add(arguments.kwarg());
        }
        List<Annotation> annotations = new ArrayList<>();
        for (Arg argument : all) {
            if (argument.annotation() != null) {
                annotations.add(
                        new Annotation(scope.mangle(argument.arg()), argument.annotation()));
            }
        }
        if (returns != null) {
            annotations.add(new Annotation("return", returns));
        }
        return annotations;
    }

    /** {@return the value to store: the annotation itself, or its text if the file wants that} */
    Operand lower(Context context) {
        return lower(value, context);
    }

    static Operand lower(Expr annotation, Context context) {
        if (context.file().symbols().future().annotations()) {
            return Operand.string(
                    pyloom.translator.emit.text.StringLiterals.of(Unparse.of(annotation)));
        }
        if (annotation instanceof Expr.Starred starred) {
            return Operand.object(
                    pyloom.translator.lower.tree.Java.runtime(
                            pyloom.translator.lower.tree.RuntimeMember.py("onlyElement"),
                            Expressions.lower(starred.value(), context).java()));
        }
        return Expressions.lower(annotation, context);
    }
}
