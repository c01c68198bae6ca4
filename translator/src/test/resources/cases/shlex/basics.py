import shlex

for text in ["a b 'c d' \"e f\"", "a\\ b c\\\"d", "", "  ", "''", "'a''b'", "a # b", "\"a\\\"b\\n\"", "'it'\"'\"'s'", "x=1 y='2 3'", "a\nb\tc", "é ü", "a;b|c", "--opt=\"v w\" file*.txt"]:
    print(repr(text), shlex.split(text), shlex.split(text, comments=True), end=" ")
    try:
        print(shlex.split(text, posix=False), list(shlex.shlex(text)), list(shlex.shlex(text, posix=True)), list(shlex.shlex(text, punctuation_chars=True)))
    except ValueError as e:
        print("error", e)
for text in ["'a", "a\\", "\"a\\", None]:
    try:
        print(shlex.split(text))
    except ValueError as e:
        print(e)
for word in ["", "abc", "a b", "it's", "$HOME", "a/b.c-d_e", "é", "\n"]:
    print(shlex.quote(word), shlex.split(shlex.quote(word)) == [word])
print(shlex.join(["echo", "a b", "c'd"]), shlex.__all__)
lexer = shlex.shlex("a && b || (c; d) > e.txt", posix=True, punctuation_chars=True)
print(list(lexer), lexer.punctuation_chars, lexer.lineno)
lexer = shlex.shlex("one two-three # rest\nfour")
print(lexer.get_token(), lexer.get_token(), lexer.get_token(), lexer.lineno)
lexer.push_token("back")
lexer.wordchars += "-"
print(lexer.get_token(), lexer.get_token(), lexer.get_token(), repr(lexer.get_token()), lexer.lineno, lexer.error_leader("f"))
lexer = shlex.shlex("a,b c,d", posix=True)
lexer.whitespace = ","
lexer.whitespace_split = True
print(list(lexer))
