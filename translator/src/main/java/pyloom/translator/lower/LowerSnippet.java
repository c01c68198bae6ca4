package pyloom.translator.lower;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.LocalVariables;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.List;

/**
 * Lowers code that a running program hands over. Its global variables are those that it is bound to
 * when its class is initialised, its own names are entries of a namespace, as in a class body.
 */
final class LowerSnippet {

    private static final String SNIPPETS = "pyloom.runtime.Snippets";
    static final String BODY_FIELD = "BODY";
    private static final String MODULE_CODE = "<module>";

    private final Module module;
    private final ModuleIdentity identity;
    private final FileUnit file;
    private final ClassUnit root;

    LowerSnippet(Module module, ModuleIdentity identity, FileUnit file, ClassUnit root) {
        this.module = module;
        this.identity = identity;
        this.file = file;
        this.root = root;
    }

    /** Adds the method of the body and the fields. */
    void addMembers(boolean isExpression, boolean isInteractive) {
        root.addPrivateConstructor();
        MethodDeclaration body = body(isExpression, isInteractive);
        root.add(body);
        root.split(body);
        add(LowerModule.MODULE_FIELD, Runtime.MODULE, snippets("module"), 0);
        Expression codes = snippets("codes", StringLiterals.of(identity.file()));
        add(LowerModule.CODES_FIELD, Runtime.CODE_TABLE, codes, 1);
        add(BODY_FIELD, Runtime.CODE, bodyCode(), 2);
        file.addFields(3);
    }

    private void add(String name, String type, Expression value, int position) {
        FieldDeclaration field = FileUnit.field(Java.type(type), name, value);
        field.setModifiers(
                Modifier.Keyword.PUBLIC, Modifier.Keyword.STATIC, Modifier.Keyword.FINAL);
        root.declaration().getMembers().add(position, field);
    }

    private static Expression snippets(String method, Expression... arguments) {
        return Java.call(Java.className(SNIPPETS), method, arguments);
    }

    private Expression bodyCode() {
        return Java.call(
                Java.name(LowerModule.CODES_FIELD),
                "function",
                StringLiterals.of(MODULE_CODE),
                NumberLiterals.ofInt(1),
                StringLiterals.of("namespace"),
                new MethodReferenceExpr(
                        Java.name(identity.className()), new NodeList<>(), ClassUnit.BODY));
    }

    private MethodDeclaration body(boolean isExpression, boolean isInteractive) {
        MethodUnit method = new MethodUnit(file, root, MethodUnit.Kind.MODULE, "", module.body());
        Block block = new Block();
        JavaVariable namespace = JavaVariable.helper("namespace");
        Names names = Names.ofSnippet(file, file.symbols().top(), namespace);
        Context context = new Context(method, names, block, Jumps.ofBody());
        if (isExpression) {
            Expr expression = ((Stmt.ExprStmt) module.body().getFirst()).value();
            block.add(new ReturnStmt(Expressions.lower(expression, context).java()));
        } else {
            LowerAnnAssign.prepare(module.body(), context);
            for (Stmt statement : module.body()) {
                lower(statement, isInteractive, context);
            }
            if (block.isOpen()) {
                block.add(new ReturnStmt(Java.nothing()));
            }
        }
        List<Parameter> parameters =
                List.of(new Parameter(Java.object(), namespace.declaredName()));
        BlockStmt java = block.toStatement();
        LocalVariables.finish(parameters, java);
        MethodDeclaration declaration = new MethodDeclaration();
        declaration.setName(ClassUnit.BODY);
        declaration.setType(Java.object());
        declaration.setModifiers(Modifier.Keyword.PRIVATE, Modifier.Keyword.STATIC);
        declaration.setParameters(new NodeList<>(parameters));
        declaration.setBody(java);
        declaration.setData(NodeNotes.PYTHON_FUNCTION, MODULE_CODE);
        return declaration;
    }

    private static void lower(Stmt statement, boolean isInteractive, Context context) {
        if (isInteractive && statement instanceof Stmt.ExprStmt simple) {
            Expression value = Expressions.lower(simple.value(), context).java();
            Expression shown = Java.runtime(new RuntimeMember(SNIPPETS, "display"), value);
            context.block().add(NodeNotes.from(simple.span(), shown));
        } else {
            Statements.lower(List.of(statement), context);
        }
    }
}
