package pyloom.stdlib.threading;

import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.PyDict;

import java.util.ArrayList;
import java.util.List;

/** The arguments that a thread keeps for its target: {@code target(*args, **kwargs)}. */
record CallArguments(Object[] positional, PyDict keywords) {

    /** {@return the arguments, copied now as the star of a call copies them} */
    static CallArguments of(Object args, Object kwargs) {
        List<Object> positional = new ArrayList<>();
        if (args != null) {
            for (Object argument : Iteration.iterate(args)) {
                positional.add(argument);
            }
        }
        return new CallArguments(
                positional.toArray(), kwargs == null ? new PyDict() : (PyDict) kwargs);
    }

    Object call(Object target) {
        int count = keywords.size();
        if (count == 0) {
            return Calls.callArray(target, positional, null);
        }
        Object[] all = java.util.Arrays.copyOf(positional, positional.length + count);
        String[] names = new String[count];
        int i = 0;
        for (Object key : Iteration.iterate(keywords)) {
            names[i] = ((String) key).intern();
            all[positional.length + i] = keywords.getOrAbsent(key);
            i++;
        }
        return Calls.callArray(target, all, names);
    }
}
