package pyloom.translator.weave;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets the loops of a method look for interrupts, and for what other threads have written, where a
 * round ends. A loop whose rounds are short looks every so often only: then the compiler of the JVM
 * sees a loop inside a loop, and in the inner one nothing that keeps values from staying in
 * registers.
 */
final class LoopRounds {

    private static final ClassDesc INTERRUPTS = ClassDesc.of("pyloom.object", "Interrupts");
    private static final String POLL = "poll";

    /** A round takes a microsecond at most: so this many take as long as a person notices. */
    private static final int ROUNDS = 4096;

    /** What gives an iterator that does no more than to fetch an element. */
    private static final Set<String> ITERABLES =
            Set.of("pyloom/stdlib/builtins/Range", "java/util/List");

    private static final String TRAVERSAL = "pyloom/stdlib/builtins/Traversal";

    private final List<CodeElement> elements;
    private final Map<Label, Integer> positions;
    private final CalmCalls calm;
    private final int counter;

    /**
     * The loops of a method.
     *
     * @param positions where the labels are among the elements
     * @param counter a local variable that the method does not use
     */
    LoopRounds(
            List<CodeElement> elements,
            Map<Label, Integer> positions,
            CalmCalls calm,
            int counter) {
        this.elements = elements;
        this.positions = positions;
        this.calm = calm;
        this.counter = counter;
    }

    /** Goes to the beginning of the method. */
    void begin(CodeBuilder to) {
        if (hasCalmLoop()) {
            to.iconst_0().istore(counter);
        }
    }

    private boolean hasCalmLoop() {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof BranchInstruction branch && isCalmRound(branch, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether an instruction ends a round of a loop} */
    boolean isEnd(Instruction instruction, int position) {
        return instruction instanceof BranchInstruction branch
                && positions.get(branch.target()) < position;
    }

    /** Goes before the instruction that ends a round. */
    void look(CodeBuilder to, Instruction instruction, int position) {
        BranchInstruction branch = (BranchInstruction) instruction;
        if (isCalmRound(branch, position)) {
            to.iinc(counter, 1)
                    .iload(counter)
                    .loadConstant(ROUNDS)
                    .if_icmplt(branch.target())
                    .iconst_0()
                    .istore(counter);
        }
        to.invokestatic(INTERRUPTS, POLL, ConstantDescs.MTD_void);
    }

    private boolean isCalmRound(BranchInstruction branch, int position) {
        int start = positions.get(branch.target());
        if (start >= position || branch.opcode() != Opcode.GOTO) {
            return false;
        }
        for (int i = start; i < position; i++) {
            if (!calm.isCalm(elements.get(i)) && !isIteration(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it asks the iterator of a loop over a list or a range. */
    private boolean isIteration(int position) {
        boolean isCall =
                elements.get(position) instanceof InvokeInstruction call
                        && call.owner().asInternalName().equals("java/util/Iterator");
        if (!isCall || !(elements.get(position - 1) instanceof LoadInstruction load)) {
            return false;
        }
        for (int i = position - 2; i > 1; i--) {
            if (elements.get(i) instanceof StoreInstruction store && store.slot() == load.slot()) {
                return elements.get(i - 1) instanceof InvokeInstruction call
                        && call.name().equalsString("iterator")
                        && (ITERABLES.contains(call.owner().asInternalName())
                                || isTraversal(i - 2));
            }
        }
        return false;
    }

    private boolean isTraversal(int position) {
        return elements.get(position) instanceof InvokeInstruction call
                && call.owner().asInternalName().equals(TRAVERSAL);
    }
}
