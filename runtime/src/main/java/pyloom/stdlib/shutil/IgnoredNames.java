package pyloom.stdlib.shutil;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.stdlib.builtins.PySet;
import pyloom.stdlib.fnmatch.NameMatching;

/** What {@code shutil.ignore_patterns} returns: finds the names that match a pattern. */
@PythonModule(value = "shutil", pure = true, doc = "library/shutil.html#shutil.ignore_patterns")
@PythonType(name = "_IgnoredNames", exported = false)
final class IgnoredNames extends PyObject {

    private static final PyType TYPE =
            PyType.nativeType("shutil", "_IgnoredNames", PyType.OBJECT).sealed();

    private final Object[] patterns;

    IgnoredNames(Object[] patterns) {
        this.patterns = patterns;
    }

    @PythonApi("_IgnoredNames.__call__(self, path, names)")
    PySet find(Object path, Object names) {
        PySet found = new PySet();
        for (Object pattern : patterns) {
            for (Object name : Iteration.iterate(NameMatching.filter(names, pattern))) {
                found.add(name);
            }
        }
        return found;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
