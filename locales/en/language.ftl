# Choosing a language.

command-language = Choose my language
language-title = <b>Language</b>
language-text = I speak the language of your Telegram app where I have learned it. Choose another one here if you like: this chat, its menu and Stripe’s e-mails to you follow.
button-language-hint = Like my Telegram app
