package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A module of the runtime: its functions and types are made when they are first asked for. */
public final class NativeModule extends PyModule {

    private static final Map<String, NativeModule> MODULES = new ConcurrentHashMap<>();
    private static final NativeModule BUILTINS = named("builtins");

    private NativeModule(String name) {
        super(name);
    }

    /**
     * {@return the one native module of that name}
     *
     * @param name its dotted name, under which the native members are found
     */
    public static NativeModule named(String name) {
        return MODULES.computeIfAbsent(name, NativeModule::new);
    }

    /** {@return the module {@code builtins}} */
    public static NativeModule builtins() {
        return BUILTINS;
    }

    @Override
    protected Object resolve(String variable) {
        Object value = Natives.registry().member(this, variable);
        if (value == ABSENT) {
            return ABSENT;
        }
        Global global = global(variable.intern());
        global.set(value);
        return global.peek();
    }

    @Override
    public List<String> names() {
        for (String name : Natives.registry().members(this)) {
            peek(name);
        }
        return super.names();
    }
}
