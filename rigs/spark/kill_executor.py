"""Kills an executor of a running Spark application while it has tasks to do."""

import os
import signal
import threading
import time


def executor_processes(driver):
    """The executors' numbers and process ids: children of the driver's JVM that were started for this application."""
    found = {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{entry}/cmdline", "rb") as of:
                words = of.read().decode().split("\0")
            with open(f"/proc/{entry}/stat") as of:
                parent = int(of.read().rsplit(")", 1)[1].split()[1])
        except (FileNotFoundError, ProcessLookupError):
            continue
        if parent == driver and "--executor-id" in words:
            found[words[words.index("--executor-id") + 1]] = int(entry)
    return found


def active_tasks(context, executor):
    """How many tasks the driver believes an executor to be running."""
    summaries = context._jsc.sc().statusStore().executorList(True)
    return sum(each.activeTasks() for each in (summaries.apply(i) for i in range(summaries.size())) if each.id() == executor)


class Killer(threading.Thread):
    """
    Waits for an executor with tasks at hand, holds its process, makes sure that the driver still counts on those tasks, and kills it:
    a task that ended in the last moment cannot pass for one that was lost.
    """

    def __init__(self, context):
        super().__init__(daemon=True)
        self.context = context
        self.ended = threading.Event()
        self.killed = None

    def run(self):
        driver = self.context._gateway.proc.pid
        while not self.ended.is_set():
            for executor, process in executor_processes(driver).items():
                if active_tasks(self.context, executor) == 0:
                    continue
                os.kill(process, signal.SIGSTOP)
                time.sleep(0.3)
                tasks = active_tasks(self.context, executor)
                if tasks == 0:
                    os.kill(process, signal.SIGCONT)
                    continue
                os.kill(process, signal.SIGKILL)
                self.killed = {"executor": executor, "process": process, "tasksAtHand": tasks}
                return
            time.sleep(0.01)
