package pyloom.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the type of a Java class from the description that the translator wrote: a line for the
 * class, then one for each member, in columns.
 *
 * <pre>
 *   class      JAVA NAME  QUALIFIED NAME  LINE  DOCSTRING
 *   field      NAME  JAVA NAME
 *   native     HOW INSTANCES ARE MADE OF A CLASS THAT EXTENDS ONE OF THE LIBRARY
 *   dataclass  OPTIONS THAT ARE NOT AS USUAL
 *   data       NAME  ANNOTATION  DEFAULT  FACTORY  WHAT LEAVES IT OUT
 *   default    NAME  VALUE
 *   member     NAME  VALUE
 *   attribute  NAME  JAVA NAME
 *   slots
 *   alias      NAME  NAME OF A METHOD
 *   method     NAME  JAVA NAME  LINE  PARAMETERS  DEFAULTS  DOCSTRING  KEYWORD DEFAULTS
 * </pre>
 *
 * <p>Instead of {@code method} there may be {@code init}, {@code abstract}, {@code staticmethod},
 * {@code classmethod}, {@code getter} and {@code setter}.
 */
final class JavaClassBuilder {

    private static final int DOCSTRING_OF_CLASS = 4;
    private static final int DOCSTRING = 6;
    private static final int KEYWORD_DEFAULTS = 7;

    private final JavaClass members;
    private final PyType[] bases;
    private final String[][] lines;
    private final String[] dataclass; // its line, or null
    private final boolean isEnum;
    private final PyModule module;
    private final CodeTable codes;
    private final Map<String, Object> attributes = new HashMap<>(); // read so far

    JavaClassBuilder(JavaClass members, Class<?> type, PyType[] bases, String description) {
        this.members = members;
        this.bases = bases;
        this.lines = description.lines().map(line -> line.split("\t", -1)).toArray(String[][]::new);
        this.dataclass = line("dataclass");
        this.isEnum = type.isEnum();
        this.module = Frames.moduleOf(type);
        CodeTable known = Frames.codesOf(type);
        this.codes = known == null ? new CodeTable("__main__", "") : known;
    }

    /** {@return the first line of that kind, or null} */
    private String[] line(String kind) {
        return Arrays.stream(lines).filter(line -> line[0].equals(kind)).findFirst().orElse(null);
    }

    PyType build() {
        List<String> attributes = new ArrayList<>();
        for (String[] line : lines) {
            if (line[0].equals("field")) {
                members.addField(line[1].intern(), line[2]);
                attributes.add(line[1]);
            }
        }
        PyType type =
                (PyType)
                        Classes.build(
                                module,
                                lines[0][2],
                                Integer.parseInt(lines[0][3]),
                                bases,
                                null,
                                this::fill,
                                attributes.toArray(String[]::new));
        if (dataclass != null) {
            Dataclass.decorate(type, dataclass);
        }
        if (isEnum) {
            return type; // the constants have their attributes
        }
        String[] making = line("native");
        if (making == null && type.isSubtypeOf(PyException.TYPE)) {
            type.layout.allocator = members::createException;
            return type; // its instances keep their attributes as all exceptions do
        }
        type.layout.represent(members);
        PyType.Allocator allocator = making == null ? null : members.makeAs(making[1]);
        if (allocator != null) {
            type.layout.allocator = allocator;
        }
        type.access().shadow(); // what is in no slot may be in a field
        for (PyType base : bases) {
            if (base.layout.javaClass != null) {
                members.extend(base.layout.javaClass);
            }
        }
        return type;
    }

    private Cell fill(Object namespace) {
        if (namespace instanceof ConstantNamespace enumeration) {
            enumeration.useConstants((Enum<?>[]) members.type().getEnumConstants());
        }
        String doc = JavaClassColumns.text(lines[0], DOCSTRING_OF_CLASS);
        if (doc != null) {
            Items.setItem(namespace, "__doc__", doc);
        }
        int next = 0;
        if (dataclass != null) {
            Items.setItem(namespace, "__annotations__", new PyDict());
            if (Dataclass.hasSlots(dataclass)) {
                Items.setItem(namespace, "__slots__", PyTuple.EMPTY);
            }
        }
        for (String[] line : lines) {
            switch (line[0]) {
                case "class", "native", "field", "dataclass" -> {}
                case "default", "member" -> {
                    Object value = JavaClassColumns.values(line[2])[0];
                    Items.setItem(namespace, line[1].intern(), value);
                }
                case "slots" -> Items.setItem(namespace, "__slots__", PyTuple.EMPTY);
                case "alias" ->
                        Items.setItem(
                                namespace,
                                line[1].intern(),
                                Items.getItem(namespace, line[2].intern()));
                case "data" -> Dataclass.declare(namespace, line, attributes);
                case "attribute" -> {
                    Object value = members.call(next++, PyObject.NO_ARGUMENTS);
                    attributes.put(line[1], value);
                    if (dataclass == null || !isDefault(line[1])) {
                        Items.setItem(namespace, line[1].intern(), value);
                    }
                }
                case "init" -> {
                    PyFunction function = function(line, _ -> refuse());
                    members.setInitializer(function.code());
                    Items.setItem(namespace, "__init__", function);
                }
                default -> {
                    int index = next++;
                    add(line, function(line, it -> members.call(index, it)), namespace);
                }
            }
        }
        return null;
    }

    /** Whether an attribute is only what a field holds by default. */
    private boolean isDefault(String attribute) {
        return Arrays.stream(lines)
                .anyMatch(line -> line[0].equals("data") && line[3].equals("a" + attribute));
    }

    private static Object refuse() {
        throw new NotImplementedError("__init__ of an object that is ready");
    }

    private static void add(String[] line, PyFunction function, Object namespace) {
        String name = line[1].intern();
        Object member =
                switch (line[0]) {
                    case "staticmethod" -> new StaticMethod(function);
                    case "classmethod" -> new ClassMethod(function);
                    case "getter" -> PyProperty.TYPE.call(function);
                    case "setter" ->
                            Attributes.callMethod(
                                    Items.getItem(namespace, name), "setter", function);
                    case "abstract" -> {
                        function.attributes().putOwn("__isabstractmethod__", true);
                        yield function;
                    }
                    default -> function;
                };
        Items.setItem(namespace, name, member);
    }

    private PyFunction function(String[] line, Entry.OfArray entry) {
        String qualname = lines[0][2] + "." + line[1];
        PyFunction function = new PyFunction(code(qualname, line, entry), module);
        if (!line[5].isEmpty()) {
            function.withDefaults(JavaClassColumns.values(line[5], attributes));
        }
        if (line.length > KEYWORD_DEFAULTS && !line[KEYWORD_DEFAULTS].isEmpty()) {
            PyDict defaults = new PyDict();
            for (String each : line[KEYWORD_DEFAULTS].split(",")) {
                int end = each.indexOf('=');
                Object value = JavaClassColumns.values(each.substring(end + 1), attributes)[0];
                defaults.put(each.substring(0, end), value);
            }
            function.withKeywordDefaults(defaults);
        }
        return function;
    }

    private Code code(String qualname, String[] line, Entry.OfArray entry) {
        int number = Integer.parseInt(line[3]);
        Signature signature = Signature.of(line[4]);
        Code code =
                switch (signature.isSimple() ? signature.size() : -1) {
                    case 1 ->
                            codes.function(
                                    qualname,
                                    number,
                                    line[4],
                                    (Entry.Of1) a -> entry.call(new Object[] {a}));
                    case 2 ->
                            codes.function(
                                    qualname,
                                    number,
                                    line[4],
                                    (Entry.Of2) (a, b) -> entry.call(new Object[] {a, b}));
                    case 3 ->
                            codes.function(
                                    qualname,
                                    number,
                                    line[4],
                                    (Entry.Of3) (a, b, c) -> entry.call(new Object[] {a, b, c}));
                    default -> codes.functionOfArray(qualname, number, line[4], entry);
                };
        return code.documented(JavaClassColumns.text(line, DOCSTRING));
    }
}
