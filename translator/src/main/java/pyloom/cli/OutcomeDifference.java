package pyloom.cli;

import java.util.ArrayList;
import java.util.List;

/** Says where two outcomes of one program first differ, for people. */
final class OutcomeDifference {

    private static final int CONTEXT = 3;

    private final ProgramOutcome python;
    private final ProgramOutcome ours;

    OutcomeDifference(ProgramOutcome python, ProgramOutcome ours) {
        this.python = python;
        this.ours = ours;
    }

    /** {@return what differs, a line each; nothing if the outcomes agree} */
    List<String> lines() {
        List<String> said = new ArrayList<>();
        if (!python.output().equals(ours.output())) {
            addOutput(said);
        }
        if (python.exitCode() != ours.exitCode()) {
            said.add("exit code: CPython " + code(python) + ", Pyloom " + code(ours));
        }
        if (!python.lastError().equals(ours.lastError())) {
            said.add("last line on stderr:");
            said.add("  CPython | " + python.lastError());
            said.add("  Pyloom  | " + ours.lastError());
        }
        return said;
    }

    private static String code(ProgramOutcome outcome) {
        return outcome.ended() ? Integer.toString(outcome.exitCode()) : "none, it did not end";
    }

    private void addOutput(List<String> said) {
        List<String> expected = split(python.output());
        List<String> actual = split(ours.output());
        int first = 0;
        while (first < Math.min(expected.size(), actual.size())
                && expected.get(first).equals(actual.get(first))) {
            first++;
        }
        said.add("stdout differs from line " + (first + 1) + ":");
        for (int i = Math.max(0, first - CONTEXT); i < first; i++) {
            said.add("          | " + expected.get(i));
        }
        said.add("  CPython | " + lineOrEnd(expected, first));
        said.add("  Pyloom  | " + lineOrEnd(actual, first));
    }

    /** Unlike {@link String#lines} this tells apart texts that differ in their last newline. */
    private static List<String> split(String text) {
        return List.of(text.split("\n", -1));
    }

    private static String lineOrEnd(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(the end)";
    }
}
