package pyloom.stdlib.weakref;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Comparisons;
import pyloom.object.Hashing;
import pyloom.object.Identity;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;

import java.lang.ref.WeakReference;

/** Python's {@code weakref.ref}. */
@PythonModule(value = "weakref", doc = "library/weakref.html#weakref.ref")
@PythonType(name = "ReferenceType")
public final class Reference extends PyInstance implements Garbage.Waiting {

    /** The type {@code weakref.ReferenceType}. */
    public static final PyType TYPE =
            PyType.nativeType("weakref", "ReferenceType", PyType.OBJECT)
                    .dotted()
                    .solid()
                    .weak()
                    .generic();

    private final WeakReference<Object> referent;
    private final Object callback;
    private long hash;
    private boolean hashed;

    Reference(PyType type, Object object, Object callback) {
        super(type);
        checkReferable(object);
        Garbage.listen();
        this.referent = new WeakReference<>(object);
        this.callback = callback;
        if (callback != null) {
            Garbage.await(this);
        }
    }

    static void checkReferable(Object object) {
        PyType type = BuiltinTypes.typeOf(object);
        if (!type.isWeaklyReferable() && !(object instanceof PyType)) {
            throw new TypeError("cannot create weak reference to '" + type.name() + "' object");
        }
    }

    @PythonApi("ReferenceType.__new__(cls, object, callback=None, /, **kwargs)")
    public static Object make(PyType type, Object object, Object callback, PyDict keywords) {
        checkReferable(object);
        return type == TYPE && callback == null
                ? References.shared(object)
                : References.remember(object, new Reference(type, object, callback));
    }

    @PythonApi("ReferenceType.__init__(self, object, callback=None, /)")
    void initialize(Object object, Object function) {}

    /** {@return the object, or ABSENT if it has ended; nothing is searched} */
    Object peek() {
        Object object = referent.get();
        return object == null ? ABSENT : object;
    }

    /** {@return the object, or ABSENT if it has ended} */
    Object get() {
        if (referent.get() != null) {
            Garbage.look();
        }
        return peek();
    }

    @Override
    public Object call() {
        boolean isOwn = pyType().lookup("__call__") != TYPE.lookup("__call__");
        return isOwn ? super.call() : invoke();
    }

    @PythonApi("ReferenceType.__call__(self, /)")
    Object invoke() {
        Object object = get();
        return object == ABSENT ? null : object;
    }

    @PythonApi(value = "ReferenceType.__callback__", kind = Kind.MEMBER)
    Object callback() {
        return isDead() ? null : callback;
    }

    @Override
    public boolean isDead() {
        return referent.get() == null;
    }

    @Override
    public void end() {
        Garbage.call(callback, this);
    }

    @PythonApi("ReferenceType.__hash__(self, /)")
    long hash() {
        if (!hashed) {
            Object object = peek();
            if (object == ABSENT) {
                throw new TypeError("weak object has gone away");
            }
            hash = Hashing.hash(object);
            hashed = true;
        }
        return hash;
    }

    @PythonApi("ReferenceType.__eq__(self, value, /)")
    Object eq(Object value) {
        if (!(value instanceof Reference other)) {
            return NOT_IMPLEMENTED;
        }
        Object mine = peek();
        Object theirs = other.peek();
        return mine == ABSENT || theirs == ABSENT
                ? (Object) (this == other)
                : Comparisons.eq(mine, theirs);
    }

    @PythonApi("ReferenceType.__ne__(self, value, /)")
    Object ne(Object value) {
        Object same = eq(value);
        return same instanceof Boolean bool ? (Object) !bool : same;
    }

    @PythonApi("ReferenceType.__repr__(self, /)")
    String repr() {
        Object object = get();
        String start = "<weakref at " + Identity.address(this);
        if (object == ABSENT) {
            return start + "; dead>";
        }
        Object name = Attributes.getAttrOr(object, "__name__", ABSENT);
        return start
                + "; to '"
                + BuiltinTypes.typeOf(object).name()
                + "' at "
                + Identity.address(object)
                + (name instanceof String ? " (" + Texts.str(name) + ")>" : ">");
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Reference reference && Boolean.TRUE.equals(eq(reference));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash());
    }
}
