package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/**
 * What a loop goes over, where the type of its elements is proven.
 *
 * @param java what Java goes over
 * @param element the type of the loop's variable
 */
record TypedFor(Expression java, JavaType element) {

    /** {@return what a loop over {@code iterable} goes over in Java} */
    static TypedFor of(Expr target, Expr iterable, Context context) {
        TypedFor typed = over(target, iterable, context);
        return typed != null ? typed : dynamic(Expressions.lower(iterable, context).java());
    }

    /** {@return what stands in the head of the loop} The members of an enum are an array there. */
    Expression head() {
        return element.isEnum()
                        && java instanceof MethodCallExpr list
                        && list.getNameAsString().equals("of")
                        && list.getArguments().getFirst().orElseThrow()
                                instanceof MethodCallExpr values
                ? values
                : java;
    }

    /** {@return what a loop over any object goes over} */
    static TypedFor dynamic(Expression iterable) {
        return new TypedFor(Java.runtime(Runtime.ITERATE, iterable), JavaType.OBJECT);
    }

    private static TypedFor over(Expr target, Expr iterable, Context context) {
        if (!applies(iterable, context)) {
            return null;
        }
        return switch (context.typeOf(iterable)) {
            case Type.RangeOf _ when iterable instanceof Expr.Call call && isRange(call, context) ->
                    range(call, context);
            case Type.RangeOf known ->
                    new TypedFor(
                            Coercion.to(Forms.of(known), Expressions.lower(iterable, context)),
                            JavaType.LONG);
            case Type.ListOf _, Type.Optional(Type.ListOf _) -> container(iterable, "", context);
            case Type.SetOf set -> container(iterable, "", context);
            case Type.DictOf dict -> container(iterable, "keySet", context);
            case Type.Str _ -> characters(iterable, context);
            case Type.Instance _ -> generator(iterable, context);
            case Type.TupleOf tuple -> display((Expr.Tuple) iterable, tuple, context);
            case Type.ClassOf known -> members(known.type());
            case Type.IteratorOf iterator when iterable instanceof Expr.GeneratorExp generator ->
                    new TypedFor(
                            InlinedGenerator.list(generator, context).java(),
                            Forms.of(iterator.element()));
            default -> TypedIterators.of(target, (Expr.Call) iterable, context);
        };
    }

    /** {@return whether Java can go over it and sees the type of the elements} */
    static boolean applies(Expr iterable, Context context) {
        return switch (context.typeOf(iterable)) {
            case Type.RangeOf range ->
                    isPlain(range)
                            || iterable instanceof Expr.Call call
                                    && range.element().plus(step(call, context)).fitsLong()
                                    && range.element().fitsLong()
                                    && isRange(call, context);
            case Type.ListOf list -> Forms.of(list).isContainer();
            case Type.Optional(Type.ListOf list) ->
                    Forms.of(list).isContainer() && hasNumbers(list);
            case Type.SetOf set -> Forms.of(set).isContainer();
            case Type.DictOf dict -> Forms.of(dict).isContainer();
            case Type.Str _ -> true;
            case Type.Instance generator -> TypedGenerators.is(generator);
            case Type.ClassOf known -> known.type().enumeration() != null;
            case Type.TupleOf tuple ->
                    iterable instanceof Expr.Tuple display
                            && !display.elts().isEmpty()
                            && display.elts().stream().noneMatch(Expr.Starred.class::isInstance)
                            && !Forms.common(tuple.elements()).isSameAs(JavaType.OBJECT);
            case Type.IteratorOf _ when iterable instanceof Expr.GeneratorExp generator ->
                    context.file().isInlined(generator);
            case Type.IteratorOf _ ->
                    iterable instanceof Expr.Call call && TypedIterators.applies(call, context);
            default -> false;
        };
    }

    /** {@return whether only loops look at a range} */
    static boolean isPlain(Type.RangeOf range) {
        return !range.looks().isLeaked();
    }

    /** {@return the type of the elements that Java sees in what it goes over; null if unknown} */
    static JavaType element(Expr iterable, Context context) {
        if (!applies(iterable, context)) {
            return null;
        }
        return switch (context.typeOf(iterable)) {
            case Type.RangeOf _ -> JavaType.LONG;
            case Type.Str _ -> JavaType.STRING;
            case Type.ClassOf known -> Forms.of(known.type());
            case Type.TupleOf tuple -> Forms.common(tuple.elements());
            case Type.IteratorOf iterator when iterable instanceof Expr.GeneratorExp ->
                    Forms.of(iterator.element());
            case Type.IteratorOf _ -> TypedIterators.element((Expr.Call) iterable, context);
            default -> Forms.of(context.typeOf(iterable)).arguments().getFirst().unboxed();
        };
    }

    private static TypedFor generator(Expr iterable, Context context) {
        Operand generator = Receivers.lower(iterable, context);
        return new TypedFor(
                generator.java(), generator.javaType().arguments().getFirst().unboxed());
    }

    private static TypedFor members(ClassType enumeration) {
        Expression values = Java.call(Java.name(enumeration.javaName()), "values");
        Expression list = Java.call(Java.className("java.util.List"), "of", values);
        return new TypedFor(list, Forms.of(enumeration));
    }

    private static boolean hasNumbers(Type.ListOf list) {
        JavaType element = Forms.of(list).arguments().getFirst().unboxed();
        return element.equals(JavaType.LONG) || element.equals(JavaType.DOUBLE);
    }

    private static TypedFor characters(Expr text, Context context) {
        Expression java = Coercion.to(JavaType.STRING, Expressions.lower(text, context));
        return new TypedFor(traversal("characters", java), JavaType.STRING);
    }

    static Expression traversal(String function, Expression... arguments) {
        return Java.runtime(
                new RuntimeMember("pyloom.stdlib.builtins.Traversal", function), arguments);
    }

    /** What a loop over a list, set or dict goes over; {@code view} is the method that gives it. */
    private static TypedFor container(Expr iterable, String view, Context context) {
        JavaType element = Forms.of(context.typeOf(iterable)).arguments().getFirst();
        Operand operand = Receivers.lower(iterable, context);
        Expression java = view.isEmpty() ? operand.java() : Java.call(operand.java(), view);
        boolean isNumbers =
                context.typeOf(iterable).withoutNone() instanceof Type.ListOf list
                        && hasNumbers(list);
        if (!isNumbers) {
            return new TypedFor(java, element.unboxed());
        }
        String function = element.unboxed().equals(JavaType.LONG) ? "longs" : "doubles";
        return new TypedFor(traversal(function, java), element.unboxed());
    }

    /** Over a tuple that is written out: nobody can tell it from a list. */
    private static TypedFor display(Expr.Tuple display, Type.TupleOf tuple, Context context) {
        JavaType element = Forms.common(tuple.elements());
        List<Expression> elements = new ArrayList<>();
        boolean isPlain = !element.nullable() && !element.isGeneric();
        for (Operand each : Sequence.lower(display.elts(), context)) {
            elements.add(Coercion.unshortened(element.boxed(), each));
        }
        if (isPlain) {
            return new TypedFor(
                    Java.call(Java.className("java.util.List"), "of", elements), element);
        }
        Expression list = Java.runtime(RuntimeMember.typed("listOf"), elements);
        Operand held = Receivers.as(JavaType.list(element), Operand.object(list), context);
        return new TypedFor(held.java(), element);
    }

    static boolean isRange(Expr.Call call, Context context) {
        return context.typeOf(call.func()) instanceof Type.Native known
                && known.name().equals("range")
                && call.keywords().isEmpty()
                && call.args().size() <= 3
                && call.args().stream().allMatch(each -> isLong(each, context))
                && !(call.args().size() == 3 && mayBeZero(call.args().get(2), context));
    }

    /** {@return a call of {@code range} that only loops look at} */
    static TypedFor range(Expr.Call call, Context context) {
        List<Expression> arguments = new ArrayList<>();
        for (Operand each : Sequence.lower(call.args(), context)) {
            arguments.add(Coercion.to(JavaType.LONG, each));
        }
        return new TypedFor(
                Java.runtime(new RuntimeMember("pyloom.stdlib.builtins.Range", "range"), arguments),
                JavaType.LONG);
    }

    /** The loop's counter goes one step beyond the last number. */
    private static IntRange step(Expr.Call call, Context context) {
        return call.args().size() == 3
                        && context.typeOf(call.args().get(2)) instanceof Type.Int step
                ? step.range()
                : IntRange.of(0, 1);
    }

    private static boolean isLong(Expr expression, Context context) {
        return !(expression instanceof Expr.Starred)
                && Forms.of(context.typeOf(expression)).equals(JavaType.LONG);
    }

    private static boolean mayBeZero(Expr step, Context context) {
        return !(context.typeOf(step) instanceof Type.Int number) || number.range().contains(0);
    }

    /** {@return what Java goes over, in which it sees the type of the elements} */
    static TypedFor typed(Expr target, Expr iterable, Context context) {
        return over(target, iterable, context);
    }
}
