package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;

/** Lowers {@code type(x).__name__} and {@code x.__class__.__name__}. */
final class TypedTypeName {

    private static final String OWNER = "pyloom.stdlib.builtins.TypeCalls";

    private TypedTypeName() {}

    /** {@return the name of a type, or null if {@code attribute} is another} */
    static Operand lower(Expr.Attribute attribute, Context context) {
        Expr value = context.file().facts().typeNameOf(attribute);
        if (value == null) {
            return null;
        }
        String function = attribute.value() instanceof Expr.Call ? "typeName" : "className";
        Expression java =
                Java.runtime(
                        new RuntimeMember(OWNER, function),
                        Expressions.lower(value, context).java());
        return Operand.string(NodeNotes.from(attribute.span(), java));
    }
}
