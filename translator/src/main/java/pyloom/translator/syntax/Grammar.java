package pyloom.translator.syntax;

/**
 * The grammar of Python 3.13 as CPython's parser has it: the same rules under the same names, the
 * order of their alternatives, and the rules that match what is wrong so as to say so.
 */
final class Grammar {

    private Grammar() {}

    /** {@return the rule of a whole source} */
    static Rule file() {
        return Loaded.FILE;
    }

    /** Built on first use. */
    private static final class Loaded {

        static final Rule FILE = build();

        private static Rule build() {
            GrammarBuilder builder = new GrammarBuilder();
            StatementRules.define(builder);
            CompoundRules.define(builder);
            ParameterRules.define(builder);
            PatternRules.define(builder);
            ExpressionRules.define(builder);
            OperatorRules.define(builder);
            CollectionRules.define(builder);
            ArgumentRules.define(builder);
            StringRules.define(builder);
            TargetRules.define(builder);
            return builder.build("file");
        }
    }
}
