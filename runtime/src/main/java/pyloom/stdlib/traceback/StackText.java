package pyloom.stdlib.traceback;

import java.util.ArrayList;
import java.util.List;

/**
 * The texts of the lines of a traceback; of many equal ones three are shown and the rest counted.
 */
public final class StackText {

    private static final int REPEATS_SHOWN = 3;

    private StackText() {}

    /** {@return the texts, each of one or several lines with a line feed at the end} */
    public static List<String> of(List<FramePlace> places) {
        List<String> texts = new ArrayList<>();
        FramePlace previous = null;
        int count = 0;
        for (FramePlace place : places) {
            if (!place.repeats(previous)) {
                addRepeats(texts, count);
                count = 0;
            }
            previous = place;
            count++;
            if (count <= REPEATS_SHOWN) {
                texts.add(FrameText.of(place));
            }
        }
        addRepeats(texts, count);
        return texts;
    }

    private static void addRepeats(List<String> texts, int count) {
        int more = count - REPEATS_SHOWN;
        if (more > 0) {
            texts.add(repeated(more));
        }
    }

    /**
     * {@return the line that stands for repeated ones}
     *
     * @param more how many are not shown
     */
    public static String repeated(int more) {
        return "  [Previous line repeated " + more + " more time" + (more > 1 ? "s]\n" : "]\n");
    }
}
