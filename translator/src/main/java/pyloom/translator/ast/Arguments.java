package pyloom.translator.ast;

import java.util.List;

/**
 * The parameters of a function; a keyword-only parameter without default has null in {@code
 * kwDefaults}.
 */
public record Arguments(
        List<Arg> posonlyargs,
        List<Arg> args,
        Arg vararg,
        List<Arg> kwonlyargs,
        List<Expr> kwDefaults,
        Arg kwarg,
        List<Expr> defaults)
        implements Node {}
