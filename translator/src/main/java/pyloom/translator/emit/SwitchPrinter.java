package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.BLOCK;
import static pyloom.translator.emit.Indents.CONTINUATION;
import static pyloom.translator.emit.layout.Indent.NONE;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;

import pyloom.translator.emit.layout.BlankLine;
import pyloom.translator.emit.layout.LayoutBuilder;

/** Prints switch statements and switch expressions. */
final class SwitchPrinter {

    private final Printers all;
    private final LayoutBuilder out;

    SwitchPrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    void print(SwitchNode choice) {
        Node node = (Node) choice;
        all.word("switch");
        out.space();
        all.expressions.inParentheses(choice.getSelector());
        out.space();
        all.word("{");
        all.notes.opening(node);
        out.blankLine(BlankLine.NONE);
        out.open(BLOCK);
        boolean first = true;
        for (SwitchEntry entry : choice.getEntries()) {
            if (!first) {
                out.blankLine(NotePrinter.blankLine(entry, false));
            }
            print(entry);
            first = false;
        }
        out.close();
        out.forcedBreak();
        out.blankLine(BlankLine.NONE);
        all.notes.closing(node);
        out.word("}", CONTINUATION);
    }

    private void print(SwitchEntry entry) {
        boolean rule = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
        out.forcedBreak();
        all.notes.begin(entry);
        out.open(rule ? CONTINUATION : NONE);
        labels(entry);
        if (entry.getGuard().isPresent()) {
            out.fillBreak(" ");
            all.word("when");
            out.space();
            all.expressions.print(entry.getGuard().get());
        }
        if (rule) {
            rule(entry);
        } else {
            all.word(":");
            out.open(BLOCK);
            all.blocks.statements(entry.getStatements());
            out.close();
            out.close();
        }
        all.notes.end(entry);
    }

    private void labels(SwitchEntry entry) {
        if (entry.getLabels().isEmpty()) {
            all.word("default");
            return;
        }
        all.word("case");
        out.open(NONE);
        out.space();
        all.commaSeparated(
                entry.getLabels(),
                () -> out.lineBreak(" "),
                label -> all.expressions.print(label, Precedence.CONDITIONAL));
        if (entry.isDefault()) {
            all.comma();
            out.lineBreak(" ");
            all.word("default");
        }
        out.close();
    }

    private void rule(SwitchEntry entry) {
        out.space();
        all.word("->");
        Statement body = entry.getStatement(0);
        if (body instanceof BlockStmt block) {
            out.close();
            out.space();
            all.blocks.print(block, BlockPrinter.LAMBDA);
        } else {
            out.lineBreak(" ");
            all.statements.print(body);
            out.close();
        }
    }
}
