package pyloom.litmus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Under CPython's global lock all threads see all reads and writes in one order. So they do here,
 * whatever the place: each test lists the outcomes of all such orders.
 */
class OrderTest {

    /** Two places. */
    private record Pair(Shared x, Shared y) {

        static Pair of(Place place) {
            return new Pair(place.make(), place.make());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoSeesTheFlagSeesTheMessage(Place place) {
        assertThat(
                        Litmus.run(
                                        () -> Pair.of(place),
                                        pair -> {
                                            pair.x.write(1L);
                                            pair.y.write(1L);
                                            return "";
                                        },
                                        pair -> pair.y.read() + "," + pair.x.read())
                                .keySet())
                .isSubsetOf(",0,0", ",0,1", ",1,1");
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoThatWriteAndThenReadOneSeesTheOther(Place place) {
        assertThat(
                        Litmus.run(
                                        () -> Pair.of(place),
                                        pair -> {
                                            pair.x.write(1L);
                                            return pair.y.read();
                                        },
                                        pair -> {
                                            pair.y.write(1L);
                                            return pair.x.read();
                                        })
                                .keySet())
                .isSubsetOf("0,1", "1,0", "1,1");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyReadsWhatIsWrittenLater(Place place) {
        assertThat(
                        Litmus.run(
                                        () -> Pair.of(place),
                                        pair -> {
                                            Object seen = pair.x.read();
                                            pair.y.write(1L);
                                            return seen;
                                        },
                                        pair -> {
                                            Object seen = pair.y.read();
                                            pair.x.write(1L);
                                            return seen;
                                        })
                                .keySet())
                .isSubsetOf("0,0", "0,1", "1,0");
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceNeverGoesBack(Place place) {
        assertThat(
                        Litmus.run(
                                        place::make,
                                        shared -> {
                                            shared.write(1L);
                                            return "";
                                        },
                                        shared -> shared.read() + "," + shared.read())
                                .keySet())
                .isSubsetOf(",0,0", ",0,1", ",1,1");
    }

    @ParameterizedTest
    @EnumSource
    void allReadersSeeTheWritesInOneOrder(Place place) {
        assertThat(
                        Litmus.run(
                                        () -> Pair.of(place),
                                        pair -> {
                                            pair.x.write(1L);
                                            return "";
                                        },
                                        pair -> {
                                            pair.y.write(1L);
                                            return "";
                                        },
                                        pair -> pair.x.read() + "," + pair.y.read(),
                                        pair -> pair.y.read() + "," + pair.x.read())
                                .keySet())
                .doesNotContain(",,1,0,1,0");
    }
}
