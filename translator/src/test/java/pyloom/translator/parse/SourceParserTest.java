package pyloom.translator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How the parser may be used. */
final class SourceParserTest {

    @Test
    void threadsMayParseAtOnce() throws Exception {
        String source = "def f(a, *b, c=1): return f'{a!r:>{b}}' if a in b else 0x1F ** -2.5e3\n";
        String tree = RecordedTrees.treeOf(source);
        List<Future<String>> trees = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 200; i++) {
                trees.add(threads.submit(() -> RecordedTrees.treeOf(source)));
            }
        }
        for (Future<String> each : trees) {
            assertThat(each.get()).isEqualTo(tree);
        }
    }

    @Test
    void aRefusedTextLeavesNothingBehind() {
        for (int i = 0; i < 3; i++) {
            assertThat(RecordedTrees.treeOf("f'{a:{b")).isEqualTo("SyntaxError");
            assertThat(RecordedTrees.treeOf("f'{a}'\n"))
                    .startsWith("Module(body=[Expr(value=Joined");
        }
    }
}
