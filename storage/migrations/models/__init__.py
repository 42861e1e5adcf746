"""The steps themselves, in order of their number; aerich looks for them under the name of the app that they belong to."""
