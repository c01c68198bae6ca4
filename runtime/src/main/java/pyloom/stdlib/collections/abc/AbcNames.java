package pyloom.stdlib.collections.abc;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;

/** The public names of {@code collections.abc}. */
@PythonModule(value = "collections.abc", pure = true, doc = "library/collections.abc.html")
public final class AbcNames {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "Awaitable",
                    "Coroutine",
                    "AsyncIterable",
                    "AsyncIterator",
                    "Hashable",
                    "Iterable",
                    "Iterator",
                    "Generator",
                    "Reversible",
                    "Sized",
                    "Container",
                    "Callable",
                    "Collection",
                    "Set",
                    "MutableSet",
                    "Mapping",
                    "MutableMapping",
                    "MappingView",
                    "KeysView",
                    "ItemsView",
                    "ValuesView",
                    "Sequence",
                    "MutableSequence",
                    "ByteString",
                    "Buffer");

    private AbcNames() {}
}
