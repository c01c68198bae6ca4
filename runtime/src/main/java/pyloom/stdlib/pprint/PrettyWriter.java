package pyloom.stdlib.pprint;

import pyloom.object.Attributes;
import pyloom.object.Identity;
import pyloom.object.Items;
import pyloom.object.MappingProxy;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.stdlib.builtins.PyByteArray;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.builtins.PyFrozenSet;
import pyloom.stdlib.builtins.PySet;
import pyloom.stdlib.collections.PyCounter;
import pyloom.stdlib.collections.PyDefaultDict;
import pyloom.stdlib.collections.PyDeque;
import pyloom.stdlib.collections.PyOrderedDict;
import pyloom.stdlib.script.Python;
import pyloom.stdlib.types.SimpleNamespace;
import pyloom.values.text.CodePoints;

import java.util.Iterator;
import java.util.List;

/** Writes one value over as many lines as it needs. Not thread-safe. */
final class PrettyWriter {

    private final PrettyPrinter printer;
    private final int perLevel;
    private final int width;
    private final StringBuilder out = new StringBuilder();
    private final PyDict context = new PyDict();

    /**
     * Where something is written.
     *
     * @param indent the column
     * @param allowance how many characters must fit behind it
     * @param level how deep it is
     */
    private record Place(int indent, int allowance, int level) {

        Place inside(int columns, int behind) {
            return new Place(indent + columns, allowance + behind, level);
        }
    }

    PrettyWriter(PrettyPrinter printer) {
        this.printer = printer;
        this.perLevel = printer.number("_indent_per_level");
        this.width = printer.number("_width");
    }

    String write(Object value) {
        write(value, new Place(0, 0, 0));
        return out.toString();
    }

    private void write(Object value, Place place) {
        long id = Identity.id(value);
        if (context.containsKey(id)) {
            out.append(SafeRepr.recursion(value));
            return;
        }
        String text = text(value, place.level);
        if (CodePoints.length(text) <= width - place.indent - place.allowance) {
            out.append(text);
            return;
        }
        context.put(id, 1L);
        boolean isDone =
                writeLong(value, new Place(place.indent, place.allowance, place.level + 1));
        context.removeOrAbsent(id);
        if (!isDone) {
            out.append(text);
        }
    }

    private String text(Object value, int level) {
        Object depth = Attributes.getAttr(printer, "_depth");
        Object triple = printer.formatted(value, context.copy(), depth, level);
        return Texts.str(Items.getItem(triple, 0L));
    }

    private static boolean reprIs(Object value, PyType type) {
        return SafeRepr.reprIs(value, type);
    }

    /** {@return whether there is a way to write it over several lines} */
    private boolean writeLong(Object value, Place place) {
        switch (value) {
            case PyDict dict -> {
                return writeMapping(dict, place);
            }
            case PyList _ when reprIs(value, PyList.TYPE) ->
                    writeItems("[", Python.list(value), "]", place);
            case PyTuple tuple when reprIs(value, PyTuple.TYPE) ->
                    writeItems("(", Python.list(value), tuple.size() == 1 ? ",)" : ")", place);
            case PySet _ when reprIs(value, PySet.TYPE) -> writeSet(value, place);
            case PyFrozenSet _ when reprIs(value, PyFrozenSet.TYPE) -> writeSet(value, place);
            case String text -> writeText(text, place);
            case PyBytes bytes when reprIs(value, PyBytes.TYPE) ->
                    writeBytes(bytes.toByteArray(), place);
            case PyByteArray bytes when reprIs(value, PyByteArray.TYPE) -> {
                out.append("bytearray(");
                Place inside = new Place(place.indent + 10, place.allowance + 1, place.level + 1);
                writeBytes(bytes.toByteArray(), inside);
                out.append(')');
            }
            case MappingProxy proxy -> {
                out.append("mappingproxy(");
                write(Attributes.callMethod(proxy, "copy"), place.inside(13, 1));
                out.append(')');
            }
            case PyDeque deque when reprIs(value, PyDeque.TYPE) -> writeDeque(deque, place);
            case SimpleNamespace space -> {
                boolean isPlain = space.pyType() == SimpleNamespace.TYPE;
                String name = isPlain ? "namespace" : Python.typeName(space);
                Object items =
                        Attributes.callMethod(Attributes.getAttr(space, "__dict__"), "items");
                writeFields(name, Python.list(items), place);
            }
            case null, default -> {
                return writeOther(value, place);
            }
        }
        return true;
    }

    private boolean writeOther(Object value, Place place) {
        if (value instanceof PyValueInstance instance
                && instance.payload() instanceof String text
                && reprIs(value, pyloom.object.BuiltinTypes.STR)) {
            writeText(text, place);
            return true;
        }
        List<Object> fields = DataFields.of(value);
        if (fields == null) {
            return false;
        }
        writeFields(Python.typeName(value), fields, place);
        return true;
    }

    private boolean writeMapping(PyDict dict, Place place) {
        String name = Python.typeName(dict);
        if (reprIs(dict, PyDict.TYPE)) {
            writeDict(dict, place);
        } else if (dict.isEmpty()) {
            return false;
        } else if (reprIs(dict, PyOrderedDict.TYPE)) {
            out.append(name).append('(');
            Object items = PyList.of(Python.list(Attributes.callMethod(dict, "items")).toArray());
            write(items, place.inside(name.length() + 1, 1));
            out.append(')');
        } else if (reprIs(dict, PyDefaultDict.TYPE)) {
            String factory = text(Attributes.getAttr(dict, "default_factory"), place.level);
            Place inside = place.inside(name.length() + 1, 1);
            out.append(name).append('(').append(factory).append(",\n");
            out.repeat(' ', inside.indent);
            writeDict(dict, inside);
            out.append(')');
        } else if (reprIs(dict, PyCounter.TYPE)) {
            out.append(name).append("({");
            padLevel();
            List<Object> items = Python.list(Attributes.callMethod(dict, "most_common"));
            writePairs(items, place.inside(name.length() + 1, 2));
            out.append("})");
        } else {
            return false;
        }
        return true;
    }

    private void padLevel() {
        out.repeat(' ', Math.max(perLevel - 1, 0));
    }

    private void writeDict(PyDict dict, Place place) {
        out.append('{');
        padLevel();
        if (!dict.isEmpty()) {
            writePairs(printer.items(dict), place.inside(0, 1));
        }
        out.append('}');
    }

    private void writePairs(List<Object> pairs, Place place) {
        int indent = place.indent + perLevel;
        for (Iterator<Object> rest = pairs.iterator(); rest.hasNext(); ) {
            Object pair = rest.next();
            String key = text(Items.getItem(pair, 0L), place.level);
            out.append(key).append(": ");
            int behind = rest.hasNext() ? 1 : place.allowance;
            int column = indent + CodePoints.length(key) + 2;
            write(Items.getItem(pair, 1L), new Place(column, behind, place.level));
            separate(rest, indent);
        }
    }

    private void separate(Iterator<Object> rest, int indent) {
        if (rest.hasNext()) {
            out.append(",\n").repeat(' ', indent);
        }
    }

    private void writeFields(String name, List<Object> pairs, Place place) {
        int indent = place.indent + name.length() + 1;
        out.append(name).append('(');
        for (Iterator<Object> rest = pairs.iterator(); rest.hasNext(); ) {
            Object pair = rest.next();
            String field = Texts.str(Items.getItem(pair, 0L));
            Object value = Items.getItem(pair, 1L);
            out.append(field).append('=');
            if (context.containsKey(Identity.id(value))) {
                out.append("...");
            } else {
                int behind = rest.hasNext() ? 1 : place.allowance;
                int column = indent + CodePoints.length(field) + 1;
                write(value, new Place(column, behind, place.level));
            }
            separate(rest, indent);
        }
        out.append(')');
    }

    private void writeSet(Object set, Place place) {
        boolean isPlain = pyloom.object.BuiltinTypes.typeOf(set) == PySet.TYPE;
        String name = isPlain ? "" : Python.typeName(set) + "(";
        List<Object> items = SafeOrder.sorted(pyloom.object.Iteration.iterate(set), item -> item);
        if (items.isEmpty()) {
            out.append(Texts.repr(set));
        } else {
            writeItems(name + "{", items, isPlain ? "}" : "})", place.inside(name.length(), 0));
        }
    }

    private void writeDeque(PyDeque deque, Place place) {
        String name = Python.typeName(deque);
        Object most = Attributes.getAttr(deque, "maxlen");
        int columns = name.length() + 1;
        List<Object> items = Python.list(deque);
        if (items.isEmpty()) {
            out.append(Texts.repr(deque));
        } else if (most == null) {
            writeItems(name + "([", items, "])", place.inside(columns, 0));
        } else {
            int indent = place.indent + columns;
            out.append(name).append("([");
            writeElements(items, new Place(indent, 2, place.level));
            out.append("],\n").repeat(' ', indent);
            out.append("maxlen=").append(text(most, place.level)).append(')');
        }
    }

    private void writeItems(String open, List<Object> items, String close, Place place) {
        out.append(open);
        writeElements(items, place.inside(0, close.length()));
        out.append(close);
    }

    private void writeElements(List<Object> items, Place place) {
        int indent = place.indent + perLevel;
        padLevel();
        String newLine = ",\n" + " ".repeat(indent);
        String between = "";
        int most = width - indent + 1;
        int left = most;
        boolean isCompact = printer.is("_compact");
        for (Iterator<Object> rest = items.iterator(); rest.hasNext(); ) {
            Object item = rest.next();
            boolean isLast = !rest.hasNext();
            most -= isLast ? place.allowance : 0;
            left -= isLast ? place.allowance : 0;
            if (isCompact) {
                String text = text(item, place.level);
                int needed = CodePoints.length(text) + 2;
                if (left < needed) {
                    left = most;
                    between = between.isEmpty() ? between : newLine;
                }
                if (left >= needed) {
                    left -= needed;
                    out.append(between).append(text);
                    between = ", ";
                    continue;
                }
            }
            out.append(between);
            between = newLine;
            write(item, new Place(indent, isLast ? place.allowance : 1, place.level));
        }
    }

    private void writeText(String text, Place place) {
        if (text.isEmpty()) {
            out.append("''");
            return;
        }
        boolean isTop = place.level == 1;
        int indent = place.indent + (isTop ? 1 : 0);
        int behind = place.allowance + (isTop ? 1 : 0);
        writeChunks(TextChunks.of(text, width - indent, behind), isTop, indent, true);
    }

    private void writeBytes(byte[] bytes, Place place) {
        if (bytes.length <= 4) {
            out.append(Texts.repr(PyBytes.owning(bytes)));
            return;
        }
        boolean isTop = place.level == 1;
        int indent = place.indent + (isTop ? 1 : 0);
        int behind = place.allowance + (isTop ? 1 : 0);
        writeChunks(TextChunks.of(bytes, width - indent, behind), isTop, indent, false);
    }

    private void writeChunks(
            List<String> chunks, boolean inParentheses, int indent, boolean joinsOne) {
        boolean encloses = inParentheses && (chunks.size() > 1 || !joinsOne);
        out.append(encloses ? "(" : "");
        for (int at = 0; at < chunks.size(); at++) {
            if (at > 0) {
                out.append('\n').repeat(' ', indent);
            }
            out.append(chunks.get(at));
        }
        out.append(encloses ? ")" : "");
    }
}
