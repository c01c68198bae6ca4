package pyloom.translator.scope.check;

/** What CPython compiles to one code object. */
enum UnitKind {
    MODULE,
    CLASS,
    FUNCTION,
    ASYNC_FUNCTION,
    LAMBDA,
    COMPREHENSION,

    /** Type parameters, their bounds and defaults. */
    TYPE_PARAMETERS
}
