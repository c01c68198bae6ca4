package pyloom.stdlib.inspect;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BoundMethod;
import pyloom.object.BuiltinTypes;
import pyloom.object.FunctionLike;
import pyloom.object.PyProperty;
import pyloom.object.PyType;
import pyloom.stdlib.builtins.Str;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** Docstrings. */
@PythonModule(value = "inspect", pure = true, doc = "library/inspect.html#inspect.getdoc")
public final class Documentation {

    private Documentation() {}

    /** {@return the docstring without its indentation, of a base if the object has none} */
    @PythonApi("getdoc(object)")
    public static Object doc(Object object) {
        Object doc = Attributes.getAttrOr(object, "__doc__", null);
        if (doc == null) {
            doc = inherited(object);
        }
        return doc instanceof String text ? clean(text) : null;
    }

    private static Object inherited(Object object) {
        if (object instanceof PyType type) {
            for (Object base : type.mro()) {
                Object doc = base == PyType.OBJECT ? null : Python.own((PyType) base, "__doc__");
                if (doc != null && doc != ABSENT) {
                    return doc;
                }
            }
            return null;
        }
        PyType owner = ownerOf(object);
        String name =
                object instanceof BoundMethod || object instanceof FunctionLike
                        ? Python.text(object, "__name__").intern()
                        : null;
        if (owner == null || name == null) {
            return null;
        }
        for (Object base : owner.mro()) {
            Object member = Attributes.getAttrOr(base, name, null);
            Object doc = member == null ? null : Attributes.getAttrOr(member, "__doc__", null);
            if (doc != null) {
                return doc;
            }
        }
        return null;
    }

    /** {@return the class that a method belongs to, as far as its qualified name tells it} */
    private static PyType ownerOf(Object object) {
        if (object instanceof BoundMethod method) {
            return method.self() instanceof PyType type ? type : BuiltinTypes.typeOf(method.self());
        }
        if (!(object instanceof FunctionLike) || object instanceof PyProperty) {
            return null;
        }
        String qualname = Python.text(object, "__qualname__");
        int dot = qualname.lastIndexOf('.');
        Object current = Attributes.getAttrOr(object, "__globals__", null);
        if (dot < 0 || !(current instanceof pyloom.object.PyDict globals)) {
            return null;
        }
        Object found = ABSENT;
        for (String part : qualname.substring(0, dot).split("\\.")) {
            found =
                    found == ABSENT
                            ? globals.getOrAbsent(part)
                            : Attributes.getAttrOr(found, part.intern(), null);
            if (found == ABSENT || found == null) {
                return null;
            }
        }
        return found instanceof PyType type ? type : null;
    }

    /** {@return a docstring without the indentation of its lines} */
    @PythonApi("cleandoc(doc)")
    public static String clean(String doc) {
        List<String> lines = new ArrayList<>(List.of(Str.expandtabs(doc, 8).split("\n", -1)));
        int margin = Integer.MAX_VALUE;
        for (String line : lines.subList(1, lines.size())) {
            String content = line.stripLeading();
            if (!content.isEmpty()) {
                margin = Math.min(margin, line.length() - content.length());
            }
        }
        lines.set(0, lines.getFirst().stripLeading());
        for (int i = 1; i < lines.size() && margin < Integer.MAX_VALUE; i++) {
            String line = lines.get(i);
            lines.set(i, line.length() < margin ? "" : line.substring(margin));
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        while (!lines.isEmpty() && lines.getFirst().isEmpty()) {
            lines.removeFirst();
        }
        return String.join("\n", lines);
    }
}
