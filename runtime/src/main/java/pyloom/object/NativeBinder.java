package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.ApiParameter;

import java.util.Arrays;

/** Puts the arguments of a call where the parameters of a native function want them. */
final class NativeBinder {

    private final NativeFunction function;
    private final NativeSignature signature;
    private final Object[] values;
    private final int given; // positional arguments, the receiver included
    private final int named; // keyword arguments

    private NativeBinder(NativeFunction function, int given, int named) {
        this.function = function;
        this.signature = function.signature();
        this.values = new Object[signature.parameters().size()];
        this.given = given;
        this.named = named;
        Arrays.fill(values, ABSENT);
    }

    /** {@return a value for every parameter, ABSENT where the default holds} */
    static Object[] bind(NativeFunction function, Object[] arguments, String[] keywords) {
        if (function.isPure()) {
            return Binder.bind(new PureTarget(function), arguments, keywords);
        }
        int named = keywords == null ? 0 : keywords.length;
        NativeBinder binder = new NativeBinder(function, arguments.length - named, named);
        NativeErrors errors = new NativeErrors(function, arguments, binder.given, named);
        if (binder.given < binder.signature.receivers()) {
            throw errors.noReceiver();
        }
        if (binder.signature.takesNoKeywords()) {
            if (named > 0) {
                throw errors.noKeywords();
            }
            errors.checkPositionalOnly();
        } else {
            errors.checkCounts();
        }
        binder.bindPositional(arguments);
        binder.bindKeywords(arguments, keywords, errors);
        return binder.values;
    }

    private void bindPositional(Object[] arguments) {
        int direct = Math.min(given, signature.positional());
        System.arraycopy(arguments, 0, values, 0, direct);
        if (signature.rest() >= 0) {
            values[signature.rest()] =
                    given > direct
                            ? Arrays.copyOfRange(arguments, direct, given)
                            : PyObject.NO_ARGUMENTS;
        }
        if (signature.restKeywords() >= 0) {
            values[signature.restKeywords()] = new PyDict();
        }
    }

    private void bindKeywords(Object[] arguments, String[] keywords, NativeErrors errors) {
        String unexpected = null;
        String twice = null;
        for (int i = 0; i < named; i++) {
            int at = signature.named(keywords[i]);
            if (at < 0) {
                if (signature.restKeywords() >= 0) {
                    ((PyDict) values[signature.restKeywords()])
                            .put(keywords[i], arguments[given + i]);
                } else {
                    unexpected = unexpected == null ? keywords[i] : unexpected;
                }
            } else if (at < given && at < signature.positional()) {
                twice = keywords[i];
            } else {
                values[at] = arguments[given + i];
            }
        }
        for (int i = 0; i < values.length; i++) {
            ApiParameter parameter = signature.parameters().get(i);
            if (values[i] == ABSENT && parameter.isRequired()) {
                throw errors.missing(parameter.name(), i);
            }
        }
        if (twice != null) {
            throw errors.twice(twice);
        }
        if (unexpected != null) {
            throw errors.unexpected(unexpected);
        }
    }
}
