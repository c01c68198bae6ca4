package pyloom.stdlib.difflib;

import static pyloom.object.Absent.ABSENT;

import pyloom.stdlib.generators.NativeGenerator;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** A generator whose elements are all computed when the first is asked for. */
final class LateList extends NativeGenerator {

    private final Consumer<List<Object>> maker;
    private Iterator<Object> rest; // null until then

    LateList(String name, Consumer<List<Object>> maker) {
        super(name);
        this.maker = maker;
    }

    @Override
    protected Object advance() {
        if (rest == null) {
            List<Object> elements = new ArrayList<>();
            maker.accept(elements);
            rest = elements.iterator();
        }
        return rest.hasNext() ? rest.next() : ABSENT;
    }
}
