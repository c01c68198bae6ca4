package pyloom.stdlib.difflib;

import pyloom.object.PyTuple;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be done with a part of the first sequence.
 *
 * @param tag equal, replace, delete or insert
 * @param a1 where it begins in the first
 * @param a2 where it ends
 * @param b1 where what takes its place begins in the second
 * @param b2 where that ends
 */
record Change(String tag, int a1, int a2, int b1, int b2) {

    static List<Change> of(List<Matching.Block> blocks) {
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Matching.Block block : blocks) {
            boolean deletes = i < block.a();
            boolean inserts = j < block.b();
            if (deletes || inserts) {
                String tag = deletes && inserts ? "replace" : deletes ? "delete" : "insert";
                changes.add(new Change(tag, i, block.a(), j, block.b()));
            }
            i = block.a() + block.size();
            j = block.b() + block.size();
            if (block.size() > 0) {
                changes.add(new Change("equal", block.a(), i, block.b(), j));
            }
        }
        return changes;
    }

    boolean is(String other) {
        return tag.equals(other);
    }

    PyTuple tuple() {
        return PyTuple.of(tag, (long) a1, (long) a2, (long) b1, (long) b2);
    }

    /** {@return groups of changes with at the most {@code n} equal elements around them} */
    static List<List<Change>> grouped(List<Change> given, int n) {
        List<Change> changes = new ArrayList<>(given);
        if (changes.isEmpty()) {
            changes.add(new Change("equal", 0, 1, 0, 1));
        }
        Change first = changes.getFirst();
        if (first.is("equal")) {
            changes.set(0, first.lastOnly(n));
        }
        Change last = changes.getLast();
        if (last.is("equal")) {
            changes.set(changes.size() - 1, last.firstOnly(n));
        }
        List<List<Change>> groups = new ArrayList<>();
        List<Change> group = new ArrayList<>();
        for (Change change : changes) {
            Change rest = change;
            if (change.is("equal") && change.a2 - change.a1 > 2 * n) {
                group.add(change.firstOnly(n));
                groups.add(group);
                group = new ArrayList<>();
                rest = change.lastOnly(n);
            }
            group.add(rest);
        }
        if (!group.isEmpty() && !(group.size() == 1 && group.getFirst().is("equal"))) {
            groups.add(group);
        }
        return groups;
    }

    private Change firstOnly(int n) {
        return new Change(tag, a1, Math.min(a2, a1 + n), b1, Math.min(b2, b1 + n));
    }

    private Change lastOnly(int n) {
        return new Change(tag, Math.max(a1, a2 - n), a2, Math.max(b1, b2 - n), b2);
    }
}
