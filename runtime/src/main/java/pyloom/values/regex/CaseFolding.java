package pyloom.values.regex;

import pyloom.values.text.Unicode;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which characters are the same but for their case. */
enum CaseFolding {
    /** No two characters. */
    NONE {
        @Override
        int lower(int character) {
            return character;
        }
    },
    /** The letters of ASCII. */
    ASCII {
        @Override
        int lower(int character) {
            return character >= 'A' && character <= 'Z' ? character + 32 : character;
        }
    },
    /** All letters; some small letters have the same capital and are the same too. */
    UNICODE {
        @Override
        int lower(int character) {
            if (character < 0x80) {
                return ASCII.lower(character);
            }
            return isWithoutLower(character) ? character : Character.toLowerCase(character);
        }

        @Override
        int[] others(int lower) {
            return Same.CAPITAL.getOrDefault(lower, NOTHING);
        }
    };

    private static final int[] NOTHING = {};

    /** {@return the character that stands for all that are the same} */
    abstract int lower(int character);

    /**
     * {@return the small letters that are the same although they are not the same character}
     *
     * @param lower a small letter
     */
    int[] others(int lower) {
        return NOTHING;
    }

    /** {@return the small letters that others are the same as} */
    static Set<Integer> lettersWithOthers() {
        return Same.CAPITAL.keySet();
    }

    /** Unicode 16 gave some letters a case that 15.1 does not know. */
    private static boolean isWithoutLower(int character) {
        return Unicode.isNewer(character);
    }

    /** The small letters with the same capital. */
    private static final class Same {

        static final Map<Integer, int[]> CAPITAL = new HashMap<>();

        private static final String CLASSES =
                "69,131 73,17f b5,3bc 345,3b9,1fbe 390,1fd3 3b0,1fe3 3b2,3d0 3b5,3f5 3b8,3d1"
                    + " 3ba,3f0 3c0,3d6 3c1,3f1 3c2,3c3 3c6,3d5 432,1c80 434,1c81 43e,1c82 441,1c83"
                    + " 442,1c84,1c85 44a,1c86 463,1c87 1c88,a64b 1e61,1e9b fb05,fb06";

        static {
            for (String letters : CLASSES.split(" ")) {
                int[] codes =
                        Arrays.stream(letters.split(","))
                                .mapToInt(code -> Integer.parseInt(code, 16))
                                .toArray();
                for (int code : codes) {
                    CAPITAL.put(code, Arrays.stream(codes).filter(c -> c != code).toArray());
                }
            }
        }
    }
}
