package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.types.Type;

/** Lowers {@code value.attr} where it is read. */
final class LowerAttribute {

    private LowerAttribute() {}

    static Operand lower(Expr.Attribute attribute, Context context) {
        Type fixed = context.file().facts().fixed(attribute);
        if (fixed != null) {
            return Operand.object(Operand.fixed(LibraryReference.to(fixed)));
        }
        if (context.typeOf(attribute) instanceof Type.Module module
                && isOfLibrary(attribute, context)) {
            return Operand.object(Operand.fixed(LibraryReference.module(module.name())));
        }
        Operand value = Expressions.lower(attribute.value(), context);
        return Operand.object(get(value.java(), context.mangle(attribute.attr())));
    }

    /** Whether an expression is a module of the library that the program has no variable for. */
    private static boolean isOfLibrary(Expr expression, Context context) {
        return switch (expression) {
            case Expr.Name name ->
                    context.names().variable(name.id()) instanceof Variable.OfLibrary;
            case Expr.Attribute inner -> isOfLibrary(inner.value(), context);
            default -> false;
        };
    }

    static Expression get(Expression value, String name) {
        return Java.runtime(Runtime.GET_ATTR, value, StringLiterals.of(name));
    }
}
