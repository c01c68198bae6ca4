package pyloom.stdlib.enumeration;

import static pyloom.object.Absent.ABSENT;

import pyloom.stdlib.generators.NativeGenerator;

import java.util.Iterator;
import java.util.List;

/** An iterator over members. */
final class MemberIterator extends NativeGenerator {

    private final Iterator<Object> members;

    MemberIterator(String name, List<Object> members) {
        super(name);
        this.members = members.iterator();
    }

    @Override
    protected Object advance() {
        return members.hasNext() ? members.next() : ABSENT;
    }
}
