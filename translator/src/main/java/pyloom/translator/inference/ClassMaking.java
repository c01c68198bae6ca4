package pyloom.translator.inference;

import pyloom.translator.api.Library;
import pyloom.translator.ast.Alias;
import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a program may make classes whose bases only show when it runs: by {@code type(name,
 * bases, namespace)}, by calling a metaclass, by a function of the library, or by a class statement
 * whose base is a variable. Whatever class such code can reach may get a subclass.
 */
final class ClassMaking {

    private static final Set<String> MAKERS = Set.of("make_dataclass", "new_class");
    private static final Set<String> METACLASSES =
            Set.of("ABCMeta", "EnumMeta", "EnumType", "type");
    private static final Set<String> TESTS = Set.of("isinstance", "issubclass");

    private final Set<String> defined = new HashSet<>(); // names of classes, and imported names
    private final Set<String> bases = new HashSet<>();
    private final Map<String, Set<String>> extended = new HashMap<>(); // bases of each class
    private final Set<String> mentioned = new HashSet<>(); // not as bases, nor as metaclasses
    private boolean found;

    private ClassMaking() {}

    static boolean isIn(Module main, Collection<Module> others) {
        ClassMaking making = new ClassMaking();
        making.visit(main);
        others.forEach(making::visit);
        return making.found
                || making.bases.stream().anyMatch(making::isVariable)
                || making.mentioned.stream().anyMatch(making::isMetaclass);
    }

    private boolean isVariable(String base) {
        return !defined.contains(base) && !Library.has("builtins", base);
    }

    private boolean isMetaclass(String name) {
        return isMetaclass(name, new HashSet<>());
    }

    private boolean isMetaclass(String name, Set<String> seen) {
        return METACLASSES.contains(name)
                || seen.add(name)
                        && extended.getOrDefault(name, Set.of()).stream()
                                .anyMatch(base -> isMetaclass(base, seen));
    }

    private void visit(Node node) {
        switch (node) {
            case Stmt.ClassDef definition -> define(definition);
            case Stmt.Import it -> it.names().forEach(this::define);
            case Stmt.ImportFrom it -> it.names().forEach(this::define);
            case Arg _ -> {} // only its annotation is below it
            case Stmt.AnnAssign it -> {
                visit(it.target());
                if (it.value() != null) {
                    visit(it.value());
                }
            }
            case Expr.Call call -> call(call);
            case Expr.Attribute attribute -> {
                found |= MAKERS.contains(attribute.attr());
                if (!isType(attribute.value())) {
                    visit(attribute.value());
                }
            }
            case Expr.Name name -> {
                mentioned.add(name.id());
                found |= MAKERS.contains(name.id());
            }
            default -> SyntaxChildren.visit(node, this::visit);
        }
    }

    private void define(Alias alias) {
        defined.add(Globals.boundName(alias.asname(), alias.name()));
    }

    private void define(Stmt.ClassDef definition) {
        defined.add(definition.name());
        definition.decoratorList().forEach(this::visit);
        for (Expr each : definition.bases()) {
            Expr base = each instanceof Expr.Subscript generic ? generic.value() : each;
            if (base instanceof Expr.Name name) {
                bases.add(name.id());
                extended.computeIfAbsent(definition.name(), _ -> new HashSet<>()).add(name.id());
            } else {
                found |= !(base instanceof Expr.Attribute || base instanceof Expr.Call);
                visit(base);
            }
        }
        for (Keyword keyword : definition.keywords()) {
            if (!(keyword.value() instanceof Expr.Name)) {
                visit(keyword.value());
            }
        }
        definition.body().forEach(this::visit);
    }

    private void call(Expr.Call call) {
        List<Expr> args = call.args();
        boolean isQuestion = isType(call.func()) && args.size() == 1 && call.keywords().isEmpty();
        boolean isTest = call.func() instanceof Expr.Name name && TESTS.contains(name.id());
        if (!isQuestion) {
            visit(call.func());
        }
        for (Expr each : args) {
            if (!(isTest && isType(each))) {
                visit(each);
            }
        }
        call.keywords().forEach(each -> visit(each.value()));
    }

    private static boolean isType(Expr expression) {
        return expression instanceof Expr.Name name && name.id().equals("type");
    }
}
