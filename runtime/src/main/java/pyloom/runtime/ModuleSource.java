package pyloom.runtime;

/** Where the import system finds modules that are not part of the runtime. */
@FunctionalInterface
public interface ModuleSource {

    /**
     * {@return the module of that name, its body not yet run, or null if there is none}
     *
     * @param name the dotted name
     */
    TranslatedModule find(String name);
}
