package pyloom.translator.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;

import pyloom.translator.lower.tree.JavaVariable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the global variables that a module mentions once, by a statement of its own that runs once:
 * they need no field.
 */
final class SingleMentions {

    private SingleMentions() {}

    /** {@return the only mentions of fields, by their names} */
    static Map<String, NameExpr> in(ClassOrInterfaceDeclaration module) {
        Map<String, Integer> counts = new HashMap<>();
        module.findAll(NameExpr.class)
                .forEach(name -> counts.merge(name.getNameAsString(), 1, Integer::sum));
        Map<String, NameExpr> single = new HashMap<>();
        for (MethodDeclaration body : module.getMethodsByName(ClassUnit.BODY)) {
            for (NameExpr name : body.findAll(NameExpr.class)) {
                if (counts.get(name.getNameAsString()) == 1
                        && isField(name)
                        && runsOnce(name, body)) {
                    single.put(name.getNameAsString(), name);
                }
            }
        }
        return single;
    }

    /** Whether it is not a local variable of the same name, such as that of an except clause. */
    private static boolean isField(NameExpr name) {
        return JavaVariable.mentionedBy(name) == null
                && name.getParentNode().orElse(null) instanceof MethodCallExpr call
                && call.getScope().orElse(null) == name;
    }

    private static boolean runsOnce(Node node, MethodDeclaration body) {
        List<Class<?>> repeating =
                List.of(
                        DoStmt.class,
                        ForEachStmt.class,
                        ForStmt.class,
                        LambdaExpr.class,
                        WhileStmt.class);
        Node around = node;
        while (around != body) {
            if (repeating.contains(around.getClass())) {
                return false;
            }
            around = around.getParentNode().orElseThrow();
        }
        return true;
    }
}
