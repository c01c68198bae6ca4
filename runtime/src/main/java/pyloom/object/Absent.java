package pyloom.object;

/** What stands where a Python value is not there; Python's {@code None} is {@code null}. */
public enum Absent {
    /**
     * An unset variable, a missing key, an argument that was not passed, the end of an iterator.
     */
    ABSENT
}
