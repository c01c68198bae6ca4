package pyloom.translator.inference;

import pyloom.translator.api.Library;
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
import pyloom.translator.types.ClassType;
import pyloom.translator.types.Habits;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The module under inference: its functions, its global variables, the variables in cells. */
final class Program {

    private final Module module;
    private final SymbolTable symbols;
    private final Predicate<String> isForeign;
    private final Globals globals;
    private final boolean needsAllNames;
    private final Map<String, Type> library;
    private final Set<String> bodyVariables;
    private final Set<String> spelled;
    private final Settled settled;
    private Habits habits = Habits.UNKNOWN;
    private final Heap heap = new Heap(new Escaped());
    private final Map<Node, FunctionModel> functions = new IdentityHashMap<>();
    private final Map<Stmt.ClassDef, ClassType> classes;
    private final Set<FunctionModel> started = new HashSet<>();
    private final Set<FunctionModel> startedByName = new HashSet<>();
    private boolean startsThreads;
    private final Accesses accesses = new Accesses();
    private final Exposure exposure;
    private final Limits limits;
    private final Set<Node> listings;
    private final boolean mayHaveThreads;
    private final boolean takesThreadsApart;
    private final Patches patches = new Patches(heap);
    private final Map<Expr.Call, FunctionModel> calls = new IdentityHashMap<>();
    private final Map<Expr, FunctionModel> decorators = new IdentityHashMap<>();
    private final Map<String, Slot> globalSlots = new LinkedHashMap<>();
    private final Map<Scope, Map<String, Slot>> cells = new HashMap<>();

    /**
     * A module.
     *
     * @param others the other modules of the program
     * @param isForeign whether a module name means something else than a module of the runtime
     */
    Program(
            Module module,
            SymbolTable symbols,
            Collection<Module> others,
            Predicate<String> isForeign,
            Limits limits,
            HiddenUses hidden) {
        this.module = module;
        this.symbols = symbols;
        this.isForeign = isForeign;
        this.globals = Globals.of(module, symbols);
        spelled = SpelledNames.of(module, others, symbols.future().annotations());
        library = LibraryNames.of(module, symbols, globals, others, spelled, this::isRuntimeModule);
        Predicate<String> isBuiltin = name -> Library.has("builtins", name);
        needsAllNames = UndefinedNames.areIn(symbols.top(), globals, isBuiltin);
        bodyVariables =
                needsAllNames
                        ? new HashSet<>()
                        : BodyVariables.of(module, symbols, globals, others, spelled, isBuiltin);
        this.settled = Settled.of(module, symbols);
        bodyVariables.removeAll(library.keySet());
        this.exposure = new Exposure(this, hidden);
        this.limits = limits;
        this.listings = Listings.of(module);
        this.mayHaveThreads = hidden.startsThreads();
        this.takesThreadsApart = hidden.takesThreadsApart();
        classes =
                hidden.namesMain()
                        ? Map.of()
                        : ClassShapes.of(
                                module,
                                symbols,
                                globals,
                                library,
                                limits.dynamic().keySet(),
                                limits.refusals());
        collect(module);
        patches.addOverrides(module);
        for (ClassType each : classes.values()) {
            if (each.dataclass() != null) {
                Stmt.FunctionDef init = each.dataclass().init();
                add(FunctionModel.of(init, symbols.scopeOf(init)));
            }
        }
        classes.values().forEach(this::uniteOverrides);
        classes.values().stream()
                .filter(each -> limits.isExposed(each) || each.needsExposure())
                .forEach(exposure::expose);
    }

    /** A method and those that override it are called by the same calls. */
    private void uniteOverrides(ClassType type) {
        for (Stmt.FunctionDef method : type.methods().values()) {
            Stmt.FunctionDef other = type.base() == null ? null : type.base().method(method.name());
            if (other == null || method.name().equals("__init__")) {
                continue;
            }
            FunctionModel over = functions.get(method);
            FunctionModel base = functions.get(other);
            List<Slot> own = List.copyOf(over.parameters().values());
            List<Slot> theirs = List.copyOf(base.parameters().values());
            for (int i = 1; i < own.size(); i++) {
                theirs.get(i).absorb(own.get(i));
            }
            base.result().absorb(over.result());
            base.yields().absorb(over.yields());
            base.sent().absorb(over.sent());
        }
    }

    /** {@return the class of Java that {@code definition} may become, or null} */
    ClassType classOf(Stmt.ClassDef definition) {
        return classes.get(definition);
    }

    Collection<ClassType> classes() {
        return classes.values();
    }

    /** {@return whether {@code node} names a function that is called to look at one object} */
    boolean isListing(Node node) {
        return listings.contains(node);
    }

    /** {@return whether what a thread runs, and on what, may be got from it} */
    boolean takesThreadsApart() {
        return takesThreadsApart;
    }

    /** {@return which classes dynamic code may see instances of} */
    Exposure exposure() {
        return exposure;
    }

    /** {@return what earlier runs have found out} */
    Limits limits() {
        return limits;
    }

    /** {@return what may stand in the place of members of the library} */
    Patches patches() {
        return patches;
    }

    /** {@return which fields are used where} */
    Accesses accesses() {
        return accesses;
    }

    /** {@return the methods that a call of {@code name} on an instance of {@code type} can run} */
    List<FunctionModel> methods(ClassType type, String name) {
        List<FunctionModel> methods = new ArrayList<>();
        if (type.method(name) != null) {
            methods.add(functions.get(type.method(name)));
        }
        for (ClassType each : classes.values()) {
            if (each != type && each.extendsOrIs(type) && each.methods().containsKey(name)) {
                methods.add(functions.get(each.methods().get(name)));
            }
        }
        return methods;
    }

    /** {@return what setting a property of an instance of {@code type} can run} */
    List<FunctionModel> setters(ClassType type, String name) {
        return List.of(functions.get(type.setter(name)));
    }

    /** Leaves classes with generators to dynamic code if the program looks at their code. */
    private void refuseGenerators() {
        for (ClassType type : classes.values()) {
            for (Stmt.FunctionDef method : type.methods().values()) {
                if (habits.looksAtCode() && !functions.get(method).isPlain()) {
                    throw new OutOfSightException(type, "the code of its generators is looked at");
                }
            }
        }
    }

    /** {@return the class that {@code method} is a method of, or null} */
    ClassType ownerOf(FunctionModel method) {
        for (ClassType type : classes.values()) {
            if (type.methods().containsValue(method.definition())
                    || type.setters().containsValue(method.definition())) {
                return type;
            }
        }
        return null;
    }

    /** {@return whether a function is an abstract method whose body never runs} */
    boolean isBodiless(FunctionModel function) {
        return classes.values().stream()
                .anyMatch(each -> each.bodiless().contains(function.definition()));
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

    /** {@return the global names that mean something of the library, and what} */
    Map<String, Type> library() {
        return library;
    }

    /**
     * {@return whether all global variables must be known by their names while the program runs}
     */
    boolean needsAllNames() {
        return needsAllNames;
    }

    /** {@return the global variables that are local to the statements of the module} */
    Set<String> bodyVariables() {
        return bodyVariables;
    }

    /** {@return the global names that stand in texts which somebody looks up} */
    Set<String> spelled() {
        return spelled;
    }

    /** Says what the program does as a whole. */
    void setHabits(Habits newHabits) {
        habits = newHabits;
        refuseGenerators();
    }

    /** {@return what the program does as a whole} */
    Habits habits() {
        return habits;
    }

    /** {@return whether the program looks at the code or the closures of functions} */
    boolean looksAtCode() {
        return habits.looksAtCode();
    }

    /** {@return which captured variables need no cell} */
    Settled settled() {
        return settled;
    }

    Iterable<FunctionModel> functions() {
        return functions.values();
    }

    FunctionModel function(Node definition) {
        return functions.get(definition);
    }

    /** Notes that a decorator is {@code callee}, called by its own name. */
    void noteDecorator(Expr decorator, FunctionModel callee) {
        decorators.put(decorator, callee);
    }

    /** {@return the decorators that are functions called by their own names} */
    Map<Expr, FunctionModel> decorators() {
        return decorators;
    }

    /** Notes that {@code call} calls {@code callee} by its own name. */
    void noteCall(Expr.Call call, FunctionModel callee) {
        calls.put(call, callee);
    }

    /** Notes that a thread calls {@code callee} directly if any call may. */
    void noteStart(FunctionModel callee) {
        startedByName.add(callee);
    }

    /** {@return the functions that threads call directly if any call may} */
    Set<FunctionModel> startedByName() {
        return startedByName;
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

    /** Notes that {@code function} runs in a thread of its own. */
    void start(FunctionModel function) {
        startsThreads = true;
        started.add(function);
    }

    /** {@return whether there may be more threads than one} */
    boolean startsThreads() {
        return startsThreads && mayHaveThreads;
    }

    /** {@return the variables that more than one thread may use} */
    List<Slot> sharedSlots() {
        List<Slot> slots = new ArrayList<>(globalSlots.values());
        cells.values().forEach(each -> slots.addAll(each.values()));
        started.forEach(each -> slots.addAll(each.parameters().values()));
        for (FunctionModel each : functions.values()) {
            if (!each.isPlain()) {
                slots.addAll(each.parameters().values()); // any thread may resume it
            }
        }
        return slots;
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

    private final class Escaped implements Heap.Escapes {

        @Override
        public void function(Type.Function type) {
            open(functions.get(type.definition()));
        }

        @Override
        public void instance(Type.Instance instance) {
            if (Natives.isLock(instance)) {
                accesses.noteRelease();
            }
            if (GeneratorTypes.is(instance)) {
                new GeneratorTypes(Program.this).send(instance, Type.UNKNOWN);
            }
        }

        @Override
        public void object(ClassType type) {
            exposure.expose(type);
        }

        @Override
        public void method(Type.Method method) {
            heap.escape(method.receiver());
            if (method.receiver() instanceof Type.ObjectOf object) {
                exposure.open(object.type(), method.name());
            } else if (method.receiver() instanceof Type.ClassOf known
                    && known.type().method(method.name()) != null) {
                exposure.open(known.type(), method.name());
            }
        }

        @Override
        public void classObject(ClassType type) {
            exposure.showClass(type);
        }
    }

    /** Notes that unknown code may call {@code function} with anything and reads its result. */
    void open(FunctionModel function) {
        if (function.isOpen()) {
            return;
        }
        function.setOpen();
        start(function); // whoever has it may run it in a thread
        reach(function);
        heap.setChanged();
        function.parameters().values().forEach(slot -> heap.put(slot, Type.UNKNOWN));
        heap.leak(function.result());
        if (!function.isPlain()) {
            heap.escape(GeneratorTypes.of(function));
        }
    }
}
