package pyloom.translator.lower;

import com.github.javaparser.ast.type.ClassOrInterfaceType;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.scope.Scope;
import pyloom.translator.types.Habits;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Java classes of the exception classes of the runtime, and when they decide a match. */
final class ExceptionClasses {

    private static final String BUILTINS = "builtins.";
    private static final String OBJECT = "pyloom.object.";
    private static final String UNSUPPORTED = "pyloom.stdlib.io.UnsupportedOperation";

    /** Each class before those that extend it. */
    private static final List<List<String>> HIERARCHY =
            List.of(
                    List.of("BaseException", "Exception", "GeneratorExit", "KeyboardInterrupt"),
                    List.of("BaseException", "SystemExit"),
                    List.of("Exception", "ArithmeticError", "AssertionError", "AttributeError"),
                    List.of("Exception", "BufferError", "EOFError", "ImportError", "LookupError"),
                    List.of("Exception", "MemoryError", "NameError", "OSError", "ReferenceError"),
                    List.of("Exception", "RuntimeError", "StopAsyncIteration", "StopIteration"),
                    List.of("Exception", "SyntaxError", "SystemError", "TypeError", "ValueError"),
                    List.of("ArithmeticError", "FloatingPointError", "OverflowError"),
                    List.of("ArithmeticError", "ZeroDivisionError"),
                    List.of("ImportError", "ModuleNotFoundError"),
                    List.of("LookupError", "IndexError", "KeyError"),
                    List.of("NameError", "UnboundLocalError"),
                    List.of("OSError", "BlockingIOError", "ChildProcessError", "ConnectionError"),
                    List.of("OSError", "FileExistsError", "FileNotFoundError", "InterruptedError"),
                    List.of("OSError", "IsADirectoryError", "NotADirectoryError"),
                    List.of("OSError", "PermissionError", "ProcessLookupError", "TimeoutError"),
                    List.of("ConnectionError", "BrokenPipeError", "ConnectionAbortedError"),
                    List.of("ConnectionError", "ConnectionRefusedError", "ConnectionResetError"),
                    List.of("RuntimeError", "NotImplementedError", "RecursionError"),
                    List.of("ValueError", "UnicodeError"));

    /** Those of modules: the name, the class, the base among the built-in ones. */
    private static final List<List<String>> LIBRARY =
            List.of(
                    List.of("queue.Empty", "queue.Empty", "Exception"),
                    List.of("queue.Full", "queue.Full", "Exception"),
                    List.of("queue.ShutDown", "queue.ShutDown", "Exception"),
                    List.of(
                            "threading.BrokenBarrierError",
                            "threading.BrokenBarrierError",
                            "RuntimeError"),
                    List.of(
                            "concurrent.futures.CancelledError",
                            "concurrent.futures.CancelledError",
                            "Exception"),
                    List.of(
                            "concurrent.futures.InvalidStateError",
                            "concurrent.futures.InvalidStateError",
                            "Exception"),
                    List.of("graphlib.CycleError", "graphlib.CycleError", "ValueError"),
                    List.of("json.JSONDecodeError", "json.JSONDecodeError", "ValueError"),
                    List.of(
                            "statistics.StatisticsError",
                            "statistics.StatisticsError",
                            "ValueError"));

    private static final Map<String, String> JAVA = new HashMap<>();
    private static final Map<String, String> BASES = new HashMap<>();

    static {
        JAVA.put("builtins.BaseException", Runtime.EXCEPTION);
        for (List<String> family : HIERARCHY) {
            for (String name : family.subList(1, family.size())) {
                String java = name.equals("Exception") ? "OrdinaryException" : name;
                add(BUILTINS + name, OBJECT + java, family.getFirst());
            }
        }
        for (List<String> each : LIBRARY) {
            add(each.get(0), "pyloom.stdlib." + each.get(1), each.get(2));
        }
        JAVA.put("builtins.IOError", OBJECT + "OSError");
        JAVA.put("builtins.EnvironmentError", OBJECT + "OSError");
        JAVA.put("concurrent.futures.TimeoutError", OBJECT + "TimeoutError");
        BASES.put(UNSUPPORTED, OBJECT + "OSError");
        BASES.put(OBJECT + "ExceptionGroup", Runtime.EXCEPTION);
    }

    private ExceptionClasses() {}

    private static void add(String name, String java, String base) {
        JAVA.put(name, java);
        BASES.put(java, JAVA.get(BUILTINS + base));
    }

    /** {@return the names of all classes in the table, each with its Java class} */
    static Map<String, String> all() {
        return JAVA;
    }

    /**
     * {@return the Java class of the exception class of the runtime that is all that evaluating an
     * expression gives, or null}
     */
    static String of(Expr expression, Context context) {
        String own = own(expression, context);
        if (own != null) {
            return own;
        }
        boolean isMention =
                expression instanceof Expr.Name
                        || expression instanceof Expr.Attribute attribute
                                && context.typeOf(attribute.value()) instanceof Type.Module;
        return isMention && context.typeOf(expression) instanceof Type.Native member
                ? JAVA.get(member.module() + "." + member.name())
                : null;
    }

    /** {@return what an exception class of the runtime extends, or null} */
    static String base(String java) {
        return BASES.get(java);
    }

    private static String own(Expr expression, Context context) {
        if (!(expression instanceof Expr.Name name)) {
            return null;
        }
        Scope scope = context.names().scope();
        boolean isGlobal =
                scope.parent() == null || scope.resolve(context.mangle(name.id())).isGlobal();
        return isGlobal ? context.file().exceptions().javaName(name.id()) : null;
    }

    /** {@return a Java class, by its qualified name or by its name in the file} */
    static ClassOrInterfaceType type(String java) {
        return java.indexOf('.') < 0 ? new ClassOrInterfaceType(null, java) : Java.type(java);
    }

    /** {@return whether {@code java} is {@code base} or extends it} */
    static boolean extendsOrIs(String java, String base, Context context) {
        String each = java;
        while (each != null && !each.equals(base)) {
            String own = context.file().exceptions().base(each);
            each = own == null ? BASES.get(each) : own;
        }
        return each != null;
    }

    /**
     * {@return the Java classes of what an except clause takes, none of which extends another; null
     * if Java's classes do not decide}
     */
    static List<String> caught(Expr clause, Context context) {
        Habits facts = context.file().facts().habits();
        if (!facts.followJava()) {
            return null;
        }
        List<Expr> parts = clause instanceof Expr.Tuple tuple ? tuple.elts() : List.of(clause);
        List<String> found = new ArrayList<>();
        for (Expr part : parts) {
            String java = of(part, context);
            if (java == null || !addTwofold(part, context, found)) {
                return null;
            }
            found.add(java);
        }
        List<String> widest = new ArrayList<>();
        for (String each : found) {
            boolean isCovered =
                    widest.contains(each)
                            || found.stream()
                                    .anyMatch(
                                            other ->
                                                    !other.equals(each)
                                                            && extendsOrIs(each, other, context));
            if (!isCovered) {
                widest.add(each);
            }
        }
        return widest.isEmpty() ? null : widest;
    }

    /** Adds classes that are of this kind by a second base; false if Java cannot name them. */
    private static boolean addTwofold(Expr part, Context context, List<String> found) {
        if (!(context.typeOf(part) instanceof Type.Native type)) {
            return true; // one of the program, with one base
        }
        boolean isTwofold =
                type.module().equals("builtins")
                        && context.file().facts().habits().twofold().contains(type.name());
        if (!isTwofold) {
            return true;
        }
        return switch (type.name()) {
            case "ValueError" -> found.add(UNSUPPORTED);
            case "Exception" -> found.add(OBJECT + "ExceptionGroup");
            default -> false;
        };
    }

    /** {@return whether reading {@code attribute} of an exception of the runtime always works} */
    static boolean hasAttribute(String attribute) {
        return switch (attribute) {
            case "args", "__class__", "__traceback__", "__cause__" -> true;
            default -> false;
        };
    }
}
