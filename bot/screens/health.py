"""What an admin sees of the program's health, and the notice about a rule that does not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import Admin, AdminPage
from bot.format import minute
from bot.screens.screen import Screen, lines, rows, tap
from bot.words import Html
from domain.invariant import INVARIANTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from billing.report_health import Health, RepairLine, SweepReport
    from bot.screens.telling import Telling
    from bot.words import Speaker
    from domain.invariant import Breach

_FACTS = 3  # of one repair


def health(t: Speaker, report: Health) -> Screen:
    """Every rule that does not hold, with what to do; then the last comparison with Stripe, and what it repaired."""
    broken = [_breach(t, breach) for breach in report.breaches] or [t("admin-health-sound")]
    repaired = [t("admin-health-repaired", count=report.repaired), *(_repair(t, row) for row in report.newest)]
    return Screen(
        lines(t("admin-health-title"), Html("\n\n".join(broken)), _sweep(t, report.sweep), Html("\n".join(repaired))),
        rows(
            [tap(t.plain("button-admin-refresh"), Admin(page=AdminPage.HEALTH))],
            [tap(t.plain("button-back"), Admin(page=AdminPage.NUMBERS))],
        ),
    )


def invariant_notice(n: Telling) -> Screen:
    """Once a day, while it stays so."""
    name, whom = n.text("invariant"), n.details.get("whom") or ()
    known = any(one.name == name for one in INVARIANTS)  # one that a later version dropped has no words any more
    text = _broken(n.t, name, int(n.details.get("count") or 0), whom) if known else ""
    button = tap(n.t.plain("button-admin-health"), Admin(page=AdminPage.HEALTH))
    return Screen(lines(n.t("notice-admin-invariant"), text), rows([button]))


def _breach(t: Speaker, breach: Breach) -> Html:
    text = _broken(t, breach.name, breach.count, breach.whom)
    if breach.since is None:
        return text
    return Html(f"{text}\n{t('admin-health-since', since=minute(breach.since, t.language))}")


def _broken(t: Speaker, name: str, count: int, whom: Sequence[str]) -> Html:
    what = t(f"invariant-{name}")
    about = t("admin-health-whom", count=count, whom=", ".join(str(one) for one in whom))
    return Html(f"{what}\n{about}\n{t(f'invariant-{name}-do')}")


def _sweep(t: Speaker, sweep: SweepReport | None) -> Html:
    if sweep is None:
        return t("admin-health-no-sweep")
    key = "admin-health-sweep" if sweep.finished_at else "admin-health-sweep-runs"
    return t(
        key,
        at=minute(sweep.finished_at or sweep.started_at, t.language),
        seen=sweep.seen,
        pages=sweep.pages,
        marked=sweep.marked,
        strangers=sweep.strangers,
    )


def _repair(t: Speaker, row: RepairLine) -> Html:
    facts = ", ".join(row.differed[:_FACTS])
    return t("admin-health-repair", at=minute(row.at, t.language), telegram_id=str(row.telegram_id), facts=facts)
