package pyloom.translator.emit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Java names for Python names; numbers are those of the hostile inputs. */
final class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "task_done, taskDone",
        "x, x",
        "_value, value",
        "__private, private_",
        "__init__, init",
        "MAX_SIZE, MAX_SIZE",
        "_CACHE, CACHE",
        "camelCase, camelCase",
        "HTTPServer, HTTPServer",
        "item_1, item1",
        "version_3_13, version3_13",
        "class_, class_",
        "list_, list",
        "_, underscore",
        "___, underscore",
        "_1, _1",
        "a__b, aB"
    })
    void namesOfVariablesAreInCamelCase(String python, String java) {
        assertThat(NameAllocator.forVariables().allocate(python)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "word_count, WordCount",
        "Counter, Counter",
        "_Node, Node",
        "HTTPServer, HTTPServer",
        "io, Io",
        "2048, _2048",
        "Record, Record"
    })
    void namesOfTypesStartWithACapital(String python, String java) {
        assertThat(NameAllocator.forTypes().allocate(python)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "abstract",
        "assert",
        "boolean",
        "break",
        "byte",
        "case",
        "catch",
        "char",
        "class",
        "const",
        "continue",
        "default",
        "do",
        "double",
        "else",
        "enum",
        "extends",
        "final",
        "finally",
        "float",
        "for",
        "goto",
        "if",
        "implements",
        "import",
        "instanceof",
        "int",
        "interface",
        "long",
        "native",
        "new",
        "null",
        "package",
        "private",
        "protected",
        "public",
        "return",
        "short",
        "static",
        "strictfp",
        "super",
        "switch",
        "synchronized",
        "this",
        "throw",
        "throws",
        "transient",
        "true",
        "false",
        "try",
        "void",
        "volatile",
        "while"
    })
    void h38ReservedWordsGetAnUnderscore(String word) {
        assertThat(NameAllocator.forVariables().allocate(word)).isEqualTo(word + "_");
        assertThat(JavaNames.isIdentifier(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "record, Record",
        "var, Var",
        "sealed, Sealed",
        "con, Con_",
        "aux, Aux_",
        "string, String_"
    })
    void h38NamesThatOnlyTypesMayNotHave(String python, String java) {
        assertThat(NameAllocator.forTypes().allocate(python)).isEqualTo(java);
        assertThat(NameAllocator.forVariables().allocate(python)).isEqualTo(python);
    }

    @Test
    void h40ANameThatLooksLikeAKeywordIsOne() {
        // CPython has a variable whose name is the keyword, made from letters of another style.
        assertThat(NameAllocator.forVariables().allocate("if")).isEqualTo("if_");
        assertThat(NameAllocator.forVariables().allocate("\ud835\udcf2\ud835\udcef"))
                .isEqualTo("if_");
    }

    @ParameterizedTest
    @CsvSource({
        "a\u00b7b, aub7b",
        "a\u0387b, au387b",
        "a\u1369, au1369",
        "a\u2118, au2118",
        "a\u212e, au212e",
        "a\u30fb, au30fb",
        "a\uff65, auff65",
        "caf\u00e9, cafe",
        "\u00fcber_gr\u00f6\u00dfe, uberGroudfe",
        "\u03c0, u3c0",
        "\u4e2d\u6587, u4e2du6587",
        "\ud835\udd4f, X"
    })
    void h41CharactersBeyondAsciiAreSpelledOut(String python, String java) {
        assertThat(NameAllocator.forVariables().allocate(python)).isEqualTo(java);
    }

    @Test
    void h42NamesThatBecomeTheSameStayApart() {
        NameAllocator names = NameAllocator.forVariables();
        JavaNames.OBJECT_METHODS.forEach(names::reserve);
        assertThat(List.of("a_b", "aB", "a__b", "_a_b", "wait", "to_string", "getClass"))
                .extracting(names::allocate)
                .containsExactly("aB", "aB_", "aB_2", "aB_3", "wait_", "toString_", "getClass_");
    }

    @Test
    void h42AnInnerScopeKeepsOffTheNamesAroundIt() {
        NameAllocator outer = NameAllocator.forVariables();
        NameAllocator inner = outer.inner();
        assertThat(outer.allocate("x")).isEqualTo("x");
        assertThat(inner.allocate("x")).isEqualTo("x_");
        assertThat(inner.allocate("y")).isEqualTo("y");
        assertThat(outer.allocate("y")).isEqualTo("y");
    }

    @Test
    void h43TypesThatDifferInCaseAloneStayApart() {
        NameAllocator names = NameAllocator.forTypes();
        assertThat(List.of("Foo", "foo", "FOO"))
                .extracting(names::allocate)
                .doesNotHaveDuplicates();
        names = NameAllocator.forTypes();
        assertThat(names.allocate("Foo")).isEqualTo("Foo");
        assertThat(names.allocate("FOO")).isEqualTo("FOO_");
    }

    @Test
    void h44LongNamesAreCutWithAHash() {
        NameAllocator names = NameAllocator.forVariables();
        String first = names.allocate("a".repeat(70_000));
        String second = names.allocate("a".repeat(69_999) + "b");
        assertThat(first).hasSize(JavaNames.MAX_LENGTH).isNotEqualTo(second);
        assertThat(NameAllocator.forVariables().allocate("a".repeat(70_000))).isEqualTo(first);
        assertThat(names.allocate("a".repeat(70_000))).isNotEqualTo(first);
        assertThat(NameAllocator.forVariables().allocate("\u4e2d".repeat(20_000)))
                .hasSize(JavaNames.MAX_LENGTH);
    }

    @Test
    void h45NamesOfClassFilesStayShort() {
        NameAllocator names = NameAllocator.forTypes();
        StringBuilder binary = new StringBuilder();
        while (names.hasRoomForNested()) {
            String name = names.allocate("A" + "b".repeat(300));
            binary.append(binary.isEmpty() ? "" : "$").append(name);
            names = names.nestedTypes(name);
        }
        assertThat(binary.length() + ".class".length()).isLessThanOrEqualTo(255);
        assertThat(binary.toString().split("\\$").length).isGreaterThan(3);
    }

    @Test
    void theSameRequestsGiveTheSameNames() {
        Set<List<String>> results = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            NameAllocator names = NameAllocator.forVariables();
            results.add(
                    List.of("a", "a_", "A", "class", "a").stream().map(names::allocate).toList());
        }
        assertThat(results).hasSize(1);
    }
}
