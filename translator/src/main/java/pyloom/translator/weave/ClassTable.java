package pyloom.translator.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the translator wrote about the classes of a file that dynamic code may see the instances of:
 * for each a line and one for each member, as the runtime's {@code JavaClassBuilder} reads them.
 */
public final class ClassTable {

    /** The table of a file without such classes. */
    public static final ClassTable EMPTY = new ClassTable("");

    private static final String CLASS = "class";
    private static final String BASE = "base";
    private static final String FIELD = "field";

    /**
     * A field, a class attribute or a method.
     *
     * @param kind the first column of its line
     * @param javaName what it is called in Java
     * @param parameters how many parameters it has in Python
     */
    record Member(String kind, String javaName, int parameters) {

        boolean isField() {
            return kind.equals(FIELD);
        }

        boolean isConstructor() {
            return kind.equals("init");
        }
    }

    /**
     * A class.
     *
     * @param bases fields that hold types which it has as bases beside its superclass, as {@code
     *     OWNER NAME}
     * @param isAllocated whether instances are made first and set up then, by the library
     * @param members its members in order
     * @param text the lines that the runtime reads
     */
    record Entry(List<String> bases, boolean isAllocated, List<Member> members, String text) {

        List<Member> fields() {
            return members.stream().filter(Member::isField).toList();
        }

        /** {@return what is called: class attributes and methods} */
        List<Member> callables() {
            return members.stream()
                    .filter(each -> !each.isField() && !each.isConstructor())
                    .toList();
        }

        Optional<Member> constructor() {
            return members.stream().filter(Member::isConstructor).findFirst();
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();

    private ClassTable(String text) {
        List<String> lines = new ArrayList<>();
        text.lines()
                .forEach(
                        line -> {
                            if (line.startsWith(CLASS + "\t")) {
                                add(lines);
                            }
                            lines.add(line);
                        });
        add(lines);
    }

    /** {@return the table that the translator wrote} */
    public static ClassTable parse(String text) {
        return text.isEmpty() ? EMPTY : new ClassTable(text);
    }

    /** {@return the path of the resource with the table of an outermost class} */
    public static String resource(String className) {
        return className.replace('.', '/') + ".py.classes";
    }

    /** {@return the class of that simple name, or null} */
    Entry entry(String javaName) {
        return entries.get(javaName);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    private void add(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<String> bases = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        boolean isAllocated = false;
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            switch (columns[0]) {
                case CLASS, "dataclass", "data", "slots", "alias" -> {}
                case BASE -> bases.add(columns[1]);
                case "native" -> isAllocated = columns[1].equals("allocated");
                case "default", "member" -> {}
                default -> members.add(member(columns));
            }
            if (!columns[0].equals(BASE)) {
                text.append(line).append('\n');
            }
        }
        entries.put(
                lines.getFirst().split("\t", -1)[1],
                new Entry(bases, isAllocated, members, text.toString()));
        lines.clear();
    }

    private static Member member(String[] columns) {
        int parameters = 0;
        for (String each : columns.length > 4 ? columns[4].split(", ") : new String[0]) {
            parameters += each.isEmpty() || each.equals("*") ? 0 : 1;
        }
        return new Member(columns[0], columns[2], parameters);
    }
}
