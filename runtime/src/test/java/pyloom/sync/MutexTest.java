package pyloom.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class MutexTest {

    private final Mutex mutex = new Mutex();
    private long count; // guarded by mutex

    @Test
    void excludesAllOthersHoweverTheyCome() throws InterruptedException {
        AtomicInteger inside = new AtomicInteger();
        Crowd.run(
                6,
                number -> {
                    for (int i = 0; i < 5_000; i++) {
                        enter(number + i);
                        assertThat(inside.incrementAndGet()).isEqualTo(1);
                        count++;
                        inside.decrementAndGet();
                        assertThat(mutex.unlock()).isTrue();
                    }
                });
        assertThat(count).isEqualTo(30_000);
        assertThat(mutex.isLocked()).isFalse();
    }

    private void enter(int way) {
        switch (way % 3) {
            case 0 -> mutex.lock();
            case 1 -> {
                while (!mutex.lock(Deadline.in(0.00002))) {
                    Thread.onSpinWait();
                }
            }
            default -> {
                while (!mutex.tryLock()) {
                    Thread.yield();
                }
            }
        }
    }

    @Test
    void anUnlockOfAFreeOneIsRefused() {
        assertThat(mutex.unlock()).isFalse();
        mutex.lock();
        assertThat(mutex.unlock()).isTrue();
        assertThat(mutex.unlock()).isFalse();
    }

    @Test
    void anotherThreadMayUnlock() throws InterruptedException {
        mutex.lock();
        Crowd.run(1, _ -> assertThat(mutex.unlock()).isTrue());
        assertThat(mutex.tryLock()).isTrue();
    }

    @Test
    void aWaitEndsAtItsDeadlineWithoutTheLock() {
        mutex.lock();
        assertThat(mutex.lock(Deadline.NOW)).isFalse();
        assertThat(mutex.lock(Deadline.in(0.001))).isFalse();
        mutex.unlock();
        assertThat(mutex.lock(Deadline.NOW)).isTrue();
    }

    @Test
    void aThreadThatNeverRestsDoesNotKeepTheLockForItself() throws InterruptedException {
        AtomicInteger entered = new AtomicInteger();
        Crowd.run(
                3,
                _ -> {
                    mutex.lock();
                    entered.incrementAndGet();
                    mutex.unlock();
                    while (entered.get() < 3) {
                        mutex.lock();
                        mutex.unlock();
                    }
                });
        assertThat(entered).hasValue(3);
    }
}
