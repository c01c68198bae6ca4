package pyloom.stdlib.calendar;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Items;
import pyloom.object.PyList;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** The names of days or months, as a sequence. */
@PythonModule(value = "calendar", pure = true)
@PythonType(name = "_localized_names", exported = false)
public final class Names extends PyObject {

    static final PyType TYPE =
            PyType.nativeType("calendar", "_localized_names", PyType.OBJECT).sealed();

    private final PyList names;

    private Names(PyList names) {
        this.names = names;
    }

    static Names of(Object... names) {
        return new Names(PyList.of(names));
    }

    /** {@return the same, cut to three letters} */
    Names cut() {
        return of(
                names.stream()
                        .map(
                                name ->
                                        (Object)
                                                ((String) name)
                                                        .substring(0, Math.min(3, length(name))))
                        .toArray());
    }

    private static int length(Object name) {
        return ((String) name).length();
    }

    String at(long index) {
        return (String) names.item(index);
    }

    @PythonApi("_localized_names.__getitem__(self, i)")
    Object getItem(Object i) {
        return Items.getItem(names, i);
    }

    @PythonApi("_localized_names.__len__(self)")
    long length() {
        return names.size();
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
