package pyloom.translator.lower;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.imports.MainGuard;
import pyloom.translator.scope.Symbol;

/** What is known of a module that is run as the program and never imported. */
final class MainModule {

    private static final String DOC = "__doc__";

    private MainModule() {}

    /** {@return whether a statement is {@code if __name__ == "__main__":} and always holds} */
    static boolean isGuard(Stmt.If choice, Context context) {
        Symbol name = context.file().symbols().top().symbol("__name__");
        return context.method().kind() == MethodUnit.Kind.MODULE
                && (name == null || !name.isBound())
                && context.file().isOnlyProgram()
                && choice.orelse().isEmpty()
                && MainGuard.isGuard(choice.test());
    }

    /** {@return whether a module can tell what its docstring is} */
    static boolean readsDoc(Module module) {
        return module.body().stream().anyMatch(MainModule::mentionsDoc);
    }

    private static boolean mentionsDoc(Node node) {
        boolean isMention =
                switch (node) {
                    case Expr.Name name -> name.id().equals(DOC) || name.id().equals("help");
                    case Expr.Attribute attribute -> attribute.attr().equals(DOC);
                    case Expr.Constant constant ->
                            constant.value() instanceof ConstantValue.Str(String text)
                                    && text.equals(DOC);
                    default -> false;
                };
        if (isMention) {
            return true;
        }
        boolean[] found = {false};
        SyntaxChildren.visit(node, child -> found[0] |= mentionsDoc(child));
        return found[0];
    }
}
