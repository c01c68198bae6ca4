package pyloom.stdlib.posixpath;

import pyloom.files.Errno;
import pyloom.files.Failures;
import pyloom.files.FileStatus;
import pyloom.files.PathNames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follows symbolic links part by part; what is not there stays as it is. */
final class LinkResolver {

    private final boolean strict;
    private final Object shown;
    private final Set<String> open = new HashSet<>(); // links that are being followed

    LinkResolver(boolean strict, Object shown) {
        this.strict = strict;
        this.shown = shown;
    }

    String resolve(String absolute) {
        return follow("", PathNames.parts(absolute));
    }

    private String follow(String start, List<String> parts) {
        String path = start;
        Deque<String> left = new ArrayDeque<>(parts);
        while (!left.isEmpty()) {
            String part = left.removeFirst();
            if (part.equals(".")) {
                continue;
            }
            if (part.equals("..")) {
                path = path.isEmpty() ? "" : path.substring(0, path.lastIndexOf('/'));
                continue;
            }
            path = step(path, part);
        }
        return path.isEmpty() ? "/" : path;
    }

    private String step(String directory, String part) {
        String next = directory + "/" + part;
        try {
            if (!FileStatus.of(Path.of(next), false).isLink()) {
                return next;
            }
            if (!open.add(next)) {
                if (strict) {
                    throw Errno.error(Errno.ELOOP, next);
                }
                return next;
            }
            String target = Files.readSymbolicLink(Path.of(next)).toString();
            String resolved =
                    follow(target.startsWith("/") ? "" : directory, PathNames.parts(target));
            open.remove(next);
            return resolved.equals("/") ? "" : resolved;
        } catch (IOException missing) {
            if (strict) {
                throw Failures.of(missing, shown instanceof String ? next : shown);
            }
            return next;
        }
    }
}
