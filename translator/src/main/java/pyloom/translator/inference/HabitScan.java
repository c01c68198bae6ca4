package pyloom.translator.inference;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.types.Habits;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds in all modules of a program what it does as a whole. */
final class HabitScan {

    /** What brings exceptions with a second base, which is the other name. */
    private static final Map<String, Set<String>> TWOFOLD =
            Map.of(
                    "Exception", Set.of("ExceptionGroup", "BaseExceptionGroup", "TaskGroup"),
                    "ValueError",
                            Set.of(
                                    "open",
                                    "io",
                                    "stdin",
                                    "stdout",
                                    "stderr",
                                    "os",
                                    "tempfile",
                                    "pathlib",
                                    "subprocess",
                                    "socket",
                                    "gzip",
                                    "bz2",
                                    "lzma",
                                    "zipfile",
                                    "tarfile",
                                    "codecs",
                                    "fileinput",
                                    "shelve",
                                    "http",
                                    "urllib",
                                    "socketserver",
                                    "multiprocessing"),
                    "ZeroDivisionError", Set.of("decimal"),
                    "TypeError", Set.of("decimal"));

    private static final Set<String> LOOKERS =
            Set.of(
                    "exc_info",
                    "traceback",
                    "logging",
                    "__context__",
                    "print_exc",
                    "format_exc",
                    "ExitStack",
                    "settrace",
                    "setprofile");

    /** What makes or is a context manager whose end depends on the exception. */
    private static final Set<String> LOOKING_EXITS =
            Set.of(
                    "__exit__",
                    "suppress",
                    "ExitStack",
                    "contextmanager",
                    "AbstractContextManager",
                    "ContextDecorator",
                    "TaskGroup",
                    "Popen",
                    "subprocess",
                    "multiprocessing",
                    "sqlite3",
                    "unittest",
                    "pytest");

    private static final Set<String> CODE =
            Set.of(
                    "__closure__",
                    "__code__",
                    "cell_contents",
                    "FunctionType",
                    "CodeType",
                    "CellType",
                    "settrace",
                    "setprofile",
                    "_getframe",
                    "tb_frame",
                    "f_code",
                    "gi_code",
                    "gi_frame",
                    "isgeneratorfunction");

    private static final Set<String> PLAIN_BASES =
            Set.of(
                    "object",
                    "int",
                    "float",
                    "str",
                    "bytes",
                    "list",
                    "dict",
                    "set",
                    "tuple",
                    "frozenset",
                    "type",
                    "ABC",
                    "Protocol",
                    "Generic",
                    "NamedTuple",
                    "TypedDict",
                    "Enum",
                    "IntEnum",
                    "StrEnum",
                    "Flag",
                    "IntFlag",
                    "Thread",
                    "Queue",
                    "Mapping",
                    "Sequence",
                    "Iterator",
                    "Iterable",
                    "Hashable",
                    "Callable",
                    "Sized");

    private final Map<String, Stmt.ClassDef> classes = new HashMap<>();
    private boolean followJava = true;
    private final Set<String> twofold = new TreeSet<>();
    private boolean looksAround;
    private boolean exitsLook;
    private boolean looksAtCode;

    private HabitScan() {}

    /** {@return what the modules of a program do} */
    static Habits of(Module main, Collection<Module> others) {
        HabitScan scan = new HabitScan();
        scan.collect(main);
        others.forEach(scan::collect);
        scan.visit(main, false);
        others.forEach(each -> scan.visit(each, false));
        OwnTexts texts = OwnTexts.of(main, others);
        return new Habits(
                scan.followJava,
                scan.twofold,
                scan.looksAround,
                scan.exitsLook,
                scan.looksAtCode,
                texts.formats(),
                texts.names());
    }

    /** {@return whether a name, where nothing else has it, means an exception class} */
    static boolean isBuiltin(String name) {
        return Character.isUpperCase(name.charAt(0))
                && name.matches(".*(Error|Exception|Exit|Group" + "|Interrupt|Iteration|Warning)");
    }

    private void collect(Node node) {
        if (node instanceof Stmt.ClassDef definition) {
            Stmt.ClassDef other = classes.put(definition.name(), definition);
            followJava &= other == null; // two classes of one name
        }
        SyntaxChildren.visit(node, this::collect);
    }

    private void visit(Node node, boolean inHandler) {
        boolean inside = inHandler;
        switch (node) {
            case Stmt.ClassDef definition -> {
                long exceptions =
                        definition.bases().stream().filter(each -> mayBeException(each, 0)).count();
                followJava &= exceptions < 2;
                inside = false;
            }
            case Stmt.FunctionDef function -> {
                note(function.name());
                inside = false;
            }
            case Stmt.AsyncFunctionDef _, Expr.Lambda _ -> inside = false;
            case Stmt.TryStar _ -> note("ExceptionGroup");
            case ExceptHandler _ -> inside = true;
            case Stmt.Raise raise when raise.exc() == null -> looksAround |= !inHandler;
            case Expr.Call call -> {
                boolean makesClass =
                        call.func() instanceof Expr.Name name
                                && name.id().equals("type")
                                && call.args().size() != 1;
                followJava &= !makesClass;
            }
            case Expr.Name name -> note(name.id());
            case Expr.Attribute attribute -> {
                note(attribute.attr());
                looksAround |=
                        attribute.attr().equals("exception")
                                && attribute.value() instanceof Expr.Name owner
                                && owner.id().equals("sys");
                boolean changesClass =
                        attribute.attr().equals("__bases__")
                                || attribute.attr().equals("__class__")
                                        && attribute.ctx() != ExprContext.LOAD;
                followJava &= !changesClass;
            }
            case Alias alias -> {
                boolean hidesSys = alias.name().equals("sys") && alias.asname() != null;
                looksAround |= hidesSys || alias.name().equals("exception");
                for (String part : alias.name().split("\\.")) {
                    note(part);
                }
            }
            case Stmt.ImportFrom it when it.module() != null -> {
                for (String part : it.module().split("\\.")) {
                    note(part);
                }
            }
            default -> {}
        }
        boolean isInside = inside;
        SyntaxChildren.visit(node, child -> visit(child, isInside));
    }

    private void note(String name) {
        TWOFOLD.forEach(
                (base, names) -> {
                    if (names.contains(name)) {
                        twofold.add(base);
                    }
                });
        looksAround |= LOOKERS.contains(name);
        exitsLook |= LOOKING_EXITS.contains(name);
        looksAtCode |= CODE.contains(name);
        followJava &= !name.equals("new_class") && !name.equals("prepare_class");
    }

    private boolean mayBeException(Expr base, int depth) {
        String name =
                switch (base) {
                    case Expr.Name it -> it.id();
                    case Expr.Attribute it -> it.attr();
                    case Expr.Subscript it -> {
                        yield it.value() instanceof Expr.Name generic ? generic.id() : "";
                    }
                    default -> "";
                };
        Stmt.ClassDef known = classes.get(name);
        if (known != null && depth < 50) {
            return known.bases().stream().anyMatch(each -> mayBeException(each, depth + 1));
        }
        return !PLAIN_BASES.contains(name);
    }
}
