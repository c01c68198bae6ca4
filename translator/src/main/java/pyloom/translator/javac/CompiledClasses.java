package pyloom.translator.javac;

import java.util.List;
import java.util.SortedMap;

/**
 * Classes in memory.
 *
 * @param classes the class files by the full names of their classes
 * @param warnings what javac did not like but let pass
 */
public record CompiledClasses(SortedMap<String, byte[]> classes, List<JavaFinding> warnings) {

    /** {@return the path of a class file within a jar or a folder of classes} */
    public static String path(String className) {
        return className.replace('.', '/') + ".class";
    }
}
