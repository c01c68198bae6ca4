package pyloom.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What POSIX names of files mean, as text alone; the algorithms of {@code os.path}. */
public final class PathNames {

    private PathNames() {}

    /** {@return where the last part of a name begins} */
    private static int tail(String path) {
        return path.lastIndexOf('/') + 1;
    }

    /** {@return the last part of a name} */
    public static String base(String path) {
        return path.substring(tail(path));
    }

    /** {@return what is before the last part of a name} */
    public static String directory(String path) {
        String head = path.substring(0, tail(path));
        int end = head.length();
        while (end > 0 && head.charAt(end - 1) == '/') {
            end--;
        }
        return end == 0 ? head : head.substring(0, end); // slashes alone stay
    }

    /** {@return one name behind the other, unless the second is absolute} */
    public static String join(String path, String more) {
        if (more.startsWith("/")) {
            return more;
        }
        return path.isEmpty() || path.endsWith("/") ? path + more : path + "/" + more;
    }

    /** {@return where the extension of a name begins, its length if it has none} */
    public static int extension(String path) {
        int start = tail(path);
        while (start < path.length() && path.charAt(start) == '.') {
            start++; // dots in front are no extension
        }
        int dot = path.lastIndexOf('.');
        return dot > start ? dot : path.length();
    }

    /** {@return a name without needless slashes, dots and double dots} */
    public static String normalize(String path) {
        if (path.isEmpty()) {
            return ".";
        }
        int slashes = 0;
        while (slashes < path.length() && path.charAt(slashes) == '/') {
            slashes++;
        }
        String root = slashes == 0 ? "" : slashes == 2 ? "//" : "/"; // POSIX keeps two
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            boolean isUp = part.equals("..");
            if (!isUp
                    || root.isEmpty() && parts.isEmpty()
                    || !parts.isEmpty() && parts.peekLast().equals("..")) {
                parts.addLast(part);
            } else if (!parts.isEmpty()) {
                parts.removeLast();
            }
        }
        String normal = root + String.join("/", parts);
        return normal.isEmpty() ? "." : normal;
    }

    /** {@return the absolute, normal name} */
    public static String absolute(String path) {
        return normalize(path.startsWith("/") ? path : join(Paths.currentDirectory(), path));
    }

    /** {@return the parts of a name that are not empty} */
    public static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** {@return how to reach a name from another; both are absolute} */
    public static String relative(String path, String start) {
        List<String> from = parts(start);
        List<String> to = parts(path);
        int common = 0;
        while (common < Math.min(from.size(), to.size())
                && from.get(common).equals(to.get(common))) {
            common++;
        }
        List<String> way = new ArrayList<>();
        for (int i = common; i < from.size(); i++) {
            way.add("..");
        }
        way.addAll(to.subList(common, to.size()));
        return way.isEmpty() ? "." : String.join("/", way);
    }
}
