package pyloom.translator.lower;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.type.VoidType;

import pyloom.translator.ast.Module;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.CommentText;
import pyloom.translator.emit.text.NameAllocator;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.ClassSplitter;
import pyloom.translator.lower.tree.Enums;
import pyloom.translator.lower.tree.FileReferences;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.LocalVariables;
import pyloom.translator.lower.tree.Records;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.source.Comment;
import pyloom.translator.source.SourceText;
import pyloom.translator.types.Facts;

import java.util.List;
import java.util.Set;

/** Lowers a file: a final class whose method {@code body} runs the statements of the module. */
public final class LowerModule {

    static final String MODULE_FIELD = "MODULE";
    static final String CODES_FIELD = "CODES";
    static final String MAIN = "main";
    private static final Set<String> STAYING =
            Set.of(MODULE_FIELD, CODES_FIELD, LowerSnippet.BODY_FIELD, MAIN, ClassUnit.BODY);
    static final String MODULE_CODE = "<module>";

    private final Module module;
    private final ModuleIdentity identity;
    private final FileUnit file;
    private final ClassUnit root;
    private final Problems problems;

    private LowerModule(
            Module module,
            SymbolTable symbols,
            CommentPlan comments,
            ModuleIdentity identity,
            Facts facts) {
        this.module = module;
        this.identity = identity;
        NameAllocator types = NameAllocator.forTypes();
        types.reserve(identity.className());
        Runtime.TYPE_NAMES.forEach(types::reserve);
        facts.classes().forEach(type -> type.setJavaName(types.allocate(type.name())));
        OwnExceptions exceptions = new OwnExceptions(facts, types);
        FileUnit.reserveGlobals(symbols.top(), types);
        root = ClassUnit.ofModule(identity.className(), types.nestedTypes(identity.className()));
        problems = new Problems(identity.file());
        file = new FileUnit(symbols, root, problems, comments, exceptions, facts);
        file.setEndingGenerators(Endings.generators(module));
    }

    /**
     * {@return the Java for a module}
     *
     * @param facts what is proven of it; it decides what becomes plain Java
     */
    public static LoweredModule lower(
            Module module,
            SymbolTable symbols,
            SourceText source,
            List<Comment> comments,
            ModuleIdentity identity,
            Facts facts) {
        CommentPlan plan = CommentPlan.of(source, comments, module.body());
        return new LowerModule(module, symbols, plan, identity, facts).lower();
    }

    /**
     * {@return the names of classes that emitted files import, so that no file may be called so}
     */
    public static List<String> takenTypeNames() {
        return Runtime.TYPE_NAMES;
    }

    /**
     * {@return the Java for code that a running program hands over: its method {@code body} takes
     * the namespace that the statements use, and returns the value of an expression}
     *
     * @param module the statements; a single expression if its value is wanted
     * @param isInteractive whether the values of expression statements are shown
     */
    public static LoweredModule lowerSnippet(
            Module module,
            SymbolTable symbols,
            SourceText source,
            ModuleIdentity identity,
            boolean isExpression,
            boolean isInteractive) {
        CommentPlan plan = CommentPlan.of(source, List.of(), module.body());
        Facts facts = Facts.none("it is handed over while the program runs");
        LowerModule lowering = new LowerModule(module, symbols, plan, identity, facts);
        LowerSnippet snippet = new LowerSnippet(module, identity, lowering.file, lowering.root);
        snippet.addMembers(isExpression, isInteractive);
        return lowering.finished(null);
    }

    private LoweredModule lower() {
        file.setTopLevel(TopLevelNames.of(module));
        root.addPrivateConstructor();
        if (identity.isProgram() && !identity.isLibrary() && file.facts().openReason() == null) {
            file.setOnlyProgram();
        }
        if (identity.isLibrary()) {
            file.setEntryPoints(EntryPoints.of(module));
            EntryPoints.add(file.entryPoints(), root);
        }
        MethodDeclaration body = body();
        root.add(body);
        root.split(body);
        ProgramStart start = identity.isProgram() ? ProgramStart.add(identity, root, body) : null;
        FieldDeclaration codes = codesField();
        FieldDeclaration moduleField = moduleField();
        root.declaration().getMembers().addFirst(codes);
        root.declaration().getMembers().addFirst(moduleField);
        file.addFields(2);
        if (mentions(CODES_FIELD) == 0) {
            codes.remove();
        }
        boolean needsModule = !file.isOnlyProgram() || mentions(MODULE_FIELD) > 1;
        if (!needsModule) {
            moduleField.remove();
        }
        return finished(needsModule ? null : start);
    }

    private long mentions(String field) {
        return root.declaration().findAll(NameExpr.class).stream()
                .filter(name -> name.getNameAsString().equals(field))
                .count();
    }

    /**
     * {@return what has been made}
     *
     * @param start what runs the body of the module as such, or null
     */
    private LoweredModule finished(ProgramStart start) {
        CompilationUnit unit = new CompilationUnit();
        if (!identity.packageName().isEmpty()) {
            unit.setPackageDeclaration(identity.packageName());
        }
        unit.addType(root.declaration());
        for (Comment comment : file.comments().header()) {
            NodeNotes.commentBefore(root.declaration(), CommentText.ofPython(comment.text()));
        }
        LostComments.place(file.comments().all(), unit, root.declaration());
        ClassSplitter.split(unit, root.declaration(), STAYING, ClassUnit.BODY, root::allocateType);
        if (start != null) {
            start.runBody();
        }
        FileReferences.resolve(unit);
        Records.finish(unit);
        Enums.finish(unit);
        return new LoweredModule(unit, Places.lookups(module), file.classTable(), problems.found());
    }

    private MethodDeclaration body() {
        MethodUnit method = new MethodUnit(file, root, MethodUnit.Kind.MODULE, "", module.body());
        Block block = new Block();
        Names names = Names.of(file, file.symbols().top());
        Context context = new Context(method, names, block, Jumps.ofBody());
        String docstring = Docstring.of(module.body());
        if (docstring != null) {
            Docstring.document(root.declaration(), docstring);
            if (!file.isOnlyProgram() || MainModule.readsDoc(module)) {
                block.add(names.variable("__doc__").store(StringLiterals.of(docstring)));
            }
        }
        LowerAnnAssign.prepare(module.body(), context);
        Statements.lowerBody(module.body(), context);
        BlockStmt java = block.toStatement();
        LocalVariables.finish(List.of(), java);
        MethodDeclaration declaration = new MethodDeclaration();
        declaration.setName(ClassUnit.BODY);
        declaration.setType(new VoidType());
        declaration.setModifiers(Modifier.Keyword.PRIVATE, Modifier.Keyword.STATIC);
        declaration.setBody(java);
        declaration.setData(NodeNotes.PYTHON_FUNCTION, MODULE_CODE);
        return declaration;
    }

    private FieldDeclaration moduleField() {
        NodeList<Expression> arguments = new NodeList<>(StringLiterals.of(identity.moduleName()));
        if (!identity.file().equals(identity.moduleName().replace('.', '/') + ".py")) {
            arguments.add(StringLiterals.of(identity.file()));
        }
        arguments.add(
                new MethodReferenceExpr(
                        Java.name(identity.className()), new NodeList<>(), ClassUnit.BODY));
        Expression creation =
                new ObjectCreationExpr(null, Java.type(Runtime.TRANSLATED_MODULE), arguments);
        FieldDeclaration field =
                FileUnit.field(Java.type(Runtime.TRANSLATED_MODULE), MODULE_FIELD, creation);
        field.setModifiers(
                Modifier.Keyword.PUBLIC, Modifier.Keyword.STATIC, Modifier.Keyword.FINAL);
        return field;
    }

    private static FieldDeclaration codesField() {
        return FileUnit.field(
                Java.type(Runtime.CODE_TABLE),
                CODES_FIELD,
                Java.call(Java.name(MODULE_FIELD), "codes"));
    }
}
