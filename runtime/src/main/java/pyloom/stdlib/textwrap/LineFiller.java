package pyloom.stdlib.textwrap;

import pyloom.object.Attributes;
import pyloom.object.Comparisons;
import pyloom.object.NativeFunction;
import pyloom.object.Numbers;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;
import pyloom.values.text.CodePoints;
import pyloom.values.text.Whitespace;

/** Puts chunks of text into lines. Not thread-safe. */
final class LineFiller {

    private final TextWrapper wrapper;
    private final boolean dropsWhitespace;
    private final PyList lines = new PyList();
    private PyList line;
    private long length;

    LineFiller(TextWrapper wrapper) {
        this.wrapper = wrapper;
        this.dropsWhitespace = wrapper.is("drop_whitespace");
    }

    private static long length(Object text) {
        return CodePoints.length((String) text);
    }

    private static boolean isBlank(Object text) {
        return ((String) text).codePoints().allMatch(Whitespace::isSpace);
    }

    private static String stripStart(String text) {
        return (String) Attributes.callMethod(text, "lstrip");
    }

    private static Object last(PyList list) {
        return list.get(list.size() - 1);
    }

    /** {@return the lines; the chunks are used up} */
    PyList fill(PyList chunks) {
        Object givenWidth = Attributes.getAttr(wrapper, "width");
        if (Truth.truth(Comparisons.le(givenWidth, 0L))) {
            throw new ValueError("invalid width " + Texts.repr(givenWidth) + " (must be > 0)");
        }
        long whole = Numbers.index(givenWidth);
        Object mostLines = Attributes.getAttr(wrapper, "max_lines");
        long most = mostLines == null ? Long.MAX_VALUE : Numbers.index(mostLines);
        String placeholder = wrapper.text("placeholder");
        if (mostLines != null) {
            String indent = wrapper.text(most > 1 ? "subsequent_indent" : "initial_indent");
            if (length(indent) + length(stripStart(placeholder)) > whole) {
                throw new ValueError("placeholder too large for max width");
            }
        }
        java.util.Collections.reverse(chunks);
        while (chunks.size() > 0) {
            String indent = wrapper.text(lines.size() > 0 ? "subsequent_indent" : "initial_indent");
            long width = whole - length(indent);
            takeLine(chunks, width);
            if (line.size() == 0) {
                continue;
            }
            boolean isEnd =
                    chunks.size() == 0
                            || dropsWhitespace && chunks.size() == 1 && isBlank(chunks.get(0));
            if (mostLines == null || lines.size() + 1 < most || isEnd && length <= width) {
                lines.append(indent + join());
            } else {
                endWith(placeholder, indent, width, whole);
                break;
            }
        }
        return lines;
    }

    private String join() {
        StringBuilder text = new StringBuilder();
        for (Object chunk : line) {
            text.append(chunk);
        }
        return text.toString();
    }

    private void takeLine(PyList chunks, long width) {
        line = new PyList();
        length = 0;
        if (dropsWhitespace && lines.size() > 0 && isBlank(last(chunks))) {
            chunks.pop();
        }
        while (chunks.size() > 0 && length + length(last(chunks)) <= width) {
            length += length(last(chunks));
            line.append(chunks.pop());
        }
        if (chunks.size() > 0 && length(last(chunks)) > width) {
            breakWord(chunks, width);
        }
        if (dropsWhitespace && line.size() > 0 && isBlank(last(line))) {
            length -= length(line.pop());
        }
    }

    private void breakWord(PyList chunks, long width) {
        PyType type = wrapper.pyType();
        if (type.lookup("_handle_long_word") instanceof NativeFunction) {
            handleLongWord(chunks, line, length, width);
        } else {
            Python.invoke(wrapper, "_handle_long_word", chunks, line, length, width);
        }
        length = 0;
        for (Object chunk : line) {
            length += length(chunk);
        }
    }

    /** Puts as much of a word that is longer than a line as is allowed onto a line. */
    void handleLongWord(PyList chunks, PyList onto, long taken, long width) {
        long space = width < 1 ? 1 : width - taken;
        if (wrapper.is("break_long_words")) {
            String chunk = (String) last(chunks);
            int end = (int) Math.min(Math.max(space, 0), length(chunk));
            if (space < 0) {
                end = (int) Math.max(length(chunk) + space, 0);
            }
            if (wrapper.is("break_on_hyphens") && length(chunk) > space) {
                String front = CodePoints.slice(chunk, 0, end);
                int hyphen = front.lastIndexOf('-');
                boolean isInWord =
                        hyphen > 0 && front.substring(0, hyphen).chars().anyMatch(c -> c != '-');
                end = isInWord ? CodePoints.index(chunk, hyphen) + 1 : end;
            }
            onto.append(CodePoints.slice(chunk, 0, end));
            chunks.set(chunks.size() - 1, CodePoints.slice(chunk, end, (int) length(chunk)));
        } else if (onto.size() == 0) {
            onto.append(chunks.pop());
        }
    }

    /** Ends the last line that may be with the placeholder. */
    private void endWith(String placeholder, String indent, long width, long whole) {
        while (line.size() > 0) {
            if (!isBlank(last(line)) && length + length(placeholder) <= width) {
                line.append(placeholder);
                lines.append(indent + join());
                return;
            }
            length -= length(line.pop());
        }
        if (lines.size() > 0) {
            String before = (String) Attributes.callMethod(last(lines), "rstrip");
            if (length(before) + length(placeholder) <= whole) {
                lines.set(lines.size() - 1, before + placeholder);
                return;
            }
        }
        lines.append(indent + stripStart(placeholder));
    }
}
