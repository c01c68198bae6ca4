package pyloom.object;

/**
 * What lookups in the resolution order of one type behind another type found: a short list, a table
 * for each of the other types.
 *
 * @param after the other type
 * @param table what was found behind it
 * @param next the rest of the list, or null
 */
record SuperTable(PyType after, LookupTable table, SuperTable next) {

    /** {@return a list that also knows this; holding {@link PyType#LOCK}} */
    static SuperTable with(SuperTable list, PyType after, String name, Object value) {
        if (list == null) {
            return new SuperTable(after, new LookupTable().with(name, value), null);
        }
        if (list.after == after) {
            return new SuperTable(after, list.table.with(name, value), list.next);
        }
        return new SuperTable(list.after, list.table, with(list.next, after, name, value));
    }
}
