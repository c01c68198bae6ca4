package pyloom.model;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

import pyloom.object.Absent;
import pyloom.object.PyDict;
import pyloom.object.PyList;
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
}
