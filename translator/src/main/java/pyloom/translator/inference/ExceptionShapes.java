package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Exception classes of a module that add nothing but their name to their base. They become classes
 * of Java that are thrown and caught as such, unless a class below has to be left to dynamic code.
 */
final class ExceptionShapes {

    private static final Set<String> PICKLING =
            Set.of("pickle", "shelve", "multiprocessing", "ProcessPoolExecutor");

    private final Globals globals;
    private final Map<String, Stmt.ClassDef> found = new LinkedHashMap<>();

    private ExceptionShapes(Globals globals) {
        this.globals = globals;
    }

    /**
     * {@return the classes, each behind its base}
     *
     * @param isKnown whether a class is one of Java for another reason
     */
    static Iterable<Stmt.ClassDef> of(
            Module module, Globals globals, Predicate<Stmt.ClassDef> isKnown) {
        ExceptionShapes shapes = new ExceptionShapes(globals);
        if (mentionsPickling(module)) {
            return shapes.found.values();
        }
        for (Stmt statement : module.body()) {
            if (statement instanceof Stmt.ClassDef definition
                    && !isKnown.test(definition)
                    && shapes.fits(definition)) {
                shapes.found.put(definition.name(), definition);
            }
        }
        while (shapes.removesExtended(module) || shapes.removesOrphans()) {
            continue; // a class that is not there any more may extend others
        }
        return shapes.found.values();
    }

    private boolean fits(Stmt.ClassDef definition) {
        return globals.isSteady(definition.name())
                && definition.decoratorList().isEmpty()
                && definition.keywords().isEmpty()
                && definition.typeParams().isEmpty()
                && definition.bases().size() == 1
                && definition.bases().getFirst() instanceof Expr.Name base
                && isException(base.id())
                && definition.body().stream().allMatch(ExceptionShapes::isEmpty);
    }

    private boolean isException(String name) {
        return found.containsKey(name)
                || BuiltinExceptions.NAMES.contains(name) && !globals.isBound(name);
    }

    private static boolean isEmpty(Stmt statement) {
        return statement instanceof Stmt.Pass
                || statement instanceof Stmt.ExprStmt it && it.value() instanceof Expr.Constant;
    }

    /** Removes the classes that others extend; tells whether there were any. */
    private boolean removesExtended(Node node) {
        boolean[] removes = {false};
        if (node instanceof Stmt.ClassDef definition
                && found.get(definition.name()) != definition) {
            for (Expr base : definition.bases()) {
                removes[0] |= base instanceof Expr.Name name && found.remove(name.id()) != null;
            }
        }
        SyntaxChildren.visit(node, child -> removes[0] |= removesExtended(child));
        return removes[0];
    }

    /** Removes the classes whose base is left to dynamic code; tells whether there were any. */
    private boolean removesOrphans() {
        return found.values()
                .removeIf(each -> !isException(((Expr.Name) each.bases().getFirst()).id()));
    }

    private static boolean mentionsPickling(Node node) {
        boolean[] mentions = {
            switch (node) {
                case Stmt.Import it ->
                        it.names().stream()
                                .anyMatch(each -> PICKLING.contains(firstPart(each.name())));
                case Stmt.ImportFrom it ->
                        it.module() != null && PICKLING.contains(firstPart(it.module()))
                                || it.names().stream()
                                        .anyMatch(each -> PICKLING.contains(each.name()));
                case Expr.Attribute it -> PICKLING.contains(it.attr());
                default -> false;
            }
        };
        SyntaxChildren.visit(node, child -> mentions[0] |= mentionsPickling(child));
        return mentions[0];
    }

    private static String firstPart(String module) {
        int dot = module.indexOf('.');
        return dot < 0 ? module : module.substring(0, dot);
    }
}
