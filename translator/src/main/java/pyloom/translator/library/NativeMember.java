package pyloom.translator.library;

import java.util.List;

/**
 * A function, method or attribute of the library.
 *
 * @param module the Python module
 * @param kind what it is
 * @param name its Python name, with that of its type before a dot
 * @param full the Java member that takes every parameter
 * @param forms the Java members that take some of them
 */
public record NativeMember(
        String module, Kind kind, String name, NativeForm full, List<NativeForm> forms) {

    /** The kinds of members that emitted code can use. */
    public enum Kind {
        /** A function of a module. */
        FUNCTION,
        /** A constant of a module. */
        CONSTANT,
        /** A method, the instance its first argument. */
        METHOD,
        /** An attribute that is computed. */
        GETTER,
        /** The setting of such an attribute. */
        SETTER,
        /** A static method of a type. */
        STATIC,
        /** A method of the class itself. */
        CLASS,
        /** The making of an instance. */
        CONSTRUCTOR
    }

    /** {@return the name without that of the type} */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
