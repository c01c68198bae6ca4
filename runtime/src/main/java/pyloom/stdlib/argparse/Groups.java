package pyloom.stdlib.argparse;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.ValueError;

/** Groups of arguments. */
@PythonModule(value = "argparse", pure = true, doc = "library/argparse.html#argument-groups")
@PythonType(name = "_ArgumentGroup")
public final class Groups {

    /** The type {@code argparse._ArgumentGroup}. */
    public static final PyType TYPE = declare("_ArgumentGroup", Containers.TYPE);

    /** The type {@code argparse._MutuallyExclusiveGroup}. */
    public static final PyType EXCLUSIVE = declare("_MutuallyExclusiveGroup", TYPE);

    private static final String[] SHARED = {
        "_registries",
        "_actions",
        "_option_string_actions",
        "_defaults",
        "_has_negative_number_optionals",
        "_mutually_exclusive_groups"
    };

    private Groups() {}

    private static PyType declare(String name, PyType base) {
        return PyType.nativeType("argparse", name, base)
                .withDict()
                .weak()
                .changeable()
                .allocating(PyInstance::new);
    }

    @PythonApi("_ArgumentGroup.__init__(self, container, title=None, description=None, **kwargs)")
    static void initialize(
            Object self, Object container, Object title, Object description, PyDict keywords) {
        Containers.initialize(
                self,
                description,
                option(keywords, "prefix_chars", container),
                option(keywords, "argument_default", container),
                option(keywords, "conflict_handler", container));
        Attributes.setAttr(self, "title", title);
        Attributes.setAttr(self, "_group_actions", new PyList());
        for (String name : SHARED) {
            Attributes.setAttr(self, name, Attributes.getAttr(container, name));
        }
    }

    private static Object option(PyDict keywords, String name, Object container) {
        Object given = keywords.getOrAbsent(name);
        return given == ABSENT ? Attributes.getAttr(container, name) : given;
    }

    @PythonApi("_ArgumentGroup._add_action(self, action)")
    static Object addAction(Object self, Object action) {
        Containers.addAction(self, action);
        Containers.list(self, "_group_actions").add(action);
        return action;
    }

    @PythonApi("_ArgumentGroup._remove_action(self, action)")
    static void removeAction(Object self, Object action) {
        Containers.removeAction(self, action);
        Attributes.callMethod(Attributes.getAttr(self, "_group_actions"), "remove", action);
    }

    /** The methods of groups of which one argument excludes the others. */
    @PythonModule(value = "argparse", pure = true)
    @PythonType(name = "_MutuallyExclusiveGroup", holder = Groups.class, field = "EXCLUSIVE")
    static final class Exclusive {

        private Exclusive() {}

        @PythonApi("_MutuallyExclusiveGroup.__init__(self, container, required=False)")
        static void initialize(Object self, Object container, Object required) {
            Groups.initialize(self, container, null, null, new PyDict());
            Attributes.setAttr(self, "required", required);
            Attributes.setAttr(self, "_container", container);
        }

        @PythonApi("_MutuallyExclusiveGroup._add_action(self, action)")
        static Object addAction(Object self, Object action) {
            if (Containers.isRequired(action)) {
                throw new ValueError("mutually exclusive arguments must be optional");
            }
            Attributes.callMethod(Attributes.getAttr(self, "_container"), "_add_action", action);
            Containers.list(self, "_group_actions").add(action);
            return action;
        }

        @PythonApi("_MutuallyExclusiveGroup._remove_action(self, action)")
        static void removeAction(Object self, Object action) {
            Attributes.callMethod(Attributes.getAttr(self, "_container"), "_remove_action", action);
            Attributes.callMethod(Attributes.getAttr(self, "_group_actions"), "remove", action);
        }
    }
}
