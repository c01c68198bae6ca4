package pyloom.stdlib.urllib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyTuple;
import pyloom.object.Texts;
import pyloom.object.ValueError;

import java.util.Locale;

/** What user, host and port are, in results that have them. */
@PythonModule(value = "urllib.parse", pure = true)
@PythonType(
        name = "_NetlocResultMixinBase",
        holder = ResultTypes.class,
        field = "NETLOC",
        exported = false)
final class NetlocMethods {

    private static final int MOST = 65535;

    private NetlocMethods() {}

    private static UrlText netloc(PyTuple self) {
        return UrlText.of(Attributes.getAttr(self, "netloc"));
    }

    private static Object user(PyTuple self, boolean wantsPassword) {
        UrlText netloc = netloc(self);
        String text = netloc.parts()[0];
        int at = text.lastIndexOf('@');
        if (at < 0) {
            return null;
        }
        String user = text.substring(0, at);
        int colon = user.indexOf(':');
        if (wantsPassword) {
            return colon < 0 ? null : netloc.result(user.substring(colon + 1));
        }
        return netloc.result(colon < 0 ? user : user.substring(0, colon));
    }

    @PythonApi(value = "_NetlocResultMixinBase.username", kind = Kind.GETTER)
    static Object userName(PyTuple self) {
        return user(self, false);
    }

    @PythonApi(value = "_NetlocResultMixinBase.password", kind = Kind.GETTER)
    static Object password(PyTuple self) {
        return user(self, true);
    }

    /** {@return host and port, the latter empty if there is none} */
    private static String[] host(String netloc) {
        String host = netloc.substring(netloc.lastIndexOf('@') + 1);
        String port = "";
        int open = host.indexOf('[');
        if (open >= 0) {
            String bracketed = host.substring(open + 1);
            int close = bracketed.indexOf(']');
            host = close < 0 ? bracketed : bracketed.substring(0, close);
            port = close < 0 ? "" : bracketed.substring(close + 1);
            int colon = port.indexOf(':');
            return new String[] {host, colon < 0 ? "" : port.substring(colon + 1)};
        }
        int colon = host.indexOf(':');
        return colon < 0
                ? new String[] {host, ""}
                : new String[] {host.substring(0, colon), host.substring(colon + 1)};
    }

    @PythonApi(value = "_NetlocResultMixinBase.hostname", kind = Kind.GETTER)
    static Object hostName(PyTuple self) {
        UrlText netloc = netloc(self);
        String host = host(netloc.parts()[0])[0];
        if (host.isEmpty()) {
            return null;
        }
        int zone = host.indexOf('%');
        String name = zone < 0 ? host : host.substring(0, zone);
        return netloc.result(
                name.toLowerCase(Locale.ROOT) + (zone < 0 ? "" : host.substring(zone)));
    }

    @PythonApi(value = "_NetlocResultMixinBase.port", kind = Kind.GETTER)
    static Object port(PyTuple self) {
        UrlText netloc = netloc(self);
        String port = host(netloc.parts()[0])[1];
        if (port.isEmpty()) {
            return null;
        }
        if (!port.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new ValueError(
                    "Port could not be cast to integer value as "
                            + Texts.repr(netloc.result(port)));
        }
        String significant = port.replaceFirst("^0+(?=.)", "");
        if (significant.length() > 5 || Integer.parseInt(significant) > MOST) {
            throw new ValueError("Port out of range 0-65535");
        }
        return Long.parseLong(significant);
    }
}
