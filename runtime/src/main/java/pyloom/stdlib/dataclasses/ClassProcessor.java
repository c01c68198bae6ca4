package pyloom.stdlib.dataclasses;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.ModuleTable;
import pyloom.object.PyDict;
import pyloom.object.PyModule;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.abc.AbcModule;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a class a dataclass. */
final class ClassProcessor {

    private final PyType type;
    private final Options options;
    private final List<Field> fields = new ArrayList<>(); // class variables included
    private PyModule module;

    private ClassProcessor(PyType type, Options options) {
        this.type = type;
        this.options = options;
    }

    static Object process(Object decorated, Options options) {
        if (!(decorated instanceof PyType type)) {
            throw new pyloom.object.AttributeError(
                    "'"
                            + pyloom.object.BuiltinTypes.typeOf(decorated).name()
                            + "' object has no attribute '__mro__'",
                    decorated,
                    "__mro__");
        }
        return new ClassProcessor(type, options).process();
    }

    private Object process() {
        Object home = ModuleTable.modules().getOrAbsent(Attributes.getAttr(type, "__module__"));
        module = home instanceof PyModule known ? known : null;
        Attributes.setAttr(type, FieldCollector.PARAMS, options);
        FieldCollector collector = new FieldCollector(type, options.keywordOnly());
        PyDict table = collector.collect();
        checkFrozen(collector);
        Attributes.setAttr(type, FieldCollector.FIELDS, table);
        for (Object field : table.valueList()) {
            fields.add((Field) field);
        }
        boolean hasOwnHash = hasOwnHash();
        if (options.isOrder() && !options.isEq()) {
            throw new ValueError("eq must be true if order is true");
        }
        GeneratedMethods methods = new GeneratedMethods(type, module);
        if (options.isInit()) {
            addInit(methods);
        }
        List<Field> attributes = those(field -> field.kind == FieldKind.FIELD);
        addMethods(methods, attributes);
        hash(methods, attributes, hasOwnHash);
        describe();
        if (options.isMatchArgs() && Python.own(type, "__match_args__") == ABSENT) {
            List<Field> matched =
                    those(
                            field ->
                                    field.isInInit()
                                            && !field.isKeywordOnly()
                                            && field.kind != FieldKind.CLASS_VARIABLE);
            Attributes.setAttr(type, "__match_args__", FieldCollector.names(matched));
        }
        Object result = type;
        if (options.isWeakrefSlot() && !options.isSlots()) {
            throw new TypeError("weakref_slot is True but slots is False");
        }
        if (options.isSlots()) {
            result = SlottedClass.of(type, options, attributes, module);
        }
        return AbcModule.updateAbstractMethods(result);
    }

    private List<Field> those(Predicate<Field> test) {
        return fields.stream().filter(test).toList();
    }

    private void checkFrozen(FieldCollector collector) {
        if (!collector.hasDataclassBase) {
            return;
        }
        if (collector.hasFrozenBase && !options.isFrozen()) {
            throw new TypeError("cannot inherit non-frozen dataclass from a frozen one");
        }
        if (!collector.allBasesFrozen && options.isFrozen()) {
            throw new TypeError("cannot inherit frozen dataclass from a non-frozen one");
        }
    }

    private boolean hasOwnHash() {
        Object hash = Python.own(type, "__hash__");
        boolean fromEq = hash == null && Python.own(type, "__eq__") != ABSENT;
        return hash != ABSENT && !fromEq;
    }

    private void addInit(GeneratedMethods methods) {
        List<Field> parameters = those(field -> field.kind != FieldKind.CLASS_VARIABLE);
        Object initialize =
                Initializer.make(type, module, methods.qualified("__init__"), parameters, options);
        if (Python.own(type, "__init__") == ABSENT) {
            Attributes.setAttr(type, "__init__", initialize);
        }
    }

    private void addMethods(GeneratedMethods methods, List<Field> attributes) {
        methods.addReplace();
        if (options.isRepr()) {
            methods.addRepr(
                    attributes.stream()
                            .filter(field -> pyloom.object.Truth.truth(field.inRepr))
                            .toList());
        }
        List<Field> compared = attributes.stream().filter(Field::isCompared).toList();
        if (options.isEq()) {
            methods.addEq(compared);
        }
        if (options.isOrder()) {
            methods.addOrder(compared);
        }
        if (options.isFrozen()) {
            methods.addFrozen(attributes);
        }
    }

    /** What becomes of {@code __hash__} is the table of the documentation. */
    private void hash(GeneratedMethods methods, List<Field> attributes, boolean hasOwnHash) {
        List<Field> hashed =
                attributes.stream()
                        .filter(
                                field ->
                                        field.inHash == null
                                                ? field.isCompared()
                                                : pyloom.object.Truth.truth(field.inHash))
                        .toList();
        if (options.isUnsafeHash()) {
            if (hasOwnHash) {
                throw new TypeError(
                        "Cannot overwrite attribute __hash__ in class "
                                + Python.text(type, "__name__"));
            }
            methods.addHash(hashed);
        } else if (options.isEq() && !hasOwnHash) {
            if (options.isFrozen()) {
                methods.addHash(hashed);
            } else {
                Attributes.setAttr(type, "__hash__", null);
            }
        }
    }

    private void describe() {
        Object doc = Attributes.getAttr(type, "__doc__");
        if (doc == null || doc.equals("")) {
            Attributes.setAttr(
                    type,
                    "__doc__",
                    Python.text(type, "__name__") + SignatureText.of(type, options, fields));
        }
    }
}
