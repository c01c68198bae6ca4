package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;

/** Lowers the mention of a name. */
final class LowerName {

    private LowerName() {}

    static Operand lower(Expr.Name name, Context context) {
        if (name.id().equals("__debug__")) {
            return Operand.bool(Java.bool(true));
        }
        Operand type = TypedMethods.classObject(name, context);
        if (type != null) {
            return type;
        }
        Variable variable = context.names().variable(name.id());
        if (variable instanceof Variable.This self) {
            return Operand.of(self.load(), self.type());
        }
        if (variable instanceof Variable.InModule) {
            Operand constant = context.file().constantGlobal(context.mangle(name.id()));
            if (constant != null) {
                return constant;
            }
        }
        return hasType(variable)
                ? Operand.of(variable.load(), typeHere(name, variable, context))
                : Operand.object(variable.load());
    }

    private static boolean hasType(Variable variable) {
        return (variable instanceof Variable.Local || variable instanceof Variable.InField)
                && !variable.type().equals(JavaType.OBJECT);
    }

    /** A variable that can be None may be known not to be at this place. */
    private static JavaType typeHere(Expr.Name name, Variable variable, Context context) {
        JavaType declared = variable.type();
        JavaType here = Forms.of(context.typeOf(name));
        return here.isSameAs(declared) ? here : declared;
    }
}
