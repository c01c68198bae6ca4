package pyloom.stdlib.contextlib;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.object.ClassMethod;
import pyloom.object.Entry;
import pyloom.object.GenericAlias;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.abc.AbcMeta;
import pyloom.stdlib.abc.AbcModule;
import pyloom.stdlib.abc.AbstractClasses;
import pyloom.stdlib.script.Functions;
import pyloom.stdlib.script.Python;

/** Makes the class {@code contextlib.AbstractContextManager}. */
final class AbstractContextManager {

    private static final String NAME = "AbstractContextManager";

    private AbstractContextManager() {}

    static PyType make() {
        PyFunction exit =
                function("__exit__", "self, exc_type, exc_value, traceback", given -> null);
        PyDict body =
                Python.dict(
                        "__module__",
                        "contextlib",
                        "__doc__",
                        "An abstract base class for context managers.",
                        "__slots__",
                        PyTuple.EMPTY,
                        "__class_getitem__",
                        new ClassMethod(
                                function(
                                        "__class_getitem__",
                                        "cls, item",
                                        given -> new GenericAlias(given[0], given[1]))),
                        "__enter__",
                        function("__enter__", "self", given -> given[0]),
                        "__exit__",
                        AbcModule.abstractMethod(exit));
        PyType[] made = new PyType[1];
        body.put(
                "__subclasshook__",
                new ClassMethod(
                        function(
                                "__subclasshook__",
                                "cls, C",
                                given ->
                                        given[0] == made[0]
                                                ? hasMethods((PyType) given[1])
                                                : NOT_IMPLEMENTED)));
        made[0] =
                (PyType)
                        AbstractClasses.make(
                                AbcMeta.TYPE,
                                NAME,
                                PyTuple.of(new Object[] {AbcModule.ABC}),
                                body,
                                null);
        return made[0];
    }

    private static Object hasMethods(PyType type) {
        for (String method : new String[] {"__enter__", "__exit__"}) {
            Object found = type.lookup(method);
            if (found == null || found == ABSENT) {
                return NOT_IMPLEMENTED;
            }
        }
        return true;
    }

    private static PyFunction function(String name, String parameters, Entry.OfArray body) {
        return Functions.ofArray("contextlib", NAME + "." + name, parameters, body);
    }
}
