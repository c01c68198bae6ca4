package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Iteration;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;

/** Making a wrapper look like what it wraps. */
@PythonModule(value = "functools", pure = true, doc = "library/functools.html")
public final class Wrapping {

    /** The attributes that a wrapper takes over. */
    @PythonApi("WRAPPER_ASSIGNMENTS")
    public static final PyTuple ASSIGNMENTS =
            PyTuple.of(
                    "__module__",
                    "__name__",
                    "__qualname__",
                    "__doc__",
                    "__annotations__",
                    "__type_params__");

    /** The attributes of a wrapper that are updated. */
    @PythonApi("WRAPPER_UPDATES")
    public static final PyTuple UPDATES = PyTuple.of(new Object[] {"__dict__"});

    private Wrapping() {}

    /** {@return the wrapper, with the attributes of what it wraps} */
    @PythonApi("update_wrapper(wrapper, wrapped, assigned=<unset>, updated=<unset>)")
    public static Object updateWrapper(
            Object wrapper, Object wrapped, Object assigned, Object updated) {
        for (Object name : Iteration.iterate(assigned == ABSENT ? ASSIGNMENTS : assigned)) {
            String attribute = ((String) name).intern();
            Object value = Attributes.getAttrOr(wrapped, attribute, ABSENT);
            if (value != ABSENT) {
                Attributes.setAttr(wrapper, attribute, value);
            }
        }
        for (Object name : Iteration.iterate(updated == ABSENT ? UPDATES : updated)) {
            String attribute = ((String) name).intern();
            Object additions = Attributes.getAttrOr(wrapped, attribute, new PyDict());
            Attributes.callMethod(Attributes.getAttr(wrapper, attribute), "update", additions);
        }
        Attributes.setAttr(wrapper, "__wrapped__", wrapped);
        return wrapper;
    }

    /** {@return {@code wrapper}, made to look like {@code wrapped}} */
    public static <W> W wraps(Object wrapped, W wrapper) {
        updateWrapper(wrapper, wrapped, ABSENT, ABSENT);
        return wrapper;
    }

    /** {@return a decorator that makes a wrapper look like what it wraps} */
    @PythonApi("wraps(wrapped, assigned=<unset>, updated=<unset>)")
    public static Object wraps(Object wrapped, Object assigned, Object updated) {
        PyDict keywords = new PyDict();
        keywords.put("wrapped", wrapped);
        keywords.put("assigned", assigned == ABSENT ? ASSIGNMENTS : assigned);
        keywords.put("updated", updated == ABSENT ? UPDATES : updated);
        Object update = NativeModule.named("functools").peek("update_wrapper");
        return new Partial(update, PyObject.NO_ARGUMENTS, keywords);
    }
}
