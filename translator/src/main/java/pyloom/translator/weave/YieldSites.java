package pyloom.translator.weave;

import java.lang.classfile.Attributes;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the yields of a method and what is alive at each of them. */
final class YieldSites {

    private static final String GENERATORS = "pyloom/object/Generators";

    private final List<CodeElement> elements;
    private final Map<Label, StackMapFrameInfo> frames = new HashMap<>();
    private final Machine machine;
    private final Effects effects;
    private final Liveness liveness;
    private boolean reachable = true;

    private YieldSites(MethodModel method, CodeModel code) {
        elements = code.elementList();
        machine = Machine.atStart(method.methodTypeSymbol().parameterList());
        effects = new Effects(machine);
        liveness = new Liveness(elements);
        ((CodeAttribute) code)
                .findAttribute(Attributes.stackMapTable())
                .ifPresent(table -> table.entries().forEach(f -> frames.put(f.target(), f)));
    }

    static List<YieldSite> of(MethodModel method, CodeModel code) {
        return new YieldSites(method, code).find();
    }

    private List<YieldSite> find() {
        List<YieldSite> sites = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            CodeElement element = elements.get(i);
            if (element instanceof LabelTarget target && frames.containsKey(target.label())) {
                machine.become(frames.get(target.label()));
                reachable = true;
            }
            if (!reachable || !(element instanceof Instruction instruction)) {
                continue;
            }
            if (isYield(element)) {
                sites.add(site(i, (InvokeInstruction) element));
            }
            effects.apply(instruction);
            reachable = !ends(instruction.opcode());
        }
        return sites;
    }

    static boolean isYield(CodeElement element) {
        return element instanceof InvokeInstruction call
                && call.opcode() == Opcode.INVOKESTATIC
                && call.owner().asInternalName().equals(GENERATORS)
                && (call.name().equalsString("yield") || call.name().equalsString("yieldFrom"));
    }

    private YieldSite site(int position, InvokeInstruction call) {
        List<Slot> stack = machine.stack();
        stack.removeLast(); // the value
        BitSet live = liveness.after(position);
        List<Slot> all = machine.locals();
        int[] numbers =
                IntStream.range(0, all.size())
                        .filter(i -> live.get(i) && all.get(i) != Slot.NOTHING)
                        .toArray();
        List<Slot> locals = IntStream.of(numbers).mapToObj(all::get).toList();
        if (Stream.concat(stack.stream(), locals.stream()).anyMatch(Slot::unusable)) {
            throw new Unweavable("a yield among the arguments of a Java constructor");
        }
        return YieldSite.of(
                position, call.name().equalsString("yieldFrom"), stack, locals, numbers);
    }

    private static boolean ends(Opcode opcode) {
        return switch (opcode) {
            case GOTO, GOTO_W, ATHROW, TABLESWITCH, LOOKUPSWITCH -> true;
            case RETURN, IRETURN, LRETURN, FRETURN, DRETURN, ARETURN -> true;
            default -> false;
        };
    }
}
