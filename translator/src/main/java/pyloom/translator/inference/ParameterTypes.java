package pyloom.translator.inference;

import pyloom.translator.types.ClassType;
import pyloom.translator.types.Facts;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;
import pyloom.translator.types.Types;
import pyloom.translator.types.VariableFacts;

import java.util.ArrayList;
import java.util.List;

/**
 * What the parameters of a function are declared with: all that callers pass, and for a method all
 * that its body assigns to them. Methods that override each other have the same.
 */
final class ParameterTypes {

    private ParameterTypes() {}

    static List<Type> of(FunctionModel function, Program program, Facts facts) {
        ClassType owner = program.ownerOf(function);
        if (owner == null || function.name().equals("__init__")) {
            return own(function, owner, facts);
        }
        ClassType highest = owner;
        for (ClassType each = owner; each != null; each = each.base()) {
            highest = each.methods().containsKey(function.name()) ? each : highest;
        }
        List<Type> common = own(function, owner, facts);
        for (FunctionModel other : program.methods(highest, function.name())) {
            List<Type> others = own(other, owner, facts);
            for (int i = 1; i < common.size() && i < others.size(); i++) {
                common.set(i, Types.common(common.get(i), others.get(i)));
            }
        }
        return common;
    }

    private static List<Type> own(FunctionModel function, ClassType owner, Facts facts) {
        List<Type> types = new ArrayList<>();
        function.parameters()
                .forEach(
                        (name, slot) ->
                                types.add(
                                        owner == null ? slot.type() : type(function, name, facts)));
        return types;
    }

    private static Type type(FunctionModel function, String mangled, Facts facts) {
        Slot slot = function.parameter(mangled);
        VariableFacts variable = facts.local(function.scope(), mangled);
        if (variable == null || !function.scope().symbol(mangled).isAssigned()) {
            return slot.type();
        }
        return variable.mayBeUnbound() ? Type.UNKNOWN : Types.common(slot.type(), variable.type());
    }
}
