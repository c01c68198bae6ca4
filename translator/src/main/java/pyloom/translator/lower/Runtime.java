package pyloom.translator.lower;

import pyloom.translator.ast.CmpOperator;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.UnaryOperator;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.List;
import java.util.stream.Stream;

/** The members of the runtime that lowered code calls. */
final class Runtime {

    static final String CELL = "pyloom.object.Cell";
    static final String CLASS_DEFINITION = "pyloom.object.ClassDefinition";
    static final String CODE = "pyloom.object.Code";
    static final String CODE_TABLE = "pyloom.object.CodeTable";
    static final String FUNCTION = "pyloom.object.PyFunction";
    static final String GLOBAL = "pyloom.object.Global";
    static final String MODULE = "pyloom.object.PyModule";
    static final String EXCEPTION = "pyloom.object.PyException";
    static final String INSTANCE = "pyloom.object.PyInstance";
    static final String LIST = "pyloom.object.PyList";
    static final String SET = "pyloom.stdlib.builtins.PySet";
    static final String DICT = "pyloom.object.PyDict";
    static final String TRANSLATED_MODULE = "pyloom.runtime.TranslatedModule";
    static final String SUPER = "pyloom.object.Super";
    static final String ELEMENTS = "pyloom.runtime.Elements";
    static final String ENTRIES = "pyloom.runtime.Entries";
    static final String PROGRAM = "pyloom.runtime.Program";
    static final String WITH = "pyloom.runtime.With";
    static final String UPDATE = "pyloom.runtime.Update";
    static final String EXCEPT_STAR = "pyloom.object.ExceptStar";

    /** The simple names of classes that emitted code may mention: no class of its own has them. */
    static final List<String> TYPE_NAMES =
            Stream.concat(
                            Stream.of(
                                            CELL,
                                            CLASS_DEFINITION,
                                            CODE,
                                            CODE_TABLE,
                                            FUNCTION,
                                            GLOBAL,
                                            EXCEPTION,
                                            LIST,
                                            INSTANCE,
                                            SET,
                                            DICT,
                                            TRANSLATED_MODULE,
                                            PROGRAM,
                                            WITH,
                                            UPDATE,
                                            EXCEPT_STAR,
                                            ELEMENTS,
                                            ENTRIES,
                                            SUPER)
                                    .map(name -> name.substring(name.lastIndexOf('.') + 1)),
                            Stream.of(
                                    "Attributes",
                                    "BigInteger",
                                    "Calls",
                                    "Comparisons",
                                    "Exceptions",
                                    "Generators",
                                    "Generics",
                                    "Identity",
                                    "Items",
                                    "List",
                                    "Lock",
                                    "Map",
                                    "Math",
                                    "RLock",
                                    "Iteration",
                                    "Object",
                                    "Operators",
                                    "Py",
                                    "String",
                                    "Truth"))
                    .toList();

    static final RuntimeMember TRUTH = object("Truth", "truth");
    static final RuntimeMember GET_ATTR = object("Attributes", "getAttr");
    static final RuntimeMember SET_ATTR = object("Attributes", "setAttr");
    static final RuntimeMember DEL_ATTR = object("Attributes", "delAttr");
    static final RuntimeMember CALL_METHOD = object("Attributes", "callMethod");
    static final RuntimeMember GET_ITEM = object("Items", "getItem");
    static final RuntimeMember SET_ITEM = object("Items", "setItem");
    static final RuntimeMember DEL_ITEM = object("Items", "delItem");
    static final RuntimeMember CALL = object("Calls", "call");
    static final RuntimeMember ITER = object("Iteration", "iter");
    static final RuntimeMember ITERATE = object("Iteration", "iterate");
    static final RuntimeMember RAISE = object("Exceptions", "raise");
    static final RuntimeMember RAISE_FROM = object("Exceptions", "raiseFrom");
    static final RuntimeMember UNRAISED = object("Exceptions", "unraised");
    static final RuntimeMember RERAISE = object("Exceptions", "reraise");
    static final RuntimeMember MATCHES = object("Exceptions", "matches");
    static final RuntimeMember IS = object("Identity", "is");
    static final RuntimeMember YIELD = object("Generators", "yield");
    static final RuntimeMember YIELD_FROM = object("Generators", "yieldFrom");
    static final RuntimeMember ENDED = object("Generators", "ended");
    static final RuntimeMember ELLIPSIS = object("Ellipsis", "ELLIPSIS");

    private Runtime() {}

    private static RuntimeMember object(String type, String name) {
        return new RuntimeMember("pyloom.object." + type, name);
    }

    /** {@return the function of a binary operator} */
    static RuntimeMember binary(Operator operator) {
        return object("Operators", name(operator));
    }

    /** {@return the function of an augmented assignment} */
    static RuntimeMember inPlace(Operator operator) {
        return object("InPlace", name(operator));
    }

    private static String name(Operator operator) {
        return switch (operator) {
            case ADD -> "add";
            case SUB -> "sub";
            case MULT -> "mul";
            case MAT_MULT -> "matmul";
            case DIV -> "trueDiv";
            case MOD -> "mod";
            case POW -> "pow";
            case L_SHIFT -> "lshift";
            case R_SHIFT -> "rshift";
            case BIT_OR -> "or";
            case BIT_XOR -> "xor";
            case BIT_AND -> "and";
            case FLOOR_DIV -> "floorDiv";
        };
    }

    /** {@return the function of a unary operator other than {@code not}} */
    static RuntimeMember unary(UnaryOperator operator) {
        return switch (operator) {
            case INVERT -> object("Operators", "invert");
            case U_ADD -> object("Operators", "pos");
            case U_SUB -> object("Operators", "neg");
            case NOT -> throw new IllegalArgumentException("not is no function");
        };
    }

    /** {@return the function that gives a comparison's object; none for identity and membership} */
    static RuntimeMember comparison(CmpOperator operator) {
        return object(
                "Comparisons",
                switch (operator) {
                    case EQ -> "eq";
                    case NOT_EQ -> "ne";
                    case LT -> "lt";
                    case LT_E -> "le";
                    case GT -> "gt";
                    case GT_E -> "ge";
                    case IS, IS_NOT, IN, NOT_IN ->
                            throw new IllegalArgumentException(operator + " gives a boolean");
                });
    }

    /** {@return the function that tests a rich comparison for truth} */
    static RuntimeMember test(CmpOperator operator) {
        return RuntimeMember.py(
                switch (operator) {
                    case EQ -> "isEqual";
                    case NOT_EQ -> "isNotEqual";
                    case LT -> "isLess";
                    case LT_E -> "isLessOrEqual";
                    case GT -> "isGreater";
                    case GT_E -> "isGreaterOrEqual";
                    case IS, IS_NOT, IN, NOT_IN ->
                            throw new IllegalArgumentException(operator + " is no rich comparison");
                });
    }
}
