package pyloom.stdlib.collections.user;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Hashing;
import pyloom.object.Items;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.stdlib.builtins.PyComplex;
import pyloom.stdlib.collections.abc.AbstractClass;
import pyloom.stdlib.collections.abc.SequenceClasses;

import java.util.List;
import java.util.function.BinaryOperator;

/** Python's {@code collections.UserString}. */
@PythonModule(value = "collections", pure = true, doc = "library/collections.html")
public final class UserString {

    /** Methods of str whose results are wrapped again. */
    private static final List<String> WRAPPING =
            List.of(
                    "capitalize",
                    "casefold",
                    "center",
                    "removeprefix",
                    "removesuffix",
                    "expandtabs",
                    "ljust",
                    "lower",
                    "lstrip",
                    "replace",
                    "rjust",
                    "rstrip",
                    "strip",
                    "swapcase",
                    "title",
                    "translate",
                    "upper",
                    "zfill");

    /** Methods of str whose results are given as they are. */
    private static final List<String> PLAIN =
            List.of(
                    "count",
                    "encode",
                    "endswith",
                    "find",
                    "format",
                    "format_map",
                    "index",
                    "isalpha",
                    "isalnum",
                    "isascii",
                    "isdecimal",
                    "isdigit",
                    "isidentifier",
                    "islower",
                    "isnumeric",
                    "isprintable",
                    "isspace",
                    "istitle",
                    "isupper",
                    "join",
                    "partition",
                    "rfind",
                    "rindex",
                    "rpartition",
                    "rsplit",
                    "split",
                    "splitlines",
                    "startswith");

    /** The type {@code collections.UserString}. */
    @PythonApi("UserString")
    public static final PyType TYPE = make();

    private UserString() {}

    private static PyType make() {
        AbstractClass text =
                AbstractClass.concrete("collections", "UserString", SequenceClasses.SEQUENCE)
                        .has("__init__", "self, seq", UserString::init)
                        .has("__str__", "self", given -> Texts.str(Wrapped.data(given[0])))
                        .has("__repr__", "self", given -> Texts.repr(Wrapped.data(given[0])))
                        .has("__hash__", "self", given -> Hashing.hash(Wrapped.data(given[0])))
                        .has("__len__", "self", given -> (long) Items.len(Wrapped.data(given[0])))
                        .has("__getitem__", "self, index", UserString::item)
                        .has("__contains__", "self, char", UserString::contains)
                        .has("__getnewargs__", "self", UserString::newArguments)
                        .has("__add__", "self, other", UserString::add)
                        .has("__radd__", "self, other", UserString::radd)
                        .has("__mul__", "self, n", UserString::mul)
                        .has("__rmul__", "self, n", UserString::mul)
                        .has("__mod__", "self, args", UserString::mod)
                        .has("__rmod__", "self, template", UserString::rmod)
                        .sets("maketrans", BuiltinTypes.STR.lookup("maketrans"));
        converts(text, "__int__", BuiltinTypes.INT);
        converts(text, "__float__", BuiltinTypes.FLOAT);
        converts(text, "__complex__", PyComplex.TYPE);
        compares(text, "__eq__", Comparisons::eq);
        compares(text, "__lt__", Comparisons::lt);
        compares(text, "__le__", Comparisons::le);
        compares(text, "__gt__", Comparisons::gt);
        compares(text, "__ge__", Comparisons::ge);
        for (String method : WRAPPING) {
            text.has(
                    method,
                    "self, /, *args, **kwds",
                    given -> Wrapped.like(given[0], call(given, method)));
        }
        for (String method : PLAIN) {
            text.has(method, "self, /, *args, **kwds", given -> call(given, method));
        }
        return text.make();
    }

    private static void converts(AbstractClass text, String method, PyType type) {
        text.has(method, "self", given -> Calls.call(type, Wrapped.data(given[0])));
    }

    private static void compares(
            AbstractClass text, String method, BinaryOperator<Object> comparison) {
        text.has(
                method,
                "self, string",
                given -> comparison.apply(Wrapped.data(given[0]), Wrapped.unwrap(given[1], TYPE)));
    }

    private static Object call(Object[] given, String method) {
        Object[] arguments = ((PyTuple) given[1]).toArray();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = Wrapped.unwrap(arguments[i], TYPE);
        }
        Object function = Attributes.getAttr(Wrapped.data(given[0]), method.intern());
        return Calls.callWith(function, arguments, (PyDict) given[2]);
    }

    private static Object init(Object[] given) {
        Object source = Wrapped.unwrap(given[1], TYPE);
        boolean isText = PyValueInstance.unwrap(source) instanceof String;
        Wrapped.setData(given[0], isText ? source : Texts.str(source));
        return null;
    }

    private static Object item(Object[] given) {
        return Wrapped.like(given[0], Items.getItem(Wrapped.data(given[0]), given[1]));
    }

    private static Object contains(Object[] given) {
        return Items.contains(Wrapped.data(given[0]), Wrapped.unwrap(given[1], TYPE));
    }

    private static Object newArguments(Object[] given) {
        return PyTuple.of(new Object[] {Wrapped.data(given[0])});
    }

    private static Object add(Object[] given) {
        Object sum = Operators.add(Wrapped.data(given[0]), Texts.str(given[1]));
        return Wrapped.like(given[0], sum);
    }

    private static Object radd(Object[] given) {
        Object sum = Operators.add(Texts.str(given[1]), Wrapped.data(given[0]));
        return Wrapped.like(given[0], sum);
    }

    private static Object mul(Object[] given) {
        return Wrapped.like(given[0], Operators.mul(Wrapped.data(given[0]), given[1]));
    }

    private static Object mod(Object[] given) {
        return Wrapped.like(given[0], Operators.mod(Wrapped.data(given[0]), given[1]));
    }

    private static Object rmod(Object[] given) {
        return Wrapped.like(given[0], Operators.mod(Texts.str(given[1]), given[0]));
    }
}
