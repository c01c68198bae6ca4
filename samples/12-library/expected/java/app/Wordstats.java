package app;

import static pyloom.runtime.Imports.importFrom;
import static pyloom.runtime.Imports.importName;
import static pyloom.runtime.Py.list;

import pyloom.runtime.TranslatedModule;

/** Word statistics for texts, to be used from Python or from Java. */
public final class Wordstats {

    public static final TranslatedModule MODULE =
            new TranslatedModule("wordstats", "wordstats/__init__.py", Wordstats::body);

    private Wordstats() {}

    private static void body() {
        MODULE.global("__doc__")
                .set("Word statistics for texts, to be used from Python or from Java.");
        Object module = importFrom(MODULE, 1, "counting", "count_words", "most_common");
        MODULE.global("count_words").set(importName(module, "count_words"));
        MODULE.global("most_common").set(importName(module, "most_common"));
        MODULE.global("count_all")
                .set(importName(importFrom(MODULE, 1, "pool", "count_all"), "count_all"));

        MODULE.global("__all__").set(list("count_all", "count_words", "most_common"));
    }
}
