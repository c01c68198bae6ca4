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
 * Lowers {@code globals()}, {@code locals()}, {@code vars()} and {@code dir()} without arguments:
 * CPython looks at the frame of the caller, here what they show is known or an argument.
 */
final class LowerNamespaces {

    private static final List<String> FUNCTIONS = List.of("globals", "locals", "vars", "dir");

    private LowerNamespaces() {}

    /** {@return whether the call is one of these, and the name means the built-in function} */
    static boolean applies(Expr.Call call, Context context) {
        if (!(call.func() instanceof Expr.Name name)
                || !FUNCTIONS.contains(name.id())
                || !call.args().isEmpty()
                || !call.keywords().isEmpty()
                || context.names().scope().resolve(name.id()) != Resolution.GLOBAL_IMPLICIT) {
            return false;
        }
        Symbol global = context.file().symbols().top().symbol(name.id());
        return global == null || !global.isBound();
    }

    static Operand lower(Expr.Call call, Context context) {
        String function = ((Expr.Name) call.func()).id();
        return Operand.object(
                switch (function) {
                    case "globals" -> globals();
                    case "dir" -> Java.runtime(RuntimeMember.names("sortedNames"), locals(context));
                    default -> locals(context);
                });
    }

    private static Expression globals() {
        return Java.call(Java.name(LowerModule.MODULE_FIELD), "dict");
    }

    private static Expression locals(Context context) {
        return switch (context.method().kind()) {
            case MODULE -> globals();
            case CLASS -> context.names().namespace().mention();
            case FUNCTION -> localsOfFunction(context.names());
        };
    }

    private static Expression localsOfFunction(Names names) {
        List<Expression> arguments = new ArrayList<>();
        for (Symbol symbol : names.methodScope().symbols()) {
            Expression value =
                    switch (names.ofMangled(symbol.name())) {
                        case Variable.Local(var variable) -> Peek.at(variable);
                        case Variable.InCell cell -> Java.call(cell.cell().mention(), "peek");
                        case Variable.InModule _, Variable.InClass _ -> null;
                    };
            if (value != null && !symbol.name().startsWith(".")) {
                arguments.add(StringLiterals.of(symbol.name()));
                arguments.add(value);
            }
        }
        return Java.runtime(RuntimeMember.names("locals"), arguments);
    }
}
