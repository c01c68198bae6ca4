package pyloom.translator.weave;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Turns the bodies of generators into state machines: a yield becomes a return, and the next call
 * goes on behind it. The source stays a plain method.
 *
 * <p>All classes of a module are woven or none: the code objects say which, and they may be in
 * another class than the bodies. What cannot be woven runs on threads of its own.
 */
public final class GeneratorWeaver {

    private static final String CODE = "pyloom/object/Code";
    private static final String CLASS_DEFINITION = "pyloom/object/ClassDefinition";

    private final ClassFile classFile;

    /**
     * A weaver for classes that are compiled together.
     *
     * @param classes finds the bytes of their class files, for the stack maps
     */
    public GeneratorWeaver(ClassHierarchyResolver classes) {
        classFile =
                ClassFile.of(
                        ClassFile.ClassHierarchyResolverOption.of(
                                classes.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /**
     * {@return the class files with their generators woven; as they were if that is not possible}
     *
     * @param classes the class files of a module by the names of the classes
     * @param sitesOf new sites of the file that a class is from, or null
     */
    public Map<String, byte[]> weave(Map<String, byte[]> classes, Function<String, Sites> sitesOf) {
        Map<String, byte[]> split = GeneratorFunctions.split(classFile, classes, sitesOf);
        Map<String, byte[]> woven = new LinkedHashMap<>();
        try {
            split.forEach((name, bytes) -> woven.put(name, weave(bytes)));
        } catch (Unweavable _) {
            return split;
        } catch (IllegalArgumentException tooLarge) {
            return split; // a method over the limit of the class file
        }
        return woven;
    }

    private byte[] weave(byte[] bytes) {
        ClassModel model = classFile.parse(bytes);
        boolean marks =
                model.methods().stream()
                        .anyMatch(method -> method.code().isPresent() && marks(method));
        ClassModel marked =
                marks
                        ? classFile.parse(classFile.transformClass(model, GeneratorWeaver::mark))
                        : model;
        return classFile.transformClass(marked, GeneratorWeaver::transform);
    }

    /** Says of the generators that are made here that they are state machines. */
    private static void mark(ClassBuilder builder, ClassElement element) {
        if (element instanceof MethodModel method && method.code().isPresent() && marks(method)) {
            builder.transformMethod(
                    method, MethodTransform.transformingCode(GeneratorWeaver::replaceMark));
        } else {
            builder.with(element);
        }
    }

    private static void transform(ClassBuilder builder, ClassElement element) {
        if (!(element instanceof MethodModel method) || method.code().isEmpty()) {
            builder.with(element);
        } else if (yields(method)) {
            builder.transformMethod(method, asMachine(method));
        } else {
            builder.with(element);
        }
    }

    private static boolean yields(MethodModel method) {
        boolean found = method.code().orElseThrow().elementStream().anyMatch(YieldSites::isYield);
        if (found && !isBody(method)) {
            throw new Unweavable("a yield in " + method.methodName());
        }
        return found;
    }

    private static boolean isBody(MethodModel method) {
        return method.flags().has(AccessFlag.STATIC) && !method.flags().has(AccessFlag.SYNTHETIC);
    }

    private static MethodTransform asMachine(MethodModel method) {
        return (builder, element) -> {
            if (element instanceof CodeModel code) {
                builder.withCode(new GeneratorMethod(method, code)::writeTo);
            } else {
                builder.with(element);
            }
        };
    }

    private static boolean marks(MethodModel method) {
        return method.code()
                .orElseThrow()
                .elementStream()
                .anyMatch(
                        each ->
                                isMark(each)
                                        || FunctionPlaces.makesGenerators(each)
                                        || GeneratorFunctions.isStart(each));
    }

    private static void replaceMark(CodeBuilder builder, CodeElement element) {
        if (GeneratorFunctions.isStart(element)) {
            GeneratorFunctions.writeMachine(builder);
        } else if (FunctionPlaces.makesGenerators(element)) {
            FunctionPlaces.writeMachine(builder, element);
        } else if (isMark(element)) {
            InvokeInstruction call = (InvokeInstruction) element;
            String woven = call.name().equalsString("flavored") ? "woven" : "wovenGenerator";
            builder.invokevirtual(call.owner().asSymbol(), woven, call.typeSymbol());
        } else {
            builder.with(element);
        }
    }

    private static boolean isMark(CodeElement element) {
        return element instanceof InvokeInstruction call
                && (call.owner().asInternalName().equals(CODE)
                                && call.name().equalsString("flavored")
                        || call.owner().asInternalName().equals(CLASS_DEFINITION)
                                && call.name().equalsString("generator"));
    }
}
