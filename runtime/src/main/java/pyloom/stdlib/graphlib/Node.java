package pyloom.stdlib.graphlib;

import java.util.ArrayList;
import java.util.List;

/** A node of a graph under way. */
final class Node {

    /** In the place of the count: it was handed out. */
    static final long OUT = -1;

    /** In the place of the count: it is done. */
    static final long DONE = -2;

    final Object value;
    final List<Node> successors = new ArrayList<>();
    long predecessors; // those not done yet

    Node(Object value) {
        this.value = value;
    }
}
