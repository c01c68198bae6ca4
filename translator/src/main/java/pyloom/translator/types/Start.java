package pyloom.translator.types;

import pyloom.translator.ast.Expr;

import java.util.List;

/**
 * A call that has another thread run a function of the program, such as {@code Thread(target=f,
 * args=(x,))}.
 *
 * @param name the name of the function
 * @param parameters the names of what it takes
 * @param body the call that the thread makes: of {@code passed}, or of names that stand for them
 * @param passed what is evaluated at once and handed to the function
 */
public record Start(String name, List<String> parameters, Expr.Call body, List<Expr> passed) {}
