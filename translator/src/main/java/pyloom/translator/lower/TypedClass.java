package pyloom.translator.lower;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.CommentText;
import pyloom.translator.emit.text.JavaNames;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.source.Comment;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.MethodKind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A class whose instances stay in sight: a class of Java with fields, a constructor and methods.
 */
final class TypedClass {

    private static final String INIT = "__init__";

    private final ClassType type;
    private final Context context;
    private final ClassUnit unit;

    private TypedClass(ClassType type, Context context) {
        this.type = type;
        this.context = context;
        this.unit = context.method().owner().addTyped(type);
    }

    /** Adds the class; its statement becomes nothing else. */
    static void lower(ClassType type, Context context) {
        new TypedClass(type, context).lower();
    }

    private void lower() {
        Stmt.ClassDef definition = type.definition();
        String docstring = Docstring.of(definition.body());
        if (docstring != null) {
            Docstring.document(unit.declaration(), docstring);
        }
        for (Comment comment : context.file().comments().of(definition).before) {
            NodeNotes.commentBefore(unit.declaration(), CommentText.ofPython(comment.text()));
        }
        MethodUnit method =
                new MethodUnit(
                        context.file(),
                        unit,
                        MethodUnit.Kind.CLASS,
                        definition.name(),
                        definition.body());
        Names names = Names.of(context.file(), context.file().scopeOf(definition));
        Context inside = new Context(method, names, new Block(), Jumps.ofBody());
        addAttributes(inside.in(context.block()));
        type.ownFields().forEach(this::addField);
        if (type.methods().get(INIT) == null && type.method(INIT) != null) {
            addInheritedConstructor();
        }
        if (type.isException() && type.method(INIT) == null) {
            unit.declaration().addMember(NativeConstructor.passingOn(type.javaName()));
        }
        for (Stmt.FunctionDef each : type.methods().values()) {
            addMethod(each, inside);
            if (type.setters().containsKey(each.name())) {
                addMethod(type.setters().get(each.name()), inside);
            }
        }
        if (type.enumeration() != null) {
            EnumForm.apply(unit.declaration(), type, context);
        }
        if (RecordForm.fits(type, context)) {
            RecordForm.apply(unit.declaration(), type, context);
        } else {
            FieldInitializers.take(unit.declaration(), type);
        }
        if (type.isExposed()) {
            context.file().addClass(ClassDescription.of(type, context.file()));
        }
    }

    /** Adds what the class itself has, in the order in which the program evaluates it. */
    private void addAttributes(Context inside) {
        Map<String, Expr> attributes = new LinkedHashMap<>(type.attributes());
        for (Stmt statement : type.definition().body()) {
            List<Expr> targets =
                    switch (statement) {
                        case Stmt.Assign it -> it.targets();
                        case Stmt.AnnAssign it -> List.of(it.target());
                        default -> List.of();
                    };
            for (Expr target : targets) {
                String name = target instanceof Expr.Name it ? it.id() : "";
                Expr value = attributes.remove(name);
                if (value != null) {
                    addAttribute(name, value);
                }
            }
            if (statement instanceof Stmt.FunctionDef function
                    && type.byName().functions().containsValue(function)) {
                addFunction(function, inside);
            }
        }
        attributes.forEach(this::addAttribute);
    }

    /** A function that is only found by its name: an attribute that holds its object. */
    private void addFunction(Stmt.FunctionDef function, Context inside) {
        FieldDeclaration field = new FieldDeclaration();
        field.setModifiers(Modifier.Keyword.PRIVATE, Modifier.Keyword.STATIC);
        String javaName = context.file().members(type).attribute(type, function.name());
        field.addVariable(new VariableDeclarator(JavaType.OBJECT.node(), javaName));
        unit.declaration().addMember(field);
        unit.methods().reserve(javaName);
        Operand value = LowerFunctionDef.value(function, inside);
        context.block()
                .add(
                        NodeNotes.from(
                                function.span(),
                                Java.assign(
                                        TypedMethods.staticField(type, function.name(), context),
                                        value.java())));
    }

    private static Expression literal(Expr.Constant constant, JavaType java) {
        return constant.value() instanceof ConstantValue.None
                ? Java.nothing()
                : Coercion.to(java, LowerConstant.ofLiteral(constant.value()));
    }

    /** A literal stands at the field; another value is made where the class statement stands. */
    private void addAttribute(String name, Expr value) {
        JavaType java = Forms.of(type.attribute(name).type());
        FieldDeclaration field = new FieldDeclaration();
        NodeList<Modifier> modifiers = new NodeList<>();
        if (type.subclasses().isEmpty()) {
            modifiers.add(new Modifier(Modifier.Keyword.PRIVATE));
        }
        modifiers.add(new Modifier(Modifier.Keyword.STATIC));
        String javaName = context.file().members(type).attribute(type, name);
        VariableDeclarator variable = new VariableDeclarator(java.node(), javaName);
        if (value instanceof Expr.Constant constant && ClassType.isLiteral(constant)) {
            modifiers.add(new Modifier(Modifier.Keyword.FINAL));
            variable.setInitializer(literal(constant, java));
        } else {
            Operand operand = Expressions.lower(value, context);
            context.block()
                    .add(
                            NodeNotes.from(
                                    value.span(),
                                    Java.assign(
                                            TypedMethods.staticField(type, name, context),
                                            Coercion.to(java, operand))));
        }
        field.setModifiers(modifiers);
        field.addVariable(variable);
        unit.declaration().addMember(field);
    }

    /** A private name is mangled in its class, but not in the tree. */
    private boolean isAlwaysSeen(String field) {
        Stmt.FunctionDef init = type.methods().get(INIT);
        return init == null
                || UnseenStores.in(init, context.file().facts()).stream()
                        .noneMatch(field::endsWith);
    }

    private void addField(String name) {
        JavaType java = Forms.ofField(type, name);
        FieldDeclaration field = new FieldDeclaration();
        NodeList<Modifier> modifiers = new NodeList<>();
        if (type.subclasses().isEmpty()) {
            modifiers.add(new Modifier(Modifier.Keyword.PRIVATE));
        }
        boolean isCounter = type.sharing(name) == ClassType.Sharing.COUNTER;
        if (isCounter || type.isFinal(name) && isAlwaysSeen(name)) {
            modifiers.add(new Modifier(Modifier.Keyword.FINAL));
        } else if (type.sharing(name) != null) {
            modifiers.add(new Modifier(Modifier.Keyword.VOLATILE));
        }
        field.setModifiers(modifiers);
        String javaName = context.file().members(type).field(name);
        VariableDeclarator variable = new VariableDeclarator(java.node(), javaName);
        if (isCounter) {
            variable.setInitializer(
                    new ObjectCreationExpr(
                            null, (ClassOrInterfaceType) java.node(), new NodeList<>()));
        }
        Expr.Constant initial = type.defaults().get(name);
        if (initial != null && !isCounter) {
            variable.setInitializer(literal(initial, Forms.of(type.field(name).type())));
        }
        field.addVariable(variable);
        unit.declaration().addMember(field);
        if (type.guardOf(name) != null) {
            String lock = context.file().members(type).field(type.guardOf(name));
            NodeNotes.commentBehind(field, CommentText.ofPython("# guarded by " + lock));
        }
    }

    private void addMethod(Stmt.FunctionDef def, Context inside) {
        FunctionUnit function =
                new FunctionUnit(
                        inside,
                        context.file().scopeOf(def),
                        def.name(),
                        def.name(),
                        def.span(),
                        def.body());
        function.addComments(context.file().comments().of(def).before);
        function.addMethodParameters(def.args());
        boolean isInit = def.name().equals(INIT);
        String docstring = isInit ? docstringOfInit(def.body()) : Docstring.of(def.body());
        if (docstring != null) {
            function.setDoc(docstring);
        }
        Expr.Call baseCall = isInit ? baseCall(def) : null;
        function.lower(at -> lowerBody(def.body(), baseCall, at));
        if (isInit) {
            makeConstructor(function.declaration());
            return;
        }
        if (type.bodiless().contains(def)) {
            makeAbstract(def, function.declaration());
        }
        boolean isNative = NativeOverride.is(type, def, context.file());
        if (isNative) {
            function.declaration().setModifiers(Modifier.Keyword.PUBLIC);
        }
        boolean isOverride =
                MethodKind.of(def) != MethodKind.SETTER
                        && type.base() != null
                        && type.base().method(def.name()) != null;
        if (isNative || isOverride) {
            function.declaration().addAnnotation(new MarkerAnnotationExpr("Override"));
        }
    }

    /** What is said in a body that does nothing is said of the method. */
    private void makeAbstract(Stmt.FunctionDef def, MethodDeclaration method) {
        method.addModifier(Modifier.Keyword.ABSTRACT);
        method.removeBody();
        for (Stmt statement : def.body()) {
            context.file()
                    .comments()
                    .of(statement)
                    .all()
                    .forEach(
                            each ->
                                    NodeNotes.commentBefore(
                                            method, CommentText.ofPython(each.text())));
        }
    }

    /** That of a dataclass goes on with the statements of its {@code __post_init__}. */
    private String docstringOfInit(List<Stmt> body) {
        boolean goesOn = type.dataclass() != null && type.dataclass().hasAfterInit();
        int start = 0;
        while (goesOn && start < body.size() && body.get(start) instanceof Stmt.Assign) {
            start++;
        }
        return Docstring.of(body.subList(start, body.size()));
    }

    private void lowerBody(List<Stmt> body, Expr.Call baseCall, Context at) {
        if (type.keepsArguments() && body == type.methods().get(INIT).body()) {
            at.block().add(NativeConstructor.keepingArguments(type.methods().get(INIT), at));
        }
        int base = 0;
        while (base < body.size()
                && !(body.get(base) instanceof Stmt.ExprStmt it && it.value() == baseCall)) {
            base++;
        }
        if (base == body.size()) {
            Statements.lowerBody(body, at);
            return;
        }
        Statements.lowerBody(body.subList(0, base), at);
        if (type.base() == null || type.base().method(INIT) == null && type.nativeBase() != null) {
            ExplicitConstructorInvocationStmt call =
                    NativeConstructor.superCall(type, baseCall, at);
            at.block().add(NodeNotes.from(body.get(base).span(), call));
        } else if (type.base().method(INIT) != null) {
            at.block().add(NodeNotes.from(body.get(base).span(), baseConstructor(baseCall, at)));
        }
        Statements.lowerBody(body.subList(base + 1, body.size()), at);
    }

    /** The call of the constructor of the base, which stands where Java wants it or later. */
    private Expr.Call baseCall(Stmt.FunctionDef init) {
        for (Stmt statement : Docstring.skip(init.body())) {
            if (type.baseCall(statement) != null) {
                return type.baseCall(statement);
            }
        }
        return null;
    }

    private ExplicitConstructorInvocationStmt baseConstructor(Expr.Call call, Context at) {
        Stmt.FunctionDef init = type.base().method(INIT);
        ArgumentOrder order =
                ClassType.isBySuper(call)
                        ? ArgumentOrder.of(init, call)
                        : ArgumentOrder.behindSelf(init, call);
        List<Expression> arguments = TypedMethods.arguments(init, order, at);
        return new ExplicitConstructorInvocationStmt(false, null, new NodeList<>(arguments));
    }

    private void makeConstructor(MethodDeclaration method) {
        method.remove();
        ConstructorDeclaration constructor =
                new ConstructorDeclaration(new NodeList<>(), unit.name());
        constructor.setParameters(method.getParameters());
        constructor.setBody(method.getBody().orElseThrow());
        method.getComment().ifPresent(constructor::setComment);
        method.getDataKeys().forEach(key -> copy(method, constructor, key));
        if (type.dataclass() != null && type.dataclass().hasAfterInit()) {
            constructor.setData(NodeNotes.PYTHON_FUNCTION, type.name() + ".__post_init__");
        }
        unit.declaration().addMember(constructor);
    }

    private static <T> void copy(
            MethodDeclaration from,
            ConstructorDeclaration to,
            com.github.javaparser.ast.DataKey<T> key) {
        to.setData(key, from.getData(key));
    }

    private void addInheritedConstructor() {
        Stmt.FunctionDef init = type.method(INIT);
        ConstructorDeclaration constructor =
                new ConstructorDeclaration(new NodeList<>(), unit.name());
        NodeList<Expression> arguments = new NodeList<>();
        List<JavaType> types = TypedMethods.parameterTypes(init, context);
        List<Arg> parameters = Signatures.parameters(init.args());
        for (int i = 0; i < types.size(); i++) {
            String name = JavaNames.ofVariable(parameters.get(i + 1).arg());
            constructor.addParameter(
                    new com.github.javaparser.ast.body.Parameter(types.get(i).node(), name));
            arguments.add(Java.name(name));
        }
        Block body = new Block();
        body.add(new ExplicitConstructorInvocationStmt(false, null, arguments));
        constructor.setBody(body.toStatement());
        unit.declaration().addMember(constructor);
    }
}
