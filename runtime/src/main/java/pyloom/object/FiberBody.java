package pyloom.object;

/** A body as it was written: it stops by letting its own thread wait. */
final class FiberBody extends GeneratorBody {

    private final Code code;
    private final Cell[] cells;
    private Object[] parameters; // null once the body has begun
    private Fiber fiber;
    private Object result;
    private Throwable failure;

    FiberBody(Code code, Cell[] cells, Object[] parameters) {
        this.code = code;
        this.cells = cells;
        this.parameters = parameters;
    }

    @Override
    Object run() {
        if (fiber == null) {
            fiber = new Fiber(this::body);
        }
        fiber.resume();
        Throwable thrown = failure;
        failure = null;
        if (thrown instanceof PyException raised) {
            throw escaped(raised);
        }
        if (thrown instanceof Error fatal) {
            throw fatal;
        }
        if (thrown != null) {
            throw (RuntimeException) thrown;
        }
        return result;
    }

    private void body() {
        Object[] arguments = parameters;
        parameters = null;
        try {
            result = code.invoke(cells, arguments);
        } catch (Throwable thrown) {
            failure = thrown;
        }
    }

    @Override
    void await() {
        fiber.suspend();
    }

    @Override
    GeneratorFrame frame() {
        throw new IllegalStateException("the body was woven: " + code.qualname());
    }

    @Override
    void discard() {
        parameters = null;
        fiber = null;
    }
}
