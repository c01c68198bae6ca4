package pyloom.translator.lower.tree;

import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;

import java.util.ArrayList;
import java.util.List;

/** The statements directly inside a statement, for those kinds that the lowering emits. */
final class Children {

    private Children() {}

    static List<Statement> of(Statement statement) {
        return switch (statement) {
            case BlockStmt block -> block.getStatements();
            case IfStmt choice -> {
                List<Statement> parts = new ArrayList<>(List.of(choice.getThenStmt()));
                choice.getElseStmt().ifPresent(parts::add);
                yield parts;
            }
            case WhileStmt loop -> List.of(loop.getBody());
            case ForEachStmt loop -> List.of(loop.getBody());
            case LabeledStmt labeled -> List.of(labeled.getStatement());
            case TryStmt attempt -> {
                List<Statement> parts = new ArrayList<>(List.of(attempt.getTryBlock()));
                for (CatchClause handler : attempt.getCatchClauses()) {
                    parts.add(handler.getBody());
                }
                attempt.getFinallyBlock().ifPresent(parts::add);
                yield parts;
            }
            default -> List.of();
        };
    }
}
