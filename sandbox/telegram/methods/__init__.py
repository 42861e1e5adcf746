"""The Bot API's methods, a file for each thing they are about."""
