"""Word statistics, computed by a pool of workers."""
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field

DOCUMENTS = {
    "haiku": "an old silent pond",
    "empty": "",
    "prose": "it was the best of times it was the worst of times",
}


@dataclass(frozen=True, order=True)
class Summary:
    """What one document contains; ordered by its number of words."""

    words: int
    title: str = field(compare=False)


def summarize(title, text):
    """Count the words of one document."""
    if not text:
        raise ValueError(f"{title} has no text")
    return Summary(words=len(text.split()), title=title)


def main():
    summaries = []
    with ThreadPoolExecutor(max_workers=4) as pool:
        futures = {pool.submit(summarize, title, text): title for title, text in DOCUMENTS.items()}
        for future in as_completed(futures):
            title = futures[future]
            try:
                summaries.append(future.result())
            except ValueError as error:
                print(f"{title}: {error}")

    for summary in sorted(summaries, reverse=True):
        print(summary)
    total = sum(summary.words for summary in summaries)
    print(f"{total} words, mean {total / len(summaries):.2f}")


if __name__ == "__main__":
    main()
