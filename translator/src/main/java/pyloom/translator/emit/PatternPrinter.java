package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.CONTINUATION;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.MatchAllPatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;

import pyloom.translator.emit.layout.LayoutBuilder;

/** Prints patterns. */
final class PatternPrinter {

    private final Printers all;
    private final LayoutBuilder out;

    PatternPrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    void print(ComponentPatternExpr pattern) {
        switch (pattern) {
            case TypePatternExpr typed -> all.variables.pattern(typed);
            case RecordPatternExpr deconstruction -> deconstruct(deconstruction);
            case MatchAllPatternExpr _ -> all.word("_");
            default -> throw new IllegalArgumentException("no pattern: " + pattern.getClass());
        }
    }

    private void deconstruct(RecordPatternExpr pattern) {
        all.annotations.vertical(new NodeList<>(), pattern.getModifiers());
        all.types.print(pattern.getType());
        out.open(CONTINUATION);
        all.word("(");
        out.lineBreak();
        all.commaSeparated(
                pattern.getPatternList(),
                () -> out.lineBreak(" "),
                component -> {
                    all.notes.begin(component);
                    print(component);
                    all.notes.end(component);
                });
        out.close();
        all.word(")");
    }
}
