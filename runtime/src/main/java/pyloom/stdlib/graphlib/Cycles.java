package pyloom.stdlib.graphlib;

import pyloom.object.PyList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for a cycle in a graph, depth first, without recursion. */
final class Cycles {

    private final List<Node> path = new ArrayList<>();
    private final List<Iterator<Node>> following = new ArrayList<>();
    private final Map<Node, Integer> places = new HashMap<>();
    private final Set<Node> seen = new HashSet<>();

    /** {@return the nodes of a cycle, the first one again at the end, or null} */
    PyList find(List<Node> nodes) {
        for (Node start : nodes) {
            Node node = seen.contains(start) ? null : start;
            while (node != null) {
                if (!seen.add(node)) {
                    if (places.containsKey(node)) {
                        return cycle(node);
                    }
                } else {
                    following.add(node.successors.iterator());
                    places.put(node, path.size());
                    path.add(node);
                }
                node = next();
            }
        }
        return null;
    }

    /** {@return the next node behind the end of the path, which gets shorter until there is one} */
    private Node next() {
        while (!path.isEmpty()) {
            Iterator<Node> successors = following.getLast();
            if (successors.hasNext()) {
                return successors.next();
            }
            places.remove(path.removeLast());
            following.removeLast();
        }
        return null;
    }

    private PyList cycle(Node node) {
        PyList cycle = new PyList();
        for (Node each : path.subList(places.get(node), path.size())) {
            cycle.add(each.value);
        }
        cycle.add(node.value);
        return cycle;
    }
}
