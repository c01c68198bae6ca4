package pyloom.translator.pipeline;

import pyloom.runtime.linemap.LineMap;
import pyloom.translator.emit.PrintedJava;
import pyloom.translator.javac.JavaCompilation;
import pyloom.translator.javac.JavaSource;
import pyloom.translator.lower.LoweredModule;
import pyloom.translator.source.Span;
import pyloom.translator.weave.ClassTable;
import pyloom.translator.weave.ClassWeaver;
import pyloom.translator.weave.Sites;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Our own compile step: the classes of a translated module, with their tracebacks woven in. */
final class WovenClasses {

    private WovenClasses() {}

    /**
     * {@return the class files of modules, by the qualified name of the class}
     *
     * @param translations the modules, without problems
     * @param classPath what they are linked against
     */
    static Map<String, byte[]> of(List<Translation> translations, List<Path> classPath) {
        Map<String, JavaSource> sources = new HashMap<>();
        Map<String, LoweredModule> modules = new HashMap<>();
        for (Translation translation : translations) {
            PrintedJava java = translation.module().printForCompiler();
            String name = translation.className();
            sources.put(name, new JavaSource(name, java, translation.identity().file()));
            modules.put(name, translation.module());
        }
        Map<String, byte[]> compiled =
                JavaCompilation.compile(
                                List.copyOf(sources.values()), classPath, JavaCompilation.Lint.NONE)
                        .classes();
        return new ClassWeaver(WovenClasses.class.getClassLoader())
                .weave(
                        compiled,
                        name -> sites(sources.get(name), modules.get(name).lookups()),
                        name -> ClassTable.parse(modules.get(name).classes()));
    }

    private static Sites sites(JavaSource source, Map<Span, Span> lookups) {
        return new Sites(source.pythonFile(), line -> siteAt(source.printed(), lookups, line));
    }

    private static Sites.Site siteAt(PrintedJava java, Map<Span, Span> lookups, int line) {
        Span span = java.spanAt(line);
        String function = java.functionAt(line);
        if (span == null || function == null || function.equals(LineMap.NO_FUNCTION)) {
            return null;
        }
        return new Sites.Site(function, span, lookups.get(span));
    }
}
