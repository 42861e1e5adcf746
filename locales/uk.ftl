# Українська. Звертання: ви, з малої. Бот говорить «я» і уникає слів, з яких видно його стать.
#
# plan        тариф (те, що обирають); підписка (те, що поновлюють, скасовують, ставлять на паузу)
# pass        разовий доступ
# renew       поновити; resume – відновити
# free days   безкоштовний період
# charge      списати, списання
# invoice     рахунок
# bill        рахунок
# credit      баланс (зменшує наступну оплату)
# refund      повернення коштів
# bank debit  списання з банківського рахунку
# dispute     спір; оскаржити платіж
# notice      сповіщення
# card        картка
# chats       закриті чати
# no money has moved   гроші не списано

### admin.ftl

admin-title = <b>Цифри</b>
admin-active = Активних: { $count }
admin-trialing = з них у безкоштовному періоді: { $count }
admin-tier = • { $tier }: { $count }
admin-week = Сплачено за останні сім днів: { $money }
admin-no-money = нічого
admin-inbox = Події Stripe: чекають { $open } (найстаріша – { $lag }), не вдалися: { $failed }
admin-work = Треба перевірити людей: { $dirty } (не вдається: { $failing }). Сповіщень до надсилання: { $owed }
button-admin-refresh = Оновити
button-admin-find = Знайти людину
button-admin-chats = Чати

admin-find = Кого шукаємо? Надішліть номер у Telegram, @ім’я або cus_… зі Stripe.
admin-person = <b>{ $name }</b> { $handle } <code>{ $telegram_id }</code>
admin-access = Доступ: <b>{ $level }</b> · { $tier } · { $reason }
level-full = повний
level-grace = пільговий
level-restricted = обмежений
level-none = немає
subscription-status-active = активна
subscription-status-trialing = у безкоштовному періоді
subscription-status-past-due = прострочена
subscription-status-unpaid = не оплачена
subscription-status-paused = на паузі
subscription-status-incomplete = не завершена
subscription-status-incomplete-expired = не завершена, строк минув
subscription-status-canceled = скасована
admin-customers = Клієнт: <code>{ $refs }</code>
admin-address = Адреса: { $address }
admin-locale = Мова листів Stripe: { $locale }
admin-tax-ids = Податкові номери: { $numbers }
admin-trial-seen = Безкоштовний період з { $at } за карткою, якою вже користується { $others }; відповідь на запитання про це: { $answer ->
        [pay] оплата одразу
        [end] відмова
       *[none] немає відповіді або запитання не було
    }
admin-payers = Хто платить: { $emails }
admin-subscription = <code>{ $ref }</code> { $status } · { $tier } · { $price } · до { $until }
admin-audit-title = <b>Останні записи</b>
admin-audit = { $at } · { $actor } · { $sentence }

admin-gift = Подаровано доступ: { $tier } до { $until }
button-trial-later = Безкоштовно ще { $days } дн.
button-trial-now = Завершити зараз
button-trial-now-yes = Завершити і списати
button-gift = Подарувати доступ
button-gift-end = Закінчити подарунок
button-gift-give = { $tier }, { $days } дн.
admin-trial-ask = Завершити безкоштовний період <code>{ $person }</code> просто зараз? { $price } одразу спишеться з картки, і людина отримає сповіщення.
admin-trial-moved = <code>{ $person }</code>: безкоштовний період тепер до { $at }, у Stripe теж. Сповіщення людині надійде.
admin-trial-ended = <code>{ $person }</code>: безкоштовний період завершено, підписка тепер <b>{ $status }</b>. Якщо платіж відхилено, далі підуть звичайні нагадування.
admin-gift-ask = Дати <code>{ $person }</code> доступ без Stripe. Нічого не списується, жодні події Stripe його не заберуть, а куплене діє далі окремо.
admin-gift-given = <code>{ $person }</code>: { $tier } до { $at }, подаровано вами.
admin-gift-ended = <code>{ $person }</code>: { $count ->
        [0] подарунків уже не було. Нічого не змінилося.
        [one] закінчено { $count } подарунок. Куплене залишається.
        [few] закінчено { $count } подарунки. Куплене залишається.
        [many] закінчено { $count } подарунків. Куплене залишається.
       *[other] закінчено { $count } подарунка. Куплене залишається.
    }

admin-second-undone = <code>{ $person }</code>: { $count ->
        [0] другої підписки вже немає. Нічого не зроблено.
       *[other] зайва підписка завершується; якщо це новіша, оплата за неї повернеться, і людина дізнається, коли гроші надіслано.
    }

admin-chats-title = <b>Чати</b>
admin-chat-bound = ✓ { $title } → { $chat }
admin-chat-no-right = ! { $title } → { $chat }: у мене немає права запрошувати людей
admin-chat-no-remove = ! { $title } → { $chat }: у мене немає права блокувати людей, тому нікого не виключено
admin-chat-missing = – { $title }: чату поки немає
admin-chat-loose = ? { $title }: ні до чого не прив’язано
admin-chats-how = Щоб додати чат, призначте мене в ньому адміністратором із правом запрошувати та блокувати людей.
admin-bind = Тепер я адміністратор у <b>{ $title }</b>. Який це чат із вашого файлу?
admin-bind-nothing-free = Тепер я адміністратор у <b>{ $title }</b>, але всі чати з вашого файлу вже прив’язані до інших.
admin-bound = <b>{ $title }</b> прив’язано до «{ $slug }». Хто має право увійти, тепер може подати заявку, і я впущу.
admin-bind-taken = «{ $slug }» уже прив’язано до іншого чату. Нічого не змінилося.
admin-bind-unknown = Цей чат або це ім’я мені більше не знайомі. Нічого не змінилося.
admin-removal-going = <b>{ $title }:</b> до { $until } виключаю всіх, у кого немає доступу. Про кожного спершу питаю Stripe.
button-removal-go = Так, виключити: { $due }
button-bind = Прив’язати { $title }
button-bind-none = Жоден із них

admin-forget = <b>Забути <code>{ $person }</code>?</b>
    Підписки, які закінчаться зараз: { $subscriptions }
    Записи, які буде видалено у Stripe: { $customers }
    Імена, адреси, картки й повідомлення тут стираються. Рахунки й платежі залишаються, як вимагає бухгалтерія, але без указівки, чиї вони. Гроші не переміщуються.
admin-forget-chats = Є в чатах: { $chats }. Видаліть звідти вручну: потім я вже не знатиму, хто це був.
admin-forget-for-good = Скасувати це буде неможливо.
admin-forgotten = <b>Забуто.</b> Усе, що треба завершити й видалити у Stripe, уже виконується і саме продовжиться, якщо Stripe недоступний.
button-admin-forget = Забути цю людину
button-admin-forget-now = Так, забути
button-admin-why = Чому доступ такий?

### change.ftl

button-change-plan = Змінити тариф
button-undo-change = Скасувати зміну
button-agree-pay = Сплатити { $due } і змінити
button-agree-free = Змінити зараз
button-agree-later = Запланувати зміну
toast-changing = Запитую Stripe…

change-title = <b>Зміна тарифу</b>
change-now = Зараз у вас: <b>{ $plan }</b>, { $price }.
change-how = Оберіть варіант, щоб побачити його вартість. Дорожчий тариф почнеться одразу, вже сплачене зарахується. Дешевший тариф почнеться з наступного періоду, тож нічого зі сплаченого не пропаде.
change-nothing-else = Інших варіантів зараз немає.
change-many = { $quantity ->
        [1] { $tier }
        [one] { $quantity } × { $tier }
        [few] { $quantity } × { $tier }
        [many] { $quantity } × { $tier }
       *[other] { $quantity } × { $tier }
    }
change-named = { $plan } ({ $price })
change-button = { $plan } · { $price }
change-button-now = ✓ { $plan }: зараз у вас

change-anew = <b>Поки ви дивилися, умови змінилися, тому показую заново.</b> Нічого не зроблено, гроші не списано.
change-preview-title = <b>{ $plan }</b>, { $price }
change-preview-due = Зараз ви платите <b>{ $due }</b>: новий тариф за час, що залишився, мінус те, що за нього вже сплачено.
change-preview-credit = Залишок { $credit } буде зараховано в наступні рахунки.
change-preview-free = Безкоштовний період триває, як і раніше. Зараз нічого не списується.
change-preview-keep = До { $at } у вас залишається все, що є. Зараз нічого не списується.
change-preview-later = З { $at } – { $price }.
change-preview-nothing-yet = Поки нічого не змінилося. Вирішуєте ви – кнопкою нижче.

status-change-planned = Заплановано: { $plan }, з { $at }. До цього можна передумати.
status-change-waiting = Зміна тарифу на { $plan } чекає оплати до { $at }. Поки її не оплачено, усе залишається як є.

notice-change-planned = Зміну тарифу заплановано: <b>{ $plan }</b> почнеться { $at }. До того у вас { $before }, і за зміну нічого не списується.
notice-change-undone = Зміну тарифу на { $plan } скасовано. У вас залишається <b>{ $before }</b>. За неї нічого не списано.
notice-change-unpaid = Платіж { $due } за зміну тарифу на <b>{ $plan }</b> не пройшов. Гроші не списано, у вас і далі { $before }.
notice-change-confirm = Банк просить підтвердити платіж { $due } за зміну тарифу на <b>{ $plan }</b>. До цього гроші не спишуться, у вас і далі { $before }.
change-until = Зміна чекає до { $at }. Потім вона скасується сама, і нічого не спишеться.
notice-change-expired = Зміну тарифу на { $plan } вчасно не оплачено, тому вона не відбулася. У вас залишається <b>{ $before }</b>. Нічого не списано.
notice-plan-changed = Тариф змінено: тепер у вас <b>{ $plan }</b>.

refused-change-none = У вас немає тарифу, який можна змінити. Гроші не списано. Подивіться, які тарифи є.
refused-change-two = У вас дві підписки, і незрозуміло, яку змінювати, тому обидві залишилися як були. Гроші не списано. Команда бота це теж бачить; напишіть через /paysupport.
refused-change-owed = Ваш тариф чекає оплати, до цього змінити його не можна. Зараз нічого не списано. Сплатіть відкритий рахунок, а тоді змінюйте.
refused-change-processing = Один із ваших платежів ще в дорозі, тому змінити тариф поки не можна. Нічого не змінилося. Спробуйте знову, коли він надійде.
refused-change-waiting = Одна зміна тарифу вже чекає оплати. Зараз нічого не змінилося, і гроші не списано. Оплатіть її або спершу скасуйте.
refused-change-ending = Вашу підписку скасовано, і вона скоро закінчиться, тому змінити тариф не можна. Нічого не змінилося, гроші не списано. Спершу поверніть підписку.
refused-change-paused = Ваша підписка на паузі, тому змінити тариф не можна. Нічого не змінилося, гроші не списано. Спершу відновіть її.
refused-change-resting = Ваші платежі зараз призупинено, тому змінити тариф не можна. Нічого не змінилося, гроші не списано. Подробиці – через /paysupport.
refused-change-unknown = Тут це змінити не можна. Нічого не змінилося, гроші не списано. Команда бота може це зробити: /paysupport
refused-change-same = Це у вас уже є. Нічого не змінилося, гроші не списано.
refused-change-planned = Це вже заплановано. Зараз нічого не змінилося, і гроші не списано.

### health.ftl

admin-health-title = <b>Стан</b>
admin-health-sound = ✓ Усіх правил дотримано.
admin-health-whom = { $count ->
        [1] Один випадок: <code>{ $whom }</code>
        [one] { $count } випадок, перший: <code>{ $whom }</code>
        [few] { $count } випадки, перший: <code>{ $whom }</code>
        [many] { $count } випадків, перший: <code>{ $whom }</code>
       *[other] { $count } випадку, перший: <code>{ $whom }</code>
    }
admin-health-since = З { $since }
admin-health-no-sweep = Звірки зі списками Stripe ще не було. Вона почнеться сама.
admin-health-sweep = Звірка зі списками Stripe { $at }: об’єктів – { $seen }, сторінок – { $pages }. Людей із розбіжностями: { $marked }. Клієнтів ваших тарифів, нікому тут не відомих: { $strangers }.
admin-health-sweep-runs = Триває звірка зі списками Stripe з { $at }: поки об’єктів – { $seen }, сторінок – { $pages }. Людей із розбіжностями: { $marked }.
admin-health-repaired = Виправлено за останні сім днів без жодної події: { $count }
admin-health-repair = • { $at } <code>{ $telegram_id }</code>: { $facts }
button-admin-health = Стан
notice-admin-invariant = <b>Порушено одне з правил.</b> Ніхто від цього поки нічого не втратив.

invariant-mark-dirty = <b>Є люди, які чекають перевірки.</b>
invariant-mark-dirty-do = Якщо Stripe недоступний, їхня перевірка пройде сама, коли він повернеться, а поки все в них залишається. Інакше причина – в журналі.
invariant-event-waiting = <b>Події Stripe залишилися без наслідків.</b>
invariant-event-waiting-do = Перевірте, чи відповідає Stripe (/readyz). Потім: <code>python main.py replay</code> з номером події.
invariant-call-open = <b>Результат виклику, який може рухати гроші, невідомий.</b>
invariant-call-open-do = Знайдіть його ключ у журналі Stripe (Dashboard, Developers, Logs). Сам він більше не повторюється.
invariant-open-without-fact = <b>Доступ відкрито, але тут немає ні оплати, ні подарунка.</b>
invariant-open-without-fact-do = <code>python main.py rebuild --person</code> з номером покаже, що каже Stripe. Повідомте нас: це помилка програми.
invariant-open-though-refunded = <b>Доступ відкрито, хоча гроші за цей період повернуто.</b>
invariant-open-though-refunded-do = <code>full_refund</code> у вашому файлі тарифів велить закривати. <code>python main.py rebuild --person</code> з номером перевірить знову.
invariant-open-though-stale = <b>Час було вирішити про доступ заново, але Stripe відтоді не прочитано.</b>
invariant-open-though-stale-do = Доступ залишається відкритим. Перевірте, чи відповідає Stripe (/readyz); щойно відповість, усіх буде перевірено самостійно.
invariant-paid-without-decision = <b>Підписка триває, але не вирішено, що вона відкриває.</b>
invariant-paid-without-decision-do = <code>python main.py rebuild --yes --person</code> з номером вирішить це.
invariant-second-living = <b>Хтось має дві підписки, і обидві можуть списувати гроші.</b>
invariant-second-living-do = Знайдіть їх через /admin find і, якщо обидві не потрібні, завершіть одну у Stripe Dashboard.
invariant-case-without-debt = <b>Комусь нагадують про борг, якого вже немає.</b>
invariant-case-without-debt-do = <code>python main.py rebuild --yes --person</code> з номером закриє цю справу.
invariant-notice-sending = <b>Сповіщення застрягли на шляху до надсилання.</b>
invariant-notice-sending-do = Перезапустіть програму: вона одразу з ними впорається.
invariant-entry-owed = <b>Хтось має право увійти в чат, але досі стоїть біля дверей.</b>
invariant-entry-owed-do = Перегляньте чати через /admin: я маю бути там адміністратором із правом запрошувати людей.
invariant-customer-unlinked = <b>Є клієнти у Stripe, які тут нікому не належать.</b>
invariant-customer-unlinked-do = Знайдіть їх у Stripe Dashboard. Хто там заплатив, тут нічого не отримав.
invariant-forgotten-in-part = <b>Когось тут забуто, але у Stripe запис про цю людину залишився.</b>
invariant-forgotten-in-part-do = Чому його не вдалося видалити, написано в журналі. Видаліть клієнта у Stripe Dashboard.
invariant-sweep-late = <b>Щоденна звірка зі списками Stripe не відбулася.</b>
invariant-sweep-late-do = Причина – в журналі (розділ «reconcile»). До того про зміни повідомляють лише події.

### invoices.ftl

command-invoices = Ваші рахунки та файли до них
invoices-title = <b>Ваші рахунки</b>
invoices-none = Рахунків поки немає. Перший з’явиться, коли ви оберете тариф.
invoices-line = • { $at }: { $total }, { $standing }
invoices-page = Сторінка { $page } із { $pages }. Найновіші – на першій.
button-invoice = { $number } · { $total }
button-newer = ‹ Новіші
button-older = Старіші ›
button-invoices = Мої рахунки

invoice-is-draft = складається
invoice-is-paid = сплачено
invoice-is-free = платити не потрібно
invoice-is-refunded = сплачено, гроші повернуто
invoice-is-part-refunded = сплачено, частину повернуто
invoice-is-disputed = сплачено, банк з’ясовує
invoice-is-taken-back = банк забрав оплату назад
invoice-is-on-its-way = списання з банківського рахунку в дорозі
invoice-is-open = чекає оплати
invoice-is-void = відкликано, платити не потрібно
invoice-is-written-off = списано у збиток
invoice-is-unknown = перевіряється

invoice-title = <b>Рахунок { $number }</b>
invoice-made = Дата: { $at }
invoice-period = За період: { $start } – { $end }
invoice-once = За разову покупку.
invoice-total = Разом: { $total }.
invoice-tax = З них податок: { $tax }.
invoice-standing = Стан: { $standing }.
invoice-paid = Ви сплатили { $paid }, { $at }
invoice-refund-pending = ↩ З { $at } у дорозі назад до вас: { $amount }.
invoice-refund-requires-action = ↩ Вам можна повернути { $amount }, потрібна ваша відповідь: { $at } Stripe надіслав вам про це листа.
invoice-refund-succeeded = ↩ { $at } вам повернуто { $amount }.
invoice-refund-failed = ↩ { $at } вам мали повернутися { $amount }, але банк їх не прийняв. Якщо з вами не зв’язалися, напишіть через /paysupport.
invoice-refund-canceled = ↩ Повернення { $amount } від { $at } скасовано.
invoice-credit-note = ↩ Кредит-нота { $number } на { $total }, { $at }
invoice-credit-note-void = Кредит-ноту { $number } на { $total } від { $at } відкликано.
invoice-no-link = Stripe зараз не відповідає, тому посилання на файл немає. З рахунком нічого не змінилося; спробуйте за хвилину.
button-invoice-page = Відкрити у Stripe
button-invoice-pdf = PDF
button-credit-note = PDF: { $number }
button-copy-number = Скопіювати номер

### language.ftl

command-language = Обрати мову
language-title = <b>Мова</b>
language-text = Я говорю мовою вашого Telegram, якщо її знаю. Тут можна обрати іншу: нею будуть цей чат, його меню й листи Stripe для вас.
button-language-hint = Як у Telegram

### leaving.ftl

leaving-ask = Якщо скажете чому, покажу, що може допомогти. Це не обов’язково і скасуванню ніколи не заважає.
leaving-offer-less = Якщо ви залишитеся, наступне списання { $at } буде { $price } замість { $usual }: на { $percent } менше, один раз. Потім знову { $usual }.
leaving-offer-lower = Є <b>{ $tier }</b> за { $price }. Він почнеться з наступного періоду, а що спише Stripe, ви побачите до згоди.
leaving-offer-pause = Натомість можна зробити паузу: поки нічого не списується, а підписка відновиться сама, коли ви захочете.
leaving-offer-support = Якщо щось не працює або чогось бракує, це прочитає людина й відповість вам.
leaving-offer-none = Дякуємо, що сказали.
button-offer-less = Залишитися за { $price }
button-offer-lower = Переглянути { $tier }
button-own-words = Своїми словами
button-stay = Залишити як є
leaving-words-prompt = Напишіть це одним повідомленням. Його прочитають люди, і для вас нічого не зміниться. Будь ласка, без номерів карток.
leaving-stayed = <b>{ $tier }</b> триває, як і раніше. Нічого не скасовано.
leaving-less-taken = <b>{ $tier }</b> триває. Наступне списання { $at } буде { $price } замість { $usual }. Нічого не скасовано.
admin-leaving-title = <b>Відхід за останні 30 днів</b>
admin-leaving = { $reason }: запитали – { $asked }, пішли – { $left }, залишилися – { $kept }
leaving-reason-unsaid = причину не названо

### money.ftl

money-title = <b>Гроші: { $name }</b> <code>{ $telegram_id }</code>
money-barred = Купувати більше нічого не можна.
money-nothing = Оплат іще не було.
money-paid = ✓ { $amount }, { $at }
money-tax = з них податок { $tax }
money-back = повернуто { $back }
money-disputed = оскаржено: { $status }
money-owed = – { $amount } не сплачено з { $at }
money-tries = <b>Усі спроби, нові зверху</b>
money-try = { $at } · { $amount } · { $code } · <code>{ $charge }</code>
money-unreadable = Не можу прочитати цю суму. Нічого не зроблено. Напишіть, наприклад, 12.50: більше нуля, не точніше копійок чи центів.
button-admin-money = Гроші
button-give-back = Повернути { $amount }
button-give-back-now = Так, повернути { $amount }
button-give-part = Інша сума
button-forgive = Простити { $amount }
button-forgive-void = Відкликати рахунок
button-forgive-write-off = Списати у збиток
button-credit = Поповнити баланс
button-credit-now = Так, зарахувати { $amount }
button-bar = Більше не продавати
button-unbar = Знову продавати

give-back = Повернути { $amount } із { $paid }, сплачених { $at }? Отримувач: <b>{ $name }</b>.
give-back-tax = У цій сумі { $tax } податку, він теж повернеться: до рахунка додасться кредит-нота.
give-back-goes-on = Підписку це не завершує: що триває, списуватиметься й далі. Комісію Stripe залишить собі.
give-back-done = Повертається { $amount }. Отримувач: <b>{ $name }</b>. Сповіщення надійде саме.
give-back-not-paid = Цей платіж не пройшов, повертати нічого. Гроші не переміщувалися.
give-back-nothing-left = За цим платежем уже все повернуто. Зараз гроші не переміщувалися.
give-back-too-much = Сума має бути більшою за нуль і не більшою за { $left } – стільки залишилося від цього платежу. Гроші не переміщувалися. Вкажіть іншу суму.
give-back-disputed = Щодо цього платежу вирішує банк, або він уже забрав гроші, тому повернути його на додачу не можна. Гроші не переміщувалися. Дайте відповідь на спір у Stripe Dashboard.
give-part = Скільки повернути? Залишилося { $left }. Напишіть суму, наприклад 12.50.

access-now = Доступ зараз: <b>{ $level }</b>.
access-stays = Доступ залишиться таким самим: <b>{ $level }</b>.
access-then = Доступ після цього: <b>{ $level }</b>. Людина прочитає: «{ $why }»

forgive = <b>{ $name }</b>: борг { $amount } з { $at }. Простити його можна двома способами, і жоден не можна скасувати.
forgive-void = <b>Відкликати:</b> наче рахунка й не було.
forgive-write-off = <b>Списати:</b> залишиться у книгах як збиток, і його ще можна сплатити.
forgive-status = Підписка у Stripe стане <b>{ $status }</b>, за наступний період рахунок надійде як зазвичай.
forgive-done = <b>{ $name }</b>: борг { $amount } прощено. Нових спроб списати його не буде.

credit-ask = Скільки зарахувати на баланс, у { $currency }? Наступна оплата зменшиться сама. Напишіть суму, наприклад 12.50.
credit-sure = Зарахувати <code>{ $person }</code> { $amount } на баланс для наступної оплати?
credit-done = <code>{ $person }</code>: баланс поповнено на { $amount }, сповіщення надсилається.

fraud-stopped = <b>{ $name }</b>:
fraud-refunded = повертається { $amount }.
fraud-not-refunded = за цим платежем повертати (більше) нічого.
fraud-ended = Підписку завершено.
fraud-not-ended = Чинної підписки не було.
fraud-barred = Купувати більше нічого не можна, поки ви не дозволите на сторінці грошей.
button-stop-fraud = Повернути, завершити, не продавати

button-admin-unreached = Недосяжні
unreached-title = <b>Винні гроші, але написати їм не можу</b>
unreached-one = • { $name }: { $reach ->
        [gone] акаунта в Telegram більше немає
       *[blocked] бота заблоковано
    }, борг з { $since }, { $emails }
unreached-nobody = Нікого.
unreached-how = Листи Stripe до них іще доходять, якщо їх увімкнено у Stripe Dashboard. Кожне повідомлення я пробую надіслати один раз; хто знову мені напише, знову на зв’язку.

### notices.ftl

notice-welcome = <b>Ласкаво просимо!</b> Ваш тариф: <b>{ $tier }</b>.
notice-welcome-trial = Безкоштовний період – до { $until }. Після цього спишеться { $price }, якщо ви не скасуєте раніше.
notice-welcome-trial-no-card = Безкоштовний період – до { $until }. Картку не додано, тому нічого не спишеться. Якщо захочете продовжити за { $price }, додайте її до цього: /manage_subscription.
notice-welcome-paid = Сплачено: { $paid }. Підписка поновиться { $until }, якщо ви не скасуєте раніше.
notice-welcome-chats = Закриті чати відкрито. Натисніть і подайте заявку – впущу одразу.
notice-welcome-manage = Змінити картку, переглянути рахунки чи скасувати: /manage_subscription. Що далі: /billing_status.
notice-checkout-expired = Посилання на оплату <b>{ $tier }</b> не використано, і воно більше не діє. Нічого не списано.
button-again = Нове посилання
notice-payment-on-its-way = Ваш платіж за <b>{ $tier }</b> у дорозі. Списання з банківського рахунку може тривати кілька днів. Повідомлю, щойно гроші надійдуть; робити нічого не потрібно.
notice-payment-on-its-way-expected = Приблизно { $at } чекаємо відповіді банку.
notice-welcome-debit = Списання з банківського рахунку в дорозі, приблизно { $at } чекаємо відповіді банку. Якщо банк відмовить, доступ закриється, і я поясню чому.
notice-debit-arrived = Гроші з банківського рахунку надійшли: сплачено { $paid } за <b>{ $tier }</b>. Дякуємо!
notice-debit-failed = Списання { $due } з банківського рахунку за <b>{ $tier }</b> не пройшло. Гроші не списано, нових спроб не буде.
notice-debit-failed-money = На рахунку не вистачило грошей.
notice-debit-failed-card = З цього рахунку списати не можна: його закрито, номер неправильний або рахунок не для списань.
notice-debit-failed-bank = Банк відмовив без пояснення причин.
notice-debit-failed-confirm = Банк чекав підтвердження, але його не було.
notice-debit-failed-temporary = Це був тимчасовий збій між банками.
notice-debit-failed-stop = Банк повідомляє, що ви не дозволяєте це списання.
notice-debit-failed-missing = Рахунку для списання більше немає.
notice-debit-failed-again = Якщо хочете почати, візьміть нове посилання і сплатіть з іншого рахунку або карткою.
notice-payment-failed-debit-money = На банківському рахунку не вистачило грошей. Сплатіть зараз або оберіть інший спосіб оплати.
notice-payment-failed-debit-card = З цього банківського рахунку списувати більше не можна. Вкажіть інший спосіб оплати, і борг одразу спишеться з нього.
notice-payment-failed-debit-bank = Банк відмовив у списанні без пояснень. Запитайте його, сплатіть зараз інакше або вкажіть інший рахунок.
notice-payment-failed-debit-confirm = Банк просить підтвердити списання. Відкрийте рахунок на оплату й підтвердьте там.
notice-payment-failed-debit-temporary = Це був тимчасовий збій між банками. Робити нічого не потрібно, але для певності можна сплатити зараз.
notice-payment-failed-debit-stop = Банк повідомляє, що ви більше не дозволяєте це списання. Якщо хочете продовжити, вкажіть інший спосіб оплати; якщо ні, скасуйте підписку на сторінці платежів.
notice-payment-failed-debit-missing = Рахунку для списання більше немає. Вкажіть інший спосіб оплати, і борг одразу спишеться з нього.
notice-mandate-gone = Дозвіл списувати з банківського рахунку •••• { $last4 } за <b>{ $tier }</b> більше не діє. Усе залишається відкритим до { $at }; до цього вкажіть, будь ласка, інший спосіб оплати. Гроші не списано.
button-method = Інший спосіб оплати
notice-receipt = Сплачено: { $paid } за <b>{ $tier }</b>. Поновлено до { $until }.
notice-receipt-tax = Зокрема податок { $tax }.
notice-receipt-uncharged = { $paid } за <b>{ $tier }</b> закрито без списання: вистачило вашого балансу, або оплата пройшла поза Stripe. Поновлено до { $until }.
notice-receipt-number = Рахунок { $number }. Він на вашій сторінці платежів: /manage_subscription
notice-payment-failed = Платіж { $due } за <b>{ $tier }</b> не пройшов. Гроші не списано.
notice-payment-failed-money = На картці не вистачило грошей. Сплатіть зараз або вкажіть іншу картку.
notice-payment-failed-card = З карткою щось не так: номер, строк дії або код. Вкажіть, будь ласка, робочу картку, і борг одразу спишеться з неї.
notice-payment-failed-bank = Банк відмовив без пояснень. Запитайте його, сплатіть зараз інакше або вкажіть іншу картку.
notice-payment-failed-confirm = Банк просить підтвердження. Відкрийте рахунок на оплату й підтвердьте там.
notice-payment-failed-temporary = Це був тимчасовий збій між банками. Робити нічого не потрібно, але для певності можна сплатити зараз.
notice-payment-failed-stop = Банк повідомляє, що ви більше не хочете цього списання. Якщо хочете продовжити, вкажіть іншу картку; якщо ні, скасуйте підписку на сторінці платежів.
notice-payment-failed-missing = Немає картки, з якої можна списати. Додайте її, і борг одразу спишеться з неї.
notice-payment-failed-again = Наступна спроба: { $at }.
notice-confirm-payment = Банк просить підтвердити платіж { $due } за <b>{ $tier }</b>. До цього гроші не спишуться. Відкрийте рахунок на оплату й підтвердьте там.
notice-address-needed = Наступний рахунок за <b>{ $tier }</b> не вдається виставити: податок залежить від того, де ви живете, а я цього не знаю. Нічого не списано. Вкажіть, будь ласка, адресу на сторінці платежів, решта відбудеться сама.
button-address = Вказати адресу
notice-known-card = За вашою карткою тут уже був безкоштовний період, а він дається кожному один раз. Можна сплатити { $price } за <b>{ $tier }</b> зараз і продовжити або закінчити зараз і не платити нічого. Якщо нічого не робити, усе залишиться, як домовилися: безкоштовний період триває до { $until }, потім спишеться { $price }.
button-trial-pay = Сплатити { $price } і продовжити
button-trial-end = Закінчити, не платити
notice-win-back = Кілька днів тому ваша підписка <b>{ $tier }</b> закінчилася, бо останній платіж не пройшов. Якщо хочете повернутися, оберіть тариф тут; до цього нічого не спишеться.
notice-refunded = Вам надіслано повернення { $back } за <b>{ $tier }</b>. У банку воно з’явиться через п’ять–десять днів.
notice-refunded-part = Вам надіслано повернення частини платежу за <b>{ $tier }</b>: { $back }. У банку воно з’явиться через п’ять–десять днів.
notice-refund-waits = Вам належить повернення { $back } із платежу за <b>{ $tier }</b>, але банку треба знати, куди його надіслати. Stripe надіслав вам листа з цим запитанням; дайте на нього відповідь протягом 45 днів.
notice-refund-failed = Повернення { $back } за <b>{ $tier }</b> не дійшло до вашого банку, гроші поки в нас. Нам про це теж повідомили, і ми разом із вами знайдемо інший спосіб; робити нічого не потрібно.
notice-credited = На вашому балансі тепер { $credit }. Наступна оплата зменшиться сама; робити нічого не потрібно.
notice-second-ended = У вас була друга підписка: <b>{ $tier }</b>. Її завершено, щоб із вас не списували двічі. Підписка <b>{ $stays }</b> триває.
notice-second-ended-back = Те, що ви за неї заплатили, повернеться вам.
button-bill = Сплатити зараз
button-bill-now = Відкрити рахунок
button-card = Інша картка
button-confirm = Підтвердити в банку
bill-ready = Ось найстаріший несплачений рахунок на <b>{ $due }</b>. На сторінці Stripe його можна сплатити будь-якою карткою або підтвердити платіж у банку. Посилання лише для вас.
bill-more = { $count ->
        [1] Крім нього відкрито ще один рахунок.
        [one] Крім нього відкрито ще { $count } рахунок.
        [few] Крім нього відкрито ще { $count } рахунки.
        [many] Крім нього відкрито ще { $count } рахунків.
       *[other] Крім нього відкрито ще { $count } рахунка.
    } Нова картка сплатить їх усі, починаючи з найстарішого.
bill-other = • { $due } з { $at }
notice-cancel-scheduled = Підписку <b>{ $tier }</b> скасовано, вона закінчиться { $at }. До того все відкрито, більше нічого не спишеться. До цього можна передумати.
notice-cancel-undone = Підписка <b>{ $tier }</b> триває: скасування знято.
notice-paused = Підписка <b>{ $tier }</b> на паузі. Поки все закрито, і нічого не списується.
notice-paused-until = Вона відновиться сама { $at }: почнеться новий період, і тоді спишеться оплата за нього. Закінчити паузу можна й раніше.
notice-paused-open = Вона відновиться, коли ви скажете.
notice-paused-after-trial = Безкоштовний період <b>{ $tier }</b> закінчився, а картки немає, тому підписка на паузі. Нічого не списано. Додайте картку й відновіть підписку.
notice-resumed = Підписка <b>{ $tier }</b> триває. Усе знову відкрито.
notice-resumed-next = Наступне списання – { $price }, { $at }, якщо ви не скасуєте раніше.
notice-not-resumed = Підписка <b>{ $tier }</b> мала відновитися зараз, але немає картки, з якої можна списати. Нічого не списано, і підписка залишається на паузі. Додайте картку, і вона відновиться сама.
notice-trial-ending = Безкоштовний період <b>{ $tier }</b> закінчиться { $until }. Потім спишеться { $price }, якщо ви не скасуєте раніше.
notice-trial-needs-card = Безкоштовний період <b>{ $tier }</b> закінчиться { $until }, а картки ще немає. Якщо хочете продовжити, додайте її до цього; без картки нічого не спишеться і підписка зупиниться.
notice-trial-moved = Безкоштовний період <b>{ $tier }</b> тепер закінчиться { $until }. Потім спишеться { $price }, якщо ви не скасуєте раніше.
notice-tier-changed = Ваш тариф змінився: був { $before }, тепер <b>{ $tier }</b>.
notice-access-closed = Ваш тариф <b>{ $tier }</b> більше не відкритий.
chats-left = З його закритих чатів ви теж виходите.
access-closed-goes-on = Сама підписка триває: наступний платіж, { $at }, знову відкриє тариф. Якщо вам це не потрібно, скасуйте її до того; якщо гроші повернули помилково, запитайте людину.
notice-access-restored = Ваш тариф <b>{ $tier }</b> знову відкритий. Дякуємо!

notice-pass-bought = Ласкаво просимо! <b>{ $tier }</b> відкрито до { $until }. Доступ закінчиться сам і не поновлюється.
notice-pass-bought-longer = Ваш термін став довшим: <b>{ $tier }</b> відкрито до { $until }. Доступ закінчиться сам і не поновлюється.
notice-pass-bought-paid = Сплачено: { $paid }. Рахунок – у /manage_subscription.
notice-pass-ending = Разовий доступ <b>{ $tier }</b> закінчиться { $until }. Само нічого не спишеться. Якщо хочете продовжити, додайте час до цього або оформте підписку потім.
notice-pass-ended = Разовий доступ <b>{ $tier }</b> закінчився, більше нічого не спишеться. Будемо раді бачити вас знову.
notice-admin-offer =
    <b>Пропозиція у Stripe змінилася.</b> Купити це зараз ніхто не може; у кого воно є, у того все залишається.
    { $what }
notice-admin-pass-beside = <b>Подвійна оплата:</b> <code>{ $telegram_id }</code> має водночас разовий доступ (<code>{ $invoice }</code>) і підписку <code>{ $subscription }</code> на { $tier }. Поверніть одне з двох у Stripe Dashboard або напишіть людині.
notice-admin-new-subscriber = <b>Новий підписник:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, сплачено.
notice-admin-new-subscriber-trial = <b>Новий підписник:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, безкоштовний період.
notice-admin-second-subscription = <b>Дві підписки:</b> <code>{ $telegram_id }</code> має { $subscriptions }. Гроші можуть списувати обидві.
notice-admin-second-subscription-undone = Одна завершується, як велить ваш файл тарифів: новіша з поверненням грошей або стара, за яку ніхто не платить.
notice-admin-second-subscription-decide = Одну можна завершити одразу: новішу, і її оплата повернеться, або стару, за яку ніхто не платить. Якщо потрібні обидві, нічого не робіть.
button-undo-second = Завершити одну
notice-admin-known-card = <b>Знайома картка:</b> <code>{ $telegram_id }</code> починає безкоштовний період із карткою, якою тут уже користується { $others }. Нічого не змінено. Подивіться на обох через /admin.
notice-admin-fraud-warning-undone = Платіж повертається, підписка завершується, і купувати ця людина більше не може, як велить ваш файл тарифів.
button-give-back-look = Повернути
notice-admin-refund-failed = <b>Повернення не пройшло:</b> { $amount } із <code>{ $payment }</code> не вдалося повернути <code>{ $telegram_id }</code>, сума знову на вашому балансі. Знайдіть інший спосіб разом із людиною.
notice-admin-call-refused = <b>Відмова Stripe:</b> { $what }, <code>{ $telegram_id }</code> (<code>{ $about }</code>). Нічого цим не змінено. Відповідь Stripe: { $error } Зробіть це, будь ласка, вручну: у Stripe Dashboard або на сторінці грошей цієї людини.
notice-admin-call-refused-cut = не вдалося завершити другу підписку
notice-admin-call-refused-refund = не вдалося повернути гроші за другу підписку
notice-admin-call-refused-stop = не вдалося завершити підписку після спору або попередження про шахрайство
notice-admin-call-refused-give-back = не вдалося повернути платіж, про який попередив банк
notice-admin-call-refused-let-go = не вдалося зняти несплачений рахунок скасованої підписки
notice-admin-call-refused-end = не вдалося завершити підписку, яку ніхто не оплачує
notice-admin-call-refused-go-on = не вдалося відновити підписку після паузи
notice-admin-call-refused-daily = Спроба повторюється раз на день, поки це потрібно, як велить ваш файл тарифів.
notice-admin-call-refused-anew = Спроба повторюється раз на день і відразу, щойно додадуть картку.
notice-admin-dispute = <b>Спір:</b> { $amount } із <code>{ $payment }</code>, платник <code>{ $telegram_id }</code>. Причина: { $reason }. Зараз: <b>{ $status }</b>.
notice-admin-dispute-due = Відповісти можна до { $due }. Докази надсилаються у Stripe Dashboard, один раз.
notice-admin-dispute-inquiry = Гроші поки не рухалися: банк лише запитує. Повернення платежу завершить справу.
button-dashboard = Відкрити у Stripe Dashboard
notice-admin-fraud-warning = <b>Банк попереджає про шахрайство:</b> { $amount } із <code>{ $payment }</code>, платник <code>{ $telegram_id }</code> ({ $fraud }). Платіж іще ніхто не оскаржив; зазвичай такі оскаржують пізніше, і зверху додається комісія.
notice-admin-paid-late = <b>Оплата після строку:</b> <code>{ $telegram_id }</code> сплачує { $amount } за <code>{ $invoice }</code>, а підписка на той час уже закінчилася. Нічого не відкрилося. Поверніть гроші або напишіть людині.
notice-admin-bill-stuck = <b>Рахунок застряг:</b> Stripe не може виставити <code>{ $invoice }</code> як слід (<code>{ $code }</code>).
notice-admin-bill-stuck-waits = Він залишається чернеткою, нічого не стягується, а підписка лишається активною. Якщо бракує адреси, людину про неї вже запитали; щойно адреса з’явиться, найновіший рахунок чинної підписки піде сам. Усе інше виправляється у Stripe Dashboard.
notice-admin-bill-stuck-untaxed = Він пішов без податку. Людину запитали про адресу; знову ввімкніть податок для підписки у Stripe Dashboard.
notice-admin-unlinked-customer = Stripe повідомляє про клієнта, який тут ні з ким не пов’язаний: <code>{ $customer }</code>. Його записано, і він нічого не відкриває.
notice-admin-wrong-mode = Подію Stripe { $event } пропущено: { $reason }. Перевірте, які webhook-адреси ведуть сюди.
notice-admin-dead-event = Для події Stripe { $event } нікого не знайти: { $error }
notice-admin-unknown-value = Stripe повідомляє щось нове. { $what }: <code>{ $value }</code>. Рішення залишилися такими, як були. Пошукайте оновлення цієї програми.
notice-admin-sync-failing = Перевірка { $whom } раз у раз не вдається: { $error }. Доступ залишається таким, як був.
notice-admin-chat-rights = <b>{ $title }:</b> { $missing ->
        [invite] у мене там немає права запрошувати людей.
       *[administrator] я там більше не адміністратор.
    } Впускати нових людей не вийде, поки я не стану адміністратором із правом запрошувати.
notice-admin-chat-rights-remove = <b>{ $title }:</b> у мене там немає права блокувати людей. Ті, чий доступ закінчився, лишаються в чаті, доки його немає.
notice-admin-removal-brake = <b>{ $title }:</b> доступу більше немає в { $due } з { $members } учасників: { $people }. Це більше, ніж я виключаю з чату за день без запиту, тому не виключаю нікого. Якщо все правильно, скажіть це тут. Якщо ні, нічого не робіть: вони залишаться.
notice-admin-support = <b>{ $name }</b> (<code>{ $telegram_id }</code>) запитує:
    { $text }
notice-upcoming-charge = Підписка <b>{ $tier }</b> поновиться { $at }: тоді спишеться { $price }.
notice-upcoming-charge-tax = Зверху додасться податок, як у минулому рахунку.
notice-upcoming-charge-nothing = Робити нічого не потрібно. Якщо у вас є баланс, спершу спишеться він. Щоб щось змінити або скасувати до цього, натисніть нижче.
notice-disputed-open = Ваш банк оскаржує платіж { $back } за <b>{ $tier }</b> і тримає ці гроші в себе, доки не вирішить.
notice-disputed-won = Спір щодо вашого платежу { $back } за <b>{ $tier }</b> завершено: банк визнав платіж правильним, гроші не повертаються.
notice-disputed-lost = Спір щодо вашого платежу { $back } за <b>{ $tier }</b> завершено: банк повертає вам ці гроші.
notice-disputed-stays = Ваш доступ залишається відкритим.
notice-disputed-closed = Ваш доступ поки закрито. Якщо спір виник помилково, повідомте банк і напишіть нам сюди.
notice-plan-given-up-cancel = Платіж за <b>{ $tier }</b> так і не пройшов, тому підписка зараз закінчується. Гроші не списано, нових спроб не буде. Обрати тариф знову можна, коли захочете.
notice-plan-given-up-pause = Платіж за <b>{ $tier }</b> так і не пройшов, тому підписка тепер на паузі. Гроші не списано, і на паузі нічого не списується. Сплатіть відкритий рахунок, і вона продовжиться.
notice-plan-given-up-pause-no-address = Рахунок за <b>{ $tier }</b> не вдалося виставити без вашої адреси, тому підписка тепер на паузі. Гроші не списано, і на паузі нічого не списується. Коли цей рахунок буде сплачено, вона продовжиться.
notice-plan-given-up-leave = Платіж за <b>{ $tier }</b> так і не пройшов, тому доступ залишається закритим. Гроші не списано. Сплатіть відкритий рахунок, і він знову відкриється.
notice-plan-given-up-leave-no-address = Рахунок за <b>{ $tier }</b> не вдалося виставити без вашої адреси, тому доступ залишається закритим. Гроші не списано. Коли цей рахунок буде сплачено, він знову відкриється.

### pages.ftl

page-open-title = Готово, доступ відкрито
page-open-text = Усе, що входить до вашого тарифу, чекає на вас у чаті.
page-waiting-title = Платіж підтверджується
page-waiting-text = Зазвичай це кілька секунд; сторінка оновиться сама. Її можна й закрити: щойно все буде готово, напишу в чат.
page-unknown-title = Це посилання тут невідоме
page-unknown-text = Можливо, воно старе або неповне. Як ідуть справи, видно в чаті.
page-cancelled-title = Ви пішли, не заплативши
page-cancelled-text = Цього разу нічого не списано. У чаті можна продовжити з того самого місця або обрати знову.
page-portal-title = Усе гаразд
page-portal-text = Ваші зміни у Stripe самі з’являться в чаті за мить.
page-later-title = Зараз не вдається перевірити
page-later-text = Якщо ви заплатили, нічого не пропало: щойно надійде підтвердження, напишу в чат. Сторінка оновиться сама.
page-back = Повернутися до чату

### plan.ftl

plan-title = <b>{ $tier }</b>
button-plan-cancel = Скасувати підписку
button-plan-pause = Поставити на паузу
button-plan-resume = Відновити
button-keep-plan = Залишити підписку
button-resume = Відновити
button-manage = Керувати підпискою
button-add-card = Додати картку

plan-cancel-ask = Скасувати <b>{ $tier }</b>? Доступ залишиться до { $at }, більше нічого не спишеться. До цього можна будь-коли передумати.
plan-cancel-ask-now = Скасувати <b>{ $tier }</b>? Підписка зараз не діє, тому закінчиться одразу.
plan-cancel-ask-owed = Один рахунок залишається відкритим: сам він більше не спишеться, але сплатити його можна.
plan-cancel-ask-void = Борг за останнім рахунком знімається; платити його не потрібно.
button-cancel-yes = Так, скасувати
plan-cancelled = Підписку <b>{ $tier }</b> скасовано. Доступ відкрито до { $at }, більше нічого не спишеться.
plan-cancelled-now = Підписка <b>{ $tier }</b> закінчилася. Більше нічого не спишеться.
plan-why-ask = Якщо хочете, розкажіть чому. Це читають люди, і для вас нічого не зміниться.
plan-why-thanks = Дякуємо, записано.
button-why-too-expensive = Надто дорого
button-why-unused = Не користуюся
button-why-missing-features = Чогось бракує
button-why-low-quality = Якість не влаштувала
button-why-switched-service = Користуюся іншим
button-why-other = Інша причина

plan-trial-paid = Дякуємо! <b>{ $tier }</b> триває. Наступне списання – { $price }, { $at }.
plan-trial-asked = Stripe просто зараз приймає оплату за <b>{ $tier }</b>. Робити нічого не потрібно; загляньте за хвилину.
plan-trial-unpaid = Платіж за <b>{ $tier }</b> не пройшов. Гроші не списано. Сплатіть відкритий рахунок або вкажіть іншу картку.

plan-kept = <b>{ $tier }</b> триває, як і раніше. Наступне списання – { $price }, { $at }.

plan-pause-ask = На скільки? <b>{ $tier }</b> одразу стане на паузу: усе закрито, і нічого не списується. Потім підписка відновиться сама з новим періодом, і того дня спишеться оплата.
plan-pause-credit = Сплачений, але не використаний час зменшить це списання.
button-pause-days = { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
plan-paused = <b>{ $tier }</b> на паузі до { $at }. До цього дня нічого не спишеться. Відновити можна й раніше.
plan-resume-ask = Відновити <b>{ $tier }</b>? Новий період почнеться одразу: зараз спишеться { $price } мінус ваш баланс.
button-resume-yes = Так, відновити
plan-resumed = <b>{ $tier }</b> триває. Наступне списання – { $price }, { $at }.
plan-resume-unpaid = Платіж не пройшов, тому <b>{ $tier }</b> досі на паузі. Нічого не списано. Сплатіть відкритий рахунок або вкажіть іншу картку, і все відкриється.

### privacy.ftl

command-privacy = Ваші дані: що зберігається, файл, видалення
privacy-title = <b>Що про вас зберігається</b>
privacy-kept = <b>Зберігається тут:</b> ваше ім’я, номер і мова в Telegram; що ви налаштували через /settings; що ви обрали, сплатили й винні; що вам доступно; про що ви запитували команду; журнал того, що було з вашим тарифом. Тексти інших повідомлень видаляються, щойно на них відповіли.
privacy-card = <b>Не зберігається тут:</b> ваша картка. Вона у Stripe; тут лише її марка, останні чотири цифри та строк дії.
privacy-why = <b>Навіщо:</b> щоб продати вам обране, знати, що сплачено, відповідати вам і вести бухгалтерію, як належить.
privacy-long = <b>Як довго:</b> платежі й журнал – скільки вимагає бухгалтерія; що повідомляє Stripe – 30 днів, потім лише номери; ваші слова – доки на них не відповіли.
privacy-rights = Ви можете отримати все це файлом, а можете й стерти.
button-export = Надіслати мені все файлом
button-forget-me = Стерти мої дані…
button-forget-on = Далі
button-forget-now = Стерти назавжди
privacy-exported = Файл у цьому чаті. Його відкриє будь-яка текстова програма; будь ласка, нікому його не передавайте: він про ваші гроші.
privacy-forget-ask = <b>Видалення ваших даних.</b> Ваші ім’я, номер, мова, адреси, цифри картки й слова тут стираються, а запис про вас у Stripe видаляється. Скасувати це неможливо.
privacy-forget-plan = <b>{ $tier } закінчиться одразу</b>, разом із уже сплаченим часом. Більше нічого не спишеться, але й повернення за це не буде. Якщо хочете використати сплачене, спершу скасуйте підписку й поверніться сюди, коли вона закінчиться.
privacy-forget-chats = Вийдіть із цих чатів самі, бо я вас уже не знатиму: { $chats }
privacy-forget-stays = Що залишиться, без вашого імені: суми, дати й номери рахунків, бо цього вимагає бухгалтерія. Stripe зберігає минулі платежі з тієї самої причини.
privacy-forget-sure = Ви впевнені? Після цього натискання ніхто тут не знатиме, хто ви, і повернути цього ніхто не зможе. Гроші не переміщуються.
privacy-forgotten = Ваші дані стерто. Гроші не списано й не повернуто; усе, що діяло, завершується, а запис про вас у Stripe видаляється.
privacy-forgotten-back = Якщо напишете знову, ми познайомимося заново: /start

### settings.ftl

settings-title = <b>Налаштування</b>
settings-language = Мова: українська.
settings-zone-chosen = Ваш часовий пояс: <b>{ $city }</b>, там зараз { $now }. Ви обрали його самі.
settings-zone-country = Ваш часовий пояс: <b>{ $city }</b>, там зараз { $now }. Його взято за країною вашої платіжної адреси; якщо це не так, оберіть свій.
settings-zone-default = Ваш часовий пояс поки невідомий, орієнтир – <b>{ $city }</b>, там зараз { $now }. Оберіть свій нижче.
settings-hours = Що може зачекати, надійде між { $opens } і { $closes } за цим часом. Що чекати не може, надійде одразу: платіж не пройшов, банк запитує, доступ відкрився чи закрився. Це вимкнути не можна.
settings-hours-any = Сповіщення надходять, щойно є про що повідомити. Про невдалі платежі, ваш банк і доступ – їх вимкнути не можна.
settings-switches = Решту можна вмикати й вимикати тут:
settings-on = ✓ { $what }
settings-off = – { $what } (вимк.)
settings-admin = Ви тут адміністратор: тривожні повідомлення теж надходять сюди. /admin
topic-receipts = Квитанції про поновлення
topic-upcoming-month = Нагадування перед місячним списанням
topic-upcoming-week = Нагадування перед тижневим списанням
topic-trial = Безкоштовний період закінчується без списання
topic-report = Тижневий звіт про мої роботи
topic-offers = Запрошення повернутися

button-language = Мова
button-zone = Часовий пояс
zone-title = <b>Ваш часовий пояс</b>
zone-ask = Де ви? Натисніть або напишіть назву міста поруч із вами.
zone-choose = { $region }: натисніть місто, де годинники показують ваш час.
zone-found = { $city }: { $now }
zone-which = Котре з них ваше?
zone-unknown = Такого місця я не знаю. Напишіть більше місто у вашому часовому поясі або оберіть зі списку.
button-zone-list = Обрати зі списку
button-zone-follow = За країною платіжної адреси
region-africa = Африка
region-america = Америка
region-antarctica = Антарктида
region-arctic = Арктика
region-asia = Азія
region-atlantic = Атлантика
region-australia = Австралія
region-europe = Європа
region-indian = Індійський океан
region-pacific = Тихий океан

### shop.ftl

price-per-day = { $price } на день
price-per-week = { $price } на тиждень
price-per-month = { $price } на місяць
price-per-year = { $price } на рік
price-once = { $price } за { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }

every-day = щодня
every-week = щотижня
every-month = щомісяця
every-year = щороку

limit-per-day = • { $title }: { $amount } на день
limit-per-week = • { $title }: { $amount } на тиждень
limit-per-month = • { $title }: { $amount } на місяць
limit-per-year = • { $title }: { $amount } на рік

shop-title = <b>Оберіть тариф</b>
shop-empty = Зараз нічого не продається. Вашого тарифу, якщо він є, це не стосується: /billing_status
shop-card =
    <b>{ $tier }</b> · { $price }
    { $description }
shop-card-trial =
    <b>{ $tier }</b> · { $price } · { $days ->
        [one] { $days } день безкоштовно
        [few] { $days } дні безкоштовно
        [many] { $days } днів безкоштовно
       *[other] { $days } дня безкоштовно
    }
    { $description }
shop-button = { $tier } · { $price }

shop-details-title =
    <b>{ $tier }</b>
    { $description }
shop-price = <b>{ $price }</b>
shop-number-may = Можна взяти до { $most }, і платите ви за кожен.
shop-number-each = Усього { $number }, кожен по { $price }. Ліміти діють на всі разом.
shop-price-trial = <b>{ $price }</b>, спершу { $days ->
        [one] { $days } день безкоштовно
        [few] { $days } дні безкоштовно
        [many] { $days } днів безкоштовно
       *[other] { $days } дня безкоштовно
    }
shop-features = <b>Що ви отримуєте</b>
shop-limits = <b>Скільки</b>
shop-chats = <b>Закриті чати для вас</b>
shop-item = • { $title }
shop-terms = Сьогодні спишеться { $price }, далі підписка поновлюється { $every }, поки ви її не скасуєте. Скасувати можна будь-коли: /manage_subscription.
shop-terms-trial = Сьогодні нічого не списується. Через { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } спишеться { $price }, далі підписка поновлюється { $every }, поки ви її не скасуєте. Скасувати можна будь-коли: /manage_subscription; до кінця безкоштовного періоду ви не заплатите нічого.
shop-tax-exclusive = Податок, де він належить, додається зверху; його суму за вашою адресою сторінка Stripe покаже до оплати.
shop-tax-inclusive = Податок, де він належить, уже включено.
shop-no-card-cancel = Щоб почати, картка не потрібна. Якщо її не додати, безкоштовний період просто закінчиться.
shop-no-card-pause = Щоб почати, картка не потрібна. Якщо її не додати, після безкоштовного періоду підписка стане на паузу, доки ви її не додасте.
shop-no-card-create-invoice = Щоб почати, картка не потрібна. Після безкоштовного періоду ви отримаєте рахунок.

shop-terms-promo = Сьогодні спишеться { $now }. Далі підписка поновлюється { $every }, а коли код перестане діяти – за { $price }, поки ви її не скасуєте. Скасувати можна будь-коли: /manage_subscription.
shop-terms-trial-promo = Сьогодні нічого не списується. Через { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } спишеться { $now }. Далі підписка поновлюється { $every }, а коли код перестане діяти – за { $price }, поки ви її не скасуєте. Скасувати можна будь-коли: /manage_subscription; до кінця безкоштовного періоду ви не заплатите нічого.
shop-terms-pass = Сьогодні один раз спишеться { $price }. Доступ відкриється одразу, сам закінчиться через { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } і не поновлюється.
shop-terms-pass-longer = Сьогодні один раз спишеться { $price }. Ваш разовий доступ – до { $until }, до нього { $days ->
        [one] додасться { $days } день
        [few] додадуться { $days } дні
        [many] додасться { $days } днів
       *[other] додасться { $days } дня
    }. Доступ закінчиться сам і не поновлюється.
shop-promo-once = З кодом { $code } перший платіж – <b>{ $now }</b> замість { $price }.
shop-promo-months = З кодом { $code } ви платите <b>{ $now }</b> замість { $price } протягом { $months ->
        [one] { $months } місяця
        [few] { $months } місяців
        [many] { $months } місяців
       *[other] { $months } місяця
    }.
shop-promo-ever = З кодом { $code } ви щоразу платите <b>{ $now }</b> замість { $price }.
shop-promo-kept = Ваш код { $code } збережено. Відкрийте тариф, щоб побачити знижку.

button-choose = { $price }
button-chosen = ✓ { $price }
button-currency = Платити в { $currency }
button-buy-pass = Купити: { $price }
button-start-trial = { $days ->
        [one] Почати: { $days } день безкоштовно
        [few] Почати: { $days } дні безкоштовно
        [many] Почати: { $days } днів безкоштовно
       *[other] Почати: { $days } дня безкоштовно
    }
button-subscribe = Оформити: { $price }
button-back = ‹ Назад
button-close = Закрити
button-pay = Оплатити у Stripe
button-paid = Уже оплачено
button-tiers = Переглянути тарифи
button-retry = Повторити

checkout-title = <b>{ $tier }</b> · { $price }
checkout-now = Сплатіть { $price } на сторінці Stripe. Дані картки отримує лише Stripe; ніколи не пишіть їх сюди.
checkout-trial = Введіть картку на сторінці Stripe. { $days ->
        [1] Безкоштовний день почнеться одразу, сьогодні нічого не спишеться; після нього
        [one] { $days } безкоштовний день почнеться одразу, сьогодні нічого не спишеться; після цього
        [few] { $days } безкоштовні дні почнуться одразу, сьогодні нічого не спишеться; після цього
        [many] { $days } безкоштовних днів почнуться одразу, сьогодні нічого не спишеться; після цього
       *[other] { $days } безкоштовного дня почнеться одразу, сьогодні нічого не спишеться; після цього
    } – { $price }. Дані картки отримує лише Stripe; ніколи не пишіть їх сюди.
checkout-until = Посилання діє до { $until }.
checkout-next = Щойно Stripe підтвердить, це повідомлення зміниться саме і доступ відкриється.
checkout-opening = Хвилинку, готую посилання на оплату…
checkout-not-yet = <i>Stripe ще не підтвердив платіж. Якщо ви щойно заплатили, зачекайте трохи й натисніть «Уже оплачено» ще раз; двічі за це не спишеться. Якщо ні, кнопка вище досі працює.</i>
checkout-cannot-look = <i>Stripe зараз не відповідає, тому поки не видно, чи дійшов ваш платіж. Якщо ви заплатили, нічого не втрачено й платити знову не треба: я напишу сюди, щойно Stripe відповість.</i>
checkout-none = Зараз у вас немає відкритого посилання на оплату, і нічого не списано. Оберіть тариф, щоб отримати нове.
checkout-on-its-way = <i>Банк іще переказує гроші. Це може тривати кілька днів; щойно вони надійдуть, повідомлю.</i>

button-compare = Порівняти
button-code = У мене є код
compare-title = <b>Порівняння</b>
compare-price = • { $tier }: { $price }
compare-feature = • { $title }: { $tiers }
compare-limit = • { $title }: { $amounts }
compare-per-day = { $tier } – { $amount } на день
compare-per-week = { $tier } – { $amount } на тиждень
compare-per-month = { $tier } – { $amount } на місяць
compare-per-year = { $tier } – { $amount } на рік
code-prompt = Надішліть код одним повідомленням. Запитаю у Stripe, чи він діє; за це нічого не спишеться.

### status.ftl

status-title = <b>Ваш тариф: { $tier }</b>
status-title-none = <b>У вас поки немає тарифу</b>
status-next-charge = Наступне списання: { $price }, { $at }.
status-next-charge-less = Наступне списання: { $price } замість { $usual }, з вашою знижкою, { $at }.
status-until = Доступ відкрито до { $at }. Потім він закінчиться сам.
status-last-paid = Остання оплата: { $paid }, зокрема податок { $tax }.
status-bill-stuck = Наступний рахунок чекає на вашу адресу, бо від неї залежить податок. Вкажіть її, будь ласка, на сторінці платежів.
status-ends = Підписку скасовано, вона закінчиться { $at }. Більше нічого не спишеться. До цього можна передумати.
status-invoice-open = Є несплачений рахунок. Сплатіть його зараз або змініть картку на сторінці платежів.
status-card = Картка: { $brand } •••• { $last4 }, дійсна до { $expires }.
status-account = Рахунок: { $brand } •••• { $last4 }.
status-bank-account = Банківський рахунок •••• { $last4 }.
status-mandate-gone = З нього більше не можна списувати. Вкажіть, будь ласка, інший спосіб оплати на сторінці платежів.
status-debit = Списання з банківського рахунку в дорозі. Приблизно { $at } чекаємо відповіді банку; робити нічого не потрібно.
status-method = Спосіб оплати: { $brand }.
status-checkout-open = На вас чекає посилання на оплату { $tier }.
door-not-ready = Вхід до «{ $title }» ще не готовий. Запитайте посилання трохи згодом через /billing_status.

button-join = Увійти до { $title }
button-more-time = Додати час
button-portal = Сторінка платежів
button-status = Моя підписка

access-level-full = Усе, що входить до вашого тарифу, відкрито.
access-level-grace = Усе, що входить до вашого тарифу, поки відкрито.
access-level-restricted = Ваш тариф зараз обмежено.
access-level-none = Ваш тариф зараз закрито.

access-reason-nothing-bought = Оберіть тариф: /subscribe.
access-reason-grant-given = Це подарунок; за нього нічого не списується.
access-reason-pass-paid = Сплачено один раз. Усе, що входить до тарифу, відкрито, само нічого не поновлюється.
access-reason-pass-ended = Час закінчився. Більше нічого не спишеться. Додати час або оформити підписку: /subscribe
access-reason-subscription-trialing = Триває безкоштовний період. Усе, що входить до тарифу, відкрито.
access-reason-subscription-paid = Сплачено. Усе, що входить до тарифу, відкрито.
access-reason-subscription-renewing = Підписка саме поновлюється. Усе залишається відкритим.
access-reason-subscription-unbilled = Усе, що входить до тарифу, відкрито.
access-reason-subscription-unknown-status = Усе залишається як було; вашу підписку перевіряє людина.
access-reason-subscription-unknown-product = Що входить до цієї підписки, має перевірити людина; напишіть через /paysupport.
access-reason-payment-on-its-way = Ваш платіж у дорозі. Доступ відкриється, коли банк перекаже гроші.
access-reason-payment-on-its-way-open = Триває оплата з банківського рахунку. Усе, що входить до тарифу, відкрито.
access-reason-payment-missing = Оплати ще не було, тому доступ поки закрито.
access-reason-payment-written-off = Останній рахунок списано як безнадійний, тому доступ закрито.
access-reason-payment-failed = Останній платіж не пройшов. Поки все залишається відкритим, щоб ви встигли це виправити.
access-reason-payment-failed-long = Останній платіж не проходить уже кілька днів, тому до оплати доступ обмежено.
access-reason-payment-given-up = Доступ закрито, бо останній платіж так і не пройшов. Сплатіть відкритий рахунок, і все знову відкриється.
access-reason-payment-no-address = Останній рахунок чекав на вашу адресу й ще не сплачений. Поки все залишається відкритим, щоб ви встигли це виправити.
access-reason-payment-no-address-long = Останній рахунок чекав на вашу адресу й уже кілька днів не сплачений, тому до оплати доступ обмежено.
access-reason-payment-no-address-given-up = Доступ закрито, бо рахунок чекав на вашу адресу й так і не був сплачений. Коли його буде сплачено, все знову відкриється.
access-reason-payment-refunded = Доступ закрито, бо гроші вам повернуто.
access-reason-payment-disputed = Доступ закрито, поки банк розбирається з платежем, який ви оскаржили.
access-reason-payment-dispute-lost = Доступ закрито, бо банк забрав платіж назад.
access-reason-subscription-never-started = Перший платіж не було завершено, тому підписка не почалася. Нічого не списується. Почати знову: /subscribe.
access-reason-subscription-paused = Підписка на паузі: усе закрито, і нічого не списується.
access-reason-subscription-paused-unpaid = Підписка на паузі, бо останній платіж так і не пройшов. Щоб продовжити, сплатіть відкритий рахунок.
access-reason-subscription-paused-no-address = Підписка на паузі, бо рахунок чекав на вашу адресу й так і не був сплачений. Коли його буде сплачено, вона продовжиться.
access-reason-subscription-paused-after-trial = Безкоштовний період закінчився, а картки немає, тому підписка на паузі. Нічого не списано. Щоб продовжити, додайте картку.
access-reason-subscription-collection-paused = Ми призупинили платежі. Робити нічого не потрібно.
access-reason-subscription-ended = Підписка закінчилася. Повернутися можна будь-коли: /subscribe.
access-reason-subscription-ended-paid = Підписку скасовано, доступ відкрито до кінця сплаченого часу.

door-closed = «{ $title }» відкрито для тих, до чийого тарифу він входить, тому впустити вас не вдалося. Нічого не списано.
door-closed-plans = Він входить до таких тарифів:

### support.ftl

support-title = <b>Запитати людину</b>
support-prompt = Напишіть запитання одним повідомленням. Його отримає команда бота разом із вашим ім’ям у Telegram. Будь ласка, без номерів карток.
support-sent = Дякуємо! Ваше запитання в команди бота, відповідь надійде в цей чат. З вашим тарифом і платежами нічого не змінилося.
support-only-text = Будь ласка, напишіть запитання текстом. Щоб припинити, натисніть «Закрити» або надішліть іншу команду.

support-answer-prompt = Напишіть відповідь для { $telegram_id } одним повідомленням; вона надійде в чат людини без змін. Щоб припинити, натисніть «Закрити».
support-answer-sent = Ваша відповідь у дорозі. Отримувач: { $name }.
support-answer-waits = { $name } зараз поза зв’язком: бота заблоковано або акаунта більше немає, тому відповідь не дійде. Її збережено, і вона піде, якщо людина повернеться протягом 30 днів.
button-answer = Відповісти
button-person = Хто це?
button-ask-more = Запитати ще
notice-admin-support-how = Щоб відповісти, надішліть відповідь на це повідомлення; вона надійде в чат людини.
notice-support-answer =
    <b>Відповідь команди бота</b>
    { $text }
notice-support-answer-how = Щоб запитати ще, дайте відповідь на це повідомлення або натисніть кнопку.
notice-admin-answer-unreached = Вашу відповідь не доставлено. Отримувач: { $name } ({ $telegram_id }) – бота заблоковано або акаунта більше немає. Відповідь піде, якщо людина повернеться протягом 30 днів.

### talk.ftl

command-start = Почати
command-subscribe = Обрати тариф і оплатити
command-billing-status = Ваш тариф, наступне списання, чати
command-manage-subscription = Картка, рахунки, скасування
command-settings = Ваші налаштування
command-help = Що я вмію
command-paysupport = Запитати людину про оплату
command-terms = Умови
command-admin = Цифри, люди, чати

bot-short-description = Тарифи, оплата й доступ – просто в цьому чаті.
bot-description = Оберіть тариф, оплатіть на сторінці Stripe – і доступ відкрито. Скасувати можна будь-коли в чаті. Щоб почати, натисніть кнопку внизу.

start-title = Вітаю, { $name }! Це <b>{ $business }</b>.
start-text = Тут можна обрати тариф, оплатити його на сторінці Stripe і керувати ним: бачити, що далі, змінювати картку, скасовувати.
start-next = Почніть із перегляду тарифів. Це безкоштовно.

help-title = <b>{ $business }</b>: що я розумію
help-command = /{ $name } – { $what }
help-support = { $words }
help-money = Оплата – лише на сторінці Stripe. Ніколи не пишіть сюди номер картки; якщо це станеться, я одразу його видалю.
button-ask = Запитати людину

terms-title = <b>Умови { $business }</b>
terms-renewal = <b>Поновлення.</b> Підписка поновлюється сама наприкінці кожного періоду за ціною, показаною під час вибору, поки ви її не скасуєте. Безкоштовний період дається кожному один раз.
terms-cancel = <b>Скасування.</b> Будь-коли через /manage_subscription. Сплачене залишається у вас до кінця періоду. Якщо скасувати до кінця безкоштовного періоду, нічого не спишеться.
terms-cancel-now = <b>Скасування.</b> Будь-коли через /manage_subscription. Підписка закінчиться, коли скасування набуде чинності, як зазначено на сторінці Stripe. Якщо скасувати до кінця безкоштовного періоду, нічого не спишеться.
terms-failed = <b>Якщо платіж не пройшов,</b> я одразу повідомлю. Доступ залишиться відкритим іще кілька днів, щоб ви встигли все виправити.
terms-cards = <b>Ваша картка</b> зберігається лише у Stripe, тут її немає. Я зберігаю ваше ім’я та номер у Telegram, ваш тариф і що сплачено.
terms-disputes = <b>Запитання, повернення й скарги</b> щодо оплати: /paysupport. Їх читає людина. Підтримка самого Telegram із платежами тут допомогти не може.
terms-own =
    <b>Словами { $business }</b>
    { $terms }
button-terms = Повні умови

portal-title = <b>Сторінка платежів</b>
portal-text = На сторінці Stripe можна змінити картку, переглянути всі рахунки й скасувати підписку. Посилання створюється після натискання.
portal-ready = Готово. Посилання лише для вас і працює кілька хвилин; потім натисніть, щоб отримати нове.
button-portal-now = Відкрити сторінку Stripe
button-portal-again = Нове посилання

group-pointer = Про тарифи й платежі я говорю лише в особистому чаті, тому тут не відповідаю. Натисніть нижче й запитайте мене там.
button-private = Відкрити особистий чат

unknown-text = Не розумію. Що я вмію: /help.
unknown-text-subscribing = Будь ласка, користуйтеся кнопками вище або почніть знову: /subscribe.
unknown-command = Такої команди я не знаю. Список команд: /help.
unknown-button = Ця кнопка застаріла, нічого не сталося. Що я вмію зараз: /help.
card-number-deleted = Це схоже на номер картки, тому ваше повідомлення видалено, і в мене нічого з нього не залишилося. Будь ласка, ніколи не пишіть номер картки в чат: йому місце лише на сторінці Stripe, яка відкривається через /subscribe або /manage_subscription. Якщо його міг побачити хтось іще, попросіть у банку нову картку.
card-number-stays = Це схоже на номер картки. У мене нічого з нього не залишилося, але видалити ваше повідомлення не вдалося: будь ласка, видаліть його самі. Номеру картки місце лише на сторінці Stripe, яка відкривається через /subscribe або /manage_subscription.
too-fast = Забагато одразу, тому це не зроблено. Нічого не змінилося, гроші не списано. Дайте мені кілька секунд і спробуйте знову.
toast-looking = Дивлюся у Stripe…
toast-opening = Хвилинку…
closed = Закрито. Що я вмію: /help.

span-days = { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
span-hours = { $count ->
        [one] { $count } година
        [few] { $count } години
        [many] { $count } годин
       *[other] { $count } години
    }
span-minutes = { $count ->
        [one] { $count } хв
        [few] { $count } хв
        [many] { $count } хв
       *[other] { $count } хв
    }
span-moment = менше хвилини

button-help = Що я вмію
button-terms-short = Умови
button-privacy = Мої дані

### trouble.ftl

refused = Зараз це зробити не можна. Нічого не змінилося, гроші не списано.
refused-already-subscribed = У вас уже є тариф, тому другий не оформлено. Гроші не списано. Той, що є, можна змінити або скасувати.
refused-payment-owed = Ваш тариф чекає оплати, тому другий не оформлено: інакше ви заплатили б двічі. Гроші не списано. Сплатіть відкритий рахунок на сторінці платежів, і все знову відкриється.
refused-still-paying = Оплата за поточний період іще триває, тому паузу не ввімкнено: зарахувати можна лише сплачений час. Нічого не змінилося, від вашого натискання гроші не списано. Спробуйте знову, коли платіж надійде: зазвичай протягом двох годин, з банківського рахунку – протягом кількох днів. Як ідуть справи: /billing_status.
refused-pass-running = Ваш разовий доступ іще відкритий і охоплює це, тому оплату не розпочато: ви заплатили б двічі за той самий час. Гроші не списано. Можна додати до нього час або оформити підписку, коли він закінчиться.
refused-other-currency = Ваші платежі тут в іншій валюті, а цей тариф у ній не продається. Нічого не змінилося, гроші не списано. Оберіть інший тариф або запитайте через /paysupport.
refused-promo = Цей код не підходить: можливо, у ньому помилка, він закінчився, вже використаний або призначений комусь іншому. Гроші не списано, усі тарифи доступні за звичайною ціною.
refused-tier-not-sold = Цей тариф більше не продається. Гроші не списано. Подивіться ті, що є.
refused-nothing-owed = Ніщо не чекає на вашу оплату: поки все сплачено або платіж уже в дорозі. Зараз нічого не списано.
refused-address-needed = Наступний рахунок чекає на вашу адресу, бо від неї залежить податок. Вкажіть її, будь ласка, на сторінці платежів. Зараз нічого не списано.
refused-too-long = Ваше повідомлення задовге, щоб передати його цілком, тому нічого з нього не передано й не зараховано, і гроші не списано. Скоротіть його або надішліть зараз приблизно половину, а потім решту.
refused-nothing-to-manage = Керувати тут нічим: зараз жоден тариф не діє. Нічого не змінилося, гроші не списано. Перегляньте тарифи.
refused-moved-on = Відколи з’явилася ця кнопка, усе змінилося, тому нічого не зроблено. Зараз гроші не списано. Як ідуть справи: /billing_status.
refused-plan-taken-back = Це не вдалося, гроші не списано. Щоб звільнити місце, спершу було скасовано вашу заплановану зміну тарифу, і тепер вона не відбудеться: ваш тариф залишається таким, як сьогодні. Як ідуть справи: /billing_status; зміну можна запланувати знову або ще раз спробувати це.
refused-unknown-person = З таким ім’ям або номером я нікого не знаю. Спробуйте номер у Telegram, @ім’я або cus_… зі Stripe.
refused-unknown-payment = Такого платежу я не знаю. Гроші не переміщувалися.
refused-barred = Зараз я не можу вам нічого продати. Гроші не списано. Якщо ви думаєте, що це помилка, напишіть команді бота через /paysupport.

outage = Щось зовні зараз не відповідає. Нічого не змінилося, гроші не списано. Спробуйте, будь ласка, за хвилину.
outage-stripe = Stripe зараз не відповідає. Нічого не змінилося, гроші не списано. Спробуйте, будь ласка, за хвилину; те саме натискання продовжить із цього місця.
outage-still-asking = Запит до Stripe надіслано, але відповіді ще немає, тому невідомо, чи списано гроші. Я сам питаю далі, поки не дізнаюся, і в будь-якому разі це станеться не більше одного разу. За хвилину подивіться, як ідуть справи: /billing_status.
outage-still-taking-back = Це ще не розпочато, гроші не списано. Щоб звільнити місце, спершу скасовується ваша запланована зміна тарифу, а Stripe мені ще не відповів. Я сам питаю далі, поки не вийде. Загляньте за хвилину в /billing_status і тоді спробуйте знову.

defect = У нас щось зламалося, це записано для команди бота. Гроші не списано. Запитати її можна через /paysupport.
defect-stripe-refused = Stripe не прийняв наш запит. Це наша помилка, не ваша, її записано. Гроші не списано. Запитати команду бота можна через /paysupport.
defect-price-not-published = Цей тариф поки не можна оплатити: його ціна у Stripe ще не готова. Це наша помилка, її записано. Гроші не списано. Спробуйте, будь ласка, пізніше або запитайте через /paysupport.
given-up = Поки я виконував ваш запит, у нас щось зламалося; це записано для команди бота. Чи списано гроші, звідси не видно: як ідуть справи, покаже /billing_status. За одне натискання ніколи не списується двічі, тож можна спокійно спробувати знову або запитати через /paysupport.

### usage.ftl

command-usage = Що входить до тарифу і що використано

usage-title = <b>Використано, { $tier }</b>
usage-line = { $bar } { $title }: { $used } із { $amount }
usage-resets = Усе знову буде доступно { $at }.
usage-ends = Підписка закінчиться { $at }, до цього нічого не додасться.
usage-over = Ваш тариф став меншим за те, що ви вже використали. За це у вас нічого не заберуть; просто поки нічого не залишилося.
usage-nothing-counted = У вашому тарифі нічого не рахується: користуйтеся скільки хочете.
usage-closed = Зараз нічого не відкрито, тож і користуватися нічим.

denied-no-plan = <b>Для цього потрібен тариф.</b> Відкритого тарифу у вас немає, тому нічого не зроблено, гроші не списано.
denied-owed = <b>Бракує оплати.</b> До неї ваш тариф обмежено, тому нічого не зроблено й нічого не зараховано. Зараз гроші не списано.
denied-not-in-tier = <b>До вашого тарифу { $tier } це не входить.</b> Нічого не зроблено, гроші не списано.
denied-used-up = <b>Ви використали все, що входить до тарифу:</b> { $title }, { $used } із { $amount }. Нічого не зроблено, гроші не списано.
denied-over = <b>Ваш тариф став меншим за те, що ви використали:</b> { $title } – у тарифі { $amount }, використано { $used }. Нічого не зроблено, гроші не списано.
denied-too-many = <b>Це більше, ніж залишилося:</b> { $title }, { $left } із { $amount }. Нічого не зроблено, гроші не списано.
denied-subject = Ідеться про: { $title }
denied-better = Це є в таких тарифах:
denied-more = Більше – у таких тарифах:
denied-better-line = • <b>{ $tier }</b>
denied-more-per-day = • <b>{ $tier }</b>: { $title }, { $amount } на день
denied-more-per-week = • <b>{ $tier }</b>: { $title }, { $amount } на тиждень
denied-more-per-month = • <b>{ $tier }</b>: { $title }, { $amount } на місяць
denied-nowhere = Зараз це не входить до жодного тарифу.

refused-not-allowed = Зараз ваш тариф цього не охоплює. Нічого не зроблено, гроші не списано. Що до нього входить: /usage.

### why.ftl

command-why = Чому доступ відкрито чи закрито і що далі
button-why = Чому так?
why-title = <b>Чому так</b>
why-title-of = <b>Чому так: { $name }</b> ({ $telegram_id })
why-plan = У вас <b>{ $tier }</b>.
why-because = <b>З чого це випливає</b>
why-next = <b>Що далі відбудеться автоматично</b>
why-next-nothing = Далі нічого не відбудеться автоматично, і нічого не спишеться.
why-seen = Останній запит до Stripe: { $at }.
why-never-seen = Ви тут іще не платили, тому про вас Stripe не питали.

why-fact-given = • { $at }: вам подаровано { $tier } до { $until }.
why-fact-given-for-good = • { $at }: вам подаровано { $tier } без строку.
why-fact-subscribed = • { $at }: почалася ваша підписка. Сьогодні це { $tier } за { $money }.
why-fact-subscribed-before = • { $at }: почалася ваша підписка. Останнім був { $tier } за { $money }.
why-fact-trial = • { $at }: почався безкоштовний період; він триває до { $until }.
why-fact-paid = • { $at }: сплачено { $money } за час до { $until }.
why-fact-free = • { $at }: платити було не потрібно, за час до { $until }.
why-fact-billed = • { $at }: виставлено рахунок на { $money }, його ще не сплачено.
why-fact-no-address = • { $at }: рахунок на { $money } чекає на вашу адресу, бо від неї залежить податок; нічого не списано.
why-fact-stuck = • { $at }: рахунок на { $money } поки не вдалося виставити, і нічого не списано. Виправити це маємо ми.
why-fact-debit = • { $at }: надіслано списання { $money } з банківського рахунку, банк іще не відповів.
why-fact-failed = • { $at }: платіж { $money } не пройшов і досі не сплачений.
why-fact-void = • { $at }: виставлено рахунок на { $money }, потім відкликано: платити за нього не потрібно.
why-fact-written-off = • { $at }: виставлено рахунок на { $money }, його не сплачено і списано у збиток.
why-fact-refunded = • { $at }: вам повернуто { $money }.
why-fact-disputed = • { $at }: платіж { $money } оскаржено у вашому банку, банк з’ясовує.
why-fact-lost = • { $at }: платіж { $money } оскаржено, і банк забрав його назад.
why-fact-paused = • { $at }: підписку поставлено на паузу.
why-fact-ended = • { $at }: { $tier } – підписка закінчилася.
why-fact-pass = • { $at }: ви купили { $tier } на { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } за { $money }, відкрито до { $until }.
why-fact-pass-for-good = • { $at }: ви купили { $tier } на { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } за { $money }.

next-fact-gift-ends = • { $at }: подарований доступ ({ $tier }) закінчиться.
next-fact-ends = • { $at }: { $tier } закінчиться, бо підписку скасовано. Більше нічого не спишеться.
next-fact-trial-ends = • { $at }: безкоштовний період закінчиться.
next-fact-change = • { $at }: тариф зміниться на { $tier } за { $money }, як ви хотіли.
next-fact-change-waits = • { $at }: доти перехід на { $tier } за { $money } чекає на оплату. Якщо її не буде, він відпаде, і тариф залишиться як є.
next-fact-resumes = • { $at }: { $tier } відновиться, і спишеться оплата за новий період.
next-fact-debit-answer = • { $at }: приблизно тоді банк відповість щодо списання { $money }.
next-fact-try = • { $at }: нова спроба списати { $money }.
next-fact-rests = • { $at }: якщо доти не сплатити, { $tier } стане на паузу до оплати.
next-fact-over = • { $at }: якщо доти не сплатити, { $tier } закінчиться.
next-fact-restricted = • { $at }: якщо доти не сплатити, тариф буде обмежено.
next-fact-closes = • { $at }: сплачений час закінчиться, і { $tier } закриється.
next-fact-pass-ends = • { $at }: час { $tier } закінчиться. Більше нічого не спишеться.
next-fact-charge = • { $at }: спишеться { $money } за наступний період.

### work.ftl

command-request = Замовити роботу, переглянути чергу

work-title = <b>Замовити роботу</b>
work-how = Напишіть одним повідомленням, що вам потрібно; можна додати фото або документ. Що стоїть у черзі й ще не розпочато, можна забрати назад.
work-yours = <b>Що ви замовили</b>
work-line = № { $number }, { $stand }: { $words }
work-a-file = файл
work-is-filed = у черзі
work-is-taken = у роботі
work-is-answered = готово
work-is-withdrawn = відкликано
work-filed = Дякуємо, тепер це <b>№ { $number }</b> у черзі. Відповідь надійде в цей чат. За це нічого не списано: це входить до вашого тарифу.
work-ahead = З вашим тарифом – раніше за інших.
work-only-these = Будь ласка, напишіть текстом або надішліть фото чи документ, можна з підписом. Щоб припинити, надішліть іншу команду.
work-album = З <b>№ { $number }</b> пішов лише перший із цих файлів, решту не прийнято.
work-album-how = До кожної роботи додається один файл: зберіть решту в архів або надішліть кожен окремо, після /request.
button-withdraw = Забрати № { $number }

notice-work-answered = <b>Ваша робота № { $number } готова.</b>
notice-work-answered-asked = Ви просили: <i>{ $words }</i>
notice-work-answered-words = { $words }
notice-work-answered-file = Далі надійде файл.
notice-work-answer-file = До вашої роботи № { $number }
notice-work-report = <b>Ваш тиждень, з { $since } до { $until }</b>
work-report-used = Використано, { $title }: { $count }
work-report-delivered = Зроблено: { $count ->
        [0] поки нічого
        [one] { $count } робота
        [few] { $count } роботи
        [many] { $count } робіт
       *[other] { $count } роботи
    }
work-report-line = • № { $number }: { $words }
work-report-more = • і ще { $count }
work-report-waiting = Зараз у черзі: { $count ->
        [one] { $count } робота
        [few] { $count } роботи
        [many] { $count } робіт
       *[other] { $count } роботи
    }

refused-work-moved-on = Відколи ви бачили цю кнопку, робота змінилася: її розпочали, виконали або відкликали. Зараз нічого не змінилося, і гроші не списано. Як ідуть справи з вашими: /request.

button-admin-work = Роботи
admin-work-title = <b>Черга робіт</b>
admin-work-none = Ніхто нічого не чекає.
admin-work-more = … і ще { $count }
admin-work-card = <b>№ { $number }</b> від { $name } { $handle } <code>{ $telegram_id }</code>, { $at }
admin-work-stand = Стан: { $stand }.
admin-work-hands = Стан: { $stand }, виконавець <code>{ $admin }</code>.
admin-work-words = <blockquote>{ $words }</blockquote>
admin-work-answer = Відповідь: { $words }
admin-work-file = Файл до № { $number }
admin-work-answer-prompt = Надішліть відповідь на № { $number }: текстом, фото або документом. Вона піде без змін. Отримувач: { $name }.
admin-work-answered = Відповідь на № { $number } надсилається. Отримувач: { $name }.
button-work = № { $number } · { $name }
button-work-open = Відкрити
button-work-file = Показати файл
button-work-take = Взяти
button-work-put-back = Повернути в чергу
button-work-answer = Відповісти
button-work-queue = Черга
notice-admin-work-filed = <b>Робота № { $number }</b> від { $name } <code>{ $telegram_id }</code>
notice-admin-work-filed-file = До неї додано файл.
notice-admin-work-filed-ahead = Вона йде раніше за інші: так велить тариф.
