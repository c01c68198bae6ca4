package pyloom.stdlib.argparse;

/** How wide the terminal is. */
final class Terminal {

    private static final int USUAL = 80;

    private Terminal() {}

    static int columns() {
        String set = System.getenv("COLUMNS");
        try {
            int columns = set == null ? 0 : Integer.parseInt(set.strip());
            return columns > 0 ? columns : USUAL;
        } catch (NumberFormatException _) {
            return USUAL;
        }
    }
}
