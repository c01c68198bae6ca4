package pyloom.translator.imports;

/** Whether an import is made, and what becomes of the program if it fails. */
public enum Need {
    /** The program makes it when the file is imported, and ends if it fails. */
    ALWAYS,

    /** The program makes it on some paths, inside a function or a branch, and fails there. */
    SOMETIMES,

    /** The program goes on without it: it handles the ImportError. */
    OPTIONAL,

    /** It may name a variable of a package and no module at all. */
    UNKNOWN
}
