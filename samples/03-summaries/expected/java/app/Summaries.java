package app;

import static pyloom.object.Attributes.callMethod;
import static pyloom.object.Calls.call;
import static pyloom.object.Iteration.iter;
import static pyloom.object.Iteration.iterate;
import static pyloom.object.Operators.trueDiv;
import static pyloom.runtime.Py.format;
import static pyloom.runtime.Py.isEqual;
import static pyloom.runtime.Py.repr;
import static pyloom.stdlib.builtins.Aggregates.sorted;
import static pyloom.stdlib.builtins.Aggregates.sum;
import static pyloom.stdlib.builtins.Printing.print;
import static pyloom.stdlib.builtins.Subscripts.item;
import static pyloom.stdlib.builtins.Typed.cast;
import static pyloom.stdlib.builtins.Typed.dict;
import static pyloom.stdlib.builtins.Typed.len;
import static pyloom.stdlib.builtins.Typed.listOf;
import static pyloom.stdlib.builtins.Typed.str;
import static pyloom.stdlib.concurrent.futures.Futures.asCompleted;

import java.util.List;
import java.util.Map;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.Generators;
import pyloom.object.Global;
import pyloom.object.PyFunction;
import pyloom.object.ValueError;
import pyloom.runtime.Program;
import pyloom.runtime.TranslatedModule;
import pyloom.stdlib.builtins.Typed;
import pyloom.stdlib.concurrent.futures.Future;
import pyloom.stdlib.concurrent.futures.ThreadPoolExecutor;

/** Word statistics, computed by a pool of workers. */
public final class Summaries {

    public static final TranslatedModule MODULE =
            new TranslatedModule("summaries", "summaries.py", Summaries::body);
    private static final CodeTable CODES = MODULE.codes();
    private static final Global moduleDoc = MODULE.global("__doc__");
    private static final Global DOCUMENTS = MODULE.global("DOCUMENTS");
    private static final Global moduleName = MODULE.global("__name__");
    private static final Code MAIN_GENEXPR =
            CODES.function("main.<locals>.<genexpr>", 40, ".0", Summaries::generate)
                    .flavored(Code.Flavor.GENERATOR);

    private Summaries() {}

    /** What one document contains; ordered by its number of words. */
    record Summary(long words, String title) implements Comparable<Summary> {

        @Override
        public int compareTo(Summary other) {
            return Long.compare(words, other.words);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Summary that && words == that.words;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(words);
        }

        @Override
        public String toString() {
            return "Summary(words=" + words + ", title=" + repr(title) + ")";
        }
    }

    /** Count the words of one document. */
    private static Summary summarize(String title, String text) {
        if (text.isEmpty()) {
            throw new ValueError(title + " has no text");
        }
        return new Summary(len(callMethod(text, "split")), title);
    }

    private static void main() {
        List<Summary> summaries = listOf();
        try (var pool = new ThreadPoolExecutor(4)) {
            Map<Future<Summary>, String> futures = dict();
            Map<String, String> DOCUMENTS_ = cast(DOCUMENTS.get());
            for (Map.Entry<String, String> entry : DOCUMENTS_.entrySet()) {
                String title = entry.getKey();
                String text = entry.getValue();
                futures.put(pool.submit(() -> summarize(title, text)), title);
            }
            for (Object item : iterate(asCompleted(futures, null))) {
                Future<Summary> future = cast(item);
                String title_ = item(futures, future);
                try {
                    summaries.add(future.result());
                } catch (ValueError error) {
                    print(title_ + ": " + format(error));
                }
            }
        }

        List<Summary> value = cast(sorted(summaries, null, true));
        for (Summary summary : value) {
            print(summary);
        }
        Object total = sum(call(new PyFunction(MAIN_GENEXPR, MODULE), iter(summaries)), 0L);
        print(str(total) + " words, mean " + Typed.format(trueDiv(total, len(summaries)), ".2f"));
    }

    private static Object generate(Object iterator) {
        for (Object summary_ : iterate(iterator)) {
            Summary summary = (Summary) summary_;
            Generators.yield(summary.words);
        }
        return null;
    }

    private static void body() {
        moduleDoc.set("Word statistics, computed by a pool of workers.");

        DOCUMENTS.set(
                dict(
                        "haiku", "an old silent pond",
                        "empty", "",
                        "prose", "it was the best of times it was the worst of times"));

        if (isEqual(moduleName.get(), "__main__")) {
            main();
        }
    }

    public static void main(String[] args) {
        Program.run(MODULE, args);
    }
}
