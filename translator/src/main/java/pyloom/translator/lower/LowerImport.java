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
            String bound = isWhole ? firstPart(alias.name()) : alias.asname();
            if (isOfLibrary(bound, context)) {
                continue;
            }
            Expression module =
                    Java.runtime(
                            RuntimeMember.imports(isWhole ? "importModule" : "importLeaf"),
                            StringLiterals.of(alias.name()));
            context.block().add(context.names().variable(bound).store(module));
        }
    }

    /** Whether a name is no variable: whoever mentions it goes straight to the library. */
    private static boolean isOfLibrary(String bound, Context context) {
        return context.names().variable(bound) instanceof Variable.OfLibrary;
    }

    private static String bound(Alias alias) {
        return alias.asname() == null ? alias.name() : alias.asname();
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
        List<Alias> names =
                imports.names().stream()
                        .filter(alias -> !isOfLibrary(bound(alias), context))
                        .toList();
        if (names.isEmpty()) {
            return;
        }
        for (Alias alias : names) {
            source.add(StringLiterals.of(alias.name()));
        }
        Expression module = Java.runtime(RuntimeMember.imports("importFrom"), source);
        if (names.size() == 1) {
            bind(names.getFirst(), module, context);
            return;
        }
        JavaVariable held = context.hold("module", module);
        names.forEach(alias -> bind(alias, held.mention(), context));
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
        Expression value =
                Java.runtime(
                        RuntimeMember.imports("importName"),
                        module,
                        StringLiterals.of(alias.name()));
        context.block().add(context.names().variable(bound(alias)).store(value));
    }
}
