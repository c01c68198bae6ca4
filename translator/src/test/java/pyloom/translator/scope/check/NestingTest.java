package pyloom.translator.scope.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.RecordedCases;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Sources that nest deeper than people write; the limits are those of CPython 3.13. */
@Timeout(10)
final class NestingTest {

    private static final String TOO_DEEP = "maximum recursion depth exceeded during compilation";
    private static final String TOO_MANY_BLOCKS = "too many statically nested blocks";

    /** The message of the error, or "ok"; on the stack that the command line provides. */
    private static String verdict(String source) throws InterruptedException, ExecutionException {
        FutureTask<String> task = new FutureTask<>(() -> check(source));
        new Thread(null, task, "deep", 200L << 20).start();
        return task.get();
    }

    private static String check(String source) {
        try {
            SemanticChecks.check(RecordedCases.parse(source));
            return "ok";
        } catch (PythonSyntaxError error) {
            return error.getMessage();
        }
    }

    private static String sum(int terms) {
        return "a" + "+a".repeat(terms - 1) + "\n";
    }

    @Test
    void h26LongSumsAreRefusedWhereCpythonRefusesThem() throws Exception {
        assertThat(verdict(sum(5_000))).isEqualTo("ok");
        assertThat(verdict(sum(9_996))).isEqualTo("ok");
        assertThat(verdict(sum(9_997))).isEqualTo(TOO_DEEP);
        assertThat(verdict(sum(10_000))).isEqualTo(TOO_DEEP);
    }

    @Test
    void depthIsLookedAtBeforeNames() throws Exception {
        assertThat(verdict("def f(a, a): pass\n" + sum(10_000))).isEqualTo(TOO_DEEP);
        assertThat(verdict("from __future__ import x\n" + sum(10_000)))
                .isEqualTo("future feature x is not defined");
    }

    @Test
    void h27ThreeThousandElifsAreAccepted() throws Exception {
        assertThat(verdict("if a: pass\n" + "elif b: pass\n".repeat(3_000))).isEqualTo("ok");
    }

    @Test
    void h28LongChainsAreRefusedWhereCpythonRefusesThem() throws Exception {
        assertThat(verdict("a" + ".b".repeat(1_000) + "\n")).isEqualTo("ok");
        assertThat(verdict("a" + "()".repeat(1_000) + "\n")).isEqualTo("ok");
        assertThat(verdict("a" + ".b".repeat(9_995) + "\n")).isEqualTo("ok");
        assertThat(verdict("a" + ".b".repeat(9_996) + "\n")).isEqualTo(TOO_DEEP);
        assertThat(verdict("a" + "()".repeat(10_000) + "\n")).isEqualTo(TOO_DEEP);
    }

    @Test
    void h29AThousandNestedLambdasAreAccepted() throws Exception {
        assertThat(verdict("lambda:".repeat(1_000) + "a\n")).isEqualTo("ok");
        assertThat(verdict("lambda a:".repeat(1_000) + "a\n")).isEqualTo("ok");
    }

    private static String loops(int depth) {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            source.append(" ".repeat(i)).append("for x in y:\n");
        }
        return source.append(" ".repeat(depth)).append("pass\n").toString();
    }

    @Test
    void h31BlocksNestAsDeepAsInCpython() throws Exception {
        assertThat(verdict(loops(21))).isEqualTo("ok");
        assertThat(verdict(loops(22))).isEqualTo(TOO_MANY_BLOCKS);
    }

    @Test
    void h31AGeneratorHasOneBlockLess() throws Exception {
        String header = "def f():\n yield\n";
        assertThat(verdict(header + loops(20).indent(1))).isEqualTo("ok");
        assertThat(verdict(header + loops(21).indent(1))).isEqualTo(TOO_MANY_BLOCKS);
    }

    private static String finallyBodies(int depth) {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String indent = " ".repeat(i);
            source.append(indent).append("try: pass\n").append(indent).append("finally:\n");
        }
        return source.append(" ".repeat(depth)).append("pass\n").toString();
    }

    /** CPython compiles the innermost body 2 to the power of 21 times, which takes a minute. */
    @Test
    void nestedFinallyBodiesTakeNoExponentialTime() throws Exception {
        assertThat(verdict(finallyBodies(21))).isEqualTo("ok");
        assertThat(verdict(finallyBodies(22))).isEqualTo(TOO_MANY_BLOCKS);
        assertThat(verdict(finallyBodies(90))).isEqualTo(TOO_MANY_BLOCKS);
    }
}
