package pyloom.stdlib.re;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** What {@code Pattern.scanner} returns: it gives one match after the other. */
@PythonModule("_sre")
@PythonType(name = "SRE_Scanner", exported = false)
final class SearchScanner extends PyObject {

    /** The type. */
    public static final PyType TYPE =
            PyType.nativeType("_sre", "SRE_Scanner", PyType.OBJECT).dotted().sealed();

    private final PyPattern pattern;
    private final Finder finder;

    SearchScanner(PyPattern pattern, Finder finder) {
        this.pattern = pattern;
        this.finder = finder;
    }

    @PythonApi("SRE_Scanner.match(self, /)")
    synchronized PyMatch match() {
        int before = finder.position();
        return finder.nextHere() ? finder.match(before) : null;
    }

    @PythonApi("SRE_Scanner.search(self, /)")
    synchronized PyMatch search() {
        int before = finder.position();
        return finder.next() ? finder.match(before) : null;
    }

    @PythonApi(value = "SRE_Scanner.pattern", kind = Kind.MEMBER)
    PyPattern pattern() {
        return pattern;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
