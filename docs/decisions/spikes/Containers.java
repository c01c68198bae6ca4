import java.util.ArrayList;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A list that many threads may use: lock-free reads with synchronized writes, against a lock around
 * everything.
 */
public final class Containers {

    static final class Ours {
        volatile Object[] items = new Object[8];
        int size;

        Object get(int index) {
            Object[] current = items;
            if (index >= size) {
                throw new IndexOutOfBoundsException();
            }
            return current[index];
        }

        synchronized void append(Object item) {
            if (size == items.length) {
                items = java.util.Arrays.copyOf(items, size + (size >> 1) + 4);
            }
            items[size] = item;
            size++;
        }
    }

    static final class Locked {
        final ReentrantLock lock = new ReentrantLock();
        final ArrayList<Object> items = new ArrayList<>();

        Object get(int index) {
            lock.lock();
            try {
                return items.get(index);
            } finally {
                lock.unlock();
            }
        }

        void append(Object item) {
            lock.lock();
            try {
                items.add(item);
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) {
        int n = 2_000_000;
        ArrayList<Object> plain = new ArrayList<>();
        Ours ours = new Ours();
        Locked locked = new Locked();
        for (int i = 0; i < 1024; i++) {
            plain.add(i);
            ours.append(i);
            locked.append(i);
        }
        Harness.measure(
                "get: ArrayList",
                n,
                count -> {
                    Object last = null;
                    for (int i = 0; i < count; i++) {
                        last = Harness.sink = plain.get(i & 1023);
                    }
                    return last;
                });
        Harness.measure(
                "get: lock-free read",
                n,
                count -> {
                    Object last = null;
                    for (int i = 0; i < count; i++) {
                        last = Harness.sink = ours.get(i & 1023);
                    }
                    return last;
                });
        Harness.measure(
                "get: ReentrantLock",
                n,
                count -> {
                    Object last = null;
                    for (int i = 0; i < count; i++) {
                        last = Harness.sink = locked.get(i & 1023);
                    }
                    return last;
                });
        Harness.measure(
                "append: ArrayList",
                n,
                count -> {
                    ArrayList<Object> list = new ArrayList<>();
                    for (int i = 0; i < count; i++) {
                        list.add(args);
                    }
                    return list;
                });
        Harness.measure(
                "append: synchronized write",
                n,
                count -> {
                    Ours list = new Ours();
                    for (int i = 0; i < count; i++) {
                        list.append(args);
                    }
                    return list;
                });
        Harness.measure(
                "append: ReentrantLock",
                n,
                count -> {
                    Locked list = new Locked();
                    for (int i = 0; i < count; i++) {
                        list.append(args);
                    }
                    return list;
                });
    }
}
