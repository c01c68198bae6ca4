package pyloom.stdlib.collections;

import java.util.Arrays;

/** The elements of a deque in a ring of slots; guarded by the deque that owns it. */
final class DequeRing {

    private static final int FIRST_CAPACITY = 8;

    private Object[] slots = new Object[FIRST_CAPACITY];
    private int head;
    private int size;

    int size() {
        return size;
    }

    private int slot(int index) {
        int at = head + index;
        return at < slots.length ? at : at - slots.length;
    }

    Object get(int index) {
        return slots[slot(index)];
    }

    void set(int index, Object item) {
        slots[slot(index)] = item;
    }

    private void ensureRoom() {
        if (size == slots.length) {
            slots = Arrays.copyOf(toArray(), size * 2);
            head = 0;
        }
    }

    void addLast(Object item) {
        ensureRoom();
        slots[slot(size)] = item;
        size++;
    }

    void addFirst(Object item) {
        ensureRoom();
        head = head == 0 ? slots.length - 1 : head - 1;
        slots[head] = item;
        size++;
    }

    Object removeFirst() {
        Object item = slots[head];
        slots[head] = null;
        head = slot(1);
        size--;
        return item;
    }

    Object removeLast() {
        int at = slot(size - 1);
        Object item = slots[at];
        slots[at] = null;
        size--;
        return item;
    }

    /**
     * Turns the elements right by {@code by} steps, which are less than the size and not negative.
     */
    void rotate(int by) {
        if (size == slots.length) {
            head = Math.floorMod(head - by, size);
        } else if (by <= size / 2) {
            for (int i = 0; i < by; i++) {
                addFirst(removeLast());
            }
        } else {
            for (int i = by; i < size; i++) {
                addLast(removeFirst());
            }
        }
    }

    void insert(int index, Object item) {
        addLast(item);
        for (int i = size - 1; i > index; i--) {
            set(i, get(i - 1));
        }
        set(index, item);
    }

    Object remove(int index) {
        Object item = get(index);
        for (int i = index; i < size - 1; i++) {
            set(i, get(i + 1));
        }
        removeLast();
        return item;
    }

    void clear() {
        slots = new Object[FIRST_CAPACITY];
        head = 0;
        size = 0;
    }

    Object[] toArray() {
        Object[] copy = new Object[size];
        int first = Math.min(size, slots.length - head);
        System.arraycopy(slots, head, copy, 0, first);
        System.arraycopy(slots, 0, copy, first, size - first);
        return copy;
    }

    void reverse() {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            Object item = get(i);
            set(i, get(j));
            set(j, item);
        }
    }
}
