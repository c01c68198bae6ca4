package pyloom.translator.lower;

import com.github.javaparser.ast.type.ClassOrInterfaceType;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.CommentText;
import pyloom.translator.emit.text.NameAllocator;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.source.Comment;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.Facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The exception classes of a file that are classes of Java. */
final class OwnExceptions {

    private final Map<String, String> names = new LinkedHashMap<>(); // in Java, by those in Python
    private final Map<String, String> bases = new LinkedHashMap<>(); // by the names in Java

    OwnExceptions(Facts facts, NameAllocator types) {
        if (!facts.habits().followJava()) {
            return;
        }
        for (ClassType type : facts.classes()) {
            if (type.isException()) {
                names.put(type.name(), type.javaName());
                bases.put(
                        type.javaName(),
                        type.base() == null
                                ? type.nativeBase().javaClass()
                                : type.base().javaName());
            }
        }
        for (Stmt.ClassDef definition : facts.exceptionClasses()) {
            String base = ((Expr.Name) definition.bases().getFirst()).id();
            String java = types.allocate(definition.name());
            bases.put(
                    java,
                    names.containsKey(base)
                            ? names.get(base)
                            : ExceptionClasses.all().get("builtins." + base));
            names.put(definition.name(), java);
        }
    }

    /** {@return the Java class of an exception class of the module, or null} */
    String javaName(String pythonName) {
        return names.get(pythonName);
    }

    /** {@return what a Java class of the file extends; null for one of the runtime} */
    String base(String java) {
        return bases.get(java);
    }

    /** {@return an exception class of Java as a type, which knows what it extends} */
    JavaType type(String java) {
        List<String> above = new ArrayList<>();
        for (String each = above(java); each != null; each = above(each)) {
            above.add(each);
        }
        return JavaType.nested(java, above);
    }

    private String above(String java) {
        String own = bases.get(java);
        return own == null ? ExceptionClasses.base(java) : own;
    }

    /** Adds the class of a statement; tells whether it is one of these. */
    static boolean add(Stmt.ClassDef definition, Context context) {
        OwnExceptions exceptions = context.file().exceptions();
        String java = exceptions.javaName(definition.name());
        if (java == null || !context.file().facts().exceptionClasses().contains(definition)) {
            return false;
        }
        ClassUnit unit = context.method().owner().addException(java);
        ClassOrInterfaceType base = ExceptionClasses.type(exceptions.base(java));
        unit.declaration().addExtendedType(base);
        unit.declaration().addMember(NativeConstructor.passingOn(java));
        document(definition, unit, context);
        context.file().addClass(ClassDescription.ofException(definition, java));
        return true;
    }

    private static void document(Stmt.ClassDef definition, ClassUnit unit, Context context) {
        String docstring = Docstring.of(definition.body());
        if (docstring != null) {
            Docstring.document(unit.declaration(), docstring);
        }
        CommentPlan plan = context.file().comments();
        for (Comment comment : plan.of(definition).before) {
            NodeNotes.commentBefore(unit.declaration(), CommentText.ofPython(comment.text()));
        }
        for (Stmt statement : definition.body()) {
            plan.of(statement).all().forEach(each -> inside(unit, each));
        }
    }

    private static void inside(ClassUnit unit, Comment comment) {
        NodeNotes.commentBefore(unit.declaration(), CommentText.ofPython(comment.text()));
    }
}
