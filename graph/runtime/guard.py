"""Becomes a program that ends when the process that started it ends, in whatever way, kill -9 included.

python3 guard.py PARENT_PID PROGRAM [ARGUMENTS...]
"""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1  # linux/prctl.h; kept over exec

parent, *command = sys.argv[1:]
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
if os.getppid() != int(parent):  # it ended before the line above
    sys.exit(1)
os.execvp(command[0], command)
