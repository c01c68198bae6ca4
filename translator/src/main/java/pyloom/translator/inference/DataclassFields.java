package pyloom.translator.inference;

import pyloom.translator.api.Library;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.Unparse;
import pyloom.translator.types.ArgumentBinding;
import pyloom.translator.types.DataclassFacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the fields that the body of a dataclass declares. */
final class DataclassFields {

    private static final Set<String> FACTORIES = Set.of("list", "dict", "set");

    private final DataclassNames names;
    private final Globals globals;
    private final List<DataclassFacts.Field> fields = new ArrayList<>();
    private boolean isKeywordOnly;

    DataclassFields(DataclassNames names, Globals globals, boolean isKeywordOnly) {
        this.names = names;
        this.globals = globals;
        this.isKeywordOnly = isKeywordOnly;
    }

    /** {@return the fields in order; null if one of them does not fit a class of Java} */
    List<DataclassFacts.Field> read(List<Stmt> body) {
        for (Stmt statement : body) {
            if (!(statement instanceof Stmt.AnnAssign it) || isOfClass(it)) {
                continue;
            }
            if (!it.simple() || !(it.target() instanceof Expr.Name target)) {
                return null;
            }
            if (isMarker(it.annotation(), "KW_ONLY")) {
                isKeywordOnly = true;
                continue;
            }
            DataclassFacts.Field field = field(it, target.id());
            if (field == null || field.name().startsWith("__") || field.name().equals("self")) {
                return null;
            }
            fields.add(field);
        }
        return fields;
    }

    /** {@return whether a statement declares what belongs to the class and not to instances} */
    static boolean isOfClass(Stmt.AnnAssign statement) {
        return isMarker(statement.annotation(), "ClassVar");
    }

    private static boolean isMarker(Expr annotation, String marker) {
        String text = Unparse.of(annotation);
        String plain = text.startsWith("'") ? text.substring(1, text.length() - 1) : text;
        return plain.matches("(\\w+\\.)?" + marker + "(\\[.*\\])?");
    }

    private DataclassFacts.Field field(Stmt.AnnAssign statement, String name) {
        String annotation = Unparse.of(statement.annotation());
        boolean isInitOnly = isMarker(statement.annotation(), "InitVar");
        if (!isInitOnly && annotation.matches(".*\\b(ClassVar|InitVar|KW_ONLY)\\b.*")) {
            return null;
        }
        Reading reading = new Reading();
        if (statement.value() instanceof Expr.Call call && names.isMember(call.func(), "field")) {
            if (!call.args().isEmpty() || isInitOnly) {
                return null;
            }
            for (Keyword keyword : call.keywords()) {
                if (!reading.accept(keyword)) {
                    return null;
                }
            }
        } else {
            reading.defaultValue = statement.value();
        }
        return reading.field(statement, name, isInitOnly);
    }

    private final class Reading {

        private Expr defaultValue;
        private Expr factory;
        private boolean isCompared = true;
        private boolean isShown = true;
        private boolean isParameter = true;
        private boolean isNamed = isKeywordOnly;

        private boolean accept(Keyword keyword) {
            Expr value = keyword.value();
            switch (String.valueOf(keyword.arg())) {
                case "default" -> defaultValue = value;
                case "default_factory" -> factory = value;
                case "compare" -> isCompared = isTrue(value);
                case "repr" -> isShown = isTrue(value);
                case "init" -> isParameter = isTrue(value);
                case "kw_only" -> isNamed = isTrue(value);
                default -> {
                    return false;
                }
            }
            return keyword.arg().startsWith("default") || isBool(value);
        }

        private DataclassFacts.Field field(
                Stmt.AnnAssign statement, String name, boolean isInitOnly) {
            boolean isBuiltin =
                    factory instanceof Expr.Name type
                            && FACTORIES.contains(type.id())
                            && !globals.isBound(type.id());
            boolean fits =
                    (defaultValue == null || factory == null)
                            && (factory == null || isBuiltin || makesPlainly(factory));
            return !fits
                    ? null
                    : new DataclassFacts.Field(
                            statement,
                            name,
                            defaultValue,
                            factory,
                            isBuiltin,
                            isCompared,
                            isShown,
                            isParameter,
                            isNamed,
                            isInitOnly);
        }
    }

    /**
     * Whether calling a factory is the same as the expression {@link DataclassInit#made} gives, and
     * shows in no traceback.
     */
    private boolean makesPlainly(Expr factory) {
        return switch (factory) {
            case Expr.Name name ->
                    globals.isBound(name.id())
                            ? globals.isSteady(name.id())
                            : Library.has("builtins", name.id());
            case Expr.Attribute attribute ->
                    attribute.value() instanceof Expr.Name name && globals.isSteady(name.id());
            case Expr.Lambda lambda ->
                    lambda.args().args().isEmpty()
                            && lambda.args().posonlyargs().isEmpty()
                            && lambda.args().kwonlyargs().isEmpty()
                            && lambda.args().vararg() == null
                            && lambda.args().kwarg() == null
                            && cannotFail(lambda.body());
            default -> false;
        };
    }

    private boolean cannotFail(Expr value) {
        return switch (value) {
            case Expr.Constant _ -> true;
            case Expr.ListExpr list -> list.elts().stream().allMatch(this::cannotFail);
            case Expr.Tuple tuple -> tuple.elts().stream().allMatch(this::cannotFail);
            case Expr.Dict dict ->
                    dict.keys().stream().allMatch(Expr.Constant.class::isInstance)
                            && dict.values().stream().allMatch(this::cannotFail);
            default -> ArgumentBinding.isLiteral(value);
        };
    }

    private static boolean isBool(Expr value) {
        return value instanceof Expr.Constant constant
                && constant.value() instanceof ConstantValue.Bool;
    }

    private static boolean isTrue(Expr value) {
        return value instanceof Expr.Constant constant
                && constant.value() instanceof ConstantValue.Bool(boolean truth)
                && truth;
    }
}
