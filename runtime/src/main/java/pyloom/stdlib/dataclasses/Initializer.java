package pyloom.stdlib.dataclasses;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyModule;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** The {@code __init__} of one dataclass: a step for each attribute that it sets. */
final class Initializer {

    /** Sets an attribute: of a parameter, of a constant, or of what a factory makes. */
    private record Step(String name, int parameter, Object constant, Object factory) {}

    private static final int NO_PARAMETER = -1;

    private final List<Field> positional = new ArrayList<>();
    private final List<Field> keywordOnly = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();
    private Step[] steps;
    private int[] postInit; // the parameters that __post_init__ takes, or null
    private Object setter; // object.__setattr__ for frozen classes, else null

    /** {@return the function} */
    static PyFunction make(
            PyType type, PyModule module, String qualname, List<Field> fields, Options options) {
        Initializer initializer = new Initializer();
        initializer.plan(type, fields, options);
        return initializer.function(module, qualname, fields);
    }

    private void plan(PyType type, List<Field> fields, Options options) {
        Field seenDefault = null;
        for (Field field : fields) {
            if (!field.isInInit()) {
                continue;
            }
            if (field.isKeywordOnly()) {
                keywordOnly.add(field);
                continue;
            }
            positional.add(field);
            if (field.hasDefault() || field.hasFactory()) {
                seenDefault = field;
            } else if (seenDefault != null) {
                throw new TypeError(
                        "non-default argument "
                                + Texts.repr(field.name)
                                + " follows default argument "
                                + Texts.repr(seenDefault.name));
            }
        }
        positional.forEach(field -> parameters.add(field.name));
        keywordOnly.forEach(field -> parameters.add(field.name));
        setter = options.isFrozen() ? Attributes.getAttr(PyType.OBJECT, "__setattr__") : null;
        planSteps(fields, options.isSlots());
        if (Python.has(type, "__post_init__")) {
            postInit =
                    fields.stream()
                            .filter(field -> field.kind == FieldKind.INIT_VARIABLE)
                            .mapToInt(field -> parameters.indexOf(field.name) + 1)
                            .toArray();
        }
    }

    private void planSteps(List<Field> fields, boolean slots) {
        List<Step> planned = new ArrayList<>();
        for (Field field : fields) {
            if (field.kind == FieldKind.INIT_VARIABLE) {
                continue;
            }
            int parameter = field.isInInit() ? parameters.indexOf(field.name) + 1 : NO_PARAMETER;
            if (field.hasFactory()) {
                planned.add(new Step(field.name, parameter, null, field.defaultFactory));
            } else if (field.isInInit()) {
                planned.add(new Step(field.name, parameter, null, null));
            } else if (slots && field.hasDefault()) {
                planned.add(new Step(field.name, NO_PARAMETER, field.defaultValue, null));
            }
        }
        steps = planned.toArray(Step[]::new);
    }

    private PyFunction function(PyModule module, String qualname, List<Field> fields) {
        boolean clash = fields.stream().anyMatch(field -> field.name.equals("self"));
        List<String> signature = new ArrayList<>();
        signature.add(clash ? "__dataclass_self__" : "self");
        positional.forEach(field -> signature.add(field.name));
        if (!keywordOnly.isEmpty()) {
            signature.add("*");
            keywordOnly.forEach(field -> signature.add(field.name));
        }
        PyFunction function =
                new PyFunction(code(module, qualname, String.join(", ", signature)), module);
        Object[] defaults =
                positional.stream()
                        .filter(field -> field.hasDefault() || field.hasFactory())
                        .map(Initializer::defaultOf)
                        .toArray();
        if (defaults.length > 0) {
            function.withDefaults(defaults);
        }
        PyDict named = new PyDict();
        for (Field field : keywordOnly) {
            if (field.hasDefault() || field.hasFactory()) {
                named.put(field.name, defaultOf(field));
            }
        }
        if (!named.isEmpty()) {
            function.withKeywordDefaults(named);
        }
        PyDict annotations = new PyDict();
        for (List<Field> group : List.of(positional, keywordOnly)) {
            for (Field field : group) {
                annotations.put(
                        field.name, field.type instanceof InitVar initVar ? initVar : field.type);
            }
        }
        annotations.put("return", null);
        return function.withAnnotations(annotations);
    }

    private static Object defaultOf(Field field) {
        return field.hasFactory() ? Marker.FACTORY : field.defaultValue;
    }

    private Code code(PyModule module, String qualname, String signature) {
        CodeTable codes = new CodeTable(module == null ? "" : module.name(), "<string>");
        boolean plain = keywordOnly.isEmpty();
        return switch (plain ? positional.size() : NO_PARAMETER) {
            case 0 -> codes.function(qualname, 2, signature, this::initialize);
            case 1 ->
                    codes.function(
                            qualname, 2, signature, (self, a) -> run(new Object[] {self, a}));
            case 2 ->
                    codes.function(
                            qualname, 2, signature, (self, a, b) -> run(new Object[] {self, a, b}));
            case 3 ->
                    codes.function(
                            qualname,
                            2,
                            signature,
                            (self, a, b, c) -> run(new Object[] {self, a, b, c}));
            default -> codes.functionOfArray(qualname, 2, signature, this::run);
        };
    }

    private Object initialize(Object self) {
        return run(new Object[] {self});
    }

    private Object run(Object[] arguments) {
        Object self = arguments[0];
        for (Step step : steps) {
            Object value;
            if (step.factory == null) {
                value = step.parameter < 0 ? step.constant : arguments[step.parameter];
            } else if (step.parameter < 0 || arguments[step.parameter] == Marker.FACTORY) {
                value = Calls.call(step.factory);
            } else {
                value = arguments[step.parameter];
            }
            if (setter == null) {
                Attributes.setAttr(self, step.name, value);
            } else {
                ((PyObject) setter).call(self, step.name, value);
            }
        }
        if (postInit != null) {
            callPostInit(self, arguments);
        }
        return null;
    }

    private void callPostInit(Object self, Object[] arguments) {
        Object[] variables = new Object[postInit.length];
        for (int i = 0; i < variables.length; i++) {
            variables[i] = arguments[postInit[i]];
        }
        Calls.callArray(Attributes.getAttr(self, "__post_init__"), variables, null);
    }
}
