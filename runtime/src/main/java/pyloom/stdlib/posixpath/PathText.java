package pyloom.stdlib.posixpath;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.FileNames;
import pyloom.files.PathNames;
import pyloom.object.Iteration;
import pyloom.object.PyTuple;
import pyloom.object.ValueError;

import java.util.ArrayList;
import java.util.List;

/** The functions of {@code os.path} that look at names alone. */
@PythonModule(value = "posixpath", pure = true, doc = "library/os.path.html")
public final class PathText {

    private PathText() {}

    /** {@return names behind each other; an absolute one begins anew} */
    @PythonApi("join(a, *p)")
    public static Object join(Object first, Object[] more) {
        PathArguments.checkSame("join", first, more);
        String path = PathArguments.text(first);
        for (Object each : more) {
            path = PathNames.join(path, PathArguments.text(each));
        }
        return PathArguments.like(first, path);
    }

    @PythonApi("split(p)")
    public static PyTuple split(Object path) {
        return PyTuple.of(dirname(path), basename(path));
    }

    /** {@return the last part} */
    @PythonApi("basename(p)")
    public static Object basename(Object path) {
        return PathArguments.like(path, PathNames.base(PathArguments.text(path)));
    }

    /** {@return what is before the last part} */
    @PythonApi("dirname(p)")
    public static Object dirname(Object path) {
        return PathArguments.like(path, PathNames.directory(PathArguments.text(path)));
    }

    @PythonApi("splitext(p)")
    public static PyTuple splitext(Object path) {
        String text = PathArguments.text(path);
        int at = PathNames.extension(text);
        return PyTuple.of(
                PathArguments.like(path, text.substring(0, at)),
                PathArguments.like(path, text.substring(at)));
    }

    @PythonApi("splitdrive(p)")
    public static PyTuple splitdrive(Object path) {
        return PyTuple.of(PathArguments.like(path, ""), FileNames.fspath(path));
    }

    @PythonApi("splitroot(p)")
    public static PyTuple splitroot(Object path) {
        String text = PathArguments.text(path);
        boolean isDouble = text.startsWith("//") && !text.startsWith("///");
        int root = isDouble ? 2 : text.startsWith("/") ? 1 : 0;
        return PyTuple.of(
                PathArguments.like(path, ""),
                PathArguments.like(path, text.substring(0, root)),
                PathArguments.like(path, text.substring(root)));
    }

    @PythonApi("isabs(s)")
    public static boolean isabs(Object path) {
        return PathArguments.text(path).startsWith("/");
    }

    @PythonApi("normcase(s)")
    public static Object normcase(Object path) {
        return FileNames.fspath(path);
    }

    /** {@return a name without needless parts} */
    @PythonApi("normpath(path)")
    public static Object normpath(Object path) {
        return PathArguments.like(path, PathNames.normalize(PathArguments.text(path)));
    }

    /** {@return the absolute, normal name} */
    @PythonApi("abspath(path)")
    public static Object abspath(Object path) {
        return PathArguments.like(path, PathNames.absolute(PathArguments.text(path)));
    }

    @PythonApi("relpath(path, start=None)")
    public static Object relpath(Object path, Object start) {
        String text = PathArguments.text(path);
        if (text.isEmpty()) {
            throw new ValueError("no path specified");
        }
        if (start != null) {
            PathArguments.checkSame("relpath", path, start);
        }
        String from = start == null ? "." : PathArguments.text(start);
        return PathArguments.like(
                path, PathNames.relative(PathNames.absolute(text), PathNames.absolute(from)));
    }

    @PythonApi("commonprefix(m)")
    public static Object commonprefix(Object names) {
        Object[] all = Iteration.toArray(names);
        if (all.length == 0) {
            return "";
        }
        String prefix = PathArguments.text(all[0]);
        for (Object each : all) {
            String text = PathArguments.text(each);
            int same = 0;
            while (same < Math.min(prefix.length(), text.length())
                    && prefix.charAt(same) == text.charAt(same)) {
                same++;
            }
            prefix = prefix.substring(0, same);
        }
        return PathArguments.like(all[0], prefix);
    }

    @PythonApi("commonpath(paths)")
    public static Object commonpath(Object names) {
        Object[] all = Iteration.toArray(names);
        if (all.length == 0) {
            throw new ValueError("commonpath() arg is an empty sequence");
        }
        PathArguments.checkSame("commonpath", all[0], all);
        List<String> common = null;
        boolean isAbsolute = PathArguments.text(all[0]).startsWith("/");
        for (Object each : all) {
            String text = PathArguments.text(each);
            if (text.startsWith("/") != isAbsolute) {
                throw new ValueError("Can't mix absolute and relative paths");
            }
            List<String> parts = new ArrayList<>(PathNames.parts(text));
            parts.removeIf("."::equals);
            common = common == null ? parts : same(common, parts);
        }
        return PathArguments.like(all[0], (isAbsolute ? "/" : "") + String.join("/", common));
    }

    private static List<String> same(List<String> first, List<String> second) {
        int count = 0;
        while (count < Math.min(first.size(), second.size())
                && first.get(count).equals(second.get(count))) {
            count++;
        }
        return first.subList(0, count);
    }
}
