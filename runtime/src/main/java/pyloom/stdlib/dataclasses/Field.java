package pyloom.stdlib.dataclasses;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.MappingProxy;
import pyloom.object.PyDict;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;

/**
 * What a dataclass knows of one of its fields. It is written while the decorator runs and only read
 * afterwards.
 */
@PythonModule(
        value = "dataclasses",
        pure = true,
        doc = "library/dataclasses.html#dataclasses.Field")
@PythonType(name = "Field")
public final class Field extends PyObject {

    /** The type {@code dataclasses.Field}. */
    public static final PyType TYPE =
            PyType.nativeType("dataclasses", "Field", PyType.OBJECT).generic();

    private static final PyDict NO_METADATA = new PyDict();

    String name;
    Object type;
    Object defaultValue;
    Object defaultFactory;
    Object inInit;
    Object inRepr;
    Object inHash;
    Object inComparison;
    Object metadata;
    Object keywordOnly;
    FieldKind kind;

    Field(
            Object defaultValue,
            Object defaultFactory,
            Object inInit,
            Object inRepr,
            Object inHash,
            Object inComparison,
            Object metadata,
            Object keywordOnly) {
        this.defaultValue = defaultValue;
        this.defaultFactory = defaultFactory;
        this.inInit = inInit;
        this.inRepr = inRepr;
        this.inHash = inHash;
        this.inComparison = inComparison;
        this.metadata = new MappingProxy(metadata == null ? NO_METADATA : metadata);
        this.keywordOnly = keywordOnly;
    }

    /** {@return a field with nothing but a default, which may be missing} */
    static Field plain(Object defaultValue) {
        return new Field(
                defaultValue, Marker.MISSING, true, true, null, true, null, Marker.MISSING);
    }

    boolean hasDefault() {
        return defaultValue != Marker.MISSING;
    }

    boolean hasFactory() {
        return defaultFactory != Marker.MISSING;
    }

    boolean isInInit() {
        return Truth.truth(inInit);
    }

    boolean isKeywordOnly() {
        return keywordOnly != Marker.MISSING && Truth.truth(keywordOnly);
    }

    boolean isCompared() {
        return Truth.truth(inComparison);
    }

    @PythonApi("Field.__repr__(self)")
    String repr() {
        return "Field(name="
                + Texts.repr(name)
                + ",type="
                + Texts.repr(type)
                + ",default="
                + Texts.repr(defaultValue)
                + ",default_factory="
                + Texts.repr(defaultFactory)
                + ",init="
                + Texts.repr(inInit)
                + ",repr="
                + Texts.repr(inRepr)
                + ",hash="
                + Texts.repr(inHash)
                + ",compare="
                + Texts.repr(inComparison)
                + ",metadata="
                + Texts.repr(metadata)
                + ",kw_only="
                + Texts.repr(keywordOnly)
                + ",_field_type="
                + Texts.repr(kind)
                + ")";
    }

    @PythonApi("Field.__set_name__(self, owner, name)")
    void setName(Object owner, Object attribute) {
        Object method =
                Attributes.getAttrOr(BuiltinTypes.typeOf(defaultValue), "__set_name__", ABSENT);
        if (method instanceof PyObject function) {
            function.call(defaultValue, owner, attribute);
        }
    }

    @PythonApi(value = "Field.name", kind = Kind.MEMBER)
    Object name() {
        return name;
    }

    @PythonApi(value = "Field.type", kind = Kind.MEMBER)
    Object type() {
        return type;
    }

    @PythonApi(value = "Field.default", kind = Kind.MEMBER)
    Object defaultValue() {
        return defaultValue;
    }

    @PythonApi(value = "Field.default_factory", kind = Kind.MEMBER)
    Object defaultFactory() {
        return defaultFactory;
    }

    @PythonApi(value = "Field.init", kind = Kind.MEMBER)
    Object inInit() {
        return inInit;
    }

    @PythonApi(value = "Field.repr", kind = Kind.MEMBER)
    Object inRepr() {
        return inRepr;
    }

    @PythonApi(value = "Field.hash", kind = Kind.MEMBER)
    Object inHash() {
        return inHash;
    }

    @PythonApi(value = "Field.compare", kind = Kind.MEMBER)
    Object inComparison() {
        return inComparison;
    }

    @PythonApi(value = "Field.metadata", kind = Kind.MEMBER)
    Object metadata() {
        return metadata;
    }

    @PythonApi(value = "Field.kw_only", kind = Kind.MEMBER)
    Object keywordOnly() {
        return keywordOnly;
    }

    @PythonApi(value = "Field._field_type", kind = Kind.MEMBER)
    Object kind() {
        return kind;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
