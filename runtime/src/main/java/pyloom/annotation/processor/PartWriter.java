package pyloom.annotation.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes a nested class of a binding: the functions that it serves, by their index. */
final class PartWriter {

    private static final String[] NAMES = {"a", "b", "c", "d"};

    private final ApiClass api;
    private final List<ApiMember> functions;
    private final StringBuilder out;

    PartWriter(ApiClass api, List<ApiMember> functions, StringBuilder out) {
        this.api = api;
        this.functions = functions;
        this.out = out;
    }

    void write(int number) {
        String name = "Part" + number;
        out.append("\n    private static final class ")
                .append(name)
                .append(" extends pyloom.object.NativeFunction {\n\n");
        out.append("        ")
                .append(name)
                .append("(int index, String name, String parameters, Object home) {\n")
                .append("            super(index, name, parameters, home, ")
                .append(api.pure())
                .append(");\n        }\n");
        for (int count = 0; count <= NAMES.length; count++) {
            writeDirect(count);
        }
        writeInvoke();
        out.append("    }\n");
    }

    /** The call with so many positional arguments. */
    private void writeDirect(int count) {
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < functions.size(); i++) {
            ApiMember member = functions.get(i);
            boolean fits =
                    !member.needsKeywords()
                            && member.required() <= count
                            && (count <= member.positional() || member.hasRest());
            if (fits) {
                cases.add("                case " + i + " -> " + direct(member, count));
            }
        }
        if (cases.isEmpty()) {
            return;
        }
        List<String> arguments = List.of(NAMES).subList(0, count);
        out.append("\n        @Override\n        public Object call(")
                .append(String.join(", ", arguments.stream().map(n -> "Object " + n).toList()))
                .append(") {\n            return switch (index) {\n");
        cases.forEach(line -> out.append(line).append('\n'));
        out.append("                default -> super.call(")
                .append(String.join(", ", arguments))
                .append(");\n            };\n        }\n");
    }

    private static String direct(ApiMember member, int count) {
        int positional = member.positional();
        return call(
                member,
                i -> {
                    var parameter = member.parameters().get(i);
                    return switch (parameter.kind()) {
                        case VAR_ARGS -> rest(positional, count);
                        case VAR_KEYWORDS -> "new pyloom.object.PyDict()";
                        default ->
                                i < count && i < positional
                                        ? given(member, i, NAMES[i])
                                        : standard(member, i);
                    };
                });
    }

    private static String rest(int from, int to) {
        return from >= to
                ? "NO_ARGUMENTS"
                : "new Object[] {" + String.join(", ", List.of(NAMES).subList(from, to)) + "}";
    }

    /** The call with a value for every parameter, ABSENT for defaults. */
    private void writeInvoke() {
        out.append("\n        @Override\n        protected Object invoke(Object[] p) {\n");
        out.append("            return switch (index) {\n");
        for (int i = 0; i < functions.size(); i++) {
            ApiMember member = functions.get(i);
            out.append("                case ")
                    .append(i)
                    .append(" -> ")
                    .append(call(member, at -> fromArray(member, at)))
                    .append('\n');
        }
        out.append("                default -> throw new IllegalStateException(name());\n");
        out.append("            };\n        }\n");
    }

    private static String fromArray(ApiMember member, int i) {
        String value = "p[" + i + "]";
        String given = given(member, i, value);
        String literal = member.parameters().get(i).defaultText();
        if (literal == null || literal.equals("<unset>")) {
            return given;
        }
        return value
                + " == pyloom.object.Absent.ABSENT ? "
                + standard(member, i)
                + " : ("
                + given
                + ")";
    }

    private static String given(ApiMember member, int i, String value) {
        String type = member.parameterTypes().get(i);
        if (i == 0 && member.signature().owner() != null) {
            if (member.signature().name().equals("__new__")) {
                return "newType(" + value + ")";
            }
            switch (member.kind()) {
                case CLASS -> {
                    return "classSelf(" + value + ")";
                }
                case STATIC -> {}
                default -> {
                    return Conversions.receiver(value, type);
                }
            }
        }
        return Conversions.argument(value, type, i, member.parameters().get(i));
    }

    private static String standard(ApiMember member, int i) {
        String type = member.parameterTypes().get(i);
        String literal = member.parameters().get(i).defaultText();
        String java = Literals.toJava(literal, type);
        if (java == null) {
            throw new ApiException(
                    member.element(), "the default " + literal + " does not fit " + type);
        }
        return java;
    }

    /** The whole right side of a case, with an expression for every parameter. */
    private static String call(ApiMember member, Function<Integer, String> value) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < member.parameters().size(); i++) {
            values.add(value.apply(i));
        }
        String owner = member.element().getEnclosingElement().toString();
        String name = member.element().getSimpleName().toString();
        String call =
                switch (member.shape()) {
                    case STATIC -> owner + "." + name + list(values);
                    case INSTANCE ->
                            "("
                                    + values.getFirst()
                                    + ")."
                                    + name
                                    + list(values.subList(1, values.size()));
                    case TYPED_CONSTRUCTOR -> "new " + owner + list(values);
                    case CONSTRUCTOR -> "new " + owner + list(values.subList(1, values.size()));
                    case FIELD -> throw new IllegalArgumentException(name);
                };
        if (member.shape() == ApiMember.Shape.CONSTRUCTOR) {
            return "{ exactly(" + values.getFirst() + "); yield " + call + "; }";
        }
        if (member.result().equals("void")) {
            return "{ " + call + "; yield null; }";
        }
        return Conversions.result(call, member.result()) + ";";
    }

    private static String list(List<String> values) {
        return "(" + String.join(", ", values) + ")";
    }
}
