import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the type tests of {@code switch} methods of the class. As javac leaves them, the JVM spins
 * a hidden class for each switch when it is first reached, one to two milliseconds that no cache
 * keeps; checking a file reaches a dozen.
 */
final class TypeSwitches {

    private static final ClassFile CLASS_FILE = ClassFile.of(PrepareJar.HIERARCHY);

    private final ClassModel model;
    private final List<DynamicCallSiteDesc> sites = new ArrayList<>();

    private TypeSwitches(ClassModel model) {
        this.model = model;
    }

    static boolean areIn(ClassModel model) {
        return model.methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .anyMatch(
                        element -> element instanceof InvokeDynamicInstruction call && isOne(call));
    }

    static byte[] makeMethods(ClassModel model) {
        return new TypeSwitches(model).makeMethods();
    }

    /** Labels that are no classes, such as enum constants, stay as they are. */
    private static boolean isOne(InvokeDynamicInstruction call) {
        DirectMethodHandleDesc bootstrap = call.bootstrapMethod();
        return bootstrap.owner().equals(ClassDesc.of("java.lang.runtime.SwitchBootstraps"))
                && bootstrap.methodName().equals("typeSwitch")
                && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    }

    private byte[] makeMethods() {
        ClassTransform calls =
                ClassTransform.transformingMethodBodies(
                        (code, element) -> {
                            if (element instanceof InvokeDynamicInstruction call && isOne(call)) {
                                call(code, call);
                            } else {
                                code.with(element);
                            }
                        });
        ClassTransform methods = ClassTransform.endHandler(this::addMethods);
        return CLASS_FILE.transformClass(model, calls.andThen(methods));
    }

    private void call(CodeBuilder code, InvokeDynamicInstruction call) {
        String name = name(sites.size());
        sites.add(
                DynamicCallSiteDesc.of(
                        call.bootstrapMethod(),
                        name,
                        call.typeSymbol(),
                        call.bootstrapArgs().toArray(ConstantDesc[]::new)));
        boolean inInterface = model.flags().has(AccessFlag.INTERFACE);
        code.invokestatic(model.thisClass().asSymbol(), name, call.typeSymbol(), inInterface);
    }

    private static String name(int index) {
        return "typeSwitch$" + index;
    }

    private void addMethods(ClassBuilder builder) {
        int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
        for (DynamicCallSiteDesc site : sites) {
            builder.withMethodBody(
                    site.invocationName(),
                    site.invocationType(),
                    flags,
                    code -> tests(code, site.bootstrapArgs()));
        }
    }

    /** The contract of {@code SwitchBootstraps.typeSwitch}: (value, first label) to a label. */
    private static void tests(CodeBuilder code, ConstantDesc[] labels) {
        Label isValue = code.newLabel();
        code.aload(0).ifnonnull(isValue).loadConstant(-1).ireturn().labelBinding(isValue);
        for (int i = 0; i < labels.length; i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) labels[i]).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(labels.length).ireturn();
    }
}
