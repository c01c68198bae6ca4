package pyloom.translator.stats;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.util.Map;
import java.util.Set;

/**
 * How much of compiled code is dynamic: the calls into the runtime's dynamic operators, attributes,
 * calls and iteration, beside all calls and arithmetic instructions.
 *
 * @param dynamic the dynamic calls
 * @param all all calls and arithmetic
 */
public record DynamicShare(long dynamic, long all) {

    /** Nothing at all. */
    public static final DynamicShare NONE = new DynamicShare(0, 0);

    /** Classes of which each method is a dynamic operation. */
    private static final Set<String> DYNAMIC =
            Set.of(
                    "pyloom/object/Attributes",
                    "pyloom/object/Calls",
                    "pyloom/object/Comparisons",
                    "pyloom/object/InPlace",
                    "pyloom/object/Items",
                    "pyloom/object/Iteration",
                    "pyloom/object/Operators",
                    "pyloom/object/Super",
                    "pyloom/object/Truth",
                    "pyloom/runtime/Call",
                    "pyloom/runtime/Names",
                    "pyloom/runtime/Unpacking",
                    "pyloom/runtime/Update");

    /** The dynamic operations of classes that have others as well. */
    private static final Map<String, Set<String>> DYNAMIC_METHODS =
            Map.of(
                    "pyloom/runtime/Py",
                    Set.of(
                            "callKeywords",
                            "callWith",
                            "calling",
                            "elements",
                            "entries",
                            "format",
                            "isEqual",
                            "isGreater",
                            "isGreaterOrEqual",
                            "isIn",
                            "isLess",
                            "isLessOrEqual",
                            "isNotEqual",
                            "onlyElement"));

    /** {@return the share in a class file} */
    public static DynamicShare of(byte[] classFile) {
        DynamicShare share = NONE;
        for (MethodModel method : ClassFile.of().parse(classFile).methods()) {
            CodeModel code = method.code().orElse(null);
            if (code == null) {
                continue;
            }
            for (CodeElement element : code) {
                share = share.plus(of(element));
            }
        }
        return share;
    }

    private static DynamicShare of(CodeElement element) {
        return switch (element) {
            case InvokeInstruction call -> new DynamicShare(isDynamic(call) ? 1 : 0, 1);
            case OperatorInstruction _ -> new DynamicShare(0, 1);
            default -> NONE;
        };
    }

    private static boolean isDynamic(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        return DYNAMIC.contains(owner)
                || DYNAMIC_METHODS
                        .getOrDefault(owner, Set.of())
                        .contains(call.name().stringValue());
    }

    /** {@return the share of both together} */
    public DynamicShare plus(DynamicShare other) {
        return new DynamicShare(dynamic + other.dynamic, all + other.all);
    }

    /** {@return the share in percent, 0 of nothing} */
    public double percent() {
        return all == 0 ? 0 : 100.0 * dynamic / all;
    }
}
