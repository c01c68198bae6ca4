package pyloom.translator.inference;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.Type;

import java.util.HashSet;
import java.util.Set;

/** Classes that extend {@code abc.ABC}, and which of their methods are there to be overridden. */
final class AbstractMethods {

    private static final String ABC = "abc";

    private final NativeBases natives;
    private final Set<String> called = new HashSet<>(); // of classes by their names, by super()

    AbstractMethods(Module module, NativeBases natives) {
        this.natives = natives;
        Set<String> classes = new HashSet<>();
        for (Stmt statement : module.body()) {
            if (statement instanceof Stmt.ClassDef definition) {
                classes.add(definition.name());
            }
        }
        collect(module, classes);
    }

    private void collect(Node node, Set<String> classes) {
        if (node instanceof Expr.Attribute attribute) {
            boolean isOfClass =
                    attribute.value() instanceof Expr.Name name && classes.contains(name.id())
                            || attribute.value() instanceof Expr.Call;
            if (isOfClass) {
                called.add(attribute.attr());
            }
        }
        SyntaxChildren.visit(node, child -> collect(child, classes));
    }

    /** {@return whether {@code abc.ABC} is all that a class extends} */
    boolean isAbstract(Stmt.ClassDef definition) {
        return definition.bases().size() == 1 && means(definition.bases().getFirst(), "ABC");
    }

    /** {@return whether a method is decorated as abstract, by what {@code abc} has for it} */
    boolean isAbstract(Stmt.FunctionDef method) {
        return method.decoratorList().size() == 1
                && means(method.decoratorList().getFirst(), "abstractmethod");
    }

    private boolean means(Expr expression, String member) {
        return natives.meaning(expression) instanceof Type.Native known
                && known.module().equals(ABC)
                && known.name().equals(member);
    }

    /** Notes a method that nobody can call but where it is overridden, if it is one. */
    void add(Stmt.FunctionDef method, ClassType type) {
        boolean isEmpty =
                method.body().stream().allMatch(AbstractMethods::isNothing)
                        && !called.contains(method.name())
                        && !method.name().startsWith("__");
        if (isEmpty) {
            type.bodiless().add(method);
        }
    }

    private static boolean isNothing(Stmt statement) {
        return switch (statement) {
            case Stmt.Pass _ -> true;
            case Stmt.ExprStmt it ->
                    it.value() instanceof Expr.Constant constant
                            && (constant.value() instanceof ConstantValue.Str
                                    || constant.value() instanceof ConstantValue.Ellipsis);
            case Stmt.Raise it ->
                    (it.exc() instanceof Expr.Call call ? call.func() : it.exc())
                                    instanceof Expr.Name name
                            && name.id().equals("NotImplementedError");
            default -> false;
        };
    }
}
