import secrets

print(len(secrets.token_bytes()), len(secrets.token_bytes(5)), len(secrets.token_hex(8)), len(secrets.token_urlsafe(16)))
print(secrets.choice([7]), secrets.randbelow(1), 0 <= secrets.randbits(8) < 256, secrets.token_hex() != secrets.token_hex())
print(secrets.compare_digest("a", "a"), secrets.DEFAULT_ENTROPY, sorted(secrets.__all__))
for wrong in (lambda: secrets.randbelow(0), lambda: secrets.choice([]), lambda: secrets.token_bytes(-1)):
    try:
        wrong()
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)
