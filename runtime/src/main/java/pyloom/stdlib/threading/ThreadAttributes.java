package pyloom.stdlib.threading;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.AttributeError;
import pyloom.object.Texts;
import pyloom.object.Truth;

/**
 * The attributes of {@code Thread} that programs use although their names begin with an underscore,
 * and the methods of old.
 */
@PythonModule(value = "threading", pure = true, doc = "library/threading.html#thread-objects")
@PythonType(name = "Thread", holder = Thread.class)
public final class ThreadAttributes {

    private ThreadAttributes() {}

    private static Object present(Thread self, Object value, String name) {
        if (value == ABSENT) {
            throw new AttributeError(
                    "'" + self.pyType().name() + "' object has no attribute '" + name + "'",
                    self,
                    name);
        }
        return value;
    }

    @PythonApi(value = "Thread._target", kind = PythonApi.Kind.GETTER)
    static Object target(Thread self) {
        return present(self, self.target, "_target");
    }

    @PythonApi(value = "Thread._target", kind = PythonApi.Kind.SETTER)
    static void setTarget(Thread self, Object target) {
        self.target = target;
    }

    @PythonApi(value = "Thread._target", kind = PythonApi.Kind.DELETER)
    static void deleteTarget(Thread self) {
        target(self);
        self.target = ABSENT;
    }

    @PythonApi(value = "Thread._args", kind = PythonApi.Kind.GETTER)
    static Object args(Thread self) {
        return present(self, self.arguments, "_args");
    }

    @PythonApi(value = "Thread._args", kind = PythonApi.Kind.SETTER)
    static void setArgs(Thread self, Object args) {
        self.arguments = args;
    }

    @PythonApi(value = "Thread._args", kind = PythonApi.Kind.DELETER)
    static void deleteArgs(Thread self) {
        args(self);
        self.arguments = ABSENT;
    }

    @PythonApi(value = "Thread._kwargs", kind = PythonApi.Kind.GETTER)
    static Object kwargs(Thread self) {
        return present(self, self.keywords, "_kwargs");
    }

    @PythonApi(value = "Thread._kwargs", kind = PythonApi.Kind.SETTER)
    static void setKwargs(Thread self, Object kwargs) {
        self.keywords = kwargs;
    }

    @PythonApi(value = "Thread._kwargs", kind = PythonApi.Kind.DELETER)
    static void deleteKwargs(Thread self) {
        kwargs(self);
        self.keywords = ABSENT;
    }

    @PythonApi(value = "Thread._name", kind = PythonApi.Kind.GETTER)
    static Object name(Thread self) {
        return present(self, self.isInitialized() ? self.getName() : ABSENT, "_name");
    }

    @PythonApi(value = "Thread._name", kind = PythonApi.Kind.SETTER)
    static void setName(Thread self, Object name) {
        self.name(Texts.str(name));
    }

    @PythonApi(value = "Thread._daemonic", kind = PythonApi.Kind.GETTER)
    static Object daemonic(Thread self) {
        return present(self, self.isInitialized() ? self.isDaemon() : ABSENT, "_daemonic");
    }

    @PythonApi(value = "Thread._initialized", kind = PythonApi.Kind.GETTER)
    static boolean isInitialized(Thread self) {
        return self.isInitialized();
    }

    /** An event that is set if the thread was started by now. */
    @PythonApi(value = "Thread._started", kind = PythonApi.Kind.GETTER)
    static Object started(Thread self) {
        present(self, self.isInitialized() ? self : ABSENT, "_started");
        Event started = new Event();
        if (self.wasStarted()) {
            started.set();
        }
        return started;
    }

    @PythonApi("Thread.getName(self)")
    static String getNameByOldName(Thread self) {
        return self.getName();
    }

    @PythonApi("Thread.setName(self, name)")
    static void setNameByOldName(Thread self, Object name) {
        self.setName(name);
    }

    @PythonApi("Thread.isDaemon(self)")
    static boolean isDaemonByOldName(Thread self) {
        return self.isDaemon();
    }

    @PythonApi("Thread.setDaemon(self, daemonic)")
    static void setDaemonByOldName(Thread self, Object daemonic) {
        self.setDaemon(Truth.truth(daemonic));
    }
}
