package pyloom.translator.stats;

import pyloom.translator.javac.JavaCompilation;
import pyloom.translator.javac.JavaSource;
import pyloom.translator.pipeline.ParsedModule;
import pyloom.translator.pipeline.ProgramCompiler;
import pyloom.translator.pipeline.Translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What came out of a translation, module by module. */
public final class TranslationStatistics {

    private record Row(String name, LineCount lines, DynamicShare share) {}

    private final List<Row> rows = new ArrayList<>();

    /** The statistics of modules and their translations, in the same order. */
    public TranslationStatistics(List<ParsedModule> modules, List<Translation> translations) {
        List<JavaSource> sources = new ArrayList<>();
        for (Translation each : translations) {
            sources.add(new JavaSource(each.className(), each.java(), each.identity().file()));
        }
        Map<String, byte[]> classes =
                JavaCompilation.compile(
                                sources, ProgramCompiler.classPath(), JavaCompilation.Lint.NONE)
                        .classes();
        for (int i = 0; i < modules.size(); i++) {
            ParsedModule module = modules.get(i);
            LineCount lines =
                    LineCount.of(
                            module.source().text().text(),
                            module.source().module(),
                            sources.get(i).printed().text());
            String name = translations.get(i).className();
            rows.add(new Row(module.identity().moduleName(), lines, share(classes, name)));
        }
    }

    private static DynamicShare share(Map<String, byte[]> classes, String name) {
        DynamicShare share = DynamicShare.NONE;
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            if (each.getKey().equals(name) || each.getKey().startsWith(name + "$")) {
                share = share.plus(DynamicShare.of(each.getValue()));
            }
        }
        return share;
    }

    /** {@return a table for people: lines without imports, and the dynamic share of the code} */
    public String table() {
        StringBuilder text = new StringBuilder();
        text.append(
                "%-32s %8s %8s %6s %8s%n".formatted("module", "Python", "Java", "x", "dynamic"));
        LineCount lines = LineCount.NONE;
        DynamicShare share = DynamicShare.NONE;
        for (Row row : rows) {
            text.append(line(row));
            lines = lines.plus(row.lines());
            share = share.plus(row.share());
        }
        if (rows.size() > 1) {
            text.append(line(new Row("all", lines, share)));
        }
        return text.toString();
    }

    private static String line(Row row) {
        return "%-32s %8d %8d %6.2f %6.1f %%%n"
                .formatted(
                        row.name(),
                        row.lines().python(),
                        row.lines().java(),
                        row.lines().ratio(),
                        row.share().percent());
    }
}
