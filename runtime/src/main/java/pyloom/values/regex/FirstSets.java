package pyloom.values.regex;

import java.util.List;

/** Computes with which characters matches of nodes begin. */
final class FirstSets {

    private final boolean passesPlaces;

    /**
     * Makes a computer.
     *
     * @param passesPlaces whether what matches no character is passed over, because only the first
     *     character counts; otherwise nothing is known behind it, since it may hold elsewhere only
     */
    FirstSets(boolean passesPlaces) {
        this.passesPlaces = passesPlaces;
    }

    /**
     * {@return with which characters nodes begin}
     *
     * @param behind with which characters begins what follows them
     */
    FirstSet of(List<Node> nodes, int flags, FirstSet behind) {
        FirstSet set = new FirstSet();
        if (add(nodes, flags, set)) {
            set.add(behind);
        }
        return set;
    }

    /** {@return whether nodes may match nothing} */
    boolean mayBeEmpty(List<Node> nodes, int flags) {
        FirstSet set = new FirstSet();
        return add(nodes, flags, set) || set.isOpen();
    }

    private boolean add(List<Node> nodes, int flags, FirstSet set) {
        for (Node node : nodes) {
            if (!add(node, flags, set)) {
                return false;
            }
        }
        return true;
    }

    /** Adds the first characters of a node, and says whether it may match nothing. */
    private boolean add(Node node, int flags, FirstSet set) {
        return switch (node) {
            case Node.Literal _, Node.NotLiteral _, Node.Any _, Node.CharSet _ -> {
                set.add(Units.of(node, flags));
                yield false;
            }
            case Node.At _, Node.Look _ -> pass(set);
            case Node.GroupReference _ -> {
                set.open();
                yield true;
            }
            case Node.Failure _ -> false;
            case Node.Branch branch -> {
                boolean empty = false;
                for (List<Node> alternative : branch.alternatives()) {
                    empty |= add(alternative, flags, set);
                }
                yield empty;
            }
            case Node.Group group ->
                    add(
                            group.body(),
                            RegexFlags.combine(flags, group.added(), group.deleted()),
                            set);
            case Node.Atomic atomic -> add(atomic.body(), flags, set);
            case Node.Repeat repeat -> {
                boolean empty = repeat.maximum() == 0 || add(repeat.body(), flags, set);
                yield empty || repeat.minimum() == 0;
            }
            case Node.Conditional conditional -> {
                boolean empty = add(conditional.matched(), flags, set);
                yield conditional.otherwise() == null
                        || add(conditional.otherwise(), flags, set)
                        || empty;
            }
        };
    }

    private boolean pass(FirstSet set) {
        if (!passesPlaces) {
            set.open();
        }
        return true;
    }
}
