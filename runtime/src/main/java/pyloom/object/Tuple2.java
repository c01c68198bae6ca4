package pyloom.object;

import java.util.List;

/**
 * A tuple of two as typed code sees it. Every {@link PyTuple} can be seen so; the types of the
 * elements, and how many there are, is what the analysis claims.
 */
public interface Tuple2<A, B> extends List<Object> {

    /** {@return the element at index 0} */
    A first();

    /** {@return the element at index 1} */
    B second();
}
