package pyloom.stdlib.glob;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.FileNames;
import pyloom.files.FilePattern;
import pyloom.object.Iteration;
import pyloom.object.NotImplementedError;
import pyloom.object.PyList;

import java.util.List;

/** The functions of Python's {@code glob}. */
@PythonModule(value = "glob", pure = true, doc = "library/glob.html")
public final class GlobFunctions {

    /** What {@code from glob import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL = PyList.of("glob", "iglob", "escape");

    private GlobFunctions() {}

    /** {@return the names of the files that match a pattern} */
    @PythonApi(
            "glob(pathname, *, root_dir=None, dir_fd=None, recursive=False,"
                    + " include_hidden=False)")
    public static PyList glob(
            Object pattern,
            Object rootDirectory,
            Object directoryNumber,
            boolean recursive,
            boolean includeHidden) {
        if (directoryNumber != null) {
            throw new NotImplementedError("glob: dir_fd unavailable on this platform");
        }
        String root = rootDirectory == null ? "" : FileNames.text(rootDirectory);
        String text = FileNames.text(pattern);
        List<String> found = new FileSearch(root, recursive, includeHidden).find(text, false);
        if (recursive && text.startsWith("**") && !found.isEmpty() && found.getFirst().isEmpty()) {
            found = found.subList(1, found.size());
        }
        PyList names = new PyList();
        found.forEach(name -> names.append(FileNames.like(pattern, name)));
        return names;
    }

    @PythonApi(
            "iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False,"
                    + " include_hidden=False)")
    public static Object iglob(
            Object pattern,
            Object rootDirectory,
            Object directoryNumber,
            boolean recursive,
            boolean includeHidden) {
        return Iteration.iter(
                glob(pattern, rootDirectory, directoryNumber, recursive, includeHidden));
    }

    @PythonApi("escape(pathname)")
    public static Object escape(Object name) {
        String escaped = FileNames.text(name).replaceAll("([*?\\[])", "[$1]");
        return FileNames.like(name, escaped);
    }

    @PythonApi("has_magic(s)")
    public static boolean hasMagic(Object name) {
        return FilePattern.hasMagic(FileNames.text(name));
    }
}
