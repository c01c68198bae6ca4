package pyloom.translator.pipeline;

import pyloom.translator.emit.text.NameAllocator;
import pyloom.translator.lower.LowerModule;
import pyloom.translator.lower.ModuleIdentity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names modules in Java: module {@code words.count} becomes class {@code Count} in package {@code
 * app.words}, where {@code app} is the package of the whole program. No two get one name.
 */
public final class ModuleNames {

    private static final Pattern DEVICES = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private final String root;

    /** The qualified names in use, in lower case: files may not tell cases apart. */
    private final Set<String> taken = new HashSet<>();

    /**
     * Names for a program.
     *
     * @param root the Java package of the program, empty for none
     */
    public ModuleNames(String root) {
        this.root = root;
    }

    /** {@return the names of the main module, whose file is {@code file}} */
    public ModuleIdentity ofProgram(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String stem = name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
        return new ModuleIdentity(stem, file, root, className(root, stem), true);
    }

    /** {@return the names of a module with a dotted name} */
    public ModuleIdentity ofModule(String name, String file) {
        int dot = name.lastIndexOf('.');
        StringBuilder packageName = new StringBuilder(root);
        if (dot >= 0) {
            NameAllocator names = NameAllocator.forVariables();
            for (String part : name.substring(0, dot).split("\\.")) {
                packageName.append(packageName.isEmpty() ? "" : ".");
                packageName.append(folder(names.inner().allocate(part).toLowerCase(Locale.ROOT)));
            }
        }
        String in = packageName.toString();
        return new ModuleIdentity(name, file, in, className(in, name.substring(dot + 1)), false);
    }

    /** A package is a folder; these names are devices on Windows. */
    private static String folder(String name) {
        return DEVICES.matcher(name).matches() ? name + "_" : name;
    }

    private String className(String packageName, String stem) {
        NameAllocator names = NameAllocator.forTypes();
        LowerModule.takenTypeNames().forEach(names::reserve);
        String name = names.allocate(stem);
        while (!taken.add((packageName + "." + name).toLowerCase(Locale.ROOT))) {
            name = names.allocate(stem);
        }
        return name;
    }
}
