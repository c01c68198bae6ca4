package pyloom.stdlib.string;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeChecks;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PySet;
import pyloom.stdlib.script.Python;
import pyloom.values.format.FieldName;
import pyloom.values.text.StringRepr;
import pyloom.values.text.Unicode;

/** Python's {@code string.Formatter}: the steps of {@code str.format}, which programs override. */
@PythonModule(value = "string", pure = true, doc = "library/string.html#string.Formatter")
@PythonType(name = "Formatter")
public final class Formatter extends PyInstance {

    /** The type {@code string.Formatter}. */
    public static final PyType TYPE =
            PyType.nativeType("string", "Formatter", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(Formatter::new);

    private static final String MIXED =
            "cannot switch from manual field specification to automatic field numbering";

    private Formatter(PyType type) {
        super(type);
    }

    /** {@code Formatter.format}. */
    @PythonApi("Formatter.format(self, format_string, /, *args, **kwargs)")
    Object format(Object template, Object[] args, PyDict keywords) {
        return Attributes.callMethod(this, "vformat", template, PyTuple.of(args), keywords);
    }

    /** {@code Formatter.vformat}. */
    @PythonApi("Formatter.vformat(self, format_string, args, kwargs)")
    Object formatWith(Object template, Object args, Object keywords) {
        PySet used = new PySet();
        Object pair = Python.invoke(this, "_vformat", template, args, keywords, used, 2L);
        Attributes.callMethod(this, "check_unused_args", used, args, keywords);
        return Items.getItem(pair, 0L);
    }

    @PythonApi(
            "Formatter._vformat(self, format_string, args, kwargs, used_args, recursion_depth,"
                    + " auto_arg_index=0)")
    PyTuple expand(
            Object template, Object args, Object keywords, Object used, long depth, Object index) {
        if (depth < 0) {
            throw new ValueError("Max string recursion exceeded");
        }
        StringBuilder out = new StringBuilder();
        Object next = index;
        for (Object part : Iteration.iterate(Attributes.callMethod(this, "parse", template))) {
            Object[] parts = Iteration.toArray(part);
            if (Truth.truth(parts[0])) {
                out.append(Texts.str(parts[0]));
            }
            if (parts[1] == null) {
                continue;
            }
            String name = Texts.str(parts[1]);
            if (name.isEmpty()) {
                if (next instanceof Boolean) {
                    throw new ValueError(MIXED);
                }
                name = next.toString();
                next = (Long) next + 1;
            } else if (isNumber(name)) {
                if (Truth.truth(next)) {
                    throw new ValueError(MIXED);
                }
                next = false;
            }
            Object found = Attributes.callMethod(this, "get_field", name, args, keywords);
            Attributes.callMethod(used, "add", Items.getItem(found, 1L));
            Object value =
                    Attributes.callMethod(
                            this, "convert_field", Items.getItem(found, 0L), parts[3]);
            Object inner =
                    Python.invoke(
                            this, "_vformat", parts[2], args, keywords, used, depth - 1, next);
            next = Items.getItem(inner, 1L);
            out.append(
                    Texts.str(
                            Attributes.callMethod(
                                    this, "format_field", value, Items.getItem(inner, 0L))));
        }
        return PyTuple.of(out.toString(), next);
    }

    private static boolean isNumber(String name) {
        return name.codePoints().allMatch(Unicode::isDigit);
    }

    @PythonApi("Formatter.get_value(self, key, args, kwargs)")
    Object value(Object key, Object args, Object keywords) {
        return Items.getItem(TypeChecks.isInstance(key, BuiltinTypes.INT) ? args : keywords, key);
    }

    @PythonApi("Formatter.check_unused_args(self, used_args, args, kwargs)")
    void checkUnused(Object used, Object args, Object keywords) {}

    @PythonApi("Formatter.format_field(self, value, format_spec)")
    Object formatField(Object value, Object spec) {
        return Texts.format(value, (String) PyValueInstance.unwrap(spec));
    }

    @PythonApi("Formatter.convert_field(self, value, conversion)")
    Object convert(Object value, Object conversion) {
        if (conversion == null) {
            return value;
        }
        return switch (Texts.str(conversion)) {
            case "s" -> Texts.str(value);
            case "r" -> Texts.repr(value);
            case "a" -> StringRepr.escapeNonAscii(Texts.repr(value));
            default ->
                    throw new ValueError("Unknown conversion specifier " + Texts.str(conversion));
        };
    }

    @PythonApi("Formatter.parse(self, format_string)")
    Object parse(String template) {
        return new TemplateParts(template);
    }

    @PythonApi("Formatter.get_field(self, field_name, args, kwargs)")
    PyTuple field(String name, Object args, Object keywords) {
        FieldName parsed = FieldName.parse(name);
        if (parsed.first() instanceof FieldName.Step.Broken broken) {
            throw new ValueError(broken.message());
        }
        Object value = Attributes.callMethod(this, "get_value", parsed.first(), args, keywords);
        for (FieldName.Step step : parsed.steps()) {
            value =
                    switch (step) {
                        case FieldName.Step.Attribute attribute ->
                                Attributes.getAttr(value, attribute.name().intern());
                        case FieldName.Step.Item item -> Items.getItem(value, item.key());
                        case FieldName.Step.Broken broken -> throw new ValueError(broken.message());
                    };
        }
        return PyTuple.of(value, parsed.first());
    }
}
