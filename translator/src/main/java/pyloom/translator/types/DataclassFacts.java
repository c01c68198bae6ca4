package pyloom.translator.types;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;

import java.util.List;

/**
 * What the decorator {@code dataclass} says about a class that becomes one of Java.
 *
 * @param fields its fields in order
 * @param init the {@code __init__} that the decorator adds, written out
 * @param options the arguments of the decorator as Python writes them, {@code slots} left out
 * @param isFrozen whether its instances do not change
 * @param isOrdered whether its instances can be sorted
 * @param comparesFields whether its instances are equal if their fields are
 * @param hasAfterInit whether the class has a {@code __post_init__}
 * @param isTakenApart whether the program makes dicts or tuples of instances of dataclasses
 */
public record DataclassFacts(
        List<Field> fields,
        Stmt.FunctionDef init,
        String options,
        boolean isFrozen,
        boolean isOrdered,
        boolean comparesFields,
        boolean hasAfterInit,
        boolean isTakenApart) {

    /**
     * A field.
     *
     * @param statement where it is declared
     * @param name its name
     * @param defaultValue what it holds unless the caller says otherwise; null if he must
     * @param factory the built-in class whose new instance it holds first, or null
     * @param isCompared whether it counts for comparisons
     * @param isShown whether the text of an instance has it
     */
    public record Field(
            Stmt.AnnAssign statement,
            String name,
            Expr.Constant defaultValue,
            String factory,
            boolean isCompared,
            boolean isShown) {}

    /** {@return whether comparisons look at all fields} */
    public boolean comparesAll() {
        return fields.stream().allMatch(Field::isCompared);
    }
}
