package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.library.Descriptors;
import pyloom.translator.library.NativeForm;
import pyloom.translator.library.NativeMember;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.types.Type;

import java.util.List;

/** Constants of modules and attributes of instances of the library, read and set in Java. */
final class NativeAttribute {

    private NativeAttribute() {}

    /** {@return the value of an attribute, or null if it is left to dynamic code} */
    static Operand read(Expr.Attribute attribute, Context context) {
        NativeMember member = context.file().facts().nativeOf(attribute);
        if (member == null || !member.full().isPublic()) {
            return null;
        }
        NativeForm form = member.full();
        JavaType type = typeOf(form, attribute, context);
        return switch (member.kind()) {
            case CONSTANT ->
                    Operand.of(Java.field(Java.className(form.owner()), form.member()), type);
            case GETTER -> {
                Expression receiver = receiver(attribute, context);
                yield receiver == null
                        ? null
                        : Operand.of(NodeNotes.from(attribute.span(), call(form, receiver)), type);
            }
            default -> null;
        };
    }

    private static Expression call(NativeForm form, Expression receiver, Expression... more) {
        if (!form.isStatic()) {
            return Java.call(receiver, form.member(), more);
        }
        List<Expression> all = new java.util.ArrayList<>(List.of(receiver));
        all.addAll(List.of(more));
        return Java.call(Java.className(form.owner()), form.member(), all);
    }

    private static Expression receiver(Expr.Attribute attribute, Context context) {
        boolean isKnown =
                switch (context.typeOf(attribute.value())) {
                    case Type.Instance instance -> instance.type().isPublic();
                    case Type.ObjectOf object -> object.type().nativeBase() != null;
                    default -> false;
                };
        return isKnown ? NativeCall.receiver(attribute, context).java() : null;
    }

    private static JavaType typeOf(NativeForm form, Expr.Attribute attribute, Context context) {
        JavaType proven = Forms.of(context.typeOf(attribute));
        return switch (form.result()) {
            case "J" -> JavaType.LONG;
            case "D" -> JavaType.DOUBLE;
            case "Z" -> JavaType.BOOLEAN;
            case Descriptors.STRING ->
                    proven.isSameAs(JavaType.STRING) ? proven : JavaType.STRING.orNull();
            default ->
                    form.result().equals("I") || proven.isPrimitive() || proven.isGeneric()
                            ? JavaType.OBJECT
                            : form.result().startsWith("L")
                                            && proven.name()
                                                    .equals(Descriptors.className(form.result()))
                                    ? proven
                                    : JavaType.OBJECT;
        };
    }

    /** Sets an attribute; tells whether it did. */
    static boolean assign(Expr.Attribute target, Operand value, Context context) {
        NativeMember member = context.file().facts().nativeOf(target);
        if (member == null
                || member.kind() != NativeMember.Kind.SETTER
                || !member.full().isPublic()
                || !value.isRepeatable()) {
            return false;
        }
        NativeForm form = member.full();
        JavaType wanted =
                switch (form.arguments().getLast()) {
                    case "Z" -> JavaType.BOOLEAN;
                    case "D" -> JavaType.DOUBLE;
                    case Descriptors.OBJECT -> JavaType.OBJECT;
                    default -> null;
                };
        boolean fits =
                wanted != null
                        && (wanted.equals(JavaType.OBJECT) || wanted.isSameAs(value.javaType()));
        Expression receiver = fits ? receiver(target, context) : null;
        if (receiver == null) {
            return false;
        }
        Expression java = call(form, receiver, Coercion.to(wanted, value));
        context.block().add(NodeNotes.from(target.span(), java));
        return true;
    }
}
