package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.ArrayList;
import java.util.List;

/** Calls of {@code print} by its own name. */
final class TypedPrint {

    private static final RuntimeMember PRINT =
            new RuntimeMember("pyloom.stdlib.builtins.Printing", "print");
    private static final List<String> KEYWORDS = List.of("sep", "end", "file", "flush");

    private static final int MOST_ARGUMENTS = 50;

    private TypedPrint() {}

    /** {@return what the call gives: None; or null if it is left to dynamic code} */
    static Operand lower(Expr.Call call, Context context) {
        if (call.args().stream().anyMatch(Expr.Starred.class::isInstance)
                || call.args().size() > MOST_ARGUMENTS
                || !call.keywords().stream().allMatch(each -> isKnown(each, context))) {
            return null;
        }
        List<Expr> all = new ArrayList<>(call.args());
        call.keywords().forEach(each -> all.add(each.value()));
        boolean hasLateEffects =
                call.keywords().size() > 1
                        && !call.keywords().stream()
                                .allMatch(each -> each.value() instanceof Expr.Constant);
        if (hasLateEffects) {
            return null;
        }
        List<Operand> operands = Sequence.lower(all, context);
        List<Operand> values = operands.subList(0, call.args().size());
        List<Expression> arguments =
                call.keywords().isEmpty()
                        ? plain(values)
                        : full(values, call, operands.subList(values.size(), operands.size()));
        context.block().add(NodeNotes.from(call.span(), Java.runtime(PRINT, arguments)));
        return new Operand(Java.nothing(), Operand.Type.NULL);
    }

    private static boolean isKnown(Keyword keyword, Context context) {
        boolean isFlag = "flush".equals(keyword.arg());
        return keyword.arg() != null
                && KEYWORDS.contains(keyword.arg())
                && (!isFlag || Forms.of(context.typeOf(keyword.value())).equals(JavaType.BOOLEAN));
    }

    private static List<Expression> plain(List<Operand> values) {
        List<Expression> arguments = new ArrayList<>();
        for (Operand value : values) {
            boolean isDoubtful = values.size() == 1 || values.size() == 3;
            arguments.add(isDoubtful ? value.spreadable() : value.java());
        }
        return arguments;
    }

    private static List<Expression> full(
            List<Operand> values, Expr.Call call, List<Operand> options) {
        List<Expression> arguments = new ArrayList<>(List.of(LowerCall.arguments(values)));
        for (String keyword : KEYWORDS) {
            arguments.add(option(keyword, call, options));
        }
        return arguments;
    }

    private static Expression option(String keyword, Expr.Call call, List<Operand> options) {
        for (int i = 0; i < options.size(); i++) {
            if (keyword.equals(call.keywords().get(i).arg())) {
                return options.get(i).java();
            }
        }
        return keyword.equals("flush") ? Java.bool(false) : Java.nothing();
    }
}
