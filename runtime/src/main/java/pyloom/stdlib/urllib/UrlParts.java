package pyloom.stdlib.urllib;

import pyloom.object.ValueError;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The parts of an address.
 *
 * @param scheme the scheme, or nothing
 * @param netloc user, host and port, or nothing
 * @param path the path
 * @param query what follows the question mark, or nothing
 * @param fragment what follows the number sign, or nothing
 */
record UrlParts(String scheme, String netloc, String path, String query, String fragment) {

    static UrlParts split(String given, String otherScheme, boolean allowsFragments) {
        String url = withoutControls(stripStart(given));
        String scheme = withoutControls(stripEnd(stripStart(otherScheme)));
        int colon = url.indexOf(':');
        if (colon > 0 && isLetter(url.charAt(0)) && isScheme(url, colon)) {
            scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
            url = url.substring(colon + 1);
        }
        String netloc = "";
        if (url.startsWith("//")) {
            int end = netlocEnd(url);
            netloc = url.substring(2, end);
            url = url.substring(end);
            checkBrackets(netloc);
        }
        String fragment = "";
        int sign = allowsFragments ? url.indexOf('#') : -1;
        if (sign >= 0) {
            fragment = url.substring(sign + 1);
            url = url.substring(0, sign);
        }
        String query = "";
        int mark = url.indexOf('?');
        if (mark >= 0) {
            query = url.substring(mark + 1);
            url = url.substring(0, mark);
        }
        checkNormalized(netloc);
        return new UrlParts(scheme, netloc, url, query, fragment);
    }

    private static String stripStart(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        return text.substring(start);
    }

    private static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    private static String withoutControls(String text) {
        return text.replace("\t", "").replace("\r", "").replace("\n", "");
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    private static boolean isScheme(String url, int end) {
        for (int at = 0; at < end; at++) {
            char character = url.charAt(at);
            boolean isDigit = character >= '0' && character <= '9';
            if (!isLetter(character) && !isDigit && "+-.".indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int netlocEnd(String url) {
        int end = 2;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static void checkBrackets(String netloc) {
        boolean opens = netloc.indexOf('[') >= 0;
        boolean closes = netloc.indexOf(']') >= 0;
        if (opens != closes) {
            throw new ValueError("Invalid IPv6 URL");
        }
        if (opens) {
            String rest = netloc.substring(netloc.indexOf('[') + 1);
            int close = rest.indexOf(']');
            BracketedHost.check(close < 0 ? rest : rest.substring(0, close));
        }
    }

    private static void checkNormalized(String netloc) {
        if (netloc.chars().allMatch(character -> character < 0x80)) {
            return;
        }
        String known = netloc.replaceAll("[@:#?]", "");
        String normalized = Normalizer.normalize(known, Normalizer.Form.NFKC);
        boolean isChanged = !known.equals(normalized);
        if (isChanged && normalized.chars().anyMatch(c -> "/?#@:".indexOf(c) >= 0)) {
            throw new ValueError(
                    "netloc '" + netloc + "' contains invalid characters under NFKC normalization");
        }
    }

    /** {@return the address} */
    String join() {
        String url = path;
        if (!netloc.isEmpty()) {
            url = "//" + netloc + (url.isEmpty() || url.startsWith("/") ? "" : "/") + url;
        } else if (url.startsWith("//")
                || !scheme.isEmpty()
                        && Schemes.USES_NETLOC.contains(scheme)
                        && (url.isEmpty() || url.startsWith("/"))) {
            url = "//" + url;
        }
        return (scheme.isEmpty() ? "" : scheme + ":")
                + url
                + (query.isEmpty() ? "" : "?" + query)
                + (fragment.isEmpty() ? "" : "#" + fragment);
    }
}
