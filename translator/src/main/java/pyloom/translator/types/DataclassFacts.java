package pyloom.translator.types;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.UnaryOperator;

import java.util.ArrayList;
import java.util.List;

/**
 * What the decorator {@code dataclass} says about a class that becomes one of Java.
 *
 * @param base what it says about the class that this one extends, or null
 * @param fields its own fields in order
 * @param init the {@code __init__} that the decorator adds, written out
 * @param options the arguments of the decorator as the runtime reads them
 * @param isFrozen whether its instances do not change
 * @param isOrdered whether its instances can be sorted
 * @param comparesFields whether its instances are equal if their fields are
 * @param hasAfterInit whether the class has a {@code __post_init__}
 * @param isTakenApart whether the program makes dicts or tuples of instances of dataclasses
 */
public record DataclassFacts(
        DataclassFacts base,
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
     * @param defaultValue what it holds unless the caller says otherwise, or null
     * @param factory what is called for its first value, or null
     * @param isBuiltinFactory whether the factory is list, dict or set
     * @param isCompared whether it counts for comparisons
     * @param isShown whether the text of an instance has it
     * @param isParameter whether a caller may pass it
     * @param isKeywordOnly whether a caller may pass it by its name only
     * @param isInitOnly whether only {@code __post_init__} gets it
     */
    public record Field(
            Stmt.AnnAssign statement,
            String name,
            Expr defaultValue,
            Expr factory,
            boolean isBuiltinFactory,
            boolean isCompared,
            boolean isShown,
            boolean isParameter,
            boolean isKeywordOnly,
            boolean isInitOnly) {

        /** {@return whether the constructor calls the factory, and no call passes the field} */
        public boolean isMadeInside() {
            return factory != null && !isBuiltinFactory;
        }

        /** {@return whether its default is made once, where the class statement stands} */
        public boolean hasComputedDefault() {
            return defaultValue != null && !isLiteral(defaultValue);
        }

        /** A number with a sign, or what the description of a class can hold. */
        private static boolean isLiteral(Expr value) {
            return switch (value) {
                case Expr.Constant constant -> ClassType.isLiteral(constant);
                case Expr.UnaryOp operation ->
                        operation.op() == UnaryOperator.U_SUB
                                && operation.operand() instanceof Expr.Constant constant
                                && (constant.value() instanceof ConstantValue.SmallInt
                                        || constant.value() instanceof ConstantValue.Float);
                default -> false;
            };
        }
    }

    /** {@return the fields of all classes, those of the base first} */
    public List<Field> allFields() {
        List<Field> all = new ArrayList<>(base == null ? List.of() : base.allFields());
        all.addAll(fields);
        return all;
    }

    /** {@return the field that {@code value} is the default of, if that is computed, or null} */
    public Field withComputedDefault(Expr value) {
        return allFields().stream()
                .filter(each -> each.defaultValue() == value && each.hasComputedDefault())
                .findFirst()
                .orElse(null);
    }

    /** {@return the name among the attributes of the class of what a field holds by default} */
    public static String attributeOfDefault(String field) {
        return field + "_default";
    }

    /** {@return whether comparisons look at all fields} */
    public boolean comparesAll() {
        return fields.stream().allMatch(Field::isCompared);
    }
}
