package pyloom.translator.pipeline;

import java.util.HashMap;
import java.util.Map;

/** Loads the classes of one run of a program; those of further modules are added as it imports. */
final class ProgramLoader extends ClassLoader {

    private final Map<String, byte[]> classes = new HashMap<>(); // guarded by itself

    ProgramLoader(ClassLoader parent) {
        super(parent);
    }

    void add(Map<String, byte[]> more) {
        synchronized (classes) {
            classes.putAll(more);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes;
        synchronized (classes) {
            bytes = classes.remove(name);
        }
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
