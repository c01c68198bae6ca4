package pyloom.stdlib.posixpath;

import pyloom.files.FileNames;
import pyloom.files.Paths;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBytes;

import java.nio.file.Path;

/** Arguments that name files. */
final class PathArguments {

    private PathArguments() {}

    /** {@return an argument as text, of the two kinds that it may have} */
    static String text(Object path) {
        return FileNames.text(path);
    }

    /** {@return a result of the kind of an argument} */
    static Object like(Object path, String result) {
        return FileNames.like(FileNames.fspath(path), result);
    }

    /** {@return the file of an argument, or null if nothing can have such a name} */
    static Path file(Object path) {
        if (PyValueInstance.unwrap(path) instanceof Long number) {
            String name = pyloom.files.Descriptors.get(number).path();
            return name == null ? null : Path.of(name);
        }
        String name = text(path);
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            return null;
        }
        return Paths.resolve(name);
    }

    /** Refuses text and bytes together. */
    static void checkSame(String function, Object first, Object... others) {
        boolean isBytes = PyValueInstance.unwrap(FileNames.fspath(first)) instanceof PyBytes;
        for (Object other : others) {
            Object plain = PyValueInstance.unwrap(other);
            if (!(plain instanceof String || plain instanceof PyBytes)
                    && BuiltinTypes.typeOf(other).lookup("__fspath__")
                            == pyloom.object.Absent.ABSENT) {
                throw new TypeError(
                        function
                                + "() argument must be str, bytes, or os.PathLike object, not '"
                                + BuiltinTypes.typeOf(other).name()
                                + "'");
            }
            boolean isOtherBytes =
                    PyValueInstance.unwrap(FileNames.fspath(other)) instanceof PyBytes;
            if (isOtherBytes != isBytes) {
                throw new TypeError("Can't mix strings and bytes in path components");
            }
        }
    }
}
