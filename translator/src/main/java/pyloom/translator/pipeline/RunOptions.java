package pyloom.translator.pipeline;

import java.nio.file.Path;

/**
 * How a program is to be run.
 *
 * @param translation how it is translated
 * @param cacheFolder where compiled modules are kept, null for nowhere
 */
public record RunOptions(TranslationOptions translation, Path cacheFolder) {}
