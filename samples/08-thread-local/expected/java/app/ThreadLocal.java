package app;

import static pyloom.object.Attributes.callMethod;
import static pyloom.object.Attributes.getAttr;
import static pyloom.object.Attributes.setAttr;
import static pyloom.object.Calls.call;
import static pyloom.object.Items.getItem;
import static pyloom.runtime.Definitions.classDef;
import static pyloom.runtime.Functions.procedure;
import static pyloom.runtime.Library.builtin;
import static pyloom.runtime.Library.member;
import static pyloom.runtime.Library.module;
import static pyloom.runtime.Py.args;
import static pyloom.runtime.Py.callKeywords;
import static pyloom.runtime.Py.calling;
import static pyloom.stdlib.builtins.Builtins.hasAttr;
import static pyloom.stdlib.builtins.Containers.sorted;
import static pyloom.stdlib.builtins.Printing.print;
import static pyloom.stdlib.builtins.Range.range;
import static pyloom.stdlib.builtins.Traversal.items;
import static pyloom.stdlib.builtins.TypeCalls.toList;
import static pyloom.stdlib.builtins.Typed.dict;
import static pyloom.stdlib.builtins.Typed.listOf;
import static pyloom.stdlib.builtins.Typed.str;
import static pyloom.stdlib.builtins.Typed.tupleOf;
import static pyloom.stdlib.contextvars.ContextFunctions.copyContext;
import static pyloom.stdlib.threading.ThreadingFunctions.currentThread;

import java.util.List;
import java.util.Map;
import pyloom.object.PyFunction;
import pyloom.object.RuntimeError;
import pyloom.object.Tuple2;
import pyloom.object.Tuple3;
import pyloom.runtime.Program;
import pyloom.stdlib.contextvars.Context;
import pyloom.stdlib.threading.Local;
import pyloom.stdlib.threading.Thread;

/** What belongs to a thread: locals, context variables, names, and a hook for its errors. */
public final class ThreadLocal {

    private static Object request;
    private static Local local;
    private static Object scratch;
    private static PyFunction complain;

    private ThreadLocal() {}

    /** Made anew for each thread that touches it. */
    private static final class ScratchClass {

        private static Object init(Object self) {
            setAttr(self, "lines", listOf());
            return null;
        }
    }

    private static void handle(
            long number, Map<Object, Tuple3<String, Object, List<Object>>> results) {
        setAttr(local, "number", number);
        call(getAttr(request, "set"), "request-" + number);
        call(getAttr(getAttr(scratch, "lines"), "append"), "started " + number);
        inner(results);
        if (number == 2) {
            throw new RuntimeError("number two always fails");
        }
    }

    private static void inner(Map<Object, Tuple3<String, Object, List<Object>>> results) {
        String name = currentThread().getName();
        Tuple3<String, Object, List<Object>> value =
                tupleOf(name, callMethod(request, "get"), toList(getAttr(scratch, "lines")));
        results.put(getAttr(local, "number"), value);
    }

    private static void complain(Object failure) {
        print(
                str(getAttr(getAttr(failure, "thread"), "name"))
                        + " failed: "
                        + str(getAttr(getAttr(failure, "exc_type"), "__name__"))
                        + ": "
                        + str(getAttr(failure, "exc_value")));
    }

    private static void main() {
        setAttr(module("threading"), "excepthook", complain);
        Map<Object, Tuple3<String, Object, List<Object>>> results = dict();
        for (long item : range(3)) {
            Object number = item;
            long number_ = (long) number;
            Thread worker = Thread.named("worker-" + str(number), () -> handle(number_, results));
            worker.start();
            worker.join();
        }
        List<Tuple2<Object, Tuple3<String, Object, List<Object>>>> value = sorted(items(results));
        for (Tuple2<Object, Tuple3<String, Object, List<Object>>> item : value) {
            Object number = item.first();
            Tuple3<String, Object, List<Object>> result = item.second();
            calling(builtin("print")).with(number).spread(result).call();
        }
        print(
                "main thread:",
                callMethod(request, "get"),
                hasAttr(local, "number"),
                getAttr(scratch, "lines"));

        Context context = copyContext();
        call(getAttr(context, "run"), getAttr(request, "set"), "inside");
        print(
                "a copied context keeps its own:",
                getItem(context, request),
                "|",
                callMethod(request, "get"));
    }

    private static void body() {
        request =
                callKeywords(
                        member("contextvars", "ContextVar"), args("request"), "default", "none");
        local = new Local();

        Object Scratch =
                classDef("Scratch", 9)
                        .base(member("threading", "local"))
                        .attributes("lines")
                        .documented("Made anew for each thread that touches it.")
                        .method("__init__", 12, "self", ScratchClass::init)
                        .build();

        scratch = call(Scratch);

        complain = procedure("complain", "failure", ThreadLocal::complain);

        main();
    }

    public static void main(String[] args) {
        Program.run("thread_local.py", args, ThreadLocal::body);
    }
}
