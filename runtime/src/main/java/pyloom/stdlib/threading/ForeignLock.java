package pyloom.stdlib.threading;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Truth;

/**
 * A lock of the program's own, under a condition: its {@code acquire} and {@code release}, and the
 * hooks that it may have.
 *
 * @param lock the lock
 */
record ForeignLock(Object lock) implements Lockable {

    /** {@return the lock, which must have what a condition needs at once} */
    static ForeignLock of(Object lock) {
        Attributes.getAttr(lock, "acquire");
        Attributes.getAttr(lock, "release");
        return new ForeignLock(lock);
    }

    @Override
    public boolean acquire() {
        Attributes.callMethod(lock, "acquire");
        return true;
    }

    @Override
    public void release() {
        Attributes.callMethod(lock, "release");
    }

    @Override
    public boolean isOwned() {
        Object hook = Attributes.getAttrOr(lock, "_is_owned", ABSENT);
        if (hook != ABSENT) {
            return Truth.truth(Calls.call(hook));
        }
        if (Truth.truth(Attributes.callMethod(lock, "acquire", false))) {
            Attributes.callMethod(lock, "release");
            return false;
        }
        return true;
    }

    @Override
    public Object releaseAll() {
        Object hook = Attributes.getAttrOr(lock, "_release_save", ABSENT);
        return hook == ABSENT ? Attributes.callMethod(lock, "release") : Calls.call(hook);
    }

    @Override
    public void acquireAgain(Object saved) {
        Object hook = Attributes.getAttrOr(lock, "_acquire_restore", ABSENT);
        if (hook == ABSENT) {
            Attributes.callMethod(lock, "acquire");
        } else {
            Calls.call(hook, saved);
        }
    }
}
