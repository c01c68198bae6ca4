package pyloom.litmus;

import pyloom.object.Attributes;
import pyloom.object.Cell;
import pyloom.object.Classes;
import pyloom.object.Global;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyModule;
import pyloom.object.PyType;
import pyloom.runtime.Update;
import pyloom.stdlib.collections.PyDeque;

/** The kinds of places where programs keep what threads share; they are 0 at first. */
enum Place {
    GLOBAL {
        @Override
        Shared make() {
            Global global = new PyModule("litmus").global("x");
            global.set(0L);
            return new Shared(global::get, global::set, v -> Update.update(global, Update.ADD, v));
        }
    },
    CELL {
        @Override
        Shared make() {
            Cell cell = new Cell();
            cell.set(0L);
            return new Shared(
                    () -> cell.get("x"), cell::set, v -> Update.update(cell, "x", Update.ADD, v));
        }
    },
    ATTRIBUTE {
        @Override
        Shared make() {
            return attribute(new PyInstance(PLAIN));
        }
    },
    ATTRIBUTE_OF_A_CLASS {
        @Override
        Shared make() {
            return attribute(build());
        }
    },
    LIST_ITEM {
        @Override
        Shared make() {
            return item(PyList.of(0L), 0L);
        }
    },
    DICT_ENTRY {
        @Override
        Shared make() {
            PyDict dict = new PyDict();
            dict.put("x", 0L);
            return item(dict, "x");
        }
    },
    DEQUE_ITEM {
        @Override
        Shared make() {
            PyDeque deque = new PyDeque();
            deque.append(0L);
            return item(deque, 0L);
        }
    };

    private static final PyType PLAIN = build();

    abstract Shared make();

    private static PyType build() {
        return (PyType)
                Classes.build(new PyModule("litmus"), "A", 1, new Object[0], null, ns -> null, "x");
    }

    private static Shared attribute(Object object) {
        Attributes.setAttr(object, "x", 0L);
        return new Shared(
                () -> Attributes.getAttr(object, "x"),
                v -> Attributes.setAttr(object, "x", v),
                v -> Update.updateAttr(object, "x", Update.ADD, v));
    }

    private static Shared item(Object container, Object key) {
        return new Shared(
                () -> Items.getItem(container, key),
                v -> Items.setItem(container, key, v),
                v -> Update.updateItem(container, key, Update.ADD, v));
    }
}
