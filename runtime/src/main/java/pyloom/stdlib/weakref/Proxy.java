package pyloom.stdlib.weakref;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Identity;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.ReferenceError;
import pyloom.object.Texts;
import pyloom.object.Truth;

/** Stands for an object without keeping it alive. */
@PythonModule(value = "weakref", pure = true, doc = "library/weakref.html#weakref.proxy")
@PythonType(name = "ProxyType")
public final class Proxy extends PyInstance {

    /** The type {@code weakref.ProxyType}. */
    public static final PyType TYPE =
            PyType.nativeType("weakref", "ProxyType", PyType.OBJECT).dotted().unhashable().sealed();

    /** The type {@code weakref.CallableProxyType}. */
    public static final PyType CALLABLE =
            PyType.nativeType("weakref", "CallableProxyType", TYPE).dotted().sealed();

    private final Reference reference;

    Proxy(Object object, Object callback) {
        super(Calls.isCallable(object) ? CALLABLE : TYPE);
        reference = new Reference(Reference.TYPE, object, callback);
    }

    private Object object() {
        Object object = reference.get();
        if (object == ABSENT) {
            throw new ReferenceError("weakly-referenced object no longer exists");
        }
        return object;
    }

    private static Object plain(Object value) {
        return value instanceof Proxy proxy ? proxy.object() : value;
    }

    @Override
    public Object callArray(Object[] arguments, String[] keywords) {
        return Calls.callArray(object(), arguments, keywords);
    }

    @PythonApi("ProxyType.__call__(self, /, *args, **kwargs)")
    Object invoke(Object[] args, PyDict keywords) {
        return Calls.callWith(object(), args, keywords);
    }

    @PythonApi("ProxyType.__getattr__(self, name, /)")
    Object get(String name) {
        return Attributes.getAttr(object(), name.intern());
    }

    @PythonApi("ProxyType.__setattr__(self, name, value, /)")
    void set(String name, Object value) {
        Attributes.setAttr(object(), name.intern(), value);
    }

    @PythonApi("ProxyType.__delattr__(self, name, /)")
    void delete(String name) {
        Attributes.delAttr(object(), name.intern());
    }

    @PythonApi("ProxyType.__str__(self, /)")
    String str() {
        return Texts.str(object());
    }

    @PythonApi("ProxyType.__repr__(self, /)")
    String repr() {
        Object object = reference.get();
        String start = "<weakproxy at " + Identity.address(this);
        return object == ABSENT
                ? start + "; dead>"
                : start
                        + "; to '"
                        + BuiltinTypes.typeOf(object).name()
                        + "' at "
                        + Identity.address(object)
                        + ">";
    }

    @PythonApi("ProxyType.__bool__(self, /)")
    boolean truth() {
        return Truth.truth(object());
    }

    @PythonApi("ProxyType.__len__(self, /)")
    long length() {
        return Items.len(object());
    }

    @PythonApi("ProxyType.__getitem__(self, key, /)")
    Object item(Object key) {
        return Items.getItem(object(), plain(key));
    }

    @PythonApi("ProxyType.__setitem__(self, key, value, /)")
    void setItem(Object key, Object value) {
        Items.setItem(object(), plain(key), value);
    }

    @PythonApi("ProxyType.__delitem__(self, key, /)")
    void deleteItem(Object key) {
        Items.delItem(object(), plain(key));
    }

    @PythonApi("ProxyType.__contains__(self, key, /)")
    boolean contains(Object key) {
        return Items.contains(object(), plain(key));
    }

    @PythonApi("ProxyType.__iter__(self, /)")
    Object iterate() {
        return Iteration.iter(object());
    }

    @PythonApi("ProxyType.__next__(self, /)")
    Object next() {
        return Iteration.nextOrStop(object());
    }

    @PythonApi("ProxyType.__eq__(self, value, /)")
    Object eq(Object value) {
        return Comparisons.eq(object(), plain(value));
    }

    @PythonApi("ProxyType.__ne__(self, value, /)")
    Object ne(Object value) {
        return Comparisons.ne(object(), plain(value));
    }

    @PythonApi("ProxyType.__lt__(self, value, /)")
    Object lt(Object value) {
        return Comparisons.lt(object(), plain(value));
    }

    @PythonApi("ProxyType.__le__(self, value, /)")
    Object le(Object value) {
        return Comparisons.le(object(), plain(value));
    }

    @PythonApi("ProxyType.__gt__(self, value, /)")
    Object gt(Object value) {
        return Comparisons.gt(object(), plain(value));
    }

    @PythonApi("ProxyType.__ge__(self, value, /)")
    Object ge(Object value) {
        return Comparisons.ge(object(), plain(value));
    }

    @PythonApi("ProxyType.__add__(self, value, /)")
    public static Object add(Object self, Object value) {
        return Operators.add(plain(self), plain(value));
    }

    @PythonApi("ProxyType.__radd__(self, value, /)")
    public static Object reflectedAdd(Object self, Object value) {
        return Operators.add(plain(value), plain(self));
    }

    @PythonApi("ProxyType.__sub__(self, value, /)")
    public static Object sub(Object self, Object value) {
        return Operators.sub(plain(self), plain(value));
    }

    @PythonApi("ProxyType.__mul__(self, value, /)")
    public static Object mul(Object self, Object value) {
        return Operators.mul(plain(self), plain(value));
    }
}
