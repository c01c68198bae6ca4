package pyloom.translator.ast;

import pyloom.translator.diagnostics.PythonSyntaxError;

/**
 * The text that CPython 3.13's {@code ast.dump(tree, include_attributes=True)} gives for a tree.
 * Deep trees, of up to 10,000 levels, need a deep stack.
 */
public final class AstDump {

    private AstDump() {}

    /**
     * {@return the dump of a tree}
     *
     * @throws PythonSyntaxError if the tree is deeper than CPython makes one
     */
    public static String of(Node tree) throws PythonSyntaxError {
        try {
            DumpWriter writer = new DumpWriter();
            writer.node(tree);
            return writer.toString();
        } catch (DumpWriter.TooDeepException deep) {
            throw new PythonSyntaxError(
                    PythonSyntaxError.Kind.RECURSION,
                    "maximum recursion depth exceeded during ast construction",
                    0,
                    0,
                    0,
                    0);
        }
    }
}
