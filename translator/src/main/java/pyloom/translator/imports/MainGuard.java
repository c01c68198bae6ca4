package pyloom.translator.imports;

import pyloom.translator.ast.CmpOperator;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Stmt;

/** Tells whether a module is meant to be run: {@code if __name__ == "__main__":}. */
public final class MainGuard {

    private MainGuard() {}

    /** {@return whether a statement of the module is such a guard} */
    public static boolean isIn(Module module) {
        return module.body().stream()
                .anyMatch(each -> each instanceof Stmt.If test && isGuard(test.test()));
    }

    /** {@return whether an expression asks if the module is the program} */
    public static boolean isGuard(Expr test) {
        return test instanceof Expr.Compare compare
                && compare.ops().size() == 1
                && compare.ops().getFirst() == CmpOperator.EQ
                && (isName(compare.left()) && isMain(compare.comparators().getFirst())
                        || isMain(compare.left()) && isName(compare.comparators().getFirst()));
    }

    private static boolean isName(Expr side) {
        return side instanceof Expr.Name name && name.id().equals("__name__");
    }

    private static boolean isMain(Expr side) {
        return side instanceof Expr.Constant constant
                && constant.value() instanceof ConstantValue.Str text
                && text.value().equals("__main__");
    }
}
