package pyloom.stdlib.structseq;

import pyloom.object.Absent;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PySequence;
import pyloom.object.PyTuple;
import pyloom.object.Specials;
import pyloom.object.Texts;
import pyloom.object.TypeError;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/**
 * A tuple whose elements have names, and which may have further named values that are no elements;
 * what CPython calls a structseq, such as {@code time.struct_time}.
 */
public abstract class StructSequence extends PyTuple {

    private final Fields fields;
    private final Object[] values;

    /**
     * Makes a tuple.
     *
     * @param fields the names
     * @param values a value for every name
     */
    protected StructSequence(Fields fields, Object[] values) {
        super(Arrays.copyOf(values, fields.visible()));
        this.fields = fields;
        this.values = values;
    }

    /**
     * {@return the value of a field}
     *
     * @param index its index, which may lie behind the elements
     */
    protected final Object value(int index) {
        return values[index];
    }

    /** {@return the text of {@code repr}} */
    protected final String text() {
        StringJoiner text = new StringJoiner(", ", fields.typeName() + "(", ")");
        for (int i = 0; i < fields.visible(); i++) {
            text.add(fields.names().get(i) + "=" + Texts.repr(values[i]));
        }
        return text.toString();
    }

    /**
     * The names of the values.
     *
     * @param typeName the name of the type as messages print it
     * @param visible how many of the values are elements
     * @param names the names of all
     */
    public record Fields(String typeName, int visible, List<String> names) {

        /**
         * {@return the names of the values}
         *
         * @param typeName the name of the type as messages print it
         * @param visible how many of the values are elements
         * @param names the names of all
         */
        public static Fields of(String typeName, int visible, String... names) {
            return new Fields(typeName, visible, List.of(names));
        }

        /**
         * {@return the values that a call of the type gives}
         *
         * @param sequence the elements, and maybe further values
         * @param dict further values by name, or None
         */
        public Object[] values(Object sequence, Object dict) {
            List<Object> given = elements(sequence);
            if (given.size() < visible || given.size() > names.size()) {
                throw wrongSize(given.size());
            }
            Object[] values = Arrays.copyOf(given.toArray(), names.size());
            for (int i = given.size(); i < values.length; i++) {
                if (dict instanceof PyDict rest) {
                    Object value = rest.getOrAbsent(names.get(i));
                    values[i] = value == Absent.ABSENT ? null : value;
                }
            }
            return values;
        }

        private static List<Object> elements(Object sequence) {
            if (sequence instanceof PySequence known) {
                return Arrays.asList(known.toArray());
            }
            if (!Specials.has(sequence, "__iter__") && !Specials.has(sequence, "__getitem__")) {
                throw new TypeError("constructor requires a sequence");
            }
            List<Object> given = new ArrayList<>();
            for (Object item : Iteration.iterate(sequence)) {
                given.add(item);
            }
            return given;
        }

        private TypeError wrongSize(int given) {
            String degree = "a ";
            int bound = visible;
            if (visible != names.size()) {
                degree = given < visible ? "an at least " : "an at most ";
                bound = given < visible ? visible : names.size();
            }
            return new TypeError(
                    "%s() takes %s%d-sequence (%d-sequence given)"
                            .formatted(typeName, degree, bound, given));
        }
    }
}
