package pyloom.translator.lower.tree;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;

import pyloom.translator.emit.text.NumberLiterals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Gives the codes of a very large module entries that choose the method by its number. A method
 * reference for each would be nicer, but costs javac a walk over the references before it, and the
 * start of the program a class each.
 *
 * <pre>
 * private record Entries1(int number) implements Entry.Of1 {
 *     public Object call(Object a) {
 *         return switch (number) {
 *             case 0 -&gt; Functions.f(a);
 * </pre>
 */
final class EntrySwitches {

    /** So many that the method is small enough for the compiler of the JVM. */
    private static final int MANY = 200;

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");
    private static final String FUNCTION = "function";
    private static final String NUMBER = "number";
    private static final String ENTRY = "pyloom.object.Entry";

    private final UnaryOperator<String> allocator;
    private final Map<String, Integer> arities;
    private final Map<Integer, RecordDeclaration> open = new TreeMap<>(); // by arity
    private final Map<Integer, SwitchExpr> choices = new TreeMap<>();
    private final List<RecordDeclaration> records = new ArrayList<>();

    private EntrySwitches(UnaryOperator<String> allocator, Map<String, Integer> arities) {
        this.allocator = allocator;
        this.arities = arities;
    }

    /**
     * {@return the classes of the entries, which {@code codes} now use}
     *
     * @param unit the file, in which all members are where they stay
     * @param codes the fields with the codes of functions
     * @param allocator gives a free type name like the one it is asked for
     */
    static List<RecordDeclaration> of(
            CompilationUnit unit, List<FieldDeclaration> codes, UnaryOperator<String> allocator) {
        EntrySwitches switches = new EntrySwitches(allocator, arities(unit));
        for (FieldDeclaration code : codes) {
            code.findFirst(MethodCallExpr.class, EntrySwitches::isFunction)
                    .ifPresent(switches::replaceEntry);
        }
        return switches.records;
    }

    /** How many parameters the static methods have, by the references to them. */
    private static Map<String, Integer> arities(CompilationUnit unit) {
        Map<String, Integer> arities = new HashMap<>();
        for (ClassOrInterfaceDeclaration type : unit.findAll(ClassOrInterfaceDeclaration.class)) {
            for (MethodDeclaration method : type.getMethods()) {
                int arity = method.getParameters().size();
                if (method.isStatic() && arity <= NAMES.size()) {
                    String name = type.getNameAsString() + "::" + method.getNameAsString();
                    arities.put(name, arity);
                }
            }
        }
        return arities;
    }

    private static boolean isFunction(MethodCallExpr call) {
        return call.getNameAsString().equals(FUNCTION) && call.getArguments().size() == 4;
    }

    private void replaceEntry(MethodCallExpr function) {
        Expression entry = function.getArgument(3);
        List<String> parameters = parameters(entry);
        Expression call = parameters == null ? null : call(entry, parameters);
        if (call != null) {
            function.setArgument(3, numbered(parameters, call));
        }
    }

    /** The names of the parameters, or null for an entry of another kind. */
    private List<String> parameters(Expression entry) {
        return switch (entry) {
            case LambdaExpr lambda ->
                    lambda.getParameters().stream().map(each -> each.getNameAsString()).toList();
            case MethodReferenceExpr reference -> {
                Integer arity = arities.get(reference.toString());
                yield arity == null ? null : NAMES.subList(0, arity);
            }
            default -> null;
        };
    }

    /** What an entry evaluates, or null if it has statements. */
    private static Expression call(Expression entry, List<String> parameters) {
        return switch (entry) {
            case LambdaExpr lambda -> lambda.getExpressionBody().orElse(null);
            case MethodReferenceExpr reference -> {
                NodeList<Expression> arguments = new NodeList<>();
                parameters.forEach(each -> arguments.add(new NameExpr(each)));
                yield new MethodCallExpr(
                        Java.detach(reference.getScope()), reference.getIdentifier(), arguments);
            }
            default -> null;
        };
    }

    private Expression numbered(List<String> parameters, Expression call) {
        int arity = parameters.size();
        if (!open.containsKey(arity) || choices.get(arity).getEntries().size() > MANY) {
            addRecord(arity, parameters);
        }
        NodeList<SwitchEntry> entries = choices.get(arity).getEntries();
        Expression number = NumberLiterals.ofInt(entries.size() - 1);
        entries.add(
                entries.size() - 1,
                new SwitchEntry(
                        new NodeList<>(number),
                        SwitchEntry.Type.EXPRESSION,
                        new NodeList<>(new ExpressionStmt(Java.detach(call))),
                        false,
                        null));
        return new ObjectCreationExpr(
                null,
                new ClassOrInterfaceType(null, open.get(arity).getNameAsString()),
                new NodeList<>(number.clone()));
    }

    private void addRecord(int arity, List<String> parameters) {
        SwitchExpr choice = new SwitchExpr(new NameExpr(NUMBER), new NodeList<>(impossible()));
        MethodDeclaration method = new MethodDeclaration();
        method.setName("call");
        method.setType(Java.object());
        method.setModifiers(Modifier.Keyword.PUBLIC);
        method.addMarkerAnnotation("Override");
        parameters.forEach(each -> method.addParameter(new Parameter(Java.object(), each)));
        method.setBody(new BlockStmt(new NodeList<>(new ReturnStmt(choice))));
        RecordDeclaration entries =
                new RecordDeclaration(
                        new NodeList<>(Modifier.privateModifier()),
                        allocator.apply("Entries" + arity));
        entries.addParameter(new Parameter(PrimitiveType.intType(), NUMBER));
        entries.addImplementedType(new ClassOrInterfaceType(Java.type(ENTRY), "Of" + arity));
        entries.addMember(method);
        open.put(arity, entries);
        choices.put(arity, choice);
        records.add(entries);
    }

    private static SwitchEntry impossible() {
        Expression exception =
                new ObjectCreationExpr(
                        null,
                        new ClassOrInterfaceType(null, "IllegalStateException"),
                        new NodeList<>());
        return new SwitchEntry(
                new NodeList<>(),
                SwitchEntry.Type.THROWS_STATEMENT,
                new NodeList<>(new ThrowStmt(exception)),
                true,
                null);
    }
}
