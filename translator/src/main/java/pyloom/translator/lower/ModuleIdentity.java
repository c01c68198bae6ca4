package pyloom.translator.lower;

/**
 * What a module is called.
 *
 * @param moduleName its dotted name in Python
 * @param file its source file, as tracebacks show it
 * @param packageName the Java package, empty for none
 * @param className the Java class
 * @param isProgram whether it can be run: the class gets a {@code main}
 */
public record ModuleIdentity(
        String moduleName, String file, String packageName, String className, boolean isProgram) {

    /** {@return the same for a module that can also be run} */
    public ModuleIdentity asProgram() {
        return new ModuleIdentity(moduleName, file, packageName, className, true);
    }

    /** {@return the Java class with its package} */
    public String qualifiedClassName() {
        return packageName.isEmpty() ? className : packageName + "." + className;
    }
}
