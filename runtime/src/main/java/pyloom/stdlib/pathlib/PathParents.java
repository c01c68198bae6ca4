package pyloom.stdlib.pathlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.IndexError;
import pyloom.object.Items;
import pyloom.object.Numbers;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.builtins.PySlice;

import java.util.List;

/** The paths above a path, the nearest first; what {@code PurePath.parents} is. */
@PythonModule(
        value = "pathlib._local",
        pure = true,
        doc = "library/pathlib.html#pathlib.PurePath.parents")
@PythonType(name = "_PathParents", exported = false)
final class PathParents extends PyObject {

    private static final PyType TYPE =
            PyType.nativeType("pathlib._local", "_PathParents", PyType.OBJECT).sealed();

    private final PurePath path;

    PathParents(PurePath path) {
        this.path = path;
    }

    @PythonApi("_PathParents.__len__(self)")
    long size() {
        return path.tail().size();
    }

    @PythonApi("_PathParents.__getitem__(self, idx)")
    Object get(Object index) {
        int size = path.tail().size();
        if (index instanceof PySlice) {
            Object[] all = new Object[size];
            for (int i = 0; i < size; i++) {
                all[i] = at(i);
            }
            return Items.getItem(PyTuple.of(all), index);
        }
        long place = Numbers.index(index);
        if (place >= size || place < -size) {
            throw new IndexError(place);
        }
        return at((int) (place < 0 ? place + size : place));
    }

    private PurePath at(int index) {
        List<String> tail = path.tail();
        return path.with(path.root(), tail.subList(0, tail.size() - 1 - index));
    }

    @PythonApi("_PathParents.__repr__(self)")
    String repr() {
        return "<" + path.pyType().shortName() + ".parents>";
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
