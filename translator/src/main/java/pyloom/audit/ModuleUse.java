package pyloom.audit;

import java.util.SortedMap;
import java.util.TreeMap;

/** How the audited files use one module. */
public final class ModuleUse {

    /**
     * The use of one member.
     *
     * @param support whether it is there
     * @param count how many places use it
     */
    public record MemberUse(Support support, int count) {}

    private final String name;
    private final Support support;
    private final SortedMap<String, MemberUse> members = new TreeMap<>();
    private int imports;

    ModuleUse(String name, Support support) {
        this.name = name;
        this.support = support;
    }

    void addImport() {
        imports++;
    }

    void addMember(String member, Support itsSupport) {
        members.merge(
                member,
                new MemberUse(itsSupport, 1),
                (known, _) -> new MemberUse(known.support(), known.count() + 1));
    }

    /** {@return the dotted name} */
    public String name() {
        return name;
    }

    /** {@return whether there is such a module} */
    public Support support() {
        return support;
    }

    /** {@return how many imports name it} */
    public int imports() {
        return imports;
    }

    /** {@return what the files take from it, by name} */
    public SortedMap<String, MemberUse> members() {
        return members;
    }
}
