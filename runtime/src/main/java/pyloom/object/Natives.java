package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** Where the native members of modules and types come from: the index that the build generates. */
public final class Natives {

    private static final String GENERATED = "pyloom.stdlib.NativeIndex";
    private static final Registry REGISTRY = load();

    private Natives() {}

    /** {@return the registry of this runtime} */
    public static Registry registry() {
        return REGISTRY;
    }

    static Object moduleOf(String name) {
        return NativeModule.named(name);
    }

    private static Registry load() {
        try {
            // the one place that goes up the package order, by name, so that the order stays
            // one-way
            return (Registry) Class.forName(GENERATED).getDeclaredConstructor().newInstance();
        } catch (ClassNotFoundException notGenerated) {
            return new Registry() {};
        } catch (ReflectiveOperationException broken) {
            throw new ExceptionInInitializerError(broken);
        }
    }

    /** What the generated index answers. */
    public interface Registry {

        /**
         * Puts the native members of a type into it.
         *
         * @param type the type
         */
        default void fill(PyType type) {}

        /**
         * {@return a native member of a module, or {@code ABSENT}}
         *
         * @param module the module
         * @param name the name of the member
         */
        default Object member(PyModule module, String name) {
            return ABSENT;
        }

        /**
         * {@return the names of the native members of a module}
         *
         * @param module the module
         */
        default String[] members(PyModule module) {
            return new String[0];
        }

        /**
         * {@return whether there is a native module of that name}
         *
         * @param module its dotted name
         */
        default boolean hasModule(String module) {
            return false;
        }
    }
}
