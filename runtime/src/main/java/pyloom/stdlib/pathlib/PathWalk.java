package pyloom.stdlib.pathlib;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.OSError;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.stdlib.generators.NativeGenerator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** {@code Path.walk}: a directory and all below it, as {@code os.walk} with paths. */
final class PathWalk extends NativeGenerator {

    private final boolean fromTop;
    private final Object onError;
    private final boolean follow;
    private final Deque<Object> left = new ArrayDeque<>(); // paths, and results to be given
    private PurePath given; // whose directories come next
    private PyList givenDirectories;

    PathWalk(PurePath top, Object topDown, Object onError, boolean follow) {
        super("Path.walk");
        this.fromTop = Truth.truth(topDown);
        this.onError = onError;
        this.follow = follow;
        left.push(top);
    }

    @Override
    protected Object advance() {
        if (givenDirectories != null) {
            List<Object> below = new ArrayList<>();
            for (Object name : Iteration.iterate(givenDirectories)) {
                below.add(PathGlob.child(given, Texts.str(name)));
            }
            below.reversed().forEach(left::push);
            givenDirectories = null;
        }
        while (!left.isEmpty()) {
            Object next = left.pop();
            PyTuple result = next instanceof PyTuple known ? known : look((PurePath) next);
            if (result != null) {
                return result;
            }
        }
        return ABSENT;
    }

    /** {@return what to give first for a directory, or null if it comes later or not at all} */
    private PyTuple look(PurePath path) {
        PyList directories = new PyList();
        PyList files = new PyList();
        List<Object> below = new ArrayList<>();
        try {
            for (PurePath child : PathGlob.children(path)) {
                boolean isDirectory = PathMethods.isDir(child, follow);
                (isDirectory ? directories : files).append(child.name());
                if (isDirectory) {
                    below.add(child);
                }
            }
        } catch (OSError error) {
            if (onError != null) {
                Calls.call(onError, error);
            }
            return null;
        }
        PyTuple result = PyTuple.of(path, directories, files);
        if (fromTop) {
            given = path;
            givenDirectories = directories;
            return result;
        }
        left.push(result);
        below.forEach(left::push);
        return null;
    }
}
