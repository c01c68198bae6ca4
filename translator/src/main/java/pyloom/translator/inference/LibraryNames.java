package pyloom.translator.inference;

import pyloom.translator.api.Library;
import pyloom.translator.ast.Alias;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.Symbol;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.types.Type;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The global names that always mean a module of the library, or a function or class of one. Nothing
 * can be seen of such an import, so the program has no variable for it.
 */
final class LibraryNames {

    private final Map<String, Type> names = new HashMap<>();
    private final Set<String> set = new HashSet<>(); // names of attributes that the program sets

    private LibraryNames() {}

    /**
     * {@return what the names mean}
     *
     * @param others the other modules of the program
     * @param spelled names that stand in texts
     * @param isRuntime whether a module is one of the runtime
     */
    static Map<String, Type> of(
            Module module,
            SymbolTable symbols,
            Globals globals,
            Collection<Module> others,
            Set<String> spelled,
            Predicate<String> isRuntime) {
        LibraryNames library = new LibraryNames();
        library.findSet(module);
        others.forEach(library::findSet);
        for (Stmt statement : module.body()) {
            switch (statement) {
                case Stmt.Import it ->
                        it.names().forEach(alias -> library.add(alias, globals, isRuntime));
                case Stmt.ImportFrom it -> {
                    if (it.level() == 0
                            && isRuntime.test(it.module())
                            && Library.has(it.module())) {
                        it.names().forEach(alias -> library.add(it.module(), alias, globals));
                    }
                }
                default -> {}
            }
        }
        library.names.keySet().removeAll(spelled);
        library.addBuiltins(symbols.top(), globals);
        return library.names;
    }

    private void add(Alias alias, Globals globals, Predicate<String> isRuntime) {
        String bound = Globals.boundName(alias.asname(), alias.name());
        String meant = alias.asname() == null ? bound : alias.name();
        if (globals.isSteady(bound)
                && isRuntime.test(alias.name())
                && Library.has(alias.name())
                && Library.has(meant)) {
            names.put(bound, new Type.Module(meant, alias.name()));
        }
    }

    private void add(String module, Alias alias, Globals globals) {
        String bound = alias.asname() == null ? alias.name() : alias.asname();
        if (!globals.isSteady(bound) || set.contains(alias.name())) {
            return;
        }
        String full = module + "." + alias.name();
        if (Library.has(full)) {
            names.put(bound, Type.Module.of(full));
        } else if (module.equals("__future__") || Library.isFixed(module, alias.name())) {
            names.put(bound, new Type.Native(module, alias.name()));
        }
    }

    private void addBuiltins(Scope scope, Globals globals) {
        for (Symbol symbol : scope.symbols()) {
            String name = symbol.name();
            if (!globals.isBound(name) && !name.startsWith("__") && Library.has("builtins", name)) {
                names.put(name, new Type.Native("builtins", name));
            }
        }
        scope.lexicalChildren().forEach(inner -> addBuiltins(inner, globals));
    }

    private void findSet(Node node) {
        switch (node) {
            case Expr.Attribute attribute when attribute.ctx() != ExprContext.LOAD ->
                    set.add(attribute.attr());
            case Expr.Call call -> {
                for (Expr argument : call.args()) {
                    if (argument instanceof Expr.Constant constant
                            && constant.value() instanceof ConstantValue.Str(String text)) {
                        set.add(text); // setattr(module, "name", value)
                    }
                }
            }
            default -> {}
        }
        SyntaxChildren.visit(node, this::findSet);
    }
}
