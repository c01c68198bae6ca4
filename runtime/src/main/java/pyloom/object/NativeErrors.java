package pyloom.object;

/** CPython's texts for calls of native functions with the wrong arguments. */
final class NativeErrors {

    private final NativeFunction function;
    private final NativeSignature signature;
    private final Object receiver; // or null
    private final int given; // positional arguments without the receiver
    private final int named;

    NativeErrors(NativeFunction function, Object[] arguments, int given, int named) {
        this.function = function;
        this.signature = function.signature();
        this.receiver = signature.receivers() > 0 && given > 0 ? arguments[0] : null;
        this.given = given - signature.receivers();
        this.named = named;
    }

    /** {@return the name as errors of one argument or none print it: {@code list.append()}} */
    private String qualified() {
        if (function.owner() != null) {
            return isConstructor()
                    ? function.owner().name()
                    : TypeNames.qualname(receiverType()) + "." + function.name();
        }
        String module = function.module();
        return module.equals("builtins") ? function.name() : module + "." + function.name();
    }

    private PyType receiverType() {
        if (receiver instanceof PyType known) {
            return known;
        }
        PyType type = BuiltinTypes.typeOf(receiver);
        return type.isSubtypeOf(function.owner()) ? type : function.owner();
    }

    private String plain() {
        return isConstructor() ? function.owner().shortName() : function.name();
    }

    private boolean isConstructor() {
        return function.owner() != null
                && (function.name().equals("__new__") || function.name().equals("__init__"));
    }

    /** CPython calls these types without the general parsing of arguments. */
    private boolean isCalledFast() {
        return function.owner() == BuiltinTypes.INT || function.owner() == BuiltinTypes.STR;
    }

    private static String plural(int count) {
        return count == 1 ? "" : "s";
    }

    TypeError noReceiver() {
        String owner = function.owner().name();
        if (function.name().equals("__new__")) {
            return new TypeError(owner + ".__new__(): not enough arguments");
        }
        if (function.isSlot()) {
            return new TypeError(
                    "descriptor '"
                            + function.name()
                            + "' of '"
                            + owner
                            + "' object needs an argument");
        }
        return new TypeError(
                "unbound method " + owner + "." + function.name() + "() needs an argument");
    }

    TypeError noKeywords() {
        if (function.isSlot() && !isConstructor()) {
            return new TypeError("wrapper " + function.name() + "() takes no keyword arguments");
        }
        return new TypeError(qualified() + "() takes no keyword arguments");
    }

    /** Checks the number of arguments of a function whose parameters have no names. */
    void checkPositionalOnly() {
        int maximum = signature.positional() - signature.receivers();
        int minimum = signature.required() - signature.receivers();
        boolean any = signature.rest() >= 0;
        if (given >= minimum && (any || given <= maximum)) {
            return;
        }
        if (function.isSlot() && !isConstructor()) {
            throw expected(minimum == maximum ? "" : " ", minimum, maximum);
        }
        if (!any && minimum == maximum && maximum < 2 && !isConstructor()) {
            throw new TypeError(
                    qualified()
                            + (maximum == 0
                                    ? "() takes no arguments ("
                                    : "() takes exactly one argument (")
                            + given
                            + " given)");
        }
        throw expected(plain() + " ", minimum, any ? Integer.MAX_VALUE : maximum);
    }

    private TypeError expected(String name, int minimum, int maximum) {
        int bound = given < minimum ? minimum : maximum;
        String degree = minimum == maximum ? "" : given < minimum ? "at least " : "at most ";
        return new TypeError(
                name
                        + "expected "
                        + degree
                        + bound
                        + " argument"
                        + plural(bound)
                        + ", got "
                        + given);
    }

    /** Checks the number of arguments of a function whose parameters have names. */
    void checkCounts() {
        int positional = signature.positional() - signature.receivers();
        int required = signature.required() - signature.receivers();
        int all = signature.parameters().size() - signature.receivers();
        boolean any = signature.rest() >= 0;
        if (!any && signature.restKeywords() < 0) {
            checkNotTooMany(positional, required, all);
        }
        int least = Math.min(signature.positionalOnly() - signature.receivers(), required);
        if (given < least) {
            throw new TypeError(
                    plain()
                            + "() takes "
                            + (least < positional || any ? "at least " : "exactly ")
                            + least
                            + " positional argument"
                            + plural(least)
                            + " ("
                            + given
                            + " given)");
        }
    }

    private void checkNotTooMany(int positional, int required, int all) {
        if (named == 0 && given > positional && isConstructor() && isCalledFast()) {
            throw expected(plain() + " ", required, positional);
        }
        if (given + named > all) {
            throw new TypeError(
                    plain()
                            + "() takes at most "
                            + all
                            + (given == 0 ? " keyword argument" : " argument")
                            + plural(all)
                            + " ("
                            + (given + named)
                            + " given)");
        }
        if (given > positional) {
            throw new TypeError(
                    positional == 0
                            ? plain() + "() takes no positional arguments"
                            : plain()
                                    + "() takes "
                                    + (required < positional ? "at most " : "exactly ")
                                    + positional
                                    + " positional argument"
                                    + plural(positional)
                                    + " ("
                                    + given
                                    + " given)");
        }
    }

    TypeError missing(String name, int index) {
        return new TypeError(
                plain()
                        + "() missing required argument '"
                        + name
                        + "' (pos "
                        + (index + 1 - signature.receivers())
                        + ")");
    }

    TypeError twice(String name) {
        int position = signature.named(name) + 1 - signature.receivers();
        return new TypeError(
                "argument for "
                        + plain()
                        + "() given by name ('"
                        + name
                        + "') and position ("
                        + position
                        + ")");
    }

    TypeError unexpected(String name) {
        String closest = Suggestions.closest(name, signature.names());
        return new TypeError(
                plain()
                        + "() got an unexpected keyword argument '"
                        + name
                        + "'"
                        + (closest == null ? "" : ". Did you mean '" + closest + "'?"));
    }
}
