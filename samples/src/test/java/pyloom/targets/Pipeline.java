package pyloom.targets;

import static pyloom.stdlib.builtins.Printing.print;
import static pyloom.stdlib.builtins.Range.range;
import static pyloom.stdlib.builtins.Typed.concat;
import static pyloom.stdlib.builtins.Typed.str;

import pyloom.object.ValueError;
import pyloom.runtime.Program;
import pyloom.stdlib.builtins.Range;
import pyloom.stdlib.queue.Queue;
import pyloom.stdlib.threading.Lock;
import pyloom.stdlib.threading.Thread;

import java.util.ArrayList;
import java.util.List;

/** A bounded producer/consumer pipeline. */
public final class Pipeline {

    private static final int WORKERS = 3;

    private Pipeline() {}

    /** Counts events reported by many threads. */
    static final class Counter {

        private final Lock lock = new Lock();
        private long value = 0; // guarded by lock

        long increment() {
            return increment(1);
        }

        /** Add {@code by} and return the new value. */
        long increment(long by) {
            try (var _ = lock.hold()) {
                value += by;
                return value;
            }
        }

        long value() {
            try (var _ = lock.hold()) {
                return value;
            }
        }
    }

    /** The tuple {@code (name, item)} that producers hand to consumers. */
    private record Job(String name, long item) {}

    static void produce(String name, Range items, Queue<Job> jobs) {
        for (long item : items) {
            jobs.put(new Job(name, item)); // blocks while the queue is full
        }
    }

    /** Handle jobs until the {@code null} that ends the work. */
    static void consume(Queue<Job> jobs, Counter done) {
        while (true) {
            Job job = jobs.get();
            try {
                if (job == null) {
                    return;
                }
                String name = job.name();
                long item = job.item();
                if (Math.floorMod(item, 10) == 5) {
                    throw new ValueError(name + " sent " + item);
                }
                done.increment();
            } catch (ValueError error) {
                print("skipped: " + str(error));
            } finally {
                jobs.taskDone();
            }
        }
    }

    static void main() {
        Queue<Job> jobs = new Queue<>(4);
        Counter done = new Counter();
        List<Thread> producers = new ArrayList<>();
        for (long i : range(2)) {
            String name = "p" + i;
            Range items = range(5 * i + 1, 5 * i + 6);
            producers.add(
                    Thread.of("produce", () -> produce(name, items, jobs)).name("producer-" + i));
        }
        List<Thread> consumers = new ArrayList<>();
        for (long _ : range(WORKERS)) {
            consumers.add(Thread.of("consume", () -> consume(jobs, done)).daemon(true));
        }
        for (Thread thread : concat(producers, consumers)) {
            thread.start();
        }
        for (Thread thread : producers) {
            thread.join();
        }
        for (Thread _ : consumers) {
            jobs.put(null);
        }
        jobs.join();
        print("processed " + done.value() + " jobs");
    }

    public static void main(String[] args) {
        Program.run("pipeline.py", args, () -> Pipeline.main());
    }
}
