"""Stripe's JSON becomes our facts: the present shapes, the official samples, and whatever Stripe adds tomorrow."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.answers import Answers
from domain.error import BrokenFact
from domain.invoice_projection import payments_of, subscription_of
from domain.money import Money
from domain.projection import project
from domain.subscription import Address, TaxId
from tests.support.facts import DAY, HOUR, NOW, invoice, payment, refund, snapshot
from tests.support.stripe_json import (
    Json,
    at,
    charge_json,
    customer_json,
    declined_intent_json,
    invoice_json,
    invoice_payment_json,
    item_json,
    line_json,
    page,
    payment_intent_json,
    payment_method_json,
    price_json,
    subscription_json,
)

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from domain.subscription import Snapshot


def look(before: Snapshot | None = None, **answers: Any) -> Snapshot:  # noqa: ANN401  # JSON
    """One person's answers, projected; the fingerprint is only marked as hashed."""
    found: dict[str, Any] = {
        "customers": [customer_json()],
        "subscriptions": [subscription_json()],
        "invoices": [invoice_json()],
        "payment_methods": [payment_method_json()],
        "payment_intents": {"pi_1": payment_intent_json()},
    }
    return project(
        Answers(fetched_at=NOW, **(found | answers)), before=before, fingerprint=lambda value: f"hash of {value}"
    )


def test_a_person_in_good_order_is_read_whole() -> None:
    seen = look()
    row, bill = seen.subscriptions[0], seen.invoices[0]
    assert (row.ref, row.customer, row.tier, row.amount) == ("sub_1", "cus_1", "basic", Money(15_000, "usd"))
    assert (row.period_start, row.period_end) == (NOW - 3 * DAY, NOW + 4 * DAY)
    assert (bill.subscription, bill.status, bill.total, bill.paid) == ("sub_1", "paid", Money(15_000, "usd"), 15_000)
    assert bill.paid_at == NOW - 3 * DAY + HOUR
    assert [(p.ref, p.charge, p.status, p.failed_at) for p in bill.payments] == [("pi_1", "ch_1", "succeeded", None)]
    assert seen.customers[0].default_payment_method == "pm_1"
    assert seen.fetched_at == NOW


def test_a_bill_says_how_much_of_it_is_tax_whether_on_top_or_within() -> None:
    taxes = [{"amount": 1_200, "tax_behavior": "exclusive"}, {"amount": 300, "tax_behavior": "inclusive"}]
    bill = look(invoices=[invoice_json(total=16_200, subtotal=15_000, total_taxes=taxes)]).invoices[0]
    assert (bill.tax, bill.subtotal, bill.total) == (1_500, 15_000, Money(16_200, "usd"))
    assert look(invoices=[invoice_json(total_taxes=None)]).invoices[0].tax == 0


@pytest.mark.parametrize(
    ("status", "error", "disabled", "said"),
    [
        ("draft", {"code": "customer_tax_location_invalid"}, None, "customer_tax_location_invalid"),
        ("draft", {"type": "api_error"}, None, "api_error"),
        ("open", {"code": "customer_tax_location_invalid"}, None, None),
        ("paid", None, "finalization_requires_location_inputs", "finalization_requires_location_inputs"),
        ("draft", None, None, None),
    ],
)
def test_what_keeps_a_bill_from_being_written_out_is_told_while_it_does(
    status: str, error: object, disabled: str | None, said: str | None
) -> None:
    row = invoice_json(
        status=status, last_finalization_error=error, automatic_tax={"enabled": True, "disabled_reason": disabled}
    )
    assert look(invoices=[row]).invoices[0].obstacle == said


def test_where_somebody_lives_and_their_tax_numbers_are_read() -> None:
    tax_id = {"id": "txi_1", "type": "eu_vat", "value": "DE123456789", "verification": {"status": "pending"}}
    where = {"line1": "1 High Street", "line2": "", "city": None, "country": "DE"}
    row = customer_json(address=where, preferred_locales=["de", "en"], tax_ids=page(tax_id))
    seen = look(customers=[row]).customers[0]
    assert seen.address == Address(line1="1 High Street", country="DE")
    assert (seen.country, seen.locale) == ("DE", "de")
    assert seen.tax_ids == (TaxId(ref="txi_1", kind="eu_vat", value="DE123456789", verification="pending"),)
    assert look(customers=[customer_json(address=None)]).customers[0].address is None


def test_a_cards_fingerprint_leaves_only_as_a_hash() -> None:
    method = look().payment_methods[0]
    assert (method.brand, method.last4, method.fingerprint) == ("visa", "4242", "hash of Xt5EWLLDS7FJjR1c")


@pytest.mark.parametrize("named", ["sub_1", {"id": "sub_1", "object": "subscription"}], ids=["id", "expanded"])
def test_the_subscription_of_an_invoice_stands_under_its_parent_d12(named: object) -> None:
    assert subscription_of({"parent": {"subscription_details": {"subscription": named}}}) == "sub_1"


@pytest.mark.parametrize("parent", [None, {}, {"type": "quote_details", "subscription_details": None}])
def test_an_invoice_without_a_subscription_belongs_to_none(parent: object) -> None:
    assert subscription_of({"parent": parent}) is None


def test_payments_that_are_no_payment_intents_are_left_aside() -> None:
    rows = page(invoice_payment_json(), {"payment": {"type": "charge", "charge": "ch_9"}}, invoice_payment_json(None))
    assert payments_of({"payments": rows}) == ("pi_1",)


@pytest.mark.parametrize("reference", ["customer", "default_payment_method", "latest_invoice"])
def test_an_expanded_reference_is_its_id(reference: str) -> None:
    row = subscription_json()
    row[reference] = {"id": row[reference], "object": "whatever"}
    assert look(subscriptions=[row]) == look()


@pytest.mark.parametrize(("quantity", "is_"), [(1, 1), (3, 3), (0, 0), (None, 1)])
def test_a_quantity_may_be_anything_d9(quantity: int | None, is_: int) -> None:
    row = look(subscriptions=[subscription_json(items=page(item_json(quantity=quantity)))]).subscriptions[0]
    assert (row.quantity, row.amount) == (is_, Money(15_000 * is_, "usd"))


def test_a_metered_item_has_no_amount_of_its_own_d9() -> None:
    metered = item_json(quantity=None, price=price_json(unit_amount=None, recurring={"interval": "week"}))
    assert look(subscriptions=[subscription_json(items=page(metered))]).subscriptions[0].amount == Money(0, "usd")


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_the_item_of_a_tier_decides_and_not_the_add_on_d8_d13(order: tuple[int, int]) -> None:
    add_on = item_json(
        id="si_0",
        created=at(days=-90),
        current_period_end=at(days=1),
        price=price_json(id="price_extra", product="prod_extra"),
    )
    items = (item_json(), add_on)
    row = look(subscriptions=[subscription_json(items=page(*(items[place] for place in order)))]).subscriptions[0]
    assert (row.tier, row.price, row.period_end) == ("basic", "price_basic", NOW + 4 * DAY)


def test_of_two_tiers_the_older_item_decides_d8() -> None:
    newer = item_json(id="si_2", created=at(days=-1), price=price_json(product="retainer_premium"))
    assert look(subscriptions=[subscription_json(items=page(newer, item_json()))]).subscriptions[0].tier == "basic"


def test_a_foreign_product_is_no_tier_d7() -> None:
    row = subscription_json(items=page(item_json(price=price_json(product="prod_else"))))
    assert look(subscriptions=[row]).subscriptions[0].tier is None


def test_what_a_subscription_was_for_is_remembered_through_any_number_of_looks_d7() -> None:
    foreign = subscription_json(items=page(item_json(price=price_json(product="prod_else"))))
    before = look(subscriptions=[subscription_json()])
    for _ in range(2):
        before = look(subscriptions=[foreign], before=before)
        assert (before.subscriptions[0].tier, before.subscriptions[0].last_tier) == (None, "basic")


@pytest.mark.parametrize(
    ("metadata", "tier"),
    [({"tier": "premium", "operation": "checkout-1"}, "premium"), ({"tier": "premium"}, None), (None, None)],
    ids=["bought here", "of somebody else's shop", "nothing written"],
)
def test_a_subscription_changed_before_anybody_saw_it_was_for_what_its_checkout_wrote_d7(
    metadata: dict[str, str] | None, tier: str | None
) -> None:
    row = subscription_json(items=page(item_json(price=price_json(product="prod_else"))), metadata=metadata)
    assert look(subscriptions=[row]).subscriptions[0].last_tier == tier


def test_a_price_may_name_its_tier_itself() -> None:
    priced = price_json(product="prod_else", metadata={"tier": "premium"})
    assert (
        look(subscriptions=[subscription_json(items=page(item_json(price=priced)))]).subscriptions[0].tier == "premium"
    )


@pytest.mark.parametrize(
    ("fields", "cancel_at"),
    [
        ({}, None),
        ({"cancel_at": at(days=2)}, NOW + 2 * DAY),
        ({"cancel_at_period_end": True}, NOW + 4 * DAY),
        ({"cancel_at": at(days=2), "cancel_at_period_end": True}, NOW + 2 * DAY),
        ({"canceled_at": at(days=-1)}, None),
    ],
    ids=["not", "by-the-portal", "by-the-flag", "by-both", "asked-and-undone"],
)
def test_when_it_ends_is_read_from_either_place_d1(fields: Json, cancel_at: object) -> None:
    assert look(subscriptions=[subscription_json(**fields)]).subscriptions[0].cancel_at == cancel_at


def test_an_add_ons_longer_line_pays_for_no_time_of_the_tier_d13() -> None:
    lines = page(line_json(), line_json("prod_extra", end=at(days=365)))
    assert look(invoices=[invoice_json(lines=lines)]).invoices[0].period_end == NOW + 4 * DAY


def test_a_bill_without_a_tiers_line_takes_its_period_from_all() -> None:
    lines = page(line_json("prod_a", end=at(days=1)), line_json("prod_b", end=at(days=2)))
    assert look(invoices=[invoice_json(lines=lines)]).invoices[0].period_end == NOW + 2 * DAY


def test_a_bill_without_lines_has_its_own_period() -> None:
    assert look(invoices=[invoice_json(lines=page())]).invoices[0].period_end == NOW - 3 * DAY


def test_a_preview_without_an_id_is_left_aside_a17() -> None:
    preview = invoice_json()
    del preview["id"]
    assert look(invoices=[preview, invoice_json()]) == look()


def test_a_deleted_customer_is_known_by_its_id_alone_d16() -> None:
    seen = look(customers=[{"id": "cus_1", "object": "customer", "deleted": True}]).customers[0]
    assert (seen.ref, seen.deleted, seen.email) == ("cus_1", True, None)


class TestFailures:
    """When a payment failed first: Stripe shows only its newest charge."""

    def declined(self, before: Snapshot | None = None, *, tries: int = 1, **intent: Any) -> Any:  # noqa: ANN401  # JSON
        bill = invoice_json(status="open", amount_paid=0, attempt_count=tries)
        seen = look(before, invoices=[bill], payment_intents={"pi_1": declined_intent_json(**intent)})
        return seen, seen.invoices[0].payments[0]

    def test_the_first_failure_is_that_of_its_charge(self) -> None:
        _, found = self.declined()
        assert (found.failed_at, found.decline_code, found.advice_code) == (
            NOW - 3 * DAY + HOUR,
            "insufficient_funds",
            "try_again_later",
        )

    def test_a_second_failure_does_not_move_the_first_e2(self) -> None:
        before, first = self.declined()
        _, second = self.declined(before, tries=2, charge="ch_2", created=at(days=-1))
        assert (second.charge, second.failed_at) == ("ch_2", first.failed_at)

    def test_a_retry_on_its_way_forgets_no_failure(self) -> None:
        before, first = self.declined()
        _, again = self.declined(
            before, tries=2, status="processing", last_payment_error=None, latest_charge=charge_json(status="pending")
        )
        assert (again.status, again.failed_at) == ("processing", first.failed_at)

    def test_failures_before_our_first_look_began_with_the_bill_a27(self) -> None:
        _, found = self.declined(tries=3, charge="ch_3", created=at(hours=-1))
        assert found.failed_at == NOW - 3 * DAY + HOUR

    def test_a_card_that_is_tried_by_hand_days_after_stripes_own_try_begins_no_new_grace_e2(self) -> None:
        card = {"type": "card", "card": {}}
        late = charge_json(id="ch_2", status="failed", created=at(hours=-1), payment_method_details=card)
        _, found = self.declined(latest_charge=late)
        assert found.failed_at == NOW - 3 * DAY + HOUR, "the bank had asked the holder at Stripe's own try"

    def test_what_succeeded_has_not_failed(self) -> None:
        before, _ = self.declined()
        assert look(before).invoices[0].payments[0].failed_at is None

    @pytest.mark.parametrize("error", ["authentication_required", None])
    def test_a_bank_that_waits_for_the_person_is_no_plain_decline_e7(self, error: str | None) -> None:
        intent = {"last_payment_error": {"code": error}} if error else {"status": "requires_action"}
        seen, found = self.declined(**intent)
        assert found.needs_action
        assert seen.invoices[0].needs_action


@pytest.mark.parametrize(
    ("how", "at_"),
    [
        ({"collection_method": "send_invoice", "due_date": at(days=30), "next_payment_attempt": None}, NOW + 30 * DAY),
        ({"collection_method": "charge_automatically", "due_date": at(days=30), "next_payment_attempt": None}, None),
        ({"collection_method": "send_invoice", "due_date": None, "next_payment_attempt": None}, None),
    ],
    ids=["sent", "charged", "sent without a day"],
)
def test_a_bill_that_is_sent_can_be_paid_until_its_day_d21(how: dict[str, Any], at_: datetime | None) -> None:
    assert look(invoices=[invoice_json(**how)]).invoices[0].next_attempt_at == at_


class TestWhatWasNotReadAnew:
    """One look reads the newest invoices and the payments that may have changed."""

    def test_a_known_payment_stays_as_it_was(self) -> None:
        kept = payment(refunded=5_000)
        seen = look(snapshot(invoices=(invoice(payments=(kept,)),)), payment_intents={})
        assert seen.invoices[0].payments == (kept,)

    def test_an_unknown_payment_is_nothing(self) -> None:
        assert look(payment_intents={}).invoices[0].payments == ()

    def test_an_older_invoice_stays_as_it_was(self) -> None:
        old = invoice(ref="in_0", created=NOW - 10 * DAY)
        assert old in look(snapshot(invoices=(invoice(), old))).invoices

    def test_an_invoice_that_was_read_by_its_name_hides_none_between_it_and_the_newest(self) -> None:
        old = invoice(ref="in_9", created=NOW - 90 * DAY, status="open")
        between = invoice(ref="in_0", created=NOW - 10 * DAY)
        by_name = invoice_json(id="in_9", created=at(days=-90))
        newest = invoice_json()
        seen = look(
            snapshot(invoices=(invoice(), between, old)),
            invoices=[newest, by_name],
            reached={"cus_1": newest["created"]},
        )
        assert {row.ref for row in seen.invoices} == {"in_1", "in_0", "in_9"}

    def test_a_draft_that_was_asked_for_by_its_name_and_is_not_there_is_gone(self) -> None:
        old = invoice(ref="in_0", created=NOW - 10 * DAY, status="draft")
        assert [row.ref for row in look(snapshot(invoices=(invoice(), old)), absent=["in_0"]).invoices] == ["in_1"]

    def test_a_newer_invoice_that_is_not_there_any_more_is_gone(self) -> None:
        deleted = invoice(ref="in_2", created=NOW - HOUR, status="draft")
        assert [row.ref for row in look(snapshot(invoices=(invoice(), deleted))).invoices] == ["in_1"]

    def test_without_any_invoice_there_none_is_kept(self) -> None:
        assert look(snapshot(), invoices=[]).invoices == ()

    def test_of_a_deleted_customer_everything_stays_d16(self) -> None:
        gone = [{"id": "cus_1", "deleted": True}]
        before = snapshot()
        assert look(before, customers=gone, invoices=[], payment_intents={}).invoices == before.invoices

    def test_what_was_read_of_a_deleted_customers_payments_is_known_d16(self) -> None:
        gone = [{"id": "cus_1", "deleted": True}]
        listed = charge_json(refunds=page(refund_json()))
        seen = look(snapshot(), customers=gone, invoices=[], payment_intents={}, charges=[listed])
        assert [one.ref for one in seen.invoices[0].payments[0].refunds] == ["re_1"]

    def test_one_customers_invoices_do_not_hide_anothers(self) -> None:
        other = invoice(ref="in_0", customer="cus_0", created=NOW - 10 * DAY)
        assert other not in look(snapshot(invoices=(invoice(), other))).invoices


PLACES = [
    ("subscriptions", ("status",)),
    ("subscriptions", ("pause_collection", "behavior")),
    ("invoices", ("status",)),
    ("invoices", ("billing_reason",)),
    ("payment_intents", ("status",)),
    ("payment_methods", ("type",)),
]
ANSWERS: dict[str, Any] = {
    "customers": [customer_json()],
    "subscriptions": [subscription_json(pause_collection={"behavior": "void"})],
    "invoices": [invoice_json()],
    "payment_methods": [payment_method_json()],
    "payment_intents": {"pi_1": payment_intent_json()},
}


@given(place=st.sampled_from(PLACES), word=st.text(min_size=1))
def test_a_word_that_stripe_adds_tomorrow_is_read_as_it_is_d11(place: tuple[str, tuple[str, ...]], word: str) -> None:
    kind, path = place
    answers = copy.deepcopy(ANSWERS)
    row = answers[kind]["pi_1"] if kind == "payment_intents" else answers[kind][0]
    for name in path[:-1]:
        row = row[name]
    row[path[-1]] = word
    assert word in repr_of(look(**answers))


def repr_of(seen: Snapshot) -> set[str | None]:
    """Every open word of a picture."""
    return {
        *(row.status for row in seen.subscriptions),
        *(row.paused_collection for row in seen.subscriptions),
        *(row.status for row in seen.invoices),
        *(row.billing_reason for row in seen.invoices),
        *(found.status for row in seen.invoices for found in row.payments),
        *(row.kind for row in seen.payment_methods),
    }


@given(
    extra=st.dictionaries(st.text(min_size=1).map("new_".__add__), st.none() | st.integers() | st.text(), max_size=4)
)
def test_fields_that_stripe_adds_tomorrow_change_nothing_d11(extra: Json) -> None:
    answers = copy.deepcopy(ANSWERS)
    for row in [*answers["customers"], *answers["subscriptions"], *answers["invoices"], *answers["payment_methods"]]:
        row.update(extra)
    answers["payment_intents"]["pi_1"] |= extra
    assert look(**answers) == look(**ANSWERS)


def every_place(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:  # noqa: ANN401  # JSON
    """Each key and index of a JSON value, from the top."""
    pairs = (
        list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    )
    return [place for key, inner in pairs for place in ((*path, key), *every_place(inner, (*path, key)))]


@given(
    place=st.sampled_from([place for place in every_place(ANSWERS) if len(place) > 1]),
    junk=st.sampled_from(["absent", None, "", "x", -1, 10**30, 1.5, [], {}, [None], {"id": None}, True]),
)
def test_an_answer_that_lacks_something_is_a_broken_fact_or_read_without_it(
    place: tuple[Any, ...], junk: object
) -> None:
    answers = copy.deepcopy(ANSWERS)
    inner: Any = answers
    for key in place[:-1]:
        inner = inner[key]
    if junk == "absent":
        del inner[place[-1]]
    else:
        inner[place[-1]] = junk
    try:
        look(**answers)
    except BrokenFact as error:
        assert "lacks" in str(error)  # noqa: PT017  # both ends are right; only another exception is wrong


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("subscriptions", "id"),
        ("subscriptions", "status"),
        ("subscriptions", "customer"),
        ("subscriptions", "items"),
        ("subscriptions", "created"),
        ("invoices", "customer"),
        ("invoices", "total"),
        ("invoices", "currency"),
        ("payment_methods", "type"),
        ("customers", "id"),
    ],
)
def test_what_every_answer_has_may_not_be_missing(kind: str, name: str) -> None:
    answers = copy.deepcopy(ANSWERS)
    del answers[kind][0][name]
    with pytest.raises(BrokenFact, match="lacks"):
        look(**answers)


def test_a_subscription_without_items_is_a_broken_fact() -> None:
    with pytest.raises(BrokenFact):
        look(subscriptions=[subscription_json(items=page())])


@pytest.fixture(scope="module")
def samples(contract_dir: Path) -> dict[str, Json]:
    """The official sample of each kind of object."""
    found: dict[str, Json] = json.loads((contract_dir / "stripe_fixtures3.json").read_text())["resources"]
    return found


@pytest.fixture(scope="module")
def recorded(contract_dir: Path) -> list[Json]:
    """What Stripe's test mode really sent: objects, and the objects of events."""
    found = json.loads((contract_dir / "stripe_recorded_clover.json").read_text())
    return [*every_object(found)]


def every_object(value: Any) -> list[Json]:  # noqa: ANN401  # JSON
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    own = [value] if isinstance(value, dict) and isinstance(value.get("object"), str) and "id" in value else []
    return own + [row for part in inner for row in every_object(part)]


@pytest.mark.contract
def test_the_official_samples_can_be_read(samples: dict[str, Json]) -> None:
    intent = samples["payment_intent"]
    bill = samples["invoice"] | {"payments": page(invoice_payment_json(intent["id"]))}
    seen = look(
        customers=[samples["customer"]],
        subscriptions=[samples["subscription"]],
        invoices=[bill],
        payment_methods=[
            samples["payment_method"] | {"customer": samples["customer"]["id"]}
        ],  # the sample is attached to nobody
        payment_intents={intent["id"]: intent},
    )
    assert seen.subscriptions[0].amount == Money(2_000, "usd")
    assert seen.invoices[0].payments[0].status == "requires_payment_method"
    assert seen.payment_methods[0].last4 == "4242"


@pytest.mark.contract
@pytest.mark.parametrize("kind", ["invoice", "payment_intent", "payment_method", "customer"])
def test_what_stripe_really_sent_can_be_read(recorded: list[Json], kind: str) -> None:
    rows = [row for row in recorded if row["object"] == kind]
    assert rows, f"no {kind} was recorded"
    for row in rows:
        read_one(kind, row)


def read_one(kind: str, row: Json) -> None:
    found: dict[str, Any] = {"customers": [], "subscriptions": [], "invoices": [], "payment_methods": []}
    if kind == "payment_intent":
        bill = invoice_json(payments=page(invoice_payment_json(row["id"])))
        seen = look(**(found | {"invoices": [bill], "payment_intents": {row["id"]: row}}))
        assert seen.invoices[0].payments[0].status == row["status"]
        return
    attached = row | {"customer": row["customer"] or "cus_1"} if kind == "payment_method" else row
    seen = look(**(found | {f"{kind}s": [attached]}))
    assert [part.ref for part in getattr(seen, f"{kind}s")] == [row["id"]]


class TestHistory:
    """What happened to a payment, read from its charges, its disputes and what a bank warned of."""

    def test_each_charge_is_a_try_with_its_time_and_decline_code(self) -> None:
        refused = charge_json(
            id="ch_0",
            status="failed",
            created=at(days=-4),
            failure_code="card_declined",
            outcome={"reason": "insufficient_funds", "advice_code": "try_again_later"},
        )
        tries = look(charges=[charge_json(), refused]).invoices[0].payments[0].attempts
        assert [(one.ref, one.at, one.outcome) for one in tries] == [
            ("ch_0", NOW - 4 * DAY, "failed"),
            ("ch_1", NOW - 3 * DAY + HOUR, "succeeded"),
        ]
        assert [(one.decline_code, one.advice_code) for one in tries] == [
            ("insufficient_funds", "try_again_later"),
            (None, None),
        ]

    def test_a_refund_that_was_read_replaces_the_known_one_and_others_stay(self) -> None:
        known = payment(refunds=(refund(status="pending"), refund(ref="re_0", charge="ch_0")))
        listed = charge_json(refunds=page(refund_json()))
        seen = look(snapshot(invoices=(invoice(payments=(known,)),)), charges=[listed]).invoices[0].payments[0]
        assert [(one.ref, one.status) for one in seen.refunds] == [("re_0", "succeeded"), ("re_1", "succeeded")]

    def test_a_payment_behind_the_invoices_that_were_read_still_gets_its_refunds(self) -> None:
        old = invoice(
            ref="in_0", created=NOW - 30 * DAY, payments=(payment(ref="pi_0", invoice="in_0", charge="ch_0"),)
        )
        listed = charge_json(id="ch_0", payment_intent="pi_0", refunds=page(refund_json(charge="ch_0")))
        seen = look(snapshot(invoices=(old,)), charges=[listed]).invoice("in_0")
        assert seen is not None
        assert [one.ref for one in seen.payments[0].refunds] == ["re_1"]

    def test_a_dispute_is_read_with_its_reason_and_last_day_and_the_newest_is_the_payments(self) -> None:
        found = [dispute_json(), dispute_json(id="du_0", status="warning_closed", created=at(days=-2))]
        seen = look(disputes={"pi_1": found}).invoices[0].payments[0]
        assert [(one.ref, one.status) for one in seen.disputes] == [("du_0", "warning_closed"), ("du_1", "lost")]
        assert (seen.dispute, seen.disputes[1].due_by) == ("lost", NOW + DAY)

    @pytest.mark.parametrize("named", ["pi_1", None], ids=["by payment", "by charge alone"])
    def test_a_warning_belongs_to_the_payment_or_charge_that_it_names(self, named: str | None) -> None:
        row = {
            "id": "issfr_1",
            "charge": "ch_1",
            "payment_intent": named,
            "fraud_type": "misc",
            "actionable": True,
            "created": at(days=-1),
        }
        seen = look(warnings=[row]).invoices[0].payments[0]
        assert [(one.ref, one.kind) for one in seen.warnings] == [("issfr_1", "misc")]

    def test_a_credit_note_says_how_much_tax_and_how_much_credit_is_in_it_f7(self) -> None:
        row = {
            "id": "cn_1",
            "number": "R-1-CN-01",
            "status": "issued",
            "total": 5_950,
            "total_taxes": [{"amount": 950}],
            "post_payment_amount": 5_950,
            "refunds": [{"amount_refunded": 950}],
            "customer_balance_transaction": "cbtxn_1",
            "created": at(days=-1),
        }
        (note,) = look(credit_notes={"in_1": [row]}).invoices[0].credit_notes
        assert (note.total, note.tax, note.credited) == (5_950, 950, 5_000)


def refund_json(**fields: Any) -> Json:  # noqa: ANN401
    row = {"id": "re_1", "charge": "ch_1", "status": "succeeded", "amount": 100, "created": at(days=-1)}
    return row | fields


def dispute_json(**fields: Any) -> Json:  # noqa: ANN401
    row = {
        "id": "du_1",
        "charge": "ch_1",
        "status": "lost",
        "amount": 100,
        "reason": "fraudulent",
        "created": at(days=-1),
        "evidence_details": {"due_by": at(days=1)},
    }
    return row | fields
