package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

/**
 * A module of the program that is not inferred. It gets hold of the values that it is handed, and
 * these count as escaped; but it must not reach the main module by name or change the library.
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
            case Expr.Attribute attribute -> {
                Reflection.refuseMember(attribute.attr(), node);
                if (attribute.ctx() != ExprContext.LOAD && Natives.isKnown(attribute.attr())) {
                    throw new OpenWorldException(node, "another module may change the library");
                }
            }
            default -> {}
        }
        SyntaxChildren.visit(node, OtherModule::visit);
    }
}
