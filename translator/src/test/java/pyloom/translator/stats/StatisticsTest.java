package pyloom.translator.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import pyloom.translator.parse.ParsedSource;
import pyloom.translator.parse.SourceParser;
import pyloom.translator.source.SourceText;

import java.io.InputStream;

final class StatisticsTest {

    /** Two dynamic calls, one other, two arithmetic operations and the constructor's call. */
    static final class Example {
        static Object run(Object value, long number) {
            Object attribute = pyloom.object.Attributes.getAttr(value, "name");
            Object sum = pyloom.object.Operators.add(attribute, value);
            return String.valueOf(sum) + (number * 2 + 1);
        }
    }

    @Test
    void callsOfTheDynamicEntriesAreCounted() throws Exception {
        String file = Example.class.getName().replaceAll(".*\\.", "") + ".class";
        try (InputStream stream = Example.class.getResourceAsStream(file)) {
            DynamicShare share = DynamicShare.of(stream.readAllBytes());
            assertThat(share.dynamic()).isEqualTo(2);
            assertThat(share.all()).isEqualTo(6);
            assertThat(share.plus(share).percent()).isEqualTo(100.0 / 3);
        }
    }

    @Test
    void importsDoNotCountAsLines() throws Exception {
        String text = "import a\n\nfrom b import (\n    c,\n)\nx = 1\n";
        ParsedSource parsed = SourceParser.parse(SourceText.of("m.py", text));
        LineCount count =
                LineCount.of(text, parsed.module(), "package p;\nimport q;\nclass X {}\n");
        assertThat(count).isEqualTo(new LineCount(2, 2));
        assertThat(count.ratio()).isEqualTo(1.0);
    }
}
