package pyloom.stdlib.concurrent.futures;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.stdlib.Python.call;
import static pyloom.stdlib.Python.error;
import static pyloom.stdlib.Python.method;

import org.junit.jupiter.api.Test;

import pyloom.stdlib.threading.Event;
import pyloom.stdlib.threading.Threads;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** The texts are those of CPython 3.13.0. */
class ThreadPoolExecutorTest {

    @Test
    void wrongCallsAreRefusedAsCPythonDoes() {
        assertThat(error(() -> call("concurrent.futures", "ThreadPoolExecutor", 0L)))
                .isEqualTo("ValueError: max_workers must be greater than 0");
        assertThat(error(() -> call("concurrent.futures", "ThreadPoolExecutor", 1L, "", 3L)))
                .isEqualTo("TypeError: initializer must be a callable");
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1);
        pool.close();
        assertThat(error(() -> pool.submit(() -> 1)))
                .isEqualTo("RuntimeError: cannot schedule new futures after shutdown");
        assertThat(error(() -> call("concurrent.futures", "ProcessPoolExecutor")))
                .startsWith("NotImplementedError: concurrent.futures.ProcessPoolExecutor");
    }

    @Test
    void everyCallIsMadeOnceAndInOrder() {
        List<Integer> made = new CopyOnWriteArrayList<>();
        try (ThreadPoolExecutor pool = new ThreadPoolExecutor(1)) {
            for (int i = 0; i < 100; i++) {
                int number = i;
                pool.submit(() -> made.add(number));
            }
        }
        assertThat(made).hasSize(100).isSorted();
    }

    @Test
    void threadsAreOnlyAddedWhenNoneIsIdle() {
        try (ThreadPoolExecutor pool = new ThreadPoolExecutor(4)) {
            for (int i = 0; i < 20; i++) {
                pool.submit(() -> 1).result();
                // the worker becomes idle once it finds the queue empty
                while (pool.idleSemaphore().value() == 0) {
                    Thread.onSpinWait();
                }
            }
            assertThat(method(pool.threads(), "__len__")).isEqualTo(1L);
        }
    }

    @Test
    void namesShowThePoolAndTheNumber() {
        Event all = new Event();
        Set<String> names = new HashSet<>();
        try (ThreadPoolExecutor pool = new ThreadPoolExecutor(2)) {
            List<Future<String>> futures = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                futures.add(
                        pool.submit(
                                () -> {
                                    all.await();
                                    return Threads.current().getName();
                                }));
            }
            all.set();
            futures.forEach(future -> names.add(future.result()));
        }
        assertThat(names).hasSize(2).allMatch(n -> n.matches("ThreadPoolExecutor-\\d+_[01]"));
    }

    @Test
    void shutdownCancelsWhatDidNotBegin() {
        Event gate = new Event();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1);
        Future<Boolean> running = pool.submit(() -> gate.await(null));
        Future<Integer> waiting = pool.submit(() -> 1);
        pool.shutdown(false, true);
        assertThat(waiting.cancelled()).isTrue();
        gate.set();
        assertThat(running.result()).isTrue();
        pool.shutdown(true, false);
    }

    @Test
    void manyThreadsSubmitAndAllIsDone() throws InterruptedException {
        try (ThreadPoolExecutor pool = new ThreadPoolExecutor(3)) {
            List<Future<Integer>> futures = new CopyOnWriteArrayList<>();
            List<Thread> submitters = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                submitters.add(
                        Thread.ofPlatform()
                                .start(
                                        () -> {
                                            for (int j = 0; j < 200; j++) {
                                                futures.add(pool.submit(() -> 1));
                                            }
                                        }));
            }
            for (Thread submitter : submitters) {
                submitter.join();
            }
            assertThat(futures.stream().mapToInt(Future::result).sum()).isEqualTo(800);
        }
    }
}
