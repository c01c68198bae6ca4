package pyloom.stdlib.weakref;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BoundMethod;
import pyloom.object.BuiltinTypes;
import pyloom.object.Comparisons;
import pyloom.object.Hashing;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;

/** A weak reference to a method of an object: it lasts as long as the object. */
@PythonModule(value = "weakref", pure = true, doc = "library/weakref.html#weakref.WeakMethod")
@PythonType(name = "WeakMethod")
public final class WeakMethod extends PyInstance implements Garbage.Waiting {

    /** The type {@code weakref.WeakMethod}. */
    public static final PyType TYPE =
            PyType.nativeType("weakref", "WeakMethod", PyType.OBJECT)
                    .solid()
                    .weak()
                    .changeable()
                    .sealed();

    private final Reference self;
    private final Object function;
    private final Object callback;

    private WeakMethod(BoundMethod method, Object callback) {
        super(TYPE);
        this.self = new Reference(Reference.TYPE, method.self(), null);
        this.function = method.function();
        this.callback = callback;
        if (callback != null) {
            Garbage.await(this);
        }
    }

    @PythonApi("WeakMethod.__new__(cls, meth, callback=None)")
    public static WeakMethod make(PyType type, Object method, Object callback) {
        if (!(method instanceof BoundMethod bound)) {
            throw new TypeError(
                    "argument should be a bound method, not "
                            + Texts.str(BuiltinTypes.typeOf(method)));
        }
        return new WeakMethod(bound, callback);
    }

    @Override
    public Object call() {
        Object object = self.get();
        return object == ABSENT ? null : new BoundMethod(function, object);
    }

    @PythonApi("WeakMethod.__call__(self)")
    Object invoke() {
        return call();
    }

    @Override
    public boolean isDead() {
        return self.isDead();
    }

    @Override
    public void end() {
        Garbage.call(callback, this);
    }

    @PythonApi("WeakMethod.__eq__(self, other)")
    Object eq(Object other) {
        if (!(other instanceof WeakMethod method)) {
            return NOT_IMPLEMENTED;
        }
        if (isDead() || method.isDead()) {
            return this == other;
        }
        return Boolean.TRUE.equals(self.eq(method.self))
                && Comparisons.equal(function, method.function);
    }

    @PythonApi("WeakMethod.__hash__(self)")
    long hash() {
        return self.hash() ^ Hashing.hash(function);
    }
}
