package pyloom.stdlib.dataclasses;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;

/** The arguments that the decorator of a dataclass was given. */
@PythonModule(value = "dataclasses", pure = true)
@PythonType(name = "_DataclassParams", exported = false)
final class Options extends PyObject {

    static final PyType TYPE =
            PyType.nativeType("dataclasses", "_DataclassParams", PyType.OBJECT).sealed();

    private static final String[] NAMES = {
        "init",
        "repr",
        "eq",
        "order",
        "unsafe_hash",
        "frozen",
        "match_args",
        "kw_only",
        "slots",
        "weakref_slot"
    };

    private final Object[] values;

    /** Takes the values in the order of the parameters of {@code dataclass}. */
    Options(Object... values) {
        this.values = values;
    }

    private boolean is(int index) {
        return Truth.truth(values[index]);
    }

    boolean isInit() {
        return is(0);
    }

    boolean isRepr() {
        return is(1);
    }

    boolean isEq() {
        return is(2);
    }

    boolean isOrder() {
        return is(3);
    }

    boolean isUnsafeHash() {
        return is(4);
    }

    boolean isFrozen() {
        return is(5);
    }

    boolean isMatchArgs() {
        return is(6);
    }

    Object keywordOnly() {
        return values[7];
    }

    boolean isSlots() {
        return is(8);
    }

    boolean isWeakrefSlot() {
        return is(9);
    }

    @PythonApi("_DataclassParams.__repr__(self)")
    String repr() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < NAMES.length; i++) {
            text.append(i == 0 ? "_DataclassParams(" : ",");
            text.append(NAMES[i]).append('=').append(Texts.repr(values[i]));
        }
        return text.append(')').toString();
    }

    @PythonApi(value = "_DataclassParams.init", kind = Kind.MEMBER)
    Object init() {
        return values[0];
    }

    @PythonApi(value = "_DataclassParams.repr", kind = Kind.MEMBER)
    Object reprOption() {
        return values[1];
    }

    @PythonApi(value = "_DataclassParams.eq", kind = Kind.MEMBER)
    Object eq() {
        return values[2];
    }

    @PythonApi(value = "_DataclassParams.order", kind = Kind.MEMBER)
    Object order() {
        return values[3];
    }

    @PythonApi(value = "_DataclassParams.unsafe_hash", kind = Kind.MEMBER)
    Object unsafeHash() {
        return values[4];
    }

    @PythonApi(value = "_DataclassParams.frozen", kind = Kind.MEMBER)
    Object frozen() {
        return values[5];
    }

    @PythonApi(value = "_DataclassParams.match_args", kind = Kind.MEMBER)
    Object matchArgs() {
        return values[6];
    }

    @PythonApi(value = "_DataclassParams.kw_only", kind = Kind.MEMBER)
    Object kwOnly() {
        return values[7];
    }

    @PythonApi(value = "_DataclassParams.slots", kind = Kind.MEMBER)
    Object slots() {
        return values[8];
    }

    @PythonApi(value = "_DataclassParams.weakref_slot", kind = Kind.MEMBER)
    Object weakrefSlot() {
        return values[9];
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
