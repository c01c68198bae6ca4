package app;

import static pyloom.runtime.Py.repr;
import static pyloom.stdlib.builtins.Containers.sortedDescending;
import static pyloom.stdlib.builtins.Printing.print;
import static pyloom.stdlib.builtins.Subscripts.item;
import static pyloom.stdlib.builtins.Typed.dict;
import static pyloom.stdlib.builtins.Typed.format;
import static pyloom.stdlib.builtins.Typed.len;
import static pyloom.stdlib.builtins.Typed.listOf;
import static pyloom.stdlib.builtins.Typed.str;
import static pyloom.stdlib.builtins.Typed.trueDivide;
import static pyloom.stdlib.concurrent.futures.Futures.asCompleted;

import java.util.List;
import java.util.Map;
import pyloom.object.ValueError;
import pyloom.runtime.Program;
import pyloom.stdlib.builtins.Str;
import pyloom.stdlib.concurrent.futures.Future;
import pyloom.stdlib.concurrent.futures.ThreadPoolExecutor;

/** Word statistics, computed by a pool of workers. */
public final class Summaries {

    private static final Map<String, String> DOCUMENTS =
            dict(
                    "haiku", "an old silent pond",
                    "empty", "",
                    "prose", "it was the best of times it was the worst of times");

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
        return new Summary(len(Str.split(text)), title);
    }

    private static void main() {
        List<Summary> summaries = listOf();
        try (var pool = new ThreadPoolExecutor(4)) {
            Map<Future<Summary>, String> futures = dict();
            for (Map.Entry<String, String> entry : DOCUMENTS.entrySet()) {
                String title = entry.getKey();
                String text = entry.getValue();
                futures.put(pool.submit(() -> summarize(title, text)), title);
            }
            for (Future<Summary> future : asCompleted(futures.keySet())) {
                String title = item(futures, future);
                try {
                    summaries.add(future.result());
                } catch (ValueError error) {
                    print(title + ": " + str(error));
                }
            }
        }

        for (Summary summary : sortedDescending(summaries)) {
            print(summary);
        }
        long total = 0;
        for (Summary summary : summaries) {
            total += summary.words;
        }
        print(total + " words, mean " + format(trueDivide(total, len(summaries)), ".2f"));
    }

    public static void main(String[] args) {
        Program.run("summaries.py", args, Summaries::main);
    }
}
