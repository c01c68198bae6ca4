package pyloom.stdlib.pprint;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.stdlib.script.Python;

/** The functions of Python's {@code pprint}. */
@PythonModule(value = "pprint", pure = true, doc = "library/pprint.html")
public final class PprintModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "pprint",
                    "pformat",
                    "isreadable",
                    "isrecursive",
                    "saferepr",
                    "PrettyPrinter",
                    "pp");

    private PprintModule() {}

    private static PyDict options(
            Object indent,
            Object width,
            Object depth,
            Object compact,
            Object sortDicts,
            Object underscores) {
        return Python.dict(
                "indent", indent,
                "width", width,
                "depth", depth,
                "compact", compact,
                "sort_dicts", sortDicts,
                "underscore_numbers", underscores);
    }

    /** {@code pprint.pprint}. */
    @PythonApi(
            "pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False,"
                    + " sort_dicts=True, underscore_numbers=False)")
    public static void print(
            Object object,
            Object stream,
            Object indent,
            Object width,
            Object depth,
            Object compact,
            Object sortDicts,
            Object underscores) {
        PyDict options = options(indent, width, depth, compact, sortDicts, underscores);
        options.put("stream", stream);
        PrettyPrinter.with(options).print(object);
    }

    /** {@code pprint.pformat}. */
    @PythonApi(
            "pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,"
                    + " underscore_numbers=False)")
    public static String text(
            Object object,
            Object indent,
            Object width,
            Object depth,
            Object compact,
            Object sortDicts,
            Object underscores) {
        return PrettyPrinter.with(options(indent, width, depth, compact, sortDicts, underscores))
                .text(object);
    }

    /** {@code pprint.pp}. */
    @PythonApi("pp(object, *args, sort_dicts=False, **kwargs)")
    public static void pp(Object object, Object[] args, Object sortDicts, PyDict keywords) {
        PyDict options = keywords.copy();
        options.put("sort_dicts", sortDicts);
        Object print = Attributes.getAttr(NativeModule.named("pprint"), "pprint");
        Calls.callWith(print, Python.prepend(object, args), options);
    }

    private static PyTuple triple(Object object) {
        return PrettyPrinter.with(new PyDict()).format(object, new PyDict(), null, 0);
    }

    /** {@code pprint.saferepr}. */
    @PythonApi("saferepr(object)")
    public static Object saferepr(Object object) {
        return Items.getItem(triple(object), 0L);
    }

    /** {@code pprint.isreadable}. */
    @PythonApi("isreadable(object)")
    public static Object isreadable(Object object) {
        return Items.getItem(triple(object), 1L);
    }

    /** {@code pprint.isrecursive}. */
    @PythonApi("isrecursive(object)")
    public static Object isrecursive(Object object) {
        return Items.getItem(triple(object), 2L);
    }
}
