package app;

import static pyloom.runtime.Imports.importFrom;
import static pyloom.runtime.Imports.importName;
import static pyloom.runtime.Py.list;

import pyloom.object.Global;
import pyloom.runtime.TranslatedModule;

/** Word statistics for texts, to be used from Python or from Java. */
public final class Wordstats {

    public static final TranslatedModule MODULE =
            new TranslatedModule("wordstats", "wordstats/__init__.py", Wordstats::body);
    private static final Global moduleDoc = MODULE.global("__doc__");
    private static final Global countWords = MODULE.global("count_words");
    private static final Global mostCommon = MODULE.global("most_common");
    private static final Global countAll = MODULE.global("count_all");
    private static final Global moduleAll = MODULE.global("__all__");

    private Wordstats() {}

    private static void body() {
        moduleDoc.set("Word statistics for texts, to be used from Python or from Java.");
        Object module = importFrom(MODULE, 1, "counting", "count_words", "most_common");
        countWords.set(importName(module, "count_words"));
        mostCommon.set(importName(module, "most_common"));
        countAll.set(importName(importFrom(MODULE, 1, "pool", "count_all"), "count_all"));

        moduleAll.set(list("count_all", "count_words", "most_common"));
    }
}
