package pyloom.translator.lower;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.VoidType;

import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;

/**
 * The method {@code main} of a module that can be run. If nothing else needs the object of the
 * module, the start of the program makes it; if its body is a single call, it stands in the start.
 */
final class ProgramStart {

    private static final String RUN = "run";

    private final ModuleIdentity identity;
    private final ClassOrInterfaceDeclaration owner;
    private final MethodDeclaration body;
    private final MethodCallExpr run;

    private ProgramStart(
            ModuleIdentity identity,
            ClassOrInterfaceDeclaration owner,
            MethodDeclaration body,
            MethodCallExpr run) {
        this.identity = identity;
        this.owner = owner;
        this.body = body;
        this.run = run;
    }

    /** Adds a {@code main} that runs the module that is in the field, and returns it. */
    static ProgramStart add(ModuleIdentity identity, ClassUnit root, MethodDeclaration body) {
        MethodDeclaration main = new MethodDeclaration();
        main.setName(LowerModule.MAIN);
        main.setType(new VoidType());
        main.setModifiers(Modifier.Keyword.PUBLIC, Modifier.Keyword.STATIC);
        main.addParameter(
                new Parameter(new ArrayType(new ClassOrInterfaceType(null, "String")), "args"));
        MethodCallExpr run =
                Java.call(
                        Java.className(Runtime.PROGRAM),
                        RUN,
                        Java.name(LowerModule.MODULE_FIELD),
                        Java.name("args"));
        Block block = new Block();
        block.add(run);
        root.add(main.setBody(block.toStatement()));
        return new ProgramStart(identity, root.declaration(), body, run);
    }

    /** Lets {@code main} run the body as such, as nobody else needs the object of the module. */
    void runBody() {
        Expression start = start();
        run.setArguments(
                new NodeList<>(StringLiterals.of(identity.file()), Java.name("args"), start));
        boolean isBody =
                start instanceof MethodReferenceExpr reference
                        && reference.getIdentifier().equals(ClassUnit.BODY);
        if (!isBody) {
            body.remove();
        }
    }

    private Expression start() {
        BlockStmt statements = body.getBody().orElseThrow();
        boolean isCall =
                statements.getStatements().size() == 1
                        && statements.getStatement(0) instanceof ExpressionStmt only
                        && only.getExpression() instanceof MethodCallExpr;
        if (!isCall) {
            return reference(new NameExpr(owner.getNameAsString()), ClassUnit.BODY);
        }
        Statement only = statements.getStatement(0);
        MethodCallExpr call = only.asExpressionStmt().getExpression().asMethodCallExpr();
        if (!call.containsData(NodeNotes.PYTHON_SPAN)) {
            NodeNotes.copySpan(only, call);
        }
        Statement running = (Statement) run.getParentNode().orElseThrow();
        NodeNotes.moveComments(only, running);
        NodeNotes.moveComments(statements, running.getParentNode().orElseThrow());
        if (isOwnMethod(call)) {
            NodeNotes.copySpan(call, running);
            running.setData(NodeNotes.PYTHON_FUNCTION, LowerModule.MODULE_CODE);
            return reference(new NameExpr(owner.getNameAsString()), call.getNameAsString());
        }
        call.setData(NodeNotes.PYTHON_FUNCTION, LowerModule.MODULE_CODE);
        return new LambdaExpr(new NodeList<>(), new ExpressionStmt(call), true);
    }

    private boolean isOwnMethod(MethodCallExpr call) {
        return call.getArguments().isEmpty()
                && call.getScope().isEmpty()
                && owner.getMethodsByName(call.getNameAsString()).stream()
                        .anyMatch(method -> method.getParameters().isEmpty());
    }

    private static MethodReferenceExpr reference(Expression scope, String method) {
        return new MethodReferenceExpr(scope, new NodeList<>(), method);
    }
}
