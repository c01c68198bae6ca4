package pyloom.translator.lower;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.text.NameAllocator;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The public methods of a library's module, for Java code that calls it (decision 0015): one for
 * each public function, with overloads for its defaults. They import the module, so that Java need
 * not know that there is such a thing.
 */
final class EntryPoints {

    private static final RuntimeMember ARGS = RuntimeMember.py("args");
    private static final RuntimeMember REQUIRE =
            new RuntimeMember("java.util.Objects", "requireNonNull");

    private final ClassUnit owner;

    private EntryPoints(ClassUnit owner) {
        this.owner = owner;
    }

    /** {@return the functions of a module that Java code may call} */
    static List<Stmt.FunctionDef> of(Module module) {
        Map<String, Stmt.FunctionDef> functions = new LinkedHashMap<>();
        for (Stmt statement : module.body()) {
            if (statement instanceof Stmt.FunctionDef function
                    && !function.name().startsWith("_")) {
                functions.remove(function.name());
                functions.put(function.name(), function);
            }
        }
        return List.copyOf(functions.values());
    }

    /** Adds the methods to the class of the module. */
    static void add(List<Stmt.FunctionDef> functions, ClassUnit owner) {
        EntryPoints points = new EntryPoints(owner);
        functions.forEach(points::add);
    }

    private void add(Stmt.FunctionDef function) {
        String name = owner.methods().allocate(function.name());
        Arguments arguments = function.args();
        if (arguments.vararg() != null) {
            addVariadic(name, function);
            return;
        }
        List<Arg> positional = new ArrayList<>(arguments.posonlyargs());
        positional.addAll(arguments.args());
        List<Arg> named = requiredByName(arguments);
        for (int left = 0; left <= arguments.defaults().size(); left++) {
            List<Arg> given = positional.subList(0, positional.size() - left);
            MethodDeclaration method = method(name, function, named.isEmpty());
            method.setBody(body(function, given, named, method));
            if (left == 0) {
                document(method, function);
            }
            owner.add(method);
        }
    }

    private static List<Arg> requiredByName(Arguments arguments) {
        List<Arg> required = new ArrayList<>();
        for (int i = 0; i < arguments.kwonlyargs().size(); i++) {
            if (arguments.kwDefaults().get(i) == null) {
                required.add(arguments.kwonlyargs().get(i));
            }
        }
        return required;
    }

    private static void document(MethodDeclaration method, Stmt.FunctionDef function) {
        String docstring = Docstring.of(function.body());
        if (docstring != null) {
            Docstring.document(method, docstring);
        }
    }

    private void addVariadic(String name, Stmt.FunctionDef function) {
        MethodDeclaration method = method(name, function, true);
        Parameter all = new Parameter(Java.object(), "arguments").setVarArgs(true);
        method.addParameter(all);
        method.setBody(ending(function, invoke(function, List.of(all.getNameAsExpression()))));
        document(method, function);
        owner.add(method);
    }

    private static MethodDeclaration method(
            String name, Stmt.FunctionDef function, boolean isTyped) {
        MethodDeclaration method = new MethodDeclaration();
        method.setName(name);
        method.setModifiers(Modifier.Keyword.PUBLIC, Modifier.Keyword.STATIC);
        method.setType((isTyped ? result(function) : BoundaryType.ANY).node());
        return method;
    }

    /** A decorator may have another function in its place, which returns something else. */
    private static BoundaryType result(Stmt.FunctionDef function) {
        return function.decoratorList().isEmpty()
                ? BoundaryType.ofResult(function.returns())
                : BoundaryType.ANY;
    }

    private static BlockStmt body(
            Stmt.FunctionDef function,
            List<Arg> positional,
            List<Arg> named,
            MethodDeclaration method) {
        NameAllocator names = NameAllocator.forVariables();
        List<Expression> values = new ArrayList<>();
        positional.forEach(each -> values.add(parameter(each, names, method)));
        if (named.isEmpty()) {
            return ending(function, invoke(function, values));
        }
        List<Expression> call = new ArrayList<>();
        call.add(StringLiterals.of(function.name()));
        call.add(Java.runtime(ARGS, values));
        NodeList<Expression> texts = new NodeList<>();
        named.forEach(each -> texts.add(StringLiterals.of(each.arg())));
        call.add(
                new ArrayCreationExpr(
                        new ClassOrInterfaceType(null, "String"),
                        new NodeList<>(new ArrayCreationLevel()),
                        new ArrayInitializerExpr(texts)));
        named.forEach(each -> call.add(parameter(each, names, method)));
        return block(new ReturnStmt(module("invokeNamed", call)));
    }

    /** Adds a parameter and returns the argument that it makes. */
    private static Expression parameter(
            Arg argument, NameAllocator names, MethodDeclaration method) {
        BoundaryType type = BoundaryType.of(argument.annotation());
        Parameter parameter = new Parameter(type.node(), names.allocate(argument.arg()));
        method.addParameter(parameter);
        Expression value = parameter.getNameAsExpression();
        return type.isReference() && !BoundaryType.isOptional(argument.annotation())
                ? Java.runtime(REQUIRE, value, StringLiterals.of(argument.arg()))
                : value;
    }

    private static MethodCallExpr invoke(Stmt.FunctionDef function, List<Expression> values) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(StringLiterals.of(function.name()));
        arguments.addAll(values);
        return module(result(function).invocation(), arguments);
    }

    private static MethodCallExpr module(String method, List<Expression> arguments) {
        return Java.call(Java.name(LowerModule.MODULE_FIELD), method, arguments);
    }

    private static BlockStmt ending(Stmt.FunctionDef function, MethodCallExpr call) {
        return block(
                result(function) == BoundaryType.NOTHING
                        ? new ExpressionStmt(call)
                        : new ReturnStmt(call));
    }

    private static BlockStmt block(Statement statement) {
        return new BlockStmt(new NodeList<>(statement));
    }
}
