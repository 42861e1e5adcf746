# Español, de «tú». El bot habla de sí mismo en primera persona; donde se habla de dinero, se dice siempre si se ha movido.
#
# plan            plan                     billing page     página de facturación
# pass            pase                     invoice, bill    factura
# free days       días gratis              charge           cobrar
# period          periodo                  bank debit       adeudo bancario
# credit          saldo                    refund           reembolso
# dispute         disputa                  grant, gift      regalo
# the people behind this bot: las personas detrás de este bot
# no money has moved: no se ha movido dinero

# For admins only.

admin-title = <b>Cifras</b>
admin-active = Activos: { $count }
admin-trialing = de ellos, en sus días gratis: { $count }
admin-tier = • { $tier }: { $count }
admin-week = Pagado en los últimos siete días: { $money }
admin-no-money = nada
admin-inbox = Eventos de Stripe: { $open } en espera (el más antiguo, { $lag }), { $failed } fallidos
admin-work = Personas por revisar: { $dirty } ({ $failing } fallan). Avisos pendientes: { $owed }
button-admin-refresh = Actualizar
button-admin-find = Buscar a alguien
button-admin-chats = Chats

admin-find = ¿A quién buscas? Escribe un número de Telegram, un @nombre o un cus_… de Stripe.
admin-person = <b>{ $name }</b> { $handle } <code>{ $telegram_id }</code>
admin-access = Acceso: <b>{ $level }</b> · { $tier } · { $reason }
level-full = completo
level-grace = de gracia
level-restricted = limitado
level-none = ninguno
subscription-status-active = activa
subscription-status-trialing = en días gratis
subscription-status-past-due = vencida
subscription-status-unpaid = impagada
subscription-status-paused = en pausa
subscription-status-incomplete = incompleta
subscription-status-incomplete-expired = incompleta y caducada
subscription-status-canceled = cancelada
admin-customers = Cliente: <code>{ $refs }</code>
admin-address = Dirección: { $address }
admin-locale = Stripe escribe en: { $locale }
admin-tax-ids = Números fiscales: { $numbers }
admin-trial-seen = Días gratis desde { $at } con una tarjeta que { $others } ya había usado; al preguntarle: { $answer ->
        [pay] pagó enseguida
        [end] los terminó
       *[none] no contestó, o no se le preguntó
    }
admin-payers = Pagado por: { $emails }
admin-subscription = <code>{ $ref }</code> { $status } · { $tier } · { $price } · hasta { $until }
admin-audit-title = <b>Últimas líneas</b>
admin-audit = { $at } · { $actor } · { $sentence }

admin-gift = Regalado: { $tier } hasta { $until }
button-trial-later = Días gratis +{ $days }
button-trial-now = Terminarlos ya
button-trial-now-yes = Terminarlos y cobrar ya
button-gift = Regalar acceso
button-gift-end = Terminar el regalo
button-gift-give = { $tier }, { $days } d
admin-trial-ask = ¿Terminar ya los días gratis de <code>{ $person }</code>? Se cobra { $price } a su tarjeta en el acto, y se le avisa.
admin-trial-moved = <code>{ $person }</code>: los días gratis duran ahora hasta { $at }, también en Stripe. Se le avisa.
admin-trial-ended = <code>{ $person }</code>: los días gratis han terminado, la suscripción está <b>{ $status }</b>. Si el pago se rechazó, siguen los recordatorios de siempre.
admin-gift-ask = Dar acceso a <code>{ $person }</code> sin Stripe. No se cobra nada, nada de lo que diga Stripe lo quita, y lo que haya comprado sigue a su lado.
admin-gift-given = <code>{ $person }</code> tiene { $tier } hasta { $at }, regalado por ti.
admin-gift-ended = <code>{ $person }</code>: { $count ->
        [0] ya no tenía nada regalado. No ha cambiado nada.
        [one] ha terminado un regalo. Lo comprado sigue.
       *[other] han terminado { $count } regalos. Lo comprado sigue.
    }

admin-second-undone = <code>{ $person }</code>: { $count ->
        [0] ya no hay una segunda suscripción. No se ha hecho nada.
       *[other] se está terminando la que sobra; si es la más nueva, lo pagado por ella se devuelve, y se le avisa cuando el dinero va de camino.
    }

admin-chats-title = <b>Chats</b>
admin-chat-bound = ✓ { $title } → { $chat }
admin-chat-no-right = ! { $title } → { $chat }: me falta el permiso para invitar usuarios
admin-chat-no-remove = ! { $title } → { $chat }: me falta el permiso para expulsar usuarios, así que no saco a nadie
admin-chat-missing = – { $title }: aún sin chat
admin-chat-loose = ? { $title }: no corresponde a nada
admin-chats-how = Para añadir un chat, hazme administrador allí, con permiso para invitar y para expulsar usuarios.
admin-bind = Ya soy administrador en <b>{ $title }</b>. ¿Qué chat de tu archivo es?
admin-bind-nothing-free = Ya soy administrador en <b>{ $title }</b>, pero cada chat de tu archivo corresponde ya a otro.
admin-bound = <b>{ $title }</b> queda unido a «{ $slug }». Quien puede entrar ya puede pedirlo, y le dejo pasar.
admin-bind-taken = «{ $slug }» corresponde ya a otro chat. No ha cambiado nada.
admin-bind-unknown = Ya no conozco este chat o este nombre. No ha cambiado nada.
admin-removal-going = <b>{ $title }:</b> hasta { $until } saco a todos los que no tienen acceso. Antes pregunto a Stripe por cada uno.
button-removal-go = Sí, sacar a { $due }
button-bind = Unir { $title }
button-bind-none = Ninguno de estos

admin-forget = <b>¿Olvidar a <code>{ $person }</code>?</b>
    Suscripciones que terminan ahora: { $subscriptions }
    Registros que se borran en Stripe: { $customers }
    Aquí se borran nombres, direcciones, tarjetas y palabras. Las facturas y los pagos se quedan, como exige la contabilidad, sin decir de quién eran. No se mueve dinero.
admin-forget-chats = Está en: { $chats }. Sácalo de ahí a mano: después ya no sabré quién era.
admin-forget-for-good = No se puede deshacer.
admin-forgotten = <b>Olvidado.</b> Lo que debe terminar y borrarse en Stripe va de camino, y sigue por sí solo si Stripe no responde.
button-admin-forget = Olvidar a esta persona
button-admin-forget-now = Sí, olvidar
button-admin-why = ¿Por qué está así?

# Changing a plan: what else can be had, what it costs, and how it stands.

button-change-plan = Cambiar de plan
button-undo-change = Deshacer el cambio
button-agree-pay = Pagar { $due } y cambiar ya
button-agree-free = Cambiar ya
button-agree-later = Programar el cambio
toast-changing = Preguntando a Stripe…

change-title = <b>Cambia de plan</b>
change-now = Tienes: <b>{ $plan }</b>, { $price }.
change-how = Elige uno para ver cuánto costaría. Lo que es más empieza enseguida, descontando lo que ya has pagado. Lo que es menos empieza con tu próximo periodo, para que no pierdas nada de lo pagado.
change-nothing-else = No hay otro plan al que cambiar.
change-many = { $quantity ->
        [one] { $tier }
       *[other] { $quantity } × { $tier }
    }
change-named = { $plan }, { $price }
change-button = { $plan } · { $price }
change-button-now = ✓ { $plan }: tu plan ahora

change-anew = <b>Esto ha cambiado desde que lo viste, así que aquí está de nuevo.</b> No se ha hecho nada ni se ha movido dinero.
change-preview-title = <b>{ $plan }</b>, { $price }
change-preview-due = Pagas <b>{ $due }</b> ahora: el plan nuevo por el tiempo que queda, menos lo que ya has pagado por ese tiempo.
change-preview-credit = Sobran { $credit }, que se descuentan de tus próximas facturas.
change-preview-free = Tus días gratis siguen como están. Ahora no se cobra nada.
change-preview-keep = Conservas lo que tienes hasta { $at }. Ahora no se cobra nada.
change-preview-later = Desde { $at } son { $price }.
change-preview-nothing-yet = Todavía no ha cambiado nada. Tú decides con el botón.

status-change-planned = Programado: { $plan }, desde { $at }. Hasta entonces puedes deshacerlo.
status-change-waiting = Un cambio a { $plan } espera su pago hasta { $at }. Mientras no se pague, todo sigue igual.

notice-change-planned = Tu cambio está programado: <b>{ $plan }</b> empieza el { $at }. Hasta entonces conservas { $before }, y no se cobra nada por el cambio.
notice-change-undone = El cambio a { $plan } queda deshecho. Tu plan sigue siendo <b>{ $before }</b>. No se ha cobrado nada por ello.
notice-change-unpaid = El pago de { $due } para tu cambio a <b>{ $plan }</b> no salió. No se ha movido dinero, y conservas { $before } tal como está.
notice-change-confirm = Tu banco quiere que confirmes { $due } para tu cambio a <b>{ $plan }</b>. Hasta entonces no se mueve dinero, y conservas { $before } tal como está.
change-until = El cambio espera hasta { $at }. Después se olvida, y no se cobra nada.
notice-change-expired = El cambio a { $plan } no se pagó a tiempo, así que no se hace. Tu plan sigue siendo <b>{ $before }</b>. No se ha cobrado nada.
notice-plan-changed = Tu plan ha cambiado: ahora es <b>{ $plan }</b>.

refused-change-none = No tienes ningún plan que cambiar. No se ha movido dinero. Echa un vistazo a los planes.
refused-change-two = Tienes dos suscripciones, así que no sé cuál cambiar y no he cambiado ninguna. No se ha movido dinero. Las personas detrás de este bot también lo ven; escríbeles con /paysupport.
refused-change-owed = Tu plan espera un pago, así que antes no se puede cambiar. Ahora no se ha movido dinero. Paga la factura pendiente y luego cambia.
refused-change-processing = Un pago tuyo sigue de camino, así que tu plan aún no se puede cambiar. No ha cambiado nada. Inténtalo cuando haya llegado.
refused-change-waiting = Ya hay un cambio de plan que espera su pago. Ahora no ha cambiado nada ni se ha movido dinero. Págalo, o deshazlo antes.
refused-change-ending = Tu plan está cancelado y termina pronto, así que no se puede cambiar. No ha cambiado nada ni se ha movido dinero. Deshaz antes la cancelación.
refused-change-paused = Tu plan está en pausa, así que no se puede cambiar. No ha cambiado nada ni se ha movido dinero. Reanúdalo antes.
refused-change-resting = Tus pagos están en pausa en este momento, así que tu plan no se puede cambiar. No ha cambiado nada ni se ha movido dinero. En /paysupport saben más.
refused-change-unknown = Esto no se puede cambiar aquí. No ha cambiado nada ni se ha movido dinero. Las personas detrás de este bot sí pueden: /paysupport
refused-change-same = Eso ya es lo que tienes. No ha cambiado nada ni se ha movido dinero.
refused-change-planned = Eso ya está programado. Ahora no ha cambiado nada ni se ha movido dinero.

# For admins only: what must never be true, and what the comparison with Stripe found.

admin-health-title = <b>Salud</b>
admin-health-sound = ✓ Todas las reglas se cumplen.
admin-health-whom = { $count ->
        [one] Una vez: <code>{ $whom }</code>
       *[other] { $count } veces, la primera: <code>{ $whom }</code>
    }
admin-health-since = Desde { $since }
admin-health-no-sweep = Aún no se ha comparado nada con las listas de Stripe. Empieza por sí solo.
admin-health-sweep = Comparado con las listas de Stripe { $at }: { $seen } objetos en { $pages } páginas. { $marked } personas eran distintas. { $strangers } clientes de tus planes no son nadie aquí.
admin-health-sweep-runs = Comparándose con las listas de Stripe desde { $at }: { $seen } objetos en { $pages } páginas hasta ahora. { $marked } personas son distintas.
admin-health-repaired = Reparado en los últimos siete días sin que ningún evento lo contara: { $count }
admin-health-repair = • { $at } <code>{ $telegram_id }</code>: { $facts }
button-admin-health = Salud
notice-admin-invariant = <b>Una regla no se cumple.</b> Nadie ha perdido nada por ello todavía.

invariant-mark-dirty = <b>Hay personas que esperan ser revisadas.</b>
invariant-mark-dirty-do = Si Stripe no responde, se revisan solas cuando vuelva, y conservan lo que tienen. Si no, el registro dice por qué falla.
invariant-event-waiting = <b>Hay eventos de Stripe que no han llevado a nada.</b>
invariant-event-waiting-do = Mira si Stripe responde (/readyz). Después: <code>python main.py replay</code> con el evento.
invariant-call-open = <b>Una llamada que puede mover dinero no tiene un resultado conocido.</b>
invariant-call-open-do = Busca su clave en el registro de Stripe (Dashboard, Desarrolladores, Registros). Ya no se repite sola.
invariant-open-without-fact = <b>Hay un acceso abierto, y nada aquí dice que se pagara o se regalara.</b>
invariant-open-without-fact-do = <code>python main.py rebuild --person</code> con el número muestra lo que dice Stripe. Cuéntanoslo; es un error del programa.
invariant-open-though-refunded = <b>Hay un acceso abierto, y el dinero de su periodo se devolvió.</b>
invariant-open-though-refunded-do = <code>full_refund</code> en tu archivo de planes dice que se cierra. <code>python main.py rebuild --person</code> con el número vuelve a mirar.
invariant-open-though-stale = <b>Había que decidir de nuevo un acceso, y desde entonces no se ha leído Stripe.</b>
invariant-open-though-stale-do = Sigue abierto. Mira si Stripe responde (/readyz); cuando lo haga, todos se revisan solos.
invariant-paid-without-decision = <b>Una suscripción está en marcha, y nadie ha decidido qué abre.</b>
invariant-paid-without-decision-do = <code>python main.py rebuild --yes --person</code> con el número lo decide.
invariant-second-living = <b>Alguien tiene dos suscripciones, y ambas pueden cobrar.</b>
invariant-second-living-do = Búscalo con /admin, y termina una en el Dashboard de Stripe si no se quieren las dos.
invariant-case-without-debt = <b>A alguien se le recuerda algo que ya no debe.</b>
invariant-case-without-debt-do = <code>python main.py rebuild --yes --person</code> con el número cierra el caso.
invariant-notice-sending = <b>Hay avisos atascados entre pendientes y enviados.</b>
invariant-notice-sending-do = Reinicia el programa: los resuelve enseguida.
invariant-entry-owed = <b>Alguien que puede entrar en un chat sigue ante su puerta.</b>
invariant-entry-owed-do = Mira los chats con /admin: debo ser administrador allí, con permiso para invitar usuarios.
invariant-customer-unlinked = <b>Hay clientes en Stripe que no son de nadie aquí.</b>
invariant-customer-unlinked-do = Búscalos en el Dashboard de Stripe. Quien haya pagado allí no ha recibido nada aquí.
invariant-forgotten-in-part = <b>A alguien se le olvidó aquí, y Stripe aún guarda su registro.</b>
invariant-forgotten-in-part-do = El registro dice por qué no se pudo borrar. Borra el cliente en el Dashboard de Stripe.
invariant-sweep-late = <b>La comparación diaria con las listas de Stripe no ha terminado su vuelta.</b>
invariant-sweep-late-do = El registro dice por qué (parte «reconcile»). Hasta entonces solo los eventos cuentan qué cambia.

# Choosing a language.

command-language = Elegir mi idioma
language-title = <b>Idioma</b>
language-text = Hablo el idioma de tu app de Telegram cuando lo he aprendido. Si quieres, elige aquí otro: este chat, su menú y los correos que te manda Stripe lo siguen.
button-language-hint = Como mi app de Telegram

# An admin's money buttons.

money-title = <b>Dinero de { $name }</b> <code>{ $telegram_id }</code>
money-barred = Ya no puede comprar nada.
money-nothing = Aún no ha pagado nada.
money-paid = ✓ { $amount } el { $at }
money-tax = de ellos, { $tax } de impuestos
money-back = { $back } devueltos
money-disputed = en disputa: { $status }
money-owed = – { $amount } pendientes desde { $at }
money-tries = <b>Cada intento, el más nuevo primero</b>
money-try = { $at } · { $amount } · { $code } · <code>{ $charge }</code>
money-unreadable = No entiendo ese importe. No se ha hecho nada. Escríbelo como 12.50, en céntimos enteros y mayor que cero.
button-admin-money = Dinero
button-give-back = Devolver { $amount }
button-give-back-now = Sí, devolver { $amount }
button-give-part = Otro importe
button-forgive = Perdonar { $amount }
button-forgive-void = Anular la factura
button-forgive-write-off = Darla por perdida
button-credit = Dar saldo
button-credit-now = Sí, dar { $amount } de saldo
button-bar = No venderle nada más
button-unbar = Volver a venderle

give-back = ¿Devolver a <b>{ $name }</b> { $amount } de { $paid }, pagados el { $at }?
give-back-tax = Incluye { $tax } de impuestos, que también se devuelven: la factura recibe una nota de crédito.
give-back-goes-on = Esto no termina ningún plan: lo que sigue se vuelve a cobrar. Stripe se queda con su comisión.
give-back-done = { $amount } vuelven a <b>{ $name }</b>. Se le avisa automáticamente.
give-back-not-paid = Este pago no llegó a hacerse, así que no hay nada que devolver. No se ha movido dinero.
give-back-nothing-left = Este pago ya se devolvió entero. Ahora no se ha movido dinero.
give-back-too-much = Eso no está entre nada y los { $left } que quedan de este pago. No se ha movido dinero. Elige otro importe.
give-back-disputed = El banco está decidiendo sobre este pago o se lo ha llevado, así que no se puede devolver además. No se ha movido dinero. Responde a la disputa en el Dashboard de Stripe.
give-part = ¿Cuánto se devuelve? Quedan { $left }. Escribe el importe, como 12.50.

access-now = Acceso ahora: <b>{ $level }</b>.
access-stays = El acceso sigue como está: <b>{ $level }</b>.
access-then = Acceso después: <b>{ $level }</b>. Leerá: «{ $why }»

forgive = <b>{ $name }</b> debe { $amount } desde { $at }. Hay dos maneras de perdonarlo, y ninguna se puede deshacer.
forgive-void = <b>Anularla:</b> como si nunca se hubiera pedido.
forgive-write-off = <b>Darla por perdida:</b> queda en los libros como pérdida, y aún se puede pagar.
forgive-status = Stripe llama entonces al plan <b>{ $status }</b>, y factura el próximo periodo como siempre.
forgive-done = { $amount } de <b>{ $name }</b> quedan perdonados. No se vuelve a intentar.

credit-ask = ¿Cuánto saldo, en { $currency }? Reduce por sí solo el próximo pago. Escribe el importe, como 12.50.
credit-sure = ¿Dar a <code>{ $person }</code> { $amount } de saldo para el próximo pago?
credit-done = <code>{ $person }</code> tiene { $amount } más de saldo, y se le avisa.

fraud-stopped = <b>{ $name }</b>:
fraud-refunded = { $amount } se devuelven.
fraud-not-refunded = De este pago no se puede devolver nada (más).
fraud-ended = El plan ha terminado.
fraud-not-ended = No había ningún plan en marcha.
fraud-barred = Ya no puede comprar nada, hasta que se lo permitas en su página de dinero.
button-stop-fraud = Devolver, terminar y no vender más

button-admin-unreached = Ilocalizables
unreached-title = <b>Deben, y no puedo escribirles</b>
unreached-one = • { $name }: { $reach ->
        [gone] su Telegram ya no existe
       *[blocked] me ha bloqueado
    }, debe desde { $since }, { $emails }
unreached-nobody = Nadie.
unreached-how = Los correos de Stripe aún les llegan, si están activados en su Dashboard. Intento un mensaje una vez y luego lo dejo; quien me vuelve a escribir vuelve a estar localizable.

# What people are told without having asked. One message per notice.

notice-welcome = <b>Ya estás dentro.</b> Tu plan: <b>{ $tier }</b>.
notice-welcome-trial = Tus días gratis duran hasta { $until }. Después se cobra { $price }, salvo que canceles antes.
notice-welcome-trial-no-card = Tus días gratis duran hasta { $until }. No pusiste tarjeta, así que no se cobra nada. Si quieres seguir después por { $price }, pon una antes: /manage_subscription.
notice-welcome-paid = { $paid } está pagado. Tu plan se renueva el { $until }, salvo que canceles antes.
notice-welcome-chats = Tus chats privados están abiertos. Toca para pedir entrada; te dejo pasar enseguida.
notice-welcome-manage = Cambiar de tarjeta, ver facturas o cancelar: /manage_subscription. Lo que viene: /billing_status.
notice-checkout-expired = El enlace de pago para <b>{ $tier }</b> no se usó y ya no funciona. No se ha cobrado nada.
button-again = Pedir otro enlace
notice-payment-on-its-way = Tu pago por <b>{ $tier }</b> va de camino. Con adeudos bancarios puede tardar unos días. Te escribo en cuanto llegue; no tienes que hacer nada.
notice-payment-on-its-way-expected = Se espera la respuesta de tu banco hacia el { $at }.
notice-welcome-debit = Tu adeudo bancario va de camino, y la respuesta se espera hacia el { $at }. Si tu banco dice que no, esto se cierra otra vez, y te cuento por qué.
notice-debit-arrived = Tu adeudo bancario ha llegado: { $paid } pagados por <b>{ $tier }</b>. Gracias.
notice-debit-failed = Tu adeudo bancario de { $due } por <b>{ $tier }</b> no salió. No se ha movido dinero, y no se intenta nada más.
notice-debit-failed-money = No había suficiente en la cuenta.
notice-debit-failed-card = En esa cuenta no se puede cargar: está cerrada, su número está mal o no admite adeudos.
notice-debit-failed-bank = Tu banco dijo que no sin decir por qué.
notice-debit-failed-confirm = Tu banco quería una confirmación que no llegó.
notice-debit-failed-temporary = Fue un problema pasajero entre los bancos.
notice-debit-failed-stop = Tu banco dice que no autorizas este adeudo.
notice-debit-failed-missing = Ya no hay una cuenta en la que cargar.
notice-debit-failed-again = Si quieres empezar, pide un enlace nuevo y paga desde otra cuenta o con tarjeta.
notice-payment-failed-debit-money = No había suficiente en la cuenta bancaria. Paga ahora, o usa otra forma de pago.
notice-payment-failed-debit-card = En esa cuenta bancaria ya no se puede cargar. Pon otra forma de pago; lo pendiente se paga con ella enseguida.
notice-payment-failed-debit-bank = Tu banco rechazó el adeudo sin decir por qué. Pregúntale, paga ahora de otra forma o usa otra cuenta.
notice-payment-failed-debit-confirm = Tu banco quiere que confirmes el adeudo. Abre la factura y confírmalo allí.
notice-payment-failed-debit-temporary = Fue un problema pasajero entre los bancos. No tienes que hacer nada, o paga ahora para ir sobre seguro.
notice-payment-failed-debit-stop = Tu banco dice que ya no autorizas este adeudo. Si quieres seguir, pon otra forma de pago; si no, cancela en tu página de facturación.
notice-payment-failed-debit-missing = Ya no hay una cuenta en la que cargar. Pon otra forma de pago; lo pendiente se paga con ella enseguida.
notice-mandate-gone = El permiso para cargar en tu cuenta bancaria •••• { $last4 } por <b>{ $tier }</b> ha terminado. Todo sigue abierto hasta { $at }; pon otra forma de pago antes. No se ha movido dinero.
button-method = Usar otra forma de pago
notice-receipt = { $paid } pagados por <b>{ $tier }</b>. Renovado hasta { $until }.
notice-receipt-tax = Incluye { $tax } de impuestos.
notice-receipt-uncharged = { $paid } por <b>{ $tier }</b> quedan saldados, y no se cobró nada: lo cubrió tu saldo, o un pago fuera de Stripe. Renovado hasta { $until }.
notice-receipt-number = Factura { $number }. La encuentras en tu página de facturación: /manage_subscription
notice-payment-failed = El pago de { $due } por <b>{ $tier }</b> no salió. No se ha movido dinero.
notice-payment-failed-money = No había suficiente en la tarjeta. Paga ahora, o usa otra tarjeta.
notice-payment-failed-card = Algo de la tarjeta ya no vale: su número, su fecha o su código. Pon una tarjeta que funcione; lo pendiente se paga con ella enseguida.
notice-payment-failed-bank = Tu banco dijo que no sin decir por qué. Pregúntale, paga ahora de otra forma o usa otra tarjeta.
notice-payment-failed-confirm = Tu banco quiere que lo confirmes. Abre la factura y confírmalo allí.
notice-payment-failed-temporary = Fue un problema pasajero entre los bancos. No tienes que hacer nada, o paga ahora para ir sobre seguro.
notice-payment-failed-stop = Tu banco dice que ya no quieres este cobro. Si quieres seguir, pon otra tarjeta; si no, cancela en tu página de facturación.
notice-payment-failed-missing = No hay ninguna tarjeta a la que cobrar. Añade una; lo pendiente se paga con ella enseguida.
notice-payment-failed-again = Se intenta de nuevo el { $at }.
notice-confirm-payment = Tu banco quiere que confirmes el pago de { $due } por <b>{ $tier }</b>. Hasta entonces no se mueve dinero. Abre la factura y confírmalo allí.
notice-address-needed = Tu próxima factura por <b>{ $tier }</b> no se puede emitir: sus impuestos dependen de dónde vives, y no lo sé. No se ha cobrado nada. Pon tu dirección en tu página de facturación; lo demás va solo.
button-address = Poner mi dirección
notice-known-card = Tu tarjeta ya tuvo días gratis aquí, y son una sola vez para cada persona. Si quieres, paga { $price } por <b>{ $tier }</b> ahora y sigue, o termínalo ahora y no pagues nada. Si no haces ninguna de las dos cosas, todo queda como acordaste: tus días gratis duran hasta { $until }, y entonces se cobra { $price }.
button-trial-pay = Pagar { $price } ahora y seguir
button-trial-end = Terminar, sin pagar nada
notice-win-back = Tu plan <b>{ $tier }</b> terminó hace unos días, porque su último pago no salió. Si quieres volver, elige un plan aquí; antes de eso no se cobra nada.
notice-refunded = Te hemos devuelto { $back } por <b>{ $tier }</b>. Tu banco lo muestra en cinco a diez días.
notice-refunded-part = Te hemos devuelto { $back } de tu pago por <b>{ $tier }</b>. Tu banco lo muestra en cinco a diez días.
notice-refund-waits = Hay que devolverte { $back } de tu pago por <b>{ $tier }</b>, pero tu banco necesita saber adónde. Stripe te ha mandado un correo que lo pregunta; respóndelo en 45 días.
notice-refund-failed = Los { $back } que había que devolverte por <b>{ $tier }</b> no llegaron a tu banco, así que el dinero sigue con nosotros. También nos avisan, y buscamos contigo otra forma; no tienes que hacer nada.
notice-credited = Ahora tienes { $credit } de saldo. Reduce por sí solo tu próximo pago; no tienes que hacer nada.
notice-second-ended = Tenías un segundo plan, <b>{ $tier }</b>. Se ha terminado para que nadie te cobre dos veces. Tu plan <b>{ $stays }</b> sigue.
notice-second-ended-back = Lo que pagaste por él se te devuelve.
button-bill = Pagar ahora
button-bill-now = Abrir la factura
button-card = Usar otra tarjeta
button-confirm = Confirmar con mi banco
bill-ready = Aquí está la factura pendiente más antigua, de <b>{ $due }</b>. En la página de Stripe puedes pagarla con cualquier tarjeta, o confirmarla con tu banco. El enlace es solo para ti.
bill-more = { $count ->
        [one] Además hay otra factura pendiente.
       *[other] Además hay otras { $count } facturas pendientes.
    } Una tarjeta que pongas las paga todas, la más antigua primero.
bill-other = • { $due } desde { $at }
notice-cancel-scheduled = Tu plan <b>{ $tier }</b> está cancelado y termina el { $at }. Hasta entonces todo sigue abierto y no se cobra nada más. Hasta entonces puedes deshacerlo.
notice-cancel-undone = Tu plan <b>{ $tier }</b> sigue: la cancelación queda deshecha.
notice-paused = Tu plan <b>{ $tier }</b> está en pausa. Mientras tanto nada está abierto y no se cobra nada.
notice-paused-until = Sigue por sí solo el { $at }, con un periodo nuevo que se cobra entonces. Puedes terminar la pausa antes.
notice-paused-open = Sigue cuando tú lo digas.
notice-paused-after-trial = Tus días gratis de <b>{ $tier }</b> han terminado y no hay tarjeta, así que tu plan está en pausa. No se ha cobrado nada. Añade una tarjeta y luego reanúdalo.
notice-resumed = Tu plan <b>{ $tier }</b> sigue. Todo vuelve a estar abierto.
notice-resumed-next = El próximo cobro es de { $price } el { $at }, salvo que canceles antes.
notice-not-resumed = Tu plan <b>{ $tier }</b> tenía que seguir ahora, pero no hay ninguna tarjeta a la que cobrar. No se ha cobrado nada, y tu plan continúa en pausa. Añade una tarjeta y seguirá por sí solo.
notice-trial-ending = Tus días gratis de <b>{ $tier }</b> terminan el { $until }. Entonces se cobra { $price }, salvo que canceles antes.
notice-trial-needs-card = Tus días gratis de <b>{ $tier }</b> terminan el { $until }, y aún no hay tarjeta. Añade una antes si quieres seguir; sin tarjeta no se cobra nada y tu plan se detiene.
notice-trial-moved = Tus días gratis de <b>{ $tier }</b> terminan ahora el { $until }. Entonces se cobra { $price }, salvo que canceles antes.
notice-tier-changed = Tu plan ha pasado de { $before } a <b>{ $tier }</b>.
notice-access-closed = Tu plan <b>{ $tier }</b> ya no está abierto.
chats-left = También sales de sus chats privados.
access-closed-goes-on = Tu suscripción sigue en marcha: el próximo pago, el { $at }, vuelve a abrir tu plan. Si no quieres eso, cancélala antes; si la devolución fue un error, pregunta a una persona.
notice-access-restored = Tu plan <b>{ $tier }</b> vuelve a estar abierto. Gracias.

notice-pass-bought = Ya estás dentro. <b>{ $tier }</b> está abierto hasta { $until }. Termina por sí solo, y nada se renueva.
notice-pass-bought-longer = Ahora tienes más tiempo: <b>{ $tier }</b> está abierto hasta { $until }. Termina por sí solo, y nada se renueva.
notice-pass-bought-paid = { $paid } está pagado. La factura la encuentras con /manage_subscription.
notice-pass-ending = Tu pase para <b>{ $tier }</b> termina el { $until }. Nada se cobra por sí solo. Si quieres seguir, añade tiempo antes, o suscríbete después.
notice-pass-ended = Tu pase para <b>{ $tier }</b> ha terminado, y no se cobra nada más. Vuelve cuando quieras.
notice-admin-offer =
    <b>La oferta en Stripe ha cambiado.</b> Esto ya no se puede comprar; quien lo tiene sigue como antes.
    { $what }
notice-admin-pass-beside = <b>Pagado dos veces:</b> <code>{ $telegram_id }</code> tiene a la vez un pase (<code>{ $invoice }</code>) y la suscripción <code>{ $subscription }</code> para { $tier }. Devuelve uno en el Dashboard de Stripe, o escríbele.
notice-admin-new-subscriber = <b>Nueva suscripción:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, pagado.
notice-admin-new-subscriber-trial = <b>Nueva suscripción:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, en los días gratis.
notice-admin-second-subscription = <b>Dos suscripciones:</b> <code>{ $telegram_id }</code> tiene { $subscriptions }. Ambas pueden cobrar.
notice-admin-second-subscription-undone = Se está terminando una, como dice tu archivo de planes: la más nueva, devolviendo su dinero, o una más antigua que nadie paga.
notice-admin-second-subscription-decide = Se puede terminar una enseguida: la más nueva, devolviendo lo pagado por ella, o una más antigua que nadie paga. Si se quieren las dos, no hagas nada.
button-undo-second = Terminar una de ellas
notice-admin-known-card = <b>Una tarjeta que conocemos:</b> <code>{ $telegram_id }</code> ha empezado días gratis con una tarjeta que { $others } ya usó aquí. No ha cambiado nada. Mira a los dos con /admin.
notice-admin-fraud-warning-undone = Se está devolviendo y su plan terminando, y ya no puede comprar nada, como dice tu archivo de planes.
button-give-back-look = Devolverlo
notice-admin-refund-failed = <b>Un reembolso ha fallado:</b> { $amount } de <code>{ $payment }</code> no se pudieron devolver a <code>{ $telegram_id }</code>, y vuelven a estar en tu balance. Busca otra forma con esa persona.
notice-admin-call-refused = <b>Stripe se ha negado:</b> { $what } para <code>{ $telegram_id }</code> (<code>{ $about }</code>). No ha cambiado nada por ello. Stripe dijo: { $error } Hazlo a mano, en el Dashboard de Stripe o en su página de dinero.
notice-admin-call-refused-cut = no se pudo terminar la segunda suscripción
notice-admin-call-refused-refund = no se pudo devolver el dinero de la segunda suscripción
notice-admin-call-refused-stop = no se pudo terminar la suscripción tras una disputa o un aviso de fraude
notice-admin-call-refused-give-back = no se pudo devolver el pago del que avisó un banco
notice-admin-call-refused-let-go = no se pudo perdonar la factura pendiente de lo que canceló
notice-admin-call-refused-end = no se pudo terminar una suscripción que nadie paga
notice-admin-call-refused-go-on = un plan no pudo seguir después de su pausa
notice-admin-call-refused-daily = Se intenta de nuevo una vez al día mientras haga falta, como dice tu archivo de planes.
notice-admin-call-refused-anew = Se intenta de nuevo una vez al día, y enseguida cuando añada una tarjeta.
notice-admin-dispute = <b>Disputa:</b> { $amount } de <code>{ $payment }</code>, pagado por <code>{ $telegram_id }</code>. Motivo: { $reason }. Ahora: <b>{ $status }</b>.
notice-admin-dispute-due = Se puede responder hasta { $due }. Las pruebas se envían en el Dashboard de Stripe, una sola vez.
notice-admin-dispute-inquiry = Aún no se ha movido dinero: el banco solo pregunta. Devolver el pago lo termina.
button-dashboard = Abrirlo en el Dashboard de Stripe
notice-admin-fraud-warning = <b>El banco avisa de fraude:</b> { $amount } de <code>{ $payment }</code>, pagado por <code>{ $telegram_id }</code> ({ $fraud }). Nadie lo ha disputado aún; la mayoría de estos pagos se disputan después, lo que además cuesta una comisión.
notice-admin-paid-late = <b>Pagado demasiado tarde:</b> <code>{ $telegram_id }</code> pagó { $amount } por <code>{ $invoice }</code>, cuya suscripción había terminado antes. No se ha abierto nada. Devuélvelo, o escríbele.
notice-admin-bill-stuck = <b>Una factura se ha atascado:</b> Stripe no pudo emitir <code>{ $invoice }</code> como debía (<code>{ $code }</code>).
notice-admin-bill-stuck-waits = Queda en borrador y no se cobra nada, mientras la suscripción sigue activa. Si falta una dirección, ya se le ha pedido; cuando esté, la factura más nueva de un plan que siga en marcha sale sola. Lo demás se arregla en el Dashboard de Stripe.
notice-admin-bill-stuck-untaxed = Salió sin impuestos. Ya se le ha pedido su dirección; vuelve a activar los impuestos de la suscripción en el Dashboard de Stripe.
notice-admin-unlinked-customer = Stripe habla de un cliente al que nadie está unido aquí: <code>{ $customer }</code>. Se ha guardado y no da acceso a nada.
notice-admin-wrong-mode = El evento { $event } de Stripe se pasó por alto: { $reason }. Comprueba qué webhooks apuntan aquí.
notice-admin-dead-event = No se encuentra a nadie para el evento { $event } de Stripe: { $error }
notice-admin-unknown-value = Stripe dijo algo nuevo. { $what }: <code>{ $value }</code>. Las decisiones siguen como estaban. Busca una versión nueva de este programa.
notice-admin-sync-failing = Revisar a { $whom } falla una y otra vez: { $error }. Su acceso sigue como estaba.
notice-admin-chat-rights = <b>{ $title }:</b> { $missing ->
        [invite] Me falta allí el permiso para invitar usuarios.
       *[administrator] Ya no soy administrador allí.
    } No puedo dejar entrar a nuevos miembros hasta que sea administrador con permiso para invitar usuarios.
notice-admin-chat-rights-remove = <b>{ $title }:</b> me falta allí el permiso para expulsar usuarios. Quienes ya no tienen acceso se quedan en el chat hasta que lo tenga.
notice-admin-removal-brake = <b>{ $title }:</b> { $due } de { $members } miembros ya no tienen acceso: { $people }. Son más de los que saco de un chat en un día sin preguntar, así que no saco a nadie. Si es correcto, dímelo aquí. Si no lo es, no hagas nada: se quedan.
notice-admin-support = <b>{ $name }</b> (<code>{ $telegram_id }</code>) pregunta:
    { $text }
notice-upcoming-charge = Tu plan <b>{ $tier }</b> se renueva el { $at }: entonces se cobra { $price }.
notice-upcoming-charge-tax = A eso se suman los impuestos, como en tu última factura.
notice-upcoming-charge-nothing = No tienes que hacer nada. Si tienes saldo, se usa primero. Para cambiar algo o cancelar antes, toca abajo.
notice-disputed-open = Tu banco disputa el pago de { $back } por <b>{ $tier }</b> y retiene ese dinero hasta que decida.
notice-disputed-won = La disputa sobre tu pago de { $back } por <b>{ $tier }</b> ha terminado: tu banco dice que el pago era correcto, y no se devuelve dinero.
notice-disputed-lost = La disputa sobre tu pago de { $back } por <b>{ $tier }</b> ha terminado: tu banco te devuelve ese dinero.
notice-disputed-stays = Tu acceso sigue abierto.
notice-disputed-closed = Tu acceso está cerrado por ahora. Si la disputa fue un error, díselo a tu banco y escríbenos aquí.
notice-plan-given-up-cancel = El pago por <b>{ $tier }</b> nunca salió, así que el plan termina ahora. No se ha movido dinero, y no se intenta nada más. Puedes elegir otro plan cuando quieras.
notice-plan-given-up-pause = El pago por <b>{ $tier }</b> nunca salió, así que el plan descansa ahora. No se ha movido dinero, y mientras descansa no se cobra nada. Paga lo pendiente, y sigue.
notice-plan-given-up-pause-no-address = La factura por <b>{ $tier }</b> no se pudo emitir sin tu dirección, así que el plan descansa ahora. No se ha movido dinero, y mientras descansa no se cobra nada. Cuando esa factura se pague, sigue.
notice-plan-given-up-leave = El pago por <b>{ $tier }</b> nunca salió, así que el plan sigue cerrado. No se ha movido dinero. Paga lo pendiente, y se abre de nuevo.
notice-plan-given-up-leave-no-address = La factura por <b>{ $tier }</b> no se pudo emitir sin tu dirección, así que el plan sigue cerrado. No se ha movido dinero. Cuando esa factura se pague, se abre de nuevo.

# The pages that a browser comes back to from Stripe.
page-open-title = Ya estás dentro
page-open-text = Tu acceso está abierto. Todo lo que incluye te espera en el chat.
page-waiting-title = Se está confirmando tu pago
page-waiting-text = Suele tardar unos segundos; la página vuelve a mirar sola. También puedes cerrarla: el chat te avisa en cuanto esté listo.
page-unknown-title = Aquí no se conoce este enlace
page-unknown-text = Quizá es antiguo o está incompleto. El chat sabe cómo estás.
page-cancelled-title = Te fuiste antes de pagar
page-cancelled-text = No se ha cobrado nada por esta visita. En el chat puedes seguir donde lo dejaste, o elegir de nuevo.
page-portal-title = Todo al día
page-portal-text = Lo que cambiaste en Stripe llega solo al chat en un momento.
page-later-title = Ahora mismo no podemos mirar
page-later-text = Si has pagado, no se ha perdido nada: el chat te avisa en cuanto se confirme. La página vuelve a mirar sola.
page-back = Volver al chat

# What people do with their plan: cancel it, keep it, pause it, let it go on.

plan-title = <b>{ $tier }</b>
button-plan-cancel = Cancelar mi plan
button-plan-pause = Pausar mi plan
button-plan-resume = Reanudarlo
button-keep-plan = Conservar mi plan
button-resume = Reanudarlo
button-manage = Gestionar mi plan
button-add-card = Añadir una tarjeta

plan-cancel-ask = ¿Cancelar <b>{ $tier }</b>? Sigue abierto hasta { $at }, y no se cobra nada más. Hasta entonces puedes deshacerlo cuando quieras.
plan-cancel-ask-now = ¿Cancelar <b>{ $tier }</b>? Ahora no está en marcha, así que termina enseguida.
plan-cancel-ask-owed = Queda una factura pendiente: ya no se cobra por sí sola, y aún puedes pagarla.
plan-cancel-ask-void = Lo pendiente de su última factura se perdona; no tienes que pagarlo.
button-cancel-yes = Sí, cancelar
plan-cancelled = <b>{ $tier }</b> está cancelado. Sigue abierto hasta { $at }; no se cobra nada más.
plan-cancelled-now = <b>{ $tier }</b> ha terminado. No se cobra nada más.
plan-why-ask = Si quieres, cuéntanos por qué. Lo leen personas, y no cambia nada para ti.
plan-why-thanks = Gracias, queda apuntado.
button-why-too-expensive = Demasiado caro
button-why-unused = No lo uso
button-why-missing-features = Le falta algo
button-why-low-quality = No es lo bastante bueno
button-why-switched-service = Uso otra cosa
button-why-other = Otro motivo

plan-trial-paid = Gracias. <b>{ $tier }</b> sigue. El próximo cobro es de { $price } el { $at }.
plan-trial-asked = Stripe está tomando el pago por <b>{ $tier }</b>. No tienes que hacer nada; mira de nuevo en un minuto.
plan-trial-unpaid = El pago por <b>{ $tier }</b> no salió. No se ha movido dinero. Paga la factura pendiente, o pon otra tarjeta.

plan-kept = <b>{ $tier }</b> sigue como antes. El próximo cobro es de { $price } el { $at }.

plan-pause-ask = ¿Cuánto tiempo? <b>{ $tier }</b> se pausa enseguida: mientras tanto nada está abierto y no se cobra nada. Después sigue por sí solo con un periodo nuevo, que se cobra ese día.
plan-pause-credit = Lo que has pagado y no usado se descuenta de ese cobro.
button-pause-days = { $days ->
        [one] Un día
       *[other] { $days } días
    }
plan-paused = <b>{ $tier }</b> está en pausa hasta { $at }. Antes de ese día no se cobra nada. Puedes reanudarlo antes.
plan-resume-ask = ¿Reanudar <b>{ $tier }</b>? Empieza enseguida un periodo nuevo: se cobra { $price } ahora, menos tu saldo.
button-resume-yes = Sí, seguir
plan-resumed = <b>{ $tier }</b> sigue. El próximo cobro es de { $price } el { $at }.
plan-resume-unpaid = El pago no salió, así que <b>{ $tier }</b> sigue en pausa. No se ha cobrado nada. Paga la factura pendiente, o pon otra tarjeta; entonces se abre todo.

# What is sold, and the way to pay for it.

price-per-day = { $price } al día
price-per-week = { $price } a la semana
price-per-month = { $price } al mes
price-per-year = { $price } al año
price-once = { $price } por { $days ->
        [one] un día
       *[other] { $days } días
    }

every-day = cada día
every-week = cada semana
every-month = cada mes
every-year = cada año

limit-per-day = • { $amount } { $title } al día
limit-per-week = • { $amount } { $title } a la semana
limit-per-month = • { $amount } { $title } al mes
limit-per-year = • { $amount } { $title } al año

shop-title = <b>Elige tu plan</b>
shop-empty = Ahora mismo no hay nada a la venta. Tu propio plan, si lo tienes, sigue igual: /billing_status
shop-card =
    <b>{ $tier }</b> · { $price }
    { $description }
shop-card-trial =
    <b>{ $tier }</b> · { $price } · { $days ->
        [one] un día gratis
       *[other] { $days } días gratis
    }
    { $description }
shop-button = { $tier } · { $price }

shop-details-title =
    <b>{ $tier }</b>
    { $description }
shop-price = <b>{ $price }</b>
shop-number-may = Puedes tomar hasta { $most }, y pagas por cada uno.
shop-number-each = { $number } de ellos, { $price } cada uno. Los límites valen para todos juntos.
shop-price-trial = <b>{ $price }</b>, después de { $days ->
        [one] un día gratis
       *[other] { $days } días gratis
    }
shop-features = <b>Lo que incluye</b>
shop-limits = <b>Cuánto</b>
shop-chats = <b>Chats privados a los que puedes unirte</b>
shop-item = • { $title }
shop-terms = Hoy se cobra { $price }, y luego se renueva { $every } hasta que canceles. Cancela cuando quieras con /manage_subscription.
shop-terms-trial = Hoy no se cobra nada. Después de { $days ->
        [one] un día
       *[other] { $days } días
    } se cobra { $price }, y luego se renueva { $every } hasta que canceles. Cancela cuando quieras con /manage_subscription; antes de que acaben los días gratis no pagas nada.
shop-tax-exclusive = Los impuestos se suman donde correspondan; la página de Stripe los muestra según tu dirección antes de que pagues.
shop-tax-inclusive = Los impuestos están incluidos donde correspondan.
shop-no-card-cancel = No necesitas tarjeta para empezar. Si no pones ninguna, los días gratis simplemente terminan.
shop-no-card-pause = No necesitas tarjeta para empezar. Si no pones ninguna, tu plan descansa después de los días gratis hasta que la pongas.
shop-no-card-create-invoice = No necesitas tarjeta para empezar. Después de los días gratis recibes una factura.

shop-terms-promo = Hoy se cobra { $now }, y luego se renueva { $every } por { $price } en cuanto se agote el código, hasta que canceles. Cancela cuando quieras con /manage_subscription.
shop-terms-trial-promo = Hoy no se cobra nada. Después de { $days ->
        [one] un día
       *[other] { $days } días
    } se cobra { $now }, y luego se renueva { $every } por { $price } en cuanto se agote el código, hasta que canceles. Cancela cuando quieras con /manage_subscription; antes de que acaben los días gratis no pagas nada.
shop-terms-pass = Hoy se cobra { $price }, una sola vez. Se abre enseguida, termina por sí solo después de { $days ->
        [one] un día
       *[other] { $days } días
    }, y nada se renueva.
shop-terms-pass-longer = Hoy se cobra { $price }, una sola vez. Tu pase dura hasta { $until }; { $days ->
        [one] se le suma un día
       *[other] se le suman { $days } días
    }. Termina por sí solo, y nada se renueva.
shop-promo-once = Con tu código { $code } el primer pago es de <b>{ $now }</b> en lugar de { $price }.
shop-promo-months = Con tu código { $code } pagas <b>{ $now }</b> en lugar de { $price } durante { $months ->
        [one] un mes
       *[other] { $months } meses
    }.
shop-promo-ever = Con tu código { $code } pagas <b>{ $now }</b> en lugar de { $price }, cada vez.
shop-promo-kept = Tu código { $code } queda guardado para ti. Abre un plan para ver cuánto descuenta.

button-choose = { $price }
button-chosen = ✓ { $price }
button-currency = Pagar en { $currency }
button-buy-pass = Comprar { $price }
button-start-trial = { $days ->
        [one] Empezar con un día gratis
       *[other] Empezar con { $days } días gratis
    }
button-subscribe = Suscribirme por { $price }
button-back = ‹ Atrás
button-close = Cerrar
button-pay = Pagar en Stripe
button-paid = Ya he pagado
button-tiers = Ver los planes
button-retry = Intentar de nuevo

checkout-title = <b>{ $tier }</b> · { $price }
checkout-now = Paga { $price } en la página de Stripe. Los datos de tu tarjeta van solo a Stripe; nunca los escribas aquí.
checkout-trial = Pon tu tarjeta en la página de Stripe. { $days ->
        [one] Tu día gratis empieza
       *[other] Tus { $days } días gratis empiezan
    } enseguida y hoy no se cobra nada; después son { $price }. Los datos de tu tarjeta van solo a Stripe; nunca los escribas aquí.
checkout-until = El enlace funciona hasta { $until }.
checkout-next = En cuanto Stripe confirme, este mensaje cambia solo y ya estás dentro.
checkout-opening = Un momento, se está creando tu enlace de pago…
checkout-not-yet = <i>Stripe aún no ha confirmado ningún pago. Si acabas de pagar, espera un momento y toca «Ya he pagado» otra vez; nunca se te cobra dos veces por eso. Si no, el botón de arriba sigue funcionando.</i>
checkout-cannot-look = <i>Stripe no responde en este momento, así que aún no puedo ver si tu pago ha llegado. Si has pagado, no se pierde nada y no tienes que pagar otra vez: te aviso aquí en cuanto Stripe responda.</i>
checkout-none = Ahora no hay ningún enlace de pago abierto para ti, y no se ha cobrado nada. Elige un plan para recibir uno nuevo.
checkout-on-its-way = <i>Tu banco aún está moviendo el dinero. Puede tardar unos días; te aviso cuando llegue.</i>

button-compare = Compararlos
button-code = Tengo un código
compare-title = <b>Uno junto a otro</b>
compare-price = • { $tier }: { $price }
compare-feature = • { $title }: { $tiers }
compare-limit = • { $title }: { $amounts }
compare-per-day = { $tier } { $amount } al día
compare-per-week = { $tier } { $amount } a la semana
compare-per-month = { $tier } { $amount } al mes
compare-per-year = { $tier } { $amount } al año
code-prompt = Escribe tu código en un solo mensaje. Pregunto a Stripe si todavía vale; con eso no se cobra nada.

# What a person has, and why.

status-title = <b>Tu plan: { $tier }</b>
status-title-none = <b>No tienes ningún plan</b>
status-next-charge = Próximo cobro: { $price } el { $at }.
status-next-charge-less = Próximo cobro: { $price } en lugar de { $usual }, con tu descuento, el { $at }.
status-until = Está abierto hasta { $at }. Después termina por sí solo.
status-last-paid = Último pago: { $paid }, con { $tax } de impuestos.
status-bill-stuck = Tu próxima factura espera tu dirección, porque sus impuestos dependen de ella. Ponla en tu página de facturación.
status-ends = Está cancelado y termina el { $at }. No se cobrará nada más. Hasta entonces puedes deshacerlo.
status-invoice-open = Hay un pago pendiente. Paga ahora, o cambia tu tarjeta en tu página de facturación.
status-card = Tarjeta: { $brand } •••• { $last4 }, válida hasta { $expires }.
status-account = Cuenta: { $brand } •••• { $last4 }.
status-bank-account = Cuenta bancaria •••• { $last4 }.
status-mandate-gone = Ya no se puede cargar en ella. Pon otra forma de pago en tu página de facturación.
status-debit = Un adeudo bancario va de camino. La respuesta de tu banco se espera hacia el { $at }; no tienes que hacer nada.
status-method = Pagado con { $brand }.
status-checkout-open = Te espera un enlace de pago para { $tier }.
door-not-ready = La puerta de «{ $title }» aún no está lista. Pide el enlace con /billing_status un poco más tarde.

button-join = Unirme a { $title }
button-more-time = Añadir más tiempo
button-portal = Abrir mi página de facturación
button-status = Estado de mi plan

access-level-full = Todo lo de tu plan está abierto.
access-level-grace = Todo lo de tu plan está abierto por ahora.
access-level-restricted = Tu plan está limitado en este momento.
access-level-none = Tu plan no está abierto en este momento.

access-reason-nothing-bought = Elige uno con /subscribe.
access-reason-grant-given = Te lo han regalado; no se cobra nada por él.
access-reason-pass-paid = Está pagado una vez. Todo lo de tu plan está abierto, y nada se renueva por sí solo.
access-reason-pass-ended = Su tiempo ha terminado. No se cobra nada más. Puedes comprar más tiempo o suscribirte: /subscribe
access-reason-subscription-trialing = Estás en tus días gratis. Todo lo de tu plan está abierto.
access-reason-subscription-paid = Está pagado. Todo lo de tu plan está abierto.
access-reason-subscription-renewing = Se está renovando ahora mismo. Todo sigue abierto.
access-reason-subscription-unbilled = Todo lo de tu plan está abierto.
access-reason-subscription-unknown-status = Todo sigue como estaba; una persona está mirando tu suscripción.
access-reason-subscription-unknown-product = Una persona tiene que mirar para qué es esta suscripción; escribe con /paysupport.
access-reason-payment-on-its-way = Tu pago va de camino. Tu plan se abre cuando el banco haya movido el dinero.
access-reason-payment-on-its-way-open = Se está pagando con un adeudo bancario. Todo lo de tu plan está abierto.
access-reason-payment-missing = Aún no está pagado, así que aún no está abierto.
access-reason-payment-written-off = Su última factura se dio por perdida, así que está cerrado.
access-reason-payment-failed = El último pago falló. De momento todo sigue abierto, para que tengas tiempo de arreglarlo.
access-reason-payment-failed-long = El último pago lleva unos días fallando, así que tu plan está limitado hasta que se pague.
access-reason-payment-given-up = Está cerrado porque el último pago nunca salió. Si pagas la factura pendiente, se abre de nuevo.
access-reason-payment-no-address = Su última factura esperaba tu dirección y aún no está pagada. De momento todo sigue abierto, para que tengas tiempo de arreglarlo.
access-reason-payment-no-address-long = Su última factura esperaba tu dirección y lleva unos días sin pagarse, así que tu plan está limitado hasta que se pague.
access-reason-payment-no-address-given-up = Está cerrado porque su factura esperaba tu dirección y nunca se pagó. Cuando se pague, se abre de nuevo.
access-reason-payment-refunded = Está cerrado porque se te devolvió el pago.
access-reason-payment-disputed = Está cerrado mientras tu banco estudia el pago que disputaste.
access-reason-payment-dispute-lost = Está cerrado porque tu banco se llevó el pago de vuelta.
access-reason-subscription-never-started = El primer pago nunca se completó, así que no empezó. No se cobra nada. Empieza de nuevo con /subscribe.
access-reason-subscription-paused = Está en pausa: mientras tanto nada está abierto y no se cobra nada.
access-reason-subscription-paused-unpaid = Está en pausa porque el último pago nunca salió. Paga la factura pendiente para seguir.
access-reason-subscription-paused-no-address = Está en pausa porque su factura esperaba tu dirección y nunca se pagó. Cuando se pague, sigue.
access-reason-subscription-paused-after-trial = Tus días gratis han terminado y no hay tarjeta, así que está en pausa. No se ha cobrado nada. Añade una tarjeta para seguir.
access-reason-subscription-collection-paused = Nosotros hemos pausado los pagos. No tienes que hacer nada.
access-reason-subscription-ended = Ha terminado. Puedes volver cuando quieras con /subscribe.
access-reason-subscription-ended-paid = Está cancelado, y sigue abierto hasta el final del tiempo que has pagado.

door-closed = «{ $title }» está abierto para quien tiene un plan que lo incluye, así que no pude dejarte entrar. No se ha cobrado nada.
door-closed-plans = Estos planes lo incluyen:

# The greeting, help, settings, terms and support.

command-start = Empieza aquí
command-subscribe = Elegir un plan y pagar
command-billing-status = Tu plan, el próximo cobro, tus chats
command-manage-subscription = Tarjeta, facturas, cancelar
command-settings = Lo que está ajustado para ti
command-help = Lo que sé hacer
command-paysupport = Preguntar a una persona por un pago
command-terms = Lo que aceptas
command-admin = Cifras, personas, chats

bot-short-description = Planes, pagos y acceso, en este mismo chat.
bot-description = Elige un plan, paga en la página de Stripe y ya estás dentro. Cancela cuando quieras en el chat. Toca Iniciar.

start-title = Hola, { $name }, esto es <b>{ $business }</b>.
start-text = Aquí eliges un plan, lo pagas en la página de Stripe y lo gestionas: ver lo que viene, cambiar de tarjeta, cancelar.
start-next = Empieza por mirar los planes. Mirar no cuesta nada.

help-title = <b>{ $business }</b>: lo que entiendo
help-command = /{ $name } – { $what }
help-support = { $words }
help-money = Se paga solo en la página de Stripe. Nunca escribas aquí un número de tarjeta; si ocurre, lo borro enseguida.
button-ask = Preguntar a una persona

terms-title = <b>Lo que acuerdas con { $business }</b>
terms-renewal = <b>Renovación.</b> Un plan se renueva solo al final de cada periodo, al precio que viste al elegirlo, hasta que canceles. Los días gratis se dan una vez por persona.
terms-cancel = <b>Cancelar.</b> Cuando quieras, con /manage_subscription. Conservas lo que has pagado hasta el final del periodo. Si cancelas antes de que acaben tus días gratis, no se cobra nada.
terms-cancel-now = <b>Cancelar.</b> Cuando quieras, con /manage_subscription. Tu plan termina cuando la cancelación tiene efecto, como dice la página de Stripe. Si cancelas antes de que acaben tus días gratis, no se cobra nada.
terms-failed = <b>Si un pago falla,</b> te lo digo enseguida. Tu plan sigue abierto unos días, para que puedas arreglarlo.
terms-cards = <b>Tu tarjeta</b> la guarda Stripe, nunca aquí. Yo guardo tu nombre y tu número de Telegram, tu plan y lo que se pagó.
terms-disputes = <b>Preguntas, reembolsos y quejas</b> sobre un pago: /paysupport. Las lee una persona. El soporte de Telegram no puede ayudar con pagos hechos aquí.
terms-own =
    <b>En palabras de { $business }</b>
    { $terms }
button-terms = Las condiciones completas

portal-title = <b>Tu página de facturación</b>
portal-text = En la página de Stripe puedes cambiar tu tarjeta, ver todas las facturas y cancelar. El enlace se crea cuando tocas.
portal-ready = Aquí está. El enlace es solo para ti y funciona unos pocos minutos; después toca para pedir otro.
button-portal-now = Abrir la página de Stripe
button-portal-again = Crear otro enlace

group-pointer = De planes y pagos solo hablo en privado, así que aquí no he contestado nada. Toca abajo y pregúntame allí.
button-private = Abrir el chat privado

unknown-text = No he entendido eso. /help muestra lo que sé hacer.
unknown-text-subscribing = Usa los botones de arriba, o empieza de nuevo con /subscribe.
unknown-command = No conozco este comando. /help muestra los que conozco.
unknown-button = Este botón es antiguo, y no ha pasado nada. /help muestra lo que sé hacer ahora.
card-number-deleted = Eso parecía un número de tarjeta, así que he borrado tu mensaje y no he guardado nada. Nunca escribas un número de tarjeta en un chat: la página de Stripe, que se abre desde /subscribe o /manage_subscription, es el único sitio para ello. Si alguien más puede haberlo visto, pide a tu banco una tarjeta nueva.
card-number-stays = Eso parecía un número de tarjeta. No he guardado nada, pero no he podido borrar tu mensaje: bórralo tú, por favor. La página de Stripe, que se abre desde /subscribe o /manage_subscription, es el único sitio para un número de tarjeta.
too-fast = Ha sido mucho de golpe, así que lo he dejado sin hacer. No ha cambiado nada ni se ha movido dinero. Dame unos segundos e inténtalo de nuevo.
toast-looking = Mirando en Stripe…
toast-opening = Un momento…
closed = Guardado. /help muestra lo que sé hacer.

span-days = { $count ->
        [one] un día
       *[other] { $count } días
    }
span-hours = { $count ->
        [one] una hora
       *[other] { $count } horas
    }
span-minutes = { $count ->
        [one] un minuto
       *[other] { $count } minutos
    }
span-moment = menos de un minuto

button-help = Lo que sé hacer
button-terms-short = Lo que aceptas
button-privacy = Lo que se guarda de mí

# What went wrong. Each text says what happened, whether money moved, and what to do next.

refused = Esto no se puede hacer ahora. No ha cambiado nada ni se ha movido dinero.
refused-already-subscribed = Ya tienes un plan, así que no he abierto otro. No se ha movido dinero. Puedes cambiar o cancelar el que tienes.
refused-payment-owed = Tu plan espera un pago, así que no he abierto otro: te cobraría dos veces. No se ha movido dinero. Paga la factura pendiente en tu página de facturación, y todo se abre de nuevo.
refused-still-paying = El pago de tu periodo actual aún se está haciendo, así que no he pausado tu plan: solo puedo abonar tiempo que esté pagado. No ha cambiado nada, y tu toque no ha movido dinero. Inténtalo cuando el pago haya llegado: casi siempre en dos horas, con adeudo bancario en unos días. /billing_status muestra cómo va.
refused-pass-running = Tu pase sigue abierto y cubre esto, así que no he abierto un pago: pagarías dos veces el mismo tiempo. No se ha movido dinero. Puedes añadirle tiempo, o suscribirte cuando termine.
refused-other-currency = Tus pagos aquí son en otra moneda, y este plan no se vende en ella. No ha cambiado nada ni se ha movido dinero. Elige otro plan, o pregunta con /paysupport.
refused-promo = Este código no se puede usar: quizá está mal escrito, caducado, agotado o es para otra persona. No se ha movido dinero, y cada plan sigue ahí a su precio.
refused-tier-not-sold = Este plan ya no se vende. No se ha movido dinero. Echa un vistazo a los que sí.
refused-nothing-owed = No hay nada que espere tu pago: hasta ahora todo está pagado o su pago está en camino. Ahora no se ha movido dinero.
refused-address-needed = Tu próxima factura espera tu dirección, porque sus impuestos dependen de ella. Ponla en tu página de facturación. Ahora no se ha movido dinero.
refused-too-long = Tu mensaje es demasiado largo para pasarlo de una vez, así que no se ha pasado ni contado nada de él, y no se ha movido dinero. Acórtalo, o manda ahora más o menos la mitad y después el resto.
refused-nothing-to-manage = Aquí no hay nada que gestionar: ahora mismo no hay ningún plan en marcha. No ha cambiado nada ni se ha movido dinero. Echa un vistazo a los planes.
refused-moved-on = Las cosas han cambiado desde que se hizo ese botón, así que no lo he hecho. Ahora no se ha movido dinero. /billing_status muestra cómo está todo.
refused-plan-taken-back = No he podido hacerlo, y no se ha movido dinero. Para hacerle sitio había deshecho antes el cambio de plan que estaba por venir, y ese ya no vendrá: tu plan sigue como hoy. /billing_status muestra cómo está todo; puedes programar otra vez ese cambio, o intentar esto de nuevo.
refused-unknown-person = No conozco a nadie con ese nombre o número. Prueba un número de Telegram, un @nombre o un cus_… de Stripe.
refused-unknown-payment = No conozco ese pago. No se ha movido dinero.
refused-barred = En este momento no puedo venderte nada. No se ha movido dinero. Si crees que es un error, escribe a las personas detrás de este bot con /paysupport.

outage = Algo externo no responde en este momento. No ha cambiado nada ni se ha movido dinero. Inténtalo de nuevo en un minuto.
outage-stripe = Stripe no responde en este momento. No ha cambiado nada ni se ha movido dinero. Inténtalo de nuevo en un minuto; el mismo botón sigue donde este se quedó.
outage-still-asking = He preguntado a Stripe, pero su respuesta aún no ha llegado, así que no sé si se ha movido dinero. Sigo preguntando por mi cuenta hasta saberlo, y se hace una vez como mucho, pase lo que pase. /billing_status muestra en un minuto cómo está.
outage-still-taking-back = Aún no he empezado con eso, y no se ha movido dinero. Para hacerle sitio estoy deshaciendo antes el cambio de plan que estaba por venir, y Stripe aún no me ha contestado. Sigo preguntando por mi cuenta hasta que esté hecho. Mira /billing_status en un minuto, y entonces intenta de nuevo lo que querías.

defect = Algo va mal por nuestra parte, y queda apuntado para las personas detrás de este bot. No se ha movido dinero. Puedes preguntarles con /paysupport.
defect-stripe-refused = Stripe no aceptó nuestra petición. Es un error nuestro, no tuyo, y queda apuntado. No se ha movido dinero. Puedes preguntar a las personas detrás de este bot con /paysupport.
defect-price-not-published = Este plan aún no se puede pagar: su precio no está listo en Stripe. Es un error nuestro, y queda apuntado. No se ha movido dinero. Inténtalo más tarde, o pregunta con /paysupport.
given-up = Algo salió mal por nuestra parte mientras hacía lo que pediste, y queda apuntado para las personas detrás de este bot. Desde aquí no puedo saber si se ha movido dinero: /billing_status muestra cómo está. Por un toque nunca se cobra dos veces, así que puedes intentarlo de nuevo sin miedo, o preguntar con /paysupport.

# What a plan allows, what of it is used, and what is said to whoever meets the end of it.

command-usage = Lo que incluye tu plan y lo que has usado

usage-title = <b>Usado hasta ahora, { $tier }</b>
usage-line = { $bar } { $used } de { $amount } { $title }
usage-resets = El { $at } lo tienes todo otra vez.
usage-ends = Tu plan termina el { $at }, así que antes no se añade nada.
usage-over = Tu plan se ha quedado más pequeño que lo que habías usado. No se te quita nada por eso; solo que por ahora no queda nada.
usage-nothing-counted = En tu plan no se cuenta nada: úsalo como quieras.
usage-closed = En este momento no hay nada abierto, así que no hay nada que usar.

denied-no-plan = <b>Para esto hace falta un plan.</b> No tienes ninguno abierto, así que no se ha hecho nada ni se ha movido dinero.
denied-owed = <b>Falta un pago.</b> Tu plan está limitado hasta que se pague, así que no se ha hecho ni contado nada. Ahora no se ha movido dinero.
denied-not-in-tier = <b>Tu plan, { $tier }, no incluye esto.</b> No se ha hecho nada ni se ha movido dinero.
denied-used-up = <b>Has usado todo lo que incluye tu plan:</b> { $used } de { $amount } { $title }. No se ha hecho nada ni se ha movido dinero.
denied-over = <b>Tu plan se ha quedado más pequeño que lo que habías usado:</b> incluye { $amount } { $title }, y has usado { $used }. No se ha hecho nada ni se ha movido dinero.
denied-too-many = <b>Eso es más de lo que queda:</b> { $left } de { $amount } { $title }. No se ha hecho nada ni se ha movido dinero.
denied-subject = Se trata de: { $title }
denied-better = Estos planes lo tienen:
denied-more = Estos planes tienen más:
denied-better-line = • <b>{ $tier }</b>
denied-more-per-day = • <b>{ $tier }</b>: { $amount } { $title } al día
denied-more-per-week = • <b>{ $tier }</b>: { $amount } { $title } a la semana
denied-more-per-month = • <b>{ $tier }</b>: { $amount } { $title } al mes
denied-nowhere = Ahora mismo ningún plan de aquí lo incluye.

refused-not-allowed = Tu plan no incluye esto ahora mismo. No se ha hecho nada ni se ha movido dinero. /usage muestra lo que incluye.

# A person's invoices, and what became of each.

command-invoices = Tus facturas, con sus archivos
invoices-title = <b>Tus facturas</b>
invoices-none = Aún no hay ninguna. La primera se hace cuando eliges un plan.
invoices-line = • { $at }: { $total }, { $standing }
invoices-page = Página { $page } de { $pages }. Las más nuevas están en la primera.
button-invoice = { $number } · { $total }
button-newer = ‹ Más nuevas
button-older = Más antiguas ›
button-invoices = Mis facturas

invoice-is-draft = se está escribiendo
invoice-is-paid = pagada
invoice-is-free = nada que pagar
invoice-is-refunded = pagada y devuelta
invoice-is-part-refunded = pagada, devuelta en parte
invoice-is-disputed = pagada, tu banco la estudia
invoice-is-taken-back = tu banco se la llevó de vuelta
invoice-is-on-its-way = adeudo bancario de camino
invoice-is-open = espera el pago
invoice-is-void = anulada, nada que pagar
invoice-is-written-off = dada por perdida
invoice-is-unknown = se está mirando

invoice-title = <b>Factura { $number }</b>
invoice-made = Del { $at }.
invoice-period = Por el tiempo del { $start } al { $end }.
invoice-once = Por algo que compraste una vez.
invoice-total = Total: { $total }.
invoice-tax = De ello, impuestos: { $tax }.
invoice-standing = Estado: { $standing }.
invoice-paid = Pagaste { $paid } el { $at }.
invoice-refund-pending = ↩ { $amount } van de vuelta a ti desde el { $at }.
invoice-refund-requires-action = ↩ { $amount } pueden volver a ti, y esperan tu respuesta: Stripe te escribió un correo sobre ello el { $at }.
invoice-refund-succeeded = ↩ { $amount } volvieron a ti el { $at }.
invoice-refund-failed = ↩ { $amount } debían volver a ti el { $at }, y tu banco no los aceptó. Escribe con /paysupport si no has sabido nada.
invoice-refund-canceled = ↩ Un reembolso de { $amount } del { $at } se anuló.
invoice-credit-note = ↩ Nota de crédito { $number } por { $total }, del { $at }.
invoice-credit-note-void = La nota de crédito { $number } por { $total }, del { $at }, se anuló.
invoice-no-link = Stripe no responde ahora mismo, así que no tengo enlace al archivo. En la factura no ha cambiado nada; inténtalo en un minuto.
button-invoice-page = Abrirla en Stripe
button-invoice-pdf = PDF
button-credit-note = PDF de { $number }
button-copy-number = Copiar el número

# Leaving: why, and what may help.

leaving-ask = Si me cuentas por qué, te muestro qué puede ayudar. No hace falta, y nunca te cierra el paso.
leaving-offer-less = Quédate y tu próximo cobro, el { $at }, será de { $price } en lugar de { $usual }: { $percent } menos, solo esta vez. Después vuelve a ser de { $usual }.
leaving-offer-lower = Está <b>{ $tier }</b> por { $price }. Empieza con tu próximo periodo, y ves lo que cobra Stripe antes de aceptar.
leaving-offer-pause = En su lugar puedes pausar: mientras tanto no se cobra nada, y sigue por sí solo cuando quieras.
leaving-offer-support = Si algo no funciona o falta, aquí lo lee una persona y te contesta.
leaving-offer-none = Gracias por decirlo.
button-offer-less = Quedarme por { $price }
button-offer-lower = Ver { $tier }
button-own-words = Con mis palabras
button-stay = Conservar mi plan como está
leaving-words-prompt = Escríbelo ahora en un solo mensaje de texto. Lo leen personas y no cambia nada para ti. Sin números de tarjeta, por favor.
leaving-stayed = <b>{ $tier }</b> sigue como antes. No se ha cancelado nada.
leaving-less-taken = <b>{ $tier }</b> sigue. Tu próximo cobro, el { $at }, será de { $price } en lugar de { $usual }. No se ha cancelado nada.
admin-leaving-title = <b>Bajas, últimos 30 días</b>
admin-leaving = { $reason }: { $asked } preguntados, { $left } se fueron, { $kept } se quedaron
leaving-reason-unsaid = sin decir motivo

# What is kept of a person and why, and being forgotten.

command-privacy = Lo que se guarda de ti, en un archivo, y el olvido
privacy-title = <b>Lo que se guarda de ti</b>
privacy-kept = <b>Aquí se guarda:</b> tu nombre, número e idioma de Telegram; lo que elegiste, pagaste y debes; lo que puedes hacer; lo que preguntaste a las personas de aquí; y un registro de lo que pasó con tu plan. Las palabras de otros mensajes se borran en cuanto se responden.
privacy-card = <b>Aquí no se guarda:</b> tu tarjeta. La tiene Stripe; aquí solo están su marca, sus cuatro últimas cifras y cuándo caduca.
privacy-why = <b>Para qué:</b> para venderte lo que elegiste, saber qué está pagado, responderte, y porque hay que llevar los libros.
privacy-long = <b>Cuánto tiempo:</b> los pagos y el registro, lo que exijan los libros; lo que Stripe me cuenta, 30 días, y después solo sus números; tus palabras, hasta que se responden.
privacy-rights = Puedes tenerlo todo en un archivo, y puedes hacer que se te olvide.
button-export = Mándame todo en un archivo
button-forget-me = Olvídame…
button-forget-on = Seguir
button-forget-now = Olvídame para siempre
privacy-exported = El archivo está en este chat. Se lee con cualquier programa de texto; no lo pases a nadie, porque trata de tu dinero.
privacy-forget-ask = <b>Que se te olvide.</b> Aquí se borran tu nombre, número, idioma, direcciones, cifras de tarjeta y palabras, y se borra el registro que Stripe tiene de ti. No se puede deshacer.
privacy-forget-plan = <b>{ $tier } termina enseguida</b>, también el tiempo que ya está pagado. No se cobra nada más, y con esto no se devuelve nada. Si quieres aprovechar lo pagado, cancela primero y vuelve cuando haya terminado.
privacy-forget-chats = Sal tú de estos chats, porque yo ya no te conoceré: { $chats }
privacy-forget-stays = Lo que queda, sin tu nombre: importes, fechas y números de factura, porque hay que llevar los libros. Stripe guarda los pagos pasados por lo mismo.
privacy-forget-sure = ¿Seguro? Después de este toque nadie aquí sabe quién eres, y nadie puede recuperarlo. No se mueve dinero.
privacy-forgotten = Se te ha olvidado. No se ha movido dinero; lo que estaba en marcha se está terminando, y tu registro en Stripe se borra.
privacy-forgotten-back = Si vuelves a escribir, eres alguien nuevo: /start

# What a person sets for themselves.

settings-title = <b>Ajustes</b>
settings-language = Idioma: español.
settings-zone-chosen = Tu zona horaria: <b>{ $city }</b>, donde ahora son las { $now }. La elegiste tú.
settings-zone-country = Tu zona horaria: <b>{ $city }</b>, donde ahora son las { $now }. La tomo del país de tu dirección de facturación; elige otra si no es correcta.
settings-zone-default = Tu zona horaria: aún no la sé, y me guío por <b>{ $city }</b>, donde ahora son las { $now }. Elige la tuya abajo.
settings-hours = Lo que puede esperar llega entre las { $opens } y las { $closes } de allí. Lo que no puede esperar llega enseguida: un pago que falló, tu banco que pregunta, tu acceso que se abre o se cierra. Eso no se puede desactivar.
settings-hours-any = Los avisos llegan en cuanto hay algo que contar. Los de pagos fallidos, tu banco y tu acceso no se pueden desactivar.
settings-switches = El resto lo puedes cambiar aquí:
settings-on = ✓ { $what }
settings-off = – { $what } (desactivado)
settings-admin = Aquí eres admin: también las alertas llegan a este chat. /admin
topic-receipts = Recibos de renovaciones
topic-upcoming-month = Un aviso antes de cada cobro mensual
topic-upcoming-week = Un aviso antes de cada cobro semanal
topic-trial = Días gratis que acaban sin cobro
topic-report = El informe semanal de mis trabajos
topic-offers = Invitaciones a volver

button-language = Idioma
button-zone = Zona horaria
zone-title = <b>Tu zona horaria</b>
zone-ask = ¿Dónde estás? Toca, o escribe el nombre de una ciudad cercana.
zone-choose = { $region }: toca la ciudad cuyos relojes marcan tu hora.
zone-found = { $city }: { $now }
zone-which = ¿Cuál de estas es?
zone-unknown = No conozco ese lugar. Escribe una ciudad más grande de tu zona horaria, o elige de la lista.
button-zone-list = Elegir de la lista
button-zone-follow = Según mi país de facturación
region-africa = África
region-america = América
region-antarctica = Antártida
region-arctic = Ártico
region-asia = Asia
region-atlantic = Atlántico
region-australia = Australia
region-europe = Europa
region-indian = Océano Índico
region-pacific = Pacífico

# Asking a person, and answering one.

support-title = <b>Pregunta a una persona</b>
support-prompt = Escribe ahora tu pregunta en un solo mensaje de texto. Va a las personas detrás de este bot, con tu nombre de Telegram. Sin números de tarjeta, por favor.
support-sent = Gracias. Tu pregunta ya la tienen las personas detrás de este bot; su respuesta llega a este chat. Nada de tu plan ni de tus pagos ha cambiado.
support-only-text = Escribe tu pregunta como texto, por favor. Para dejarlo, toca «Cerrar» o manda otro comando.

support-answer-prompt = Escribe ahora tu respuesta a { $telegram_id } en un solo mensaje de texto; va a su chat tal cual. Para dejarlo, toca «Cerrar».
support-answer-sent = Tu respuesta va de camino a { $name }.
support-answer-waits = { $name } ha bloqueado el bot o ya no está, así que tu respuesta no le llega ahora. Se guarda, y sale si vuelve en 30 días.
button-answer = Responder
button-person = ¿Quién es?
button-ask-more = Seguir preguntando
notice-admin-support-how = Responde a este mensaje para contestar; va a su chat.
notice-support-answer =
    <b>Una respuesta de las personas detrás de este bot</b>
    { $text }
notice-support-answer-how = Para seguir preguntando, responde a este mensaje o toca el botón.
notice-admin-answer-unreached = Tu respuesta a { $name } ({ $telegram_id }) no se pudo entregar: ha bloqueado el bot o ya no está. Sale si vuelve en 30 días.

# Why a person may do what they may, and what comes next: each line a fact with its date.

command-why = Por qué tu plan está abierto o cerrado, y qué viene
button-why = ¿Por qué es así?
why-title = <b>Por qué es así</b>
why-title-of = <b>Por qué es así para { $name }</b> ({ $telegram_id })
why-plan = Tienes <b>{ $tier }</b>.
why-because = <b>De qué se deduce</b>
why-next = <b>Qué viene después, por sí solo</b>
why-next-nothing = Por sí solo no viene nada, y no se cobra nada.
why-seen = Se preguntó a Stripe por última vez el { $at }.
why-never-seen = Nunca has pagado aquí, así que no se ha preguntado a Stripe por ti.

why-fact-given = • { $at }: se te regaló { $tier }, hasta { $until }.
why-fact-given-for-good = • { $at }: se te regaló { $tier }, sin fin.
why-fact-subscribed = • { $at }: empezó tu suscripción. Hoy es para { $tier }, por { $money }.
why-fact-subscribed-before = • { $at }: empezó tu suscripción. Al final era para { $tier }, por { $money }.
why-fact-trial = • { $at }: empezaron tus días gratis; duran hasta { $until }.
why-fact-paid = • { $at }: se pagaron { $money }, por el tiempo hasta { $until }.
why-fact-free = • { $at }: no había nada que pagar, por el tiempo hasta { $until }.
why-fact-billed = • { $at }: se hizo una factura de { $money }, y aún no está pagada.
why-fact-no-address = • { $at }: una factura de { $money } espera tu dirección, porque sus impuestos dependen de ella; no se cobró nada.
why-fact-stuck = • { $at }: una factura de { $money } aún no se pudo emitir, y no se cobró nada. Nos toca a nosotros arreglarlo.
why-fact-debit = • { $at }: salió un adeudo bancario de { $money }, y tu banco aún no ha respondido.
why-fact-failed = • { $at }: el pago de { $money } falló, y sigue pendiente.
why-fact-void = • { $at }: se hizo una factura de { $money }, y después se anuló: no hay nada que pagar por ella.
why-fact-written-off = • { $at }: se hizo una factura de { $money }, nunca se pagó y se dio por perdida.
why-fact-refunded = • { $at }: { $money } volvieron a ti.
why-fact-disputed = • { $at }: el pago de { $money } se disputó con tu banco, que lo estudia.
why-fact-lost = • { $at }: el pago de { $money } se disputó, y tu banco se lo llevó de vuelta.
why-fact-paused = • { $at }: tu plan se pausó.
why-fact-ended = • { $at }: { $tier } terminó.
why-fact-pass = • { $at }: compraste { $days ->
        [one] un día
       *[other] { $days } días
    } de { $tier } por { $money }, abierto hasta { $until }.
why-fact-pass-for-good = • { $at }: compraste { $days ->
        [one] un día
       *[other] { $days } días
    } de { $tier } por { $money }.

next-fact-gift-ends = • { $at }: termina lo que se te regaló ({ $tier }).
next-fact-ends = • { $at }: { $tier } termina, porque está cancelado. No se cobra nada más.
next-fact-trial-ends = • { $at }: terminan tus días gratis.
next-fact-change = • { $at }: tu plan pasa a { $tier } por { $money }, como querías.
next-fact-change-waits = • { $at }: hasta entonces, el cambio a { $tier } por { $money } espera su pago. Si no se paga para entonces, se descarta y tu plan sigue como está.
next-fact-resumes = • { $at }: { $tier } sigue por sí solo, y se cobra un periodo nuevo.
next-fact-debit-answer = • { $at }: hacia entonces responde tu banco al adeudo de { $money }.
next-fact-try = • { $at }: se intenta de nuevo el pago de { $money }.
next-fact-rests = • { $at }: si para entonces no se ha pagado nada, { $tier } se pausa hasta que se pague.
next-fact-over = • { $at }: si para entonces no se ha pagado nada, { $tier } termina.
next-fact-restricted = • { $at }: si para entonces no se ha pagado nada, tu plan queda limitado.
next-fact-closes = • { $at }: acaba el tiempo que has pagado, y { $tier } se cierra.
next-fact-pass-ends = • { $at }: acaba tu tiempo de { $tier }. No se cobra nada más.
next-fact-charge = • { $at }: se cobran { $money } por el próximo periodo.

# Pieces of work: asking, the queue, the answer, the weekly report.

command-request = Pedir un trabajo, ver tu cola

work-title = <b>Pide un trabajo</b>
work-how = Escribe ahora lo que necesitas en un solo mensaje; puedes mandar con él una foto o un documento. Lo que está en la cola y aún no ha empezado lo puedes retirar.
work-yours = <b>Lo que has pedido</b>
work-line = N.º { $number }, { $stand }: { $words }
work-a-file = un archivo
work-is-filed = en espera
work-is-taken = en marcha
work-is-answered = respondido
work-is-withdrawn = retirado
work-filed = Gracias, ya es el <b>n.º { $number }</b> de la cola. La respuesta llega a este chat. No se ha cobrado nada por ello: tu plan lo incluye.
work-ahead = Tu plan lo pone delante de los de otros.
work-only-these = Escríbelo como texto, o manda una foto o un documento, con palabras si quieres. Para dejarlo, manda otro comando.
work-album = Solo el primero de estos archivos fue con el <b>n.º { $number }</b>; los demás no se aceptaron.
work-album-how = Con cada trabajo va un archivo: junta los demás en un archivo comprimido, o envía cada uno por separado, después de /request.
button-withdraw = Retirar el n.º { $number }

notice-work-answered = <b>Tu trabajo n.º { $number } está listo.</b>
notice-work-answered-asked = Pediste: <i>{ $words }</i>
notice-work-answered-words = { $words }
notice-work-answered-file = Le sigue un archivo.
notice-work-answer-file = Para tu trabajo n.º { $number }
notice-work-report = <b>Tu semana, del { $since } al { $until }</b>
work-report-used = Usado, { $title }: { $count }
work-report-delivered = Entregado: { $count ->
        [0] nada aún
        [one] un trabajo
       *[other] { $count } trabajos
    }
work-report-line = • N.º { $number }: { $words }
work-report-more = • y { $count } más
work-report-waiting = Ahora en la cola: { $count ->
        [one] un trabajo
       *[other] { $count } trabajos
    }

refused-work-moved-on = Este trabajo ya no está como cuando viste el botón: entretanto se empezó, se respondió o se retiró. Ahora no ha cambiado nada ni se ha movido dinero. /request muestra cómo van los tuyos.

button-admin-work = Trabajo
admin-work-title = <b>La cola de trabajo</b>
admin-work-none = Nadie espera nada.
admin-work-more = … y { $count } más
admin-work-card = <b>N.º { $number }</b> de { $name } { $handle } <code>{ $telegram_id }</code>, pedido { $at }
admin-work-stand = Estado: { $stand }.
admin-work-hands = Estado: { $stand }, en manos de <code>{ $admin }</code>.
admin-work-words = <blockquote>{ $words }</blockquote>
admin-work-answer = Respuesta: { $words }
admin-work-file = El archivo del n.º { $number }
admin-work-answer-prompt = Escribe ahora la respuesta al n.º { $number }, como texto, foto o documento. Va a { $name } tal cual.
admin-work-answered = El n.º { $number } está respondido y va de camino a { $name }.
button-work = N.º { $number } · { $name }
button-work-open = Abrirlo
button-work-file = Mostrar el archivo
button-work-take = Cogerlo
button-work-put-back = Devolverlo a la cola
button-work-answer = Responder
button-work-queue = La cola
notice-admin-work-filed = <b>Trabajo n.º { $number }</b> de { $name } <code>{ $telegram_id }</code>
notice-admin-work-filed-file = Lleva un archivo.
notice-admin-work-filed-ahead = Va antes que otros: lo dice el plan.
