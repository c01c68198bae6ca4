package pyloom.stdlib.time;

import pyloom.object.ValueError;

/**
 * What {@code %z} matched.
 *
 * @param seconds seconds east of UTC, or null if there was none
 * @param microseconds microseconds beyond them
 */
record ZoneOffsetText(Long seconds, int microseconds) {

    static ZoneOffsetText parse(String text) {
        if (text == null) {
            return new ZoneOffsetText(null, 0);
        }
        if (text.equals("Z")) {
            return new ZoneOffsetText(0L, 0);
        }
        String plain = text;
        if (plain.charAt(3) == ':') {
            plain = plain.substring(0, 3) + plain.substring(4);
            if (plain.length() > 5) {
                if (plain.charAt(5) != ':') {
                    throw new ValueError("Inconsistent use of : in " + text);
                }
                plain = plain.substring(0, 5) + plain.substring(6);
            }
        }
        long seconds =
                Long.parseLong(plain.substring(1, 3)) * 3600
                        + Long.parseLong(plain.substring(3, 5)) * 60
                        + (plain.length() >= 7 ? Long.parseLong(plain.substring(5, 7)) : 0);
        String fraction = plain.length() > 8 ? plain.substring(8) : "";
        int micros = Integer.parseInt((fraction + "000000").substring(0, 6));
        int sign = plain.charAt(0) == '-' ? -1 : 1;
        return new ZoneOffsetText(sign * seconds, sign * micros);
    }
}
