package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Calls;
import pyloom.object.PyDict;

/**
 * Keeps the results that were used last.
 *
 * <p>The monitor of this object guards the ring of links, in the order of use, the counts and which
 * links the dict holds. Keys are compared before it is taken, so that no code of the program runs
 * under it but for keys whose hashes collide.
 */
final class BoundedCache implements ResultCache {

    private final long limit;
    private final PyDict links = new PyDict();
    private final Link root = new Link(null, null); // its next is the one used longest ago
    private long hits;
    private long misses;

    BoundedCache(long limit) {
        this.limit = limit;
        root.previous = root;
        root.next = root;
    }

    /** One result in the ring. */
    private static final class Link {
        final Object key;
        final Object result;
        Link previous;
        Link next;

        Link(Object key, Object result) {
            this.key = key;
            this.result = result;
        }

        void remove() {
            previous.next = next;
            next.previous = previous;
            next = null;
        }

        void insertBefore(Link other) {
            previous = other.previous;
            next = other;
            previous.next = this;
            other.previous = this;
        }
    }

    @Override
    public Object get(Object key) {
        Object found = limit == 0 ? ABSENT : links.getOrAbsent(key);
        synchronized (this) {
            if (!(found instanceof Link link)) {
                misses++;
                return ABSENT;
            }
            hits++;
            if (link.next != null && link.next != root) {
                link.remove();
                link.insertBefore(root);
            }
            return link.result;
        }
    }

    @Override
    public Object put(Object key, Object result) {
        if (limit == 0 || links.getOrAbsent(key) != ABSENT) {
            return result;
        }
        Link link = new Link(key, result);
        synchronized (this) {
            if (links.setDefault(key, link) == link) {
                link.insertBefore(root);
                if (links.size() > limit) {
                    Link oldest = root.next;
                    oldest.remove();
                    links.removeOrAbsent(oldest.key);
                }
            }
        }
        return result;
    }

    @Override
    public synchronized Object information(Object type) {
        return Calls.call(type, hits, misses, limit, (long) links.size());
    }

    @Override
    public synchronized void clear() {
        hits = 0;
        misses = 0;
        links.clear();
        for (Link link = root.next; link != root; ) {
            Link after = link.next;
            link.next = null; // who has found it already sees that it is gone
            link = after;
        }
        root.previous = root;
        root.next = root;
    }
}
