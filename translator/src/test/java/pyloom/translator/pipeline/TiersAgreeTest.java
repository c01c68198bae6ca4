package pyloom.translator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Runs random programs in both tiers: what is proven must never change what a program does. {@code
 * -Dpyloom.tiers.random=N} runs N of them, {@code -Dpyloom.tiers.first=SEED} others than usual.
 */
final class TiersAgreeTest {

    private static final long FIRST = Long.getLong("pyloom.tiers.first", 1);
    private static final List<Long> SEEDS =
            LongStream.range(FIRST, FIRST + Long.getLong("pyloom.tiers.random", 12))
                    .boxed()
                    .toList();

    private static final Map<Tier, Map<String, byte[]>> CLASSES = new EnumMap<>(Tier.class);

    @BeforeAll
    static void compile() {
        for (Tier tier : Tier.values()) {
            List<Translation> translations =
                    SEEDS.stream().map(each -> new RandomCase(each).translate(tier)).toList();
            CLASSES.put(tier, WovenClasses.of(translations, ProgramCompiler.classPath()));
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void bothTiersPrintTheSame(long seed) {
        RandomCase random = new RandomCase(seed);
        assertThat(random.run(Tier.AUTO, CLASSES.get(Tier.AUTO)))
                .as(random.program())
                .isEqualTo(random.run(Tier.DYNAMIC, CLASSES.get(Tier.DYNAMIC)));
    }
}
