package pyloom.translator.weave;

import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/**
 * A static method that stands for an object of a functional interface.
 *
 * @param shape the interface
 * @param owner the class of the method
 * @param name its name
 * @param type its type
 */
record Entry(Shape shape, ClassDesc owner, String name, MethodTypeDesc type) {

    /**
     * A functional interface.
     *
     * @param type the interface
     * @param method its method
     * @param methodType the type of the method
     */
    record Shape(ClassDesc type, String method, MethodTypeDesc methodType) {}

    private static final String FACTORY = "Ljava/lang/invoke/LambdaMetafactory;";

    /**
     * {@return the method that an instruction makes an object of; null if it makes something else,
     * or one that captures values}
     */
    static Entry of(InvokeDynamicInstruction call) {
        boolean isPlain =
                call.bootstrapMethod().owner().descriptorString().equals(FACTORY)
                        && call.bootstrapMethod().methodName().equals("metafactory")
                        && call.typeSymbol().parameterCount() == 0;
        if (!isPlain) {
            return null;
        }
        List<ConstantDesc> arguments = call.bootstrapArgs();
        MethodTypeDesc wanted = (MethodTypeDesc) arguments.get(0);
        if (!(arguments.get(1) instanceof DirectMethodHandleDesc target)
                || target.kind() != DirectMethodHandleDesc.Kind.STATIC
                || !fits(target.invocationType(), wanted)) {
            return null;
        }
        Shape shape = new Shape(call.typeSymbol().returnType(), call.name().stringValue(), wanted);
        return new Entry(shape, target.owner(), target.methodName(), target.invocationType());
    }

    private static boolean fits(MethodTypeDesc given, MethodTypeDesc wanted) {
        if (given.parameterCount() != wanted.parameterCount()) {
            return false;
        }
        for (int i = 0; i < given.parameterCount(); i++) {
            if (!canBecome(wanted.parameterType(i), given.parameterType(i))) {
                return false;
            }
        }
        ClassDesc result = given.returnType();
        return canBecome(wanted.returnType(), result)
                && (!result.equals(ConstantDescs.CD_void) || wanted.returnType().equals(result));
    }

    /** Whether values of one type are handed over as those of another, like generics do. */
    private static boolean canBecome(ClassDesc general, ClassDesc narrow) {
        return general.equals(narrow)
                || general.equals(ConstantDescs.CD_Object) && !narrow.equals(ConstantDescs.CD_int);
    }
}
