"""The timetable is complete and says why."""

from __future__ import annotations

from jobs.schedule import SCHEDULE


def test_every_job_has_a_name_of_its_own_a_reason_and_time_to_finish() -> None:
    assert len({job.name for job in SCHEDULE}) == len(SCHEDULE)
    assert all(len(job.why) > 20 and job.every >= 1 and job.patience >= 1 for job in SCHEDULE)


def test_lost_webhooks_are_looked_for_every_five_minutes() -> None:
    assert {job.name: job.every for job in SCHEDULE}["page-events"] == 300
