package course;

import app.wordstats.Counting;
import app.wordstats.Pool;

import pyloom.object.ValueError;

import java.util.List;

/** Prints what the translated package finds; report.py does the same in Python. */
public final class Report {

    private static final String TEXT = "the quick fox and the lazy dog and the cat";

    private Report() {}

    /** Calls the package as any other library: the first call imports it. */
    public static void main(String[] args) {
        System.out.println(Counting.countWords(TEXT) + " words");
        for (Object entry : Counting.mostCommon(TEXT, 2)) {
            List<?> pair = (List<?>) entry;
            System.out.println(pair.get(0) + " " + pair.get(1));
        }
        System.out.println(Pool.countAll(List.of("an old pond", "", "a frog jumps in")));
        try {
            Counting.mostCommon(TEXT, 0);
        } catch (ValueError error) {
            System.out.println("refused: " + error.getMessage());
        }
    }
}
