package pyloom.translator.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A type of the library: the Java class of its instances and what they have.
 *
 * <p>Filled by {@link NativeLibrary}, then unchanging but for what it computes once.
 */
public final class NativeType {

    private final String module;
    private final String name;
    private final String javaClass;
    private final int typeParameters;
    private final boolean isPublic;
    private final Map<String, NativeMember> members = new HashMap<>();
    private final Map<String, NativeMember> setters = new HashMap<>();
    private final Map<String, NativeMember> merged = new ConcurrentHashMap<>();
    private NativeType base;
    private NativeMember constructor;

    NativeType(String module, String name, String javaClass, int typeParameters, boolean isPublic) {
        this.module = module;
        this.name = name;
        this.javaClass = javaClass;
        this.typeParameters = typeParameters;
        this.isPublic = isPublic;
    }

    void add(NativeMember member) {
        switch (member.kind()) {
            case SETTER -> setters.put(member.simpleName(), member);
            case CONSTRUCTOR -> constructor = member;
            default -> members.put(member.simpleName(), member);
        }
    }

    void setBase(NativeType type) {
        base = type;
    }

    /** {@return the module that defines it} */
    public String module() {
        return module;
    }

    /** {@return the name by which programs know it} */
    public String name() {
        return name;
    }

    /** {@return whether emitted code can mention the class of its instances} */
    public boolean isPublic() {
        return isPublic;
    }

    /** {@return the class of its instances} */
    public String javaClass() {
        return javaClass;
    }

    /** {@return how many type parameters the class has} */
    public int typeParameters() {
        return typeParameters;
    }

    /** {@return the type that it extends, or null} */
    public NativeType base() {
        return base;
    }

    /** {@return how instances are made, or null if emitted code cannot make them} */
    public NativeMember constructor() {
        return constructor;
    }

    /** {@return the method or attribute called {@code attribute}, or null} */
    public NativeMember member(String attribute) {
        NativeMember own = members.get(attribute);
        if (own == null || base == null) {
            return own != null || base == null ? own : base.member(attribute);
        }
        return merged.computeIfAbsent(attribute, _ -> merge(own, base.member(attribute)));
    }

    /** What overrides a method takes its short forms over: they call it. */
    private static NativeMember merge(NativeMember own, NativeMember overridden) {
        if (overridden == null || overridden.forms().isEmpty()) {
            return own;
        }
        List<NativeForm> forms = new ArrayList<>(own.forms());
        forms.addAll(overridden.forms());
        return new NativeMember(own.module(), own.kind(), own.name(), own.full(), forms);
    }

    /** {@return how the attribute is set, or null} */
    public NativeMember setter(String attribute) {
        NativeMember own = setters.get(attribute);
        return own != null || base == null ? own : base.setter(attribute);
    }

    /** {@return whether its instances are instances of {@code other}} */
    public boolean extendsOrIs(NativeType other) {
        return this == other || base != null && base.extendsOrIs(other);
    }

    @Override
    public String toString() {
        return name;
    }
}
