package pyloom.object;

import java.util.List;

/** A tuple of five as typed code sees it; see {@link Tuple2}. */
public interface Tuple5<A, B, C, D, E> extends List<Object> {

    /** {@return the element at index 0} */
    A first();

    /** {@return the element at index 1} */
    B second();

    /** {@return the element at index 2} */
    C third();

    /** {@return the element at index 3} */
    D fourth();

    /** {@return the element at index 4} */
    E fifth();
}
