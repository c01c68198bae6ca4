package pyloom.litmus;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.stdlib.Python.method;

import org.junit.jupiter.api.Test;

import pyloom.object.Absent;
import pyloom.object.Attributes;
import pyloom.object.Classes;
import pyloom.object.Global;
import pyloom.object.Items;
import pyloom.object.OrdinaryException;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyModule;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.runtime.Update;
import pyloom.stdlib.builtins.PySet;
import pyloom.stdlib.collections.PyDeque;

import java.util.Map;
import java.util.function.Supplier;

/** What is made by one thread is seen whole by others, however they come to it. */
class PublicationTest {

    private static final PyType TYPE =
            (PyType)
                    Classes.build(
                            new PyModule("litmus"), "A", 1, new Object[0], null, ns -> null, "a");

    /** What one who reads a global sees of what another has just made and put there. */
    private static Map<String, Integer> published(Supplier<Object> maker) {
        return Litmus.run(
                () -> new PyModule("litmus").global("x"),
                global -> {
                    global.set(maker.get());
                    return "";
                },
                global -> global.peek() == Absent.ABSENT ? "nothing" : Texts.repr(global.peek()));
    }

    @Test
    void anInstanceHasTheAttributesThatItsMakerGaveIt() {
        Map<String, Integer> outcomes =
                Litmus.run(
                        () -> new PyModule("litmus").global("x"),
                        PublicationTest::publishInstance,
                        PublicationTest::readInstance);
        assertThat(outcomes.keySet()).isSubsetOf(",nothing", ",123");
    }

    private static Object publishInstance(Global global) {
        PyInstance instance = new PyInstance(TYPE);
        Attributes.setAttr(instance, "a", 1L);
        Attributes.setAttr(instance, "b", 2L);
        Attributes.setAttr(instance, "c", 3L);
        global.set(instance);
        return "";
    }

    private static Object readInstance(Global global) {
        Object instance = global.peek();
        return instance == Absent.ABSENT
                ? "nothing"
                : ""
                        + Attributes.getAttr(instance, "a")
                        + Attributes.getAttr(instance, "b")
                        + Attributes.getAttr(instance, "c");
    }

    @Test
    void containersHaveTheElementsThatTheirMakerPutIn() {
        assertThat(published(() -> PyList.of(1L, 2L)).keySet()).isSubsetOf(",nothing", ",[1, 2]");
        assertThat(published(() -> PyTuple.of(1L, "a")).keySet())
                .isSubsetOf(",nothing", ",(1, 'a')");
        assertThat(published(PublicationTest::dict).keySet())
                .isSubsetOf(",nothing", ",{'a': 1, 'b': 2}");
        assertThat(published(PublicationTest::set).keySet()).isSubsetOf(",nothing", ",{1, 2}");
        assertThat(published(PublicationTest::deque).keySet())
                .isSubsetOf(",nothing", ",deque([1, 2])");
    }

    private static Object dict() {
        PyDict dict = new PyDict();
        dict.put("a", 1L);
        dict.put("b", 2L);
        return dict;
    }

    private static Object set() {
        PySet set = new PySet();
        method(set, "add", 1L);
        method(set, "add", 2L);
        return set;
    }

    private static Object deque() {
        PyDeque deque = new PyDeque();
        deque.append(1L);
        deque.append(2L);
        return deque;
    }

    @Test
    void aListThatGrowsShowsElementsOnlyOnceTheyAreThere() {
        Map<String, Integer> outcomes =
                Litmus.run(
                        PyList::new,
                        list -> {
                            list.append(1L);
                            list.append(2L);
                            return "";
                        },
                        Texts::repr);
        assertThat(outcomes.keySet()).isSubsetOf(",[]", ",[1]", ",[1, 2]");
    }

    @Test
    void whoIteratesADictThatGrowsSeesItsEntriesOrPythonsError() {
        Map<String, Integer> outcomes =
                Litmus.run(
                        PublicationTest::growing,
                        dict -> {
                            dict.put("b", 2L);
                            return "";
                        },
                        dict -> {
                            try {
                                return method(dict, "copy").equals(dict) + Texts.repr(list(dict));
                            } catch (OrdinaryException changed) {
                                return Texts.str(changed);
                            }
                        });
        assertThat(outcomes.keySet())
                .isSubsetOf(
                        ",true['a']",
                        ",false['a', 'b']",
                        ",true['a', 'b']",
                        ",dictionary changed size during iteration");
    }

    private static PyDict growing() {
        PyDict dict = new PyDict();
        dict.put("a", 1L);
        return dict;
    }

    private static Object list(PyDict dict) {
        PyList keys = new PyList();
        for (Object key : pyloom.object.Iteration.iterate(dict)) {
            keys.append(key);
        }
        return keys;
    }

    @Test
    void aMissingKeyIsAddedByOneOfTwo() {
        Map<String, Integer> outcomes =
                Litmus.run(
                        PyDict::new,
                        dict -> !Items.contains(dict, "k") && Update.addItem(dict, "k", 1L),
                        dict -> !Items.contains(dict, "k") && Update.addItem(dict, "k", 2L));
        assertThat(outcomes.keySet()).isSubsetOf("true,false", "false,true");
    }

    @Test
    void noUpdateIsLost() {
        for (Place place : Place.values()) {
            Map<String, Integer> outcomes =
                    Litmus.run(
                            place::make,
                            shared -> shared.update(1L),
                            shared -> shared.update(10L),
                            shared -> shared.update(100L));
            assertThat(outcomes.keySet()).as(place.name()).allMatch(PublicationTest::hasTotal);
        }
    }

    /** Each thread saw a sum with its own part in it, and the last one saw them all. */
    private static boolean hasTotal(String outcome) {
        return outcome.contains("111");
    }
}
