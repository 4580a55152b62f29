"""A bound that only a hang passes: how fast something is, is never asked by a test."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

# What is asked for takes a second or two; what grows with the square of its input, hours.
A_HANG = 60


@contextmanager
def ends() -> Iterator[None]:
    """Hold that the block takes less than a minute of this process, however busy the machine is."""
    started = time.process_time()
    yield
    assert time.process_time() - started < A_HANG
