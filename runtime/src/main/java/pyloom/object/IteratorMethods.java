package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of the iterators of the runtime; every type declared as an iterator has them. */
@PythonModule("builtins")
@PythonType(name = "iterator", holder = SequenceIterator.class, exported = false)
final class IteratorMethods {

    private IteratorMethods() {}

    @PythonApi("iterator.__iter__(self, /)")
    static Object iterate(PyIterator self) {
        return self;
    }

    @PythonApi("iterator.__next__(self, /)")
    static Object next(PyIterator self) {
        Object next = self.plainNext();
        if (next == Absent.ABSENT) {
            throw new StopIteration();
        }
        return next;
    }

    @PythonApi("iterator.__length_hint__(self, /)")
    static Object lengthHint(PyIterator self) {
        return self.lengthHint();
    }
}
