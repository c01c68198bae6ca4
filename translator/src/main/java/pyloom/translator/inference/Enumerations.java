package pyloom.translator.inference;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.types.EnumFacts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.lang.model.SourceVersion;

/**
 * Enumerations that can be enums of Java: members with different literals or {@code auto()} as
 * values, and nothing that takes part in making them.
 */
final class Enumerations {

    private static final String MODULE = "enum";

    /** Fields and methods that each enum of Java has, and members of Python's own. */
    private static final Set<String> TAKEN =
            Set.of("name", "value", "values", "valueOf", "ordinal", "mro");

    private final Globals globals;
    private final Map<String, String> members = new HashMap<>(); // by the names that are bound
    private final Set<String> modules = new HashSet<>();
    private boolean readsValues;

    private Enumerations(Globals globals) {
        this.globals = globals;
    }

    static Enumerations of(Module module, Globals globals) {
        Enumerations found = new Enumerations(globals);
        found.collect(module);
        return found;
    }

    private void collect(Node node) {
        switch (node) {
            case Stmt.ImportFrom it when MODULE.equals(it.module()) -> {
                for (Alias each : it.names()) {
                    members.put(Globals.boundName(each.asname(), each.name()), each.name());
                }
            }
            case Stmt.Import it -> {
                for (Alias each : it.names()) {
                    if (each.name().equals(MODULE)) {
                        modules.add(Globals.boundName(each.asname(), MODULE));
                    }
                }
            }
            case Expr.Attribute it -> readsValues |= EnumFacts.isValue(it.attr());
            default -> {}
        }
        SyntaxChildren.visit(node, this::collect);
    }

    private boolean isMember(Expr expression, String member) {
        return switch (expression) {
            case Expr.Name name ->
                    member.equals(members.get(name.id())) && globals.isSteady(name.id());
            case Expr.Attribute attribute ->
                    attribute.attr().equals(member)
                            && attribute.value() instanceof Expr.Name name
                            && modules.contains(name.id())
                            && globals.isSteady(name.id());
            default -> false;
        };
    }

    /** {@return whether a class extends {@code Enum}} */
    boolean isOne(Stmt.ClassDef definition) {
        return definition.bases().size() == 1 && isMember(definition.bases().getFirst(), "Enum");
    }

    /** {@return what is known of an enumeration; null if it does not fit an enum of Java} */
    EnumFacts facts(Stmt.ClassDef definition) {
        boolean isPlain =
                definition.decoratorList().stream().allMatch(each -> isMember(each, "unique"));
        List<EnumFacts.Member> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<ConstantValue> values = new HashSet<>();
        for (Stmt statement : definition.body()) {
            switch (statement) {
                case Stmt.Assign it -> {
                    EnumFacts.Member member = member(it, found);
                    isPlain &=
                            member != null
                                    && names.add(member.name())
                                    && values.add(member.value());
                    if (member != null) {
                        found.add(member);
                    }
                }
                case Stmt.FunctionDef method -> {
                    isPlain &= fits(method.name());
                    names.add(method.name());
                }
                default -> {}
            }
        }
        return isPlain && !found.isEmpty() && found.size() < 1000 && !mixes(values)
                ? new EnumFacts(List.copyOf(found), readsValues)
                : null;
    }

    /** Whether values may be equal that are written in different ways. */
    private static boolean mixes(Set<ConstantValue> values) {
        return values.stream().anyMatch(ConstantValue.Float.class::isInstance)
                && values.stream().anyMatch(ConstantValue.SmallInt.class::isInstance);
    }

    private static boolean fits(String method) {
        boolean takesPart =
                method.equals("__init__") || method.equals("__new__") || method.equals("__eq__");
        boolean isReserved = method.startsWith("_") && method.endsWith("_");
        return !takesPart && !TAKEN.contains(method) && (!isReserved || method.startsWith("__"));
    }

    private EnumFacts.Member member(Stmt.Assign statement, List<EnumFacts.Member> before) {
        boolean isNamed =
                statement.targets().size() == 1
                        && statement.targets().getFirst() instanceof Expr.Name name
                        && !name.id().startsWith("_")
                        && !TAKEN.contains(name.id())
                        && name.id().chars().allMatch(each -> each < 128 && each != '$')
                        && SourceVersion.isName(name.id());
        if (!isNamed) {
            return null;
        }
        ConstantValue value = value(statement.value(), before);
        return value == null
                ? null
                : new EnumFacts.Member(
                        statement, ((Expr.Name) statement.targets().getFirst()).id(), value);
    }

    private ConstantValue value(Expr expression, List<EnumFacts.Member> before) {
        return switch (expression) {
            case Expr.Constant constant ->
                    switch (constant.value()) {
                        case ConstantValue.SmallInt _, ConstantValue.Str _, ConstantValue.Float _ ->
                                constant.value();
                        default -> null;
                    };
            case Expr.Call call
                    when isMember(call.func(), "auto")
                            && call.args().isEmpty()
                            && call.keywords().isEmpty() ->
                    next(before);
            default -> null;
        };
    }

    /** One more than the highest so far, which are all ints. */
    private static ConstantValue next(List<EnumFacts.Member> before) {
        long highest = 0;
        for (EnumFacts.Member each : before) {
            if (!(each.value() instanceof ConstantValue.SmallInt(long number))) {
                return null;
            }
            highest = each == before.getFirst() ? number : Math.max(highest, number);
        }
        return new ConstantValue.SmallInt(highest + 1);
    }
}
