package pyloom.stdlib.collections;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.NativeModule;
import pyloom.object.PyList;

/** The names of {@code collections}. */
@PythonModule(value = "collections", pure = true, doc = "library/collections.html")
public final class CollectionsModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "ChainMap",
                    "Counter",
                    "OrderedDict",
                    "UserDict",
                    "UserList",
                    "UserString",
                    "defaultdict",
                    "deque",
                    "namedtuple");

    /** Says that it is a package; there are no files to be found in it. */
    @PythonApi("__path__")
    public static final PyList PATH = new PyList();

    /** The module {@code collections.abc}. */
    @PythonApi("abc")
    public static final NativeModule ABSTRACT_CLASSES = NativeModule.named("collections.abc");

    private CollectionsModule() {}
}
