"""A program whose module does nothing but call main."""


def check(text):
    if not text:
        raise ValueError("no text")
    return len(text)


def main():
    print(check("words"))
    sizes = sorted(["", "b"], key=lambda text: check(text))
    print(sizes)


if __name__ == "__main__":
    # all there is
    main()
