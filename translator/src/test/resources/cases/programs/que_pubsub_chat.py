"""Chat server simulation: rooms, users with inbox queues, commands parsed by match, moderation."""
import queue
import re
import shlex
import threading
from collections import defaultdict
from dataclasses import dataclass, field


@dataclass
class User:
    name: str
    inbox: queue.SimpleQueue = field(default_factory=queue.SimpleQueue, repr=False)
    muted: bool = False

    def drain(self) -> list[str]:
        out = []
        while True:
            try:
                out.append(self.inbox.get_nowait())
            except queue.Empty:
                return out


class CommandError(Exception):
    def __str__(self):
        return "error: " + " ".join(map(str, self.args))


class Server(threading.Thread):
    banned = re.compile(r"\b(darn|heck)\b", re.I)

    def __init__(self):
        super().__init__(name="server")
        self.requests = queue.Queue()
        self.users: dict[str, User] = {}
        self.rooms: dict[str, set[str]] = defaultdict(set)
        self.handled = 0

    def run(self):
        while (request := self.requests.get()) is not None:
            who, line, done = request
            try:
                reply = self.dispatch(self.users[who], shlex.split(line))
            except CommandError as e:
                reply = str(e)
            except (KeyError, ValueError) as e:
                reply = f"{type(e).__name__}: {e}"
            finally:
                self.handled += 1
            if reply:
                self.users.get(who, nobody).inbox.put(reply)
            done.set()

    def dispatch(self, user, words):
        match words:
            case []:
                return None
            case ["/join", room]:
                self.rooms[room].add(user.name)
                return f"joined {room} ({len(self.rooms[room])})"
            case ["/leave", room] if user.name in self.rooms.get(room, ()):
                self.rooms[room].discard(user.name)
                if not self.rooms[room]:
                    del self.rooms[room]
            case ["/leave", *_]:
                raise CommandError("not in", *words[1:])
            case ["/msg", to, text]:
                self.users[to].inbox.put(f"<{user.name}> {text}")
            case ["/msg", _, _, *rest]:
                raise CommandError("quote your text,", len(rest), "words too many")
            case ["/mute" | "/unmute" as cmd, name]:
                self.users[name].muted = cmd == "/mute"
            case ["/roll", spec] if (m := re.fullmatch(r"(\d+)d(\d+)", spec)):
                n, sides = map(int, m.groups())
                return f"rolled {n * (sides + 1) // 2}"
            case [str(cmd), *_] if cmd.startswith("/"):
                raise CommandError("unknown command", repr(cmd))
            case text:
                if user.muted:
                    raise CommandError("muted")
                clean = self.banned.sub(lambda m: m[0][0] + "*" * (len(m[0]) - 1), " ".join(text))
                for room in sorted(r for r, names in self.rooms.items() if user.name in names):
                    for name in sorted(self.rooms[room] - {user.name}):
                        self.users[name].inbox.put(f"[{room}] {user.name}: {clean}")
        return ""


nobody = User("nobody")
server = Server()
for name in ("ann", "bob", "cat"):
    server.users[name] = User(name)
server.start()
SCRIPT = """
ann /join tea
bob /join tea
cat /join work
bob /join work
ann hello  everyone
bob "Heck no" said  the darned DARN fox
ann /msg cat "psst, it's me"
ann /msg cat too many words here
cat /leave tea
cat /leave work
ann /mute bob
bob anything
cat /dance 'all night'
cat /msg dog hi
bob unbalanced "quote
eve hi
ann /roll 3d6
ann
"""
for line in SCRIPT.strip().split("\n"):
    who, _, text = line.partition(" ")
    done = threading.Event()
    server.requests.put((who, text, done))
    done.wait(5)
server.requests.put(None)
server.join()
for u in (*server.users.values(), nobody):
    print(u)
    for m in u.drain():
        print("   ", m)
print(server.handled, dict(sorted((k, sorted(v)) for k, v in server.rooms.items())))
