package pyloom.translator.lower;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;

import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.JavaVariable;

import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the names that are others in Java than in Python. */
final class Renamings {

    private final SortedSet<Renaming> found = new TreeSet<>();

    private Renamings() {}

    /** {@return those of a file} */
    static SortedSet<Renaming> in(CompilationUnit unit) {
        Renamings renamings = new Renamings();
        unit.walk(renamings::visit);
        return renamings.found;
    }

    private void visit(Node node) {
        switch (node) {
            case MethodDeclaration method when method.containsData(NodeNotes.PYTHON_FUNCTION) ->
                    add(
                            Renaming.Kind.FUNCTION,
                            "",
                            method.getData(NodeNotes.PYTHON_FUNCTION),
                            method.getNameAsString());
            case VariableDeclarator field
                    when field.getInitializer().orElse(null) instanceof MethodCallExpr call
                            && call.getNameAsString().equals("global")
                            && call.getArgument(0) instanceof StringLiteralExpr name ->
                    add(Renaming.Kind.GLOBAL, "", name.asString(), field.getNameAsString());
            case SimpleName name -> visit(name);
            default -> {}
        }
    }

    private void visit(SimpleName name) {
        JavaVariable variable = JavaVariable.mentionedBy(name);
        if (variable == null || variable.pythonName() == null) {
            return;
        }
        String function = functionOf(name);
        add(Renaming.Kind.LOCAL, function, variable.pythonName(), name.getIdentifier());
    }

    private static String functionOf(Node node) {
        for (Node each = node; each != null; each = each.getParentNode().orElse(null)) {
            if (each instanceof MethodDeclaration && each.containsData(NodeNotes.PYTHON_FUNCTION)) {
                return each.getData(NodeNotes.PYTHON_FUNCTION);
            }
        }
        return "";
    }

    private void add(Renaming.Kind kind, String function, String python, String java) {
        String last = python.substring(python.lastIndexOf('.') + 1);
        if (!last.equals(java) && !last.startsWith("<")) {
            found.add(new Renaming(kind, function, python, java));
        }
    }
}
