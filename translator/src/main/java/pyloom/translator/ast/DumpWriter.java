package pyloom.translator.ast;

import pyloom.translator.source.Span;

import java.util.List;

/**
 * Writes nodes as {@code Name(field=value, ...)}; fields that are missing or empty are left out.
 */
final class DumpWriter {

    /** CPython 3.13 counts to 10,000 and has used two levels when it starts to make the tree. */
    private static final int DEEPEST = 9_998;

    private final StringBuilder out = new StringBuilder(1024);
    private boolean first;
    private int depth;

    /** The signal that a tree is deeper than CPython's can be. */
    static final class TooDeepException extends RuntimeException {

        private TooDeepException() {
            super("tree too deep", null, false, false);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }

    void node(Node node) {
        if (++depth > DEEPEST) {
            throw new TooDeepException();
        }
        dispatch(node);
        depth--;
    }

    private void dispatch(Node node) {
        switch (node) {
            case Stmt statement -> StatementDump.write(this, statement);
            case Expr expression -> ExpressionDump.write(this, expression);
            case Pattern pattern -> PatternDump.write(this, pattern);
            case TypeParam parameter -> PartDump.typeParameter(this, parameter);
            case Alias alias -> PartDump.alias(this, alias);
            case Arg arg -> PartDump.arg(this, arg);
            case Arguments arguments -> PartDump.arguments(this, arguments);
            case Comprehension comprehension -> PartDump.comprehension(this, comprehension);
            case ExceptHandler handler -> PartDump.handler(this, handler);
            case Keyword keyword -> PartDump.keyword(this, keyword);
            case MatchCase choice -> PartDump.matchCase(this, choice);
            case Module module -> PartDump.module(this, module);
            case WithItem item -> PartDump.withItem(this, item);
        }
    }

    DumpWriter open(String name) {
        out.append(name).append('(');
        first = true;
        return this;
    }

    /** Ends a node that has no place. */
    void close() {
        out.append(')');
        first = false;
    }

    /** Ends a node that has a place. */
    void close(Span span) {
        number("lineno", span.line());
        number("col_offset", span.column());
        number("end_lineno", span.endLine());
        number("end_col_offset", span.endColumn());
        close();
    }

    private StringBuilder key(String name) {
        if (!first) {
            out.append(", ");
        }
        first = false;
        return out.append(name).append('=');
    }

    DumpWriter number(String name, int value) {
        key(name).append(value);
        return this;
    }

    DumpWriter flag(String name, boolean value) {
        return number(name, value ? 1 : 0);
    }

    /** A node without fields, such as an operator. */
    DumpWriter word(String name, String node) {
        key(name).append(node).append("()");
        return this;
    }

    DumpWriter text(String name, String value) {
        if (value != null) {
            PythonRepr.append(key(name), value);
        }
        return this;
    }

    DumpWriter constant(String name, ConstantValue value) {
        PythonRepr.append(key(name), value);
        return this;
    }

    DumpWriter child(String name, Node node) {
        if (node != null) {
            key(name);
            node(node);
        }
        return this;
    }

    DumpWriter children(String name, List<? extends Node> nodes) {
        if (nodes.isEmpty()) {
            return this;
        }
        key(name).append('[');
        for (int i = 0; i < nodes.size(); i++) {
            separate(i);
            if (nodes.get(i) == null) {
                out.append("None");
            } else {
                node(nodes.get(i));
            }
        }
        out.append(']');
        return this;
    }

    DumpWriter texts(String name, List<String> values) {
        if (values.isEmpty()) {
            return this;
        }
        key(name).append('[');
        for (int i = 0; i < values.size(); i++) {
            separate(i);
            PythonRepr.append(out, values.get(i));
        }
        out.append(']');
        return this;
    }

    DumpWriter comparisons(String name, List<CmpOperator> operators) {
        key(name).append('[');
        for (int i = 0; i < operators.size(); i++) {
            separate(i);
            out.append(operators.get(i).astName()).append("()");
        }
        out.append(']');
        return this;
    }

    private void separate(int index) {
        if (index > 0) {
            out.append(", ");
        }
    }
}
