package pyloom.translator.weave;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;

import pyloom.runtime.linemap.LineMap;
import pyloom.runtime.linemap.LineMaps;
import pyloom.translator.source.Span;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.lang.model.element.TypeElement;

/**
 * Our compile step inside somebody else's build: a plugin of javac, {@code -Xplugin:Pyloom CLASSES
 * RESOURCES}, that weaves the class files which javac has just written to the folder {@code
 * CLASSES}. The line maps that {@code translate} wrote stand in the folder {@code RESOURCES}.
 *
 * <p>A Java line of such a file may stem from several Python expressions. They are told apart where
 * javac lets the plugin number them, see {@link UnitLines}; elsewhere tracebacks have lines but no
 * marks below them.
 */
public final class WeavingPlugin implements Plugin {

    private static final String SUFFIX = ".java";

    /** A plugin, for javac to make. */
    public WeavingPlugin() {}

    @Override
    public String getName() {
        return "Pyloom";
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("-Xplugin:Pyloom needs CLASSES and RESOURCES");
        }
        Build build = new Build(Path.of(arguments[0]), Path.of(arguments[1]));
        task.addTaskListener(
                new TaskListener() {
                    @Override
                    public void finished(TaskEvent event) {
                        TypeElement type = event.getTypeElement();
                        switch (event.getKind()) {
                            case PARSE -> build.number(event.getCompilationUnit());
                            case GENERATE -> build.note(type, task);
                            case COMPILATION -> build.weave();
                            default -> {}
                        }
                    }
                });
    }

    /** What one run of javac makes. */
    private static final class Build {

        private final Path folder;
        private final Path resources;
        private final Set<String> written = new TreeSet<>();
        private final Map<String, PieceNumbers> numbers = new HashMap<>();

        Build(Path folder, Path resources) {
            this.folder = folder;
            this.resources = resources;
        }

        /** Has javac number the pieces of a file that was translated. */
        void number(CompilationUnitTree unit) {
            String type = className(unit);
            LineMap map = lineMap(type);
            if (map != null) {
                PieceNumbers pieces = new PieceNumbers(map, lines(unit));
                if (UnitLines.renumber(unit, pieces::number)) {
                    numbers.put(type, pieces);
                }
            }
        }

        void note(TypeElement type, JavacTask task) {
            if (type != null) {
                written.add(task.getElements().getBinaryName(type).toString());
            }
        }

        void weave() {
            try {
                Map<String, byte[]> compiled = new LinkedHashMap<>();
                for (String name : written) {
                    Path file = folder.resolve(name.replace('.', '/') + ".class");
                    if (Files.exists(file)) {
                        compiled.put(name, Files.readAllBytes(file));
                    }
                }
                ClassLoader runtime = WeavingPlugin.class.getClassLoader();
                Map<String, byte[]> woven =
                        new ClassWeaver(runtime)
                                .weave(compiled, this::sites, type -> table(type, resources));
                for (Map.Entry<String, byte[]> each : woven.entrySet()) {
                    Files.write(
                            folder.resolve(each.getKey().replace('.', '/') + ".class"),
                            each.getValue());
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** The sites of a class that was translated; null for one that people wrote. */
        private Sites sites(String type) {
            PieceNumbers pieces = numbers.get(type);
            if (pieces != null) {
                return pieces.sites();
            }
            LineMap map = lineMap(type);
            return map == null ? null : new Sites(map.pythonFile(), line -> site(map, line));
        }

        private LineMap lineMap(String type) {
            Path file = resources.resolve(LineMaps.resource(type));
            if (!Files.exists(file)) {
                return null;
            }
            try {
                return LineMap.parse(Files.readString(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static String className(CompilationUnitTree unit) {
        String file = unit.getSourceFile().getName();
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String type =
                name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        return unit.getPackageName() == null ? type : unit.getPackageName() + "." + type;
    }

    private static int lines(CompilationUnitTree unit) {
        try {
            return (int) unit.getSourceFile().getCharContent(true).toString().lines().count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is known of the classes nested in one that was translated. */
    private static ClassTable table(String type, Path resources) {
        Path file = resources.resolve(ClassTable.resource(type));
        try {
            return Files.exists(file) ? ClassTable.parse(Files.readString(file)) : ClassTable.EMPTY;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sites.Site site(LineMap map, int line) {
        String function = map.function(line).orElse(null);
        LineMap.Place place = map.place(line).orElse(null);
        if (function == null || place == null) {
            return null;
        }
        return new Sites.Site(function, new Span(place.line(), -1, place.line(), -1), null);
    }
}
