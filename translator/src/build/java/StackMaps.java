import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Gives the class files of a jar that are older than Java 6 the stack maps that later ones have.
 * The JVM keeps no class without them in its AOT cache; picocli's are so old, and loading and
 * verifying them anew took half of the time of a short command. Nothing else of them changes.
 *
 * <p>Run by the build, with the jar on the class path: {@code java -cp JAR StackMaps.java JAR}.
 */
final class StackMaps {

    private static final ClassFile CLASS_FILE =
            ClassFile.of(
                    StackMapsOption.GENERATE_STACK_MAPS,
                    ClassHierarchyResolverOption.of(
                            ClassHierarchyResolver.ofResourceParsing(
                                    ClassLoader.getSystemClassLoader())));

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

    /** Rewrites the jar that the first argument names. */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path rewritten = Path.of(arguments[0] + ".tmp");
        try (JarFile in = new JarFile(jar.toFile());
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(rewritten))) {
            for (JarEntry entry : in.stream().toList()) {
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().endsWith(".class") ? withStackMaps(bytes) : bytes);
            }
        }
        Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] withStackMaps(byte[] bytes) {
        ClassModel model = CLASS_FILE.parse(bytes);
        if (model.majorVersion() >= ClassFile.JAVA_6_VERSION) {
            return bytes;
        }
        byte[] rewritten = CLASS_FILE.transformClass(model, TO_JAVA_8);
        CLASS_FILE.verify(rewritten).stream()
                .findFirst()
                .ifPresent(
                        error -> {
                            throw error;
                        });
        return rewritten;
    }
}
