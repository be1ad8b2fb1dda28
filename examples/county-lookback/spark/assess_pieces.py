"""
Assesses a register on Spark. Spark cuts it into pieces by the numbers of households, just as DuckDB does for a run without Spark, and hands each
piece to a Node process beside its rows, which writes what the piece came to into the folder of the run. A piece whose file is there is skipped.

Prints a line of JSON whenever more pieces are done, and the size of the register at the end. Ends when standard input does, so that it does not
outlive who started it.
"""

import argparse
import json
import os
import subprocess
import sys
import threading
from itertools import groupby

import pyspark
from pyspark.sql import SparkSession
from pyspark.sql import functions as f


def asked():
    options = argparse.ArgumentParser()
    for name in ("master", "households", "persons", "key", "pieces"):
        options.add_argument("--" + name, required=True)
    options.add_argument("--per-piece", type=int, required=True)
    # What starts a process of Node, as a list in JSON.
    options.add_argument("--worker", type=json.loads, required=True)
    return options.parse_args()


def session(master):
    os.environ.setdefault("SPARK_HOME", os.path.dirname(pyspark.__file__))
    builder = SparkSession.builder.master(master).appName("county-lookback")
    builder = builder.config("spark.ui.showConsoleProgress", "false").config("spark.sql.session.timeZone", "UTC")
    if master.startswith("local"):
        builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
        builder = builder.config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "8")
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    return spark


def keyed(spark, file, heading):
    """The rows of a table with the number of their household, however it was written, and the row that a spreadsheet would show."""
    number = f.coalesce(f.col("`" + heading + "`").cast("string"), f.lit(""))
    narrow = f.translate(number, "０１２３４５６７８９", "0123456789")
    key = f.regexp_replace(narrow, r"[\s\x{3000}]", "")
    table = spark.read.parquet(file)
    headings = table.columns
    row = f.col("_metadata.row_index") + 2
    return headings, table.select(key.alias("@key"), row.alias("@row"), *["`" + each + "`" for each in headings])


def cell(value):
    """Dates and exact amounts as their text."""
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)


def done_in(folder):
    return {int(name[:6]) for name in os.listdir(folder) if len(name) == 11 and name.endswith(".json")}


def assessed(command, headings):
    """Hands the pieces of a partition, whose rows come in order, to a process of Node one by one."""

    def assess(rows):
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as node:
            for piece, of in groupby(rows, key=lambda each: each[0][0]):
                tables = [[], []]
                for (_, table, row), cells in of:
                    tables[table].append([row, cells])
                node.stdin.write(json.dumps({"piece": piece, "headings": headings, "tables": tables}) + "\n")
                node.stdin.flush()
                if node.stdout.readline().strip() != str(piece):
                    raise RuntimeError(f"piece {piece} was not assessed")
                yield piece
            node.stdin.close()

    return assess


def main():
    options = asked()
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(1)), daemon=True).start()
    spark = session(options.master)
    read = [keyed(spark, file, options.key) for file in (options.households, options.persons)]
    headings = [names for names, _ in read]
    keys = read[0][1].select("@key").union(read[1][1].select("@key")).distinct().sort("@key")
    per_piece = options.per_piece
    numbered = keys.rdd.zipWithIndex().map(lambda each: (each[0][0], each[1] // per_piece))
    piece_of = numbered.toDF("`@key` string, piece long").cache()
    pieces = -(-piece_of.count() // per_piece)
    there = done_in(options.pieces)
    left = [piece for piece in range(pieces) if piece not in there]
    # A few partitions for each core: one that was lost is little work to do again.
    partitions = max(1, min(len(left), 4 * spark.sparkContext.defaultParallelism))
    of_left = piece_of.filter(f.col("piece").isin(left)) if there else piece_of

    def rows_of(table, frame):
        """The rows of a table by piece, table and row, with their cells."""
        placed = frame.join(of_left, "@key").select("piece", *["`" + each + "`" for each in frame.columns[1:]])
        return placed.rdd.map(lambda row: ((row[0], table, row[1]), [cell(value) for value in row[2:]]))

    placed = (
        rows_of(0, read[0][1])
        .union(rows_of(1, read[1][1]))
        .repartitionAndSortWithinPartitions(partitions, lambda key: key[0] % partitions)
    )
    ended = threading.Event()

    def progress():
        while not ended.wait(0.5):
            print(json.dumps({"done": len(done_in(options.pieces)), "of": pieces}), flush=True)

    threading.Thread(target=progress, daemon=True).start()
    if left:
        placed.mapPartitions(assessed(options.worker, headings)).count()
    ended.set()
    print(json.dumps({"pieces": pieces, "before": len(there), "rows": read[0][1].count()}), flush=True)
    spark.stop()


main()
