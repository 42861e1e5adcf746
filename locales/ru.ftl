# Русский. Обращение: вы, со строчной. Бот говорит «я» и избегает слов, по которым виден его пол.
#
# plan        тариф (то, что выбирают); подписка (то, что продлевают, отменяют, ставят на паузу)
# pass        разовый доступ
# free days   бесплатный период
# charge      списать, списание
# invoice     счёт
# bill        счёт
# credit      баланс (уменьшает следующую оплату)
# refund      возврат
# bank debit  списание с банковского счёта
# dispute     спор; оспорить платёж
# notice      уведомление
# card        карта
# chats       закрытые чаты
# no money has moved   деньги не списаны

### admin.ftl

admin-title = <b>Цифры</b>
admin-active = Активных: { $count }
admin-trialing = из них в бесплатном периоде: { $count }
admin-tier = • { $tier }: { $count }
admin-week = Оплачено за последние семь дней: { $money }
admin-no-money = ничего
admin-inbox = События Stripe: ждут { $open } (самое старое – { $lag }), не удались: { $failed }
admin-work = Нужно проверить людей: { $dirty } (не удаётся: { $failing }). Уведомлений к отправке: { $owed }
button-admin-refresh = Обновить
button-admin-find = Найти человека
button-admin-chats = Чаты

admin-find = Кого ищем? Пришлите номер в Telegram, @имя или cus_… из Stripe.
admin-person = <b>{ $name }</b> { $handle } <code>{ $telegram_id }</code>
admin-access = Доступ: <b>{ $level }</b> · { $tier } · { $reason }
level-full = полный
level-grace = льготный
level-restricted = ограниченный
level-none = нет
subscription-status-active = активна
subscription-status-trialing = в бесплатном периоде
subscription-status-past-due = просрочена
subscription-status-unpaid = не оплачена
subscription-status-paused = на паузе
subscription-status-incomplete = не завершена
subscription-status-incomplete-expired = не завершена, срок истёк
subscription-status-canceled = отменена
admin-customers = Клиент: <code>{ $refs }</code>
admin-address = Адрес: { $address }
admin-locale = Язык писем Stripe: { $locale }
admin-tax-ids = Налоговые номера: { $numbers }
admin-trial-seen = Бесплатный период с { $at } по карте, которой уже пользуется { $others }; ответ на вопрос об этом: { $answer ->
        [pay] оплата сразу
        [end] отказ
       *[none] нет ответа или вопроса не было
    }
admin-payers = Кто платит: { $emails }
admin-subscription = <code>{ $ref }</code> { $status } · { $tier } · { $price } · до { $until }
admin-audit-title = <b>Последние записи</b>
admin-audit = { $at } · { $actor } · { $sentence }

admin-gift = Подарен доступ: { $tier } до { $until }
button-trial-later = Бесплатно ещё { $days } дн.
button-trial-now = Завершить сейчас
button-trial-now-yes = Завершить и списать
button-gift = Подарить доступ
button-gift-end = Закончить подарок
button-gift-give = { $tier }, { $days } дн.
admin-trial-ask = Завершить бесплатный период <code>{ $person }</code> прямо сейчас? { $price } сразу спишется с карты, и человек получит уведомление.
admin-trial-moved = <code>{ $person }</code>: бесплатный период теперь до { $at }, в Stripe тоже. Уведомление человеку отправится.
admin-trial-ended = <code>{ $person }</code>: бесплатный период завершён, подписка теперь <b>{ $status }</b>. Если платёж отклонён, дальше пойдут обычные напоминания.
admin-gift-ask = Дать <code>{ $person }</code> доступ без Stripe. Ничего не списывается, никакие события Stripe его не отнимут, а купленное продолжает действовать отдельно.
admin-gift-given = <code>{ $person }</code>: { $tier } до { $at }, подарено вами.
admin-gift-ended = <code>{ $person }</code>: { $count ->
        [0] подарков уже не было. Ничего не изменилось.
        [one] закончен { $count } подарок. Купленное остаётся.
        [few] закончены { $count } подарка. Купленное остаётся.
        [many] закончены { $count } подарков. Купленное остаётся.
       *[other] закончено { $count } подарка. Купленное остаётся.
    }

admin-second-undone = <code>{ $person }</code>: { $count ->
        [0] второй подписки уже нет. Ничего не сделано.
       *[other] лишняя подписка завершается; если это более новая, оплата за неё вернётся, и человек узнает, когда деньги отправлены.
    }

admin-chats-title = <b>Чаты</b>
admin-chat-bound = ✓ { $title } → { $chat }
admin-chat-no-right = ! { $title } → { $chat }: у меня нет права приглашать людей
admin-chat-no-remove = ! { $title } → { $chat }: у меня нет права блокировать людей, поэтому никто не исключается
admin-chat-missing = – { $title }: чата пока нет
admin-chat-loose = ? { $title }: ни к чему не привязан
admin-chats-how = Чтобы добавить чат, назначьте меня в нём администратором с правом приглашать и блокировать людей.
admin-bind = Теперь я администратор в <b>{ $title }</b>. Какой это чат из вашего файла?
admin-bind-nothing-free = Теперь я администратор в <b>{ $title }</b>, но все чаты из вашего файла уже привязаны к другим.
admin-bound = <b>{ $title }</b> привязан к «{ $slug }». Кому можно войти, теперь могут подать заявку, и я их впущу.
admin-bind-taken = «{ $slug }» уже привязан к другому чату. Ничего не изменилось.
admin-bind-unknown = Этот чат или это имя мне больше не знакомы. Ничего не изменилось.
admin-removal-going = <b>{ $title }:</b> до { $until } исключаю всех, у кого нет доступа. О каждом сначала спрашиваю Stripe.
button-removal-go = Да, исключить: { $due }
button-bind = Привязать { $title }
button-bind-none = Ни один из них

admin-forget = <b>Забыть <code>{ $person }</code>?</b>
    Подписки, которые закончатся сейчас: { $subscriptions }
    Записи, которые удалятся в Stripe: { $customers }
    Имена, адреса, карты и сообщения здесь стираются. Счета и платежи остаются, как требует бухгалтерия, но без указания, чьи они. Деньги не перемещаются.
admin-forget-chats = Состоит в чатах: { $chats }. Удалите оттуда вручную: потом я уже не узнаю, кто это был.
admin-forget-for-good = Отменить это будет нельзя.
admin-forgotten = <b>Забыто.</b> Всё, что нужно завершить и удалить в Stripe, уже выполняется и само продолжится, если Stripe недоступен.
button-admin-forget = Забыть этого человека
button-admin-forget-now = Да, забыть
button-admin-why = Почему доступ такой?

### change.ftl

button-change-plan = Сменить тариф
button-undo-change = Отменить смену
button-agree-pay = Заплатить { $due } и сменить
button-agree-free = Сменить сейчас
button-agree-later = Запланировать смену
toast-changing = Запрашиваю Stripe…

change-title = <b>Смена тарифа</b>
change-now = Сейчас у вас: <b>{ $plan }</b>, { $price }.
change-how = Выберите вариант, чтобы увидеть его стоимость. Тариф дороже начнётся сразу, уже оплаченное зачтётся. Тариф дешевле начнётся со следующего периода, так что ничего из оплаченного не пропадёт.
change-nothing-else = Других вариантов сейчас нет.
change-many = { $quantity ->
        [1] { $tier }
        [one] { $quantity } × { $tier }
        [few] { $quantity } × { $tier }
        [many] { $quantity } × { $tier }
       *[other] { $quantity } × { $tier }
    }
change-named = { $plan } ({ $price })
change-button = { $plan } · { $price }
change-button-now = ✓ { $plan }: сейчас у вас

change-anew = <b>Пока вы смотрели, условия изменились, поэтому показываю заново.</b> Ничего не сделано, деньги не списаны.
change-preview-title = <b>{ $plan }</b>, { $price }
change-preview-due = Сейчас вы платите <b>{ $due }</b>: новый тариф за оставшееся время за вычетом того, что за него уже оплачено.
change-preview-credit = Остаток { $credit } пойдёт в зачёт следующих счетов.
change-preview-free = Бесплатный период идёт как шёл. Сейчас ничего не списывается.
change-preview-keep = До { $at } у вас остаётся всё, что есть. Сейчас ничего не списывается.
change-preview-later = С { $at } – { $price }.
change-preview-nothing-yet = Пока ничего не изменилось. Решаете вы – кнопкой ниже.

status-change-planned = Запланировано: { $plan }, с { $at }. До этого можно передумать.
status-change-waiting = Смена тарифа на { $plan } ждёт оплаты до { $at }. Пока она не оплачена, всё остаётся как есть.

notice-change-planned = Смена тарифа запланирована: <b>{ $plan }</b> начнётся { $at }. До тех пор у вас { $before }, и за смену ничего не списывается.
notice-change-undone = Смена тарифа на { $plan } отменена. У вас остаётся <b>{ $before }</b>. За неё ничего не списано.
notice-change-unpaid = Платёж { $due } за смену тарифа на <b>{ $plan }</b> не прошёл. Деньги не списаны, у вас по-прежнему { $before }.
notice-change-confirm = Банк просит подтвердить платёж { $due } за смену тарифа на <b>{ $plan }</b>. До этого деньги не спишутся, у вас по-прежнему { $before }.
change-until = Смена ждёт до { $at }. Потом она отменится сама, и ничего не спишется.
notice-change-expired = Смена тарифа на { $plan } вовремя не оплачена и поэтому не состоялась. У вас остаётся <b>{ $before }</b>. Ничего не списано.
notice-plan-changed = Тариф изменён: теперь у вас <b>{ $plan }</b>.

refused-change-none = У вас нет тарифа, который можно сменить. Деньги не списаны. Посмотрите, какие тарифы есть.
refused-change-two = У вас две подписки, и непонятно, какую менять, поэтому обе остались как были. Деньги не списаны. Команда бота это тоже видит; напишите через /paysupport.
refused-change-owed = Ваш тариф ждёт оплаты, до этого сменить его нельзя. Сейчас ничего не списано. Оплатите открытый счёт, а потом меняйте.
refused-change-processing = Один из ваших платежей ещё в пути, поэтому сменить тариф пока нельзя. Ничего не изменилось. Попробуйте снова, когда он придёт.
refused-change-waiting = Одна смена тарифа уже ждёт оплаты. Сейчас ничего не изменилось, и деньги не списаны. Оплатите её или сначала отмените.
refused-change-ending = Ваша подписка отменена и скоро закончится, поэтому сменить тариф нельзя. Ничего не изменилось, деньги не списаны. Сначала верните подписку.
refused-change-paused = Ваша подписка на паузе, поэтому сменить тариф нельзя. Ничего не изменилось, деньги не списаны. Сначала возобновите её.
refused-change-resting = Ваши платежи сейчас приостановлены, поэтому сменить тариф нельзя. Ничего не изменилось, деньги не списаны. Подробности – через /paysupport.
refused-change-unknown = Здесь это изменить нельзя. Ничего не изменилось, деньги не списаны. Команда бота может это сделать: /paysupport
refused-change-same = Это у вас уже есть. Ничего не изменилось, деньги не списаны.
refused-change-planned = Это уже запланировано. Сейчас ничего не изменилось, и деньги не списаны.

### health.ftl

admin-health-title = <b>Состояние</b>
admin-health-sound = ✓ Все правила соблюдаются.
admin-health-whom = { $count ->
        [1] Один случай: <code>{ $whom }</code>
        [one] { $count } случай, первый: <code>{ $whom }</code>
        [few] { $count } случая, первый: <code>{ $whom }</code>
        [many] { $count } случаев, первый: <code>{ $whom }</code>
       *[other] { $count } случая, первый: <code>{ $whom }</code>
    }
admin-health-since = С { $since }
admin-health-no-sweep = Сверки со списками Stripe ещё не было. Она начнётся сама.
admin-health-sweep = Сверка со списками Stripe { $at }: объектов – { $seen }, страниц – { $pages }. Людей с расхождениями: { $marked }. Клиентов ваших тарифов, никому здесь не известных: { $strangers }.
admin-health-sweep-runs = Идёт сверка со списками Stripe с { $at }: пока объектов – { $seen }, страниц – { $pages }. Людей с расхождениями: { $marked }.
admin-health-repaired = Исправлено за последние семь дней без всякого события: { $count }
admin-health-repair = • { $at } <code>{ $telegram_id }</code>: { $facts }
button-admin-health = Состояние
notice-admin-invariant = <b>Нарушено одно из правил.</b> Никто от этого пока ничего не потерял.

invariant-mark-dirty = <b>Есть люди, которые ждут проверки.</b>
invariant-mark-dirty-do = Если Stripe недоступен, их проверка пройдёт сама, когда он вернётся, а пока всё у них остаётся. Иначе причина – в журнале.
invariant-event-waiting = <b>События Stripe остались без последствий.</b>
invariant-event-waiting-do = Проверьте, отвечает ли Stripe (/readyz). Затем: <code>python main.py replay</code> с номером события.
invariant-call-open = <b>Исход вызова, который может двигать деньги, неизвестен.</b>
invariant-call-open-do = Найдите его ключ в журнале Stripe (Dashboard, Developers, Logs). Сам он больше не повторяется.
invariant-open-without-fact = <b>Доступ открыт, но здесь нет ни оплаты, ни подарка.</b>
invariant-open-without-fact-do = <code>python main.py rebuild --person</code> с номером покажет, что говорит Stripe. Сообщите нам: это ошибка программы.
invariant-open-though-refunded = <b>Доступ открыт, хотя деньги за этот период возвращены.</b>
invariant-open-though-refunded-do = <code>full_refund</code> в вашем файле тарифов велит закрывать. <code>python main.py rebuild --person</code> с номером проверит заново.
invariant-open-though-stale = <b>Пора было решить о доступе заново, но с тех пор Stripe не прочитан.</b>
invariant-open-though-stale-do = Доступ остаётся открытым. Проверьте, отвечает ли Stripe (/readyz); как только ответит, все будут проверены сами.
invariant-paid-without-decision = <b>Подписка идёт, но не решено, что она открывает.</b>
invariant-paid-without-decision-do = <code>python main.py rebuild --yes --person</code> с номером решит это.
invariant-second-living = <b>У кого-то две подписки, и обе могут списывать деньги.</b>
invariant-second-living-do = Найдите их через /admin find и, если обе сразу не нужны, завершите одну в Stripe Dashboard.
invariant-case-without-debt = <b>Кому-то напоминают о долге, которого уже нет.</b>
invariant-case-without-debt-do = <code>python main.py rebuild --yes --person</code> с номером закроет это дело.
invariant-notice-sending = <b>Уведомления застряли на пути к отправке.</b>
invariant-notice-sending-do = Перезапустите программу: она сразу с ними разберётся.
invariant-entry-owed = <b>Кто-то имеет право войти в чат, но всё ещё стоит у двери.</b>
invariant-entry-owed-do = Посмотрите чаты через /admin: я должен быть там администратором с правом приглашать людей.
invariant-customer-unlinked = <b>Есть клиенты в Stripe, которые здесь никому не принадлежат.</b>
invariant-customer-unlinked-do = Найдите их в Stripe Dashboard. Кто там заплатил, здесь ничего не получил.
invariant-forgotten-in-part = <b>Кто-то здесь забыт, но в Stripe запись о нём осталась.</b>
invariant-forgotten-in-part-do = Почему её не удалось удалить, написано в журнале. Удалите клиента в Stripe Dashboard.
invariant-sweep-late = <b>Ежедневная сверка со списками Stripe не состоялась.</b>
invariant-sweep-late-do = Причина – в журнале (раздел «reconcile»). До тех пор об изменениях сообщают только события.

### invoices.ftl

command-invoices = Ваши счета и файлы к ним
invoices-title = <b>Ваши счета</b>
invoices-none = Счетов пока нет. Первый появится, когда вы выберете тариф.
invoices-line = • { $at }: { $total }, { $standing }
invoices-page = Страница { $page } из { $pages }. Самые новые – на первой.
button-invoice = { $number } · { $total }
button-newer = ‹ Новее
button-older = Старше ›
button-invoices = Мои счета

invoice-is-draft = составляется
invoice-is-paid = оплачен
invoice-is-free = платить не нужно
invoice-is-refunded = оплачен, деньги возвращены
invoice-is-part-refunded = оплачен, часть возвращена
invoice-is-disputed = оплачен, банк разбирается
invoice-is-taken-back = банк забрал оплату обратно
invoice-is-on-its-way = списание с банковского счёта в пути
invoice-is-open = ждёт оплаты
invoice-is-void = отозван, платить не нужно
invoice-is-written-off = списан в убыток
invoice-is-unknown = проверяется

invoice-title = <b>Счёт { $number }</b>
invoice-made = Дата: { $at }
invoice-period = За период: { $start } – { $end }
invoice-once = За разовую покупку.
invoice-total = Итого: { $total }.
invoice-tax = Из них налог: { $tax }.
invoice-standing = Состояние: { $standing }.
invoice-paid = Вы заплатили { $paid }, { $at }
invoice-refund-pending = ↩ С { $at } в пути обратно к вам: { $amount }.
invoice-refund-requires-action = ↩ Вам можно вернуть { $amount }, нужен ваш ответ: { $at } Stripe написал вам об этом письмо.
invoice-refund-succeeded = ↩ { $at } вам возвращено { $amount }.
invoice-refund-failed = ↩ { $at } вам должны были вернуться { $amount }, но банк их не принял. Если с вами не связались, напишите через /paysupport.
invoice-refund-canceled = ↩ Возврат { $amount } от { $at } отменён.
invoice-credit-note = ↩ Кредит-нота { $number } на { $total }, { $at }
invoice-credit-note-void = Кредит-нота { $number } на { $total } от { $at } отозвана.
invoice-no-link = Stripe сейчас не отвечает, поэтому ссылки на файл нет. Со счётом ничего не изменилось; попробуйте через минуту.
button-invoice-page = Открыть в Stripe
button-invoice-pdf = PDF
button-credit-note = PDF: { $number }
button-copy-number = Скопировать номер

### language.ftl

command-language = Выбрать язык
language-title = <b>Язык</b>
language-text = Я говорю на языке вашего Telegram, если его знаю. Здесь можно выбрать другой: на нём будут этот чат, его меню и письма Stripe для вас.
button-language-hint = Как в Telegram

### leaving.ftl

leaving-ask = Если скажете почему, покажу, что может помочь. Это не обязательно и отмене никогда не мешает.
leaving-offer-less = Если вы останетесь, следующее списание { $at } будет { $price } вместо { $usual }: на { $percent } меньше, один раз. Потом снова { $usual }.
leaving-offer-lower = Есть <b>{ $tier }</b> за { $price }. Он начнётся со следующего периода, а что спишет Stripe, вы увидите до согласия.
leaving-offer-pause = Вместо этого можно сделать паузу: пока ничего не списывается, а подписка возобновится сама, когда вы захотите.
leaving-offer-support = Если что-то не работает или не хватает, это прочтёт человек и ответит вам.
leaving-offer-none = Спасибо, что сказали.
button-offer-less = Остаться за { $price }
button-offer-lower = Посмотреть { $tier }
button-own-words = Своими словами
button-stay = Оставить как есть
leaving-words-prompt = Напишите это одним сообщением. Его прочтут люди, и для вас ничего не изменится. Пожалуйста, без номеров карт.
leaving-stayed = <b>{ $tier }</b> продолжается как раньше. Ничего не отменено.
leaving-less-taken = <b>{ $tier }</b> продолжается. Следующее списание { $at } будет { $price } вместо { $usual }. Ничего не отменено.
admin-leaving-title = <b>Уход за последние 30 дней</b>
admin-leaving = { $reason }: спросили – { $asked }, ушли – { $left }, остались – { $kept }
leaving-reason-unsaid = причина не названа

### money.ftl

money-title = <b>Деньги: { $name }</b> <code>{ $telegram_id }</code>
money-barred = Покупать больше ничего нельзя.
money-nothing = Оплат ещё не было.
money-paid = ✓ { $amount }, { $at }
money-tax = из них налог { $tax }
money-back = возвращено { $back }
money-disputed = оспорено: { $status }
money-owed = – { $amount } не оплачено с { $at }
money-tries = <b>Все попытки, новые сверху</b>
money-try = { $at } · { $amount } · { $code } · <code>{ $charge }</code>
money-unreadable = Не могу прочитать эту сумму. Ничего не сделано. Напишите, например, 12.50: больше нуля, не точнее копеек или центов.
button-admin-money = Деньги
button-give-back = Вернуть { $amount }
button-give-back-now = Да, вернуть { $amount }
button-give-part = Другая сумма
button-forgive = Простить { $amount }
button-forgive-void = Отозвать счёт
button-forgive-write-off = Списать в убыток
button-credit = Пополнить баланс
button-credit-now = Да, зачислить { $amount }
button-bar = Больше не продавать
button-unbar = Снова продавать

give-back = Вернуть { $amount } из { $paid }, оплаченных { $at }? Получатель: <b>{ $name }</b>.
give-back-tax = В этой сумме { $tax } налога, он тоже вернётся: к счёту добавится кредит-нота.
give-back-goes-on = Подписку это не завершает: что продолжается, будет списываться и дальше. Комиссию Stripe оставит себе.
give-back-done = Возвращается { $amount }. Получатель: <b>{ $name }</b>. Уведомление придёт само.
give-back-not-paid = Этот платёж не прошёл, возвращать нечего. Деньги не перемещались.
give-back-nothing-left = По этому платежу уже всё возвращено. Сейчас деньги не перемещались.
give-back-too-much = Сумма должна быть больше нуля и не больше { $left } – столько осталось от этого платежа. Деньги не перемещались. Укажите другую сумму.
give-back-disputed = По этому платежу решает банк, или он уже забрал деньги, поэтому вернуть его вдобавок нельзя. Деньги не перемещались. Ответьте на спор в Stripe Dashboard.
give-part = Сколько вернуть? Осталось { $left }. Напишите сумму, например 12.50.

access-now = Доступ сейчас: <b>{ $level }</b>.
access-stays = Доступ останется прежним: <b>{ $level }</b>.
access-then = Доступ после этого: <b>{ $level }</b>. Человек прочтёт: «{ $why }»

forgive = <b>{ $name }</b>: долг { $amount } с { $at }. Простить его можно двумя способами, и ни один нельзя отменить.
forgive-void = <b>Отозвать:</b> как будто счёта и не было.
forgive-write-off = <b>Списать:</b> останется в книгах как убыток, и его ещё можно оплатить.
forgive-status = Подписка в Stripe станет <b>{ $status }</b>, за следующий период счёт придёт как обычно.
forgive-done = <b>{ $name }</b>: долг { $amount } прощён. Новых попыток списать его не будет.

credit-ask = Сколько зачислить на баланс, в { $currency }? Следующая оплата уменьшится сама. Напишите сумму, например 12.50.
credit-sure = Зачислить <code>{ $person }</code> { $amount } на баланс для следующей оплаты?
credit-done = <code>{ $person }</code>: баланс пополнен на { $amount }, уведомление отправляется.

fraud-stopped = <b>{ $name }</b>:
fraud-refunded = возвращается { $amount }.
fraud-not-refunded = по этому платежу возвращать (больше) нечего.
fraud-ended = Подписка завершена.
fraud-not-ended = Действующей подписки не было.
fraud-barred = Покупать больше ничего нельзя, пока вы не разрешите на странице денег.
button-stop-fraud = Вернуть, завершить, не продавать

button-admin-unreached = Недоступные
unreached-title = <b>Должны, но написать им не могу</b>
unreached-one = • { $name }: { $reach ->
        [gone] аккаунта в Telegram больше нет
       *[blocked] бот заблокирован
    }, долг с { $since }, { $emails }
unreached-nobody = Никого.
unreached-how = Письма Stripe до них всё ещё доходят, если включены в Stripe Dashboard. Каждое сообщение я пробую отправить один раз; кто снова мне напишет, снова на связи.

### notices.ftl

notice-welcome = <b>Добро пожаловать!</b> Ваш тариф: <b>{ $tier }</b>.
notice-welcome-trial = Бесплатный период – до { $until }. После этого спишется { $price }, если вы не отмените раньше.
notice-welcome-trial-no-card = Бесплатный период – до { $until }. Карта не привязана, поэтому ничего не спишется. Если захотите продолжить за { $price }, привяжите её до этого: /manage_subscription.
notice-welcome-paid = Оплачено: { $paid }. Подписка продлится { $until }, если вы не отмените раньше.
notice-welcome-chats = Закрытые чаты открыты. Нажмите и подайте заявку – впущу сразу.
notice-welcome-manage = Сменить карту, посмотреть счета или отменить: /manage_subscription. Что дальше: /billing_status.
notice-checkout-expired = Ссылка на оплату <b>{ $tier }</b> не использована и больше не действует. Ничего не списано.
button-again = Новая ссылка
notice-payment-on-its-way = Ваш платёж за <b>{ $tier }</b> в пути. Списание с банковского счёта может занять несколько дней. Сообщу, как только деньги придут; делать ничего не нужно.
notice-payment-on-its-way-expected = Примерно { $at } ждём ответ банка.
notice-welcome-debit = Списание с банковского счёта в пути, примерно { $at } ждём ответ банка. Если банк откажет, доступ закроется, и я объясню почему.
notice-debit-arrived = Деньги с банковского счёта пришли: оплачено { $paid } за <b>{ $tier }</b>. Спасибо!
notice-debit-failed = Списание { $due } с банковского счёта за <b>{ $tier }</b> не прошло. Деньги не списаны, новых попыток не будет.
notice-debit-failed-money = На счёте не хватило денег.
notice-debit-failed-card = С этого счёта списать нельзя: он закрыт, номер неверный или счёт не для списаний.
notice-debit-failed-bank = Банк отказал без объяснения причин.
notice-debit-failed-confirm = Банк ждал подтверждения, но его не было.
notice-debit-failed-temporary = Это был временный сбой между банками.
notice-debit-failed-stop = Банк сообщает, что вы не разрешаете это списание.
notice-debit-failed-missing = Счёта для списания больше нет.
notice-debit-failed-again = Если хотите начать, возьмите новую ссылку и заплатите с другого счёта или картой.
notice-payment-failed-debit-money = На банковском счёте не хватило денег. Заплатите сейчас или выберите другой способ оплаты.
notice-payment-failed-debit-card = С этого банковского счёта списывать больше нельзя. Укажите другой способ оплаты, и долг сразу спишется с него.
notice-payment-failed-debit-bank = Банк отказал в списании без объяснений. Спросите его, заплатите сейчас иначе или укажите другой счёт.
notice-payment-failed-debit-confirm = Банк просит подтвердить списание. Откройте счёт на оплату и подтвердите там.
notice-payment-failed-debit-temporary = Это был временный сбой между банками. Делать ничего не нужно, но для верности можно заплатить сейчас.
notice-payment-failed-debit-stop = Банк сообщает, что вы больше не разрешаете это списание. Если хотите продолжить, укажите другой способ оплаты; если нет, отмените подписку на странице платежей.
notice-payment-failed-debit-missing = Счёта для списания больше нет. Укажите другой способ оплаты, и долг сразу спишется с него.
notice-mandate-gone = Разрешение списывать с банковского счёта •••• { $last4 } за <b>{ $tier }</b> больше не действует. Всё остаётся открытым до { $at }; до этого укажите, пожалуйста, другой способ оплаты. Деньги не списаны.
button-method = Другой способ оплаты
notice-receipt = Оплачено: { $paid } за <b>{ $tier }</b>. Продлено до { $until }.
notice-receipt-tax = В том числе налог { $tax }.
notice-receipt-uncharged = { $paid } за <b>{ $tier }</b> закрыто без списания: хватило вашего баланса, или оплата прошла вне Stripe. Продлено до { $until }.
notice-receipt-number = Счёт { $number }. Он на вашей странице платежей: /manage_subscription
notice-payment-failed = Платёж { $due } за <b>{ $tier }</b> не прошёл. Деньги не списаны.
notice-payment-failed-money = На карте не хватило денег. Заплатите сейчас или укажите другую карту.
notice-payment-failed-card = С картой что-то не так: номер, срок или код. Укажите, пожалуйста, рабочую карту, и долг сразу спишется с неё.
notice-payment-failed-bank = Банк отказал без объяснений. Спросите его, заплатите сейчас иначе или укажите другую карту.
notice-payment-failed-confirm = Банк просит подтверждения. Откройте счёт на оплату и подтвердите там.
notice-payment-failed-temporary = Это был временный сбой между банками. Делать ничего не нужно, но для верности можно заплатить сейчас.
notice-payment-failed-stop = Банк сообщает, что вы больше не хотите этого списания. Если хотите продолжить, укажите другую карту; если нет, отмените подписку на странице платежей.
notice-payment-failed-missing = Нет карты, с которой можно списать. Добавьте её, и долг сразу спишется с неё.
notice-payment-failed-again = Следующая попытка: { $at }.
notice-confirm-payment = Банк просит подтвердить платёж { $due } за <b>{ $tier }</b>. До этого деньги не спишутся. Откройте счёт на оплату и подтвердите там.
notice-address-needed = Следующий счёт за <b>{ $tier }</b> не удаётся выставить: налог зависит от того, где вы живёте, а я этого не знаю. Ничего не списано. Укажите, пожалуйста, адрес на странице платежей, остальное произойдёт само.
button-address = Указать адрес
notice-known-card = По вашей карте здесь уже был бесплатный период, а он даётся каждому один раз. Можно заплатить { $price } за <b>{ $tier }</b> сейчас и продолжить или закончить сейчас и не платить ничего. Если ничего не делать, всё останется, как договорились: бесплатный период идёт до { $until }, потом спишется { $price }.
button-trial-pay = Заплатить { $price } и продолжить
button-trial-end = Закончить, не платить
notice-win-back = Несколько дней назад ваша подписка <b>{ $tier }</b> закончилась, потому что последний платёж не прошёл. Если хотите вернуться, выберите тариф здесь; до этого ничего не спишется.
notice-refunded = Вам отправлен возврат { $back } за <b>{ $tier }</b>. В банке он появится через пять–десять дней.
notice-refunded-part = Вам отправлен возврат части платежа за <b>{ $tier }</b>: { $back }. В банке он появится через пять–десять дней.
notice-refund-waits = Вам полагается возврат { $back } из платежа за <b>{ $tier }</b>, но банку нужно знать, куда его отправить. Stripe прислал вам письмо с этим вопросом; ответьте на него в течение 45 дней.
notice-refund-failed = Возврат { $back } за <b>{ $tier }</b> не дошёл до вашего банка, деньги пока у нас. Нам об этом тоже сообщили, и мы вместе с вами найдём другой способ; делать ничего не нужно.
notice-credited = На вашем балансе теперь { $credit }. Следующая оплата уменьшится сама; делать ничего не нужно.
notice-second-ended = У вас была вторая подписка: <b>{ $tier }</b>. Она завершена, чтобы с вас не списывали дважды. Подписка <b>{ $stays }</b> продолжается.
notice-second-ended-back = То, что вы за неё заплатили, вернётся вам.
button-bill = Заплатить сейчас
button-bill-now = Открыть счёт
button-card = Другая карта
button-confirm = Подтвердить в банке
bill-ready = Вот самый старый неоплаченный счёт на <b>{ $due }</b>. На странице Stripe его можно оплатить любой картой или подтвердить платёж в банке. Ссылка только для вас.
bill-more = { $count ->
        [1] Кроме него открыт ещё один счёт.
        [one] Кроме него открыт ещё { $count } счёт.
        [few] Кроме него открыты ещё { $count } счёта.
        [many] Кроме него открыты ещё { $count } счетов.
       *[other] Кроме него открыто ещё { $count } счёта.
    } Новая карта оплатит их все, начиная с самого старого.
bill-other = • { $due } с { $at }
notice-cancel-scheduled = Подписка <b>{ $tier }</b> отменена и закончится { $at }. До тех пор всё открыто, больше ничего не спишется. До этого можно передумать.
notice-cancel-undone = Подписка <b>{ $tier }</b> продолжается: отмена снята.
notice-paused = Подписка <b>{ $tier }</b> на паузе. Пока всё закрыто, и ничего не списывается.
notice-paused-until = Она возобновится сама { $at }: начнётся новый период, и тогда спишется оплата за него. Закончить паузу можно и раньше.
notice-paused-open = Она возобновится, когда вы скажете.
notice-paused-after-trial = Бесплатный период <b>{ $tier }</b> закончился, а карты нет, поэтому подписка на паузе. Ничего не списано. Добавьте карту и возобновите подписку.
notice-resumed = Подписка <b>{ $tier }</b> продолжается. Всё снова открыто.
notice-resumed-next = Следующее списание – { $price }, { $at }, если вы не отмените раньше.
notice-not-resumed = Подписка <b>{ $tier }</b> должна была возобновиться сейчас, но нет карты, с которой можно списать. Ничего не списано, и подписка остаётся на паузе. Добавьте карту, и она возобновится сама.
notice-trial-ending = Бесплатный период <b>{ $tier }</b> закончится { $until }. Затем спишется { $price }, если вы не отмените раньше.
notice-trial-needs-card = Бесплатный период <b>{ $tier }</b> закончится { $until }, а карты ещё нет. Если хотите продолжить, добавьте её до этого; без карты ничего не спишется и подписка остановится.
notice-trial-moved = Бесплатный период <b>{ $tier }</b> теперь закончится { $until }. Затем спишется { $price }, если вы не отмените раньше.
notice-tier-changed = Ваш тариф сменился: был { $before }, теперь <b>{ $tier }</b>.
notice-access-closed = Ваш тариф <b>{ $tier }</b> больше не открыт.
chats-left = Из его закрытых чатов вы тоже выходите.
access-closed-goes-on = Сама подписка продолжается: следующий платёж, { $at }, снова откроет тариф. Если вам это не нужно, отмените её до этого; если деньги вернули по ошибке, спросите человека.
notice-access-restored = Ваш тариф <b>{ $tier }</b> снова открыт. Спасибо!

notice-pass-bought = Добро пожаловать! <b>{ $tier }</b> открыт до { $until }. Доступ закончится сам и не продлевается.
notice-pass-bought-longer = Ваш срок стал длиннее: <b>{ $tier }</b> открыт до { $until }. Доступ закончится сам и не продлевается.
notice-pass-bought-paid = Оплачено: { $paid }. Счёт – в /manage_subscription.
notice-pass-ending = Разовый доступ <b>{ $tier }</b> закончится { $until }. Само ничего не спишется. Если хотите продолжить, добавьте время до этого или оформите подписку потом.
notice-pass-ended = Разовый доступ <b>{ $tier }</b> закончился, больше ничего не спишется. Будем рады видеть вас снова.
notice-admin-offer =
    <b>Предложение в Stripe изменилось.</b> Купить это сейчас никто не может; у кого оно есть, у того всё остаётся.
    { $what }
notice-admin-pass-beside = <b>Двойная оплата:</b> у <code>{ $telegram_id }</code> одновременно разовый доступ (<code>{ $invoice }</code>) и подписка <code>{ $subscription }</code> на { $tier }. Верните одно из двух в Stripe Dashboard или напишите человеку.
notice-admin-new-subscriber = <b>Новый подписчик:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, оплачено.
notice-admin-new-subscriber-trial = <b>Новый подписчик:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, бесплатный период.
notice-admin-second-subscription = <b>Две подписки:</b> у <code>{ $telegram_id }</code> – { $subscriptions }. Деньги могут списывать обе.
notice-admin-second-subscription-undone = Одна завершается, как велит ваш файл тарифов: более новая с возвратом денег или старая, за которую никто не платит.
notice-admin-second-subscription-decide = Одну можно завершить сразу: более новую, и её оплата вернётся, или старую, за которую никто не платит. Если нужны обе, ничего не делайте.
button-undo-second = Завершить одну
notice-admin-known-card = <b>Знакомая карта:</b> <code>{ $telegram_id }</code> начинает бесплатный период с картой, которой здесь уже пользуется { $others }. Ничего не изменено. Посмотрите на обоих через /admin.
notice-admin-fraud-warning-undone = Платёж возвращается, подписка завершается, и покупать этот человек больше не может, как велит ваш файл тарифов.
button-give-back-look = Вернуть
notice-admin-refund-failed = <b>Возврат не прошёл:</b> { $amount } из <code>{ $payment }</code> не удалось вернуть <code>{ $telegram_id }</code>, сумма снова на вашем балансе. Найдите другой способ вместе с человеком.
notice-admin-call-refused = <b>Отказ Stripe:</b> { $what }, <code>{ $telegram_id }</code> (<code>{ $about }</code>). Ничего этим не изменено. Ответ Stripe: { $error } Сделайте это, пожалуйста, вручную: в Stripe Dashboard или на странице денег этого человека.
notice-admin-call-refused-cut = не удалось завершить вторую подписку
notice-admin-call-refused-refund = не удалось вернуть деньги за вторую подписку
notice-admin-call-refused-stop = не удалось завершить подписку после спора или предупреждения о мошенничестве
notice-admin-call-refused-give-back = не удалось вернуть платёж, о котором предупредил банк
notice-admin-call-refused-let-go = не удалось снять неоплаченный счёт отменённой подписки
notice-admin-call-refused-end = не удалось завершить подписку, которую никто не оплачивает
notice-admin-call-refused-go-on = не удалось возобновить подписку после паузы
notice-admin-call-refused-daily = Попытка повторяется раз в день, пока это нужно, как велит ваш файл тарифов.
notice-admin-call-refused-anew = Попытка повторяется раз в день и сразу, как только будет добавлена карта.
notice-admin-dispute = <b>Спор:</b> { $amount } из <code>{ $payment }</code>, плательщик <code>{ $telegram_id }</code>. Причина: { $reason }. Сейчас: <b>{ $status }</b>.
notice-admin-dispute-due = Ответить можно до { $due }. Доказательства отправляются в Stripe Dashboard, один раз.
notice-admin-dispute-inquiry = Деньги пока не двигались: банк только спрашивает. Возврат платежа завершит дело.
button-dashboard = Открыть в Stripe Dashboard
notice-admin-fraud-warning = <b>Банк предупреждает о мошенничестве:</b> { $amount } из <code>{ $payment }</code>, плательщик <code>{ $telegram_id }</code> ({ $fraud }). Платёж ещё никто не оспорил; обычно такие оспаривают позже, и сверху добавляется комиссия.
notice-admin-paid-late = <b>Оплата после срока:</b> <code>{ $telegram_id }</code> платит { $amount } за <code>{ $invoice }</code>, а подписка к этому времени уже закончилась. Ничего не открылось. Верните деньги или напишите человеку.
notice-admin-bill-stuck = <b>Счёт застрял:</b> Stripe не может выставить <code>{ $invoice }</code> как положено (<code>{ $code }</code>).
notice-admin-bill-stuck-waits = Он остаётся черновиком, ничего не взимается, а подписка остаётся активной. Если не хватает адреса, человека о нём уже спросили; как только адрес появится, самый новый счёт действующей подписки уйдёт сам. Всё остальное исправляется в Stripe Dashboard.
notice-admin-bill-stuck-untaxed = Он ушёл без налога. Человека спросили об адресе; снова включите налог для подписки в Stripe Dashboard.
notice-admin-unlinked-customer = Stripe сообщает о клиенте, который здесь ни с кем не связан: <code>{ $customer }</code>. Он записан и ничего не открывает.
notice-admin-wrong-mode = Событие Stripe { $event } пропущено: { $reason }. Проверьте, какие webhook-адреса ведут сюда.
notice-admin-dead-event = Для события Stripe { $event } никого не найти: { $error }
notice-admin-unknown-value = Stripe сообщает что-то новое. { $what }: <code>{ $value }</code>. Решения остались прежними. Поищите обновление этой программы.
notice-admin-sync-failing = Проверка { $whom } снова и снова не удаётся: { $error }. Доступ остаётся прежним.
notice-admin-chat-rights = <b>{ $title }:</b> { $missing ->
        [invite] у меня там нет права приглашать людей.
       *[administrator] я там больше не администратор.
    } Впускать новых людей не получится, пока я не стану администратором с правом приглашать.
notice-admin-chat-rights-remove = <b>{ $title }:</b> у меня там нет права блокировать людей. Те, чей доступ закончился, остаются в чате, пока его нет.
notice-admin-removal-brake = <b>{ $title }:</b> доступа больше нет у { $due } из { $members } участников: { $people }. Это больше, чем я исключаю из чата за день без спроса, поэтому не исключаю никого. Если всё верно, скажите это здесь. Если нет, ничего не делайте: они останутся.
notice-admin-support = <b>{ $name }</b> (<code>{ $telegram_id }</code>) спрашивает:
    { $text }
notice-upcoming-charge = Подписка <b>{ $tier }</b> продлится { $at }: тогда спишется { $price }.
notice-upcoming-charge-tax = Сверху добавится налог, как в прошлом счёте.
notice-upcoming-charge-nothing = Делать ничего не нужно. Если у вас есть баланс, сначала спишется он. Чтобы что-то изменить или отменить до этого, нажмите ниже.
notice-disputed-open = Ваш банк оспаривает платёж { $back } за <b>{ $tier }</b> и держит эти деньги у себя, пока не решит.
notice-disputed-won = Спор о вашем платеже { $back } за <b>{ $tier }</b> завершён: банк признал платёж верным, деньги не возвращаются.
notice-disputed-lost = Спор о вашем платеже { $back } за <b>{ $tier }</b> завершён: банк возвращает вам эти деньги.
notice-disputed-stays = Ваш доступ остаётся открытым.
notice-disputed-closed = Ваш доступ пока закрыт. Если спор возник по ошибке, сообщите банку и напишите нам сюда.
notice-plan-given-up-cancel = Платёж за <b>{ $tier }</b> так и не прошёл, поэтому подписка сейчас заканчивается. Деньги не списаны, новых попыток не будет. Выбрать тариф снова можно, когда захотите.
notice-plan-given-up-pause = Платёж за <b>{ $tier }</b> так и не прошёл, поэтому подписка теперь на паузе. Деньги не списаны, и на паузе ничего не списывается. Оплатите открытый счёт, и она продолжится.
notice-plan-given-up-pause-no-address = Счёт за <b>{ $tier }</b> не удалось выставить без вашего адреса, поэтому подписка теперь на паузе. Деньги не списаны, и на паузе ничего не списывается. Когда этот счёт будет оплачен, она продолжится.
notice-plan-given-up-leave = Платёж за <b>{ $tier }</b> так и не прошёл, поэтому доступ остаётся закрытым. Деньги не списаны. Оплатите открытый счёт, и он снова откроется.
notice-plan-given-up-leave-no-address = Счёт за <b>{ $tier }</b> не удалось выставить без вашего адреса, поэтому доступ остаётся закрытым. Деньги не списаны. Когда этот счёт будет оплачен, он снова откроется.

### pages.ftl

page-open-title = Готово, доступ открыт
page-open-text = Всё, что входит в ваш тариф, ждёт вас в чате.
page-waiting-title = Платёж подтверждается
page-waiting-text = Обычно это несколько секунд; страница обновится сама. Её можно и закрыть: как только всё будет готово, напишу в чат.
page-unknown-title = Эта ссылка здесь неизвестна
page-unknown-text = Возможно, она старая или неполная. Как обстоят дела, видно в чате.
page-cancelled-title = Вы ушли, не заплатив
page-cancelled-text = В этот раз ничего не списано. В чате можно продолжить с того же места или выбрать заново.
page-portal-title = Всё в порядке
page-portal-text = Ваши изменения в Stripe сами появятся в чате через мгновение.
page-later-title = Сейчас не получается проверить
page-later-text = Если вы заплатили, ничего не пропало: как только придёт подтверждение, напишу в чат. Страница обновится сама.
page-back = Вернуться в чат

### plan.ftl

plan-title = <b>{ $tier }</b>
button-plan-cancel = Отменить подписку
button-plan-pause = Поставить на паузу
button-plan-resume = Возобновить
button-keep-plan = Оставить подписку
button-resume = Возобновить
button-manage = Управлять подпиской
button-add-card = Добавить карту

plan-cancel-ask = Отменить <b>{ $tier }</b>? Доступ останется до { $at }, больше ничего не спишется. До этого можно в любой момент передумать.
plan-cancel-ask-now = Отменить <b>{ $tier }</b>? Подписка сейчас не действует, поэтому закончится сразу.
plan-cancel-ask-owed = Один счёт остаётся открытым: сам он больше не спишется, но оплатить его можно.
plan-cancel-ask-void = Долг по последнему счёту снимается; платить его не нужно.
button-cancel-yes = Да, отменить
plan-cancelled = Подписка <b>{ $tier }</b> отменена. Доступ открыт до { $at }, больше ничего не спишется.
plan-cancelled-now = Подписка <b>{ $tier }</b> закончилась. Больше ничего не спишется.
plan-why-ask = Если хотите, расскажите почему. Это читают люди, и для вас ничего не изменится.
plan-why-thanks = Спасибо, записано.
button-why-too-expensive = Слишком дорого
button-why-unused = Не пользуюсь
button-why-missing-features = Чего-то не хватает
button-why-low-quality = Качество не устроило
button-why-switched-service = Пользуюсь другим
button-why-other = Другая причина

plan-trial-paid = Спасибо! <b>{ $tier }</b> продолжается. Следующее списание – { $price }, { $at }.
plan-trial-asked = Stripe прямо сейчас принимает оплату за <b>{ $tier }</b>. Делать ничего не нужно; загляните через минуту.
plan-trial-unpaid = Платёж за <b>{ $tier }</b> не прошёл. Деньги не списаны. Оплатите открытый счёт или укажите другую карту.

plan-kept = <b>{ $tier }</b> продолжается как раньше. Следующее списание – { $price }, { $at }.

plan-pause-ask = На сколько? <b>{ $tier }</b> сразу встанет на паузу: всё закрыто, и ничего не списывается. Потом подписка возобновится сама с новым периодом, и в тот день спишется оплата.
plan-pause-credit = Оплаченное, но не использованное время уменьшит это списание.
button-pause-days = { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
plan-paused = <b>{ $tier }</b> на паузе до { $at }. До этого дня ничего не спишется. Возобновить можно и раньше.
plan-resume-ask = Возобновить <b>{ $tier }</b>? Новый период начнётся сразу: сейчас спишется { $price } за вычетом вашего баланса.
button-resume-yes = Да, возобновить
plan-resumed = <b>{ $tier }</b> продолжается. Следующее списание – { $price }, { $at }.
plan-resume-unpaid = Платёж не прошёл, поэтому <b>{ $tier }</b> всё ещё на паузе. Ничего не списано. Оплатите открытый счёт или укажите другую карту, и всё откроется.

### privacy.ftl

command-privacy = Ваши данные: что хранится, файл, удаление
privacy-title = <b>Что о вас хранится</b>
privacy-kept = <b>Хранится здесь:</b> ваше имя, номер и язык в Telegram; что вы настроили через /settings; что вы выбрали, оплатили и должны; что вам доступно; о чём вы спрашивали команду; журнал того, что было с вашим тарифом. Тексты других сообщений удаляются, как только на них отвечено.
privacy-card = <b>Не хранится здесь:</b> ваша карта. Она у Stripe; здесь только её марка, последние четыре цифры и срок.
privacy-why = <b>Зачем:</b> чтобы продать вам выбранное, знать, что оплачено, отвечать вам и вести бухгалтерию, как требуется.
privacy-long = <b>Как долго:</b> платежи и журнал – сколько требует бухгалтерия; что сообщает Stripe – 30 дней, потом только номера; ваши слова – пока на них не отвечено.
privacy-rights = Вы можете получить всё это файлом, а можете и стереть.
button-export = Прислать мне всё файлом
button-forget-me = Стереть мои данные…
button-forget-on = Дальше
button-forget-now = Стереть навсегда
privacy-exported = Файл в этом чате. Его откроет любая текстовая программа; пожалуйста, никому его не передавайте: он о ваших деньгах.
privacy-forget-ask = <b>Удаление ваших данных.</b> Ваши имя, номер, язык, адреса, цифры карты и слова здесь стираются, а запись о вас в Stripe удаляется. Отменить это нельзя.
privacy-forget-plan = <b>{ $tier } закончится сразу</b>, вместе с уже оплаченным временем. Больше ничего не спишется, но и возврата за это не будет. Если хотите использовать оплаченное, сначала отмените подписку и вернитесь сюда, когда она закончится.
privacy-forget-chats = Выйдите из этих чатов сами, потому что я уже не буду вас знать: { $chats }
privacy-forget-stays = Что останется, без вашего имени: суммы, даты и номера счетов, потому что этого требует бухгалтерия. Stripe хранит прошлые платежи по той же причине.
privacy-forget-sure = Вы уверены? После этого нажатия никто здесь не будет знать, кто вы, и вернуть этого никто не сможет. Деньги не перемещаются.
privacy-forgotten = Ваши данные стёрты. Деньги не списаны и не возвращены; всё, что действовало, завершается, а запись о вас в Stripe удаляется.
privacy-forgotten-back = Если напишете снова, мы познакомимся заново: /start

### settings.ftl

settings-title = <b>Настройки</b>
settings-language = Язык: русский.
settings-zone-chosen = Ваш часовой пояс: <b>{ $city }</b>, там сейчас { $now }. Вы выбрали его сами.
settings-zone-country = Ваш часовой пояс: <b>{ $city }</b>, там сейчас { $now }. Он взят по стране вашего платёжного адреса; если это не так, выберите свой.
settings-zone-default = Ваш часовой пояс пока неизвестен, ориентир – <b>{ $city }</b>, там сейчас { $now }. Выберите свой ниже.
settings-hours = Что может подождать, придёт между { $opens } и { $closes } по этому времени. Что ждать не может, придёт сразу: платёж не прошёл, банк спрашивает, доступ открылся или закрылся. Это отключить нельзя.
settings-hours-any = Уведомления приходят, как только есть о чём сообщить. О непрошедших платежах, вашем банке и доступе – их отключить нельзя.
settings-switches = Остальное можно включать и выключать здесь:
settings-on = ✓ { $what }
settings-off = – { $what } (выкл.)
settings-admin = Вы здесь администратор: тревожные сообщения тоже приходят сюда. /admin
topic-receipts = Квитанции о продлении
topic-upcoming-month = Напоминание перед месячным списанием
topic-upcoming-week = Напоминание перед недельным списанием
topic-trial = Бесплатный период кончается без списания
topic-report = Недельный отчёт о моих работах
topic-offers = Приглашения вернуться

button-language = Язык
button-zone = Часовой пояс
zone-title = <b>Ваш часовой пояс</b>
zone-ask = Где вы? Нажмите или напишите название города рядом с вами.
zone-choose = { $region }: нажмите город, где часы показывают ваше время.
zone-found = { $city }: { $now }
zone-which = Какой из них ваш?
zone-unknown = Такого места я не знаю. Напишите город покрупнее в вашем часовом поясе или выберите из списка.
button-zone-list = Выбрать из списка
button-zone-follow = По стране платёжного адреса
region-africa = Африка
region-america = Америка
region-antarctica = Антарктида
region-arctic = Арктика
region-asia = Азия
region-atlantic = Атлантика
region-australia = Австралия
region-europe = Европа
region-indian = Индийский океан
region-pacific = Тихий океан

### shop.ftl

price-per-day = { $price } в день
price-per-week = { $price } в неделю
price-per-month = { $price } в месяц
price-per-year = { $price } в год
price-once = { $price } за { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }

every-day = каждый день
every-week = каждую неделю
every-month = каждый месяц
every-year = каждый год

limit-per-day = • { $title }: { $amount } в день
limit-per-week = • { $title }: { $amount } в неделю
limit-per-month = • { $title }: { $amount } в месяц
limit-per-year = • { $title }: { $amount } в год

shop-title = <b>Выберите тариф</b>
shop-empty = Сейчас ничего не продаётся. Вашего тарифа, если он есть, это не касается: /billing_status
shop-card =
    <b>{ $tier }</b> · { $price }
    { $description }
shop-card-trial =
    <b>{ $tier }</b> · { $price } · { $days ->
        [one] { $days } день бесплатно
        [few] { $days } дня бесплатно
        [many] { $days } дней бесплатно
       *[other] { $days } дня бесплатно
    }
    { $description }
shop-button = { $tier } · { $price }

shop-details-title =
    <b>{ $tier }</b>
    { $description }
shop-price = <b>{ $price }</b>
shop-number-may = Можно взять до { $most }, и платите вы за каждый.
shop-number-each = Всего { $number }, каждый за { $price }. Лимиты действуют на все вместе.
shop-price-trial = <b>{ $price }</b>, первые { $days ->
        [1] сутки бесплатно
        [one] { $days } день бесплатно
        [few] { $days } дня бесплатно
        [many] { $days } дней бесплатно
       *[other] { $days } дня бесплатно
    }
shop-features = <b>Что вы получаете</b>
shop-limits = <b>Сколько</b>
shop-chats = <b>Закрытые чаты для вас</b>
shop-item = • { $title }
shop-terms = Сегодня спишется { $price }, затем подписка продлевается { $every }, пока вы её не отмените. Отменить можно в любой момент: /manage_subscription.
shop-terms-trial = Сегодня ничего не списывается. Через { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } спишется { $price }, затем подписка продлевается { $every }, пока вы её не отмените. Отменить можно в любой момент: /manage_subscription; до конца бесплатного периода вы не заплатите ничего.
shop-tax-exclusive = Налог, где он положен, добавляется сверху; его сумму по вашему адресу страница Stripe покажет до оплаты.
shop-tax-inclusive = Налог, где он положен, уже включён.
shop-no-card-cancel = Чтобы начать, карта не нужна. Если её не привязать, бесплатный период просто закончится.
shop-no-card-pause = Чтобы начать, карта не нужна. Если её не привязать, после бесплатного периода подписка встанет на паузу, пока вы её не привяжете.
shop-no-card-create-invoice = Чтобы начать, карта не нужна. После бесплатного периода вы получите счёт.

shop-terms-promo = Сегодня спишется { $now }. Затем подписка продлевается { $every }, а когда код перестанет действовать – за { $price }, пока вы её не отмените. Отменить можно в любой момент: /manage_subscription.
shop-terms-trial-promo = Сегодня ничего не списывается. Через { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } спишется { $now }. Затем подписка продлевается { $every }, а когда код перестанет действовать – за { $price }, пока вы её не отмените. Отменить можно в любой момент: /manage_subscription; до конца бесплатного периода вы не заплатите ничего.
shop-terms-pass = Сегодня один раз спишется { $price }. Доступ откроется сразу, сам закончится через { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } и не продлевается.
shop-terms-pass-longer = Сегодня один раз спишется { $price }. Ваш разовый доступ – до { $until }, к нему { $days ->
        [one] добавится { $days } день
        [few] добавятся { $days } дня
        [many] добавятся { $days } дней
       *[other] добавится { $days } дня
    }. Доступ закончится сам и не продлевается.
shop-promo-once = С кодом { $code } первый платёж – <b>{ $now }</b> вместо { $price }.
shop-promo-months = С кодом { $code } вы платите <b>{ $now }</b> вместо { $price } в течение { $months ->
        [one] { $months } месяца
        [few] { $months } месяцев
        [many] { $months } месяцев
       *[other] { $months } месяца
    }.
shop-promo-ever = С кодом { $code } вы каждый раз платите <b>{ $now }</b> вместо { $price }.
shop-promo-kept = Ваш код { $code } сохранён. Откройте тариф, чтобы увидеть скидку.

button-choose = { $price }
button-chosen = ✓ { $price }
button-currency = Платить в { $currency }
button-buy-pass = Купить: { $price }
button-start-trial = { $days ->
        [one] Начать: { $days } день бесплатно
        [few] Начать: { $days } дня бесплатно
        [many] Начать: { $days } дней бесплатно
       *[other] Начать: { $days } дня бесплатно
    }
button-subscribe = Оформить: { $price }
button-back = ‹ Назад
button-close = Закрыть
button-pay = Оплатить в Stripe
button-paid = Уже оплачено
button-tiers = Посмотреть тарифы
button-retry = Повторить

checkout-title = <b>{ $tier }</b> · { $price }
checkout-now = Оплатите { $price } на странице Stripe. Данные карты получает только Stripe; никогда не пишите их сюда.
checkout-trial = Введите карту на странице Stripe. { $days ->
        [1] Бесплатный день начнётся сразу, сегодня ничего не спишется; после него
        [one] { $days } бесплатный день начнётся сразу, сегодня ничего не спишется; после этого
        [few] { $days } бесплатных дня начнутся сразу, сегодня ничего не спишется; после этого
        [many] { $days } бесплатных дней начнутся сразу, сегодня ничего не спишется; после этого
       *[other] { $days } бесплатного дня начнётся сразу, сегодня ничего не спишется; после этого
    } – { $price }. Данные карты получает только Stripe; никогда не пишите их сюда.
checkout-until = Ссылка действует до { $until }.
checkout-next = Как только Stripe подтвердит, это сообщение изменится само и доступ откроется.
checkout-opening = Минутку, готовлю ссылку на оплату…
checkout-not-yet = <i>Stripe ещё не подтвердил платёж. Если вы только что заплатили, подождите немного и нажмите «Уже оплачено» ещё раз; дважды за это не спишется. Если нет, кнопка выше всё ещё работает.</i>
checkout-cannot-look = <i>Stripe сейчас не отвечает, поэтому пока не видно, дошёл ли ваш платёж. Если вы заплатили, ничего не потеряно и платить снова не нужно: я напишу сюда, как только Stripe ответит.</i>
checkout-none = Сейчас у вас нет открытой ссылки на оплату, и ничего не списано. Выберите тариф, чтобы получить новую.
checkout-on-its-way = <i>Банк ещё переводит деньги. Это может занять несколько дней; как только они придут, сообщу.</i>

button-compare = Сравнить
button-code = У меня есть код
compare-title = <b>Сравнение</b>
compare-price = • { $tier }: { $price }
compare-feature = • { $title }: { $tiers }
compare-limit = • { $title }: { $amounts }
compare-per-day = { $tier } – { $amount } в день
compare-per-week = { $tier } – { $amount } в неделю
compare-per-month = { $tier } – { $amount } в месяц
compare-per-year = { $tier } – { $amount } в год
code-prompt = Пришлите код одним сообщением. Спрошу у Stripe, действует ли он; за это ничего не спишется.

### status.ftl

status-title = <b>Ваш тариф: { $tier }</b>
status-title-none = <b>У вас пока нет тарифа</b>
status-next-charge = Следующее списание: { $price }, { $at }.
status-next-charge-less = Следующее списание: { $price } вместо { $usual }, с вашей скидкой, { $at }.
status-until = Доступ открыт до { $at }. Потом он закончится сам.
status-last-paid = Последняя оплата: { $paid }, в том числе налог { $tax }.
status-bill-stuck = Следующий счёт ждёт вашего адреса, потому что от него зависит налог. Укажите его, пожалуйста, на странице платежей.
status-ends = Подписка отменена и закончится { $at }. Больше ничего не спишется. До этого можно передумать.
status-invoice-open = Есть неоплаченный счёт. Оплатите его сейчас или смените карту на странице платежей.
status-card = Карта: { $brand } •••• { $last4 }, действует до { $expires }.
status-account = Счёт: { $brand } •••• { $last4 }.
status-bank-account = Банковский счёт •••• { $last4 }.
status-mandate-gone = С него больше нельзя списывать. Укажите, пожалуйста, другой способ оплаты на странице платежей.
status-debit = Списание с банковского счёта в пути. Примерно { $at } ждём ответ банка; делать ничего не нужно.
status-method = Способ оплаты: { $brand }.
status-checkout-open = Вас ждёт ссылка на оплату { $tier }.
door-not-ready = Вход в «{ $title }» ещё не готов. Запросите ссылку чуть позже через /billing_status.

button-join = Войти в { $title }
button-more-time = Добавить время
button-portal = Страница платежей
button-status = Моя подписка

access-level-full = Всё, что входит в ваш тариф, открыто.
access-level-grace = Всё, что входит в ваш тариф, пока открыто.
access-level-restricted = Ваш тариф сейчас ограничен.
access-level-none = Ваш тариф сейчас закрыт.

access-reason-nothing-bought = Выберите тариф: /subscribe.
access-reason-grant-given = Это подарок; за него ничего не списывается.
access-reason-pass-paid = Оплачено один раз. Всё, что входит в тариф, открыто, само ничего не продлевается.
access-reason-pass-ended = Время закончилось. Больше ничего не спишется. Добавить время или оформить подписку: /subscribe
access-reason-subscription-trialing = Идёт бесплатный период. Всё, что входит в тариф, открыто.
access-reason-subscription-paid = Оплачено. Всё, что входит в тариф, открыто.
access-reason-subscription-renewing = Подписка как раз продлевается. Всё остаётся открытым.
access-reason-subscription-unbilled = Всё, что входит в тариф, открыто.
access-reason-subscription-unknown-status = Всё остаётся как было; вашу подписку проверяет человек.
access-reason-subscription-unknown-product = Что входит в эту подписку, должен проверить человек; напишите через /paysupport.
access-reason-payment-on-its-way = Ваш платёж в пути. Доступ откроется, когда банк переведёт деньги.
access-reason-payment-on-its-way-open = Идёт оплата с банковского счёта. Всё, что входит в тариф, открыто.
access-reason-payment-missing = Оплаты ещё не было, поэтому доступ пока закрыт.
access-reason-payment-written-off = Последний счёт списан как безнадёжный, поэтому доступ закрыт.
access-reason-payment-failed = Последний платёж не прошёл. Пока всё остаётся открытым, чтобы вы успели это исправить.
access-reason-payment-failed-long = Последний платёж не проходит уже несколько дней, поэтому до оплаты доступ ограничен.
access-reason-payment-given-up = Доступ закрыт, потому что последний платёж так и не прошёл. Оплатите открытый счёт, и всё снова откроется.
access-reason-payment-no-address = Последний счёт ждал вашего адреса и ещё не оплачен. Пока всё остаётся открытым, чтобы вы успели это исправить.
access-reason-payment-no-address-long = Последний счёт ждал вашего адреса и уже несколько дней не оплачен, поэтому до оплаты доступ ограничен.
access-reason-payment-no-address-given-up = Доступ закрыт, потому что счёт ждал вашего адреса и так и не был оплачен. Когда он будет оплачен, всё снова откроется.
access-reason-payment-refunded = Доступ закрыт, потому что деньги вам возвращены.
access-reason-payment-disputed = Доступ закрыт, пока банк разбирается с платежом, который вы оспорили.
access-reason-payment-dispute-lost = Доступ закрыт, потому что банк забрал платёж обратно.
access-reason-subscription-never-started = Первый платёж не был завершён, поэтому подписка не началась. Ничего не списывается. Начать снова: /subscribe.
access-reason-subscription-paused = Подписка на паузе: всё закрыто, и ничего не списывается.
access-reason-subscription-paused-unpaid = Подписка на паузе, потому что последний платёж так и не прошёл. Чтобы продолжить, оплатите открытый счёт.
access-reason-subscription-paused-no-address = Подписка на паузе, потому что счёт ждал вашего адреса и так и не был оплачен. Когда он будет оплачен, она продолжится.
access-reason-subscription-paused-after-trial = Бесплатный период закончился, а карты нет, поэтому подписка на паузе. Ничего не списано. Чтобы продолжить, добавьте карту.
access-reason-subscription-collection-paused = Мы приостановили платежи. Делать ничего не нужно.
access-reason-subscription-ended = Подписка закончилась. Вернуться можно в любой момент: /subscribe.
access-reason-subscription-ended-paid = Подписка отменена, доступ открыт до конца оплаченного времени.

door-closed = «{ $title }» открыт для тех, в чей тариф он входит, поэтому впустить вас не получилось. Ничего не списано.
door-closed-plans = Он входит в эти тарифы:

### support.ftl

support-title = <b>Спросить человека</b>
support-prompt = Напишите вопрос одним сообщением. Его получит команда бота вместе с вашим именем в Telegram. Пожалуйста, без номеров карт.
support-sent = Спасибо! Ваш вопрос у команды бота, ответ придёт в этот чат. С вашим тарифом и платежами ничего не изменилось.
support-only-text = Пожалуйста, напишите вопрос текстом. Чтобы прекратить, нажмите «Закрыть» или отправьте другую команду.

support-answer-prompt = Напишите ответ для { $telegram_id } одним сообщением; он придёт в чат человека без изменений. Чтобы прекратить, нажмите «Закрыть».
support-answer-sent = Ваш ответ в пути. Получатель: { $name }.
support-answer-waits = { $name } сейчас вне связи: бот заблокирован или аккаунта больше нет, поэтому ответ не дойдёт. Он сохранён и уйдёт, если человек вернётся в течение 30 дней.
button-answer = Ответить
button-person = Кто это?
button-ask-more = Спросить ещё
notice-admin-support-how = Чтобы ответить, отправьте ответ на это сообщение; он придёт в чат человека.
notice-support-answer =
    <b>Ответ команды бота</b>
    { $text }
notice-support-answer-how = Чтобы спросить ещё, ответьте на это сообщение или нажмите кнопку.
notice-admin-answer-unreached = Ваш ответ не доставлен. Получатель: { $name } ({ $telegram_id }) – бот заблокирован или аккаунта больше нет. Ответ уйдёт, если человек вернётся в течение 30 дней.

### talk.ftl

command-start = Начать
command-subscribe = Выбрать тариф и оплатить
command-billing-status = Ваш тариф, следующее списание, чаты
command-manage-subscription = Карта, счета, отмена
command-settings = Ваши настройки
command-help = Что я умею
command-paysupport = Спросить человека об оплате
command-terms = Условия
command-admin = Цифры, люди, чаты

bot-short-description = Тарифы, оплата и доступ – прямо в этом чате.
bot-description = Выберите тариф, оплатите на странице Stripe – и доступ открыт. Отменить можно в любой момент в чате. Чтобы начать, нажмите кнопку внизу.

start-title = Здравствуйте, { $name }! Это <b>{ $business }</b>.
start-text = Здесь можно выбрать тариф, оплатить его на странице Stripe и управлять им: видеть, что дальше, менять карту, отменять.
start-next = Начните с просмотра тарифов. Это бесплатно.

help-title = <b>{ $business }</b>: что я понимаю
help-command = /{ $name } – { $what }
help-support = { $words }
help-money = Оплата – только на странице Stripe. Никогда не пишите сюда номер карты; если это случится, я сразу его удалю.
button-ask = Спросить человека

terms-title = <b>Условия { $business }</b>
terms-renewal = <b>Продление.</b> Подписка продлевается сама в конце каждого периода по цене, показанной при выборе, пока вы её не отмените. Бесплатный период даётся каждому один раз.
terms-cancel = <b>Отмена.</b> В любой момент через /manage_subscription. Оплаченное остаётся у вас до конца периода. Если отменить до конца бесплатного периода, ничего не спишется.
terms-cancel-now = <b>Отмена.</b> В любой момент через /manage_subscription. Подписка закончится, когда отмена вступит в силу, как указано на странице Stripe. Если отменить до конца бесплатного периода, ничего не спишется.
terms-failed = <b>Если платёж не прошёл,</b> я сразу сообщу. Доступ останется открытым ещё несколько дней, чтобы вы успели всё исправить.
terms-cards = <b>Ваша карта</b> хранится только в Stripe, здесь её нет. Я храню ваше имя и номер в Telegram, ваш тариф и что оплачено.
terms-disputes = <b>Вопросы, возвраты и жалобы</b> по оплате: /paysupport. Их читает человек. Поддержка самого Telegram с платежами здесь помочь не может.
terms-own =
    <b>Словами { $business }</b>
    { $terms }
button-terms = Полные условия

portal-title = <b>Страница платежей</b>
portal-text = На странице Stripe можно сменить карту, посмотреть все счета и отменить подписку. Ссылка создаётся по нажатию.
portal-ready = Готово. Ссылка только для вас и работает несколько минут; потом нажмите, чтобы получить новую.
button-portal-now = Открыть страницу Stripe
button-portal-again = Новая ссылка

group-pointer = О тарифах и платежах я говорю только в личном чате, поэтому здесь не отвечаю. Нажмите ниже и спросите меня там.
button-private = Открыть личный чат

unknown-text = Не понимаю. Что я умею: /help.
unknown-text-subscribing = Пожалуйста, пользуйтесь кнопками выше или начните заново: /subscribe.
unknown-command = Такой команды я не знаю. Список команд: /help.
unknown-button = Эта кнопка устарела, ничего не произошло. Что я умею сейчас: /help.
card-number-deleted = Это похоже на номер карты, поэтому ваше сообщение удалено, и у меня ничего из него не осталось. Пожалуйста, никогда не пишите номер карты в чат: ему место только на странице Stripe, которая открывается через /subscribe или /manage_subscription. Если его мог увидеть кто-то ещё, попросите у банка новую карту.
card-number-stays = Это похоже на номер карты. У меня ничего из него не осталось, но удалить ваше сообщение не получилось: пожалуйста, удалите его сами. Номеру карты место только на странице Stripe, которая открывается через /subscribe или /manage_subscription.
too-fast = Слишком много сразу, поэтому это не сделано. Ничего не изменилось, деньги не списаны. Дайте мне несколько секунд и попробуйте снова.
toast-looking = Смотрю в Stripe…
toast-opening = Минутку…
closed = Закрыто. Что я умею: /help.

span-days = { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
span-hours = { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
span-minutes = { $count ->
        [one] { $count } мин.
        [few] { $count } мин.
        [many] { $count } мин.
       *[other] { $count } мин.
    }
span-moment = меньше минуты

button-help = Что я умею
button-terms-short = Условия
button-privacy = Мои данные

### trouble.ftl

refused = Сейчас это сделать нельзя. Ничего не изменилось, деньги не списаны.
refused-already-subscribed = У вас уже есть тариф, поэтому второй не оформлен. Деньги не списаны. Тот, что есть, можно сменить или отменить.
refused-payment-owed = Ваш тариф ждёт оплаты, поэтому второй не оформлен: иначе вы заплатили бы дважды. Деньги не списаны. Оплатите открытый счёт на странице платежей, и всё снова откроется.
refused-still-paying = Оплата за текущий период ещё идёт, поэтому пауза не включена: зачесть можно только оплаченное время. Ничего не изменилось, от вашего нажатия деньги не списаны. Попробуйте снова, когда платёж придёт: обычно в течение двух часов, с банковского счёта – в течение нескольких дней. Как обстоят дела: /billing_status.
refused-pass-running = Ваш разовый доступ ещё открыт и включает это, поэтому оплата не начата: вы заплатили бы дважды за одно время. Деньги не списаны. Можно добавить к нему время или оформить подписку, когда он закончится.
refused-other-currency = Ваши платежи здесь в другой валюте, а этот тариф в ней не продаётся. Ничего не изменилось, деньги не списаны. Выберите другой тариф или спросите через /paysupport.
refused-promo = Этот код не подходит: возможно, в нём опечатка, он закончился, уже использован или предназначен кому-то другому. Деньги не списаны, все тарифы доступны по обычной цене.
refused-tier-not-sold = Этот тариф больше не продаётся. Деньги не списаны. Посмотрите те, что есть.
refused-nothing-owed = Ничто не ждёт вашей оплаты: пока всё оплачено или платёж уже в пути. Сейчас ничего не списано.
refused-address-needed = Следующий счёт ждёт вашего адреса, потому что от него зависит налог. Укажите его, пожалуйста, на странице платежей. Сейчас ничего не списано.
refused-too-long = Ваше сообщение слишком длинное, чтобы передать его целиком, поэтому ничего из него не передано и не засчитано, и деньги не списаны. Сократите его или пришлите сейчас примерно половину, а потом остальное.
refused-nothing-to-manage = Управлять здесь нечем: сейчас ни один тариф не действует. Ничего не изменилось, деньги не списаны. Посмотрите тарифы.
refused-moved-on = С тех пор как появилась эта кнопка, всё изменилось, поэтому ничего не сделано. Сейчас деньги не списаны. Как обстоят дела: /billing_status.
refused-plan-taken-back = Это не получилось, деньги не списаны. Чтобы освободить место, сначала была отменена ваша запланированная смена тарифа, и теперь она не состоится: ваш тариф остаётся таким, как сегодня. Как обстоят дела: /billing_status; смену можно запланировать снова или ещё раз попробовать это.
refused-unknown-person = С таким именем или номером я никого не знаю. Попробуйте номер в Telegram, @имя или cus_… из Stripe.
refused-unknown-payment = Такого платежа я не знаю. Деньги не перемещались.
refused-barred = Сейчас я не могу вам ничего продать. Деньги не списаны. Если вы думаете, что это ошибка, напишите команде бота через /paysupport.

outage = Что-то снаружи сейчас не отвечает. Ничего не изменилось, деньги не списаны. Попробуйте, пожалуйста, через минуту.
outage-stripe = Stripe сейчас не отвечает. Ничего не изменилось, деньги не списаны. Попробуйте, пожалуйста, через минуту; то же нажатие продолжит с этого места.
outage-still-asking = Запрос в Stripe отправлен, но ответа ещё нет, поэтому неизвестно, списаны ли деньги. Я сам продолжаю спрашивать, пока не узнаю, и в любом случае это произойдёт не больше одного раза. Через минуту посмотрите, как обстоят дела: /billing_status.
outage-still-taking-back = Это ещё не начато, деньги не списаны. Чтобы освободить место, сначала отменяется ваша запланированная смена тарифа, а Stripe мне ещё не ответил. Я сам продолжаю спрашивать, пока не получится. Загляните через минуту в /billing_status и тогда попробуйте снова.

defect = У нас что-то сломалось, это записано для команды бота. Деньги не списаны. Спросить её можно через /paysupport.
defect-stripe-refused = Stripe не принял наш запрос. Это наша ошибка, не ваша, она записана. Деньги не списаны. Спросить команду бота можно через /paysupport.
defect-price-not-published = Этот тариф пока нельзя оплатить: его цена в Stripe ещё не готова. Это наша ошибка, она записана. Деньги не списаны. Попробуйте, пожалуйста, позже или спросите через /paysupport.
given-up = Пока я выполнял ваш запрос, у нас что-то сломалось; это записано для команды бота. Списаны ли деньги, отсюда не видно: как обстоят дела, покажет /billing_status. За одно нажатие никогда не списывается дважды, так что можно спокойно попробовать снова или спросить через /paysupport.

### usage.ftl

command-usage = Что входит в ваш тариф и что использовано

usage-title = <b>Использовано, { $tier }</b>
usage-line = { $bar } { $title }: { $used } из { $amount }
usage-resets = Всё снова будет доступно { $at }.
usage-ends = Подписка закончится { $at }, до этого ничего не добавится.
usage-over = Ваш тариф стал меньше того, что вы уже использовали. За это у вас ничего не отнимут; просто пока ничего не осталось.
usage-nothing-counted = В вашем тарифе ничего не считается: пользуйтесь сколько хотите.
usage-closed = Сейчас ничего не открыто, так что и пользоваться нечем.

denied-no-plan = <b>Для этого нужен тариф.</b> Открытого тарифа у вас нет, поэтому ничего не сделано, деньги не списаны.
denied-owed = <b>Не хватает оплаты.</b> До неё ваш тариф ограничен, поэтому ничего не сделано и ничего не засчитано. Сейчас деньги не списаны.
denied-not-in-tier = <b>В ваш тариф { $tier } это не входит.</b> Ничего не сделано, деньги не списаны.
denied-used-up = <b>Вы использовали всё, что входит в тариф:</b> { $title }, { $used } из { $amount }. Ничего не сделано, деньги не списаны.
denied-over = <b>Ваш тариф стал меньше того, что вы использовали:</b> { $title } – в тарифе { $amount }, использовано { $used }. Ничего не сделано, деньги не списаны.
denied-too-many = <b>Это больше, чем осталось:</b> { $title }, { $left } из { $amount }. Ничего не сделано, деньги не списаны.
denied-subject = Речь о: { $title }
denied-better = Это есть в таких тарифах:
denied-more = Больше – в таких тарифах:
denied-better-line = • <b>{ $tier }</b>
denied-more-per-day = • <b>{ $tier }</b>: { $title }, { $amount } в день
denied-more-per-week = • <b>{ $tier }</b>: { $title }, { $amount } в неделю
denied-more-per-month = • <b>{ $tier }</b>: { $title }, { $amount } в месяц
denied-nowhere = Сейчас это не входит ни в один тариф.

refused-not-allowed = Сейчас ваш тариф этого не включает. Ничего не сделано, деньги не списаны. Что в него входит: /usage.

### why.ftl

command-why = Почему доступ открыт или закрыт и что дальше
button-why = Почему так?
why-title = <b>Почему так</b>
why-title-of = <b>Почему так: { $name }</b> ({ $telegram_id })
why-plan = У вас <b>{ $tier }</b>.
why-because = <b>Из чего это следует</b>
why-next = <b>Что дальше произойдёт автоматически</b>
why-next-nothing = Дальше ничего не произойдёт автоматически, и ничего не спишется.
why-seen = Последний запрос в Stripe: { $at }.
why-never-seen = Вы здесь ещё не платили, поэтому о вас Stripe не спрашивали.

why-fact-given = • { $at }: вам подарен { $tier } до { $until }.
why-fact-given-for-good = • { $at }: вам подарен { $tier } без срока.
why-fact-subscribed = • { $at }: началась ваша подписка. Сегодня это { $tier } за { $money }.
why-fact-subscribed-before = • { $at }: началась ваша подписка. Последним был { $tier } за { $money }.
why-fact-trial = • { $at }: начался бесплатный период; он идёт до { $until }.
why-fact-paid = • { $at }: оплачено { $money } за время до { $until }.
why-fact-free = • { $at }: платить было не нужно, за время до { $until }.
why-fact-billed = • { $at }: выставлен счёт на { $money }, он ещё не оплачен.
why-fact-no-address = • { $at }: счёт на { $money } ждёт вашего адреса, потому что от него зависит налог; ничего не списано.
why-fact-stuck = • { $at }: счёт на { $money } пока не удалось выставить, и ничего не списано. Исправить это должны мы.
why-fact-debit = • { $at }: отправлено списание { $money } с банковского счёта, банк ещё не ответил.
why-fact-failed = • { $at }: платёж { $money } не прошёл и всё ещё не оплачен.
why-fact-void = • { $at }: выставлен счёт на { $money }, потом отозван: платить за него не нужно.
why-fact-written-off = • { $at }: выставлен счёт на { $money }, он не оплачен и списан в убыток.
why-fact-refunded = • { $at }: вам возвращено { $money }.
why-fact-disputed = • { $at }: платёж { $money } оспорен в вашем банке, банк разбирается.
why-fact-lost = • { $at }: платёж { $money } оспорен, и банк забрал его обратно.
why-fact-paused = • { $at }: подписка поставлена на паузу.
why-fact-ended = • { $at }: { $tier } – подписка закончилась.
why-fact-pass = • { $at }: вы купили { $tier } на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } за { $money }, открыто до { $until }.
why-fact-pass-for-good = • { $at }: вы купили { $tier } на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } за { $money }.

next-fact-gift-ends = • { $at }: подаренный доступ ({ $tier }) закончится.
next-fact-ends = • { $at }: { $tier } закончится, потому что подписка отменена. Больше ничего не спишется.
next-fact-trial-ends = • { $at }: бесплатный период закончится.
next-fact-change = • { $at }: тариф сменится на { $tier } за { $money }, как вы хотели.
next-fact-change-waits = • { $at }: до тех пор переход на { $tier } за { $money } ждёт оплаты. Если её не будет, он отпадёт, и тариф останется прежним.
next-fact-resumes = • { $at }: { $tier } возобновится, и спишется оплата за новый период.
next-fact-debit-answer = • { $at }: примерно тогда банк ответит о списании { $money }.
next-fact-try = • { $at }: новая попытка списать { $money }.
next-fact-rests = • { $at }: если до тех пор не заплатить, { $tier } встанет на паузу до оплаты.
next-fact-over = • { $at }: если до тех пор не заплатить, { $tier } закончится.
next-fact-restricted = • { $at }: если до тех пор не заплатить, тариф будет ограничен.
next-fact-closes = • { $at }: оплаченное время закончится, и { $tier } закроется.
next-fact-pass-ends = • { $at }: время { $tier } закончится. Больше ничего не спишется.
next-fact-charge = • { $at }: спишется { $money } за следующий период.

### work.ftl

command-request = Заказать работу, посмотреть очередь

work-title = <b>Заказать работу</b>
work-how = Напишите одним сообщением, что вам нужно; можно приложить фото или документ. Что стоит в очереди и ещё не начато, можно забрать обратно.
work-yours = <b>Что вы заказали</b>
work-line = № { $number }, { $stand }: { $words }
work-a-file = файл
work-is-filed = в очереди
work-is-taken = в работе
work-is-answered = готово
work-is-withdrawn = отозвано
work-filed = Спасибо, теперь это <b>№ { $number }</b> в очереди. Ответ придёт в этот чат. За это ничего не списано: это входит в ваш тариф.
work-ahead = С вашим тарифом – раньше остальных.
work-only-these = Пожалуйста, напишите текстом или пришлите фото или документ, можно с подписью. Чтобы прекратить, отправьте другую команду.
work-album = С <b>№ { $number }</b> ушёл только первый из этих файлов, остальные не приняты.
work-album-how = К каждой работе прилагается один файл: соберите остальные в архив или пришлите каждый отдельно, после /request.
button-withdraw = Забрать № { $number }

notice-work-answered = <b>Ваша работа № { $number } готова.</b>
notice-work-answered-asked = Вы просили: <i>{ $words }</i>
notice-work-answered-words = { $words }
notice-work-answered-file = Следом придёт файл.
notice-work-answer-file = К вашей работе № { $number }
notice-work-report = <b>Ваша неделя, с { $since } до { $until }</b>
work-report-used = Использовано, { $title }: { $count }
work-report-delivered = Сделано: { $count ->
        [0] пока ничего
        [one] { $count } работа
        [few] { $count } работы
        [many] { $count } работ
       *[other] { $count } работы
    }
work-report-line = • № { $number }: { $words }
work-report-more = • и ещё { $count }
work-report-waiting = Сейчас в очереди: { $count ->
        [one] { $count } работа
        [few] { $count } работы
        [many] { $count } работ
       *[other] { $count } работы
    }

refused-work-moved-on = С тех пор как вы видели эту кнопку, работа изменилась: её начали, выполнили или отозвали. Сейчас ничего не изменилось, и деньги не списаны. Как обстоят дела с вашими: /request.

button-admin-work = Работы
admin-work-title = <b>Очередь работ</b>
admin-work-none = Никто ничего не ждёт.
admin-work-more = … и ещё { $count }
admin-work-card = <b>№ { $number }</b> от { $name } { $handle } <code>{ $telegram_id }</code>, { $at }
admin-work-stand = Состояние: { $stand }.
admin-work-hands = Состояние: { $stand }, исполнитель <code>{ $admin }</code>.
admin-work-words = <blockquote>{ $words }</blockquote>
admin-work-answer = Ответ: { $words }
admin-work-file = Файл к № { $number }
admin-work-answer-prompt = Пришлите ответ на № { $number }: текстом, фото или документом. Он уйдёт без изменений. Получатель: { $name }.
admin-work-answered = Ответ на № { $number } отправляется. Получатель: { $name }.
button-work = № { $number } · { $name }
button-work-open = Открыть
button-work-file = Показать файл
button-work-take = Взять
button-work-put-back = Вернуть в очередь
button-work-answer = Ответить
button-work-queue = Очередь
notice-admin-work-filed = <b>Работа № { $number }</b> от { $name } <code>{ $telegram_id }</code>
notice-admin-work-filed-file = К ней приложен файл.
notice-admin-work-filed-ahead = Она идёт раньше других: так велит тариф.
