package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Stmt;
import pyloom.translator.types.ArgumentBinding;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.MethodKind;
import pyloom.translator.types.Origin;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Evaluates calls: arguments become parameters, results come back. */
final class Calls {

    private final Run run;
    private final Values values;

    Calls(Run run, Values values) {
        this.run = run;
        this.values = values;
    }

    Type of(Expr.Call call, State state) {
        Type function = function(call.func(), state);
        Expr target = Starts.targetOf(function, call);
        CallArguments arguments = arguments(call, target, state);
        state.forgetPaths();
        if (function instanceof Type.Never || arguments.hasNever()) {
            return Type.NEVER; // not known yet
        }
        if (target != null) {
            Type started = arguments.get(0, "target");
            new Starts(run, values).settle(call, function, target, started, arguments);
        }
        exposed(call, function, arguments, state);
        Type result =
                switch (function) {
                    case Type.Function known -> calling(known, call, arguments);
                    case Type.Native known when DataReplacement.isOne(known) ->
                            new DataReplacement(run, this).of(arguments);
                    case Type.Native known ->
                            new Natives(run, values, this).call(known, call, arguments);
                    case Type.ClassOf known -> creating(known.type(), arguments);
                    case Type.Method method
                            when method.receiver() instanceof Type.ObjectOf object ->
                            calling(object.type(), method.name(), arguments);
                    case Type.Method method when method.receiver() instanceof Type.ClassOf known ->
                            calling(known.type(), method.name(), call, arguments);
                    case Type.Method method ->
                            new Methods(run, values, this).call(method, call, arguments, state);
                    default -> null;
                };
        if (result == null) {
            run.heap().escape(function);
            arguments.escape(run.heap());
            return Type.UNKNOWN;
        }
        if (function instanceof Type.Native(String module, String name)
                && module.equals("builtins")
                && name.equals("len")
                && call.args().size() == 1) {
            values.notNone(call.args().getFirst(), arguments.first(), state);
        }
        return result;
    }

    /** Notes what a call of something unknown may do to instances of classes of Java. */
    private void exposed(Expr.Call call, Type function, CallArguments arguments, State state) {
        Exposure exposure = run.program().exposure();
        if (function instanceof Type.Native known && known.module().equals("builtins")) {
            exposure.builtin(known.name(), call, arguments);
        } else if (function instanceof Type.Unknown
                && call.func() instanceof Expr.Attribute attribute
                && values.of(attribute.value(), state) instanceof Type.Unknown) {
            exposure.call(attribute.attr(), this, arguments);
        }
    }

    private Type function(Expr function, State state) {
        if (function instanceof Expr.Name name) {
            Type type = values.variables().load(name, state);
            run.note(name, type);
            return type;
        }
        if (!(function instanceof Expr.Attribute attribute)) {
            return values.of(function, state);
        }
        Type above = superMethod(attribute);
        if (above != null) {
            run.note(function, above);
            return above;
        }
        Type receiver = values.of(attribute.value(), state);
        Type type = values.attribute(attribute, receiver, state);
        values.notNone(attribute.value(), receiver, state);
        run.note(function, type);
        return type;
    }

    /** {@return the method that {@code super().m} means in the method at hand, else null} */
    private Type superMethod(Expr.Attribute attribute) {
        ClassType owner =
                run.function() == null || !ClassType.isSuper(attribute.value())
                        ? null
                        : run.program().ownerOf(run.function());
        if (owner == null) {
            return null;
        }
        boolean isNative =
                owner.nativeBase() != null
                        && owner.nativeBase().member(attribute.attr()) != null
                        && (owner.base() == null || owner.base().method(attribute.attr()) == null);
        Type receiver =
                isNative
                        ? Type.Instance.exact(owner.nativeBase(), null)
                        : owner.base() == null ? null : new Type.ClassOf(owner.base());
        return receiver == null ? null : new Type.Method(receiver, attribute.attr());
    }

    /** Calls a method; null if it does not fit. */
    private Type calling(ClassType type, String name, CallArguments arguments) {
        if (type.method(name) == null) {
            return null; // an attribute that holds what is called
        }
        for (FunctionModel method : run.program().methods(type, name)) {
            if (!bind(method, arguments.behind(self(method)))) {
                return null;
            }
        }
        return result(run.program().function(type.method(name)));
    }

    private Type self(FunctionModel method) {
        return new Type.ObjectOf(run.program().ownerOf(method));
    }

    /** {@return what reading a property gives} */
    Type reading(ClassType type, String name) {
        return calling(type, name, CallArguments.of(List.of()));
    }

    /** Notes that a property is set. */
    void setting(ClassType type, String name, Type value) {
        List<FunctionModel> setters = run.program().setters(type, name);
        for (FunctionModel setter : setters) {
            bind(setter, CallArguments.of(List.of(self(setter), value)));
        }
    }

    private Type creating(ClassType type, CallArguments arguments) {
        if (type.isAbstract()) {
            return null; // which fails
        }
        if (type.enumeration() != null) { // the member with a value
            run.program().exposure().exposeClass(type);
            arguments.escape(run.heap());
            return arguments.isPositional(1) ? new Type.ObjectOf(type) : null;
        }
        if (type.method("__init__") == null) {
            if (type.nativeBase() != null) {
                arguments.escape(run.heap());
                run.program().exposure().exposeClass(type);
                return new Type.ObjectOf(type);
            }
            return arguments.isPositional(0) ? new Type.ObjectOf(type) : null;
        }
        FunctionModel init = run.program().function(type.method("__init__"));
        if (!bind(init, arguments.behind(self(init)))) {
            return null;
        }
        return new Type.ObjectOf(type);
    }

    /** {@code super().method(...)} or {@code Base.__init__(self, ...)}. */
    private Type calling(ClassType type, String name, Expr.Call call, CallArguments arguments) {
        boolean isSuper =
                call.func() instanceof Expr.Attribute attribute
                        && ClassType.isSuper(attribute.value());
        Stmt.FunctionDef known = type.method(name);
        if (known != null && !MethodKind.of(known).hasSelf()) {
            FunctionModel model = run.program().function(known);
            boolean isStatic = MethodKind.of(known) == MethodKind.STATIC;
            CallArguments all = isStatic ? arguments : arguments.behind(new Type.ClassOf(type));
            if (!bind(model, all)) {
                return null;
            }
            return model.result().type();
        }
        if (!isSuper) {
            return name.equals("__init__") ? baseInit(type, arguments) : null;
        }
        if (type.method(name) == null) {
            boolean isObject = name.equals("__init__") && arguments.isPositional(0);
            return isObject ? Type.NONE : null;
        }
        FunctionModel method = run.program().function(type.method(name));
        if (ClassType.isProperty(type.method(name))
                || !bind(method, arguments.behind(self(method)))) {
            return null;
        }
        return name.equals("__init__") ? Type.NONE : resultOf(method);
    }

    /** {@code Base.__init__(self, ...)}, whose place {@link ConstructorShape} has checked. */
    private Type baseInit(ClassType type, CallArguments arguments) {
        FunctionModel init = run.program().function(type.method("__init__"));
        boolean fits =
                arguments.count() > 0 && bind(init, arguments.withoutFirst().behind(self(init)));
        return fits ? Type.NONE : null;
    }

    /** Notes that {@code function} is run by another thread. */
    void started(Type function) {
        switch (function) {
            case Type.Function known ->
                    run.program().start(run.program().function(known.definition()));
            case Type.Method method when method.receiver() instanceof Type.ObjectOf object ->
                    run.program()
                            .methods(object.type(), method.name())
                            .forEach(run.program()::start);
            default -> {}
        }
    }

    private CallArguments arguments(Expr.Call call, Expr target, State state) {
        List<Type> positional = new ArrayList<>();
        Map<String, Type> keywords = new LinkedHashMap<>();
        boolean isComplete = true;
        for (Expr argument : call.args()) {
            isComplete &= !(argument instanceof Expr.Starred);
            positional.add(argument(argument, target, state));
        }
        for (Keyword keyword : call.keywords()) {
            Type type = argument(keyword.value(), target, state);
            if (keyword.arg() == null) {
                isComplete = false;
                run.heap().escape(type);
            } else {
                keywords.put(run.scope().mangle(keyword.arg()), type);
            }
        }
        return new CallArguments(positional, keywords, isComplete);
    }

    private Type argument(Expr argument, Expr target, State state) {
        return argument == target
                ? new Starts(run, values).load(argument, state)
                : values.of(argument, state);
    }

    private Type calling(Type.Function function, Expr.Call call, CallArguments arguments) {
        FunctionModel callee = run.program().function(function.definition());
        boolean isDirect =
                call.func() instanceof Expr.Name name
                        && callee.definition() instanceof Stmt.FunctionDef def
                        && LocalCalls.areDirect(name.id(), callee, values.variables(), run)
                        && ArgumentBinding.of(def.args(), call) != null;
        if (!isDirect) {
            callee.setUsedAsValue();
        }
        if (!bind(callee, arguments, call)) {
            callee.setUsedAsValue();
            return null;
        }
        if (run.isNoting() && isDirect) {
            run.program().noteCall(call, callee);
        }
        return result(callee);
    }

    /**
     * Binds arguments to parameters and marks the function as called.
     *
     * @return whether they fit
     */
    boolean bind(FunctionModel callee, CallArguments arguments) {
        return bind(callee, arguments, null);
    }

    private boolean bind(FunctionModel callee, CallArguments arguments, Expr.Call call) {
        Map<String, Type> bound = Bindings.of(callee, arguments, run.program());
        if (bound == null) {
            return false;
        }
        bound.forEach(
                (name, type) -> {
                    IntRange step = call == null ? null : OwnSteps.of(name, call, callee, run);
                    if (step == null || run.heap().staysSmall(callee.parameter(name), type)) {
                        run.heap().put(callee.parameter(name), type);
                    } else {
                        run.heap().step(callee.parameter(name), step);
                    }
                });
        run.program().reach(callee);
        return true;
    }

    /** {@return what calling a method gives} */
    private Type resultOf(FunctionModel method) {
        return method.isPlain() ? method.result().type() : result(method);
    }

    /** {@return what calling a function gives} */
    private Type result(FunctionModel callee) {
        if (callee.isPlain()) {
            return Heap.load(callee.result(), Origin.Kind.RESULT); // nobody else has it
        }
        run.heap().leak(callee.result()); // an exception carries it
        return GeneratorTypes.of(callee);
    }

    /** {@return what a function value gives for these arguments, null if it is out of sight} */
    Type apply(Type function, List<Type> arguments) {
        if (function instanceof Type.Function known) {
            FunctionModel callee = run.program().function(known.definition());
            if (bind(callee, CallArguments.of(arguments))) {
                return result(callee);
            }
        }
        if (function instanceof Type.Method method
                && method.receiver() instanceof Type.ObjectOf object) {
            Type result = calling(object.type(), method.name(), CallArguments.of(arguments));
            if (result != null) {
                return result;
            }
        }
        run.heap().escape(function);
        arguments.forEach(run.heap()::escape);
        return null;
    }
}
