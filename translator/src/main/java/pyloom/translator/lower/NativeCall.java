package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.library.Descriptors;
import pyloom.translator.library.NativeForm;
import pyloom.translator.library.NativeLibrary;
import pyloom.translator.library.NativeMember;
import pyloom.translator.library.NativeType;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/**
 * Calls of the library as calls of its Java members: arguments that are proven to fit stand where
 * Java has them, keywords and defaults are bound here.
 */
final class NativeCall {

    private static final String FUTURE = "pyloom.stdlib.concurrent.futures.Future";
    private static final JavaType OBJECTS = JavaType.list(JavaType.OBJECT);

    private NativeCall() {}

    /** {@return the value of a call, or null if it is left to dynamic code} */
    static Operand lower(Expr.Call call, Context context) {
        return lower(call, false, context);
    }

    /** Lowers a call whose value nobody wants; tells whether it did. */
    static boolean run(Expr expression, Context context) {
        Operand operand =
                expression instanceof Expr.Call call && context.file().facts().isKnown(call)
                        ? lower(call, true, context)
                        : null;
        if (operand != null) {
            LowerExprStmt.discard(operand, context.block());
        }
        return operand != null;
    }

    private static Operand lower(Expr.Call call, boolean isDiscarded, Context context) {
        Operand started = NativeStart.lower(call, context);
        if (started != null) {
            return started;
        }
        NativeMember member = context.file().facts().nativeOf(call);
        if (member == null) {
            return null;
        }
        return switch (context.typeOf(call.func())) {
            case Type.Native _ -> {
                NativeArguments best = best(member, call, 0, isDiscarded, context);
                yield best == null ? null : function(best, call, context);
            }
            case Type.Method method
                    when method.receiver() instanceof Type.Instance instance
                            && instance.type().member(method.name()) == member -> {
                NativeArguments best = best(member, call, 1, isDiscarded, context);
                yield best == null || !instance.type().isPublic()
                        ? null
                        : method(best, call, context);
            }
            case Type.Method method when method.receiver() instanceof Type.Str -> {
                NativeArguments best = best(member, call, 1, isDiscarded, context);
                yield best == null ? null : method(best, call, context);
            }
            default -> null;
        };
    }

    /** The Java member that needs the least words. */
    private static NativeArguments best(
            NativeMember member,
            Expr.Call call,
            int receivers,
            boolean isDiscarded,
            Context context) {
        List<NativeForm> all = new ArrayList<>(member.forms());
        if (member.full() != null && member.kind() != NativeMember.Kind.CONSTANT) {
            all.add(member.full());
        }
        NativeArguments best = null;
        for (NativeForm form : all) {
            boolean givesEnough = isDiscarded || form == member.full() || givesValue(form, member);
            NativeArguments bound =
                    form.isPublic() && givesEnough
                            ? NativeArguments.bind(form, call, receivers, context)
                            : null;
            if (bound != null && (best == null || bound.quality() > best.quality())) {
                best = bound;
            }
        }
        return best;
    }

    /** A form that gives nothing stands for a member that gives something only as a statement. */
    private static boolean givesValue(NativeForm form, NativeMember member) {
        return form.isConstructor()
                || !form.result().equals("V")
                || member.full().result().equals("V");
    }

    private static Operand function(NativeArguments bound, Expr.Call call, Context context) {
        List<Operand> given = Sequence.lowerParts(parts(call), context);
        List<Expression> arguments = arguments(bound, given, call, context);
        NativeForm form = bound.form();
        if (form.isConstructor()) {
            return create(arguments, call, context);
        }
        return result(
                Java.runtime(new RuntimeMember(form.owner(), form.member()), arguments),
                form,
                call,
                context);
    }

    private static Operand create(List<Expression> arguments, Expr.Call call, Context context) {
        JavaType type = Forms.of(context.typeOf(call));
        ClassOrInterfaceType java = (ClassOrInterfaceType) type.node();
        if (type.isGeneric()) {
            java.setTypeArguments(new NodeList<>());
        }
        return Operand.of(new ObjectCreationExpr(null, java, new NodeList<>(arguments)), type);
    }

    private static Operand method(NativeArguments bound, Expr.Call call, Context context) {
        Expr.Attribute function = (Expr.Attribute) call.func();
        List<Sequence.Part> parts = new ArrayList<>();
        parts.add(at -> receiver(function, at));
        parts.addAll(parts(call));
        List<Operand> operands = Sequence.lowerParts(parts, context);
        Operand receiver = operands.getFirst();
        List<Expression> arguments =
                arguments(bound, operands.subList(1, operands.size()), call, context);
        NativeForm form = bound.form();
        if (form.isStatic()) {
            arguments.addFirst(receiver.java());
            return result(
                    Java.call(Java.className(form.owner()), form.member(), arguments),
                    form,
                    call,
                    context);
        }
        return result(Java.call(receiver.java(), form.member(), arguments), form, call, context);
    }

    /** The object whose method is called; where it can be None, what Python says to that. */
    static Operand receiver(Expr.Attribute function, Context context) {
        Type type = context.typeOf(function.value());
        if (ClassType.isSuper(function.value())) {
            return Operand.object(new SuperExpr());
        }
        JavaType java = Forms.of(type.withoutNone());
        Operand operand = Expressions.lower(function.value(), context);
        Expression value =
                isInherited(function.attr(), java, operand.javaType())
                        ? operand.java()
                        : Coercion.receiver(java, operand);
        Expression checked =
                type instanceof Type.Optional
                        ? Java.runtime(
                                RuntimeMember.typed("present"),
                                value,
                                StringLiterals.of(function.attr()))
                        : value;
        return Operand.of(checked, java);
    }

    /** Whether a variable of a class that {@code wanted} extends has the same method. */
    private static boolean isInherited(String attribute, JavaType wanted, JavaType given) {
        NativeType base = NativeLibrary.typeOfClass(given.name());
        NativeType own = NativeLibrary.typeOfClass(wanted.name());
        return wanted.isSubtypeOf(given)
                && base != null
                && own != null
                && base.member(attribute) != null
                && base.member(attribute) == own.member(attribute);
    }

    private static List<Sequence.Part> parts(Expr.Call call) {
        List<Sequence.Part> parts = new ArrayList<>();
        int count = call.args().size() + call.keywords().size();
        for (int i = 0; i < count; i++) {
            Expr argument = NativeArguments.argument(call, i);
            parts.add(at -> Expressions.lower(argument, at));
        }
        return parts;
    }

    /** Python evaluates arguments in the order of the call, Java in that of the parameters. */
    private static List<Expression> arguments(
            NativeArguments bound, List<Operand> given, Expr.Call call, Context context) {
        List<Operand> ready = new ArrayList<>(given);
        if (!isInOrder(bound)) {
            for (int i = 0; i < ready.size(); i++) {
                if (!ready.get(i).isRepeatable()) {
                    ready.set(i, context.keep(nameOf(call, i), ready.get(i)));
                }
            }
        }
        List<Expression> arguments = new ArrayList<>();
        for (NativeArguments.Slot slot : bound.slots()) {
            switch (slot) {
                case NativeArguments.Default standard -> arguments.add(standard.java());
                case NativeArguments.Given one -> {
                    Operand operand = ready.get(one.index());
                    Type type = context.typeOf(NativeArguments.argument(call, one.index()));
                    boolean needsCast =
                            operand.javaType().equals(JavaType.OBJECT)
                                    && isContent(one, call, context);
                    JavaType wanted = needsCast ? Forms.of(type) : one.type();
                    arguments.add(Coercion.to(wanted, operand));
                }
                case NativeArguments.Named named -> arguments.add(named(named, ready, call));
                case NativeArguments.Rest rest -> {
                    List<Expression> each =
                            ready.subList(rest.first(), rest.end()).stream()
                                    .map(Operand::spreadable)
                                    .toList();
                    if (rest.isSpread()) {
                        arguments.addAll(each);
                    } else {
                        arguments.add(Java.runtime(RuntimeMember.py("args"), each));
                    }
                }
            }
        }
        return arguments;
    }

    /** Whether Java may take the argument only as what the object, say a queue, carries. */
    private static boolean isContent(NativeArguments.Given one, Expr.Call call, Context context) {
        return one.type().equals(JavaType.OBJECT)
                && call.func() instanceof Expr.Attribute function
                && Forms.of(context.typeOf(function.value()).withoutNone()).isGeneric();
    }

    private static Expression named(
            NativeArguments.Named named, List<Operand> ready, Expr.Call call) {
        List<Expression> pairs = new ArrayList<>();
        for (int index : named.indices()) {
            pairs.add(StringLiterals.of(nameOf(call, index)));
            pairs.add(ready.get(index).java());
        }
        return Java.runtime(RuntimeMember.py("keywords"), pairs);
    }

    private static boolean isInOrder(NativeArguments bound) {
        int last = -1;
        for (NativeArguments.Slot slot : bound.slots()) {
            int index =
                    switch (slot) {
                        case NativeArguments.Given given -> given.index();
                        case NativeArguments.Named named when !named.indices().isEmpty() ->
                                named.indices().getLast();
                        case NativeArguments.Rest rest when rest.first() < rest.end() ->
                                rest.end() - 1;
                        default -> last;
                    };
            if (index < last) {
                return false;
            }
            last = index;
        }
        return true;
    }

    private static String nameOf(Expr.Call call, int index) {
        int keyword = index - call.args().size();
        return keyword < 0 ? "argument" : call.keywords().get(keyword).arg();
    }

    private static Operand result(
            Expression java, NativeForm form, Expr.Call call, Context context) {
        NodeNotes.from(call.span(), java);
        return switch (form.result()) {
            case "V" -> {
                context.block().add(java);
                yield new Operand(Java.nothing(), Operand.Type.NULL);
            }
            case "J" -> Operand.of(java, JavaType.LONG);
            case "I" ->
                    Operand.of(
                            Java.cast(new PrimitiveType(PrimitiveType.Primitive.LONG), java),
                            JavaType.LONG);
            case "D" -> Operand.of(java, JavaType.DOUBLE);
            case "Z" -> Operand.of(java, JavaType.BOOLEAN);
            case Descriptors.STRING -> Operand.of(java, stringType(call, context));
            default -> Operand.of(java, objectType(form, call, context));
        };
    }

    private static JavaType stringType(Expr.Call call, Context context) {
        return context.typeOf(call) instanceof Type.Str
                ? JavaType.STRING
                : JavaType.STRING.orNull();
    }

    /** What Java says of the result: of a method of a generic class, what the object carries. */
    private static JavaType objectType(NativeForm form, Expr.Call call, Context context) {
        if (form.givesContent()
                && call.func() instanceof Expr.Attribute attribute
                && Forms.of(context.typeOf(attribute.value()).withoutNone())
                        instanceof JavaType type
                && type.isGeneric()) {
            return type.arguments().getFirst().orNull();
        }
        JavaType proven = Forms.of(context.typeOf(call));
        String name = Descriptors.className(form.result());
        if (name.equals(FUTURE) && form.member().equals("submit")) {
            return JavaType.library(FUTURE).of(JavaType.OBJECT);
        }
        if (name.equals("pyloom.object.PyList") && proven.isSameAs(OBJECTS)) {
            return OBJECTS;
        }
        if (name.equals("java.util.Map") && proven.isMap()) {
            return proven; // Java takes what it needs
        }
        if (name.equals("java.util.List")) {
            return JavaType.list(JavaType.STRING); // only texts give lists of Java
        }
        return proven.name().equals(name) && !proven.isGeneric() ? proven : JavaType.OBJECT;
    }
}
