package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** Puts the arguments of a call where the parameters of the function want them. */
final class Binder {

    private Binder() {}

    static Object[] bind(PyFunction function, Object[] arguments, String[] keywords) {
        Signature signature = function.code().signature();
        if (keywords == null && signature.isSimple() && arguments.length == signature.size()) {
            return arguments;
        }
        Object[] parameters = new Object[signature.size()];
        java.util.Arrays.fill(parameters, ABSENT);
        throw new NotImplementedError("binding " + parameters.length);
    }
}
