package pyloom.stdlib.operator;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.NativeModule;
import pyloom.object.PyList;

import java.util.List;

/** The names of the functions of {@code operator}. */
@PythonModule(value = "operator", doc = "library/operator.html")
public final class OperatorModule {

    private static final List<String> NAMES =
            List.of(
                    "abs",
                    "add",
                    "and_",
                    "attrgetter",
                    "call",
                    "concat",
                    "contains",
                    "countOf",
                    "delitem",
                    "eq",
                    "floordiv",
                    "ge",
                    "getitem",
                    "gt",
                    "iadd",
                    "iand",
                    "iconcat",
                    "ifloordiv",
                    "ilshift",
                    "imatmul",
                    "imod",
                    "imul",
                    "index",
                    "indexOf",
                    "inv",
                    "invert",
                    "ior",
                    "ipow",
                    "irshift",
                    "is_",
                    "is_not",
                    "isub",
                    "itemgetter",
                    "itruediv",
                    "ixor",
                    "le",
                    "length_hint",
                    "lshift",
                    "lt",
                    "matmul",
                    "methodcaller",
                    "mod",
                    "mul",
                    "ne",
                    "neg",
                    "not_",
                    "or_",
                    "pos",
                    "pow",
                    "rshift",
                    "setitem",
                    "sub",
                    "truediv",
                    "truth",
                    "xor");

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL = PyList.of(NAMES.toArray());

    /** {@code __lt__}. */
    @PythonApi("__lt__")
    public static final Object LT = function("lt");

    /** {@code __le__}. */
    @PythonApi("__le__")
    public static final Object LE = function("le");

    /** {@code __eq__}. */
    @PythonApi("__eq__")
    public static final Object EQ = function("eq");

    /** {@code __ne__}. */
    @PythonApi("__ne__")
    public static final Object NE = function("ne");

    /** {@code __ge__}. */
    @PythonApi("__ge__")
    public static final Object GE = function("ge");

    /** {@code __gt__}. */
    @PythonApi("__gt__")
    public static final Object GT = function("gt");

    /** {@code __not__}. */
    @PythonApi("__not__")
    public static final Object NOT = function("not_");

    /** {@code __abs__}. */
    @PythonApi("__abs__")
    public static final Object ABS = function("abs");

    /** {@code __add__}. */
    @PythonApi("__add__")
    public static final Object ADD = function("add");

    /** {@code __and__}. */
    @PythonApi("__and__")
    public static final Object AND = function("and_");

    /** {@code __floordiv__}. */
    @PythonApi("__floordiv__")
    public static final Object FLOORDIV = function("floordiv");

    /** {@code __index__}. */
    @PythonApi("__index__")
    public static final Object INDEX = function("index");

    /** {@code __inv__}. */
    @PythonApi("__inv__")
    public static final Object INV = function("inv");

    /** {@code __invert__}. */
    @PythonApi("__invert__")
    public static final Object INVERT = function("invert");

    /** {@code __lshift__}. */
    @PythonApi("__lshift__")
    public static final Object LSHIFT = function("lshift");

    /** {@code __mod__}. */
    @PythonApi("__mod__")
    public static final Object MOD = function("mod");

    /** {@code __mul__}. */
    @PythonApi("__mul__")
    public static final Object MUL = function("mul");

    /** {@code __matmul__}. */
    @PythonApi("__matmul__")
    public static final Object MATMUL = function("matmul");

    /** {@code __neg__}. */
    @PythonApi("__neg__")
    public static final Object NEG = function("neg");

    /** {@code __or__}. */
    @PythonApi("__or__")
    public static final Object OR = function("or_");

    /** {@code __pos__}. */
    @PythonApi("__pos__")
    public static final Object POS = function("pos");

    /** {@code __pow__}. */
    @PythonApi("__pow__")
    public static final Object POW = function("pow");

    /** {@code __rshift__}. */
    @PythonApi("__rshift__")
    public static final Object RSHIFT = function("rshift");

    /** {@code __sub__}. */
    @PythonApi("__sub__")
    public static final Object SUB = function("sub");

    /** {@code __truediv__}. */
    @PythonApi("__truediv__")
    public static final Object TRUEDIV = function("truediv");

    /** {@code __xor__}. */
    @PythonApi("__xor__")
    public static final Object XOR = function("xor");

    /** {@code __concat__}. */
    @PythonApi("__concat__")
    public static final Object CONCAT = function("concat");

    /** {@code __contains__}. */
    @PythonApi("__contains__")
    public static final Object CONTAINS = function("contains");

    /** {@code __delitem__}. */
    @PythonApi("__delitem__")
    public static final Object DELITEM = function("delitem");

    /** {@code __getitem__}. */
    @PythonApi("__getitem__")
    public static final Object GETITEM = function("getitem");

    /** {@code __setitem__}. */
    @PythonApi("__setitem__")
    public static final Object SETITEM = function("setitem");

    /** {@code __iadd__}. */
    @PythonApi("__iadd__")
    public static final Object IADD = function("iadd");

    /** {@code __iand__}. */
    @PythonApi("__iand__")
    public static final Object IAND = function("iand");

    /** {@code __iconcat__}. */
    @PythonApi("__iconcat__")
    public static final Object ICONCAT = function("iconcat");

    /** {@code __ifloordiv__}. */
    @PythonApi("__ifloordiv__")
    public static final Object IFLOORDIV = function("ifloordiv");

    /** {@code __ilshift__}. */
    @PythonApi("__ilshift__")
    public static final Object ILSHIFT = function("ilshift");

    /** {@code __imod__}. */
    @PythonApi("__imod__")
    public static final Object IMOD = function("imod");

    /** {@code __imul__}. */
    @PythonApi("__imul__")
    public static final Object IMUL = function("imul");

    /** {@code __imatmul__}. */
    @PythonApi("__imatmul__")
    public static final Object IMATMUL = function("imatmul");

    /** {@code __ior__}. */
    @PythonApi("__ior__")
    public static final Object IOR = function("ior");

    /** {@code __ipow__}. */
    @PythonApi("__ipow__")
    public static final Object IPOW = function("ipow");

    /** {@code __irshift__}. */
    @PythonApi("__irshift__")
    public static final Object IRSHIFT = function("irshift");

    /** {@code __isub__}. */
    @PythonApi("__isub__")
    public static final Object ISUB = function("isub");

    /** {@code __itruediv__}. */
    @PythonApi("__itruediv__")
    public static final Object ITRUEDIV = function("itruediv");

    /** {@code __ixor__}. */
    @PythonApi("__ixor__")
    public static final Object IXOR = function("ixor");

    /** {@code __call__}. */
    @PythonApi("__call__")
    public static final Object CALL = function("call");

    private OperatorModule() {}

    private static Object function(String name) {
        return NativeModule.named("operator").peek(name);
    }
}
