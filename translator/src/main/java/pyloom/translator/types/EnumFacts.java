package pyloom.translator.types;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Stmt;

import java.util.List;

/**
 * What is known of an enumeration that becomes an enum of Java.
 *
 * @param members its members in order
 * @param hasValues whether the program asks members for their values
 */
public record EnumFacts(List<Member> members, boolean hasValues) {

    /**
     * A member.
     *
     * @param statement where it is declared
     * @param name its name
     * @param value its value, which no other member has
     */
    public record Member(Stmt.Assign statement, String name, ConstantValue value) {}

    /** {@return whether there is a member of that name} */
    public boolean has(String name) {
        return members.stream().anyMatch(each -> each.name().equals(name));
    }

    /** {@return whether reading an attribute of a member gives its value} */
    public static boolean isValue(String attribute) {
        return attribute.equals("value") || attribute.equals("_value_");
    }

    /** {@return whether reading an attribute of a member gives its name} */
    public static boolean isName(String attribute) {
        return attribute.equals("name") || attribute.equals("_name_");
    }

    /** {@return what the values of all members are} */
    public Type valueType() {
        Type common = Type.NEVER;
        for (Member each : members) {
            Type type =
                    switch (each.value()) {
                        case ConstantValue.SmallInt(long number) -> Type.ints(number, number);
                        case ConstantValue.Str _ -> Type.STR;
                        case ConstantValue.Float _ -> Type.FLOAT;
                        default -> Type.UNKNOWN;
                    };
            common = Types.common(common, type);
        }
        return common;
    }
}
