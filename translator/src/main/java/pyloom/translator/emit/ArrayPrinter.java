package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.BLOCK;
import static pyloom.translator.emit.Indents.BLOCK_BACK;
import static pyloom.translator.emit.Indents.CONTINUATION;
import static pyloom.translator.emit.layout.Indent.NONE;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.emit.layout.Fill;
import pyloom.translator.emit.layout.LayoutBuilder;

/** Prints array creations and array initializers. */
final class ArrayPrinter {

    private final Printers all;
    private final LayoutBuilder out;

    ArrayPrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    void creation(ArrayCreationExpr creation) {
        out.open(CONTINUATION);
        all.word("new");
        out.space();
        all.types.print(creation.getElementType());
        out.open(NONE);
        creation.getLevels().forEach(this::level);
        out.close();
        out.close();
        if (creation.getInitializer().isPresent()) {
            out.space();
            initializer(creation.getInitializer().get(), false);
        }
    }

    private void level(ArrayCreationLevel level) {
        boolean annotated = !level.getAnnotations().isEmpty();
        if (annotated) {
            out.fillBreak(" ");
            all.annotations.inLine(level.getAnnotations());
        }
        out.fillBreak(annotated ? " " : "");
        all.word("[");
        level.getDimension().ifPresent(size -> all.expressions.print(size, Precedence.EXPRESSION));
        all.word("]");
    }

    void initializer(ArrayInitializerExpr initializer, boolean inAnnotation) {
        all.notes.begin(initializer);
        if (initializer.getValues().isEmpty()) {
            all.word("{");
            all.word("}");
        } else {
            elements(initializer, inAnnotation);
        }
        all.notes.end(initializer);
    }

    private void elements(ArrayInitializerExpr initializer, boolean inAnnotation) {
        out.open(BLOCK);
        all.word("{");
        all.notes.opening(initializer);
        out.lineBreak();
        // An annotation has one element per line unless all are short.
        boolean grouped = !inAnnotation || all.areShort(initializer.getValues());
        if (grouped) {
            out.open(NONE);
        }
        filled(initializer.getValues());
        if (grouped) {
            out.close();
        }
        out.lineBreak(Fill.UNIFIED, "", BLOCK_BACK, null);
        out.close();
        all.notes.closing(initializer);
        out.word("}", BLOCK);
    }

    private void filled(NodeList<Expression> values) {
        ShortItems items = new ShortItems(out);
        boolean first = true;
        for (Expression value : values) {
            if (!first) {
                all.comma();
                items.between(out.lineBreak(Fill.UNIFIED, " ", NONE, null));
            }
            items.start();
            element(value);
            items.end();
            first = false;
        }
        items.decide();
    }

    private void element(Expression value) {
        if (value instanceof ArrayInitializerExpr nested) {
            initializer(nested, false);
        } else {
            all.expressions.print(value, Precedence.EXPRESSION);
        }
    }
}
