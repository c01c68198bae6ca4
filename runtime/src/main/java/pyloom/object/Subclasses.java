package pyloom.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** The direct subclasses of a type, which it does not keep alive; {@link PyType#LOCK} guards it. */
final class Subclasses {

    private final List<WeakReference<PyType>> references = new ArrayList<>();
    private int nextPurge = 8; // the size at which dead ones are dropped

    void add(PyType subclass) {
        synchronized (PyType.LOCK) {
            if (references.size() >= nextPurge) {
                references.removeIf(reference -> reference.get() == null);
                nextPurge = 2 * references.size() + 8;
            }
            references.add(new WeakReference<>(subclass));
        }
    }

    void remove(PyType subclass) {
        synchronized (PyType.LOCK) {
            references.removeIf(reference -> reference.get() == subclass);
        }
    }

    List<PyType> live() {
        synchronized (PyType.LOCK) {
            List<PyType> live = new ArrayList<>();
            for (WeakReference<PyType> reference : references) {
                PyType subclass = reference.get();
                if (subclass != null) {
                    live.add(subclass);
                }
            }
            return live;
        }
    }
}
