package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** Python's {@code property}. */
public class PyProperty extends PyInstance {

    /** The type {@code property}. */
    public static final PyType TYPE =
            PyType.builtin("property").solid().allocating(PyProperty::new);

    private Object getter; // null: there is none
    private Object setter;
    private Object deleter;
    private Object name = ABSENT;
    private Object doc;
    private boolean docFromGetter;

    /**
     * Makes a property that is still to be initialised.
     *
     * @param type {@code property} or a subclass
     */
    public PyProperty(PyType type) {
        super(type);
    }

    /**
     * Makes a property.
     *
     * @param getter reads it
     * @param setter sets it, or null
     * @param deleter deletes it, or null
     */
    public PyProperty(Object getter, Object setter, Object deleter) {
        super(TYPE);
        initialize(getter, setter, deleter);
    }

    final void initialize(Object newGetter, Object newSetter, Object newDeleter) {
        getter = newGetter;
        setter = newSetter;
        deleter = newDeleter;
    }

    /** {@return what reads it, or null} */
    public final Object getter() {
        return getter;
    }

    /** {@return what sets it, or null} */
    public final Object setter() {
        return setter;
    }

    /** {@return what deletes it, or null} */
    public final Object deleter() {
        return deleter;
    }

    final void describe(Object newDoc) {
        if (pyType() == TYPE) {
            doc = newDoc;
        } else if (newDoc != null) {
            // a subclass has it where its own __doc__ would be
            putOwn("__doc__", newDoc);
        }
    }

    final Object doc() {
        return doc;
    }

    /** {@return its name, or that of its getter, or {@code ABSENT}} */
    final Object knownName() {
        return name == ABSENT && getter != null
                ? Attributes.getAttrOr(getter, "__name__", ABSENT)
                : name;
    }

    final void rename(Object newName) {
        name = newName;
    }

    final Object ownName() {
        return name;
    }

    final void takeDocFromGetter(boolean take) {
        docFromGetter = take;
    }

    final boolean docFromGetter() {
        return docFromGetter;
    }

    final Object get(Object instance) {
        if (getter == null) {
            throw refused(instance, "getter");
        }
        return Calls.call(getter, instance);
    }

    final void set(Object instance, Object value) {
        if (value == ABSENT) {
            if (deleter == null) {
                throw refused(instance, "deleter");
            }
            Calls.call(deleter, instance);
        } else {
            if (setter == null) {
                throw refused(instance, "setter");
            }
            Calls.call(setter, instance, value);
        }
    }

    private AttributeError refused(Object instance, String what) {
        Object known = knownName();
        String which =
                known == ABSENT || known == null ? "property" : "property " + Texts.repr(known);
        return new AttributeError(
                which
                        + " of "
                        + Texts.repr(TypeNames.qualname(BuiltinTypes.typeOf(instance)))
                        + " object has no "
                        + what);
    }
}
