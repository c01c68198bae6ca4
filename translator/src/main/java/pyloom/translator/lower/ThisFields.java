package pyloom.translator.lower;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;

import pyloom.translator.lower.tree.Java;

import java.util.HashSet;
import java.util.Set;

/** Leaves out {@code this} where nothing else has the name behind it. */
final class ThisFields {

    private ThisFields() {}

    static void simplify(MethodDeclaration method) {
        Set<String> variables = new HashSet<>();
        method.findAll(Parameter.class).forEach(each -> variables.add(each.getNameAsString()));
        method.findAll(VariableDeclarator.class)
                .forEach(each -> variables.add(each.getNameAsString()));
        for (FieldAccessExpr access : method.findAll(FieldAccessExpr.class)) {
            if (access.getScope() instanceof ThisExpr
                    && !variables.contains(access.getNameAsString())) {
                NameExpr name = Java.ownField(access.getNameAsString());
                access.getDataKeys().forEach(key -> copy(access, name, key));
                access.replace(name);
            }
        }
        for (MethodCallExpr call : method.findAll(MethodCallExpr.class)) {
            if (call.getScope().orElse(null) instanceof ThisExpr) {
                call.removeScope();
            }
        }
    }

    private static <T> void copy(
            FieldAccessExpr from, NameExpr to, com.github.javaparser.ast.DataKey<T> key) {
        to.setData(key, from.getData(key));
    }
}
