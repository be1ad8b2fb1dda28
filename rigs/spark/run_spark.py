"""Runs the statements of a manifest on Spark with two executor processes, one of which is killed in the middle."""

import json
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pyspark
from pyspark.sql import SparkSession

from kill_executor import Killer


def session(events, generated):
    os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)
    settings = {
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.memory": "2g",
        "spark.ui.enabled": "false",
        "spark.ui.liveUpdate.period": "0",
        "spark.ui.showConsoleProgress": "false",
        "spark.eventLog.enabled": "true",
        "spark.eventLog.dir": "file:" + events,
        "spark.eventLog.compress": "false",
        "spark.eventLog.rolling.enabled": "false",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": "2",
        # Each file is a task of its own.
        "spark.sql.files.maxPartitionBytes": "1m",
        "spark.scheduler.mode": "FAIR",
    }
    if not generated:
        # Statements that are planned once and run over few records are done before the second compiler of the JVM has paid.
        settings["spark.driver.extraJavaOptions"] = settings["spark.executor.extraJavaOptions"] = "-XX:TieredStopAtLevel=1"
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("dzfp")
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def decide(spark, job):
    """Decides one population, and says how long that took."""
    for name, files in job["relations"].items():
        spark.read.parquet(files).createOrReplaceTempView(name)
    began = time.monotonic()
    if job["view"]:
        spark.sql(job["view"])
    spark.sql(job["statement"]).write.parquet(job["answers"])
    return time.monotonic() - began


def decide_with_kill(spark, job):
    killer = Killer(spark.sparkContext)
    killer.start()
    seconds = decide(spark, job)
    killer.ended.set()
    killer.join()
    return seconds, killer.killed


def losses(events, application):
    """What the event log says was lost: executors that were removed, and tasks that had to be run again."""
    executors, tasks, run = [], 0, 0
    with open(os.path.join(events, application)) as log:
        for line in log:
            event = json.loads(line)
            if event["Event"] == "SparkListenerExecutorRemoved":
                executors.append({"executor": event["Executor ID"], "reason": event["Removed Reason"]})
            elif event["Event"] == "SparkListenerTaskEnd":
                run += 1
                tasks += event["Task End Reason"]["Reason"] in ("ExecutorLostFailure", "FetchFailed", "Resubmitted")
    return {"executorsRemoved": executors, "tasksLost": tasks, "tasksRun": run}


def set_generated(spark, generated):
    """Whether Spark writes Java for each statement, or interprets it."""
    spark.conf.set("spark.sql.codegen.wholeStage", str(generated).lower())
    spark.conf.set("spark.sql.codegen.factoryMode", "FALLBACK" if generated else "NO_CODEGEN")


def main(manifest, events, report, few_rows):
    generated = few_rows != "true"
    with open(manifest) as of:
        jobs = json.load(of)
    began = time.monotonic()
    spark = session(events, generated)
    spark.sparkContext.setLogLevel("OFF")
    plain = [job for job in jobs if not job["kill"]]
    middle = len(plain) // 2
    seconds = {}
    killed = None

    def all_of(some):
        # Planning takes longer than deciding: while one statement is planned another one runs.
        with ThreadPoolExecutor(3) as threads:
            for job, took in zip(some, threads.map(lambda job: decide(spark, job), some)):
                seconds[job["answers"]] = took

    set_generated(spark, generated)
    all_of(plain[:middle])
    set_generated(spark, True)
    for job in jobs:
        if job["kill"]:
            seconds[job["answers"]], killed = decide_with_kill(spark, job)
    set_generated(spark, generated)
    all_of(plain[middle:])
    context = spark.sparkContext
    said = {
        "spark": spark.version,
        "java": context._jvm.java.lang.System.getProperty("java.version"),
        "python": sys.version.split()[0],
        "master": context.master,
        "ansi": spark.conf.get("spark.sql.ansi.enabled"),
        "generated": generated,
        "killed": killed,
        "seconds": seconds,
    }
    application = context.applicationId
    spark.stop()
    said["total"] = time.monotonic() - began
    with open(report, "w") as to:
        json.dump({**said, **losses(events, application)}, to)


main(*sys.argv[1:])
