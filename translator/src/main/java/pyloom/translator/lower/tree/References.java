package pyloom.translator.lower.tree;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;

/**
 * What the nodes of a tree refer to outside their file, kept on them until the file is finished.
 */
final class References {

    private static final DataKey<RuntimeMember> MEMBER = new DataKey<>() {};
    private static final DataKey<Boolean> OWN = new DataKey<>() {};
    private static final DataKey<String> IMPORTED = new DataKey<>() {};

    private References() {}

    static void refersTo(MethodCallExpr call, RuntimeMember member) {
        call.setData(MEMBER, member);
    }

    static void refersTo(NameExpr name, RuntimeMember member) {
        name.setData(MEMBER, member);
    }

    /** Says that a name means a field of the object at hand. */
    static void belongsToThis(NameExpr name) {
        name.setData(OWN, true);
    }

    /** {@return whether a name means a field of the object at hand} */
    static boolean isOwn(NameExpr name) {
        return name.containsData(OWN);
    }

    static void imports(Node type, String qualifiedName) {
        type.setData(IMPORTED, qualifiedName);
    }

    /** {@return the static member that {@code node} refers to, or null} */
    static RuntimeMember member(Node node) {
        return node.containsData(MEMBER) ? node.getData(MEMBER) : null;
    }

    /** {@return the class that {@code node} refers to, or null} */
    static String imported(Node node) {
        return node.containsData(IMPORTED) ? node.getData(IMPORTED) : null;
    }
}
