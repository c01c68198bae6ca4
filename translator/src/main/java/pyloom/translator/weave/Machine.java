package pyloom.translator.weave;

import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.ObjectVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.SimpleVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.UninitializedVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.VerificationTypeInfo;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The local variables and the operand stack at one place of a method, by what they hold. */
final class Machine {

    private final List<Slot> locals = new ArrayList<>(); // a wide one is followed by NOTHING
    private final Deque<Slot> stack = new ArrayDeque<>(); // the top is first

    /** A machine at the beginning of a static method. */
    static Machine atStart(List<ClassDesc> parameters) {
        Machine machine = new Machine();
        int at = 0;
        for (ClassDesc parameter : parameters) {
            Slot slot = Slot.of(parameter);
            machine.store(at, slot);
            at += slot.isWide() ? 2 : 1;
        }
        return machine;
    }

    List<Slot> locals() {
        return List.copyOf(locals);
    }

    /** {@return the operand stack, the top last} */
    List<Slot> stack() {
        return new ArrayList<>(stack).reversed();
    }

    Slot local(int at) {
        return at < locals.size() ? locals.get(at) : Slot.NOTHING;
    }

    void store(int at, Slot slot) {
        while (locals.size() < at + 2) {
            locals.add(Slot.NOTHING);
        }
        if (at > 0 && locals.get(at - 1).isWide()) {
            locals.set(at - 1, Slot.NOTHING);
        }
        locals.set(at, slot);
        if (slot.isWide()) {
            locals.set(at + 1, Slot.NOTHING);
        }
    }

    void push(Slot slot) {
        if (slot.kind() != TypeKind.VOID) {
            stack.push(slot);
        }
    }

    Slot pop() {
        return stack.pop();
    }

    void pop(int count) {
        for (int i = 0; i < count; i++) {
            stack.pop();
        }
    }

    /** The constructor of an object has run: wherever it is, it can be used now. */
    void initialize(ClassDesc type) {
        Slot raw = Slot.raw(type);
        Slot ready = Slot.of(type);
        locals.replaceAll(slot -> slot.equals(raw) ? ready : slot);
        List<Slot> items = new ArrayList<>(stack);
        stack.clear();
        items.forEach(slot -> stack.addLast(slot.equals(raw) ? ready : slot));
    }

    /** Becomes what a stack map says. */
    void become(StackMapFrameInfo frame) {
        locals.clear();
        stack.clear();
        int at = 0;
        for (VerificationTypeInfo info : frame.locals()) {
            Slot slot = slot(info);
            store(at, slot);
            at += slot.isWide() ? 2 : 1;
        }
        frame.stack().forEach(info -> stack.push(slot(info)));
    }

    private static Slot slot(VerificationTypeInfo info) {
        return switch (info) {
            case SimpleVerificationTypeInfo simple ->
                    switch (simple) {
                        case INTEGER -> Slot.INT;
                        case FLOAT -> Slot.of(TypeKind.FLOAT);
                        case LONG -> Slot.of(TypeKind.LONG);
                        case DOUBLE -> Slot.of(TypeKind.DOUBLE);
                        case NULL -> Slot.NULL;
                        case TOP -> Slot.NOTHING;
                        case UNINITIALIZED_THIS -> Slot.raw(ConstantDescs.CD_Object);
                    };
            case ObjectVerificationTypeInfo object -> Slot.of(object.classSymbol());
            case UninitializedVerificationTypeInfo _ ->
                    throw new Unweavable("a branch between new and its constructor");
        };
    }
}
