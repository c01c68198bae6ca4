package pyloom.object;

import java.util.List;

/** A tuple of three as typed code sees it; see {@link Tuple2}. */
public interface Tuple3<A, B, C> extends List<Object> {

    /** {@return the element at index 0} */
    A first();

    /** {@return the element at index 1} */
    B second();

    /** {@return the element at index 2} */
    C third();
}
