package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Making a function of a code object, as {@code types.FunctionType} does. */
@PythonModule("builtins")
@PythonType(name = "function", holder = PyFunction.class, exported = false)
final class FunctionMaking {

    private FunctionMaking() {}

    @PythonApi(
            "function.__new__(cls, code, globals, name=None, argdefs=None, closure=None,"
                    + " kwdefaults=None)")
    static PyFunction make(
            PyType type,
            Object given,
            Object globals,
            Object name,
            Object defaults,
            Object closure,
            Object keywordDefaults) {
        if (!(given instanceof Code code)) {
            throw wrong("code", "code", given);
        }
        if (!(globals instanceof PyDict)) {
            throw wrong("globals", "dict", globals);
        }
        if (name != null && !(name instanceof String)) {
            throw new TypeError("arg 3 (name) must be None or string");
        }
        if (defaults != null && !(defaults instanceof PyTuple)) {
            throw new TypeError("arg 4 (defaults) must be None or tuple");
        }
        PyFunction made = new PyFunction(code, module(code, globals), cells(code, closure));
        if (name != null) {
            made.rename((String) name);
        }
        if (defaults instanceof PyTuple) {
            made.setDefaults(defaults);
        }
        if (keywordDefaults instanceof PyDict) {
            made.setKeywordDefaults(keywordDefaults);
        }
        return made;
    }

    private static TypeError wrong(String parameter, String expected, Object actual) {
        return new TypeError(
                "function() argument '"
                        + parameter
                        + "' must be "
                        + expected
                        + ", not "
                        + BuiltinTypes.typeOf(actual).name());
    }

    private static PyModule module(Code code, Object globals) {
        PyModule home = code.table().home();
        if (home != null && home.dict() == globals) {
            return home;
        }
        throw new NotImplementedError(
                "the global variables of a translated function are those of its module");
    }

    private static Cell[] cells(Code code, Object closure) {
        int needed = code.free().size();
        if (closure != null && !(closure instanceof PyTuple)) {
            throw new TypeError("arg 5 (closure) must be None or tuple");
        }
        if (closure == null && needed > 0) {
            throw new TypeError("arg 5 (closure) must be tuple");
        }
        Object[] given = closure instanceof PyTuple tuple ? tuple.items : PyObject.NO_ARGUMENTS;
        if (given.length != needed && needed > 0) {
            throw new ValueError(
                    code.name()
                            + " requires closure of length "
                            + needed
                            + ", not "
                            + given.length);
        }
        Cell[] cells = new Cell[given.length];
        for (int i = 0; i < cells.length; i++) {
            if (!(given[i] instanceof Cell cell)) {
                throw new TypeError(
                        "arg 5 (closure) expected cell, found "
                                + BuiltinTypes.typeOf(given[i]).name());
            }
            cells[i] = cell;
        }
        return cells;
    }
}
