# A person's invoices, and what became of each.

command-invoices = Your invoices, with their files
invoices-title = <b>Your invoices</b>
invoices-none = There are none yet. The first one is made when you choose a plan.
invoices-line = • { $at }: { $total }, { $standing }
invoices-page = Page { $page } of { $pages }. The newest are on the first page.
button-invoice = { $number } · { $total }
button-newer = ‹ Newer
button-older = Older ›
button-invoices = My invoices

invoice-is-draft = being written
invoice-is-paid = paid
invoice-is-free = nothing to pay
invoice-is-refunded = paid and given back
invoice-is-part-refunded = paid, partly given back
invoice-is-disputed = paid, your bank is looking into it
invoice-is-taken-back = taken back by your bank
invoice-is-on-its-way = bank debit on its way
invoice-is-open = waiting for payment
invoice-is-void = withdrawn, nothing to pay
invoice-is-written-off = written off
invoice-is-unknown = being looked at

invoice-title = <b>Invoice { $number }</b>
invoice-made = From { $at }.
invoice-period = For the time from { $start } to { $end }.
invoice-once = For something that you bought once.
invoice-total = Total: { $total }.
invoice-tax = Of that, tax: { $tax }.
invoice-standing = It is: { $standing }.
invoice-paid = You paid { $paid } on { $at }.
invoice-refund-pending = ↩ { $amount } is on its way back to you since { $at }.
invoice-refund-requires-action = ↩ { $amount } can go back to you, and waits for your word: Stripe has written you an e-mail about it on { $at }.
invoice-refund-succeeded = ↩ { $amount } went back to you on { $at }.
invoice-refund-failed = ↩ { $amount } should have gone back to you on { $at }, and your bank did not take it. Write with /paysupport if you have heard nothing.
invoice-refund-canceled = ↩ A refund of { $amount } from { $at } was taken back.
invoice-credit-note = ↩ Credit note { $number } over { $total }, from { $at }.
invoice-credit-note-void = Credit note { $number } over { $total }, from { $at }, was withdrawn.
invoice-no-link = Stripe does not answer just now, so I have no link to the file. Nothing about the invoice has changed; try again in a minute.
button-invoice-page = Open it on Stripe
button-invoice-pdf = PDF
button-credit-note = PDF of { $number }
button-copy-number = Copy the number
