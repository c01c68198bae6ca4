package pyloom.stdlib.time;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.stdlib.Python.call;
import static pyloom.stdlib.Python.error;
import static pyloom.stdlib.Python.get;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pyloom.object.PyTuple;
import pyloom.object.Texts;

/** The values and texts are those of CPython 3.13.0 on Linux. */
class TimeTest {

    private static final Object TIME = call("time", "gmtime", 1700000000.5);

    private static PyTuple tuple(Object... numbers) {
        return PyTuple.of(numbers);
    }

    @Test
    void secondsBecomeACalendarTime() {
        assertThat(Texts.repr(TIME))
                .isEqualTo(
                        "time.struct_time(tm_year=2023, tm_mon=11, tm_mday=14, tm_hour=22,"
                                + " tm_min=13, tm_sec=20, tm_wday=1, tm_yday=318, tm_isdst=0)");
        assertThat(Texts.repr(call("time", "gmtime", -1L))).contains("tm_year=1969, tm_mon=12");
        assertThat(get(TIME, "tm_zone")).isEqualTo("GMT");
        assertThat(get(TIME, "tm_gmtoff")).isEqualTo(0L);
        assertThat(error(() -> call("time", "gmtime", "x")))
                .isEqualTo("TypeError: 'str' object cannot be interpreted as an integer");
        assertThat(error(() -> call("time", "gmtime", 1e20)))
                .isEqualTo("OverflowError: timestamp out of range for platform time_t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "%Y-%m-%d %H:%M:%S = 2023-11-14 22:13:20",
                "%a %A %b %B %c = Tue Tuesday Nov November Tue Nov 14 22:13:20 2023",
                "%I %j %p %U %w %W %x %X %y %Z %% = 10 318 PM 46 2 46 11/14/23 22:13:20 23 GMT %",
                "%C|%D|%e|%F|%g|%G|%h|%k|%l = 20|11/14/23|14|2023-11-14|23|2023|Nov|22|10",
                "%R|%r|%T|%u|%V|%z|%P = 22:13|10:13:20 PM|22:13:20|2|46|+0000|pm",
                "%q %E %Q % = %q %E %Q %",
                "%-d %_d %05d %^a %#Z %Ey %Od %10Y = 14 14 00014 TUE gmt 23 14 0000002023",
            })
    void timesAreFormattedAsTheCLibraryDoes(String format, String expected) {
        assertThat(call("time", "strftime", format, TIME)).isEqualTo(expected);
    }

    @Test
    void weeksAtTheEndOfAYearBelongToTheNext() {
        Object last = tuple(2024L, 12L, 30L, 0L, 0L, 0L, 0L, 365L, 0L);
        assertThat(call("time", "strftime", "%U %W %V %G", last)).isEqualTo("52 53 01 2025");
        assertThat(call("time", "strftime", "%y %C", tuple(12345L, 1L, 1L, 0L, 0L, 0L, 0L, 1L, 0L)))
                .isEqualTo("45 123");
    }

    @Test
    void wrongTimesAreRefused() {
        assertThat(call("time", "asctime", tuple(2020L, 0L, 0L, 3L, 4L, 5L, 6L, 0L, 8L)))
                .isEqualTo("Sun Jan  1 03:04:05 2020");
        assertThat(
                        error(
                                () ->
                                        call(
                                                "time",
                                                "asctime",
                                                tuple(2020L, 13L, 2L, 3L, 4L, 5L, 6L, 7L, 8L))))
                .isEqualTo("ValueError: month out of range");
        assertThat(error(() -> call("time", "asctime", tuple(2020L, 1L, 2L))))
                .isEqualTo("TypeError: asctime(): illegal time tuple argument");
        assertThat(error(() -> call("time", "asctime", 1L)))
                .isEqualTo("TypeError: Tuple or struct_time argument required");
        assertThat(error(() -> call("time", "struct_time", tuple(1L, 2L))))
                .isEqualTo(
                        "TypeError: time.struct_time() takes an at least 9-sequence (2-sequence"
                                + " given)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "2023-11-14 22:13:20 = %Y-%m-%d %H:%M:%S = (2023, 11, 14, 22, 13, 20, 1, 318, -1)",
                "14 Nov 23 = %d %b %y = (2023, 11, 14, 0, 0, 0, 1, 318, -1)",
                "12 am = %I %p = (1900, 1, 1, 0, 0, 0, 0, 1, -1)",
                "2023-318 = %Y-%j = (2023, 11, 14, 0, 0, 0, 1, 318, -1)",
                "2023 46 2 = %Y %U %w = (2023, 11, 14, 0, 0, 0, 1, 318, -1)",
                "2023 46 2 = %G %V %u = (2023, 11, 14, 0, 0, 0, 1, 318, -1)",
                "UTC = %Z = (1900, 1, 1, 0, 0, 0, 0, 1, 0)",
                "68 69 = %y 69 = (2068, 1, 1, 0, 0, 0, 6, 1, -1)",
            })
    void timesAreReadAsWritten(String text, String format, String expected) {
        PyTuple read = (PyTuple) call("time", "strptime", text, format);
        assertThat(Texts.repr(PyTuple.of(read.toArray()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "x = %Y = ValueError: time data 'x' does not match format '%Y'",
                "2023 z = %Y = ValueError: unconverted data remains:  z",
                "2023 = %Q = ValueError: 'Q' is a bad directive in format '%Q'",
                "2023 = % = ValueError: stray % in format '%'",
                "2023-02-30 = %Y-%m-%d = ValueError: day is out of range for month",
            })
    void whatCannotBeReadIsRefused(String text, String format, String expected) {
        assertThat(error(() -> call("time", "strptime", text, format))).isEqualTo(expected);
    }

    @Test
    void sleepRefusesWrongTimes() {
        assertThat(error(() -> call("time", "sleep", -1L)))
                .isEqualTo("ValueError: sleep length must be non-negative");
        assertThat(error(() -> call("time", "sleep", Double.NaN)))
                .isEqualTo("ValueError: Invalid value NaN (not a number)");
        assertThat(error(() -> call("time", "sleep", (Object) null)))
                .isEqualTo("TypeError: 'NoneType' object cannot be interpreted as an integer");
        assertThat(call("time", "sleep", 0L)).isNull();
    }

    @Test
    void clocksHaveNumbers() {
        assertThat(call("time", "clock_gettime", 0L)).isInstanceOf(Double.class);
        assertThat(error(() -> call("time", "clock_gettime", "x")))
                .isEqualTo("TypeError: clk_id should be integer, not str");
        assertThat(error(() -> call("time", "get_clock_info", "x")))
                .isEqualTo("ValueError: unknown clock");
        assertThat((Long) call("time", "thread_time_ns")).isNotNegative();
    }
}
