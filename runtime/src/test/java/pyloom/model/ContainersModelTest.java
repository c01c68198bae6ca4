package pyloom.model;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

import pyloom.object.Absent;
import pyloom.object.AttributeError;
import pyloom.object.Attributes;
import pyloom.object.Classes;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyModule;
import pyloom.object.PyType;
import pyloom.runtime.Update;
import pyloom.stdlib.Python;
import pyloom.stdlib.builtins.PySet;
import pyloom.stdlib.collections.PyDeque;
import pyloom.stdlib.queue.SimpleQueue;

/** The containers: each single operation is atomic. */
class ContainersModelTest {

    @Test
    void operationsOfListsAreAtomic() {
        ModelCheck.of(Lists.class);
    }

    @Test
    void operationsOfDictsAreAtomic() {
        ModelCheck.of(Dicts.class);
    }

    @Test
    void operationsOfDequesAreAtomic() {
        ModelCheck.of(Deques.class);
    }

    @Test
    void operationsOfSimpleQueuesAreAtomic() {
        ModelCheck.of(SimpleQueues.class);
    }

    @Test
    void operationsOfSetsAreAtomic() {
        ModelCheck.of(Sets.class);
    }

    @Test
    void operationsOfAttributesAreAtomic() {
        ModelCheck.of(Instances.class);
    }

    private static String shown(Object item) {
        return item == Absent.ABSENT ? "absent" : String.valueOf(item);
    }

    /** A list. */
    @Param(name = "item", gen = IntGen.class, conf = "1:3")
    public static class Lists {

        private final PyList list = new PyList();

        /** Appends. */
        @Operation
        public void append(@Param(name = "item") int item) {
            list.append((long) item);
        }

        /** Takes the last element. */
        @Operation
        public String pop() {
            try {
                return shown(list.pop());
            } catch (pyloom.object.IndexError empty) {
                return "empty";
            }
        }

        /** Reads the first element. */
        @Operation
        public String first() {
            return shown(list.getOrAbsent(0));
        }

        /** Counts. */
        @Operation
        public int size() {
            return list.size();
        }
    }

    /** A dict. */
    @Param(name = "key", gen = IntGen.class, conf = "1:2")
    public static class Dicts {

        private final PyDict dict = new PyDict();

        /** Stores. */
        @Operation
        public void put(@Param(name = "key") int key, @Param(name = "key") int value) {
            dict.put((long) key, (long) value);
        }

        /** Reads. */
        @Operation
        public String get(@Param(name = "key") int key) {
            return shown(dict.getOrAbsent((long) key));
        }

        /** Removes. */
        @Operation
        public String remove(@Param(name = "key") int key) {
            return shown(dict.removeOrAbsent((long) key));
        }

        /** Counts. */
        @Operation
        public int size() {
            return dict.size();
        }
    }

    /** A deque. */
    @Param(name = "item", gen = IntGen.class, conf = "1:3")
    public static class Deques {

        private final PyDeque deque = new PyDeque();

        /** Adds on the right. */
        @Operation
        public void append(@Param(name = "item") int item) {
            deque.append((long) item);
        }

        /** Adds on the left. */
        @Operation
        public void appendLeft(@Param(name = "item") int item) {
            deque.appendLeft((long) item);
        }

        /** Takes from the right. */
        @Operation
        public String takeLast() {
            return shown(deque.takeLast());
        }

        /** Takes from the left. */
        @Operation
        public String takeFirst() {
            return shown(deque.takeFirst());
        }

        /** Counts. */
        @Operation
        public int size() {
            return deque.size();
        }
    }

    /** A simple queue. */
    @Param(name = "item", gen = IntGen.class, conf = "1:3")
    public static class SimpleQueues {

        private final SimpleQueue<Object> queue = new SimpleQueue<>();

        /** Puts. */
        @Operation
        public void put(@Param(name = "item") int item) {
            queue.put((long) item);
        }

        /** Takes without waiting. */
        @Operation
        public String poll() {
            return shown(queue.poll());
        }

        /** Counts. */
        @Operation
        public long qsize() {
            return queue.qsize();
        }
    }

    /** A set. */
    @Param(name = "item", gen = IntGen.class, conf = "1:2")
    public static class Sets {

        private final PySet set = new PySet();

        /** Adds. */
        @Operation
        public void add(@Param(name = "item") int item) {
            Python.method(set, "add", (long) item);
        }

        /** Removes, if it is there. */
        @Operation
        public void discard(@Param(name = "item") int item) {
            Python.method(set, "discard", (long) item);
        }

        /** Looks. */
        @Operation
        public boolean contains(@Param(name = "item") int item) {
            return Items.contains(set, (long) item);
        }

        /** Counts. */
        @Operation
        public int size() {
            return set.size();
        }
    }

    /** An instance of a class with one slot and more attributes than fit. */
    @Param(name = "item", gen = IntGen.class, conf = "1:3")
    public static class Instances {

        private static final PyType TYPE =
                (PyType)
                        Classes.build(
                                new PyModule("model"),
                                "A",
                                1,
                                new Object[0],
                                null,
                                ns -> null,
                                "a");

        private final PyInstance instance = new PyInstance(TYPE);

        /** Sets the one that fits. */
        @Operation
        public void set(@Param(name = "item") int item) {
            Attributes.setAttr(instance, "a", (long) item);
        }

        /** Adds to it. */
        @Operation
        public boolean update(@Param(name = "item") int item) {
            try {
                Update.updateAttr(instance, "a", Update.ADD, (long) item);
                return true;
            } catch (AttributeError missing) {
                return false;
            }
        }

        /** Reads it. */
        @Operation
        public String get() {
            return shown(Attributes.getAttrOr(instance, "a", Absent.ABSENT));
        }

        /** Deletes it. */
        @Operation
        public boolean delete() {
            try {
                Attributes.delAttr(instance, "a");
                return true;
            } catch (AttributeError missing) {
                return false;
            }
        }
    }
}
