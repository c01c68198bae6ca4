package pyloom.stdlib.concurrent.futures;

import pyloom.object.Calls;
import pyloom.object.NativeModule;
import pyloom.object.PyList;

import java.util.Collection;

/** Python sets of what Java code collected. */
final class Sets {

    private Sets() {}

    static Object of(Collection<?> items) {
        return Calls.call(NativeModule.builtins().peek("set"), PyList.owning(items.toArray()));
    }
}
