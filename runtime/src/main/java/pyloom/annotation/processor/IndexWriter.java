package pyloom.annotation.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes the class that finds every native member, and the table of the API. */
final class IndexWriter {

    private static final String PACKAGE = "pyloom.stdlib";
    private static final String NAME = "NativeIndex";

    private final ProcessingEnvironment environment;
    private final List<ApiClass> classes;
    private final StringBuilder out = new StringBuilder();

    IndexWriter(ProcessingEnvironment environment, List<ApiClass> classes) {
        this.environment = environment;
        this.classes = classes;
    }

    void write() throws IOException {
        Element[] origins =
                classes.stream().map(ApiClass::element).toList().toArray(new Element[0]);
        writeClass();
        try (Writer file =
                environment
                        .getFiler()
                        .createSourceFile(PACKAGE + "." + NAME, origins)
                        .openWriter()) {
            file.write(out.toString());
        }
        try (Writer table =
                environment
                        .getFiler()
                        .createResource(
                                StandardLocation.CLASS_OUTPUT,
                                "",
                                "META-INF/pyloom/api-index.tsv",
                                origins)
                        .openWriter()) {
            table.write(new TableWriter(environment, classes).table());
        }
    }

    private void writeClass() {
        out.append("package ").append(PACKAGE).append(";\n\n");
        out.append("/** Finds the native members of modules and types. */\n");
        out.append("public final class ")
                .append(NAME)
                .append(" implements pyloom.object.Natives.Registry {\n\n");
        out.append("    /** Made once, by name. */\n    public ").append(NAME).append("() {}\n");
        writeFill();
        Map<String, Map<String, String>> modules = membersByModule();
        writeModuleSwitch(
                "public Object member(pyloom.object.PyModule module, String name)",
                modules.keySet().stream()
                        .map(m -> "case " + Literals.quote(m) + " -> " + method(m) + "(name);")
                        .toList(),
                "pyloom.object.Absent.ABSENT");
        writeModuleSwitch(
                "public String[] members(pyloom.object.PyModule module)",
                modules.entrySet().stream().map(IndexWriter::namesCase).toList(),
                "new String[0]");
        writeHasModule(modules);
        modules.forEach(this::writeModule);
        out.append("}\n");
    }

    private static String namesCase(Map.Entry<String, Map<String, String>> module) {
        List<String> names = module.getValue().keySet().stream().map(Literals::quote).toList();
        return "case "
                + Literals.quote(module.getKey())
                + " -> new String[] {"
                + String.join(", ", names)
                + "};";
    }

    private void writeFill() {
        Map<String, List<String>> fills = new TreeMap<>();
        for (ApiClass api : classes) {
            boolean filled = api.members().stream().anyMatch(m -> m.signature().owner() != null);
            if (api.typeName() != null && filled) {
                fills.computeIfAbsent(api.module() + "." + api.typeName(), _ -> new ArrayList<>())
                        .add(api.bindingClass() + ".fill(type);");
            }
        }
        out.append("\n    @Override\n    public void fill(pyloom.object.PyType type) {\n");
        out.append("        switch (type.nativeModule() + \".\" + type.shortName()) {\n");
        fills.forEach(
                (type, calls) ->
                        out.append("            case ")
                                .append(Literals.quote(type))
                                .append(" -> { ")
                                .append(String.join(" ", calls))
                                .append(" }\n"));
        out.append("            default -> {}\n        }\n    }\n");
    }

    private void writeModuleSwitch(String header, List<String> cases, String otherwise) {
        out.append("\n    @Override\n    ").append(header).append(" {\n");
        out.append("        return switch (module.name()) {\n");
        cases.forEach(line -> out.append("            ").append(line).append('\n'));
        out.append("            default -> ").append(otherwise).append(";\n        };\n    }\n");
    }

    private void writeHasModule(Map<String, ?> modules) {
        out.append("\n    @Override\n    public boolean hasModule(String module) {\n");
        out.append("        return switch (module) {\n");
        modules.keySet()
                .forEach(
                        m ->
                                out.append("            case ")
                                        .append(Literals.quote(m))
                                        .append(" -> true;\n"));
        out.append("            default -> false;\n        };\n    }\n");
    }

    private void writeModule(String module, Map<String, String> members) {
        out.append("\n    private static Object ")
                .append(method(module))
                .append("(String name) {\n");
        out.append("        return switch (name) {\n");
        members.forEach(
                (name, expression) ->
                        out.append("            case ")
                                .append(Literals.quote(name))
                                .append(" -> ")
                                .append(expression)
                                .append(";\n"));
        out.append("            default -> pyloom.object.Absent.ABSENT;\n        };\n    }\n");
    }

    private static String method(String module) {
        return "module_" + module.replace("_", "__").replace('.', '_');
    }

    /** {@return the Java expression of every member of every module} */
    private Map<String, Map<String, String>> membersByModule() {
        Map<String, Map<String, String>> modules = new TreeMap<>();
        for (ApiClass api : classes) {
            Map<String, String> members =
                    modules.computeIfAbsent(api.module(), _ -> new LinkedHashMap<>());
            if (api.exported()) {
                add(api.element(), members, api.typeName(), api.typeConstant());
            }
            for (ApiMember member : api.members()) {
                String name = member.signature().name();
                if (member.signature().owner() != null) {
                    continue;
                }
                if (member.shape() == ApiMember.Shape.FIELD) {
                    String field =
                            api.element().getQualifiedName()
                                    + "."
                                    + member.element().getSimpleName();
                    add(
                            member.element(),
                            members,
                            name,
                            Conversions.result(field, member.result()));
                } else {
                    String function = ".function(" + Literals.quote(name) + ")";
                    add(member.element(), members, name, api.bindingClass() + function);
                }
            }
        }
        return modules;
    }

    private static void add(
            Element element, Map<String, String> members, String name, String expression) {
        String before = members.putIfAbsent(name, expression);
        if (before != null && !before.equals(expression)) {
            throw new ApiException(element, "the module already has a member '" + name + "'");
        }
    }
}
