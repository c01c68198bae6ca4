package pyloom.translator.weave;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The methods that direct calls lead back to. These count how deep they are, as every call through
 * a function object does, so that endless recursion ends in a RecursionError.
 */
final class CallCycles {

    /** A method; calls of a virtual one may run that of any class. */
    private record Method(String owner, String name, String type) {}

    private final Map<Method, List<Method>> calls = new LinkedHashMap<>();
    private final Map<String, List<Method>> byName = new HashMap<>();
    private final Set<Method> cyclic = new HashSet<>();

    private CallCycles() {}

    /** {@return those of classes that are compiled together} */
    static CallCycles of(Collection<byte[]> classes) {
        CallCycles cycles = new CallCycles();
        List<ClassModel> models = classes.stream().map(ClassFile.of()::parse).toList();
        models.forEach(cycles::declare);
        models.forEach(cycles::addCalls);
        cycles.find();
        return cycles;
    }

    /** {@return whether a method may be called while it runs} */
    boolean contains(String owner, MethodModel method) {
        return cyclic.contains(
                new Method(
                        owner,
                        method.methodName().stringValue(),
                        method.methodType().stringValue()));
    }

    private static String key(String name, String type) {
        return name + type;
    }

    private void declare(ClassModel model) {
        for (MethodModel method : model.methods()) {
            Method node = of(model, method);
            calls.put(node, new ArrayList<>());
            byName.computeIfAbsent(key(node.name(), node.type()), _ -> new ArrayList<>()).add(node);
        }
    }

    private static Method of(ClassModel model, MethodModel method) {
        return new Method(
                model.thisClass().asInternalName(),
                method.methodName().stringValue(),
                method.methodType().stringValue());
    }

    private void addCalls(ClassModel model) {
        for (MethodModel method : model.methods()) {
            List<Method> targets = calls.get(of(model, method));
            method.code()
                    .ifPresent(
                            code -> {
                                for (CodeElement element : code) {
                                    if (element instanceof InvokeInstruction call) {
                                        targets.addAll(targets(call));
                                    }
                                }
                            });
        }
    }

    private List<Method> targets(InvokeInstruction call) {
        String name = call.name().stringValue();
        String type = call.type().stringValue();
        Method exact = new Method(call.owner().asInternalName(), name, type);
        boolean isExact =
                call.opcode() == Opcode.INVOKESTATIC || call.opcode() == Opcode.INVOKESPECIAL;
        return isExact && calls.containsKey(exact)
                ? List.of(exact)
                : isExact ? List.of() : byName.getOrDefault(key(name, type), List.of());
    }

    /** A method is in a cycle if it is reached from what it calls, in its component. */
    private void find() {
        List<Method> order = new ArrayList<>();
        Set<Method> seen = new HashSet<>();
        calls.keySet().forEach(each -> finish(each, calls, seen, order));
        Map<Method, List<Method>> callers = new HashMap<>();
        calls.forEach(
                (caller, callees) ->
                        callees.forEach(
                                each ->
                                        callers.computeIfAbsent(each, _ -> new ArrayList<>())
                                                .add(caller)));
        Set<Method> assigned = new HashSet<>();
        for (Method root : order.reversed()) {
            List<Method> component = new ArrayList<>();
            finish(root, callers, assigned, component);
            boolean isCycle =
                    component.size() > 1
                            || component.size() == 1
                                    && calls.get(component.getFirst())
                                            .contains(component.getFirst());
            if (isCycle) {
                cyclic.addAll(component);
            }
        }
    }

    /** Adds what is reached from {@code root} and not seen yet, each behind all it leads to. */
    private static void finish(
            Method root, Map<Method, List<Method>> edges, Set<Method> seen, List<Method> order) {
        if (!seen.add(root)) {
            return;
        }
        Deque<Method> path = new ArrayDeque<>(List.of(root));
        Deque<Deque<Method>> rest = new ArrayDeque<>();
        rest.push(new ArrayDeque<>(edges.getOrDefault(root, List.of())));
        while (!path.isEmpty()) {
            Method next = rest.peek().poll();
            if (next == null) {
                order.add(path.pop());
                rest.pop();
            } else if (seen.add(next)) {
                path.push(next);
                rest.push(new ArrayDeque<>(edges.getOrDefault(next, List.of())));
            }
        }
    }
}
