package pyloom.translator.inference;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.scope.Resolution;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.Symbol;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The module under inference: its functions, its global variables, the variables in cells. */
final class Program {

    private final Module module;
    private final SymbolTable symbols;
    private final Predicate<String> isForeign;
    private final Globals globals;
    private final Heap heap = new Heap(this::escaped);
    private final Map<Node, FunctionModel> functions = new IdentityHashMap<>();
    private final Map<Expr.Call, FunctionModel> calls = new IdentityHashMap<>();
    private final Map<String, Slot> globalSlots = new LinkedHashMap<>();
    private final Map<Scope, Map<String, Slot>> cells = new HashMap<>();

    /**
     * A module.
     *
     * @param isForeign whether a module name means something else than a module of the runtime
     */
    Program(Module module, SymbolTable symbols, Predicate<String> isForeign) {
        this.module = module;
        this.symbols = symbols;
        this.isForeign = isForeign;
        this.globals = Globals.of(module, symbols);
        collect(module);
    }

    private void collect(Node node) {
        switch (node) {
            case Stmt.FunctionDef def -> add(FunctionModel.of(def, symbols.scopeOf(def)));
            case Stmt.AsyncFunctionDef def -> add(FunctionModel.of(def, symbols.scopeOf(def)));
            case Expr.Lambda lambda -> add(FunctionModel.of(lambda, symbols.scopeOf(lambda)));
            case Expr.Constant constant -> addThreshold(constant.value());
            default -> {}
        }
        SyntaxChildren.visit(node, this::collect);
    }

    private void addThreshold(ConstantValue value) {
        switch (value) {
            case ConstantValue.SmallInt(long number) ->
                    heap.addThreshold(BigInteger.valueOf(number));
            case ConstantValue.BigInt(BigInteger number) -> heap.addThreshold(number);
            default -> {}
        }
    }

    private void add(FunctionModel function) {
        functions.put(function.definition(), function);
    }

    Module module() {
        return module;
    }

    SymbolTable symbols() {
        return symbols;
    }

    Heap heap() {
        return heap;
    }

    Globals globals() {
        return globals;
    }

    Iterable<FunctionModel> functions() {
        return functions.values();
    }

    FunctionModel function(Node definition) {
        return functions.get(definition);
    }

    /** Notes that {@code call} calls {@code callee} by its own name. */
    void noteCall(Expr.Call call, FunctionModel callee) {
        calls.put(call, callee);
    }

    /** {@return the calls of functions by their own names} */
    Map<Expr.Call, FunctionModel> calls() {
        return calls;
    }

    /** {@return whether an import of {@code name} gives a module of the runtime} */
    boolean isRuntimeModule(String name) {
        int dot = name.indexOf('.');
        return !isForeign.test(dot < 0 ? name : name.substring(0, dot));
    }

    /** {@return what the global variable {@code name} holds} */
    Slot global(String name) {
        return globalSlots.computeIfAbsent(name, _ -> new Slot());
    }

    /** {@return what a variable holds that functions share, from the scope that it belongs to} */
    Slot cell(Scope scope, String mangled) {
        Scope holder = scope;
        while (holder.resolve(mangled) == Resolution.FREE && holder.parent() != null) {
            holder = holder.parent();
            Symbol symbol = holder.symbol(mangled);
            if (symbol == null) {
                continue;
            }
            if (symbol.resolution() == Resolution.CELL) {
                break;
            }
        }
        return cells.computeIfAbsent(holder, _ -> new HashMap<>())
                .computeIfAbsent(mangled, _ -> new Slot());
    }

    /** Notes that {@code function} runs, so that its body counts. */
    void reach(FunctionModel function) {
        if (!function.isReached()) {
            function.setReached();
            heap.setChanged();
        }
    }

    private void escaped(Type.Function type) {
        open(functions.get(type.definition()));
    }

    /** Notes that unknown code may call {@code function} with anything and reads its result. */
    void open(FunctionModel function) {
        if (function.isOpen()) {
            return;
        }
        function.setOpen();
        reach(function);
        heap.setChanged();
        function.parameters().values().forEach(slot -> heap.put(slot, Type.UNKNOWN));
        heap.leak(function.result());
    }
}
