package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.scope.Scope;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.FunctionFacts;
import pyloom.translator.types.MethodKind;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/** Fields, properties, methods and constructors of classes of Java. */
final class TypedMethods {

    private static final String INIT = "__init__";

    private TypedMethods() {}

    /** {@return the class of the instance that an expression gives, or null} */
    static ClassType classOf(Expr expression, Context context) {
        return context.typeOf(expression).withoutNone() instanceof Type.ObjectOf object
                ? object.type()
                : null;
    }

    /** {@return the type object that a name of a class of Java means, or null} */
    static Operand classObject(Expr.Name name, Context context) {
        Scope scope = context.names().scope();
        if (scope.parent() != null && !scope.resolve(context.mangle(name.id())).isGlobal()) {
            return null;
        }
        for (ClassType type : context.file().facts().classes()) {
            if (type.name().equals(context.mangle(name.id()))) {
                ClassExpr java = new ClassExpr(new ClassOrInterfaceType(null, type.javaName()));
                return Operand.object(Java.runtime(RuntimeMember.typed("typeOf"), java));
            }
        }
        String exception = context.file().exceptions().javaName(name.id());
        if (exception != null) {
            ClassExpr java = new ClassExpr(new ClassOrInterfaceType(null, exception));
            return Operand.object(Java.runtime(RuntimeMember.typed("typeOf"), java));
        }
        return null;
    }

    /** Lowers an attribute that is read: a field or a property. */
    static Operand read(Expr.Attribute attribute, Context context) {
        ClassType type = classOf(attribute.value(), context);
        Operand member = EnumForm.read(attribute, type, context);
        if (member != null) {
            return member;
        }
        Operand constant = attribute(attribute, type, context);
        if (constant != null) {
            return constant;
        }
        Stmt.FunctionDef property = type == null ? null : type.method(attribute.attr());
        boolean isKnown =
                property == null
                        ? type != null && type.isField(attribute.attr())
                        : ClassType.isProperty(property);
        if (!isKnown) {
            return null;
        }
        JavaType java = Forms.of(context.typeOf(attribute));
        if (property != null) {
            Expression receiver = receiver(attribute, context);
            String name = context.file().members(type).method(attribute.attr());
            return result(property, Java.call(receiver, name), attribute, context);
        }
        JavaType declared = Forms.of(type.field(attribute.attr()).type());
        FieldAccessExpr field = field(attribute, "present", context);
        return Operand.of(
                isCounter(type, attribute) ? Java.call(field, "get") : field,
                java.isSameAs(declared) ? java : declared);
    }

    /** {@return an attribute of a class, read through it or an instance; null if it is none} */
    private static Operand attribute(Expr.Attribute attribute, ClassType type, Context context) {
        ClassType known =
                context.typeOf(attribute.value()) instanceof Type.ClassOf it ? it.type() : type;
        ClassType holder = known == null ? null : known.holder(attribute.attr());
        boolean isPlain =
                holder != null
                        && known.method(attribute.attr()) == null
                        && attribute.value() instanceof Expr.Name
                        && !(context.typeOf(attribute.value()) instanceof Type.Optional)
                        && (known != type || !type.isRedefined(attribute.attr()));
        return isPlain
                ? Operand.of(
                        staticField(holder, attribute.attr(), context),
                        Forms.of(holder.attribute(attribute.attr()).type()))
                : null;
    }

    /** {@return the static field that an attribute of a class is} */
    static FieldAccessExpr staticField(ClassType holder, String name, Context context) {
        return Java.field(
                Java.name(holder.javaName()),
                context.file().members(holder).attribute(holder, name));
    }

    /** {@return whether an attribute is a field of Java or an attribute of a class of Java} */
    static boolean isField(Expr.Attribute attribute, Context context) {
        ClassType type = classOf(attribute.value(), context);
        return type != null
                && type.method(attribute.attr()) == null
                && (type.isField(attribute.attr()) || type.holder(attribute.attr()) != null);
    }

    private static boolean isCounter(ClassType type, Expr.Attribute attribute) {
        return type.sharing(attribute.attr()) == ClassType.Sharing.COUNTER;
    }

    private static FieldAccessExpr field(Expr.Attribute attribute, String check, Context context) {
        Operand operand = Expressions.lower(attribute.value(), context);
        return fieldOf(attribute, checked(attribute, operand, check, context), context);
    }

    /** {@return the field that {@code attribute} is, of a receiver that is lowered already} */
    static FieldAccessExpr fieldOf(Expr.Attribute attribute, Expression receiver, Context context) {
        ClassType type = classOf(attribute.value(), context);
        ClassType holder = type.withField(attribute.attr());
        Expression owner =
                holder == type
                        ? receiver
                        : Java.runtime(
                                RuntimeMember.typed("narrowed"),
                                new ClassExpr(new ClassOrInterfaceType(null, holder.javaName())),
                                receiver,
                                StringLiterals.of(attribute.attr()));
        return Java.field(owner, context.file().members(type).field(attribute.attr()));
    }

    static Expression receiver(Expr.Attribute attribute, Context context) {
        Operand operand = Expressions.lower(attribute.value(), context);
        return checked(attribute, operand, "present", context);
    }

    /** The receiver; where it can be None, what Python says to that. */
    static Expression checked(
            Expr.Attribute attribute, Operand receiver, String check, Context context) {
        ClassType type = classOf(attribute.value(), context);
        Expression java =
                isMemberOfThis(receiver, type, attribute.attr())
                        ? receiver.java()
                        : Coercion.to(Forms.of(type), receiver);
        boolean mayBeNone = context.typeOf(attribute.value()) instanceof Type.Optional;
        return mayBeNone
                ? Java.runtime(
                        RuntimeMember.typed(check), java, StringLiterals.of(attribute.attr()))
                : java;
    }

    /**
     * Whether the class around has the member already, though all its objects are of a subclass.
     */
    private static boolean isMemberOfThis(Operand receiver, ClassType known, String member) {
        if (!(receiver.java() instanceof ThisExpr)) {
            return false;
        }
        ClassType own = known;
        while (own != null && !own.javaName().equals(receiver.javaType().name())) {
            own = own.base();
        }
        return own != null
                && (own.isField(member)
                        || own.method(member) != null
                                && own.method(member) == known.method(member));
    }

    /** Assigns to a field; tells whether it did. */
    static boolean assign(Expr.Attribute target, Operand value, Context context) {
        ClassType type = classOf(target.value(), context);
        if (type != null && type.isSetter(target.attr())) {
            set(type, target, value, context);
            return true;
        }
        if (type == null || !type.isField(target.attr())) {
            return false;
        }
        JavaType declared = Forms.of(type.field(target.attr()).type());
        Block statements = new Block();
        FieldAccessExpr field = field(target, "presentToSet", context.in(statements));
        boolean isSimple = statements.isEmpty() && Order.isFree(target.value(), value, context);
        boolean mayFail = context.typeOf(target.value()) instanceof Type.Optional;
        Operand ready =
                value.isRepeatable() || isSimple && !mayFail ? value : context.keep("value", value);
        context.block().addAll(statements);
        Expression result = Coercion.to(declared, ready);
        context.block()
                .add(
                        NodeNotes.from(
                                target.span(),
                                isCounter(type, target)
                                        ? Java.call(field, "set", result)
                                        : Java.assign(field, result)));
        return true;
    }

    private static void set(ClassType type, Expr.Attribute target, Operand value, Context context) {
        boolean isSimple = Order.isFree(target.value(), value, context);
        Operand ready = value.isRepeatable() || isSimple ? value : context.keep("value", value);
        Expression receiver = receiver(target, context);
        JavaType parameter = parameterTypes(type.setter(target.attr()), context).getFirst();
        String name = context.file().members(type).setter(target.attr());
        context.block()
                .add(
                        NodeNotes.from(
                                target.span(),
                                Java.call(receiver, name, Coercion.to(parameter, ready))));
    }

    /** Lowers a call of a method or class; null if it is neither. */
    static Operand call(Expr.Call call, Context context) {
        return switch (context.typeOf(call.func())) {
            case Type.Native _ when DataCreation.isReplacement(call, context) ->
                    DataCreation.replacement(call, context);
            case Type.ClassOf known when known.type().isAbstract() -> null;
            case Type.ClassOf known when isNative(known.type()) ->
                    NativeConstructor.create(known.type(), call, context);
            case Type.ClassOf known when takesNew(known.type(), call) ->
                    create(known.type(), call, context);
            case Type.Method method
                    when method.receiver() instanceof Type.ObjectOf object
                            && call.func() instanceof Expr.Attribute attribute
                            && takes(object.type().method(attribute.attr()), call) ->
                    call(object.type(), attribute, call, context);
            case Type.Method method
                    when method.receiver() instanceof Type.ClassOf known
                            && known.type().method(method.name()) != null
                            && !MethodKind.of(known.type().method(method.name())).hasSelf()
                            && takes(known.type().method(method.name()), call) ->
                    callStatic(known.type(), method.name(), call, context);
            case Type.Method method
                    when method.receiver() instanceof Type.ClassOf known
                            && call.func() instanceof Expr.Attribute attribute
                            && ClassType.isSuper(attribute.value())
                            && callsSuper(known.type().method(method.name()), call) ->
                    callSuper(known.type(), attribute, call, context);
            default -> null;
        };
    }

    private static Operand callStatic(
            ClassType type, String name, Expr.Call call, Context context) {
        Stmt.FunctionDef method = type.method(name);
        List<Expression> arguments = arguments(method, ArgumentOrder.of(method, call), context);
        Expression java =
                Java.call(
                        Java.name(type.ownerOf(name).javaName()),
                        context.file().members(type).method(name),
                        arguments);
        return result(method, java, call, context);
    }

    private static Operand callSuper(
            ClassType base, Expr.Attribute attribute, Expr.Call call, Context context) {
        Stmt.FunctionDef method = base.method(attribute.attr());
        if (method == null) {
            return new Operand(Java.nothing(), Operand.Type.NULL); // object's does nothing
        }
        List<Expression> arguments = arguments(method, ArgumentOrder.of(method, call), context);
        String name = context.file().members(base).method(attribute.attr());
        return result(method, Java.call(new SuperExpr(), name, arguments), call, context);
    }

    /** A constructor of Java says all that there is to say, unless one of the library is below. */
    private static boolean isNative(ClassType type) {
        return type.isException() || type.nativeBase() != null && type.method(INIT) == null;
    }

    private static boolean callsSuper(Stmt.FunctionDef method, Expr.Call call) {
        return method == null
                ? ((Expr.Attribute) call.func()).attr().equals(INIT)
                : takes(method, call);
    }

    /** Whether a call passes what a method or, if there is none, a class without any takes. */
    private static boolean takes(Stmt.FunctionDef method, Expr.Call call) {
        if (method == null) {
            return call.args().isEmpty() && call.keywords().isEmpty();
        }
        return !ClassType.isProperty(method) && ArgumentOrder.of(method, call) != null;
    }

    private static boolean takesNew(ClassType type, Expr.Call call) {
        if (type.enumeration() != null) {
            return false; // a member is looked up
        }
        return type.initOfData() == null
                ? takes(type.method(INIT), call)
                : ArgumentOrder.ofData(type.method(INIT), call) != null;
    }

    private static Operand create(ClassType type, Expr.Call call, Context context) {
        Stmt.FunctionDef init = type.method(INIT);
        ClassType data = type.initOfData();
        List<Expression> arguments =
                data != null
                        ? DataCreation.arguments(data, call, context)
                        : init == null
                                ? List.of()
                                : arguments(init, ArgumentOrder.of(init, call), context);
        ClassOrInterfaceType java = new ClassOrInterfaceType(null, type.javaName());
        return Operand.of(
                new ObjectCreationExpr(null, java, new NodeList<>(arguments)), Forms.of(type));
    }

    private static Operand call(
            ClassType type, Expr.Attribute attribute, Expr.Call call, Context context) {
        Stmt.FunctionDef method = type.method(attribute.attr());
        List<Sequence.Part> parts = new ArrayList<>();
        parts.add(at -> Operand.of(receiver(attribute, at), Forms.of(type)));
        ArgumentOrder order = ArgumentOrder.of(method, call);
        parts.addAll(parts(order));
        List<Operand> operands = order.ordered(Sequence.lowerParts(parts, context), 1, context);
        List<Expression> arguments = coerced(method, operands.subList(1, operands.size()), context);
        Expression java =
                Java.call(
                        operands.getFirst().java(),
                        context.file().members(type).method(attribute.attr()),
                        arguments);
        return result(method, java, call, context);
    }

    private static Operand result(
            Stmt.FunctionDef method, Expression java, Expr expression, Context context) {
        JavaType result = Direct.result(context.file().facts().function(method));
        if (result != null) {
            return Operand.of(java, result);
        }
        context.block().add(NodeNotes.from(expression.span(), java));
        return new Operand(Java.nothing(), Operand.Type.NULL);
    }

    /** {@return the arguments that {@code method} takes behind {@code self}} */
    static List<Expression> arguments(
            Stmt.FunctionDef method, ArgumentOrder order, Context context) {
        List<Operand> operands =
                order.ordered(Sequence.lowerParts(parts(order), context), 0, context);
        return coerced(method, operands, context);
    }

    private static List<Sequence.Part> parts(ArgumentOrder order) {
        return order.evaluated().stream()
                .<Sequence.Part>map(it -> at -> Expressions.lower(it, at))
                .toList();
    }

    static List<Expression> coerced(
            Stmt.FunctionDef method, List<Operand> operands, Context context) {
        List<JavaType> types = parameterTypes(method, context);
        List<Expression> arguments = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            arguments.add(Coercion.to(types.get(i), operands.get(i)));
        }
        return arguments;
    }

    /** {@return the Java types of the parameters behind {@code self}} */
    static List<JavaType> parameterTypes(Stmt.FunctionDef method, Context context) {
        FunctionFacts facts = context.file().facts().function(method);
        int self = MethodKind.of(method) == MethodKind.STATIC ? 0 : 1;
        return facts.parameters().stream().skip(self).map(Forms::of).toList();
    }
}
