package pyloom.stdlib.threading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads far beyond what the operating system would give. */
class ManyThreadsTest {

    @Test
    void h65AHundredThousandThreadsWaitForOneEvent() {
        Event event = new Event();
        AtomicInteger woken = new AtomicInteger();
        Threads.current(); // makes itself known
        int before = Threads.alive().size();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            Thread thread =
                    Thread.of(
                            "wait",
                            () -> {
                                event.await();
                                woken.incrementAndGet();
                            });
            threads.add(thread);
            thread.start();
        }
        assertThat(Threads.alive().size()).isEqualTo(before + threads.size());
        event.set();
        threads.forEach(Thread::join);
        assertThat(woken).hasValue(threads.size());
        assertThat(Threads.alive().size()).isEqualTo(before);
    }
}
