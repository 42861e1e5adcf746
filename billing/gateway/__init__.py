"""The one door to Stripe: the only package that knows its library."""
