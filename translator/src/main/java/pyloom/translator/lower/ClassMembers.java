package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodReferenceExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.scope.Resolution;
import pyloom.translator.scope.Scope;

import java.util.ArrayList;
import java.util.List;

/** The short form of functions in class bodies: calls of a class definition of the runtime. */
final class ClassMembers {

    private static final int MOST_PARAMETERS = 6;
    private static final int MOST_WITH_CLASS = 5;
    private static final String CLASS_CELL = "__class__";

    private ClassMembers() {}

    /** {@return whether the function has a short form, where the class has these names} */
    static boolean isShort(Stmt.FunctionDef function, Names names, FileUnit file) {
        Scope scope = file.scopeOf(function);
        int parameters =
                scope.symbols().stream().mapToInt(each -> each.isParameter() ? 1 : 0).sum();
        boolean needsClass = scope.freeVariables().equals(List.of(CLASS_CELL));
        boolean fits =
                needsClass
                        ? parameters >= 1 && parameters <= MOST_WITH_CLASS
                        : scope.freeVariables().isEmpty() && parameters <= MOST_PARAMETERS;
        return fits
                && function.typeParams().isEmpty()
                && names.around() == null
                && names.scope().resolve(names.scope().mangle(function.name())) == Resolution.LOCAL
                && (function.decoratorList().size() <= 1
                        || function.decoratorList().stream()
                                .allMatch(each -> simple(each, function, names, file) != null));
    }

    /** What a decorator is that is a method of the class definition itself. */
    private static String simple(
            Expr decorator, Stmt.FunctionDef function, Names names, FileUnit file) {
        return switch (decorator) {
            case Expr.Name name
                    when file.topLevel().isBuiltin(name.id())
                            && names.scope().resolve(name.id()) == Resolution.GLOBAL_IMPLICIT ->
                    switch (name.id()) {
                        case "property" -> "property";
                        case "staticmethod" -> "staticMethod";
                        case "classmethod" -> "classMethod";
                        default -> null;
                    };
            case Expr.Attribute(var _, Expr.Name name, String attribute, var _)
                    when name.id().equals(function.name())
                            && names.scope().resolve(name.id()) == Resolution.LOCAL
                            && List.of("setter", "deleter").contains(attribute) ->
                    attribute;
            default -> null;
        };
    }

    /** {@return whether all decorators are plain: they have no effect and cannot fail} */
    static boolean isPlain(Stmt.FunctionDef function, Names names, FileUnit file) {
        PlainValues values = new PlainValues(file, names.scope(), function.span().line());
        List<Expr> inside = new ArrayList<>(function.args().defaults());
        function.args().kwDefaults().stream().filter(each -> each != null).forEach(inside::add);
        if (!file.symbols().future().annotations()) {
            Annotation.of(function.args(), function.returns(), file.scopeOf(function))
                    .forEach(each -> inside.add(each.value()));
        }
        return inside.stream().allMatch(values::isPlain)
                && function.decoratorList().stream()
                        .allMatch(
                                each ->
                                        simple(each, function, names, file) != null
                                                || isAbstract(each, values, file));
    }

    private static boolean isAbstract(Expr decorator, PlainValues values, FileUnit file) {
        return decorator instanceof Expr.Name name
                && file.topLevel().isImported(name.id(), "abc", "abstractmethod")
                && values.isPlain(decorator);
    }

    /** {@return the class definition with a function added; it is one that has a short form} */
    static Expression add(Expression definition, Stmt.FunctionDef function, Context context) {
        Scope scope = context.file().scopeOf(function);
        List<Annotation> annotations = Annotation.of(function.args(), function.returns(), scope);
        List<Sequence.Part> parts = new ArrayList<>();
        for (Expr decorator : function.decoratorList()) {
            if (simple(decorator, function, context.names(), context.file()) == null) {
                parts.add(at -> Expressions.lower(decorator, at));
            }
        }
        int firstDefault = parts.size();
        parts.addAll(FunctionObject.defaultParts(function.args()));
        int firstAnnotation = parts.size();
        annotations.forEach(each -> parts.add(each::lower));
        List<Operand> values = Sequence.lowerParts(parts, context);
        FunctionUnit unit = LowerFunctionDef.method(function, context);
        Expression chain = decorators(definition, function, values, context);
        chain = defaults(chain, function, unit, values.subList(firstDefault, firstAnnotation));
        chain = annotations(chain, annotations, values.subList(firstAnnotation, values.size()));
        chain = flavor(chain, unit);
        boolean needsClass = !scope.freeVariables().isEmpty();
        Expression method =
                Java.call(
                        chain,
                        needsClass ? "methodOfClass" : "method",
                        StringLiterals.of(function.name()),
                        NumberLiterals.ofInt(unit.span().line()),
                        StringLiterals.of(SignatureText.of(function.args(), scope)),
                        needsClass
                                ? new MethodReferenceExpr(
                                        unit.owner().reference(),
                                        new NodeList<>(),
                                        unit.declaration().getNameAsString())
                                : FunctionObject.entry(unit, false, true));
        if (!function.decoratorList().isEmpty()) {
            NodeNotes.from(function.decoratorList().getFirst().span(), method);
        }
        return method;
    }

    private static Expression decorators(
            Expression definition,
            Stmt.FunctionDef function,
            List<Operand> values,
            Context context) {
        Expression chain = definition;
        int next = 0;
        for (Expr decorator : function.decoratorList()) {
            String simple = simple(decorator, function, context.names(), context.file());
            chain =
                    switch (simple) {
                        case null -> Java.call(chain, "decorator", values.get(next++).java());
                        case "setter", "deleter" ->
                                Java.call(chain, simple, StringLiterals.of(function.name()));
                        default -> Java.call(chain, simple);
                    };
        }
        return chain;
    }

    private static Expression defaults(
            Expression definition,
            Stmt.FunctionDef function,
            FunctionUnit unit,
            List<Operand> values) {
        Expression chain = definition;
        int positional = function.args().defaults().size();
        if (positional > 0 && !SignatureText.holdsPositional(function.args())) {
            List<Operand> given = values.subList(0, positional);
            chain = Java.call(chain, "defaults", LowerCall.spreadable(given));
        }
        if (!SignatureText.holdsKeywordOnly(function.args())) {
            List<Expression> pairs = new ArrayList<>();
            int next = positional;
            for (int i = 0; i < function.args().kwDefaults().size(); i++) {
                if (function.args().kwDefaults().get(i) != null) {
                    String name = function.args().kwonlyargs().get(i).arg();
                    pairs.add(StringLiterals.of(unit.scope().mangle(name)));
                    pairs.add(values.get(next++).java());
                }
            }
            chain = Java.call(chain, "keywordDefaults", pairs);
        }
        return chain;
    }

    private static Expression annotations(
            Expression chain, List<Annotation> annotations, List<Operand> values) {
        if (annotations.isEmpty()) {
            return chain;
        }
        List<Expression> pairs = new ArrayList<>();
        for (int i = 0; i < annotations.size(); i++) {
            pairs.add(StringLiterals.of(annotations.get(i).name()));
            pairs.add(values.get(i).java());
        }
        return Java.call(chain, "annotations", pairs);
    }

    private static Expression flavor(Expression definition, FunctionUnit unit) {
        Expression chain = definition;
        if (unit.doc() != null) {
            chain = Java.call(chain, "doc", StringLiterals.of(unit.doc()));
        }
        if (unit.scope().isGenerator()) {
            chain = Java.call(chain, "generator");
            chain = unit.needsEnding() ? Java.call(chain, "closing") : chain;
        }
        return chain;
    }
}
