package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.BLOCK;
import static pyloom.translator.emit.layout.Indent.NONE;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;

import pyloom.translator.emit.layout.BlankLine;
import pyloom.translator.emit.layout.LayoutBuilder;

/** Prints blocks and the statements in them. */
final class BlockPrinter {

    /**
     * Where a block stands.
     *
     * @param collapses whether it is written as {@code {}} if it is empty
     * @param startsWithBlankLine whether its first statement may ask for a blank line
     */
    record Role(boolean collapses, boolean startsWithBlankLine) {}

    /** A block that is a statement of its own. */
    static final Role PLAIN = new Role(false, false);

    /** The body of a lambda or a switch rule. */
    static final Role LAMBDA = new Role(true, false);

    /** The body of a statement that may be empty. */
    static final Role BODY = new Role(true, true);

    /** A body with a further clause behind it, or that is such a clause. */
    static final Role CLAUSE = new Role(false, true);

    private final Printers all;
    private final LayoutBuilder out;

    BlockPrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    void print(BlockStmt block, Role role) {
        all.notes.begin(block);
        if (role.collapses() && block.getStatements().isEmpty()) {
            all.word("{");
            all.notes.opening(block);
            out.blankLine(BlankLine.NONE);
            all.notes.closing(block);
            out.word("}", BLOCK);
        } else {
            open(role, block.getStatements());
            all.notes.opening(block);
            statements(block.getStatements());
            all.notes.closing(block);
            close();
        }
        all.notes.end(block);
    }

    private void open(Role role, NodeList<Statement> statements) {
        out.open(NONE);
        out.open(BLOCK);
        all.word("{");
        boolean blankLine =
                role.startsWithBlankLine()
                        && !statements.isEmpty()
                        && NotePrinter.wantsBlankLine(statements.get(0), false);
        out.blankLine(BlankLine.of(blankLine));
    }

    private void close() {
        out.close();
        out.forcedBreak();
        out.close();
        out.blankLine(BlankLine.NONE);
        out.word("}", BLOCK);
    }

    /** Prints statements, each from the start of a line. */
    void statements(NodeList<Statement> statements) {
        boolean first = true;
        for (Statement statement : statements) {
            out.forcedBreak();
            if (!first) {
                out.blankLine(NotePrinter.blankLine(statement, false));
            }
            all.statements.print(statement);
            first = false;
        }
    }

    /** Prints the rest of a method after the opening brace of its body. */
    void methodBody(BlockStmt body) {
        all.notes.opening(body);
        if (!body.getStatements().isEmpty()) {
            out.open(BLOCK);
            out.forcedBreak();
            out.blankLine(NotePrinter.blankLine(body.getStatements().get(0), false));
            statements(body.getStatements());
            out.close();
            out.forcedBreak();
        }
        out.blankLine(BlankLine.NONE);
        all.notes.closing(body);
        out.word("}", BLOCK);
        all.notes.end(body);
    }

    /** Prints the statement that a loop or condition governs. */
    void governed(Statement statement, Role role) {
        if (statement instanceof BlockStmt block) {
            out.space();
            print(block, role);
        } else {
            out.open(BLOCK);
            out.lineBreak(" ");
            all.statements.print(statement);
            out.close();
        }
    }

    /** Prints a statement that is no block in braces. */
    void inBraces(Statement statement) {
        out.space();
        open(PLAIN, new NodeList<>());
        out.forcedBreak();
        all.statements.print(statement);
        close();
    }
}
