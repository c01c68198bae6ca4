package pyloom.translator.imports;

import pyloom.runtime.BuiltinModules;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where modules are looked for: the folder of the program, as Python has it first on {@code
 * sys.path}.
 *
 * @param root the folder
 */
public record ModuleFiles(Path root) {

    /** {@return the files that a module of that name may be in, in the order Python tries them} */
    public List<Path> candidates(String name) {
        String path = name.replace('.', '/');
        try {
            return List.of(root.resolve(path + "/__init__.py"), root.resolve(path + ".py"));
        } catch (InvalidPathException notAName) {
            return List.of();
        }
    }

    /**
     * {@return the file of a module, or null if there is none, or if the interpreter has a module
     * of that name built in}
     */
    public Path find(String name) {
        int dot = name.indexOf('.');
        if (BuiltinModules.has(dot < 0 ? name : name.substring(0, dot))) {
            return null;
        }
        return candidates(name).stream().filter(Files::isRegularFile).findFirst().orElse(null);
    }

    /** {@return the folder that is a package by its name alone, or null if there is none} */
    public Path folder(String name) {
        try {
            Path folder = root.resolve(name.replace('.', '/'));
            return Files.isDirectory(folder) ? folder : null;
        } catch (InvalidPathException notAName) {
            return null;
        }
    }

    /** {@return the package that a module's relative imports start from, empty for none} */
    public static String packageOf(String name, Path file) {
        if (file.endsWith("__init__.py")) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }
}
