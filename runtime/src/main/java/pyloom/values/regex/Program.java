package pyloom.values.regex;

/**
 * The instructions of a pattern. Immutable.
 *
 * @param code the instructions, see {@link Op}
 * @param classes the classes that they refer to
 * @param sets the first characters that they refer to
 * @param strings the texts that they refer to
 * @param groups the number of groups
 * @param registers the number of registers: beginning and end of every group, the last group, and
 *     those of loops
 */
record Program(
        int[] code,
        CharClass[] classes,
        FirstSet[] sets,
        String[] strings,
        int groups,
        int registers) {}
