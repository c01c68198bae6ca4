package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Stmt;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.DataclassFacts;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/**
 * Calls of dataclasses: what a call leaves out is a literal, a new container, or what was made
 * where the class statement stands.
 */
final class DataCreation {

    private DataCreation() {}

    /** {@return the arguments of the constructor} */
    static List<Expression> arguments(ClassType type, Expr.Call call, Context context) {
        Stmt.FunctionDef init = type.dataclass().init();
        ArgumentOrder order = ArgumentOrder.ofData(init, call);
        List<Sequence.Part> parts =
                order.evaluated().stream()
                        .<Sequence.Part>map(each -> at -> lower(each, type, at))
                        .toList();
        List<Operand> operands = order.ordered(Sequence.lowerParts(parts, context), 0, context);
        return TypedMethods.coerced(init, operands, context);
    }

    /** {@return whether a call of {@code replace} makes an instance of a class that is known} */
    static boolean isReplacement(Expr.Call call, Context context) {
        return context.typeOf(call.func()) instanceof Type.Native member
                && member.module().equals("dataclasses")
                && member.name().equals("replace")
                && context.typeOf(call) instanceof Type.ObjectOf;
    }

    /** {@return the new instance, with the fields of the old one that are not given} */
    static Operand replacement(Expr.Call call, Context context) {
        ClassType type = ((Type.ObjectOf) context.typeOf(call)).type();
        List<Sequence.Part> parts = new ArrayList<>();
        parts.add(
                at -> {
                    Operand old = Expressions.lower(call.args().getFirst(), at);
                    return old.isRepeatable()
                            ? old
                            : at.keep("old", Coercion.as(Forms.of(type), old));
                });
        for (Keyword keyword : call.keywords()) {
            parts.add(at -> Expressions.lower(keyword.value(), at));
        }
        List<Operand> operands = Sequence.lowerParts(parts, context);
        Operand old = operands.getFirst();
        boolean areSteady = operands.stream().allMatch(Operand::isRepeatable);
        if (!areSteady && (call.keywords().size() > 1 || !type.isFrozen())) {
            // they are evaluated in the order of the call, and before the fields are read
            operands.replaceAll(each -> each.isRepeatable() ? each : Sequence.hold(each, context));
        }
        List<Operand> values = new ArrayList<>();
        for (Arg parameter : parameters(type.dataclass().init())) {
            int given = indexOf(call.keywords(), parameter.arg());
            values.add(
                    given < 0
                            ? field(old, type, parameter.arg(), context)
                            : operands.get(given + 1));
        }
        List<Expression> arguments = TypedMethods.coerced(type.dataclass().init(), values, context);
        ClassOrInterfaceType java = new ClassOrInterfaceType(null, type.javaName());
        return Operand.of(
                new ObjectCreationExpr(null, java, new NodeList<>(arguments)), Forms.of(type));
    }

    private static List<Arg> parameters(Stmt.FunctionDef init) {
        List<Arg> parameters = new ArrayList<>(init.args().args());
        parameters.removeFirst();
        parameters.addAll(init.args().kwonlyargs());
        return parameters;
    }

    private static int indexOf(List<Keyword> keywords, String name) {
        for (int i = 0; i < keywords.size(); i++) {
            if (keywords.get(i).arg().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static Operand field(Operand old, ClassType type, String name, Context context) {
        ClassType holder = type.withField(name);
        Expression receiver = Coercion.to(Forms.of(type), Operand.of(old.again(), old.javaType()));
        Expression field = Java.field(receiver, context.file().members(holder).field(name));
        boolean isCounter = type.sharing(name) == ClassType.Sharing.COUNTER;
        return Operand.of(
                isCounter ? Java.call(field, "get") : field, Forms.of(type.field(name).type()));
    }

    private static Operand lower(Expr value, ClassType type, Context context) {
        DataclassFacts.Field field = type.dataclass().withComputedDefault(value);
        if (field == null) {
            return Expressions.lower(value, context);
        }
        String name = DataclassFacts.attributeOfDefault(field.name());
        ClassType holder = type.holder(name);
        return Operand.of(
                TypedMethods.staticField(holder, name, context),
                Forms.of(holder.attribute(name).type()));
    }
}
