package pyloom.runtime;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Frames;
import pyloom.object.Iteration;
import pyloom.object.PyModule;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.ValueError;

import java.util.Arrays;

/** The built-in function {@code __import__}: an import statement whose module is computed. */
@PythonModule(value = "builtins", doc = "library/functions.html#import__")
public final class ImportFunction {

    private ImportFunction() {}

    /** {@return the first package of a dotted name, or the module itself to take names from} */
    @PythonApi("__import__(name, globals=None, locals=None, fromlist=(), level=0)")
    static Object importNamed(
            String name, Object globals, Object locals, Object names, long level) {
        if (level < 0) {
            throw new ValueError("level must be >= 0");
        }
        if (name.isEmpty() && level == 0) {
            throw new ValueError("Empty module name");
        }
        if (level > 0 || names != null && Truth.truth(names)) {
            String[] wanted =
                    Arrays.stream(names == null ? new Object[0] : Iteration.toArray(names))
                            .map(Texts::str)
                            .toArray(String[]::new);
            PyModule importer = Frames.callerModule(0);
            return Imports.importFrom(importer, (int) level, name, wanted);
        }
        return Imports.importModule(name);
    }
}
