package pyloom.stdlib.typing;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Items;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Puts types in the place of type variables. */
final class Substitution {

    private final Map<Object, Object> values = new IdentityHashMap<>();
    private boolean isOfClass; // which words its errors otherwise

    /** {@return the arguments with the variables replaced} */
    static PyTuple apply(Object generic, PyTuple parameters, PyTuple args, Object items) {
        Substitution substitution = new Substitution();
        substitution.assign(generic, parameters, items);
        List<Object> replaced = new ArrayList<>();
        for (Object arg : args) {
            substitution.add(arg, replaced);
        }
        return Python.tuple(replaced);
    }

    /** {@return the items, one for each variable; those not given are the defaults} */
    static PyTuple complete(Object generic, PyTuple parameters, Object items) {
        Substitution substitution = new Substitution();
        substitution.isOfClass = true;
        substitution.assign(generic, parameters, items);
        List<Object> complete = new ArrayList<>();
        for (Object parameter : parameters) {
            substitution.add(
                    parameter instanceof TypeVariableTuple
                            ? Forms.unpack(Forms.UNPACK, parameter)
                            : parameter,
                    complete);
        }
        return Python.tuple(complete);
    }

    private void assign(Object generic, PyTuple parameters, Object items) {
        List<Object> given = new ArrayList<>();
        boolean onlySpec = parameters.size() == 1 && parameters.get(0) instanceof ParameterSpec;
        if (onlySpec && !isList(items)) {
            Object item = items instanceof PyTuple several ? several : Checks.tuple(items);
            boolean isOne =
                    item instanceof PyTuple one
                            && one.size() == 1
                            && (one.get(0) instanceof ParameterSpec
                                    || one.get(0) == pyloom.object.Ellipsis.ELLIPSIS
                                    || isList(one.get(0)));
            given.add(isOne ? ((PyTuple) item).get(0) : item);
        } else {
            Checks.tuple(items).forEach(given::add);
        }
        int variadic = variadicIndex(parameters);
        if (variadic < 0) {
            assignFixed(generic, parameters, given);
            return;
        }
        int after = parameters.size() - variadic - 1;
        if (given.size() < variadic + after) {
            throw Checks.count(generic, given.size(), parameters.size() - 1);
        }
        for (int i = 0; i < variadic; i++) {
            put(parameters.get(i), given.get(i));
        }
        values.put(
                parameters.get(variadic),
                Python.tuple(given.subList(variadic, given.size() - after)));
        for (int i = 0; i < after; i++) {
            put(parameters.get(variadic + 1 + i), given.get(given.size() - after + i));
        }
    }

    private static boolean isList(Object item) {
        return item instanceof PyList;
    }

    private static int variadicIndex(PyTuple parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i) instanceof TypeVariableTuple) {
                return i;
            }
        }
        return -1;
    }

    private void assignFixed(Object generic, PyTuple parameters, List<Object> given) {
        if (given.size() > parameters.size()) {
            throw Checks.count(generic, given.size(), parameters.size());
        }
        for (int i = 0; i < parameters.size(); i++) {
            Object parameter = parameters.get(i);
            if (i < given.size()) {
                put(parameter, given.get(i));
            } else if (parameter instanceof TypeParameter known && known.hasDefault()) {
                values.put(parameter, known.defaultValue());
            } else {
                throw tooFew(generic, given.size(), parameters);
            }
        }
    }

    private TypeError tooFew(Object generic, int given, PyTuple parameters) {
        if (!isOfClass) {
            return Checks.count(generic, given, parameters.size());
        }
        long required =
                parameters.asList().stream()
                        .filter(one -> !(one instanceof TypeParameter known && known.hasDefault()))
                        .count();
        return new TypeError(
                "Too few arguments for "
                        + Texts.str(generic)
                        + "; actual "
                        + given
                        + ", expected at least "
                        + required);
    }

    private void put(Object parameter, Object value) {
        Object converted = Checks.convert(value);
        if (isList(converted)) {
            converted = PyTuple.of(((PyList) converted).toArray());
        }
        values.put(parameter, Attributes.callMethod(parameter, "__typing_subst__", converted));
    }

    private void add(Object arg, List<Object> replaced) {
        if (arg instanceof TypingAlias alias
                && alias.pyType() == TypingAlias.UNPACK
                && values.get(alias.args().get(0)) instanceof PyTuple several) {
            several.forEach(replaced::add);
            return;
        }
        Object value = values.getOrDefault(arg, ABSENT);
        if (arg instanceof ParameterSpec && value instanceof PyTuple several) {
            replaced.add(several);
        } else {
            replaced.add(value == ABSENT ? inside(arg) : value);
        }
    }

    private Object inside(Object arg) {
        if (arg instanceof PyType || arg == null) {
            return arg;
        }
        if (!(Python.get(arg, "__parameters__", null) instanceof PyTuple inner)
                || inner.size() == 0) {
            return arg;
        }
        List<Object> wanted = new ArrayList<>();
        inner.forEach(
                parameter ->
                        add(
                                parameter instanceof TypeVariableTuple
                                        ? Forms.unpack(Forms.UNPACK, parameter)
                                        : parameter,
                                wanted));
        return Items.getItem(arg, wanted.size() == 1 ? wanted.getFirst() : Python.tuple(wanted));
    }
}
