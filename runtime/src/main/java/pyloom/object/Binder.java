package pyloom.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the arguments of a call where the parameters of a Python function want them, in the order
 * and with the errors of CPython.
 */
final class Binder {

    private static final Object EMPTY = new Object(); // a parameter that nothing was given for yet

    private final Target target;
    private final Signature signature;
    private final Object[] values;

    /** What is called. */
    interface Target {

        /** {@return the name that errors print} */
        String qualname();

        /** {@return the parameters} */
        Signature signature();

        /** {@return how many of the last positional parameters have a default} */
        int defaultCount();

        /** {@return a default, counted from the first one that there is} */
        Object positionalDefault(int index);

        /** {@return whether a keyword-only parameter has a default} */
        boolean hasKeywordDefault(String name);

        /** {@return the default of a keyword-only parameter} */
        Object keywordDefault(String name);

        /** {@return what the {@code *args} parameter gets} */
        Object rest(Object[] values);
    }

    private Binder(Target target) {
        this.target = target;
        this.signature = target.signature();
        this.values = new Object[signature.size()];
        Arrays.fill(values, EMPTY);
    }

    /** {@return a value for every parameter} */
    static Object[] bind(Target target, Object[] arguments, String[] keywords) {
        Signature signature = target.signature();
        int named = keywords == null ? 0 : keywords.length;
        if (named == 0 && signature.isSimple() && arguments.length == signature.size()) {
            return arguments;
        }
        if (named == 0 && signature.isSimple() && arguments.length < signature.size()) {
            int given = arguments.length;
            int required = signature.size() - target.defaultCount();
            if (given >= required) {
                return withDefaults(target, arguments, signature.size(), required);
            }
        }
        return new Binder(target).bind(arguments, arguments.length - named, keywords);
    }

    private static Object[] withDefaults(
            Target target, Object[] arguments, int size, int required) {
        Object[] values = Arrays.copyOf(arguments, size);
        for (int i = arguments.length; i < size; i++) {
            values[i] = target.positionalDefault(i - required);
        }
        return values;
    }

    private Object[] bind(Object[] arguments, int given, String[] keywords) {
        int positional = signature.positional();
        int direct = Math.min(given, positional);
        System.arraycopy(arguments, 0, values, 0, direct);
        if (signature.varArgs()) {
            values[positional] =
                    target.rest(
                            given > direct
                                    ? Arrays.copyOfRange(arguments, direct, given)
                                    : PyObject.NO_ARGUMENTS);
        }
        if (signature.varKeywords()) {
            values[values.length - 1] = new PyDict();
        }
        for (int i = 0; keywords != null && i < keywords.length; i++) {
            bindKeyword(keywords[i], arguments[given + i], keywords);
        }
        if (given > positional && !signature.varArgs()) {
            throw tooMany(given);
        }
        fillPositional(given);
        fillKeywordOnly();
        return values;
    }

    private void bindKeyword(String name, Object value, String[] keywords) {
        int at = find(name);
        if (at >= 0) {
            if (values[at] != EMPTY) {
                throw new TypeError(
                        target.qualname() + "() got multiple values for argument '" + name + "'");
            }
            values[at] = value;
        } else if (signature.varKeywords()) {
            ((PyDict) values[values.length - 1]).put(name, value);
        } else {
            throw unexpected(name, keywords);
        }
    }

    private int find(String name) {
        List<String> names = signature.names();
        int end = names.size() - (signature.varKeywords() ? 1 : 0);
        int rest = signature.varArgs() ? signature.positional() : -1;
        for (int i = signature.positionalOnly(); i < end; i++) {
            if (i != rest && names.get(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void fillPositional(int given) {
        int positional = signature.positional();
        int required = positional - target.defaultCount();
        if (given < required) {
            List<String> missing = missing(0, required);
            if (!missing.isEmpty()) {
                throw new TypeError(BindingTexts.missing(target.qualname(), "positional", missing));
            }
        }
        for (int i = Math.max(required, 0); i < positional; i++) {
            if (values[i] == EMPTY) {
                values[i] = target.positionalDefault(i - required);
            }
        }
    }

    private void fillKeywordOnly() {
        int first = signature.positional() + (signature.varArgs() ? 1 : 0);
        int end = first + signature.keywordOnly();
        for (int i = first; i < end; i++) {
            String name = signature.names().get(i);
            if (values[i] == EMPTY && target.hasKeywordDefault(name)) {
                values[i] = target.keywordDefault(name);
            }
        }
        List<String> missing = missing(first, end);
        if (!missing.isEmpty()) {
            throw new TypeError(BindingTexts.missing(target.qualname(), "keyword-only", missing));
        }
    }

    private List<String> missing(int from, int to) {
        List<String> missing = List.of();
        for (int i = from; i < to; i++) {
            if (values[i] == EMPTY) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add(signature.names().get(i));
            }
        }
        return missing;
    }

    private TypeError tooMany(int given) {
        int first = signature.positional();
        int named = 0;
        for (int i = first; i < first + signature.keywordOnly(); i++) {
            named += values[i] == EMPTY ? 0 : 1;
        }
        return new TypeError(
                BindingTexts.tooMany(
                        target.qualname(),
                        signature.positional(),
                        target.defaultCount(),
                        given,
                        named));
    }

    private TypeError unexpected(String name, String[] keywords) {
        List<String> positionalOnly = signature.names().subList(0, signature.positionalOnly());
        List<String> wrong = positionalOnly.stream().filter(List.of(keywords)::contains).toList();
        if (!wrong.isEmpty()) {
            return new TypeError(
                    target.qualname()
                            + "() got some positional-only arguments passed as keyword arguments: '"
                            + String.join(", ", wrong)
                            + "'");
        }
        List<String> names = signature.names();
        String closest =
                Suggestions.closest(name, names.subList(positionalOnly.size(), names.size()));
        return new TypeError(
                target.qualname()
                        + "() got an unexpected keyword argument '"
                        + name
                        + "'"
                        + (closest == null ? "" : ". Did you mean '" + closest + "'?"));
    }
}
