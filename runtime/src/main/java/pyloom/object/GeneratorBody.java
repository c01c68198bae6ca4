package pyloom.object;

/** The body of a generator, which runs piece by piece. */
abstract sealed class GeneratorBody permits WovenBody, FiberBody {

    static GeneratorBody of(Code code, Cell[] cells, Object[] parameters, GeneratorCore core) {
        return code.isWoven()
                ? new WovenBody(code, cells, parameters, core)
                : new FiberBody(code, cells, parameters);
    }

    /** {@return what the body returned, if it did not stop before; raises what it raises} */
    abstract Object run();

    /** Stops the body in the middle, until it is run again. */
    abstract void await();

    /** {@return the saved variables} */
    abstract GeneratorFrame frame();

    /** Lets go of everything: the body will not run any more. */
    abstract void discard();

    /** {@return what comes out of a generator whose body raised something} */
    static RuntimeException escaped(PyException raised) {
        if (!raised.pyType().isSubtypeOf(StopIteration.TYPE)) {
            return raised;
        }
        RuntimeError error = new RuntimeError("generator raised StopIteration");
        error.setContext(raised);
        error.setCause(raised);
        return error;
    }
}
