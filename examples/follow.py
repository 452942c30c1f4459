"""Keeps a copy of everything public in a folder, one JSON file a document.

follow.py FOLDER          follows until it is stopped
follow.py FOLDER --once   stops when nothing is new
"""
import json
import os
import pathlib
import sys
import time

from canh_giac import Problem, get

folder = pathlib.Path(sys.argv[1])
once = "--once" in sys.argv
progress_file = folder / "progress.json"


def write(path, value):
    """A file is whole or not there, whenever the program is killed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.write_text(json.dumps(value, ensure_ascii=False, indent=1), encoding="utf-8")
    os.replace(new, path)


def begin_again():
    """The copy stays until everything was read; what was not met again is dropped then."""
    kept = [str(path.relative_to(folder)) for path in folder.glob("*/*.json")]
    progress = {"cursor": None, "unconfirmed": kept}
    write(progress_file, progress)
    return progress


def apply(change):
    path = folder / change["collection"] / (change["documentId"] + ".json")
    if change["document"] is None:
        path.unlink(missing_ok=True)
    else:
        write(path, change["document"])
    return str(path.relative_to(folder))


def one_round(progress):
    query = {"limit": 100, "wait": 0 if once else 25}
    if progress["cursor"]:
        query["cursor"] = progress["cursor"]
    page = get("/api/v1/changes", **query)
    met = {apply(change) for change in page["data"]}
    unconfirmed = [name for name in progress["unconfirmed"] if name not in met]
    if not page["hasMore"]:
        for name in unconfirmed:
            (folder / name).unlink(missing_ok=True)
        unconfirmed = []
    # Only now: whoever is killed before reads the same changes again, which does no harm.
    progress = {"cursor": page["cursor"], "unconfirmed": unconfirmed}
    write(progress_file, progress)
    return progress, page["hasMore"]


def main():
    if progress_file.exists():
        progress = json.loads(progress_file.read_text(encoding="utf-8"))
    else:
        progress = begin_again()
    while True:
        try:
            progress, has_more = one_round(progress)
        except Problem as problem:
            if problem.field != "cursor" or progress["cursor"] is None:
                raise
            progress, has_more = begin_again(), True
        except OSError as trouble:
            if once:
                raise
            print("thử lại sau 10 giây:", trouble, file=sys.stderr)
            time.sleep(10)
            continue
        if not has_more:
            if once:
                return
            time.sleep(1)


main()
