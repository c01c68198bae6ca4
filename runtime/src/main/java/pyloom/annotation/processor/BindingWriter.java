package pyloom.annotation.processor;

import pyloom.annotation.PythonApi;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import javax.annotation.processing.ProcessingEnvironment;

/**
 * Writes the binding class of an annotated class: a function object per member, of nested classes
 * that each serve a few of them, small enough to be compiled well.
 */
final class BindingWriter {

    private static final int FUNCTIONS_PER_CLASS = 24;
    private static final String STATIC = "new pyloom.object.NativeFunction.StaticHome(type)";

    private final ProcessingEnvironment environment;
    private final ApiClass api;
    private final List<ApiMember> functions;
    private final List<ApiMember> constants; // of the type
    private final StringBuilder out = new StringBuilder();

    BindingWriter(ProcessingEnvironment environment, ApiClass api) {
        this.environment = environment;
        this.api = api;
        this.functions =
                api.members().stream()
                        .filter(member -> member.shape() != ApiMember.Shape.FIELD)
                        .toList();
        this.constants =
                api.members().stream()
                        .filter(member -> member.shape() == ApiMember.Shape.FIELD)
                        .filter(member -> member.signature().owner() != null)
                        .toList();
    }

    void write() throws IOException {
        if (functions.isEmpty() && constants.isEmpty()) {
            return;
        }
        out.append("package ").append(api.packageName()).append(";\n\n");
        out.append("/** The bindings of {@link ").append(api.element()).append("}. */\n");
        out.append("@SuppressWarnings({\"rawtypes\", \"unchecked\", \"cast\"})\n");
        out.append("public final class ").append(api.bindingName()).append(" {\n\n");
        out.append("    private ").append(api.bindingName()).append("() {}\n\n");
        writeFill();
        if (functions.stream().anyMatch(member -> member.signature().owner() == null)) {
            writeFunction();
        }
        for (int first = 0; first < functions.size(); first += FUNCTIONS_PER_CLASS) {
            int end = Math.min(functions.size(), first + FUNCTIONS_PER_CLASS);
            new PartWriter(api, functions.subList(first, end), out)
                    .write(first / FUNCTIONS_PER_CLASS);
        }
        out.append("}\n");
        try (Writer file =
                environment
                        .getFiler()
                        .createSourceFile(api.bindingClass(), api.element())
                        .openWriter()) {
            file.write(out.toString());
        }
    }

    /** The method that puts the members of a type into the type. */
    private void writeFill() {
        out.append(
                "    /**\n     * Fills the type.\n     *\n     * @param type the type\n     */\n");
        out.append("    public static void fill(pyloom.object.PyType type) {\n");
        for (ApiMember constant : constants) {
            String field = api.element() + "." + constant.element().getSimpleName();
            out.append("        type.define(")
                    .append(Literals.quote(constant.signature().name()))
                    .append(", ")
                    .append(Conversions.result(field, constant.result()))
                    .append(");\n");
        }
        for (ApiMember member : functions) {
            if (member.signature().owner() != null && !isAccessorOfOther(member)) {
                out.append("        type.define(")
                        .append(Literals.quote(member.signature().name()))
                        .append(", ")
                        .append(attribute(member))
                        .append(");\n");
            }
        }
        out.append("    }\n\n");
    }

    private static boolean isAccessorOfOther(ApiMember member) {
        return member.kind() == PythonApi.Kind.SETTER || member.kind() == PythonApi.Kind.DELETER;
    }

    private String attribute(ApiMember member) {
        return switch (member.kind()) {
            case GETTER, MEMBER ->
                    "new pyloom.object.NativeAttribute("
                            + Literals.quote(member.signature().name())
                            + ", type, "
                            + create(member, "type")
                            + ", "
                            + accessor(member, PythonApi.Kind.SETTER)
                            + ", "
                            + accessor(member, PythonApi.Kind.DELETER)
                            + ", "
                            + (member.kind() == PythonApi.Kind.MEMBER)
                            + ")";
            case STATIC -> "pyloom.object.NativeFunction.asStatic(" + create(member, STATIC) + ")";
            case CLASS ->
                    "pyloom.object.NativeFunction.asClassMethod(" + create(member, "type") + ")";
            default -> create(member, "type");
        };
    }

    private String accessor(ApiMember getter, PythonApi.Kind kind) {
        for (ApiMember member : functions) {
            if (member.kind() == kind
                    && member.signature().name().equals(getter.signature().name())) {
                return create(member, "type");
            }
        }
        return "null";
    }

    /** The method that makes a function of the module. */
    private void writeFunction() {
        out.append("    /**\n     * {@return a function of the module}\n     *\n");
        out.append("     * @param name its name\n     */\n");
        out.append("    public static pyloom.object.NativeFunction function(String name) {\n");
        out.append("        return switch (name) {\n");
        for (ApiMember member : functions) {
            if (member.signature().owner() == null) {
                out.append("            case ")
                        .append(Literals.quote(member.signature().name()))
                        .append(" -> ")
                        .append(create(member, Literals.quote(api.module())))
                        .append(";\n");
            }
        }
        out.append("            default -> throw new IllegalArgumentException(name);\n");
        out.append("        };\n    }\n");
    }

    private String create(ApiMember member, String home) {
        int index = functions.indexOf(member);
        return "new Part"
                + index / FUNCTIONS_PER_CLASS
                + "("
                + index % FUNCTIONS_PER_CLASS
                + ", "
                + Literals.quote(member.signature().name())
                + ", "
                + Literals.quote(SignatureText.parameters(member.parameters()))
                + ", "
                + home
                + ")";
    }
}
