"""What a process that reads a file from outside may use."""

import contextlib
import resource

MEBIBYTE = 1024 * 1024
MEMORY_BYTES = 512 * MEBIBYTE
CPU_SECONDS = 15
# Of what it writes: its answer.
OUTPUT_BYTES = 64 * MEBIBYTE
LIMITS = (
    (resource.RLIMIT_AS, MEMORY_BYTES),
    (resource.RLIMIT_CPU, CPU_SECONDS),
    (resource.RLIMIT_FSIZE, OUTPUT_BYTES),
    (resource.RLIMIT_CORE, 0),
)


def limit_this_process() -> None:
    """Set the limits for this process, for good; where the system has none such, go without."""
    for limit, value in LIMITS:
        _, hard = resource.getrlimit(limit)
        if hard != resource.RLIM_INFINITY:
            value = min(value, hard)
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(limit, (value, value))
