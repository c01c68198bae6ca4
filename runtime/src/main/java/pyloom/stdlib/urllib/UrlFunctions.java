package pyloom.stdlib.urllib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Iteration;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.object.ValueError;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The functions of {@code urllib.parse} that take addresses apart and put them together. */
@PythonModule(value = "urllib.parse", pure = true, doc = "library/urllib.parse.html")
public final class UrlFunctions {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "urlparse",
                    "urlunparse",
                    "urljoin",
                    "urldefrag",
                    "urlsplit",
                    "urlunsplit",
                    "urlencode",
                    "parse_qs",
                    "parse_qsl",
                    "quote",
                    "quote_plus",
                    "quote_from_bytes",
                    "unquote",
                    "unquote_plus",
                    "unquote_to_bytes",
                    "DefragResult",
                    "ParseResult",
                    "SplitResult",
                    "DefragResultBytes",
                    "ParseResultBytes",
                    "SplitResultBytes");

    /** {@code DefragResult}. */
    @PythonApi("DefragResult")
    public static final PyType DEFRAG_RESULT = UrlResults.DEFRAG.type(true);

    /** {@code SplitResult}. */
    @PythonApi("SplitResult")
    public static final PyType SPLIT_RESULT = UrlResults.SPLIT.type(true);

    /** {@code ParseResult}. */
    @PythonApi("ParseResult")
    public static final PyType PARSE_RESULT = UrlResults.PARSE.type(true);

    /** {@code DefragResultBytes}. */
    @PythonApi("DefragResultBytes")
    public static final PyType DEFRAG_RESULT_BYTES = UrlResults.DEFRAG.type(false);

    /** {@code SplitResultBytes}. */
    @PythonApi("SplitResultBytes")
    public static final PyType SPLIT_RESULT_BYTES = UrlResults.SPLIT.type(false);

    /** {@code ParseResultBytes}. */
    @PythonApi("ParseResultBytes")
    public static final PyType PARSE_RESULT_BYTES = UrlResults.PARSE.type(false);

    private UrlFunctions() {}

    /** {@code urllib.parse.urlsplit}. */
    @PythonApi("urlsplit(url, scheme='', allow_fragments=True)")
    public static PyTuple split(Object url, Object scheme, boolean allowFragments) {
        UrlText text = UrlText.of(url, scheme);
        UrlParts parts = UrlParts.split(text.parts()[0], text.parts()[1], allowFragments);
        return text.result(
                UrlResults.SPLIT,
                parts.scheme(),
                parts.netloc(),
                parts.path(),
                parts.query(),
                parts.fragment());
    }

    /** {@code urllib.parse.urlparse}. */
    @PythonApi("urlparse(url, scheme='', allow_fragments=True)")
    public static PyTuple parse(Object url, Object scheme, boolean allowFragments) {
        UrlText text = UrlText.of(url, scheme);
        UrlParts parts = UrlParts.split(text.parts()[0], text.parts()[1], allowFragments);
        String[] path = parameters(parts);
        return text.result(
                UrlResults.PARSE,
                parts.scheme(),
                parts.netloc(),
                path[0],
                path[1],
                parts.query(),
                parts.fragment());
    }

    /** {@return the path without its parameters, and those} */
    private static String[] parameters(UrlParts parts) {
        String path = parts.path();
        int sign = -1;
        if (Schemes.USES_PARAMS.contains(parts.scheme())) {
            sign = path.indexOf(';', Math.max(path.lastIndexOf('/'), 0));
        }
        return sign < 0
                ? new String[] {path, ""}
                : new String[] {path.substring(0, sign), path.substring(sign + 1)};
    }

    private static UrlText text(Object components, int count) {
        Object[] parts = Iteration.toArray(components);
        if (parts.length != count) {
            throw new ValueError(
                    parts.length < count
                            ? "not enough values to unpack (expected %d, got %d)"
                                    .formatted(count + 1, parts.length + 1)
                            : "too many values to unpack (expected " + (count + 1) + ")");
        }
        return UrlText.of(parts);
    }

    /** {@code urllib.parse.urlunsplit}. */
    @PythonApi("urlunsplit(components)")
    public static Object unsplit(Object components) {
        UrlText text = text(components, 5);
        String[] parts = filled(text.parts());
        return text.result(new UrlParts(parts[0], parts[1], parts[2], parts[3], parts[4]).join());
    }

    private static String[] filled(String[] parts) {
        return Arrays.stream(parts).map(part -> part == null ? "" : part).toArray(String[]::new);
    }

    /** {@code urllib.parse.urlunparse}. */
    @PythonApi("urlunparse(components)")
    public static Object unparse(Object components) {
        UrlText text = text(components, 6);
        String[] parts = filled(text.parts());
        return text.result(unparse(parts));
    }

    private static String unparse(String[] parts) {
        String path = parts[3].isEmpty() ? parts[2] : parts[2] + ";" + parts[3];
        return new UrlParts(parts[0], parts[1], path, parts[4], parts[5]).join();
    }

    /** {@code urllib.parse.urldefrag}. */
    @PythonApi("urldefrag(url)")
    public static PyTuple defrag(Object url) {
        UrlText text = UrlText.of(url);
        String whole = text.parts()[0];
        if (whole.indexOf('#') < 0) {
            return text.result(UrlResults.DEFRAG, whole, "");
        }
        UrlParts parts = UrlParts.split(whole, "", true);
        String rest =
                new UrlParts(parts.scheme(), parts.netloc(), parts.path(), parts.query(), "")
                        .join();
        return text.result(UrlResults.DEFRAG, rest, parts.fragment());
    }

    /** {@code urllib.parse.urljoin}. */
    @PythonApi("urljoin(base, url, allow_fragments=True)")
    public static Object join(Object base, Object url, boolean allowFragments) {
        if (!Truth.truth(base)) {
            return url;
        }
        if (!Truth.truth(url)) {
            return base;
        }
        UrlText text = UrlText.of(base, url);
        return text.result(join(text.parts()[0], text.parts()[1], allowFragments));
    }

    private static String join(String base, String url, boolean allowFragments) {
        UrlParts from = UrlParts.split(base, "", allowFragments);
        UrlParts to = UrlParts.split(url, from.scheme(), allowFragments);
        String scheme = to.scheme();
        if (!scheme.equals(from.scheme()) || !Schemes.USES_RELATIVE.contains(scheme)) {
            return url;
        }
        String[] path = parameters(to);
        String netloc = to.netloc();
        if (Schemes.USES_NETLOC.contains(scheme)) {
            if (!netloc.isEmpty()) {
                return unparse(all(scheme, netloc, path, to.query(), to.fragment()));
            }
            netloc = from.netloc();
        }
        String[] basePath = parameters(from);
        if (path[0].isEmpty() && path[1].isEmpty()) {
            String query = to.query().isEmpty() ? from.query() : to.query();
            return unparse(all(scheme, netloc, basePath, query, to.fragment()));
        }
        path[0] = resolve(basePath[0], path[0]);
        return unparse(all(scheme, netloc, path, to.query(), to.fragment()));
    }

    private static String[] all(
            String scheme, String netloc, String[] path, String query, String fragment) {
        return new String[] {scheme, netloc, path[0], path[1], query, fragment};
    }

    private static String resolve(String base, String path) {
        List<String> segments = new ArrayList<>();
        if (!path.startsWith("/")) {
            segments.addAll(List.of(base.split("/", -1)));
            if (!segments.getLast().isEmpty()) {
                segments.removeLast();
            }
        }
        segments.addAll(List.of(path.split("/", -1)));
        if (!path.startsWith("/") && segments.size() > 2) {
            segments.subList(1, segments.size() - 1).removeIf(String::isEmpty);
        }
        List<String> resolved = new ArrayList<>();
        for (String segment : segments) {
            if (segment.equals("..")) {
                if (!resolved.isEmpty()) {
                    resolved.removeLast();
                }
            } else if (!segment.equals(".")) {
                resolved.add(segment);
            }
        }
        if (segments.getLast().equals(".") || segments.getLast().equals("..")) {
            resolved.add("");
        }
        String joined = String.join("/", resolved);
        return joined.isEmpty() ? "/" : joined;
    }
}
