package pyloom.translator.pipeline;

import pyloom.translator.emit.PrintedJava;
import pyloom.translator.javac.JavaCompilation;
import pyloom.translator.javac.JavaSource;
import pyloom.translator.source.Span;
import pyloom.translator.weave.GeneratorWeaver;
import pyloom.translator.weave.Sites;
import pyloom.translator.weave.TracebackWeaver;

import java.io.ByteArrayInputStream;
import java.lang.classfile.ClassHierarchyResolver;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Our own compile step: the classes of a translated module, with their tracebacks woven in. */
final class WovenClasses {

    private WovenClasses() {}

    /**
     * {@return the class files of a module, by the qualified name of the class}
     *
     * @param translation the module, without problems
     * @param classPath what it is linked against
     */
    static Map<String, byte[]> of(Translation translation, List<Path> classPath) {
        PrintedJava java = translation.module().printForCompiler();
        JavaSource source =
                new JavaSource(translation.className(), java, translation.identity().file());
        Map<String, byte[]> compiled =
                JavaCompilation.compile(List.of(source), classPath, JavaCompilation.Lint.NONE)
                        .classes();
        Map<String, byte[]> machines = new GeneratorWeaver(hierarchy(compiled)).weave(compiled);
        TracebackWeaver weaver = new TracebackWeaver(hierarchy(compiled));
        Map<String, byte[]> woven = new LinkedHashMap<>();
        machines.forEach(
                (name, bytes) -> {
                    Sites sites =
                            new Sites(translation.identity().file(), line -> siteAt(java, line));
                    woven.put(name, weaver.weave(bytes, sites));
                });
        return woven;
    }

    private static Sites.Site siteAt(PrintedJava java, int line) {
        Span span = java.spanAt(line);
        String function = java.functionAt(line);
        return span == null || function == null
                ? null
                : new Sites.Site(function.substring(function.lastIndexOf('.') + 1), span);
    }

    private static ClassHierarchyResolver hierarchy(Map<String, byte[]> classes) {
        return ClassHierarchyResolver.ofResourceParsing(
                        type -> {
                            String name = type.packageName() + "." + type.displayName();
                            byte[] bytes = classes.get(name);
                            return bytes == null ? null : new ByteArrayInputStream(bytes);
                        })
                .orElse(
                        ClassHierarchyResolver.ofResourceParsing(
                                WovenClasses.class.getClassLoader()));
    }
}
