package pyloom.stdlib.dataclasses;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.ModuleTable;
import pyloom.object.NativeAttribute;
import pyloom.object.NativeTypes;
import pyloom.object.PyDict;
import pyloom.object.PyModule;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the fields of a class: those of its bases, then its own annotated names. */
final class FieldCollector {

    static final String FIELDS = "__dataclass_fields__";
    static final String PARAMS = "__dataclass_params__";

    /** Annotations that are text are not evaluated: the first name in them decides. */
    private static final Pattern FIRST_NAME =
            Pattern.compile("^(?:\\s*(\\w+)\\s*\\.)?\\s*(\\w+)", Pattern.UNICODE_CHARACTER_CLASS);

    private final PyType type;
    private Object keywordOnly;
    private boolean keywordOnlySeen;
    private final PyDict fields = new PyDict();
    boolean hasDataclassBase;
    boolean hasFrozenBase;
    boolean allBasesFrozen = true;

    FieldCollector(PyType type, Object keywordOnly) {
        this.type = type;
        this.keywordOnly = keywordOnly;
    }

    PyDict collect() {
        inherit();
        if (Python.own(type, "__annotations__") instanceof PyDict annotations) {
            PyDict own = new PyDict();
            for (Object name : annotations.keyList()) {
                addOwn((String) name, annotations.getOrAbsent(name), own);
            }
            for (Object name : own.keyList()) {
                publish((Field) own.getOrAbsent(name));
            }
        }
        refuseUnannotated();
        return fields;
    }

    private void inherit() {
        Object[] order = type.mro().toArray();
        for (int i = order.length - 1; i > 0; i--) {
            if (Attributes.getAttrOr(order[i], FIELDS, null) instanceof PyDict inherited) {
                hasDataclassBase = true;
                for (Object name : inherited.keyList()) {
                    fields.put(name, inherited.getOrAbsent(name));
                }
                boolean frozen = Python.is(Attributes.getAttr(order[i], PARAMS), "frozen");
                hasFrozenBase |= frozen;
                allBasesFrozen &= frozen;
            }
        }
    }

    private void addOwn(String name, Object annotation, PyDict own) {
        if (matches(annotation, value -> value == Marker.KW_ONLY, "dataclasses")) {
            if (keywordOnlySeen) {
                throw new TypeError(
                        Texts.repr(name) + " is KW_ONLY, but KW_ONLY has already been specified");
            }
            keywordOnlySeen = true;
            keywordOnly = true;
            return;
        }
        own.put(name, field(name.intern(), annotation));
    }

    private Field field(String name, Object annotation) {
        Object value = Attributes.getAttrOr(type, name, Marker.MISSING);
        Field field;
        if (value instanceof Field written) {
            field = written;
        } else {
            boolean isSlot =
                    BuiltinTypes.typeOf(value) == NativeTypes.MEMBER
                            || value instanceof NativeAttribute;
            field = Field.plain(isSlot ? Marker.MISSING : value);
        }
        field.name = name;
        field.type = annotation;
        field.kind = kindOf(annotation);
        boolean isField = field.kind == FieldKind.FIELD;
        if (!isField && field.hasFactory()) {
            throw new TypeError("field " + name + " cannot have a default factory");
        }
        if (field.kind == FieldKind.CLASS_VARIABLE) {
            if (field.keywordOnly != Marker.MISSING) {
                throw new TypeError("field " + name + " is a ClassVar but specifies kw_only");
            }
        } else if (field.keywordOnly == Marker.MISSING) {
            field.keywordOnly = keywordOnly;
        }
        if (isField
                && Attributes.getAttrOr(
                                Attributes.getAttr(field.defaultValue, "__class__"),
                                "__hash__",
                                ABSENT)
                        == null) {
            throw new ValueError(
                    "mutable default "
                            + Texts.repr(BuiltinTypes.typeOf(field.defaultValue))
                            + " for field "
                            + name
                            + " is not allowed: use default_factory");
        }
        return field;
    }

    private FieldKind kindOf(Object annotation) {
        if (annotation instanceof PyType) {
            return annotation == InitVar.TYPE ? FieldKind.INIT_VARIABLE : FieldKind.FIELD;
        }
        if (matches(annotation, FieldCollector::isClassVariable, "typing")) {
            return FieldKind.CLASS_VARIABLE;
        }
        if (matches(
                annotation,
                value -> value == InitVar.TYPE || value instanceof InitVar,
                "dataclasses")) {
            return FieldKind.INIT_VARIABLE;
        }
        return FieldKind.FIELD;
    }

    private static boolean isClassVariable(Object annotation) {
        if (annotation == null
                || annotation == ABSENT
                || annotation instanceof PyType
                || annotation instanceof String) {
            return false;
        }
        Object classVar = Python.member("typing", "ClassVar");
        return annotation == classVar
                || Attributes.getAttrOr(annotation, "__origin__", null) == classVar;
    }

    private boolean matches(Object annotation, Predicate<Object> test, String module) {
        if (test.test(annotation)) {
            return true;
        }
        if (!(annotation instanceof String text)) {
            return false;
        }
        Matcher matcher = FIRST_NAME.matcher(text);
        if (!matcher.find()) {
            return false;
        }
        Object home = ModuleTable.modules().getOrAbsent(Attributes.getAttr(type, "__module__"));
        if (!(home instanceof PyModule scope)) {
            return false;
        }
        String prefix = matcher.group(1);
        if (prefix != null) {
            boolean isModule =
                    scope.peek(prefix.intern()) instanceof PyModule found
                            && found.name().equals(module);
            return isModule
                    && test.test(((PyModule) scope.peek(prefix.intern())).peek(matcher.group(2)));
        }
        return test.test(scope.peek(matcher.group(2).intern()));
    }

    /** Puts a field into the table and its default, if there is one, into the class. */
    private void publish(Field field) {
        fields.put(field.name, field);
        if (Attributes.getAttrOr(type, field.name, null) instanceof Field) {
            if (field.hasDefault()) {
                Attributes.setAttr(type, field.name, field.defaultValue);
            } else {
                Attributes.delAttr(type, field.name);
            }
        }
    }

    private void refuseUnannotated() {
        Object annotations = Python.own(type, "__annotations__");
        PyDict own = Python.ownNamespace(type);
        for (Object name : own.keyList()) {
            if (own.getOrAbsent(name) instanceof Field
                    && !(annotations instanceof PyDict known && known.containsKey(name))) {
                throw new TypeError(Texts.repr(name) + " is a field but has no type annotation");
            }
        }
    }

    static PyTuple names(Iterable<Field> fields) {
        java.util.List<Object> names = new java.util.ArrayList<>();
        fields.forEach(field -> names.add(field.name));
        return Python.tuple(names);
    }
}
