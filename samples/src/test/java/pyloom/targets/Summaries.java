package pyloom.targets;

import static pyloom.stdlib.builtins.Builtins.repr;
import static pyloom.stdlib.builtins.Formatting.format;
import static pyloom.stdlib.builtins.Printing.print;
import static pyloom.stdlib.builtins.Typed.dict;
import static pyloom.stdlib.builtins.Typed.sorted;
import static pyloom.stdlib.builtins.Typed.str;
import static pyloom.stdlib.builtins.Typed.trueDivide;
import static pyloom.stdlib.concurrent.futures.Futures.asCompleted;

import pyloom.object.ValueError;
import pyloom.runtime.Program;
import pyloom.stdlib.builtins.Str;
import pyloom.stdlib.concurrent.futures.Future;
import pyloom.stdlib.concurrent.futures.ThreadPoolExecutor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    static Summary summarize(String title, String text) {
        if (text.isEmpty()) {
            throw new ValueError(title + " has no text");
        }
        return new Summary(Str.split(text, null, -1).size(), title);
    }

    static void main() {
        List<Summary> summaries = new ArrayList<>();
        try (var pool = new ThreadPoolExecutor(4)) {
            Map<Future<Summary>, String> futures = new LinkedHashMap<>();
            for (var document : DOCUMENTS.entrySet()) {
                String title = document.getKey();
                String text = document.getValue();
                futures.put(pool.submit(() -> summarize(title, text)), title);
            }
            for (Future<Summary> future : asCompleted(futures.keySet())) {
                String title = futures.get(future);
                try {
                    summaries.add(future.result());
                } catch (ValueError error) {
                    print(title + ": " + str(error));
                }
            }
        }

        for (Summary summary : sorted(summaries, Comparator.reverseOrder())) {
            print(summary);
        }
        long total = summaries.stream().mapToLong(Summary::words).sum();
        print(total + " words, mean " + format(trueDivide(total, summaries.size()), ".2f"));
    }

    public static void main(String[] args) {
        Program.run("summaries.py", args, () -> Summaries.main());
    }
}
