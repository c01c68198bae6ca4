package pyloom.translator.lower;

import pyloom.translator.ast.Stmt;

import java.util.List;

/** Finds annotated names in a body, functions and classes inside aside. */
final class AnnotationSearch {

    private AnnotationSearch() {}

    static boolean isIn(List<Stmt> statements) {
        return statements.stream().anyMatch(AnnotationSearch::isIn);
    }

    private static boolean isIn(Stmt statement) {
        return switch (statement) {
            case Stmt.AnnAssign _ -> true;
            case Stmt.If choice -> isIn(choice.body()) || isIn(choice.orelse());
            case Stmt.For loop -> isIn(loop.body()) || isIn(loop.orelse());
            case Stmt.AsyncFor loop -> isIn(loop.body()) || isIn(loop.orelse());
            case Stmt.While loop -> isIn(loop.body()) || isIn(loop.orelse());
            case Stmt.With with -> isIn(with.body());
            case Stmt.AsyncWith with -> isIn(with.body());
            case Stmt.Match match -> match.cases().stream().anyMatch(each -> isIn(each.body()));
            case Stmt.Try attempt ->
                    isIn(attempt.body())
                            || attempt.handlers().stream().anyMatch(each -> isIn(each.body()))
                            || isIn(attempt.orelse())
                            || isIn(attempt.finalbody());
            case Stmt.TryStar attempt ->
                    isIn(attempt.body())
                            || attempt.handlers().stream().anyMatch(each -> isIn(each.body()))
                            || isIn(attempt.orelse())
                            || isIn(attempt.finalbody());
            default -> false;
        };
    }
}
