package pyloom.object;

/**
 * A native object that is its own iterator but no {@link PyIterator}, such as a file: loops take
 * its elements without calling {@code __next__}.
 */
public interface OwnIterator {

    /** {@return whether no program's subclass can have changed what the next element is} */
    boolean isPlain();

    /** {@return the next element, or {@code ABSENT} at the end} */
    Object nextOrAbsent();
}
