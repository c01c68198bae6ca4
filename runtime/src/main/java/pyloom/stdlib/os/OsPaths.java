package pyloom.stdlib.os;

import pyloom.files.FileNames;
import pyloom.files.Paths;
import pyloom.object.PyValueInstance;
import pyloom.stdlib.builtins.PyBytes;

import java.nio.file.Path;

/** Arguments of {@code os} that name files. */
final class OsPaths {

    private OsPaths() {}

    /** {@return the file that an argument names; the text of an error begins with the function} */
    static Path file(Object path, String function) {
        return file(path, function, "path");
    }

    static Path file(Object path, String function, String parameter) {
        String kinds =
                switch (function) {
                    case "stat", "chdir", "chmod", "utime", "truncate" ->
                            ", os.PathLike or integer";
                    case "listdir", "scandir" -> ", os.PathLike, integer or None";
                    default -> " or os.PathLike";
                };
        return Paths.resolve(FileNames.text(path, function, parameter, kinds));
    }

    /** Refuses what only other systems, or files relative to a directory, would need. */
    static void refuseDirectory(String function, Object... numbers) {
        for (Object number : numbers) {
            if (number != null) {
                throw new pyloom.object.NotImplementedError(
                        function + ": dir_fd unavailable on this platform");
            }
        }
    }

    /** {@return an argument as CPython keeps it: str or bytes} */
    static Object plain(Object path) {
        Object plain = PyValueInstance.unwrap(path);
        if (plain instanceof String || plain instanceof PyBytes) {
            return path;
        }
        return FileNames.fspath(path);
    }
}
