package pyloom.translator.scope.check;

import pyloom.translator.ast.Keyword;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.CompileErrors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The checks of keyword arguments in calls and class headers. */
final class KeywordChecks {

    private KeywordChecks() {}

    static void check(List<Keyword> keywords) throws PythonSyntaxError {
        if (keywords.isEmpty()) {
            return;
        }
        Map<String, Keyword> repeated = firstRepetitions(keywords);
        for (Keyword keyword : keywords) {
            String name = keyword.arg();
            if (name != null) {
                ForbiddenNames.checkStore(name, keyword.span());
                if (repeated.get(name) != null) {
                    throw CompileErrors.at(
                            repeated.get(name).span(), "keyword argument repeated: " + name);
                }
            }
        }
    }

    /** The second occurrence of each name, null for a name that occurs once. */
    private static Map<String, Keyword> firstRepetitions(List<Keyword> keywords) {
        Map<String, Keyword> repetitions = new HashMap<>();
        for (Keyword keyword : keywords) {
            String name = keyword.arg();
            if (name == null) {
                continue;
            }
            if (!repetitions.containsKey(name)) {
                repetitions.put(name, null);
            } else if (repetitions.get(name) == null) {
                repetitions.put(name, keyword);
            }
        }
        return repetitions;
    }
}
