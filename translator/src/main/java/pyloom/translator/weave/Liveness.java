package pyloom.translator.weave;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which local variables are still read after each place of a method. */
final class Liveness {

    private final List<CodeElement> elements;
    private final Map<Label, Integer> positions = new HashMap<>();
    private final List<ExceptionCatch> handlers = new ArrayList<>();
    private final BitSet[] liveBefore;

    Liveness(List<CodeElement> elements) {
        this.elements = elements;
        this.liveBefore = new BitSet[elements.size() + 1];
        for (int i = 0; i <= elements.size(); i++) {
            liveBefore[i] = new BitSet();
        }
        for (int i = 0; i < elements.size(); i++) {
            switch (elements.get(i)) {
                case LabelTarget target -> positions.put(target.label(), i);
                case ExceptionCatch handler -> handlers.add(handler);
                default -> {}
            }
        }
        solve();
    }

    /** {@return the variables that are read after an element, or by a handler around it} */
    BitSet after(int position) {
        BitSet live = (BitSet) liveBefore[position + 1].clone();
        addHandlers(position, live);
        return live;
    }

    /** Backward until nothing changes; two or three rounds for the loops that programs have. */
    private void solve() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = elements.size() - 1; i >= 0; i--) {
                BitSet live = transfer(i);
                if (!live.equals(liveBefore[i])) {
                    liveBefore[i] = live;
                    changed = true;
                }
            }
        }
    }

    private BitSet transfer(int i) {
        CodeElement element = elements.get(i);
        BitSet live = new BitSet();
        if (!(element instanceof Instruction instruction) || !endsHere(instruction)) {
            live.or(liveBefore[i + 1]);
        }
        switch (element) {
            case BranchInstruction branch -> live.or(at(branch.target()));
            case LookupSwitchInstruction choice ->
                    addCases(choice.defaultTarget(), choice.cases(), live);
            case TableSwitchInstruction choice ->
                    addCases(choice.defaultTarget(), choice.cases(), live);
            case StoreInstruction store -> live.clear(store.slot());
            case LoadInstruction load -> live.set(load.slot());
            case IncrementInstruction increment -> live.set(increment.slot());
            default -> {}
        }
        if (element instanceof Instruction) {
            addHandlers(i, live);
        }
        return live;
    }

    private static boolean endsHere(Instruction instruction) {
        return switch (instruction) {
            case ReturnInstruction _, ThrowInstruction _ -> true;
            case LookupSwitchInstruction _, TableSwitchInstruction _ -> true;
            case BranchInstruction branch ->
                    branch.opcode() == Opcode.GOTO || branch.opcode() == Opcode.GOTO_W;
            default -> false;
        };
    }

    private void addCases(Label otherwise, List<SwitchCase> cases, BitSet live) {
        live.or(at(otherwise));
        cases.forEach(one -> live.or(at(one.target())));
    }

    private void addHandlers(int position, BitSet live) {
        for (ExceptionCatch handler : handlers) {
            if (positions.get(handler.tryStart()) <= position
                    && position < positions.get(handler.tryEnd())) {
                live.or(at(handler.handler()));
            }
        }
    }

    private BitSet at(Label label) {
        return liveBefore[positions.get(label)];
    }
}
