package pyloom.translator.inference;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.Collection;

/** Whether a program says by itself what replacement fields show, or how types are called. */
final class OwnTexts {

    private static final String FORMAT = "__format__";
    private static final String NAME = "__name__";

    private boolean formats;
    private boolean names;

    private OwnTexts() {}

    static OwnTexts of(Module main, Collection<Module> others) {
        OwnTexts texts = new OwnTexts();
        texts.visit(main);
        others.forEach(texts::visit);
        return texts;
    }

    /** {@return whether something may have a {@code __format__} of its own} */
    boolean formats() {
        return formats;
    }

    /** {@return whether a type may have a {@code __name__} that is no text} */
    boolean names() {
        return names;
    }

    private void visit(Node node) {
        switch (node) {
            case Stmt.FunctionDef function -> note(function.name());
            case Stmt.AsyncFunctionDef function -> note(function.name());
            case Expr.Name name when name.ctx() != ExprContext.LOAD -> note(name.id());
            case Expr.Attribute attribute -> formats |= attribute.attr().equals(FORMAT);
            case Keyword keyword -> note(keyword.arg());
            case Expr.Constant constant -> {
                if (constant.value() instanceof ConstantValue.Str(String text)) {
                    note(text);
                }
            }
            default -> {}
        }
        SyntaxChildren.visit(node, this::visit);
    }

    private void note(String name) {
        formats |= FORMAT.equals(name);
        names |= NAME.equals(name) || "__getattribute__".equals(name);
    }
}
