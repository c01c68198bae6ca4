package pyloom.translator.pipeline;

import java.nio.file.Path;

/**
 * How a program is to be run.
 *
 * @param translation how it is translated
 * @param cacheFolder where compiled modules are kept, null for nowhere
 * @param notes where faults of ours go that the program does not suffer from
 */
public record RunOptions(TranslationOptions translation, Path cacheFolder, Notes notes) {

    /** Options of a run that says nothing but what the program says. */
    public RunOptions(TranslationOptions translation, Path cacheFolder) {
        this(translation, cacheFolder, Notes.NONE);
    }
}
