package pyloom.stdlib.collections;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Comparisons;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;

/**
 * A deque of Python as java.util sees it. As there, {@code pop} takes from the left end, where
 * {@code push} puts. Equality is Python's.
 */
interface DequeView extends Deque<Object> {

    /** {@return the element at an index, negative from the right, or {@code ABSENT}} */
    Object getOrAbsent(long index);

    /** {@return the leftmost element, taken out, or {@code ABSENT}} */
    Object takeFirst();

    /** {@return the rightmost element, taken out, or {@code ABSENT}} */
    Object takeLast();

    /** Takes the first equal element out, seen from the left; says whether there was one. */
    boolean removeEqual(Object item);

    private static Object orNull(Object item) {
        return item == ABSENT ? null : item;
    }

    @Override
    default boolean offerFirst(Object item) {
        addFirst(item);
        return true;
    }

    @Override
    default boolean offerLast(Object item) {
        addLast(item);
        return true;
    }

    @Override
    default Object pollFirst() {
        return orNull(takeFirst());
    }

    @Override
    default Object pollLast() {
        return orNull(takeLast());
    }

    @Override
    default Object peekFirst() {
        return orNull(getOrAbsent(0));
    }

    @Override
    default Object peekLast() {
        return orNull(getOrAbsent(-1));
    }

    @Override
    default boolean removeFirstOccurrence(Object item) {
        return removeEqual(item);
    }

    @Override
    default boolean removeLastOccurrence(Object item) {
        throw new UnsupportedOperationException("a deque removes from the left");
    }

    @Override
    default boolean add(Object item) {
        addLast(item);
        return true;
    }

    @Override
    default boolean offer(Object item) {
        return offerLast(item);
    }

    @Override
    default Object remove() {
        return removeFirst();
    }

    @Override
    default Object poll() {
        return pollFirst();
    }

    @Override
    default Object element() {
        return getFirst();
    }

    @Override
    default Object peek() {
        return peekFirst();
    }

    @Override
    default void push(Object item) {
        addFirst(item);
    }

    @Override
    default Object pop() {
        return removeFirst();
    }

    @Override
    default boolean remove(Object item) {
        return removeEqual(item);
    }

    @Override
    default boolean contains(Object item) {
        for (Object candidate : toArray()) {
            if (Comparisons.equal(candidate, item)) {
                return true;
            }
        }
        return false;
    }

    @Override
    default boolean isEmpty() {
        return size() == 0;
    }

    @Override
    default Iterator<Object> iterator() {
        return Collections.unmodifiableList(Arrays.asList(toArray())).iterator();
    }

    @Override
    default Iterator<Object> descendingIterator() {
        return Arrays.asList(toArray()).reversed().iterator();
    }

    @Override
    default <T> T[] toArray(T[] target) {
        return Arrays.asList(toArray()).toArray(target);
    }

    @Override
    default boolean containsAll(Collection<?> items) {
        return items.stream().allMatch(this::contains);
    }

    @Override
    default boolean addAll(Collection<?> items) {
        items.forEach(this::addLast);
        return !items.isEmpty();
    }

    @Override
    default boolean removeAll(Collection<?> items) {
        throw new UnsupportedOperationException("a deque removes one by one");
    }

    @Override
    default boolean retainAll(Collection<?> items) {
        throw new UnsupportedOperationException("a deque removes one by one");
    }
}
