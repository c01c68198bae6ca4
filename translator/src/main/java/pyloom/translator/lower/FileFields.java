package pyloom.translator.lower;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.CommentText;
import pyloom.translator.emit.text.NameAllocator;
import pyloom.translator.types.Facts;
import pyloom.translator.types.GlobalField;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The global variables of a file that are fields of its Java class. */
final class FileFields {

    private final Facts facts;
    private final NameAllocator names;
    private final Map<String, Variable.InField> variables = new LinkedHashMap<>();
    private final Map<String, FieldDeclaration> initialized = new LinkedHashMap<>();

    /**
     * No fields so far.
     *
     * @param names gives the fields their names
     */
    FileFields(Facts facts, NameAllocator names) {
        this.facts = facts;
        this.names = names;
    }

    /** {@return the field that a global variable is, or null if it is none} */
    Variable.InField variable(String name) {
        GlobalField field = facts.globalField(name);
        return field == null
                ? null
                : variables.computeIfAbsent(
                        name,
                        _ ->
                                new Variable.InField(
                                        names.allocate(name),
                                        Forms.of(field.type()),
                                        field.isSteady()));
    }

    /** {@return whether a variable is declared with its value} */
    boolean isInitialized(String name) {
        return initialized.containsKey(name);
    }

    /** Declares a variable with its value; returns its declaration. */
    FieldDeclaration initialize(String name, Expression value) {
        FieldDeclaration field = declaration(name, variable(name));
        field.getVariable(0).setInitializer(value);
        if (variable(name).steady()) {
            field.setFinal(true);
        }
        initialized.put(name, field);
        return field;
    }

    /** {@return the declarations of the fields, those with values in their order first} */
    List<FieldDeclaration> declarations() {
        List<FieldDeclaration> declarations = new ArrayList<>(initialized.values());
        variables.forEach(
                (name, variable) -> {
                    if (!initialized.containsKey(name)) {
                        declarations.add(declaration(name, variable));
                    }
                });
        return declarations;
    }

    private FieldDeclaration declaration(String name, Variable.InField variable) {
        GlobalField facts = this.facts.globalField(name);
        FieldDeclaration declaration = new FieldDeclaration();
        declaration.setModifiers(Modifier.Keyword.PRIVATE, Modifier.Keyword.STATIC);
        if (facts.isVolatile()) {
            declaration.addModifier(Modifier.Keyword.VOLATILE);
        }
        declaration.addVariable(new VariableDeclarator(variable.type().node(), variable.field()));
        if (facts.guard() != null) {
            Variable.InField guard = variable(facts.guard());
            String lock = guard == null ? facts.guard() : guard.field();
            NodeNotes.commentBehind(declaration, CommentText.ofPython("# guarded by " + lock));
        }
        return declaration;
    }
}
