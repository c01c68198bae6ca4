package pyloom.cli;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

import pyloom.translator.pipeline.Tier;
import pyloom.translator.pipeline.TranslationOptions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import javax.lang.model.SourceVersion;

/** The options that all commands share that translate. */
final class TranslationChoices {

    private static final String TIER = "--tier";
    private static final String PACKAGE = "--package";
    private static final String PACKAGE_IF_NONE_IS_CHOSEN = "app";

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

    /** {@return the option that names the Java package} */
    static OptionSpec packageName() {
        return OptionSpec.builder(PACKAGE)
                .type(String.class)
                .paramLabel("NAME")
                .converters(TranslationChoices::checkedPackage)
                .description(
                        "The Java package of the classes (default: "
                                + PACKAGE_IF_NONE_IS_CHOSEN
                                + ").")
                .build();
    }

    /** {@return the Java package that a command line chooses} */
    static String packageName(ParseResult line) {
        return line.matchedOptionValue(PACKAGE, PACKAGE_IF_NONE_IS_CHOSEN);
    }

    private static String checkedPackage(String name) {
        if (!SourceVersion.isName(name) || !name.chars().allMatch(letter -> letter < 128)) {
            throw new TypeConversionException("'" + name + "' is no name of a Java package");
        }
        return name;
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
