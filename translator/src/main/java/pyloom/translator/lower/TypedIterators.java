package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/** Iterators that only a loop sees: views of dicts, {@code enumerate}, {@code zip}. */
final class TypedIterators {

    private static final int MAX_ZIPPED = 3;

    private TypedIterators() {}

    /** {@return whether the types of the elements of what {@code call} gives are clear in Java} */
    static boolean applies(Expr.Call call, Context context) {
        if (call.args().stream().anyMatch(Expr.Starred.class::isInstance)) {
            return false;
        }
        return switch (context.typeOf(call.func())) {
            case Type.Method method ->
                    call.func() instanceof Expr.Attribute attribute
                            && context.typeOf(attribute.value()) instanceof Type.DictOf dict
                            && method.receiver().equals(dict)
                            && call.args().isEmpty()
                            && call.keywords().isEmpty()
                            && Forms.of(dict).isMap()
                            && isView(attribute.attr());
            case Type.Native function when function.module().equals("builtins") ->
                    isTyped(function.name(), call, context);
            case Type.Native _ -> NativeLoops.applies(call, context);
            default -> false;
        };
    }

    /** {@return the type of the elements, if {@link #applies}} */
    static JavaType element(Expr.Call call, Context context) {
        if (call.func() instanceof Expr.Attribute attribute
                && context.typeOf(call.func()) instanceof Type.Method) {
            JavaType map = Forms.of(context.typeOf(attribute.value()));
            return switch (attribute.attr()) {
                case "keys" -> map.arguments().getFirst().unboxed();
                case "values" -> map.arguments().getLast().unboxed();
                default -> JavaType.tuple(map.arguments());
            };
        }
        List<JavaType> elements = new ArrayList<>();
        String function = ((Type.Native) context.typeOf(call.func())).name();
        if (function.equals("zip")) {
            call.args().forEach(each -> elements.add(elementOf(each, context)));
            return JavaType.tuple(elements);
        }
        JavaType first = elementOf(call.args().getFirst(), context);
        return function.equals("reversed") ? first : JavaType.tuple(List.of(JavaType.LONG, first));
    }

    private static JavaType elementOf(Expr iterable, Context context) {
        JavaType element = TypedFor.element(iterable, context);
        return element == null ? JavaType.OBJECT : element;
    }

    private static boolean isView(String method) {
        return method.equals("keys") || method.equals("values") || method.equals("items");
    }

    private static boolean isTyped(String function, Expr.Call call, Context context) {
        List<Expr> iterables = call.args();
        return switch (function) {
            case "enumerate" ->
                    !iterables.isEmpty()
                            && iterables.size() + call.keywords().size() <= 2
                            && (start(call) == null
                                    ? iterables.size() == 1 && call.keywords().isEmpty()
                                    : Forms.of(context.typeOf(start(call))).equals(JavaType.LONG));
            case "zip" ->
                    call.keywords().isEmpty()
                            && iterables.size() > 1
                            && iterables.size() <= MAX_ZIPPED;
            case "reversed" ->
                    call.keywords().isEmpty()
                            && iterables.size() == 1
                            && context.typeOf(iterables.getFirst()) instanceof Type.ListOf list
                            && Forms.of(list).isList();
            default -> false;
        };
    }

    /** {@return the number that {@code enumerate} starts at, or null} */
    private static Expr start(Expr.Call call) {
        if (call.args().size() == 2) {
            return call.args().get(1);
        }
        return call.keywords().size() == 1 && "start".equals(call.keywords().getFirst().arg())
                ? call.keywords().getFirst().value()
                : null;
    }

    /** {@return what a loop over the result of {@code call} goes over} */
    static TypedFor of(Expr target, Expr.Call call, Context context) {
        if (NativeLoops.applies(call, context)) {
            return NativeLoops.of(call, context);
        }
        if (call.func() instanceof Expr.Attribute attribute
                && context.typeOf(call.func()) instanceof Type.Method) {
            return view(target, attribute, context);
        }
        String function = ((Type.Native) context.typeOf(call.func())).name();
        if (function.equals("reversed")) {
            Expr list = call.args().getFirst();
            JavaType type = Forms.of(context.typeOf(list));
            return new TypedFor(
                    TypedFor.traversal("reversed", Receivers.lower(list, context).java()),
                    type.arguments().getFirst().unboxed());
        }
        return function.equals("zip") ? zip(call, context) : enumerate(call, context);
    }

    private static TypedFor view(Expr target, Expr.Attribute attribute, Context context) {
        JavaType map = Forms.of(context.typeOf(attribute.value()));
        Expression receiver = Receivers.lower(attribute.value(), context).java();
        boolean unpacks = target instanceof Expr.Tuple pair && pair.elts().size() == 2;
        return switch (attribute.attr()) {
            case "keys" ->
                    new TypedFor(
                            Java.call(receiver, "keySet"), map.arguments().getFirst().unboxed());
            case "values" ->
                    new TypedFor(
                            Java.call(receiver, "values"), map.arguments().getLast().unboxed());
            default ->
                    unpacks
                            ? new TypedFor(Java.call(receiver, "entrySet"), JavaType.entry(map))
                            : new TypedFor(
                                    TypedFor.traversal("items", receiver),
                                    JavaType.tuple(map.arguments()));
        };
    }

    private static TypedFor enumerate(Expr.Call call, Context context) {
        List<JavaType> elements = new ArrayList<>(List.of(JavaType.LONG));
        List<Sequence.Part> parts = new ArrayList<>();
        parts.add(iterable(call.args().getFirst(), elements));
        Expr start = start(call);
        if (start != null) {
            parts.add(at -> Coercion.as(JavaType.LONG, Expressions.lower(start, at)));
        }
        return traversal("enumerate", parts, elements, context);
    }

    private static TypedFor zip(Expr.Call call, Context context) {
        List<JavaType> elements = new ArrayList<>();
        List<Sequence.Part> parts = new ArrayList<>();
        call.args().forEach(each -> parts.add(iterable(each, elements)));
        return traversal("zip", parts, elements, context);
    }

    private static TypedFor traversal(
            String function, List<Sequence.Part> parts, List<JavaType> elements, Context context) {
        List<Expression> arguments = Sequence.java(Sequence.lowerParts(parts, context));
        return new TypedFor(
                TypedFor.traversal(function, arguments.toArray(Expression[]::new)),
                JavaType.tuple(elements));
    }

    /** Lowers what an iterator goes over, and adds the type of the elements. */
    private static Sequence.Part iterable(Expr iterable, List<JavaType> elements) {
        return context -> {
            TypedFor inner = TypedFor.of(null, iterable, context);
            elements.add(inner.element());
            return Operand.of(
                    inner.java(), JavaType.generic("java.lang.Iterable", inner.element()));
        };
    }
}
