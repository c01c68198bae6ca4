package pyloom.translator.inference;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.Arg;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Pattern;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * How a program may use attributes of objects other than by reading and setting them in the main
 * module: patterns, format strings, other modules, and what needs objects with a {@code __dict__}.
 */
final class HiddenUses {

    /** Modules that take objects apart and put them together again. */
    private static final Set<String> REBUILDING =
            Set.of("copy", "copyreg", "multiprocessing", "pickle", "shelve");

    /** Modules that may run functions of a program in threads. */
    private static final Set<String> THREADING =
            Set.of(
                    "_thread",
                    "asyncio",
                    "concurrent",
                    "http",
                    "logging",
                    "multiprocessing",
                    "signal",
                    "socketserver",
                    "subprocess",
                    "threading",
                    "weakref",
                    "xmlrpc");

    private static final Set<String> REBUILDERS =
            Set.of("ProcessPoolExecutor", "get_annotations", "get_type_hints");

    /** Attributes by which a program gets at an object as a whole. */
    private static final Set<String> INNARDS =
            Set.of(
                    "__annotations__",
                    "__dict__",
                    "__getstate__",
                    "__new__",
                    "__reduce__",
                    "__reduce_ex__",
                    "__setattr__",
                    "__setstate__",
                    "__slots__",
                    "__subclasses__",
                    "__weakref__");

    /** Attributes of a thread that say what it runs. */
    private static final Set<String> THREAD_INNARDS = Set.of("_target", "_args", "_kwargs");

    private static final Set<String> NAMES_OF_CLASS =
            Set.of("__module__", "__name__", "__qualname__");
    private static final Set<String> BY_NAME = Set.of("attrgetter", "methodcaller");
    private static final java.util.regex.Pattern FIELD =
            java.util.regex.Pattern.compile("\\{[^{}]*\\.[^{}]*");
    private static final java.util.regex.Pattern WORD =
            java.util.regex.Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private final Set<String> read = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private String innards;
    private boolean reachesClasses;
    private boolean makesClasses;
    private boolean startsThreads;
    private boolean namesMain;
    private boolean readsByName;
    private boolean takesThreadsApart;
    private boolean isMain = true;

    private HiddenUses() {}

    static HiddenUses of(Module main, Collection<Module> others) {
        HiddenUses uses = new HiddenUses();
        uses.visit(main);
        uses.isMain = false;
        others.forEach(uses::visit);
        uses.makesClasses = ClassMaking.isIn(main, others);
        if (uses.readsByName) {
            uses.read.addAll(uses.words);
        }
        return uses;
    }

    /** {@return the attributes that may be read or called} */
    Set<String> read() {
        return read;
    }

    /** {@return the attributes that other modules may set} */
    Set<String> written() {
        return written;
    }

    /** {@return whether texts name what is in the main module} */
    boolean namesMain() {
        return namesMain;
    }

    /** {@return whether there may be more threads than one} */
    boolean startsThreads() {
        return startsThreads;
    }

    /** {@return whether the class of an object may be got and called} */
    boolean reachesClasses() {
        return reachesClasses;
    }

    /** {@return whether the program may make subclasses of any class that it can reach} */
    boolean makesClasses() {
        return makesClasses;
    }

    /** {@return whether what a thread runs, and on what, may be got from it} */
    boolean takesThreadsApart() {
        return takesThreadsApart;
    }

    /** {@return what gets at objects as a whole, or null if nothing does} */
    String innards() {
        return innards;
    }

    private void visit(Node node) {
        if (isNameOfClass(node)) {
            SyntaxChildren.visit(
                    ((Expr.Attribute) node).value(),
                    child -> {
                        if (!(child instanceof Expr.Name name && name.id().equals("type"))) {
                            visit(child);
                        }
                    });
            return;
        }
        switch (node) {
            case Arg argument when isPlainAnnotation(argument.annotation()) -> {
                return;
            }
            case Stmt.AnnAssign it when isPlainAnnotation(it.annotation()) -> {
                visit(it.target());
                if (it.value() != null) {
                    visit(it.value());
                }
                return;
            }
            case Stmt.Import it -> it.names().forEach(each -> module(each.name()));
            case Stmt.ImportFrom it -> members(it.module(), it.names());
            case Expr.Attribute attribute -> attribute(attribute);
            case Expr.Name name -> {
                readsByName |= BY_NAME.contains(name.id());
                reachesClasses |= name.id().equals("type");
                if (Listings.isListing(name.id())) {
                    innards = "'" + name.id() + "'";
                }
            }
            case Expr.Constant constant -> {
                if (constant.value() instanceof ConstantValue.Str(String text)) {
                    text(text);
                }
            }
            case Pattern.MatchClass pattern -> read.addAll(pattern.kwdAttrs());
            default -> {}
        }
        SyntaxChildren.visit(node, this::visit);
    }

    /** Whether an annotation is there for readers, and names {@code type} for instance. */
    private static boolean isPlainAnnotation(Expr annotation) {
        return switch (annotation) {
            case Expr.Name _ -> true;
            case Expr.Subscript it ->
                    isPlainAnnotation(it.value()) && it.slice() instanceof Expr.Name;
            case null, default -> false;
        };
    }

    /** {@code type(x).__name__} and the like, which get nothing but a text. */
    private static boolean isNameOfClass(Node node) {
        return node instanceof Expr.Attribute attribute
                && NAMES_OF_CLASS.contains(attribute.attr())
                && (attribute.value() instanceof Expr.Attribute inner
                                && inner.attr().equals("__class__")
                        || attribute.value() instanceof Expr.Call call
                                && call.args().size() == 1
                                && call.func() instanceof Expr.Name name
                                && name.id().equals("type"));
    }

    private void module(String name) {
        int dot = name.indexOf('.');
        namesMain |= name.equals("logging.config");
        startsThreads |= THREADING.contains(dot < 0 ? name : name.substring(0, dot));
        if (REBUILDING.contains(name)) {
            innards = "module '" + name + "'";
        }
    }

    private void members(String module, List<Alias> names) {
        if (module != null) {
            module(module);
        }
        for (Alias each : names) {
            if (REBUILDERS.contains(each.name())) {
                innards = "'" + each.name() + "'";
            }
            readsByName |= BY_NAME.contains(each.name());
        }
    }

    private void attribute(Expr.Attribute attribute) {
        String name = attribute.attr();
        boolean changesClass = name.equals("__class__") && attribute.ctx() != ExprContext.LOAD;
        if (INNARDS.contains(name) || REBUILDERS.contains(name) || changesClass) {
            innards = "'" + name + "'";
        }
        readsByName |= BY_NAME.contains(name);
        reachesClasses |= name.equals("__class__");
        takesThreadsApart |= THREAD_INNARDS.contains(name);
        if (!isMain) {
            (attribute.ctx() == ExprContext.LOAD ? read : written).add(name);
        }
    }

    private void text(String text) {
        namesMain |= text.contains("__main__.");
        WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
        takesThreadsApart |= THREAD_INNARDS.contains(text);
        FIELD.matcher(text)
                .results()
                .forEach(
                        field ->
                                WORD.matcher(field.group())
                                        .results()
                                        .map(MatchResult::group)
                                        .forEach(read::add));
    }
}
