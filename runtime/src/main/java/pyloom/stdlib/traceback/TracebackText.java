package pyloom.stdlib.traceback;

import pyloom.object.PyException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The text that CPython prints for an exception: its chain, each with traceback, class and message;
 * the exceptions of a group in a frame.
 */
public final class TracebackText {

    private static final String CAUSE =
            "\nThe above exception was the direct cause of the following exception:\n\n";
    private static final String CONTEXT =
            "\nDuring handling of the above exception, another exception occurred:\n\n";
    private static final String RULE = "----------------";

    /** How many exceptions of a group are shown, unless something else is asked for. */
    public static final int GROUP_WIDTH = 15;

    /** How deep in groups exceptions are shown, unless something else is asked for. */
    public static final int GROUP_DEPTH = 10;

    /** An exception of a chain, with the words that stand before it, or null. */
    private record Link(String words, ExceptionSummary summary) {}

    private final List<String> parts = new ArrayList<>();
    private final int groupWidth;
    private final int groupDepth;
    private int depth;
    private boolean needsClose;

    private TracebackText(int groupWidth, int groupDepth) {
        this.groupWidth = groupWidth;
        this.groupDepth = groupDepth;
    }

    /** {@return the whole text, with a line feed at its end} */
    public static String of(PyException exception) {
        ExceptionSummary summary = ExceptionSummary.of(exception, true);
        return String.join("", parts(summary, true, GROUP_WIDTH, GROUP_DEPTH));
    }

    /**
     * {@return the text in parts, each with a line feed at its end}
     *
     * @param summary the exception
     * @param isChained whether those chained to it are told
     * @param groupWidth how many exceptions of a group are shown
     * @param groupDepth how deep in groups exceptions are shown
     */
    public static List<String> parts(
            ExceptionSummary summary, boolean isChained, int groupWidth, int groupDepth) {
        TracebackText text = new TracebackText(groupWidth, groupDepth);
        text.add(summary, isChained);
        return text.parts;
    }

    /** {@return the line with class and message} */
    public static String lastLine(PyException exception) {
        ExceptionSummary summary = ExceptionSummary.of(exception, true);
        return ExceptionLines.lastLine(summary.typeName(), summary.text());
    }

    private void add(ExceptionSummary last, boolean isChained) {
        for (Link link : isChained ? chain(last) : List.of(new Link(null, last))) {
            if (link.words() != null) {
                emit(link.words(), '|');
            }
            if (link.summary().exceptions() == null) {
                addPlain(link.summary());
            } else if (depth > groupDepth) {
                emit("... (max_group_depth is " + groupDepth + ")\n", '|');
            } else {
                addGroup(link.summary(), isChained);
            }
        }
    }

    private static List<Link> chain(ExceptionSummary last) {
        List<Link> links = new ArrayList<>();
        for (ExceptionSummary summary = last; summary != null; ) {
            ExceptionSummary before = null;
            String words = null;
            if (summary.cause() != null) {
                before = summary.cause();
                words = CAUSE;
            } else if (summary.context() != null && !summary.suppressContext()) {
                before = summary.context();
                words = CONTEXT;
            }
            links.add(new Link(words, summary));
            summary = before;
        }
        Collections.reverse(links);
        return links;
    }

    private void addPlain(ExceptionSummary summary) {
        addStack(summary, "Traceback (most recent call last):\n", '|');
        ExceptionLines.of(summary).forEach(line -> emit(line, '|'));
    }

    private void addStack(ExceptionSummary summary, String title, char margin) {
        List<String> texts = summary.stackTexts();
        if (!texts.isEmpty() || !summary.stack().isEmpty()) {
            emit(title, margin);
            texts.forEach(text -> emit(text, '|'));
        }
    }

    private void addGroup(ExceptionSummary group, boolean isChained) {
        boolean isOutermost = depth == 0;
        if (isOutermost) {
            depth = 1;
        }
        String title = "Exception Group Traceback (most recent call last):\n";
        addStack(group, title, isOutermost ? '+' : '|');
        ExceptionLines.of(group).forEach(line -> emit(line, '|'));
        int all = group.exceptions().size();
        int shown = all <= groupWidth ? all : groupWidth + 1;
        needsClose = false;
        for (int i = 0; i < shown; i++) {
            boolean isLast = i == shown - 1;
            if (isLast) {
                needsClose = true; // unless a group inside closes for both
            }
            addMember(group, i, isChained);
            if (isLast && needsClose) {
                parts.add(indent() + "+------------------------------------\n");
                needsClose = false;
            }
            depth--;
        }
        if (isOutermost) {
            depth = 0;
        }
    }

    private void addMember(ExceptionSummary group, int index, boolean isChained) {
        boolean isShown = index < groupWidth;
        String title = isShown ? String.valueOf(index + 1) : "...";
        String corner = index == 0 ? "+-" : "  ";
        parts.add(indent() + corner + "+" + RULE + " " + title + " " + RULE + "\n");
        depth++;
        if (isShown) {
            add(group.exceptions().get(index), isChained);
        } else {
            int more = group.exceptions().size() - groupWidth;
            emit("and " + more + " more exception" + (more > 1 ? "s\n" : "\n"), '|');
        }
    }

    private String indent() {
        return " ".repeat(2 * depth);
    }

    private void emit(String text, char margin) {
        parts.add(Margins.indent(text, depth == 0 ? "" : indent() + margin + " "));
    }
}
