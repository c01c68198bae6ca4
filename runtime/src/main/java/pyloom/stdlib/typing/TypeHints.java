package pyloom.stdlib.typing;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.FunctionLike;
import pyloom.object.GenericAlias;
import pyloom.object.ModuleTable;
import pyloom.object.PyDict;
import pyloom.object.PyModule;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.UnionType;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** Annotations with their texts evaluated. */
final class TypeHints {

    private final Object globals;
    private final Object locals;
    private final Object typeParameters;

    private TypeHints(Object globals, Object locals, Object typeParameters) {
        this.globals = globals;
        this.locals = locals;
        this.typeParameters = typeParameters;
    }

    static PyDict of(Object object, Object globals, Object locals, boolean includeExtras) {
        if (Truth.truth(Attributes.getAttrOr(object, "__no_type_check__", false))) {
            return new PyDict();
        }
        PyDict hints =
                object instanceof PyType type
                        ? ofClass(type, globals, locals)
                        : ofFunction(object, globals, locals);
        if (!includeExtras) {
            for (Object name : hints.keyList()) {
                hints.put(name, strip(hints.getOrAbsent(name)));
            }
        }
        return hints;
    }

    private static PyDict ofClass(PyType type, Object globals, Object locals) {
        PyDict hints = new PyDict();
        Object[] order = type.mro().toArray();
        for (int i = order.length - 1; i >= 0; i--) {
            PyType base = (PyType) order[i];
            if (!(Python.own(base, "__annotations__") instanceof PyDict annotations)) {
                continue;
            }
            Object scope = globals == null ? namespaceOf(base) : globals;
            Object inner = locals == null ? Python.ownNamespace(base) : locals;
            Object parameters = Attributes.getAttrOr(base, "__type_params__", PyTuple.EMPTY);
            new TypeHints(scope, inner, parameters).addAll(annotations, hints);
        }
        return hints;
    }

    private static Object namespaceOf(PyType type) {
        Object module = ModuleTable.modules().getOrAbsent(Attributes.getAttr(type, "__module__"));
        return module instanceof PyModule known ? known.dict() : new PyDict();
    }

    private static PyDict ofFunction(Object object, Object globals, Object locals) {
        Object scope = globals;
        if (scope == null) {
            Object inner = object;
            while (Python.has(inner, "__wrapped__")) {
                inner = Attributes.getAttr(inner, "__wrapped__");
            }
            scope =
                    object instanceof PyModule module
                            ? module.dict()
                            : Attributes.getAttrOr(inner, "__globals__", new PyDict());
        }
        Object annotations = Attributes.getAttrOr(object, "__annotations__", null);
        PyDict hints = new PyDict();
        if (annotations == null) {
            boolean isAllowed =
                    object instanceof FunctionLike
                            || object instanceof PyModule
                            || Python.has(object, "__wrapped__");
            if (!isAllowed) {
                throw new TypeError(
                        Texts.repr(object) + " is not a module, class, method, or function.");
            }
            return hints;
        }
        Object parameters = Attributes.getAttrOr(object, "__type_params__", PyTuple.EMPTY);
        Object inner = locals == null ? scope : locals;
        new TypeHints(scope, inner, parameters).addAll((PyDict) annotations, hints);
        return hints;
    }

    private void addAll(PyDict annotations, PyDict hints) {
        for (Object name : annotations.keyList()) {
            Object value = annotations.getOrAbsent(name);
            hints.put(name, evaluate(value == null ? BuiltinTypes.NONE : value));
        }
    }

    private Object evaluate(Object type) {
        return switch (type) {
            case String text -> evaluate(Checks.convert(parse(text)));
            case ForwardRef reference -> evaluate(Checks.convert(parse(reference.text())));
            case TypingAlias alias -> {
                if (alias.pyType() == TypingAlias.LITERAL) {
                    yield alias;
                }
                PyTuple args = evaluateAll(alias.args());
                yield args == null ? alias : alias.with(args);
            }
            case GenericAlias alias -> {
                PyTuple args = evaluateAll(alias.args());
                yield args == null ? alias : new GenericAlias(alias.origin(), args);
            }
            case UnionType union -> {
                PyTuple args = evaluateAll(union.args());
                yield args == null ? union : Unions.of(args);
            }
            case null -> null;
            default -> type;
        };
    }

    /** {@return the arguments evaluated, or null if they were already} */
    private PyTuple evaluateAll(PyTuple args) {
        Object[] values = args.toArray().clone();
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] == null ? null : evaluate(values[i]);
            changed |= value != values[i];
            values[i] = value;
        }
        return changed ? PyTuple.of(values) : null;
    }

    private Object parse(String text) {
        return AnnotationText.evaluate(text, this::lookUp, globals, locals);
    }

    private Object lookUp(String name) {
        for (Object parameter : Python.list(typeParameters)) {
            if (name.equals(Python.get(parameter, "__name__"))) {
                return parameter;
            }
        }
        Object found = locals instanceof PyDict dict ? dict.getOrAbsent(name) : ABSENT;
        if (found == ABSENT && globals instanceof PyDict dict) {
            found = dict.getOrAbsent(name);
        }
        return found == ABSENT ? Python.member("builtins", name) : found;
    }

    /** {@return the type without Annotated, Required and NotRequired, all the way down} */
    static Object strip(Object type) {
        if (type instanceof TypingAlias alias) {
            if (alias.pyType() == TypingAlias.ANNOTATED) {
                return strip(alias.origin());
            }
            boolean isMark =
                    alias.origin() == Forms.REQUIRED
                            || alias.origin() == Forms.NOT_REQUIRED
                            || alias.origin() == Forms.READ_ONLY;
            if (isMark) {
                return strip(alias.args().get(0));
            }
            PyTuple args = stripAll(alias.args());
            return args == null ? alias : alias.with(args);
        }
        if (type instanceof GenericAlias alias) {
            PyTuple args = stripAll(alias.args());
            return args == null ? alias : new GenericAlias(alias.origin(), args);
        }
        if (type instanceof UnionType union) {
            PyTuple args = stripAll(union.args());
            return args == null ? union : Unions.of(args);
        }
        return type;
    }

    private static PyTuple stripAll(PyTuple args) {
        List<Object> stripped = new ArrayList<>();
        boolean changed = false;
        for (Object arg : args) {
            Object plain = strip(arg);
            changed |= plain != arg;
            stripped.add(plain);
        }
        return changed ? Python.tuple(stripped) : null;
    }
}
