package pyloom.translator.pipeline;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.lower.ModuleIdentity;
import pyloom.translator.source.SourceText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that is to be translated.
 *
 * @param file the file
 * @param root the folder that imports start from
 * @param moduleName its dotted name, or null for a file that was named itself: a program
 * @param isLibrary whether it is part of a package that was named itself: Java code may call it
 */
public record SourceInput(Path file, Path root, String moduleName, boolean isLibrary) {

    private static final String SUFFIX = ".py";
    private static final String PACKAGE_FILE = "__init__.py";

    /**
     * {@return what a file or folder stands for: a program, the modules of a package, or those of a
     * folder of modules; in the order of their names}
     */
    public static List<SourceInput> of(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            Path folder = source.toAbsolutePath().getParent();
            return List.of(new SourceInput(source, folder, null, false));
        }
        Path folder = source.toAbsolutePath().normalize();
        boolean isPackage = Files.exists(folder.resolve(PACKAGE_FILE));
        Path root = isPackage ? folder.getParent() : folder;
        List<SourceInput> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(SourceInput::isSource).sorted().toList()) {
                String name = moduleName(root.relativize(file));
                if (name != null) {
                    inputs.add(new SourceInput(file, root, name, isPackage));
                }
            }
        }
        return inputs;
    }

    /**
     * {@return the module that the file is, with names for it alone}
     *
     * @throws PythonSyntaxError if CPython would refuse the text
     */
    public ParsedModule parse(SourceText source) throws PythonSyntaxError {
        ModuleNames names = new ModuleNames("");
        String path = file.toString();
        ModuleIdentity identity =
                moduleName == null ? names.ofProgram(path) : names.ofModule(moduleName, path);
        return ParsedModule.of(source, identity);
    }

    private static boolean isSource(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX) && Files.isRegularFile(file);
    }

    /** The dotted name, or null if the file lies where no import can reach it. */
    private static String moduleName(Path relative) {
        List<String> parts = new ArrayList<>();
        relative.forEach(part -> parts.add(part.toString()));
        String last = parts.removeLast();
        if (!last.equals(PACKAGE_FILE)) {
            parts.add(last.substring(0, last.length() - SUFFIX.length()));
        }
        boolean isReachable = !parts.isEmpty() && parts.stream().allMatch(SourceInput::isName);
        return isReachable ? String.join(".", parts) : null;
    }

    private static boolean isName(String part) {
        return !part.isEmpty()
                && Character.isUnicodeIdentifierStart(part.codePointAt(0)) | part.startsWith("_")
                && part.codePoints().allMatch(Character::isUnicodeIdentifierPart);
    }
}
