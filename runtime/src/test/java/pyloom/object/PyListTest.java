package pyloom.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;

final class PyListTest {

    private static PyList numbers(long end) {
        return PyList.owning(LongStream.range(0, end).boxed().toArray());
    }

    @Test
    void elementsCanBeAddedReadAndRemovedAnywhere() {
        PyList list = new PyList();
        for (long number = 0; number < 10; number++) {
            list.append(number);
        }
        list.insert(0, -1L);
        list.insert(-1, 85L);
        list.insert(100, 10L);
        assertThat(list.removeAt(1, "none")).isEqualTo(0L);
        assertThat(list.pop()).isEqualTo(10L);
        assertThat(list).containsExactly(-1L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 85L, 9L);
        assertThat(list.item(-2)).isEqualTo(85L);
        assertThat(list).hasSize(11);
    }

    @Test
    void noneIsAnElementLikeAnyOther() {
        PyList list = PyList.of(null, null);
        list.append(null);
        assertThat(list).hasSize(3);
        assertThat(list.pop()).isNull();
        assertThat(list.get(1)).isNull();
        assertThat(list.contains(null)).isTrue();
    }

    @Test
    void indexesOutOfRangeAreRefused() {
        PyList list = numbers(3);
        assertThatThrownBy(() -> list.item(3)).isInstanceOf(IndexError.class);
        assertThatThrownBy(() -> list.item(-4)).isInstanceOf(IndexError.class);
        assertThatThrownBy(() -> list.item(Long.MIN_VALUE)).isInstanceOf(IndexError.class);
        assertThatThrownBy(() -> list.setItem(3, null)).isInstanceOf(IndexError.class);
        assertThatThrownBy(() -> new PyList().pop()).isInstanceOf(IndexError.class);
    }

    @Test
    void aRangeCanBeReplacedByMoreOrFewerElements() {
        PyList list = numbers(6);
        list.splice(1, 3, new Object[] {"a", "b", "c"});
        assertThat(list).containsExactly(0L, "a", "b", "c", 3L, 4L, 5L);
        list.splice(4, 100, new Object[0]);
        assertThat(list).containsExactly(0L, "a", "b", "c");
        list.extend(list.toArray(), 4);
        assertThat(list).hasSize(8);
    }

    @Test
    void whatThreadsAppendIsAllThere() {
        PyList list = new PyList();
        Together.run(
                4,
                thread -> {
                    for (int i = 0; i < 20_000; i++) {
                        list.append((long) thread);
                    }
                });
        assertThat(list).hasSize(80_000);
        for (long thread = 0; thread < 4; thread++) {
            long wanted = thread;
            assertThat(list.stream().filter(item -> item.equals(wanted))).hasSize(20_000);
        }
    }

    @Test
    void readersNeverSeeAnElementThatIsOnItsWay() {
        PyList list = numbers(16);
        AtomicBoolean done = new AtomicBoolean();
        Together.run(
                3,
                thread -> {
                    if (thread == 0) {
                        for (int i = 0; i < 30_000; i++) {
                            list.insert(0, list.pop());
                            list.append(0L);
                            list.pop();
                        }
                        done.set(true);
                    }
                    while (!done.get()) {
                        assertThat(list.size()).isBetween(15, 17);
                        assertThat(list.get(7)).isInstanceOf(Long.class);
                        assertThat(list.item(-1)).isInstanceOf(Long.class);
                    }
                });
        assertThat(list).containsExactlyInAnyOrderElementsOf(numbers(16));
    }

    @Test
    void countersInElementsLoseNothing() {
        PyList list = PyList.of(0L);
        Together.run(
                4,
                _ -> {
                    for (int i = 0; i < 20_000; i++) {
                        Object before;
                        do {
                            before = list.item(0);
                        } while (!list.replaceIdentical(0, before, (Long) before + 1));
                    }
                });
        assertThat(list).containsExactly(80_000L);
    }
}
