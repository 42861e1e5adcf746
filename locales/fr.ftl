# Français, avec « vous ». Le bot parle de lui à la première personne ; là où il est question d’argent, il dit toujours s’il a bougé.
#
# plan            formule                  billing page     page de facturation
# pass            pass                     invoice, bill    facture
# free days       jours gratuits           charge           débiter
# period          période                  bank debit       prélèvement bancaire
# credit          avoir                    refund           remboursement
# dispute         contestation             grant, gift      cadeau
# the people behind this bot: les personnes derrière ce bot
# no money has moved: aucun argent n’a bougé

# For admins only.

admin-title = <b>Chiffres</b>
admin-active = Actifs : { $count }
admin-trialing = dont en jours gratuits : { $count }
admin-tier = • { $tier } : { $count }
admin-week = Payé ces sept derniers jours : { $money }
admin-no-money = rien
admin-inbox = Événements de Stripe : { $open } en attente (le plus ancien depuis { $lag }), { $failed } en échec
admin-work = Personnes à examiner : { $dirty } ({ $failing } en échec). Messages dus : { $owed }
button-admin-refresh = Actualiser
button-admin-find = Chercher une personne
button-admin-chats = Salons

admin-find = Qui cherchez-vous ? Écrivez un numéro Telegram, un @nom ou un cus_… de Stripe.
admin-person = <b>{ $name }</b> { $handle } <code>{ $telegram_id }</code>
admin-access = Accès : <b>{ $level }</b> · { $tier } · { $reason }
level-full = complet
level-grace = en sursis
level-restricted = limité
level-none = aucun
subscription-status-active = actif
subscription-status-trialing = en jours gratuits
subscription-status-past-due = en retard de paiement
subscription-status-unpaid = impayé
subscription-status-paused = en pause
subscription-status-incomplete = incomplet
subscription-status-incomplete-expired = incomplet et expiré
subscription-status-canceled = résilié
admin-customers = Client : <code>{ $refs }</code>
admin-address = Adresse : { $address }
admin-locale = Stripe écrit en : { $locale }
admin-tax-ids = Numéros fiscaux : { $numbers }
admin-trial-seen = Jours gratuits depuis { $at } avec une carte que { $others } a déjà utilisée ; réponse à notre question : { $answer ->
        [pay] a payé tout de suite
        [end] y a mis fin
       *[none] aucune, ou pas de question posée
    }
admin-payers = Payé par : { $emails }
admin-subscription = <code>{ $ref }</code> { $status } · { $tier } · { $price } · jusqu’au { $until }
admin-audit-title = <b>Dernières lignes</b>
admin-audit = { $at } · { $actor } · { $sentence }

admin-gift = Offert : { $tier } jusqu’au { $until }
button-trial-later = Jours gratuits +{ $days }
button-trial-now = Y mettre fin
button-trial-now-yes = Y mettre fin et débiter
button-gift = Offrir un accès
button-gift-end = Mettre fin au cadeau
button-gift-give = { $tier }, { $days } j
admin-trial-ask = Mettre fin maintenant aux jours gratuits de <code>{ $person }</code> ? { $price } est débité de sa carte aussitôt, et la personne est prévenue.
admin-trial-moved = <code>{ $person }</code> : les jours gratuits durent maintenant jusqu’au { $at }, chez Stripe aussi. La personne est prévenue.
admin-trial-ended = <code>{ $person }</code> : les jours gratuits sont finis, l’abonnement est <b>{ $status }</b>. Si le paiement a été refusé, les rappels habituels suivent.
admin-gift-ask = Donner un accès à <code>{ $person }</code> sans Stripe. Rien n’est débité, rien de ce que dit Stripe ne le retire, et ce qui a été acheté continue à côté.
admin-gift-given = <code>{ $person }</code> a { $tier } jusqu’au { $at }, offert par vous.
admin-gift-ended = <code>{ $person }</code> : { $count ->
        [0] plus rien n’était offert. Rien n’a changé.
        [one] un cadeau a pris fin. Ce qui a été acheté reste.
       *[other] { $count } cadeaux ont pris fin. Ce qui a été acheté reste.
    }

admin-second-undone = <code>{ $person }</code> : { $count ->
        [0] il n’y a plus de second abonnement. Rien n’a été fait.
       *[other] celui qui est de trop prend fin ; si c’est le plus récent, ce qui a été payé pour lui est rendu, et la personne est prévenue quand l’argent est en route.
    }

admin-chats-title = <b>Salons</b>
admin-chat-bound = ✓ { $title } → { $chat }
admin-chat-no-right = ! { $title } → { $chat } : il me manque le droit d’inviter des personnes
admin-chat-no-remove = ! { $title } → { $chat } : il me manque le droit de bannir des personnes, personne n’est donc retiré
admin-chat-missing = – { $title } : pas encore de salon
admin-chat-loose = ? { $title } : ne correspond à rien
admin-chats-how = Pour ajouter un salon, nommez-moi administrateur là-bas, avec le droit d’inviter et de bannir des personnes.
admin-bind = Je suis maintenant administrateur dans <b>{ $title }</b>. De quel salon de votre fichier s’agit-il ?
admin-bind-nothing-free = Je suis maintenant administrateur dans <b>{ $title }</b>, mais chaque salon de votre fichier correspond déjà à un autre.
admin-bound = <b>{ $title }</b> est lié à « { $slug } ». Qui a le droit d’entrer peut maintenant le demander, et je le laisse entrer.
admin-bind-taken = « { $slug } » correspond déjà à un autre salon. Rien n’a changé.
admin-bind-unknown = Je ne connais plus ce salon ou ce nom. Rien n’a changé.
admin-removal-going = <b>{ $title } :</b> jusqu’au { $until }, tous ceux qui n’ont pas d’accès sont retirés. Stripe est d’abord interrogé pour chacun.
button-removal-go = Oui, en retirer { $due }
button-bind = Lier { $title }
button-bind-none = Aucun de ceux-là

admin-forget = <b>Oublier <code>{ $person }</code> ?</b>
    Abonnements qui prennent fin maintenant : { $subscriptions }
    Fiches qui sont supprimées chez Stripe : { $customers }
    Les noms, adresses, cartes et paroles sont retirés ici. Les factures et les paiements restent, comme la comptabilité l’exige, sans dire à qui ils étaient. Aucun argent ne bouge.
admin-forget-chats = Cette personne est dans : { $chats }. Retirez-la de là à la main : après, je ne saurai plus qui c’était.
admin-forget-for-good = C’est irréversible.
admin-forgotten = <b>Oublié.</b> Ce qui doit prendre fin et être supprimé chez Stripe est en route, et continue tout seul si Stripe ne répond pas.
button-admin-forget = Oublier cette personne
button-admin-forget-now = Oui, oublier
button-admin-why = Pourquoi en est-il ainsi ?

# Changing a plan: what else can be had, what it costs, and how it stands.

button-change-plan = Changer de formule
button-undo-change = Annuler le changement
button-agree-pay = Payer { $due } et changer
button-agree-free = Changer maintenant
button-agree-later = Prévoir ce changement
toast-changing = Je demande à Stripe…

change-title = <b>Changer de formule</b>
change-now = Vous avez : <b>{ $plan }</b>, { $price }.
change-how = Choisissez-en une pour voir ce qu’elle coûterait. Ce qui est plus commence aussitôt, moins ce que vous avez déjà payé. Ce qui est moins commence avec votre prochaine période, pour que rien de payé ne soit perdu.
change-nothing-else = Il n’y a pas d’autre formule possible.
change-many = { $quantity ->
        [one] { $tier }
       *[other] { $quantity } × { $tier }
    }
change-named = { $plan }, { $price }
change-button = { $plan } · { $price }
change-button-now = ✓ { $plan } : votre formule actuelle

change-anew = <b>Cela a changé depuis que vous l’avez vu, le voici donc à nouveau.</b> Rien n’a été fait et aucun argent n’a bougé.
change-preview-title = <b>{ $plan }</b>, { $price }
change-preview-due = Vous payez <b>{ $due }</b> maintenant : la nouvelle formule pour le temps qui reste, moins ce que vous avez payé pour ce temps.
change-preview-credit = Il reste { $credit }, déduits de vos prochaines factures.
change-preview-free = Vos jours gratuits continuent tels quels. Rien n’est débité maintenant.
change-preview-keep = Vous gardez ce que vous avez jusqu’au { $at }. Rien n’est débité maintenant.
change-preview-later = À partir du { $at }, c’est { $price }.
change-preview-nothing-yet = Rien n’a encore changé. Vous décidez avec le bouton.

status-change-planned = Prévu : { $plan }, à partir du { $at }. D’ici là, vous pouvez l’annuler.
status-change-waiting = Un passage à { $plan } attend son paiement jusqu’au { $at }. Tant qu’il n’est pas payé, tout reste comme c’est.

notice-change-planned = Votre changement est prévu : <b>{ $plan }</b> commence le { $at }. D’ici là, vous gardez { $before }, et rien n’est débité pour ce changement.
notice-change-undone = Le passage à { $plan } est annulé. Votre formule reste <b>{ $before }</b>. Rien n’a été débité pour cela.
notice-change-unpaid = Le paiement de { $due } pour votre passage à <b>{ $plan }</b> n’a pas abouti. Aucun argent n’a bougé, et vous gardez { $before } tel quel.
notice-change-confirm = Votre banque souhaite que vous confirmiez { $due } pour votre passage à <b>{ $plan }</b>. D’ici là, aucun argent ne bouge, et vous gardez { $before } tel quel.
change-until = Le changement attend jusqu’au { $at }. Ensuite il est oublié, et rien n’est débité.
notice-change-expired = Le passage à { $plan } n’a pas été payé à temps, il n’a donc pas lieu. Votre formule reste <b>{ $before }</b>. Rien n’a été débité.
notice-plan-changed = Votre formule a changé : c’est maintenant <b>{ $plan }</b>.

refused-change-none = Vous n’avez pas de formule à changer. Aucun argent n’a bougé. Jetez un œil aux formules.
refused-change-two = Vous avez deux abonnements, je ne sais donc pas lequel changer et n’ai touché à aucun. Aucun argent n’a bougé. Les personnes derrière ce bot le voient aussi ; écrivez-leur avec /paysupport.
refused-change-owed = Votre formule attend un paiement, elle ne peut donc pas changer avant. Aucun argent n’a bougé à l’instant. Payez la facture ouverte, puis changez.
refused-change-processing = Un de vos paiements est encore en route, votre formule ne peut donc pas encore changer. Rien n’a changé. Réessayez quand il sera arrivé.
refused-change-waiting = Un changement de formule attend déjà son paiement. Rien n’a changé à l’instant et aucun argent n’a bougé. Payez-le, ou annulez-le d’abord.
refused-change-ending = Votre formule est résiliée et se termine bientôt, elle ne peut donc pas changer. Rien n’a changé et aucun argent n’a bougé. Annulez d’abord la résiliation.
refused-change-paused = Votre formule est en pause, elle ne peut donc pas changer. Rien n’a changé et aucun argent n’a bougé. Reprenez-la d’abord.
refused-change-resting = Vos paiements sont suspendus en ce moment, votre formule ne peut donc pas changer. Rien n’a changé et aucun argent n’a bougé. /paysupport en sait plus.
refused-change-unknown = Cela ne peut pas être changé ici. Rien n’a changé et aucun argent n’a bougé. Les personnes derrière ce bot le peuvent : /paysupport
refused-change-same = C’est déjà ce que vous avez. Rien n’a changé et aucun argent n’a bougé.
refused-change-planned = C’est déjà prévu. Rien n’a changé à l’instant et aucun argent n’a bougé.

# For admins only: what must never be true, and what the comparison with Stripe found.

admin-health-title = <b>Santé</b>
admin-health-sound = ✓ Toutes les règles tiennent.
admin-health-whom = { $count ->
        [one] Une fois : <code>{ $whom }</code>
       *[other] { $count } fois, d’abord : <code>{ $whom }</code>
    }
admin-health-since = Depuis { $since }
admin-health-no-sweep = Rien n’a encore été comparé aux listes de Stripe. Cela commence tout seul.
admin-health-sweep = Comparé aux listes de Stripe { $at } : { $seen } objets sur { $pages } pages. { $marked } personnes différaient. { $strangers } clients de vos formules ne sont personne ici.
admin-health-sweep-runs = Comparaison aux listes de Stripe depuis { $at } : { $seen } objets sur { $pages } pages jusqu’ici. { $marked } personnes diffèrent.
admin-health-repaired = Réparé ces sept derniers jours sans qu’aucun événement l’ait dit : { $count }
admin-health-repair = • { $at } <code>{ $telegram_id }</code> : { $facts }
button-admin-health = Santé
notice-admin-invariant = <b>Une règle ne tient pas.</b> Personne n’y a encore rien perdu.

invariant-mark-dirty = <b>Des personnes attendent d’être examinées.</b>
invariant-mark-dirty-do = Si Stripe ne répond pas, elles sont examinées toutes seules à son retour, et gardent ce qu’elles ont. Sinon, le journal dit pourquoi cela échoue.
invariant-event-waiting = <b>Des événements de Stripe n’ont mené à rien.</b>
invariant-event-waiting-do = Regardez si Stripe répond (/readyz). Ensuite : <code>python main.py replay</code> avec l’événement.
invariant-call-open = <b>Un appel qui peut déplacer de l’argent n’a pas de résultat connu.</b>
invariant-call-open-do = Cherchez sa clé dans le journal de Stripe (Dashboard, Développeurs, Journaux). Il n’est plus répété tout seul.
invariant-open-without-fact = <b>Un accès est ouvert, et rien ici ne dit qu’il a été payé ou offert.</b>
invariant-open-without-fact-do = <code>python main.py rebuild --person</code> avec le numéro montre ce que dit Stripe. Dites-le-nous ; c’est une erreur du programme.
invariant-open-though-refunded = <b>Un accès est ouvert, et l’argent de sa période a été rendu.</b>
invariant-open-though-refunded-do = <code>full_refund</code> dans votre fichier de formules dit qu’il se ferme. <code>python main.py rebuild --person</code> avec le numéro regarde à nouveau.
invariant-open-though-stale = <b>Un accès aurait dû être décidé à nouveau, et Stripe n’a pas été lu depuis.</b>
invariant-open-though-stale-do = Il reste ouvert. Regardez si Stripe répond (/readyz) ; tout le monde est examiné tout seul dès que c’est le cas.
invariant-paid-without-decision = <b>Un abonnement court, et personne n’a décidé ce qu’il ouvre.</b>
invariant-paid-without-decision-do = <code>python main.py rebuild --yes --person</code> avec le numéro le décide.
invariant-second-living = <b>Quelqu’un a deux abonnements, et les deux peuvent débiter.</b>
invariant-second-living-do = Cherchez la personne avec /admin, et mettez fin à l’un des deux dans le Dashboard de Stripe si les deux ne sont pas voulus.
invariant-case-without-debt = <b>On rappelle à quelqu’un ce qu’il ne doit plus.</b>
invariant-case-without-debt-do = <code>python main.py rebuild --yes --person</code> avec le numéro clôt le cas.
invariant-notice-sending = <b>Des messages sont coincés entre dus et envoyés.</b>
invariant-notice-sending-do = Redémarrez le programme : il les règle aussitôt.
invariant-entry-owed = <b>Quelqu’un qui peut entrer dans un salon est encore devant sa porte.</b>
invariant-entry-owed-do = Regardez les salons avec /admin : je dois y être administrateur, avec le droit d’inviter des personnes.
invariant-customer-unlinked = <b>Des clients chez Stripe ne sont à personne ici.</b>
invariant-customer-unlinked-do = Cherchez-les dans le Dashboard de Stripe. Qui a payé là-bas n’a rien reçu ici.
invariant-forgotten-in-part = <b>Quelqu’un a été oublié ici, et Stripe en a encore une fiche.</b>
invariant-forgotten-in-part-do = Le journal dit pourquoi elle n’a pas pu être supprimée. Supprimez le client dans le Dashboard de Stripe.
invariant-sweep-late = <b>La comparaison quotidienne avec les listes de Stripe n’a pas fait son tour.</b>
invariant-sweep-late-do = Le journal dit pourquoi (partie « reconcile »). D’ici là, seuls les événements disent ce qui change.

# Choosing a language.

command-language = Choisir ma langue
language-title = <b>Langue</b>
language-text = Je parle la langue de votre application Telegram quand je l’ai apprise. Si vous voulez, choisissez-en une autre ici : cette discussion, son menu et les e-mails que Stripe vous envoie suivent.
button-language-hint = Comme mon application Telegram

# An admin's money buttons.

money-title = <b>Argent de { $name }</b> <code>{ $telegram_id }</code>
money-barred = Cette personne ne peut plus rien acheter.
money-nothing = Rien n’a encore été payé.
money-paid = ✓ { $amount } le { $at }
money-tax = dont { $tax } de taxes
money-back = { $back } rendus
money-disputed = contesté : { $status }
money-owed = – { $amount } ouverts depuis le { $at }
money-tries = <b>Chaque tentative, la plus récente d’abord</b>
money-try = { $at } · { $amount } · { $code } · <code>{ $charge }</code>
money-unreadable = Je ne peux pas lire ce montant. Rien n’a été fait. Écrivez-le comme 12.50, en centimes entiers et au-dessus de zéro.
button-admin-money = Argent
button-give-back = Rendre { $amount }
button-give-back-now = Oui, rendre { $amount }
button-give-part = Un autre montant
button-forgive = Effacer { $amount }
button-forgive-void = Annuler la facture
button-forgive-write-off = La passer en perte
button-credit = Donner un avoir
button-credit-now = Oui, donner { $amount } d’avoir
button-bar = Ne plus rien lui vendre
button-unbar = Lui vendre à nouveau

give-back = Rendre à <b>{ $name }</b> { $amount } sur { $paid }, payés le { $at } ?
give-back-tax = Il y a { $tax } de taxes dedans, rendues elles aussi : la facture reçoit une note de crédit.
give-back-goes-on = Cela ne met fin à aucune formule : ce qui continue est débité à nouveau. Stripe garde ses frais.
give-back-done = { $amount } sont rendus à <b>{ $name }</b>. La personne en est prévenue automatiquement.
give-back-not-paid = Ce paiement n’a pas abouti, il n’y a donc rien à rendre. Aucun argent n’a bougé.
give-back-nothing-left = Tout ce paiement a déjà été rendu. Aucun argent n’a bougé à l’instant.
give-back-too-much = Ce n’est pas entre rien et les { $left } qui restent de ce paiement. Aucun argent n’a bougé. Choisissez un autre montant.
give-back-disputed = La banque décide de ce paiement ou l’a repris, il ne peut donc pas être rendu en plus. Aucun argent n’a bougé. Répondez à la contestation dans le Dashboard de Stripe.
give-part = Combien rendre ? Il reste { $left }. Écrivez le montant, comme 12.50.

access-now = Accès maintenant : <b>{ $level }</b>.
access-stays = L’accès reste comme il est : <b>{ $level }</b>.
access-then = Accès ensuite : <b>{ $level }</b>. La personne lit : « { $why } »

forgive = <b>{ $name }</b> doit { $amount } depuis le { $at }. Il y a deux façons de l’effacer, et aucune ne se défait.
forgive-void = <b>L’annuler :</b> comme si cela n’avait jamais été demandé.
forgive-write-off = <b>La passer en perte :</b> elle reste dans les livres comme une perte, et peut encore être payée.
forgive-status = Stripe appelle alors la formule <b>{ $status }</b>, et facture la période suivante comme d’habitude.
forgive-done = { $amount } de <b>{ $name }</b> sont effacés. Plus aucune tentative n’est faite.

credit-ask = Combien d’avoir, en { $currency } ? Il réduit tout seul le prochain paiement. Écrivez le montant, comme 12.50.
credit-sure = Donner à <code>{ $person }</code> { $amount } d’avoir pour le prochain paiement ?
credit-done = <code>{ $person }</code> a { $amount } d’avoir en plus, et en est prévenu.

fraud-stopped = <b>{ $name }</b> :
fraud-refunded = { $amount } sont rendus.
fraud-not-refunded = De ce paiement, rien (de plus) ne peut être rendu.
fraud-ended = La formule a pris fin.
fraud-not-ended = Aucune formule ne courait.
fraud-barred = Cette personne ne peut plus rien acheter, jusqu’à ce que vous le permettiez sur sa page d’argent.
button-stop-fraud = Rendre, mettre fin, ne plus vendre

button-admin-unreached = Injoignables
unreached-title = <b>Ils doivent, et je ne peux pas leur écrire</b>
unreached-one = • { $name } : { $reach ->
        [gone] son Telegram n’existe plus
       *[blocked] m’a bloqué
    }, doit depuis { $since }, { $emails }
unreached-nobody = Personne.
unreached-how = Les e-mails de Stripe leur parviennent encore, s’ils sont activés dans son Dashboard. J’essaie un message une fois, puis j’arrête ; qui m’écrit à nouveau redevient joignable.

# What people are told without having asked. One message per notice.

notice-welcome = <b>Vous y êtes.</b> Votre formule : <b>{ $tier }</b>.
notice-welcome-trial = Vos jours gratuits durent jusqu’au { $until }. Ensuite, { $price } est débité, sauf si vous résiliez avant.
notice-welcome-trial-no-card = Vos jours gratuits durent jusqu’au { $until }. Vous n’avez pas donné de carte, rien n’est donc débité. Si vous voulez continuer ensuite pour { $price }, ajoutez-en une avant : /manage_subscription.
notice-welcome-paid = { $paid } est payé. Votre formule se renouvelle le { $until }, sauf si vous résiliez avant.
notice-welcome-chats = Vos salons privés sont ouverts. Touchez pour demander l’entrée ; je vous laisse entrer aussitôt.
notice-welcome-manage = Changer de carte, voir les factures ou résilier : /manage_subscription. Ce qui vient ensuite : /billing_status.
notice-checkout-expired = Le lien de paiement pour <b>{ $tier }</b> n’a pas été utilisé et ne fonctionne plus. Rien n’a été débité.
button-again = Obtenir un nouveau lien
notice-payment-on-its-way = Votre paiement pour <b>{ $tier }</b> est en route. Avec un prélèvement bancaire, cela peut prendre quelques jours. Je vous écris dès qu’il est là ; vous n’avez rien à faire.
notice-payment-on-its-way-expected = La réponse de votre banque est attendue vers le { $at }.
notice-welcome-debit = Votre prélèvement bancaire est en route, et sa réponse est attendue vers le { $at }. Si votre banque dit non, tout se referme, et je vous dis pourquoi.
notice-debit-arrived = Votre prélèvement bancaire est arrivé : { $paid } payés pour <b>{ $tier }</b>. Merci.
notice-debit-failed = Votre prélèvement bancaire de { $due } pour <b>{ $tier }</b> n’a pas abouti. Aucun argent n’a bougé, et rien d’autre n’est tenté.
notice-debit-failed-money = Il n’y avait pas assez sur le compte.
notice-debit-failed-card = Ce compte bancaire ne peut pas être débité : il est fermé, son numéro est faux, ou il n’accepte pas les prélèvements.
notice-debit-failed-bank = Votre banque a dit non sans dire pourquoi.
notice-debit-failed-confirm = Votre banque voulait une confirmation qui n’est pas venue.
notice-debit-failed-temporary = C’était un ennui passager entre les banques.
notice-debit-failed-stop = Votre banque dit que vous n’autorisez pas ce prélèvement.
notice-debit-failed-missing = Il n’y a plus de compte à débiter.
notice-debit-failed-again = Si vous voulez commencer, prenez un nouveau lien, et payez depuis un autre compte ou par carte.
notice-payment-failed-debit-money = Il n’y avait pas assez sur le compte bancaire. Payez maintenant, ou utilisez un autre moyen de paiement.
notice-payment-failed-debit-card = Ce compte bancaire ne peut plus être débité. Indiquez un autre moyen de paiement ; ce qui est ouvert est payé avec lui aussitôt.
notice-payment-failed-debit-bank = Votre banque a refusé le prélèvement sans dire pourquoi. Demandez-lui, payez maintenant autrement, ou utilisez un autre compte.
notice-payment-failed-debit-confirm = Votre banque souhaite que vous confirmiez le prélèvement. Ouvrez la facture et confirmez-le là.
notice-payment-failed-debit-temporary = C’était un ennui passager entre les banques. Vous n’avez rien à faire, ou payez maintenant pour être tranquille.
notice-payment-failed-debit-stop = Votre banque dit que vous n’autorisez plus ce prélèvement. Si vous voulez continuer, indiquez un autre moyen de paiement ; sinon, résiliez sur votre page de facturation.
notice-payment-failed-debit-missing = Il n’y a plus de compte à débiter. Indiquez un autre moyen de paiement ; ce qui est ouvert est payé avec lui aussitôt.
notice-mandate-gone = L’autorisation de débiter votre compte bancaire •••• { $last4 } pour <b>{ $tier }</b> a pris fin. Tout reste ouvert jusqu’au { $at } ; indiquez un autre moyen de paiement avant. Aucun argent n’a bougé.
button-method = Utiliser un autre moyen de paiement
notice-receipt = { $paid } sont payés pour <b>{ $tier }</b>. Renouvelé jusqu’au { $until }.
notice-receipt-tax = Dont { $tax } de taxes.
notice-receipt-uncharged = { $paid } pour <b>{ $tier }</b> sont réglés, et rien n’a été débité : votre avoir l’a couvert, ou un paiement hors de Stripe. Renouvelé jusqu’au { $until }.
notice-receipt-number = Facture { $number }. Vous la trouvez sur votre page de facturation : /manage_subscription
notice-payment-failed = Le paiement de { $due } pour <b>{ $tier }</b> n’a pas abouti. Aucun argent n’a bougé.
notice-payment-failed-money = Il n’y avait pas assez sur la carte. Payez maintenant, ou utilisez une autre carte.
notice-payment-failed-card = Quelque chose ne va plus avec la carte : son numéro, sa date ou son code. Ajoutez une carte qui fonctionne ; ce qui est ouvert est payé avec elle aussitôt.
notice-payment-failed-bank = Votre banque a dit non sans dire pourquoi. Demandez-lui, payez maintenant autrement, ou utilisez une autre carte.
notice-payment-failed-confirm = Votre banque souhaite que vous le confirmiez. Ouvrez la facture et confirmez-le là.
notice-payment-failed-temporary = C’était un ennui passager entre les banques. Vous n’avez rien à faire, ou payez maintenant pour être tranquille.
notice-payment-failed-stop = Votre banque dit que vous ne voulez plus de ce débit. Si vous voulez continuer, ajoutez une autre carte ; sinon, résiliez sur votre page de facturation.
notice-payment-failed-missing = Il n’y a pas de carte à débiter. Ajoutez-en une ; ce qui est ouvert est payé avec elle aussitôt.
notice-payment-failed-again = Une nouvelle tentative est faite le { $at }.
notice-confirm-payment = Votre banque souhaite que vous confirmiez le paiement de { $due } pour <b>{ $tier }</b>. D’ici là, aucun argent ne bouge. Ouvrez la facture et confirmez-le là.
notice-address-needed = Votre prochaine facture pour <b>{ $tier }</b> ne peut pas être établie : ses taxes dépendent de l’endroit où vous vivez, et je ne le sais pas. Rien n’a été débité. Indiquez votre adresse sur votre page de facturation ; le reste se fait tout seul.
button-address = Indiquer mon adresse
notice-known-card = Votre carte a déjà eu des jours gratuits ici, et ils sont prévus une fois pour chacun. Si vous voulez, payez { $price } pour <b>{ $tier }</b> maintenant et continuez, ou mettez-y fin maintenant et ne payez rien. Si vous ne faites ni l’un ni l’autre, tout reste comme convenu : vos jours gratuits durent jusqu’au { $until }, puis { $price } est débité.
button-trial-pay = Payer { $price } et continuer
button-trial-end = Mettre fin, ne rien payer
notice-win-back = Votre formule <b>{ $tier }</b> a pris fin il y a quelques jours, parce que son dernier paiement n’a pas abouti. Si vous voulez revenir, choisissez une formule ici ; rien n’est débité avant.
notice-refunded = { $back } vous ont été rendus pour <b>{ $tier }</b>. Votre banque l’affiche sous cinq à dix jours.
notice-refunded-part = { $back } de votre paiement pour <b>{ $tier }</b> vous ont été rendus. Votre banque l’affiche sous cinq à dix jours.
notice-refund-waits = { $back } de votre paiement pour <b>{ $tier }</b> doivent vous être rendus, mais votre banque doit savoir où. Stripe vous a envoyé un e-mail qui le demande ; répondez-y sous 45 jours.
notice-refund-failed = Les { $back } qui devaient vous être rendus pour <b>{ $tier }</b> n’ont pas atteint votre banque, l’argent est donc encore chez nous. Nous sommes prévenus aussi et trouvons un autre moyen avec vous ; vous n’avez rien à faire.
notice-credited = Vous avez maintenant { $credit } d’avoir. Il réduit tout seul votre prochain paiement ; vous n’avez rien à faire.
notice-second-ended = Vous aviez une deuxième formule, <b>{ $tier }</b>. Elle a été arrêtée pour que vous ne payiez pas deux fois. Votre formule <b>{ $stays }</b> continue.
notice-second-ended-back = Ce que vous avez payé pour elle vous est rendu.
button-bill = Payer maintenant
button-bill-now = Ouvrir la facture
button-card = Utiliser une autre carte
button-confirm = Confirmer avec ma banque
bill-ready = Voici la plus ancienne facture ouverte, de <b>{ $due }</b>. Sur la page de Stripe, vous pouvez la payer avec n’importe quelle carte, ou la confirmer avec votre banque. Le lien n’est que pour vous.
bill-more = { $count ->
        [one] Une autre facture est ouverte en plus.
       *[other] { $count } autres factures sont ouvertes en plus.
    } Une carte que vous ajoutez les paie toutes, la plus ancienne d’abord.
bill-other = • { $due } depuis le { $at }
notice-cancel-scheduled = Votre formule <b>{ $tier }</b> est résiliée et se termine le { $at }. D’ici là tout reste ouvert, et plus rien n’est débité. D’ici là, vous pouvez l’annuler.
notice-cancel-undone = Votre formule <b>{ $tier }</b> continue : la résiliation est annulée.
notice-paused = Votre formule <b>{ $tier }</b> est en pause. Pendant ce temps, rien n’est ouvert et rien n’est débité.
notice-paused-until = Elle reprend toute seule le { $at }, avec une nouvelle période débitée ce jour-là. Vous pouvez mettre fin à la pause plus tôt.
notice-paused-open = Elle reprend quand vous le dites.
notice-paused-after-trial = Vos jours gratuits de <b>{ $tier }</b> sont finis et il n’y a pas de carte, votre formule est donc en pause. Rien n’a été débité. Ajoutez une carte, puis reprenez-la.
notice-resumed = Votre formule <b>{ $tier }</b> continue. Tout est à nouveau ouvert.
notice-resumed-next = Le prochain débit est de { $price } le { $at }, sauf si vous résiliez avant.
notice-not-resumed = Votre formule <b>{ $tier }</b> devait reprendre maintenant, mais il n’y a pas de carte à débiter. Rien n’a été débité, et votre formule reste en pause. Ajoutez une carte, et elle reprend toute seule.
notice-trial-ending = Vos jours gratuits de <b>{ $tier }</b> se terminent le { $until }. Ensuite, { $price } est débité, sauf si vous résiliez avant.
notice-trial-needs-card = Vos jours gratuits de <b>{ $tier }</b> se terminent le { $until }, et il n’y a pas encore de carte. Ajoutez-en une avant si vous voulez continuer ; sans carte, rien n’est débité et votre formule s’arrête.
notice-trial-moved = Vos jours gratuits de <b>{ $tier }</b> se terminent maintenant le { $until }. Ensuite, { $price } est débité, sauf si vous résiliez avant.
notice-tier-changed = Votre formule est passée de { $before } à <b>{ $tier }</b>.
notice-access-closed = Votre formule <b>{ $tier }</b> n’est plus ouverte.
chats-left = Vous quittez aussi ses salons privés.
access-closed-goes-on = Votre abonnement continue : le prochain paiement, le { $at }, rouvre votre formule. Si vous ne le voulez pas, résiliez-la avant ; si le remboursement est une erreur, demandez à une personne.
notice-access-restored = Votre formule <b>{ $tier }</b> est à nouveau ouverte. Merci.

notice-pass-bought = Vous y êtes. <b>{ $tier }</b> est ouvert jusqu’au { $until }. Il se termine tout seul, et rien ne se renouvelle.
notice-pass-bought-longer = Vous avez maintenant plus de temps : <b>{ $tier }</b> est ouvert jusqu’au { $until }. Il se termine tout seul, et rien ne se renouvelle.
notice-pass-bought-paid = { $paid } est payé. Vous trouvez la facture avec /manage_subscription.
notice-pass-ending = Votre pass pour <b>{ $tier }</b> se termine le { $until }. Rien n’est débité tout seul. Si vous voulez continuer, ajoutez du temps avant, ou abonnez-vous ensuite.
notice-pass-ended = Votre pass pour <b>{ $tier }</b> est fini, et plus rien n’est débité. Revenez quand vous voulez.
notice-admin-offer =
    <b>L’offre chez Stripe a changé.</b> Personne ne peut acheter ceci maintenant ; qui l’a continue comme avant.
    { $what }
notice-admin-pass-beside = <b>Payé deux fois :</b> <code>{ $telegram_id }</code> a en même temps un pass (<code>{ $invoice }</code>) et l’abonnement <code>{ $subscription }</code> pour { $tier }. Rendez l’un des deux dans le Dashboard de Stripe, ou écrivez à la personne.
notice-admin-new-subscriber = <b>Nouvel abonné :</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, payé.
notice-admin-new-subscriber-trial = <b>Nouvel abonné :</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, en jours gratuits.
notice-admin-second-subscription = <b>Deux abonnements :</b> <code>{ $telegram_id }</code> a { $subscriptions }. Les deux peuvent débiter.
notice-admin-second-subscription-undone = L’un prend fin, comme le dit votre fichier de formules : le plus récent, son argent rendu, ou un plus ancien que personne ne paie.
notice-admin-second-subscription-decide = L’un peut prendre fin aussitôt : le plus récent, et ce qui a été payé pour lui est rendu, ou un plus ancien que personne ne paie. Si les deux sont voulus, ne faites rien.
button-undo-second = Mettre fin à l’un d’eux
notice-admin-known-card = <b>Une carte connue :</b> <code>{ $telegram_id }</code> a commencé des jours gratuits avec une carte que { $others } a déjà utilisée ici. Rien n’a été changé. Regardez les deux avec /admin.
notice-admin-fraud-warning-undone = Il est rendu et sa formule prend fin, et cette personne ne peut plus rien acheter, comme le dit votre fichier de formules.
button-give-back-look = Le rendre
notice-admin-refund-failed = <b>Un remboursement a échoué :</b> { $amount } de <code>{ $payment }</code> n’ont pas pu être rendus à <code>{ $telegram_id }</code>, et sont à nouveau sur votre solde. Trouvez un autre moyen avec la personne.
notice-admin-call-refused = <b>Stripe a refusé :</b> { $what } pour <code>{ $telegram_id }</code> (<code>{ $about }</code>). Rien n’a changé de ce fait. Stripe a dit : { $error } Faites-le à la main, dans le Dashboard de Stripe ou sur sa page d’argent.
notice-admin-call-refused-cut = le second abonnement n’a pas pu prendre fin
notice-admin-call-refused-refund = l’argent du second abonnement n’a pas pu être rendu
notice-admin-call-refused-stop = l’abonnement n’a pas pu prendre fin après une contestation ou une alerte de fraude
notice-admin-call-refused-give-back = le paiement signalé par une banque n’a pas pu être rendu
notice-admin-call-refused-let-go = la facture ouverte de ce qui a été résilié n’a pas pu être effacée
notice-admin-call-refused-end = un abonnement que personne ne paie n’a pas pu prendre fin
notice-admin-call-refused-go-on = une formule n’a pas pu reprendre après sa pause
notice-admin-call-refused-daily = Une nouvelle tentative est faite une fois par jour tant que c’est nécessaire, comme le dit votre fichier de formules.
notice-admin-call-refused-anew = Une nouvelle tentative est faite une fois par jour, et aussitôt qu’une carte est ajoutée.
notice-admin-dispute = <b>Contestation :</b> { $amount } de <code>{ $payment }</code>, payé par <code>{ $telegram_id }</code>. Motif : { $reason }. Maintenant : <b>{ $status }</b>.
notice-admin-dispute-due = Une réponse est possible jusqu’au { $due }. Les preuves s’envoient dans le Dashboard de Stripe, une seule fois.
notice-admin-dispute-inquiry = Aucun argent n’a encore bougé : la banque demande seulement. Rendre le paiement y met fin.
button-dashboard = Ouvrir dans le Dashboard de Stripe
notice-admin-fraud-warning = <b>La banque signale une fraude :</b> { $amount } de <code>{ $payment }</code>, payé par <code>{ $telegram_id }</code> ({ $fraud }). Personne ne l’a encore contesté ; la plupart de ces paiements le sont plus tard, ce qui coûte des frais en plus.
notice-admin-paid-late = <b>Payé trop tard :</b> <code>{ $telegram_id }</code> a payé { $amount } pour <code>{ $invoice }</code>, dont l’abonnement avait pris fin avant. Rien ne s’est ouvert. Rendez-le, ou écrivez à la personne.
notice-admin-bill-stuck = <b>Une facture est bloquée :</b> Stripe n’a pas pu établir <code>{ $invoice }</code> comme il faut (<code>{ $code }</code>).
notice-admin-bill-stuck-waits = Elle reste un brouillon et rien n’est encaissé, tandis que l’abonnement reste actif. S’il manque une adresse, elle a été demandée à la personne ; dès qu’elle est là, la facture la plus récente d’une formule encore en cours part toute seule. Le reste se répare dans le Dashboard de Stripe.
notice-admin-bill-stuck-untaxed = Elle est partie sans taxes. L’adresse a été demandée à la personne ; réactivez les taxes de l’abonnement dans le Dashboard de Stripe.
notice-admin-unlinked-customer = Stripe parle d’un client lié à personne ici : <code>{ $customer }</code>. Il a été enregistré et n’ouvre rien.
notice-admin-wrong-mode = L’événement { $event } de Stripe a été ignoré : { $reason }. Vérifiez quels webhooks pointent ici.
notice-admin-dead-event = Personne ne correspond à l’événement { $event } de Stripe : { $error }
notice-admin-unknown-value = Stripe a dit quelque chose de nouveau. { $what } : <code>{ $value }</code>. Les décisions restent comme elles étaient. Cherchez une mise à jour de ce programme.
notice-admin-sync-failing = L’examen de { $whom } échoue sans cesse : { $error }. Son accès est resté comme il était.
notice-admin-chat-rights = <b>{ $title } :</b> { $missing ->
        [invite] Il m’y manque le droit d’inviter des personnes.
       *[administrator] Je n’y suis plus administrateur.
    } De nouveaux membres ne peuvent pas entrer tant que je ne suis pas administrateur avec le droit d’inviter des personnes.
notice-admin-chat-rights-remove = <b>{ $title } :</b> il m’y manque le droit de bannir des personnes. Ceux dont l’accès a pris fin restent dans le salon jusqu’à ce que je l’aie.
notice-admin-removal-brake = <b>{ $title } :</b> { $due } membres sur { $members } n’ont plus d’accès : { $people }. C’est plus que ce que je retire d’un salon en un jour sans demander ; je ne retire donc personne. Si c’est juste, dites-le ici. Sinon, ne faites rien : ils restent.
notice-admin-support = <b>{ $name }</b> (<code>{ $telegram_id }</code>) demande :
    { $text }
notice-upcoming-charge = Votre formule <b>{ $tier }</b> se renouvelle le { $at } : { $price } sera alors débité.
notice-upcoming-charge-tax = Les taxes s’y ajoutent, comme sur votre dernière facture.
notice-upcoming-charge-nothing = Vous n’avez rien à faire. Si vous avez un avoir, il est utilisé d’abord. Pour changer quelque chose ou résilier avant, touchez ci-dessous.
notice-disputed-open = Votre banque conteste le paiement de { $back } pour <b>{ $tier }</b> et retient cet argent jusqu’à sa décision.
notice-disputed-won = La contestation de votre paiement de { $back } pour <b>{ $tier }</b> est close : votre banque dit que le paiement était juste, et aucun argent n’est rendu.
notice-disputed-lost = La contestation de votre paiement de { $back } pour <b>{ $tier }</b> est close : votre banque vous rend cet argent.
notice-disputed-stays = Votre accès reste ouvert.
notice-disputed-closed = Votre accès est fermé pour l’instant. Si la contestation était une erreur, dites-le à votre banque, et écrivez-nous ici.
notice-plan-given-up-cancel = Le paiement pour <b>{ $tier }</b> n’a jamais abouti, la formule prend donc fin maintenant. Aucun argent n’a bougé, et rien d’autre n’est tenté. Vous pouvez reprendre une formule quand vous voulez.
notice-plan-given-up-pause = Le paiement pour <b>{ $tier }</b> n’a jamais abouti, la formule est donc au repos. Aucun argent n’a bougé, et rien n’est débité pendant ce repos. Payez ce qui est ouvert, et elle reprend.
notice-plan-given-up-pause-no-address = La facture pour <b>{ $tier }</b> n’a pas pu être établie sans votre adresse, la formule est donc au repos. Aucun argent n’a bougé, et rien n’est débité pendant ce repos. Une fois cette facture payée, elle reprend.
notice-plan-given-up-leave = Le paiement pour <b>{ $tier }</b> n’a jamais abouti, la formule reste donc fermée. Aucun argent n’a bougé. Payez ce qui est ouvert, et elle se rouvre.
notice-plan-given-up-leave-no-address = La facture pour <b>{ $tier }</b> n’a pas pu être établie sans votre adresse, la formule reste donc fermée. Aucun argent n’a bougé. Une fois cette facture payée, elle se rouvre.

# The pages that a browser comes back to from Stripe.
page-open-title = Vous y êtes
page-open-text = Votre accès est ouvert. Tout ce qui va avec vous attend dans le chat Telegram.
page-waiting-title = Votre paiement est en cours de confirmation
page-waiting-text = Cela prend d’ordinaire quelques secondes ; la page regarde à nouveau toute seule. Vous pouvez aussi la fermer : le chat Telegram vous prévient dès que c’est fait.
page-unknown-title = Ce lien n’est pas connu ici
page-unknown-text = Il est peut-être ancien ou incomplet. Le chat Telegram sait où vous en êtes.
page-cancelled-title = Vous êtes parti avant de payer
page-cancelled-text = Rien n’a été débité pour cette visite. Dans le chat Telegram, vous pouvez reprendre où vous en étiez, ou choisir à nouveau.
page-portal-title = Tout est à jour
page-portal-text = Ce que vous avez changé chez Stripe arrive tout seul dans le chat Telegram d’ici un instant.
page-later-title = Nous ne pouvons pas regarder pour l’instant
page-later-text = Si vous avez payé, rien n’est perdu : le chat Telegram vous prévient dès que c’est confirmé. La page regarde à nouveau toute seule.
page-back = Retour au chat Telegram

# What people do with their plan: cancel it, keep it, pause it, let it go on.

plan-title = <b>{ $tier }</b>
button-plan-cancel = Résilier ma formule
button-plan-pause = Mettre en pause
button-plan-resume = Reprendre
button-keep-plan = Garder ma formule
button-resume = Reprendre
button-manage = Gérer ma formule
button-add-card = Ajouter une carte

plan-cancel-ask = Résilier <b>{ $tier }</b> ? Tout reste ouvert jusqu’au { $at }, et plus rien n’est débité. D’ici là, vous pouvez l’annuler à tout moment.
plan-cancel-ask-now = Résilier <b>{ $tier }</b> ? Cette formule ne court pas en ce moment, elle prend donc fin aussitôt.
plan-cancel-ask-owed = Une facture reste ouverte : elle n’est plus débitée toute seule, et vous pouvez encore la payer.
plan-cancel-ask-void = Ce qui est ouvert sur sa dernière facture est effacé ; vous n’avez pas à le payer.
button-cancel-yes = Oui, résilier
plan-cancelled = <b>{ $tier }</b> est résilié. Tout reste ouvert jusqu’au { $at } ; plus rien n’est débité.
plan-cancelled-now = <b>{ $tier }</b> a pris fin. Plus rien n’est débité.
plan-why-ask = Si vous voulez, dites-nous pourquoi. Des personnes le lisent, et cela ne change rien pour vous.
plan-why-thanks = Merci, c’est noté.
button-why-too-expensive = Trop cher
button-why-unused = Je ne l’utilise pas
button-why-missing-features = Il manque quelque chose
button-why-low-quality = Pas assez bien
button-why-switched-service = J’utilise autre chose
button-why-other = Une autre raison

plan-trial-paid = Merci. <b>{ $tier }</b> continue. Le prochain débit est de { $price } le { $at }.
plan-trial-asked = Stripe prend le paiement pour <b>{ $tier }</b> en ce moment. Vous n’avez rien à faire ; regardez à nouveau dans une minute.
plan-trial-unpaid = Le paiement pour <b>{ $tier }</b> n’a pas abouti. Aucun argent n’a bougé. Payez la facture ouverte, ou ajoutez une autre carte.

plan-kept = <b>{ $tier }</b> continue comme avant. Le prochain débit est de { $price } le { $at }.

plan-pause-ask = Pour combien de temps ? <b>{ $tier }</b> est mis en pause aussitôt : pendant ce temps, rien n’est ouvert et rien n’est débité. Ensuite cela reprend tout seul avec une nouvelle période, débitée ce jour-là.
plan-pause-credit = Ce que vous avez payé sans l’utiliser est déduit de ce débit.
button-pause-days = { $days ->
        [one] Un jour
       *[other] { $days } jours
    }
plan-paused = <b>{ $tier }</b> est en pause jusqu’au { $at }. Rien n’est débité avant ce jour. Vous pouvez reprendre plus tôt.
plan-resume-ask = Reprendre <b>{ $tier }</b> ? Une nouvelle période commence aussitôt : { $price } est débité maintenant, moins votre avoir.
button-resume-yes = Oui, continuer
plan-resumed = <b>{ $tier }</b> continue. Le prochain débit est de { $price } le { $at }.
plan-resume-unpaid = Le paiement n’a pas abouti, <b>{ $tier }</b> est donc encore en pause. Rien n’a été débité. Payez la facture ouverte, ou ajoutez une autre carte ; alors tout s’ouvre.

# What is sold, and the way to pay for it.

price-per-day = { $price } par jour
price-per-week = { $price } par semaine
price-per-month = { $price } par mois
price-per-year = { $price } par an
price-once = { $price } pour { $days ->
        [one] un jour
       *[other] { $days } jours
    }

every-day = chaque jour
every-week = chaque semaine
every-month = chaque mois
every-year = chaque année

limit-per-day = • { $amount } { $title } par jour
limit-per-week = • { $amount } { $title } par semaine
limit-per-month = • { $amount } { $title } par mois
limit-per-year = • { $amount } { $title } par an

shop-title = <b>Choisissez votre formule</b>
shop-empty = Rien n’est en vente pour l’instant. Votre propre formule, si vous en avez une, n’est pas touchée : /billing_status
shop-card =
    <b>{ $tier }</b> · { $price }
    { $description }
shop-card-trial =
    <b>{ $tier }</b> · { $price } · { $days ->
        [one] un jour gratuit
       *[other] { $days } jours gratuits
    }
    { $description }
shop-button = { $tier } · { $price }

shop-details-title =
    <b>{ $tier }</b>
    { $description }
shop-price = <b>{ $price }</b>
shop-number-may = Vous pouvez en prendre jusqu’à { $most }, et payez pour chacun.
shop-number-each = { $number } fois, { $price } chacun. Les limites valent pour tous ensemble.
shop-price-trial = <b>{ $price }</b>, après { $days ->
        [one] un jour gratuit
       *[other] { $days } jours gratuits
    }
shop-features = <b>Ce que vous obtenez</b>
shop-limits = <b>En quelle quantité</b>
shop-chats = <b>Salons privés que vous pouvez rejoindre</b>
shop-item = • { $title }
shop-terms = { $price } est débité aujourd’hui, puis cela se renouvelle { $every } jusqu’à ce que vous résiliiez. Résiliez à tout moment avec /manage_subscription.
shop-terms-trial = Rien n’est débité aujourd’hui. Après { $days ->
        [one] un jour
       *[other] { $days } jours
    }, { $price } est débité, puis cela se renouvelle { $every } jusqu’à ce que vous résiliiez. Résiliez à tout moment avec /manage_subscription ; avant la fin des jours gratuits, vous ne payez rien.
shop-tax-exclusive = Les taxes s’ajoutent là où elles sont dues ; la page de Stripe les montre d’après votre adresse avant que vous payiez.
shop-tax-inclusive = Les taxes sont comprises là où elles sont dues.
shop-no-card-cancel = Pas besoin de carte pour commencer. Si vous n’en donnez pas, les jours gratuits se terminent simplement.
shop-no-card-pause = Pas besoin de carte pour commencer. Si vous n’en donnez pas, votre formule se met au repos après les jours gratuits jusqu’à ce que vous le fassiez.
shop-no-card-create-invoice = Pas besoin de carte pour commencer. Après les jours gratuits, vous recevez une facture.

shop-terms-promo = { $now } est débité aujourd’hui, puis cela se renouvelle { $every } pour { $price } dès que le code est épuisé, jusqu’à ce que vous résiliiez. Résiliez à tout moment avec /manage_subscription.
shop-terms-trial-promo = Rien n’est débité aujourd’hui. Après { $days ->
        [one] un jour
       *[other] { $days } jours
    }, { $now } est débité, puis cela se renouvelle { $every } pour { $price } dès que le code est épuisé, jusqu’à ce que vous résiliiez. Résiliez à tout moment avec /manage_subscription ; avant la fin des jours gratuits, vous ne payez rien.
shop-terms-pass = { $price } est débité aujourd’hui, une seule fois. Tout s’ouvre aussitôt, se termine tout seul après { $days ->
        [one] un jour
       *[other] { $days } jours
    }, et rien ne se renouvelle.
shop-terms-pass-longer = { $price } est débité aujourd’hui, une seule fois. Votre pass court jusqu’au { $until } ; { $days ->
        [one] un jour s’y ajoute
       *[other] { $days } jours s’y ajoutent
    }. Il se termine tout seul, et rien ne se renouvelle.
shop-promo-once = Avec votre code { $code }, le premier paiement est de <b>{ $now }</b> au lieu de { $price }.
shop-promo-months = Avec votre code { $code }, vous payez <b>{ $now }</b> au lieu de { $price } pendant { $months ->
        [one] un mois
       *[other] { $months } mois
    }.
shop-promo-ever = Avec votre code { $code }, vous payez <b>{ $now }</b> au lieu de { $price }, à chaque fois.
shop-promo-kept = Votre code { $code } est gardé pour vous. Ouvrez une formule pour voir ce qu’il déduit.

button-choose = { $price }
button-chosen = ✓ { $price }
button-currency = Payer en { $currency }
button-buy-pass = Acheter { $price }
button-start-trial = { $days ->
        [one] Commencer par un jour gratuit
       *[other] Commencer par { $days } jours gratuits
    }
button-subscribe = M’abonner pour { $price }
button-back = ‹ Retour
button-close = Fermer
button-pay = Payer sur Stripe
button-paid = J’ai payé
button-tiers = Voir les formules
button-retry = Réessayer

checkout-title = <b>{ $tier }</b> · { $price }
checkout-now = Payez { $price } sur la page de Stripe. Les données de votre carte vont à Stripe seul ; ne les écrivez jamais ici.
checkout-trial = Entrez votre carte sur la page de Stripe. { $days ->
        [one] Votre jour gratuit commence
       *[other] Vos { $days } jours gratuits commencent
    } aussitôt et rien n’est débité aujourd’hui ; ensuite c’est { $price }. Les données de votre carte vont à Stripe seul ; ne les écrivez jamais ici.
checkout-until = Le lien fonctionne jusqu’au { $until }.
checkout-next = Dès que Stripe confirme, ce message change tout seul et vous y êtes.
checkout-opening = Un instant, votre lien de paiement se prépare…
checkout-not-yet = <i>Stripe n’a pas encore confirmé de paiement. Si vous venez de payer, attendez un instant et touchez « J’ai payé » à nouveau ; vous n’êtes jamais débité deux fois pour cela. Sinon, le bouton ci-dessus fonctionne encore.</i>
checkout-cannot-look = <i>Stripe ne répond pas en ce moment, je ne peux donc pas encore voir si votre paiement est arrivé. Si vous avez payé, rien n’est perdu et vous n’avez pas à payer de nouveau : je vous écris ici dès que Stripe répond.</i>
checkout-none = Aucun lien de paiement n’est ouvert pour vous en ce moment, et rien n’a été débité. Choisissez une formule pour en obtenir un nouveau.
checkout-on-its-way = <i>Votre banque transfère encore l’argent. Cela peut prendre quelques jours ; je vous écris quand il est là.</i>

button-compare = Les comparer
button-code = J’ai un code
compare-title = <b>Côte à côte</b>
compare-price = • { $tier } : { $price }
compare-feature = • { $title } : { $tiers }
compare-limit = • { $title } : { $amounts }
compare-per-day = { $tier } { $amount } par jour
compare-per-week = { $tier } { $amount } par semaine
compare-per-month = { $tier } { $amount } par mois
compare-per-year = { $tier } { $amount } par an
code-prompt = Écrivez votre code en un seul message. Je demande à Stripe s’il vaut encore ; rien n’est débité pour cela.

# What a person has, and why.

status-title = <b>Votre formule : { $tier }</b>
status-title-none = <b>Vous n’avez pas de formule</b>
status-next-charge = Prochain débit : { $price } le { $at }.
status-next-charge-less = Prochain débit : { $price } au lieu de { $usual }, avec votre réduction, le { $at }.
status-until = C’est ouvert jusqu’au { $at }. Ensuite, cela se termine tout seul.
status-last-paid = Dernier paiement : { $paid }, dont { $tax } de taxes.
status-bill-stuck = Votre prochaine facture attend votre adresse, car ses taxes en dépendent. Indiquez-la sur votre page de facturation.
status-ends = Résilié, se termine le { $at }. Plus rien ne sera débité. D’ici là, vous pouvez l’annuler.
status-invoice-open = Un paiement est ouvert. Payez-le maintenant, ou changez votre carte sur votre page de facturation.
status-card = Carte : { $brand } •••• { $last4 }, valable jusqu’au { $expires }.
status-account = Compte : { $brand } •••• { $last4 }.
status-bank-account = Compte bancaire •••• { $last4 }.
status-mandate-gone = Il ne peut plus être débité. Indiquez un autre moyen de paiement sur votre page de facturation.
status-debit = Un prélèvement bancaire est en route. La réponse de votre banque est attendue vers le { $at } ; vous n’avez rien à faire.
status-method = Payé par { $brand }.
status-checkout-open = Un lien de paiement pour { $tier } vous attend.
door-not-ready = La porte de « { $title } » n’est pas encore prête. Demandez le lien avec /billing_status un peu plus tard.

button-join = Rejoindre { $title }
button-more-time = Ajouter du temps
button-portal = Ouvrir ma page de facturation
button-status = Où j’en suis

access-level-full = Tout dans votre formule est ouvert.
access-level-grace = Tout dans votre formule est ouvert pour l’instant.
access-level-restricted = Votre formule est limitée en ce moment.
access-level-none = Votre formule n’est pas ouverte en ce moment.

access-reason-nothing-bought = Choisissez-en une avec /subscribe.
access-reason-grant-given = Elle vous a été offerte ; rien n’est débité pour elle.
access-reason-pass-paid = C’est payé une fois. Tout dans votre formule est ouvert, et rien ne se renouvelle tout seul.
access-reason-pass-ended = Son temps est fini. Plus rien n’est débité. Vous pouvez acheter du temps ou vous abonner : /subscribe
access-reason-subscription-trialing = Vos jours gratuits courent. Tout dans votre formule est ouvert.
access-reason-subscription-paid = C’est payé. Tout dans votre formule est ouvert.
access-reason-subscription-renewing = Le renouvellement est en cours. Tout reste ouvert.
access-reason-subscription-unbilled = Tout dans votre formule est ouvert.
access-reason-subscription-unknown-status = Tout reste comme c’était ; une personne regarde votre abonnement.
access-reason-subscription-unknown-product = Une personne doit regarder à quoi sert cet abonnement ; écrivez avec /paysupport.
access-reason-payment-on-its-way = Votre paiement est en route. Votre formule s’ouvre quand la banque a transféré l’argent.
access-reason-payment-on-its-way-open = Un prélèvement bancaire la paie en ce moment. Tout dans votre formule est ouvert.
access-reason-payment-missing = Pas encore payé, donc pas encore ouvert.
access-reason-payment-written-off = Sa dernière facture a été passée en perte, elle est donc fermée.
access-reason-payment-failed = Le dernier paiement a échoué. Tout reste ouvert pour l’instant, pour que vous ayez le temps d’arranger cela.
access-reason-payment-failed-long = Le dernier paiement échoue depuis quelques jours, votre formule est donc limitée jusqu’à ce qu’il soit fait.
access-reason-payment-given-up = Fermée parce que le dernier paiement n’a jamais abouti. Payer la facture ouverte la rouvre.
access-reason-payment-no-address = Sa dernière facture attendait votre adresse et n’est pas encore payée. Tout reste ouvert pour l’instant, pour que vous ayez le temps d’arranger cela.
access-reason-payment-no-address-long = Sa dernière facture attendait votre adresse et n’est pas payée depuis quelques jours, votre formule est donc limitée jusqu’à ce qu’elle le soit.
access-reason-payment-no-address-given-up = Fermée parce que sa facture attendait votre adresse et n’a jamais été payée. Une fois cette facture payée, elle se rouvre.
access-reason-payment-refunded = Fermée parce que votre paiement a été remboursé.
access-reason-payment-disputed = Fermée pendant que votre banque examine le paiement que vous avez contesté.
access-reason-payment-dispute-lost = Fermée parce que votre banque a repris le paiement.
access-reason-subscription-never-started = Le premier paiement n’a jamais été terminé, elle n’a donc pas commencé. Rien n’est débité. Recommencez avec /subscribe.
access-reason-subscription-paused = En pause : pendant ce temps, rien n’est ouvert et rien n’est débité.
access-reason-subscription-paused-unpaid = En pause parce que le dernier paiement n’a jamais abouti. Payez la facture ouverte pour continuer.
access-reason-subscription-paused-no-address = En pause parce que sa facture attendait votre adresse et n’a jamais été payée. Une fois cette facture payée, elle reprend.
access-reason-subscription-paused-after-trial = Vos jours gratuits sont finis et il n’y a pas de carte, d’où la pause. Rien n’a été débité. Ajoutez une carte pour continuer.
access-reason-subscription-collection-paused = Nous avons suspendu les paiements. Vous n’avez rien à faire.
access-reason-subscription-ended = C’est terminé. Vous pouvez revenir quand vous voulez avec /subscribe.
access-reason-subscription-ended-paid = Résilié, et ouvert jusqu’à la fin du temps que vous avez payé.

door-closed = « { $title } » est ouvert aux personnes dont la formule le comprend, je n’ai donc pas pu vous laisser entrer. Rien n’a été débité.
door-closed-plans = Ces formules le comprennent :

# The greeting, help, settings, terms and support.

command-start = Commencer ici
command-subscribe = Choisir une formule et payer
command-billing-status = Votre formule, le prochain débit, vos salons
command-manage-subscription = Carte, factures, résiliation
command-settings = Ce qui est réglé pour vous
command-help = Ce que je sais faire
command-paysupport = Interroger une personne sur un paiement
command-terms = Ce que vous acceptez
command-admin = Chiffres, personnes, salons

bot-short-description = Formules, paiements et accès, ici même.
bot-description = Choisissez une formule, payez sur la page de Stripe, et vous y êtes. Résiliez à tout moment ici même. Touchez Démarrer.

start-title = Bonjour { $name }, ici <b>{ $business }</b>.
start-text = Ici, vous choisissez une formule, la payez sur la page de Stripe et la gérez : voir ce qui vient, changer de carte, résilier.
start-next = Commencez par regarder les formules. Regarder ne coûte rien.

help-title = <b>{ $business }</b> : ce que je comprends
help-command = /{ $name } – { $what }
help-support = { $words }
help-money = On paie uniquement sur la page de Stripe. N’écrivez jamais un numéro de carte ici ; si cela arrive, je l’efface aussitôt.
button-ask = Demander à une personne

terms-title = <b>Ce que vous convenez avec { $business }</b>
terms-renewal = <b>Renouvellement.</b> Une formule se renouvelle toute seule à la fin de chaque période, au prix affiché quand vous l’avez choisie, jusqu’à ce que vous résiliiez. Les jours gratuits sont donnés une fois par personne.
terms-cancel = <b>Résilier.</b> À tout moment, avec /manage_subscription. Vous gardez ce que vous avez payé jusqu’à la fin de la période. Si vous résiliez avant la fin de vos jours gratuits, rien n’est débité.
terms-cancel-now = <b>Résilier.</b> À tout moment, avec /manage_subscription. Votre formule se termine quand la résiliation prend effet, comme le dit la page de Stripe. Si vous résiliez avant la fin de vos jours gratuits, rien n’est débité.
terms-failed = <b>Si un paiement échoue,</b> je vous le dis aussitôt. Votre formule reste ouverte quelques jours, pour que vous puissiez arranger cela.
terms-cards = <b>Votre carte</b> est gardée par Stripe, jamais ici. Je garde votre nom et votre numéro Telegram, votre formule et ce qui a été payé.
terms-disputes = <b>Questions, remboursements et réclamations</b> sur un paiement : /paysupport. Une personne les lit. L’assistance de Telegram ne peut rien pour les paiements faits ici.
terms-own =
    <b>Avec les mots de { $business }</b>
    { $terms }
button-terms = Les conditions complètes

portal-title = <b>Votre page de facturation</b>
portal-text = Sur la page de Stripe, vous pouvez changer votre carte, voir toutes les factures et résilier. Le lien est créé quand vous touchez.
portal-ready = Le voici. Le lien n’est que pour vous et ne fonctionne que quelques minutes ; ensuite, touchez pour un nouveau.
button-portal-now = Ouvrir la page de Stripe
button-portal-again = Créer un nouveau lien

group-pointer = Je ne parle de formules et de paiements qu’en privé, je n’ai donc rien répondu ici. Touchez ci-dessous, et demandez-moi là-bas.
button-private = Ouvrir la discussion privée

unknown-text = Je n’ai pas compris. /help montre ce que je sais faire.
unknown-text-subscribing = Utilisez les boutons ci-dessus, ou recommencez avec /subscribe.
unknown-command = Je ne connais pas cette commande. /help montre celles que je connais.
unknown-button = Ce bouton est périmé, et rien ne s’est passé. /help montre ce que je sais faire maintenant.
card-number-deleted = Cela ressemblait à un numéro de carte, j’ai donc effacé votre message sans rien en garder. N’écrivez jamais un numéro de carte dans une discussion : la page de Stripe, qui s’ouvre depuis /subscribe ou /manage_subscription, est le seul endroit pour cela. Si quelqu’un d’autre a pu le voir, demandez une nouvelle carte à votre banque.
card-number-stays = Cela ressemblait à un numéro de carte. Je n’en ai rien gardé, mais je n’ai pas pu effacer votre message : effacez-le vous-même, s’il vous plaît. La page de Stripe, qui s’ouvre depuis /subscribe ou /manage_subscription, est le seul endroit pour un numéro de carte.
too-fast = C’était beaucoup d’un coup, je l’ai donc laissé de côté. Rien n’a changé et aucun argent n’a bougé. Donnez-moi quelques secondes, puis réessayez.
toast-looking = Je regarde chez Stripe…
toast-opening = Un instant…
closed = Rangé. /help montre ce que je sais faire.

span-days = { $count ->
        [one] un jour
       *[other] { $count } jours
    }
span-hours = { $count ->
        [one] une heure
       *[other] { $count } heures
    }
span-minutes = { $count ->
        [one] une minute
       *[other] { $count } minutes
    }
span-moment = moins d’une minute

button-help = Ce que je sais faire
button-terms-short = Ce que vous acceptez
button-privacy = Ce qui est gardé de moi

# What went wrong. Each text says what happened, whether money moved, and what to do next.

refused = Ce n’est pas possible pour l’instant. Rien n’a changé et aucun argent n’a bougé.
refused-already-subscribed = Vous avez déjà une formule, je n’en ai donc pas ouvert une seconde. Aucun argent n’a bougé. Vous pouvez changer ou résilier celle que vous avez.
refused-payment-owed = Votre formule attend un paiement, je n’en ai donc pas ouvert une seconde : vous paieriez deux fois. Aucun argent n’a bougé. Payez la facture ouverte sur votre page de facturation, et tout se rouvre.
refused-still-paying = Le paiement de votre période actuelle est encore en cours, je n’ai donc pas mis votre formule en pause : je ne peux créditer que du temps payé. Rien n’a changé, et votre geste n’a fait bouger aucun argent. Réessayez quand le paiement sera arrivé : le plus souvent sous deux heures, par prélèvement bancaire sous quelques jours. /billing_status montre où cela en est.
refused-pass-running = Votre pass est encore ouvert et couvre cela, je n’ai donc pas ouvert de paiement : vous paieriez deux fois le même temps. Aucun argent n’a bougé. Vous pouvez y ajouter du temps, ou vous abonner quand il sera fini.
refused-other-currency = Vos paiements ici sont dans une autre devise, et cette formule n’y est pas vendue. Rien n’a changé et aucun argent n’a bougé. Choisissez une autre formule, ou demandez avec /paysupport.
refused-promo = Ce code ne peut pas être utilisé : il est peut-être mal écrit, périmé, épuisé ou destiné à quelqu’un d’autre. Aucun argent n’a bougé, et chaque formule reste à son propre prix.
refused-tier-not-sold = Cette formule n’est plus vendue. Aucun argent n’a bougé. Jetez un œil à celles qui le sont.
refused-nothing-owed = Rien n’attend votre paiement : tout est payé jusqu’ici, ou le paiement est en route. Aucun argent n’a bougé à l’instant.
refused-address-needed = Votre prochaine facture attend votre adresse, car ses taxes en dépendent. Indiquez-la sur votre page de facturation. Aucun argent n’a bougé à l’instant.
refused-too-long = Votre message est trop long pour être transmis en une fois : rien n’en a été transmis ni compté, et aucun argent n’a bougé. Raccourcissez-le, ou envoyez-en la moitié environ maintenant, puis le reste.
refused-nothing-to-manage = Il n’y a rien à gérer ici : aucune formule n’est en cours en ce moment. Rien n’a changé et aucun argent n’a bougé. Jetez un œil aux formules.
refused-moved-on = Les choses ont changé depuis que ce bouton a été fait, je ne l’ai donc pas fait. Aucun argent n’a bougé à l’instant. /billing_status montre où vous en êtes.
refused-plan-taken-back = Je n’ai pas pu le faire, et aucun argent n’a bougé. Pour lui faire de la place, j’avais d’abord annulé le changement de formule qui devait venir, et il ne viendra plus : votre formule continue comme aujourd’hui. /billing_status montre où vous en êtes ; vous pouvez prévoir à nouveau ce changement, ou réessayer ceci.
refused-unknown-person = Je ne connais personne sous ce nom ou ce numéro. Essayez un numéro Telegram, un @nom ou un cus_… de Stripe.
refused-unknown-payment = Je ne connais pas ce paiement. Aucun argent n’a bougé.
refused-barred = Je ne peux rien vous vendre en ce moment. Aucun argent n’a bougé. Si vous pensez que c’est une erreur, écrivez aux personnes derrière ce bot avec /paysupport.

outage = Quelque chose d’extérieur ne répond pas en ce moment. Rien n’a changé et aucun argent n’a bougé. Réessayez dans une minute.
outage-stripe = Stripe ne répond pas en ce moment. Rien n’a changé et aucun argent n’a bougé. Réessayez dans une minute ; le même bouton reprend là où celui-ci s’est arrêté.
outage-still-asking = J’ai demandé à Stripe, mais sa réponse n’est pas encore venue, je ne sais donc pas si de l’argent a bougé. Je continue à demander tout seul jusqu’à le savoir, et cela se fait une fois au plus, quoi qu’il arrive. /billing_status montre dans une minute où vous en êtes.
outage-still-taking-back = Je n’ai pas commencé, et aucun argent n’a bougé. Pour lui faire de la place, j’annule d’abord le changement de formule qui devait venir, et Stripe ne m’a pas encore répondu. Je continue à demander tout seul jusqu’à ce que ce soit fait. Regardez /billing_status dans une minute, puis réessayez ce que vous vouliez.

defect = Quelque chose ne va pas de notre côté, et c’est noté pour les personnes derrière ce bot. Aucun argent n’a bougé. Vous pouvez leur demander avec /paysupport.
defect-stripe-refused = Stripe n’a pas accepté notre demande. C’est notre erreur, pas la vôtre, et elle est notée. Aucun argent n’a bougé. Vous pouvez demander aux personnes derrière ce bot avec /paysupport.
defect-price-not-published = Cette formule ne peut pas encore être payée : son prix n’est pas prêt chez Stripe. C’est notre erreur, et elle est notée. Aucun argent n’a bougé. Réessayez plus tard, ou demandez avec /paysupport.
given-up = Quelque chose s’est mal passé de notre côté pendant que je m’occupais de votre demande, et c’est noté pour les personnes derrière ce bot. D’ici, je ne peux pas dire si de l’argent a bougé : /billing_status montre où vous en êtes. Rien n’est jamais débité deux fois pour un seul geste, vous pouvez donc réessayer sans crainte, ou demander avec /paysupport.

# What a plan allows, what of it is used, and what is said to whoever meets the end of it.

command-usage = Ce que comprend votre formule et ce que vous avez utilisé

usage-title = <b>Utilisé jusqu’ici, { $tier }</b>
usage-line = { $bar } { $used } sur { $amount } { $title }
usage-resets = Tout est à nouveau là le { $at }.
usage-ends = Votre formule se termine le { $at }, rien ne s’ajoute donc avant.
usage-over = Votre formule est devenue plus petite que ce que vous aviez utilisé. Rien ne vous est retiré pour cela ; il ne reste simplement rien pour l’instant.
usage-nothing-counted = Rien n’est compté dans votre formule : utilisez-la comme vous voulez.
usage-closed = Rien n’est ouvert en ce moment, il n’y a donc rien à utiliser.

denied-no-plan = <b>Il faut une formule pour cela.</b> Vous n’en avez pas d’ouverte, rien n’a donc été fait, et aucun argent n’a bougé.
denied-owed = <b>Un paiement manque.</b> Votre formule est limitée jusqu’à ce qu’il soit fait, rien n’a donc été fait ni compté. Aucun argent n’a bougé à l’instant.
denied-not-in-tier = <b>Votre formule, { $tier }, ne comprend pas cela.</b> Rien n’a été fait, et aucun argent n’a bougé.
denied-used-up = <b>Vous avez utilisé tout ce que comprend votre formule :</b> { $used } sur { $amount } { $title }. Rien n’a été fait, et aucun argent n’a bougé.
denied-over = <b>Votre formule est devenue plus petite que ce que vous aviez utilisé :</b> elle comprend { $amount } { $title }, et vous en avez utilisé { $used }. Rien n’a été fait, et aucun argent n’a bougé.
denied-too-many = <b>C’est plus que ce qui reste :</b> { $left } sur { $amount } { $title }. Rien n’a été fait, et aucun argent n’a bougé.
denied-subject = Il s’agit de : { $title }
denied-better = Ces formules l’ont :
denied-more = Ces formules en ont plus :
denied-better-line = • <b>{ $tier }</b>
denied-more-per-day = • <b>{ $tier }</b> : { $amount } { $title } par jour
denied-more-per-week = • <b>{ $tier }</b> : { $amount } { $title } par semaine
denied-more-per-month = • <b>{ $tier }</b> : { $amount } { $title } par mois
denied-nowhere = Aucune formule ici ne le comprend en ce moment.

refused-not-allowed = Votre formule ne comprend pas cela pour l’instant. Rien n’a été fait, et aucun argent n’a bougé. /usage montre ce qu’elle comprend.

# A person's invoices, and what became of each.

command-invoices = Vos factures, avec leurs fichiers
invoices-title = <b>Vos factures</b>
invoices-none = Il n’y en a pas encore. La première est faite quand vous choisissez une formule.
invoices-line = • { $at } : { $total }, { $standing }
invoices-page = Page { $page } sur { $pages }. Les plus récentes sont sur la première.
button-invoice = { $number } · { $total }
button-newer = ‹ Plus récentes
button-older = Plus anciennes ›
button-invoices = Mes factures

invoice-is-draft = en cours d’écriture
invoice-is-paid = payée
invoice-is-free = rien à payer
invoice-is-refunded = payée et remboursée
invoice-is-part-refunded = payée, remboursée en partie
invoice-is-disputed = payée, votre banque l’examine
invoice-is-taken-back = reprise par votre banque
invoice-is-on-its-way = prélèvement bancaire en route
invoice-is-open = attend son paiement
invoice-is-void = annulée, rien à payer
invoice-is-written-off = passée en perte
invoice-is-unknown = en cours d’examen

invoice-title = <b>Facture { $number }</b>
invoice-made = Du { $at }.
invoice-period = Pour la période du { $start } au { $end }.
invoice-once = Pour quelque chose que vous avez acheté une fois.
invoice-total = Total : { $total }.
invoice-tax = Dont taxes : { $tax }.
invoice-standing = État : { $standing }.
invoice-paid = Vous avez payé { $paid } le { $at }.
invoice-refund-pending = ↩ { $amount } vous reviennent, en route depuis le { $at }.
invoice-refund-requires-action = ↩ { $amount } peuvent vous revenir et attendent votre réponse : Stripe vous a écrit un e-mail à ce sujet le { $at }.
invoice-refund-succeeded = ↩ { $amount } vous sont revenus le { $at }.
invoice-refund-failed = ↩ { $amount } devaient vous revenir le { $at }, et votre banque ne les a pas acceptés. Écrivez avec /paysupport si vous n’avez pas eu de nouvelles.
invoice-refund-canceled = ↩ Un remboursement de { $amount } du { $at } a été annulé.
invoice-credit-note = ↩ Note de crédit { $number } de { $total }, du { $at }.
invoice-credit-note-void = La note de crédit { $number } de { $total }, du { $at }, a été annulée.
invoice-no-link = Stripe ne répond pas à l’instant, je n’ai donc pas de lien vers le fichier. Rien n’a changé à la facture ; réessayez dans une minute.
button-invoice-page = L’ouvrir chez Stripe
button-invoice-pdf = PDF
button-credit-note = PDF de { $number }
button-copy-number = Copier le numéro

# Leaving: why, and what may help.

leaving-ask = Si vous me dites pourquoi, je montre ce qui peut aider. Rien ne vous y oblige, et cela ne vous retient jamais.
leaving-offer-less = Restez, et votre prochain débit, le { $at }, sera de { $price } au lieu de { $usual } : { $percent } de moins, pour cette fois. Ensuite, c’est de nouveau { $usual }.
leaving-offer-lower = Il y a <b>{ $tier }</b> pour { $price }. Cela commence avec votre prochaine période, et vous voyez ce que Stripe débite avant d’accepter.
leaving-offer-pause = Vous pouvez plutôt faire une pause : rien n’est débité pendant ce temps, et cela reprend tout seul quand vous le voulez.
leaving-offer-support = Si quelque chose ne marche pas ou manque, une personne le lit ici et vous répond.
leaving-offer-none = Merci de l’avoir dit.
button-offer-less = Rester pour { $price }
button-offer-lower = Voir { $tier }
button-own-words = Avec mes mots
button-stay = Garder ma formule telle quelle
leaving-words-prompt = Écrivez-le maintenant en un seul message texte. Des personnes le lisent, et cela ne change rien pour vous. Pas de numéros de carte, s’il vous plaît.
leaving-stayed = <b>{ $tier }</b> continue comme avant. Rien n’a été résilié.
leaving-less-taken = <b>{ $tier }</b> continue. Votre prochain débit, le { $at }, sera de { $price } au lieu de { $usual }. Rien n’a été résilié.
admin-leaving-title = <b>Départs, 30 derniers jours</b>
admin-leaving = { $reason } : { $asked } interrogés, { $left } partis, { $kept } restés
leaving-reason-unsaid = sans raison donnée

# What is kept of a person and why, and being forgotten.

command-privacy = Ce qui est gardé de vous, en fichier, et l’oubli
privacy-title = <b>Ce qui est gardé de vous</b>
privacy-kept = <b>Gardé ici :</b> votre nom, votre numéro et votre langue Telegram ; ce que vous avez choisi, payé et devez ; ce que vous pouvez faire ; ce que vous avez demandé aux personnes d’ici ; et un journal de ce qui est arrivé à votre formule. Les mots des autres messages sont retirés dès qu’ils ont reçu une réponse.
privacy-card = <b>Pas gardé ici :</b> votre carte. Stripe l’a ; ici il n’y a que sa marque, ses quatre derniers chiffres et sa date de fin.
privacy-why = <b>Pourquoi :</b> pour vous vendre ce que vous avez choisi, savoir ce qui est payé, vous répondre, et parce que les livres doivent être tenus.
privacy-long = <b>Combien de temps :</b> les paiements et le journal aussi longtemps que les livres l’exigent ; ce que Stripe me dit, 30 jours, puis seulement ses numéros ; vos mots, jusqu’à leur réponse.
privacy-rights = Vous pouvez avoir tout cela en un fichier, et vous pouvez être oublié.
button-export = M’envoyer tout en un fichier
button-forget-me = M’oublier…
button-forget-on = Continuer
button-forget-now = M’oublier pour de bon
privacy-exported = Le fichier est ici. N’importe quel programme de texte peut le lire ; ne le transmettez pas, car il s’agit de votre argent.
privacy-forget-ask = <b>Être oublié.</b> Votre nom, votre numéro, votre langue, vos adresses, les chiffres de votre carte et vos mots sont retirés ici, et la fiche que Stripe a de vous est supprimée. C’est irréversible.
privacy-forget-plan = <b>{ $tier } prend fin aussitôt</b>, même le temps déjà payé. Plus rien n’est débité, et rien n’est rendu de ce fait. Si vous voulez profiter de ce qui est payé, résiliez d’abord et revenez quand ce sera fini.
privacy-forget-chats = Quittez vous-même ces salons, car je ne vous connaîtrai plus : { $chats }
privacy-forget-stays = Ce qui reste, sans votre nom : montants, dates et numéros de facture, parce que les livres doivent être tenus. Stripe garde les paiements passés pour la même raison.
privacy-forget-sure = Êtes-vous sûr ? Après ce geste, personne ici ne sait qui vous êtes, et personne ne peut y revenir. Aucun argent ne bouge.
privacy-forgotten = Vous êtes oublié. Aucun argent n’a bougé ; ce qui courait prend fin, et votre fiche chez Stripe est supprimée.
privacy-forgotten-back = Si vous écrivez à nouveau, vous êtes quelqu’un de nouveau : /start

# What a person sets for themselves.

settings-title = <b>Réglages</b>
settings-language = Langue : français.
settings-zone-chosen = Votre fuseau horaire : <b>{ $city }</b>, où il est { $now }. Vous l’avez choisi.
settings-zone-country = Votre fuseau horaire : <b>{ $city }</b>, où il est { $now }. Je le prends du pays de votre adresse de facturation ; choisissez le vôtre si c’est faux.
settings-zone-default = Votre fuseau horaire : je ne le connais pas encore, et me règle sur <b>{ $city }</b>, où il est { $now }. Choisissez le vôtre ci-dessous.
settings-hours = Ce qui peut attendre arrive entre { $opens } et { $closes } là-bas. Ce qui ne peut pas attendre arrive aussitôt : un paiement qui a échoué, votre banque qui demande, votre accès qui s’ouvre ou se ferme. Cela ne peut pas être coupé.
settings-hours-any = Les messages arrivent dès qu’il y a quelque chose à dire. Ceux sur les paiements échoués, votre banque et votre accès ne peuvent pas être coupés.
settings-switches = Le reste se règle ici :
settings-on = ✓ { $what }
settings-off = – { $what } (coupé)
settings-admin = Vous êtes admin ici : les alertes arrivent ici aussi. /admin
topic-receipts = Reçus de renouvellement
topic-upcoming-month = Un mot avant un débit mensuel
topic-upcoming-week = Un mot avant chaque débit hebdomadaire
topic-trial = Jours gratuits finissant sans débit
topic-report = Le rapport hebdomadaire de mes travaux
topic-offers = Invitations à revenir

button-language = Langue
button-zone = Fuseau horaire
zone-title = <b>Votre fuseau horaire</b>
zone-ask = Où êtes-vous ? Touchez, ou écrivez le nom d’une ville proche.
zone-choose = { $region } : touchez la ville dont les horloges montrent votre heure.
zone-found = { $city } : { $now }
zone-which = Laquelle est-ce ?
zone-unknown = Je ne connais pas cet endroit. Écrivez une plus grande ville de votre fuseau, ou choisissez dans la liste.
button-zone-list = Choisir dans la liste
button-zone-follow = Suivre mon pays de facturation
region-africa = Afrique
region-america = Amériques
region-antarctica = Antarctique
region-arctic = Arctique
region-asia = Asie
region-atlantic = Atlantique
region-australia = Australie
region-europe = Europe
region-indian = Océan Indien
region-pacific = Pacifique

# Asking a person, and answering one.

support-title = <b>Demander à une personne</b>
support-prompt = Écrivez maintenant votre question en un seul message texte. Elle va aux personnes derrière ce bot, avec votre nom Telegram. Pas de numéros de carte, s’il vous plaît.
support-sent = Merci. Votre question est maintenant chez les personnes derrière ce bot ; leur réponse arrive ici. Rien n’a changé dans votre formule ni vos paiements.
support-only-text = Écrivez votre question sous forme de texte, s’il vous plaît. Pour arrêter, touchez « Fermer » ou envoyez une autre commande.

support-answer-prompt = Écrivez maintenant votre réponse à { $telegram_id } en un seul message texte ; elle arrive chez la personne telle quelle. Pour arrêter, touchez « Fermer ».
support-answer-sent = Votre réponse est en route vers { $name }.
support-answer-waits = { $name } a bloqué le bot ou n’est plus là, votre réponse ne peut donc pas lui parvenir maintenant. Elle est gardée, et part si la personne revient dans les 30 jours.
button-answer = Répondre
button-person = Qui est-ce ?
button-ask-more = Demander encore
notice-admin-support-how = Répondez à ce message ; votre réponse arrive chez la personne.
notice-support-answer =
    <b>Une réponse des personnes derrière ce bot</b>
    { $text }
notice-support-answer-how = Pour demander encore, répondez à ce message ou touchez le bouton.
notice-admin-answer-unreached = Votre réponse à { $name } ({ $telegram_id }) n’a pas pu être remise : cette personne a bloqué le bot ou n’est plus là. Elle part si la personne revient dans les 30 jours.

# Why a person may do what they may, and what comes next: each line a fact with its date.

command-why = Pourquoi votre formule est ouverte ou non, et la suite
button-why = Pourquoi est-ce ainsi ?
why-title = <b>Pourquoi c’est ainsi</b>
why-title-of = <b>Pourquoi c’est ainsi pour { $name }</b> ({ $telegram_id })
why-plan = Vous avez <b>{ $tier }</b>.
why-because = <b>D’où cela vient</b>
why-next = <b>Ce qui vient ensuite, tout seul</b>
why-next-nothing = Rien ne vient tout seul, et rien n’est débité.
why-seen = Stripe a été interrogé pour la dernière fois le { $at }.
why-never-seen = Vous n’avez jamais payé ici, Stripe n’a donc pas été interrogé à votre sujet.

why-fact-given = • { $at } : { $tier } vous a été offert, jusqu’au { $until }.
why-fact-given-for-good = • { $at } : { $tier } vous a été offert, sans fin.
why-fact-subscribed = • { $at } : votre abonnement a commencé. Aujourd’hui, il porte sur { $tier }, à { $money }.
why-fact-subscribed-before = • { $at } : votre abonnement a commencé. En dernier, il portait sur { $tier }, à { $money }.
why-fact-trial = • { $at } : vos jours gratuits ont commencé ; ils durent jusqu’au { $until }.
why-fact-paid = • { $at } : { $money } ont été payés, pour la période jusqu’au { $until }.
why-fact-free = • { $at } : il n’y avait rien à payer, pour la période jusqu’au { $until }.
why-fact-billed = • { $at } : une facture de { $money } a été faite, et n’est pas encore payée.
why-fact-no-address = • { $at } : une facture de { $money } attend votre adresse, car ses taxes en dépendent ; rien n’a été débité.
why-fact-stuck = • { $at } : une facture de { $money } n’a pas encore pu être établie, et rien n’a été débité. C’est à nous de le régler.
why-fact-debit = • { $at } : un prélèvement bancaire de { $money } est parti, et votre banque n’a pas encore répondu.
why-fact-failed = • { $at } : le paiement de { $money } a échoué, et reste ouvert.
why-fact-void = • { $at } : une facture de { $money } a été faite, puis annulée : il n’y a rien à payer pour elle.
why-fact-written-off = • { $at } : une facture de { $money } a été faite, jamais payée, et passée en perte.
why-fact-refunded = • { $at } : { $money } vous sont revenus.
why-fact-disputed = • { $at } : le paiement de { $money } a été contesté auprès de votre banque, qui l’examine.
why-fact-lost = • { $at } : le paiement de { $money } a été contesté, et votre banque l’a repris.
why-fact-paused = • { $at } : votre formule a été mise en pause.
why-fact-ended = • { $at } : { $tier } a pris fin.
why-fact-pass = • { $at } : vous avez acheté { $days ->
        [one] un jour
       *[other] { $days } jours
    } de { $tier } pour { $money }, ouvert jusqu’au { $until }.
why-fact-pass-for-good = • { $at } : vous avez acheté { $days ->
        [one] un jour
       *[other] { $days } jours
    } de { $tier } pour { $money }.

next-fact-gift-ends = • { $at } : ce qui vous a été offert ({ $tier }) prend fin.
next-fact-ends = • { $at } : { $tier } prend fin, car c’est résilié. Plus rien n’est débité.
next-fact-trial-ends = • { $at } : vos jours gratuits prennent fin.
next-fact-change = • { $at } : votre formule devient { $tier } pour { $money }, comme vous le vouliez.
next-fact-change-waits = • { $at } : d’ici là, le passage à { $tier } pour { $money } attend son paiement. Sans paiement, il est abandonné, et votre formule reste comme elle est.
next-fact-resumes = • { $at } : { $tier } reprend tout seul, et une nouvelle période est débitée.
next-fact-debit-answer = • { $at } : à peu près alors, votre banque répond au prélèvement de { $money }.
next-fact-try = • { $at } : le paiement de { $money } est tenté à nouveau.
next-fact-rests = • { $at } : si rien n’est payé d’ici là, { $tier } est mis en pause jusqu’à ce que ce le soit.
next-fact-over = • { $at } : si rien n’est payé d’ici là, { $tier } prend fin.
next-fact-restricted = • { $at } : si rien n’est payé d’ici là, votre formule est limitée.
next-fact-closes = • { $at } : le temps que vous avez payé est fini, et { $tier } se ferme.
next-fact-pass-ends = • { $at } : votre temps de { $tier } est fini. Plus rien n’est débité.
next-fact-charge = • { $at } : { $money } sont débités pour la période suivante.

# Pieces of work: asking, the queue, the answer, the weekly report.

command-request = Demander un travail, voir votre file

work-title = <b>Demander un travail</b>
work-how = Écrivez maintenant ce qu’il vous faut, en un seul message ; une photo ou un document peut l’accompagner. Ce qui est dans la file et pas encore commencé, vous pouvez le retirer.
work-yours = <b>Ce que vous avez demandé</b>
work-line = N° { $number }, { $stand } : { $words }
work-a-file = un fichier
work-is-filed = en attente
work-is-taken = en cours
work-is-answered = répondu
work-is-withdrawn = retiré
work-filed = Merci, c’est maintenant le <b>n° { $number }</b> dans la file. La réponse arrive ici. Rien n’a été débité pour cela : votre formule le comprend.
work-ahead = Votre formule le place devant ceux des autres.
work-only-these = Écrivez-le sous forme de texte, ou envoyez une photo ou un document, avec des mots si vous voulez. Pour arrêter, envoyez une autre commande.
work-album = Seul le premier de ces fichiers est parti avec le <b>n° { $number }</b> ; les autres n’ont pas été pris.
work-album-how = Un fichier accompagne chaque travail : réunissez les autres dans une archive, ou envoyez chacun à part, après /request.
button-withdraw = Retirer le n° { $number }

notice-work-answered = <b>Votre travail n° { $number } est fait.</b>
notice-work-answered-asked = Vous aviez demandé : <i>{ $words }</i>
notice-work-answered-words = { $words }
notice-work-answered-file = Un fichier suit.
notice-work-answer-file = Pour votre travail n° { $number }
notice-work-report = <b>Votre semaine, du { $since } au { $until }</b>
work-report-used = Utilisé, { $title } : { $count }
work-report-delivered = Livré : { $count ->
        [0] rien encore
        [one] un travail
       *[other] { $count } travaux
    }
work-report-line = • N° { $number } : { $words }
work-report-more = • et { $count } de plus
work-report-waiting = Dans la file maintenant : { $count ->
        [one] un travail
       *[other] { $count } travaux
    }

refused-work-moved-on = Ce travail n’est plus comme quand vous avez vu le bouton : entre-temps, il a été commencé, répondu ou retiré. Rien n’a été changé à l’instant, et aucun argent n’a bougé. /request montre où en sont les vôtres.

button-admin-work = Travail
admin-work-title = <b>La file des travaux</b>
admin-work-none = Personne n’attend rien.
admin-work-more = … et { $count } de plus
admin-work-card = <b>N° { $number }</b> de { $name } { $handle } <code>{ $telegram_id }</code>, demandé { $at }
admin-work-stand = État : { $stand }.
admin-work-hands = État : { $stand }, entre les mains de <code>{ $admin }</code>.
admin-work-words = <blockquote>{ $words }</blockquote>
admin-work-answer = Réponse : { $words }
admin-work-file = Le fichier du n° { $number }
admin-work-answer-prompt = Écrivez maintenant la réponse au n° { $number }, en texte, photo ou document. Elle va à { $name } telle quelle.
admin-work-answered = Le n° { $number } a sa réponse, en route vers { $name }.
button-work = N° { $number } · { $name }
button-work-open = L’ouvrir
button-work-file = Montrer le fichier
button-work-take = Le prendre
button-work-put-back = Le remettre
button-work-answer = Répondre
button-work-queue = La file
notice-admin-work-filed = <b>Travail n° { $number }</b> de { $name } <code>{ $telegram_id }</code>
notice-admin-work-filed-file = Un fichier l’accompagne.
notice-admin-work-filed-ahead = Il passe avant les autres : la formule le dit.
