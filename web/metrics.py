"""What is counted and measured, in a registry of our own; `/metrics` shows it."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)


class Metrics:
    """Every figure of this process. Built once; labels are closed sets, never ids of people."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.webhooks = Counter(
            "retainer_webhooks", "Deliveries from Stripe by what became of them.", ["outcome"], registry=self.registry
        )
        self.webhook_seconds = Histogram(
            "retainer_webhook_seconds",
            "From a delivery's arrival to its answer.",
            registry=self.registry,
            buckets=_SECONDS,
        )
        self.requests = Counter(
            "retainer_http_requests", "Requests by route and status.", ["route", "status"], registry=self.registry
        )
        self.stripe_requests = Counter(
            "retainer_stripe_requests", "Requests to Stripe, repeats after a 429 included.", registry=self.registry
        )
        self.turns = Histogram(
            "retainer_turn_seconds",
            "Turns of loops and jobs that found work.",
            ["part"],
            registry=self.registry,
            buckets=_SECONDS,
        )
        self.handled = Counter(
            "retainer_handled", "Rows that loops and jobs settled.", ["part"], registry=self.registry
        )
        self.failures = Counter(
            "retainer_failures",
            "Turns that ended in an error, by part and kind.",
            ["part", "error"],
            registry=self.registry,
        )
        self.owed = Gauge("retainer_owed", "Rows that wait for work, by kind.", ["what"], registry=self.registry)
        self.breaches = Gauge(
            "retainer_breaches",
            "How often an invariant did not hold at the last look.",
            ["invariant"],
            registry=self.registry,
        )
        self.on_duty = Gauge(
            "retainer_on_duty", "1 where this process asks Telegram and runs the timetable.", registry=self.registry
        )
        self.longest_pause = Gauge(
            "retainer_longest_pause_seconds",
            "The longest time within the last minute that the event loop did nothing new.",
            registry=self.registry,
        )
        self.ready = Gauge("retainer_ready", "1 while every part is ready.", registry=self.registry)

    def page(self) -> bytes:
        """Everything in Prometheus' text format."""
        return generate_latest(self.registry)
