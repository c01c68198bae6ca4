package pyloom.translator.weave;

import java.io.ByteArrayInputStream;
import java.lang.classfile.ClassHierarchyResolver;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Weaves generators and tracebacks into classes that were compiled together. */
public final class ClassWeaver {

    private final ClassLoader runtime;

    /** A weaver for classes that are linked against those of a loader. */
    public ClassWeaver(ClassLoader runtime) {
        this.runtime = runtime;
    }

    /**
     * {@return the woven class files by the qualified names of the classes}
     *
     * @param compiled the class files
     * @param sitesOf new sites of the file that an outermost class is from, or null for a class
     *     that stems from no Python
     * @param tableOf what is known of the classes nested in an outermost one
     */
    public Map<String, byte[]> weave(
            Map<String, byte[]> compiled,
            Function<String, Sites> sitesOf,
            Function<String, ClassTable> tableOf) {
        ClassHierarchyResolver hierarchy = hierarchy(compiled);
        Map<String, byte[]> framed = new ModuleFrames(hierarchy).weave(compiled, sitesOf);
        Map<String, byte[]> machines =
                new GeneratorWeaver(hierarchy)
                        .weave(framed, name -> sitesOf.apply(outermost(name)));
        TracebackWeaver weaver =
                new TracebackWeaver(
                        hierarchy,
                        CallCycles.of(machines.values()),
                        CalmCalls.of(machines.values()));
        Map<String, byte[]> others = new LinkedHashMap<>();
        Map<String, byte[]> woven = new LinkedHashMap<>();
        machines.forEach(
                (name, bytes) -> {
                    Sites sites = sitesOf.apply(outermost(name));
                    if (sites == null) {
                        others.put(name, bytes);
                    } else {
                        woven.put(name, weaver.weave(bytes, sites));
                    }
                });
        Map<String, byte[]> entries = new EntryWeaver(hierarchy).weave(woven);
        others.putAll(
                new JavaClassWeaver(hierarchy)
                        .weave(entries, name -> tableOf.apply(outermost(name))));
        return others;
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$', name.lastIndexOf('.') + 2);
        return nested < 0 ? name : name.substring(0, nested);
    }

    private ClassHierarchyResolver hierarchy(Map<String, byte[]> classes) {
        return ClassHierarchyResolver.ofResourceParsing(
                        type -> {
                            String name = type.packageName() + "." + type.displayName();
                            byte[] bytes = classes.get(name);
                            return bytes == null ? null : new ByteArrayInputStream(bytes);
                        })
                .orElse(ClassHierarchyResolver.ofResourceParsing(runtime));
    }
}
