package pyloom.translator.weave;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.concurrent.atomic.AtomicLong;

/** Instructions between the values of Java's types and objects as Python has them. */
final class Boxing {

    private static final ClassDesc ATOMIC_LONG = AtomicLong.class.describeConstable().orElseThrow();

    private Boxing() {}

    /** {@return whether a field of the type holds its value at one remove} */
    static boolean isAtomic(ClassDesc type) {
        return type.equals(ATOMIC_LONG);
    }

    /** {@return the class of the objects that hold values of a primitive type of ours} */
    static ClassDesc boxOf(ClassDesc type) {
        return switch (type.descriptorString()) {
            case "J" -> ConstantDescs.CD_Long;
            case "D" -> ConstantDescs.CD_Double;
            case "Z" -> ConstantDescs.CD_Boolean;
            default -> throw new IllegalArgumentException("no value of Python: " + type);
        };
    }

    /** Makes an object of the value on the stack. */
    static void toObject(CodeBuilder code, ClassDesc type) {
        if (isAtomic(type)) {
            code.invokevirtual(ATOMIC_LONG, "get", MethodTypeDesc.of(ConstantDescs.CD_long));
            box(code, ConstantDescs.CD_Long, ConstantDescs.CD_long);
            return;
        }
        switch (type.descriptorString()) {
            case "J" -> box(code, ConstantDescs.CD_Long, ConstantDescs.CD_long);
            case "I" -> {
                code.i2l();
                box(code, ConstantDescs.CD_Long, ConstantDescs.CD_long);
            }
            case "D" -> box(code, ConstantDescs.CD_Double, ConstantDescs.CD_double);
            case "Z" -> box(code, ConstantDescs.CD_Boolean, ConstantDescs.CD_boolean);
            case "V" -> code.aconst_null();
            default -> {}
        }
    }

    private static void box(CodeBuilder code, ClassDesc box, ClassDesc primitive) {
        code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, primitive));
    }

    /** Makes a value of the type of the object on the stack. */
    static void fromObject(CodeBuilder code, ClassDesc type) {
        switch (type.descriptorString()) {
            case "J" -> unbox(code, ConstantDescs.CD_Long, "longValue", type);
            case "I" -> unbox(code, ConstantDescs.CD_Long, "intValue", type);
            case "D" -> unbox(code, ConstantDescs.CD_Double, "doubleValue", type);
            case "Z" -> unbox(code, ConstantDescs.CD_Boolean, "booleanValue", type);
            default -> {
                if (!type.equals(ConstantDescs.CD_Object)) {
                    code.checkcast(type);
                }
            }
        }
    }

    private static void unbox(CodeBuilder code, ClassDesc box, String method, ClassDesc type) {
        code.checkcast(box).invokevirtual(box, method, MethodTypeDesc.of(type));
    }

    /** Sets the holder on the stack to the object above it. */
    static void setAtomic(CodeBuilder code, ClassDesc type) {
        fromObject(code, ConstantDescs.CD_long);
        code.invokevirtual(
                type, "set", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_long));
    }
}
