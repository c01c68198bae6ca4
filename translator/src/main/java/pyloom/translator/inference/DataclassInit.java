package pyloom.translator.inference;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Stmt;
import pyloom.translator.source.Span;
import pyloom.translator.types.DataclassFacts;

import java.util.ArrayList;
import java.util.List;

/** Writes out the {@code __init__} that the decorator adds to a dataclass. */
final class DataclassInit {

    private static final String INIT = "__init__";
    private static final String SELF = "self";

    private final Span span;
    private final List<Arg> positional = new ArrayList<>();
    private final List<Expr> defaults = new ArrayList<>();
    private final List<Arg> named = new ArrayList<>();
    private final List<Expr> namedDefaults = new ArrayList<>();
    private final List<Stmt> body = new ArrayList<>();

    private DataclassInit(Span span) {
        this.span = span;
        positional.add(new Arg(span, SELF, null));
    }

    /**
     * {@return the method; null if its parameters do not go together}
     *
     * @param base what the class extends, or null
     * @param fields its own fields
     * @param afterInit the statements of {@code __post_init__}
     */
    static Stmt.FunctionDef of(
            Span span,
            DataclassFacts base,
            List<DataclassFacts.Field> fields,
            List<Stmt> afterInit) {
        DataclassInit init = new DataclassInit(span);
        boolean fits = true;
        if (base != null) {
            for (DataclassFacts.Field field : base.allFields()) {
                fits &= init.addParameter(field);
            }
            init.callBase(base);
        }
        for (DataclassFacts.Field field : fields) {
            fits &= init.addParameter(field);
            init.assign(field);
        }
        init.body.addAll(afterInit);
        return fits ? init.method() : null;
    }

    private Stmt.FunctionDef method() {
        if (body.isEmpty()) {
            body.add(new Stmt.Pass(span));
        }
        Arguments arguments =
                new Arguments(List.of(), positional, null, named, namedDefaults, null, defaults);
        return new Stmt.FunctionDef(span, INIT, arguments, body, List.of(), null, List.of());
    }

    private boolean addParameter(DataclassFacts.Field field) {
        if (!field.isParameter() || field.isMadeInside()) {
            return true;
        }
        Arg parameter = new Arg(field.statement().span(), field.name(), null);
        Expr initial = field.isBuiltinFactory() ? made(field.factory()) : field.defaultValue();
        if (field.isKeywordOnly()) {
            named.add(parameter);
            namedDefaults.add(initial);
            return true;
        }
        if (initial == null && !defaults.isEmpty()) {
            return false;
        }
        positional.add(parameter);
        if (initial != null) {
            defaults.add(initial);
        }
        return true;
    }

    private void callBase(DataclassFacts base) {
        List<Expr> arguments = new ArrayList<>();
        for (Arg each : base.init().args().args()) {
            if (!each.arg().equals(SELF)) {
                arguments.add(load(span, each.arg()));
            }
        }
        List<Keyword> keywords =
                base.init().args().kwonlyargs().stream()
                        .map(each -> new Keyword(span, each.arg(), load(span, each.arg())))
                        .toList();
        Expr above = new Expr.Call(span, load(span, "super"), List.of(), List.of());
        Expr method = new Expr.Attribute(span, above, INIT, ExprContext.LOAD);
        body.add(new Stmt.ExprStmt(span, new Expr.Call(span, method, arguments, keywords)));
    }

    private void assign(DataclassFacts.Field field) {
        Span place = field.statement().span();
        Expr value;
        if (field.isInitOnly()) {
            return;
        } else if (field.isMadeInside()) {
            value = made(field.factory());
        } else if (field.isParameter()) {
            value = load(place, field.name());
        } else if (field.factory() != null) {
            value = made(field.factory());
        } else {
            value = field.defaultValue();
        }
        if (value != null) {
            Expr target =
                    new Expr.Attribute(place, load(place, SELF), field.name(), ExprContext.STORE);
            body.add(new Stmt.Assign(place, List.of(target), value));
        }
    }

    private static Expr load(Span span, String name) {
        return new Expr.Name(span, name, ExprContext.LOAD);
    }

    /** {@return an expression that gives what a call of {@code factory} gives} */
    private static Expr made(Expr factory) {
        return factory instanceof Expr.Lambda lambda
                ? lambda.body()
                : new Expr.Call(factory.span(), factory, List.of(), List.of());
    }
}
