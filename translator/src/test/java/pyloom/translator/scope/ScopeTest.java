package pyloom.translator.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.TypeParam;
import pyloom.translator.diagnostics.PythonSyntaxError;

/** What later passes ask scopes. */
final class ScopeTest {

    private Module module;
    private SymbolTable table;

    private void analyze(String source) throws PythonSyntaxError {
        module = RecordedCases.parse(source);
        table = SymbolTable.of(module);
    }

    private Scope firstScope() {
        return table.scopeOf(module.body().getFirst());
    }

    @Test
    void aClosureFindsTheFunctionThatHoldsItsVariable() throws PythonSyntaxError {
        analyze("def f(a):\n def g():\n  def h(): return a, b\n  return h\n return g\n");
        Scope outer = firstScope();
        Scope inner = outer.children().getFirst().children().getFirst();
        assertThat(inner.resolve("a")).isEqualTo(Resolution.FREE);
        assertThat(inner.holder("a")).isSameAs(outer);
        assertThat(inner.resolve("b")).isEqualTo(Resolution.GLOBAL_IMPLICIT);
        assertThat(inner.holder("b")).isSameAs(table.top());
        assertThat(outer.cells()).containsExactly("a");
        assertThat(inner.freeVariables()).containsExactly("a");
    }

    @Test
    void aClosureLooksPastTheClassAroundIt() throws PythonSyntaxError {
        analyze("def f(a):\n class C:\n  a = 1\n  def g(self): return a\n");
        Scope definition = firstScope().children().getFirst();
        assertThat(definition.kind()).isEqualTo(ScopeKind.CLASS);
        assertThat(definition.symbol("a").isFreeInClass()).isTrue();
        Scope method = definition.children().getFirst();
        assertThat(method.holder("a")).isSameAs(firstScope());
    }

    @Test
    void superUsesTheClassCellThatTheClassHolds() throws PythonSyntaxError {
        analyze("class C:\n def f(self): super().f()\n");
        Scope method = firstScope().children().getFirst();
        assertThat(firstScope().needsClassCell()).isTrue();
        assertThat(method.freeVariables()).containsExactly("__class__");
        assertThat(method.holder("__class__")).isSameAs(firstScope());
    }

    @Test
    void privateNamesAreAskedForAsTheyAreWritten() throws PythonSyntaxError {
        analyze("class Ham:\n def f(self, __a): return __a\n");
        Scope method = firstScope().children().getFirst();
        assertThat(method.mangle("__a")).isEqualTo("_Ham__a");
        assertThat(method.mangle("__a__")).isEqualTo("__a__");
        assertThat(method.resolve("__a")).isEqualTo(Resolution.LOCAL);
        assertThat(method.symbol("__a").name()).isEqualTo("_Ham__a");
        assertThat(method.parameters()).containsExactly("self", "_Ham__a");
    }

    @Test
    void anInlinedComprehensionKeepsItsOwnScope() throws PythonSyntaxError {
        analyze("def f(x, y):\n return [lambda: (x, y) for x in y]\n");
        Stmt.Return last =
                (Stmt.Return) ((Stmt.FunctionDef) module.body().getFirst()).body().getFirst();
        Scope comprehension = table.scopeOf(last.value());
        assertThat(comprehension.isInlined()).isTrue();
        assertThat(comprehension.comprehension()).isEqualTo(ComprehensionKind.LIST);
        assertThat(comprehension.parent()).isSameAs(firstScope());
        assertThat(firstScope().lexicalChildren()).containsExactly(comprehension);
        Scope lambda = comprehension.children().getFirst();
        assertThat(firstScope().children()).containsExactly(lambda);
        assertThat(lambda.holder("x")).isSameAs(comprehension);
        assertThat(lambda.holder("y")).isSameAs(firstScope());
    }

    @Test
    void functionsSayHowTheyRun() throws PythonSyntaxError {
        analyze(
                """
                def plain(): return 1
                def generator(): yield
                async def coroutine(): pass
                async def both(): yield
                def lazy(): return (await x for x in y)
                """);
        assertThat(table.top().children())
                .extracting(Scope::name, Scope::isGenerator, Scope::isCoroutine)
                .containsExactly(
                        tuple("plain", false, false),
                        tuple("generator", true, false),
                        tuple("coroutine", false, true),
                        tuple("both", true, true),
                        tuple("lazy", false, false));
        assertThat(table.top().children().getFirst().returnsValue()).isTrue();
    }

    @Test
    void typeParametersHaveScopesForHeaderBoundAndDefault() throws PythonSyntaxError {
        analyze("def f[T: a = b](): pass\n");
        Stmt.FunctionDef function = (Stmt.FunctionDef) module.body().getFirst();
        TypeParam parameter = function.typeParams().getFirst();
        Scope header = table.typeParameterScopeOf(function);
        assertThat(header.kind()).isEqualTo(ScopeKind.TYPE_PARAMETERS);
        assertThat(header.symbol("T").isTypeParameter()).isTrue();
        assertThat(table.scopeOf(parameter).symbol("a").isReferenced()).isTrue();
        assertThat(table.defaultScopeOf(parameter).symbol("b").isReferenced()).isTrue();
        assertThat(table.scopeOf(function).parent()).isSameAs(header);
    }

    @Test
    void annotationsThatStayTextHaveNoScopes() throws PythonSyntaxError {
        analyze("from __future__ import annotations\nx: (lambda: y)\n");
        Expr annotation = ((Stmt.AnnAssign) module.body().get(1)).annotation();
        assertThat(table.scopeOf(annotation)).isNull();
        assertThat(table.top().children()).isEmpty();
        assertThat(table.future().annotations()).isTrue();
    }
}
