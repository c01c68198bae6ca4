package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.ArrayList;
import java.util.List;

/** Lowers {@code import} and {@code from ... import}. */
final class LowerImport {

    private LowerImport() {}

    static void lower(Stmt.Import imports, Context context) {
        for (Alias alias : imports.names()) {
            boolean isWhole = alias.asname() == null;
            Expression module =
                    Java.runtime(
                            RuntimeMember.imports(isWhole ? "importModule" : "importLeaf"),
                            StringLiterals.of(alias.name()));
            String bound = isWhole ? firstPart(alias.name()) : alias.asname();
            context.block().add(context.names().variable(bound).store(module));
        }
    }

    private static String firstPart(String dotted) {
        int dot = dotted.indexOf('.');
        return dot < 0 ? dotted : dotted.substring(0, dot);
    }

    static void lower(Stmt.ImportFrom imports, Context context) {
        List<Expression> source = source(imports);
        if (imports.names().getFirst().name().equals("*")) {
            if (imports.level() == 0) {
                source.addFirst(Java.name(LowerModule.MODULE_FIELD));
            }
            context.block().add(Java.runtime(RuntimeMember.imports("importStar"), source));
            return;
        }
        for (Alias alias : imports.names()) {
            source.add(StringLiterals.of(alias.name()));
        }
        Expression module = Java.runtime(RuntimeMember.imports("importFrom"), source);
        if (imports.names().size() == 1) {
            bind(imports.names().getFirst(), module, context);
            return;
        }
        JavaVariable held = context.hold("module", module);
        imports.names().forEach(alias -> bind(alias, held.mention(), context));
    }

    /** The module that names are imported from: for a relative import, as seen from this one. */
    private static List<Expression> source(Stmt.ImportFrom imports) {
        List<Expression> source = new ArrayList<>();
        if (imports.level() > 0) {
            source.add(Java.name(LowerModule.MODULE_FIELD));
            source.add(NumberLiterals.ofInt(imports.level()));
        }
        source.add(StringLiterals.of(imports.module() == null ? "" : imports.module()));
        return source;
    }

    private static void bind(Alias alias, Expression module, Context context) {
        String bound = alias.asname() == null ? alias.name() : alias.asname();
        Expression value =
                Java.runtime(
                        RuntimeMember.imports("importName"),
                        module,
                        StringLiterals.of(alias.name()));
        context.block().add(context.names().variable(bound).store(value));
    }
}
