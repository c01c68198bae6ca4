package pyloom.stdlib.heapq;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.stdlib.Python.args;
import static pyloom.stdlib.Python.call;
import static pyloom.stdlib.Python.error;
import static pyloom.stdlib.Python.keywords;
import static pyloom.stdlib.Python.member;
import static pyloom.stdlib.Python.method;

import org.junit.jupiter.api.Test;

import pyloom.object.PyList;

import java.util.ArrayList;
import java.util.List;

/** The values and texts are those of CPython 3.13.0. */
class HeapqTest {

    private static PyList list(Object... items) {
        return PyList.of(items);
    }

    @Test
    void aHeapGivesItsElementsInOrder() {
        PyList heap = list(5L, 3L, 8L, 1L, 9L, 2L);
        call("heapq", "heapify", heap);
        assertThat(heap.toArray()).containsExactly(1L, 3L, 2L, 5L, 9L, 8L);
        call("heapq", "heappush", heap, 0L);
        assertThat(call("heapq", "heappop", heap)).isEqualTo(0L);
        assertThat(call("heapq", "heapreplace", heap, 7L)).isEqualTo(1L);
        assertThat(call("heapq", "heappushpop", heap, 1L)).isEqualTo(1L);
        List<Object> rest = new ArrayList<>();
        while (heap.size() > 0) {
            rest.add(call("heapq", "heappop", heap));
        }
        assertThat(rest).containsExactly(2L, 3L, 5L, 7L, 8L, 9L);
    }

    @Test
    void wrongCallsAreRefusedAsCPythonDoes() {
        assertThat(error(() -> call("heapq", "heappop", list())))
                .isEqualTo("IndexError: index out of range");
        assertThat(error(() -> call("heapq", "heappush", 1L, 2L)))
                .isEqualTo("TypeError: heappush() argument 1 must be list, not int");
        assertThat(error(() -> call("heapq", "heappush", list(1L))))
                .isEqualTo("TypeError: heappush expected 2 arguments, got 1");
        assertThat(error(() -> call("heapq", "heappush", list(1L), "a")))
                .isEqualTo("TypeError: '<' not supported between instances of 'str' and 'int'");
        assertThat(error(() -> call("heapq", "nlargest", 2.5, list(3L, 1L, 2L, 4L))))
                .isEqualTo("TypeError: 'float' object cannot be interpreted as an integer");
    }

    @Test
    void theFirstElementsAreSelected() {
        PyList items = list(3L, 1L, 2L, 5L, 4L);
        assertThat(items(call("heapq", "nlargest", 2L, items))).containsExactly(5L, 4L);
        assertThat(items(call("heapq", "nsmallest", 3L, items))).containsExactly(1L, 2L, 3L);
        assertThat(items(call("heapq", "nsmallest", 1L, items))).containsExactly(1L);
        assertThat(items(call("heapq", "nsmallest", 9L, items)))
                .containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(items(call("heapq", "nsmallest", 0L, items))).isEmpty();
        assertThat(
                        items(
                                call(
                                        "heapq",
                                        "nlargest",
                                        2L,
                                        list("bb", "a", "cc"),
                                        member("builtins", "len"))))
                .containsExactly("bb", "cc");
    }

    private static Object[] items(Object list) {
        return ((PyList) list).toArray();
    }

    @Test
    void sortedIterablesAreMerged() {
        assertThat(merged(call("heapq", "merge", list(1L, 4L), list(2L, 3L), list(0L, 9L))))
                .containsExactly(0L, 1L, 2L, 3L, 4L, 9L);
        Object merge = member("heapq", "merge");
        assertThat(merged(keywords(merge, args(list(4L, 1L), list(3L, 2L)), "reverse", true)))
                .containsExactly(4L, 3L, 2L, 1L);
        assertThat(
                        merged(
                                keywords(
                                        merge,
                                        args(list("aa", "b"), list("c")),
                                        "key",
                                        member("builtins", "len"))))
                .containsExactly("c", "aa", "b");
        Object lazy = call("heapq", "merge", 1L);
        assertThat(error(() -> method(lazy, "__next__")))
                .isEqualTo("TypeError: 'int' object is not iterable");
    }

    private static Object[] merged(Object iterator) {
        return items(call("builtins", "list", iterator));
    }
}
