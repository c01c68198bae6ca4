package pyloom.translator.lower;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.Type;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.CommentText;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.LocalVariables;
import pyloom.translator.scope.Resolution;
import pyloom.translator.scope.Scope;
import pyloom.translator.source.Comment;
import pyloom.translator.source.Span;
import pyloom.translator.types.FunctionFacts;
import pyloom.translator.types.MethodKind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A function of any kind under construction: a static Java method with the cells of its closure
 * first, then its parameters, and the constant that describes it.
 */
final class FunctionUnit {

    private final FileUnit file;
    private final Scope scope;
    private final String qualname;
    private final Span span;
    private final MethodUnit method;
    private final Names names;
    private final MethodDeclaration declaration = new MethodDeclaration();
    private final List<Parameter> parameters = new ArrayList<>();
    private final Block prologue = new Block();
    private final Block body = new Block();
    private final List<JavaType> parameterTypes = new ArrayList<>();
    private final FunctionFacts direct; // null if it is only called through its object
    private final List<String> signature = new ArrayList<>();
    private String doc;
    private int arity;
    private final boolean needsEnding;
    private final boolean isLocal;
    private final List<String> parameterNames = new ArrayList<>();

    /**
     * A function.
     *
     * @param context where it is defined
     * @param scope its scope
     * @param name its name in Python
     * @param javaName what its method is called if nothing else is
     * @param statements its body; none for a lambda or generator expression
     */
    FunctionUnit(
            Context context,
            Scope scope,
            String name,
            String javaName,
            Span span,
            List<Stmt> statements) {
        this.file = context.file();
        this.scope = scope;
        this.span = span;
        this.needsEnding = Endings.needsEnding(statements, file.endingGenerators());
        boolean isGlobal =
                context.method().kind() != MethodUnit.Kind.MODULE
                        && context.names().scope().resolve(name) == Resolution.GLOBAL_EXPLICIT;
        qualname = isGlobal ? name : context.method().qualifiedNameOf(name);
        ClassUnit owner = context.method().owner();
        method = new MethodUnit(file, owner, MethodUnit.Kind.FUNCTION, qualname, statements);
        names = Names.of(file, scope);
        direct = direct(file, scope);
        declaration.setName(
                direct == null
                        ? owner.methods().allocate(javaName)
                        : isMethod()
                                ? file.members(direct.owner())
                                        .method((Stmt.FunctionDef) scope.node())
                                : file.directMethod(direct));
        declaration.setType(Direct.resultNode(direct));
        method.setResult(Direct.result(direct));
        if (isGenerator()) {
            method.setGenerator();
        }
        if (!isMethod()) {
            declaration.setModifiers(Modifier.Keyword.PRIVATE, Modifier.Keyword.STATIC);
        }
        owner.add(declaration);
        isLocal = !isGlobal && !isMethod() && LocalFunction.applies(context, scope);
        if (isLocal) {
            LocalFunction.capturedNames(scope, file).forEach(this::capture);
        } else if (!isMethod()) {
            scope.freeVariables().forEach(this::capture);
        }
    }

    /** Adds a parameter for a variable of a function around. */
    private void capture(String free) {
        JavaVariable variable = JavaVariable.of(JavaVariable.Role.PARAMETER, free, free);
        if (isLocal && LocalFunction.isPlain(free, scope, file)) {
            JavaType type = LocalFunction.typeOf(free, scope, file);
            parameters.add(parameter(type.node(), variable.typed(type)));
            names.rename(free, new Variable.Local(variable));
        } else {
            parameters.add(parameter(Java.type(Runtime.CELL), variable));
            names.bind(free, variable);
        }
    }

    /** {@return whether its object is made of a lambda of Java where it is defined} */
    boolean isLocal() {
        return isLocal;
    }

    /** {@return whether its Java method returns the generator whose body it is} */
    boolean isGenerator() {
        return direct != null && scope.isGenerator();
    }

    /** {@return what its parameters are called} */
    List<String> parameterNames() {
        return parameterNames;
    }

    private static FunctionFacts direct(FileUnit file, Scope scope) {
        FunctionFacts facts = file.facts().function(scope.node());
        return facts != null && (facts.isDirect() || facts.owner() != null) ? facts : null;
    }

    /** Whether it is a method of a class of Java. */
    private boolean isMethod() {
        return direct != null && direct.owner() != null;
    }

    /** Adds the parameters of a method of a class of Java, the first of which is {@code this}. */
    void addMethodParameters(Arguments arguments) {
        MethodKind kind = MethodKind.of((Stmt.FunctionDef) scope.node());
        if (!kind.hasSelf()) {
            declaration.setModifiers(Modifier.Keyword.STATIC);
        }
        List<Arg> all = Signatures.parameters(arguments);
        if (kind == MethodKind.STATIC) {
            all.forEach(this::add);
            return;
        }
        String self = all.getFirst().arg();
        if (kind == MethodKind.CLASS) {
            names.rename(self, new Variable.ThisClass(direct.owner().javaName()));
        } else {
            addSelf(self);
        }
        all.subList(1, all.size()).forEach(this::add);
    }

    private void addSelf(String self) {
        Variable.This receiver = new Variable.This(Forms.of(direct.owner()));
        names.rename(self, receiver);
        method.setFirstParameter(receiver);
        if (scope.resolve(self) == Resolution.CELL && !file.facts().isSettled(scope, self)) {
            JavaVariable cell = JavaVariable.helper(self + "_cell");
            NodeList<Expression> value = new NodeList<>(new ThisExpr());
            prologue.add(
                    Context.declaration(
                            Java.type(Runtime.CELL),
                            cell,
                            new ObjectCreationExpr(null, Java.type(Runtime.CELL), value)));
            names.bind(self, cell);
        }
    }

    /** {@return the types of its parameters} */
    List<JavaType> parameterTypes() {
        return parameterTypes;
    }

    /** {@return what it returns; null for nothing} */
    JavaType result() {
        return Direct.result(direct);
    }

    private static Parameter parameter(Type type, JavaVariable variable) {
        return new Parameter(type, variable.declaredName());
    }

    MethodDeclaration declaration() {
        return declaration;
    }

    ClassUnit owner() {
        return method.owner();
    }

    Scope scope() {
        return scope;
    }

    String qualname() {
        return qualname;
    }

    Span span() {
        return span;
    }

    String doc() {
        return doc;
    }

    /** {@return its parameters as {@code Signature.of} reads them} */
    String signature() {
        return String.join(", ", signature);
    }

    /** {@return whether it is a generator with something to do when it is dropped} */
    boolean needsEnding() {
        return needsEnding;
    }

    /** {@return how many parameters its Java method has besides the cells} */
    int arity() {
        return arity;
    }

    /** Lets functions and classes inside be named as if they stood in another method. */
    void nameLike(MethodUnit other) {
        method.nameLike(other);
    }

    /** Sets the docstring, as Javadoc too. */
    void setDoc(String docstring) {
        doc = docstring;
        Docstring.document(declaration, docstring);
    }

    /** Adds comments above the method. */
    void addComments(List<Comment> comments) {
        for (Comment comment : comments) {
            NodeNotes.commentBefore(declaration, CommentText.ofPython(comment.text()));
        }
    }

    /** Adds the parameters of a {@code def} or {@code lambda}. */
    void addParameters(Arguments arguments) {
        Signatures.parameters(arguments).forEach(this::add);
        if (isLocal) {
            signature.add(SignatureText.of(arguments, scope));
        } else {
            signature.addAll(Signatures.parts(arguments, scope));
        }
        List<Arg> positional = new ArrayList<>(arguments.posonlyargs());
        positional.addAll(arguments.args());
        if (!positional.isEmpty()) {
            method.setFirstParameter(names.variable(positional.getFirst().arg()));
        }
    }

    /** Methods that override each other have the same types. */
    private JavaType typeOf(String mangled) {
        if (!isMethod()) {
            return names.typeOf(mangled);
        }
        boolean isStatic = MethodKind.of((Stmt.FunctionDef) scope.node()) == MethodKind.STATIC;
        return Forms.of(direct.parameters().get(isStatic ? arity : arity + 1));
    }

    private void add(Arg argument) {
        String mangled = scope.mangle(argument.arg());
        JavaVariable variable =
                JavaVariable.of(JavaVariable.Role.PARAMETER, mangled, argument.arg());
        JavaType type = direct == null ? JavaType.OBJECT : typeOf(mangled);
        parameters.add(parameter(type.node(), variable.typed(type)));
        parameterTypes.add(type);
        parameterNames.add(argument.arg());
        arity++;
        if (scope.resolve(mangled) != Resolution.CELL || file.facts().isSettled(scope, mangled)) {
            names.bind(mangled, variable);
            return;
        }
        JavaVariable cell = JavaVariable.helper(argument.arg() + "_cell");
        NodeList<Expression> value = new NodeList<>(variable.mention());
        prologue.add(
                Context.declaration(
                        Java.type(Runtime.CELL),
                        cell,
                        new ObjectCreationExpr(null, Java.type(Runtime.CELL), value)));
        names.bind(mangled, cell);
    }

    /** Adds a parameter that has no name in Python and returns its variable. */
    JavaVariable addParameter(String name, String javaName) {
        JavaVariable variable = JavaVariable.of(JavaVariable.Role.PARAMETER, name, javaName);
        parameters.add(parameter(Java.object(), variable));
        parameterTypes.add(JavaType.OBJECT);
        parameterNames.add(javaName);
        arity++;
        signature.add(name);
        method.setFirstParameter(new Variable.Local(variable));
        return variable;
    }

    /**
     * {@return whether there are more parameters than Java allows, so that they come in an array}
     */
    boolean takesArray() {
        return arity() > FunctionFacts.MAX_PARAMETERS;
    }

    private void packParameters() {
        int cells = parameters.size() - arity;
        List<Parameter> packed = parameters.subList(cells, parameters.size());
        JavaVariable values = JavaVariable.helper("values");
        for (int i = 0; i < packed.size(); i++) {
            JavaVariable variable = JavaVariable.mentionedBy(packed.get(i).getName());
            Expression element = LowerTarget.element(values, i).java();
            body.add(Context.declaration(Java.object(), variable, element));
        }
        packed.clear();
        parameters.add(parameter(new ArrayType(Java.object()), values));
    }

    /** Type parameters of methods are evaluated in sight of the names of the class. */
    private void showClass() {
        if (!names.seesClass()) {
            return;
        }
        JavaVariable namespace = JavaVariable.helper("namespace");
        prologue.add(
                Context.declaration(
                        Java.object(),
                        namespace,
                        Java.call(
                                names.cell(Names.CLASS_NAMESPACE).mention(),
                                "get",
                                StringLiterals.of(Names.CLASS_NAMESPACE))));
        names.showClass(namespace);
    }

    /** Lowers the body and finishes the method. */
    void lower(Consumer<Context> statements) {
        if (takesArray()) {
            packParameters();
        }
        showClass();
        body.addAll(prologue);
        statements.accept(new Context(method, names, body, Jumps.ofBody()));
        if (body.isOpen() && result() != null) {
            Expression end =
                    isGenerator()
                            ? TypedGenerators.end(new Operand(Java.nothing(), Operand.Type.NULL))
                            : result().initialValue();
            body.add(new ReturnStmt(end));
        }
        BlockStmt block = body.toStatement();
        LocalVariables.finish(parameters, block);
        declaration.setParameters(new NodeList<>(parameters));
        declaration.setBody(block);
        NodeNotes.from(span, declaration);
        declaration.setData(NodeNotes.PYTHON_FUNCTION, qualname);
        if (isMethod()) {
            ThisFields.simplify(declaration);
        } else {
            owner().split(declaration);
        }
    }
}
