package pyloom.stdlib.builtins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import pyloom.object.RuntimeError;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

final class PySetTest {

    private static void together(int threads, IntConsumer task) throws Exception {
        CountDownLatch start = new CountDownLatch(threads);
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running =
                    java.util.stream.IntStream.range(0, threads)
                            .<Future<?>>mapToObj(
                                    number ->
                                            executor.submit(
                                                    () -> {
                                                        start.countDown();
                                                        start.await();
                                                        task.accept(number);
                                                        return null;
                                                    }))
                            .toList();
            for (Future<?> each : running) {
                each.get();
            }
        }
    }

    @Test
    void itBehavesAsAHashSetUnderRandomChanges() {
        Random random = new Random(11);
        PySet set = new PySet();
        Set<Object> model = new HashSet<>();
        for (int step = 0; step < 60_000; step++) {
            Object element =
                    step % 3 == 0 ? (Object) ("s" + random.nextInt(200)) : random.nextLong(400);
            boolean adding = random.nextInt(5) < 3;
            assertThat(adding ? set.add(element) : set.remove(element))
                    .isEqualTo(adding ? model.add(element) : model.remove(element));
            assertThat(set.contains(element)).isEqualTo(adding);
            if (step % 5_000 == 0) {
                assertThat(Set.of(set.toArray())).isEqualTo(model);
                set.clear();
                model.clear();
            }
        }
        assertThat(set).hasSize(model.size());
    }

    @Test
    void noneIsAnElementLikeAnyOther() {
        PySet set = PySet.of(null, 1L);
        assertThat(set.contains(null)).isTrue();
        assertThat(set.remove(null)).isTrue();
        assertThat(set.contains(null)).isFalse();
        assertThat(set.toArray()).containsExactly(1L);
    }

    @Test
    void aWalkNoticesThatTheSizeChanged() {
        PySet set = PySet.of(1L, 2L, 3L);
        SetIterator iterator = set.pyIterator();
        assertThat(iterator.next()).isEqualTo(1L);
        set.add(4L);
        assertThatThrownBy(iterator::next).isInstanceOf(RuntimeError.class);
        set.remove(4L);
        assertThatThrownBy(iterator::next).isInstanceOf(RuntimeError.class);
    }

    @Test
    void everyThreadFindsWhatItAdded() throws Exception {
        PySet set = new PySet();
        together(
                4,
                thread -> {
                    for (long i = 0; i < 20_000; i++) {
                        long element = i * 4 + thread;
                        assertThat(set.add(element)).isTrue();
                        assertThat(set.contains(element)).isTrue();
                        if (i % 3 == 0) {
                            assertThat(set.remove(element)).isTrue();
                            assertThat(set.contains(element)).isFalse();
                        }
                    }
                });
        assertThat(set).hasSize(4 * (20_000 - 6_667));
    }

    @Test
    void eachElementIsPoppedOnce() throws Exception {
        PySet set = new PySet();
        for (long i = 0; i < 40_000; i++) {
            set.add(i);
        }
        PySet popped = new PySet();
        together(
                4,
                _ -> {
                    for (Object element = set.popAny();
                            element != pyloom.object.Absent.ABSENT;
                            element = set.popAny()) {
                        assertThat(popped.add(element)).isTrue();
                    }
                });
        assertThat(popped).hasSize(40_000);
        assertThat(set).isEmpty();
    }

    @Test
    void onlyOneThreadAddsAnElement() throws Exception {
        for (int round = 0; round < 50; round++) {
            PySet set = new PySet();
            boolean[] added = new boolean[4];
            together(4, thread -> added[thread] = set.add("same"));
            assertThat(added).containsOnlyOnce(true);
        }
    }
}
