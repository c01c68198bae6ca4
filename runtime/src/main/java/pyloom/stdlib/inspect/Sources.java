package pyloom.stdlib.inspect;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BoundMethod;
import pyloom.object.Caller;
import pyloom.object.Code;
import pyloom.object.ModuleTable;
import pyloom.object.OSError;
import pyloom.object.PyFrame;
import pyloom.object.PyFunction;
import pyloom.object.PyList;
import pyloom.object.PyModule;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;
import pyloom.stdlib.traceback.SourceLines;

import java.util.ArrayList;
import java.util.List;

/** Where things stand in the source, and who is running. */
@PythonModule(value = "inspect", pure = true, doc = "library/inspect.html#retrieving-source-code")
public final class Sources {

    private Sources() {}

    /** {@return the frame of the function that calls this} */
    @PythonApi("currentframe()")
    public static Object currentFrame() {
        return frames();
    }

    /** {@return the frame of the innermost Python function, with those that called it} */
    private static PyFrame frames() {
        PyFrame back = null;
        for (Caller caller : Caller.all().reversed()) {
            PyFrame frame =
                    new PyFrame(caller.function(), caller.file(), caller.module(), caller.line());
            frame.setBack(back);
            back = frame;
        }
        return back;
    }

    /** {@return the module in which something was defined, or None} */
    @PythonApi("getmodule(object, _filename=None)")
    public static Object module(Object object, Object file) {
        if (object instanceof PyModule) {
            return object;
        }
        Object name = Attributes.getAttrOr(object, "__module__", null);
        Object module = name == null ? null : ModuleTable.modules().getOrAbsent(name);
        return module instanceof PyModule ? module : null;
    }

    private static Object plain(Object object) {
        Object current = object;
        while (current instanceof BoundMethod method) {
            current = method.function();
        }
        return current instanceof PyFunction
                ? Unwrapping.unwrapUntil(current, one -> false)
                : current;
    }

    /** {@return the path of the file in which something was defined} */
    @PythonApi("getfile(object)")
    public static String file(Object object) {
        return switch (plain(object)) {
            case PyFunction function -> function.code().table().file();
            case Code code -> code.table().file();
            case PyFrame frame -> frame.file();
            case PyModule module when module.peek("__file__") instanceof String path -> path;
            case PyType type
                    when module(type, null) instanceof PyModule home
                            && home.peek("__file__") instanceof String path ->
                    path;
            case PyModule module ->
                    throw new TypeError(Texts.repr(module) + " is a built-in module");
            case PyType type -> throw new TypeError(Texts.repr(type) + " is a built-in class");
            case null, default ->
                    throw new TypeError(
                            "module, class, method, function, traceback, frame, or code object was"
                                    + " expected, got "
                                    + Python.typeName(object));
        };
    }

    /** {@return the path of the source file} */
    @PythonApi("getsourcefile(object)")
    public static Object sourceFile(Object object) {
        return file(object);
    }

    /** {@return the lines of the source, and the number of the first} */
    @PythonApi("getsourcelines(object)")
    public static PyTuple sourceLines(Object object) {
        String file = file(object);
        int first =
                switch (plain(object)) {
                    case PyFunction function -> function.code().line();
                    case Code code -> code.line();
                    case PyType type
                            when Python.own(type, "__firstlineno__") instanceof Long line ->
                            (int) (long) line;
                    default -> 1;
                };
        List<String> all = SourceLines.all(file);
        if (first > all.size()) {
            throw new OSError("could not get source code");
        }
        boolean isModule = plain(object) instanceof PyModule;
        List<String> lines = block(isModule ? all : all.subList(first - 1, all.size()), isModule);
        return PyTuple.of(PyList.of(lines.toArray()), isModule ? 0L : (long) first);
    }

    /** The lines of a statement: up to the next that is not indented more than the first. */
    private static List<String> block(List<String> all, boolean isModule) {
        List<String> lines = new ArrayList<>();
        int indent = -1;
        int lastUsed = 0;
        boolean inHeader = true;
        for (String line : all) {
            String content = line.strip();
            int own = line.length() - line.stripLeading().length();
            indent = indent < 0 ? own : indent;
            boolean isStatement = !content.isEmpty() && !content.startsWith("#");
            boolean isContinued = content.startsWith(")") || content.startsWith("]");
            if (!isModule && !inHeader && isStatement && own <= indent && !isContinued) {
                break;
            }
            inHeader &= content.startsWith("@") || !content.endsWith(":");
            lines.add(line + "\n");
            lastUsed = content.isEmpty() ? lastUsed : lines.size();
        }
        return lines.subList(0, lastUsed);
    }

    /** {@return the source of a function or class} */
    @PythonApi("getsource(object)")
    public static String source(Object object) {
        StringBuilder text = new StringBuilder();
        ((PyList) sourceLines(object).get(0)).forEach(text::append);
        return text.toString();
    }
}
