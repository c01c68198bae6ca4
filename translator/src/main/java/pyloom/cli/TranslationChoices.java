package pyloom.cli;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

import pyloom.translator.pipeline.Tier;
import pyloom.translator.pipeline.TranslationOptions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The options that all commands share that translate. */
final class TranslationChoices {

    private static final String TIER = "--tier";

    private TranslationChoices() {}

    /** {@return the option that chooses the tier} */
    static OptionSpec tier() {
        return choice(
                TIER,
                "TIER",
                Tier.class,
                "auto: plain Java wherever that is proven (default); dynamic: nowhere.");
    }

    /** {@return what a command line chooses} */
    static TranslationOptions of(ParseResult line) {
        return new TranslationOptions(line.matchedOptionValue(TIER, Tier.AUTO));
    }

    /** {@return an option whose values are the names of constants, in lower case} */
    static <E extends Enum<E>> OptionSpec choice(
            String name, String label, Class<E> type, String description) {
        return OptionSpec.builder(name)
                .type(type)
                .converters(text -> constant(type, text))
                .paramLabel(label)
                .description(description)
                .build();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(text)) {
                return constant;
            }
        }
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(TranslationChoices::word).toList();
        throw new TypeConversionException(
                "expected one of " + String.join(", ", words) + " but was '" + text + "'");
    }

    /** {@return the word on the command line that stands for a constant} */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
