package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.Peek;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.scope.Resolution;
import pyloom.translator.scope.Symbol;

import java.util.ArrayList;
import java.util.List;

/**
 * Lowers {@code globals()}, {@code locals()}, {@code vars()} and {@code dir()} without arguments,
 * {@code exec} and {@code eval} of nothing but a text: CPython looks at the frame of the caller,
 * here what they show is known or an argument.
 */
final class LowerNamespaces {

    private static final List<String> FUNCTIONS = List.of("globals", "locals", "vars", "dir");
    private static final List<String> EVALUATIONS = List.of("eval", "exec");

    private LowerNamespaces() {}

    /** {@return whether the call is one of these, and the name means the built-in function} */
    static boolean applies(Expr.Call call, Context context) {
        if (!(call.func() instanceof Expr.Name name)
                || !call.keywords().isEmpty()
                || !(FUNCTIONS.contains(name.id()) && call.args().isEmpty()
                        || isEvaluation(name.id(), call.args()))
                || context.names().scope().resolve(name.id()) != Resolution.GLOBAL_IMPLICIT) {
            return false;
        }
        Symbol global = context.file().symbols().top().symbol(name.id());
        return global == null || !global.isBound();
    }

    private static boolean isEvaluation(String name, List<Expr> arguments) {
        return EVALUATIONS.contains(name)
                && arguments.size() == 1
                && !(arguments.getFirst() instanceof Expr.Starred);
    }

    static Operand lower(Expr.Call call, Context context) {
        String function = ((Expr.Name) call.func()).id();
        if (EVALUATIONS.contains(function)) {
            return evaluation(call, context);
        }
        return Operand.object(
                switch (function) {
                    case "globals" -> globals();
                    case "dir" -> Java.runtime(RuntimeMember.names("sortedNames"), locals(context));
                    default -> locals(context);
                });
    }

    /** Code that is evaluated uses the variables of its caller, unless it is given others. */
    private static Operand evaluation(Expr.Call call, Context context) {
        List<Operand> operands = Sequence.lower(call.func(), call.args().getFirst(), context);
        List<Expression> arguments = Sequence.java(operands);
        arguments.add(globals());
        boolean hasLocals =
                context.method().kind() != MethodUnit.Kind.MODULE
                        || context.names().namespace() != null;
        if (hasLocals) {
            arguments.add(locals(context));
        }
        return Operand.object(Java.runtime(Runtime.CALL, arguments));
    }

    private static Expression globals() {
        return Java.call(Java.name(LowerModule.MODULE_FIELD), "dict");
    }

    private static Expression locals(Context context) {
        return switch (context.method().kind()) {
            case MODULE ->
                    context.names().namespace() == null ? globals() : context.names().namespace();
            case CLASS -> context.names().namespace();
            case FUNCTION -> localsOfFunction(context.names());
        };
    }

    private static Expression localsOfFunction(Names names) {
        List<Expression> arguments = new ArrayList<>();
        addLocals(names, arguments);
        return Java.runtime(RuntimeMember.names("locals"), arguments);
    }

    /** Adds names and values, those of an inlined comprehension after those around it. */
    private static void addLocals(Names names, List<Expression> arguments) {
        if (names.around() != null) {
            addLocals(names.around(), arguments);
        }
        for (Symbol symbol : names.scope().symbols()) {
            Expression value =
                    switch (names.ofMangled(symbol.name())) {
                        case Variable.Local(var variable) -> Peek.at(variable);
                        case Variable.InCell cell -> Java.call(cell.cell().mention(), "peek");
                        case Variable.InModule _,
                                Variable.InField _,
                                Variable.OfLibrary _,
                                Variable.InClass _,
                                Variable.InDefinition _,
                                Variable.This _,
                                Variable.ThisClass _ ->
                                null;
                    };
            if (value != null && !symbol.name().startsWith(".")) {
                arguments.add(StringLiterals.of(symbol.name()));
                arguments.add(value);
            }
        }
    }
}
