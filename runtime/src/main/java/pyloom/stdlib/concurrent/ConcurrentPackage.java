package pyloom.stdlib.concurrent;

import pyloom.annotation.PythonModule;

/** The package {@code concurrent}: empty but for its module. */
@PythonModule("concurrent")
public final class ConcurrentPackage {

    private ConcurrentPackage() {}
}
