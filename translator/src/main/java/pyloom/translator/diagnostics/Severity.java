package pyloom.translator.diagnostics;

/** How much a finding weighs. */
public enum Severity {
    /** The program cannot be translated. */
    ERROR("error"),

    /** The program is translated, but somebody should look. */
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** {@return the word in texts and in JSON} */
    public String word() {
        return word;
    }
}
