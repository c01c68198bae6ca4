package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.text.JavaNames;
import pyloom.translator.emit.text.NameAllocator;
import pyloom.translator.lower.tree.Enums;
import pyloom.translator.lower.tree.LibraryMethods;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.Facts;
import pyloom.translator.types.MethodKind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What fields and methods of a hierarchy of classes are called in Java: the same in all of its
 * classes, so that methods override each other and fields do not hide each other.
 */
final class MemberNames {

    private final NameAllocator fieldNames = NameAllocator.forVariables();
    private final NameAllocator methodNames = NameAllocator.forVariables();
    private final Map<String, String> constants = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> methods = new HashMap<>();

    private MemberNames() {
        JavaNames.OBJECT_METHODS.forEach(methodNames::reserve);
    }

    /**
     * {@return the names of the members of a hierarchy} No method overrides one of the runtime by
     * chance, only what stands for the same method of Python.
     */
    static MemberNames of(ClassType root, Facts facts) {
        MemberNames names = new MemberNames();
        if (root.enumeration() != null) {
            Enums.methods().forEach(names.methodNames::reserve);
            return names;
        }
        String base =
                root.nativeBase() != null
                        ? root.nativeBase().javaClass()
                        : root.isExposed() ? Runtime.INSTANCE : null;
        if (base != null) {
            LibraryMethods.of(base).forEach(names.methodNames::reserve);
        }
        for (String each : List.of("run", "start")) {
            if (NativeOverride.fits(root, each, facts)) {
                names.methods.put(each, each);
            }
        }
        return names;
    }

    /** {@return the name of a field; what is private in Java needs no underscore} */
    String field(String name) {
        return fields.computeIfAbsent(name, it -> fieldNames.allocate(plain(it)));
    }

    String method(String name) {
        return methods.computeIfAbsent(name, it -> methodNames.allocate(plain(it)));
    }

    /** {@return the name of the field that an attribute of a class is} */
    String attribute(ClassType holder, String name) {
        boolean isConstant =
                holder.attributes().get(name) instanceof Expr.Constant it
                        && ClassType.isLiteral(it);
        return fields.computeIfAbsent(
                holder.name() + "." + name,
                _ ->
                        isConstant
                                        && name.equals(
                                                constants.computeIfAbsent(
                                                        constantCase(name), _ -> name))
                                ? constantCase(name)
                                : fieldNames.allocate(plain(name)));
    }

    private static String constantCase(String name) {
        return plain(name)
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toUpperCase(java.util.Locale.ROOT);
    }

    /** {@return the name of what a function of the class becomes} */
    String method(Stmt.FunctionDef function) {
        return MethodKind.of(function) == MethodKind.SETTER
                ? setter(function.name())
                : method(function.name());
    }

    /** {@return the name of the method that setting a property calls} */
    String setter(String name) {
        return methods.computeIfAbsent(
                "set " + name, _ -> methodNames.allocate("set_" + plain(name)));
    }

    private static String plain(String name) {
        String plain = name.replaceFirst("^_+", "").replaceFirst("__$", "");
        return plain.isEmpty() ? name : plain;
    }
}
