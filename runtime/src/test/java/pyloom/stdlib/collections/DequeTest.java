package pyloom.stdlib.collections;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.stdlib.Python.call;
import static pyloom.stdlib.Python.error;
import static pyloom.stdlib.Python.method;

import org.junit.jupiter.api.Test;

import pyloom.object.PyList;
import pyloom.object.Texts;

import java.util.Deque;

/** The values and texts are those of CPython 3.13.0. */
class DequeTest {

    private static PyDeque deque(long... items) {
        PyDeque deque = new PyDeque();
        for (long item : items) {
            deque.append(item);
        }
        return deque;
    }

    private static Object bounded(long most, Object... items) {
        return call("collections", "deque", PyList.of(items), most);
    }

    private static String after(Object deque, String name, Object... arguments) {
        method(deque, name, arguments);
        return Texts.repr(deque);
    }

    @Test
    void elementsFallOutOfABoundedDeque() {
        assertThat(after(bounded(3, 1L, 2L, 3L), "append", 4L))
                .isEqualTo("deque([2, 3, 4], maxlen=3)");
        assertThat(after(bounded(3, 1L, 2L, 3L), "appendleft", 4L))
                .isEqualTo("deque([4, 1, 2], maxlen=3)");
        assertThat(after(bounded(0), "append", 4L)).isEqualTo("deque([], maxlen=0)");
        assertThat(error(() -> method(bounded(1, 1L), "insert", 0L, 4L)))
                .isEqualTo("IndexError: deque already at its maximum size");
        assertThat(error(() -> bounded(-1))).isEqualTo("ValueError: maxlen must be non-negative");
    }

    @Test
    void operationsMoveElementsAsInCPython() {
        assertThat(after(deque(1, 2, 3), "rotate")).isEqualTo("deque([3, 1, 2])");
        assertThat(after(deque(1, 2, 3), "rotate", -1L)).isEqualTo("deque([2, 3, 1])");
        assertThat(after(deque(1, 2, 3), "rotate", 7L)).isEqualTo("deque([3, 1, 2])");
        assertThat(after(deque(1, 2, 3), "reverse")).isEqualTo("deque([3, 2, 1])");
        assertThat(after(deque(1, 2, 3), "insert", -1L, 4L)).isEqualTo("deque([1, 2, 4, 3])");
        assertThat(after(deque(1, 2, 3), "insert", 100L, 4L)).isEqualTo("deque([1, 2, 3, 4])");
        assertThat(after(deque(1, 2, 1, 3), "remove", 1L)).isEqualTo("deque([2, 1, 3])");
        PyDeque self = deque(1, 2, 3);
        assertThat(after(self, "extendleft", self)).isEqualTo("deque([3, 2, 1, 1, 2, 3])");
    }

    @Test
    void errorsAreWordedAsInCPython() {
        PyDeque deque = deque(1, 2, 1);
        assertThat(error(() -> method(new PyDeque(), "pop")))
                .isEqualTo("IndexError: pop from an empty deque");
        assertThat(error(() -> method(deque, "remove", 9L)))
                .isEqualTo("ValueError: 9 is not in deque");
        assertThat(error(() -> method(deque, "index", 1L, "a")))
                .isEqualTo("TypeError: slice indices must be integers or have an __index__ method");
        assertThat(error(() -> method(deque, "__getitem__", "a")))
                .isEqualTo("TypeError: sequence index must be integer, not 'str'");
        assertThat(error(() -> method(deque, "__getitem__", 3L)))
                .isEqualTo("IndexError: deque index out of range");
        assertThat(error(() -> method(deque, "__add__", PyList.of())))
                .isEqualTo("TypeError: can only concatenate deque (not \"list\") to deque");
        assertThat(error(() -> call("builtins", "hash", deque)))
                .isEqualTo("TypeError: unhashable type: 'collections.deque'");
    }

    @Test
    void anIteratorNoticesChanges() {
        PyDeque deque = deque(1, 2);
        Object iterator = method(deque, "__iter__");
        assertThat(method(iterator, "__next__")).isEqualTo(1L);
        deque.append(3L);
        assertThat(error(() -> method(iterator, "__next__")))
                .isEqualTo("RuntimeError: deque mutated during iteration");
        assertThat(error(() -> method(iterator, "__next__"))).isEqualTo("StopIteration");
    }

    @Test
    void javaSeesADeque() {
        Deque<Object> deque = deque(1, 2, 3);
        deque.push(0L);
        assertThat(deque.pop()).isEqualTo(0L);
        assertThat(deque.pollLast()).isEqualTo(3L);
        assertThat(deque.contains(2.0)).isTrue();
        assertThat(deque).containsExactly(1L, 2L);
        deque.clear();
        assertThat(deque.poll()).isNull();
    }
}
