import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Makes the class files of a jar such that the JVM's AOT cache can keep all that a short command
 * needs. What the classes do stays the same.
 *
 * <p>Run by the build, with the jar on the class path: {@code java -cp JAR PrepareJar.java JAR}.
 */
final class PrepareJar {

    /** How both steps look up the classes that a class refers to. */
    static final ClassHierarchyResolverOption HIERARCHY =
            ClassHierarchyResolverOption.of(
                    ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader()));

    private static final ClassFile CLASS_FILE = ClassFile.of(HIERARCHY);

    private PrepareJar() {}

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
                out.write(entry.getName().endsWith(".class") ? prepared(bytes) : bytes);
            }
        }
        Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] prepared(byte[] bytes) {
        ClassModel model = CLASS_FILE.parse(bytes);
        byte[] prepared;
        if (StackMaps.areMissing(model)) {
            prepared = StackMaps.add(model);
        } else if (TypeSwitches.areIn(model)) {
            prepared = TypeSwitches.makeMethods(model);
        } else {
            return bytes;
        }
        for (VerifyError error : CLASS_FILE.verify(prepared)) {
            throw error;
        }
        return prepared;
    }
}
