"""Attributes that are set by names that are only known while the program runs."""


class Config:
    def __init__(self, **options):
        self.size = 1
        self.name = None
        for key, value in options.items():
            setattr(self, key, value)

    def area(self):
        return self.size * 2


class Plain:
    def __init__(self, count):
        self.count = count

    def more(self):
        return self.count + 1


config = Config(size="wide", name=3)
print(config.size, config.name, config.area(), Config().area())
setattr(config, "area", lambda: "replaced")
print(config.area())
for name in ("size", "name"):
    delattr(config, name)
print(hasattr(config, "size"), hasattr(config, "name"))
plain = Plain(3)
print(plain.more())
