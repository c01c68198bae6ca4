package pyloom.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

class TurnsTest {

    private final List<String> log = new CopyOnWriteArrayList<>();

    /** Threads of other tests may have ended while it was their turn. */
    @BeforeEach
    void nobodyHasTheTurn() {
        Turns.reset();
    }

    @AfterEach
    void endTurnsInTime() {
        TurnKeeper.setLeastInterval(0);
    }

    @Test
    void whoWakesGoesOnUntilItBlocks() throws InterruptedException {
        TurnKeeper.setLeastInterval(60_000_000_000L);
        for (int round = 0; round < 50; round++) {
            log.clear();
            Flag flag = new Flag();
            Thread waiter = waiting(flag, "woken");
            flag.set();
            log.add("waker");
            Turns.giveUp();
            waiter.join();
            assertThat(log).containsExactly("waker", "woken");
        }
    }

    @Test
    void theWokenGoOnOneAfterAnother() throws InterruptedException {
        TurnKeeper.setLeastInterval(60_000_000_000L);
        for (int round = 0; round < 20; round++) {
            log.clear();
            Flag flag = new Flag();
            List<Thread> waiters =
                    List.of(waiting(flag, "a"), waiting(flag, "b"), waiting(flag, "c"));
            flag.set();
            Turns.giveUp();
            for (Thread waiter : waiters) {
                waiter.join();
            }
            assertThat(log).containsExactly("a", "b", "c");
        }
    }

    @Test
    void whoNeverBlocksIsNotWaitedForLong() throws InterruptedException {
        Flag flag = new Flag();
        Thread waiter = waiting(flag, "woken");
        flag.set();
        while (log.isEmpty()) {
            Thread.onSpinWait();
        }
        waiter.join();
        assertThat(log).containsExactly("woken");
    }

    /** A thread that waits for the flag by now, then logs. */
    private Thread waiting(Flag flag, String text) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        Thread thread =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    ready.countDown();
                                    flag.await(Deadline.NEVER);
                                    log.add(text);
                                    Turns.giveUp();
                                });
        ready.await();
        while (thread.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }
        return thread;
    }
}
