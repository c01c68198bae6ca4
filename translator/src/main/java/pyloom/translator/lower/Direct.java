package pyloom.translator.lower;

import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.VoidType;

import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.types.FunctionFacts;

/** The Java methods of functions that are called directly. */
final class Direct {

    private Direct() {}

    /** {@return what the method of a function returns; null for nothing} */
    static JavaType result(FunctionFacts function) {
        if (function == null) {
            return JavaType.OBJECT;
        }
        return switch (function.result()) {
            case pyloom.translator.types.Type.None _, pyloom.translator.types.Type.Never _ -> null;
            default -> Forms.of(function.result());
        };
    }

    /** {@return what the method of a function is declared with} */
    static Type resultNode(FunctionFacts function) {
        JavaType result = result(function);
        return result == null ? new VoidType() : result.node();
    }
}
