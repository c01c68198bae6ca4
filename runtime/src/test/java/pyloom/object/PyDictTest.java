package pyloom.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

final class PyDictTest {

    @Test
    void itBehavesAsALinkedMapUnderRandomChanges() {
        Random random = new Random(5);
        PyDict dict = new PyDict();
        Map<Object, Object> model = new LinkedHashMap<>();
        for (int step = 0; step < 60_000; step++) {
            Object key = step % 2 == 0 ? (Object) random.nextLong(300) : "k" + random.nextInt(300);
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> {
                    dict.put(key, step);
                    model.put(key, step);
                }
                case 3, 4 -> assertThat(dict.remove(key)).isEqualTo(model.remove(key));
                default -> assertThat(dict.get(key)).isEqualTo(model.get(key));
            }
            if (step % 5_000 == 0) {
                assertThat(new ArrayList<>(dict.keySet()))
                        .isEqualTo(new ArrayList<>(model.keySet()));
                assertThat(dict.valueList()).isEqualTo(new ArrayList<>(model.values()));
                dict.clear();
                model.clear();
            }
            assertThat(dict).hasSize(model.size());
        }
    }

    @Test
    void numbersOfEqualValueAreOneKey() {
        PyDict dict = new PyDict();
        dict.put(1L, "int");
        dict.put(1.0, "float");
        dict.put(true, "bool");
        dict.put(BigInteger.TWO.pow(80), "big");
        dict.put(0x1p80, "big float");
        assertThat(dict.keyList()).containsExactly(1L, BigInteger.TWO.pow(80));
        assertThat(dict.valueList()).containsExactly("bool", "big float");
        assertThat(dict.getOrAbsent(2.5)).isEqualTo(Absent.ABSENT);
    }

    @Test
    void noneIsAKeyAndAValueLikeAnyOther() {
        PyDict dict = new PyDict();
        dict.put(null, null);
        assertThat(dict.containsKey(null)).isTrue();
        assertThat(dict.getOrAbsent(null)).isNull();
        assertThat(dict.removeOrAbsent(null)).isNull();
        assertThat(dict).isEmpty();
    }

    @Test
    void theLastEntryIsPoppedFirst() {
        PyDict dict = new PyDict();
        for (long key = 0; key < 20_000; key++) {
            dict.put(key, -key);
        }
        for (long key = 19_999; key >= 0; key--) {
            assertThat(dict.popLast()).containsExactly(key, -key);
        }
        assertThat(dict.popLast()).isNull();
    }

    @Test
    void entriesCanMoveToEitherEnd() {
        PyDict dict = new PyDict();
        for (String key : List.of("a", "b", "c")) {
            dict.put(key, key);
        }
        assertThat(dict.move("a", true)).isTrue();
        assertThat(dict.move("c", false)).isTrue();
        assertThat(dict.move("x", true)).isFalse();
        assertThat(dict.keyList()).containsExactly("c", "b", "a");
    }

    @Test
    void aWalkNoticesThatTheSizeChanged() {
        PyDict dict = new PyDict();
        dict.put("a", 1L);
        dict.put("b", 2L);
        DictCursor cursor = dict.cursor();
        assertThat(cursor.advance()).isTrue();
        dict.put("a", 3L);
        assertThat(cursor.advance()).isTrue();
        dict.put("c", 4L);
        assertThatThrownBy(cursor::advance).isInstanceOf(RuntimeError.class);
        dict.remove("c");
        assertThatThrownBy(cursor::advance).isInstanceOf(RuntimeError.class);
    }

    @Test
    void viewsShowTheDictAsItChanges() {
        PyDict dict = new PyDict();
        PyDictKeys keys = dict.keys();
        PyDictItems items = dict.items();
        dict.put("a", 1L);
        assertThat(keys.contains("a")).isTrue();
        assertThat(items.contains(PyTuple.of("a", 1L))).isTrue();
        assertThat(new ArrayList<>(dict.values())).containsExactly(1L);
        assertThat(dict.entrySet()).extracting(Map.Entry::getValue).containsExactly(1L);
    }

    @Test
    void everyThreadFindsWhatItStored() {
        PyDict dict = new PyDict();
        Together.run(
                4,
                thread -> {
                    for (long i = 0; i < 20_000; i++) {
                        long key = i * 4 + thread;
                        dict.put(key, "v" + key);
                        assertThat(dict.get(key)).isEqualTo("v" + key);
                        if (i % 3 == 0) {
                            assertThat(dict.removeOrAbsent(key)).isEqualTo("v" + key);
                            assertThat(dict.containsKey(key)).isFalse();
                        }
                    }
                });
        assertThat(dict).hasSize(4 * (20_000 - 6_667));
    }

    @Test
    void countersInValuesLoseNothing() {
        PyDict dict = new PyDict();
        dict.put("n", 0L);
        Together.run(
                4,
                _ -> {
                    for (int i = 0; i < 20_000; i++) {
                        Object before;
                        do {
                            before = dict.get("n");
                        } while (!dict.replaceIdentical("n", before, (Long) before + 1));
                    }
                });
        assertThat(dict.get("n")).isEqualTo(80_000L);
    }

    @Test
    void onlyOneThreadSetsADefault() {
        for (int round = 0; round < 200; round++) {
            PyDict dict = new PyDict();
            Object[] seen = new Object[4];
            Together.run(4, thread -> seen[thread] = dict.setDefault("k", "t" + thread));
            assertThat(seen).containsOnly(dict.get("k"));
        }
    }

    @Test
    void aReaderNeverPairsAKeyWithTheValueOfAnother() {
        PyDict dict = new PyDict();
        AtomicBoolean done = new AtomicBoolean();
        Together.run(
                3,
                thread -> {
                    if (thread == 0) {
                        for (long i = 0; i < 200_000; i++) {
                            dict.put(i % 50, i % 50);
                            dict.remove((i * 7) % 50);
                        }
                        done.set(true);
                    }
                    for (long key = 0; !done.get(); key = (key + 1) % 50) {
                        assertThat(dict.getOrAbsent(key)).isIn(key, Absent.ABSENT);
                        assertThat(dict.size()).isBetween(0, 50);
                    }
                });
    }
}
