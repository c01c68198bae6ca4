package pyloom.translator.weave;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a method runs a {@code finally} part because of an exception. javac writes such a part
 * behind a handler of everything, which stores the exception first and throws it again at the end.
 */
final class FinallyParts {

    /** No exception is pending. */
    static final int NONE = -1;

    private record Part(int start, int end, int slot) {}

    private final List<Part> parts = new ArrayList<>();

    private FinallyParts() {}

    static FinallyParts of(
            List<CodeElement> elements,
            List<ExceptionCatch> handlers,
            Map<Label, Integer> positions) {
        FinallyParts found = new FinallyParts();
        for (ExceptionCatch handler : handlers) {
            if (handler.catchType().isEmpty()) {
                found.add(elements, positions.get(handler.handler()));
            }
        }
        return found;
    }

    private void add(List<CodeElement> elements, int start) {
        int first = nextInstruction(elements, start);
        if (first < 0 || !(elements.get(first) instanceof StoreInstruction store)) {
            return;
        }
        for (int i = first; i >= 0; i = nextInstruction(elements, i + 1)) {
            int next = nextInstruction(elements, i + 1);
            boolean isEnd =
                    next >= 0
                            && elements.get(i) instanceof LoadInstruction load
                            && load.slot() == store.slot()
                            && ((Instruction) elements.get(next)).opcode() == Opcode.ATHROW;
            if (isEnd) {
                parts.add(new Part(first + 1, i, store.slot()));
                return;
            }
        }
    }

    private static int nextInstruction(List<CodeElement> elements, int from) {
        for (int i = from; i < elements.size(); i++) {
            if (elements.get(i) instanceof Instruction) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the variable that holds the exception at an element, or {@link #NONE}} */
    int pendingAt(int position) {
        Part innermost = null;
        for (Part part : parts) {
            boolean isInside = part.start() <= position && position < part.end();
            if (isInside && (innermost == null || part.start() > innermost.start())) {
                innermost = part;
            }
        }
        return innermost == null ? NONE : innermost.slot();
    }
}
