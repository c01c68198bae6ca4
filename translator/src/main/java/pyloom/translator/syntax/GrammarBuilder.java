package pyloom.translator.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the rules of the grammar and ties them together. */
final class GrammarBuilder {

    private final Map<String, Rule> rules = new HashMap<>();
    private final List<Element.Reference> references = new ArrayList<>();

    /** Defines a rule by its alternatives. */
    void rule(String name, Alternative... alternatives) {
        define(name, Rule.Keeping.NONE, false, alternatives);
    }

    /** Defines a rule whose outcomes CPython remembers. */
    void remembered(String name, Alternative... alternatives) {
        define(name, Rule.Keeping.ALWAYS, false, alternatives);
    }

    /** Defines a rule whose outcomes are remembered only so that deep nesting costs no more. */
    void cached(String name, Alternative... alternatives) {
        define(name, Rule.Keeping.PER_SEARCH, false, alternatives);
    }

    /** Defines a rule that starts with itself. */
    void leftRecursive(String name, Alternative... alternatives) {
        define(name, Rule.Keeping.LEFT_RECURSIVE, false, alternatives);
    }

    /** Defines a rule under which errors are not looked for. */
    void withoutErrors(String name, Alternative... alternatives) {
        define(name, Rule.Keeping.NONE, true, alternatives);
    }

    private void define(
            String name, Rule.Keeping keeping, boolean withoutErrors, Alternative... alternatives) {
        Rule rule = new Rule(name, rules.size(), keeping, withoutErrors, List.of(alternatives));
        if (rules.put(name, rule) != null) {
            throw new IllegalArgumentException("defined twice: " + name);
        }
    }

    /** Makes an alternative whose value is that of its marked or only part. */
    Alternative on(String notation) {
        return on(notation, null);
    }

    /** Makes an alternative with an action. */
    Alternative on(String notation, Action action) {
        return RuleNotation.read(notation, action, references::add);
    }

    /** Resolves all references, and gives the rule to start with. */
    Rule build(String start) {
        for (Element.Reference reference : references) {
            Rule target = rules.get(reference.name());
            if (target == null) {
                throw new IllegalArgumentException("no such rule: " + reference.name());
            }
            reference.resolve(target);
        }
        FirstTokens.complete(rules.values());
        rules.values().forEach(Rule::prepare);
        return rules.get(start);
    }
}
