package pyloom.translator.ast;

import java.util.List;

/**
 * Writes expressions as Python text, as CPython does for annotations under {@code from __future__
 * import annotations}: as few parentheses as the operators allow, one space around each.
 */
public final class Unparse {

    // How tightly constructs bind, from the loosest on; CPython's names and order.
    private static final int TUPLE = 0;
    private static final int TEST = 1;
    private static final int OR = 2;
    private static final int AND = 3;
    private static final int NOT = 4;
    private static final int COMPARE = 5;
    private static final int BITWISE_OR = 6;
    private static final int TERM = 11;
    private static final int FACTOR = 12;
    private static final int POWER = 13;
    private static final int AWAIT = 14;
    private static final int ATOM = 15;

    private final StringBuilder text = new StringBuilder();

    private Unparse() {}

    /** {@return the Python text of an expression} */
    public static String of(Expr expression) {
        Unparse writer = new Unparse();
        writer.write(expression, TEST);
        return writer.text.toString();
    }

    private void write(Expr expression, int level) {
        switch (expression) {
            case Expr.BoolOp it -> boolOp(it, level);
            case Expr.BinOp it -> binOp(it, level);
            case Expr.UnaryOp it -> unaryOp(it, level);
            case Expr.Compare it -> compare(it, level);
            case Expr.IfExp it -> ifExp(it, level);
            case Expr.Lambda it -> lambda(it, level);
            case Expr.NamedExpr it -> namedExpr(it, level);
            case Expr.Await it -> await(it, level);
            case Expr.Tuple it -> tuple(it, level);
            default -> atom(expression);
        }
    }

    private void atom(Expr expression) {
        switch (expression) {
            case Expr.Constant it -> constant(it);
            case Expr.Name it -> text.append(it.id());
            case Expr.Attribute it -> attribute(it);
            case Expr.Subscript it -> subscript(it);
            case Expr.Call it -> call(it);
            case Expr.Starred it -> {
                text.append('*');
                write(it.value(), BITWISE_OR);
            }
            case Expr.Slice it -> slice(it);
            case Expr.ListExpr it -> enclosed("[", it.elts(), "]");
            case Expr.Set it -> enclosed("{", it.elts(), "}");
            case Expr.Dict it -> dict(it);
            case Expr.ListComp it -> comprehension("[", it.elt(), null, it.generators(), "]");
            case Expr.SetComp it -> comprehension("{", it.elt(), null, it.generators(), "}");
            case Expr.GeneratorExp it -> comprehension("(", it.elt(), null, it.generators(), ")");
            case Expr.DictComp it -> comprehension("{", it.key(), it.value(), it.generators(), "}");
            case Expr.Yield it -> {
                text.append("(yield");
                if (it.value() != null) {
                    prefixed(" ", it.value());
                }
                text.append(')');
            }
            case Expr.YieldFrom it -> {
                prefixed("(yield from ", it.value());
                text.append(')');
            }
            case Expr.JoinedStr it -> text.append(new UnparseFString().of(it.values()));
            case Expr.FormattedValue it -> text.append(new UnparseFString().of(List.of(it)));
            default -> throw new IllegalStateException("not an atom: " + expression);
        }
    }

    private void prefixed(String prefix, Expr value) {
        text.append(prefix);
        write(value, TEST);
    }

    private void open(boolean isLooser) {
        text.append(isLooser ? "(" : "");
    }

    private void close(boolean isLooser) {
        text.append(isLooser ? ")" : "");
    }

    private void boolOp(Expr.BoolOp operation, int level) {
        boolean isAnd = operation.op() == BoolOperator.AND;
        int own = isAnd ? AND : OR;
        open(level > own);
        for (int i = 0; i < operation.values().size(); i++) {
            text.append(i == 0 ? "" : isAnd ? " and " : " or ");
            write(operation.values().get(i), own + 1);
        }
        close(level > own);
    }

    private void binOp(Expr.BinOp operation, int level) {
        int own = level(operation.op());
        boolean isRightAssociative = operation.op() == Operator.POW;
        open(level > own);
        write(operation.left(), own + (isRightAssociative ? 1 : 0));
        text.append(' ').append(sign(operation.op())).append(' ');
        write(operation.right(), own + (isRightAssociative ? 0 : 1));
        close(level > own);
    }

    private static int level(Operator operator) {
        return switch (operator) {
            case BIT_OR -> BITWISE_OR;
            case BIT_XOR -> 7;
            case BIT_AND -> 8;
            case L_SHIFT, R_SHIFT -> 9;
            case ADD, SUB -> 10;
            case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> TERM;
            case POW -> POWER;
        };
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case ADD -> "+";
            case SUB -> "-";
            case MULT -> "*";
            case MAT_MULT -> "@";
            case DIV -> "/";
            case MOD -> "%";
            case POW -> "**";
            case L_SHIFT -> "<<";
            case R_SHIFT -> ">>";
            case BIT_OR -> "|";
            case BIT_XOR -> "^";
            case BIT_AND -> "&";
            case FLOOR_DIV -> "//";
        };
    }

    private void unaryOp(Expr.UnaryOp operation, int level) {
        boolean isNot = operation.op() == UnaryOperator.NOT;
        int own = isNot ? NOT : FACTOR;
        open(level > own);
        text.append(
                switch (operation.op()) {
                    case NOT -> "not ";
                    case INVERT -> "~";
                    case U_ADD -> "+";
                    case U_SUB -> "-";
                });
        write(operation.operand(), own);
        close(level > own);
    }

    private void compare(Expr.Compare comparison, int level) {
        open(level > COMPARE);
        write(comparison.left(), COMPARE + 1);
        for (int i = 0; i < comparison.ops().size(); i++) {
            text.append(' ').append(sign(comparison.ops().get(i))).append(' ');
            write(comparison.comparators().get(i), COMPARE + 1);
        }
        close(level > COMPARE);
    }

    private static String sign(CmpOperator operator) {
        return switch (operator) {
            case EQ -> "==";
            case NOT_EQ -> "!=";
            case LT -> "<";
            case LT_E -> "<=";
            case GT -> ">";
            case GT_E -> ">=";
            case IS -> "is";
            case IS_NOT -> "is not";
            case IN -> "in";
            case NOT_IN -> "not in";
        };
    }

    private void ifExp(Expr.IfExp choice, int level) {
        open(level > TEST);
        write(choice.body(), TEST + 1);
        text.append(" if ");
        write(choice.test(), TEST + 1);
        prefixed(" else ", choice.orelse());
        close(level > TEST);
    }

    private void lambda(Expr.Lambda lambda, int level) {
        open(level > TEST);
        String parameters = parameters(lambda.args());
        text.append("lambda").append(parameters.isEmpty() ? "" : " ").append(parameters);
        prefixed(": ", lambda.body());
        close(level > TEST);
    }

    private static String parameters(Arguments arguments) {
        StringBuilder all = new StringBuilder();
        int positional = arguments.posonlyargs().size() + arguments.args().size();
        for (int i = 0; i < positional; i++) {
            int own = i - arguments.posonlyargs().size();
            Arg argument = own < 0 ? arguments.posonlyargs().get(i) : arguments.args().get(own);
            int fromEnd = i - positional + arguments.defaults().size();
            add(all, argument.arg(), fromEnd < 0 ? null : arguments.defaults().get(fromEnd));
            if (own == -1) {
                add(all, "/", null);
            }
        }
        if (arguments.vararg() != null || !arguments.kwonlyargs().isEmpty()) {
            add(all, "*" + (arguments.vararg() == null ? "" : arguments.vararg().arg()), null);
        }
        for (int i = 0; i < arguments.kwonlyargs().size(); i++) {
            add(all, arguments.kwonlyargs().get(i).arg(), arguments.kwDefaults().get(i));
        }
        if (arguments.kwarg() != null) {
            add(all, "**" + arguments.kwarg().arg(), null);
        }
        return all.toString();
    }

    private static void add(StringBuilder all, String name, Expr value) {
        all.append(all.isEmpty() ? "" : ", ").append(name);
        if (value != null) {
            all.append('=').append(of(value));
        }
    }

    private void namedExpr(Expr.NamedExpr assignment, int level) {
        open(level > TUPLE);
        write(assignment.target(), ATOM);
        text.append(" := ");
        write(assignment.value(), ATOM);
        close(level > TUPLE);
    }

    private void await(Expr.Await await, int level) {
        open(level > AWAIT);
        text.append("await ");
        write(await.value(), ATOM);
        close(level > AWAIT);
    }

    private void tuple(Expr.Tuple tuple, int level) {
        if (tuple.elts().isEmpty()) {
            text.append("()");
            return;
        }
        open(level > TUPLE);
        list(tuple.elts());
        text.append(tuple.elts().size() == 1 ? "," : "");
        close(level > TUPLE);
    }

    private void list(List<Expr> elements) {
        for (int i = 0; i < elements.size(); i++) {
            prefixed(i == 0 ? "" : ", ", elements.get(i));
        }
    }

    private void enclosed(String opening, List<Expr> elements, String closing) {
        text.append(opening);
        list(elements);
        text.append(closing);
    }

    private void constant(Expr.Constant constant) {
        switch (constant.value()) {
            case ConstantValue.Ellipsis _ -> text.append("...");
            case ConstantValue value ->
                    text.append(constant.kind() == null ? "" : constant.kind())
                            .append(PythonRepr.of(value).replace("inf", "1e309"));
        }
    }

    private void attribute(Expr.Attribute attribute) {
        write(attribute.value(), ATOM);
        boolean isInt =
                attribute.value() instanceof Expr.Constant constant
                        && (constant.value() instanceof ConstantValue.SmallInt
                                || constant.value() instanceof ConstantValue.BigInt);
        text.append(isInt ? " ." : ".").append(attribute.attr());
    }

    private void subscript(Expr.Subscript subscript) {
        write(subscript.value(), ATOM);
        text.append('[');
        write(subscript.slice(), TUPLE);
        text.append(']');
    }

    private void slice(Expr.Slice slice) {
        if (slice.lower() != null) {
            write(slice.lower(), TEST);
        }
        text.append(':');
        if (slice.upper() != null) {
            write(slice.upper(), TEST);
        }
        if (slice.step() != null) {
            prefixed(":", slice.step());
        }
    }

    private void call(Expr.Call call) {
        write(call.func(), ATOM);
        if (call.args().size() == 1
                && call.keywords().isEmpty()
                && call.args().getFirst() instanceof Expr.GeneratorExp generator) {
            write(generator, ATOM);
            return;
        }
        text.append('(');
        list(call.args());
        boolean first = call.args().isEmpty();
        for (Keyword keyword : call.keywords()) {
            text.append(first ? "" : ", ");
            prefixed(keyword.arg() == null ? "**" : keyword.arg() + "=", keyword.value());
            first = false;
        }
        text.append(')');
    }

    private void dict(Expr.Dict dict) {
        text.append('{');
        for (int i = 0; i < dict.values().size(); i++) {
            text.append(i == 0 ? "" : ", ");
            if (dict.keys().get(i) == null) {
                text.append("**");
                write(dict.values().get(i), BITWISE_OR);
            } else {
                write(dict.keys().get(i), TEST);
                prefixed(": ", dict.values().get(i));
            }
        }
        text.append('}');
    }

    private void comprehension(
            String opening,
            Expr first,
            Expr second,
            List<Comprehension> generators,
            String closing) {
        text.append(opening);
        write(first, TEST);
        if (second != null) {
            prefixed(": ", second);
        }
        for (Comprehension generator : generators) {
            text.append(generator.isAsync() ? " async for " : " for ");
            write(generator.target(), TUPLE);
            text.append(" in ");
            write(generator.iter(), TEST + 1);
            for (Expr test : generator.ifs()) {
                text.append(" if ");
                write(test, TEST + 1);
            }
        }
        text.append(closing);
    }
}
