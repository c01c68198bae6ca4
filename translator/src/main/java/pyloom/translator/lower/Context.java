package pyloom.translator.lower;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.type.Type;

import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;

/**
 * Where lowering stands: the method under construction, what names mean, the block that receives
 * statements, and where {@code break}, {@code continue} and {@code return} lead.
 *
 * @param method the Java method that receives the code
 * @param names what names mean here
 * @param block the block that receives statements
 * @param jumps where jumps lead
 */
record Context(MethodUnit method, Names names, Block block, Jumps jumps) {

    FileUnit file() {
        return method.file();
    }

    Context in(Block other) {
        return new Context(method, names, other, jumps);
    }

    Context with(Names other) {
        return new Context(method, other, block, jumps);
    }

    Context with(Jumps other) {
        return new Context(method, names, block, other);
    }

    /** {@return {@code name} as the code here means it, private names mangled} */
    String mangle(String name) {
        return names.scope().mangle(name);
    }

    /** Declares a helper with a value and returns it. */
    JavaVariable hold(Type type, String preferredName, Expression value) {
        JavaVariable helper = JavaVariable.helper(preferredName);
        block.add(declaration(type, helper, value));
        return helper;
    }

    /** Declares a helper that holds an object and returns it. */
    JavaVariable hold(String preferredName, Expression value) {
        return hold(Java.object(), preferredName, value);
    }

    /** Declares a helper that holds an operand in its own type and returns it. */
    Operand keep(String preferredName, Operand value) {
        JavaType type = value.javaType().equals(JavaType.NULL) ? JavaType.OBJECT : value.javaType();
        JavaVariable helper = JavaVariable.helper(preferredName).typed(type);
        block.add(declaration(type.node(), helper, value.java()));
        return Operand.of(helper.mention(), type);
    }

    /** {@return what inference knows of {@code expression}} */
    pyloom.translator.types.Type typeOf(pyloom.translator.ast.Expr expression) {
        return file().facts().of(expression);
    }

    static VariableDeclarationExpr declaration(Type type, JavaVariable variable, Expression value) {
        return new VariableDeclarationExpr(
                new VariableDeclarator(type, variable.declaredName(), value));
    }
}
