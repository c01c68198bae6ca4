package pyloom.translator.scope.check;

import pyloom.translator.ast.Stmt;

import java.util.ArrayList;
import java.util.List;

/**
 * An open block and those around it.
 *
 * @param below the block around this one, null for the outermost
 * @param depth how many blocks are open, this one included
 * @param finalBody what runs when a statement leaves the block, null if nothing does
 * @param way the blocks on the way out that matter to a statement that leaves them
 */
record Block(BlockKind kind, Block below, int depth, List<Stmt> finalBody, WayOut way) {

    /**
     * {@return the depths of the blocks on the way out, then {@code depth}} A {@code finally} body
     * that was found good at these depths is good at smaller ones.
     */
    static int[] depthsOf(Block innermost) {
        List<Integer> depths = new ArrayList<>();
        depths.add(innermost == null ? 0 : innermost.depth);
        for (Block block = innermost; block != null; block = block.below) {
            if (WayOut.matters(block.kind)) {
                depths.add(block.depth);
            }
        }
        return depths.stream().mapToInt(Integer::intValue).toArray();
    }
}
