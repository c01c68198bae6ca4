package pyloom.translator.inference;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The global names that stand in texts which the library looks up: annotations that stay text,
 * paths to members of the main module, and whatever is pickled by its name.
 */
final class SpelledNames {

    private static final Set<String> BY_NAME =
            Set.of(
                    "logging.config",
                    "pickle",
                    "copyreg",
                    "shelve",
                    "multiprocessing",
                    "cProfile",
                    "profile");

    private final boolean areAllText;
    private final Set<String> names = new HashSet<>();
    private boolean pickles;

    private SpelledNames(boolean areAllText) {
        this.areAllText = areAllText;
    }

    /**
     * {@return the names}
     *
     * @param areAllText whether no annotation is evaluated
     */
    static Set<String> of(Module module, boolean areAllText) {
        SpelledNames spelled = new SpelledNames(areAllText);
        module.body().forEach(spelled::visit);
        if (spelled.pickles) {
            module.body().forEach(spelled::addDefinitions);
        }
        return spelled.names;
    }

    private void visit(Node node) {
        switch (node) {
            case Stmt.AnnAssign assignment -> annotation(assignment.annotation());
            case Arg argument -> annotation(argument.annotation());
            case Stmt.FunctionDef def -> annotation(def.returns());
            case Stmt.Import it -> it.names().forEach(each -> pickles |= isByName(each.name()));
            case Stmt.ImportFrom it -> pickles |= it.module() != null && isByName(it.module());
            case Expr.Name name -> pickles |= name.id().equals("ProcessPoolExecutor");
            case Expr.Attribute it -> pickles |= it.attr().equals("ProcessPoolExecutor");
            case Expr.Constant it -> {
                if (it.value() instanceof ConstantValue.Str(String text)) {
                    path(text);
                }
            }
            default -> {}
        }
        SyntaxChildren.visit(node, this::visit);
    }

    private static boolean isByName(String module) {
        return BY_NAME.contains(module) || BY_NAME.contains(module.split("\\.")[0]);
    }

    /** A text such as {@code __main__.Handler}, by which {@code logging.config} finds a class. */
    private void path(String text) {
        if (text.contains("__main__.")) {
            names.addAll(List.of(text.split("\\W+")));
        }
    }

    private void annotation(Node node) {
        switch (node) {
            case null -> {}
            case Expr.Constant constant -> {
                if (constant.value() instanceof ConstantValue.Str text) {
                    names.addAll(List.of(text.value().split("\\W+")));
                }
            }
            case Expr.Name name -> {
                if (areAllText) {
                    names.add(name.id());
                }
            }
            default -> SyntaxChildren.visit(node, this::annotation);
        }
    }

    private void addDefinitions(Stmt statement) {
        switch (statement) {
            case Stmt.FunctionDef def -> names.add(def.name());
            case Stmt.ClassDef definition -> names.add(definition.name());
            default ->
                    SyntaxChildren.visit(
                            statement,
                            child -> {
                                if (child instanceof Stmt inner) {
                                    addDefinitions(inner);
                                }
                            });
        }
    }
}
