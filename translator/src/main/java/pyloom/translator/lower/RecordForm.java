package pyloom.translator.lower;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;

import pyloom.translator.lower.tree.Records;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.DataclassFacts;

/** The class of a frozen dataclass: a record, whose methods are those of the dataclass. */
final class RecordForm {

    private RecordForm() {}

    /** {@return whether the instances of a class are what a record is} */
    static boolean fits(ClassType type) {
        DataclassFacts facts = type.dataclass();
        return facts != null
                && facts.isFrozen()
                && facts.comparesFields()
                && !facts.hasAfterInit()
                && type.methods().keySet().stream()
                        .allMatch(name -> name.equals("__init__") || !name.startsWith("__"))
                && type.base() == null
                && type.subclasses().isEmpty()
                && !facts.fields().isEmpty()
                && facts.fields().stream().allMatch(each -> each.factory() == null);
    }

    /** Makes a class that is complete a record. */
    static void apply(ClassOrInterfaceDeclaration declaration, ClassType type, Context context) {
        declaration.getMembers().removeIf(ConstructorDeclaration.class::isInstance);
        declaration.getExtendedTypes().clear();
        new DataMethods(type, context).addTo(declaration);
        Records.mark(declaration);
    }
}
