package pyloom.translator.lower.tree;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.type.Type;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** The declared types of a method's variables, and which of them always have a value. */
final class VariableTypes {

    private final Map<JavaVariable, Type> types = new IdentityHashMap<>();
    private final Map<JavaVariable, String> names = new IdentityHashMap<>();
    private final Set<JavaVariable> initialised = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    VariableTypes(MethodDeclaration method) {
        method.findAll(SimpleName.class).forEach(name -> taken.add(name.getIdentifier()));
        for (Parameter parameter : method.getParameters()) {
            JavaVariable variable = JavaVariable.mentionedBy(parameter.getName());
            types.put(variable, parameter.getType());
            names.put(variable, parameter.getNameAsString());
            initialised.add(variable);
        }
        for (ForEachStmt loop : method.findAll(ForEachStmt.class)) {
            SimpleName name = loop.getVariable().getVariable(0).getName();
            initialised.add(JavaVariable.mentionedBy(name));
        }
        for (CatchClause handler : method.findAll(CatchClause.class)) {
            Parameter parameter = handler.getParameter();
            JavaVariable variable = JavaVariable.mentionedBy(parameter.getName());
            types.put(variable, parameter.getType());
            names.put(variable, parameter.getNameAsString());
            initialised.add(variable);
        }
        for (VariableDeclarator declarator : method.findAll(VariableDeclarator.class)) {
            JavaVariable variable = JavaVariable.mentionedBy(declarator.getName());
            if (variable != null) {
                types.put(variable, declarator.getType());
                names.put(variable, declarator.getNameAsString());
                if (declarator.getInitializer().isPresent()) {
                    initialised.add(variable);
                }
            }
        }
    }

    /** {@return the declared type, or null for one that no other method can name} */
    Type of(JavaVariable variable) {
        return types.get(variable);
    }

    /** {@return a name that no variable has} */
    String newName(String preferred) {
        String name = preferred;
        for (int i = 2; !taken.add(name); i++) {
            name = preferred + i;
        }
        return name;
    }

    /** {@return the name that the variable has got} */
    String nameOf(JavaVariable variable) {
        return names.get(variable);
    }

    /** {@return whether the variable has a value wherever it is in scope} */
    boolean isInitialised(JavaVariable variable) {
        return initialised.contains(variable);
    }
}
