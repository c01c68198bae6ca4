package pyloom.translator.inference;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.Unparse;
import pyloom.translator.library.NativeMember;
import pyloom.translator.scope.Resolution;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.Symbol;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.FunctionFacts;
import pyloom.translator.types.MethodArguments;
import pyloom.translator.types.MethodKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which functions of a class body can be methods of Java: plain parameters, no hooks. */
final class MethodShapes {

    private static final String INIT = "__init__";

    /** Special methods by which a class takes over what the object model does with its objects. */
    private static final Set<String> HOOKS =
            Set.of(
                    "__class_getitem__",
                    "__del__",
                    "__delattr__",
                    "__delete__",
                    "__get__",
                    "__getattribute__",
                    "__getstate__",
                    "__init_subclass__",
                    "__instancecheck__",
                    "__new__",
                    "__post_init__",
                    "__reduce__",
                    "__reduce_ex__",
                    "__set__",
                    "__set_name__",
                    "__setattr__",
                    "__setstate__",
                    "__subclasscheck__");

    private final SymbolTable symbols;
    private final Globals globals;
    private final HarmlessAnnotations annotations;
    private final AbstractMethods abstracts;

    MethodShapes(
            SymbolTable symbols,
            Globals globals,
            HarmlessAnnotations annotations,
            AbstractMethods abstracts) {
        this.abstracts = abstracts;
        this.symbols = symbols;
        this.globals = globals;
        this.annotations = annotations;
    }

    /** Adds a method to its class; tells whether it can be one. */
    boolean add(Stmt.FunctionDef method, ClassType type) {
        MethodKind kind = MethodKind.of(method);
        boolean isAbstract =
                kind == MethodKind.ABSTRACT && type.isOfAbc() && abstracts.isAbstract(method);
        if (kind == null || !isAbstract && !hasBuiltinDecorator(method)) {
            return false;
        }
        if (isAbstract) {
            abstracts.add(method, type);
        }
        boolean isSetter = kind == MethodKind.SETTER;
        boolean isNew =
                isSetter
                        ? type.setters().get(method.name()) == null
                                && type.methods().containsKey(method.name())
                        : type.methods().get(method.name()) == null;
        (isSetter ? type.setters() : type.methods()).put(method.name(), method);
        return isNew
                && isPlain(method, kind)
                && overrides(method, kind, type)
                && (!type.hasNative(method.name()) || overridesNative(method, kind, type));
    }

    /** What the library calls is a method there as well. */
    private static boolean overridesNative(
            Stmt.FunctionDef method, MethodKind kind, ClassType type) {
        NativeMember member = type.nativeBase().member(method.name());
        return kind == MethodKind.METHOD
                && member != null
                && member.kind() == NativeMember.Kind.METHOD;
    }

    private boolean hasBuiltinDecorator(Stmt.FunctionDef method) {
        return method.decoratorList().isEmpty()
                || MethodKind.of(method) != MethodKind.ABSTRACT
                        && (!(method.decoratorList().getFirst() instanceof Expr.Name name)
                                || !globals.isBound(name.id()));
    }

    private boolean isPlain(Stmt.FunctionDef method, MethodKind kind) {
        Arguments arguments = method.args();
        boolean hasPlainParameters =
                arguments.posonlyargs().isEmpty()
                        && arguments.args().size() + arguments.kwonlyargs().size() + 2
                                <= FunctionFacts.MAX_PARAMETERS
                        && arguments.args().stream()
                                .allMatch(each -> annotations.isHarmless(each.annotation()))
                        && arguments.defaults().stream().allMatch(MethodArguments::isLiteral)
                        && arguments.kwDefaults().stream()
                                .allMatch(each -> each == null || MethodArguments.isLiteral(each))
                        && arguments.kwonlyargs().stream()
                                .allMatch(each -> annotations.isHarmless(each.annotation()))
                        && isUnannotated(arguments.vararg())
                        && isUnannotated(arguments.kwarg())
                        && annotations.isHarmless(method.returns());
        int parameters = arguments.args().size();
        boolean fitsKind =
                switch (kind) {
                    case METHOD, CLASS, ABSTRACT -> parameters > 0;
                    case GETTER -> parameters == 1;
                    case SETTER -> parameters == 2;
                    case STATIC -> true;
                };
        return !HOOKS.contains(method.name())
                && hasPlainParameters
                && fitsKind
                && method.typeParams().isEmpty()
                && bodyIsPlain(method, kind);
    }

    private boolean isUnannotated(Arg argument) {
        return argument == null || annotations.isHarmless(argument.annotation());
    }

    /** An overriding method has the parameters of the one that it overrides. */
    private boolean overrides(Stmt.FunctionDef method, MethodKind kind, ClassType type) {
        if (type.base() == null || method.name().equals(INIT)) {
            return true;
        }
        if (kind == MethodKind.SETTER) {
            return type.base().setter(method.name()) == null;
        }
        Stmt.FunctionDef other = type.base().method(method.name());
        return other == null
                || (MethodKind.of(other) == kind || MethodKind.of(other) == MethodKind.ABSTRACT)
                        && kind.hasSelf()
                        && (kind != MethodKind.GETTER || MethodKind.of(other) == kind)
                        && symbols.scopeOf(other).isGenerator()
                                == symbols.scopeOf(method).isGenerator()
                        && parameters(other).equals(parameters(method));
    }

    /** The parameters behind the first as they are written, without annotations. */
    private static List<String> parameters(Stmt.FunctionDef method) {
        Arguments arguments = method.args();
        List<String> all = new ArrayList<>();
        arguments.args().stream().skip(1).forEach(each -> all.add(each.arg()));
        arguments.defaults().forEach(each -> all.add(Unparse.of(each)));
        all.add(arguments.vararg() == null ? "" : "*" + arguments.vararg().arg());
        arguments.kwonlyargs().forEach(each -> all.add(each.arg()));
        arguments.kwDefaults().forEach(each -> all.add(each == null ? "" : Unparse.of(each)));
        all.add(arguments.kwarg() == null ? "" : "**" + arguments.kwarg().arg());
        return all;
    }

    private static boolean mayGenerate(Stmt.FunctionDef method) {
        Arguments arguments = method.args();
        return arguments.vararg() == null
                && arguments.kwarg() == null
                && !method.name().equals(INIT)
                && arguments.args().size() + arguments.kwonlyargs().size()
                        <= FunctionFacts.MAX_GENERATOR_PARAMETERS
                && method.body().stream().noneMatch(GeneratorTypes::mayVanish);
    }

    private boolean bodyIsPlain(Stmt.FunctionDef method, MethodKind kind) {
        Scope scope = symbols.scopeOf(method);
        boolean selfStays = true;
        if (kind != MethodKind.STATIC) {
            Symbol first = scope.symbol(method.args().args().getFirst().arg());
            Resolution self = first.resolution();
            selfStays =
                    !first.isAssigned()
                            && (self == Resolution.LOCAL
                                    || self == Resolution.CELL && kind.hasSelf());
        }
        boolean isInit = method.name().equals(INIT);
        return selfStays
                && !(isInit && scope.returnsValue())
                && (!scope.isGenerator() || kind == MethodKind.METHOD && mayGenerate(method))
                && !scope.isCoroutine();
    }
}
