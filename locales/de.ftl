# Deutsch, mit „Sie“. Der Bot spricht von sich als „ich“; Zahlen von Geld stehen immer mit dem, was geschehen ist.
#
# plan            Tarif                    billing page     Abrechnungsseite
# pass            Zeitkarte                invoice, bill    Rechnung
# free days       Gratistage               charge           abbuchen
# period          Zeitraum                 bank debit       Lastschrift
# credit          Guthaben                 refund           Erstattung
# dispute         Rückbuchung (Einspruch)  grant, gift      Geschenk
# the people behind this bot: die Menschen hinter diesem Bot
# no money has moved: es ist kein Geld geflossen

# For admins only.

admin-title = <b>Zahlen</b>
admin-active = Aktiv: { $count }
admin-trialing = davon in den Gratistagen: { $count }
admin-tier = • { $tier }: { $count }
admin-week = In den letzten sieben Tagen bezahlt: { $money }
admin-no-money = nichts
admin-inbox = Ereignisse von Stripe: { $open } warten (das älteste seit { $lag }), { $failed } gescheitert
admin-work = Noch anzusehen: { $dirty } Personen ({ $failing } scheitern). Geschuldete Nachrichten: { $owed }
button-admin-refresh = Aktualisieren
button-admin-find = Person suchen
button-admin-chats = Chats

admin-find = Wen suchen Sie? Schreiben Sie eine Telegram-Nummer, einen @Namen oder Stripes cus_….
admin-person = <b>{ $name }</b> { $handle } <code>{ $telegram_id }</code>
admin-access = Zugang: <b>{ $level }</b> · { $tier } · { $reason }
level-full = voll
level-grace = Schonfrist
level-restricted = eingeschränkt
level-none = keiner
subscription-status-active = aktiv
subscription-status-trialing = in den Gratistagen
subscription-status-past-due = überfällig
subscription-status-unpaid = unbezahlt
subscription-status-paused = pausiert
subscription-status-incomplete = unvollständig
subscription-status-incomplete-expired = unvollständig und verfallen
subscription-status-canceled = gekündigt
admin-customers = Kunde: <code>{ $refs }</code>
admin-address = Anschrift: { $address }
admin-locale = Stripe schreibt auf: { $locale }
admin-tax-ids = Steuernummern: { $numbers }
admin-trial-seen = Gratistage seit { $at } mit einer Karte, die { $others } schon benutzt hat; Antwort auf die Nachfrage: { $answer ->
        [pay] sofort bezahlt
        [end] beendet
       *[none] keine, oder nicht gefragt
    }
admin-payers = Bezahlt von: { $emails }
admin-subscription = <code>{ $ref }</code> { $status } · { $tier } · { $price } · bis { $until }
admin-audit-title = <b>Letzte Einträge</b>
admin-audit = { $at } · { $actor } · { $sentence }

admin-gift = Geschenkt: { $tier } bis { $until }
button-trial-later = Gratistage +{ $days }
button-trial-now = Jetzt beenden
button-trial-now-yes = Beenden und jetzt abbuchen
button-gift = Zugang schenken
button-gift-end = Geschenk beenden
button-gift-give = { $tier }, { $days } T.
admin-trial-ask = Die Gratistage von <code>{ $person }</code> jetzt beenden? { $price } werden sofort von der Karte abgebucht, und die Person erfährt davon.
admin-trial-moved = <code>{ $person }</code>: Die Gratistage laufen jetzt bis { $at }, auch bei Stripe. Die Person erfährt davon.
admin-trial-ended = <code>{ $person }</code>: Die Gratistage sind vorbei, das Abo ist <b>{ $status }</b>. Wurde die Zahlung abgelehnt, folgen die üblichen Erinnerungen.
admin-gift-ask = <code>{ $person }</code> Zugang ohne Stripe geben. Es wird nichts abgebucht, nichts, was Stripe meldet, nimmt ihn weg, und was gekauft wurde, läuft daneben weiter.
admin-gift-given = <code>{ $person }</code> hat { $tier } bis { $at }, von Ihnen geschenkt.
admin-gift-ended = <code>{ $person }</code>: { $count ->
        [0] Es war nichts mehr geschenkt. Nichts hat sich geändert.
        [one] Ein Geschenk ist beendet. Was gekauft wurde, bleibt.
       *[other] { $count } Geschenke sind beendet. Was gekauft wurde, bleibt.
    }

admin-second-undone = <code>{ $person }</code>: { $count ->
        [0] Es gibt kein zweites Abo mehr. Es wurde nichts getan.
       *[other] Das überzählige wird beendet; ist es das neuere, geht das dafür Bezahlte zurück, und die Person erfährt es, sobald das Geld unterwegs ist.
    }

admin-chats-title = <b>Chats</b>
admin-chat-bound = ✓ { $title } → { $chat }
admin-chat-no-right = ! { $title } → { $chat }: Mir fehlt das Recht, Personen einzuladen
admin-chat-no-remove = ! { $title } → { $chat }: Mir fehlt das Recht, Personen zu sperren; niemand wird herausgenommen
admin-chat-missing = – { $title }: noch kein Chat
admin-chat-loose = ? { $title }: steht für nichts
admin-chats-how = Um einen Chat hinzuzufügen, machen Sie mich dort zum Administrator mit den Rechten, Personen einzuladen und zu sperren.
admin-bind = Ich bin jetzt Administrator in <b>{ $title }</b>. Welcher Chat Ihrer Datei ist das?
admin-bind-nothing-free = Ich bin jetzt Administrator in <b>{ $title }</b>, aber jeder Chat Ihrer Datei steht schon für einen anderen.
admin-bound = <b>{ $title }</b> ist mit „{ $slug }“ verbunden. Wer hinein darf, kann jetzt um Einlass bitten, und ich lasse ihn ein.
admin-bind-taken = „{ $slug }“ steht schon für einen anderen Chat. Nichts hat sich geändert.
admin-bind-unknown = Diesen Chat oder dieses Kürzel kenne ich nicht mehr. Nichts hat sich geändert.
admin-removal-going = <b>{ $title }:</b> Bis { $until } werden alle ohne Zugang herausgenommen. Zu jeder Person wird vorher Stripe gefragt.
button-removal-go = Ja, { $due } herausnehmen
button-bind = { $title } verbinden
button-bind-none = Keiner davon

admin-forget = <b><code>{ $person }</code> vergessen?</b>
    Abos, die jetzt enden: { $subscriptions }
    Einträge, die bei Stripe gelöscht werden: { $customers }
    Namen, Anschriften, Karten und Worte werden hier entfernt. Rechnungen und Zahlungen bleiben, wie die Bücher es verlangen, ohne zu sagen, wem sie gehörten. Es fließt kein Geld.
admin-forget-chats = Die Person ist in: { $chats }. Nehmen Sie sie dort von Hand heraus: Danach weiß ich nicht mehr, wer sie war.
admin-forget-for-good = Das lässt sich nicht zurücknehmen.
admin-forgotten = <b>Vergessen.</b> Was bei Stripe enden und gelöscht werden soll, ist unterwegs und geht von selbst weiter, falls Stripe gerade nicht da ist.
button-admin-forget = Diese Person vergessen
button-admin-forget-now = Ja, vergessen
button-admin-why = Warum ist das so?

# Changing a plan: what else can be had, what it costs, and how it stands.

button-change-plan = Tarif wechseln
button-undo-change = Wechsel zurücknehmen
button-agree-pay = { $due } zahlen und wechseln
button-agree-free = Jetzt wechseln
button-agree-later = Wechsel vormerken
toast-changing = Ich frage Stripe…

change-title = <b>Tarif wechseln</b>
change-now = Sie haben: <b>{ $plan }</b>, { $price }.
change-how = Wählen Sie einen, um zu sehen, was er kosten würde. Was mehr ist, beginnt sofort, und was Sie schon bezahlt haben, wird abgezogen. Was weniger ist, beginnt mit Ihrem nächsten Zeitraum, damit nichts Bezahltes verloren geht.
change-nothing-else = Es gibt nichts anderes, wozu Sie wechseln könnten.
change-many = { $quantity ->
        [one] { $tier }
       *[other] { $quantity } × { $tier }
    }
change-named = { $plan }, { $price }
change-button = { $plan } · { $price }
change-button-now = ✓ { $plan }: Ihr jetziger Tarif

change-anew = <b>Seit Sie das gesehen haben, hat sich etwas geändert, deshalb hier noch einmal.</b> Es wurde nichts getan, und es ist kein Geld geflossen.
change-preview-title = <b>{ $plan }</b>, { $price }
change-preview-due = Sie zahlen jetzt <b>{ $due }</b>: den neuen Tarif für die restliche Zeit, abzüglich dessen, was Sie für diese Zeit schon bezahlt haben.
change-preview-credit = { $credit } bleiben übrig und werden von Ihren nächsten Rechnungen abgezogen.
change-preview-free = Ihre Gratistage laufen weiter wie bisher. Jetzt wird nichts abgebucht.
change-preview-keep = Bis { $at } behalten Sie, was Sie haben. Jetzt wird nichts abgebucht.
change-preview-later = Ab { $at } kostet es { $price }.
change-preview-nothing-yet = Noch hat sich nichts geändert. Sie entscheiden mit dem Knopf.

status-change-planned = Vorgemerkt: { $plan }, ab { $at }. Bis dahin können Sie es zurücknehmen.
status-change-waiting = Ein Wechsel zu { $plan } wartet bis { $at } auf seine Zahlung. Bis sie da ist, bleibt alles, wie es ist.

notice-change-planned = Ihr Wechsel ist vorgemerkt: <b>{ $plan }</b> beginnt am { $at }. Bis dahin behalten Sie { $before }, und für den Wechsel wird nichts abgebucht.
notice-change-undone = Der Wechsel zu { $plan } ist zurückgenommen. Ihr Tarif bleibt <b>{ $before }</b>. Dafür wurde nichts abgebucht.
notice-change-unpaid = Die Zahlung von { $due } für Ihren Wechsel zu <b>{ $plan }</b> hat nicht geklappt. Es ist kein Geld geflossen, und Sie behalten { $before }, wie es ist.
notice-change-confirm = Ihre Bank möchte, dass Sie { $due } für Ihren Wechsel zu <b>{ $plan }</b> bestätigen. Bis dahin fließt kein Geld, und Sie behalten { $before }, wie es ist.
change-until = Der Wechsel wartet bis { $at }. Danach verfällt er, und es wird nichts abgebucht.
notice-change-expired = Der Wechsel zu { $plan } wurde nicht rechtzeitig bezahlt und findet deshalb nicht statt. Ihr Tarif bleibt <b>{ $before }</b>. Es wurde nichts abgebucht.
notice-plan-changed = Ihr Tarif hat gewechselt: Er ist jetzt <b>{ $plan }</b>.

refused-change-none = Sie haben keinen Tarif, der sich wechseln ließe. Es ist kein Geld geflossen. Sehen Sie sich die Tarife an.
refused-change-two = Sie haben zwei Abos, deshalb weiß ich nicht, welches ich ändern soll, und habe keines geändert. Es ist kein Geld geflossen. Die Menschen hinter diesem Bot sehen es auch; schreiben Sie mit /paysupport.
refused-change-owed = Ihr Tarif wartet auf eine Zahlung und lässt sich vorher nicht wechseln. Gerade ist kein Geld geflossen. Bezahlen Sie die offene Rechnung, dann wechseln Sie.
refused-change-processing = Eine Ihrer Zahlungen ist noch unterwegs, deshalb lässt sich Ihr Tarif noch nicht wechseln. Nichts hat sich geändert. Versuchen Sie es wieder, wenn sie da ist.
refused-change-waiting = Ein Tarifwechsel wartet schon auf seine Zahlung. Gerade hat sich nichts geändert, und es ist kein Geld geflossen. Bezahlen Sie ihn, oder nehmen Sie ihn erst zurück.
refused-change-ending = Ihr Tarif ist gekündigt und endet bald, deshalb lässt er sich nicht wechseln. Nichts hat sich geändert, und es ist kein Geld geflossen. Nehmen Sie erst die Kündigung zurück.
refused-change-paused = Ihr Tarif pausiert, deshalb lässt er sich nicht wechseln. Nichts hat sich geändert, und es ist kein Geld geflossen. Setzen Sie ihn erst fort.
refused-change-resting = Ihre Zahlungen ruhen gerade, deshalb lässt sich Ihr Tarif nicht wechseln. Nichts hat sich geändert, und es ist kein Geld geflossen. Mehr weiß /paysupport.
refused-change-unknown = Das lässt sich hier nicht wechseln. Nichts hat sich geändert, und es ist kein Geld geflossen. Die Menschen hinter diesem Bot können es: /paysupport
refused-change-same = Genau das haben Sie schon. Nichts hat sich geändert, und es ist kein Geld geflossen.
refused-change-planned = Das ist schon vorgemerkt. Gerade hat sich nichts geändert, und es ist kein Geld geflossen.

# For admins only: what must never be true, and what the comparison with Stripe found.

admin-health-title = <b>Gesundheit</b>
admin-health-sound = ✓ Jede Regel gilt.
admin-health-whom = { $count ->
        [one] Einmal: <code>{ $whom }</code>
       *[other] { $count }-mal, zuerst: <code>{ $whom }</code>
    }
admin-health-since = Seit { $since }
admin-health-no-sweep = Noch wurde nichts mit Stripes Listen verglichen. Das beginnt von selbst.
admin-health-sweep = Mit Stripes Listen verglichen { $at }: { $seen } Objekte auf { $pages } Seiten. { $marked } Personen wichen ab. { $strangers } Kunden Ihrer Tarife sind hier niemand.
admin-health-sweep-runs = Wird seit { $at } mit Stripes Listen verglichen: bisher { $seen } Objekte auf { $pages } Seiten. { $marked } Personen weichen ab.
admin-health-repaired = In den letzten sieben Tagen berichtigt, ohne dass ein Ereignis davon erzählt hätte: { $count }
admin-health-repair = • { $at } <code>{ $telegram_id }</code>: { $facts }
button-admin-health = Gesundheit
notice-admin-invariant = <b>Eine Regel gilt nicht.</b> Noch hat dadurch niemand etwas verloren.

invariant-mark-dirty = <b>Personen warten darauf, angesehen zu werden.</b>
invariant-mark-dirty-do = Ist Stripe nicht da, werden sie von selbst angesehen, sobald es zurück ist, und behalten, was sie haben. Sonst sagt das Protokoll, woran es scheitert.
invariant-event-waiting = <b>Ereignisse von Stripe haben zu nichts geführt.</b>
invariant-event-waiting-do = Sehen Sie nach, ob Stripe antwortet (/readyz). Dann: <code>python main.py replay</code> mit dem Ereignis.
invariant-call-open = <b>Ein Aufruf, der Geld bewegen kann, hat kein bekanntes Ergebnis.</b>
invariant-call-open-do = Suchen Sie seinen Schlüssel in Stripes Protokoll (Dashboard, Entwickler, Protokolle). Von selbst wird er nicht mehr wiederholt.
invariant-open-without-fact = <b>Ein Zugang ist offen, und nichts hier sagt, dass er bezahlt oder geschenkt wurde.</b>
invariant-open-without-fact-do = <code>python main.py rebuild --person</code> mit der Nummer zeigt, was Stripe sagt. Melden Sie es uns; das ist ein Fehler des Programms.
invariant-open-though-refunded = <b>Ein Zugang ist offen, und das Geld seines Zeitraums ging zurück.</b>
invariant-open-though-refunded-do = <code>full_refund</code> in Ihrer Tarifdatei sagt, dass er dann schließt. <code>python main.py rebuild --person</code> mit der Nummer sieht noch einmal nach.
invariant-open-though-stale = <b>Über einen Zugang hätte neu entschieden werden sollen, und Stripe wurde seitdem nicht gelesen.</b>
invariant-open-though-stale-do = Er bleibt offen. Sehen Sie nach, ob Stripe antwortet (/readyz); dann werden alle von selbst angesehen.
invariant-paid-without-decision = <b>Ein Abo läuft, und niemand hat entschieden, was es öffnet.</b>
invariant-paid-without-decision-do = <code>python main.py rebuild --yes --person</code> mit der Nummer entscheidet es.
invariant-second-living = <b>Jemand hat zwei Abos, und beide können abbuchen.</b>
invariant-second-living-do = Suchen Sie die Person mit /admin, und beenden Sie eines in Stripes Dashboard, wenn nicht beide gemeint sind.
invariant-case-without-debt = <b>Jemand wird an etwas erinnert, das er nicht mehr schuldet.</b>
invariant-case-without-debt-do = <code>python main.py rebuild --yes --person</code> mit der Nummer schließt den Fall.
invariant-notice-sending = <b>Nachrichten hängen zwischen geschuldet und gesendet.</b>
invariant-notice-sending-do = Starten Sie das Programm neu: Es klärt sie sofort.
invariant-entry-owed = <b>Jemand, der in einen Chat darf, steht noch vor der Tür.</b>
invariant-entry-owed-do = Sehen Sie mit /admin nach den Chats: Ich muss dort Administrator sein, mit dem Recht, Personen einzuladen.
invariant-customer-unlinked = <b>Kunden bei Stripe gehören hier zu niemandem.</b>
invariant-customer-unlinked-do = Suchen Sie sie in Stripes Dashboard. Wer dort bezahlt hat, hat hier nichts bekommen.
invariant-forgotten-in-part = <b>Jemand wurde hier vergessen, und Stripe hat noch einen Eintrag.</b>
invariant-forgotten-in-part-do = Das Protokoll sagt, warum er nicht gelöscht werden konnte. Löschen Sie den Kunden in Stripes Dashboard.
invariant-sweep-late = <b>Der tägliche Vergleich mit Stripes Listen ist nicht herumgekommen.</b>
invariant-sweep-late-do = Das Protokoll sagt, warum (Teil „reconcile“). Bis dahin erzählen nur Ereignisse, was sich ändert.

# Choosing a language.

command-language = Sprache wählen
language-title = <b>Sprache</b>
language-text = Ich spreche die Sprache Ihrer Telegram-App, wo ich sie gelernt habe. Wenn Sie mögen, wählen Sie hier eine andere: Dieser Chat, sein Menü und Stripes E-Mails an Sie richten sich danach.
button-language-hint = Wie meine Telegram-App

# An admin's money buttons.

money-title = <b>Geld von { $name }</b> <code>{ $telegram_id }</code>
money-barred = Diese Person kann nichts mehr kaufen.
money-nothing = Es wurde noch nichts bezahlt.
money-paid = ✓ { $amount } am { $at }
money-tax = davon { $tax } Steuer
money-back = { $back } gingen zurück
money-disputed = Rückbuchung: { $status }
money-owed = – { $amount } sind seit { $at } offen
money-tries = <b>Jeder Versuch, der neueste zuerst</b>
money-try = { $at } · { $amount } · { $code } · <code>{ $charge }</code>
money-unreadable = Diesen Betrag kann ich nicht lesen. Es wurde nichts getan. Schreiben Sie ihn wie 12.50, in ganzen Cent und über null.
button-admin-money = Geld
button-give-back = { $amount } erstatten
button-give-back-now = Ja, { $amount } erstatten
button-give-part = Anderer Betrag
button-forgive = { $amount } erlassen
button-forgive-void = Rechnung zurücknehmen
button-forgive-write-off = Als Verlust abschreiben
button-credit = Guthaben geben
button-credit-now = Ja, { $amount } Guthaben geben
button-bar = Nichts mehr verkaufen
button-unbar = Wieder verkaufen

give-back = { $amount } von { $paid }, bezahlt am { $at }, an <b>{ $name }</b> zurückgeben?
give-back-tax = Darin stecken { $tax } Steuer, die ebenfalls zurückgehen: Die Rechnung bekommt eine Gutschrift.
give-back-goes-on = Ein Tarif endet dadurch nicht: Was weiterläuft, wird wieder abgebucht. Stripe behält seine Gebühr.
give-back-done = { $amount } gehen an <b>{ $name }</b> zurück. Die Person erfährt es von selbst.
give-back-not-paid = Diese Zahlung ist nicht durchgekommen, es gibt also nichts zurückzugeben. Es ist kein Geld geflossen.
give-back-nothing-left = Von dieser Zahlung ist schon alles zurückgegangen. Gerade ist kein Geld geflossen.
give-back-too-much = Das liegt nicht zwischen nichts und den { $left }, die von dieser Zahlung übrig sind. Es ist kein Geld geflossen. Wählen Sie einen anderen Betrag.
give-back-disputed = Die Bank entscheidet gerade über diese Zahlung oder hat sie zurückgeholt, deshalb lässt sie sich nicht noch dazu erstatten. Es ist kein Geld geflossen. Antworten Sie auf die Rückbuchung in Stripes Dashboard.
give-part = Wie viel geht zurück? { $left } sind übrig. Schreiben Sie den Betrag, wie 12.50.

access-now = Zugang jetzt: <b>{ $level }</b>.
access-stays = Der Zugang bleibt, wie er ist: <b>{ $level }</b>.
access-then = Zugang danach: <b>{ $level }</b>. Die Person liest: „{ $why }“

forgive = <b>{ $name }</b> schuldet { $amount } seit { $at }. Es gibt zwei Wege, das zu erlassen, und keiner lässt sich rückgängig machen.
forgive-void = <b>Zurücknehmen:</b> als wäre es nie verlangt worden.
forgive-write-off = <b>Abschreiben:</b> Es bleibt als Verlust in den Büchern und kann noch bezahlt werden.
forgive-status = Stripe nennt den Tarif dann <b>{ $status }</b> und berechnet den nächsten Zeitraum wie üblich.
forgive-done = { $amount } von <b>{ $name }</b> sind erlassen. Es wird nicht mehr versucht.

credit-ask = Wie viel Guthaben, in { $currency }? Es senkt die nächste Zahlung von selbst. Schreiben Sie den Betrag, wie 12.50.
credit-sure = <code>{ $person }</code> { $amount } Guthaben für die nächste Zahlung geben?
credit-done = <code>{ $person }</code> hat { $amount } mehr Guthaben und erfährt davon.

fraud-stopped = <b>{ $name }</b>:
fraud-refunded = { $amount } gehen zurück.
fraud-not-refunded = Von dieser Zahlung kann nichts (mehr) zurückgehen.
fraud-ended = Der Tarif ist beendet.
fraud-not-ended = Es lief kein Tarif.
fraud-barred = Die Person kann nichts mehr kaufen, bis Sie es auf ihrer Geldseite wieder erlauben.
button-stop-fraud = Erstatten, beenden, sperren

button-admin-unreached = Unerreichbar
unreached-title = <b>Sie schulden etwas, und ich kann ihnen nicht schreiben</b>
unreached-one = • { $name }: { $reach ->
        [gone] das Telegram-Konto gibt es nicht mehr
       *[blocked] hat mich blockiert
    }, schuldet seit { $since }, { $emails }
unreached-nobody = Niemand.
unreached-how = Stripes eigene E-Mails erreichen sie noch, wenn sie in seinem Dashboard eingeschaltet sind. Ich versuche eine Nachricht einmal und lasse es dann; wer mir wieder schreibt, ist wieder erreichbar.

# What people are told without having asked. One message per notice.

notice-welcome = <b>Sie sind dabei.</b> Ihr Tarif: <b>{ $tier }</b>.
notice-welcome-trial = Ihre Gratistage laufen bis { $until }. Danach werden { $price } abgebucht, außer Sie kündigen vorher.
notice-welcome-trial-no-card = Ihre Gratistage laufen bis { $until }. Sie haben keine Karte hinterlegt, deshalb wird nichts abgebucht. Wenn Sie danach für { $price } weitermachen möchten, hinterlegen Sie vorher eine: /manage_subscription.
notice-welcome-paid = { $paid } sind bezahlt. Ihr Tarif verlängert sich am { $until }, außer Sie kündigen vorher.
notice-welcome-chats = Ihre privaten Chats sind offen. Tippen Sie, um Einlass zu bitten; ich lasse Sie sofort hinein.
notice-welcome-manage = Karte ändern, Rechnungen ansehen oder kündigen: /manage_subscription. Was als Nächstes kommt: /billing_status.
notice-checkout-expired = Der Zahlungslink für <b>{ $tier }</b> wurde nicht benutzt und gilt nicht mehr. Es wurde nichts abgebucht.
button-again = Neuen Link holen
notice-payment-on-its-way = Ihre Zahlung für <b>{ $tier }</b> ist unterwegs. Bei Lastschriften kann das einige Tage dauern. Ich schreibe Ihnen, sobald sie da ist; Sie brauchen nichts zu tun.
notice-payment-on-its-way-expected = Die Antwort Ihrer Bank wird um den { $at } erwartet.
notice-welcome-debit = Ihre Lastschrift ist unterwegs, und die Antwort wird um den { $at } erwartet. Sagt Ihre Bank Nein, schließt sich alles wieder, und ich sage Ihnen, warum.
notice-debit-arrived = Ihre Lastschrift ist angekommen: { $paid } sind für <b>{ $tier }</b> bezahlt. Vielen Dank.
notice-debit-failed = Ihre Lastschrift über { $due } für <b>{ $tier }</b> hat nicht geklappt. Es ist kein Geld geflossen, und es wird nichts weiter versucht.
notice-debit-failed-money = Auf dem Konto war nicht genug.
notice-debit-failed-card = Von diesem Konto lässt sich nicht abbuchen: Es ist geschlossen, seine Nummer stimmt nicht, oder es ist nicht für Lastschriften gedacht.
notice-debit-failed-bank = Ihre Bank hat Nein gesagt, ohne zu sagen, warum.
notice-debit-failed-confirm = Ihre Bank wollte eine Bestätigung, die nicht kam.
notice-debit-failed-temporary = Das war eine vorübergehende Störung zwischen den Banken.
notice-debit-failed-stop = Ihre Bank sagt, dass Sie diese Lastschrift nicht erlauben.
notice-debit-failed-missing = Es gibt kein Konto mehr, von dem abgebucht werden könnte.
notice-debit-failed-again = Wenn Sie anfangen möchten, holen Sie sich einen neuen Link und zahlen Sie von einem anderen Konto oder mit Karte.
notice-payment-failed-debit-money = Auf dem Bankkonto war nicht genug. Bezahlen Sie jetzt, oder nutzen Sie eine andere Zahlungsart.
notice-payment-failed-debit-card = Von diesem Bankkonto lässt sich nicht mehr abbuchen. Bitte nennen Sie eine andere Zahlungsart; was offen ist, wird sofort damit bezahlt.
notice-payment-failed-debit-bank = Ihre Bank hat die Lastschrift abgelehnt, ohne zu sagen, warum. Fragen Sie sie, bezahlen Sie jetzt auf anderem Weg, oder nutzen Sie ein anderes Konto.
notice-payment-failed-debit-confirm = Ihre Bank möchte, dass Sie die Lastschrift bestätigen. Öffnen Sie die Rechnung und bestätigen Sie dort.
notice-payment-failed-debit-temporary = Das war eine vorübergehende Störung zwischen den Banken. Sie brauchen nichts zu tun, oder bezahlen Sie jetzt, um sicherzugehen.
notice-payment-failed-debit-stop = Ihre Bank sagt, dass Sie diese Lastschrift nicht mehr erlauben. Wenn Sie weitermachen möchten, nennen Sie eine andere Zahlungsart; wenn nicht, kündigen Sie auf Ihrer Abrechnungsseite.
notice-payment-failed-debit-missing = Es gibt kein Konto mehr, von dem abgebucht werden könnte. Nennen Sie eine andere Zahlungsart; was offen ist, wird sofort damit bezahlt.
notice-mandate-gone = Die Erlaubnis, von Ihrem Bankkonto •••• { $last4 } für <b>{ $tier }</b> abzubuchen, ist erloschen. Alles bleibt offen bis { $at }; bitte nennen Sie vorher eine andere Zahlungsart. Es ist kein Geld geflossen.
button-method = Andere Zahlungsart
notice-receipt = { $paid } sind für <b>{ $tier }</b> bezahlt. Ihr Tarif ist bis { $until } verlängert.
notice-receipt-tax = Darin sind { $tax } Steuer enthalten.
notice-receipt-uncharged = { $paid } für <b>{ $tier }</b> ist erledigt, und es wurde nichts abgebucht: Ihr Guthaben hat es gedeckt, oder eine Zahlung außerhalb von Stripe. Ihr Tarif ist bis { $until } verlängert.
notice-receipt-number = Rechnung { $number }. Sie finden sie auf Ihrer Abrechnungsseite: /manage_subscription
notice-payment-failed = Die Zahlung von { $due } für <b>{ $tier }</b> hat nicht geklappt. Es ist kein Geld geflossen.
notice-payment-failed-money = Auf der Karte war nicht genug. Bezahlen Sie jetzt, oder nutzen Sie eine andere Karte.
notice-payment-failed-card = An der Karte stimmt etwas nicht mehr: ihre Nummer, ihr Datum oder ihr Code. Bitte hinterlegen Sie eine Karte, die funktioniert; was offen ist, wird sofort damit bezahlt.
notice-payment-failed-bank = Ihre Bank hat Nein gesagt, ohne zu sagen, warum. Fragen Sie sie, bezahlen Sie jetzt auf anderem Weg, oder nutzen Sie eine andere Karte.
notice-payment-failed-confirm = Ihre Bank möchte, dass Sie es bestätigen. Öffnen Sie die Rechnung und bestätigen Sie dort.
notice-payment-failed-temporary = Das war eine vorübergehende Störung zwischen den Banken. Sie brauchen nichts zu tun, oder bezahlen Sie jetzt, um sicherzugehen.
notice-payment-failed-stop = Ihre Bank sagt, dass Sie diese Abbuchung nicht mehr wünschen. Wenn Sie weitermachen möchten, hinterlegen Sie eine andere Karte; wenn nicht, kündigen Sie auf Ihrer Abrechnungsseite.
notice-payment-failed-missing = Es gibt keine Karte, von der abgebucht werden könnte. Hinterlegen Sie eine; was offen ist, wird sofort damit bezahlt.
notice-payment-failed-again = Am { $at } wird es noch einmal versucht.
notice-confirm-payment = Ihre Bank möchte, dass Sie die Zahlung von { $due } für <b>{ $tier }</b> bestätigen. Bis dahin fließt kein Geld. Öffnen Sie die Rechnung und bestätigen Sie dort.
notice-address-needed = Ihre nächste Rechnung für <b>{ $tier }</b> kann nicht geschrieben werden: Ihre Steuer hängt davon ab, wo Sie wohnen, und das weiß ich nicht. Es wurde nichts abgebucht. Bitte tragen Sie Ihre Anschrift auf Ihrer Abrechnungsseite ein; der Rest geht von selbst.
button-address = Anschrift eintragen
notice-known-card = Ihre Karte hatte hier schon Gratistage, und die sind für jeden einmal gedacht. Wenn Sie mögen, zahlen Sie jetzt { $price } für <b>{ $tier }</b> und machen weiter, oder beenden Sie es jetzt und zahlen nichts. Tun Sie keines von beiden, bleibt alles wie vereinbart: Ihre Gratistage laufen bis { $until }, und dann werden { $price } abgebucht.
button-trial-pay = { $price } zahlen und weitermachen
button-trial-end = Beenden, nichts zahlen
notice-win-back = Ihr Tarif <b>{ $tier }</b> endete vor einigen Tagen, weil seine letzte Zahlung nicht durchkam. Wenn Sie zurückkommen möchten, wählen Sie hier einen Tarif; vorher wird nichts abgebucht.
notice-refunded = { $back } für <b>{ $tier }</b> gingen an Sie zurück. Ihre Bank zeigt es innerhalb von fünf bis zehn Tagen.
notice-refunded-part = { $back } Ihrer Zahlung für <b>{ $tier }</b> gingen an Sie zurück. Ihre Bank zeigt es innerhalb von fünf bis zehn Tagen.
notice-refund-waits = { $back } Ihrer Zahlung für <b>{ $tier }</b> sollen an Sie zurückgehen, aber Ihre Bank muss wissen, wohin. Stripe hat Ihnen eine E-Mail geschickt, die danach fragt; beantworten Sie sie innerhalb von 45 Tagen.
notice-refund-failed = Die { $back }, die für <b>{ $tier }</b> an Sie zurückgehen sollten, haben Ihre Bank nicht erreicht, das Geld liegt also noch bei uns. Auch wir erfahren davon und finden mit Ihnen einen anderen Weg; Sie brauchen nichts zu tun.
notice-credited = Sie haben jetzt { $credit } Guthaben. Es senkt Ihre nächste Zahlung von selbst; Sie brauchen nichts zu tun.
notice-second-ended = Sie hatten ein zweites Abo, <b>{ $tier }</b>. Es wurde beendet, damit Sie nicht doppelt zahlen. Ihr Abo <b>{ $stays }</b> läuft weiter.
notice-second-ended-back = Was Sie dafür bezahlt haben, geht an Sie zurück.
button-bill = Jetzt bezahlen
button-bill-now = Rechnung öffnen
button-card = Andere Karte nutzen
button-confirm = Bei meiner Bank bestätigen
bill-ready = Hier ist die älteste offene Rechnung, über <b>{ $due }</b>. Auf Stripes Seite können Sie sie mit jeder Karte bezahlen oder bei Ihrer Bank bestätigen. Der Link ist nur für Sie.
bill-more = { $count ->
        [one] Daneben ist noch eine Rechnung offen.
       *[other] Daneben sind noch { $count } Rechnungen offen.
    } Eine Karte, die Sie hinterlegen, bezahlt sie alle, die älteste zuerst.
bill-other = • { $due } seit { $at }
notice-cancel-scheduled = Ihr Tarif <b>{ $tier }</b> ist gekündigt und endet am { $at }. Bis dahin bleibt alles offen, und es wird nichts mehr abgebucht. Bis dahin können Sie die Kündigung zurücknehmen.
notice-cancel-undone = Ihr Tarif <b>{ $tier }</b> läuft weiter: Die Kündigung ist zurückgenommen.
notice-paused = Ihr Tarif <b>{ $tier }</b> pausiert. In dieser Zeit ist nichts offen, und es wird nichts abgebucht.
notice-paused-until = Am { $at } geht er von selbst weiter, mit einem neuen Zeitraum, der dann abgebucht wird. Sie können die Pause früher beenden.
notice-paused-open = Er geht weiter, wenn Sie es sagen.
notice-paused-after-trial = Ihre Gratistage für <b>{ $tier }</b> sind vorbei, und es gibt keine Karte, deshalb pausiert Ihr Tarif. Es wurde nichts abgebucht. Hinterlegen Sie eine Karte, dann lassen Sie ihn weiterlaufen.
notice-resumed = Ihr Tarif <b>{ $tier }</b> läuft weiter. Alles ist wieder offen.
notice-resumed-next = Die nächste Abbuchung ist { $price } am { $at }, außer Sie kündigen vorher.
notice-not-resumed = Ihr Tarif <b>{ $tier }</b> sollte jetzt weitergehen, aber es gibt keine Karte, von der abgebucht werden könnte. Es wurde nichts abgebucht, und Ihr Tarif pausiert weiter. Hinterlegen Sie eine Karte, dann geht er von selbst weiter.
notice-trial-ending = Ihre Gratistage für <b>{ $tier }</b> enden am { $until }. Dann werden { $price } abgebucht, außer Sie kündigen vorher.
notice-trial-needs-card = Ihre Gratistage für <b>{ $tier }</b> enden am { $until }, und es gibt noch keine Karte. Hinterlegen Sie vorher eine, wenn Sie weitermachen möchten; ohne Karte wird nichts abgebucht, und Ihr Tarif hört auf.
notice-trial-moved = Ihre Gratistage für <b>{ $tier }</b> enden jetzt am { $until }. Dann werden { $price } abgebucht, außer Sie kündigen vorher.
notice-tier-changed = Ihr Tarif hat von { $before } zu <b>{ $tier }</b> gewechselt.
notice-access-closed = Ihr Tarif <b>{ $tier }</b> ist nicht mehr offen.
chats-left = Sie verlassen damit auch die privaten Chats des Tarifs.
access-closed-goes-on = Ihr Abonnement läuft weiter: Die nächste Zahlung am { $at } öffnet den Tarif wieder. Wenn Sie das nicht möchten, kündigen Sie es vorher; wenn die Erstattung ein Versehen war, fragen Sie einen Menschen.
notice-access-restored = Ihr Tarif <b>{ $tier }</b> ist wieder offen. Vielen Dank.

notice-pass-bought = Sie sind dabei. <b>{ $tier }</b> ist offen bis { $until }. Es endet von selbst, und nichts verlängert sich.
notice-pass-bought-longer = Ihre Zeit ist jetzt länger: <b>{ $tier }</b> ist offen bis { $until }. Es endet von selbst, und nichts verlängert sich.
notice-pass-bought-paid = { $paid } sind bezahlt. Die Rechnung finden Sie mit /manage_subscription.
notice-pass-ending = Ihre Zeitkarte für <b>{ $tier }</b> endet am { $until }. Von selbst wird nichts abgebucht. Wenn Sie weitermachen möchten, verlängern Sie sie vorher, oder schließen Sie danach ein Abo ab.
notice-pass-ended = Ihre Zeitkarte für <b>{ $tier }</b> ist abgelaufen, und es wird nichts mehr abgebucht. Sie sind jederzeit wieder willkommen.
notice-admin-offer =
    <b>Das Angebot bei Stripe hat sich geändert.</b> Das kann jetzt niemand kaufen; wer es hat, macht weiter wie bisher.
    { $what }
notice-admin-pass-beside = <b>Doppelt bezahlt:</b> <code>{ $telegram_id }</code> hat gleichzeitig eine Zeitkarte (<code>{ $invoice }</code>) und das Abo <code>{ $subscription }</code> für { $tier }. Erstatten Sie eines in Stripes Dashboard, oder schreiben Sie der Person.
notice-admin-new-subscriber = <b>Neu dabei:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, bezahlt.
notice-admin-new-subscriber-trial = <b>Neu dabei:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, in den Gratistagen.
notice-admin-second-subscription = <b>Zwei Abos:</b> <code>{ $telegram_id }</code> hat { $subscriptions }. Beide können abbuchen.
notice-admin-second-subscription-undone = Eines wird beendet, wie Ihre Tarifdatei es sagt: das neuere samt Rückgabe seines Geldes, oder ein älteres, das niemand bezahlt.
notice-admin-second-subscription-decide = Eines kann sofort beendet werden: das neuere, und was dafür bezahlt wurde, geht zurück, oder ein älteres, das niemand bezahlt. Sind beide gemeint, tun Sie nichts.
button-undo-second = Eines davon beenden
notice-admin-known-card = <b>Eine Karte, die wir kennen:</b> <code>{ $telegram_id }</code> hat Gratistage mit einer Karte begonnen, die { $others } hier schon benutzt hat. Es wurde nichts geändert. Sehen Sie sich beide mit /admin an.
notice-admin-fraud-warning-undone = Sie wird erstattet und der Tarif beendet, und die Person kann nichts mehr kaufen, wie Ihre Tarifdatei es sagt.
button-give-back-look = Erstatten
notice-admin-refund-failed = <b>Eine Erstattung ist gescheitert:</b> { $amount } von <code>{ $payment }</code> konnten <code>{ $telegram_id }</code> nicht zurückgegeben werden und stehen wieder auf Ihrem Saldo. Finden Sie mit der Person einen anderen Weg.
notice-admin-call-refused = <b>Stripe hat abgelehnt:</b> { $what } bei <code>{ $telegram_id }</code> (<code>{ $about }</code>). Dadurch wurde nichts geändert. Stripe sagte: { $error } Bitte erledigen Sie es von Hand, in Stripes Dashboard oder auf der Geldseite der Person.
notice-admin-call-refused-cut = das zweite Abo ließ sich nicht beenden
notice-admin-call-refused-refund = das Geld für das zweite Abo ließ sich nicht zurückgeben
notice-admin-call-refused-stop = das Abo ließ sich nach einer Rückbuchung oder einer Betrugswarnung nicht beenden
notice-admin-call-refused-give-back = die Zahlung, vor der eine Bank gewarnt hat, ließ sich nicht zurückgeben
notice-admin-call-refused-let-go = die offene Rechnung des Gekündigten ließ sich nicht erlassen
notice-admin-call-refused-end = ein Abo, das niemand bezahlt, ließ sich nicht beenden
notice-admin-call-refused-go-on = ein Tarif ließ sich nach seiner Pause nicht fortsetzen
notice-admin-call-refused-daily = Es wird einmal am Tag wieder versucht, solange es nötig ist, wie Ihre Tarifdatei es sagt.
notice-admin-call-refused-anew = Es wird einmal am Tag wieder versucht, und sofort, wenn eine Karte hinterlegt wird.
notice-admin-dispute = <b>Rückbuchung:</b> { $amount } von <code>{ $payment }</code>, bezahlt von <code>{ $telegram_id }</code>. Grund: { $reason }. Jetzt: <b>{ $status }</b>.
notice-admin-dispute-due = Darauf kann bis { $due } geantwortet werden. Die Belege werden in Stripes Dashboard eingereicht, ein einziges Mal.
notice-admin-dispute-inquiry = Noch ist kein Geld geflossen: Die Bank fragt nur. Wird die Zahlung erstattet, ist es damit erledigt.
button-dashboard = In Stripes Dashboard öffnen
notice-admin-fraud-warning = <b>Die Bank warnt vor Betrug:</b> { $amount } von <code>{ $payment }</code>, bezahlt von <code>{ $telegram_id }</code> ({ $fraud }). Noch hat niemand widersprochen; die meisten solchen Zahlungen werden später zurückgebucht, was zusätzlich eine Gebühr kostet.
notice-admin-paid-late = <b>Zu spät bezahlt:</b> <code>{ $telegram_id }</code> hat { $amount } für <code>{ $invoice }</code> bezahlt, deren Abo vorher geendet hatte. Es hat sich nichts geöffnet. Erstatten Sie es, oder schreiben Sie der Person.
notice-admin-bill-stuck = <b>Eine Rechnung steckt fest:</b> Stripe konnte <code>{ $invoice }</code> nicht schreiben, wie es sein sollte (<code>{ $code }</code>).
notice-admin-bill-stuck-waits = Sie bleibt ein Entwurf, und es wird nichts eingezogen, während das Abo aktiv bleibt. Fehlt eine Anschrift, wurde die Person danach gefragt; sobald sie da ist, geht die neueste Rechnung eines Tarifs, der noch läuft, von selbst hinaus. Alles andere wird in Stripes Dashboard behoben.
notice-admin-bill-stuck-untaxed = Sie ging ohne Steuer hinaus. Die Person wurde nach ihrer Anschrift gefragt; schalten Sie die Steuer für das Abo in Stripes Dashboard wieder ein.
notice-admin-unlinked-customer = Stripe meldet einen Kunden, der hier mit niemandem verbunden ist: <code>{ $customer }</code>. Er wurde gespeichert und öffnet nichts.
notice-admin-wrong-mode = Stripes Ereignis { $event } wurde übergangen: { $reason }. Prüfen Sie, welche Webhook-Endpunkte hierher zeigen.
notice-admin-dead-event = Zu Stripes Ereignis { $event } lässt sich niemand finden: { $error }
notice-admin-unknown-value = Stripe hat etwas Neues gesagt. { $what }: <code>{ $value }</code>. Entscheidungen bleiben, wie sie waren. Sehen Sie nach einer neuen Version dieses Programms.
notice-admin-sync-failing = Das Ansehen von { $whom } scheitert immer wieder: { $error }. Der Zugang blieb, wie er war.
notice-admin-chat-rights = <b>{ $title }:</b> { $missing ->
        [invite] Mir fehlt dort das Recht, Personen einzuladen.
       *[administrator] Ich bin dort kein Administrator mehr.
    } Neue Mitglieder können erst hinein, wenn ich Administrator mit dem Recht bin, Personen einzuladen.
notice-admin-chat-rights-remove = <b>{ $title }:</b> Mir fehlt dort das Recht, Personen zu sperren. Wessen Zugang geendet hat, bleibt im Chat, bis ich es habe.
notice-admin-removal-brake = <b>{ $title }:</b> { $due } von { $members } Mitgliedern haben keinen Zugang mehr: { $people }. Das sind mehr, als ich an einem Tag ungefragt aus einem Chat nehme; darum nehme ich niemanden heraus. Stimmt es, sagen Sie es hier. Stimmt es nicht, tun Sie nichts: Dann bleiben sie.
notice-admin-support = <b>{ $name }</b> (<code>{ $telegram_id }</code>) fragt:
    { $text }
notice-upcoming-charge = Ihr Tarif <b>{ $tier }</b> verlängert sich am { $at }: Dann wird { $price } abgebucht.
notice-upcoming-charge-tax = Dazu kommt Steuer, wie auf Ihrer letzten Rechnung.
notice-upcoming-charge-nothing = Sie brauchen nichts zu tun. Haben Sie Guthaben, wird es zuerst verbraucht. Um vorher etwas zu ändern oder zu kündigen, tippen Sie unten.
notice-disputed-open = Ihre Bank bestreitet die Zahlung von { $back } für <b>{ $tier }</b> und hält das Geld zurück, bis sie entschieden hat.
notice-disputed-won = Der Streit um Ihre Zahlung von { $back } für <b>{ $tier }</b> ist vorbei: Ihre Bank sagt, dass die Zahlung richtig war, und es geht kein Geld zurück.
notice-disputed-lost = Der Streit um Ihre Zahlung von { $back } für <b>{ $tier }</b> ist vorbei: Ihre Bank gibt Ihnen das Geld zurück.
notice-disputed-stays = Ihr Zugang bleibt offen.
notice-disputed-closed = Ihr Zugang ist vorerst geschlossen. War der Einspruch ein Versehen, sagen Sie es Ihrer Bank, und schreiben Sie uns hier.
notice-plan-given-up-cancel = Die Zahlung für <b>{ $tier }</b> kam nie durch, deshalb endet der Tarif jetzt. Es ist kein Geld geflossen, und es wird nichts weiter versucht. Sie können jederzeit wieder einen Tarif wählen.
notice-plan-given-up-pause = Die Zahlung für <b>{ $tier }</b> kam nie durch, deshalb ruht der Tarif jetzt. Es ist kein Geld geflossen, und solange er ruht, wird nichts abgebucht. Bezahlen Sie, was offen ist, und er geht weiter.
notice-plan-given-up-pause-no-address = Die Rechnung für <b>{ $tier }</b> konnte ohne Ihre Anschrift nicht geschrieben werden, deshalb ruht der Tarif jetzt. Es ist kein Geld geflossen, und solange er ruht, wird nichts abgebucht. Sobald diese Rechnung bezahlt ist, geht er weiter.
notice-plan-given-up-leave = Die Zahlung für <b>{ $tier }</b> kam nie durch, deshalb bleibt der Tarif geschlossen. Es ist kein Geld geflossen. Bezahlen Sie, was offen ist, und er öffnet sich wieder.
notice-plan-given-up-leave-no-address = Die Rechnung für <b>{ $tier }</b> konnte ohne Ihre Anschrift nicht geschrieben werden, deshalb bleibt der Tarif geschlossen. Es ist kein Geld geflossen. Sobald diese Rechnung bezahlt ist, öffnet er sich wieder.

# The pages that a browser comes back to from Stripe.
page-open-title = Sie sind dabei
page-open-text = Ihr Zugang ist offen. Alles, was dazugehört, wartet im Chat.
page-waiting-title = Ihre Zahlung wird bestätigt
page-waiting-text = Das dauert meist ein paar Sekunden; die Seite sieht von selbst wieder nach. Sie können sie auch schließen: Der Chat sagt Ihnen, sobald es so weit ist.
page-unknown-title = Dieser Link ist hier nicht bekannt
page-unknown-text = Vielleicht ist er alt oder unvollständig. Der Chat weiß, wie es um Sie steht.
page-cancelled-title = Sie sind vor dem Bezahlen gegangen
page-cancelled-text = Für diesen Besuch wurde nichts abgebucht. Im Chat können Sie weitermachen, wo Sie waren, oder neu wählen.
page-portal-title = Alles auf dem neuesten Stand
page-portal-text = Was Sie bei Stripe geändert haben, kommt gleich von selbst im Chat an.
page-later-title = Gerade können wir nicht nachsehen
page-later-text = Wenn Sie bezahlt haben, ist nichts verloren: Der Chat sagt es Ihnen, sobald es bestätigt ist. Die Seite sieht von selbst wieder nach.
page-back = Zurück zum Chat

# What people do with their plan: cancel it, keep it, pause it, let it go on.

plan-title = <b>{ $tier }</b>
button-plan-cancel = Tarif kündigen
button-plan-pause = Tarif pausieren
button-plan-resume = Weiterlaufen lassen
button-keep-plan = Tarif behalten
button-resume = Weiterlaufen lassen
button-manage = Tarif verwalten
button-add-card = Karte hinterlegen

plan-cancel-ask = <b>{ $tier }</b> kündigen? Es bleibt offen bis { $at }, und es wird nichts mehr abgebucht. Bis dahin können Sie es jederzeit zurücknehmen.
plan-cancel-ask-now = <b>{ $tier }</b> kündigen? Es läuft gerade nicht, deshalb endet es sofort.
plan-cancel-ask-owed = Eine Rechnung bleibt offen: Sie wird nicht mehr von selbst abgebucht, und Sie können sie noch bezahlen.
plan-cancel-ask-void = Was auf der letzten Rechnung offen ist, wird erlassen; Sie müssen es nicht bezahlen.
button-cancel-yes = Ja, kündigen
plan-cancelled = <b>{ $tier }</b> ist gekündigt. Es bleibt offen bis { $at }; es wird nichts mehr abgebucht.
plan-cancelled-now = <b>{ $tier }</b> ist beendet. Es wird nichts mehr abgebucht.
plan-why-ask = Wenn Sie mögen, sagen Sie uns, warum. Menschen lesen es, und für Sie ändert sich dadurch nichts.
plan-why-thanks = Danke, es ist notiert.
button-why-too-expensive = Zu teuer
button-why-unused = Ich nutze es nicht
button-why-missing-features = Es fehlt etwas
button-why-low-quality = Nicht gut genug
button-why-switched-service = Ich nutze etwas anderes
button-why-other = Ein anderer Grund

plan-trial-paid = Vielen Dank. <b>{ $tier }</b> läuft weiter. Die nächste Abbuchung ist { $price } am { $at }.
plan-trial-asked = Stripe nimmt die Zahlung für <b>{ $tier }</b> gerade entgegen. Sie brauchen nichts zu tun; sehen Sie in einer Minute wieder nach.
plan-trial-unpaid = Die Zahlung für <b>{ $tier }</b> hat nicht geklappt. Es ist kein Geld geflossen. Bezahlen Sie die offene Rechnung, oder hinterlegen Sie eine andere Karte.

plan-kept = <b>{ $tier }</b> läuft weiter wie bisher. Die nächste Abbuchung ist { $price } am { $at }.

plan-pause-ask = Für wie lange? <b>{ $tier }</b> pausiert sofort: In dieser Zeit ist nichts offen, und es wird nichts abgebucht. Dann geht es von selbst mit einem neuen Zeitraum weiter, der an diesem Tag abgebucht wird.
plan-pause-credit = Was Sie bezahlt und nicht genutzt haben, wird davon abgezogen.
button-pause-days = { $days ->
        [one] Ein Tag
       *[other] { $days } Tage
    }
plan-paused = <b>{ $tier }</b> pausiert bis { $at }. Vorher wird nichts abgebucht. Sie können es früher weiterlaufen lassen.
plan-resume-ask = <b>{ $tier }</b> weiterlaufen lassen? Ein neuer Zeitraum beginnt sofort: { $price } werden jetzt abgebucht, abzüglich Ihres Guthabens.
button-resume-yes = Ja, weiter
plan-resumed = <b>{ $tier }</b> läuft weiter. Die nächste Abbuchung ist { $price } am { $at }.
plan-resume-unpaid = Die Zahlung hat nicht geklappt, deshalb pausiert <b>{ $tier }</b> noch. Es wurde nichts abgebucht. Bezahlen Sie die offene Rechnung, oder hinterlegen Sie eine andere Karte; dann öffnet sich alles.

# What is sold, and the way to pay for it.

price-per-day = { $price } pro Tag
price-per-week = { $price } pro Woche
price-per-month = { $price } pro Monat
price-per-year = { $price } pro Jahr
price-once = { $price } für { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    }

every-day = jeden Tag
every-week = jede Woche
every-month = jeden Monat
every-year = jedes Jahr

limit-per-day = • { $amount } { $title } pro Tag
limit-per-week = • { $amount } { $title } pro Woche
limit-per-month = • { $amount } { $title } pro Monat
limit-per-year = • { $amount } { $title } pro Jahr

shop-title = <b>Wählen Sie Ihren Tarif</b>
shop-empty = Gerade steht nichts zum Verkauf. Ihr eigener Tarif, falls Sie einen haben, ist davon nicht berührt: /billing_status
shop-card =
    <b>{ $tier }</b> · { $price }
    { $description }
shop-card-trial =
    <b>{ $tier }</b> · { $price } · { $days ->
        [one] ein Tag gratis
       *[other] { $days } Tage gratis
    }
    { $description }
shop-button = { $tier } · { $price }

shop-details-title =
    <b>{ $tier }</b>
    { $description }
shop-price = <b>{ $price }</b>
shop-number-may = Sie können bis zu { $most } davon nehmen und zahlen für jeden.
shop-number-each = { $number } davon, je { $price }. Die Grenzen gelten für alle zusammen.
shop-price-trial = <b>{ $price }</b>, nach { $days ->
        [one] einem Gratistag
       *[other] { $days } Gratistagen
    }
shop-features = <b>Das bekommen Sie</b>
shop-limits = <b>So viel ist dabei</b>
shop-chats = <b>Private Chats, denen Sie beitreten können</b>
shop-item = • { $title }
shop-terms = Heute werden { $price } abgebucht, danach verlängert es sich { $every }, bis Sie kündigen. Kündigen können Sie jederzeit mit /manage_subscription.
shop-terms-trial = Heute wird nichts abgebucht. Nach { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } werden { $price } abgebucht, danach verlängert es sich { $every }, bis Sie kündigen. Kündigen können Sie jederzeit mit /manage_subscription; vor dem Ende der Gratistage zahlen Sie nichts.
shop-tax-exclusive = Wo Steuer anfällt, kommt sie dazu; Stripes Seite zeigt sie nach Ihrer Anschrift, bevor Sie bezahlen.
shop-tax-inclusive = Wo Steuer anfällt, ist sie enthalten.
shop-no-card-cancel = Für den Anfang brauchen Sie keine Karte. Hinterlegen Sie keine, enden die Gratistage einfach.
shop-no-card-pause = Für den Anfang brauchen Sie keine Karte. Hinterlegen Sie keine, ruht Ihr Tarif nach den Gratistagen, bis Sie es tun.
shop-no-card-create-invoice = Für den Anfang brauchen Sie keine Karte. Nach den Gratistagen bekommen Sie eine Rechnung.

shop-terms-promo = Heute werden { $now } abgebucht, danach verlängert es sich { $every } für { $price }, sobald der Code ausgelaufen ist, bis Sie kündigen. Kündigen können Sie jederzeit mit /manage_subscription.
shop-terms-trial-promo = Heute wird nichts abgebucht. Nach { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } werden { $now } abgebucht, danach verlängert es sich { $every } für { $price }, sobald der Code ausgelaufen ist, bis Sie kündigen. Kündigen können Sie jederzeit mit /manage_subscription; vor dem Ende der Gratistage zahlen Sie nichts.
shop-terms-pass = Heute werden { $price } abgebucht, ein einziges Mal. Es öffnet sich sofort, endet nach { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } von selbst, und nichts verlängert sich.
shop-terms-pass-longer = Heute werden { $price } abgebucht, ein einziges Mal. Ihre Zeitkarte läuft bis { $until }; { $days ->
        [one] ein Tag kommt
       *[other] { $days } Tage kommen
    } dazu. Sie endet von selbst, und nichts verlängert sich.
shop-promo-once = Mit Ihrem Code { $code } zahlen Sie beim ersten Mal <b>{ $now }</b> statt { $price }.
shop-promo-months = Mit Ihrem Code { $code } zahlen Sie <b>{ $now }</b> statt { $price }, { $months ->
        [one] einen Monat
       *[other] { $months } Monate
    } lang.
shop-promo-ever = Mit Ihrem Code { $code } zahlen Sie jedes Mal <b>{ $now }</b> statt { $price }.
shop-promo-kept = Ihr Code { $code } ist für Sie aufgehoben. Öffnen Sie einen Tarif, um zu sehen, was er abzieht.

button-choose = { $price }
button-chosen = ✓ { $price }
button-currency = In { $currency } zahlen
button-buy-pass = { $price } kaufen
button-start-trial = { $days ->
        [one] Mit einem Gratistag beginnen
       *[other] Mit { $days } Gratistagen beginnen
    }
button-subscribe = Für { $price } abonnieren
button-back = ‹ Zurück
button-close = Schließen
button-pay = Bei Stripe bezahlen
button-paid = Ich habe bezahlt
button-tiers = Tarife ansehen
button-retry = Noch einmal versuchen

checkout-title = <b>{ $tier }</b> · { $price }
checkout-now = Bezahlen Sie { $price } auf Stripes Seite. Ihre Kartendaten gehen allein an Stripe; schreiben Sie sie nie hierher.
checkout-trial = Geben Sie Ihre Karte auf Stripes Seite ein. { $days ->
        [one] Ihr Gratistag beginnt
       *[other] Ihre { $days } Gratistage beginnen
    } sofort, und heute wird nichts abgebucht; danach kostet es { $price }. Ihre Kartendaten gehen allein an Stripe; schreiben Sie sie nie hierher.
checkout-until = Der Link gilt bis { $until }.
checkout-next = Sobald Stripe bestätigt, ändert sich diese Nachricht von selbst, und Sie sind dabei.
checkout-opening = Einen Moment, Ihr Zahlungslink wird gemacht…
checkout-not-yet = <i>Stripe hat noch keine Zahlung bestätigt. Wenn Sie gerade bezahlt haben, warten Sie einen Moment und tippen Sie noch einmal auf „Ich habe bezahlt“; dafür wird nie doppelt abgebucht. Wenn nicht, funktioniert der Knopf oben noch.</i>
checkout-cannot-look = <i>Stripe antwortet gerade nicht, deshalb sehe ich noch nicht, ob Ihre Zahlung angekommen ist. Wenn Sie bezahlt haben, ist nichts verloren, und Sie müssen nicht noch einmal bezahlen: Sie hören hier von mir, sobald Stripe antwortet.</i>
checkout-none = Für Sie ist gerade kein Zahlungslink offen, und es wurde nichts abgebucht. Wählen Sie einen Tarif, um einen neuen zu bekommen.
checkout-on-its-way = <i>Ihre Bank überweist das Geld noch. Das kann einige Tage dauern; Sie hören von mir, wenn es da ist.</i>

button-compare = Vergleichen
button-code = Ich habe einen Code
compare-title = <b>Nebeneinander</b>
compare-price = • { $tier }: { $price }
compare-feature = • { $title }: { $tiers }
compare-limit = • { $title }: { $amounts }
compare-per-day = { $tier } { $amount } pro Tag
compare-per-week = { $tier } { $amount } pro Woche
compare-per-month = { $tier } { $amount } pro Monat
compare-per-year = { $tier } { $amount } pro Jahr
code-prompt = Schreiben Sie Ihren Code als eine Nachricht. Ich frage Stripe, ob er noch gilt; dadurch wird nichts abgebucht.

# What a person has, and why.

status-title = <b>Ihr Tarif: { $tier }</b>
status-title-none = <b>Sie haben keinen Tarif</b>
status-next-charge = Nächste Abbuchung: { $price } am { $at }.
status-next-charge-less = Nächste Abbuchung: { $price } statt { $usual }, mit Ihrem Rabatt, am { $at }.
status-until = Offen bis { $at }. Dann endet es von selbst.
status-last-paid = Zuletzt bezahlt: { $paid }, darin { $tax } Steuer.
status-bill-stuck = Ihre nächste Rechnung wartet auf Ihre Anschrift, weil ihre Steuer davon abhängt. Bitte tragen Sie sie auf Ihrer Abrechnungsseite ein.
status-ends = Gekündigt, endet am { $at }. Es wird nichts mehr abgebucht. Bis dahin können Sie es zurücknehmen.
status-invoice-open = Eine Zahlung ist offen. Bezahlen Sie jetzt, oder ändern Sie Ihre Karte auf Ihrer Abrechnungsseite.
status-card = Karte: { $brand } •••• { $last4 }, gültig bis { $expires }.
status-account = Konto: { $brand } •••• { $last4 }.
status-bank-account = Bankkonto •••• { $last4 }.
status-mandate-gone = Davon darf nicht mehr abgebucht werden. Bitte nennen Sie auf Ihrer Abrechnungsseite eine andere Zahlungsart.
status-debit = Eine Lastschrift ist unterwegs. Die Antwort Ihrer Bank wird um den { $at } erwartet; Sie brauchen nichts zu tun.
status-method = Bezahlt mit { $brand }.
status-checkout-open = Ein Zahlungslink für { $tier } wartet auf Sie.
door-not-ready = Die Tür zu „{ $title }“ ist noch nicht bereit. Fragen Sie etwas später mit /billing_status nach dem Link.

button-join = { $title } beitreten
button-more-time = Mehr Zeit hinzufügen
button-portal = Abrechnungsseite öffnen
button-status = Stand der Abrechnung

access-level-full = Alles in Ihrem Tarif ist offen.
access-level-grace = Alles in Ihrem Tarif ist vorerst offen.
access-level-restricted = Ihr Tarif ist zurzeit eingeschränkt.
access-level-none = Ihr Tarif ist zurzeit nicht offen.

access-reason-nothing-bought = Wählen Sie einen mit /subscribe.
access-reason-grant-given = Er wurde Ihnen geschenkt; es wird nichts dafür abgebucht.
access-reason-pass-paid = Einmal bezahlt. Alles in Ihrem Tarif ist offen, und nichts verlängert sich von selbst.
access-reason-pass-ended = Die Zeit ist vorbei. Es wird nichts mehr abgebucht. Sie können mehr Zeit kaufen oder ein Abo abschließen: /subscribe
access-reason-subscription-trialing = Ihre Gratistage laufen. Alles in Ihrem Tarif ist offen.
access-reason-subscription-paid = Bezahlt. Alles in Ihrem Tarif ist offen.
access-reason-subscription-renewing = Er wird gerade verlängert. Alles bleibt offen.
access-reason-subscription-unbilled = Alles in Ihrem Tarif ist offen.
access-reason-subscription-unknown-status = Alles bleibt, wie es war; ein Mensch sieht sich Ihr Abo an.
access-reason-subscription-unknown-product = Ein Mensch muss nachsehen, wofür dieses Abo ist; schreiben Sie mit /paysupport.
access-reason-payment-on-its-way = Ihre Zahlung ist unterwegs. Ihr Tarif öffnet sich, wenn die Bank das Geld überwiesen hat.
access-reason-payment-on-its-way-open = Er wird gerade per Lastschrift bezahlt. Alles in Ihrem Tarif ist offen.
access-reason-payment-missing = Noch nicht bezahlt, deshalb noch nicht offen.
access-reason-payment-written-off = Die letzte Rechnung wurde abgeschrieben, deshalb ist er geschlossen.
access-reason-payment-failed = Die letzte Zahlung hat nicht geklappt. Vorerst bleibt alles offen, damit Sie Zeit haben, es in Ordnung zu bringen.
access-reason-payment-failed-long = Die letzte Zahlung klappt seit einigen Tagen nicht, deshalb ist Ihr Tarif eingeschränkt, bis sie da ist.
access-reason-payment-given-up = Geschlossen, weil die letzte Zahlung nie geklappt hat. Wenn Sie die offene Rechnung bezahlen, öffnet er sich wieder.
access-reason-payment-no-address = Die neueste Rechnung hat auf Ihre Anschrift gewartet und ist noch nicht bezahlt. Vorerst bleibt alles offen, damit Sie Zeit haben, es in Ordnung zu bringen.
access-reason-payment-no-address-long = Die neueste Rechnung hat auf Ihre Anschrift gewartet und ist seit einigen Tagen nicht bezahlt, deshalb ist Ihr Tarif eingeschränkt, bis sie bezahlt ist.
access-reason-payment-no-address-given-up = Geschlossen, weil die Rechnung auf Ihre Anschrift gewartet hat und nie bezahlt wurde. Sobald sie bezahlt ist, öffnet er sich wieder.
access-reason-payment-refunded = Geschlossen, weil Ihre Zahlung erstattet wurde.
access-reason-payment-disputed = Geschlossen, während Ihre Bank die Zahlung prüft, der Sie widersprochen haben.
access-reason-payment-dispute-lost = Geschlossen, weil Ihre Bank die Zahlung zurückgeholt hat.
access-reason-subscription-never-started = Die erste Zahlung wurde nie abgeschlossen, deshalb hat es nicht begonnen. Es wird nichts abgebucht. Beginnen Sie neu mit /subscribe.
access-reason-subscription-paused = Pausiert: In dieser Zeit ist nichts offen, und es wird nichts abgebucht.
access-reason-subscription-paused-unpaid = Pausiert, weil die letzte Zahlung nie geklappt hat. Bezahlen Sie die offene Rechnung, um weiterzumachen.
access-reason-subscription-paused-no-address = Pausiert, weil die Rechnung auf Ihre Anschrift gewartet hat und nie bezahlt wurde. Sobald sie bezahlt ist, geht es weiter.
access-reason-subscription-paused-after-trial = Ihre Gratistage sind vorbei, und es gibt keine Karte, deshalb pausiert er. Es wurde nichts abgebucht. Hinterlegen Sie eine Karte, um weiterzumachen.
access-reason-subscription-collection-paused = Die Zahlungen haben wir angehalten. Sie brauchen nichts zu tun.
access-reason-subscription-ended = Beendet. Mit /subscribe können Sie jederzeit zurückkommen.
access-reason-subscription-ended-paid = Gekündigt, und offen bis zum Ende der Zeit, die Sie bezahlt haben.

door-closed = „{ $title }“ ist für Menschen mit einem Tarif, der es enthält, deshalb konnte ich Sie nicht hineinlassen. Es wurde nichts abgebucht.
door-closed-plans = Diese Tarife enthalten es:

# The greeting, help, settings, terms and support.

command-start = Hier beginnen
command-subscribe = Tarif wählen und bezahlen
command-billing-status = Ihr Tarif, die nächste Abbuchung, Ihre Chats
command-manage-subscription = Karte, Rechnungen, Kündigung
command-settings = Was für Sie eingestellt ist
command-help = Was ich kann
command-paysupport = Einen Menschen zu einer Zahlung fragen
command-terms = Worauf Sie sich einlassen
command-admin = Zahlen, Personen, Chats

bot-short-description = Tarife, Zahlungen und Zugang, direkt in diesem Chat.
bot-description = Tarif wählen, auf Stripes Seite bezahlen, und Sie sind dabei. Kündigen können Sie jederzeit im Chat. Tippen Sie auf Start.

start-title = Guten Tag { $name }, hier ist <b>{ $business }</b>.
start-text = Hier wählen Sie einen Tarif, bezahlen ihn auf Stripes Seite und verwalten ihn: sehen, was als Nächstes kommt, die Karte ändern, kündigen.
start-next = Beginnen Sie mit einem Blick auf die Tarife. Ansehen kostet nichts.

help-title = <b>{ $business }</b>: was ich verstehe
help-command = /{ $name } – { $what }
help-support = { $words }
help-money = Bezahlt wird nur auf Stripes Seite. Schreiben Sie nie eine Kartennummer hierher; geschieht es doch, lösche ich sie sofort.
button-ask = Einen Menschen fragen

terms-title = <b>Was Sie mit { $business } vereinbaren</b>
terms-renewal = <b>Verlängerung.</b> Ein Tarif verlängert sich am Ende jedes Zeitraums von selbst, zu dem Preis, den Sie bei der Wahl gesehen haben, bis Sie kündigen. Gratistage gibt es einmal pro Person.
terms-cancel = <b>Kündigen.</b> Jederzeit, mit /manage_subscription. Was Sie bezahlt haben, behalten Sie bis zum Ende des Zeitraums. Kündigen Sie vor dem Ende Ihrer Gratistage, wird nichts abgebucht.
terms-cancel-now = <b>Kündigen.</b> Jederzeit, mit /manage_subscription. Ihr Tarif endet, wenn die Kündigung wirksam wird, so wie es auf Stripes Seite steht. Kündigen Sie vor dem Ende Ihrer Gratistage, wird nichts abgebucht.
terms-failed = <b>Klappt eine Zahlung nicht,</b> sage ich es Ihnen sofort. Ihr Tarif bleibt einige Tage offen, damit Sie es in Ordnung bringen können.
terms-cards = <b>Ihre Karte</b> liegt bei Stripe, nie hier. Ich bewahre Ihren Telegram-Namen und Ihre Telegram-Nummer auf, Ihren Tarif und was bezahlt wurde.
terms-disputes = <b>Fragen, Erstattungen und Beschwerden</b> zu einer Zahlung: /paysupport. Menschen lesen sie. Telegrams eigener Support kann bei Zahlungen von hier nicht helfen.
terms-own =
    <b>In den Worten von { $business }</b>
    { $terms }
button-terms = Die vollen Bedingungen

portal-title = <b>Ihre Abrechnungsseite</b>
portal-text = Auf Stripes Seite können Sie Ihre Karte ändern, jede Rechnung ansehen und kündigen. Der Link entsteht, wenn Sie tippen.
portal-ready = Hier ist er. Der Link ist nur für Sie und gilt nur wenige Minuten; danach tippen Sie für einen neuen.
button-portal-now = Stripes Seite öffnen
button-portal-again = Neuen Link machen

group-pointer = Über Tarife und Zahlungen spreche ich nur privat, deshalb habe ich hier nichts beantwortet. Tippen Sie unten, und fragen Sie mich dort.
button-private = Privaten Chat öffnen

unknown-text = Das habe ich nicht verstanden. /help zeigt, was ich kann.
unknown-text-subscribing = Bitte nutzen Sie die Knöpfe oben, oder beginnen Sie neu mit /subscribe.
unknown-command = Diesen Befehl kenne ich nicht. /help zeigt die, die ich kenne.
unknown-button = Dieser Knopf ist veraltet, und es ist nichts geschehen. /help zeigt, was ich jetzt kann.
card-number-deleted = Das sah nach einer Kartennummer aus, deshalb habe ich Ihre Nachricht gelöscht und nichts davon behalten. Bitte schreiben Sie nie eine Kartennummer in einen Chat: Stripes Seite, die sich aus /subscribe oder /manage_subscription öffnet, ist der einzige Ort dafür. Könnte sie jemand anderes gesehen haben, bitten Sie Ihre Bank um eine neue Karte.
card-number-stays = Das sah nach einer Kartennummer aus. Ich habe nichts davon behalten, konnte Ihre Nachricht aber nicht löschen: Bitte löschen Sie sie selbst. Stripes Seite, die sich aus /subscribe oder /manage_subscription öffnet, ist der einzige Ort für eine Kartennummer.
too-fast = Das war viel auf einmal, deshalb habe ich es liegen lassen. Nichts hat sich geändert, und es ist kein Geld geflossen. Geben Sie mir ein paar Sekunden, dann versuchen Sie es wieder.
toast-looking = Ich sehe bei Stripe nach…
toast-opening = Einen Moment…
closed = Weggeräumt. /help zeigt, was ich kann.

span-days = { $count ->
        [one] ein Tag
       *[other] { $count } Tage
    }
span-hours = { $count ->
        [one] eine Stunde
       *[other] { $count } Stunden
    }
span-minutes = { $count ->
        [one] eine Minute
       *[other] { $count } Minuten
    }
span-moment = unter einer Minute

button-help = Was ich kann
button-terms-short = Was Sie vereinbaren
button-privacy = Was über mich gespeichert ist

# What went wrong. Each text says what happened, whether money moved, and what to do next.

refused = Das geht gerade nicht. Nichts hat sich geändert, und es ist kein Geld geflossen.
refused-already-subscribed = Sie haben schon einen Tarif, deshalb habe ich keinen zweiten eröffnet. Es ist kein Geld geflossen. Sie können den vorhandenen wechseln oder kündigen.
refused-payment-owed = Ihr Tarif wartet auf eine Zahlung, deshalb habe ich keinen zweiten eröffnet: Das würde Sie doppelt kosten. Es ist kein Geld geflossen. Bezahlen Sie die offene Rechnung auf Ihrer Abrechnungsseite, und alles öffnet sich wieder.
refused-still-paying = Die Zahlung für Ihren jetzigen Zeitraum läuft noch, deshalb habe ich Ihren Tarif nicht pausiert: Gutschreiben kann ich nur Zeit, die bezahlt ist. Nichts hat sich geändert, und durch Ihr Tippen ist kein Geld geflossen. Versuchen Sie es wieder, wenn die Zahlung da ist: meist innerhalb von zwei Stunden, bei Lastschrift innerhalb einiger Tage. /billing_status zeigt, wie es steht.
refused-pass-running = Ihre Zeitkarte ist noch offen und deckt das ab, deshalb habe ich keine Zahlung eröffnet: Sie würden dieselbe Zeit doppelt bezahlen. Es ist kein Geld geflossen. Sie können mehr Zeit hinzufügen oder ein Abo abschließen, wenn sie abgelaufen ist.
refused-other-currency = Ihre Zahlungen hier laufen in einer anderen Währung, und in der wird dieser Tarif nicht verkauft. Nichts hat sich geändert, und es ist kein Geld geflossen. Wählen Sie einen anderen Tarif, oder fragen Sie mit /paysupport.
refused-promo = Dieser Code lässt sich nicht benutzen: Vielleicht ist er vertippt, abgelaufen, aufgebraucht oder für jemand anderen gedacht. Es ist kein Geld geflossen, und jeder Tarif steht zu seinem eigenen Preis bereit.
refused-tier-not-sold = Dieser Tarif wird nicht mehr verkauft. Es ist kein Geld geflossen. Sehen Sie sich die anderen an.
refused-nothing-owed = Nichts wartet auf Ihre Zahlung: Bis hierher ist alles bezahlt, oder die Zahlung ist unterwegs. Gerade ist kein Geld geflossen.
refused-address-needed = Ihre nächste Rechnung wartet auf Ihre Anschrift, weil ihre Steuer davon abhängt. Bitte tragen Sie sie auf Ihrer Abrechnungsseite ein. Gerade ist kein Geld geflossen.
refused-too-long = Ihre Nachricht ist zu lang, um in einem Stück weitergegeben zu werden; deshalb wurde nichts davon weitergegeben oder gezählt, und es ist kein Geld geflossen. Bitte kürzen Sie sie, oder schicken Sie jetzt etwa die Hälfte und danach den Rest.
refused-nothing-to-manage = Hier gibt es nichts zu verwalten: Gerade läuft kein Tarif. Nichts hat sich geändert, und es ist kein Geld geflossen. Sehen Sie sich die Tarife an.
refused-moved-on = Seit dieser Knopf entstand, hat sich etwas geändert, deshalb habe ich es nicht getan. Gerade ist kein Geld geflossen. /billing_status zeigt, wie es steht.
refused-plan-taken-back = Das konnte ich nicht tun, und es ist kein Geld geflossen. Um Platz dafür zu machen, hatte ich zuerst den Tarifwechsel zurückgenommen, der noch bevorstand, und der kommt nun nicht mehr: Ihr Tarif läuft weiter wie heute. /billing_status zeigt, wie es steht; Sie können den Wechsel neu vormerken oder dies hier noch einmal versuchen.
refused-unknown-person = Unter diesem Namen oder dieser Nummer kenne ich niemanden. Versuchen Sie eine Telegram-Nummer, einen @Namen oder Stripes cus_….
refused-unknown-payment = Eine solche Zahlung kenne ich nicht. Es ist kein Geld geflossen.
refused-barred = Ich kann Ihnen zurzeit nichts verkaufen. Es ist kein Geld geflossen. Wenn Sie das für einen Irrtum halten, schreiben Sie den Menschen hinter diesem Bot mit /paysupport.

outage = Etwas außerhalb antwortet gerade nicht. Nichts hat sich geändert, und es ist kein Geld geflossen. Bitte versuchen Sie es in einer Minute wieder.
outage-stripe = Stripe antwortet gerade nicht. Nichts hat sich geändert, und es ist kein Geld geflossen. Bitte versuchen Sie es in einer Minute wieder; derselbe Knopf macht weiter, wo dieser aufgehört hat.
outage-still-asking = Ich habe Stripe gefragt, aber die Antwort ist noch nicht da, deshalb weiß ich nicht, ob Geld geflossen ist. Ich frage von selbst weiter, bis ich es weiß, und es geschieht höchstens einmal, was auch kommt. /billing_status zeigt in einer Minute, wie es steht.
outage-still-taking-back = Das habe ich noch nicht begonnen, und es ist kein Geld geflossen. Um Platz dafür zu machen, nehme ich zuerst den Tarifwechsel zurück, der noch bevorstand, und Stripe hat mir noch nicht geantwortet. Ich frage von selbst weiter, bis das getan ist. Bitte sehen Sie in einer Minute auf /billing_status nach, und versuchen Sie dann wieder, was Sie wollten.

defect = Auf unserer Seite stimmt etwas nicht, und es ist für die Menschen hinter diesem Bot notiert. Es ist kein Geld geflossen. Sie können sie mit /paysupport fragen.
defect-stripe-refused = Stripe hat unsere Anfrage nicht angenommen. Das ist unser Fehler, nicht Ihrer, und er ist notiert. Es ist kein Geld geflossen. Sie können die Menschen hinter diesem Bot mit /paysupport fragen.
defect-price-not-published = Dieser Tarif lässt sich noch nicht bezahlen: Sein Preis ist bei Stripe noch nicht bereit. Das ist unser Fehler, und er ist notiert. Es ist kein Geld geflossen. Bitte versuchen Sie es später wieder, oder fragen Sie mit /paysupport.
given-up = Auf unserer Seite ist etwas schiefgegangen, während ich an Ihrem Wunsch war, und es ist für die Menschen hinter diesem Bot notiert. Ob Geld geflossen ist, kann ich von hier aus nicht sagen: /billing_status zeigt, wie es steht. Für einmal Tippen wird nie doppelt abgebucht; Sie können es also ruhig noch einmal versuchen oder mit /paysupport fragen.

# What a plan allows, what of it is used, and what is said to whoever meets the end of it.

command-usage = Was Ihr Tarif enthält und was Sie genutzt haben

usage-title = <b>Bisher genutzt, { $tier }</b>
usage-line = { $bar } { $used } von { $amount } { $title }
usage-resets = Am { $at } ist alles wieder da.
usage-ends = Ihr Tarif endet am { $at }, vorher kommt also nichts dazu.
usage-over = Ihr Tarif ist kleiner geworden als das, was Sie genutzt hatten. Dafür wird Ihnen nichts weggenommen; es ist nur vorerst nichts mehr übrig.
usage-nothing-counted = In Ihrem Tarif wird nichts gezählt: Nutzen Sie ihn, wie Sie mögen.
usage-closed = Zurzeit ist nichts offen, also gibt es nichts zu nutzen.

denied-no-plan = <b>Dafür braucht es einen Tarif.</b> Sie haben keinen, der offen ist, deshalb wurde nichts getan, und es ist kein Geld geflossen.
denied-owed = <b>Eine Zahlung fehlt.</b> Ihr Tarif ist eingeschränkt, bis sie da ist, deshalb wurde nichts getan und nichts gezählt. Gerade ist kein Geld geflossen.
denied-not-in-tier = <b>Ihr Tarif, { $tier }, enthält das nicht.</b> Es wurde nichts getan, und es ist kein Geld geflossen.
denied-used-up = <b>Sie haben alles genutzt, was Ihr Tarif enthält:</b> { $used } von { $amount } { $title }. Es wurde nichts getan, und es ist kein Geld geflossen.
denied-over = <b>Ihr Tarif ist kleiner geworden als das, was Sie genutzt hatten:</b> Er enthält { $amount } { $title }, und Sie haben { $used } genutzt. Es wurde nichts getan, und es ist kein Geld geflossen.
denied-too-many = <b>Das ist mehr, als übrig ist:</b> { $left } von { $amount } { $title }. Es wurde nichts getan, und es ist kein Geld geflossen.
denied-subject = Es geht um: { $title }
denied-better = Diese Tarife haben es:
denied-more = Diese Tarife haben mehr:
denied-better-line = • <b>{ $tier }</b>
denied-more-per-day = • <b>{ $tier }</b>: { $amount } { $title } pro Tag
denied-more-per-week = • <b>{ $tier }</b>: { $amount } { $title } pro Woche
denied-more-per-month = • <b>{ $tier }</b>: { $amount } { $title } pro Monat
denied-nowhere = Zurzeit enthält es hier kein Tarif.

refused-not-allowed = Ihr Tarif enthält das gerade nicht. Es wurde nichts getan, und es ist kein Geld geflossen. /usage zeigt, was er enthält.

# A person's invoices, and what became of each.

command-invoices = Ihre Rechnungen, mit ihren Dateien
invoices-title = <b>Ihre Rechnungen</b>
invoices-none = Noch gibt es keine. Die erste entsteht, wenn Sie einen Tarif wählen.
invoices-line = • { $at }: { $total }, { $standing }
invoices-page = Seite { $page } von { $pages }. Die neuesten stehen auf der ersten Seite.
button-invoice = { $number } · { $total }
button-newer = ‹ Neuere
button-older = Ältere ›
button-invoices = Meine Rechnungen

invoice-is-draft = wird geschrieben
invoice-is-paid = bezahlt
invoice-is-free = nichts zu zahlen
invoice-is-refunded = bezahlt und erstattet
invoice-is-part-refunded = bezahlt, teilweise erstattet
invoice-is-disputed = bezahlt, Ihre Bank prüft sie
invoice-is-taken-back = von Ihrer Bank zurückgeholt
invoice-is-on-its-way = Lastschrift unterwegs
invoice-is-open = wartet auf Zahlung
invoice-is-void = zurückgenommen, nichts zu zahlen
invoice-is-written-off = abgeschrieben
invoice-is-unknown = wird angesehen

invoice-title = <b>Rechnung { $number }</b>
invoice-made = Vom { $at }.
invoice-period = Für die Zeit vom { $start } bis zum { $end }.
invoice-once = Für etwas, das Sie einmal gekauft haben.
invoice-total = Summe: { $total }.
invoice-tax = Davon Steuer: { $tax }.
invoice-standing = Stand: { $standing }.
invoice-paid = Sie haben { $paid } am { $at } bezahlt.
invoice-refund-pending = ↩ { $amount } sind seit { $at } auf dem Weg zurück zu Ihnen.
invoice-refund-requires-action = ↩ { $amount } können an Sie zurückgehen und warten auf Ihre Antwort: Stripe hat Ihnen am { $at } eine E-Mail dazu geschrieben.
invoice-refund-succeeded = ↩ { $amount } gingen am { $at } an Sie zurück.
invoice-refund-failed = ↩ { $amount } sollten am { $at } an Sie zurückgehen, und Ihre Bank hat sie nicht angenommen. Schreiben Sie mit /paysupport, wenn Sie nichts gehört haben.
invoice-refund-canceled = ↩ Eine Erstattung über { $amount } vom { $at } wurde zurückgenommen.
invoice-credit-note = ↩ Gutschrift { $number } über { $total }, vom { $at }.
invoice-credit-note-void = Gutschrift { $number } über { $total }, vom { $at }, wurde zurückgenommen.
invoice-no-link = Stripe antwortet gerade nicht, deshalb habe ich keinen Link zur Datei. An der Rechnung hat sich nichts geändert; versuchen Sie es in einer Minute wieder.
button-invoice-page = Bei Stripe öffnen
button-invoice-pdf = PDF
button-credit-note = PDF von { $number }
button-copy-number = Nummer kopieren

# Leaving: why, and what may help.

leaving-ask = Wenn Sie mir sagen, warum, zeige ich, was helfen könnte. Sie müssen nicht, und es steht Ihnen nie im Weg.
leaving-offer-less = Bleiben Sie, und Ihre nächste Abbuchung am { $at } ist { $price } statt { $usual }: einmalig { $percent } weniger. Danach sind es wieder { $usual }.
leaving-offer-lower = Es gibt <b>{ $tier }</b> für { $price }. Es beginnt mit Ihrem nächsten Zeitraum, und Sie sehen, was Stripe abbucht, bevor Sie zustimmen.
leaving-offer-pause = Stattdessen können Sie pausieren: In der Zeit wird nichts abgebucht, und es geht von selbst weiter, wenn Sie es möchten.
leaving-offer-support = Wenn etwas nicht funktioniert oder fehlt: Hier liest es ein Mensch und schreibt zurück.
leaving-offer-none = Danke, dass Sie es sagen.
button-offer-less = Für { $price } bleiben
button-offer-lower = { $tier } ansehen
button-own-words = In meinen Worten
button-stay = Tarif behalten, wie er ist
leaving-words-prompt = Schreiben Sie es jetzt als eine Textnachricht. Menschen lesen es, und für Sie ändert sich nichts. Bitte keine Kartennummern.
leaving-stayed = <b>{ $tier }</b> läuft weiter wie bisher. Es wurde nichts gekündigt.
leaving-less-taken = <b>{ $tier }</b> läuft weiter. Ihre nächste Abbuchung am { $at } ist { $price } statt { $usual }. Es wurde nichts gekündigt.
admin-leaving-title = <b>Kündigungen, letzte 30 Tage</b>
admin-leaving = { $reason }: { $asked } gefragt, { $left } gegangen, { $kept } geblieben
leaving-reason-unsaid = ohne Grund

# What is kept of a person and why, and being forgotten.

command-privacy = Was über Sie gespeichert ist, als Datei, und Vergessen
privacy-title = <b>Was über Sie gespeichert ist</b>
privacy-kept = <b>Hier liegt:</b> Ihr Telegram-Name, Ihre Nummer und Sprache; was Sie gewählt und bezahlt haben und was noch offen ist; was Sie dürfen; was Sie die Menschen hier gefragt haben; und ein Protokoll dessen, was mit Ihrem Tarif geschah. Die Worte anderer Nachrichten werden entfernt, sobald sie beantwortet sind.
privacy-card = <b>Hier liegt nicht:</b> Ihre Karte. Die hat Stripe; hier sind nur ihre Marke, ihre letzten vier Ziffern und ihr Ablaufdatum.
privacy-why = <b>Wozu:</b> um Ihnen zu verkaufen, was Sie gewählt haben, um zu wissen, was bezahlt ist, um Ihnen zu antworten, und weil Bücher geführt werden müssen.
privacy-long = <b>Wie lange:</b> Zahlungen und das Protokoll so lange, wie die Bücher es verlangen; was Stripe mir meldet, 30 Tage, danach nur noch seine Zahlen; Ihre Worte, bis sie beantwortet sind.
privacy-rights = Sie können alles davon als Datei haben, und Sie können vergessen werden.
button-export = Alles als Datei schicken
button-forget-me = Mich vergessen…
button-forget-on = Weiter
button-forget-now = Mich endgültig vergessen
privacy-exported = Die Datei ist in diesem Chat. Jedes Textprogramm kann sie lesen; bitte geben Sie sie nicht weiter, denn es geht um Ihr Geld.
privacy-forget-ask = <b>Vergessen werden.</b> Ihr Name, Ihre Nummer, Sprache, Anschriften, Kartenziffern und Worte werden hier entfernt, und Stripes Eintrag über Sie wird gelöscht. Das lässt sich nicht zurücknehmen.
privacy-forget-plan = <b>{ $tier } endet sofort</b>, auch die Zeit, die schon bezahlt ist. Es wird nichts mehr abgebucht, und dadurch wird nichts erstattet. Möchten Sie nutzen, was bezahlt ist, kündigen Sie zuerst und kommen Sie wieder, wenn es geendet hat.
privacy-forget-chats = Verlassen Sie diese Chats selbst, denn ich werde Sie nicht mehr kennen: { $chats }
privacy-forget-stays = Was bleibt, ohne Ihren Namen: Beträge, Daten und Rechnungsnummern, weil Bücher geführt werden müssen. Stripe bewahrt frühere Zahlungen aus demselben Grund auf.
privacy-forget-sure = Sind Sie sicher? Nach diesem Tippen weiß hier niemand mehr, wer Sie sind, und niemand kann es zurückholen. Es fließt kein Geld.
privacy-forgotten = Sie sind vergessen. Es ist kein Geld geflossen; was noch lief, wird beendet, und Ihr Eintrag bei Stripe gelöscht.
privacy-forgotten-back = Wenn Sie wieder schreiben, sind Sie jemand Neues: /start

# What a person sets for themselves.

settings-title = <b>Einstellungen</b>
settings-language = Sprache: Deutsch.
settings-zone-chosen = Ihre Zeitzone: <b>{ $city }</b>, dort ist es jetzt { $now }. Sie haben sie gewählt.
settings-zone-country = Ihre Zeitzone: <b>{ $city }</b>, dort ist es jetzt { $now }. Ich nehme sie aus dem Land Ihrer Rechnungsanschrift; wählen Sie eine eigene, wenn das nicht stimmt.
settings-zone-default = Ihre Zeitzone: Ich kenne sie noch nicht und richte mich nach <b>{ $city }</b>, dort ist es jetzt { $now }. Wählen Sie unten Ihre eigene.
settings-hours = Was warten kann, kommt dort zwischen { $opens } und { $closes }. Was nicht warten kann, kommt sofort: eine gescheiterte Zahlung, eine Frage Ihrer Bank, Ihr Zugang, der sich öffnet oder schließt. Das lässt sich nicht abschalten.
settings-hours-any = Nachrichten kommen, sobald es etwas zu sagen gibt. Die über gescheiterte Zahlungen, Ihre Bank und Ihren Zugang lassen sich nicht abschalten.
settings-switches = Alles andere können Sie hier schalten:
settings-on = ✓ { $what }
settings-off = – { $what } (aus)
settings-admin = Sie sind hier Admin: Auch Warnungen kommen in diesen Chat. /admin
topic-receipts = Belege für Verlängerungen
topic-upcoming-month = Hinweis vor jeder Monatsabbuchung
topic-upcoming-week = Hinweis vor jeder Wochenabbuchung
topic-trial = Gratistage, die ohne Abbuchung enden
topic-report = Der Wochenbericht über meine Arbeiten
topic-offers = Einladungen, zurückzukommen

button-language = Sprache
button-zone = Zeitzone
zone-title = <b>Ihre Zeitzone</b>
zone-ask = Wo sind Sie? Tippen Sie, oder schreiben Sie den Namen einer Stadt in Ihrer Nähe.
zone-choose = { $region }: Tippen Sie auf die Stadt, deren Uhren Ihre Zeit zeigen.
zone-found = { $city }: { $now }
zone-which = Welche davon ist es?
zone-unknown = Diesen Ort kenne ich nicht. Schreiben Sie eine größere Stadt in Ihrer Zeitzone, oder wählen Sie aus der Liste.
button-zone-list = Aus der Liste wählen
button-zone-follow = Nach meinem Rechnungsland
region-africa = Afrika
region-america = Amerika
region-antarctica = Antarktis
region-arctic = Arktis
region-asia = Asien
region-atlantic = Atlantik
region-australia = Australien
region-europe = Europa
region-indian = Indischer Ozean
region-pacific = Pazifik

# Asking a person, and answering one.

support-title = <b>Einen Menschen fragen</b>
support-prompt = Schreiben Sie Ihre Frage jetzt als eine Textnachricht. Sie geht mit Ihrem Telegram-Namen an die Menschen hinter diesem Bot. Bitte keine Kartennummern.
support-sent = Vielen Dank. Ihre Frage ist jetzt bei den Menschen hinter diesem Bot; die Antwort kommt in diesen Chat. An Ihrem Tarif und Ihren Zahlungen hat sich nichts geändert.
support-only-text = Bitte schreiben Sie Ihre Frage als Text. Um aufzuhören, tippen Sie auf „Schließen“ oder senden einen anderen Befehl.

support-answer-prompt = Schreiben Sie Ihre Antwort an { $telegram_id } jetzt als eine Textnachricht; sie geht in den Chat der Person, wie sie ist. Um aufzuhören, tippen Sie auf „Schließen“.
support-answer-sent = Ihre Antwort ist unterwegs zu { $name }.
support-answer-waits = { $name } hat den Bot blockiert oder ist weg, Ihre Antwort kommt also gerade nicht an. Sie wird aufgehoben und geht hinaus, wenn die Person innerhalb von 30 Tagen zurückkommt.
button-answer = Antworten
button-person = Wer ist das?
button-ask-more = Weiter fragen
notice-admin-support-how = Antworten Sie auf diese Nachricht; die Antwort geht in den Chat der Person.
notice-support-answer =
    <b>Eine Antwort von den Menschen hinter diesem Bot</b>
    { $text }
notice-support-answer-how = Um weiter zu fragen, antworten Sie auf diese Nachricht, oder tippen Sie auf den Knopf.
notice-admin-answer-unreached = Ihre Antwort an { $name } ({ $telegram_id }) kam nicht an: Die Person hat den Bot blockiert oder ist weg. Sie geht hinaus, wenn die Person innerhalb von 30 Tagen zurückkommt.

# Why a person may do what they may, and what comes next: each line a fact with its date.

command-why = Warum Ihr Tarif offen ist oder nicht, und was kommt
button-why = Warum ist das so?
why-title = <b>Warum es so ist</b>
why-title-of = <b>Warum es bei { $name } so ist</b> ({ $telegram_id })
why-plan = Sie haben <b>{ $tier }</b>.
why-because = <b>Woraus es folgt</b>
why-next = <b>Was von selbst als Nächstes kommt</b>
why-next-nothing = Von selbst kommt nichts, und es wird nichts abgebucht.
why-seen = Stripe wurde zuletzt am { $at } gefragt.
why-never-seen = Sie haben hier noch nie bezahlt, deshalb wurde Stripe nicht nach Ihnen gefragt.

why-fact-given = • { $at }: { $tier } wurde Ihnen geschenkt, bis { $until }.
why-fact-given-for-good = • { $at }: { $tier } wurde Ihnen geschenkt, ohne Ende.
why-fact-subscribed = • { $at }: Ihr Abonnement begann. Heute gilt es für { $tier }, zu { $money }.
why-fact-subscribed-before = • { $at }: Ihr Abonnement begann. Zuletzt galt es für { $tier }, zu { $money }.
why-fact-trial = • { $at }: Ihre Gratistage begannen; sie laufen bis { $until }.
why-fact-paid = • { $at }: { $money } wurden bezahlt, für die Zeit bis { $until }.
why-fact-free = • { $at }: Es war nichts zu zahlen, für die Zeit bis { $until }.
why-fact-billed = • { $at }: Eine Rechnung über { $money } entstand und ist noch nicht bezahlt.
why-fact-no-address = • { $at }: Eine Rechnung über { $money } wartet auf Ihre Anschrift, weil ihre Steuer davon abhängt; abgebucht wurde nichts.
why-fact-stuck = • { $at }: Eine Rechnung über { $money } konnte noch nicht geschrieben werden, und abgebucht wurde nichts. Das müssen wir in Ordnung bringen.
why-fact-debit = • { $at }: Eine Lastschrift über { $money } ging ab, und Ihre Bank hat noch nicht geantwortet.
why-fact-failed = • { $at }: Die Zahlung von { $money } hat nicht geklappt und ist noch offen.
why-fact-void = • { $at }: Eine Rechnung über { $money } entstand und wurde später zurückgenommen: Dafür ist nichts zu zahlen.
why-fact-written-off = • { $at }: Eine Rechnung über { $money } entstand, wurde nie bezahlt und abgeschrieben.
why-fact-refunded = • { $at }: { $money } gingen an Sie zurück.
why-fact-disputed = • { $at }: Der Zahlung von { $money } wurde bei Ihrer Bank widersprochen; sie prüft es.
why-fact-lost = • { $at }: Der Zahlung von { $money } wurde widersprochen, und Ihre Bank hat sie zurückgeholt.
why-fact-paused = • { $at }: Ihr Tarif wurde pausiert.
why-fact-ended = • { $at }: { $tier } endete.
why-fact-pass = • { $at }: Sie haben { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } { $tier } für { $money } gekauft, offen bis { $until }.
why-fact-pass-for-good = • { $at }: Sie haben { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } { $tier } für { $money } gekauft.

next-fact-gift-ends = • { $at }: Was Ihnen geschenkt wurde ({ $tier }), endet.
next-fact-ends = • { $at }: { $tier } endet, weil es gekündigt ist. Es wird nichts mehr abgebucht.
next-fact-trial-ends = • { $at }: Ihre Gratistage enden.
next-fact-change = • { $at }: Ihr Tarif wird { $tier } für { $money }, wie Sie es wünschten.
next-fact-change-waits = • { $at }: Bis dahin wartet der Wechsel zu { $tier } für { $money } auf seine Zahlung. Wird bis dahin nicht gezahlt, entfällt er, und Ihr Tarif bleibt, wie er ist.
next-fact-resumes = • { $at }: { $tier } geht von selbst weiter, und ein neuer Zeitraum wird abgebucht.
next-fact-debit-answer = • { $at }: Etwa dann antwortet Ihre Bank auf die Lastschrift über { $money }.
next-fact-try = • { $at }: Die Zahlung von { $money } wird noch einmal versucht.
next-fact-rests = • { $at }: Ist bis dahin nichts bezahlt, pausiert { $tier }, bis es so weit ist.
next-fact-over = • { $at }: Ist bis dahin nichts bezahlt, endet { $tier }.
next-fact-restricted = • { $at }: Ist bis dahin nichts bezahlt, wird Ihr Tarif eingeschränkt.
next-fact-closes = • { $at }: Die Zeit, die Sie bezahlt haben, ist vorbei, und { $tier } schließt.
next-fact-pass-ends = • { $at }: Ihre Zeit mit { $tier } ist vorbei. Es wird nichts mehr abgebucht.
next-fact-charge = • { $at }: { $money } werden für den nächsten Zeitraum abgebucht.

# Pieces of work: asking, the queue, the answer, the weekly report.

command-request = Eine Arbeit erbitten, die eigene Warteliste sehen

work-title = <b>Eine Arbeit erbitten</b>
work-how = Schreiben Sie jetzt in einer Nachricht, was Sie brauchen; ein Foto oder ein Dokument darf dabei sein. Was wartet und noch nicht begonnen ist, können Sie zurücknehmen.
work-yours = <b>Worum Sie gebeten haben</b>
work-line = Nr. { $number }, { $stand }: { $words }
work-a-file = eine Datei
work-is-filed = wartet
work-is-taken = in Arbeit
work-is-answered = beantwortet
work-is-withdrawn = zurückgenommen
work-filed = Vielen Dank, das ist jetzt <b>Nr. { $number }</b> auf der Warteliste. Die Antwort kommt in diesen Chat. Dafür wurde nichts abgebucht: Ihr Tarif enthält es.
work-ahead = Ihr Tarif stellt es vor die der anderen.
work-only-these = Bitte schreiben Sie es als Text, oder schicken Sie ein Foto oder ein Dokument, gern mit Worten. Um aufzuhören, senden Sie einen anderen Befehl.
work-album = Nur die erste dieser Dateien ging mit <b>Nr. { $number }</b>; die anderen wurden nicht angenommen.
work-album-how = Zu jeder Arbeit gehört eine Datei: Packen Sie die anderen in ein Archiv, oder schicken Sie jede für sich, nach /request.
button-withdraw = Nr. { $number } zurücknehmen

notice-work-answered = <b>Ihre Arbeit Nr. { $number } ist fertig.</b>
notice-work-answered-asked = Sie baten: <i>{ $words }</i>
notice-work-answered-words = { $words }
notice-work-answered-file = Eine Datei folgt.
notice-work-answer-file = Zu Ihrer Arbeit Nr. { $number }
notice-work-report = <b>Ihre Woche, vom { $since } bis zum { $until }</b>
work-report-used = Genutzt, { $title }: { $count }
work-report-delivered = Geliefert: { $count ->
        [0] noch nichts
        [one] eine Arbeit
       *[other] { $count } Arbeiten
    }
work-report-line = • Nr. { $number }: { $words }
work-report-more = • und { $count } weitere
work-report-waiting = Jetzt auf der Warteliste: { $count ->
        [one] eine Arbeit
       *[other] { $count } Arbeiten
    }

refused-work-moved-on = Diese Arbeit ist nicht mehr, wie sie war, als Sie den Knopf sahen: Sie wurde inzwischen begonnen, beantwortet oder zurückgenommen. Gerade wurde nichts geändert, und es ist kein Geld geflossen. /request zeigt, wie es um Ihre steht.

button-admin-work = Arbeit
admin-work-title = <b>Die Warteliste der Arbeiten</b>
admin-work-none = Niemand wartet auf etwas.
admin-work-more = … und { $count } weitere
admin-work-card = <b>Nr. { $number }</b> von { $name } { $handle } <code>{ $telegram_id }</code>, eingereicht { $at }
admin-work-stand = Stand: { $stand }.
admin-work-hands = Stand: { $stand }, bei <code>{ $admin }</code>.
admin-work-words = <blockquote>{ $words }</blockquote>
admin-work-answer = Geantwortet: { $words }
admin-work-file = Die Datei von Nr. { $number }
admin-work-answer-prompt = Schreiben Sie jetzt die Antwort auf Nr. { $number }, als Text, Foto oder Dokument. Sie geht an { $name }, wie sie ist.
admin-work-answered = Nr. { $number } ist beantwortet und unterwegs zu { $name }.
button-work = Nr. { $number } · { $name }
button-work-open = Öffnen
button-work-file = Datei zeigen
button-work-take = Übernehmen
button-work-put-back = Zurücklegen
button-work-answer = Antworten
button-work-queue = Die Warteliste
notice-admin-work-filed = <b>Arbeit Nr. { $number }</b> von { $name } <code>{ $telegram_id }</code>
notice-admin-work-filed-file = Eine Datei ist dabei.
notice-admin-work-filed-ahead = Sie geht vor: Der Tarif sagt es so.
