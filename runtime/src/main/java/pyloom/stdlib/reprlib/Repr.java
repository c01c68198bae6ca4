package pyloom.stdlib.reprlib;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Identity;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.OrdinaryException;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.Aggregates;
import pyloom.values.text.CodePoints;

import java.util.ArrayList;
import java.util.List;

/** Python's {@code reprlib.Repr}: texts of objects with bounds on depth and length. */
@PythonModule(value = "reprlib", pure = true, doc = "library/reprlib.html")
@PythonType(name = "Repr")
public final class Repr extends PyInstance {

    /** The type {@code reprlib.Repr}. */
    public static final PyType TYPE =
            PyType.nativeType("reprlib", "Repr", PyType.OBJECT)
                    .withDict()
                    .weak()
                    .solid()
                    .changeable()
                    .allocating(Repr::new);

    private static final int ELLIPSIS = 3;

    private Repr(PyType type) {
        super(type);
    }

    @PythonApi(
            "Repr.__init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4,"
                    + " maxset=6, maxfrozenset=6, maxdeque=6, maxstring=30, maxlong=40,"
                    + " maxother=30, fillvalue='...', indent=None)")
    void initialize(
            Object level,
            Object tuple,
            Object list,
            Object array,
            Object dict,
            Object set,
            Object frozenSet,
            Object deque,
            Object string,
            Object number,
            Object other,
            Object fill,
            Object indent) {
        Attributes.setAttr(this, "maxlevel", level);
        Attributes.setAttr(this, "maxtuple", tuple);
        Attributes.setAttr(this, "maxlist", list);
        Attributes.setAttr(this, "maxarray", array);
        Attributes.setAttr(this, "maxdict", dict);
        Attributes.setAttr(this, "maxset", set);
        Attributes.setAttr(this, "maxfrozenset", frozenSet);
        Attributes.setAttr(this, "maxdeque", deque);
        Attributes.setAttr(this, "maxstring", string);
        Attributes.setAttr(this, "maxlong", number);
        Attributes.setAttr(this, "maxother", other);
        Attributes.setAttr(this, "fillvalue", fill);
        Attributes.setAttr(this, "indent", indent);
    }

    private long bound(String name) {
        return Numbers.index(Attributes.getAttr(this, name));
    }

    private String fill() {
        return Texts.str(Attributes.getAttr(this, "fillvalue"));
    }

    @PythonApi("Repr.repr(self, x)")
    Object repr(Object x) {
        return Attributes.callMethod(this, "repr1", x, Attributes.getAttr(this, "maxlevel"));
    }

    @PythonApi("Repr.repr1(self, x, level)")
    Object reprAt(Object x, Object level) {
        String type = BuiltinTypes.typeOf(x).shortName().replace(' ', '_');
        Object method = Attributes.getAttrOr(this, ("repr_" + type).intern(), ABSENT);
        return method == ABSENT
                ? Attributes.callMethod(this, "repr_instance", x, level)
                : Calls.call(method, x, level);
    }

    private String inner(Object x, long level) {
        return Texts.str(Attributes.callMethod(this, "repr1", x, level));
    }

    private String join(List<String> pieces, long level) {
        Object indent = Attributes.getAttr(this, "indent");
        if (indent == null || pieces.isEmpty()) {
            return String.join(", ", pieces);
        }
        String step;
        if (indent instanceof Long width) {
            if (width < 0) {
                throw new ValueError("Repr.indent cannot be negative int (was " + indent + ")");
            }
            step = " ".repeat((int) (long) width);
        } else if (indent instanceof String text) {
            step = text;
        } else {
            throw new TypeError(
                    "Repr.indent must be a str, int or None, not "
                            + Texts.str(BuiltinTypes.typeOf(indent)));
        }
        String separator = ",\n" + step.repeat((int) (bound("maxlevel") - level + 1));
        List<String> framed = new ArrayList<>(pieces);
        framed.addFirst("");
        framed.addLast("");
        String joined = String.join(separator, framed);
        return joined.substring(1, joined.length() - step.length());
    }

    private String iterable(
            Object x, long level, String left, String right, String bound, String trail) {
        int size = Items.len(x);
        if (level <= 0 && size > 0) {
            return left + fill() + right;
        }
        List<String> pieces = new ArrayList<>();
        long most = bound(bound);
        for (Object element : Iteration.iterate(x)) {
            if (pieces.size() >= most) {
                break;
            }
            pieces.add(inner(element, level - 1));
        }
        if (size > most) {
            pieces.add(fill());
        }
        String end = size == 1 && Attributes.getAttr(this, "indent") == null ? trail : "";
        return left + join(pieces, level) + end + right;
    }

    private static Object sorted(Object x) {
        try {
            return Aggregates.sorted(x, null, false);
        } catch (OrdinaryException _) {
            return PyList.of(Iteration.toArray(x));
        }
    }

    @PythonApi("Repr.repr_tuple(self, x, level)")
    String tuple(Object x, long level) {
        return iterable(x, level, "(", ")", "maxtuple", ",");
    }

    @PythonApi("Repr.repr_list(self, x, level)")
    String list(Object x, long level) {
        return iterable(x, level, "[", "]", "maxlist", "");
    }

    @PythonApi("Repr.repr_set(self, x, level)")
    String set(Object x, long level) {
        return Items.len(x) == 0 ? "set()" : iterable(sorted(x), level, "{", "}", "maxset", "");
    }

    @PythonApi("Repr.repr_frozenset(self, x, level)")
    String frozenSet(Object x, long level) {
        return Items.len(x) == 0
                ? "frozenset()"
                : iterable(sorted(x), level, "frozenset({", "})", "maxfrozenset", "");
    }

    @PythonApi("Repr.repr_deque(self, x, level)")
    String deque(Object x, long level) {
        return iterable(x, level, "deque([", "])", "maxdeque", "");
    }

    @PythonApi("Repr.repr_array(self, x, level)")
    String array(Object x, long level) {
        String head = "array('" + Texts.str(Attributes.getAttr(x, "typecode")) + "'";
        return Items.len(x) == 0
                ? head + ")"
                : iterable(x, level, head + ", [", "])", "maxarray", "");
    }

    @PythonApi("Repr.repr_dict(self, x, level)")
    String dict(Object x, long level) {
        int size = Items.len(x);
        if (size == 0) {
            return "{}";
        }
        if (level <= 0) {
            return "{" + fill() + "}";
        }
        List<String> pieces = new ArrayList<>();
        long most = bound("maxdict");
        for (Object key : Iteration.iterate(sorted(x))) {
            if (pieces.size() >= most) {
                break;
            }
            pieces.add(inner(key, level - 1) + ": " + inner(Items.getItem(x, key), level - 1));
        }
        if (size > most) {
            pieces.add(fill());
        }
        return "{" + join(pieces, level) + "}";
    }

    /** {@return a text without its middle, if it is too long} */
    private String shortened(String text, long most) {
        int length = CodePoints.length(text);
        if (length <= most) {
            return text;
        }
        int head = (int) Math.max(0, (most - ELLIPSIS) / 2);
        int tail = (int) Math.max(0, most - ELLIPSIS - head);
        return cut(text, head, tail);
    }

    @PythonApi("Repr.repr_str(self, x, level)")
    String text(String x, long level) {
        long most = bound("maxstring");
        int length = CodePoints.length(x);
        int kept = (int) Math.min(length, Math.max(0, most));
        String whole = Texts.repr(x.substring(0, x.offsetByCodePoints(0, kept)));
        if (CodePoints.length(whole) <= most) {
            return whole;
        }
        int head = (int) Math.max(0, (most - ELLIPSIS) / 2);
        int tail = (int) Math.max(0, most - ELLIPSIS - head);
        String ends =
                x.substring(0, x.offsetByCodePoints(0, Math.min(head, length)))
                        + x.substring(x.offsetByCodePoints(0, Math.max(0, length - tail)));
        return cut(Texts.repr(ends), head, tail);
    }

    private String cut(String text, int head, int tail) {
        int length = CodePoints.length(text);
        return text.substring(0, text.offsetByCodePoints(0, Math.min(head, length)))
                + fill()
                + text.substring(text.offsetByCodePoints(0, Math.max(0, length - tail)));
    }

    @PythonApi("Repr.repr_int(self, x, level)")
    String number(Object x, long level) {
        return shortened(Texts.repr(x), bound("maxlong"));
    }

    @PythonApi("Repr.repr_instance(self, x, level)")
    String instance(Object x, long level) {
        String whole;
        try {
            whole = Texts.repr(x);
        } catch (OrdinaryException _) {
            String name = BuiltinTypes.typeOf(x).shortName();
            return "<" + name + " instance at " + Identity.address(x) + ">";
        }
        return shortened(whole, bound("maxother"));
    }
}
