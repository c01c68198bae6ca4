package pyloom.runtime;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.ImportError;
import pyloom.object.Iteration;
import pyloom.object.PyModule;
import pyloom.object.Texts;

/** The import statements of emitted code. */
public final class Imports {

    private Imports() {}

    /** {@return what {@code import a.b} binds: the first package of the name} */
    public static Object importModule(String name) {
        ImportSystem.importNamed(name);
        int dot = name.indexOf('.');
        return dot < 0 ? ImportSystem.loaded(name) : ImportSystem.loaded(name.substring(0, dot));
    }

    /** {@return what {@code import a.b as c} binds: the module itself} */
    public static Object importLeaf(String name) {
        Object module = importModule(name);
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            int end = name.indexOf('.', dot + 1);
            String part = end < 0 ? name.substring(dot + 1) : name.substring(dot + 1, end);
            module = importName(module, part);
        }
        return module;
    }

    /** {@return the module of {@code from name import names}, submodules imported} */
    public static Object importFrom(String name, String... names) {
        Object module = ImportSystem.importNamed(name);
        importSubmodules(module, name, names);
        return module;
    }

    /** {@return the module of a relative import in {@code importer}} */
    public static Object importFrom(PyModule importer, int level, String name, String... names) {
        String absolute = ImportSystem.resolve(importer, level, name);
        return importFrom(absolute, names);
    }

    private static void importSubmodules(Object module, String name, String... names) {
        if (Attributes.getAttrOr(module, "__path__", ABSENT) == ABSENT) {
            return;
        }
        for (String each : names) {
            if (Attributes.getAttrOr(module, each, ABSENT) == ABSENT) {
                ImportSystem.importIfPresent(name + "." + each);
            }
        }
    }

    /** {@return the name {@code name} of {@code module} for {@code from module import name}} */
    public static Object importName(Object module, String name) {
        Object value = Attributes.getAttrOr(module, name, ABSENT);
        if (value != ABSENT) {
            return value;
        }
        String moduleName = nameOf(module);
        Object submodule = ImportSystem.loaded(moduleName + "." + name);
        if (submodule != ABSENT) {
            return submodule;
        }
        throw cannotImport(module, moduleName, name);
    }

    private static String nameOf(Object module) {
        Object name = Attributes.getAttrOr(module, "__name__", "<unknown module name>");
        return name instanceof String text ? text : "<unknown module name>";
    }

    private static ImportError cannotImport(Object module, String moduleName, String name) {
        Object file = Attributes.getAttrOr(module, "__file__", ABSENT);
        String place = file instanceof String path ? path : "unknown location";
        boolean isHalfMade =
                module instanceof TranslatedModule known && ImportSystem.isRunning(known);
        String start = "cannot import name '" + name + "' from ";
        ImportError error =
                new ImportError(
                        isHalfMade
                                ? start
                                        + "partially initialized module '"
                                        + moduleName
                                        + "' (most likely due to a circular import) ("
                                        + place
                                        + ")"
                                : start + "'" + moduleName + "' (" + place + ")");
        error.setName(moduleName);
        error.setPath(file == ABSENT ? null : file);
        return error;
    }

    /** Sets the public names of a module in {@code importer}. */
    public static void importStar(PyModule importer, String name) {
        copyAll(importer, ImportSystem.importNamed(name), name);
    }

    /** Sets the public names of a module in {@code importer}, which names it relatively. */
    public static void importStar(PyModule importer, int level, String name) {
        String absolute = ImportSystem.resolve(importer, level, name);
        copyAll(importer, ImportSystem.importNamed(absolute), absolute);
    }

    private static void copyAll(PyModule importer, Object module, String name) {
        Object all = Attributes.getAttrOr(module, "__all__", ABSENT);
        boolean isExplicit = all != ABSENT;
        if (!isExplicit) {
            all = new Elements().spread(Attributes.getAttr(module, "__dict__")).toList();
        }
        for (Object each : Iteration.iterate(all)) {
            if (isExplicit) {
                importSubmodules(module, name, Texts.str(each));
            }
            String variable = Texts.str(each).intern();
            if (isExplicit || !variable.startsWith("_")) {
                importer.global(variable).set(Attributes.getAttr(module, variable));
            }
        }
    }
}
