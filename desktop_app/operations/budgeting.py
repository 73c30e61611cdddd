"""What may pass in a synchronization, as the person chose it; kept until it is chosen otherwise."""

from __future__ import annotations

from desktop_app.desk import Desk
from sync.budget import Budget

_FILES, _MOST = "budget/files", "budget/most"
KILOBYTE = 1000


def budget_of(desk: Desk) -> Budget:
    """What was chosen last; without a limit where nothing was."""
    settings = desk.store.settings
    most = settings.get(_MOST)
    return Budget(settings.get(_FILES) != "no", int(most) if most else None)


def choose_budget(desk: Desk, budget: Budget) -> None:
    """Keep to this from now on."""
    desk.store.settings.put(_FILES, "yes" if budget.files else "no")
    desk.store.settings.put(_MOST, "" if budget.most is None else str(budget.most))
