package pyloom.translator.inference;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.Arg;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.Collection;
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

    /** Whatever looks up what the text of an annotation means. */
    private static final Set<String> EVALUATORS =
            Set.of(
                    "__annotations__",
                    "dataclass",
                    "dataclasses",
                    "get_annotations",
                    "get_type_hints",
                    "inspect",
                    "make_dataclass");

    /** Looks up the annotations of a function that is registered as the method of some type. */
    private static final String REGISTER = "register";

    private final boolean areAllText;
    private final Set<String> names = new HashSet<>();
    private final Set<String> annotated = new HashSet<>();
    private final Set<String> registered = new HashSet<>(); // in annotations of such functions
    private int registrations; // less those that are decorators
    private boolean pickles;
    private boolean evaluates;

    private SpelledNames(boolean areAllText) {
        this.areAllText = areAllText;
    }

    /**
     * {@return the names}
     *
     * @param others the other modules of the program
     * @param areAllText whether no annotation is evaluated
     */
    static Set<String> of(Module module, Collection<Module> others, boolean areAllText) {
        SpelledNames spelled = new SpelledNames(areAllText);
        module.body().forEach(spelled::visit);
        spelled.findEvaluators(module);
        others.forEach(spelled::findEvaluators);
        spelled.names.addAll(
                spelled.evaluates || spelled.registrations > 0
                        ? spelled.annotated
                        : spelled.registered);
        if (spelled.pickles) {
            module.body().forEach(spelled::addDefinitions);
        }
        return spelled.names;
    }

    private void visit(Node node) {
        switch (node) {
            case Stmt.AnnAssign assignment -> annotation(assignment.annotation());
            case Arg argument -> annotation(argument.annotation());
            case Stmt.FunctionDef def -> function(def);
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

    private void findEvaluators(Node node) {
        evaluates |=
                switch (node) {
                    case Expr.Name it -> EVALUATORS.contains(it.id());
                    case Expr.Attribute it -> EVALUATORS.contains(it.attr());
                    case Alias it -> EVALUATORS.contains(it.name()) || it.name().equals("*");
                    case Stmt.ImportFrom it ->
                            it.module() != null && EVALUATORS.contains(it.module());
                    case Expr.Constant it ->
                            it.value() instanceof ConstantValue.Str(String text)
                                    && EVALUATORS.contains(text);
                    default -> false;
                };
        if (node instanceof Expr.Attribute attribute && attribute.attr().equals(REGISTER)) {
            registrations++;
        }
        SyntaxChildren.visit(node, this::findEvaluators);
    }

    private void function(Stmt.FunctionDef def) {
        annotation(def.returns());
        long registering = def.decoratorList().stream().filter(SpelledNames::registers).count();
        if (registering > 0) {
            registrations -= (int) registering;
            SpelledNames own = new SpelledNames(areAllText);
            own.annotation(def.returns());
            own.visit(def.args());
            registered.addAll(own.annotated);
        }
    }

    private static boolean registers(Expr decorator) {
        return (decorator instanceof Expr.Call call ? call.func() : decorator)
                        instanceof Expr.Attribute it
                && it.attr().equals(REGISTER);
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
                    annotated.addAll(List.of(text.value().split("\\W+")));
                }
            }
            case Expr.Name name -> {
                if (areAllText) {
                    annotated.add(name.id());
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
