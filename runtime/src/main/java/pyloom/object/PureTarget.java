package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.ApiParameter;

/** A native function that CPython has in Python: it is called like a Python function. */
final class PureTarget implements Binder.Target {

    private final NativeFunction function;
    private final Signature signature;

    PureTarget(NativeFunction function) {
        this.function = function;
        NativeSignature known = function.signature();
        int keywordOnly =
                (int)
                        known.parameters().stream()
                                .filter(p -> p.kind() == ApiParameter.Kind.KEYWORD_ONLY)
                                .count();
        signature =
                new Signature(
                        known.parameters().stream().map(p -> p.name().intern()).toList(),
                        known.positionalOnly(),
                        known.positional(),
                        keywordOnly,
                        known.rest() >= 0,
                        known.restKeywords() >= 0);
    }

    @Override
    public String qualname() {
        return function.owner() == null
                ? function.name()
                : function.owner().shortName() + "." + function.name();
    }

    @Override
    public Signature signature() {
        return signature;
    }

    @Override
    public int defaultCount() {
        NativeSignature known = function.signature();
        return known.positional() - known.required();
    }

    @Override
    public Object positionalDefault(int index) {
        return ABSENT;
    }

    @Override
    public boolean hasKeywordDefault(String name) {
        return function.signature().parameters().stream()
                .anyMatch(p -> p.name().equals(name) && !p.isRequired());
    }

    @Override
    public Object keywordDefault(String name) {
        return ABSENT;
    }

    @Override
    public Object rest(Object[] values) {
        return values;
    }
}
