"""What is told to Stripe about a person: their e-mail, name, language, address or tax number, where our side is where it changed.

What changes at Stripe (its pages, its Dashboard) comes back by looking and is never overwritten by something older of ours.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from domain.call import Aim, Call
from domain.verdict import Case, Verdict, owed_if

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from domain.subscriber import Known
    from domain.subscription import Address, Customer, Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerChange:
    """What is to be another one; None leaves as it is. `tax_id` is Stripe's word for its kind, and its value: one more number."""

    email: str | None = None
    name: str | None = None
    locale: str | None = None
    address: Address | None = None
    tax_id: tuple[str, str] | None = None

    def calls(self, customer: str, *, wish: str, actor: str, now: datetime) -> tuple[Call, ...]:
        """The calls that tell it to Stripe. The same `wish` for the same change is one call."""
        bodies = [(Aim.UPDATE_CUSTOMER, self._body())]
        if self.tax_id is not None:
            bodies.append((Aim.ADD_TAX_ID, dict(zip(("type", "value"), self.tax_id, strict=True))))
        return tuple(
            Call(
                aim=aim,
                key=f"{customer}:{_digest(body)}:{wish}",
                subscription="",
                about=customer,
                due=now,
                details={"actor": actor, "body": body},
            )
            for aim, body in bodies
            if body
        )

    def _body(self) -> dict[str, Any]:
        """The parameters of `customers.update`. Source: `CustomerUpdateParams` of stripe-python 16.1."""
        body: dict[str, Any] = {}
        if self.email is not None:
            body["email"] = self.email
        if self.name is not None:
            body["name"] = self.name
        if self.locale is not None:
            body["preferred_locales"] = [self.locale]
        if self.address is not None:
            body["address"] = {name: value or "" for name, value in asdict(self.address).items()}
        return body


def renamed(customer: Customer, was: Known, now: Known) -> CustomerChange:
    """What follows from another name or language in Telegram, as far as Stripe still has what we told it before."""
    return CustomerChange(
        name=now.first_name if was.first_name != now.first_name and customer.name == was.first_name else None,
        locale=now.language if was.language != now.language and customer.locale in {None, was.language} else None,
    )


def _digest(body: Mapping[str, Any]) -> str:
    return sha256(repr(sorted(body.items())).encode()).hexdigest()[:16]


def _customer(params: Mapping[str, Any], snapshot: Snapshot) -> Customer | None:
    found = (row for row in snapshot.customers if row.ref == params["customer"] and not row.deleted)
    return next(found, None)


def _is_told(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row, body = _customer(params, snapshot), params["body"]
    if row is None:
        return False
    address = {name: value or "" for name, value in asdict(row.address).items()} if row.address else None
    here = {"email": row.email, "name": row.name, "preferred_locales": [row.locale], "address": address}
    return all(here[name] == value for name, value in body.items())


def _is_added(params: Mapping[str, Any], snapshot: Snapshot) -> bool:
    row, body = _customer(params, snapshot), params["body"]
    return row is not None and any((one.kind, one.value) == (body["type"], body["value"]) for one in row.tax_ids)


def _judge(done: Callable[[Mapping[str, Any], Snapshot], bool]) -> Callable[[Case], Verdict]:
    def judge(case: Case) -> Verdict:
        if _customer(case.params, case.snapshot) is None:
            return Verdict(owed=False, why="the customer is gone")
        return owed_if(not done(case.params, case.snapshot), "Stripe has it so already")

    return judge


CUSTOMER_DONE: dict[Aim, Callable[[Mapping[str, Any], Snapshot], bool]] = {
    Aim.UPDATE_CUSTOMER: _is_told,
    Aim.ADD_TAX_ID: _is_added,
}
CUSTOMER_JUDGED: dict[Aim, Callable[[Case], Verdict]] = {aim: _judge(done) for aim, done in CUSTOMER_DONE.items()}
