package pyloom.translator.javac;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;

/**
 * Loads classes and resources from memory, before asking its parent. Classes are defined when they
 * are first asked for; threads may ask at the same time.
 */
public final class MemoryClassLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> classes;
    private final Map<String, byte[]> resources;

    /**
     * A loader of the given classes and resources.
     *
     * @param classes class files by the full names of their classes
     * @param resources contents by path, without a leading slash
     */
    public MemoryClassLoader(
            Map<String, byte[]> classes, Map<String, byte[]> resources, ClassLoader parent) {
        super(parent);
        this.classes = Map.copyOf(classes);
        this.resources = Map.copyOf(resources);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!classes.containsKey(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] bytes = resources.get(name);
        if (bytes != null) {
            return new ByteArrayInputStream(bytes);
        }
        return getParent() == null ? null : getParent().getResourceAsStream(name);
    }
}
