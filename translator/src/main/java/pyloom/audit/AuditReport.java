package pyloom.audit;

import pyloom.translator.api.ApiUse;
import pyloom.translator.api.Library;
import pyloom.translator.diagnostics.Severity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What an audit found in all files. */
public final class AuditReport {

    private final List<FileAudit> files = new ArrayList<>();
    private final SortedMap<String, ModuleUse> modules = new TreeMap<>();

    /** A report on nothing yet. */
    public AuditReport() {}

    /** Adds what was found in a file. */
    public void add(FileAudit file) {
        files.add(file);
    }

    /**
     * Adds how a file uses modules.
     *
     * @param isOwn whether a module is part of the program
     */
    public void add(List<ApiUse> uses, Predicate<String> isOwn) {
        for (ApiUse use : uses) {
            ModuleUse module =
                    modules.computeIfAbsent(
                            use.module(), name -> new ModuleUse(name, support(name, isOwn)));
            if (use.member() == null) {
                module.addImport();
            } else {
                module.addMember(use.member(), support(module, use.member()));
            }
        }
    }

    private static Support support(String module, Predicate<String> isOwn) {
        if (isOwn.test(module)) {
            return Support.OWN;
        }
        if (Library.has(module)) {
            return Support.NATIVE;
        }
        return Library.isStandard(module) ? Support.MISSING : Support.UNKNOWN;
    }

    private static Support support(ModuleUse module, String member) {
        return module.support() == Support.NATIVE && !Library.has(module.name(), member)
                ? Support.MISSING
                : module.support();
    }

    /** {@return the files in the order they were read} */
    public List<FileAudit> files() {
        return List.copyOf(files);
    }

    /** {@return the modules that are used, by name} */
    public Collection<ModuleUse> modules() {
        return List.copyOf(modules.values());
    }

    /** {@return how many findings of a severity there are} */
    public long count(Severity severity) {
        return files.stream().mapToLong(file -> file.count(severity)).sum();
    }
}
