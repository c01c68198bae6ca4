package pyloom.stdlib.operator;

import pyloom.object.PyDict;
import pyloom.object.TypeError;

/** What the callables that take something out of their argument have in common. */
final class Getters {

    private Getters() {}

    static void checkOneArgument(String name, Object[] args, PyDict keywords) {
        if (!keywords.isEmpty()) {
            throw new TypeError(name + "() takes no keyword arguments");
        }
        if (args.length != 1) {
            throw new TypeError(name + " expected 1 argument, got " + args.length);
        }
    }
}
