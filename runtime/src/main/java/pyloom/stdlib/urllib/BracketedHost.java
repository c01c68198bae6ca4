package pyloom.stdlib.urllib;

import pyloom.object.ValueError;
import pyloom.values.text.StringRepr;

import java.util.regex.Pattern;

/** Checks what stands in brackets in an address: a number of IPv6 or of something newer. */
final class BracketedHost {

    private static final Pattern FUTURE = Pattern.compile("v[a-fA-F0-9]+\\..+", Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final Pattern IPV4 =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");

    private BracketedHost() {}

    static void check(String host) {
        if (host.startsWith("v")) {
            if (!FUTURE.matcher(host).matches()) {
                throw new ValueError("IPvFuture address is invalid");
            }
        } else if (IPV4.matcher(host).matches()) {
            throw new ValueError("An IPv4 address cannot be in brackets");
        } else if (!isIpv6(host)) {
            throw new ValueError(
                    StringRepr.repr(host) + " does not appear to be an IPv4 or IPv6 address");
        }
    }

    private static boolean isIpv6(String host) {
        int zone = host.indexOf('%');
        if (zone >= 0 && (zone == host.length() - 1 || host.indexOf('%', zone + 1) >= 0)) {
            return false;
        }
        String address = zone < 0 ? host : host.substring(0, zone);
        int gap = address.indexOf("::");
        if (gap < 0) {
            return groups(address) == 8;
        }
        String front = address.substring(0, gap);
        String back = address.substring(gap + 2);
        int before = front.isEmpty() ? 0 : groups(front);
        int after = back.isEmpty() ? 0 : groups(back);
        return back.indexOf("::") < 0
                && !back.startsWith(":")
                && before >= 0
                && after >= 0
                && before + after < 8;
    }

    /** {@return how many groups there are, or -1 if they are none} */
    private static int groups(String text) {
        String[] parts = text.split(":", -1);
        int count = 0;
        for (int at = 0; at < parts.length; at++) {
            boolean isLast = at == parts.length - 1;
            if (isLast && IPV4.matcher(parts[at]).matches()) {
                count += 2;
            } else if (GROUP.matcher(parts[at]).matches()) {
                count++;
            } else {
                return -1;
            }
        }
        return count;
    }
}
