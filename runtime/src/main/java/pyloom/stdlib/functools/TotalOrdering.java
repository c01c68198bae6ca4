package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.CodeTable;
import pyloom.object.Comparisons;
import pyloom.object.NativeModule;
import pyloom.object.PyFunction;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.object.ValueError;

import java.util.ArrayList;
import java.util.List;

/** Python's {@code functools.total_ordering}: of one comparison the other three. */
@PythonModule(value = "functools", pure = true, doc = "library/functools.html")
public final class TotalOrdering {

    /** In the order of preference. */
    private static final List<String> OPERATIONS = List.of("__lt__", "__le__", "__gt__", "__ge__");

    private TotalOrdering() {}

    /** {@return the class, with the comparisons that it lacked} */
    @PythonApi("total_ordering(cls)")
    public static Object totalOrdering(Object type) {
        List<String> defined = new ArrayList<>();
        for (String operation : OPERATIONS) {
            Object own = Attributes.getAttrOr(type, operation, ABSENT);
            if (own != ABSENT && own != Attributes.getAttr(PyType.OBJECT, operation)) {
                defined.add(operation);
            }
        }
        if (defined.isEmpty()) {
            throw new ValueError("must define at least one ordering operation: < > <= >=");
        }
        String root = defined.getFirst();
        for (String operation : OPERATIONS) {
            if (!defined.contains(operation)) {
                Object function = derived(operation, root);
                Attributes.setAttr(function, "__name__", operation);
                Attributes.setAttr(type, operation, function);
            }
        }
        return type;
    }

    private static Object derived(String operation, String root) {
        String name = "_" + operation.substring(2, 4) + "_from_" + root.substring(2, 4);
        boolean negated = isLess(operation) != isLess(root);
        boolean otherStrictness = operation.charAt(3) != root.charAt(3);
        return new PyFunction(
                new CodeTable("functools", "functools.py")
                        .function(
                                name,
                                1,
                                "self, other",
                                (self, other) -> {
                                    Object known =
                                            Calls.call(
                                                    Attributes.getAttr(
                                                            BuiltinTypes.typeOf(self), root),
                                                    self,
                                                    other);
                                    return known == NOT_IMPLEMENTED
                                            ? known
                                            : combine(
                                                    negated,
                                                    otherStrictness,
                                                    root,
                                                    known,
                                                    self,
                                                    other);
                                }),
                NativeModule.named("functools"));
    }

    /** Negating turns a strict comparison into a lax one; equality makes up for what is left. */
    private static Object combine(
            boolean negated,
            boolean otherStrictness,
            String root,
            Object known,
            Object self,
            Object other) {
        boolean strictRoot = root.charAt(3) == 't';
        boolean result = Truth.truth(known);
        if (negated == otherStrictness) {
            return negated ? !result : known;
        }
        if (negated) {
            if (strictRoot == result) {
                return !result;
            }
            return strictRoot ? Comparisons.ne(self, other) : Comparisons.eq(self, other);
        }
        if (strictRoot) {
            return result ? known : Comparisons.eq(self, other);
        }
        return result ? Comparisons.ne(self, other) : known;
    }

    private static boolean isLess(String operation) {
        return operation.charAt(2) == 'l';
    }
}
