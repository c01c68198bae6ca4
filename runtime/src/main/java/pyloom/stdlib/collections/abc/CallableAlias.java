package pyloom.stdlib.collections.abc;

import pyloom.object.Ellipsis;
import pyloom.object.GenericAlias;
import pyloom.object.Iteration;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.Texts;
import pyloom.object.TypeError;

import java.util.Arrays;

/**
 * {@code Callable[[int, str], bool]} as a generic alias: parameter types, then the result.
 *
 * @param origin the class
 * @param item what stands in brackets
 */
record CallableAlias(Object origin, Object item) {

    Object make() {
        if (!(item instanceof PyTuple both) || both.size() != 2) {
            throw new TypeError("Callable must be used as Callable[[arg, ...], result].");
        }
        Object parameters = both.get(0);
        if (parameters instanceof PyList || parameters instanceof PyTuple) {
            Object[] types = Iteration.toArray(parameters);
            Object[] all = Arrays.copyOf(types, types.length + 1);
            all[types.length] = both.get(1);
            return new GenericAlias(origin, PyTuple.of(all));
        }
        if (parameters == Ellipsis.ELLIPSIS) {
            return new GenericAlias(origin, both);
        }
        throw new TypeError(
                "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got "
                        + Texts.str(parameters));
    }
}
