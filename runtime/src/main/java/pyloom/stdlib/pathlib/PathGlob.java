package pyloom.stdlib.pathlib;

import pyloom.files.FilePattern;
import pyloom.files.FileStatus;
import pyloom.files.Paths;
import pyloom.object.Iteration;
import pyloom.object.NotImplementedError;
import pyloom.object.OSError;
import pyloom.object.PyList;
import pyloom.object.Texts;
import pyloom.object.ValueError;
import pyloom.stdlib.os.OsDirectories;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Finds files by patterns: {@code Path.glob} and {@code Path.rglob}, in CPython's order. */
final class PathGlob {

    private final List<String> parts;
    private final boolean isSensitive;
    private final boolean isPedantic; // case was asked for, so every name is compared
    private final boolean follow;
    private final List<String> found = new ArrayList<>();

    private PathGlob(List<String> parts, Object caseSensitive, boolean follow) {
        this.parts = parts;
        this.isSensitive = PathMatching.isSensitive(caseSensitive);
        this.isPedantic = caseSensitive != null;
        this.follow = follow;
    }

    static Object glob(
            PurePath start,
            PurePath pattern,
            Object caseSensitive,
            boolean follow,
            boolean isRecursive) {
        if (!pattern.root().isEmpty()) {
            throw new NotImplementedError("Non-relative patterns are unsupported");
        }
        List<String> parts = new ArrayList<>(pattern.tail());
        if (isRecursive) {
            parts.addFirst("**");
        }
        if (parts.isEmpty()) {
            throw new ValueError("Unacceptable pattern: " + Texts.repr(pattern));
        }
        if (pattern.raw().endsWith("/")) {
            parts.add("");
        }
        PathGlob search = new PathGlob(parts, caseSensitive, follow);
        String top = start.text();
        search.select(0, top, false);
        PyList paths = new PyList();
        for (String each : search.found) {
            String text = top.equals(".") && each.startsWith("./") ? each.substring(2) : each;
            paths.append(start.with(text));
        }
        return Iteration.iter(paths);
    }

    /** {@return the paths of what is in a directory} */
    static List<PurePath> children(PurePath directory) {
        List<PurePath> children = new ArrayList<>();
        for (Object name : OsDirectories.listdir(directory.text())) {
            children.add(child(directory, (String) name));
        }
        return children;
    }

    static PurePath child(PurePath directory, String name) {
        List<String> tail = new ArrayList<>(directory.tail());
        tail.add(name);
        return directory.with(directory.root(), tail);
    }

    private static String slashed(String path) {
        return path.isEmpty() || path.endsWith("/") ? path : path + "/";
    }

    private static boolean isDirectory(String path, boolean followLinks) {
        FileStatus status = FileStatus.find(Paths.resolve(path), followLinks);
        return status != null && status.isDirectory();
    }

    private void select(int index, String path, boolean exists) {
        if (index == parts.size()) {
            if (exists || FileStatus.find(Paths.resolve(path), false) != null) {
                add(path);
            }
            return;
        }
        String part = parts.get(index);
        if (part.equals("**")) {
            selectBelow(index, path, exists);
        } else if (part.isEmpty() || part.equals("..")) {
            selectSpecial(index, path, exists);
        } else if (!isPedantic && !FilePattern.hasMagic(part)) {
            select(index + 1, slashed(path) + part, false);
        } else {
            selectMatching(index, path);
        }
    }

    private void add(String path) {
        found.add(path);
    }

    private void selectSpecial(int index, String path, boolean exists) {
        String next = slashed(path) + parts.get(index);
        if (parts.get(index).isEmpty() && !isDirectory(path, true)) {
            return;
        }
        select(index + 1, next, exists);
    }

    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        try {
            for (Object name : OsDirectories.listdir(path)) {
                names.add((String) name);
            }
        } catch (OSError unreadable) {
            return List.of();
        }
        return names;
    }

    private void selectMatching(int index, String path) {
        Pattern pattern = FilePattern.ofName(parts.get(index), isSensitive);
        boolean isLast = index + 1 == parts.size();
        for (String name : names(path)) {
            if (!pattern.matcher(name).matches()) {
                continue;
            }
            String next = slashed(path) + name;
            if (isLast) {
                add(next);
            } else if (isDirectory(next, true)) {
                select(index + 1, next, true);
            }
        }
    }

    private void selectBelow(int start, String path, boolean exists) {
        int index = start;
        while (index + 1 < parts.size() && parts.get(index + 1).equals("**")) {
            index++;
        }
        boolean directoriesOnly = index + 1 < parts.size();
        String top = slashed(path);
        select(index + 1, top, exists);
        Deque<String> left = new ArrayDeque<>();
        left.push(top);
        while (!left.isEmpty()) {
            String directory = left.pop();
            for (String name : names(directory)) {
                String next = slashed(directory) + name;
                boolean isDirectory = isDirectory(next, follow);
                if (isDirectory || !directoriesOnly) {
                    select(index + 1, next, true);
                }
                if (isDirectory) {
                    left.push(next);
                }
            }
        }
    }
}
