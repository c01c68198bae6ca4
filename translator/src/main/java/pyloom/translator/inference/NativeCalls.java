package pyloom.translator.inference;

import pyloom.translator.api.Library;
import pyloom.translator.ast.Expr;
import pyloom.translator.library.NativeLibrary;
import pyloom.translator.library.NativeMember;
import pyloom.translator.library.NativeType;
import pyloom.translator.types.Type;
import pyloom.translator.types.Types;

import java.util.Set;

/**
 * Calls of the library by its index: which Java member a call is sure to reach, and what it gives.
 * What the index does not say of arguments is that they escape.
 */
final class NativeCalls {

    /** Modules whose functions look at their arguments and forget them. */
    private static final Set<String> PURE =
            Set.of("math", "time", "statistics", "string", "textwrap", "json", "os.path");

    private final Run run;
    private final Values values;

    NativeCalls(Run run, Values values) {
        this.run = run;
        this.values = values;
    }

    /** {@return whether the library's own member stands behind the name} */
    boolean isOriginal(Type.Native function) {
        return !run.program().patches().isPatched(function.module(), function.name());
    }

    /** Notes what a call calls, if it is a member of the library and sure to be called. */
    void note(Type.Native function, Expr.Call call) {
        NativeMember member = member(function);
        boolean isCallable = member != null && isCallable(member);
        if (isCallable && run.isNoting() && isSteady(call.func())) {
            run.facts().noteNative(call, member);
        }
    }

    /** Notes what a call of a method calls. */
    void note(Type.Instance receiver, NativeMember method, Expr.Call call) {
        if (run.isNoting() && call.func() instanceof Expr.Attribute) {
            run.facts().noteNative(call, method);
        }
    }

    /** A constant may hold a function; then only its short forms say what is called. */
    private static boolean isCallable(NativeMember member) {
        return member.kind() != NativeMember.Kind.CONSTANT || !member.forms().isEmpty();
    }

    private static NativeMember member(Type.Native function) {
        NativeType type = NativeLibrary.type(function.module(), function.name());
        return type == null
                ? NativeLibrary.function(function.module(), function.name())
                : type.constructor();
    }

    /** {@return whether the value is that of a name which is bound once and for all} */
    private boolean isSteady(Expr function) {
        return switch (function) {
            case Expr.Name name -> values.variables().isSteadyGlobalOrBuiltin(name.id());
            case Expr.Attribute attribute -> isSteady(attribute.value());
            default -> false;
        };
    }

    /** {@return what a call of a function or class gives, or null if nothing is known of it} */
    Type call(Type.Native function, Expr.Call call, CallArguments arguments) {
        NativeType type = NativeLibrary.type(function.module(), function.name());
        if (type != null) {
            return create(type, call, arguments);
        }
        NativeMember member = NativeLibrary.function(function.module(), function.name());
        if (member == null || !isCallable(member)) {
            return null;
        }
        if (PURE.contains(function.module()) && !hasCode(arguments)) {
            arguments.inspect(run.heap());
        } else {
            arguments.escape(run.heap());
        }
        boolean isJson =
                function.module().equals("json")
                        && function.name().equals("dumps")
                        && arguments.isComplete()
                        && !arguments.keywords().containsKey("cls");
        return isJson ? Type.STR : new NativeResults(run.heap()).of(member, call);
    }

    /** Whether an argument is something that may be called. */
    private static boolean hasCode(CallArguments arguments) {
        return !arguments.isComplete()
                || arguments.positional().stream().anyMatch(NativeCalls::isCode)
                || arguments.keywords().values().stream().anyMatch(NativeCalls::isCode);
    }

    private static boolean isCode(Type type) {
        return switch (type.withoutNone()) {
            case Type.Function _,
                    Type.Method _,
                    Type.ObjectOf _,
                    Type.ClassOf _,
                    Type.Instance _,
                    Type.Unknown _ ->
                    true;
            default -> false;
        };
    }

    private Type create(NativeType type, Expr.Call call, CallArguments arguments) {
        arguments.escape(run.heap());
        boolean isBuiltin = type.module().equals("builtins");
        boolean isMapping = type.module().equals("collections") && !type.name().equals("deque");
        if (isBuiltin || isMapping || type.constructor() == null || type.javaClass() == null) {
            return null; // what calling the type gives is not said anywhere
        }
        return NativeResults.instance(type, call, run.heap());
    }

    /** {@return what reading an attribute of an instance gives: a value, or a method to call} */
    Type read(Type.Instance receiver, Expr.Attribute attribute) {
        NativeMember member = receiver.type().member(attribute.attr());
        if (member == null) {
            if (attribute.attr().equals("__dict__")) {
                run.program().patches().storeAny();
            }
            run.program().exposure().read(attribute.attr()); // it may be of a class of the program
            run.heap().escape(receiver);
            return Type.UNKNOWN; // what was put there has escaped
        }
        if (member.kind() != NativeMember.Kind.GETTER || !member.forms().isEmpty()) {
            return new Type.Method(receiver, attribute.attr());
        }
        if (run.program().patches().isPatched(receiver, member)) {
            return Type.UNKNOWN;
        }
        Type result = new NativeResults(run.heap()).of(member, attribute);
        if (receiver.content() != null && !Types.isScalar(result)) {
            run.heap().escape(receiver);
        }
        note(attribute, member);
        return result;
    }

    /** {@return what reading a member of a module gives} */
    Type read(Type.Module module, Expr.Attribute attribute) {
        Type.Module inner = module.inner(attribute.attr());
        if (inner != null) {
            return inner;
        }
        Type.Native member = new Type.Native(module.name(), attribute.attr());
        NativeMember constant = NativeLibrary.function(module.name(), attribute.attr());
        boolean isValue =
                constant != null
                        && !isCallable(constant)
                        && !run.program().patches().isPatched(module.name(), attribute.attr());
        Type result =
                isValue ? new NativeResults(run.heap()).of(constant, attribute) : Type.UNKNOWN;
        if (!(Types.isScalar(result) || result instanceof Type.Str)) {
            noteFixed(module.name(), attribute);
            return member;
        }
        if (isSteady(attribute.value())) {
            note(attribute, constant);
        }
        return result;
    }

    /** Notes that an attribute of a module is a function or class that is always the same. */
    private void noteFixed(String module, Expr.Attribute attribute) {
        boolean isFixed =
                run.isNoting()
                        && isSteady(attribute.value())
                        && Library.isFixed(module, attribute.attr())
                        && !run.program().patches().isPatched(module, attribute.attr());
        if (isFixed) {
            run.facts().noteFixed(attribute, new Type.Native(module, attribute.attr()));
        }
    }

    private void note(Expr expression, NativeMember member) {
        if (run.isNoting()) {
            run.facts().noteNative(expression, member);
        }
    }

    /** Notes which attribute of an instance is set. */
    void set(Type receiver, Expr.Attribute attribute) {
        if (receiver instanceof Type.Instance instance) {
            NativeMember setter = instance.type().setter(attribute.attr());
            if (setter != null && !run.program().patches().isPatched(instance, setter)) {
                note(attribute, setter);
            }
        }
    }

    /** {@return what a call of a method gives, or null if nothing is known of it} */
    Type call(
            Type.Instance receiver, NativeMember method, Expr.Call call, CallArguments arguments) {
        arguments.escape(run.heap());
        if (receiver.content() != null) {
            run.heap().escape(receiver);
        }
        return new NativeResults(run.heap()).of(method, call);
    }
}
