package pyloom.translator.emit.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Hands out the names of one Java scope, each only once. A name that is taken or reserved gets a
 * trailing underscore, then a number, so the same requests in the same order give the same names.
 *
 * <p>An inner scope neither takes the names of the scopes around it nor gives its own to them.
 * Names of types also differ in more than case, since some file systems ignore it.
 */
public final class NameAllocator {

    /** The bytes that a file system allows in a file name, less {@code .class} and a margin. */
    private static final int MAX_BINARY_NAME = 240;

    private static final int MAX_TYPE_NAME = 100;
    private static final int MIN_TYPE_NAME = 12;

    private static final Set<String> DEVICE_NAMES =
            Set.of(
                    ("con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9"
                                    + " lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9")
                            .split(" "));

    private final NameAllocator outer;
    private final Set<String> taken = new HashSet<>();
    private final boolean types;
    private final int binaryPrefix;

    private NameAllocator(NameAllocator outer, boolean types, int binaryPrefix) {
        this.outer = outer;
        this.types = types;
        this.binaryPrefix = binaryPrefix;
    }

    /** {@return a scope of variables, fields or methods with nothing around it} */
    public static NameAllocator forVariables() {
        return new NameAllocator(null, false, 0);
    }

    /** {@return a scope of top-level types, without those that Java code names all the time} */
    public static NameAllocator forTypes() {
        NameAllocator types = new NameAllocator(null, true, 0);
        JavaNames.EVERYDAY_TYPES.forEach(types::reserve);
        return types;
    }

    /** {@return a scope inside this one, whose names differ from those here so far} */
    public NameAllocator inner() {
        return new NameAllocator(this, types, binaryPrefix);
    }

    /**
     * {@return the scope of the types nested in {@code type}} Its names differ from those around
     * it, as Java demands of a class and those that enclose it.
     *
     * @param type a name that this scope handed out
     */
    public NameAllocator nestedTypes(String type) {
        return new NameAllocator(this, true, binaryPrefix + type.length() + 1);
    }

    /** {@return whether a further level of nesting leaves room in the name of the class file} */
    public boolean hasRoomForNested() {
        return MAX_BINARY_NAME - binaryPrefix >= 2 * (MIN_TYPE_NAME + 1);
    }

    /** Takes {@code name} as it is, so that it is not handed out. */
    public void reserve(String name) {
        taken.add(key(name));
    }

    /** {@return the Java name for {@code pythonName}, from now on taken} */
    public String allocate(String pythonName) {
        return types
                ? allocateType(pythonName)
                : take(JavaNames.ofVariable(pythonName), JavaNames.MAX_LENGTH, pythonName);
    }

    private String allocateType(String pythonName) {
        String wanted = JavaNames.ofType(pythonName);
        int room = Math.max(MIN_TYPE_NAME, (MAX_BINARY_NAME - binaryPrefix) / 2);
        int limit = Math.min(MAX_TYPE_NAME, room);
        boolean fits = wanted.length() <= limit;
        return take(
                fits ? wanted : JavaNames.shorten(wanted, limit, pythonName), limit, pythonName);
    }

    private String take(String wanted, int limit, String identity) {
        String name = wanted;
        for (int attempt = 1; !isFree(name); attempt++) {
            String suffix = attempt == 1 ? "_" : "_" + attempt;
            name =
                    wanted.length() + suffix.length() <= limit
                            ? wanted + suffix
                            : JavaNames.shorten(wanted, limit, identity + suffix);
        }
        reserve(name);
        return name;
    }

    private boolean isFree(String name) {
        if (types ? JavaNames.isReservedForTypes(name) : JavaNames.isReserved(name)) {
            return false;
        }
        String key = key(name);
        if (types && DEVICE_NAMES.contains(key)) {
            return false;
        }
        for (NameAllocator scope = this; scope != null; scope = scope.outer) {
            if (scope.taken.contains(key)) {
                return false;
            }
        }
        return true;
    }

    private String key(String name) {
        return types ? name.toLowerCase(Locale.ROOT) : name;
    }
}
