package pyloom.runtime;

import pyloom.object.Frames;

import java.lang.reflect.Field;
import java.util.Map;

/** Finds the modules of a program that was compiled to class files, by the index beside them. */
final class ClassPathModules implements ModuleSource {

    private static final String MODULE_FIELD = "MODULE";

    private final ClassLoader loader;
    private final Map<String, String> classes;

    ClassPathModules(ClassLoader loader) {
        this.loader = loader;
        this.classes = ModuleIndex.read(loader);
    }

    @Override
    public TranslatedModule find(String name) {
        String type = classes.get(name);
        if (type != null) {
            return moduleOf(type, loader);
        }
        boolean isFolder = classes.keySet().stream().anyMatch(each -> each.startsWith(name + "."));
        return isFolder ? TranslatedModule.namespacePackage(name, name.replace('.', '/')) : null;
    }

    /** {@return the module that an emitted class holds} */
    static TranslatedModule moduleOf(String type, ClassLoader loader) {
        try {
            Class<?> emitted = Class.forName(type, true, loader);
            Field field = field(emitted);
            if (field == null) {
                return Program.moduleOfMain(emitted);
            }
            TranslatedModule module = (TranslatedModule) field.get(null);
            Frames.register(emitted, module, module.codes());
            return module;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(
                    "not the class of a translated module: " + type, broken);
        }
    }

    /** The main module of a program has none if nothing but its {@code main} would use it. */
    private static Field field(Class<?> emitted) {
        try {
            return emitted.getField(MODULE_FIELD);
        } catch (NoSuchFieldException absent) {
            return null;
        }
    }

    @Override
    public boolean hides(String name) {
        return classes.containsKey(name);
    }
}
