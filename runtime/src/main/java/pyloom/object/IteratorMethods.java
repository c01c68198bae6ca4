package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of the iterator of objects that only have {@code __getitem__}. */
@PythonModule("builtins")
@PythonType(name = "iterator", holder = SequenceIterator.class, exported = false)
final class IteratorMethods {

    private IteratorMethods() {}

    @PythonApi("iterator.__iter__(self, /)")
    static Object iter(PyIterator self) {
        return self;
    }

    @PythonApi("iterator.__next__(self, /)")
    static Object next(PyIterator self) {
        return self.nextOrStop();
    }
}
