package pyloom.object;

/** A body that the compile step has turned into a state machine: a run is a call. */
final class WovenBody extends GeneratorBody {

    private final Code code;
    private final Cell[] cells;
    private final GeneratorFrame frame;
    private Object[] parameters;
    private boolean isReleased;

    WovenBody(Code code, Cell[] cells, Object[] parameters, GeneratorCore core) {
        this.code = code;
        this.cells = cells;
        this.parameters = parameters;
        this.frame = new GeneratorFrame(core);
    }

    @Override
    Object run() {
        Object[] arguments = parameters;
        if (frame.state() != 0 && !isReleased) {
            // the variables come from the frame: let go of what the parameters were
            arguments = released(arguments);
            parameters = arguments;
            isReleased = true;
        }
        try {
            return code.invoke(cells, arguments);
        } catch (PyException raised) {
            throw escaped(raised);
        }
    }

    /** Numbers stay: a parameter may be a number of Java. */
    private Object[] released(Object[] arguments) {
        Object[] rest = code.noParameters();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Number || arguments[i] instanceof Boolean) {
                rest = rest == code.noParameters() ? rest.clone() : rest;
                rest[i] = arguments[i];
            }
        }
        return rest;
    }

    @Override
    void await() {
        throw new IllegalStateException("the body was not woven");
    }

    @Override
    GeneratorFrame frame() {
        return frame;
    }

    @Override
    void discard() {
        parameters = null;
        frame.clear();
    }
}
