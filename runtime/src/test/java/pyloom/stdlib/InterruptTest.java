package pyloom.stdlib;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.stdlib.Python.call;
import static pyloom.stdlib.Python.error;
import static pyloom.stdlib.Python.method;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import pyloom.object.Interrupts;
import pyloom.object.KeyboardInterrupt;
import pyloom.stdlib.concurrent.futures.Future;
import pyloom.stdlib.queue.Queue;
import pyloom.stdlib.queue.SimpleQueue;
import pyloom.stdlib.threading.Barrier;
import pyloom.stdlib.threading.Condition;
import pyloom.stdlib.threading.Event;
import pyloom.stdlib.threading.Lock;
import pyloom.stdlib.threading.RLock;
import pyloom.stdlib.threading.Semaphore;
import pyloom.stdlib.threading.Thread;

/** Ctrl-C ends whatever the main thread waits in. */
class InterruptTest {

    @AfterEach
    void unbind() {
        Interrupts.bindMainThread(null);
        java.lang.Thread.interrupted();
    }

    /** What comes out of a wait of the main thread when Ctrl-C is pressed meanwhile. */
    private static String interrupted(ThrowingCallable wait) throws InterruptedException {
        java.lang.Thread main = java.lang.Thread.currentThread();
        Interrupts.bindMainThread(main);
        java.lang.Thread user =
                java.lang.Thread.ofPlatform()
                        .start(
                                () -> {
                                    awaitParked(main);
                                    Interrupts.post(
                                            () -> {
                                                throw new KeyboardInterrupt();
                                            });
                                });
        String error = error(wait);
        user.join();
        return error;
    }

    private static void awaitParked(java.lang.Thread main) {
        while (main.getState() == java.lang.Thread.State.RUNNABLE) {
            java.lang.Thread.onSpinWait();
        }
    }

    @Test
    void aLockThatIsHeld() throws InterruptedException {
        Lock lock = new Lock();
        lock.acquire();
        assertThat(interrupted(lock::acquire)).isEqualTo("KeyboardInterrupt");
        assertThat(lock.locked()).isTrue();
    }

    @Test
    void aReentrantLockOfAnotherThread() throws InterruptedException {
        RLock lock = new RLock();
        Thread other = Thread.of("other", lock::acquire);
        other.start();
        other.join();
        assertThat(interrupted(lock::acquire)).isEqualTo("KeyboardInterrupt");
    }

    @Test
    void aConditionGetsItsLockBack() throws InterruptedException {
        Lock lock = new Lock();
        Condition condition = new Condition(lock);
        lock.acquire();
        assertThat(interrupted(condition::await)).isEqualTo("KeyboardInterrupt");
        assertThat(lock.locked()).isTrue();
    }

    @Test
    void whatStandsOnConditions() throws InterruptedException {
        assertThat(interrupted(new Semaphore(0)::acquire)).isEqualTo("KeyboardInterrupt");
        assertThat(interrupted(new Event()::await)).isEqualTo("KeyboardInterrupt");
        Barrier barrier = new Barrier(2L, null, null);
        assertThat(interrupted(() -> barrier.await(null))).isEqualTo("KeyboardInterrupt");
    }

    @Test
    void queues() throws InterruptedException {
        assertThat(interrupted(() -> new Queue<>().get())).isEqualTo("KeyboardInterrupt");
        assertThat(interrupted(() -> new SimpleQueue<>().get())).isEqualTo("KeyboardInterrupt");
        Queue<Object> queue = new Queue<>();
        queue.put(1L);
        assertThat(interrupted(queue::join)).isEqualTo("KeyboardInterrupt");
    }

    @Test
    void joinResultAndSleep() throws InterruptedException {
        Event end = new Event();
        Thread thread = Thread.of("f", end::await);
        thread.start();
        assertThat(interrupted(thread::join)).isEqualTo("KeyboardInterrupt");
        end.set();
        thread.join();
        assertThat(interrupted(() -> new Future<>().result())).isEqualTo("KeyboardInterrupt");
        assertThat(interrupted(() -> call("time", "sleep", 60L))).isEqualTo("KeyboardInterrupt");
    }

    @Test
    void aHandlerThatReturnsDoesNotEndAWait() throws InterruptedException {
        java.lang.Thread main = java.lang.Thread.currentThread();
        Interrupts.bindMainThread(main);
        Event event = new Event();
        java.lang.Thread user =
                java.lang.Thread.ofPlatform()
                        .start(
                                () -> {
                                    awaitParked(main);
                                    Interrupts.post(event::set);
                                });
        assertThat(method(event, "wait")).isEqualTo(true);
        user.join();
    }
}
