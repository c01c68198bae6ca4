package app.wordstats;

import static java.util.Objects.requireNonNull;
import static pyloom.object.Attributes.callMethod;
import static pyloom.object.Calls.call;
import static pyloom.object.Exceptions.raise;
import static pyloom.object.Items.getItem;
import static pyloom.object.Iteration.iter;
import static pyloom.object.Iteration.iterate;
import static pyloom.object.Operators.trueDiv;
import static pyloom.runtime.Imports.importFrom;
import static pyloom.runtime.Imports.importName;
import static pyloom.runtime.Py.annotated;
import static pyloom.runtime.Py.format;
import static pyloom.runtime.Py.isLess;
import static pyloom.runtime.Py.tuple;

import java.util.List;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.Generators;
import pyloom.object.Global;
import pyloom.object.PyFunction;
import pyloom.runtime.TranslatedModule;

/** Counts the words of one text. */
public final class Counting {

    public static final TranslatedModule MODULE =
            new TranslatedModule("wordstats.counting", Counting::body);
    private static final CodeTable CODES = MODULE.codes();
    private static final Global Counter = MODULE.global("Counter");
    private static final Global len = MODULE.global("len");
    private static final Global str = MODULE.global("str");
    private static final Global int_ = MODULE.global("int");
    private static final Global ValueError = MODULE.global("ValueError");
    private static final Global sum = MODULE.global("sum");
    private static final Code COUNT_WORDS =
            CODES.function("count_words", 5, "text", Counting::countWords_)
                    .documented(
                            "Return how many words ``text`` has.\n\n"
                                    + "Words are what spaces and line ends part.\n");
    private static final Code MOST_COMMON =
            CODES.function("most_common", 13, "text, limit", Counting::mostCommon_)
                    .documented(
                            "Return the ``limit`` most common words of ``text``, each with its"
                                    + " count.");
    private static final Code MEAN_LENGTH_GENEXPR =
            CODES.function("mean_length.<locals>.<genexpr>", 23, ".0", Counting::generate)
                    .flavored(Code.Flavor.GENERATOR);
    private static final Code MEAN_LENGTH =
            CODES.function("mean_length", 20, "text", Counting::meanLength_)
                    .documented("Return the mean length of the words of ``text``.");

    private Counting() {}

    /**
     * Return how many words {@code text} has.
     *
     * <p>Words are what spaces and line ends part.
     */
    public static long countWords(String text) {
        return MODULE.invokeLong("count_words", requireNonNull(text, "text"));
    }

    /** Return the {@code limit} most common words of {@code text}, each with its count. */
    public static List<?> mostCommon(String text, long limit) {
        return MODULE.invokeList("most_common", requireNonNull(text, "text"), limit);
    }

    public static List<?> mostCommon(String text) {
        return MODULE.invokeList("most_common", requireNonNull(text, "text"));
    }

    /** Return the mean length of the words of {@code text}. */
    public static double meanLength(String text) {
        return MODULE.invokeDouble("mean_length", requireNonNull(text, "text"));
    }

    private static Object countWords_(Object text) {
        return call(len.get(), callMethod(text, "split"));
    }

    private static Object mostCommon_(Object text, Object limit) {
        if (isLess(limit, 1L)) {
            throw raise(
                    call(
                            ValueError.get(),
                            "limit is " + format(limit) + ", but must be at least 1"));
        }
        return callMethod(
                call(Counter.get(), callMethod(callMethod(text, "lower"), "split")),
                "most_common",
                limit);
    }

    private static Object meanLength_(Object text) {
        Object words = callMethod(text, "split");
        return trueDiv(
                call(sum.get(), call(new PyFunction(MEAN_LENGTH_GENEXPR, MODULE), iter(words))),
                call(len.get(), words));
    }

    private static Object generate(Object iterator) {
        for (Object word : iterate(iterator)) {
            Generators.yield(call(len.get(), word));
        }
        return null;
    }

    private static void body() {
        MODULE.global("__doc__").set("Counts the words of one text.");
        Counter.set(importName(importFrom("collections", "Counter"), "Counter"));

        MODULE.global("count_words")
                .set(
                        annotated(
                                new PyFunction(COUNT_WORDS, MODULE),
                                "text",
                                str.get(),
                                "return",
                                int_.get()));
        MODULE.global("most_common")
                .set(
                        annotated(
                                new PyFunction(MOST_COMMON, MODULE).withDefaults(3L),
                                "text",
                                str.get(),
                                "limit",
                                int_.get(),
                                "return",
                                getItem(
                                        MODULE.global("list").get(),
                                        getItem(
                                                MODULE.global("tuple").get(),
                                                tuple(str.get(), int_.get())))));
        MODULE.global("mean_length")
                .set(
                        annotated(
                                new PyFunction(MEAN_LENGTH, MODULE),
                                "text",
                                str.get(),
                                "return",
                                MODULE.global("float").get()));
    }
}
