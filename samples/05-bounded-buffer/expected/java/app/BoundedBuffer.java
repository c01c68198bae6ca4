package app;

import static pyloom.runtime.Functions.function;
import static pyloom.runtime.Functions.procedure;
import static pyloom.stdlib.builtins.Builtins.len;
import static pyloom.stdlib.builtins.Containers.sorted;
import static pyloom.stdlib.builtins.Printing.print;
import static pyloom.stdlib.builtins.Range.range;
import static pyloom.stdlib.builtins.Subscripts.slice;
import static pyloom.stdlib.builtins.Traversal.longs;
import static pyloom.stdlib.builtins.Typed.listOf;
import static pyloom.stdlib.builtins.Unshared.append;

import java.util.List;
import pyloom.runtime.Program;
import pyloom.stdlib.builtins.Typed;
import pyloom.stdlib.collections.PyDeque;
import pyloom.stdlib.threading.Barrier;
import pyloom.stdlib.threading.Condition;
import pyloom.stdlib.threading.Thread;

/** A bounded buffer on a condition variable, with a barrier before the start. */
public final class BoundedBuffer {

    private BoundedBuffer() {}

    /** First in, first out; at most {@code capacity} items at a time. */
    static final class BoundedBuffer_ {

        private final PyDeque items = new PyDeque();
        private final long capacity;
        private final Condition changed = new Condition();
        private volatile long most = 0;

        BoundedBuffer_(long capacity) {
            this.capacity = capacity;
        }

        void put(Long item) {
            try (var _ = changed.hold()) {
                changed.waitFor(function("<lambda>", "", () -> len(items) < capacity), null);
                items.append(item);
                most = Math.max(most, len(items));
                changed.notifyEveryone();
            }
        }

        Long get() {
            try (var _ = changed.hold()) {
                while (items.isEmpty()) {
                    changed.await();
                }
                Long item = (Long) items.removeFirst();
                changed.notifyEveryone();
                return item;
            }
        }
    }

    private static void produce(Barrier start, BoundedBuffer_ buffer, long first, long count) {
        start.await();
        for (long number : range(first, first + count)) {
            buffer.put(number);
        }
        buffer.put(null);
    }

    private static void consume(
            Barrier start, BoundedBuffer_ buffer, long producers, List<Long> seen) {
        start.await();
        while (producers != 0) {
            Long item = buffer.get();
            if (item == null) {
                producers -= 1;
            } else {
                seen.add(item);
            }
        }
    }

    private static void main() {
        BoundedBuffer_ buffer = new BoundedBuffer_(3);
        Barrier start =
                new Barrier(4, procedure("<lambda>", "", () -> print("all four are ready")));
        List<Long> seen = listOf();
        List<Thread> threads = listOf();
        for (long i : range(3)) {
            long first = 100 * i;
            threads.add(Thread.of("produce", () -> produce(start, buffer, first, 20)));
        }
        threads.add(Thread.of("consume", () -> consume(start, buffer, 3, seen)));
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        print(
                Typed.len(seen)
                        + " items, never more than "
                        + buffer.most
                        + " in the buffer at once");
        for (long i : range(3)) {
            List<Long> part = listOf();
            for (long item : longs(seen)) {
                if (item / 100 == i) {
                    append(part, item);
                }
            }
            print(
                    "producer " + i + ":",
                    part.equals(sorted(longs(part))) ? "in order" : "out of order",
                    slice(part, null, 3L));
        }
    }

    public static void main(String[] args) {
        Program.run("bounded_buffer.py", args, BoundedBuffer::main);
    }
}
