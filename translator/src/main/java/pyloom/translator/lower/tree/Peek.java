package pyloom.translator.lower.tree;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;

/** A read of a local variable that gives {@code ABSENT}, and no error, if the variable is unset. */
public final class Peek {

    private static final DataKey<Boolean> KEY = new DataKey<>() {};

    private Peek() {}

    /** {@return such a read} */
    public static Expression at(JavaVariable variable) {
        NameExpr mention = variable.mention();
        mention.setData(KEY, true);
        return mention;
    }

    static boolean isPeek(NameExpr read) {
        return read.containsData(KEY);
    }
}
