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
        JavaType type = Forms.of(context.typeOf(comprehension));
        if (type.isGeneric()) {
            return typed(comprehension, type, context);
        }
        JavaVariable list = container(Runtime.LIST, "list", context);
        fill(
                context.file().scopeOf(comprehension),
                comprehension.generators(),
                context,
                inner -> {
                    Expression value = Expressions.lower(comprehension.elt(), inner).java();
                    inner.block().add(Java.call(list.mention(), "add", value));
                });
        return Operand.object(list.mention());
    }

    private static Operand typed(Expr.ListComp comprehension, JavaType type, Context context) {
        JavaVariable list = JavaVariable.helper("list").typed(type);
        context.block()
                .add(
                        Context.declaration(
                                type.node(), list, Java.runtime(RuntimeMember.typed("listOf"))));
        fill(
                context.file().scopeOf(comprehension),
                comprehension.generators(),
                context,
                inner -> {
                    Operand value = Expressions.lower(comprehension.elt(), inner);
                    Expression element = Coercion.boxed(type.arguments().getFirst(), value);
                    inner.block().add(Java.call(list.mention(), "add", element));
                });
        return Operand.of(list.mention(), type);
    }

    static Operand lower(Expr.SetComp comprehension, Context context) {
        JavaVariable set = container(Runtime.SET, "set", context);
        fill(
                context.file().scopeOf(comprehension),
                comprehension.generators(),
                context,
                inner -> {
                    Expression value = Expressions.lower(comprehension.elt(), inner).java();
                    inner.block().add(Java.call(set.mention(), "add", value));
                });
        return Operand.object(set.mention());
    }

    static Operand lower(Expr.DictComp comprehension, Context context) {
        JavaVariable dict = container(Runtime.DICT, "dict", context);
        fill(
                context.file().scopeOf(comprehension),
                comprehension.generators(),
                context,
                inner -> {
                    List<Operand> entry =
                            Sequence.lower(comprehension.key(), comprehension.value(), inner);
                    inner.block().add(Java.call(dict.mention(), "put", Sequence.java(entry)));
                });
        return Operand.object(dict.mention());
    }

    private static JavaVariable container(String type, String name, Context context) {
        return context.hold(
                Java.type(type),
                name,
                new ObjectCreationExpr(null, Java.type(type), new NodeList<>()));
    }

    /** The first iterable belongs to the scope around, all else to the comprehension. */
    private static void fill(
            Scope scope,
            List<Comprehension> generators,
            Context context,
            Consumer<Context> element) {
        TypedFor first = TypedFor.of(generators.getFirst().iter(), context);
        Context inside = context.with(context.names().inlined(scope));
        ComprehensionLoops.declareCells(scope, inside);
        ComprehensionLoops.lower(generators, first, inside, element);
    }
}
