# Italiano, con il «tu». Il bot parla di sé in prima persona; dove si tratta di denaro, dice sempre se si è mosso.
#
# plan            piano                    billing page     pagina dei pagamenti
# pass            pass                     invoice, bill    fattura
# free days       giorni gratis            charge           addebitare
# period          periodo                  bank debit       addebito bancario
# credit          credito                  refund           rimborso
# dispute         contestazione            grant, gift      regalo
# the people behind this bot: le persone dietro questo bot
# no money has moved: non si è mosso denaro

# For admins only.

admin-title = <b>Numeri</b>
admin-active = Attivi: { $count }
admin-trialing = di questi, nei giorni gratis: { $count }
admin-tier = • { $tier }: { $count }
admin-week = Pagato negli ultimi sette giorni: { $money }
admin-no-money = niente
admin-inbox = Eventi di Stripe: { $open } in attesa (il più vecchio da { $lag }), { $failed } falliti
admin-work = Persone da guardare: { $dirty } ({ $failing } falliscono). Avvisi dovuti: { $owed }
button-admin-refresh = Aggiorna
button-admin-find = Cerca una persona
button-admin-chats = Chat

admin-find = Chi cerchi? Scrivi un numero di Telegram, un @nome o un cus_… di Stripe.
admin-person = <b>{ $name }</b> { $handle } <code>{ $telegram_id }</code>
admin-access = Accesso: <b>{ $level }</b> · { $tier } · { $reason }
level-full = completo
level-grace = in proroga
level-restricted = limitato
level-none = nessuno
subscription-status-active = attivo
subscription-status-trialing = nei giorni gratis
subscription-status-past-due = in ritardo di pagamento
subscription-status-unpaid = non pagato
subscription-status-paused = in pausa
subscription-status-incomplete = incompleto
subscription-status-incomplete-expired = incompleto e scaduto
subscription-status-canceled = disdetto
admin-customers = Cliente: <code>{ $refs }</code>
admin-address = Indirizzo: { $address }
admin-locale = Stripe scrive in: { $locale }
admin-tax-ids = Numeri fiscali: { $numbers }
admin-trial-seen = Giorni gratis dal { $at } con una carta già usata da { $others }; risposta alla domanda: { $answer ->
        [pay] ha pagato subito
        [end] li ha chiusi
       *[none] nessuna, o non chiesto
    }
admin-payers = Pagato da: { $emails }
admin-subscription = <code>{ $ref }</code> { $status } · { $tier } · { $price } · fino al { $until }
admin-audit-title = <b>Ultime righe</b>
admin-audit = { $at } · { $actor } · { $sentence }

admin-gift = Regalato: { $tier } fino al { $until }
button-trial-later = Giorni gratis +{ $days }
button-trial-now = Chiudili ora
button-trial-now-yes = Chiudili e addebita ora
button-gift = Regala l’accesso
button-gift-end = Chiudi il regalo
button-gift-give = { $tier }, { $days } g
admin-trial-ask = Chiudere ora i giorni gratis di <code>{ $person }</code>? { $price } si addebita subito sulla sua carta, e la persona viene avvisata.
admin-trial-moved = <code>{ $person }</code>: i giorni gratis durano ora fino al { $at }, anche su Stripe. La persona viene avvisata.
admin-trial-ended = <code>{ $person }</code>: i giorni gratis sono finiti, l’abbonamento è <b>{ $status }</b>. Se il pagamento è stato rifiutato, seguono i soliti promemoria.
admin-gift-ask = Dare l’accesso a <code>{ $person }</code> senza Stripe. Non si addebita niente, niente di ciò che dice Stripe lo toglie, e ciò che è stato comprato continua accanto.
admin-gift-given = <code>{ $person }</code> ha { $tier } fino al { $at }, regalato da te.
admin-gift-ended = <code>{ $person }</code>: { $count ->
        [0] non c’era più niente di regalato. Non è cambiato niente.
        [one] un regalo è finito. Ciò che è stato comprato resta.
       *[other] { $count } regali sono finiti. Ciò che è stato comprato resta.
    }

admin-second-undone = <code>{ $person }</code>: { $count ->
        [0] non c’è più un secondo abbonamento. Non è stato fatto niente.
       *[other] quello di troppo si sta chiudendo; se è il più nuovo, ciò che è stato pagato torna indietro, e la persona viene avvisata quando il denaro è in viaggio.
    }

admin-chats-title = <b>Chat</b>
admin-chat-bound = ✓ { $title } → { $chat }
admin-chat-no-right = ! { $title } → { $chat }: mi manca il diritto di invitare utenti
admin-chat-no-remove = ! { $title } → { $chat }: mi manca il diritto di espellere utenti, quindi non tolgo nessuno
admin-chat-missing = – { $title }: ancora nessuna chat
admin-chat-loose = ? { $title }: non corrisponde a niente
admin-chats-how = Per aggiungere una chat, rendimi amministratore lì, con il diritto di invitare e di espellere utenti.
admin-bind = Ora sono amministratore in <b>{ $title }</b>. Quale chat del tuo file è?
admin-bind-nothing-free = Ora sono amministratore in <b>{ $title }</b>, ma ogni chat del tuo file corrisponde già a un’altra.
admin-bound = <b>{ $title }</b> è legata a «{ $slug }». Chi può entrare ora può chiederlo, e io lo faccio entrare.
admin-bind-taken = «{ $slug }» corrisponde già a un’altra chat. Non è cambiato niente.
admin-bind-unknown = Non conosco più questa chat o questo nome. Non è cambiato niente.
admin-removal-going = <b>{ $title }:</b> fino a { $until } tolgo tutti quelli senza accesso. Prima chiedo a Stripe di ciascuno.
button-removal-go = Sì, togline { $due }
button-bind = Lega { $title }
button-bind-none = Nessuna di queste

admin-forget = <b>Dimenticare <code>{ $person }</code>?</b>
    Abbonamenti che finiscono ora: { $subscriptions }
    Schede che si cancellano su Stripe: { $customers }
    Nomi, indirizzi, carte e parole si tolgono da qui. Fatture e pagamenti restano, come chiedono i libri contabili, senza dire di chi erano. Non si muove denaro.
admin-forget-chats = È in: { $chats }. Toglila da lì a mano: dopo non saprò più chi era.
admin-forget-for-good = Non si può tornare indietro.
admin-forgotten = <b>Dimenticato.</b> Ciò che deve finire ed essere cancellato su Stripe è in viaggio, e prosegue da solo se Stripe non risponde.
button-admin-forget = Dimentica questa persona
button-admin-forget-now = Sì, dimentica
button-admin-why = Perché è così?

# Changing a plan: what else can be had, what it costs, and how it stands.

button-change-plan = Cambia piano
button-undo-change = Annulla il cambio
button-agree-pay = Paga { $due } e cambia ora
button-agree-free = Cambia ora
button-agree-later = Programma il cambio
toast-changing = Chiedo a Stripe…

change-title = <b>Cambia piano</b>
change-now = Hai: <b>{ $plan }</b>, { $price }.
change-how = Scegline uno per vedere quanto costerebbe. Ciò che è di più comincia subito, tolto quello che hai già pagato. Ciò che è di meno comincia con il prossimo periodo, così niente di ciò che hai pagato va perso.
change-nothing-else = Non c’è un altro piano a cui passare.
change-many = { $quantity ->
        [one] { $tier }
       *[other] { $quantity } × { $tier }
    }
change-named = { $plan }, { $price }
change-button = { $plan } · { $price }
change-button-now = ✓ { $plan }: il tuo piano ora

change-anew = <b>È cambiato qualcosa da quando l’hai visto, quindi eccolo di nuovo.</b> Non è stato fatto niente e non si è mosso denaro.
change-preview-title = <b>{ $plan }</b>, { $price }
change-preview-due = Paghi <b>{ $due }</b> ora: il nuovo piano per il tempo che resta, meno ciò che hai già pagato per quel tempo.
change-preview-credit = Avanzano { $credit }, che si tolgono dalle tue prossime fatture.
change-preview-free = I tuoi giorni gratis continuano così. Ora non si addebita niente.
change-preview-keep = Tieni ciò che hai fino al { $at }. Ora non si addebita niente.
change-preview-later = Dal { $at } sono { $price }.
change-preview-nothing-yet = Non è ancora cambiato niente. Decidi tu con il pulsante.

status-change-planned = Programmato: { $plan }, dal { $at }. Fino ad allora puoi annullarlo.
status-change-waiting = Un passaggio a { $plan } aspetta il suo pagamento fino al { $at }. Finché non è pagato, tutto resta com’è.

notice-change-planned = Il tuo cambio è programmato: <b>{ $plan }</b> comincia il { $at }. Fino ad allora tieni { $before }, e per il cambio non si addebita niente.
notice-change-undone = Il passaggio a { $plan } è annullato. Il tuo piano resta <b>{ $before }</b>. Non è stato addebitato niente.
notice-change-unpaid = Il pagamento di { $due } per il tuo passaggio a <b>{ $plan }</b> non è andato a buon fine. Non si è mosso denaro, e tieni { $before } così com’è.
notice-change-confirm = La tua banca vuole che confermi { $due } per il tuo passaggio a <b>{ $plan }</b>. Fino ad allora non si muove denaro, e tieni { $before } così com’è.
change-until = Il cambio aspetta fino al { $at }. Poi viene dimenticato, e non si addebita niente.
notice-change-expired = Il passaggio a { $plan } non è stato pagato in tempo, quindi non si fa. Il tuo piano resta <b>{ $before }</b>. Non è stato addebitato niente.
notice-plan-changed = Il tuo piano è cambiato: ora è <b>{ $plan }</b>.

refused-change-none = Non hai un piano da cambiare. Non si è mosso denaro. Dai un’occhiata ai piani.
refused-change-two = Hai due abbonamenti, quindi non so quale cambiare e non ne ho cambiato nessuno. Non si è mosso denaro. Lo vedono anche le persone dietro questo bot; scrivi con /paysupport.
refused-change-owed = Il tuo piano aspetta un pagamento, quindi prima non si può cambiare. Ora non si è mosso denaro. Paga la fattura aperta, poi cambia.
refused-change-processing = Un tuo pagamento è ancora in viaggio, quindi il tuo piano non si può ancora cambiare. Non è cambiato niente. Riprova quando è arrivato.
refused-change-waiting = Un cambio del tuo piano aspetta già il suo pagamento. Ora non è cambiato niente e non si è mosso denaro. Pagalo, o prima annullalo.
refused-change-ending = Il tuo piano è disdetto e finisce presto, quindi non si può cambiare. Non è cambiato niente e non si è mosso denaro. Prima annulla la disdetta.
refused-change-paused = Il tuo piano è in pausa, quindi non si può cambiare. Non è cambiato niente e non si è mosso denaro. Prima riprendilo.
refused-change-resting = I tuoi pagamenti al momento sono in pausa, quindi il tuo piano non si può cambiare. Non è cambiato niente e non si è mosso denaro. Con /paysupport ne sai di più.
refused-change-unknown = Questo qui non si può cambiare. Non è cambiato niente e non si è mosso denaro. Possono farlo le persone dietro questo bot: /paysupport
refused-change-same = È proprio ciò che hai già. Non è cambiato niente e non si è mosso denaro.
refused-change-planned = È già programmato. Ora non è cambiato niente e non si è mosso denaro.

# For admins only: what must never be true, and what the comparison with Stripe found.

admin-health-title = <b>Salute</b>
admin-health-sound = ✓ Tutte le regole valgono.
admin-health-whom = { $count ->
        [one] Una volta: <code>{ $whom }</code>
       *[other] { $count } volte, la prima: <code>{ $whom }</code>
    }
admin-health-since = Dal { $since }
admin-health-no-sweep = Non è ancora stato confrontato niente con gli elenchi di Stripe. Comincia da solo.
admin-health-sweep = Confrontato con gli elenchi di Stripe { $at }: { $seen } oggetti su { $pages } pagine. { $marked } persone erano diverse. { $strangers } clienti dei tuoi piani qui non sono nessuno.
admin-health-sweep-runs = Confronto con gli elenchi di Stripe in corso dal { $at }: finora { $seen } oggetti su { $pages } pagine. { $marked } persone sono diverse.
admin-health-repaired = Riparato negli ultimi sette giorni senza che un evento l’avesse detto: { $count }
admin-health-repair = • { $at } <code>{ $telegram_id }</code>: { $facts }
button-admin-health = Salute
notice-admin-invariant = <b>Una regola non vale.</b> Nessuno ci ha ancora perso niente.

invariant-mark-dirty = <b>Ci sono persone che aspettano di essere guardate.</b>
invariant-mark-dirty-do = Se Stripe non risponde, vengono guardate da sole quando torna, e tengono ciò che hanno. Altrimenti il registro dice perché fallisce.
invariant-event-waiting = <b>Ci sono eventi di Stripe che non hanno portato a niente.</b>
invariant-event-waiting-do = Guarda se Stripe risponde (/readyz). Poi: <code>python main.py replay</code> con l’evento.
invariant-call-open = <b>Una chiamata che può muovere denaro non ha un esito noto.</b>
invariant-call-open-do = Cerca la sua chiave nel registro di Stripe (Dashboard, Sviluppatori, Log). Non si ripete più da sola.
invariant-open-without-fact = <b>Un accesso è aperto, e niente qui dice che sia stato pagato o regalato.</b>
invariant-open-without-fact-do = <code>python main.py rebuild --person</code> con il numero mostra cosa dice Stripe. Diccelo; è un errore del programma.
invariant-open-though-refunded = <b>Un accesso è aperto, e il denaro del suo periodo è tornato indietro.</b>
invariant-open-though-refunded-do = <code>full_refund</code> nel tuo file dei piani dice che si chiude. <code>python main.py rebuild --person</code> con il numero guarda di nuovo.
invariant-open-though-stale = <b>Un accesso andava deciso di nuovo, e da allora Stripe non è stato letto.</b>
invariant-open-though-stale-do = Resta aperto. Guarda se Stripe risponde (/readyz); quando risponde, tutti vengono guardati da soli.
invariant-paid-without-decision = <b>Un abbonamento è in corso, e nessuno ha deciso cosa apre.</b>
invariant-paid-without-decision-do = <code>python main.py rebuild --yes --person</code> con il numero lo decide.
invariant-second-living = <b>Qualcuno ha due abbonamenti, e tutti e due possono addebitare.</b>
invariant-second-living-do = Cerca la persona con /admin, e chiudine uno nella Dashboard di Stripe se non sono voluti entrambi.
invariant-case-without-debt = <b>A qualcuno si ricorda ciò che non deve più.</b>
invariant-case-without-debt-do = <code>python main.py rebuild --yes --person</code> con il numero chiude il caso.
invariant-notice-sending = <b>Ci sono avvisi bloccati tra dovuti e mandati.</b>
invariant-notice-sending-do = Riavvia il programma: li sistema subito.
invariant-entry-owed = <b>Qualcuno che può entrare in una chat è ancora davanti alla porta.</b>
invariant-entry-owed-do = Guarda le chat con /admin: devo essere amministratore lì, con il diritto di invitare utenti.
invariant-customer-unlinked = <b>Ci sono clienti su Stripe che qui non sono di nessuno.</b>
invariant-customer-unlinked-do = Cercali nella Dashboard di Stripe. Chi ha pagato lì non ha ricevuto niente qui.
invariant-forgotten-in-part = <b>Qualcuno è stato dimenticato qui, e Stripe ne ha ancora una scheda.</b>
invariant-forgotten-in-part-do = Il registro dice perché non si è potuta cancellare. Cancella il cliente nella Dashboard di Stripe.
invariant-sweep-late = <b>Il confronto quotidiano con gli elenchi di Stripe non ha fatto il suo giro.</b>
invariant-sweep-late-do = Il registro dice perché (parte «reconcile»). Fino ad allora solo gli eventi dicono cosa cambia.

# Choosing a language.

command-language = Scegli la mia lingua
language-title = <b>Lingua</b>
language-text = Parlo la lingua della tua app di Telegram, se l’ho imparata. Se vuoi, scegline un’altra qui: questa chat, il suo menu e le e-mail che ti manda Stripe la seguono.
button-language-hint = Come la mia app di Telegram

# An admin's money buttons.

money-title = <b>Denaro di { $name }</b> <code>{ $telegram_id }</code>
money-barred = Non può comprare più niente.
money-nothing = Non è ancora stato pagato niente.
money-paid = ✓ { $amount } il { $at }
money-tax = di cui { $tax } di imposte
money-back = { $back } restituiti
money-disputed = contestato: { $status }
money-owed = – { $amount } aperti dal { $at }
money-tries = <b>Ogni tentativo, il più nuovo per primo</b>
money-try = { $at } · { $amount } · { $code } · <code>{ $charge }</code>
money-unreadable = Non riesco a leggere questa somma. Non è stato fatto niente. Scrivila come 12.50, in centesimi interi e sopra lo zero.
button-admin-money = Denaro
button-give-back = Restituisci { $amount }
button-give-back-now = Sì, restituisci { $amount }
button-give-part = Un’altra somma
button-forgive = Condona { $amount }
button-forgive-void = Annulla la fattura
button-forgive-write-off = Passala a perdita
button-credit = Dai credito
button-credit-now = Sì, dai { $amount } di credito
button-bar = Non vendergli più niente
button-unbar = Torna a vendergli

give-back = Restituire a <b>{ $name }</b> { $amount } di { $paid }, pagati il { $at }?
give-back-tax = Dentro ci sono { $tax } di imposte, che tornano anch’esse: la fattura riceve una nota di credito.
give-back-goes-on = Questo non chiude un piano: ciò che continua si addebita di nuovo. Stripe tiene la sua commissione.
give-back-done = { $amount } tornano a <b>{ $name }</b>. La persona viene avvisata da sola.
give-back-not-paid = Questo pagamento non è andato a buon fine, quindi non c’è niente da restituire. Non si è mosso denaro.
give-back-nothing-left = Questo pagamento è già stato restituito per intero. Ora non si è mosso denaro.
give-back-too-much = Non è tra niente e i { $left } che restano di questo pagamento. Non si è mosso denaro. Scegli un’altra somma.
give-back-disputed = La banca sta decidendo su questo pagamento o se l’è ripreso, quindi non si può anche restituire. Non si è mosso denaro. Rispondi alla contestazione nella Dashboard di Stripe.
give-part = Quanto torna indietro? Restano { $left }. Scrivi la somma, come 12.50.

access-now = Accesso ora: <b>{ $level }</b>.
access-stays = L’accesso resta com’è: <b>{ $level }</b>.
access-then = Accesso dopo: <b>{ $level }</b>. La persona legge: «{ $why }»

forgive = <b>{ $name }</b> deve { $amount } dal { $at }. Ci sono due modi per condonarlo, e nessuno si può annullare.
forgive-void = <b>Annullarla:</b> come se non fosse mai stata chiesta.
forgive-write-off = <b>Passarla a perdita:</b> resta nei libri come perdita, e si può ancora pagare.
forgive-status = Stripe chiama allora il piano <b>{ $status }</b>, e fattura il prossimo periodo come al solito.
forgive-done = { $amount } di <b>{ $name }</b> sono condonati. Non si tenta più.

credit-ask = Quanto credito, in { $currency }? Riduce da solo il prossimo pagamento. Scrivi la somma, come 12.50.
credit-sure = Dare a <code>{ $person }</code> { $amount } di credito per il prossimo pagamento?
credit-done = <code>{ $person }</code> ha { $amount } di credito in più, e viene avvisato.

fraud-stopped = <b>{ $name }</b>:
fraud-refunded = { $amount } tornano indietro.
fraud-not-refunded = Di questo pagamento non può tornare (più) niente.
fraud-ended = Il piano è chiuso.
fraud-not-ended = Non c’era un piano in corso.
fraud-barred = Non può comprare più niente, finché non lo permetti nella sua pagina del denaro.
button-stop-fraud = Restituisci, chiudi, non vendere più

button-admin-unreached = Irraggiungibili
unreached-title = <b>Devono, e non posso scrivergli</b>
unreached-one = • { $name }: { $reach ->
        [gone] il suo Telegram non c’è più
       *[blocked] mi ha bloccato
    }, deve dal { $since }, { $emails }
unreached-nobody = Nessuno.
unreached-how = Le e-mail di Stripe gli arrivano ancora, se sono attive nella sua Dashboard. Provo un messaggio una volta e poi lascio; chi mi scrive di nuovo torna raggiungibile.

# What people are told without having asked. One message per notice.

notice-welcome = <b>Sei dentro.</b> Il tuo piano: <b>{ $tier }</b>.
notice-welcome-trial = I tuoi giorni gratis durano fino al { $until }. Poi si addebita { $price }, a meno che tu non disdica prima.
notice-welcome-trial-no-card = I tuoi giorni gratis durano fino al { $until }. Non hai messo una carta, quindi non si addebita niente. Se vuoi continuare dopo per { $price }, mettine una prima: /manage_subscription.
notice-welcome-paid = { $paid } è pagato. Il tuo piano si rinnova il { $until }, a meno che tu non disdica prima.
notice-welcome-chats = Le tue chat private sono aperte. Tocca per chiedere di entrare; ti faccio entrare subito.
notice-welcome-manage = Cambiare carta, vedere le fatture o disdire: /manage_subscription. Cosa viene dopo: /billing_status.
notice-checkout-expired = Il link di pagamento per <b>{ $tier }</b> non è stato usato e non funziona più. Non è stato addebitato niente.
button-again = Prendi un nuovo link
notice-payment-on-its-way = Il tuo pagamento per <b>{ $tier }</b> è in viaggio. Con gli addebiti bancari può volerci qualche giorno. Ti scrivo appena arriva; non devi fare niente.
notice-payment-on-its-way-expected = La risposta della tua banca è attesa verso il { $at }.
notice-welcome-debit = Il tuo addebito bancario è in viaggio, e la risposta è attesa verso il { $at }. Se la banca dice di no, tutto si richiude, e ti dico perché.
notice-debit-arrived = Il tuo addebito bancario è arrivato: { $paid } pagati per <b>{ $tier }</b>. Grazie.
notice-debit-failed = Il tuo addebito bancario di { $due } per <b>{ $tier }</b> non è andato a buon fine. Non si è mosso denaro, e non si tenta altro.
notice-debit-failed-money = Sul conto non c’era abbastanza.
notice-debit-failed-card = Quel conto non si può addebitare: è chiuso, il numero è sbagliato o non accetta addebiti.
notice-debit-failed-bank = La tua banca ha detto di no senza dire perché.
notice-debit-failed-confirm = La tua banca voleva una conferma che non è arrivata.
notice-debit-failed-temporary = È stato un problema passeggero tra le banche.
notice-debit-failed-stop = La tua banca dice che non permetti questo addebito.
notice-debit-failed-missing = Non c’è più un conto da addebitare.
notice-debit-failed-again = Se vuoi cominciare, prendi un nuovo link, e paga da un altro conto o con la carta.
notice-payment-failed-debit-money = Sul conto bancario non c’era abbastanza. Paga ora, o usa un altro modo di pagare.
notice-payment-failed-debit-card = Quel conto bancario non si può più addebitare. Indica un altro modo di pagare; ciò che è aperto si paga subito con quello.
notice-payment-failed-debit-bank = La tua banca ha rifiutato l’addebito senza dire perché. Chiedile, paga ora in un altro modo o usa un altro conto.
notice-payment-failed-debit-confirm = La tua banca vuole che confermi l’addebito. Apri la fattura e confermalo lì.
notice-payment-failed-debit-temporary = È stato un problema passeggero tra le banche. Non devi fare niente, o paga ora per essere tranquillo.
notice-payment-failed-debit-stop = La tua banca dice che non permetti più questo addebito. Se vuoi continuare, indica un altro modo di pagare; se no, disdici nella tua pagina dei pagamenti.
notice-payment-failed-debit-missing = Non c’è più un conto da addebitare. Indica un altro modo di pagare; ciò che è aperto si paga subito con quello.
notice-mandate-gone = Il permesso di addebitare il tuo conto bancario •••• { $last4 } per <b>{ $tier }</b> è finito. Tutto resta aperto fino al { $at }; indica un altro modo di pagare prima. Non si è mosso denaro.
button-method = Usa un altro modo di pagare
notice-receipt = { $paid } pagati per <b>{ $tier }</b>. Rinnovato fino al { $until }.
notice-receipt-tax = Comprende { $tax } di imposte.
notice-receipt-uncharged = { $paid } per <b>{ $tier }</b> sono saldati, e non è stato addebitato niente: li ha coperti il tuo credito, o un pagamento fuori da Stripe. Rinnovato fino al { $until }.
notice-receipt-number = Fattura { $number }. La trovi nella tua pagina dei pagamenti: /manage_subscription
notice-payment-failed = Il pagamento di { $due } per <b>{ $tier }</b> non è andato a buon fine. Non si è mosso denaro.
notice-payment-failed-money = Sulla carta non c’era abbastanza. Paga ora, o usa un’altra carta.
notice-payment-failed-card = Qualcosa della carta non va più: il numero, la data o il codice. Metti una carta che funzioni; ciò che è aperto si paga subito con quella.
notice-payment-failed-bank = La tua banca ha detto di no senza dire perché. Chiedile, paga ora in un altro modo o usa un’altra carta.
notice-payment-failed-confirm = La tua banca vuole che tu lo confermi. Apri la fattura e confermalo lì.
notice-payment-failed-temporary = È stato un problema passeggero tra le banche. Non devi fare niente, o paga ora per essere tranquillo.
notice-payment-failed-stop = La tua banca dice che non vuoi più questo addebito. Se vuoi continuare, metti un’altra carta; se no, disdici nella tua pagina dei pagamenti.
notice-payment-failed-missing = Non c’è una carta da addebitare. Aggiungine una; ciò che è aperto si paga subito con quella.
notice-payment-failed-again = Si tenta di nuovo il { $at }.
notice-confirm-payment = La tua banca vuole che confermi il pagamento di { $due } per <b>{ $tier }</b>. Fino ad allora non si muove denaro. Apri la fattura e confermalo lì.
notice-address-needed = La tua prossima fattura per <b>{ $tier }</b> non si può emettere: le sue imposte dipendono da dove vivi, e non lo so. Non è stato addebitato niente. Metti il tuo indirizzo nella tua pagina dei pagamenti; il resto va da solo.
button-address = Metti il mio indirizzo
notice-known-card = La tua carta ha già avuto giorni gratis qui, e sono pensati una volta per ognuno. Se vuoi, paga { $price } per <b>{ $tier }</b> ora e continua, o chiudi ora e non pagare niente. Se non fai né l’uno né l’altro, tutto resta come d’accordo: i tuoi giorni gratis durano fino al { $until }, e poi si addebita { $price }.
button-trial-pay = Paga { $price } ora e continua
button-trial-end = Chiudi, senza pagare niente
notice-win-back = Il tuo piano <b>{ $tier }</b> è finito qualche giorno fa, perché il suo ultimo pagamento non è andato a buon fine. Se vuoi tornare, scegli un piano qui; prima non si addebita niente.
notice-refunded = Ti sono stati restituiti { $back } per <b>{ $tier }</b>. La tua banca li mostra entro cinque-dieci giorni.
notice-refunded-part = Ti sono stati restituiti { $back } del tuo pagamento per <b>{ $tier }</b>. La tua banca li mostra entro cinque-dieci giorni.
notice-refund-waits = { $back } del tuo pagamento per <b>{ $tier }</b> devono tornare a te, ma alla tua banca va detto dove. Stripe ti ha mandato un’e-mail che lo chiede; rispondi entro 45 giorni.
notice-refund-failed = I { $back } che dovevano tornare a te per <b>{ $tier }</b> non hanno raggiunto la tua banca, quindi il denaro è ancora da noi. Siamo avvisati anche noi e troviamo un altro modo con te; non devi fare niente.
notice-credited = Ora hai { $credit } di credito. Riduce da solo il tuo prossimo pagamento; non devi fare niente.
notice-second-ended = Avevi un secondo piano, <b>{ $tier }</b>. È stato chiuso, così nessuno ti addebita due volte. Il tuo piano <b>{ $stays }</b> continua.
notice-second-ended-back = Quello che hai pagato per quello ti viene restituito.
button-bill = Paga ora
button-bill-now = Apri la fattura
button-card = Usa un’altra carta
button-confirm = Conferma con la mia banca
bill-ready = Ecco la fattura aperta più vecchia, di <b>{ $due }</b>. Sulla pagina di Stripe puoi pagarla con qualsiasi carta, o confermarla con la tua banca. Il link è solo per te.
bill-more = { $count ->
        [one] Oltre a questa è aperta un’altra fattura.
       *[other] Oltre a questa sono aperte altre { $count } fatture.
    } Una carta che metti le paga tutte, la più vecchia per prima.
bill-other = • { $due } dal { $at }
notice-cancel-scheduled = Il tuo piano <b>{ $tier }</b> è disdetto e finisce il { $at }. Fino ad allora tutto resta aperto, e non si addebita altro. Fino ad allora puoi annullare la disdetta.
notice-cancel-undone = Il tuo piano <b>{ $tier }</b> continua: la disdetta è annullata.
notice-paused = Il tuo piano <b>{ $tier }</b> è in pausa. Intanto niente è aperto e non si addebita niente.
notice-paused-until = Riprende da solo il { $at }, con un nuovo periodo che si addebita allora. Puoi finire la pausa prima.
notice-paused-open = Riprende quando lo dici tu.
notice-paused-after-trial = I tuoi giorni gratis di <b>{ $tier }</b> sono finiti e non c’è una carta, quindi il tuo piano è in pausa. Non è stato addebitato niente. Aggiungi una carta, poi riprendilo.
notice-resumed = Il tuo piano <b>{ $tier }</b> continua. Tutto è di nuovo aperto.
notice-resumed-next = Il prossimo addebito è di { $price } il { $at }, a meno che tu non disdica prima.
notice-not-resumed = Il tuo piano <b>{ $tier }</b> doveva riprendere ora, ma non c’è una carta da addebitare. Non è stato addebitato niente, e il tuo piano resta in pausa. Aggiungi una carta, e riprende da solo.
notice-trial-ending = I tuoi giorni gratis di <b>{ $tier }</b> finiscono il { $until }. Poi si addebita { $price }, a meno che tu non disdica prima.
notice-trial-needs-card = I tuoi giorni gratis di <b>{ $tier }</b> finiscono il { $until }, e non c’è ancora una carta. Aggiungine una prima se vuoi continuare; senza carta non si addebita niente e il tuo piano si ferma.
notice-trial-moved = I tuoi giorni gratis di <b>{ $tier }</b> finiscono ora il { $until }. Poi si addebita { $price }, a meno che tu non disdica prima.
notice-tier-changed = Il tuo piano è passato da { $before } a <b>{ $tier }</b>.
notice-access-closed = Il tuo piano <b>{ $tier }</b> non è più aperto.
chats-left = Esci anche dalle sue chat private.
access-closed-goes-on = Il tuo abbonamento continua: il prossimo pagamento, il { $at }, riapre il tuo piano. Se non lo vuoi, disdici prima; se il rimborso è stato un errore, chiedi a una persona.
notice-access-restored = Il tuo piano <b>{ $tier }</b> è di nuovo aperto. Grazie.

notice-pass-bought = Sei dentro. <b>{ $tier }</b> è aperto fino al { $until }. Finisce da solo, e niente si rinnova.
notice-pass-bought-longer = Ora hai più tempo: <b>{ $tier }</b> è aperto fino al { $until }. Finisce da solo, e niente si rinnova.
notice-pass-bought-paid = { $paid } è pagato. La fattura la trovi con /manage_subscription.
notice-pass-ending = Il tuo pass per <b>{ $tier }</b> finisce il { $until }. Niente si addebita da solo. Se vuoi continuare, aggiungi tempo prima, o abbonati dopo.
notice-pass-ended = Il tuo pass per <b>{ $tier }</b> è finito, e non si addebita altro. Torna quando vuoi.
notice-admin-offer =
    <b>L’offerta su Stripe è cambiata.</b> Nessuno può comprare questo ora; chi ce l’ha continua come prima.
    { $what }
notice-admin-pass-beside = <b>Pagato due volte:</b> <code>{ $telegram_id }</code> ha insieme un pass (<code>{ $invoice }</code>) e l’abbonamento <code>{ $subscription }</code> per { $tier }. Restituiscine uno nella Dashboard di Stripe, o scrivi alla persona.
notice-admin-new-subscriber = <b>Nuovo abbonato:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, pagato.
notice-admin-new-subscriber-trial = <b>Nuovo abbonato:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, nei giorni gratis.
notice-admin-second-subscription = <b>Due abbonamenti:</b> <code>{ $telegram_id }</code> ha { $subscriptions }. Tutti e due possono addebitare.
notice-admin-second-subscription-undone = Uno si sta chiudendo, come dice il tuo file dei piani: il più nuovo, restituendo il suo denaro, o uno più vecchio che nessuno paga.
notice-admin-second-subscription-decide = Uno si può chiudere subito: il più nuovo, restituendo ciò che è stato pagato, o uno più vecchio che nessuno paga. Se sono voluti entrambi, non fare niente.
button-undo-second = Chiudine uno
notice-admin-known-card = <b>Una carta che conosciamo:</b> <code>{ $telegram_id }</code> ha cominciato i giorni gratis con una carta che { $others } ha già usato qui. Non è stato cambiato niente. Guarda entrambi con /admin.
notice-admin-fraud-warning-undone = Si sta restituendo e il suo piano si sta chiudendo, e non può comprare più niente, come dice il tuo file dei piani.
button-give-back-look = Restituiscilo
notice-admin-refund-failed = <b>Un rimborso è fallito:</b> { $amount } di <code>{ $payment }</code> non si sono potuti restituire a <code>{ $telegram_id }</code>, e sono di nuovo sul tuo saldo. Trova un altro modo con la persona.
notice-admin-call-refused = <b>Stripe ha rifiutato:</b> { $what } per <code>{ $telegram_id }</code> (<code>{ $about }</code>). Non è cambiato niente. Stripe ha detto: { $error } Fallo a mano, nella Dashboard di Stripe o nella sua pagina del denaro.
notice-admin-call-refused-cut = il secondo abbonamento non si è potuto chiudere
notice-admin-call-refused-refund = il denaro del secondo abbonamento non si è potuto restituire
notice-admin-call-refused-stop = l’abbonamento non si è potuto chiudere dopo una contestazione o un avviso di frode
notice-admin-call-refused-give-back = il pagamento segnalato da una banca non si è potuto restituire
notice-admin-call-refused-let-go = la fattura aperta di ciò che è stato disdetto non si è potuta condonare
notice-admin-call-refused-end = un abbonamento che nessuno paga non si è potuto chiudere
notice-admin-call-refused-go-on = un piano non ha potuto riprendere dopo la sua pausa
notice-admin-call-refused-daily = Si tenta di nuovo una volta al giorno finché serve, come dice il tuo file dei piani.
notice-admin-call-refused-anew = Si tenta di nuovo una volta al giorno, e subito quando viene aggiunta una carta.
notice-admin-dispute = <b>Contestazione:</b> { $amount } di <code>{ $payment }</code>, pagato da <code>{ $telegram_id }</code>. Motivo: { $reason }. Ora: <b>{ $status }</b>.
notice-admin-dispute-due = Si può rispondere fino al { $due }. Le prove si mandano nella Dashboard di Stripe, una volta sola.
notice-admin-dispute-inquiry = Non si è ancora mosso denaro: la banca chiede soltanto. Restituire il pagamento la chiude.
button-dashboard = Apri nella Dashboard di Stripe
notice-admin-fraud-warning = <b>La banca avvisa di una frode:</b> { $amount } di <code>{ $payment }</code>, pagato da <code>{ $telegram_id }</code> ({ $fraud }). Nessuno l’ha ancora contestato; la maggior parte di questi pagamenti lo è più tardi, e costa una commissione in più.
notice-admin-paid-late = <b>Pagato troppo tardi:</b> <code>{ $telegram_id }</code> ha pagato { $amount } per <code>{ $invoice }</code>, il cui abbonamento era già finito. Non si è aperto niente. Restituiscilo, o scrivi alla persona.
notice-admin-bill-stuck = <b>Una fattura si è bloccata:</b> Stripe non ha potuto emettere <code>{ $invoice }</code> come doveva (<code>{ $code }</code>).
notice-admin-bill-stuck-waits = Resta una bozza e non si incassa niente, mentre l’abbonamento resta attivo. Se manca un indirizzo, è stato chiesto alla persona; quando c’è, la fattura più recente di un piano ancora in corso parte da sola. Il resto si ripara nella Dashboard di Stripe.
notice-admin-bill-stuck-untaxed = È partita senza imposte. L’indirizzo è stato chiesto alla persona; riattiva le imposte dell’abbonamento nella Dashboard di Stripe.
notice-admin-unlinked-customer = Stripe parla di un cliente che qui non è legato a nessuno: <code>{ $customer }</code>. È stato salvato e non apre niente.
notice-admin-wrong-mode = L’evento { $event } di Stripe è stato ignorato: { $reason }. Controlla quali webhook puntano qui.
notice-admin-dead-event = Non si trova nessuno per l’evento { $event } di Stripe: { $error }
notice-admin-unknown-value = Stripe ha detto qualcosa di nuovo. { $what }: <code>{ $value }</code>. Le decisioni restano com’erano. Cerca un aggiornamento di questo programma.
notice-admin-sync-failing = Guardare { $whom } continua a fallire: { $error }. Il suo accesso è rimasto com’era.
notice-admin-chat-rights = <b>{ $title }:</b> { $missing ->
        [invite] Lì mi manca il diritto di invitare utenti.
       *[administrator] Lì non sono più amministratore.
    } I nuovi membri non possono entrare finché non sono amministratore con il diritto di invitare utenti.
notice-admin-chat-rights-remove = <b>{ $title }:</b> lì mi manca il diritto di espellere utenti. Chi non ha più accesso resta nella chat finché non lo ho.
notice-admin-removal-brake = <b>{ $title }:</b> { $due } membri su { $members } non hanno più accesso: { $people }. Sono più di quanti ne tolgo da una chat in un giorno senza chiedere, quindi non tolgo nessuno. Se è giusto, dillo qui. Se non lo è, non fare nulla: restano.
notice-admin-support = <b>{ $name }</b> (<code>{ $telegram_id }</code>) chiede:
    { $text }
notice-upcoming-charge = Il tuo piano <b>{ $tier }</b> si rinnova il { $at }: allora si addebita { $price }.
notice-upcoming-charge-tax = A questo si aggiungono le imposte, come sulla tua ultima fattura.
notice-upcoming-charge-nothing = Non devi fare niente. Se hai credito, si usa prima quello. Per cambiare qualcosa o disdire prima, tocca sotto.
notice-disputed-open = La tua banca contesta il pagamento di { $back } per <b>{ $tier }</b> e trattiene quel denaro finché non ha deciso.
notice-disputed-won = La contestazione del tuo pagamento di { $back } per <b>{ $tier }</b> è finita: la tua banca dice che il pagamento era giusto, e non torna denaro.
notice-disputed-lost = La contestazione del tuo pagamento di { $back } per <b>{ $tier }</b> è finita: la tua banca ti restituisce quel denaro.
notice-disputed-stays = Il tuo accesso resta aperto.
notice-disputed-closed = Il tuo accesso per ora è chiuso. Se la contestazione è stata un errore, dillo alla tua banca, e scrivici qui.
notice-plan-given-up-cancel = Il pagamento per <b>{ $tier }</b> non è mai riuscito, quindi il piano finisce ora. Non si è mosso denaro, e non si tenta altro. Puoi scegliere di nuovo un piano quando vuoi.
notice-plan-given-up-pause = Il pagamento per <b>{ $tier }</b> non è mai riuscito, quindi il piano ora riposa. Non si è mosso denaro, e finché riposa non si addebita niente. Paga ciò che è aperto, e riprende.
notice-plan-given-up-pause-no-address = La fattura per <b>{ $tier }</b> non si è potuta emettere senza il tuo indirizzo, quindi il piano ora riposa. Non si è mosso denaro, e finché riposa non si addebita niente. Quando quella fattura è pagata, riprende.
notice-plan-given-up-leave = Il pagamento per <b>{ $tier }</b> non è mai riuscito, quindi il piano resta chiuso. Non si è mosso denaro. Paga ciò che è aperto, e si riapre.
notice-plan-given-up-leave-no-address = La fattura per <b>{ $tier }</b> non si è potuta emettere senza il tuo indirizzo, quindi il piano resta chiuso. Non si è mosso denaro. Quando quella fattura è pagata, si riapre.

# The pages that a browser comes back to from Stripe.
page-open-title = Sei dentro
page-open-text = Il tuo accesso è aperto. Tutto ciò che ne fa parte ti aspetta nella chat.
page-waiting-title = Il tuo pagamento si sta confermando
page-waiting-text = Di solito bastano pochi secondi; la pagina guarda di nuovo da sola. Puoi anche chiuderla: la chat te lo dice appena è fatto.
page-unknown-title = Questo link qui non è conosciuto
page-unknown-text = Forse è vecchio o incompleto. La chat sa a che punto sei.
page-cancelled-title = Sei uscito prima di pagare
page-cancelled-text = Per questa visita non è stato addebitato niente. Nella chat puoi continuare da dove eri, o scegliere di nuovo.
page-portal-title = Tutto aggiornato
page-portal-text = Ciò che hai cambiato su Stripe arriva da solo nella chat tra un momento.
page-later-title = Ora non possiamo guardare
page-later-text = Se hai pagato, non si è perso niente: la chat te lo dice appena è confermato. La pagina guarda di nuovo da sola.
page-back = Torna alla chat

# What people do with their plan: cancel it, keep it, pause it, let it go on.

plan-title = <b>{ $tier }</b>
button-plan-cancel = Disdici il piano
button-plan-pause = Metti in pausa
button-plan-resume = Riprendi
button-keep-plan = Tieni il piano
button-resume = Riprendi
button-manage = Gestisci il piano
button-add-card = Aggiungi una carta

plan-cancel-ask = Disdire <b>{ $tier }</b>? Resta aperto fino al { $at }, e non si addebita altro. Fino ad allora puoi annullarlo quando vuoi.
plan-cancel-ask-now = Disdire <b>{ $tier }</b>? Al momento non è in corso, quindi finisce subito.
plan-cancel-ask-owed = Una fattura resta aperta: non si addebita più da sola, e puoi ancora pagarla.
plan-cancel-ask-void = Ciò che è aperto sulla sua ultima fattura viene condonato; non devi pagarlo.
button-cancel-yes = Sì, disdici
plan-cancelled = <b>{ $tier }</b> è disdetto. Resta aperto fino al { $at }; non si addebita altro.
plan-cancelled-now = <b>{ $tier }</b> è finito. Non si addebita altro.
plan-why-ask = Se vuoi, dicci perché. Lo leggono persone, e per te non cambia niente.
plan-why-thanks = Grazie, è annotato.
button-why-too-expensive = Troppo caro
button-why-unused = Non lo uso
button-why-missing-features = Manca qualcosa
button-why-low-quality = Non è abbastanza buono
button-why-switched-service = Uso altro
button-why-other = Un altro motivo

plan-trial-paid = Grazie. <b>{ $tier }</b> continua. Il prossimo addebito è di { $price } il { $at }.
plan-trial-asked = Stripe sta prendendo il pagamento per <b>{ $tier }</b>. Non devi fare niente; guarda di nuovo tra un minuto.
plan-trial-unpaid = Il pagamento per <b>{ $tier }</b> non è andato a buon fine. Non si è mosso denaro. Paga la fattura aperta, o metti un’altra carta.

plan-kept = <b>{ $tier }</b> continua come prima. Il prossimo addebito è di { $price } il { $at }.

plan-pause-ask = Per quanto? <b>{ $tier }</b> va subito in pausa: intanto niente è aperto e non si addebita niente. Poi riprende da solo con un nuovo periodo, che si addebita quel giorno.
plan-pause-credit = Ciò che hai pagato e non usato si toglie da quell’addebito.
button-pause-days = { $days ->
        [one] Un giorno
       *[other] { $days } giorni
    }
plan-paused = <b>{ $tier }</b> è in pausa fino al { $at }. Prima di quel giorno non si addebita niente. Puoi riprenderlo prima.
plan-resume-ask = Riprendere <b>{ $tier }</b>? Comincia subito un nuovo periodo: { $price } si addebita ora, meno il tuo credito.
button-resume-yes = Sì, continua
plan-resumed = <b>{ $tier }</b> continua. Il prossimo addebito è di { $price } il { $at }.
plan-resume-unpaid = Il pagamento non è andato a buon fine, quindi <b>{ $tier }</b> è ancora in pausa. Non è stato addebitato niente. Paga la fattura aperta, o metti un’altra carta; allora si apre tutto.

# What is sold, and the way to pay for it.

price-per-day = { $price } al giorno
price-per-week = { $price } alla settimana
price-per-month = { $price } al mese
price-per-year = { $price } all’anno
price-once = { $price } per { $days ->
        [one] un giorno
       *[other] { $days } giorni
    }

every-day = ogni giorno
every-week = ogni settimana
every-month = ogni mese
every-year = ogni anno

limit-per-day = • { $amount } { $title } al giorno
limit-per-week = • { $amount } { $title } alla settimana
limit-per-month = • { $amount } { $title } al mese
limit-per-year = • { $amount } { $title } all’anno

shop-title = <b>Scegli il tuo piano</b>
shop-empty = Al momento non è in vendita niente. Il tuo piano, se ne hai uno, non ne è toccato: /billing_status
shop-card =
    <b>{ $tier }</b> · { $price }
    { $description }
shop-card-trial =
    <b>{ $tier }</b> · { $price } · { $days ->
        [one] un giorno gratis
       *[other] { $days } giorni gratis
    }
    { $description }
shop-button = { $tier } · { $price }

shop-details-title =
    <b>{ $tier }</b>
    { $description }
shop-price = <b>{ $price }</b>
shop-number-may = Puoi prenderne fino a { $most }, e paghi per ciascuno.
shop-number-each = { $number } in tutto, { $price } ciascuno. I limiti valgono per tutti insieme.
shop-price-trial = <b>{ $price }</b>, dopo { $days ->
        [one] un giorno gratis
       *[other] { $days } giorni gratis
    }
shop-features = <b>Cosa ricevi</b>
shop-limits = <b>Quanto</b>
shop-chats = <b>Chat private in cui puoi entrare</b>
shop-item = • { $title }
shop-terms = Oggi si addebita { $price }, poi si rinnova { $every } finché non disdici. Disdici quando vuoi con /manage_subscription.
shop-terms-trial = Oggi non si addebita niente. Dopo { $days ->
        [one] un giorno
       *[other] { $days } giorni
    } si addebita { $price }, poi si rinnova { $every } finché non disdici. Disdici quando vuoi con /manage_subscription; prima che finiscano i giorni gratis non paghi niente.
shop-tax-exclusive = Le imposte si aggiungono dove sono dovute; la pagina di Stripe le mostra in base al tuo indirizzo prima che tu paghi.
shop-tax-inclusive = Le imposte sono comprese dove sono dovute.
shop-no-card-cancel = Per cominciare non serve una carta. Se non ne metti una, i giorni gratis semplicemente finiscono.
shop-no-card-pause = Per cominciare non serve una carta. Se non ne metti una, il tuo piano riposa dopo i giorni gratis finché non lo fai.
shop-no-card-create-invoice = Per cominciare non serve una carta. Dopo i giorni gratis ricevi una fattura.

shop-terms-promo = Oggi si addebita { $now }, poi si rinnova { $every } per { $price } appena il codice si esaurisce, finché non disdici. Disdici quando vuoi con /manage_subscription.
shop-terms-trial-promo = Oggi non si addebita niente. Dopo { $days ->
        [one] un giorno
       *[other] { $days } giorni
    } si addebita { $now }, poi si rinnova { $every } per { $price } appena il codice si esaurisce, finché non disdici. Disdici quando vuoi con /manage_subscription; prima che finiscano i giorni gratis non paghi niente.
shop-terms-pass = Oggi si addebita { $price }, una volta sola. Si apre subito, finisce da solo dopo { $days ->
        [one] un giorno
       *[other] { $days } giorni
    }, e niente si rinnova.
shop-terms-pass-longer = Oggi si addebita { $price }, una volta sola. Il tuo pass dura fino al { $until }; { $days ->
        [one] si aggiunge un giorno
       *[other] si aggiungono { $days } giorni
    }. Finisce da solo, e niente si rinnova.
shop-promo-once = Con il tuo codice { $code } il primo pagamento è di <b>{ $now }</b> invece di { $price }.
shop-promo-months = Con il tuo codice { $code } paghi <b>{ $now }</b> invece di { $price } per { $months ->
        [one] un mese
       *[other] { $months } mesi
    }.
shop-promo-ever = Con il tuo codice { $code } paghi <b>{ $now }</b> invece di { $price }, ogni volta.
shop-promo-kept = Il tuo codice { $code } è tenuto da parte per te. Apri un piano per vedere quanto toglie.

button-choose = { $price }
button-chosen = ✓ { $price }
button-currency = Paga in { $currency }
button-buy-pass = Compra { $price }
button-start-trial = { $days ->
        [one] Comincia con un giorno gratis
       *[other] Comincia con { $days } giorni gratis
    }
button-subscribe = Abbonati per { $price }
button-back = ‹ Indietro
button-close = Chiudi
button-pay = Paga su Stripe
button-paid = Ho pagato
button-tiers = Vedi i piani
button-retry = Riprova

checkout-title = <b>{ $tier }</b> · { $price }
checkout-now = Paga { $price } sulla pagina di Stripe. I dati della tua carta vanno solo a Stripe; non scriverli mai qui.
checkout-trial = Metti la tua carta sulla pagina di Stripe. { $days ->
        [one] Il tuo giorno gratis comincia
       *[other] I tuoi { $days } giorni gratis cominciano
    } subito e oggi non si addebita niente; poi sono { $price }. I dati della tua carta vanno solo a Stripe; non scriverli mai qui.
checkout-until = Il link funziona fino al { $until }.
checkout-next = Appena Stripe conferma, questo messaggio cambia da solo e sei dentro.
checkout-opening = Un momento, il tuo link di pagamento si sta facendo…
checkout-not-yet = <i>Stripe non ha ancora confermato un pagamento. Se hai appena pagato, aspetta un momento e tocca di nuovo «Ho pagato»; per questo non ti si addebita mai due volte. Se no, il pulsante sopra funziona ancora.</i>
checkout-cannot-look = <i>Stripe al momento non risponde, quindi non vedo ancora se il tuo pagamento è arrivato. Se hai pagato, niente è perso e non devi pagare di nuovo: ti scrivo qui appena Stripe risponde.</i>
checkout-none = Ora non c’è un link di pagamento aperto per te, e non è stato addebitato niente. Scegli un piano per averne uno nuovo.
checkout-on-its-way = <i>La tua banca sta ancora spostando il denaro. Può volerci qualche giorno; ti scrivo quando arriva.</i>

button-compare = Confrontali
button-code = Ho un codice
compare-title = <b>Fianco a fianco</b>
compare-price = • { $tier }: { $price }
compare-feature = • { $title }: { $tiers }
compare-limit = • { $title }: { $amounts }
compare-per-day = { $tier } { $amount } al giorno
compare-per-week = { $tier } { $amount } alla settimana
compare-per-month = { $tier } { $amount } al mese
compare-per-year = { $tier } { $amount } all’anno
code-prompt = Scrivi il tuo codice in un solo messaggio. Chiedo a Stripe se vale ancora; con questo non si addebita niente.

# What a person has, and why.

status-title = <b>Il tuo piano: { $tier }</b>
status-title-none = <b>Non hai un piano</b>
status-next-charge = Prossimo addebito: { $price } il { $at }.
status-next-charge-less = Prossimo addebito: { $price } invece di { $usual }, con il tuo sconto, il { $at }.
status-until = È aperto fino al { $at }. Poi finisce da solo.
status-last-paid = Ultimo pagamento: { $paid }, con { $tax } di imposte.
status-bill-stuck = La tua prossima fattura aspetta il tuo indirizzo, perché le sue imposte ne dipendono. Mettilo nella tua pagina dei pagamenti.
status-ends = È disdetto e finisce il { $at }. Non si addebiterà altro. Fino ad allora puoi annullarlo.
status-invoice-open = C’è un pagamento aperto. Paga ora, o cambia la tua carta nella tua pagina dei pagamenti.
status-card = Carta: { $brand } •••• { $last4 }, valida fino al { $expires }.
status-account = Conto: { $brand } •••• { $last4 }.
status-bank-account = Conto bancario •••• { $last4 }.
status-mandate-gone = Non si può più addebitare. Indica un altro modo di pagare nella tua pagina dei pagamenti.
status-debit = Un addebito bancario è in viaggio. La risposta della tua banca è attesa verso il { $at }; non devi fare niente.
status-method = Pagato con { $brand }.
status-checkout-open = Un link di pagamento per { $tier } ti aspetta.
door-not-ready = La porta di «{ $title }» non è ancora pronta. Chiedi il link con /billing_status un po’ più tardi.

button-join = Entra in { $title }
button-more-time = Aggiungi tempo
button-portal = Apri la pagina dei pagamenti
button-status = A che punto sono

access-level-full = Tutto nel tuo piano è aperto.
access-level-grace = Tutto nel tuo piano per ora è aperto.
access-level-restricted = Il tuo piano al momento è limitato.
access-level-none = Il tuo piano al momento non è aperto.

access-reason-nothing-bought = Scegline uno con /subscribe.
access-reason-grant-given = Ti è stato regalato; non si addebita niente.
access-reason-pass-paid = È pagato una volta. Tutto nel tuo piano è aperto, e niente si rinnova da solo.
access-reason-pass-ended = Il suo tempo è finito. Non si addebita altro. Puoi comprare altro tempo o abbonarti: /subscribe
access-reason-subscription-trialing = Sei nei giorni gratis. Tutto nel tuo piano è aperto.
access-reason-subscription-paid = È pagato. Tutto nel tuo piano è aperto.
access-reason-subscription-renewing = Si sta rinnovando proprio ora. Tutto resta aperto.
access-reason-subscription-unbilled = Tutto nel tuo piano è aperto.
access-reason-subscription-unknown-status = Tutto resta com’era; una persona sta guardando il tuo abbonamento.
access-reason-subscription-unknown-product = Una persona deve guardare a cosa serve questo abbonamento; scrivi con /paysupport.
access-reason-payment-on-its-way = Il tuo pagamento è in viaggio. Il tuo piano si apre quando la banca ha spostato il denaro.
access-reason-payment-on-its-way-open = Si sta pagando con un addebito bancario. Tutto nel tuo piano è aperto.
access-reason-payment-missing = Non è ancora pagato, quindi non è ancora aperto.
access-reason-payment-written-off = La sua ultima fattura è passata a perdita, quindi è chiuso.
access-reason-payment-failed = L’ultimo pagamento è fallito. Per ora tutto resta aperto, così hai tempo di sistemare.
access-reason-payment-failed-long = L’ultimo pagamento fallisce da qualche giorno, quindi il tuo piano è limitato finché non è pagato.
access-reason-payment-given-up = È chiuso perché l’ultimo pagamento non è mai riuscito. Se paghi la fattura aperta, si riapre.
access-reason-payment-no-address = La sua ultima fattura aspettava il tuo indirizzo e non è ancora pagata. Per ora tutto resta aperto, così hai tempo di sistemare.
access-reason-payment-no-address-long = La sua ultima fattura aspettava il tuo indirizzo e da qualche giorno non è pagata, quindi il tuo piano è limitato finché non lo è.
access-reason-payment-no-address-given-up = È chiuso perché la sua fattura aspettava il tuo indirizzo e non è mai stata pagata. Quando è pagata, si riapre.
access-reason-payment-refunded = È chiuso perché il tuo pagamento è stato rimborsato.
access-reason-payment-disputed = È chiuso mentre la tua banca esamina il pagamento che hai contestato.
access-reason-payment-dispute-lost = È chiuso perché la tua banca si è ripresa il pagamento.
access-reason-subscription-never-started = Il primo pagamento non è mai stato completato, quindi non è cominciato. Non si addebita niente. Ricomincia con /subscribe.
access-reason-subscription-paused = È in pausa: intanto niente è aperto e non si addebita niente.
access-reason-subscription-paused-unpaid = È in pausa perché l’ultimo pagamento non è mai riuscito. Paga la fattura aperta per continuare.
access-reason-subscription-paused-no-address = È in pausa perché la sua fattura aspettava il tuo indirizzo e non è mai stata pagata. Quando è pagata, riprende.
access-reason-subscription-paused-after-trial = I tuoi giorni gratis sono finiti e non c’è una carta, quindi è in pausa. Non è stato addebitato niente. Aggiungi una carta per continuare.
access-reason-subscription-collection-paused = I pagamenti li abbiamo messi in pausa noi. Non devi fare niente.
access-reason-subscription-ended = È finito. Puoi tornare quando vuoi con /subscribe.
access-reason-subscription-ended-paid = È disdetto, e resta aperto fino alla fine del tempo che hai pagato.

door-closed = «{ $title }» è aperta a chi ha un piano che la comprende, quindi non ho potuto farti entrare. Non è stato addebitato niente.
door-closed-plans = Questi piani la comprendono:

# The greeting, help, settings, terms and support.

command-start = Comincia qui
command-subscribe = Scegli un piano e paga
command-billing-status = Il tuo piano, il prossimo addebito, le tue chat
command-manage-subscription = Carta, fatture, disdetta
command-settings = Cosa è impostato per te
command-help = Cosa so fare
command-paysupport = Chiedi a una persona di un pagamento
command-terms = Cosa accetti
command-admin = Numeri, persone, chat

bot-short-description = Piani, pagamenti e accesso, proprio in questa chat.
bot-description = Scegli un piano, paga sulla pagina di Stripe, e sei dentro. Disdici quando vuoi nella chat. Tocca Avvia.

start-title = Ciao { $name }, qui è <b>{ $business }</b>.
start-text = Qui scegli un piano, lo paghi sulla pagina di Stripe e lo gestisci: vedere cosa viene dopo, cambiare carta, disdire.
start-next = Comincia con un’occhiata ai piani. Guardare non costa niente.

help-title = <b>{ $business }</b>: cosa capisco
help-command = /{ $name } – { $what }
help-support = { $words }
help-money = Si paga solo sulla pagina di Stripe. Non scrivere mai qui un numero di carta; se succede, lo cancello subito.
button-ask = Chiedi a una persona

terms-title = <b>Cosa concordi con { $business }</b>
terms-renewal = <b>Rinnovo.</b> Un piano si rinnova da solo alla fine di ogni periodo, al prezzo che hai visto quando l’hai scelto, finché non disdici. I giorni gratis si danno una volta per persona.
terms-cancel = <b>Disdire.</b> Quando vuoi, con /manage_subscription. Tieni ciò che hai pagato fino alla fine del periodo. Se disdici prima che finiscano i giorni gratis, non si addebita niente.
terms-cancel-now = <b>Disdire.</b> Quando vuoi, con /manage_subscription. Il tuo piano finisce quando la disdetta ha effetto, come dice la pagina di Stripe. Se disdici prima che finiscano i giorni gratis, non si addebita niente.
terms-failed = <b>Se un pagamento fallisce,</b> te lo dico subito. Il tuo piano resta aperto qualche giorno, così puoi sistemare.
terms-cards = <b>La tua carta</b> la tiene Stripe, mai qui. Io tengo il tuo nome e numero di Telegram, il tuo piano e ciò che è stato pagato.
terms-disputes = <b>Domande, rimborsi e reclami</b> su un pagamento: /paysupport. Li legge una persona. L’assistenza di Telegram non può aiutare con i pagamenti fatti qui.
terms-own =
    <b>Con le parole di { $business }</b>
    { $terms }
button-terms = Le condizioni complete

portal-title = <b>La tua pagina dei pagamenti</b>
portal-text = Sulla pagina di Stripe puoi cambiare carta, vedere ogni fattura e disdire. Il link si crea quando tocchi.
portal-ready = Eccolo. Il link è solo per te e funziona solo pochi minuti; poi tocca per uno nuovo.
button-portal-now = Apri la pagina di Stripe
button-portal-again = Crea un nuovo link

group-pointer = Di piani e pagamenti parlo solo in privato, quindi qui non ho risposto niente. Tocca sotto e chiedimi lì.
button-private = Apri la chat privata

unknown-text = Non ho capito. /help mostra cosa so fare.
unknown-text-subscribing = Usa i pulsanti sopra, o ricomincia con /subscribe.
unknown-command = Non conosco questo comando. /help mostra quelli che conosco.
unknown-button = Questo pulsante è vecchio, e non è successo niente. /help mostra cosa so fare ora.
card-number-deleted = Sembrava un numero di carta, quindi ho cancellato il tuo messaggio senza tenerne niente. Non scrivere mai un numero di carta in una chat: la pagina di Stripe, che si apre da /subscribe o /manage_subscription, è l’unico posto per farlo. Se qualcun altro può averlo visto, chiedi una carta nuova alla tua banca.
card-number-stays = Sembrava un numero di carta. Non ne ho tenuto niente, ma non ho potuto cancellare il tuo messaggio: cancellalo tu, per favore. La pagina di Stripe, che si apre da /subscribe o /manage_subscription, è l’unico posto per un numero di carta.
too-fast = Era molto in una volta, quindi l’ho lasciato lì. Non è cambiato niente e non si è mosso denaro. Dammi qualche secondo, poi riprova.
toast-looking = Guardo su Stripe…
toast-opening = Un momento…
closed = Messo via. /help mostra cosa so fare.

span-days = { $count ->
        [one] un giorno
       *[other] { $count } giorni
    }
span-hours = { $count ->
        [one] un’ora
       *[other] { $count } ore
    }
span-minutes = { $count ->
        [one] un minuto
       *[other] { $count } minuti
    }
span-moment = meno di un minuto

button-help = Cosa so fare
button-terms-short = Cosa accetti
button-privacy = Cosa si tiene di me

# What went wrong. Each text says what happened, whether money moved, and what to do next.

refused = Questo ora non si può fare. Non è cambiato niente e non si è mosso denaro.
refused-already-subscribed = Hai già un piano, quindi non ne ho aperto un secondo. Non si è mosso denaro. Puoi cambiare o disdire quello che hai.
refused-payment-owed = Il tuo piano aspetta un pagamento, quindi non ne ho aperto un secondo: ti si addebiterebbe due volte. Non si è mosso denaro. Paga la fattura aperta nella tua pagina dei pagamenti, e tutto si riapre.
refused-still-paying = Il pagamento del tuo periodo attuale è ancora in corso, quindi non ho messo in pausa il tuo piano: posso accreditare solo tempo pagato. Non è cambiato niente, e il tuo tocco non ha mosso denaro. Riprova quando il pagamento è arrivato: di solito entro due ore, con addebito bancario entro qualche giorno. /billing_status mostra a che punto è.
refused-pass-running = Il tuo pass è ancora aperto e copre questo, quindi non ho aperto un pagamento: pagheresti due volte lo stesso tempo. Non si è mosso denaro. Puoi aggiungergli tempo, o abbonarti quando è finito.
refused-other-currency = I tuoi pagamenti qui sono in un’altra valuta, e questo piano non si vende in quella. Non è cambiato niente e non si è mosso denaro. Scegli un altro piano, o chiedi con /paysupport.
refused-promo = Questo codice non si può usare: forse è scritto male, scaduto, esaurito o pensato per qualcun altro. Non si è mosso denaro, e ogni piano è lì al suo prezzo.
refused-tier-not-sold = Questo piano non si vende più. Non si è mosso denaro. Dai un’occhiata a quelli che ci sono.
refused-nothing-owed = Niente aspetta il tuo pagamento: finora è tutto pagato, o il pagamento è in arrivo. Ora non si è mosso denaro.
refused-address-needed = La tua prossima fattura aspetta il tuo indirizzo, perché le sue imposte ne dipendono. Mettilo nella tua pagina dei pagamenti. Ora non si è mosso denaro.
refused-too-long = Il tuo messaggio è troppo lungo per essere inoltrato in un solo pezzo, quindi non ne è stato inoltrato né contato niente, e non si è mosso denaro. Accorcialo, o manda ora circa metà e poi il resto.
refused-nothing-to-manage = Qui non c’è niente da gestire: al momento nessun piano è in corso. Non è cambiato niente e non si è mosso denaro. Dai un’occhiata ai piani.
refused-moved-on = Le cose sono cambiate da quando è nato quel pulsante, quindi non l’ho fatto. Ora non si è mosso denaro. /billing_status mostra a che punto sei.
refused-plan-taken-back = Non ho potuto farlo, e non si è mosso denaro. Per fargli posto avevo prima annullato il cambio di piano che doveva ancora venire, e quello non verrà più: il tuo piano continua come oggi. /billing_status mostra a che punto sei; puoi programmare di nuovo quel cambio, o riprovare questo.
refused-unknown-person = Non conosco nessuno con quel nome o numero. Prova un numero di Telegram, un @nome o un cus_… di Stripe.
refused-unknown-payment = Non conosco questo pagamento. Non si è mosso denaro.
refused-barred = Al momento non posso venderti niente. Non si è mosso denaro. Se pensi che sia un errore, scrivi alle persone dietro questo bot con /paysupport.

outage = Qualcosa di esterno al momento non risponde. Non è cambiato niente e non si è mosso denaro. Riprova tra un minuto.
outage-stripe = Stripe al momento non risponde. Non è cambiato niente e non si è mosso denaro. Riprova tra un minuto; lo stesso pulsante continua da dove questo si è fermato.
outage-still-asking = Ho chiesto a Stripe, ma la sua risposta non è ancora arrivata, quindi non so se si è mosso denaro. Continuo a chiedere da solo finché non lo so, e si fa una volta al massimo, qualunque cosa succeda. /billing_status mostra tra un minuto a che punto sei.
outage-still-taking-back = Non ho cominciato, e non si è mosso denaro. Per fargli posto sto prima annullando il cambio di piano che doveva ancora venire, e Stripe non mi ha ancora risposto. Continuo a chiedere da solo finché non è fatto. Guarda /billing_status tra un minuto, e poi riprova ciò che volevi.

defect = Qualcosa non va dalla nostra parte, ed è annotato per le persone dietro questo bot. Non si è mosso denaro. Puoi chiedere a loro con /paysupport.
defect-stripe-refused = Stripe non ha accettato la nostra richiesta. È un errore nostro, non tuo, ed è annotato. Non si è mosso denaro. Puoi chiedere alle persone dietro questo bot con /paysupport.
defect-price-not-published = Questo piano non si può ancora pagare: il suo prezzo su Stripe non è pronto. È un errore nostro, ed è annotato. Non si è mosso denaro. Riprova più tardi, o chiedi con /paysupport.
given-up = Qualcosa è andato storto dalla nostra parte mentre mi occupavo di ciò che hai chiesto, ed è annotato per le persone dietro questo bot. Da qui non posso dire se si è mosso denaro: /billing_status mostra a che punto sei. Per un tocco non si addebita mai due volte, quindi puoi riprovare tranquillo, o chiedere con /paysupport.

# What a plan allows, what of it is used, and what is said to whoever meets the end of it.

command-usage = Cosa comprende il tuo piano e cosa hai usato

usage-title = <b>Usato finora, { $tier }</b>
usage-line = { $bar } { $used } di { $amount } { $title }
usage-resets = Il { $at } c’è di nuovo tutto.
usage-ends = Il tuo piano finisce il { $at }, quindi prima non si aggiunge niente.
usage-over = Il tuo piano è diventato più piccolo di ciò che avevi usato. Per questo non ti si toglie niente; solo che per ora non resta niente.
usage-nothing-counted = Nel tuo piano non si conta niente: usalo come vuoi.
usage-closed = Al momento non è aperto niente, quindi non c’è niente da usare.

denied-no-plan = <b>Per questo serve un piano.</b> Non ne hai uno aperto, quindi non è stato fatto niente, e non si è mosso denaro.
denied-owed = <b>Manca un pagamento.</b> Il tuo piano è limitato finché non è pagato, quindi non è stato fatto né contato niente. Ora non si è mosso denaro.
denied-not-in-tier = <b>Il tuo piano, { $tier }, non lo comprende.</b> Non è stato fatto niente, e non si è mosso denaro.
denied-used-up = <b>Hai usato tutto ciò che il tuo piano comprende:</b> { $used } di { $amount } { $title }. Non è stato fatto niente, e non si è mosso denaro.
denied-over = <b>Il tuo piano è diventato più piccolo di ciò che avevi usato:</b> comprende { $amount } { $title }, e ne hai usati { $used }. Non è stato fatto niente, e non si è mosso denaro.
denied-too-many = <b>È più di ciò che resta:</b> { $left } di { $amount } { $title }. Non è stato fatto niente, e non si è mosso denaro.
denied-subject = Si tratta di: { $title }
denied-better = Questi piani lo comprendono:
denied-more = Questi piani ne hanno di più:
denied-better-line = • <b>{ $tier }</b>
denied-more-per-day = • <b>{ $tier }</b>: { $amount } { $title } al giorno
denied-more-per-week = • <b>{ $tier }</b>: { $amount } { $title } alla settimana
denied-more-per-month = • <b>{ $tier }</b>: { $amount } { $title } al mese
denied-nowhere = Al momento nessun piano qui lo comprende.

refused-not-allowed = Il tuo piano al momento non lo comprende. Non è stato fatto niente, e non si è mosso denaro. /usage mostra cosa comprende.

# A person's invoices, and what became of each.

command-invoices = Le tue fatture, con i file
invoices-title = <b>Le tue fatture</b>
invoices-none = Non ce ne sono ancora. La prima si fa quando scegli un piano.
invoices-line = • { $at }: { $total }, { $standing }
invoices-page = Pagina { $page } di { $pages }. Le più nuove sono sulla prima.
button-invoice = { $number } · { $total }
button-newer = ‹ Più nuove
button-older = Più vecchie ›
button-invoices = Le mie fatture

invoice-is-draft = si sta scrivendo
invoice-is-paid = pagata
invoice-is-free = niente da pagare
invoice-is-refunded = pagata e restituita
invoice-is-part-refunded = pagata, restituita in parte
invoice-is-disputed = pagata, la tua banca la esamina
invoice-is-taken-back = ripresa dalla tua banca
invoice-is-on-its-way = addebito bancario in viaggio
invoice-is-open = aspetta il pagamento
invoice-is-void = annullata, niente da pagare
invoice-is-written-off = passata a perdita
invoice-is-unknown = la stiamo guardando

invoice-title = <b>Fattura { $number }</b>
invoice-made = Del { $at }.
invoice-period = Per il tempo dal { $start } al { $end }.
invoice-once = Per qualcosa che hai comprato una volta.
invoice-total = Totale: { $total }.
invoice-tax = Di cui imposte: { $tax }.
invoice-standing = Stato: { $standing }.
invoice-paid = Hai pagato { $paid } il { $at }.
invoice-refund-pending = ↩ { $amount } tornano a te, in viaggio dal { $at }.
invoice-refund-requires-action = ↩ { $amount } possono tornare a te, e aspettano la tua risposta: Stripe ti ha scritto un’e-mail il { $at }.
invoice-refund-succeeded = ↩ { $amount } sono tornati a te il { $at }.
invoice-refund-failed = ↩ { $amount } dovevano tornare a te il { $at }, e la tua banca non li ha presi. Scrivi con /paysupport se non hai saputo niente.
invoice-refund-canceled = ↩ Un rimborso di { $amount } del { $at } è stato annullato.
invoice-credit-note = ↩ Nota di credito { $number } di { $total }, del { $at }.
invoice-credit-note-void = La nota di credito { $number } di { $total }, del { $at }, è stata annullata.
invoice-no-link = Stripe ora non risponde, quindi non ho un link al file. Della fattura non è cambiato niente; riprova tra un minuto.
button-invoice-page = Aprila su Stripe
button-invoice-pdf = PDF
button-credit-note = PDF di { $number }
button-copy-number = Copia il numero

# Leaving: why, and what may help.

leaving-ask = Se mi dici perché, ti mostro cosa può aiutare. Non devi, e non ti blocca mai la strada.
leaving-offer-less = Resta, e il tuo prossimo addebito, il { $at }, sarà di { $price } invece di { $usual }: { $percent } in meno, solo questa volta. Poi torna a { $usual }.
leaving-offer-lower = C’è <b>{ $tier }</b> per { $price }. Comincia con il prossimo periodo, e vedi cosa addebita Stripe prima di accettare.
leaving-offer-pause = Puoi invece fare una pausa: intanto non si addebita niente, e riprende da solo quando vuoi.
leaving-offer-support = Se qualcosa non funziona o manca, qui lo legge una persona e ti risponde.
leaving-offer-none = Grazie di averlo detto.
button-offer-less = Resto per { $price }
button-offer-lower = Vedi { $tier }
button-own-words = Con parole mie
button-stay = Tieni il piano com’è
leaving-words-prompt = Scrivilo ora in un solo messaggio di testo. Lo leggono persone e per te non cambia niente. Niente numeri di carta, per favore.
leaving-stayed = <b>{ $tier }</b> continua come prima. Non è stato disdetto niente.
leaving-less-taken = <b>{ $tier }</b> continua. Il tuo prossimo addebito, il { $at }, sarà di { $price } invece di { $usual }. Non è stato disdetto niente.
admin-leaving-title = <b>Disdette, ultimi 30 giorni</b>
admin-leaving = { $reason }: { $asked } chiesti, { $left } andati, { $kept } rimasti
leaving-reason-unsaid = nessun motivo detto

# What is kept of a person and why, and being forgotten.

command-privacy = Cosa si tiene di te, in un file, ed essere dimenticati
privacy-title = <b>Cosa si tiene di te</b>
privacy-kept = <b>Si tiene qui:</b> il tuo nome, numero e lingua di Telegram; ciò che hai scelto, pagato e devi; ciò che puoi fare; ciò che hai chiesto alle persone di qui; e un registro di ciò che è successo al tuo piano. Le parole degli altri messaggi si tolgono appena hanno risposta.
privacy-card = <b>Non si tiene qui:</b> la tua carta. Ce l’ha Stripe; qui ci sono solo il marchio, le ultime quattro cifre e quando scade.
privacy-why = <b>Perché:</b> per venderti ciò che hai scelto, sapere cosa è pagato, risponderti, e perché i libri contabili vanno tenuti.
privacy-long = <b>Per quanto:</b> pagamenti e registro per il tempo che i libri chiedono; ciò che mi dice Stripe, 30 giorni, poi solo i suoi numeri; le tue parole, finché hanno risposta.
privacy-rights = Puoi avere tutto questo in un file, e puoi essere dimenticato.
button-export = Mandami tutto in un file
button-forget-me = Dimenticami…
button-forget-on = Continua
button-forget-now = Dimenticami per sempre
privacy-exported = Il file è in questa chat. Lo legge qualsiasi programma di testo; non passarlo a nessuno, perché riguarda il tuo denaro.
privacy-forget-ask = <b>Essere dimenticato.</b> Qui si tolgono il tuo nome, numero, lingua, indirizzi, cifre della carta e parole, e si cancella la scheda che Stripe ha di te. Non si può tornare indietro.
privacy-forget-plan = <b>{ $tier } finisce subito</b>, anche il tempo già pagato. Non si addebita altro, e con questo non si restituisce niente. Se vuoi usare ciò che è pagato, prima disdici e torna quando è finito.
privacy-forget-chats = Esci tu da queste chat, perché io non ti conoscerò più: { $chats }
privacy-forget-stays = Cosa resta, senza il tuo nome: somme, date e numeri di fattura, perché i libri contabili vanno tenuti. Stripe tiene i pagamenti passati per lo stesso motivo.
privacy-forget-sure = Sei sicuro? Dopo questo tocco nessuno qui sa chi sei, e nessuno può riportarlo indietro. Non si muove denaro.
privacy-forgotten = Sei dimenticato. Non si è mosso denaro; ciò che era in corso si sta chiudendo, e la tua scheda su Stripe viene cancellata.
privacy-forgotten-back = Se scrivi di nuovo, sei qualcuno di nuovo: /start

# What a person sets for themselves.

settings-title = <b>Impostazioni</b>
settings-language = Lingua: italiano.
settings-zone-chosen = Il tuo fuso orario: <b>{ $city }</b>, dove ora sono le { $now }. L’hai scelto tu.
settings-zone-country = Il tuo fuso orario: <b>{ $city }</b>, dove ora sono le { $now }. Lo prendo dal paese del tuo indirizzo di fatturazione; scegli il tuo se è sbagliato.
settings-zone-default = Il tuo fuso orario: non lo so ancora, e vado con <b>{ $city }</b>, dove ora sono le { $now }. Scegli il tuo qui sotto.
settings-hours = Ciò che può aspettare arriva tra le { $opens } e le { $closes } di lì. Ciò che non può aspettare arriva subito: un pagamento fallito, la tua banca che chiede, il tuo accesso che si apre o si chiude. Questo non si può spegnere.
settings-hours-any = Gli avvisi arrivano appena c’è qualcosa da dire. Quelli su pagamenti falliti, la tua banca e il tuo accesso non si possono spegnere.
settings-switches = Il resto lo cambi qui:
settings-on = ✓ { $what }
settings-off = – { $what } (spento)
settings-admin = Qui sei admin: anche gli allarmi arrivano in questa chat. /admin
topic-receipts = Ricevute dei rinnovi
topic-upcoming-month = Un avviso prima dell’addebito mensile
topic-upcoming-week = Un avviso prima di ogni addebito settimanale
topic-trial = Giorni gratis che finiscono senza addebito
topic-report = Il rapporto settimanale dei miei lavori
topic-offers = Inviti a tornare

button-language = Lingua
button-zone = Fuso orario
zone-title = <b>Il tuo fuso orario</b>
zone-ask = Dove sei? Tocca, o scrivi il nome di una città vicina.
zone-choose = { $region }: tocca la città i cui orologi segnano la tua ora.
zone-found = { $city }: { $now }
zone-which = Quale di queste è?
zone-unknown = Non conosco questo posto. Scrivi una città più grande del tuo fuso, o scegli dall’elenco.
button-zone-list = Scegli dall’elenco
button-zone-follow = Segui il mio paese di fatturazione
region-africa = Africa
region-america = Americhe
region-antarctica = Antartide
region-arctic = Artico
region-asia = Asia
region-atlantic = Atlantico
region-australia = Australia
region-europe = Europa
region-indian = Oceano Indiano
region-pacific = Pacifico

# Asking a person, and answering one.

support-title = <b>Chiedi a una persona</b>
support-prompt = Scrivi ora la tua domanda in un solo messaggio di testo. Va alle persone dietro questo bot, con il tuo nome di Telegram. Niente numeri di carta, per favore.
support-sent = Grazie. La tua domanda è ora dalle persone dietro questo bot; la risposta arriva in questa chat. Del tuo piano e dei tuoi pagamenti non è cambiato niente.
support-only-text = Scrivi la tua domanda come testo, per favore. Per smettere, tocca «Chiudi» o manda un altro comando.

support-answer-prompt = Scrivi ora la tua risposta a { $telegram_id } in un solo messaggio di testo; va nella sua chat così com’è. Per smettere, tocca «Chiudi».
support-answer-sent = La tua risposta è in viaggio verso { $name }.
support-answer-waits = { $name } ha bloccato il bot o non c’è più, quindi la tua risposta ora non gli arriva. Viene tenuta, e parte se torna entro 30 giorni.
button-answer = Rispondi
button-person = Chi è?
button-ask-more = Chiedi ancora
notice-admin-support-how = Rispondi a questo messaggio; la risposta va nella sua chat.
notice-support-answer =
    <b>Una risposta dalle persone dietro questo bot</b>
    { $text }
notice-support-answer-how = Per chiedere ancora, rispondi a questo messaggio o tocca il pulsante.
notice-admin-answer-unreached = La tua risposta a { $name } ({ $telegram_id }) non si è potuta consegnare: ha bloccato il bot o non c’è più. Parte se torna entro 30 giorni.

# Why a person may do what they may, and what comes next: each line a fact with its date.

command-why = Perché il tuo piano è aperto o no, e cosa viene dopo
button-why = Perché è così?
why-title = <b>Perché è così</b>
why-title-of = <b>Perché è così per { $name }</b> ({ $telegram_id })
why-plan = Hai <b>{ $tier }</b>.
why-because = <b>Da cosa deriva</b>
why-next = <b>Cosa viene dopo, da solo</b>
why-next-nothing = Da solo non viene niente, e non si addebita niente.
why-seen = A Stripe si è chiesto l’ultima volta il { $at }.
why-never-seen = Qui non hai mai pagato, quindi a Stripe non si è chiesto di te.

why-fact-given = • { $at }: ti è stato regalato { $tier }, fino al { $until }.
why-fact-given-for-good = • { $at }: ti è stato regalato { $tier }, senza fine.
why-fact-subscribed = • { $at }: è iniziato il tuo abbonamento. Oggi è per { $tier }, a { $money }.
why-fact-subscribed-before = • { $at }: è iniziato il tuo abbonamento. Alla fine era per { $tier }, a { $money }.
why-fact-trial = • { $at }: sono cominciati i tuoi giorni gratis; durano fino al { $until }.
why-fact-paid = • { $at }: sono stati pagati { $money }, per il tempo fino al { $until }.
why-fact-free = • { $at }: non c’era niente da pagare, per il tempo fino al { $until }.
why-fact-billed = • { $at }: è stata fatta una fattura di { $money }, e non è ancora pagata.
why-fact-no-address = • { $at }: una fattura di { $money } aspetta il tuo indirizzo, perché le sue imposte ne dipendono; non è stato addebitato niente.
why-fact-stuck = • { $at }: una fattura di { $money } non si è ancora potuta emettere, e non è stato addebitato niente. Tocca a noi sistemarlo.
why-fact-debit = • { $at }: è partito un addebito bancario di { $money }, e la tua banca non ha ancora risposto.
why-fact-failed = • { $at }: il pagamento di { $money } è fallito, ed è ancora aperto.
why-fact-void = • { $at }: è stata fatta una fattura di { $money }, poi annullata: non c’è niente da pagare.
why-fact-written-off = • { $at }: è stata fatta una fattura di { $money }, mai pagata e passata a perdita.
why-fact-refunded = • { $at }: { $money } sono tornati a te.
why-fact-disputed = • { $at }: il pagamento di { $money } è stato contestato alla tua banca, che lo esamina.
why-fact-lost = • { $at }: il pagamento di { $money } è stato contestato, e la tua banca se l’è ripreso.
why-fact-paused = • { $at }: il tuo piano è andato in pausa.
why-fact-ended = • { $at }: { $tier } è finito.
why-fact-pass = • { $at }: hai comprato { $days ->
        [one] un giorno
       *[other] { $days } giorni
    } di { $tier } per { $money }, aperto fino al { $until }.
why-fact-pass-for-good = • { $at }: hai comprato { $days ->
        [one] un giorno
       *[other] { $days } giorni
    } di { $tier } per { $money }.

next-fact-gift-ends = • { $at }: finisce ciò che ti è stato regalato ({ $tier }).
next-fact-ends = • { $at }: { $tier } finisce, perché è disdetto. Non si addebita altro.
next-fact-trial-ends = • { $at }: finiscono i tuoi giorni gratis.
next-fact-change = • { $at }: il tuo piano diventa { $tier } per { $money }, come volevi.
next-fact-change-waits = • { $at }: fino ad allora il passaggio a { $tier } per { $money } aspetta il pagamento. Se entro allora non è pagato, decade e il tuo piano resta com’è.
next-fact-resumes = • { $at }: { $tier } riprende da solo, e si addebita un nuovo periodo.
next-fact-debit-answer = • { $at }: verso allora la tua banca risponde all’addebito di { $money }.
next-fact-try = • { $at }: si tenta di nuovo il pagamento di { $money }.
next-fact-rests = • { $at }: se entro allora non è pagato niente, { $tier } va in pausa finché non lo è.
next-fact-over = • { $at }: se entro allora non è pagato niente, { $tier } finisce.
next-fact-restricted = • { $at }: se entro allora non è pagato niente, il tuo piano viene limitato.
next-fact-closes = • { $at }: finisce il tempo che hai pagato, e { $tier } si chiude.
next-fact-pass-ends = • { $at }: finisce il tuo tempo di { $tier }. Non si addebita altro.
next-fact-charge = • { $at }: si addebitano { $money } per il prossimo periodo.

# Pieces of work: asking, the queue, the answer, the weekly report.

command-request = Chiedi un lavoro, guarda la tua coda

work-title = <b>Chiedi un lavoro</b>
work-how = Scrivi ora cosa ti serve, in un solo messaggio; puoi mandare insieme una foto o un documento. Ciò che è in coda e non ancora cominciato puoi ritirarlo.
work-yours = <b>Cosa hai chiesto</b>
work-line = N. { $number }, { $stand }: { $words }
work-a-file = un file
work-is-filed = in attesa
work-is-taken = in corso
work-is-answered = con risposta
work-is-withdrawn = ritirato
work-filed = Grazie, ora è il <b>n. { $number }</b> in coda. La risposta arriva in questa chat. Non è stato addebitato niente: il tuo piano lo comprende.
work-ahead = Il tuo piano lo mette davanti a quelli degli altri.
work-only-these = Scrivilo come testo, o manda una foto o un documento, con parole se vuoi. Per smettere, manda un altro comando.
work-album = Solo il primo di questi file è andato con il <b>n. { $number }</b>; gli altri non sono stati presi.
work-album-how = Con ogni lavoro va un file: metti gli altri in un archivio, o invia ciascuno da solo, dopo /request.
button-withdraw = Ritira il n. { $number }

notice-work-answered = <b>Il tuo lavoro n. { $number } è pronto.</b>
notice-work-answered-asked = Hai chiesto: <i>{ $words }</i>
notice-work-answered-words = { $words }
notice-work-answered-file = Segue un file.
notice-work-answer-file = Per il tuo lavoro n. { $number }
notice-work-report = <b>La tua settimana, dal { $since } al { $until }</b>
work-report-used = Usato, { $title }: { $count }
work-report-delivered = Consegnato: { $count ->
        [0] ancora niente
        [one] un lavoro
       *[other] { $count } lavori
    }
work-report-line = • N. { $number }: { $words }
work-report-more = • e altri { $count }
work-report-waiting = Ora in coda: { $count ->
        [one] un lavoro
       *[other] { $count } lavori
    }

refused-work-moved-on = Questo lavoro non è più come quando hai visto il pulsante: intanto è stato cominciato, ha avuto risposta o è stato ritirato. Ora non è cambiato niente, e non si è mosso denaro. /request mostra a che punto sono i tuoi.

button-admin-work = Lavoro
admin-work-title = <b>La coda dei lavori</b>
admin-work-none = Nessuno aspetta niente.
admin-work-more = … e altri { $count }
admin-work-card = <b>N. { $number }</b> da { $name } { $handle } <code>{ $telegram_id }</code>, chiesto { $at }
admin-work-stand = Stato: { $stand }.
admin-work-hands = Stato: { $stand }, in mano a <code>{ $admin }</code>.
admin-work-words = <blockquote>{ $words }</blockquote>
admin-work-answer = Risposta: { $words }
admin-work-file = Il file del n. { $number }
admin-work-answer-prompt = Scrivi ora la risposta al n. { $number }, come testo, foto o documento. Va a { $name } così com’è.
admin-work-answered = Il n. { $number } ha la sua risposta, in viaggio verso { $name }.
button-work = N. { $number } · { $name }
button-work-open = Apri
button-work-file = Mostra il file
button-work-take = Prendilo
button-work-put-back = Rimettilo in coda
button-work-answer = Rispondi
button-work-queue = La coda
notice-admin-work-filed = <b>Lavoro n. { $number }</b> da { $name } <code>{ $telegram_id }</code>
notice-admin-work-filed-file = C’è un file insieme.
notice-admin-work-filed-ahead = Va prima degli altri: lo dice il piano.
