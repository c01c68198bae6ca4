package pyloom.translator.weave;

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
 * <p>A Java line of such a file may stem from several Python expressions, so its tracebacks have
 * lines but no marks below them.
 */
public final class WeavingPlugin implements Plugin {

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
        Path classes = Path.of(arguments[0]);
        Path resources = Path.of(arguments[1]);
        Set<String> written = new TreeSet<>();
        task.addTaskListener(
                new TaskListener() {
                    @Override
                    public void finished(TaskEvent event) {
                        TypeElement type = event.getTypeElement();
                        if (event.getKind() == TaskEvent.Kind.GENERATE && type != null) {
                            written.add(task.getElements().getBinaryName(type).toString());
                        } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
                            weave(written, classes, resources);
                        }
                    }
                });
    }

    private static void weave(Set<String> names, Path folder, Path resources) {
        try {
            Map<String, byte[]> compiled = new LinkedHashMap<>();
            for (String name : names) {
                Path file = folder.resolve(name.replace('.', '/') + ".class");
                if (Files.exists(file)) {
                    compiled.put(name, Files.readAllBytes(file));
                }
            }
            ClassLoader runtime = WeavingPlugin.class.getClassLoader();
            Map<String, byte[]> woven =
                    new ClassWeaver(runtime)
                            .weave(
                                    compiled,
                                    type -> sites(type, resources),
                                    type -> table(type, resources));
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
    private static Sites sites(String type, Path resources) {
        Path file = resources.resolve(LineMaps.resource(type));
        if (!Files.exists(file)) {
            return null;
        }
        try {
            LineMap map = LineMap.parse(Files.readString(file));
            return new Sites(map.pythonFile(), line -> site(map, line));
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
        String name = function.substring(function.lastIndexOf('.') + 1);
        return new Sites.Site(name, new Span(place.line(), -1, place.line(), -1), null);
    }
}
