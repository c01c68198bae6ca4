package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

/**
 * A module of the program that is not inferred. It gets hold of the values that it is handed, and
 * these count as escaped; but it must not reach the main module by name.
 */
final class OtherModule {

    private OtherModule() {}

    static void check(Module module) {
        visit(module);
    }

    private static void visit(Node node) {
        switch (node) {
            case Stmt.Import it ->
                    it.names().forEach(each -> Reflection.refuseModule(each.name(), node));
            case Stmt.ImportFrom it -> {
                if (it.module() != null) {
                    Reflection.refuseModule(it.module(), node);
                    it.names().forEach(each -> Reflection.refuseMember(each.name(), node));
                }
            }
            case Expr.Name name -> Reflection.refuseName(name.id(), node);
            case Expr.Attribute attribute -> Reflection.refuseMember(attribute.attr(), node);
            default -> {}
        }
        SyntaxChildren.visit(node, OtherModule::visit);
    }
}
