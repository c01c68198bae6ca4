package pyloom.translator.pipeline;

/**
 * What the user chooses about a translation.
 *
 * @param tier how much may become plain Java
 */
public record TranslationOptions(Tier tier) {

    /** What holds where nothing is chosen. */
    public static final TranslationOptions STANDARD = new TranslationOptions(Tier.AUTO);

    /** {@return a text that differs where the emitted code may differ} */
    String key() {
        return "tier=" + tier;
    }
}
