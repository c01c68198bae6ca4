package pyloom.translator.lower;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.ThisExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.CommentText;
import pyloom.translator.lower.tree.Enums;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.source.Comment;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.EnumFacts;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/**
 * Enumerations as enums of Java, whose constants have the values only if somebody asks for them.
 */
final class EnumForm {

    private static final String VALUE = "value";

    private EnumForm() {}

    /** Makes a class that is complete an enum. */
    static void apply(ClassOrInterfaceDeclaration declaration, ClassType type, Context context) {
        declaration.getExtendedTypes().clear();
        EnumFacts facts = type.enumeration();
        JavaType java = Forms.of(facts.valueType());
        List<EnumConstantDeclaration> constants = new ArrayList<>();
        for (EnumFacts.Member member : facts.members()) {
            EnumConstantDeclaration constant = new EnumConstantDeclaration(member.name());
            if (facts.hasValues()) {
                Operand value = LowerConstant.ofLiteral(member.value());
                constant.addArgument(Coercion.to(java, value));
            }
            for (Comment comment : comments(member, context)) {
                NodeNotes.commentBefore(constant, CommentText.ofPython(comment.text()));
            }
            constants.add(constant);
        }
        if (facts.hasValues()) {
            addValue(declaration, java);
        }
        Enums.mark(declaration, constants);
    }

    private static List<Comment> comments(EnumFacts.Member member, Context context) {
        CommentPlan.Notes notes = context.file().comments().of(member.statement());
        List<Comment> comments = new ArrayList<>(notes.before);
        if (notes.behind != null) {
            comments.add(notes.behind);
        }
        return comments;
    }

    private static void addValue(ClassOrInterfaceDeclaration declaration, JavaType java) {
        FieldDeclaration field = new FieldDeclaration();
        field.setModifiers(Modifier.Keyword.PRIVATE, Modifier.Keyword.FINAL);
        field.addVariable(new VariableDeclarator(java.node(), VALUE));
        ConstructorDeclaration constructor =
                new ConstructorDeclaration(new NodeList<>(), declaration.getNameAsString());
        constructor.addParameter(new Parameter(java.node(), VALUE));
        Block body = new Block();
        body.add(Java.assign(new FieldAccessExpr(new ThisExpr(), VALUE), Java.name(VALUE)));
        constructor.setBody(body.toStatement());
        declaration.getMembers().addFirst(constructor);
        declaration.getMembers().addFirst(field);
        NodeNotes.blankLineBefore(field, true);
    }

    /**
     * {@return a member, or the name or value of one; null if an attribute is something else}
     *
     * @param type the class of the instance that has the attribute, or null
     */
    static Operand read(Expr.Attribute attribute, ClassType type, Context context) {
        if (context.typeOf(attribute.value()) instanceof Type.ClassOf known
                && known.type().enumeration() != null) {
            boolean isMember =
                    known.type().enumeration().has(attribute.attr())
                            && attribute.value() instanceof Expr.Name;
            return isMember
                    ? Operand.of(
                            Operand.fixed(
                                    Java.field(
                                            Java.name(known.type().javaName()), attribute.attr())),
                            Forms.of(known.type()))
                    : null;
        }
        if (type == null || type.enumeration() == null) {
            return null;
        }
        if (EnumFacts.isName(attribute.attr())) {
            Expression receiver = TypedMethods.receiver(attribute, context);
            return Operand.of(Java.call(receiver, "name"), JavaType.STRING);
        }
        if (EnumFacts.isValue(attribute.attr())) {
            Expression receiver = TypedMethods.receiver(attribute, context);
            return Operand.of(
                    Java.field(receiver, VALUE), Forms.of(type.enumeration().valueType()));
        }
        return null;
    }
}
