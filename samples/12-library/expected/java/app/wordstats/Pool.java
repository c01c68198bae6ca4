package app.wordstats;

import static java.util.Objects.requireNonNull;
import static pyloom.object.Attributes.callMethod;
import static pyloom.object.Calls.call;
import static pyloom.object.Items.getItem;
import static pyloom.runtime.Imports.importFrom;
import static pyloom.runtime.Imports.importName;
import static pyloom.runtime.Py.annotated;
import static pyloom.runtime.Py.args;
import static pyloom.runtime.Py.callKeywords;

import java.util.List;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.Global;
import pyloom.object.PyException;
import pyloom.object.PyFunction;
import pyloom.runtime.TranslatedModule;
import pyloom.runtime.With;

/** Counts the words of many texts at the same time. */
public final class Pool {

    public static final TranslatedModule MODULE =
            new TranslatedModule("wordstats.pool", Pool::body);
    private static final CodeTable CODES = MODULE.codes();
    private static final Global ThreadPoolExecutor = MODULE.global("ThreadPoolExecutor");
    private static final Global countWords = MODULE.global("count_words");
    private static final Global list = MODULE.global("list");
    private static final Global int_ = MODULE.global("int");
    private static final Code COUNT_ALL =
            CODES.function("count_all", 7, "texts, workers", Pool::countAll_)
                    .documented(
                            "Return the number of words of each of ``texts``, counted by a pool of"
                                    + " threads.");

    private Pool() {}

    /** Return the number of words of each of {@code texts}, counted by a pool of threads. */
    public static List<?> countAll(List<?> texts, long workers) {
        return MODULE.invokeList("count_all", requireNonNull(texts, "texts"), workers);
    }

    public static List<?> countAll(List<?> texts) {
        return MODULE.invokeList("count_all", requireNonNull(texts, "texts"));
    }

    private static Object countAll_(Object texts, Object workers) {
        With with =
                With.enter(callKeywords(ThreadPoolExecutor.get(), args(), "max_workers", workers));
        try {
            Object pool = with.value();
            return call(list.get(), callMethod(pool, "map", countWords.get(), texts));
        } catch (PyException raised) {
            with.exit(raised);
        } finally {
            with.exit();
        }
        return null;
    }

    private static void body() {
        MODULE.global("__doc__").set("Counts the words of many texts at the same time.");
        ThreadPoolExecutor.set(
                importName(
                        importFrom("concurrent.futures", "ThreadPoolExecutor"),
                        "ThreadPoolExecutor"));

        countWords.set(importName(importFrom(MODULE, 1, "counting", "count_words"), "count_words"));

        MODULE.global("count_all")
                .set(
                        annotated(
                                new PyFunction(COUNT_ALL, MODULE).withDefaults(4L),
                                "texts",
                                getItem(list.get(), MODULE.global("str").get()),
                                "workers",
                                int_.get(),
                                "return",
                                getItem(list.get(), int_.get())));
    }
}
