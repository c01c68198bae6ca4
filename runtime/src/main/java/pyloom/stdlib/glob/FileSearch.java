package pyloom.stdlib.glob;

import pyloom.files.FilePattern;
import pyloom.files.FileStatus;
import pyloom.files.PathNames;
import pyloom.files.Paths;
import pyloom.object.OSError;
import pyloom.stdlib.os.OsDirectories;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds names by a pattern, from its last part to its first; names come in CPython's order. */
final class FileSearch {

    private final String root;
    private final boolean isRecursive;
    private final boolean includesHidden;

    FileSearch(String root, boolean isRecursive, boolean includesHidden) {
        this.root = root;
        this.isRecursive = isRecursive;
        this.includesHidden = includesHidden;
    }

    /** {@return the names that match; only directories if that is asked for} */
    List<String> find(String pattern, boolean directoriesOnly) {
        String directory = PathNames.directory(pattern);
        String name = PathNames.base(pattern);
        if (!FilePattern.hasMagic(pattern)) {
            boolean isThere =
                    name.isEmpty()
                            ? isDirectory(under(root, directory))
                            : exists(under(root, pattern));
            return isThere ? List.of(pattern) : List.of();
        }
        if (directory.isEmpty()) {
            return inside(root, name, directoriesOnly);
        }
        List<String> directories =
                !directory.equals(pattern) && FilePattern.hasMagic(directory)
                        ? find(directory, true)
                        : List.of(directory);
        List<String> found = new ArrayList<>();
        for (String each : directories) {
            for (String inner : inside(under(root, each), name, directoriesOnly)) {
                found.add(PathNames.join(each, inner));
            }
        }
        return found;
    }

    private List<String> inside(String directory, String name, boolean directoriesOnly) {
        if (!FilePattern.hasMagic(name)) {
            boolean isThere =
                    name.isEmpty() ? isDirectory(directory) : exists(under(directory, name));
            return isThere ? List.of(name) : List.of();
        }
        if (isRecursive && name.equals("**")) {
            List<String> found = new ArrayList<>();
            if (directory.isEmpty() || isDirectory(directory)) {
                found.add("");
            }
            addBelow(directory, "", directoriesOnly, found);
            return found;
        }
        Pattern pattern = FilePattern.ofName(name, true);
        List<String> found = new ArrayList<>(names(directory, directoriesOnly));
        if (!includesHidden && !isHidden(name)) {
            found.removeIf(FileSearch::isHidden);
        }
        found.removeIf(each -> !pattern.matcher(each).matches());
        return found;
    }

    private void addBelow(
            String directory, String prefix, boolean directoriesOnly, List<String> found) {
        for (String name : names(directory, directoriesOnly)) {
            if (includesHidden || !isHidden(name)) {
                String shown = under(prefix, name);
                found.add(shown);
                addBelow(under(directory, name), shown, directoriesOnly, found);
            }
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    private static String under(String directory, String name) {
        return directory.isEmpty() || name.isEmpty()
                ? directory + name
                : PathNames.join(directory, name);
    }

    private static List<String> names(String directory, boolean directoriesOnly) {
        List<String> names = new ArrayList<>();
        String place = directory.isEmpty() ? "." : directory;
        try {
            for (Object name : OsDirectories.listdir(place)) {
                String text = (String) name;
                if (!directoriesOnly || isDirectory(PathNames.join(place, text))) {
                    names.add(text);
                }
            }
        } catch (OSError unreadable) {
            return List.of();
        }
        return names;
    }

    private static boolean isDirectory(String path) {
        FileStatus status = path.isEmpty() ? null : FileStatus.find(Paths.resolve(path), true);
        return status != null && status.isDirectory();
    }

    private static boolean exists(String path) {
        return !path.isEmpty() && FileStatus.find(Paths.resolve(path), false) != null;
    }
}
