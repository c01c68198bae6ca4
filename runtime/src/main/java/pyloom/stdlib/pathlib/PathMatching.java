package pyloom.stdlib.pathlib;

import pyloom.files.FilePattern;
import pyloom.object.Truth;
import pyloom.object.ValueError;

import java.util.List;

/** Paths against patterns: {@code match} and {@code full_match}. */
final class PathMatching {

    private PathMatching() {}

    static boolean isSensitive(Object caseSensitive) {
        return caseSensitive == null || Truth.truth(caseSensitive);
    }

    /** Compares part by part from the end. */
    static boolean match(PurePath path, PurePath pattern, Object caseSensitive) {
        boolean isSensitive = isSensitive(caseSensitive);
        List<String> parts = path.tail();
        List<String> patterns = pattern.tail();
        if (patterns.isEmpty() && pattern.root().isEmpty()) {
            throw new ValueError("empty pattern");
        }
        if (!pattern.root().isEmpty()
                && (parts.size() != patterns.size() || !path.root().equals(pattern.root()))) {
            return false;
        }
        if (parts.size() < patterns.size()) {
            return false;
        }
        int skipped = parts.size() - patterns.size();
        for (int i = 0; i < patterns.size(); i++) {
            String name = parts.get(skipped + i);
            if (!FilePattern.ofName(patterns.get(i), isSensitive).matcher(name).matches()) {
                return false;
            }
        }
        return true;
    }

    static boolean fullMatch(PurePath path, PurePath pattern, Object caseSensitive) {
        return FilePattern.ofPath(pattern.patternText(), isSensitive(caseSensitive))
                .matcher(path.patternText())
                .matches();
    }
}
