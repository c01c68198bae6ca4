package pyloom.translator.pipeline;

import pyloom.runtime.ModuleIndex;
import pyloom.runtime.linemap.LineMaps;
import pyloom.stdlib.traceback.SourceLines;
import pyloom.translator.emit.LineMapWriter;
import pyloom.translator.emit.PrintedJava;
import pyloom.translator.lower.Renaming;
import pyloom.translator.output.OutputFolder;
import pyloom.translator.weave.ClassTable;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lays out what a translation makes: Java files, and the resources that go with their classes. */
public final class TranslatedFiles {

    private static final String INDEX = "(index)";
    private static final String NAMES = "META-INF/pyloom/names.tsv";

    private final String javaFolder;
    private final String resourceFolder;

    /**
     * A layout.
     *
     * @param javaFolder where Java files go, empty or ending with a slash
     * @param resourceFolder where resources go, empty or ending with a slash
     */
    public TranslatedFiles(String javaFolder, String resourceFolder) {
        this.javaFolder = javaFolder;
        this.resourceFolder = resourceFolder;
    }

    /** Adds the files of a translation. */
    public void addTo(
            OutputFolder output, List<ParsedModule> modules, List<Translation> translations) {
        for (Translation translation : translations) {
            String module = translation.identity().moduleName();
            String type = translation.className();
            PrintedJava java = translation.java();
            output.add(module, javaFolder + type.replace('.', '/') + ".java", ascii(java.text()));
            output.add(
                    module,
                    resourceFolder + LineMaps.resource(type),
                    utf8(
                            LineMapWriter.write(
                                    java,
                                    translation.identity().file(),
                                    translation.module().lookups())));
            String classes = translation.module().classes();
            if (!classes.isEmpty()) {
                output.add(module, resourceFolder + ClassTable.resource(type), utf8(classes));
            }
        }
        Set<String> files = new HashSet<>(); // a program that is also imported is there twice
        for (ParsedModule module : modules) {
            String file = module.identity().file();
            if (files.add(file)) {
                output.add(
                        module.identity().moduleName(),
                        resourceFolder + SourceLines.RESOURCES + file,
                        utf8(module.source().text().text()));
            }
        }
        output.add(INDEX, resourceFolder + ModuleIndex.PATH, ProgramBuilder.index(translations));
        output.add(INDEX, resourceFolder + NAMES, utf8(names(translations)));
    }

    /** A line for each renamed name: module, kind, function, name in Python, name in Java. */
    private static String names(List<Translation> translations) {
        StringBuilder names = new StringBuilder();
        for (Translation translation : translations) {
            for (Renaming each : translation.module().renamings()) {
                names.append(translation.identity().moduleName()).append('\t');
                names.append(each.line()).append('\n');
            }
        }
        return names.toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
