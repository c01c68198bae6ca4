package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the object model needs of a Java class that a Python class became: the type, and fields and
 * methods by their Python names. The compile step weaves a subclass for each such class.
 *
 * <p>The fields stand in the instances themselves. Each read and each write is one of Java; so an
 * assignment is atomic, and seen by other threads where the field is volatile or under a lock.
 */
public abstract class JavaClass {

    /** What the name of the woven class has behind that of the class that it belongs to. */
    public static final String SUFFIX = "$$Python";

    private static final ClassValue<PyType[]> TYPES =
            new ClassValue<>() {
                @Override
                protected PyType[] computeValue(Class<?> type) {
                    return new PyType[1];
                }
            };

    private final Map<String, Integer> fields = new HashMap<>();
    private final List<String> fieldNames = new ArrayList<>();
    private final List<String> javaNames = new ArrayList<>();
    private final List<VarHandle> handles = new ArrayList<>(); // made when they are needed
    private JavaClass parent; // of the class that this one extends, or null
    private Code initializer; // null: that of the parent, or none
    private boolean isMadeByBase;
    private boolean keepsArguments;

    /** For woven classes. */
    protected JavaClass() {}

    /**
     * {@return what a field holds}
     *
     * @param instance an instance of the class
     * @param index the number of the field
     */
    protected abstract Object get(Object instance, int index);

    /**
     * Sets a field.
     *
     * @param instance an instance of the class
     * @param index the number of the field
     * @param value a value that inference has seen coming
     */
    protected abstract void set(Object instance, int index, Object value);

    /**
     * {@return what a method gives}
     *
     * @param index the number of the method
     * @param arguments a value for each parameter
     */
    protected abstract Object call(int index, Object[] arguments);

    /**
     * {@return a new instance}
     *
     * @param arguments a value for each parameter of the constructor
     */
    protected abstract Object create(Object[] arguments);

    /** {@return a new instance that the {@code __init__} of the library is to set up} */
    protected Object allocate() {
        throw new IllegalStateException();
    }

    /** {@return what may use the private fields of the class} */
    protected abstract MethodHandles.Lookup lookup();

    /** {@return the class} */
    protected abstract Class<?> type();

    /**
     * {@return the type of the instances of a Java class that a Python class became}
     *
     * @param type the class
     */
    public static PyType typeOf(Class<?> type) {
        PyType[] holder = TYPES.get(type);
        if (holder[0] == null) {
            try {
                Class.forName(type.getName() + SUFFIX, true, type.getClassLoader());
            } catch (ClassNotFoundException unwoven) {
                throw new IllegalStateException(
                        type.getName() + " was compiled without Pyloom's plugin of javac", unwoven);
            }
        }
        return holder[0];
    }

    /**
     * {@return the type of the instances of a class, which is made now}
     *
     * @param members the members of the class
     * @param type the class
     * @param bases the bases of the type
     * @param description what the translator wrote about it, in parts
     */
    protected static PyType define(
            JavaClass members, Class<?> type, PyType[] bases, String... description) {
        String text = String.join("", description);
        PyType made = new JavaClassBuilder(members, type, bases, text).build();
        TYPES.get(type)[0] = made;
        return made;
    }

    /**
     * {@return what stands for the attributes of an instance that is no {@code PyInstance}: a
     * record}
     *
     * @param instance the instance
     * @param type its type
     */
    public static PyInstance attributesOf(Object instance, PyType type) {
        return new OwnedInstance(type, instance);
    }

    /** Only calling the class makes instances: a constructor leaves no field unset. */
    static Object refuse(PyType type) {
        throw new NotImplementedError("an instance of '" + type.name() + "' that is not set up");
    }

    /** {@return a new exception, which is not raised and not set up yet} */
    final Object createException(PyType type) {
        PyException made = (PyException) create(new Object[] {type, PyObject.NO_ARGUMENTS});
        made.setContext(null);
        return made;
    }

    /**
     * Says how instances are made of a class that extends one of the library.
     *
     * @return how they are made before they are set up; null if constructors do both
     */
    PyType.Allocator makeAs(String making) {
        keepsArguments = making.equals("keeping");
        isMadeByBase = making.equals("passing") || making.equals("allocated");
        return switch (making) {
            case "passing" -> this::createException;
            case "allocated" -> _ -> allocate();
            default -> null;
        };
    }

    /** {@return whether instances are made and set up as those of the base} */
    boolean isMadeByBase() {
        return isMadeByBase;
    }

    void extend(JavaClass base) {
        parent = base;
    }

    void addField(String name, String javaName) {
        fields.put(name, fields.size());
        fieldNames.add(name);
        javaNames.add(javaName);
        handles.add(null);
    }

    void setInitializer(Code code) {
        initializer = code;
    }

    /** {@return a field of an instance, or {@code ABSENT} if there is none of that name} */
    final Object read(PyInstance instance, String name) {
        for (JavaClass each = this; each != null; each = each.parent) {
            Integer index = each.fields.get(name);
            if (index != null) {
                return each.get(instance.subject(), index);
            }
        }
        return ABSENT;
    }

    /** Sets a field of an instance; tells whether there is one of that name. */
    final boolean write(PyInstance instance, String name, Object value) {
        for (JavaClass each = this; each != null; each = each.parent) {
            Integer index = each.fields.get(name);
            if (index != null) {
                each.set(instance.subject(), index, value);
                return true;
            }
        }
        return false;
    }

    /** Sets a field if it still holds what was read. */
    final boolean replace(PyInstance instance, String name, Object expected, Object value) {
        JavaClass owner = this;
        while (!owner.fields.containsKey(name)) {
            owner = owner.parent;
        }
        int index = owner.fields.get(name);
        VarHandle handle = owner.handle(index);
        return handle.varType() == AtomicLong.class
                ? ((AtomicLong) handle.get(instance.subject()))
                        .compareAndSet((long) expected, (long) value)
                : handle.compareAndSet(instance.subject(), expected, value);
    }

    private VarHandle handle(int index) {
        VarHandle known = handles.get(index);
        if (known == null) {
            try {
                known = find(index);
            } catch (ReflectiveOperationException missing) {
                throw new IllegalStateException(missing);
            }
            handles.set(index, known);
        }
        return known;
    }

    private VarHandle find(int index) throws ReflectiveOperationException {
        Class<?> type = type();
        String name = javaNames.get(index);
        return MethodHandles.privateLookupIn(type, lookup())
                .findVarHandle(type, name, type.getDeclaredField(name).getType());
    }

    /** {@return the names of the fields, those of the base first} */
    final List<Object> names() {
        List<Object> names = parent == null ? new ArrayList<>() : parent.names();
        names.addAll(fieldNames);
        return names;
    }

    /** Makes an instance as calling the class does. */
    final Object create(PyType type, Object[] arguments, String[] keywords) {
        if (type.isAbstract()) {
            throw Construction.abstractClass(type);
        }
        if (type.lookup("__init__") instanceof PyFunction function
                && function.code() == initializer()) {
            Object[] bound =
                    Binder.bind(function, Calls.prepend(null, arguments), keywords).clone();
            for (int i = 0; i < bound.length; i++) {
                if (bound[i] instanceof JavaClassColumns.Factory factory) {
                    bound[i] = factory.make();
                }
            }
            return unraised(create(bound), arguments, keywords);
        }
        if (arguments.length > 0) {
            throw new TypeError(type.name() + "() takes no arguments");
        }
        return create(PyObject.NO_ARGUMENTS);
    }

    /** An exception that is made but not raised; its arguments are positional ones. */
    private Object unraised(Object made, Object[] arguments, String[] keywords) {
        if (made instanceof PyException exception) {
            exception.setContext(null);
            if (keepsArguments) {
                int named = keywords == null ? 0 : keywords.length;
                Object[] positional = Arrays.copyOf(arguments, arguments.length - named);
                exception.setArgs(PyTuple.of(positional));
            }
        }
        return made;
    }

    private Code initializer() {
        return initializer != null || parent == null ? initializer : parent.initializer();
    }
}
