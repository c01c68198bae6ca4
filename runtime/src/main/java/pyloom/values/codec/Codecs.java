package pyloom.values.codec;

import pyloom.values.Fault;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds codecs by the names that Python programs use. */
public final class Codecs {

    /** UTF-8, the default everywhere. */
    public static final Codec UTF_8 = new Utf8Codec();

    private static final Map<String, Codec> FOUND = new ConcurrentHashMap<>();

    private Codecs() {}

    /** {@return the codec of a name; {@code LookupError} if there is none} */
    public static Codec named(String name) {
        if (name.equals("utf-8") || name.equals("utf8")) {
            return UTF_8;
        }
        Codec codec = FOUND.computeIfAbsent(normalize(name), Codecs::make);
        if (codec == null) {
            throw Fault.of("LookupError", "unknown encoding: " + name);
        }
        return codec;
    }

    /** {@return a name in lower case, its words joined by underscores} */
    public static String normalize(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "_");
    }

    private static Codec make(String name) {
        return switch (name) {
            case "utf_8", "utf8", "u8", "utf", "cp65001", "utf8_ucs2", "utf8_ucs4" -> UTF_8;
            case "utf_8_sig" -> new MarkedUtf8Codec();
            case "ascii",
                    "us_ascii",
                    "646",
                    "ansi_x3.4_1968",
                    "iso646_us",
                    "us",
                    "cp367",
                    "ibm367" ->
                    SingleByteCodec.ascii();
            case "latin_1", "latin1", "latin", "l1", "iso_8859_1", "iso8859_1", "8859", "cp819" ->
                    SingleByteCodec.latin1();
            case "utf_16", "utf16", "u16" -> WideCodec.of(16);
            case "utf_16_le", "utf_16le", "unicodelittleunmarked" -> WideCodec.of(16, false);
            case "utf_16_be", "utf_16be", "unicodebigunmarked" -> WideCodec.of(16, true);
            case "utf_32", "utf32", "u32" -> WideCodec.of(32);
            case "utf_32_le", "utf_32le" -> WideCodec.of(32, false);
            case "utf_32_be", "utf_32be" -> WideCodec.of(32, true);
            default -> ofJava(name);
        };
    }

    private static Codec ofJava(String name) {
        Charset charset = charset(name.replace('_', '-'));
        charset = charset == null ? charset(name.replaceFirst("^cp(?=\\d)", "windows-")) : charset;
        if (charset == null || !charset.canEncode()) {
            return null;
        }
        return charset.newEncoder().maxBytesPerChar() <= 1.0f
                ? SingleByteCodec.codePage(charset)
                : new CharsetCodec(name, charset);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
