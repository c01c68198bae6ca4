package pyloom.translator.lower;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.Unparse;
import pyloom.translator.scope.Scope;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.DataclassFacts;
import pyloom.translator.types.MethodKind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the compile step and the runtime have to know of a Java class that dynamic code may see
 * instances of: the table that {@code pyloom.translator.weave.ClassTable} reads.
 */
final class ClassDescription {

    private static final String INIT = "__init__";

    private final ClassType type;
    private final FileUnit file;
    private final StringBuilder text = new StringBuilder();

    private ClassDescription(ClassType type, FileUnit file) {
        this.type = type;
        this.file = file;
    }

    /** {@return the lines for a class} */
    static String of(ClassType type, FileUnit file) {
        ClassDescription description = new ClassDescription(type, file);
        description.write();
        return description.text.toString();
    }

    /** {@return the line for an exception class without members} */
    static String ofException(Stmt.ClassDef definition, String javaName) {
        return String.join(
                        "\t",
                        "class",
                        javaName,
                        definition.name(),
                        String.valueOf(LowerClassDef.firstLine(definition)),
                        documentation(definition.body()))
                + "\n";
    }

    private void write() {
        Stmt.ClassDef definition = type.definition();
        line(
                "class",
                type.javaName(),
                type.name(),
                String.valueOf(LowerClassDef.firstLine(definition)),
                documentation(definition.body()));
        if (type.isOfAbc() && type.base() == null) {
            line("base", "pyloom.stdlib.abc.AbcModule ABC");
        }
        if (type.nativeBase() != null) {
            line("native", making());
        }
        for (String field : type.ownFields()) {
            line("field", mangled(field), file.members(type).field(field));
        }
        type.attributes()
                .keySet()
                .forEach(name -> line("attribute", name, file.members(type).attribute(type, name)));
        if (type.enumeration() != null) {
            line("base", "pyloom.stdlib.enumeration.EnumTypes ENUM");
            type.enumeration()
                    .members()
                    .forEach(each -> line("member", each.name(), value(each.value())));
        }
        type.byName()
                .functions()
                .keySet()
                .forEach(
                        name ->
                                line(
                                        "attribute",
                                        mangled(name),
                                        file.members(type).attribute(type, name)));
        if (type.byName().hasSlots()) {
            line("slots");
        }
        type.changing().forEach((name, value) -> line("default", name, value(value.value())));
        type.defaults().forEach((name, value) -> line("default", name, value(value.value())));
        if (type.dataclass() != null) {
            line("dataclass", type.dataclass().options());
            type.dataclass().fields().stream()
                    .filter(each -> !each.isInitOnly())
                    .forEach(this::write);
        }
        for (Stmt.FunctionDef method : type.methods().values()) {
            write(method);
            if (type.setters().containsKey(method.name())) {
                write(type.setters().get(method.name()));
            }
        }
        type.byName()
                .aliases()
                .forEach((name, method) -> line("alias", mangled(name), mangled(method)));
    }

    /** How instances are made of a class that extends one of the library. */
    private String making() {
        ClassType owner = type.ownerOf(INIT);
        if (owner != null) {
            return owner.keepsArguments() ? "keeping" : "constructed";
        }
        return type.isException() ? "passing" : "allocated";
    }

    private void write(DataclassFacts.Field field) {
        line(
                "data",
                mangled(field.name()),
                "=" + plain(Unparse.of(field.statement().annotation())),
                defaultOf(field),
                factory(field),
                (field.isCompared() ? "" : "compare,")
                        + (field.isShown() ? "" : "repr,")
                        + (field.isParameter() ? "" : "init,"));
    }

    private static String defaultOf(DataclassFacts.Field field) {
        if (field.defaultValue() == null) {
            return "";
        }
        return field.hasComputedDefault()
                ? "a" + DataclassFacts.attributeOfDefault(field.name())
                : literal(field.defaultValue());
    }

    private static String factory(DataclassFacts.Field field) {
        return field.factory() == null
                ? ""
                : field.factory() instanceof Expr.Name type && field.isBuiltinFactory()
                        ? type.id()
                        : "object";
    }

    /** The default of a parameter, which a call of the class by dynamic code takes. */
    private String defaultOf(Expr value) {
        DataclassFacts.Field field =
                type.dataclass() == null ? null : type.dataclass().withComputedDefault(value);
        return field != null
                ? "a" + DataclassFacts.attributeOfDefault(field.name())
                : value instanceof Expr.Call made && made.func() instanceof Expr.Name factory
                        ? "c" + factory.id()
                        : literal(value);
    }

    private static String literal(Expr value) {
        if (value instanceof Expr.Tuple) {
            return "e"; // the empty one
        }
        if (value instanceof Expr.UnaryOp operation) {
            String operand = literal(operation.operand()); // the only operator here is the sign
            return operand.charAt(0) + "-" + operand.substring(1);
        }
        return value(((Expr.Constant) value).value());
    }

    private String mangled(String name) {
        return file.scopeOf(type.definition()).mangle(name);
    }

    private void write(Stmt.FunctionDef method) {
        boolean isInit = method.name().equals(INIT);
        line(
                isInit ? "init" : kind(method),
                mangled(method.name()),
                isInit ? "<init>" : file.members(type).method(method),
                String.valueOf(firstLine(method)),
                parameters(method),
                method.args().defaults().stream()
                        .map(this::defaultOf)
                        .collect(Collectors.joining(",")),
                documentation(method.body()),
                keywordDefaults(method.args()));
    }

    private String keywordDefaults(Arguments arguments) {
        List<String> defaults = new ArrayList<>();
        for (int i = 0; i < arguments.kwonlyargs().size(); i++) {
            Expr value = arguments.kwDefaults().get(i);
            if (value != null) {
                defaults.add(arguments.kwonlyargs().get(i).arg() + "=" + defaultOf(value));
            }
        }
        return String.join(",", defaults);
    }

    private static String kind(Stmt.FunctionDef method) {
        return switch (MethodKind.of(method)) {
            case METHOD -> "method";
            case ABSTRACT -> "abstract";
            case GETTER -> "getter";
            case SETTER -> "setter";
            case STATIC -> "staticmethod";
            case CLASS -> "classmethod";
        };
    }

    private static int firstLine(Stmt.FunctionDef method) {
        return method.decoratorList().isEmpty()
                ? method.span().line()
                : method.decoratorList().getFirst().span().line();
    }

    private String parameters(Stmt.FunctionDef method) {
        Scope scope = file.scopeOf(method);
        Arguments arguments = method.args();
        List<String> names = new ArrayList<>();
        for (Arg each : arguments.args()) {
            names.add(scope.mangle(each.arg()));
        }
        if (arguments.vararg() != null) {
            names.add("*" + scope.mangle(arguments.vararg().arg()));
        } else if (!arguments.kwonlyargs().isEmpty()) {
            names.add("*");
        }
        arguments.kwonlyargs().forEach(each -> names.add(scope.mangle(each.arg())));
        if (arguments.kwarg() != null) {
            names.add("**" + scope.mangle(arguments.kwarg().arg()));
        }
        return String.join(", ", names);
    }

    private static String documentation(List<Stmt> body) {
        String docstring = Docstring.of(body);
        return docstring == null ? "" : "=" + plain(docstring);
    }

    private static String value(ConstantValue value) {
        return switch (value) {
            case ConstantValue.None _ -> "n";
            case ConstantValue.Bool(boolean truth) -> truth ? "t" : "f";
            case ConstantValue.SmallInt(long number) -> "i" + number;
            case ConstantValue.BigInt(java.math.BigInteger number) -> "i" + number;
            case ConstantValue.Float(double number) -> "d" + number;
            case ConstantValue.Str(String string) -> "s" + plain(string);
            default -> throw new IllegalArgumentException("no plain default: " + value);
        };
    }

    /** A character that could mean something else stands as its code. */
    private static String plain(String string) {
        StringBuilder plain = new StringBuilder();
        for (char each : string.toCharArray()) {
            if (each < ' ' || each > '~' || each == '\\' || each == ',') {
                plain.append(String.format("\\%04x", (int) each));
            } else {
                plain.append(each);
            }
        }
        return plain.toString();
    }

    private void line(String... columns) {
        text.append(String.join("\t", columns)).append('\n');
    }
}
