package pyloom.translator.scope.check;

/** The blocks that CPython's compiler nests in one code object, 21 deep at most. */
enum BlockKind {
    LOOP,
    TRY_BODY,
    FINALLY_TRY_BODY,
    FINALLY_BODY,
    WITH,
    EXCEPT_HANDLERS,
    EXCEPT_STAR_HANDLERS,
    HANDLER_BODY,
    ASYNC_COMPREHENSION,

    /** The return value that waits while a {@code finally} body runs. */
    WAITING_VALUE,

    /** What turns a StopIteration in a generator into a RuntimeError. */
    GENERATOR_BODY
}
