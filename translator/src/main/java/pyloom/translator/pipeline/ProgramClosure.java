package pyloom.translator.pipeline;

import pyloom.object.Natives;
import pyloom.runtime.BuiltinModules;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.imports.ImportSearch;
import pyloom.translator.imports.ImportedName;
import pyloom.translator.imports.ModuleFiles;
import pyloom.translator.lower.ModuleIdentity;
import pyloom.translator.source.SourceText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A module and all modules of its folder that it imports, directly or through others. A module that
 * is no Python is left out: importing it fails when the program runs, as in CPython.
 */
final class ProgramClosure {

    /**
     * A module that cannot be part of the program.
     *
     * @param file its file
     * @param source its text, null if that cannot be read
     * @param error what CPython says, null if it cannot be read
     */
    record Refused(Path file, SourceText source, PythonSyntaxError error) {}

    private final ModuleFiles files;
    private final ModuleNames names;
    private final List<ParsedModule> modules = new ArrayList<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> pending = new ArrayDeque<>();

    private ProgramClosure(ModuleFiles files, ModuleNames names) {
        this.files = files;
        this.names = names;
    }

    /**
     * {@return the closure of a module}
     *
     * @param source its text
     * @param identity its names
     * @param loaded modules that are to be left out, and what only they import
     * @param files where its imports are looked for
     * @param names names the other modules
     * @throws PythonSyntaxError if CPython would refuse the text
     */
    static ProgramClosure of(
            SourceText source,
            ModuleIdentity identity,
            Set<String> loaded,
            ModuleFiles files,
            ModuleNames names)
            throws PythonSyntaxError {
        ProgramClosure closure = new ProgramClosure(files, names);
        closure.seen.addAll(loaded);
        if (!identity.isProgram()) { // who imports the program by its name gets a second copy
            closure.seen.add(identity.moduleName());
        }
        closure.add(ParsedModule.of(source, identity));
        while (!closure.pending.isEmpty()) {
            closure.follow(closure.pending.removeFirst());
        }
        return closure;
    }

    /** {@return the modules, the one it started from first} */
    List<ParsedModule> modules() {
        return List.copyOf(modules);
    }

    /** {@return the files that were looked at, besides the first} */
    List<Dependency> dependencies() {
        return List.copyOf(dependencies);
    }

    /** {@return the modules that are left out because they are no Python} */
    List<Refused> refused() {
        return List.copyOf(refused);
    }

    private void add(ParsedModule module) {
        modules.add(module);
        for (ImportedName each : ImportSearch.in(module.source().module(), module.packageName())) {
            if (seen.add(each.name()) && mayBeOwn(each.name())) {
                pending.add(each.name());
            }
        }
    }

    /** A module of the library may be hidden by one of the program; see the import system. */
    private boolean mayBeOwn(String name) {
        int dot = name.indexOf('.');
        String top = dot < 0 ? name : name.substring(0, dot);
        return !BuiltinModules.has(top)
                && (dot < 0 || !Natives.registry().hasModule(top) || files.find(top) != null);
    }

    private void follow(String name) {
        for (Path candidate : files.candidates(name)) {
            if (!Files.isRegularFile(candidate)) {
                dependencies.add(Dependency.absent(candidate));
                continue;
            }
            SourceText source = null;
            try {
                byte[] bytes = Files.readAllBytes(candidate);
                dependencies.add(Dependency.of(candidate, bytes));
                source = SourceText.decode(candidate.toString(), bytes);
                add(ParsedModule.of(source, names.ofModule(name, candidate.toString())));
            } catch (IOException unreadable) {
                refused.add(new Refused(candidate, null, null));
            } catch (PythonSyntaxError error) {
                refused.add(new Refused(candidate, source, error));
            }
            return;
        }
    }
}
