package pyloom.translator.lower;

/**
 * What a module is called.
 *
 * @param moduleName its dotted name in Python
 * @param file its source file, as tracebacks show it
 * @param packageName the Java package, empty for none
 * @param className the Java class
 * @param isProgram whether it can be run: the class gets a {@code main}
 * @param isLibrary whether Java code may call its functions: the class gets entry points
 */
public record ModuleIdentity(
        String moduleName,
        String file,
        String packageName,
        String className,
        boolean isProgram,
        boolean isLibrary) {

    /** A module that no Java code calls. */
    public ModuleIdentity(
            String moduleName,
            String file,
            String packageName,
            String className,
            boolean isProgram) {
        this(moduleName, file, packageName, className, isProgram, false);
    }

    /** {@return the same for a module that can also be run} */
    public ModuleIdentity asProgram() {
        return new ModuleIdentity(moduleName, file, packageName, className, true, isLibrary);
    }

    /** {@return the same for a module that Java code may call} */
    public ModuleIdentity asLibrary() {
        return new ModuleIdentity(moduleName, file, packageName, className, isProgram, true);
    }

    /** {@return the same with its file named otherwise} */
    public ModuleIdentity withFile(String name) {
        return new ModuleIdentity(moduleName, name, packageName, className, isProgram, isLibrary);
    }

    /** {@return the Java class with its package} */
    public String qualifiedClassName() {
        return packageName.isEmpty() ? className : packageName + "." + className;
    }
}
