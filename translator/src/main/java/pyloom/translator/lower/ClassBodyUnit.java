package pyloom.translator.lower;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.type.VoidType;

import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.CommentText;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.LocalVariables;
import pyloom.translator.scope.Resolution;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.Symbol;
import pyloom.translator.source.Comment;

import java.util.ArrayList;
import java.util.List;

/** The body of a class under construction: a static method that fills its definition. */
final class ClassBodyUnit {

    private static final String CLASS_CELL = "__class__";

    private final Stmt.ClassDef statement;
    private final JavaVariable definition;
    private final Scope scope;
    private final ClassUnit owner;
    private final MethodUnit method;
    private final Names names;
    private final MethodDeclaration declaration = new MethodDeclaration();
    private final List<Parameter> parameters = new ArrayList<>();
    private final String qualname;

    ClassBodyUnit(Stmt.ClassDef statement, String qualname, Context context) {
        this.statement = statement;
        this.qualname = qualname;
        FileUnit file = context.file();
        scope = file.scopeOf(statement);
        owner = context.method().owner().addNested(statement.name());
        method = new MethodUnit(file, owner, MethodUnit.Kind.CLASS, qualname, statement.body());
        definition = JavaVariable.helper("body");
        boolean isPlain = ClassNamespace.isPlain(statement, scope, file.topLevel());
        names = Names.ofClass(file, scope, definition, isPlain);
        for (String free : freeVariables()) {
            JavaVariable cell = JavaVariable.of(JavaVariable.Role.PARAMETER, free, free);
            parameters.add(new Parameter(Java.type(Runtime.CELL), cell.declaredName()));
            names.bind(free, cell);
        }
        parameters.add(
                new Parameter(Java.type(Runtime.CLASS_DEFINITION), definition.declaredName()));
    }

    /**
     * {@return the variables of functions around that the body or its methods use; a name that the
     * class binds too is free for the methods only}
     */
    List<String> freeVariables() {
        return scope.symbols().stream()
                .filter(ClassBodyUnit::isFree)
                .map(Symbol::name)
                .filter(name -> !(scope.needsClassCell() && name.equals(CLASS_CELL)))
                .filter(name -> !(scope.needsClassDict() && name.equals(Names.CLASS_NAMESPACE)))
                .toList();
    }

    private static boolean isFree(Symbol symbol) {
        return symbol.resolution() == Resolution.FREE || symbol.isFreeInClass();
    }

    Scope scope() {
        return scope;
    }

    ClassUnit owner() {
        return owner;
    }

    /** Lowers the body, after the methods that it defines. */
    void lower() {
        Block block = new Block();
        Context context = new Context(method, names, block, Jumps.ofBody());
        JavaVariable classCell = JavaVariable.helper("class_cell");
        names.bind(CLASS_CELL, classCell);
        if (scope.needsClassDict()) {
            JavaVariable cell =
                    JavaVariable.of(
                            JavaVariable.Role.CELL, Names.CLASS_NAMESPACE, "class_namespace");
            names.bind(Names.CLASS_NAMESPACE, cell);
            block.add(Java.call(cell.mention(), "set", names.namespace()));
        }
        if (!statement.typeParams().isEmpty()) {
            block.add(
                    names.variable("__type_params__")
                            .store(
                                    Java.call(
                                            names.cell(".type_params").mention(),
                                            "get",
                                            StringLiterals.of(".type_params"))));
        }
        String docstring = Docstring.of(statement.body());
        LowerAnnAssign.prepare(statement.body(), context);
        if (docstring != null) {
            Docstring.document(owner.declaration(), docstring);
            Expression text = StringLiterals.of(docstring);
            block.add(Java.call(definition.mention(), "documented", text));
        }
        for (Comment comment : context.file().comments().of(statement).before) {
            NodeNotes.commentBefore(owner.declaration(), CommentText.ofPython(comment.text()));
        }
        Statements.lowerBody(statement.body(), context);
        BlockStmt body = block.toStatement();
        if (LocalVariables.isMentioned(classCell, body)) {
            Expression cell = Java.call(definition.mention(), "classCell");
            VariableDeclarationExpr declared =
                    Context.declaration(Java.type(Runtime.CELL), classCell, cell);
            body.getStatements().addFirst(new ExpressionStmt(declared));
        }
        LocalVariables.finish(parameters, body);
        declaration.setName(ClassUnit.BODY);
        declaration.setType(new VoidType());
        declaration.setModifiers(Modifier.Keyword.STATIC);
        declaration.setParameters(new NodeList<>(parameters));
        declaration.setBody(body);
        NodeNotes.from(statement.span(), declaration);
        declaration.setData(NodeNotes.PYTHON_FUNCTION, qualname);
        owner.add(declaration);
        owner.split(declaration);
    }
}
