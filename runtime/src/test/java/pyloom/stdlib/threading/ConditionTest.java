package pyloom.stdlib.threading;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.stdlib.Python.call;
import static pyloom.stdlib.Python.error;
import static pyloom.stdlib.Python.method;

import org.junit.jupiter.api.Test;

import pyloom.object.Attributes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The texts are those of CPython 3.13.0. */
class ConditionTest {

    @Test
    void aConditionWantsItsLockHeld() {
        Condition condition = new Condition();
        assertThat(error(condition::await))
                .isEqualTo("RuntimeError: cannot wait on un-acquired lock");
        assertThat(error(condition::notifyOne))
                .isEqualTo("RuntimeError: cannot notify on un-acquired lock");
        try (Held _ = condition.hold()) {
            assertThat(method(condition, "wait", 0.001)).isEqualTo(false);
            assertThat(method(condition, "wait", -1L)).isEqualTo(false);
            assertThat(error(() -> method(condition, "wait", "x")))
                    .isEqualTo("TypeError: '>' not supported between instances of 'str' and 'int'");
            assertThat(condition.repr()).matches("<Condition\\(<locked _thread.RLock .*>, 0\\)>");
        }
    }

    @Test
    void waitersAreWokenInTheOrderOfComing() {
        Condition condition = new Condition(new Lock());
        List<Integer> woken = new CopyOnWriteArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int number = i;
            Thread thread =
                    Thread.of(
                            "f",
                            () -> {
                                try (Held _ = condition.hold()) {
                                    condition.await();
                                    woken.add(number);
                                }
                            });
            thread.start();
            while (!condition.repr().endsWith(", " + (i + 1) + ")>")) {
                java.lang.Thread.onSpinWait();
            }
            threads.add(thread);
        }
        for (Thread _ : threads) {
            int before = woken.size();
            try (Held _ = condition.hold()) {
                condition.notifyOne();
            }
            while (woken.size() == before) {
                java.lang.Thread.onSpinWait();
            }
        }
        threads.forEach(Thread::join);
        assertThat(woken).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aSemaphoreCounts() {
        Object semaphore = call("threading", "Semaphore", 1L);
        assertThat(method(semaphore, "acquire")).isEqualTo(true);
        assertThat(method(semaphore, "acquire", false)).isEqualTo(false);
        assertThat(method(semaphore, "acquire", true, 0.001)).isEqualTo(false);
        assertThat(error(() -> method(semaphore, "acquire", false, 1L)))
                .isEqualTo("ValueError: can't specify timeout for non-blocking acquire");
        assertThat(error(() -> method(semaphore, "release", 0L)))
                .isEqualTo("ValueError: n must be one or more");
        assertThat(error(() -> call("threading", "Semaphore", -1L)))
                .isEqualTo("ValueError: semaphore initial value must be >= 0");
        Object bounded = call("threading", "BoundedSemaphore", 2L);
        assertThat(error(() -> method(bounded, "release")))
                .isEqualTo("ValueError: Semaphore released too many times");
        assertThat((String) method(bounded, "__repr__"))
                .matches("<threading.BoundedSemaphore at 0x[0-9a-f]+: value=2/2>");
    }

    @Test
    void anEventStaysSet() {
        Object event = call("threading", "Event");
        assertThat(method(event, "wait", 0.001)).isEqualTo(false);
        method(event, "set");
        assertThat(method(event, "wait")).isEqualTo(true);
        assertThat((String) method(event, "__repr__")).matches("<threading.Event at 0x.*: set>");
        method(event, "clear");
        assertThat(method(event, "is_set")).isEqualTo(false);
    }

    @Test
    void aBarrierBreaksAndIsReset() {
        Object barrier = call("threading", "Barrier", 2L);
        assertThat(error(() -> method(barrier, "wait", 0.001))).isEqualTo("BrokenBarrierError");
        assertThat(Attributes.getAttr(barrier, "broken")).isEqualTo(true);
        method(barrier, "reset");
        assertThat(Attributes.getAttr(barrier, "broken")).isEqualTo(false);
        method(barrier, "abort");
        assertThat(error(() -> method(barrier, "wait"))).isEqualTo("BrokenBarrierError");
        assertThat(error(() -> call("threading", "Barrier", 0L)))
                .isEqualTo("ValueError: parties must be > 0");
        assertThat(error(() -> Attributes.setAttr(barrier, "parties", 3L)))
                .isEqualTo("AttributeError: property 'parties' of 'Barrier' object has no setter");
    }

    @Test
    void aBarrierLetsEveryRoundPassTogether() {
        Barrier barrier = new Barrier(4L, null, null);
        List<Long> indexes = new CopyOnWriteArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(
                    Thread.of(
                            "f",
                            () -> {
                                for (int round = 0; round < 100; round++) {
                                    indexes.add(barrier.await(null));
                                }
                            }));
        }
        threads.forEach(Thread::start);
        threads.forEach(Thread::join);
        for (long index = 0; index < 4; index++) {
            long own = index;
            assertThat(indexes.stream().filter(i -> i == own).count()).isEqualTo(100);
        }
        assertThat(barrier.waiting()).isZero();
    }
}
