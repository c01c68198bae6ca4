package pyloom.stdlib.re;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.PyIterator;
import pyloom.object.PyType;
import pyloom.stdlib.builtins.CallIterator;

/** The matches in a text, one after the other. */
final class FoundIterator extends PyIterator {

    private final Finder finder;

    FoundIterator(Finder finder) {
        this.finder = finder;
    }

    @Override
    public synchronized Object next() {
        int before = finder.position();
        return finder.next() ? finder.match(before) : ABSENT;
    }

    @Override
    public PyType pyType() {
        return CallIterator.TYPE;
    }
}
