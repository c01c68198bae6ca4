package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.DictKind;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/** Methods that {@code Counter} and {@code OrderedDict} have and dicts do not, or not so. */
final class TypedMappings {

    private static final String OWNER = "pyloom.stdlib.collections.CollectionCalls";

    private TypedMappings() {}

    /** {@return what a call gives, or null if it is another} */
    static Operand call(Expr.Call call, Context context) {
        boolean isMethod =
                call.func() instanceof Expr.Attribute attribute
                        && context.typeOf(attribute) instanceof Type.Method
                        && context.typeOf(attribute.value()) instanceof Type.DictOf dict
                        && Forms.of(dict).isMap()
                        && call.args().stream().noneMatch(Expr.Starred.class::isInstance);
        if (!isMethod || context.typeOf(call) instanceof Type.Unknown) {
            return null;
        }
        Expr.Attribute method = (Expr.Attribute) call.func();
        DictKind kind = ((Type.DictOf) context.typeOf(method.value())).kind();
        String name = method.attr() + "/" + call.args().size();
        return switch (kind) {
            case COUNTER -> counter(name, call, context);
            case ORDERED -> ordered(name, call, context);
            case PLAIN, DEFAULT, ANY -> null;
        };
    }

    private static Operand counter(String name, Expr.Call call, Context context) {
        if (!call.keywords().isEmpty()) {
            return null;
        }
        return switch (name) {
            case "update/1" -> statement("count", call, context);
            case "most_common/0", "most_common/1" -> {
                JavaType type = Forms.of(context.typeOf(call));
                yield type.isList() ? Operand.of(java("mostCommon", call, context), type) : null;
            }
            case "total/0" -> Operand.object(java("total", call, context));
            default -> null;
        };
    }

    private static Operand ordered(String name, Expr.Call call, Context context) {
        Keyword last = TypedSort.keyword("last", call);
        boolean isPlain =
                call.keywords().isEmpty()
                        || call.keywords().size() == 1
                                && last != null
                                && context.typeOf(last.value()) instanceof Type.Bool;
        if (!isPlain) {
            return null;
        }
        return switch (name) {
            case "move_to_end/1" -> statement("moveToEnd", call, context);
            case "popitem/0" -> {
                JavaType type = Forms.of(context.typeOf(call));
                yield type.isTuple() ? Operand.of(java("popItem", call, context), type) : null;
            }
            default -> null;
        };
    }

    private static Operand statement(String function, Expr.Call call, Context context) {
        context.block().add(java(function, call, context));
        return new Operand(Java.nothing(), Operand.Type.NULL);
    }

    private static Expression java(String function, Expr.Call call, Context context) {
        List<Sequence.Part> parts = new ArrayList<>();
        parts.add(at -> Receivers.lower(((Expr.Attribute) call.func()).value(), at));
        call.args().forEach(each -> parts.add(at -> Expressions.lower(each, at)));
        call.keywords().forEach(each -> parts.add(at -> Expressions.lower(each.value(), at)));
        List<Expression> arguments = Sequence.java(Sequence.lowerParts(parts, context));
        return NodeNotes.from(
                call.span(), Java.runtime(new RuntimeMember(OWNER, function), arguments));
    }
}
