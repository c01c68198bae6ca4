package pyloom.stdlib.csv;

import pyloom.object.Iteration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks for the character that is equally often in most lines. */
final class DelimiterGuesser {

    private static final int CHUNK = 10;
    private static final int ASCII = 127;
    private static final double LEAST_CONSISTENCY = 0.9;

    private final List<String> lines = new ArrayList<>();
    private final Object delimiters;
    private final Object preferred;
    private final List<Map<Integer, Integer>> frequencies = new ArrayList<>();
    private final Map<Character, Mode> modes = new LinkedHashMap<>();

    /**
     * How often a character is in a line, mostly.
     *
     * @param count how often
     * @param lines in how many more lines than not
     */
    private record Mode(int count, int lines) {}

    DelimiterGuesser(String text, Object delimiters, Object preferred) {
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        this.delimiters = delimiters;
        this.preferred = preferred;
        for (int at = 0; at < ASCII; at++) {
            frequencies.add(new LinkedHashMap<>());
        }
    }

    Sniffer.Guess guess() {
        int chunk = Math.min(CHUNK, lines.size());
        Map<Character, Mode> found = new LinkedHashMap<>();
        for (int start = 0, rounds = 1; start < lines.size(); start += chunk, rounds++) {
            count(lines.subList(start, Math.min(start + chunk, lines.size())));
            updateModes();
            select(found, Math.min(chunk * rounds, lines.size()));
            if (found.size() == 1) {
                return of(found.keySet().iterator().next());
            }
        }
        return found.isEmpty() ? new Sniffer.Guess("", false, "", 0L) : of(choose(found));
    }

    private static int count(String line, char character) {
        int count = 0;
        for (int at = line.indexOf(character); at >= 0; at = line.indexOf(character, at + 1)) {
            count++;
        }
        return count;
    }

    private void count(List<String> some) {
        for (String line : some) {
            for (char character = 0; character < ASCII; character++) {
                frequencies.get(character).merge(count(line, character), 1, Integer::sum);
            }
        }
    }

    private void updateModes() {
        for (char character = 0; character < ASCII; character++) {
            Map<Integer, Integer> counts = frequencies.get(character);
            if (counts.size() == 1 && counts.containsKey(0)) {
                continue;
            }
            int best = -1;
            int all = 0;
            for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
                all += entry.getValue();
                if (best < 0 || entry.getValue() > counts.get(best)) {
                    best = entry.getKey();
                }
            }
            modes.put(character, new Mode(best, 2 * counts.get(best) - all));
        }
    }

    private void select(Map<Character, Mode> found, double total) {
        double consistency = 1.0;
        while (found.isEmpty() && consistency >= LEAST_CONSISTENCY) {
            for (Map.Entry<Character, Mode> entry : modes.entrySet()) {
                Mode mode = entry.getValue();
                if (mode.count > 0
                        && mode.lines > 0
                        && mode.lines / total >= consistency
                        && Sniffer.isAllowed(entry.getKey().toString(), delimiters)) {
                    found.put(entry.getKey(), mode);
                }
            }
            consistency -= 0.01;
        }
    }

    private char choose(Map<Character, Mode> found) {
        for (Object candidate : Iteration.iterate(preferred)) {
            if (found.containsKey(((String) candidate).charAt(0))) {
                return ((String) candidate).charAt(0);
            }
        }
        char best = found.keySet().iterator().next();
        for (Map.Entry<Character, Mode> entry : new HashMap<>(found).entrySet()) {
            Mode mode = entry.getValue();
            Mode other = found.get(best);
            int order =
                    mode.count != other.count
                            ? Integer.compare(mode.count, other.count)
                            : Integer.compare(mode.lines, other.lines);
            if (order > 0 || order == 0 && entry.getKey() > best) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private Sniffer.Guess of(char delimiter) {
        String first = lines.getFirst();
        int withSpace = (first.length() - first.replace(delimiter + " ", "").length()) / 2;
        return new Sniffer.Guess(
                "", false, String.valueOf(delimiter), count(first, delimiter) == withSpace);
    }
}
