"""What holds for every test: its surroundings, what is handed in, and what it may not do."""

from hypothesis import settings

pytest_plugins = [
    "tests.support.gathering",
    "tests.support.home",
    "tests.support.given",
    "tests.support.network",
    "tests.support.threads",
    "tests.support.log",
    "tests.support.postgres",
]

# The same examples in every run: a failure can be looked at again.
settings.register_profile("house", derandomize=True, database=None, deadline=None)
settings.load_profile("house")
