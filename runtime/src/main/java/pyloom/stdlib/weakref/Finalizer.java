package pyloom.stdlib.weakref;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Identity;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Unraisable;
import pyloom.stdlib.atexit.AtExit;
import pyloom.stdlib.script.Functions;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Python's {@code weakref.finalize}: a call at the end of an object, at the latest at the end of
 * the program.
 *
 * <p>{@code ALIVE} is guarded by itself; whoever takes a finalizer out of it makes the call.
 */
@PythonModule(value = "weakref", pure = true, doc = "library/weakref.html#weakref.finalize")
@PythonType(name = "finalize")
public final class Finalizer extends PyInstance implements Garbage.Waiting {

    /** The type {@code weakref.finalize}. */
    public static final PyType TYPE =
            PyType.nativeType("weakref", "finalize", PyType.OBJECT)
                    .solid()
                    .weak()
                    .changeable()
                    .allocating(Finalizer::new);

    private static final Set<Finalizer> ALIVE = new LinkedHashSet<>();
    private static boolean registered; // guarded by ALIVE

    private WeakReference<Object> object;
    private Object function;
    private Object[] arguments;
    private PyDict keywords;
    private boolean atExit = true;

    private Finalizer(PyType type) {
        super(type);
    }

    @PythonApi("finalize.__init__(self, obj, func, /, *args, **kwargs)")
    void initialize(Object of, Object call, Object[] args, PyDict named) {
        Reference.checkReferable(of);
        object = new WeakReference<>(of);
        function = call;
        arguments = args;
        keywords = named;
        synchronized (ALIVE) {
            ALIVE.add(this);
            if (!registered) {
                registered = true;
                AtExit.register(
                        Functions.ofArray("weakref", "finalize._exitfunc", "", _ -> runAll()),
                        NO_ARGUMENTS,
                        new PyDict());
            }
        }
        Garbage.await(this);
    }

    private boolean take() {
        synchronized (ALIVE) {
            return ALIVE.remove(this);
        }
    }

    private boolean isAlive() {
        synchronized (ALIVE) {
            return ALIVE.contains(this);
        }
    }

    @Override
    public boolean isDead() {
        return object.get() == null;
    }

    @Override
    public void end() {
        try {
            call();
        } catch (PyException error) {
            Unraisable.report(error, "Exception ignored in weakref.finalize");
        }
    }

    @Override
    public Object call() {
        if (!take()) {
            return null;
        }
        Garbage.forget(this);
        return Calls.callWith(function, arguments, keywords);
    }

    @PythonApi("finalize.__call__(self, _=None)")
    Object invoke(Object ignored) {
        return call();
    }

    private Object parts() {
        Object target = object.get();
        return target == null
                ? null
                : PyTuple.of(target, function, PyTuple.of(arguments.clone()), keywords);
    }

    @PythonApi("finalize.detach(self)")
    Object detach() {
        Object parts = parts();
        if (parts == null || !take()) {
            return null;
        }
        Garbage.forget(this);
        return parts;
    }

    @PythonApi("finalize.peek(self)")
    Object peek() {
        return isAlive() ? parts() : null;
    }

    @PythonApi(value = "finalize.alive", kind = Kind.GETTER)
    boolean alive() {
        if (isAlive()) {
            Garbage.look();
        }
        return isAlive();
    }

    @PythonApi(value = "finalize.atexit", kind = Kind.GETTER)
    boolean atExit() {
        return isAlive() && atExit;
    }

    @PythonApi(value = "finalize.atexit", kind = Kind.SETTER)
    void setAtExit(boolean call) {
        atExit = call;
    }

    @PythonApi("finalize.__repr__(self)")
    String repr() {
        Object target = isAlive() ? object.get() : null;
        String start = "<" + pyType().shortName() + " object at " + Identity.address(this);
        return target == null
                ? start + "; dead>"
                : start
                        + "; for '"
                        + BuiltinTypes.typeOf(target).shortName()
                        + "' at "
                        + Identity.address(target)
                        + ">";
    }

    /** Makes the calls that are left at the end of the program, the last one first. */
    private static Object runAll() {
        Finalizer[] all;
        synchronized (ALIVE) {
            all = ALIVE.toArray(Finalizer[]::new);
        }
        for (Finalizer each : Arrays.asList(all).reversed()) {
            if (each.atExit) {
                each.end();
            }
        }
        return null;
    }
}
