package pyloom.stdlib.graphlib;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.PyTuple;
import pyloom.stdlib.generators.NativeGenerator;

/** All nodes in an order in which each comes after its predecessors. */
final class StaticOrder extends NativeGenerator {

    private final TopologicalSorter sorter;
    private PyTuple group = PyTuple.EMPTY;
    private int next;
    private boolean begun;

    StaticOrder(TopologicalSorter sorter) {
        super("TopologicalSorter.static_order");
        this.sorter = sorter;
    }

    @Override
    protected Object advance() {
        if (!begun) {
            begun = true;
            sorter.prepare();
        }
        while (next == group.size()) {
            sorter.done(group.toArray());
            if (!sorter.isActive()) {
                return ABSENT;
            }
            group = sorter.getReady();
            next = 0;
        }
        return group.get(next++);
    }
}
