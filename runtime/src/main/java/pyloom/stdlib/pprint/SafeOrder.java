package pyloom.stdlib.pprint;

import pyloom.object.BuiltinTypes;
import pyloom.object.Comparisons;
import pyloom.object.Identity;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.values.text.CodePoints;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sorts values of any types: those that have no order by the names of their types. */
final class SafeOrder {

    private SafeOrder() {}

    private static boolean isLess(Object one, Object other) {
        try {
            return Truth.truth(Comparisons.lt(one, other));
        } catch (TypeError _) {
            int order =
                    CodePoints.compare(
                            Texts.str(BuiltinTypes.typeOf(one)),
                            Texts.str(BuiltinTypes.typeOf(other)));
            return order < 0 || order == 0 && Identity.id(one) < Identity.id(other);
        }
    }

    /** {@return the values in order; equal ones stay as they were} */
    static List<Object> sorted(Iterable<Object> values, UnaryOperator<Object> key) {
        List<Object> result = new ArrayList<>();
        for (Object value : values) {
            Object compared = key.apply(value);
            int low = 0;
            int high = result.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (isLess(compared, key.apply(result.get(middle)))) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            result.add(low, value);
        }
        return result;
    }
}
