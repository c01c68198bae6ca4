package pyloom.stdlib.string;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.KeyError;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyIterator;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.stdlib.re.FlagConstants;
import pyloom.stdlib.re.ReModule;
import pyloom.stdlib.script.Python;
import pyloom.values.text.CodePoints;

/** Python's {@code string.Template}. */
@PythonModule(value = "string", pure = true, doc = "library/string.html#template-strings")
@PythonType(name = "Template")
public final class Template extends PyInstance {

    /** The type {@code string.Template}. */
    public static final PyType TYPE =
            PyType.nativeType("string", "Template", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(Template::new);

    static {
        TYPE.define("delimiter", "$");
        TYPE.define("idpattern", "(?a:[_a-z][_a-z0-9]*)");
        TYPE.define("braceidpattern", null);
        TYPE.define("flags", FlagConstants.IGNORECASE);
        initializeSubclass(TYPE);
    }

    private Template(PyType type) {
        super(type);
    }

    @PythonApi(value = "Template.__init_subclass__(cls)", kind = Kind.CLASS)
    public static void initializeSubclass(PyType cls) {
        Object pattern = Python.own(cls, "pattern");
        if (pattern == pyloom.object.Absent.ABSENT) {
            Object delimiter = ReModule.escape(Attributes.getAttr(cls, "delimiter"));
            Object id = Attributes.getAttr(cls, "idpattern");
            Object inBraces = Attributes.getAttr(cls, "braceidpattern");
            pattern =
                    "%1$s(?:(?P<escaped>%1$s)|(?P<named>%2$s)|{(?P<braced>%3$s)}|(?P<invalid>))"
                            .formatted(
                                    Texts.str(delimiter),
                                    Texts.str(id),
                                    Texts.str(Truth.truth(inBraces) ? inBraces : id));
        }
        Object flags = Operators.or(Attributes.getAttr(cls, "flags"), FlagConstants.VERBOSE);
        Object compiled = ReModule.compile(pattern, flags);
        if (cls == TYPE) {
            TYPE.define("pattern", compiled);
        } else {
            Attributes.setAttr(cls, "pattern", compiled);
        }
    }

    @PythonApi("Template.__init__(self, template)")
    void initialize(Object template) {
        Attributes.setAttr(this, "template", template);
    }

    private PyIterator matches() {
        return ReModule.finditer(
                Attributes.getAttr(this, "pattern"), Attributes.getAttr(this, "template"), 0L);
    }

    private static Object group(Object match, String name) {
        return Attributes.callMethod(match, "group", name);
    }

    private static Object name(Object match) {
        Object named = group(match, "named");
        return Truth.truth(named) ? named : group(match, "braced");
    }

    private ValueError unrecognized() {
        return new ValueError(
                "Unrecognized named group in pattern", Attributes.getAttr(this, "pattern"));
    }

    private ValueError invalid(Object match) {
        String text = (String) PyValueInstance.unwrap(Attributes.getAttr(this, "template"));
        long index = Numbers.index(Attributes.callMethod(match, "start", "invalid"));
        String before = CodePoints.slice(text, 0, (int) index);
        PyList lines = (PyList) Attributes.callMethod(before, "splitlines", true);
        long line = Math.max(lines.size(), 1);
        long rest = lines.size() == 0 ? 0 : CodePoints.length((String) lines.get(lines.size() - 1));
        long column = lines.size() == 0 ? 1 : rest;
        return new ValueError("Invalid placeholder in string: line " + line + ", col " + column);
    }

    /** {@code Template.substitute}. */
    @PythonApi("Template.substitute(self, mapping=<unset>, /, **kws)")
    String substitute(Object mapping, PyDict keywords) {
        return replace(new Lookup(mapping, keywords), false);
    }

    /** {@code Template.safe_substitute}. */
    @PythonApi("Template.safe_substitute(self, mapping=<unset>, /, **kws)")
    String safeSubstitute(Object mapping, PyDict keywords) {
        return replace(new Lookup(mapping, keywords), true);
    }

    private String replace(Lookup lookup, boolean isSafe) {
        String text = (String) PyValueInstance.unwrap(Attributes.getAttr(this, "template"));
        StringBuilder out = new StringBuilder();
        int last = 0;
        for (Object match : Iteration.iterate(matches())) {
            int start = offset(text, Attributes.callMethod(match, "start"));
            out.append(text, last, start).append(replacement(match, lookup, isSafe));
            last = offset(text, Attributes.callMethod(match, "end"));
        }
        return out.append(text, last, text.length()).toString();
    }

    private static int offset(String text, Object index) {
        return CodePoints.offset(text, (int) Numbers.index(index));
    }

    private String replacement(Object match, Lookup lookup, boolean isSafe) {
        Object name = name(match);
        if (name != null) {
            try {
                return Texts.str(lookup.get(name));
            } catch (KeyError missing) {
                if (!isSafe) {
                    throw missing.again();
                }
                return (String) Attributes.callMethod(match, "group");
            }
        }
        if (group(match, "escaped") != null) {
            return Texts.str(Attributes.getAttr(this, "delimiter"));
        }
        if (group(match, "invalid") == null) {
            throw unrecognized();
        }
        if (!isSafe) {
            throw invalid(match);
        }
        return (String) Attributes.callMethod(match, "group");
    }

    /** {@code Template.is_valid}. */
    @PythonApi("Template.is_valid(self)")
    boolean isValid() {
        for (Object match : Iteration.iterate(matches())) {
            if (group(match, "invalid") != null) {
                return false;
            }
            if (group(match, "named") == null
                    && group(match, "braced") == null
                    && group(match, "escaped") == null) {
                throw unrecognized();
            }
        }
        return true;
    }

    /** {@code Template.get_identifiers}. */
    @PythonApi("Template.get_identifiers(self)")
    PyList identifiers() {
        PyList names = new PyList();
        for (Object match : Iteration.iterate(matches())) {
            Object name = name(match);
            if (name != null) {
                if (!names.contains(name)) {
                    names.append(name);
                }
            } else if (group(match, "invalid") == null && group(match, "escaped") == null) {
                throw unrecognized();
            }
        }
        return names;
    }

    /** Where names are looked up: keywords first. */
    private record Lookup(Object mapping, PyDict keywords) {

        Object get(Object name) {
            if (mapping == pyloom.object.Absent.ABSENT || keywords.containsKey(name)) {
                return Items.getItem(keywords, name);
            }
            return Items.getItem(mapping, name);
        }
    }
}
