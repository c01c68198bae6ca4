package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;

import pyloom.translator.ast.Comprehension;
import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.scope.Scope;

import java.util.List;
import java.util.function.Consumer;

/** Lowers list, set and dict comprehensions to loops that fill a container, as PEP 709 has it. */
final class LowerComprehension {

    private LowerComprehension() {}

    static Operand lower(Expr.ListComp comprehension, Context context) {
        return collect(
                comprehension,
                new Kind("list", "listOf", Runtime.LIST),
                comprehension.elt(),
                comprehension.generators(),
                context);
    }

    static Operand lower(Expr.SetComp comprehension, Context context) {
        return collect(
                comprehension,
                new Kind("set", "setOf", Runtime.SET),
                comprehension.elt(),
                comprehension.generators(),
                context);
    }

    private static Operand collect(
            Expr comprehension,
            Kind kind,
            Expr element,
            List<Comprehension> generators,
            Context context) {
        JavaType type = Forms.of(context.typeOf(comprehension));
        JavaVariable container = container(kind, type, context);
        JavaType part = type.isContainer() ? type.arguments().getFirst() : JavaType.OBJECT;
        fill(
                context.file().scopeOf(comprehension),
                generators,
                context,
                inner -> {
                    Operand value = Expressions.lower(element, inner);
                    boolean isList = comprehension instanceof Expr.ListComp;
                    inner.block().add(ListAccess.append(container.mention(), part, value, isList));
                });
        return Operand.of(container.mention(), container.type());
    }

    static Operand lower(Expr.DictComp comprehension, Context context) {
        JavaType type = Forms.of(context.typeOf(comprehension));
        JavaVariable dict = container(new Kind("dict", "dict", Runtime.DICT), type, context);
        List<JavaType> parts =
                type.isMap() ? type.arguments() : List.of(JavaType.OBJECT, JavaType.OBJECT);
        fill(
                context.file().scopeOf(comprehension),
                comprehension.generators(),
                context,
                inner -> {
                    List<Operand> entry =
                            Sequence.lower(comprehension.key(), comprehension.value(), inner);
                    Expression key = Coercion.boxed(parts.get(0), entry.get(0));
                    Expression value = Coercion.boxed(parts.get(1), entry.get(1));
                    inner.block().add(Java.call(dict.mention(), "put", key, value));
                });
        return Operand.of(dict.mention(), dict.type());
    }

    /** What is filled: its name, the function that makes a typed one, the class of the others. */
    private record Kind(String name, String function, String className) {}

    private static JavaVariable container(Kind kind, JavaType type, Context context) {
        if (!type.isContainer()) {
            return container(kind.className(), kind.name(), context);
        }
        JavaVariable container = JavaVariable.helper(kind.name()).typed(type);
        Expression empty = Java.runtime(RuntimeMember.typed(kind.function()));
        context.block().add(Context.declaration(type.node(), container, empty));
        return container;
    }

    private static JavaVariable container(String type, String name, Context context) {
        return context.hold(
                Java.type(type),
                name,
                new ObjectCreationExpr(null, Java.type(type), new NodeList<>()));
    }

    /** The first iterable belongs to the scope around, all else to the comprehension. */
    static void fill(
            Scope scope,
            List<Comprehension> generators,
            Context context,
            Consumer<Context> element) {
        Comprehension outer = generators.getFirst();
        TypedFor first = TypedFor.of(outer.target(), outer.iter(), context);
        Context inside = context.with(context.names().inlined(scope));
        ComprehensionLoops.declareCells(scope, inside);
        ComprehensionLoops.lower(generators, first, inside, element);
    }
}
