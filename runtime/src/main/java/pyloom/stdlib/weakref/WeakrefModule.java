package pyloom.stdlib.weakref;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;

/** The functions and names of {@code weakref}. */
@PythonModule(value = "weakref", doc = "library/weakref.html")
public final class WeakrefModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "ref",
                    "proxy",
                    "getweakrefcount",
                    "getweakrefs",
                    "WeakKeyDictionary",
                    "ReferenceType",
                    "ProxyType",
                    "CallableProxyType",
                    "ProxyTypes",
                    "WeakValueDictionary",
                    "WeakSet",
                    "WeakMethod",
                    "finalize");

    /** {@code ref}. */
    @PythonApi("ref")
    public static final PyType REF = Reference.TYPE;

    /** {@code CallableProxyType}. */
    @PythonApi("CallableProxyType")
    public static final PyType CALLABLE_PROXY = Proxy.CALLABLE;

    /** {@code ProxyTypes}. */
    @PythonApi("ProxyTypes")
    public static final PyTuple PROXY_TYPES = PyTuple.of(Proxy.TYPE, Proxy.CALLABLE);

    private WeakrefModule() {}

    /** {@return a proxy of an object} */
    @PythonApi("proxy(object, callback=None, /)")
    public static Object proxy(Object object, Object callback) {
        return References.remember(object, new Proxy(object, callback));
    }

    /** {@return how many weak references and proxies an object has} */
    @PythonApi("getweakrefcount(object, /)")
    public static long count(Object object) {
        return References.of(object).size();
    }

    /** {@return the weak references and proxies of an object} */
    @PythonApi("getweakrefs(object, /)")
    public static PyList references(Object object) {
        return PyList.of(References.of(object).toArray());
    }
}
