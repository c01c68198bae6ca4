import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import pyloom.translator.parse.SourceParser;
import pyloom.translator.source.SourceText;

/**
 * Parses every file of a folder that CPython parses, pass after pass, and prints the CPU time of the
 * process for each, garbage collection and compilation included. parsing.py is CPython's side, and
 * writes the list of files.
 */
public final class Parsing {

    private record Source(String name, byte[] bytes) {}

    public static void main(String[] arguments) throws Exception {
        List<Source> sources;
        try (Stream<String> names = Files.lines(Path.of(arguments[0]))) {
            sources = names.map(Parsing::read).toList();
        }
        OperatingSystemMXBean process =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int pass = 1; pass <= 6; pass++) {
            long before = process.getProcessCpuTime();
            long statements = 0;
            for (Source source : sources) {
                SourceText text = SourceText.decode(source.name, source.bytes);
                statements += SourceParser.parse(text).module().body().size();
            }
            double seconds = (process.getProcessCpuTime() - before) / 1e9;
            System.out.printf("pass %d: %.2f s (%d statements)%n", pass, seconds, statements);
        }
    }

    private static Source read(String name) {
        try {
            return new Source(name, Files.readAllBytes(Path.of(name)));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
