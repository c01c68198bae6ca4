package pyloom.translator.weave;

import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;

/**
 * What a local variable or a place on the operand stack holds, as the verifier of the JVM sees it.
 *
 * @param kind how wide it is and how it is loaded and stored
 * @param type the class of a reference; null for the null reference and for what is no reference
 * @param unusable whether it may not be touched: an object before its constructor has run
 */
record Slot(TypeKind kind, ClassDesc type, boolean unusable) {

    /** A local variable that holds nothing. */
    static final Slot NOTHING = new Slot(TypeKind.VOID, null, true);

    /** The null reference. */
    static final Slot NULL = new Slot(TypeKind.REFERENCE, null, false);

    static final Slot INT = new Slot(TypeKind.INT, null, false);

    /** {@return a place for values of a type of fields or parameters} */
    static Slot of(ClassDesc type) {
        TypeKind kind = TypeKind.from(type).asLoadable();
        return new Slot(kind, kind == TypeKind.REFERENCE ? type : null, false);
    }

    static Slot of(TypeKind kind) {
        return kind == TypeKind.REFERENCE
                ? of(ConstantDescs.CD_Object)
                : new Slot(kind.asLoadable(), null, false);
    }

    /** {@return an object of which no constructor has run yet} */
    static Slot raw(ClassDesc type) {
        return new Slot(TypeKind.REFERENCE, type, true);
    }

    boolean isReference() {
        return kind == TypeKind.REFERENCE;
    }

    boolean isNull() {
        return isReference() && type == null;
    }

    boolean isWide() {
        return kind == TypeKind.LONG || kind == TypeKind.DOUBLE;
    }
}
