package pyloom.object;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicBoolean;

/** Lists that hold arrays of numbers, where readers take no lock. */
final class NumberListTest {

    private static final int STEPS = 20_000;

    @Test
    void whatFitsNoNumberMakesItAListOfObjects() {
        PyList list = PyList.ofNumbers(new Object[] {1L, 2L});
        list.append(2.5);
        list.setItem(0, true);
        assertThat(list).containsExactly(true, 2L, 2.5);
        PyList floats = PyList.owning(new double[] {1.5, -0.0});
        floats.setItem(0, Double.NaN);
        floats.appendDouble(Double.NaN);
        assertThat(floats.toArray()).containsExactly(Double.NaN, -0.0, Double.NaN);
    }

    @Test
    void anEmptyListTakesTheKindOfItsFirstElement() {
        PyList list = PyList.ofNumbers(new Object[0]);
        list.appendDouble(1.5);
        list.appendDouble(2.5);
        assertThat(list.doubleAlone(1)).isEqualTo(2.5);
        list.clear();
        list.extend(new Object[] {"a", 1L}, 2);
        assertThat(list).containsExactly("a", 1L);
    }

    @Test
    void aReaderNeverSeesAFreePlaceWhileAListShrinksAndGrows() {
        PyList list = PyList.owning(new long[] {1, 1, 1, 1, 1, 1, 1, 1});
        AtomicBoolean done = new AtomicBoolean();
        Together.run(
                3,
                thread -> {
                    if (thread == 0) {
                        shrinkAndGrow(list);
                        done.set(true);
                    }
                    while (!done.get()) {
                        assertOnes(list);
                    }
                });
        assertThat(list).hasSize(8).containsOnly(1L);
    }

    private static void shrinkAndGrow(PyList list) {
        for (int step = 0; step < STEPS; step++) {
            list.splice(0, 6, new Object[0]);
            list.pop();
            for (int i = 0; i < 6; i++) {
                list.appendLong(1);
            }
            list.splice(2, 3, new Object[] {1L, 1L});
        }
    }

    private static void assertOnes(PyList list) {
        for (int index = 0; index < 8; index++) {
            Object item = list.getOrAbsent(index);
            assertThat(item == Absent.ABSENT || item.equals(1L)).isTrue();
        }
        assertThat(list.size()).isBetween(1, 8);
    }

    @Test
    void readersGoOnWhileNumbersBecomeObjects() {
        for (int round = 0; round < 200; round++) {
            PyList list = PyList.owning(new double[] {1.5, 1.5, 1.5});
            Together.run(
                    2,
                    thread -> {
                        if (thread == 0) {
                            list.setItem(2, "text");
                        } else {
                            for (int i = 0; i < 50; i++) {
                                assertThat(list.get(0)).isEqualTo(1.5);
                                assertThat(list).hasSize(3);
                            }
                        }
                    });
            assertThat(list).containsExactly(1.5, 1.5, "text");
        }
    }

    @Test
    void noStepOfAnyThreadIsLost() {
        PyList list = PyList.owning(new long[] {0, 0});
        Together.run(
                3,
                thread -> {
                    for (int step = 0; step < STEPS; step++) {
                        list.addLong(0, 1);
                        if (step % 100 == 0) {
                            list.appendLong(thread);
                        }
                    }
                });
        assertThat(list.longItem(0)).isEqualTo(3L * STEPS);
        assertThat(list).hasSize(2 + 3 * STEPS / 100);
    }
}
