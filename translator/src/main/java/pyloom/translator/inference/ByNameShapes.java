package pyloom.translator.inference;

import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.types.ClassType;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What in the body of a class of Java becomes a member that is only found by its name: functions
 * with decorators or with what methods of Java do not have, further names of methods, {@code
 * __slots__}.
 */
final class ByNameShapes {

    private static final String INIT = "__init__";

    /** Special methods that the object model must know of when it makes a class or an instance. */
    private static final Set<String> OF_CLASS =
            Set.of(
                    INIT,
                    "__class_getitem__",
                    "__getattribute__",
                    "__init_subclass__",
                    "__new__",
                    "__post_init__",
                    "__set_name__",
                    "__setattr__",
                    "__delattr__",
                    "__del__");

    private final SymbolTable symbols;

    ByNameShapes(SymbolTable symbols) {
        this.symbols = symbols;
    }

    /** Adds a function that is no method of Java; tells whether it can be an attribute. */
    boolean addFunction(Stmt.FunctionDef function, ClassType type) {
        Scope scope = symbols.scopeOf(type.definition());
        String name = function.name();
        type.methods().remove(name);
        boolean isPlain =
                !OF_CLASS.contains(name)
                        && type.dataclass() == null
                        && type.nativeBase() == null
                        && type.enumeration() == null
                        && isNew(name, type)
                        && function.typeParams().isEmpty()
                        && evaluated(function).allMatch(it -> ClassShapes.isPlain(it, scope))
                        && !namesClass(function);
        if (isPlain) {
            type.byName().functions().put(name, function);
        }
        return isPlain;
    }

    private static boolean isNew(String name, ClassType type) {
        return !type.methods().containsKey(name)
                && !type.setters().containsKey(name)
                && !type.attributes().containsKey(name)
                && !type.byName().functions().containsKey(name)
                && (type.base() == null
                        || type.base().method(name) == null
                                && type.base().setter(name) == null
                                && type.base().holder(name) == null);
    }

    /** What the statement evaluates in the body of the class. */
    private static Stream<Expr> evaluated(Stmt.FunctionDef function) {
        Arguments arguments = function.args();
        return Stream.of(
                        function.decoratorList().stream(),
                        arguments.defaults().stream(),
                        arguments.kwDefaults().stream(),
                        arguments.posonlyargs().stream().map(each -> each.annotation()),
                        arguments.args().stream().map(each -> each.annotation()),
                        arguments.kwonlyargs().stream().map(each -> each.annotation()),
                        Stream.of(arguments.vararg(), arguments.kwarg())
                                .filter(Objects::nonNull)
                                .map(each -> each.annotation()),
                        Stream.of(function).map(Stmt.FunctionDef::returns))
                .flatMap(each -> each)
                .filter(Objects::nonNull);
    }

    /** Whether code needs the cell of the class that it stands in. */
    private static boolean namesClass(Node node) {
        boolean[] found = {
            node instanceof Expr.Name name
                    && (name.id().equals("super") || name.id().equals("__class__"))
        };
        SyntaxChildren.visit(node, child -> found[0] |= namesClass(child));
        return found[0];
    }

    /** Adds another name for a method; tells whether that is what the assignment does. */
    boolean addAlias(String name, Expr value, ClassType type) {
        boolean isAlias =
                value instanceof Expr.Name method
                        && type.methods().containsKey(method.id())
                        && !ClassType.isProperty(type.methods().get(method.id()))
                        && !OF_CLASS.contains(name)
                        && type.dataclass() == null
                        && type.enumeration() == null
                        && isNew(name, type)
                        && type.byName().aliases().put(name, method.id()) == null;
        return isAlias;
    }

    /** Adds what {@code __slots__} names; tells whether the class can have them. */
    boolean addSlots(Expr value, ClassType type) {
        List<Expr> names =
                switch (value) {
                    case Expr.Tuple tuple -> tuple.elts();
                    case Expr.ListExpr list -> list.elts();
                    default -> List.of(value);
                };
        Set<String> slots = new LinkedHashSet<>();
        for (Expr each : names) {
            if (!(each instanceof Expr.Constant constant)
                    || !(constant.value() instanceof ConstantValue.Str(String name))
                    || name.startsWith("__")
                    || !slots.add(name)) {
                return false;
            }
        }
        boolean fits =
                type.dataclass() == null
                        && type.nativeBase() == null
                        && (type.base() == null || type.base().byName().hasSlots());
        if (fits) {
            type.byName().setSlots(slots);
        }
        return fits;
    }

    /** {@return whether the fields of a class are just what its {@code __slots__} name} */
    static boolean haveFields(ClassType type) {
        return !type.byName().hasSlots()
                || type.ownFields().equals(type.byName().slots()) && type.defaults().isEmpty();
    }
}
