package pyloom.translator.weave;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The calls that are over within a moment, or look for interrupts themselves. A loop that calls
 * nothing else need not look for them in each round.
 */
final class CalmCalls {

    private static final String BUILTINS = "pyloom/stdlib/builtins/";

    /** Classes of which every method takes a few nanoseconds. */
    private static final Set<String> CLASSES =
            Set.of(
                    "java/lang/Math",
                    "java/lang/Long",
                    "java/lang/Double",
                    "java/lang/Boolean",
                    "java/lang/String",
                    BUILTINS + "Unshared",
                    BUILTINS + "Range",
                    BUILTINS + "Tuple2",
                    BUILTINS + "Tuple3",
                    BUILTINS + "Tuple4",
                    BUILTINS + "Tuple5");

    /** Classes of which some methods do, and which. */
    private static final Map<String, Set<String>> METHODS =
            Map.of(
                    "java/util/List",
                    Set.of("add", "get", "size"),
                    BUILTINS + "Subscripts",
                    Set.of("characterAt"),
                    BUILTINS + "Typed",
                    Set.of(
                            "addAt",
                            "at",
                            "booleanAt",
                            "cast",
                            "doubleAt",
                            "floorDivide",
                            "len",
                            "longAt",
                            "modulo",
                            "present",
                            "setAt",
                            "trueDivide",
                            "tupleOf"));

    private final Map<String, List<String>> overrides = new HashMap<>();
    private final Map<String, List<String>> calls = new HashMap<>();
    private final Set<String> restless = new HashSet<>();

    private CalmCalls() {}

    /** {@return those of classes that are compiled together} */
    static CalmCalls of(Collection<byte[]> classes) {
        CalmCalls calm = new CalmCalls();
        classes.stream().map(ClassFile.of()::parse).forEach(calm::add);
        calm.spread();
        return calm;
    }

    private void add(ClassModel model) {
        for (MethodModel method : model.methods()) {
            String signature = method.methodName().stringValue() + method.methodType();
            String key = model.thisClass().asInternalName() + "." + signature;
            overrides.computeIfAbsent(signature, _ -> new ArrayList<>()).add(key);
            List<String> callees = calls.computeIfAbsent(key, _ -> new ArrayList<>());
            method.code().ifPresent(code -> code.forEach(each -> add(key, each, callees)));
        }
    }

    private void add(String caller, CodeElement element, List<String> callees) {
        if (element instanceof InvokeDynamicInstruction dynamic && !isCalm(dynamic)) {
            restless.add(caller);
        } else if (element instanceof InvokeInstruction call && !isOfLibrary(call)) {
            callees.add(signature(call));
        }
    }

    /** What calls something that is not calm is not calm either. */
    private void spread() {
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Map.Entry<String, List<String>> entry : calls.entrySet()) {
                if (!entry.getValue().stream().allMatch(this::isOfProgram)) {
                    grew |= restless.add(entry.getKey());
                }
            }
        }
    }

    private boolean isOfProgram(String signature) {
        List<String> targets = overrides.getOrDefault(signature, List.of());
        return !targets.isEmpty() && targets.stream().noneMatch(restless::contains);
    }

    private static String signature(InvokeInstruction call) {
        return call.name().stringValue() + call.type();
    }

    private static boolean isOfLibrary(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        return CLASSES.contains(owner)
                || METHODS.getOrDefault(owner, Set.of()).contains(call.name().stringValue())
                || call.name().equalsString(ConstantDescs.INIT_NAME) && owner.startsWith("java/");
    }

    /** Whether it makes a text of a few parts, or a lambda. */
    private static boolean isCalm(InvokeDynamicInstruction dynamic) {
        String maker = dynamic.bootstrapMethod().owner().displayName();
        return maker.equals("StringConcatFactory") || maker.equals("LambdaMetafactory");
    }

    /** {@return whether an instruction takes a moment only, or looks for interrupts itself} */
    boolean isCalm(CodeElement element) {
        return switch (element) {
            case InvokeDynamicInstruction dynamic -> isCalm(dynamic);
            case InvokeInstruction call -> isOfLibrary(call) || isOfProgram(signature(call));
            default -> true;
        };
    }
}
