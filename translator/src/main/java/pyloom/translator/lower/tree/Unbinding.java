package pyloom.translator.lower.tree;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;

/** The Java form of {@code del x} for a local variable: {@code x = ABSENT}, marked. */
public final class Unbinding {

    private static final DataKey<Boolean> CHECKED = new DataKey<>() {};

    private static final RuntimeMember ABSENT = new RuntimeMember("pyloom.object.Absent", "ABSENT");

    private Unbinding() {}

    /** {@return a deletion that fails if the variable is unset} */
    public static Expression of(JavaVariable variable) {
        return mark(variable, true);
    }

    /** {@return a deletion that does nothing if the variable is unset} */
    public static Expression silently(JavaVariable variable) {
        return mark(variable, false);
    }

    private static Expression mark(JavaVariable variable, boolean checked) {
        AssignExpr assignment = Java.assign(variable.mention(), absent());
        assignment.setData(CHECKED, checked);
        return assignment;
    }

    static Expression absent() {
        return Java.constant(ABSENT);
    }

    static boolean isUnbinding(AssignExpr assignment) {
        return assignment.containsData(CHECKED);
    }

    static boolean isChecked(AssignExpr assignment) {
        return isUnbinding(assignment) && assignment.getData(CHECKED);
    }
}
