package pyloom.translator.types;

import pyloom.translator.ast.Stmt;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Members of a class of Java that are found by their names only, as those of dynamic classes. */
public final class ByNameMembers {

    private final Map<String, Stmt.FunctionDef> functions = new LinkedHashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Set<String> slots = new LinkedHashSet<>();
    private boolean hasSlots;

    ByNameMembers() {}

    /**
     * {@return functions that are no methods of Java: their objects are attributes of the class}
     */
    public Map<String, Stmt.FunctionDef> functions() {
        return functions;
    }

    /** {@return further names of methods} */
    public Map<String, String> aliases() {
        return aliases;
    }

    /** {@return the attributes that {@code __slots__} allows} */
    public Set<String> slots() {
        return slots;
    }

    /** {@return whether the class has {@code __slots__}, so that instances have no others} */
    public boolean hasSlots() {
        return hasSlots;
    }

    /** Notes that the class has {@code __slots__}. */
    public void setSlots(Set<String> names) {
        hasSlots = true;
        slots.addAll(names);
    }

    /** {@return whether there are members that dynamic code finds} */
    public boolean isNeeded() {
        return !functions.isEmpty() || !aliases.isEmpty();
    }
}
