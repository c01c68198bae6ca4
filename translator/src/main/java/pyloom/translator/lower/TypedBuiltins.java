package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.DictKind;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/** Built-in functions whose arguments have proven types. */
final class TypedBuiltins {

    private TypedBuiltins() {}

    /** {@return what a call of a built-in function gives; null if it is left to others} */
    static Operand lower(String function, Expr.Call call, Context context) {
        boolean isPatched = context.typeOf(call) instanceof Type.Unknown;
        boolean hasStar = call.args().stream().anyMatch(Expr.Starred.class::isInstance);
        if (isPatched || hasStar && !function.equals("print")) {
            return null;
        }
        boolean hasKeywords = !call.keywords().isEmpty();
        return switch (function) {
            case "range" -> range(call, context);
            case "print" -> TypedPrint.lower(call, context);
            case "next" -> hasKeywords ? null : TypedGenerators.next(call, context);
            case "sorted" -> sorted(call, context);
            case "list", "set" -> hasKeywords ? null : collected(function, call, context);
            case "dict" -> hasKeywords ? null : dict(call, context);
            case "int", "float", "bool" -> hasKeywords ? null : same(function, call, context);
            case "max", "min" -> hasKeywords ? null : extreme(function, call, context);
            default -> null;
        };
    }

    /** A number that is of the type already, or an int as a float. */
    private static Operand same(String function, Expr.Call call, Context context) {
        Type type = call.args().size() == 1 ? context.typeOf(call.args().getFirst()) : Type.UNKNOWN;
        boolean isSame =
                switch (type) {
                    case Type.Int _ -> function.equals("int");
                    case Type.Float _ -> function.equals("float");
                    case Type.Bool _ -> function.equals("bool");
                    default -> false;
                };
        if (isSame) {
            return Expressions.lower(call.args().getFirst(), context);
        }
        boolean isLong = function.equals("float") && Forms.of(type).equals(JavaType.LONG);
        return isLong
                ? Operand.of(
                        Java.cast(
                                JavaType.DOUBLE.node(),
                                Coercion.to(
                                        JavaType.LONG,
                                        Expressions.lower(call.args().getFirst(), context))),
                        JavaType.DOUBLE)
                : null;
    }

    private static Operand range(Expr.Call call, Context context) {
        return context.typeOf(call) instanceof Type.RangeOf range
                        && TypedFor.isPlain(range)
                        && TypedFor.isRange(call, context)
                ? Operand.of(TypedFor.range(call, context).java(), Forms.of(range))
                : null;
    }

    private static Operand collected(String function, Expr.Call call, Context context) {
        JavaType type = Forms.of(context.typeOf(call));
        if (!type.isContainer()) {
            return null;
        }
        if (call.args().isEmpty()) {
            return Operand.of(Java.runtime(RuntimeMember.typed(function + "Of")), type);
        }
        if (function.equals("list")
                && call.args().getFirst() instanceof Expr.GeneratorExp generator
                && context.file().isInlined(generator)) {
            return InlinedGenerator.list(generator, context);
        }
        Expression items = items(call.args().getFirst(), type, call.args().size() == 1, context);
        if (items != null) {
            return Operand.of(Java.runtime(TypedContainers.function(function), items), type);
        }
        boolean isOnly = call.args().size() == 1;
        return isOnly ? anything(function, call.args().getFirst(), type, context) : null;
    }

    /** A list or set of the elements of what Java cannot go over. */
    private static Operand anything(
            String function, Expr iterable, JavaType type, Context context) {
        RuntimeMember made =
                new RuntimeMember(
                        "pyloom.stdlib.builtins.TypeCalls",
                        function.equals("list") ? "toList" : "toSet");
        Expression elements = Expressions.lower(iterable, context).java();
        return Operand.of(Java.runtime(made, elements), type);
    }

    /** What Java goes over, if its elements have the type that the result has. */
    private static Expression items(
            Expr iterable, JavaType container, boolean isOnly, Context context) {
        JavaType element = isOnly ? TypedFor.element(iterable, context) : null;
        return element != null && element.boxed().isSameAs(container.arguments().getFirst())
                ? TypedFor.of(null, iterable, context).java()
                : null;
    }

    private static Operand sorted(Expr.Call call, Context context) {
        JavaType type = Forms.of(context.typeOf(call));
        Expr key = keyword("key", call);
        Expr reverse = keyword("reverse", call);
        int known = (key == null ? 0 : 1) + (reverse == null ? 0 : 1);
        boolean fits =
                type.isList()
                        && known == call.keywords().size()
                        && (reverse == null
                                || Forms.of(context.typeOf(reverse)).equals(JavaType.BOOLEAN))
                        && (known < 2
                                || TypedSort.isTrue(reverse)
                                || call.keywords().getFirst().value() == key);
        JavaType element =
                fits && call.args().size() == 1
                        ? TypedFor.element(call.args().getFirst(), context)
                        : null;
        if (element == null || !element.boxed().isSameAs(type.arguments().getFirst())) {
            return null;
        }
        List<Sequence.Part> parts = new ArrayList<>();
        parts.add(
                at ->
                        Operand.of(
                                TypedFor.of(null, call.args().getFirst(), at).java(),
                                JavaType.generic("java.lang.Iterable", element)));
        boolean isDescending = reverse != null && TypedSort.isTrue(reverse);
        if (reverse != null && key == null && !isDescending) {
            return null;
        }
        for (Keyword keyword : call.keywords()) {
            if (keyword.value() != reverse || !isDescending) {
                parts.add(at -> Expressions.lower(keyword.value(), at));
            }
        }
        List<Expression> arguments = Sequence.java(Sequence.lowerParts(parts, context));
        String function = isDescending ? "sortedDescending" : "sorted";
        return Operand.of(Java.runtime(TypedContainers.function(function), arguments), type);
    }

    private static Expr keyword(String name, Expr.Call call) {
        Keyword keyword = TypedSort.keyword(name, call);
        return keyword == null ? null : keyword.value();
    }

    private static Operand dict(Expr.Call call, Context context) {
        JavaType type = Forms.of(context.typeOf(call));
        if (!type.isMap() || call.args().size() > 1) {
            return null;
        }
        if (call.args().isEmpty()) {
            return Operand.of(Java.runtime(RuntimeMember.typed("dict")), type);
        }
        Expr other = call.args().getFirst();
        if (!(context.typeOf(other) instanceof Type.DictOf known)
                || known.kind() != DictKind.PLAIN
                || !Forms.of(known).isSameAs(type)) {
            return null;
        }
        Expression copied = Receivers.lower(other, context).java();
        return Operand.of(Java.runtime(TypedContainers.function("copy"), copied), type);
    }

    /** The larger or smaller of two numbers, or of the elements of an iterable. */
    private static Operand extreme(String function, Expr.Call call, Context context) {
        JavaType type = Forms.of(context.typeOf(call));
        boolean areLongs =
                call.args().size() >= 2
                        && type.equals(JavaType.LONG)
                        && call.args().stream()
                                .allMatch(it -> Forms.of(context.typeOf(it)).equals(type));
        if (areLongs) {
            List<Operand> operands = Sequence.lower(call.args(), context);
            Expression result = Coercion.unshortened(type, operands.getFirst());
            for (Operand each : operands.subList(1, operands.size())) {
                Expression next = Coercion.unshortened(type, each);
                result = Java.call(Java.name("Math"), function, result, next);
            }
            return Operand.of(result, type);
        }
        JavaType element =
                call.args().size() == 1 ? TypedFor.element(call.args().getFirst(), context) : null;
        if (element == null || !element.boxed().isSameAs(type.boxed())) {
            return null;
        }
        Expression items = TypedFor.of(null, call.args().getFirst(), context).java();
        return Operand.of(Java.runtime(TypedContainers.function(function), items), element.boxed());
    }
}
