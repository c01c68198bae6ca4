package pyloom.translator.weave;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;

/** What instructions do to the local variables and the operand stack. */
final class Effects {

    private final Machine machine;

    Effects(Machine machine) {
        this.machine = machine;
    }

    void apply(Instruction instruction) {
        switch (instruction) {
            case LoadInstruction load -> machine.push(machine.local(load.slot()));
            case StoreInstruction store -> machine.store(store.slot(), machine.pop());
            case ConstantInstruction constant -> machine.push(constant(constant));
            case InvokeInstruction call -> invoke(call);
            case InvokeDynamicInstruction call -> call(call.typeSymbol());
            case FieldInstruction field -> field(field);
            case StackInstruction shuffle -> shuffle(shuffle.opcode());
            case OperatorInstruction operator -> operator(operator);
            case TypeCheckInstruction check -> {
                machine.pop();
                machine.push(
                        check.opcode() == Opcode.CHECKCAST
                                ? Slot.of(check.type().asSymbol())
                                : Slot.INT);
            }
            case ConvertInstruction convert -> {
                machine.pop();
                machine.push(Slot.of(convert.toType()));
            }
            case ArrayLoadInstruction load -> arrayLoad(load);
            case ArrayStoreInstruction _ -> machine.pop(3);
            case BranchInstruction branch -> machine.pop(operands(branch.opcode()));
            case LookupSwitchInstruction _ -> machine.pop();
            case TableSwitchInstruction _ -> machine.pop();
            default -> applyRare(instruction);
        }
    }

    private void applyRare(Instruction instruction) {
        switch (instruction) {
            case NewObjectInstruction made -> machine.push(Slot.raw(made.className().asSymbol()));
            case NewReferenceArrayInstruction made -> {
                machine.pop();
                machine.push(Slot.of(made.componentType().asSymbol().arrayType()));
            }
            case NewPrimitiveArrayInstruction made -> {
                machine.pop();
                machine.push(Slot.of(made.typeKind().upperBound().arrayType()));
            }
            case NewMultiArrayInstruction made -> {
                machine.pop(made.dimensions());
                machine.push(Slot.of(made.arrayType().asSymbol()));
            }
            case IncrementInstruction _, NopInstruction _ -> {}
            case ReturnInstruction _, ThrowInstruction _ -> {}
            default -> throw new Unweavable(instruction.opcode() + " in a generator");
        }
    }

    private static Slot constant(ConstantInstruction constant) {
        if (constant.typeKind() != TypeKind.REFERENCE) {
            return Slot.of(constant.typeKind());
        }
        if (constant.opcode() == Opcode.ACONST_NULL) {
            return Slot.NULL;
        }
        ConstantDesc value = constant.constantValue();
        return Slot.of(
                switch (value) {
                    case String _ -> ConstantDescs.CD_String;
                    case ClassDesc _ -> ConstantDescs.CD_Class;
                    case MethodTypeDesc _ -> ConstantDescs.CD_MethodType;
                    case MethodHandleDesc _ -> ConstantDescs.CD_MethodHandle;
                    default -> ConstantDescs.CD_Object;
                });
    }

    private void invoke(InvokeInstruction call) {
        boolean constructor = call.name().equalsString("<init>");
        machine.pop(call.typeSymbol().parameterCount());
        if (call.opcode() != Opcode.INVOKESTATIC) {
            Slot receiver = machine.pop();
            if (constructor) {
                machine.initialize(receiver.type());
            }
        }
        machine.push(Slot.of(call.typeSymbol().returnType()));
    }

    private void call(MethodTypeDesc type) {
        machine.pop(type.parameterCount());
        machine.push(Slot.of(type.returnType()));
    }

    private void field(FieldInstruction field) {
        switch (field.opcode()) {
            case GETSTATIC -> machine.push(Slot.of(field.typeSymbol()));
            case PUTSTATIC -> machine.pop();
            case GETFIELD -> {
                machine.pop();
                machine.push(Slot.of(field.typeSymbol()));
            }
            default -> machine.pop(2);
        }
    }

    private void arrayLoad(ArrayLoadInstruction load) {
        machine.pop();
        Slot array = machine.pop();
        boolean known = load.typeKind() == TypeKind.REFERENCE && array.type() != null;
        machine.push(
                known && array.type().isArray()
                        ? Slot.of(array.type().componentType())
                        : Slot.of(load.typeKind()));
    }

    private void operator(OperatorInstruction operator) {
        Opcode opcode = operator.opcode();
        boolean unary =
                switch (opcode) {
                    case INEG, LNEG, FNEG, DNEG, ARRAYLENGTH -> true;
                    default -> false;
                };
        machine.pop(unary ? 1 : 2);
        boolean toInt =
                switch (opcode) {
                    case ARRAYLENGTH, LCMP, FCMPL, FCMPG, DCMPL, DCMPG -> true;
                    default -> false;
                };
        machine.push(toInt ? Slot.INT : Slot.of(operator.typeKind()));
    }

    private static int operands(Opcode opcode) {
        return switch (opcode) {
            case GOTO, GOTO_W -> 0;
            case IFEQ, IFNE, IFLT, IFGE, IFGT, IFLE, IFNULL, IFNONNULL -> 1;
            case IF_ICMPEQ,
                    IF_ICMPNE,
                    IF_ICMPLT,
                    IF_ICMPGE,
                    IF_ICMPGT,
                    IF_ICMPLE,
                    IF_ACMPEQ,
                    IF_ACMPNE ->
                    2;
            default -> throw new Unweavable(opcode + " in a generator");
        };
    }

    /** The instructions that copy and swap what is on top of the stack. */
    private void shuffle(Opcode opcode) {
        switch (opcode) {
            case POP -> machine.pop();
            case POP2 -> takeTwoWords();
            case DUP -> insert(new Slot[] {machine.pop()}, new Slot[0]);
            case DUP_X1 -> insert(new Slot[] {machine.pop()}, new Slot[] {machine.pop()});
            case DUP_X2 -> insert(new Slot[] {machine.pop()}, takeTwoWords());
            case DUP2 -> insert(takeTwoWords(), new Slot[0]);
            case DUP2_X1 -> insert(takeTwoWords(), new Slot[] {machine.pop()});
            case DUP2_X2 -> insert(takeTwoWords(), takeTwoWords());
            case SWAP -> {
                Slot top = machine.pop();
                Slot below = machine.pop();
                machine.push(top);
                machine.push(below);
            }
            default -> throw new Unweavable(opcode + " in a generator");
        }
    }

    /** {@return one wide value or two narrow ones from the top, the top first} */
    private Slot[] takeTwoWords() {
        Slot top = machine.pop();
        return top.isWide() ? new Slot[] {top} : new Slot[] {top, machine.pop()};
    }

    /** Puts the copied values below and above the skipped ones. */
    private void insert(Slot[] copied, Slot[] skipped) {
        pushAll(copied);
        pushAll(skipped);
        pushAll(copied);
    }

    private void pushAll(Slot[] topFirst) {
        for (int i = topFirst.length - 1; i >= 0; i--) {
            machine.push(topFirst[i]);
        }
    }
}
