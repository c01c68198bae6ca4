package pyloom.translator.pipeline;

import pyloom.translator.weave.WeavingPlugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files of this very Pyloom that translated programs and their builds need. */
public final class RuntimeFiles {

    private static final List<String> RUNTIME = List.of("pyloom", "META-INF/pyloom");

    /** What is below {@code pyloom} and no part of the runtime. */
    private static final List<String> TOOL =
            List.of(
                    "pyloom/annotation/processor/",
                    "pyloom/audit/",
                    "pyloom/cli/",
                    "pyloom/grammar/",
                    "pyloom/translator/");

    private static final List<String> WEAVER =
            List.of("pyloom/translator/source", "pyloom/translator/weave");

    /** In our own classes this would have javac look for the plugin while it compiles it. */
    private static final String PLUGIN_SERVICE = "META-INF/services/com.sun.source.util.Plugin";

    private RuntimeFiles() {}

    /** {@return the runtime, by the paths of its files: what a program is linked against} */
    public static SortedMap<String, byte[]> ofRuntime() throws IOException {
        SortedMap<String, byte[]> files = read(RUNTIME);
        files.keySet().removeIf(path -> TOOL.stream().anyMatch(path::startsWith));
        return files;
    }

    /** {@return the plugin of javac that weaves tracebacks and generators, and what it needs} */
    public static SortedMap<String, byte[]> ofWeaver() throws IOException {
        SortedMap<String, byte[]> files = read(WEAVER);
        String plugin = WeavingPlugin.class.getName() + "\n";
        files.put(PLUGIN_SERVICE, plugin.getBytes(StandardCharsets.US_ASCII));
        return files;
    }

    private static SortedMap<String, byte[]> read(List<String> parts) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path place : ProgramCompiler.classPath()) {
            if (Files.isDirectory(place)) {
                add(place, parts, files);
            } else if (Files.isRegularFile(place)) {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    add(jar.getPath("/"), parts, files);
                }
            }
        }
        return files;
    }

    private static void add(Path root, List<String> parts, SortedMap<String, byte[]> files)
            throws IOException {
        for (String part : parts) {
            Path folder = root.resolve(part);
            if (!Files.exists(folder)) {
                continue;
            }
            List<Path> found = new ArrayList<>();
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.filter(Files::isRegularFile).forEach(found::add);
            }
            for (Path file : found) {
                String path = root.relativize(file).toString().replace('\\', '/');
                files.putIfAbsent(path, Files.readAllBytes(file));
            }
        }
    }
}
