package pyloom.object;

import java.util.List;
import java.util.Map;

/** What the decorator {@code dataclass} does to the type of a Java class. */
final class Dataclass {

    private static final int ANNOTATION = 2;
    private static final int DEFAULT = 3;
    private static final int FACTORY = 4;
    private static final int LEFT_OUT = 5;
    private static final String SLOTS = "slots";

    private Dataclass() {}

    /** Declares a field in the namespace of the class. */
    static void declare(Object namespace, String[] line, Map<String, Object> attributes) {
        String name = line[1].intern();
        Object annotations = Items.getItem(namespace, "__annotations__");
        Items.setItem(annotations, name, JavaClassColumns.text(line, ANNOTATION));
        PyDict arguments = new PyDict();
        if (!line[FACTORY].isEmpty()) {
            Object factory = NativeModule.builtins().peek(line[FACTORY].intern());
            arguments.put("default_factory", factory);
        }
        for (String part : line[LEFT_OUT].split(",")) {
            if (!part.isEmpty()) {
                arguments.put(part, false);
            }
        }
        boolean hasDefault = !line[DEFAULT].isEmpty();
        Object value = hasDefault ? JavaClassColumns.values(line[DEFAULT], attributes)[0] : null;
        if (!arguments.isEmpty()) {
            if (hasDefault) {
                arguments.put("default", value);
            }
            Items.setItem(namespace, name, call("field", PyObject.NO_ARGUMENTS, arguments));
        } else if (hasDefault) {
            Items.setItem(namespace, name, value);
        }
    }

    /** {@return whether instances have nothing but their fields} */
    static boolean hasSlots(String[] line) {
        return List.of(line[1].split(",")).contains(SLOTS);
    }

    /** Adds the methods that compare and show instances; the class has its constructor. */
    static void decorate(PyType type, String[] line) {
        PyDict options = new PyDict();
        options.put("init", false);
        for (String option : line[1].split(",")) {
            if (!option.isEmpty() && !option.equals(SLOTS)) {
                options.put(option, !option.equals("eq"));
            }
        }
        call("dataclass", new Object[] {type}, options);
    }

    private static Object call(String function, Object[] arguments, PyDict keywords) {
        Object member = NativeModule.named("dataclasses").peek(function);
        return Calls.callWith(member, arguments, keywords);
    }
}
