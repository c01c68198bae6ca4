package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.DictKind;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/** Methods of lists, dicts and sets whose elements have proven types. */
final class TypedContainers {

    private TypedContainers() {}

    /** A call whose receiver and arguments are lowered. */
    private record Parts(Expr.Call call, JavaType type, Operand receiver, List<Operand> arguments) {

        Expression of(Operand operand, int part) {
            return Coercion.boxed(type.arguments().get(part), operand);
        }

        Expression first(int part) {
            return of(arguments.get(0), part);
        }

        Expression second(int part) {
            return of(arguments.get(1), part);
        }

        Expression method(String name, Expression... values) {
            return Java.call(receiver.java(), name, values);
        }

        Expression function(String name, Expression... values) {
            List<Expression> all = new ArrayList<>(List.of(receiver.java()));
            all.addAll(List.of(values));
            return Java.runtime(TypedContainers.function(name), all);
        }
    }

    static RuntimeMember function(String name) {
        return new RuntimeMember("pyloom.stdlib.builtins.Containers", name);
    }

    /** {@return what a call of a method gives; null if it is left to others} */
    static Operand call(Expr.Call call, Context context) {
        if (!(call.func() instanceof Expr.Attribute attribute)
                || !(context.typeOf(attribute) instanceof Type.Method)
                || !call.keywords().isEmpty()
                || call.args().stream().anyMatch(Expr.Starred.class::isInstance)) {
            return null;
        }
        Type receiver = context.typeOf(attribute.value());
        JavaType type = Forms.of(receiver);
        String name = attribute.attr() + "/" + call.args().size();
        boolean applies =
                switch (receiver) {
                    case Type.ListOf _ -> type.isContainer() && isOfList(name, call, context);
                    case Type.DictOf _ -> type.isContainer() && isOfDict(name, call, type, context);
                    case Type.SetOf _ -> type.isContainer() && isOfSet(name, call, context);
                    default -> false;
                };
        if (!applies) {
            return null;
        }
        List<Sequence.Part> all = new ArrayList<>();
        all.add(at -> Receivers.lower(attribute.value(), at));
        call.args().forEach(each -> all.add(at -> argument(each, at)));
        List<Operand> operands = Sequence.lowerParts(all, context);
        Parts parts = new Parts(call, type, operands.getFirst(), operands.subList(1, all.size()));
        Expression java =
                switch (receiver) {
                    case Type.ListOf list ->
                            list(name, parts, ListAccess.appendsAlone(call, list, context));
                    case Type.DictOf _ -> dict(name, parts);
                    default -> set(name, parts);
                };
        return result(java, parts, context);
    }

    /** A container that dynamic code made shows its type where Java has to know it. */
    private static Operand argument(Expr argument, Context context) {
        Operand operand = Expressions.lower(argument, context);
        return isContainer(argument, context) && operand.javaType().isSameAs(JavaType.OBJECT)
                ? Coercion.as(Forms.of(context.typeOf(argument)), operand)
                : operand;
    }

    /** A method that gives None is a statement; others give what they are declared with. */
    private static Operand result(Expression java, Parts parts, Context context) {
        Type type = context.typeOf(parts.call());
        if (type instanceof Type.None) {
            context.block().add(NodeNotes.from(parts.call().span(), java));
            return new Operand(Java.nothing(), Operand.Type.NULL);
        }
        JavaType form = Forms.of(type);
        return Operand.of(java, isPrimitive(parts) ? form : form.boxed());
    }

    private static boolean isPrimitive(Parts parts) {
        String name = ((Expr.Attribute) parts.call().func()).attr();
        return name.equals("index") || name.equals("count");
    }

    private static boolean isOfList(String method, Expr.Call call, Context context) {
        return switch (method) {
            case "append/1", "remove/1", "index/1", "count/1" -> true;
            case "pop/0", "clear/0", "reverse/0", "copy/0", "sort/0" -> true;
            case "pop/1", "insert/2" -> isLong(call.args().getFirst(), context);
            case "extend/1" -> isContainer(call.args().getFirst(), context);
            default -> false;
        };
    }

    private static Expression list(String method, Parts parts, boolean isAlone) {
        return switch (method) {
            case "append/1" ->
                    ListAccess.append(
                            parts.receiver().java(),
                            parts.type().arguments().getFirst(),
                            parts.arguments().getFirst(),
                            isAlone);
            case "extend/1" -> parts.method("addAll", parts.arguments().getFirst().java());
            case "clear/0" -> parts.method("clear");
            case "pop/1" -> parts.function("pop", parts.arguments().getFirst().java());
            case "insert/2" ->
                    parts.function("insert", parts.arguments().getFirst().java(), parts.second(0));
            case "remove/1", "index/1", "count/1" ->
                    parts.function(plain(method), parts.arguments().getFirst().java());
            default -> parts.function(plain(method));
        };
    }

    private static boolean isOfDict(String method, Expr.Call call, JavaType type, Context context) {
        return switch (method) {
            case "get/1", "pop/1", "clear/0", "copy/0", "setdefault/2" -> true;
            case "keys/0", "values/0", "popitem/0" -> isViewed(call, context);
            case "get/2", "pop/2" -> isValue(call, type, context);
            case "update/1" ->
                    context.typeOf(call) instanceof Type.None
                            && Forms.of(context.typeOf(call.args().getFirst())).isMap()
                            && context.typeOf(call.args().getFirst()) instanceof Type.DictOf;
            default -> false;
        };
    }

    /** The views of an OrderedDict are of types of their own, and what it raises differs. */
    private static boolean isViewed(Expr.Call call, Context context) {
        DictKind kind =
                context.typeOf(((Expr.Attribute) call.func()).value()) instanceof Type.DictOf dict
                        ? dict.kind()
                        : DictKind.ANY;
        return kind != DictKind.ORDERED && kind != DictKind.ANY;
    }

    /** Whether what is given where the key is missing has the type of the values. */
    private static boolean isValue(Expr.Call call, JavaType type, Context context) {
        JavaType value = type.arguments().getLast();
        return Forms.of(context.typeOf(call)).boxed().isSameAs(value)
                && !Forms.of(context.typeOf(call.args().getLast())).isSameAs(JavaType.NULL);
    }

    private static Expression dict(String method, Parts parts) {
        return switch (method) {
            case "get/1" -> parts.method("get", parts.arguments().getFirst().java());
            case "get/2" ->
                    parts.method(
                            "getOrDefault", parts.arguments().getFirst().java(), parts.second(1));
            case "pop/1" -> parts.function("pop", parts.arguments().getFirst().java());
            case "pop/2" ->
                    parts.function("pop", parts.arguments().getFirst().java(), parts.second(1));
            case "setdefault/2" -> parts.function("setDefault", parts.first(0), parts.second(1));
            case "update/1" -> parts.method("putAll", parts.arguments().getFirst().java());
            case "clear/0" -> parts.method("clear");
            case "keys/0" -> parts.method("keySet");
            case "values/0" -> parts.method("values");
            case "copy/0" -> parts.function("copy");
            default -> parts.function("popItem");
        };
    }

    private static boolean isOfSet(String method, Expr.Call call, Context context) {
        return switch (method) {
            case "add/1", "discard/1", "remove/1", "clear/0", "copy/0", "pop/0" -> true;
            case "update/1" -> isContainer(call.args().getFirst(), context);
            default -> false;
        };
    }

    private static Expression set(String method, Parts parts) {
        return switch (method) {
            case "add/1" -> parts.method("add", parts.first(0));
            case "discard/1" -> parts.method("remove", parts.arguments().getFirst().java());
            case "update/1" -> parts.method("addAll", parts.arguments().getFirst().java());
            case "clear/0" -> parts.method("clear");
            case "remove/1" -> parts.function("remove", parts.arguments().getFirst().java());
            default -> parts.function(plain(method));
        };
    }

    private static String plain(String method) {
        return method.substring(0, method.indexOf('/'));
    }

    private static boolean isLong(Expr expression, Context context) {
        return Forms.of(context.typeOf(expression)).equals(JavaType.LONG);
    }

    /** Whether Java takes the elements of a value that is certainly there. */
    private static boolean isContainer(Expr expression, Context context) {
        return switch (context.typeOf(expression)) {
            case Type.ListOf list -> Forms.of(list).isContainer();
            case Type.SetOf set -> Forms.of(set).isContainer();
            default -> false;
        };
    }
}
