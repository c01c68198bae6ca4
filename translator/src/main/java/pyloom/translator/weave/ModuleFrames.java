package pyloom.translator.weave;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Gives a program that starts as {@code Program.run("x.py", args, X::main)} the frame of its
 * module: what runs is a method that calls {@code main} and comes from the line that calls it in
 * Python.
 */
final class ModuleFrames {

    private static final String MAIN = "main";
    private static final String MAIN_TYPE = "([Ljava/lang/String;)V";
    private static final String RUNNABLE = "()Ljava/lang/Runnable;";
    private static final String MODULE = "<module>";
    private static final String FRAME = "module$";

    private final ClassFile classFile;

    /**
     * A weaver for classes that are compiled together.
     *
     * @param classes finds the bytes of their class files, for the stack maps
     */
    ModuleFrames(ClassHierarchyResolver classes) {
        classFile =
                ClassFile.of(
                        ClassFile.ClassHierarchyResolverOption.of(
                                classes.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /** What a program runs, and the line of the Java file that says so. */
    private record Start(DirectMethodHandleDesc target, int line) {}

    /**
     * {@return the class files with these frames}
     *
     * @param classes class files by the names of the classes
     * @param sitesOf new sites of the file that a class is from, or null
     */
    Map<String, byte[]> weave(Map<String, byte[]> classes, Function<String, Sites> sitesOf) {
        Map<String, byte[]> woven = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> woven.put(name, weave(name, bytes, sitesOf)));
        return woven;
    }

    private byte[] weave(String name, byte[] bytes, Function<String, Sites> sitesOf) {
        boolean isOutermost = name.indexOf('$', name.lastIndexOf('.') + 2) < 0;
        Sites sites = isOutermost ? sitesOf.apply(name) : null;
        if (sites == null) {
            return bytes;
        }
        ClassDesc owner = ClassDesc.of(name);
        List<Start> starts = new ArrayList<>();
        ClassTransform replacing =
                ClassTransform.transformingMethodBodies(
                        ModuleFrames::isMain,
                        CodeTransform.ofStateful(() -> replacing(owner, sites, starts)));
        ClassTransform adding =
                ClassTransform.endHandler(
                        builder -> {
                            for (Start start : starts) {
                                builder.withMethodBody(
                                        FRAME,
                                        ConstantDescs.MTD_void,
                                        ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                                        code -> write(code, start));
                            }
                        });
        return classFile.transformClass(classFile.parse(bytes), replacing.andThen(adding));
    }

    private static boolean isMain(MethodModel method) {
        return method.methodName().equalsString(MAIN)
                && method.methodType().equalsString(MAIN_TYPE);
    }

    private static CodeTransform replacing(ClassDesc owner, Sites sites, List<Start> starts) {
        int[] line = {0};
        return (builder, element) -> {
            if (element instanceof LineNumber number) {
                line[0] = number.line();
            }
            boolean isStart =
                    element instanceof InvokeDynamicInstruction call
                            && call.typeSymbol().descriptorString().equals(RUNNABLE)
                            && call.bootstrapArgs().get(1) instanceof DirectMethodHandleDesc
                            && isOfModule(sites, line[0]);
            if (!isStart) {
                builder.with(element);
                return;
            }
            InvokeDynamicInstruction call = (InvokeDynamicInstruction) element;
            List<ConstantDesc> arguments = new ArrayList<>(call.bootstrapArgs());
            starts.add(new Start((DirectMethodHandleDesc) arguments.get(1), line[0]));
            arguments.set(
                    1,
                    MethodHandleDesc.ofMethod(
                            DirectMethodHandleDesc.Kind.STATIC,
                            owner,
                            FRAME,
                            ConstantDescs.MTD_void));
            builder.invokedynamic(
                    DynamicCallSiteDesc.of(
                            call.bootstrapMethod(),
                            call.name().stringValue(),
                            call.typeSymbol(),
                            arguments.toArray(ConstantDesc[]::new)));
        };
    }

    private static boolean isOfModule(Sites sites, int line) {
        int site = sites.siteAt(line);
        return site != Sites.NONE && sites.functionAt(site).equals(MODULE);
    }

    private static void write(CodeBuilder code, Start start) {
        DirectMethodHandleDesc target = start.target();
        code.lineNumber(start.line());
        code.invokestatic(target.owner(), target.methodName(), target.invocationType());
        switch (TypeKind.from(target.invocationType().returnType()).slotSize()) {
            case 1 -> code.pop();
            case 2 -> code.pop2();
            default -> {}
        }
        code.return_();
    }
}
