package pyloom.translator.library;

import pyloom.annotation.ApiParameter;
import pyloom.annotation.ApiSignature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the Java members of functions and types; the index is read once, when first needed. */
public final class NativeLibrary {

    private static final String INDEX = "/META-INF/pyloom/api-index.tsv";
    private static final Set<String> HOLDERS = // of types whose instances are plain Java objects
            Set.of("pyloom.object.BuiltinTypes", "pyloom.object.NativeTypes");

    /** Read when the first program is translated. */
    private static final class Index {
        static final NativeLibrary ALL = read();
    }

    private final Map<String, NativeMember> functions = new HashMap<>();
    private final Map<String, NativeType> types = new HashMap<>();
    private final Map<String, NativeType> byClass = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, List<NativeForm>> forms = new HashMap<>();

    private NativeLibrary() {}

    /** {@return a function or constant of a module, or null} */
    public static NativeMember function(String module, String name) {
        return Index.ALL.functions.get(TypeNames.defined(module + "." + name));
    }

    /** {@return a type of a module, or null} */
    public static NativeType type(String module, String name) {
        return Index.ALL.types.get(TypeNames.defined(module + "." + name));
    }

    /** {@return the type whose instances are of a Java class, or null} */
    public static NativeType typeOfClass(String javaClass) {
        return Index.ALL.byClass.get(javaClass);
    }

    private static NativeLibrary read() {
        NativeLibrary library = new NativeLibrary();
        List<String[]> rows = rows();
        rows.stream().filter(row -> row[1].endsWith("type")).forEach(library::addType);
        rows.stream().filter(row -> row[1].equals("form")).forEach(library::addForm);
        rows.stream().filter(row -> !row[1].endsWith("type")).forEach(library::addMember);
        library.finish();
        return library;
    }

    private static List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        InputStream resource = NativeLibrary.class.getResourceAsStream(INDEX);
        if (resource == null) {
            return rows; // without the runtime nothing is known of it
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(rows::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rows;
    }

    private void addType(String[] row) {
        String fullName = row[0] + "." + row[2];
        String[] java = row[8].split(" ");
        if (types.containsKey(fullName)) {
            return;
        }
        boolean isPlain = HOLDERS.contains(java[0]);
        NativeType type =
                new NativeType(
                        row[0],
                        TypeNames.shown(row[0], row[2]),
                        isPlain ? null : java[0],
                        Integer.parseInt(java[2]),
                        java.length > 3);
        types.put(fullName, type);
        if (!isPlain) {
            byClass.merge(java[0], type, (_, _) -> null); // a class of several types says little
            bases.put(fullName, java[1]);
        }
    }

    private void addForm(String[] row) {
        forms.computeIfAbsent(row[0] + "." + row[2], _ -> new ArrayList<>()).add(form(row));
    }

    private void addMember(String[] row) {
        NativeMember.Kind kind = kind(row[1]);
        String fullName = row[0] + "." + row[2];
        if (kind == null) {
            return;
        }
        NativeMember member =
                new NativeMember(
                        row[0], kind, row[2], form(row), forms.getOrDefault(fullName, List.of()));
        int dot = row[2].lastIndexOf('.');
        if (dot < 0) {
            functions.put(fullName, member);
            return;
        }
        NativeType type = types.get(row[0] + "." + row[2].substring(0, dot));
        if (type != null) {
            type.add(member);
        }
    }

    private static NativeMember.Kind kind(String word) {
        return switch (word) {
            case "function" -> NativeMember.Kind.FUNCTION;
            case "constant" -> NativeMember.Kind.CONSTANT;
            case "method" -> NativeMember.Kind.METHOD;
            case "getter", "member" -> NativeMember.Kind.GETTER;
            case "setter" -> NativeMember.Kind.SETTER;
            case "static" -> NativeMember.Kind.STATIC;
            case "class" -> NativeMember.Kind.CLASS;
            default -> null;
        };
    }

    private static NativeForm form(String[] row) {
        String signature = row[3];
        List<ApiParameter> parameters =
                signature.isEmpty()
                        ? List.of()
                        : ApiSignature.parseParameters(
                                signature.substring(1, signature.length() - 1));
        int close = row[6].indexOf(')');
        List<String> arguments =
                close < 0 ? List.of() : Descriptors.split(row[6].substring(1, close));
        return new NativeForm(
                parameters,
                row[4],
                row[5],
                arguments,
                row[6].substring(close + 1),
                Set.of(row[8].isEmpty() ? new String[0] : row[8].split(" ")));
    }

    /** Forms that make instances, and what extends what. */
    private void finish() {
        bases.forEach((name, base) -> types.get(name).setBase(byClass.get(base)));
        forms.forEach(
                (name, all) -> {
                    NativeType type = types.get(TypeNames.defined(name));
                    if (type != null) {
                        type.add(
                                new NativeMember(
                                        type.module(),
                                        NativeMember.Kind.CONSTRUCTOR,
                                        type.name(),
                                        null,
                                        Collections.unmodifiableList(all)));
                    }
                });
    }
}
