package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.library.NativeMember;
import pyloom.translator.types.Type;

import java.util.HashSet;
import java.util.Set;

/**
 * What the program may have put in the place of functions and methods of the library: by setting
 * attributes of modules, types and instances, or by overriding in subclasses.
 */
final class Patches {

    private static final Set<String> MANAGERS =
            Set.of(
                    "BoundedSemaphore",
                    "Condition",
                    "Lock",
                    "RLock",
                    "Semaphore",
                    "ThreadPoolExecutor");

    private final Heap heap;
    private final Set<String> inModules = new HashSet<>(); // with the module before a dot
    private final Set<String> inObjects = new HashSet<>(); // of types and instances
    private final Set<String> anywhere = new HashSet<>(); // where nobody knows what the object is
    private final Set<String> overridden = new HashSet<>(); // by classes of the program
    private boolean modulesEscaped;
    private boolean all;

    Patches(Heap heap) {
        this.heap = heap;
    }

    /** Adds what classes of a module define. */
    void addOverrides(Node node) {
        if (node instanceof Stmt.ClassDef definition && !definition.bases().isEmpty()) {
            definition.body().forEach(this::addNames);
        }
        SyntaxChildren.visit(node, this::addOverrides);
    }

    private void addNames(Node node) {
        switch (node) {
            case Stmt.FunctionDef def -> overridden.add(def.name());
            case Stmt.AsyncFunctionDef def -> overridden.add(def.name());
            case Stmt.ClassDef def -> overridden.add(def.name());
            case Expr.Name name when name.ctx() != ExprContext.LOAD -> overridden.add(name.id());
            default -> SyntaxChildren.visit(node, this::addNames);
        }
    }

    /** Adds what another module of the program may do: it has every module in hand. */
    void addOther(Module module) {
        modulesEscaped = true;
        addOverrides(module);
        addStores(module);
    }

    private void addStores(Node node) {
        switch (node) {
            case Expr.Attribute attribute when attribute.ctx() != ExprContext.LOAD ->
                    anywhere.add(attribute.attr());
            case Expr.Name name when Reflection.setsAttributes(name.id()) -> all = true;
            default -> {}
        }
        SyntaxChildren.visit(node, this::addStores);
    }

    /** Notes that an attribute of {@code receiver} is set or deleted. */
    void store(Type receiver, String name) {
        switch (receiver) {
            case Type.Module module -> add(inModules, module.name() + "." + name);
            case Type.Native _ -> add(inObjects, name);
            case Type.Instance instance -> {
                if (instance.type().setter(name) == null) {
                    add(inObjects, name);
                }
            }
            case Type.Optional optional -> store(optional.type(), name);
            case Type.Unknown _ -> add(anywhere, name);
            default -> {}
        }
    }

    private void add(Set<String> names, String name) {
        if (names.add(name)) {
            heap.setChanged();
        }
    }

    /** Notes that attributes are set whose names nobody knows. */
    void storeAny() {
        if (!all) {
            all = true;
            heap.setChanged();
        }
    }

    /** {@return whether a member of a module may be another than the library's} */
    boolean isPatched(String module, String name) {
        boolean isReachable = modulesEscaped || heap.modulesEscaped();
        return all
                || inModules.contains(module + "." + name)
                || isReachable && anywhere.contains(name);
    }

    /** {@return whether a context manager is of the library, and never swallows an exception} */
    boolean isOriginalManager(Type manager) {
        return manager instanceof Type.Instance instance
                && MANAGERS.contains(instance.name())
                && !isPatched(instance, "__enter__")
                && !isPatched(instance, "__exit__")
                && !isPatched(instance, "shutdown");
    }

    /** {@return whether a method of {@code receiver} may be another than the library's} */
    boolean isPatched(Type.Instance receiver, NativeMember method) {
        return isPatched(receiver, method.simpleName());
    }

    private boolean isPatched(Type.Instance receiver, String name) {
        boolean isOverridden =
                !receiver.isExact()
                        && (overridden.contains(name) || overridden.contains("__getattribute__"));
        return all || isOverridden || inObjects.contains(name) || anywhere.contains(name);
    }
}
