package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.annotation.ApiParameter;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.library.Descriptors;
import pyloom.translator.library.NativeForm;
import pyloom.translator.library.NativeLibrary;
import pyloom.translator.library.NativeType;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of a call as a Java member of the library takes them.
 *
 * @param form the member
 * @param slots for each of its Java parameters what stands there
 */
record NativeArguments(NativeForm form, List<Slot> slots) {

    private static final IntRange EXACT_AS_DOUBLE = IntRange.of(-(1L << 53), 1L << 53);
    private static final int MAX_DEFAULTS = 3; // a call that spells out more is no easier to read

    /** What stands in the place of a Java parameter. */
    sealed interface Slot {}

    /** An argument of the call, to be given as {@code type}. */
    record Given(int index, JavaType type) implements Slot {}

    /** The positional arguments from {@code first} to {@code end}, spread or as an array. */
    record Rest(int first, int end, boolean isSpread) implements Slot {}

    /** The keyword arguments that no parameter of the call's own takes, in one dict. */
    record Named(List<Integer> indices) implements Slot {}

    /** A default that Java has to spell out. */
    record Default(Expression java) implements Slot {}

    /**
     * {@return the arguments, or null if they are not proven to fit}
     *
     * @param receivers how many of the Python parameters are no arguments of the call
     */
    static NativeArguments bind(NativeForm form, Expr.Call call, int receivers, Context context) {
        List<ApiParameter> parameters =
                form.parameters().subList(receivers, form.parameters().size());
        int[] given = match(parameters, call);
        if (given == null) {
            return null;
        }
        int shift = form.arguments().size() - parameters.size();
        List<Slot> slots = new ArrayList<>();
        int defaults = 0;
        for (int i = 0; i < parameters.size(); i++) {
            String descriptor = form.arguments().get(i + shift);
            if (parameters.get(i).kind() == ApiParameter.Kind.VAR_ARGS) {
                slots.add(rest(i, call, form));
                continue;
            }
            if (parameters.get(i).kind() == ApiParameter.Kind.VAR_KEYWORDS) {
                slots.add(new Named(others(parameters, call)));
                continue;
            }
            Slot slot =
                    given[i] < 0
                            ? standard(parameters.get(i), descriptor)
                            : given(given[i], parameters.get(i), descriptor, call, context);
            if (slot == null) {
                return null;
            }
            defaults += slot instanceof Default ? 1 : 0;
            slots.add(slot);
        }
        return defaults > MAX_DEFAULTS ? null : new NativeArguments(form, slots);
    }

    /** {@return for each parameter the index of its argument, -1 for none; null if it fails} */
    private static int[] match(List<ApiParameter> parameters, Expr.Call call) {
        int[] given = new int[parameters.size()];
        java.util.Arrays.fill(given, -1);
        for (int i = 0; i < call.args().size(); i++) {
            boolean isRest = hasRest(parameters, i);
            boolean fits = isRest || i < parameters.size() && parameters.get(i).isPositional();
            if (!fits || call.args().get(i) instanceof Expr.Starred) {
                return null;
            }
            if (!isRest) {
                given[i] = i;
            }
        }
        for (int i = 0; i < call.keywords().size(); i++) {
            int at = named(parameters, call.keywords().get(i));
            if (at < 0 && takesOthers(parameters, call.keywords().get(i))) {
                continue;
            }
            if (at < 0 || given[at] >= 0) {
                return null;
            }
            given[at] = call.args().size() + i;
        }
        return given;
    }

    private static boolean takesOthers(List<ApiParameter> parameters, Keyword keyword) {
        return keyword.arg() != null
                && !keyword.arg().startsWith("__")
                && parameters.stream()
                        .anyMatch(each -> each.kind() == ApiParameter.Kind.VAR_KEYWORDS)
                && parameters.stream().noneMatch(each -> each.name().equals(keyword.arg()));
    }

    /** {@return which arguments of the call a dict takes} */
    private static List<Integer> others(List<ApiParameter> parameters, Expr.Call call) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < call.keywords().size(); i++) {
            if (named(parameters, call.keywords().get(i)) < 0) {
                indices.add(call.args().size() + i);
            }
        }
        return indices;
    }

    private static Slot rest(int first, Expr.Call call, NativeForm form) {
        int given = call.args().size();
        return new Rest(Math.min(first, given), given, form.modifiers().contains("varargs"));
    }

    /** Whether the argument at {@code index} is one of any number. */
    private static boolean hasRest(List<ApiParameter> parameters, int index) {
        return parameters.stream()
                .limit(index + 1L)
                .anyMatch(each -> each.kind() == ApiParameter.Kind.VAR_ARGS);
    }

    private static int named(List<ApiParameter> parameters, Keyword keyword) {
        for (int i = 0; i < parameters.size(); i++) {
            ApiParameter parameter = parameters.get(i);
            boolean takesName =
                    parameter.kind() == ApiParameter.Kind.POSITIONAL
                            || parameter.kind() == ApiParameter.Kind.KEYWORD_ONLY;
            if (takesName && parameter.name().equals(keyword.arg())) {
                return i;
            }
        }
        return -1;
    }

    private static Slot standard(ApiParameter parameter, String descriptor) {
        Expression java = NativeDefaults.of(parameter.defaultText(), descriptor);
        return java == null ? null : new Default(java);
    }

    private static Slot given(
            int index, ApiParameter parameter, String descriptor, Expr.Call call, Context context) {
        Type type = context.typeOf(argument(call, index));
        JavaType java = accepted(type, descriptor, "None".equals(parameter.defaultText()));
        return java == null ? null : new Given(index, java);
    }

    /** {@return an argument of the call, the positional ones first} */
    static Expr argument(Expr.Call call, int index) {
        int positional = call.args().size();
        return index < positional
                ? call.args().get(index)
                : call.keywords().get(index - positional).value();
    }

    /** {@return the type by which a Java parameter takes values, or null if it may refuse them} */
    private static JavaType accepted(Type type, String descriptor, boolean takesNone) {
        return switch (descriptor) {
            case Descriptors.OBJECT -> JavaType.OBJECT;
            case "J" -> Forms.of(type).equals(JavaType.LONG) ? JavaType.LONG : null;
            case "Z" -> type instanceof Type.Bool ? JavaType.BOOLEAN : null;
            case "D" -> asDouble(type);
            case Descriptors.STRING -> {
                boolean fits =
                        type instanceof Type.Str
                                || takesNone
                                        && (type instanceof Type.None
                                                || type.withoutNone() instanceof Type.Str);
                yield fits ? Forms.of(type) : null;
            }
            default -> instance(type, descriptor, takesNone);
        };
    }

    private static JavaType asDouble(Type type) {
        if (type instanceof Type.Float) {
            return JavaType.DOUBLE;
        }
        boolean isExact =
                type instanceof Type.Int number
                        && number.range().equals(number.range().intersection(EXACT_AS_DOUBLE));
        return isExact ? JavaType.LONG : null;
    }

    private static JavaType instance(Type type, String descriptor, boolean takesNone) {
        boolean isObject = descriptor.startsWith("L");
        if (!isObject || !takesNone && !(type instanceof Type.Instance)) {
            return null;
        }
        String name = Descriptors.className(descriptor);
        if (type instanceof Type.None) {
            return JavaType.library(name).orNull();
        }
        NativeType wanted = NativeLibrary.typeOfClass(name);
        boolean fits =
                wanted != null
                        && type.withoutNone() instanceof Type.Instance known
                        && known.type().extendsOrIs(wanted);
        return fits ? Forms.of(type) : null;
    }

    /** {@return how narrow the Java parameters are, and how little has to be spelled out} */
    int quality() {
        int quality = 0;
        for (int i = 0; i < slots.size(); i++) {
            switch (slots.get(i)) {
                case Rest rest -> quality -= rest.isSpread() ? 0 : 50;
                case Default _ -> quality -= 100;
                case Named named -> quality -= named.indices().isEmpty() ? 100 : 0;
                case Given given -> quality += given.type().equals(JavaType.OBJECT) ? 0 : 1;
            }
        }
        return quality;
    }
}
