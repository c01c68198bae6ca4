package pyloom.translator.pipeline;

import java.util.List;
import java.util.Map;

/**
 * A program that is ready to be loaded.
 *
 * @param mainClass the qualified name of the class of its first module
 * @param moduleClasses the classes of its other modules by their dotted names
 * @param classes all class files by the qualified names of the classes
 * @param dependencies the files besides that of the first module that it was made from
 */
record CompiledProgram(
        String mainClass,
        Map<String, String> moduleClasses,
        Map<String, byte[]> classes,
        List<Dependency> dependencies) {

    /** {@return whether the files of the other modules are as they were} */
    boolean isUpToDate() {
        return dependencies.stream().allMatch(Dependency::holds);
    }
}
