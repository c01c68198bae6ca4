package pyloom.translator.inference;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Stmt;
import pyloom.translator.types.ArgumentBinding;
import pyloom.translator.types.Start;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Calls that have another thread run a function of the program. If the function is known by its
 * name and gets its arguments one by one, the thread can call its Java method.
 */
final class Starts {

    private static final Set<String> OF_THREAD = Set.of("target", "args", "name", "daemon");

    private final Run run;
    private final Values values;

    Starts(Run run, Values values) {
        this.run = run;
        this.values = values;
    }

    /** {@return the argument that another thread runs, or null} */
    static Expr targetOf(Type function, Expr.Call call) {
        if (function instanceof Type.Native known
                && known.module().equals("threading")
                && known.name().equals("Thread")) {
            return keyword(call, "target");
        }
        boolean submits =
                function instanceof Type.Method method
                        && method.name().equals("submit")
                        && isThreadPool(method.receiver())
                        && !call.args().isEmpty();
        return submits ? call.args().getFirst() : null;
    }

    private static boolean isThreadPool(Type type) {
        return type instanceof Type.Instance instance
                && instance.isExact()
                && instance.name().equals("ThreadPoolExecutor");
    }

    private static Expr keyword(Expr.Call call, String name) {
        for (Keyword keyword : call.keywords()) {
            if (name.equals(keyword.arg())) {
                return keyword.value();
            }
        }
        return null;
    }

    /** {@return the function, which is not used as a value by that alone} */
    Type load(Expr target, State state) {
        if (target instanceof Expr.Name name) {
            Type type = values.variables().load(name, state);
            run.note(name, type);
            return type;
        }
        if (target instanceof Expr.Attribute attribute) {
            Type receiver = values.of(attribute.value(), state);
            Type type = values.attribute(attribute, receiver, state);
            run.note(attribute, type);
            return type;
        }
        return values.of(target, state);
    }

    /** Notes how the function is run, or that its object is needed after all. */
    void settle(Expr.Call call, Type function, Expr target, Type type, CallArguments arguments) {
        List<Expr> passed =
                function instanceof Type.Native
                        ? ofThread(call, arguments)
                        : ofSubmit(call, arguments);
        boolean isOriginal =
                switch (function) {
                    case Type.Native known -> new NativeCalls(run, values).isOriginal(known);
                    case Type.Method method ->
                            !run.program()
                                    .patches()
                                    .isPatched(
                                            (Type.Instance) method.receiver(),
                                            ((Type.Instance) method.receiver())
                                                    .type()
                                                    .member(method.name()));
                    default -> false;
                };
        if (!isOriginal || passed == null || !takes(target, type, passed)) {
            useAsValue(type);
            return;
        }
        if (run.isNoting()) {
            note(call, target, type, passed);
        }
    }

    private void useAsValue(Type type) {
        switch (type) {
            case Type.Function known -> run.program().function(known.definition()).setUsedAsValue();
            case Type.Method method
                    when method.receiver() instanceof Type.ObjectOf
                            || method.receiver() instanceof Type.ClassOf ->
                    run.heap().escape(method);
            default -> {}
        }
    }

    /** {@return what a thread hands to its function, or null if that is not in sight} */
    private List<Expr> ofThread(Expr.Call call, CallArguments arguments) {
        boolean isPlain =
                call.args().isEmpty()
                        && !run.program().takesThreadsApart()
                        && call.keywords().stream().allMatch(it -> it.arg() != null)
                        && OF_THREAD.containsAll(arguments.keywords().keySet())
                        && isText(keyword(call, "name"), arguments)
                        && isFlag(arguments.keywords().get("daemon"));
        if (!isPlain) {
            return null;
        }
        return switch (keyword(call, "args")) {
            case null -> List.of();
            case Expr.Tuple tuple when tuple.elts().stream().noneMatch(Starts::isStar) ->
                    tuple.elts();
            default -> null;
        };
    }

    private static boolean isStar(Expr expression) {
        return expression instanceof Expr.Starred;
    }

    /** Whether a name is given that is a text and not empty, or none. */
    private static boolean isText(Expr name, CallArguments arguments) {
        return switch (name) {
            case null -> true;
            case Expr.Constant constant ->
                    constant.value() instanceof ConstantValue.Str(String text) && !text.isEmpty();
            case Expr.JoinedStr string ->
                    arguments.keywords().get("name") instanceof Type.Str
                            && string.values().stream().anyMatch(Expr.Constant.class::isInstance);
            default -> false;
        };
    }

    private static boolean isFlag(Type daemon) {
        return daemon == null || daemon instanceof Type.Bool;
    }

    private static List<Expr> ofSubmit(Expr.Call call, CallArguments arguments) {
        boolean isPlain = arguments.isComplete() && call.keywords().isEmpty();
        return isPlain ? call.args().subList(1, call.args().size()) : null;
    }

    private boolean takes(Expr target, Type type, List<Expr> passed) {
        return switch (type) {
            case Type.Function known ->
                    target instanceof Expr.Name name
                            && known.definition() instanceof Stmt.FunctionDef def
                            && LocalCalls.areDirect(
                                    name.id(), run.program().function(def), values.variables(), run)
                            && isPlain(run.program().function(def), def)
                            && ArgumentBinding.of(
                                            def.args(),
                                            new Expr.Call(target.span(), target, passed, List.of()))
                                    != null;
            case Type.Method method ->
                    method.receiver() instanceof Type.ObjectOf object
                            && object.type().method(method.name()) != null
                            && takes(object.type().method(method.name()), target, passed)
                            && target instanceof Expr.Attribute attribute
                            && attribute.value() instanceof Expr.Name;
            default -> false;
        };
    }

    private boolean takes(Stmt.FunctionDef method, Expr target, List<Expr> passed) {
        List<Expr> all = new ArrayList<>(List.of(target)); // in the place of self
        all.addAll(passed);
        return isPlain(run.program().function(method), method)
                && ArgumentBinding.of(
                                method.args(), new Expr.Call(target.span(), target, all, List.of()))
                        != null;
    }

    private static boolean isPlain(FunctionModel function, Stmt.FunctionDef def) {
        return def.decoratorList().isEmpty() && function.isPlain() && function.hasSimpleSignature();
    }

    /** Makes the call that the thread will make, of values that are there already. */
    private void note(Expr.Call call, Expr target, Type type, List<Expr> passed) {
        List<Expr> arguments = new ArrayList<>();
        for (int i = 0; i < passed.size(); i++) {
            Expr each = passed.get(i);
            boolean isSimple = each instanceof Expr.Name || each instanceof Expr.Constant;
            Expr argument =
                    isSimple ? each : new Expr.Name(each.span(), "passed" + i, ExprContext.LOAD);
            run.note(argument, run.facts().of(each));
            arguments.add(argument);
        }
        Expr.Call body = new Expr.Call(target.span(), target, arguments, List.of());
        Type result = Type.UNKNOWN;
        FunctionModel started = null;
        if (type instanceof Type.Function known) {
            FunctionModel callee = run.program().function(known.definition());
            run.program().noteCall(body, callee);
            run.program().noteStart(callee);
            result = callee.result().type();
            started = callee;
        } else if (type instanceof Type.Method method
                && method.receiver() instanceof Type.ObjectOf object) {
            Stmt.FunctionDef def = object.type().method(method.name());
            started = run.program().function(def);
            result = started.result().type();
        }
        run.note(body, result);
        run.facts().noteStart(call, startOf(started, body, passed));
    }

    private static Start startOf(FunctionModel function, Expr.Call body, List<Expr> passed) {
        List<String> parameters = function.positional().stream().map(Arg::arg).toList();
        boolean isMethod = body.func() instanceof Expr.Attribute;
        return new Start(
                function.name(),
                parameters.subList(isMethod ? 1 : 0, parameters.size()),
                body,
                List.copyOf(passed));
    }
}
