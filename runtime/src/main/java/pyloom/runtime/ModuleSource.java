package pyloom.runtime;

/** Where the import system finds modules that are not part of the runtime. */
public interface ModuleSource {

    /**
     * {@return the module of that name, its body not yet run, or null if there is none}
     *
     * @param name the dotted name
     */
    TranslatedModule find(String name);

    /**
     * {@return whether the program has a module or package of its own that hides one of the
     * library}
     *
     * @param name the name of a module of the library, without dots
     */
    boolean hides(String name);
}
