package pyloom.translator.pipeline;

import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.emit.PrintedJava;
import pyloom.translator.javac.JavaSource;
import pyloom.translator.lower.LoweredModule;
import pyloom.translator.lower.ModuleIdentity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What became of a Python file.
 *
 * @param identity what the module is called in Python and in Java
 * @param module its Java
 * @param warnings what it may lack when it runs
 * @param knowledge gives what was proven of it, and what not and why, for people
 */
public record Translation(
        ModuleIdentity identity,
        LoweredModule module,
        List<Diagnostic> warnings,
        Supplier<String> knowledge) {

    /** {@return the text of its Java file} */
    public PrintedJava java() {
        return module.print();
    }

    /** {@return the same for a compiler} */
    public JavaSource javaSource() {
        return new JavaSource(className(), java(), identity.file());
    }

    /** {@return the qualified name of the Java class} */
    public String className() {
        return identity.qualifiedClassName();
    }

    /** {@return the same with one more warning} */
    Translation withWarning(Diagnostic warning) {
        List<Diagnostic> all = new ArrayList<>(warnings);
        all.add(warning);
        return new Translation(identity, module, List.copyOf(all), knowledge);
    }
}
