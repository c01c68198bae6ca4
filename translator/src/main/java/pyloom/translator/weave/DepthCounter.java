package pyloom.translator.weave;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * Lets a method that may be called while it runs count how deep it is: at its beginning, and
 * wherever it is left. It looks for interrupts at its beginning too.
 */
final class DepthCounter {

    private static final ClassDesc RECURSION = ClassDesc.of("pyloom.object", "Recursion");
    private static final ClassDesc THREAD = ClassDesc.of("pyloom.object", "ThreadState");

    private final int slot;
    private Label start;

    /**
     * A counter.
     *
     * @param slot a local variable that the method does not use
     */
    DepthCounter(int slot) {
        this.slot = slot;
    }

    void begin(CodeBuilder to) {
        to.invokestatic(RECURSION, "enter", MethodTypeDesc.of(THREAD)).astore(slot);
        start = to.newBoundLabel();
    }

    /** Goes before each instruction that returns. */
    void leave(CodeBuilder to) {
        to.aload(slot).invokevirtual(THREAD, "leave", ConstantDescs.MTD_void);
    }

    /** Goes behind everything else: no other handler may come after this one. */
    void finish(CodeBuilder to) {
        Label end = to.newBoundLabel();
        to.exceptionCatchAll(start, end, end);
        leave(to);
        to.athrow();
    }
}
