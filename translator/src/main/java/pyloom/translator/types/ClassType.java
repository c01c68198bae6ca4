package pyloom.translator.types;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.library.NativeLibrary;
import pyloom.translator.library.NativeType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A class of the program whose instances stay where all that is done to them is known, so that it
 * can become a class of Java.
 */
public final class ClassType {

    /** What threads have until they have run. */
    private static final Set<String> OF_THREADS = Set.of("_target", "_args", "_kwargs");

    private final Stmt.ClassDef definition;
    private final ClassType base;
    private final Map<String, Slot> fields; // shared by all classes of a hierarchy
    private final Set<String> mutable = new HashSet<>();
    private final Map<String, String> guards = new HashMap<>();
    private final Map<String, Sharing> sharing = new HashMap<>();
    private boolean exposed;
    private DataclassFacts dataclass; // null for a class without the decorator
    private EnumFacts enumeration; // null for a class that is none
    private boolean leaksEarly;
    private final EarlyUses early = new EarlyUses();
    private final ByNameMembers byName = new ByNameMembers();
    private final Set<String> reassigned = new HashSet<>();
    private final Map<String, Stmt.FunctionDef> setters = new LinkedHashMap<>();
    private final Map<String, Expr.Constant> defaults = new LinkedHashMap<>();
    private final Map<String, Expr> attributes = new LinkedHashMap<>();
    private final Map<String, Slot> attributeSlots = new HashMap<>();
    private final Map<String, Expr.Constant> changing = new LinkedHashMap<>();
    private final NativeType nativeBase; // null for a class below another of the program
    private boolean callsNativeInit;
    private boolean ofAbc;
    private final Set<Stmt.FunctionDef> bodiless =
            Collections.newSetFromMap(new IdentityHashMap<>());
    private String javaName;
    private final List<ClassType> subclasses = new ArrayList<>();
    private final Set<String> ownFields = new LinkedHashSet<>();
    private final Map<String, Stmt.FunctionDef> methods = new LinkedHashMap<>();

    /**
     * A class.
     *
     * @param base the class that it extends, or null
     * @param nativeBase the type of the library that it extends, or null
     */
    public ClassType(Stmt.ClassDef definition, ClassType base, NativeType nativeBase) {
        this.definition = definition;
        this.base = base;
        this.nativeBase = nativeBase;
        this.fields = base == null ? new LinkedHashMap<>() : base.fields;
    }

    /** {@return its statement} */
    public Stmt.ClassDef definition() {
        return definition;
    }

    /** {@return its name in Python} */
    public String name() {
        return definition.name();
    }

    /** {@return the class that it extends, or null} */
    public ClassType base() {
        return base;
    }

    /** {@return the type of the library that its hierarchy extends, or null} */
    public NativeType nativeBase() {
        return root().nativeBase;
    }

    /** {@return what its instances are to the library when an attribute is used} */
    public Type.Instance nativeView(String attribute) {
        return new Type.Instance(nativeBase(), null, !isOverridden(attribute));
    }

    private boolean isOverridden(String method) {
        return method(method) != null
                || subclasses.stream().anyMatch(each -> each.isOverridden(method));
    }

    /** {@return whether the library knows an attribute of its instances} */
    public boolean hasNative(String attribute) {
        return nativeBase() != null
                && (nativeBase().member(attribute) != null
                        || nativeBase().setter(attribute) != null
                        || !isException() && OF_THREADS.contains(attribute));
    }

    /** {@return whether its instances are exceptions} */
    public boolean isException() {
        return nativeBase() != null
                && nativeBase().extendsOrIs(NativeLibrary.type("builtins", "BaseException"));
    }

    /** Notes that {@code __init__} calls that of the base. */
    public void setCallsBase() {
        callsNativeInit = true;
    }

    /**
     * {@return whether its instances, exceptions, have what they are made of as their arguments, as
     * no {@code __init__} says something else}
     */
    public boolean keepsArguments() {
        return isException() && methods.containsKey("__init__") && !callsNativeInit;
    }

    /** Notes that it extends {@code abc.ABC}. */
    public void setOfAbc() {
        ofAbc = true;
    }

    /** {@return whether its hierarchy extends {@code abc.ABC}} */
    public boolean isOfAbc() {
        return root().ofAbc;
    }

    /** {@return its own abstract methods that have no body worth the name} */
    public Set<Stmt.FunctionDef> bodiless() {
        return bodiless;
    }

    /** {@return whether it has abstract methods, so that there are no instances of itself} */
    public boolean isAbstract() {
        for (ClassType each = isOfAbc() ? this : null; each != null; each = each.base) {
            for (Stmt.FunctionDef method : each.methods.values()) {
                if (MethodKind.of(method(method.name())) == MethodKind.ABSTRACT) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return the class that all classes of its hierarchy extend} */
    public ClassType root() {
        return base == null ? this : base.root();
    }

    /** {@return the fields that its constructor sets itself} */
    public Set<String> ownFields() {
        return Collections.unmodifiableSet(ownFields);
    }

    /** Adds a field that its constructor sets. */
    public void addField(String name) {
        ownFields.add(name);
    }

    /** {@return whether its instances always have the field {@code name}} */
    public boolean hasField(String name) {
        return ownFields.contains(name) || base != null && base.hasField(name);
    }

    /**
     * {@return the class whose instances have the field {@code name}} That is this one, or the only
     * class below that has it; null if there is none or more.
     */
    public ClassType withField(String name) {
        if (hasField(name)) {
            return this;
        }
        ClassType only = null;
        for (ClassType below : subclasses) {
            ClassType found = below.withField(name);
            if (found != null && only != null) {
                return null;
            }
            only = found == null ? only : found;
        }
        return only;
    }

    /** {@return whether {@code name} is a field of the instances that are known to have it} */
    public boolean isField(String name) {
        ClassType holder = withField(name);
        return holder != null && holder.method(name) == null;
    }

    /** Makes this class known to the one that it extends. */
    public void link() {
        if (base != null) {
            base.subclasses.add(this);
        }
    }

    /** {@return the classes that extend it directly} */
    public List<ClassType> subclasses() {
        return subclasses;
    }

    /** {@return what a field holds} */
    public Slot field(String name) {
        return fields.computeIfAbsent(name, _ -> new Slot());
    }

    /** {@return its own methods by their names} */
    public Map<String, Stmt.FunctionDef> methods() {
        return methods;
    }

    /** {@return the method that calls of {@code name} find, or null} */
    public Stmt.FunctionDef method(String name) {
        Stmt.FunctionDef own = methods.get(name);
        return own != null || base == null ? own : base.method(name);
    }

    /** {@return the class of which {@link #method} is an own method, or null} */
    public ClassType ownerOf(String name) {
        return methods.containsKey(name) ? this : base == null ? null : base.ownerOf(name);
    }

    /** Notes that the class is an enumeration. */
    public void setEnumeration(EnumFacts facts) {
        enumeration = facts;
    }

    /** {@return its members, or null if it is no enumeration} */
    public EnumFacts enumeration() {
        return enumeration;
    }

    /** {@return whether it has members that only dynamic code uses} */
    public boolean needsExposure() {
        return nativeBase() != null
                || enumeration != null
                || methods.keySet().stream()
                        .anyMatch(each -> each.startsWith("__") && !each.equals("__init__"))
                || !changing.isEmpty()
                || byName.isNeeded();
    }

    /** {@return whether it or a class above has methods that get the class} */
    public boolean hasClassMethods() {
        return methods.values().stream().anyMatch(each -> MethodKind.of(each) == MethodKind.CLASS)
                || base != null && base.hasClassMethods();
    }

    /** {@return what stands in its own body for all instances, by the names} */
    public Map<String, Expr> attributes() {
        return attributes;
    }

    /** {@return the class in whose body an attribute stands that this class has, or null} */
    public ClassType holder(String attribute) {
        return attributes.containsKey(attribute)
                ? this
                : base == null ? null : base.holder(attribute);
    }

    /** {@return what an attribute holds that stands in the body of this very class} */
    public Slot attribute(String name) {
        return attributeSlots.computeIfAbsent(name, _ -> new Slot());
    }

    /** {@return whether instances of subclasses may have another value of an attribute} */
    public boolean isRedefined(String attribute) {
        return subclasses.stream()
                .anyMatch(
                        each ->
                                each.attributes.containsKey(attribute)
                                        || each.isRedefined(attribute));
    }

    /** {@return what the type object has at first of attributes that the program sets later} */
    public Map<String, Expr.Constant> changing() {
        return changing;
    }

    /** {@return whether it or a class above has an attribute that the program sets later} */
    public boolean hasChanging(String name) {
        return changing.containsKey(name) || base != null && base.hasChanging(name);
    }

    /** {@return whether the description of a class can hold a value} */
    public static boolean isLiteral(Expr.Constant constant) {
        return switch (constant.value()) {
            case ConstantValue.None _, ConstantValue.Bool _, ConstantValue.SmallInt _ -> true;
            case ConstantValue.Float _, ConstantValue.Str _ -> true;
            default -> false;
        };
    }

    /** {@return what sets its own properties by their names} */
    public Map<String, Stmt.FunctionDef> setters() {
        return setters;
    }

    /** {@return the method that setting a property calls, or null} */
    public Stmt.FunctionDef setter(String name) {
        Stmt.FunctionDef own = setters.get(name);
        return own != null || base == null ? own : base.setter(name);
    }

    /** {@return whether setting an attribute calls a method} */
    public boolean isSetter(String name) {
        return setter(name) != null;
    }

    /** {@return what instances have until they set it, by the names of own fields} */
    public Map<String, Expr.Constant> defaults() {
        return defaults;
    }

    /** Notes that the constructor sets a field in another way than once for all. */
    public void setReassigned(String field) {
        reassigned.add(field);
    }

    /** {@return whether Java accepts that the field is final} */
    public boolean isFinal(String field) {
        return !isMutable(field) && !reassigned.contains(field) && !defaults.containsKey(field);
    }

    /** {@return the members that are found by their names only} */
    public ByNameMembers byName() {
        return byName;
    }

    /** {@return what its constructor does with the object while it is not complete} */
    public EarlyUses early() {
        return early;
    }

    /** Notes that its constructor may show the object to others when all its own fields are set. */
    public void setLeaksEarly() {
        leaksEarly = true;
    }

    /** {@return whether others may see the object before a subclass has set its fields} */
    public boolean leaksEarly() {
        return leaksEarly || base != null && base.leaksEarly();
    }

    /** {@return the call of the constructor of the base that a statement of {@code __init__} is} */
    public Expr.Call baseCall(Stmt statement) {
        boolean isCall =
                (base != null || nativeBase != null)
                        && statement instanceof Stmt.ExprStmt simple
                        && simple.value() instanceof Expr.Call call
                        && callsBase(call);
        return isCall ? (Expr.Call) ((Stmt.ExprStmt) statement).value() : null;
    }

    private boolean callsBase(Expr.Call call) {
        if (!(call.func() instanceof Expr.Attribute attribute)
                || !attribute.attr().equals("__init__")) {
            return false;
        }
        if (isSuper(attribute.value())) {
            return true;
        }
        String self = methods.get("__init__").args().args().getFirst().arg();
        return isBase(attribute.value())
                && !call.args().isEmpty()
                && isName(call.args().getFirst(), self);
    }

    private boolean isBase(Expr expression) {
        return switch (definition.bases().getFirst()) {
            case Expr.Name name -> isName(expression, name.id());
            case Expr.Attribute written
                    when written.value() instanceof Expr.Name module
                            && expression instanceof Expr.Attribute attribute ->
                    attribute.attr().equals(written.attr())
                            && isName(attribute.value(), module.id());
            default -> false;
        };
    }

    /** {@return whether a call of the {@code __init__} of the base is by {@code super()}} */
    public static boolean isBySuper(Expr.Call call) {
        return call.func() instanceof Expr.Attribute method && isSuper(method.value());
    }

    /** {@return whether an expression is {@code super()}} */
    public static boolean isSuper(Expr expression) {
        return expression instanceof Expr.Call call
                && isName(call.func(), "super")
                && call.args().isEmpty()
                && call.keywords().isEmpty();
    }

    private static boolean isName(Expr expression, String id) {
        return expression instanceof Expr.Name name && name.id().equals(id);
    }

    /** {@return whether a method is read like an attribute} */
    public static boolean isProperty(Stmt.FunctionDef method) {
        return MethodKind.of(method) == MethodKind.GETTER;
    }

    /** {@return whether instances of this are instances of {@code other}} */
    public boolean extendsOrIs(ClassType other) {
        return this == other || base != null && base.extendsOrIs(other);
    }

    /** {@return the nearest class that both extend or are, or null} */
    public ClassType commonWith(ClassType other) {
        for (ClassType each = this; each != null; each = each.base) {
            if (other.extendsOrIs(each)) {
                return each;
            }
        }
        return null;
    }

    /** Notes that a field of the hierarchy is set outside constructors. */
    public void setMutable(String field) {
        root().mutable.add(field);
    }

    /** {@return whether a field is set outside constructors} */
    public boolean isMutable(String field) {
        return root().mutable.contains(field);
    }

    /** How a field is kept that several threads set without a common lock. */
    public enum Sharing {
        /** It is seen by all at once. */
        VOLATILE,
        /** It is a number that is added to in one step. */
        COUNTER,
        /** It is seen by all at once, and augmented assignments change it by name, in one step. */
        UPDATED
    }

    /** Notes that several threads set a field without a common lock. */
    public void setSharing(String field, Sharing how) {
        root().sharing.put(field, how);
    }

    /** {@return how a field is kept that several threads set; null for a plain one} */
    public Sharing sharing(String field) {
        return root().sharing.get(field);
    }

    /** Notes which lock is held whenever a field is used. */
    public void setGuard(String field, String lock) {
        root().guards.put(field, lock);
    }

    /** {@return the field with the lock that guards {@code field}, or null} */
    public String guardOf(String field) {
        return root().guards.get(field);
    }

    /** Notes that dynamic code may see instances of the hierarchy. */
    public void setExposed() {
        root().exposed = true;
    }

    /** {@return whether dynamic code may see its instances} */
    public boolean isExposed() {
        return root().exposed;
    }

    /** Notes that the class is a dataclass. */
    public void setDataclass(DataclassFacts facts) {
        dataclass = facts;
    }

    /** {@return what the decorator {@code dataclass} says, or null} */
    public DataclassFacts dataclass() {
        return dataclass;
    }

    /** {@return whether {@code replace} does nothing but call it: it has no more than fields} */
    public boolean isReplacedByCall() {
        return dataclass != null
                && subclasses.isEmpty()
                && dataclass.allFields().stream()
                        .allMatch(
                                each ->
                                        each.isParameter()
                                                && !each.isInitOnly()
                                                && !each.isMadeInside());
    }

    /** {@return the dataclass whose constructor makes instances, or null if another does} */
    public ClassType initOfData() {
        ClassType owner = ownerOf("__init__");
        return owner != null && owner.dataclass != null ? owner : null;
    }

    /** {@return whether its instances never change} */
    public boolean isFrozen() {
        return dataclass == null ? base != null && base.isFrozen() : dataclass.isFrozen();
    }

    /** Chooses its name in Java. */
    public void setJavaName(String name) {
        javaName = name;
    }

    /** {@return its name in Java} */
    public String javaName() {
        return javaName;
    }

    @Override
    public String toString() {
        return name();
    }
}
