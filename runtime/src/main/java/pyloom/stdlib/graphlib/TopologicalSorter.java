package pyloom.stdlib.graphlib;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.ValueError;

import java.util.ArrayList;
import java.util.List;

/**
 * Python's {@code graphlib.TopologicalSorter}. As in CPython, threads that share one need a lock of
 * their own.
 */
@PythonModule(value = "graphlib", pure = true, doc = "library/graphlib.html")
@PythonType(name = "TopologicalSorter")
public final class TopologicalSorter extends PyInstance {

    /** The type {@code graphlib.TopologicalSorter}. */
    public static final PyType TYPE =
            PyType.nativeType("graphlib", "TopologicalSorter", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .generic()
                    .changeable()
                    .allocating(TopologicalSorter::new);

    private final PyDict nodes = new PyDict(); // the Node of each value
    private final List<Node> ordered = new ArrayList<>();
    private List<Node> ready; // null: not prepared
    private long handedOut;
    private long finished;

    private TopologicalSorter(PyType type) {
        super(type);
    }

    @PythonApi("TopologicalSorter.__init__(self, graph=None)")
    void initialize(Object graph) {
        if (graph == null) {
            return;
        }
        Object items = Calls.call(Attributes.getAttr(graph, "items"));
        for (Object pair : Iteration.iterate(items)) {
            Object[] entry = Iteration.toArray(pair);
            Object[] arguments = Iteration.toArray(entry[1]);
            Object[] all = new Object[arguments.length + 1];
            all[0] = entry[0];
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            Attributes.callMethodArray(this, "add", all, null);
        }
    }

    private Node node(Object value) {
        Object known = nodes.getOrAbsent(value);
        if (known != ABSENT) {
            return (Node) known;
        }
        Node made = new Node(value);
        nodes.put(value, made);
        ordered.add(made);
        return made;
    }

    @PythonApi("TopologicalSorter.add(self, node, *predecessors)")
    void add(Object value, Object[] predecessors) {
        if (ready != null) {
            throw new ValueError("Nodes cannot be added after a call to prepare()");
        }
        Node node = node(value);
        node.predecessors += predecessors.length;
        for (Object predecessor : predecessors) {
            node(predecessor).successors.add(node);
        }
    }

    @PythonApi("TopologicalSorter.prepare(self)")
    void prepare() {
        if (ready != null) {
            throw new ValueError("cannot prepare() more than once");
        }
        ready = new ArrayList<>(ordered.stream().filter(n -> n.predecessors == 0).toList());
        PyList cycle = new Cycles().find(ordered);
        if (cycle != null) {
            throw new CycleError("nodes are in a cycle", cycle);
        }
    }

    private void requirePrepared() {
        if (ready == null) {
            throw new ValueError("prepare() must be called first");
        }
    }

    @PythonApi("TopologicalSorter.get_ready(self)")
    PyTuple getReady() {
        requirePrepared();
        Object[] values = new Object[ready.size()];
        for (int i = 0; i < values.length; i++) {
            Node node = ready.get(i);
            node.predecessors = Node.OUT;
            values[i] = node.value;
        }
        ready.clear();
        handedOut += values.length;
        return PyTuple.of(values);
    }

    @PythonApi("TopologicalSorter.is_active(self)")
    boolean isActive() {
        requirePrepared();
        return finished < handedOut || !ready.isEmpty();
    }

    @PythonApi("TopologicalSorter.__bool__(self)")
    boolean truth() {
        return isActive();
    }

    @PythonApi("TopologicalSorter.done(self, *nodes)")
    void done(Object[] values) {
        requirePrepared();
        for (Object value : values) {
            Object known = nodes.getOrAbsent(value);
            if (known == ABSENT) {
                throw new ValueError("node " + Texts.repr(value) + " was not added using add()");
            }
            finish((Node) known);
        }
    }

    private void finish(Node node) {
        if (node.predecessors >= 0) {
            throw new ValueError(
                    "node " + Texts.repr(node.value) + " was not passed out (still not ready)");
        }
        if (node.predecessors == Node.DONE) {
            throw new ValueError("node " + Texts.repr(node.value) + " was already marked done");
        }
        node.predecessors = Node.DONE;
        for (Node successor : node.successors) {
            successor.predecessors--;
            if (successor.predecessors == 0) {
                ready.add(successor);
            }
        }
        finished++;
    }

    @PythonApi("TopologicalSorter.static_order(self)")
    Object staticOrder() {
        return new StaticOrder(this);
    }
}
