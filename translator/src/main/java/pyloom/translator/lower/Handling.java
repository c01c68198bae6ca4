package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.VarType;

import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.RuntimeMember;

/** The part of a program that runs while an exception is being handled. */
final class Handling {

    private Handling() {}

    /** {@return {@code statements} run while {@code exception}, if it is not null, is handled} */
    static TryStmt of(JavaVariable exception, Block statements) {
        Expression handling = Java.runtime(RuntimeMember.py("handling"), exception.mention());
        TryStmt java = new TryStmt(statements.toStatement(), new NodeList<>(), null);
        java.setResources(
                new NodeList<>(
                        new VariableDeclarationExpr(
                                new VariableDeclarator(new VarType(), "_", handling))));
        return java;
    }
}
