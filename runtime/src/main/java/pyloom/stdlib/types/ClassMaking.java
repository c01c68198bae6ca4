package pyloom.stdlib.types;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Classes;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;

/** Making classes step by step, as class statements do. */
@PythonModule(value = "types", pure = true, doc = "library/types.html")
public final class ClassMaking {

    private ClassMaking() {}

    /** {@return a class} */
    @PythonApi("new_class(name, bases=(), kwds=None, exec_body=None)")
    public static Object newClass(Object name, Object bases, Object keywords, Object body) {
        Object resolved = resolveBases(bases);
        PyTuple prepared = prepareClass(name, resolved, keywords);
        Object namespace = prepared.get(1);
        if (body != null) {
            Calls.call(body, namespace);
        }
        if (resolved != bases) {
            Items.setItem(namespace, "__orig_bases__", bases);
        }
        return Calls.callWith(
                prepared.get(0),
                new Object[] {name, resolved, namespace},
                (PyDict) prepared.get(2));
    }

    /** {@return the bases with those replaced that are no classes but stand for some} */
    @PythonApi("resolve_bases(bases)")
    public static Object resolveBases(Object bases) {
        PyTuple given =
                bases instanceof PyTuple tuple ? tuple : PyTuple.of(Iteration.toArray(bases));
        PyTuple resolved = Classes.resolveBases(given);
        return resolved == given ? bases : resolved;
    }

    /** {@return metaclass, namespace and the keyword arguments that are left} */
    @PythonApi("prepare_class(name, bases=(), kwds=None)")
    public static PyTuple prepareClass(Object name, Object bases, Object keywords) {
        PyDict rest = keywords == null ? new PyDict() : ((PyDict) keywords).copy();
        PyTuple tuple = PyTuple.of(Iteration.toArray(bases));
        Object metaclass = Classes.takeMetaclass(tuple, rest);
        Object namespace = Classes.prepare(metaclass, Texts.str(name), tuple, rest);
        return PyTuple.of(metaclass, namespace, rest);
    }

    /** {@return the bases as the class statement wrote them} */
    @PythonApi("get_original_bases(cls, /)")
    public static Object originalBases(Object type) {
        Object dict = Attributes.getAttrOr(type, "__dict__", ABSENT);
        if (!(type instanceof PyType known) || dict == ABSENT) {
            throw new TypeError(
                    "Expected an instance of type, not "
                            + Texts.repr(BuiltinTypes.typeOf(type).shortName()));
        }
        Object own = Attributes.callMethod(dict, "get", "__orig_bases__", ABSENT);
        return own == ABSENT ? known.bases() : own;
    }
}
