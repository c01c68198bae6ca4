package pyloom.translator.ast;

/**
 * The text that CPython 3.13's {@code ast.dump(tree, include_attributes=True)} gives for a tree.
 * Deep trees need a deep stack.
 */
public final class AstDump {

    private AstDump() {}

    /** {@return the dump of a tree} */
    public static String of(Node tree) {
        DumpWriter writer = new DumpWriter();
        writer.node(tree);
        return writer.toString();
    }
}
