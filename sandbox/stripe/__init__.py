"""A pretend Stripe: the API, the hosted pages and the webhooks of one small test account."""
