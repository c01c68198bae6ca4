package pyloom.translator.lower;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;

import pyloom.translator.lower.tree.Records;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.DataclassFacts;

import java.util.HashSet;
import java.util.Set;

/** The class of a frozen dataclass: a record, whose methods are those of the dataclass. */
final class RecordForm {

    private static final Set<String> TAKEN =
            Set.of(
                    "clone",
                    "finalize",
                    "getClass",
                    "hashCode",
                    "notify",
                    "notifyAll",
                    "other",
                    "that",
                    "toString",
                    "wait");

    private RecordForm() {}

    /** {@return whether the instances of a class are what a record is} */
    static boolean fits(ClassType type, Context context) {
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
                && facts.fields().stream()
                        .allMatch(each -> each.isParameter() && !each.isMadeInside())
                && isInOrder(facts)
                && hasPlainNames(type, context.file().members(type));
    }

    /** The parts of a record are the parameters of its constructor. */
    private static boolean isInOrder(DataclassFacts facts) {
        return facts.fields().stream().noneMatch(DataclassFacts.Field::isKeywordOnly)
                || facts.fields().stream().allMatch(DataclassFacts.Field::isKeywordOnly);
    }

    /** Each field of a record is a method as well, and a variable of the methods that it gets. */
    private static boolean hasPlainNames(ClassType type, MemberNames members) {
        Set<String> taken = new HashSet<>(TAKEN);
        type.methods().keySet().stream()
                .filter(name -> !name.equals("__init__"))
                .forEach(name -> taken.add(members.method(name)));
        return type.ownFields().stream().map(members::field).noneMatch(taken::contains);
    }

    /** Makes a class that is complete a record. */
    static void apply(ClassOrInterfaceDeclaration declaration, ClassType type, Context context) {
        declaration.getMembers().removeIf(ConstructorDeclaration.class::isInstance);
        declaration.getExtendedTypes().clear();
        new DataMethods(type, context).addTo(declaration);
        Records.mark(declaration);
    }
}
