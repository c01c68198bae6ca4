package pyloom.translator.ast;

/**
 * A node of the syntax tree: CPython's {@code ast}, as immutable records. Inferred facts never live
 * here; they stand beside the tree, keyed by node identity.
 */
public sealed interface Node
        permits Alias,
                Arg,
                Arguments,
                Comprehension,
                ExceptHandler,
                Expr,
                Keyword,
                MatchCase,
                Module,
                Pattern,
                Stmt,
                TypeParam,
                WithItem {}
