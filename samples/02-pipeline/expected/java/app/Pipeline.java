package app;

import static pyloom.stdlib.builtins.Printing.print;
import static pyloom.stdlib.builtins.Range.range;
import static pyloom.stdlib.builtins.Typed.concat;
import static pyloom.stdlib.builtins.Typed.listOf;
import static pyloom.stdlib.builtins.Typed.str;
import static pyloom.stdlib.builtins.Typed.tupleOf;

import java.util.List;
import pyloom.object.Tuple2;
import pyloom.object.ValueError;
import pyloom.runtime.Program;
import pyloom.stdlib.builtins.Range;
import pyloom.stdlib.queue.Queue;
import pyloom.stdlib.threading.Lock;
import pyloom.stdlib.threading.Thread;

/** A bounded producer/consumer pipeline. */
public final class Pipeline {

    private static final long WORKERS = 3;

    private Pipeline() {}

    /** Counts events reported by many threads. */
    static final class Counter {

        private final Lock lock = new Lock();
        private long value = 0; // guarded by lock

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

    private static void produce(String name, Range items, Queue<Tuple2<String, Long>> jobs) {
        for (long item : items) {
            jobs.put(tupleOf(name, item)); // blocks while the queue is full
        }
    }

    /** Handle jobs until the {@code null} that ends the work. */
    private static void consume(Queue<Tuple2<String, Long>> jobs, Counter done) {
        while (true) {
            Tuple2<String, Long> job = jobs.get();
            try {
                if (job == null) {
                    return;
                }
                String name = job.first();
                long item = job.second();
                if (item % 10 == 5) {
                    throw new ValueError(name + " sent " + item);
                }
                done.increment(1);
            } catch (ValueError error) {
                print("skipped: " + str(error));
            } finally {
                jobs.taskDone();
            }
        }
    }

    private static void main() {
        Queue<Tuple2<String, Long>> jobs = new Queue<>(4);
        Counter done = new Counter();
        List<Thread> producers = listOf();
        for (long i : range(2)) {
            String name = "p" + i;
            Range items = range(5 * i + 1, 5 * i + 6);
            producers.add(Thread.named("producer-" + i, () -> produce(name, items, jobs)));
        }
        List<Thread> consumers = listOf();
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
        Program.run("pipeline.py", args, Pipeline::main);
    }
}
