package pyloom.translator.types;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.library.NativeMember;
import pyloom.translator.scope.Scope;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What inference found out about a module, beside its tree: a type for each expression that can be
 * reached, for each local variable, and the functions that are called directly. What is not here is
 * left to dynamic code.
 */
public final class Facts {

    private static final NativeMember NONE =
            new NativeMember("", NativeMember.Kind.FUNCTION, "", null, List.of());

    private record Local(Scope scope, String name) {}

    private final Map<Expr, Type> expressions = new IdentityHashMap<>();
    private final Map<Local, VariableFacts> locals = new HashMap<>();
    private final Map<Node, FunctionFacts> functions = new IdentityHashMap<>();
    private final Map<Expr.Call, FunctionFacts> directCalls = new IdentityHashMap<>();
    private final Map<Expr, FunctionFacts> directDecorators = new IdentityHashMap<>();
    private final Map<Expr.Call, Start> starts = new IdentityHashMap<>();
    private final Set<Expr> originals = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Expr.Attribute, Expr> typeNames = new IdentityHashMap<>();
    private final Map<Expr.Attribute, Type> fixed = new IdentityHashMap<>();
    private final Map<Expr, NativeMember> natives = new IdentityHashMap<>();
    private final Map<Stmt.AugAssign, Type> results = new IdentityHashMap<>();
    private final Map<String, Expr.Constant> constants = new HashMap<>();
    private final Map<Stmt.ClassDef, ClassType> classes = new LinkedHashMap<>();
    private final Map<Node, Boolean> ownAccesses = new IdentityHashMap<>();
    private final Set<Slot> sharedLists = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Stmt.ClassDef> exceptionClasses = new LinkedHashMap<>();
    private final String openReason;
    private Set<String> bodyVariables = Set.of();
    private Map<String, Type> library = Map.of();
    private Map<String, GlobalField> globalFields = Map.of();
    private boolean ignoresAnnotations;
    private final Map<String, String> dynamicClasses = new LinkedHashMap<>();
    private Map<Scope, Set<String>> settled = Map.of();
    private Habits habits = Habits.UNKNOWN;

    private Facts(String openReason) {
        this.openReason = openReason;
    }

    /** {@return empty facts, to be filled by inference} */
    public static Facts empty() {
        return new Facts(null);
    }

    /** {@return that nothing is known} */
    public static Facts none(String reason) {
        return new Facts(reason);
    }

    /** {@return why nothing is known of the module; null if something is} */
    public String openReason() {
        return openReason;
    }

    /** Notes why a class that looks like one of Java is left to dynamic code. */
    public void noteDynamicClass(String name, String reason) {
        dynamicClasses.put(name, reason);
    }

    /** {@return why classes that look like ones of Java are left to dynamic code} */
    public Map<String, String> dynamicClasses() {
        return dynamicClasses;
    }

    /** {@return what {@code expression} gives} */
    public Type of(Expr expression) {
        return expressions.getOrDefault(expression, Type.UNKNOWN);
    }

    /** {@return whether inference has seen {@code expression} run} */
    public boolean isKnown(Expr expression) {
        return expressions.containsKey(expression);
    }

    /** {@return what {@code assignment} puts into its target} */
    public Type result(Stmt.AugAssign assignment) {
        return results.getOrDefault(assignment, Type.UNKNOWN);
    }

    /** Notes what an augmented assignment puts into its target. */
    public void noteResult(Stmt.AugAssign assignment, Type type) {
        results.merge(assignment, type, Types::common);
    }

    /** {@return the facts about a local variable that all its values share, or null} */
    public VariableFacts local(Scope scope, String mangled) {
        return locals.get(new Local(scope, mangled));
    }

    /**
     * {@return whether a variable that functions inside capture has one value only, so that it
     * needs no cell}
     *
     * @param scope the scope that owns it
     */
    public boolean isSettled(Scope scope, String mangled) {
        return settled.getOrDefault(scope, Set.of()).contains(mangled);
    }

    /** Notes which captured variables need no cell, by the scopes that own them. */
    public void setSettled(Map<Scope, Set<String>> names) {
        settled = names;
    }

    /** {@return the facts about the function that {@code definition} defines, or null} */
    public FunctionFacts function(Node definition) {
        return functions.get(definition);
    }

    /** {@return all functions that are known} */
    public Collection<FunctionFacts> functions() {
        return List.copyOf(functions.values());
    }

    /** {@return the function that {@code call} calls and no other, or null} */
    public FunctionFacts directCall(Expr.Call call) {
        return directCalls.get(call);
    }

    /**
     * {@return the literal that a global variable is set to, once and before all its uses; or null}
     */
    public Expr.Constant constant(String name) {
        return constants.get(name);
    }

    /**
     * Notes whether nothing but a variable refers to the list that {@code node} reads or changes.
     */
    public void noteAccess(Node node, boolean isOwn) {
        ownAccesses.merge(node, isOwn, Boolean::logicalAnd);
    }

    /** Notes the elements of lists that several threads may use. */
    public void addSharedLists(Collection<Slot> elements) {
        elements.forEach(each -> sharedLists.add(each.find()));
    }

    /** {@return whether no thread can change the list meanwhile that {@code node} reads} */
    public boolean readsAlone(Node node, Type.ListOf list) {
        return changesAlone(node, list) || !list.element().isChanged();
    }

    /** {@return whether no other thread can see the list that {@code node} changes} */
    public boolean changesAlone(Node node, Type.ListOf list) {
        return ownAccesses.getOrDefault(node, false)
                || !sharedLists.contains(list.element().find());
    }

    /** Notes the type of an expression. */
    public void note(Expr expression, Type type) {
        expressions.merge(expression, type, Types::common);
    }

    /** Notes that a local variable gets a value. */
    public void noteValue(Scope scope, String mangled, Type type) {
        variable(scope, mangled).addValue(type);
    }

    /** Notes that a read of a local variable may find no value, or that it is deleted. */
    public void noteUnbound(Scope scope, String mangled) {
        variable(scope, mangled).setMayBeUnbound();
    }

    private VariableFacts variable(Scope scope, String mangled) {
        return locals.computeIfAbsent(new Local(scope, mangled), _ -> new VariableFacts());
    }

    /** Adds a class that becomes one of Java. */
    public void add(ClassType type) {
        classes.put(type.definition(), type);
    }

    /** {@return what the program does as a whole} */
    public Habits habits() {
        return habits;
    }

    /** Says which global variables only the statements of the module itself use. */
    public void setBodyVariables(Set<String> names) {
        bodyVariables = Set.copyOf(names);
    }

    /** Says which global names always mean something of the library, and what. */
    public void setLibrary(Map<String, Type> names) {
        library = Map.copyOf(names);
    }

    /** {@return the module, function or class of the library that a global name means, or null} */
    public Type library(String name) {
        return library.get(name);
    }

    /** {@return whether nobody asks for the annotations of the variables of the module} */
    public boolean ignoresAnnotations() {
        return ignoresAnnotations;
    }

    /** Says that nobody asks for the annotations of the variables of the module. */
    public void setIgnoresAnnotations() {
        ignoresAnnotations = true;
    }

    /** Says which global variables are fields of Java. */
    public void setGlobalFields(Map<String, GlobalField> fields) {
        globalFields = fields;
    }

    /** {@return what is known of a global variable that is a field of Java; null for others} */
    public GlobalField globalField(String name) {
        return globalFields.get(name);
    }

    /** {@return whether a global variable is local to the statements of the module} */
    public boolean isBodyVariable(String name) {
        return bodyVariables.contains(name);
    }

    /** Notes what the program does as a whole. */
    public void setHabits(Habits newHabits) {
        habits = newHabits;
    }

    /** {@return the classes that become classes of Java, in the order of their definitions} */
    public Collection<ClassType> classes() {
        return classes.values();
    }

    /** {@return what {@code definition} defines, if it becomes a class of Java, or null} */
    public ClassType classOf(Stmt.ClassDef definition) {
        return classes.get(definition);
    }

    /** Adds a function. */
    public void add(FunctionFacts function) {
        functions.put(function.definition(), function);
    }

    /** {@return how another thread runs what {@code call} hands over, or null} */
    public Start startOf(Expr.Call call) {
        return starts.get(call);
    }

    /** Notes that {@code call} has another thread run a function. */
    public void noteStart(Expr.Call call, Start start) {
        starts.put(call, start);
    }

    /** {@return whether the library's own methods enter and leave a context manager} */
    public boolean isOriginal(Expr manager) {
        return originals.contains(manager);
    }

    /** Notes that the library's own methods enter and leave a context manager. */
    public void noteOriginal(Expr manager) {
        originals.add(manager);
    }

    /** {@return the member of the library that an expression calls or reads, or null} */
    public NativeMember nativeOf(Expr expression) {
        NativeMember member = natives.get(expression);
        return member == NONE ? null : member;
    }

    /** Notes which member of the library an expression calls or reads each time it is run. */
    public void noteNative(Expr expression, NativeMember member) {
        natives.merge(expression, member, (before, now) -> before == now ? now : NONE);
    }

    /** {@return the function or class of the library that an attribute always is, or null} */
    public Type fixed(Expr.Attribute attribute) {
        return fixed.get(attribute);
    }

    /** Notes which function or class of the library an attribute of a module always is. */
    public void noteFixed(Expr.Attribute attribute, Type member) {
        fixed.put(attribute, member);
    }

    /** {@return the value of whose type an attribute is the name, or null} */
    public Expr typeNameOf(Expr.Attribute attribute) {
        return typeNames.get(attribute);
    }

    /** Notes that an attribute is the name of the type of a value. */
    public void noteTypeName(Expr.Attribute attribute, Expr value) {
        typeNames.put(attribute, value);
    }

    /** Notes that an exception class becomes a class of Java. */
    public void noteException(Stmt.ClassDef definition) {
        exceptionClasses.put(definition.name(), definition);
    }

    /** {@return the exception classes that become classes of Java, each behind its base} */
    public Collection<Stmt.ClassDef> exceptionClasses() {
        return exceptionClasses.values();
    }

    /** Notes which function a decorator is, and no other. */
    public void noteDecorator(Expr decorator, FunctionFacts function) {
        directDecorators.put(decorator, function);
    }

    /** {@return the function that a decorator is and no other, or null} */
    public FunctionFacts directDecorator(Expr decorator) {
        return directDecorators.get(decorator);
    }

    /** Notes which function a call calls. */
    public void noteCall(Expr.Call call, FunctionFacts function) {
        directCalls.put(call, function);
    }

    /** Notes that a global variable always holds a literal. */
    public void noteConstant(String name, Expr.Constant value) {
        constants.put(name, value);
    }
}
