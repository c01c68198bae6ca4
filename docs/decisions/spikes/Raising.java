/**
 * Raise and catch at some depth: with Java's trace, without, with two frames by StackWalker, and
 * with what our compile step weaves: a handler in the exception table of each frame that the
 * exception really leaves.
 */
public final class Raising {

    static class Traced extends RuntimeException {
        Traced() {
            super("x");
        }
    }

    static final class Entry {
        final Entry next;
        final int line;

        Entry(Entry next, int line) {
            this.next = next;
            this.line = line;
        }
    }

    static class Stackless extends RuntimeException {
        Entry traceback;

        Stackless() {
            super("x", null, false, false);
        }
    }

    static int deep(int depth, int kind) {
        return depth == 0 ? kept(kind) : deep(depth - 1, kind) + 1;
    }

    static int kept(int kind) {
        int caught = 0;
        for (int i = 0; i < 200; i++) {
            try {
                middle(kind, i);
            } catch (Traced error) {
                caught++;
            } catch (Stackless error) {
                caught += error.traceback == null ? 1 : error.traceback.line;
            }
        }
        return caught;
    }

    static void middle(int kind, int i) {
        if (kind == 3) {
            try {
                raise(kind, i);
            } catch (Throwable error) {
                ((Stackless) error).traceback = new Entry(((Stackless) error).traceback, 17);
                throw error;
            }
        } else {
            raise(kind, i);
        }
    }

    static void raise(int kind, int i) {
        switch (kind) {
            case 0 -> throw new Traced();
            case 1 -> throw new Stackless();
            case 2 -> {
                Stackless error = new Stackless();
                Harness.sink = StackWalker.getInstance().walk(frames -> frames.limit(2).toList());
                throw error;
            }
            default -> {
                try {
                    throw new Stackless();
                } catch (Throwable error) {
                    ((Stackless) error).traceback = new Entry(null, 21);
                    throw error;
                }
            }
        }
    }

    public static void main(String[] args) {
        String[] names = {
            "Java's trace", "stackless", "stackless + 2 frames by StackWalker", "stackless + woven"
        };
        for (int depth : new int[] {5, 50, 500}) {
            for (int kind = 0; kind < 4; kind++) {
                int k = kind;
                Harness.measure(
                        names[kind] + ", depth " + depth,
                        20_000,
                        count -> {
                            int sum = 0;
                            for (int i = 0; i < count / 200; i++) {
                                sum += deep(depth, k);
                            }
                            return sum;
                        });
            }
        }
    }
}
