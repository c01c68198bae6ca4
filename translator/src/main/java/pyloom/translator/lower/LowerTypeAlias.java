package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.List;

/** Lowers {@code type name = value}: the value is evaluated when somebody asks for it. */
final class LowerTypeAlias {

    private LowerTypeAlias() {}

    static void lower(Stmt.TypeAlias alias, Context context) {
        String name = ((Expr.Name) alias.name()).id();
        Operand value =
                alias.typeParams().isEmpty()
                        ? object(
                                alias,
                                name,
                                context,
                                Java.runtime(RuntimeMember.py("tuple"), List.of()))
                        : LowerTypeParams.of(
                                alias,
                                name,
                                alias.typeParams(),
                                context,
                                (inside, parameters) -> object(alias, name, inside, parameters));
        context.block().add(context.names().variable(name).store(value.java()));
    }

    private static Operand object(
            Stmt.TypeAlias alias, String name, Context context, Expression parameters) {
        Expression value =
                LowerTypeParams.lazily(context.file().scopeOf(alias), alias.value(), name, context);
        return Operand.object(
                Java.runtime(
                        RuntimeMember.generics("alias"),
                        StringLiterals.of(name),
                        parameters,
                        value));
    }
}
