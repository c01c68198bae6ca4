package pyloom.translator.lower;

import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.types.ArgumentBinding;
import pyloom.translator.types.FunctionFacts;

import java.util.ArrayList;
import java.util.List;

/**
 * Lowers {@code def}: a method for the body, and a function object that is made where the statement
 * stands.
 */
final class LowerFunctionDef {

    private LowerFunctionDef() {}

    static void lower(Stmt.FunctionDef function, Context context) {
        if (needsNoObject(function, context)) {
            method(function, context);
            return;
        }
        JavaVariable definition = context.names().definition();
        if (definition != null && ClassMembers.isShort(function, context.names(), context.file())) {
            context.block().add(ClassMembers.add(definition.mention(), function, context));
            return;
        }
        Operand value = value(function, context);
        Variable variable = context.names().variable(function.name());
        context.block().add(variable.store(Coercion.to(variable.type(), value)));
    }

    /** {@return the function object with its decorators applied} */
    static Operand value(Stmt.FunctionDef function, Context context) {
        return decorated(
                function.decoratorList(),
                at ->
                        function.typeParams().isEmpty()
                                ? object(function, FunctionObject.defaultParts(function.args()), at)
                                : LowerTypeParams.ofFunction(function, at),
                context);
    }

    /** Whether all calls go to the Java method, and defining it has no other effect. */
    private static boolean needsNoObject(Stmt.FunctionDef function, Context context) {
        FunctionFacts facts = context.file().facts().function(function);
        return facts != null
                && facts.isDirect()
                && !facts.isUsedAsValue()
                && areLiterals(function.args())
                && Annotation.of(
                                function.args(),
                                function.returns(),
                                context.file().scopeOf(function))
                        .stream()
                        .allMatch(each -> each.value() instanceof Expr.Constant);
    }

    private static boolean areLiterals(Arguments arguments) {
        return arguments.defaults().stream().allMatch(ArgumentBinding::isLiteral)
                && arguments.kwDefaults().stream()
                        .allMatch(each -> each == null || ArgumentBinding.isLiteral(each));
    }

    /** {@return the function object, its defaults as these parts give them} */
    static Operand object(
            Stmt.FunctionDef function, List<Sequence.Part> defaults, Context context) {
        FunctionUnit unit = method(function, context);
        List<Annotation> annotations =
                Annotation.of(function.args(), function.returns(), unit.scope());
        return FunctionObject.of(unit, function.args(), defaults, annotations, context);
    }

    /** Adds the Java method of a function. */
    static FunctionUnit method(Stmt.FunctionDef function, Context context) {
        FunctionUnit unit =
                new FunctionUnit(
                        context,
                        context.file().scopeOf(function),
                        function.name(),
                        function.name(),
                        function.span(),
                        function.body());
        unit.addComments(context.file().comments().of(function).before);
        unit.addParameters(function.args());
        String docstring = Docstring.of(function.body());
        if (docstring != null) {
            unit.setDoc(docstring);
        }
        if (context.file().entryPoints().contains(function)) {
            unit.declaration().removeComment(); // it stands above the method for Java code
        }
        unit.lower(body -> Statements.lowerBody(function.body(), body));
        return unit;
    }

    /** {@return an object with decorators applied: evaluated from above, called from below} */
    static Operand decorated(List<Expr> decorators, Sequence.Part object, Context context) {
        List<Decoration> decorations =
                decorators.stream().map(each -> Decoration.of(each, context)).toList();
        List<Sequence.Part> parts = new ArrayList<>();
        for (Decoration each : decorations) {
            if (each.evaluated() != null) {
                parts.add(at -> Expressions.lower(each.evaluated(), at));
            }
        }
        parts.add(object);
        List<Operand> operands = Sequence.lowerParts(parts, context);
        Operand result = operands.getLast();
        int next = operands.size() - 1;
        for (Decoration each : decorations.reversed()) {
            Operand evaluated = each.evaluated() == null ? null : operands.get(--next);
            result = each.apply(evaluated, result, context);
            NodeNotes.from(each.decorator().span(), result.java());
        }
        return result;
    }
}
