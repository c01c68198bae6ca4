package pyloom.translator.library;

import java.util.HashMap;
import java.util.Map;

/** The names under which modules offer types and functions that other modules define. */
final class TypeNames {

    /** By the public name; they are defined in modules that programs do not mention. */
    private static final Map<String, String> DEFINED =
            Map.ofEntries(
                    Map.entry("threading.Lock", "_thread.lock"),
                    Map.entry("threading.RLock", "_thread.RLock"),
                    Map.entry("threading.local", "_thread._local"),
                    Map.entry("threading.get_ident", "_thread.get_ident"),
                    Map.entry("threading.get_native_id", "_thread.get_native_id"),
                    Map.entry("concurrent.futures.wait", "concurrent.futures._base.wait"),
                    Map.entry(
                            "concurrent.futures.as_completed",
                            "concurrent.futures._base.as_completed"),
                    Map.entry("queue.SimpleQueue", "_queue.SimpleQueue"),
                    Map.entry("concurrent.futures.Executor", "concurrent.futures._base.Executor"),
                    Map.entry("concurrent.futures.Future", "concurrent.futures._base.Future"),
                    Map.entry(
                            "concurrent.futures.ThreadPoolExecutor",
                            "concurrent.futures.thread.ThreadPoolExecutor"),
                    Map.entry("contextvars.Context", "_contextvars.Context"),
                    Map.entry("contextvars.ContextVar", "_contextvars.ContextVar"),
                    Map.entry("io.BytesIO", "_io.BytesIO"),
                    Map.entry("io.StringIO", "_io.StringIO"),
                    Map.entry("pathlib.Path", "pathlib._local.PosixPath"),
                    Map.entry("struct.Struct", "_struct.Struct"),
                    Map.entry("csv.reader", "_csv.reader"),
                    Map.entry("csv.writer", "_csv.writer"),
                    Map.entry("heapq.heapify", "_heapq.heapify"),
                    Map.entry("heapq.heappop", "_heapq.heappop"),
                    Map.entry("heapq.heappush", "_heapq.heappush"),
                    Map.entry("heapq.heappushpop", "_heapq.heappushpop"),
                    Map.entry("heapq.heapreplace", "_heapq.heapreplace"),
                    Map.entry("contextvars.copy_context", "_contextvars.copy_context"));

    private static final Map<String, String> PUBLIC = new HashMap<>();

    static {
        DEFINED.forEach((name, defined) -> PUBLIC.put(defined, name));
    }

    private TypeNames() {}

    /** {@return the full name that it is defined by} */
    static String defined(String fullName) {
        return DEFINED.getOrDefault(fullName, fullName);
    }

    /** {@return the short name that programs use} */
    static String shown(String module, String name) {
        String full = PUBLIC.getOrDefault(module + "." + name, name);
        return full.substring(full.lastIndexOf('.') + 1);
    }
}
