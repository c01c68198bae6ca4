package pyloom.stdlib.json;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;

/** The functions of {@code json.scanner}. */
@PythonModule(value = "json.scanner", pure = true)
final class ScannerModule {

    private ScannerModule() {}

    @PythonApi("make_scanner(context)")
    static JsonScanner makeScanner(Object context) {
        return JsonScanner.of(context);
    }
}
