package pyloom.translator.pipeline;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.imports.MainGuard;
import pyloom.translator.imports.ModuleFiles;
import pyloom.translator.lower.ModuleIdentity;
import pyloom.translator.source.SourceText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The modules of one translation: those that were named, and those that they import. */
public final class SourceProject {

    private final ModuleNames names;
    private final List<ParsedModule> modules = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /** A project whose classes go to a Java package. */
    public SourceProject(String packageName) {
        names = new ModuleNames(packageName);
    }

    /**
     * Adds a file, and with a program the modules that it imports.
     *
     * @param source its text
     * @param input what it stands for
     * @throws PythonSyntaxError if CPython would refuse the file
     * @throws ImportedSyntaxError if it would refuse a module that the program imports
     */
    public void add(SourceText source, SourceInput input)
            throws PythonSyntaxError, ImportedSyntaxError {
        if (input.moduleName() != null) {
            addModule(source, input);
            return;
        }
        ProgramClosure closure =
                ProgramClosure.of(
                        source,
                        names.ofProgram(input.file().toString()),
                        known,
                        new ModuleFiles(input.root()),
                        names);
        if (!closure.refused().isEmpty()) {
            throw new ImportedSyntaxError(closure.refused().getFirst());
        }
        for (ParsedModule module : closure.modules()) {
            ParsedModule relative = module.withFileBelow(input.root());
            modules.add(relative);
            if (!relative.identity().isProgram()) {
                known.add(relative.identity().moduleName());
            }
        }
    }

    private void addModule(SourceText source, SourceInput input) throws PythonSyntaxError {
        if (known.contains(input.moduleName())) {
            return;
        }
        ModuleIdentity identity = names.ofModule(input.moduleName(), input.file().toString());
        ParsedModule module =
                ParsedModule.of(source, input.isLibrary() ? identity.asLibrary() : identity);
        known.add(input.moduleName());
        if (MainGuard.isIn(module.source().module())) {
            module = new ParsedModule(module.source(), module.identity().asProgram());
        }
        modules.add(module.withFileBelow(input.root()));
    }

    /** {@return the modules so far} */
    public List<ParsedModule> modules() {
        return List.copyOf(modules);
    }
}
