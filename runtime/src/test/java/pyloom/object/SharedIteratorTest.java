package pyloom.object;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.object.Absent.ABSENT;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;

/** Iterators that several threads ask for elements. */
class SharedIteratorTest {

    private static final int THREADS = 4;
    private static final int ELEMENTS = 50_000;

    @Test
    void eachElementOfASharedListIteratorIsGivenOutOnce() {
        Object[] elements = LongStream.range(0, ELEMENTS).boxed().toArray();
        Object iterator = Iteration.iter(PyList.of(elements));
        List<Object> all = new ArrayList<>();

        ThreadState.expectOthers();
        Together.run(
                THREADS,
                _ -> {
                    List<Object> own = new ArrayList<>();
                    for (Object item = Iteration.next(iterator);
                            item != ABSENT;
                            item = Iteration.next(iterator)) {
                        own.add(item);
                    }
                    synchronized (all) {
                        all.addAll(own);
                    }
                });

        assertThat(all).hasSize(ELEMENTS);
        assertThat(new HashSet<>(all)).hasSize(ELEMENTS);
    }

    @Test
    void aListThatGrowsDuringItsLoopIsWalkedToItsNewEnd() {
        PyList list = PyList.of(1L, 2L);
        List<Object> seen = new ArrayList<>();
        for (Object item : Iteration.iterate(list)) {
            seen.add(item);
            if (seen.size() < 4) {
                list.append(item);
            }
        }

        assertThat(seen).containsExactly(1L, 2L, 1L, 2L, 1L);
    }
}
