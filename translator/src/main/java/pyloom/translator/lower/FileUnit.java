package pyloom.translator.lower;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.Type;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.text.JavaNames;
import pyloom.translator.emit.text.NameAllocator;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.Symbol;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.Facts;
import pyloom.translator.types.FunctionFacts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One Python file under translation: the fields that its Java class gets as they are needed. */
final class FileUnit {

    private final Set<Expr.GeneratorExp> inlined =
            Collections.newSetFromMap(new IdentityHashMap<>());
    private final SymbolTable symbols;
    private final ClassUnit root;
    private final Problems problems;
    private final CommentPlan comments;
    private List<Stmt.FunctionDef> entryPoints = List.of();
    private final Facts facts;
    private final Map<ClassType, MemberNames> members = new IdentityHashMap<>();
    private final Map<Node, String> directMethods = new IdentityHashMap<>();
    private final NameAllocator fieldNames = NameAllocator.forVariables();
    private final Map<String, Variable.InModule> globals = new LinkedHashMap<>();
    private final Set<String> declaredGlobals = new HashSet<>(); // by functions and classes
    private final StringBuilder classTable = new StringBuilder();
    private Set<String> endingGenerators = Set.of();
    private boolean isOnlyProgram;
    private final Set<Expr.GeneratorExp> eager = Collections.newSetFromMap(new IdentityHashMap<>());
    private TopLevelNames topLevel = TopLevelNames.unknown();
    private final OwnExceptions exceptions;
    private final FileFields fields;
    private final Map<Object, String> constantNames = new LinkedHashMap<>();
    private final List<FieldDeclaration> constants = new ArrayList<>();
    private final Map<String, FieldDeclaration> constantGlobals = new HashMap<>();
    private final List<FieldDeclaration> codes = new ArrayList<>();

    FileUnit(
            SymbolTable symbols,
            ClassUnit root,
            Problems problems,
            CommentPlan comments,
            OwnExceptions exceptions,
            Facts facts) {
        this.exceptions = exceptions;
        this.facts = facts;
        this.symbols = symbols;
        this.root = root;
        this.problems = problems;
        this.comments = comments;
        addDeclaredGlobals(symbols.top(), declaredGlobals);
        fields = new FileFields(facts, fieldNames);
        fieldNames.reserve(LowerModule.MODULE_FIELD);
        fieldNames.reserve(LowerModule.CODES_FIELD);
        fieldNames.reserve(root.name());
        Runtime.TYPE_NAMES.forEach(fieldNames::reserve);
    }

    /**
     * Keeps the names of nested classes and of global variables apart: Java prefers the variable.
     */
    static void reserveGlobals(Scope scope, NameAllocator types) {
        boolean isModule = scope.parent() == null;
        for (Symbol symbol : scope.symbols()) {
            if (isModule || symbol.resolution().isGlobal()) {
                types.reserve(JavaNames.ofVariable(symbol.name()));
            }
        }
        scope.lexicalChildren().forEach(inner -> reserveGlobals(inner, types));
    }

    /** Adds what the compile step has to know of a class. */
    void addClass(String description) {
        classTable.append(description);
    }

    /** {@return what the compile step has to know of the classes} */
    String classTable() {
        return classTable.toString();
    }

    /** Says that the module is run as the program, and that nobody imports it. */
    void setOnlyProgram() {
        isOnlyProgram = true;
    }

    /** {@return whether the module is run as the program and never imported} */
    boolean isOnlyProgram() {
        return isOnlyProgram;
    }

    /** {@return what inference knows} */
    Facts facts() {
        return facts;
    }

    /** {@return the names of the members of the classes of a hierarchy} */
    MemberNames members(ClassType type) {
        return members.computeIfAbsent(type.root(), it -> MemberNames.of(it, facts));
    }

    /** {@return the name of the Java method of a function that is called directly} */
    String directMethod(FunctionFacts function) {
        return directMethods.computeIfAbsent(
                function.definition(), _ -> root.methods().allocate(methodName(function)));
    }

    /** A {@code main} that takes an object would be ambiguous: Java's own takes an array. */
    private static String methodName(FunctionFacts function) {
        boolean isLikeJavas =
                function.name().equals(LowerModule.MAIN)
                        && function.parameters().size() == 1
                        && !Forms.of(function.parameters().getFirst()).isPrimitive();
        return isLikeJavas ? "mainFunction" : function.name();
    }

    /** Notes that the elements of a generator expression are used up at once. */
    void noteEager(Expr.GeneratorExp generator) {
        eager.add(generator);
    }

    /** {@return whether the elements of a generator expression are used up at once} */
    boolean isEager(Expr.GeneratorExp generator) {
        return eager.contains(generator);
    }

    /** {@return the names of functions whose generators must be ended} */
    Set<String> endingGenerators() {
        return endingGenerators;
    }

    void setEndingGenerators(Set<String> names) {
        endingGenerators = names;
    }

    /** {@return its exception classes that are classes of Java} */
    OwnExceptions exceptions() {
        return exceptions;
    }

    /** {@return what the names of the module are bound to} */
    TopLevelNames topLevel() {
        return topLevel;
    }

    void setTopLevel(TopLevelNames names) {
        topLevel = names;
    }

    SymbolTable symbols() {
        return symbols;
    }

    ClassUnit root() {
        return root;
    }

    CommentPlan comments() {
        return comments;
    }

    Problems problems() {
        return problems;
    }

    /** Sets the functions that Java code may call. */
    void setEntryPoints(List<Stmt.FunctionDef> functions) {
        entryPoints = functions;
    }

    /** {@return the functions that Java code may call, by methods of their own} */
    List<Stmt.FunctionDef> entryPoints() {
        return entryPoints;
    }

    /** {@return the scope that {@code node} opens} */
    Scope scopeOf(Node node) {
        return symbols.scopeOf(node);
    }

    /** {@return the global or built-in name {@code name}} */
    Variable global(String name) {
        pyloom.translator.types.Type meaning = facts.library(name);
        if (meaning != null) {
            return new Variable.OfLibrary(meaning);
        }
        if (facts.constant(name) != null) {
            return new Variable.InModule(
                    name, true); // a constant, which needs no field of this kind
        }
        Variable field = fields.variable(name);
        if (field != null) {
            return field;
        }
        return globals.computeIfAbsent(
                name,
                it ->
                        new Variable.InModule(
                                fieldNames.allocate(fieldName(it)), !declaredGlobals.contains(it)));
    }

    private static void addDeclaredGlobals(Scope scope, Set<String> names) {
        for (Scope inner : scope.lexicalChildren()) {
            for (Symbol symbol : inner.symbols()) {
                if (symbol.isDeclaredGlobal()) {
                    names.add(symbol.name());
                }
            }
            addDeclaredGlobals(inner, names);
        }
    }

    /** Names such as {@code __name__} mean the module's; without underscores they mean nothing. */
    private static String fieldName(String name) {
        boolean isSpecial = name.length() > 4 && name.startsWith("__") && name.endsWith("__");
        return isSpecial ? "module_" + name.substring(2, name.length() - 2) : name;
    }

    /**
     * {@return a constant field for {@code value}, made when it is first asked for}
     *
     * @param key what tells the value from others
     */
    Operand constant(Object key, String preferredName, Type type, Expression value) {
        String known = constantNames.get(key);
        if (known == null) {
            known = fieldNames.allocate(preferredName);
            constantNames.put(key, known);
            constants.add(field(type, known, value));
        }
        return Operand.constant(Java.name(known));
    }

    /** {@return the constant that a global variable is the name of, or null if it is none} */
    Operand constantGlobal(String name) {
        Expr.Constant literal = facts.constant(name);
        if (literal == null) {
            return null;
        }
        Operand value = LowerConstant.ofLiteral(literal.value());
        JavaType type = value.javaType();
        String field =
                constantNames.computeIfAbsent(
                        "global " + name,
                        _ -> {
                            String allocated = fieldNames.allocate(name);
                            FieldDeclaration declaration =
                                    field(type.node(), allocated, Coercion.to(type, value));
                            constants.add(declaration);
                            constantGlobals.put(name, declaration);
                            return allocated;
                        });
        return Operand.of(Operand.constant(Java.name(field)).java(), type);
    }

    /** {@return the declaration of the constant that a global variable is the name of} */
    FieldDeclaration constantDeclaration(String name) {
        return constantGlobals.get(name);
    }

    /** {@return the global variables that are fields} */
    FileFields fields() {
        return fields;
    }

    /** Adds the code of a function and returns the name of its field. */
    String addCode(String qualname, Expression value) {
        String words = qualname.replace("<locals>.", "").replaceAll("[^\\p{L}\\p{N}]+", "_");
        String name = fieldNames.allocate(constantCase(words));
        codes.add(field(Java.type(Runtime.CODE), name, value));
        return name;
    }

    private static String constantCase(String words) {
        return words.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }

    /** Adds all fields to the class, from the member with number {@code position} on. */
    void addFields(int position) {
        List<FieldDeclaration> all = new ArrayList<>();
        Map<String, NameExpr> single = SingleMentions.in(root.declaration());
        globals.forEach(
                (name, variable) -> {
                    Expression global =
                            Java.call(
                                    Java.name(LowerModule.MODULE_FIELD),
                                    "global",
                                    StringLiterals.of(name));
                    NameExpr mention = single.get(variable.field());
                    if (mention != null) {
                        mention.replace(global);
                    } else {
                        all.add(field(Java.type(Runtime.GLOBAL), variable.field(), global));
                    }
                });
        all.addAll(constants);
        all.addAll(fields.declarations());
        all.addAll(codes);
        for (int i = 0; i < all.size(); i++) {
            root.declaration().getMembers().add(position + i, all.get(i));
        }
    }

    static FieldDeclaration field(Type type, String name, Expression value) {
        FieldDeclaration field = new FieldDeclaration();
        field.setModifiers(
                Modifier.Keyword.PRIVATE, Modifier.Keyword.STATIC, Modifier.Keyword.FINAL);
        field.addVariable(new VariableDeclarator(type, name, value));
        return field;
    }

    /** Makes a list of what a generator expression gives, which something uses up at once. */
    void inline(Expr.GeneratorExp generator) {
        inlined.add(generator);
    }

    /** {@return whether a generator expression is to be a list} */
    boolean isInlined(Expr.GeneratorExp generator) {
        return inlined.contains(generator);
    }
}
