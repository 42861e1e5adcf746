"""Recent bills: of all that a person ever paid, what can still bear on where they stand today.

Whoever asks how they stand must not wait longer with each week that they have been here. So a bill is left out where it can change
nothing any more: it is paid, for a time that was over before its subscription's period began, nothing of its money came back or is
disputed, it was no pass, and a newer one like it is kept. `tests/lives` holds that nobody stands otherwise by these bills than by all.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.pictures import Picture

# One `?`, the subscriber. Of bills that are alike in all that a decision asks, the newest is kept.
RECENT_BILLS = """\
WITH bills AS MATERIALIZED (
  SELECT t.id, t.stripe_id, t.subscription_ref, t.status, t.billing_reason, t.total > 0 AS costs, t.paid > 0 AS moved, t.pass_days,
    t.created_at, t.period_end, s.period_start AS begun, s.latest_invoice, EXISTS (
      SELECT 1 FROM payment_attempts p WHERE p.invoice_id = t.id AND (p.refunded > 0 OR p.dispute IS NOT NULL)
    ) AS came_back
  FROM stripe_customers c JOIN stripe_invoices t ON t.customer_id = c.id
  LEFT JOIN stripe_subscriptions s ON s.stripe_id = t.subscription_ref
  WHERE c.subscriber_id = ?
), newest AS MATERIALIZED (
  SELECT subscription_ref, billing_reason, costs, moved, max(created_at) AS created_at FROM bills
  WHERE status = 'paid' AND NOT came_back GROUP BY subscription_ref, billing_reason, costs, moved
), recent_bills AS MATERIALIZED (
  SELECT id FROM bills
  WHERE status <> 'paid' OR came_back OR pass_days > 0 OR begun IS NULL OR period_end > begun OR stripe_id = latest_invoice
  UNION
  SELECT b.id FROM newest n JOIN bills b ON b.created_at = n.created_at AND b.subscription_ref = n.subscription_ref
    AND b.billing_reason = n.billing_reason AND b.costs = n.costs AND b.moved = n.moved
) """


def only_recent(picture: Picture) -> Picture:
    """The picture of the recent bills, or of what belongs to them, and any other one as it is; to be read behind `RECENT_BILLS`."""
    if picture.bill is None:
        return picture
    return replace(picture, of=f"{picture.of} AND {picture.bill} IN (SELECT id FROM recent_bills)")
