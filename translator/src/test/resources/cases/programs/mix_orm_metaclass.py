"""A tiny ORM: metaclass, descriptors, registry, query chaining, events."""
import datetime
import json
import operator
import threading
from collections.abc import Iterable, Mapping, MutableMapping, Sequence


class ValidationError(ValueError):
    def __init__(self, field, message):
        self.field, self.message = field, message
        super().__init__(f"{field}: {message}")


class Field:
    counter = 0
    type = object

    def __init__(self, *, default=None, required=False, primary=False):
        self.default, self.required, self.primary = default, required, primary
        Field.counter += 1
        self.order = Field.counter

    def __set_name__(self, owner, name):
        self.name = name
        self.storage = "_" + name

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.storage, self.default)

    def __set__(self, obj, value):
        obj.__dict__[self.storage] = self.clean(value)

    def __delete__(self, obj):
        try:
            del obj.__dict__[self.storage]
        except KeyError:
            raise AttributeError(f"{self.name} is not set") from None

    def clean(self, value):
        if value is None:
            if self.required:
                raise ValidationError(self.name, "is required")
            return None
        if not isinstance(value, self.type):
            raise ValidationError(self.name, f"expected {self.type.__name__}, got {type(value).__name__}")
        return value

    def __eq__(self, other):
        return Condition(self, operator.eq, other)

    def __gt__(self, other):
        return Condition(self, operator.gt, other)

    def __contains__(self, item):
        raise TypeError("use .in_()")

    def in_(self, values):
        return Condition(self, lambda a, b: a in b, values)

    __hash__ = object.__hash__


class Condition:
    def __init__(self, field, op, value):
        self.test = lambda row: op(getattr(row, field.name), value)

    def __and__(self, other):
        both = Condition.__new__(Condition)
        both.test = lambda row: self.test(row) and other.test(row)
        return both

    def __invert__(self):
        c = object.__new__(type(self))
        c.test = lambda row: not self.test(row)
        return c


class Integer(Field):
    type = int


class Text(Field):
    type = str

    def __init__(self, max_length=255, **kw):
        super().__init__(**kw)
        self.max_length = max_length

    def clean(self, value):
        value = super().clean(value)
        if value is not None and len(value) > self.max_length:
            raise ValidationError(self.name, f"longer than {self.max_length}")
        return value


class Date(Field):
    type = datetime.date

    def clean(self, value):
        if isinstance(value, str):
            value = datetime.date.fromisoformat(value)
        return super().clean(value)


class ModelMeta(type):
    registry = {}

    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        return {"__created__": len(mcs.registry)}

    def __new__(mcs, name, bases, ns, table=None, **kw):
        cls = super().__new__(mcs, name, bases, ns, **kw)
        fields = {}
        for base in reversed(cls.__mro__):
            fields.update((k, v) for k, v in vars(base).items() if isinstance(v, Field))
        cls._fields = dict(sorted(fields.items(), key=lambda kv: kv[1].order))
        cls._rows = []
        cls._lock = threading.Lock()
        if bases:
            mcs.registry[table or name.lower() + "s"] = cls
        return cls

    def __len__(cls):
        return len(cls._rows)

    def __iter__(cls):
        return iter(list(cls._rows))

    def __repr__(cls):
        return f"<model {cls.__name__}>"


class Model(metaclass=ModelMeta):
    id = Integer(primary=True)

    def __init__(self, **values):
        unknown = values.keys() - self._fields.keys()
        if unknown:
            raise TypeError(f"unexpected fields: {', '.join(sorted(unknown))}")
        for name in self._fields:
            setattr(self, name, values.get(name, self._fields[name].default))

    def save(self):
        cls = type(self)
        with cls._lock:
            self.id = len(cls._rows) + 1
            cls._rows.append(self)
        return self

    @classmethod
    def where(cls, condition):
        return [r for r in cls if condition.test(r)]

    def to_dict(self):
        return {n: getattr(self, n) for n in self._fields}

    def __repr__(self):
        return "{}({})".format(type(self).__name__, ", ".join("%s=%r" % i for i in self.to_dict().items()))


class Author(Model):
    name = Text(10, required=True)
    born = Date()


class Book(Model, table="library"):
    title = Text(required=True)
    pages = Integer(default=100)


def fill(start):
    for i in range(start, start + 25):
        Book(title=f"Book {i}", pages=i * 10).save()


workers = [threading.Thread(target=fill, args=(s,)) for s in (0, 25)]
for w in workers:
    w.start()
for w in workers:
    w.join()
print(len(Book), sorted(b.id for b in Book) == list(range(1, 51)), ModelMeta.registry, Book.__created__)
print(sorted(b.title for b in Book.where((Book.pages > 460) & ~(Book.title == "Book 48"))))
print(len(Book.where(Book.pages.in_([10, 20, 7]))), Book.title.max_length, list(Book._fields))
a = Author(name="Ada", born="1815-12-10").save()
print(a, json.dumps(a.to_dict(), default=str, indent=1))
del a.born
print(a.born)
for action in (lambda: delattr(a, "born"), Author, lambda: Author(name=5), lambda: Author(name="x" * 11), lambda: Author(name="b", born="1815-13-10"), lambda: Author(nme="x", zzz=1), lambda: 5 in Book.pages):
    try:
        action()
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
