package pyloom.translator.inference;

import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that a call passes.
 *
 * @param positional those in order
 * @param keywords those by name
 * @param isComplete whether these are all: no {@code *} or {@code **} brings more
 */
record CallArguments(List<Type> positional, Map<String, Type> keywords, boolean isComplete) {

    static CallArguments of(List<Type> positional) {
        return new CallArguments(positional, Map.of(), true);
    }

    int count() {
        return positional.size();
    }

    boolean isPositional(int count) {
        return isComplete && keywords.isEmpty() && positional.size() == count;
    }

    Type first() {
        return positional.getFirst();
    }

    Type second() {
        return positional.get(1);
    }

    /** {@return the argument at {@code index} or called {@code name}, or null} */
    Type get(int index, String name) {
        return index < positional.size() ? positional.get(index) : keywords.get(name);
    }

    /** {@return whether one of them is not known yet} */
    boolean hasNever() {
        return positional.stream().anyMatch(Type.Never.class::isInstance)
                || keywords.values().stream().anyMatch(Type.Never.class::isInstance);
    }

    /** {@return these with another one before them} */
    CallArguments behind(Type first) {
        List<Type> all = new ArrayList<>(List.of(first));
        all.addAll(positional);
        return new CallArguments(all, keywords, isComplete);
    }

    /** {@return these without the first} */
    CallArguments withoutFirst() {
        return new CallArguments(positional.subList(1, positional.size()), keywords, isComplete);
    }

    /** {@return these without the keyword arguments {@code names}} */
    CallArguments without(String... names) {
        Map<String, Type> rest = new LinkedHashMap<>(keywords);
        for (String name : names) {
            rest.remove(name);
        }
        return new CallArguments(positional, rest, isComplete);
    }

    /** Lets unknown code look at all of them. */
    void inspect(Heap heap) {
        positional.forEach(heap::inspect);
        keywords.values().forEach(heap::inspect);
    }

    /** Lets all of them escape. */
    void escape(Heap heap) {
        positional.forEach(heap::escape);
        keywords.values().forEach(heap::escape);
    }
}
