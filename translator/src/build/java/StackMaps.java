import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;

/**
 * Gives class files that are older than Java 6 the stack maps that later ones have. The JVM keeps
 * no class without them in its AOT cache; picocli's are so old, and loading and verifying them anew
 * takes 35 ms of every start.
 */
final class StackMaps {

    private static final ClassFile CLASS_FILE =
            ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, PrepareJar.HIERARCHY);

    private static final ClassTransform TO_JAVA_8 =
            ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
                    .andThen(
                            (builder, element) -> {
                                if (element instanceof ClassFileVersion) {
                                    builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
                                } else {
                                    builder.with(element);
                                }
                            });

    private StackMaps() {}

    static boolean areMissing(ClassModel model) {
        return model.majorVersion() < ClassFile.JAVA_6_VERSION;
    }

    static byte[] add(ClassModel model) {
        return CLASS_FILE.transformClass(model, TO_JAVA_8);
    }
}
