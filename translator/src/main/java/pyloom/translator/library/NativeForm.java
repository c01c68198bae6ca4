package pyloom.translator.library;

import pyloom.annotation.ApiParameter;

import java.util.List;
import java.util.Set;

/**
 * A Java method, constructor or field that does what a Python member does.
 *
 * @param parameters the Python parameters that it takes, a receiver included
 * @param owner the qualified name of its class
 * @param member its name; {@code <init>} for a constructor
 * @param arguments the descriptors of its Java parameters
 * @param result the descriptor of what it gives
 * @param modifiers {@code public}, {@code static}, {@code varargs}, {@code gives0}
 */
public record NativeForm(
        List<ApiParameter> parameters,
        String owner,
        String member,
        List<String> arguments,
        String result,
        Set<String> modifiers) {

    /** {@return whether emitted code can use it} */
    public boolean isPublic() {
        return modifiers.contains("public");
    }

    public boolean isStatic() {
        return modifiers.contains("static");
    }

    public boolean isConstructor() {
        return member.equals("<init>");
    }

    /** {@return whether it gives what the object carries, such as the elements of a queue} */
    public boolean givesContent() {
        return modifiers.contains("gives0");
    }

    /** {@return whether it takes the parameter called {@code name}} */
    public boolean takes(String name) {
        return parameters.stream().anyMatch(each -> each.name().equals(name));
    }
}
