package pyloom.stdlib.colorsys;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;
import pyloom.object.PyTuple;

/** The functions of Python's {@code colorsys}; parts of colors are floats from 0 to 1. */
@PythonModule(value = "colorsys", pure = true, doc = "library/colorsys.html")
public final class ColorsysModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "rgb_to_yiq",
                    "yiq_to_rgb",
                    "rgb_to_hls",
                    "hls_to_rgb",
                    "rgb_to_hsv",
                    "hsv_to_rgb");

    /** A third. */
    @PythonApi("ONE_THIRD")
    public static final double ONE_THIRD = 1.0 / 3.0;

    /** A sixth. */
    @PythonApi("ONE_SIXTH")
    public static final double ONE_SIXTH = 1.0 / 6.0;

    /** Two thirds. */
    @PythonApi("TWO_THIRD")
    public static final double TWO_THIRD = 2.0 / 3.0;

    private ColorsysModule() {}

    private static PyTuple color(double a, double b, double c) {
        return PyTuple.of(new Object[] {a, b, c});
    }

    /** {@return luma and chroma of a color} */
    @PythonApi("rgb_to_yiq(r, g, b)")
    public static PyTuple rgbToYiq(double r, double g, double b) {
        double y = 0.30 * r + 0.59 * g + 0.11 * b;
        return color(y, 0.74 * (r - y) - 0.27 * (b - y), 0.48 * (r - y) + 0.41 * (b - y));
    }

    /** {@return red, green and blue of luma and chroma} */
    @PythonApi("yiq_to_rgb(y, i, q)")
    public static PyTuple yiqToRgb(double y, double i, double q) {
        return color(
                within(y + 0.9468822170900693 * i + 0.6235565819861433 * q),
                within(y - 0.27478764629897834 * i - 0.6356910791873801 * q),
                within(y - 1.1085450346420322 * i + 1.7090069284064666 * q));
    }

    private static double within(double part) {
        return part < 0.0 ? 0.0 : Math.min(part, 1.0);
    }

    private static double floorModulo(double x) {
        return x - Math.floor(x);
    }

    /** {@return the hue of a color whose largest part is known} */
    private static double hue(double r, double g, double b, double most, double range) {
        double red = (most - r) / range;
        double green = (most - g) / range;
        double blue = (most - b) / range;
        double hue;
        if (r == most) {
            hue = blue - green;
        } else if (g == most) {
            hue = 2.0 + red - blue;
        } else {
            hue = 4.0 + green - red;
        }
        return floorModulo(hue / 6.0);
    }

    /** {@return hue, lightness and saturation of a color} */
    @PythonApi("rgb_to_hls(r, g, b)")
    public static PyTuple rgbToHls(double r, double g, double b) {
        double most = Math.max(r, Math.max(g, b));
        double least = Math.min(r, Math.min(g, b));
        double sum = most + least;
        double range = most - least;
        double lightness = sum / 2.0;
        if (least == most) {
            return color(0.0, lightness, 0.0);
        }
        double saturation = lightness <= 0.5 ? range / sum : range / (2.0 - most - least);
        return color(hue(r, g, b, most, range), lightness, saturation);
    }

    /** {@return red, green and blue of hue, lightness and saturation} */
    @PythonApi("hls_to_rgb(h, l, s)")
    public static PyTuple hlsToRgb(double h, double l, double s) {
        if (s == 0.0) {
            return color(l, l, l);
        }
        double high = l <= 0.5 ? l * (1.0 + s) : l + s - l * s;
        double low = 2.0 * l - high;
        return color(
                part(low, high, h + ONE_THIRD), part(low, high, h), part(low, high, h - ONE_THIRD));
    }

    private static double part(double low, double high, double angle) {
        double hue = floorModulo(angle);
        if (hue < ONE_SIXTH) {
            return low + (high - low) * hue * 6.0;
        }
        if (hue < 0.5) {
            return high;
        }
        return hue < TWO_THIRD ? low + (high - low) * (TWO_THIRD - hue) * 6.0 : low;
    }

    /** {@return hue, saturation and value of a color} */
    @PythonApi("rgb_to_hsv(r, g, b)")
    public static PyTuple rgbToHsv(double r, double g, double b) {
        double most = Math.max(r, Math.max(g, b));
        double least = Math.min(r, Math.min(g, b));
        double range = most - least;
        return least == most
                ? color(0.0, 0.0, most)
                : color(hue(r, g, b, most, range), range / most, most);
    }

    /** {@return red, green and blue of hue, saturation and value} */
    @PythonApi("hsv_to_rgb(h, s, v)")
    public static PyTuple hsvToRgb(double h, double s, double v) {
        if (s == 0.0) {
            return color(v, v, v);
        }
        double sector = h * 6.0;
        int index = (int) sector;
        double fraction = sector - index;
        double p = v * (1.0 - s);
        double q = v * (1.0 - s * fraction);
        double t = v * (1.0 - s * (1.0 - fraction));
        return switch (Math.floorMod(index, 6)) {
            case 0 -> color(v, t, p);
            case 1 -> color(q, v, p);
            case 2 -> color(p, v, t);
            case 3 -> color(p, q, v);
            case 4 -> color(t, p, v);
            default -> color(v, p, q);
        };
    }
}
