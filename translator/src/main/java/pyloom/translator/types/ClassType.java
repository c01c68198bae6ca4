package pyloom.translator.types;

import pyloom.translator.ast.Stmt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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

    private final Stmt.ClassDef definition;
    private final ClassType base;
    private final Map<String, Slot> fields; // shared by all classes of a hierarchy
    private final Set<String> mutable = new HashSet<>();
    private final Map<String, String> guards = new HashMap<>();
    private final Map<String, Sharing> sharing = new HashMap<>();
    private boolean exposed;
    private DataclassFacts dataclass; // null for a class without the decorator
    private String javaName;
    private final List<ClassType> subclasses = new ArrayList<>();
    private final Set<String> ownFields = new LinkedHashSet<>();
    private final Map<String, Stmt.FunctionDef> methods = new LinkedHashMap<>();

    /**
     * A class.
     *
     * @param base the class that it extends, or null
     */
    public ClassType(Stmt.ClassDef definition, ClassType base) {
        this.definition = definition;
        this.base = base;
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

    /** {@return whether a method is read like an attribute} */
    public static boolean isProperty(Stmt.FunctionDef method) {
        return !method.decoratorList().isEmpty();
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

    /** {@return whether its instances never change} */
    public boolean isFrozen() {
        return dataclass != null && dataclass.isFrozen();
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
