package pyloom.translator.lower;

import pyloom.translator.emit.text.JavaNames;
import pyloom.translator.emit.text.NameAllocator;
import pyloom.translator.lower.tree.LibraryMethods;

import java.util.HashMap;
import java.util.Map;

/**
 * What fields and methods of a hierarchy of classes are called in Java: the same in all of its
 * classes, so that methods override each other and fields do not hide each other.
 */
final class MemberNames {

    private final NameAllocator fieldNames = NameAllocator.forVariables();
    private final NameAllocator methodNames = NameAllocator.forVariables();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> methods = new HashMap<>();

    /**
     * Names.
     *
     * @param isExposed whether the classes extend those of the runtime, whose methods no method
     *     must override by chance
     */
    MemberNames(boolean isExposed) {
        JavaNames.OBJECT_METHODS.forEach(methodNames::reserve);
        if (isExposed) {
            LibraryMethods.of(Runtime.INSTANCE).forEach(methodNames::reserve);
        }
    }

    /** {@return the name of a field; what is private in Java needs no underscore} */
    String field(String name) {
        return fields.computeIfAbsent(name, it -> fieldNames.allocate(plain(it)));
    }

    String method(String name) {
        return methods.computeIfAbsent(name, it -> methodNames.allocate(plain(it)));
    }

    private static String plain(String name) {
        String plain = name.replaceFirst("^_+", "");
        return plain.isEmpty() ? name : plain;
    }
}
