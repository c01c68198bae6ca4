package pyloom.translator.emit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;

import java.util.ArrayList;
import java.util.List;

/**
 * An expression or type name taken apart at its dots.
 *
 * @param primary what the chain starts with if that is neither a name nor a call, else null
 * @param primaryIndices the accesses whose brackets stand behind the primary
 */
record Chain(Node primary, List<ArrayAccessExpr> primaryIndices, List<ChainLink> links) {

    /** Takes an expression apart. */
    static Chain of(Expression expression) {
        return new Builder().takeApart(expression);
    }

    /** Takes a type name apart, without its own type arguments. */
    static Chain of(ClassOrInterfaceType type) {
        Builder builder = new Builder();
        builder.takeApart(type, true);
        return builder.build();
    }

    /** A chain of one link. */
    static Chain of(ChainLink link) {
        return new Chain(null, List.of(), List.of(link));
    }

    /** {@return this chain with a further link} */
    Chain with(ChainLink link) {
        List<ChainLink> more = new ArrayList<>(links);
        more.add(link);
        return new Chain(primary, primaryIndices, more);
    }

    private static final class Builder {

        private final List<ChainLink> reversed = new ArrayList<>();
        private Node primary;
        private List<ArrayAccessExpr> primaryIndices = List.of();

        Chain build() {
            return new Chain(primary, primaryIndices, reversed.reversed());
        }

        Chain takeApart(Expression expression) {
            Expression rest = expression;
            while (rest != null) {
                List<ArrayAccessExpr> indices = new ArrayList<>();
                Expression base = Precedence.strip(rest);
                while (base instanceof ArrayAccessExpr access) {
                    indices.addFirst(access);
                    base = Precedence.strip(access.getName());
                }
                rest = takeLast(base, indices);
            }
            return build();
        }

        /** Takes the last part off {@code base}; returns what is left, or null. */
        private Expression takeLast(Expression base, List<ArrayAccessExpr> indices) {
            switch (base) {
                case NameExpr name -> addName(base, name.getNameAsString(), true, indices);
                case FieldAccessExpr field -> {
                    addName(base, field.getNameAsString(), false, indices);
                    return field.getScope();
                }
                case MethodCallExpr call -> {
                    reversed.add(link(call, indices));
                    return call.getScope().orElse(null);
                }
                case ThisExpr self -> {
                    addName(base, "this", self.getTypeName().isEmpty(), indices);
                    self.getTypeName().ifPresent(this::addQualifier);
                }
                case SuperExpr parent -> {
                    addName(base, "super", parent.getTypeName().isEmpty(), indices);
                    parent.getTypeName().ifPresent(this::addQualifier);
                }
                case ClassExpr literal -> {
                    addName(base, "class", false, indices);
                    takeApart(literal.getType(), false);
                }
                case TypeExpr type when indices.isEmpty() -> takeApart(type.getType(), false);
                default -> {
                    primary = base;
                    primaryIndices = indices;
                }
            }
            return null;
        }

        private static ChainLink link(MethodCallExpr call, List<ArrayAccessExpr> indices) {
            return new ChainLink(
                    call,
                    call.getNameAsString(),
                    call.getScope().isEmpty(),
                    call.getTypeArguments().orElse(null),
                    call.getArguments(),
                    indices);
        }

        private void addName(Node node, String name, boolean first, List<ArrayAccessExpr> indices) {
            reversed.add(ChainLink.name(node, name, first, indices));
        }

        private void addQualifier(Name name) {
            addName(name, name.getIdentifier(), name.getQualifier().isEmpty(), List.of());
            name.getQualifier().ifPresent(this::addQualifier);
        }

        /** Adds the names of a type; one with arguments of its own starts the chain as it is. */
        private void takeApart(Type type, boolean ignoreArguments) {
            if (type instanceof ClassOrInterfaceType named
                    && named.getAnnotations().isEmpty()
                    && (ignoreArguments || named.getTypeArguments().isEmpty())) {
                addName(named, named.getNameAsString(), named.getScope().isEmpty(), List.of());
                named.getScope().ifPresent(scope -> takeApart(scope, false));
            } else {
                primary = type;
            }
        }
    }
}
