# العربية. خطاب رسمي مهذب بصيغة المخاطب المفرد المعتادة. البوت يتكلم بصيغة «أنا» في المضارع.
# قبل كل أمر (/subscribe) وقبل «••••» و«@» علامة اتجاه لاتينية غير مرئية، كي تبقى الشرطة في مكانها وسط الكلام العربي،
# وفي أول سطر يبدأ باسم لاتيني علامة اتجاه عربية.
#
# plan        باقة (ما يُختار)؛ اشتراك (ما يتجدد ويُلغى ويوقف مؤقتًا)
# pass        تصريح (دخول مدفوع مرة واحدة لا يتجدد)
# free days   الفترة المجانية
# charge      خصم
# invoice     فاتورة
# bill        فاتورة
# credit      رصيد (يقلل الدفعة التالية)
# refund      رد المبلغ
# bank debit  خصم من الحساب المصرفي
# dispute     اعتراض على الدفعة
# notice      إشعار
# card        بطاقة
# chats       المحادثات الخاصة
# no money has moved   لم يُخصم أي مبلغ

### admin.ftl

admin-title = <b>أرقام</b>
admin-active = المشتركون النشطون: { $count }
admin-trialing = منهم في الفترة المجانية: { $count }
admin-tier = • { $tier }: { $count }
admin-week = المدفوع في آخر سبعة أيام: { $money }
admin-no-money = لا شيء
admin-inbox = أحداث Stripe: بالانتظار { $open } (عمر الأقدم { $lag })، الفاشلة { $failed }
admin-work = أشخاص ينتظرون المراجعة: { $dirty } (متعثرة: { $failing }). إشعارات لم تُرسل بعد: { $owed }
button-admin-refresh = تحديث
button-admin-find = البحث عن شخص
button-admin-chats = المحادثات

admin-find = عمّن تبحث؟ اكتب رقمًا في Telegram أو { "\u200E" }@username أو معرّف Stripe من نوع cus_…{ "\u200E" }
admin-person = <b>{ $name }</b> { $handle } <code>{ $telegram_id }</code>
admin-access = الوصول: <b>{ $level }</b> · { $tier } · { $reason }
level-full = كامل
level-grace = مهلة
level-restricted = مقيد
level-none = لا شيء
subscription-status-active = نشط
subscription-status-trialing = في الفترة المجانية
subscription-status-past-due = متأخر السداد
subscription-status-unpaid = غير مدفوع
subscription-status-paused = موقوف مؤقتًا
subscription-status-incomplete = غير مكتمل
subscription-status-incomplete-expired = غير مكتمل وانتهت مهلته
subscription-status-canceled = ملغى
admin-customers = العميل: <code>{ $refs }</code>
admin-address = العنوان: { $address }
admin-locale = لغة رسائل Stripe: { $locale }
admin-tax-ids = الأرقام الضريبية: { $numbers }
admin-trial-seen = فترة مجانية منذ { $at } ببطاقة استخدمها أيضًا { $others }؛ الجواب عن السؤال بشأنها: { $answer ->
        [pay] دفع فورًا
        [end] أنهاها
       *[none] لا جواب، أو لم يُسأل
    }
admin-payers = يدفع عنه: { $emails }
admin-subscription = الاشتراك <code>{ $ref }</code> { $status } · { $tier } · { $price } · حتى { $until }
admin-audit-title = <b>آخر السجلات</b>
admin-audit = { $at } · { $actor } · { $sentence }

admin-gift = هدية: { $tier } حتى { $until }
button-trial-later = تمديد المجانية { $days ->
        [zero] { $days } يوم
        [one] يومًا واحدًا
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
button-trial-now = إنهاؤها الآن
button-trial-now-yes = إنهاؤها والخصم الآن
button-gift = إهداء وصول
button-gift-end = إنهاء الهدية
button-gift-give = { $tier }، { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
admin-trial-ask = إنهاء الفترة المجانية لـ <code>{ $person }</code> الآن؟ يُخصم مبلغ { $price } من البطاقة فورًا، ويصل إشعار بذلك.
admin-trial-moved = <code>{ $person }</code>: الفترة المجانية تمتد الآن حتى { $at }، ولدى Stripe أيضًا. سيصل إشعار بذلك.
admin-trial-ended = <code>{ $person }</code>: انتهت الفترة المجانية، والاشتراك الآن <b>{ $status }</b>. إن رُفضت الدفعة فستتبعها التذكيرات المعتادة.
admin-gift-ask = منح <code>{ $person }</code> وصولًا من دون Stripe. لا يُخصم شيء، ولا يسحبه أي خبر من Stripe، وما اشتُري يستمر إلى جانبه.
admin-gift-given = <code>{ $person }</code>: باقة { $tier } حتى { $at }، هدية منك.
admin-gift-ended = <code>{ $person }</code>: { $count ->
        [0] لم تبقَ أي هدية. لم يتغير شيء.
        [zero] لم تبقَ أي هدية. لم يتغير شيء.
        [one] انتهت هدية واحدة. ما اشتُري باقٍ.
        [two] انتهت هديتان. ما اشتُري باقٍ.
        [few] انتهت { $count } هدايا. ما اشتُري باقٍ.
        [many] انتهت { $count } هدية. ما اشتُري باقٍ.
       *[other] انتهت { $count } هدية. ما اشتُري باقٍ.
    }

admin-second-undone = <code>{ $person }</code>: { $count ->
        [0] لم يعد هناك اشتراك ثانٍ. لم يُتخذ أي إجراء.
       *[other] الاشتراك الزائد قيد الإنهاء؛ إن كان هو الأحدث فسيُردّ ما دُفع عنه، ويصل إشعار حين يُرسل المبلغ.
    }

admin-chats-title = <b>المحادثات</b>
admin-chat-bound = ✓ { $title } → { $chat }
admin-chat-no-right = ! { $title } → { $chat }: ليست لدي صلاحية دعوة الأعضاء
admin-chat-no-remove = ! { $title } → { $chat }: ليست لدي صلاحية حظر الأعضاء، لذلك لا يُخرَج أحد
admin-chat-missing = – { $title }: لا توجد محادثة بعد
admin-chat-loose = ? { $title }: غير مربوطة بشيء
admin-chats-how = لإضافة محادثة، عيّنّي مشرفًا فيها مع صلاحية دعوة الأعضاء وحظرهم.
admin-bind = أصبحتُ مشرفًا في <b>{ $title }</b>. أي محادثة في ملفك هي؟
admin-bind-nothing-free = أصبحتُ مشرفًا في <b>{ $title }</b>، لكن كل محادثات ملفك مربوطة بغيرها.
admin-bound = رُبطت <b>{ $title }</b> بـ «{ $slug }». من يحق له الدخول يمكنه الآن طلبه، وأنا أُدخله.
admin-bind-taken = الاسم «{ $slug }» مربوط بمحادثة أخرى. لم يتغير شيء.
admin-bind-unknown = لم أعد أعرف هذه المحادثة أو هذا الاسم. لم يتغير شيء.
admin-removal-going = <b>{ $title }:</b> حتى { $until } أُخرج كل من ليس له وصول، بعد سؤال Stripe عن كل واحد منهم.
button-removal-go = نعم، إخراج { $due }
button-bind = ربط { $title }
button-bind-none = لا شيء من هذه

admin-forget = <b>محو بيانات <code>{ $person }</code>؟</b>
    اشتراكات تنتهي الآن: { $subscriptions }
    سجلات تُحذف لدى Stripe: { $customers }
    تُحذف من هنا الأسماء والعناوين والبطاقات والرسائل. تبقى الفواتير والمدفوعات كما تقتضي الدفاتر، من دون ذكر صاحبها. لا يتحرك أي مبلغ.
admin-forget-chats = عضو في: { $chats }. أخرجه منها يدويًا: بعد المحو لن أعرف من كان.
admin-forget-for-good = لا يمكن التراجع عن ذلك.
admin-forgotten = <b>تم المحو.</b> ما يجب إنهاؤه وحذفه لدى Stripe قيد التنفيذ، ويستمر من تلقاء نفسه إن كان Stripe لا يستجيب.
button-admin-forget = محو بيانات هذا الشخص
button-admin-forget-now = نعم، محو البيانات
button-admin-why = لماذا وصوله هكذا؟

### change.ftl

button-change-plan = تغيير باقتي
button-undo-change = التراجع عن التغيير
button-agree-pay = دفع { $due } والتغيير الآن
button-agree-free = التغيير الآن
button-agree-later = جدولة التغيير
toast-changing = أسأل Stripe…

change-title = <b>تغيير الباقة</b>
change-now = لديك الآن: <b>{ $plan }</b>، { $price }.
change-how = اختر باقة لترى تكلفتها. الباقة الأعلى تبدأ فورًا ويُحسب لك ما دفعته. والباقة الأقل تبدأ مع فترتك القادمة، فلا يضيع شيء مما دفعته.
change-nothing-else = لا توجد باقة أخرى للتغيير إليها.
change-many = { $quantity ->
        [zero] { $quantity } × { $tier }
        [one] { $tier }
        [two] { $quantity } × { $tier }
        [few] { $quantity } × { $tier }
        [many] { $quantity } × { $tier }
       *[other] { $quantity } × { $tier }
    }
change-named = { $plan } ({ $price })
change-button = { $plan } · { $price }
change-button-now = ✓ { $plan }: باقتك الآن

change-anew = <b>تغيّر الأمر منذ أن رأيته، فهذا عرضه من جديد.</b> لم يُنفذ شيء ولم يُخصم أي مبلغ.
change-preview-title = { "\u200F" }<b>{ $plan }</b>، { $price }
change-preview-due = تدفع الآن <b>{ $due }</b>: ثمن الباقة الجديدة للوقت المتبقي، بعد طرح ما دفعته عن هذا الوقت.
change-preview-credit = يتبقى لك مبلغ { $credit } يُطرح من فواتيرك القادمة.
change-preview-free = تستمر فترتك المجانية كما هي. لا يُخصم شيء الآن.
change-preview-keep = يبقى لك ما لديك حتى { $at }. لا يُخصم شيء الآن.
change-preview-later = ابتداءً من { $at }: { $price }.
change-preview-nothing-yet = لم يتغير شيء بعد. القرار لك بالزر أدناه.

status-change-planned = تغيير مجدول: { $plan }، ابتداءً من { $at }. يمكنك التراجع حتى ذلك الحين.
status-change-waiting = التغيير إلى { $plan } ينتظر الدفع حتى { $at }. وإلى أن يُدفع يبقى كل شيء كما هو.

notice-change-planned = تمت جدولة التغيير: تبدأ <b>{ $plan }</b> في { $at }. حتى ذلك الحين تبقى لك { $before }، ولا يُخصم شيء مقابل التغيير.
notice-change-undone = أُلغي التغيير إلى { $plan }. تبقى باقتك <b>{ $before }</b>. لم يُخصم شيء مقابله.
notice-change-unpaid = لم تتم دفعة { $due } للتغيير إلى <b>{ $plan }</b>. لم يُخصم أي مبلغ، وتبقى لك { $before } كما هي.
notice-change-confirm = يطلب مصرفك تأكيد دفعة { $due } للتغيير إلى <b>{ $plan }</b>. قبل التأكيد لا يُخصم أي مبلغ، وتبقى لك { $before } كما هي.
change-until = ينتظر التغيير حتى { $at }. بعدها يسقط، ولا يُخصم شيء.
notice-change-expired = لم يُدفع ثمن التغيير إلى { $plan } في الوقت المحدد، فلم يتم. تبقى باقتك <b>{ $before }</b>. لم يُخصم شيء.
notice-plan-changed = تغيرت باقتك: هي الآن <b>{ $plan }</b>.

refused-change-none = ليست لديك باقة يمكن تغييرها. لم يُخصم أي مبلغ. ألقِ نظرة على الباقات.
refused-change-two = لديك اشتراكان، ولا أعرف أيهما المقصود، فلم أغيّر أيًا منهما. لم يُخصم أي مبلغ. القائمون على البوت يرون ذلك أيضًا؛ راسلهم عبر { "\u200E" }/paysupport.
refused-change-owed = باقتك تنتظر دفعة، ولا يمكن تغييرها قبل ذلك. لم يُخصم أي مبلغ الآن. ادفع الفاتورة المفتوحة ثم غيّر.
refused-change-processing = إحدى دفعاتك ما زالت في الطريق، لذلك لا يمكن تغيير باقتك بعد. لم يتغير شيء. حاول مجددًا عند وصولها.
refused-change-waiting = هناك تغيير لباقتك ينتظر الدفع. لم يتغير شيء الآن ولم يُخصم أي مبلغ. ادفعه أو تراجع عنه أولًا.
refused-change-ending = اشتراكك ملغى وينتهي قريبًا، لذلك لا يمكن تغييره. لم يتغير شيء ولم يُخصم أي مبلغ. تراجع عن الإلغاء أولًا.
refused-change-paused = اشتراكك موقوف مؤقتًا، لذلك لا يمكن تغييره. لم يتغير شيء ولم يُخصم أي مبلغ. استأنفه أولًا.
refused-change-resting = مدفوعاتك موقوفة حاليًا، لذلك لا يمكن تغيير باقتك. لم يتغير شيء ولم يُخصم أي مبلغ. للمزيد: { "\u200E" }/paysupport.
refused-change-unknown = لا يمكن تغيير هذا هنا. لم يتغير شيء ولم يُخصم أي مبلغ. القائمون على البوت يستطيعون ذلك: { "\u200E" }/paysupport
refused-change-same = هذا ما لديك بالفعل. لم يتغير شيء ولم يُخصم أي مبلغ.
refused-change-planned = هذا مجدول بالفعل. لم يتغير شيء الآن ولم يُخصم أي مبلغ.

### health.ftl

admin-health-title = <b>سلامة النظام</b>
admin-health-sound = ✓ كل القواعد سليمة.
admin-health-whom = { $count ->
        [zero] ولا مرة: <code>{ $whom }</code>
        [one] مرة واحدة: <code>{ $whom }</code>
        [two] مرتان، أولاهما: <code>{ $whom }</code>
        [few] { $count } مرات، أولاها: <code>{ $whom }</code>
        [many] { $count } مرة، أولاها: <code>{ $whom }</code>
       *[other] { $count } مرة، أولاها: <code>{ $whom }</code>
    }
admin-health-since = منذ { $since }
admin-health-no-sweep = لم تُجرَ بعد مقارنة مع قوائم Stripe. ستبدأ من تلقاء نفسها.
admin-health-sweep = قورنت مع قوائم Stripe في { $at }. العناصر: { $seen }، الصفحات: { $pages }. أشخاص مختلفون: { $marked }. عملاء لباقاتك غير معروفين هنا: { $strangers }.
admin-health-sweep-runs = تجري المقارنة مع قوائم Stripe منذ { $at }. العناصر حتى الآن: { $seen }، الصفحات: { $pages }. أشخاص مختلفون: { $marked }.
admin-health-repaired = أُصلح في آخر سبعة أيام من دون أي حدث: { $count }
admin-health-repair = • { $at } <code>{ $telegram_id }</code>: { $facts }
button-admin-health = سلامة النظام
notice-admin-invariant = <b>هناك قاعدة مكسورة.</b> لم يخسر أحد شيئًا بسببها بعد.

invariant-mark-dirty = <b>أشخاص ينتظرون المراجعة.</b>
invariant-mark-dirty-do = إن كان Stripe لا يستجيب فستتم مراجعتهم تلقائيًا عند عودته، ويحتفظون بما لديهم. وإلا فالسبب في السجل.
invariant-event-waiting = <b>أحداث من Stripe لم تؤدِّ إلى شيء.</b>
invariant-event-waiting-do = تحقق هل يستجيب Stripe ({ "\u200E" }/readyz). ثم: <code>python main.py replay</code> مع رقم الحدث.
invariant-call-open = <b>طلب قد يحرك المال ونتيجته غير معروفة.</b>
invariant-call-open-do = ابحث عن مفتاحه في سجل Stripe (Dashboard, Developers, Logs). لن يتكرر من تلقاء نفسه.
invariant-open-without-fact = <b>الوصول مفتوح، ولا شيء هنا يقول إنه دُفع أو أُهدي.</b>
invariant-open-without-fact-do = الأمر <code>python main.py rebuild --person</code> مع الرقم يُظهر ما يقوله Stripe. أخبرنا؛ فهذا خطأ في البرنامج.
invariant-open-though-refunded = <b>الوصول مفتوح، ومال فترته قد رُدّ.</b>
invariant-open-though-refunded-do = الإعداد <code>full_refund</code> في ملف الباقات يقول إنه يُغلق. الأمر <code>python main.py rebuild --person</code> مع الرقم يراجع من جديد.
invariant-open-though-stale = <b>كان يجب تحديد الوصول من جديد، ولم يُقرأ Stripe منذ ذلك الحين.</b>
invariant-open-though-stale-do = يبقى الوصول مفتوحًا. تحقق هل يستجيب Stripe ({ "\u200E" }/readyz)؛ وحين يستجيب تتم مراجعة الجميع تلقائيًا.
invariant-paid-without-decision = <b>اشتراك يعمل، ولم يُحدد ما الذي يفتحه.</b>
invariant-paid-without-decision-do = الأمر <code>python main.py rebuild --yes --person</code> مع الرقم يحدد ذلك.
invariant-second-living = <b>لدى شخص اشتراكان، وكلاهما قد يخصم.</b>
invariant-second-living-do = ابحث عنهما عبر { "\u200E" }/admin find، وأنهِ أحدهما في Stripe Dashboard إن لم يكونا مقصودين معًا.
invariant-case-without-debt = <b>شخص يُذكَّر بدين لم يعد عليه.</b>
invariant-case-without-debt-do = الأمر <code>python main.py rebuild --yes --person</code> مع الرقم يغلق الحالة.
invariant-notice-sending = <b>إشعارات عالقة قبل الإرسال.</b>
invariant-notice-sending-do = أعد تشغيل البرنامج: سيحسمها فورًا.
invariant-entry-owed = <b>شخص يحق له دخول محادثة ما زال أمام بابها.</b>
invariant-entry-owed-do = راجع المحادثات عبر { "\u200E" }/admin: يجب أن أكون مشرفًا هناك مع صلاحية دعوة الأعضاء.
invariant-customer-unlinked = <b>عملاء لدى Stripe لا يخصون أحدًا هنا.</b>
invariant-customer-unlinked-do = ابحث عنهم في Stripe Dashboard. من دفع هناك لم يحصل على شيء هنا.
invariant-forgotten-in-part = <b>شخص مُحي من هنا، وما زال له سجل لدى Stripe.</b>
invariant-forgotten-in-part-do = السجل يذكر لماذا تعذر حذفه. احذف العميل في Stripe Dashboard.
invariant-sweep-late = <b>لم تتم المقارنة اليومية مع قوائم Stripe.</b>
invariant-sweep-late-do = السبب في السجل (القسم «reconcile»). حتى ذلك الحين لا يخبر بالتغييرات سوى الأحداث.

### invoices.ftl

command-invoices = فواتيرك مع ملفاتها
invoices-title = <b>فواتيرك</b>
invoices-none = لا توجد فواتير بعد. تصدر الأولى عند اختيارك باقة.
invoices-line = • { $at }: { $total }، { $standing }
invoices-page = الصفحة { $page } من { $pages }. الأحدث في الصفحة الأولى.
button-invoice = { $number } · { $total }
button-newer = ‹ الأحدث
button-older = الأقدم ›
button-invoices = فواتيري

invoice-is-draft = قيد الإعداد
invoice-is-paid = مدفوعة
invoice-is-free = لا شيء يُدفع
invoice-is-refunded = دُفعت ثم رُدّ مبلغها
invoice-is-part-refunded = دُفعت ورُدّ جزء منها
invoice-is-disputed = مدفوعة، ومصرفك ينظر فيها
invoice-is-taken-back = استعادها مصرفك
invoice-is-on-its-way = الخصم من الحساب المصرفي في الطريق
invoice-is-open = بانتظار الدفع
invoice-is-void = مسحوبة، لا شيء يُدفع
invoice-is-written-off = مشطوبة
invoice-is-unknown = قيد المراجعة

invoice-title = <b>الفاتورة { $number }</b>
invoice-made = بتاريخ { $at }.
invoice-period = عن الفترة من { $start } إلى { $end }.
invoice-once = عن شراء لمرة واحدة.
invoice-total = الإجمالي: { $total }.
invoice-tax = منها ضريبة: { $tax }.
invoice-standing = حالتها: { $standing }.
invoice-paid = دفعت { $paid } في { $at }.
invoice-refund-pending = ↩ مبلغ { $amount } في طريقه إليك منذ { $at }.
invoice-refund-requires-action = ↩ يمكن رد { $amount } إليك، ونحن بانتظار ردّك: أرسل إليك Stripe بريدًا بذلك في { $at }.
invoice-refund-succeeded = ↩ رُدّ إليك { $amount } في { $at }.
invoice-refund-failed = ↩ كان يجب رد مبلغ { $amount } إليك في { $at }، ولم يقبله مصرفك. إن لم يتواصل معك أحد فاكتب عبر { "\u200E" }/paysupport.
invoice-refund-canceled = ↩ أُلغي رد { $amount } بتاريخ { $at }.
invoice-credit-note = ↩ إشعار دائن { $number } بمبلغ { $total } بتاريخ { $at }.
invoice-credit-note-void = إشعار دائن { $number } بمبلغ { $total } بتاريخ { $at } سُحب.
invoice-no-link = لا يستجيب Stripe الآن، فليس لدي رابط للملف. لم يتغير شيء في الفاتورة؛ حاول مجددًا بعد دقيقة.
button-invoice-page = فتحها في Stripe
button-invoice-pdf = PDF
button-credit-note = ملف PDF: { $number }
button-copy-number = نسخ الرقم

### language.ftl

command-language = اختيار لغتي
language-title = <b>اللغة</b>
language-text = أتكلم بلغة تطبيق Telegram لديك إن كنت أعرفها. يمكنك اختيار لغة أخرى هنا: تتبعها هذه المحادثة وقائمتها ورسائل Stripe إليك.
button-language-hint = كلغة تطبيق Telegram

### leaving.ftl

leaving-ask = إن أخبرتني بالسبب عرضت عليك ما قد يفيد. ليس ذلك لازمًا، ولا يعيق الإلغاء أبدًا.
leaving-offer-less = ابقَ معنا ويكون خصمك القادم في { $at } بمبلغ { $price } بدلًا من { $usual }: أقل بنسبة { $percent } لهذه المرة فقط. بعد ذلك يعود إلى { $usual }.
leaving-offer-lower = هناك باقة <b>{ $tier }</b> مقابل { $price }. تبدأ مع فترتك القادمة، وترى ما يخصمه Stripe قبل أن توافق.
leaving-offer-pause = يمكنك الإيقاف مؤقتًا بدلًا من ذلك: لا يُخصم شيء في هذه الأثناء، ويُستأنف تلقائيًا متى أردت.
leaving-offer-support = إن كان شيء لا يعمل أو ينقص، فسيقرؤه شخص هنا ويردّ عليك.
leaving-offer-none = شكرًا لإخبارنا.
button-offer-less = البقاء مقابل { $price }
button-offer-lower = عرض { $tier }
button-own-words = بكلماتي
button-stay = إبقاء اشتراكي كما هو
leaving-words-prompt = اكتب ذلك الآن في رسالة نصية واحدة. يقرؤها أشخاص ولا تغير شيئًا بالنسبة لك. من دون أرقام بطاقات من فضلك.
leaving-stayed = يستمر اشتراك <b>{ $tier }</b> كما كان. لم يُلغَ شيء.
leaving-less-taken = يستمر اشتراك <b>{ $tier }</b>. خصمك القادم في { $at } هو { $price } بدلًا من { $usual }. لم يُلغَ شيء.
admin-leaving-title = <b>المغادرون، آخر 30 يومًا</b>
admin-leaving = { $reason }: سُئلوا { $asked }، غادروا { $left }، بقوا { $kept }
leaving-reason-unsaid = بلا سبب مذكور

### money.ftl

money-title = <b>أموال { $name }</b> <code>{ $telegram_id }</code>
money-barred = لا يمكنه شراء أي شيء بعد الآن.
money-nothing = لم يُدفع شيء بعد.
money-paid = ✓ دُفع { $amount } في { $at }
money-tax = منها ضريبة { $tax }
money-back = رُدّ منها { $back }
money-disputed = عليها اعتراض: { $status }
money-owed = – مبلغ { $amount } غير مدفوع منذ { $at }
money-tries = <b>كل المحاولات، الأحدث أولًا</b>
money-try = { $at } · { $amount } · { $code } · <code>{ $charge }</code>
money-unreadable = لا أستطيع قراءة هذا المبلغ. لم يُتخذ أي إجراء. اكتبه هكذا: 12.50، بمنزلتين عشريتين على الأكثر وأكبر من صفر.
button-admin-money = المال
button-give-back = رد { $amount }
button-give-back-now = نعم، رد { $amount }
button-give-part = مبلغ آخر
button-forgive = الإعفاء من { $amount }
button-forgive-void = سحب الفاتورة
button-forgive-write-off = شطبها كخسارة
button-credit = منح رصيد
button-credit-now = نعم، منح رصيد { $amount }
button-bar = وقف البيع له
button-unbar = استئناف البيع له

give-back = رد { $amount } من أصل { $paid } دُفعت في { $at } إلى <b>{ $name }</b>؟
give-back-tax = منها ضريبة { $tax } تُردّ أيضًا: يصدر إشعار دائن للفاتورة.
give-back-goes-on = هذا لا ينهي الاشتراك: ما يستمر يُخصم ثمنه مجددًا. ويحتفظ Stripe بعمولته.
give-back-done = يُردّ مبلغ { $amount } إلى <b>{ $name }</b>. يصل الإشعار تلقائيًا.
give-back-not-paid = هذه الدفعة لم تتم، فلا شيء يُردّ. لم يتحرك أي مبلغ.
give-back-nothing-left = رُدّ كل ما في هذه الدفعة من قبل. لم يتحرك أي مبلغ الآن.
give-back-too-much = يجب أن يكون المبلغ أكبر من صفر ولا يتجاوز { $left } المتبقية من هذه الدفعة. لم يتحرك أي مبلغ. اختر مبلغًا آخر.
give-back-disputed = المصرف ينظر في هذه الدفعة أو استعادها، فلا يمكن ردها فوق ذلك. لم يتحرك أي مبلغ. أجب عن الاعتراض في Stripe Dashboard.
give-part = كم يُردّ؟ المتبقي { $left }. اكتب المبلغ، مثل 12.50.

access-now = الوصول الآن: <b>{ $level }</b>.
access-stays = يبقى الوصول كما هو: <b>{ $level }</b>.
access-then = الوصول بعدها: <b>{ $level }</b>. وسيقرأ الشخص: «{ $why }»

forgive = على <b>{ $name }</b> مبلغ { $amount } منذ { $at }. هناك طريقتان للإعفاء، ولا يمكن التراجع عن أي منهما.
forgive-void = <b>سحب الفاتورة:</b> كأنها لم تُطلب قط.
forgive-write-off = <b>شطبها:</b> تبقى في الدفاتر خسارةً، ويظل دفعها ممكنًا.
forgive-status = تصبح حالة الاشتراك لدى Stripe <b>{ $status }</b>، وتصدر فاتورة الفترة القادمة كالمعتاد.
forgive-done = أُعفي من { $amount } المستحقة على <b>{ $name }</b>. لن تُعاد محاولة تحصيلها.

credit-ask = كم الرصيد، بعملة { $currency }؟ يقلل الدفعة القادمة تلقائيًا. اكتب المبلغ، مثل 12.50.
credit-sure = منح <code>{ $person }</code> رصيدًا قدره { $amount } للدفعة القادمة؟
credit-done = <code>{ $person }</code>: زاد الرصيد { $amount }، ويصل إشعار بذلك.

fraud-stopped = <b>{ $name }</b>:
fraud-refunded = يُردّ مبلغ { $amount }.
fraud-not-refunded = لا شيء (آخر) يمكن رده من هذه الدفعة.
fraud-ended = أُنهي الاشتراك.
fraud-not-ended = لم يكن هناك اشتراك قائم.
fraud-barred = لا يمكنه شراء أي شيء بعد الآن، حتى تسمح بذلك في صفحة أمواله.
button-stop-fraud = رد المبلغ والإنهاء ووقف البيع

button-admin-unreached = تعذر الوصول إليهم
unreached-title = <b>عليهم مستحقات، ولا أستطيع مراسلتهم</b>
unreached-one = • { $name }: { $reach ->
        [gone] لم يعد له حساب Telegram
       *[blocked] حظر البوت
    }، عليه دين منذ { $since }، { $emails }
unreached-nobody = لا أحد.
unreached-how = رسائل Stripe البريدية ما زالت تصلهم إن كانت مفعّلة في Stripe Dashboard. أحاول إرسال كل رسالة مرة ثم أتركها؛ ومن يكتب لي مجددًا تصله رسائلي من جديد.

### notices.ftl

notice-welcome = <b>أهلًا بك!</b> باقتك: <b>{ $tier }</b>.
notice-welcome-trial = تستمر فترتك المجانية حتى { $until }. بعدها يُخصم { $price } ما لم تُلغِ قبل ذلك.
notice-welcome-trial-no-card = تستمر فترتك المجانية حتى { $until }. لم تُضف بطاقة، فلن يُخصم شيء. إن أردت المتابعة بعدها مقابل { $price } فأضف بطاقة قبل ذلك: { "\u200E" }/manage_subscription.
notice-welcome-paid = تم دفع { $paid }. يتجدد اشتراكك في { $until } ما لم تُلغِ قبل ذلك.
notice-welcome-chats = محادثاتك الخاصة مفتوحة. اضغط لطلب الدخول وسأُدخلك فورًا.
notice-welcome-manage = لتغيير البطاقة أو رؤية الفواتير أو الإلغاء: { "\u200E" }/manage_subscription. ولمعرفة التالي: { "\u200E" }/billing_status.
notice-checkout-expired = لم يُستخدم رابط دفع <b>{ $tier }</b> ولم يعد صالحًا. لم يُخصم شيء.
button-again = رابط جديد
notice-payment-on-its-way = دفعتك عن <b>{ $tier }</b> في الطريق. قد يستغرق الخصم من الحساب المصرفي بضعة أيام. سأكتب لك فور وصولها؛ لا يلزمك فعل شيء.
notice-payment-on-its-way-expected = يُتوقع رد مصرفك في { $at } تقريبًا.
notice-welcome-debit = الخصم من حسابك المصرفي في الطريق، ويُتوقع رد المصرف في { $at } تقريبًا. إن رفض المصرف يُغلق الوصول وأخبرك بالسبب.
notice-debit-arrived = وصل الخصم من حسابك المصرفي: تم دفع { $paid } عن <b>{ $tier }</b>. شكرًا لك.
notice-debit-failed = لم يتم خصم { $due } من حسابك المصرفي عن <b>{ $tier }</b>. لم يُخصم أي مبلغ، ولن تتكرر المحاولة.
notice-debit-failed-money = لم يكن في الحساب رصيد كافٍ.
notice-debit-failed-card = لا يمكن الخصم من هذا الحساب: فهو مغلق، أو رقمه خاطئ، أو ليس مخصصًا للخصم.
notice-debit-failed-bank = رفض مصرفك من دون ذكر السبب.
notice-debit-failed-confirm = طلب مصرفك تأكيدًا ولم يصله.
notice-debit-failed-temporary = كان ذلك عطلًا عابرًا بين المصارف.
notice-debit-failed-stop = يقول مصرفك إنك لا تسمح بهذا الخصم.
notice-debit-failed-missing = لم يعد هناك حساب للخصم منه.
notice-debit-failed-again = إن أردت البدء فخذ رابطًا جديدًا وادفع من حساب آخر أو بالبطاقة.
notice-payment-failed-debit-money = لم يكن في الحساب المصرفي رصيد كافٍ. ادفع الآن أو اختر طريقة دفع أخرى.
notice-payment-failed-debit-card = لم يعد الخصم من هذا الحساب المصرفي ممكنًا. أضف طريقة دفع أخرى من فضلك؛ وسيُدفع بها المستحق فورًا.
notice-payment-failed-debit-bank = رفض مصرفك الخصم من دون ذكر السبب. اسأله، أو ادفع الآن بطريقة أخرى، أو استخدم حسابًا آخر.
notice-payment-failed-debit-confirm = يطلب مصرفك تأكيد الخصم. افتح الفاتورة وأكّده هناك.
notice-payment-failed-debit-temporary = كان ذلك عطلًا عابرًا بين المصارف. لا يلزمك فعل شيء، أو ادفع الآن لتطمئن.
notice-payment-failed-debit-stop = يقول مصرفك إنك لم تعد تسمح بهذا الخصم. إن أردت المتابعة فأضف طريقة دفع أخرى، وإلا فألغِ الاشتراك في صفحة الدفع.
notice-payment-failed-debit-missing = لم يعد هناك حساب للخصم منه. أضف طريقة دفع أخرى؛ وسيُدفع بها المستحق فورًا.
notice-mandate-gone = انتهى إذن الخصم من حسابك المصرفي { "\u200E" }•••• { $last4 } عن <b>{ $tier }</b>. يبقى كل شيء مفتوحًا حتى { $at }؛ أضف من فضلك طريقة دفع أخرى قبل ذلك. لم يُخصم أي مبلغ.
button-method = طريقة دفع أخرى
notice-receipt = تم دفع { $paid } عن <b>{ $tier }</b>. الاشتراك مجدد حتى { $until }.
notice-receipt-tax = يشمل ذلك ضريبة { $tax }.
notice-receipt-uncharged = سُوّي مبلغ { $paid } عن <b>{ $tier }</b> من دون أي خصم: غطاه رصيدك، أو دفعة خارج Stripe. الاشتراك مجدد حتى { $until }.
notice-receipt-number = الفاتورة { $number }. تجدها في صفحة الدفع: { "\u200E" }/manage_subscription
notice-payment-failed = لم تتم دفعة { $due } عن <b>{ $tier }</b>. لم يُخصم أي مبلغ.
notice-payment-failed-money = لم يكن في البطاقة رصيد كافٍ. ادفع الآن أو استخدم بطاقة أخرى.
notice-payment-failed-card = في البطاقة خطأ: رقمها أو تاريخها أو رمزها. أضف من فضلك بطاقة صالحة؛ وسيُدفع بها المستحق فورًا.
notice-payment-failed-bank = رفض مصرفك من دون ذكر السبب. اسأله، أو ادفع الآن بطريقة أخرى، أو استخدم بطاقة أخرى.
notice-payment-failed-confirm = يطلب مصرفك التأكيد. افتح الفاتورة وأكّد الدفع هناك.
notice-payment-failed-temporary = كان ذلك عطلًا عابرًا بين المصارف. لا يلزمك فعل شيء، أو ادفع الآن لتطمئن.
notice-payment-failed-stop = يقول مصرفك إنك لم تعد تريد هذا الخصم. إن أردت المتابعة فأضف بطاقة أخرى، وإلا فألغِ الاشتراك في صفحة الدفع.
notice-payment-failed-missing = لا توجد بطاقة للخصم منها. أضف واحدة؛ وسيُدفع بها المستحق فورًا.
notice-payment-failed-again = المحاولة التالية في { $at }.
notice-confirm-payment = يطلب مصرفك تأكيد دفعة { $due } عن <b>{ $tier }</b>. قبل التأكيد لا يُخصم أي مبلغ. افتح الفاتورة وأكّد الدفع هناك.
notice-address-needed = تعذر إصدار فاتورتك القادمة عن <b>{ $tier }</b>: فضريبتها تتوقف على مكان إقامتك، وأنا لا أعرفه. لم يُخصم شيء. أدخل عنوانك من فضلك في صفحة الدفع، ويتم الباقي تلقائيًا.
button-address = إدخال عنواني
notice-known-card = استُخدمت بطاقتك هنا من قبل لفترة مجانية، وهي تُمنح لكل شخص مرة واحدة. إن أحببت فادفع { $price } عن <b>{ $tier }</b> الآن وتابع، أو أنهِ الآن ولا تدفع شيئًا. وإن لم تختر شيئًا بقي كل شيء كما وافقت عليه: تستمر فترتك المجانية حتى { $until }، ثم يُخصم { $price }.
button-trial-pay = دفع { $price } الآن والمتابعة
button-trial-end = إنهاء من دون دفع
notice-win-back = انتهى اشتراكك <b>{ $tier }</b> قبل أيام لأن دفعته الأخيرة لم تتم. إن أردت العودة فاختر باقة هنا؛ ولا يُخصم شيء قبل ذلك.
notice-refunded = رددنا إليك { $back } عن <b>{ $tier }</b>. يظهر المبلغ في مصرفك خلال خمسة إلى عشرة أيام.
notice-refunded-part = رددنا إليك { $back } من دفعتك عن <b>{ $tier }</b>. يظهر المبلغ في مصرفك خلال خمسة إلى عشرة أيام.
notice-refund-waits = ينتظر ردّ { $back } من دفعتك عن <b>{ $tier }</b> إليك، لكن يجب تحديد وجهة المبلغ. أرسل إليك Stripe بريدًا يسأل عنها؛ أجب عنه خلال 45 يومًا.
notice-refund-failed = مبلغ { $back } الذي كان سيُردّ إليك عن <b>{ $tier }</b> لم يصل إلى مصرفك، فما زال لدينا. وصلنا الخبر أيضًا وسنجد معك طريقة أخرى؛ لا يلزمك فعل شيء.
notice-credited = لديك الآن رصيد قدره { $credit }. يقلل دفعتك القادمة تلقائيًا؛ لا يلزمك فعل شيء.
notice-second-ended = كان لديك اشتراك ثانٍ: <b>{ $tier }</b>. أُنهي كي لا يُخصم منك مرتين. اشتراكك <b>{ $stays }</b> مستمر.
notice-second-ended-back = ما دفعته مقابله يعود إليك.
button-bill = الدفع الآن
button-bill-now = فتح الفاتورة
button-card = استخدام بطاقة أخرى
button-confirm = التأكيد لدى المصرف
bill-ready = هذه أقدم فاتورة مفتوحة، بمبلغ <b>{ $due }</b>. في صفحة Stripe يمكنك دفعها بأي بطاقة أو تأكيدها لدى مصرفك. الرابط لك وحدك.
bill-more = { $count ->
        [zero] لا توجد فواتير أخرى مفتوحة.
        [one] وهناك فاتورة مفتوحة أخرى.
        [two] وهناك فاتورتان مفتوحتان أخريان.
        [few] وهناك { $count } فواتير مفتوحة أخرى.
        [many] وهناك { $count } فاتورة مفتوحة أخرى.
       *[other] وهناك { $count } فاتورة مفتوحة أخرى.
    } البطاقة الجديدة تدفعها كلها، الأقدم أولًا.
bill-other = • مبلغ { $due } منذ { $at }
notice-cancel-scheduled = أُلغي اشتراكك <b>{ $tier }</b> وينتهي في { $at }. حتى ذلك الحين يبقى كل شيء مفتوحًا، ولن يُخصم شيء بعد الآن. يمكنك التراجع حتى ذلك الحين.
notice-cancel-undone = يستمر اشتراكك <b>{ $tier }</b>: تم التراجع عن الإلغاء.
notice-paused = اشتراكك <b>{ $tier }</b> موقوف مؤقتًا. في هذه الأثناء لا شيء مفتوح ولا يُخصم شيء.
notice-paused-until = يُستأنف تلقائيًا في { $at } بفترة جديدة يُخصم ثمنها حينها. يمكنك إنهاء التوقف قبل ذلك.
notice-paused-open = يُستأنف متى أردت.
notice-paused-after-trial = انتهت فترتك المجانية في <b>{ $tier }</b> ولا توجد بطاقة، لذلك أُوقف اشتراكك مؤقتًا. لم يُخصم شيء. أضف بطاقة ثم استأنف.
notice-resumed = استُؤنف اشتراكك <b>{ $tier }</b>. كل شيء مفتوح من جديد.
notice-resumed-next = الخصم القادم { $price } في { $at } ما لم تُلغِ قبل ذلك.
notice-not-resumed = كان من المفترض أن يُستأنف اشتراكك <b>{ $tier }</b> الآن، لكن لا توجد بطاقة للخصم منها. لم يُخصم شيء، وما زال اشتراكك موقوفًا مؤقتًا. أضف بطاقة فيُستأنف تلقائيًا.
notice-trial-ending = تنتهي فترتك المجانية في <b>{ $tier }</b> يوم { $until }. بعدها يُخصم { $price } ما لم تُلغِ قبل ذلك.
notice-trial-needs-card = تنتهي فترتك المجانية في <b>{ $tier }</b> يوم { $until }، ولا توجد بطاقة بعد. إن أردت المتابعة فأضف بطاقة قبل ذلك؛ ومن دونها لا يُخصم شيء ويتوقف اشتراكك.
notice-trial-moved = تنتهي فترتك المجانية في <b>{ $tier }</b> الآن يوم { $until }. بعدها يُخصم { $price } ما لم تُلغِ قبل ذلك.
notice-tier-changed = تغيرت باقتك من { $before } إلى <b>{ $tier }</b>.
notice-access-closed = باقتك <b>{ $tier }</b> لم تعد مفتوحة.
chats-left = وتغادر أيضًا محادثاتها الخاصة.
access-closed-goes-on = اشتراكك نفسه ما زال ساريًا: الدفعة التالية في { $at } تفتح باقتك من جديد. إن لم ترد ذلك فألغِه قبلها، وإن كان الرد خطأً فاسأل شخصًا.
notice-access-restored = باقتك <b>{ $tier }</b> مفتوحة من جديد. شكرًا لك.

notice-pass-bought = أهلًا بك! باقة <b>{ $tier }</b> مفتوحة حتى { $until }. تنتهي من تلقاء نفسها، ولا يتجدد شيء.
notice-pass-bought-longer = طالت مدتك: باقة <b>{ $tier }</b> مفتوحة حتى { $until }. تنتهي من تلقاء نفسها، ولا يتجدد شيء.
notice-pass-bought-paid = تم دفع { $paid }. تجد الفاتورة عبر { "\u200E" }/manage_subscription.
notice-pass-ending = ينتهي تصريحك لباقة <b>{ $tier }</b> في { $until }. لا يُخصم شيء من تلقاء نفسه. إن أردت المتابعة فأضف وقتًا قبل ذلك، أو اشترك بعده.
notice-pass-ended = انتهى تصريحك لباقة <b>{ $tier }</b>، ولن يُخصم شيء بعد الآن. نرحب بعودتك في أي وقت.
notice-admin-offer =
    <b>تغير العرض لدى Stripe.</b> لا يستطيع أحد شراءه الآن؛ ومن لديه يستمر كما كان.
    { $what }
notice-admin-pass-beside = <b>دفع مرتين:</b> لدى <code>{ $telegram_id }</code> تصريح (<code>{ $invoice }</code>) واشتراك <code>{ $subscription }</code> في { $tier } في الوقت نفسه. رُدّ أحدهما في Stripe Dashboard، أو راسل الشخص.
notice-admin-new-subscriber = <b>مشترك جديد:</b> { $name } (<code>{ $telegram_id }</code>)، باقة { $tier }، مدفوع.
notice-admin-new-subscriber-trial = <b>مشترك جديد:</b> { $name } (<code>{ $telegram_id }</code>)، باقة { $tier }، في الفترة المجانية.
notice-admin-second-subscription = <b>اشتراكان:</b> لدى <code>{ $telegram_id }</code> الاشتراكات { $subscriptions }. كلاهما قد يخصم.
notice-admin-second-subscription-undone = أحدهما قيد الإنهاء كما يقول ملف الباقات: الأحدث مع رد ماله، أو أقدم لا يدفعه أحد.
notice-admin-second-subscription-decide = يمكن إنهاء أحدهما فورًا: الأحدث ويُردّ ما دُفع عنه، أو أقدم لا يدفعه أحد. إن كان كلاهما مقصودًا فلا تفعل شيئًا.
button-undo-second = إنهاء أحدهما
notice-admin-known-card = <b>بطاقة نعرفها:</b> بدأ <code>{ $telegram_id }</code> فترة مجانية ببطاقة استخدمها هنا من قبل { $others }. لم يتغير شيء. راجع الاثنين عبر { "\u200E" }/admin.
notice-admin-fraud-warning-undone = الدفعة قيد الرد والاشتراك قيد الإنهاء، ولا يمكنه الشراء بعد الآن، كما يقول ملف الباقات.
button-give-back-look = رد المبلغ
notice-admin-refund-failed = <b>فشل رد مبلغ:</b> تعذر رد { $amount } من <code>{ $payment }</code> إلى <code>{ $telegram_id }</code>، والمبلغ في رصيدك من جديد. ابحث مع الشخص عن طريقة أخرى.
notice-admin-call-refused = <b>رفض Stripe:</b> { $what } لـ <code>{ $telegram_id }</code> (<code>{ $about }</code>). لم يتغير شيء بذلك. قال Stripe: { $error } نفّذه يدويًا من فضلك، في Stripe Dashboard أو في صفحة أموال الشخص.
notice-admin-call-refused-cut = تعذر إنهاء الاشتراك الثاني
notice-admin-call-refused-refund = تعذر رد مال الاشتراك الثاني
notice-admin-call-refused-stop = تعذر إنهاء الاشتراك بعد اعتراض أو تحذير من احتيال
notice-admin-call-refused-give-back = تعذر رد الدفعة التي حذّر منها المصرف
notice-admin-call-refused-let-go = تعذر إسقاط الفاتورة المفتوحة لاشتراك ملغى
notice-admin-call-refused-end = تعذر إنهاء اشتراك لا يُدفع ثمنه
notice-admin-call-refused-go-on = تعذر استئناف اشتراك بعد توقفه المؤقت
notice-admin-call-refused-daily = تُعاد المحاولة مرة كل يوم ما دامت لازمة، كما يقول ملف الباقات.
notice-admin-call-refused-anew = تُعاد المحاولة مرة كل يوم، وفورًا عند إضافة بطاقة.
notice-admin-dispute = <b>اعتراض:</b> { $amount } من <code>{ $payment }</code>، دفعها <code>{ $telegram_id }</code>. السبب: { $reason }. الحالة الآن: <b>{ $status }</b>.
notice-admin-dispute-due = يمكن الرد حتى { $due }. تُرسل الأدلة في Stripe Dashboard، مرة واحدة.
notice-admin-dispute-inquiry = لم يتحرك أي مبلغ بعد: المصرف يسأل فقط. رد الدفعة ينهي الأمر.
button-dashboard = فتحه في Stripe Dashboard
notice-admin-fraud-warning = <b>المصرف يحذر من احتيال:</b> { $amount } من <code>{ $payment }</code>، دفعها <code>{ $telegram_id }</code> ({ $fraud }). لم يعترض أحد عليها بعد؛ ومعظم هذه الدفعات يُعترض عليها لاحقًا، فتُضاف رسوم فوقها.
notice-admin-paid-late = <b>دفع متأخر:</b> دفع <code>{ $telegram_id }</code> مبلغ { $amount } عن <code>{ $invoice }</code> التي انتهى اشتراكها قبل ذلك. لم يُفتح شيء. رُدّ المبلغ أو راسل الشخص.
notice-admin-bill-stuck = <b>فاتورة عالقة:</b> لم يستطع Stripe إصدار <code>{ $invoice }</code> كما يجب (<code>{ $code }</code>).
notice-admin-bill-stuck-waits = تبقى مسودة ولا يُحصَّل شيء، ويبقى الاشتراك نشطًا. إن كان العنوان ناقصًا فقد طُلب من صاحبها، وحين يتوفر تصدر تلقائيًا أحدث فاتورة لاشتراك ما زال ساريًا. وما عدا ذلك يُصلح في Stripe Dashboard.
notice-admin-bill-stuck-untaxed = صدرت من دون ضريبة. طُلب العنوان من صاحبها؛ فعّل الضريبة للاشتراك من جديد في Stripe Dashboard.
notice-admin-unlinked-customer = يخبر Stripe عن عميل غير مرتبط بأحد هنا: <code>{ $customer }</code>. حُفظ ولا يمنح شيئًا.
notice-admin-wrong-mode = تم تجاهل حدث Stripe { $event }: { $reason }. تحقق أي عناوين webhook تشير إلى هنا.
notice-admin-dead-event = لا يمكن العثور على صاحب حدث Stripe { $event }: { $error }
notice-admin-unknown-value = قال Stripe شيئًا جديدًا. { $what }: <code>{ $value }</code>. بقيت القرارات كما كانت. ابحث عن تحديث لهذا البرنامج.
notice-admin-sync-failing = مراجعة { $whom } تفشل باستمرار: { $error }. بقي الوصول كما كان.
notice-admin-chat-rights = <b>{ $title }:</b> { $missing ->
        [invite] ليست لدي هناك صلاحية دعوة الأعضاء.
       *[administrator] لم أعد مشرفًا هناك.
    } لا يمكن إدخال أعضاء جدد حتى أصبح مشرفًا مع صلاحية دعوة الأعضاء.
notice-admin-chat-rights-remove = <b>{ $title }:</b> ليست لدي هناك صلاحية حظر الأعضاء. من انتهى وصوله يبقى في المحادثة حتى أحصل عليها.
notice-admin-removal-brake = <b>{ $title }:</b> من أصل { $members } عضوًا انتهى وصول { $due }: { $people }. هذا أكثر مما أُخرجه من محادثة في يوم واحد دون سؤال، لذلك لا أُخرج أحدًا. إن كان صحيحًا فأكّده هنا. وإن لم يكن فلا تفعل شيئًا: سيبقون.
notice-admin-support = سؤال من <b>{ $name }</b> (<code>{ $telegram_id }</code>):
    { $text }
notice-upcoming-charge = يتجدد اشتراكك <b>{ $tier }</b> في { $at }: حينها يُخصم { $price }.
notice-upcoming-charge-tax = تُضاف إليه الضريبة كما في فاتورتك الأخيرة.
notice-upcoming-charge-nothing = لا يلزمك فعل شيء. إن كان لديك رصيد فيُستخدم أولًا. للتغيير أو الإلغاء قبل ذلك اضغط أدناه.
notice-disputed-open = يعترض مصرفك على دفعة { $back } عن <b>{ $tier }</b> ويحتجز هذا المبلغ إلى أن يقرر.
notice-disputed-won = انتهى الاعتراض على دفعتك { $back } عن <b>{ $tier }</b>: يقول مصرفك إن الدفعة صحيحة، ولا يُردّ أي مبلغ.
notice-disputed-lost = انتهى الاعتراض على دفعتك { $back } عن <b>{ $tier }</b>: يردّ مصرفك هذا المبلغ إليك.
notice-disputed-stays = يبقى وصولك مفتوحًا.
notice-disputed-closed = وصولك مغلق في الوقت الحالي. إن كان الاعتراض خطأ فأخبر مصرفك واكتب لنا هنا.
notice-plan-given-up-cancel = لم تتم دفعة <b>{ $tier }</b> قط، لذلك ينتهي الاشتراك الآن. لم يُخصم أي مبلغ، ولن تتكرر المحاولة. يمكنك اختيار باقة من جديد متى أردت.
notice-plan-given-up-pause = لم تتم دفعة <b>{ $tier }</b> قط، لذلك أُوقف الاشتراك مؤقتًا. لم يُخصم أي مبلغ، ولا يُخصم شيء أثناء التوقف. ادفع المستحق فيُستأنف.
notice-plan-given-up-pause-no-address = تعذر إصدار فاتورة <b>{ $tier }</b> من دون عنوانك، لذلك أُوقف الاشتراك مؤقتًا. لم يُخصم أي مبلغ، ولا يُخصم شيء أثناء التوقف. حين تُدفع تلك الفاتورة يُستأنف.
notice-plan-given-up-leave = لم تتم دفعة <b>{ $tier }</b> قط، لذلك تبقى الباقة مغلقة. لم يُخصم أي مبلغ. ادفع المستحق فتُفتح من جديد.
notice-plan-given-up-leave-no-address = تعذر إصدار فاتورة <b>{ $tier }</b> من دون عنوانك، لذلك تبقى الباقة مغلقة. لم يُخصم أي مبلغ. حين تُدفع تلك الفاتورة تُفتح من جديد.

### pages.ftl

page-open-title = أهلًا بك، الوصول مفتوح
page-open-text = كل ما يتبعه ينتظرك في المحادثة.
page-waiting-title = جارٍ تأكيد دفعتك
page-waiting-text = يستغرق هذا عادة بضع ثوانٍ، وتتحقق الصفحة تلقائيًا. يمكنك أيضًا إغلاقها: ستصلك رسالة في المحادثة فور الانتهاء.
page-unknown-title = هذا الرابط غير معروف هنا
page-unknown-text = ربما كان قديمًا أو ناقصًا. حالتك موجودة في المحادثة.
page-cancelled-title = خرجت قبل الدفع
page-cancelled-text = لم يُخصم شيء هذه المرة. في المحادثة يمكنك المتابعة من حيث توقفت، أو الاختيار من جديد.
page-portal-title = كل شيء محدّث
page-portal-text = ما غيّرته لدى Stripe يصل إلى المحادثة تلقائيًا خلال لحظات.
page-later-title = لا يمكننا التحقق الآن
page-later-text = إن كنت قد دفعت فلم يضع شيء: ستصلك رسالة في المحادثة فور التأكيد. تتحقق الصفحة من جديد تلقائيًا.
page-back = العودة إلى المحادثة

### plan.ftl

plan-title = { "\u200F" }<b>{ $tier }</b>
button-plan-cancel = إلغاء اشتراكي
button-plan-pause = إيقاف مؤقت
button-plan-resume = استئناف
button-keep-plan = الإبقاء على اشتراكي
button-resume = استئناف
button-manage = إدارة اشتراكي
button-add-card = إضافة بطاقة

plan-cancel-ask = إلغاء <b>{ $tier }</b>؟ تبقى مفتوحة حتى { $at } ولن يُخصم شيء بعد الآن. يمكنك التراجع في أي وقت حتى ذلك الحين.
plan-cancel-ask-now = إلغاء <b>{ $tier }</b>؟ الاشتراك لا يعمل حاليًا، لذلك ينتهي فورًا.
plan-cancel-ask-owed = تبقى فاتورة مفتوحة: لن تُخصم تلقائيًا بعد الآن، وما زال بإمكانك دفعها.
plan-cancel-ask-void = يسقط المستحق في آخر فاتورة؛ لا يلزمك دفعه.
button-cancel-yes = نعم، إلغاء
plan-cancelled = أُلغي اشتراك <b>{ $tier }</b>. يبقى مفتوحًا حتى { $at }، ولن يُخصم شيء بعد الآن.
plan-cancelled-now = انتهى اشتراك <b>{ $tier }</b>. لن يُخصم شيء بعد الآن.
plan-why-ask = إن أحببت فأخبرنا بالسبب. يقرؤه أشخاص، ولا يغير شيئًا بالنسبة لك.
plan-why-thanks = شكرًا لك، تم تدوينه.
button-why-too-expensive = السعر مرتفع
button-why-unused = لا أستخدمه
button-why-missing-features = ينقصه شيء
button-why-low-quality = الجودة غير كافية
button-why-switched-service = أستخدم خدمة أخرى
button-why-other = سبب آخر

plan-trial-paid = شكرًا لك. يستمر اشتراك <b>{ $tier }</b>. الخصم القادم { $price } في { $at }.
plan-trial-asked = يستلم Stripe دفعة <b>{ $tier }</b> الآن. لا يلزمك فعل شيء؛ تحقق من جديد بعد دقيقة.
plan-trial-unpaid = لم تتم دفعة <b>{ $tier }</b>. لم يُخصم أي مبلغ. ادفع الفاتورة المفتوحة أو أضف بطاقة أخرى.

plan-kept = يستمر اشتراك <b>{ $tier }</b> كما كان. الخصم القادم { $price } في { $at }.

plan-pause-ask = كم المدة؟ يتوقف اشتراك <b>{ $tier }</b> فورًا: في هذه الأثناء لا شيء مفتوح ولا يُخصم شيء. ثم يُستأنف تلقائيًا بفترة جديدة يُخصم ثمنها في ذلك اليوم.
plan-pause-credit = ما دفعته ولم تستخدمه يُطرح من ذلك الخصم.
button-pause-days = { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
plan-paused = اشتراك <b>{ $tier }</b> موقوف مؤقتًا حتى { $at }. لا يُخصم شيء قبل ذلك اليوم. يمكنك استئنافه قبل ذلك.
plan-resume-ask = استئناف <b>{ $tier }</b>؟ تبدأ فترة جديدة فورًا: يُخصم { $price } الآن، بعد طرح رصيدك.
button-resume-yes = نعم، استئناف
plan-resumed = استُؤنف اشتراك <b>{ $tier }</b>. الخصم القادم { $price } في { $at }.
plan-resume-unpaid = لم تتم الدفعة، لذلك ما زال اشتراك <b>{ $tier }</b> موقوفًا مؤقتًا. لم يُخصم شيء. ادفع الفاتورة المفتوحة أو أضف بطاقة أخرى، وعندها يُفتح كل شيء.

### privacy.ftl

command-privacy = بياناتك: ما يُحفظ، ونسخة في ملف، ومحوها
privacy-title = <b>ما يُحفظ عنك</b>
privacy-kept = <b>يُحفظ هنا:</b> اسمك ورقمك ولغتك في Telegram؛ وما ضبطته عبر { "\u200E" }/settings؛ وما اخترته ودفعته وما عليك؛ وما يحق لك؛ وما سألت عنه القائمين على البوت؛ وسجل ما حدث لباقتك. أما كلمات الرسائل الأخرى فتُحذف فور الرد عليها.
privacy-card = <b>لا يُحفظ هنا:</b> بطاقتك. هي لدى Stripe؛ وهنا نوعها وآخر أربعة أرقام وتاريخ انتهائها فقط.
privacy-why = <b>لماذا:</b> لنبيعك ما اخترته، ونعرف ما دُفع، ونجيبك، ولأن الدفاتر يجب أن تُحفظ.
privacy-long = <b>كم من الوقت:</b> المدفوعات والسجل ما دامت الدفاتر تقتضي ذلك؛ وما يخبرني به Stripe لمدة 30 يومًا ثم أرقامه فقط؛ وكلماتك إلى أن يُجاب عنها.
privacy-rights = يمكنك الحصول على كل ذلك في ملف، ويمكنك طلب محو بياناتك.
button-export = إرسال كل شيء إليّ في ملف
button-forget-me = محو بياناتي…
button-forget-on = متابعة
button-forget-now = محو بياناتي نهائيًا
privacy-exported = الملف في هذه المحادثة. يمكن قراءته بأي برنامج نصوص؛ لا تعطه لأحد من فضلك، فهو عن مالك.
privacy-forget-ask = <b>محو بياناتك.</b> يُحذف من هنا اسمك ورقمك ولغتك وعناوينك وأرقام بطاقتك وكلماتك، ويُحذف سجلك لدى Stripe. لا يمكن التراجع عن ذلك.
privacy-forget-plan = <b>تنتهي { $tier } فورًا</b>، ومعها الوقت المدفوع. لن يُخصم شيء بعد الآن، ولا يُردّ شيء بذلك. إن أردت الاستفادة مما دفعته فألغِ أولًا ثم عد إلى هنا حين ينتهي.
privacy-forget-chats = اخرج من هذه المحادثات بنفسك، لأنني لن أعرفك بعدها: { $chats }
privacy-forget-stays = ما يبقى من دون اسمك: المبالغ والتواريخ وأرقام الفواتير، لأن الدفاتر يجب أن تُحفظ. ويحتفظ Stripe بالمدفوعات السابقة للسبب نفسه.
privacy-forget-sure = هل تريد ذلك حقًا؟ بعد هذه الضغطة لن يعرف أحد هنا من أنت، ولن يستطيع أحد إعادة ذلك. لا يتحرك أي مبلغ.
privacy-forgotten = مُحيت بياناتك. لم يتحرك أي مبلغ؛ وما كان جاريًا قيد الإنهاء، وسجلك لدى Stripe قيد الحذف.
privacy-forgotten-back = إن كتبت مجددًا فستكون شخصًا جديدًا: { "\u200E" }/start

### settings.ftl

settings-title = <b>الإعدادات</b>
settings-language = اللغة: العربية.
settings-zone-chosen = منطقتك الزمنية: <b>{ $city }</b>، والساعة فيها الآن { $now }. أنت اخترتها.
settings-zone-country = منطقتك الزمنية: <b>{ $city }</b>، والساعة فيها الآن { $now }. أخذتها من بلد عنوان الدفع لديك؛ إن لم تكن صحيحة فاختر منطقتك.
settings-zone-default = لا أعرف منطقتك الزمنية بعد، وأعتمد <b>{ $city }</b>، والساعة فيها الآن { $now }. اختر منطقتك أدناه.
settings-hours = ما يحتمل الانتظار يصلك بين { $opens } و{ $closes } بتوقيتها. وما لا يحتمله يصلك فورًا: دفعة لم تتم، أو سؤال من مصرفك، أو فتح الوصول أو إغلاقه. هذا لا يمكن إيقافه.
settings-hours-any = تصلك الإشعارات فور وجود ما يُقال. ما يخص الدفعات التي لم تتم ومصرفك ووصولك لا يمكن إيقافه.
settings-switches = ما عدا ذلك يمكنك تشغيله وإيقافه هنا:
settings-on = ✓ { $what }
settings-off = – { $what } (متوقف)
settings-admin = أنت مشرف هنا: تصل التنبيهات أيضًا إلى هذه المحادثة. { "\u200E" }/admin
topic-receipts = إيصالات التجديد
topic-upcoming-month = تذكير قبل الخصم الشهري
topic-upcoming-week = تذكير قبل كل خصم أسبوعي
topic-trial = انتهاء الفترة المجانية بلا خصم
topic-report = التقرير الأسبوعي عن أعمالي
topic-offers = دعوات للعودة

button-language = اللغة
button-zone = المنطقة الزمنية
zone-title = <b>منطقتك الزمنية</b>
zone-ask = أين أنت؟ اضغط، أو اكتب اسم مدينة قريبة منك.
zone-choose = { $region }: اضغط المدينة التي تُظهر ساعاتها وقتك.
zone-found = { $city }: { $now }
zone-which = أي واحدة منها؟
zone-unknown = لا أعرف هذا المكان. اكتب اسم مدينة أكبر في منطقتك الزمنية، أو اختر من القائمة.
button-zone-list = الاختيار من القائمة
button-zone-follow = حسب بلد عنوان الدفع
region-africa = أفريقيا
region-america = الأمريكتان
region-antarctica = القارة القطبية الجنوبية
region-arctic = القطب الشمالي
region-asia = آسيا
region-atlantic = المحيط الأطلسي
region-australia = أستراليا
region-europe = أوروبا
region-indian = المحيط الهندي
region-pacific = المحيط الهادئ

### shop.ftl

price-per-day = { $price } يوميًا
price-per-week = { $price } أسبوعيًا
price-per-month = { $price } شهريًا
price-per-year = { $price } سنويًا
price-once = { $price } لمدة { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }

every-day = كل يوم
every-week = كل أسبوع
every-month = كل شهر
every-year = كل سنة

limit-per-day = • حتى { $amount } { $title } يوميًا
limit-per-week = • حتى { $amount } { $title } أسبوعيًا
limit-per-month = • حتى { $amount } { $title } شهريًا
limit-per-year = • حتى { $amount } { $title } سنويًا

shop-title = <b>اختر باقتك</b>
shop-empty = لا شيء معروض للبيع الآن. باقتك، إن كانت لديك واحدة، لا تتأثر: { "\u200E" }/billing_status
shop-card =
    { "\u200F" }<b>{ $tier }</b> · { $price }
    { $description }
shop-card-trial =
    { "\u200F" }<b>{ $tier }</b> · { $price } · { $days ->
        [zero] { $days } يوم مجانًا
        [one] يوم واحد مجانًا
        [two] يومان مجانًا
        [few] { $days } أيام مجانًا
        [many] { $days } يومًا مجانًا
       *[other] { $days } يوم مجانًا
    }
    { $description }
shop-button = { $tier } · { $price }

shop-details-title =
    <b>{ $tier }</b>
    { $description }
shop-price = <b>{ $price }</b>
shop-number-may = يمكنك أخذ ما يصل إلى { $most } منها، وتدفع عن كل واحدة.
shop-number-each = العدد { $number }، وسعر الواحدة { $price }. والحدود لها كلها معًا.
shop-price-trial = <b>{ $price }</b>، بعد { $days ->
        [zero] { $days } يوم مجاني
        [one] يوم مجاني واحد
        [two] يومين مجانيين
        [few] { $days } أيام مجانية
        [many] { $days } يومًا مجانيًا
       *[other] { $days } يوم مجاني
    }
shop-features = <b>ما ستحصل عليه</b>
shop-limits = <b>الكمية</b>
shop-chats = <b>محادثات خاصة يمكنك دخولها</b>
shop-item = • { $title }
shop-terms = يُخصم اليوم { $price }، ثم يتجدد { $every } حتى تُلغي. يمكنك الإلغاء في أي وقت عبر { "\u200E" }/manage_subscription.
shop-terms-trial = لا يُخصم شيء اليوم. بعد { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } يُخصم { $price }، ثم يتجدد { $every } حتى تُلغي. يمكنك الإلغاء في أي وقت عبر { "\u200E" }/manage_subscription؛ وقبل انتهاء الفترة المجانية لا تدفع شيئًا.
shop-tax-exclusive = تُضاف الضريبة حيث تُستحق؛ وتعرضها صفحة Stripe بحسب عنوانك قبل الدفع.
shop-tax-inclusive = السعر يشمل الضريبة حيث تُستحق.
shop-no-card-cancel = لا تحتاج إلى بطاقة للبدء. إن لم تُضف بطاقة فستنتهي الفترة المجانية ببساطة.
shop-no-card-pause = لا تحتاج إلى بطاقة للبدء. إن لم تُضف بطاقة فسيتوقف اشتراكك مؤقتًا بعد الفترة المجانية حتى تضيفها.
shop-no-card-create-invoice = لا تحتاج إلى بطاقة للبدء. بعد الفترة المجانية تصلك فاتورة.

shop-terms-promo = يُخصم اليوم { $now }، ثم يتجدد { $every } مقابل { $price } حين ينتهي مفعول الرمز، حتى تُلغي. يمكنك الإلغاء في أي وقت عبر { "\u200E" }/manage_subscription.
shop-terms-trial-promo = لا يُخصم شيء اليوم. بعد { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } يُخصم { $now }، ثم يتجدد { $every } مقابل { $price } حين ينتهي مفعول الرمز، حتى تُلغي. يمكنك الإلغاء في أي وقت عبر { "\u200E" }/manage_subscription؛ وقبل انتهاء الفترة المجانية لا تدفع شيئًا.
shop-terms-pass = يُخصم اليوم { $price } مرة واحدة. يُفتح الوصول فورًا وينتهي من تلقاء نفسه بعد { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، ولا يتجدد شيء.
shop-terms-pass-longer = يُخصم اليوم { $price } مرة واحدة. تصريحك سارٍ حتى { $until }؛ { $days ->
        [zero] ويُضاف إليه { $days } يوم
        [one] ويُضاف إليه يوم واحد
        [two] ويُضاف إليه يومان
        [few] وتُضاف إليه { $days } أيام
        [many] ويُضاف إليه { $days } يومًا
       *[other] ويُضاف إليه { $days } يوم
    }. ينتهي من تلقاء نفسه، ولا يتجدد شيء.
shop-promo-once = مع رمزك { $code } تكون الدفعة الأولى <b>{ $now }</b> بدلًا من { $price }.
shop-promo-months = مع رمزك { $code } تدفع <b>{ $now }</b> بدلًا من { $price } لمدة { $months ->
        [zero] { $months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }.
shop-promo-ever = مع رمزك { $code } تدفع <b>{ $now }</b> بدلًا من { $price } في كل مرة.
shop-promo-kept = رمزك { $code } محفوظ لك. افتح أي باقة لترى ما يخصمه منها.

button-choose = { $price }
button-chosen = ✓ { $price }
button-currency = الدفع بعملة { $currency }
button-buy-pass = شراء: { $price }
button-start-trial = { $days ->
        [zero] البدء مجانًا
        [one] البدء بيوم مجاني
        [two] البدء بيومين مجانيين
        [few] البدء بـ { $days } أيام مجانية
        [many] البدء بـ { $days } يومًا مجانيًا
       *[other] البدء بـ { $days } يوم مجاني
    }
button-subscribe = اشتراك: { $price }
button-back = ‹ رجوع
button-close = إغلاق
button-pay = الدفع عبر Stripe
button-paid = لقد دفعت
button-tiers = عرض الباقات
button-retry = إعادة المحاولة

checkout-title = { "\u200F" }<b>{ $tier }</b> · { $price }
checkout-now = ادفع { $price } في صفحة Stripe. بيانات بطاقتك تصل إلى Stripe وحده؛ لا تكتبها هنا أبدًا.
checkout-trial = أدخل بطاقتك في صفحة Stripe. { $days ->
        [zero] تبدأ فترتك المجانية فورًا
        [one] يبدأ يومك المجاني فورًا
        [two] يبدأ يوماك المجانيان فورًا
        [few] تبدأ أيامك المجانية الـ { $days } فورًا
        [many] تبدأ فترتك المجانية ({ $days } يومًا) فورًا
       *[other] تبدأ فترتك المجانية ({ $days } يوم) فورًا
    } ولا يُخصم شيء اليوم؛ بعدها { $price }. بيانات بطاقتك تصل إلى Stripe وحده؛ لا تكتبها هنا أبدًا.
checkout-until = الرابط صالح حتى { $until }.
checkout-next = فور تأكيد Stripe تتغير هذه الرسالة تلقائيًا ويُفتح لك الوصول.
checkout-opening = لحظة، أُعدّ رابط الدفع…
checkout-not-yet = <i>لم يؤكد Stripe أي دفعة بعد. إن كنت قد دفعت للتو فانتظر لحظة ثم اضغط «لقد دفعت» من جديد؛ لن يُخصم المبلغ مرتين أبدًا. وإن لم تدفع فالزر أعلاه ما زال يعمل.</i>
checkout-cannot-look = <i>لا يستجيب Stripe حاليًا، لذلك لا أرى بعد هل وصلت دفعتك. إن كنت قد دفعت فلا شيء يضيع ولا داعي للدفع مرة أخرى: أكتب إليك هنا فور استجابة Stripe.</i>
checkout-none = ليس لديك رابط دفع مفتوح الآن، ولم يُخصم شيء. اختر باقة للحصول على رابط جديد.
checkout-on-its-way = <i>ما زال مصرفك يحوّل المبلغ. قد يستغرق ذلك بضعة أيام؛ سأخبرك عند وصوله.</i>

button-compare = مقارنة الباقات
button-code = لدي رمز
compare-title = <b>مقارنة</b>
compare-price = • { "\u200F" }{ $tier }: { $price }
compare-feature = • { "\u200F" }{ $title }: { $tiers }
compare-limit = • { "\u200F" }{ $title }: { $amounts }
compare-per-day = { $tier } { $amount } يوميًا
compare-per-week = { $tier } { $amount } أسبوعيًا
compare-per-month = { $tier } { $amount } شهريًا
compare-per-year = { $tier } { $amount } سنويًا
code-prompt = اكتب رمزك في رسالة واحدة. أسأل Stripe هل ما زال صالحًا؛ ولا يُخصم شيء بذلك.

### status.ftl

status-title = <b>باقتك: { $tier }</b>
status-title-none = <b>ليست لديك باقة</b>
status-next-charge = الخصم القادم: { $price } في { $at }.
status-next-charge-less = الخصم القادم: { $price } بدلًا من { $usual } بفضل خصمك، في { $at }.
status-until = الوصول مفتوح حتى { $at }، ثم ينتهي من تلقاء نفسه.
status-last-paid = آخر دفعة: { $paid }، تشمل ضريبة { $tax }.
status-bill-stuck = فاتورتك القادمة تنتظر عنوانك، لأن ضريبتها تتوقف عليه. أدخله من فضلك في صفحة الدفع.
status-ends = الاشتراك ملغى وينتهي في { $at }. لن يُخصم شيء بعد الآن. يمكنك التراجع حتى ذلك الحين.
status-invoice-open = هناك دفعة مستحقة. ادفعها الآن أو غيّر بطاقتك في صفحة الدفع.
status-card = البطاقة: { $brand } { "\u200E" }•••• { $last4 }، صالحة حتى { $expires }.
status-account = الحساب: { $brand } { "\u200E" }•••• { $last4 }.
status-bank-account = الحساب المصرفي { "\u200E" }•••• { $last4 }.
status-mandate-gone = لم يعد الخصم منه مسموحًا. أضف من فضلك طريقة دفع أخرى في صفحة الدفع.
status-debit = الخصم من حسابك المصرفي في الطريق. يُتوقع رد مصرفك في { $at } تقريبًا؛ لا يلزمك فعل شيء.
status-method = طريقة الدفع: { $brand }.
status-checkout-open = رابط دفع { $tier } بانتظارك.
door-not-ready = باب «{ $title }» غير جاهز بعد. اطلب الرابط بعد قليل عبر { "\u200E" }/billing_status.

button-join = دخول { $title }
button-more-time = إضافة وقت
button-portal = فتح صفحة الدفع
button-status = حالة اشتراكي

access-level-full = كل ما في باقتك مفتوح.
access-level-grace = كل ما في باقتك مفتوح في الوقت الحالي.
access-level-restricted = باقتك مقيدة حاليًا.
access-level-none = باقتك غير مفتوحة حاليًا.

access-reason-nothing-bought = اختر باقة عبر { "\u200E" }/subscribe.
access-reason-grant-given = هي هدية لك؛ لا يُخصم شيء مقابلها.
access-reason-pass-paid = دُفعت مرة واحدة. كل ما في باقتك مفتوح، ولا يتجدد شيء من تلقاء نفسه.
access-reason-pass-ended = انتهت مدتها. لن يُخصم شيء بعد الآن. يمكنك شراء وقت إضافي أو الاشتراك: { "\u200E" }/subscribe
access-reason-subscription-trialing = فترتك المجانية جارية. كل ما في باقتك مفتوح.
access-reason-subscription-paid = مدفوعة. كل ما في باقتك مفتوح.
access-reason-subscription-renewing = يجري تجديدها الآن. يبقى كل شيء مفتوحًا.
access-reason-subscription-unbilled = كل ما في باقتك مفتوح.
access-reason-subscription-unknown-status = يبقى كل شيء كما كان؛ وهناك شخص يراجع اشتراكك.
access-reason-subscription-unknown-product = يجب أن يراجع شخص ما يشمله هذا الاشتراك؛ راسلنا عبر { "\u200E" }/paysupport.
access-reason-payment-on-its-way = دفعتك في الطريق. تُفتح باقتك حين يحوّل المصرف المبلغ.
access-reason-payment-on-its-way-open = يجري الدفع بالخصم من حسابك المصرفي. كل ما في باقتك مفتوح.
access-reason-payment-missing = لم تُدفع بعد، لذلك ليست مفتوحة بعد.
access-reason-payment-written-off = شُطبت فاتورتها الأخيرة، لذلك أُغلقت.
access-reason-payment-failed = لم تتم الدفعة الأخيرة. يبقى كل شيء مفتوحًا في الوقت الحالي ليتسنى لك تصحيح الأمر.
access-reason-payment-failed-long = لم تتم الدفعة الأخيرة منذ أيام، لذلك باقتك مقيدة إلى أن تُدفع.
access-reason-payment-given-up = أُغلقت لأن الدفعة الأخيرة لم تتم قط. دفع الفاتورة المفتوحة يفتحها من جديد.
access-reason-payment-no-address = كانت أحدث فاتورة تنتظر عنوانك ولم تُدفع بعد. يبقى كل شيء مفتوحًا في الوقت الحالي ليتسنى لك تصحيح الأمر.
access-reason-payment-no-address-long = كانت أحدث فاتورة تنتظر عنوانك ولم تُدفع منذ أيام، لذلك باقتك مقيدة إلى أن تُدفع.
access-reason-payment-no-address-given-up = أُغلقت لأن فاتورتها كانت تنتظر عنوانك ولم تُدفع قط. حين تُدفع تلك الفاتورة تُفتح من جديد.
access-reason-payment-refunded = أُغلقت لأن دفعتك رُدّت إليك.
access-reason-payment-disputed = هي مغلقة ريثما ينظر مصرفك في الدفعة التي اعترضت عليها.
access-reason-payment-dispute-lost = هي مغلقة لأن مصرفك استعاد الدفعة.
access-reason-subscription-never-started = لم تكتمل الدفعة الأولى، فلم يبدأ الاشتراك. لا يُخصم شيء. ابدأ من جديد عبر { "\u200E" }/subscribe.
access-reason-subscription-paused = الاشتراك موقوف مؤقتًا: في هذه الأثناء لا شيء مفتوح ولا يُخصم شيء.
access-reason-subscription-paused-unpaid = الاشتراك موقوف مؤقتًا لأن الدفعة الأخيرة لم تتم قط. ادفع الفاتورة المفتوحة للمتابعة.
access-reason-subscription-paused-no-address = الاشتراك موقوف مؤقتًا لأن فاتورته كانت تنتظر عنوانك ولم تُدفع قط. حين تُدفع تلك الفاتورة يُستأنف.
access-reason-subscription-paused-after-trial = انتهت فترتك المجانية ولا توجد بطاقة، لذلك الاشتراك موقوف مؤقتًا. لم يُخصم شيء. أضف بطاقة للمتابعة.
access-reason-subscription-collection-paused = أوقفنا المدفوعات مؤقتًا من جانبنا. لا يلزمك فعل شيء.
access-reason-subscription-ended = انتهى الاشتراك. يمكنك العودة في أي وقت عبر { "\u200E" }/subscribe.
access-reason-subscription-ended-paid = الاشتراك ملغى، ويبقى مفتوحًا حتى نهاية الوقت الذي دفعت عنه.

door-closed = المحادثة «{ $title }» مفتوحة لمن تشملها باقته، لذلك تعذر إدخالك. لم يُخصم شيء.
door-closed-plans = الباقات التي تشملها:

### support.ftl

support-title = <b>اسأل شخصًا</b>
support-prompt = اكتب سؤالك الآن في رسالة نصية واحدة. يصل إلى القائمين على البوت مع اسمك في Telegram. من دون أرقام بطاقات من فضلك.
support-sent = شكرًا لك. سؤالك الآن لدى القائمين على البوت، وتصل إجابتهم إلى هذه المحادثة. لم يتغير شيء في باقتك أو مدفوعاتك.
support-only-text = اكتب سؤالك نصًا من فضلك. للتوقف اضغط «إغلاق» أو أرسل أمرًا آخر.

support-answer-prompt = اكتب جوابك إلى { $telegram_id } الآن في رسالة نصية واحدة؛ يصل إلى محادثته كما هو. للتوقف اضغط «إغلاق».
support-answer-sent = جوابك في الطريق إلى { $name }.
support-answer-waits = لا يمكن أن يصل جوابك الآن إلى { $name }: فقد حظر البوت أو لم يعد موجودًا. الجواب محفوظ، ويُرسل إن عاد خلال 30 يومًا.
button-answer = الرد
button-person = من هو؟
button-ask-more = سؤال آخر
notice-admin-support-how = ردّ على هذه الرسالة للإجابة؛ يصل ردّك إلى محادثته.
notice-support-answer =
    <b>جواب من القائمين على البوت</b>
    { $text }
notice-support-answer-how = لمتابعة السؤال ردّ على هذه الرسالة أو اضغط الزر.
notice-admin-answer-unreached = تعذر إيصال جوابك إلى { $name } ({ $telegram_id }): فقد حظر البوت أو لم يعد موجودًا. يُرسل إن عاد خلال 30 يومًا.

### talk.ftl

command-start = ابدأ من هنا
command-subscribe = اختيار باقة والدفع
command-billing-status = باقتك، الخصم القادم، محادثاتك
command-manage-subscription = البطاقة والفواتير والإلغاء
command-settings = إعداداتك
command-help = ما أستطيع فعله
command-paysupport = اسأل شخصًا عن دفعة
command-terms = الشروط
command-admin = أرقام وأشخاص ومحادثات

bot-short-description = الباقات والدفع والوصول، في هذه المحادثة.
bot-description = اختر باقة وادفع في صفحة Stripe، فيُفتح لك الوصول. يمكنك الإلغاء في أي وقت من المحادثة. للبدء اضغط الزر في الأسفل.

start-title = مرحبًا { $name }، هنا <b>{ $business }</b>.
start-text = هنا تختار باقة وتدفع ثمنها في صفحة Stripe وتديرها: ترى ما هو قادم، وتغيّر بطاقتك، وتُلغي.
start-next = ابدأ بإلقاء نظرة على الباقات. النظر بلا مقابل.

help-title = <b>{ $business }</b>: ما أفهمه
help-command = { "\u200F" }{ "\u200E" }/{ $name } – { $what }
help-support = { $words }
help-money = الدفع في صفحة Stripe فقط. لا تكتب رقم بطاقة هنا أبدًا؛ وإن حدث ذلك أحذفه فورًا.
button-ask = اسأل شخصًا

terms-title = <b>شروط { $business }</b>
terms-renewal = <b>التجديد.</b> يتجدد الاشتراك تلقائيًا في نهاية كل فترة بالسعر المعروض عند اختياره، حتى تُلغي. تُمنح الفترة المجانية لكل شخص مرة واحدة.
terms-cancel = <b>الإلغاء.</b> في أي وقت عبر { "\u200E" }/manage_subscription. يبقى لك ما دفعت عنه حتى نهاية الفترة. إن ألغيت قبل انتهاء الفترة المجانية فلا يُخصم شيء.
terms-cancel-now = <b>الإلغاء.</b> في أي وقت عبر { "\u200E" }/manage_subscription. ينتهي اشتراكك حين يسري الإلغاء، كما تذكر صفحة Stripe. إن ألغيت قبل انتهاء الفترة المجانية فلا يُخصم شيء.
terms-failed = <b>إن لم تتم دفعة</b> أخبرك فورًا. تبقى باقتك مفتوحة بضعة أيام ليتسنى لك تصحيح الأمر.
terms-cards = <b>بطاقتك</b> محفوظة لدى Stripe، وليست هنا أبدًا. أحتفظ باسمك ورقمك في Telegram وباقتك وما دُفع.
terms-disputes = <b>الأسئلة ورد الأموال والشكاوى</b> بشأن دفعة: { "\u200E" }/paysupport. يقرؤها شخص. دعم Telegram نفسه لا يستطيع المساعدة في المدفوعات هنا.
terms-own =
    <b>بكلمات { $business }</b>
    { $terms }
button-terms = الشروط الكاملة

portal-title = <b>صفحة الدفع</b>
portal-text = في صفحة Stripe يمكنك تغيير بطاقتك ورؤية كل فواتيرك والإلغاء. يُنشأ الرابط عند الضغط.
portal-ready = تفضّل. الرابط لك وحدك ويعمل بضع دقائق فقط؛ بعدها اضغط للحصول على رابط جديد.
button-portal-now = فتح صفحة Stripe
button-portal-again = رابط جديد

group-pointer = أتحدث عن الباقات والمدفوعات في المحادثة الخاصة فقط، لذلك لم أجب هنا. اضغط أدناه واسألني هناك.
button-private = فتح المحادثة الخاصة

unknown-text = لم أفهم ذلك. لمعرفة ما أستطيع فعله: { "\u200E" }/help.
unknown-text-subscribing = استخدم الأزرار أعلاه من فضلك، أو ابدأ من جديد عبر { "\u200E" }/subscribe.
unknown-command = لا أعرف هذا الأمر. لرؤية ما أعرفه: { "\u200E" }/help.
unknown-button = هذا الزر قديم، ولم يحدث شيء. لمعرفة ما أستطيع فعله الآن: { "\u200E" }/help.
card-number-deleted = بدا ذلك رقم بطاقة، فحذفت رسالتك ولم أحتفظ بشيء منها. لا تكتب رقم بطاقة في محادثة أبدًا من فضلك: مكانه الوحيد صفحة Stripe التي تُفتح من { "\u200E" }/subscribe أو { "\u200E" }/manage_subscription. إن كان من المحتمل أن رآه شخص آخر فاطلب من مصرفك بطاقة جديدة.
card-number-stays = بدا ذلك رقم بطاقة. لم أحتفظ بشيء منه، لكن تعذر عليّ حذف رسالتك: احذفها بنفسك من فضلك. المكان الوحيد لرقم البطاقة هو صفحة Stripe التي تُفتح من { "\u200E" }/subscribe أو { "\u200E" }/manage_subscription.
too-fast = هذا كثير دفعة واحدة، لذلك لم أنفّذه. لم يتغير شيء ولم يُخصم أي مبلغ. أمهلني بضع ثوانٍ ثم حاول مجددًا.
toast-looking = أتحقق لدى Stripe…
toast-opening = لحظة…
closed = أُغلق. لمعرفة ما أستطيع فعله: { "\u200E" }/help.

span-days = { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
span-hours = { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
span-minutes = { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
span-moment = أقل من دقيقة

button-help = ما أستطيع فعله
button-terms-short = الشروط
button-privacy = بياناتي

### trouble.ftl

refused = لا يمكن تنفيذ هذا الآن. لم يتغير شيء ولم يُخصم أي مبلغ.
refused-already-subscribed = لديك باقة بالفعل، لذلك لم أفتح باقة ثانية. لم يُخصم أي مبلغ. يمكنك تغيير باقتك الحالية أو إلغاؤها.
refused-payment-owed = باقتك تنتظر دفعة، لذلك لم أفتح باقة ثانية: كنت ستدفع مرتين. لم يُخصم أي مبلغ. ادفع الفاتورة المفتوحة في صفحة الدفع، فيُفتح كل شيء من جديد.
refused-still-paying = دفعة فترتك الحالية ما زالت قيد التنفيذ، لذلك لم أوقف اشتراكك مؤقتًا: لا أستطيع أن أحسب لك إلا وقتًا مدفوعًا. لم يتغير شيء، ولم يُخصم أي مبلغ بضغطتك. حاول مجددًا حين تصل الدفعة: غالبًا خلال ساعتين، وبالخصم المصرفي خلال بضعة أيام. لمعرفة الحالة: { "\u200E" }/billing_status.
refused-pass-running = تصريحك ما زال ساريًا ويشمل هذا، لذلك لم أفتح دفعة: كنت ستدفع مرتين عن الوقت نفسه. لم يُخصم أي مبلغ. يمكنك إضافة وقت إليه، أو الاشتراك حين ينتهي.
refused-other-currency = مدفوعاتك هنا بعملة أخرى، وهذه الباقة لا تُباع بها. لم يتغير شيء ولم يُخصم أي مبلغ. اختر باقة أخرى أو اسأل عبر { "\u200E" }/paysupport.
refused-promo = لا يمكن استخدام هذا الرمز: ربما فيه خطأ في الكتابة، أو انتهت صلاحيته، أو استُنفد، أو هو لشخص آخر. لم يُخصم أي مبلغ، وكل الباقات متاحة بسعرها المعتاد.
refused-tier-not-sold = هذه الباقة لم تعد تُباع. لم يُخصم أي مبلغ. ألقِ نظرة على الباقات المتاحة.
refused-nothing-owed = لا شيء ينتظر دفعك: كل شيء مدفوع حتى الآن أو دفعته في الطريق. لم يُخصم أي مبلغ الآن.
refused-address-needed = فاتورتك القادمة تنتظر عنوانك، لأن ضريبتها تتوقف عليه. أدخله من فضلك في صفحة الدفع. لم يُخصم أي مبلغ الآن.
refused-too-long = رسالتك أطول من أن تُنقل دفعة واحدة، لذلك لم يُنقل منها شيء ولم يُحتسب، ولم يُخصم أي مبلغ. اختصرها من فضلك، أو أرسل نصفها تقريبًا الآن ثم الباقي.
refused-nothing-to-manage = لا يوجد هنا ما يُدار: لا توجد باقة سارية الآن. لم يتغير شيء ولم يُخصم أي مبلغ. ألقِ نظرة على الباقات.
refused-moved-on = تغيرت الأمور منذ ظهور هذا الزر، لذلك لم أنفّذه. لم يُخصم أي مبلغ الآن. لمعرفة الحالة: { "\u200E" }/billing_status.
refused-plan-taken-back = تعذر ذلك، ولم يُخصم أي مبلغ. لإفساح المجال أُلغي أولًا تغيير باقتك الذي كان سيأتي، ولن يأتي بعد الآن: تستمر باقتك كما هي اليوم. لمعرفة الحالة: { "\u200E" }/billing_status؛ يمكنك جدولة ذلك التغيير من جديد، أو محاولة هذا مجددًا.
refused-unknown-person = لا أعرف أحدًا بهذا الاسم أو الرقم. جرّب رقمًا في Telegram أو { "\u200E" }@username أو معرّف Stripe من نوع cus_…{ "\u200E" }
refused-unknown-payment = لا أعرف دفعة كهذه. لم يتحرك أي مبلغ.
refused-barred = لا أستطيع أن أبيعك شيئًا حاليًا. لم يُخصم أي مبلغ. إن كنت ترى أن هذا خطأ فراسل القائمين على البوت عبر { "\u200E" }/paysupport.

outage = هناك خدمة خارجية لا تستجيب حاليًا. لم يتغير شيء ولم يُخصم أي مبلغ. حاول مجددًا بعد دقيقة من فضلك.
outage-stripe = لا يستجيب Stripe حاليًا. لم يتغير شيء ولم يُخصم أي مبلغ. حاول مجددًا بعد دقيقة من فضلك؛ فالضغطة نفسها تتابع من حيث توقفت.
outage-still-asking = سألت Stripe ولم يصل رده بعد، فلا أعرف هل خُصم مبلغ أم لا. أواصل السؤال تلقائيًا حتى أعرف، ولن يحدث ذلك أكثر من مرة واحدة في كل الأحوال. لمعرفة الحالة بعد دقيقة: { "\u200E" }/billing_status.
outage-still-taking-back = لم أبدأ ذلك بعد، ولم يُخصم أي مبلغ. لإفساح المجال أُلغي أولًا تغيير باقتك الذي كان سيأتي، ولم يردّ Stripe بعد. أواصل السؤال تلقائيًا حتى يتم ذلك. انظر من فضلك في { "\u200E" }/billing_status بعد دقيقة، ثم حاول مجددًا ما أردته.

defect = هناك خلل من جانبنا، وقد دُوّن للقائمين على البوت. لم يُخصم أي مبلغ. يمكنك سؤالهم عبر { "\u200E" }/paysupport.
defect-stripe-refused = لم يقبل Stripe طلبنا. هذا خطؤنا لا خطؤك، وقد دُوّن. لم يُخصم أي مبلغ. يمكنك سؤال القائمين على البوت عبر { "\u200E" }/paysupport.
defect-price-not-published = لا يمكن دفع ثمن هذه الباقة بعد: سعرها غير جاهز لدى Stripe. هذا خطؤنا، وقد دُوّن. لم يُخصم أي مبلغ. حاول لاحقًا من فضلك، أو اسأل عبر { "\u200E" }/paysupport.
given-up = حدث خلل من جانبنا أثناء تنفيذ طلبك، وقد دُوّن للقائمين على البوت. لا أستطيع أن أعرف من هنا هل خُصم مبلغ: لمعرفة الحالة { "\u200E" }/billing_status. لا يُخصم مرتين أبدًا بضغطة واحدة، فيمكنك المحاولة مجددًا باطمئنان، أو السؤال عبر { "\u200E" }/paysupport.

### usage.ftl

command-usage = ما تشمله باقتك وما استخدمته منها

usage-title = <b>المستخدَم حتى الآن، { $tier }</b>
usage-line = { $bar } { $used } من { $amount } { $title }
usage-resets = يعود كل ذلك متاحًا في { $at }.
usage-ends = ينتهي اشتراكك في { $at }، ولا يُضاف شيء قبل ذلك.
usage-over = أصبحت باقتك أصغر مما استخدمته. لا يُؤخذ منك شيء لذلك؛ لكن لم يبقَ شيء في الوقت الحالي.
usage-nothing-counted = لا شيء محدود العدد في باقتك: استخدمها كما تشاء.
usage-closed = لا شيء مفتوح حاليًا، فلا يوجد ما يُستخدم.

denied-no-plan = <b>هذا يحتاج إلى باقة.</b> ليست لديك باقة مفتوحة، لذلك لم يُنفذ شيء ولم يُخصم أي مبلغ.
denied-owed = <b>هناك دفعة ناقصة.</b> باقتك مقيدة إلى أن تُدفع، لذلك لم يُنفذ شيء ولم يُحتسب شيء. لم يُخصم أي مبلغ الآن.
denied-not-in-tier = <b>باقتك { $tier } لا تشمل هذا.</b> لم يُنفذ شيء ولم يُخصم أي مبلغ.
denied-used-up = <b>استخدمت كل ما تشمله باقتك:</b> { $used } من { $amount } { $title }. لم يُنفذ شيء ولم يُخصم أي مبلغ.
denied-over = <b>أصبحت باقتك أصغر مما استخدمته:</b> تشمل { $amount } { $title }، واستخدمت { $used }. لم يُنفذ شيء ولم يُخصم أي مبلغ.
denied-too-many = <b>هذا أكثر مما تبقى:</b> { $left } من { $amount } { $title }. لم يُنفذ شيء ولم يُخصم أي مبلغ.
denied-subject = الأمر يخص: { $title }
denied-better = الباقات التي تشمله:
denied-more = الباقات التي تشمل أكثر:
denied-better-line = • <b>{ $tier }</b>
denied-more-per-day = • باقة <b>{ $tier }</b>: { $amount } { $title } يوميًا
denied-more-per-week = • باقة <b>{ $tier }</b>: { $amount } { $title } أسبوعيًا
denied-more-per-month = • باقة <b>{ $tier }</b>: { $amount } { $title } شهريًا
denied-nowhere = لا توجد حاليًا باقة تشمله.

refused-not-allowed = باقتك لا تشمل هذا الآن. لم يُنفذ شيء ولم يُخصم أي مبلغ. لمعرفة ما تشمله: { "\u200E" }/usage.

### why.ftl

command-why = لماذا باقتك مفتوحة أو مغلقة، وما التالي
button-why = لماذا هكذا؟
why-title = <b>لماذا هكذا</b>
why-title-of = <b>لماذا هكذا: { $name }</b> ({ $telegram_id })
why-plan = لديك <b>{ $tier }</b>.
why-because = <b>ما الذي أدى إلى ذلك</b>
why-next = <b>ما سيحدث تلقائيًا</b>
why-next-nothing = لن يحدث شيء تلقائيًا، ولن يُخصم شيء.
why-seen = آخر سؤال وُجّه إلى Stripe كان في { $at }.
why-never-seen = لم تدفع هنا من قبل، لذلك لم يُسأل Stripe عنك.

why-fact-given = • { $at }: أُهديت إليك { $tier } حتى { $until }.
why-fact-given-for-good = • { $at }: أُهديت إليك { $tier } بلا نهاية.
why-fact-subscribed = • { $at }: بدأ اشتراكك. وهو اليوم لباقة { $tier } مقابل { $money }.
why-fact-subscribed-before = • { $at }: بدأ اشتراكك. وكان في آخره لباقة { $tier } مقابل { $money }.
why-fact-trial = • { $at }: بدأت فترتك المجانية؛ وتستمر حتى { $until }.
why-fact-paid = • { $at }: دُفع { $money } عن المدة حتى { $until }.
why-fact-free = • { $at }: لم يكن هناك ما يُدفع، عن المدة حتى { $until }.
why-fact-billed = • { $at }: صدرت فاتورة بمبلغ { $money }، ولم تُدفع بعد.
why-fact-no-address = • { $at }: فاتورة بمبلغ { $money } تنتظر عنوانك لأن ضريبتها تتوقف عليه؛ ولم يُخصم شيء.
why-fact-stuck = • { $at }: لم يمكن إصدار فاتورة بمبلغ { $money } بعد، ولم يُخصم شيء. إصلاح ذلك علينا.
why-fact-debit = • { $at }: أُرسل خصم { $money } من الحساب المصرفي، ولم يردّ مصرفك بعد.
why-fact-failed = • { $at }: لم تتم دفعة { $money }، وما زالت مستحقة.
why-fact-void = • { $at }: صدرت فاتورة بمبلغ { $money } ثم سُحبت: لا شيء يُدفع عنها.
why-fact-written-off = • { $at }: صدرت فاتورة بمبلغ { $money } ولم تُدفع فشُطبت.
why-fact-refunded = • { $at }: رُدّ إليك { $money }.
why-fact-disputed = • { $at }: اعتُرض على دفعة { $money } لدى مصرفك، وهو ينظر فيها.
why-fact-lost = • { $at }: اعتُرض على دفعة { $money }، واستعادها مصرفك.
why-fact-paused = • { $at }: أُوقف اشتراكك مؤقتًا.
why-fact-ended = • { $at }: انتهت { $tier }.
why-fact-pass = • { $at }: اشتريت { $tier } لمدة { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } مقابل { $money }، مفتوحة حتى { $until }.
why-fact-pass-for-good = • { $at }: اشتريت { $tier } لمدة { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } مقابل { $money }.

next-fact-gift-ends = • { $at }: تنتهي هديتك ({ $tier }).
next-fact-ends = • { $at }: تنتهي { $tier } لأنها ملغاة. لن يُخصم شيء بعد ذلك.
next-fact-trial-ends = • { $at }: تنتهي فترتك المجانية.
next-fact-change = • { $at }: تصبح باقتك { $tier } مقابل { $money }، كما أردت.
next-fact-change-waits = • { $at }: حتى ذلك الحين ينتظر الانتقال إلى { $tier } مقابل { $money } دفعته. إن لم تُدفع بحلوله سقط الانتقال وبقيت باقتك كما هي.
next-fact-resumes = • { $at }: تُستأنف { $tier } تلقائيًا، ويُخصم ثمن فترة جديدة.
next-fact-debit-answer = • { $at }: في حدود هذا الوقت يردّ مصرفك على خصم { $money }.
next-fact-try = • { $at }: تُعاد محاولة دفع { $money }.
next-fact-rests = • { $at }: إن لم يُدفع شيء حتى ذلك الحين تُوقف { $tier } مؤقتًا إلى أن يُدفع.
next-fact-over = • { $at }: إن لم يُدفع شيء حتى ذلك الحين تنتهي { $tier }.
next-fact-restricted = • { $at }: إن لم يُدفع شيء حتى ذلك الحين تُقيَّد باقتك.
next-fact-closes = • { $at }: تنتهي المدة التي دفعت عنها، وتُغلق { $tier }.
next-fact-pass-ends = • { $at }: تنتهي مدتك في { $tier }. لن يُخصم شيء بعد ذلك.
next-fact-charge = • { $at }: يُخصم { $money } عن الفترة القادمة.

### work.ftl

command-request = طلب عمل ورؤية طلباتك

work-title = <b>طلب عمل</b>
work-how = اكتب الآن ما تحتاجه في رسالة واحدة؛ يمكنك إرفاق صورة أو مستند. ما كان في الانتظار ولم يبدأ بعد يمكنك سحبه.
work-yours = <b>ما طلبته</b>
work-line = رقم { $number }، { $stand }: { $words }
work-a-file = ملف
work-is-filed = بالانتظار
work-is-taken = قيد العمل
work-is-answered = أُجيب
work-is-withdrawn = مسحوب
work-filed = شكرًا لك، طلبك الآن <b>رقم { $number }</b> في الانتظار. يصل الجواب إلى هذه المحادثة. لم يُخصم شيء مقابله: باقتك تشمله.
work-ahead = باقتك تقدّمه على طلبات الآخرين.
work-only-these = اكتبه نصًا من فضلك، أو أرسل صورة أو مستندًا، مع كلمات إن أحببت. للتوقف أرسل أمرًا آخر.
work-album = ذهب الملف الأول وحده مع <b>رقم { $number }</b>، ولم تُؤخذ الملفات الأخرى.
work-album-how = مع كل عمل ملف واحد: اجمع الملفات الأخرى في أرشيف واحد، أو أرسل كلًّا منها على حدة بعد /request.
button-withdraw = سحب رقم { $number }

notice-work-answered = <b>عملك رقم { $number } جاهز.</b>
notice-work-answered-asked = طلبت: <i>{ $words }</i>
notice-work-answered-words = { $words }
notice-work-answered-file = يتبعه ملف.
notice-work-answer-file = تابع لعملك رقم { $number }
notice-work-report = <b>أسبوعك، من { $since } إلى { $until }</b>
work-report-used = المستخدَم، { $title }: { $count }
work-report-delivered = المنجَز: { $count ->
        [0] لا شيء بعد
        [zero] لا شيء بعد
        [one] عمل واحد
        [two] عملان
        [few] { $count } أعمال
        [many] { $count } عملًا
       *[other] { $count } عمل
    }
work-report-line = • رقم { $number }: { $words }
work-report-more = • و{ $count } أخرى
work-report-waiting = في الانتظار الآن: { $count ->
        [zero] لا شيء
        [one] عمل واحد
        [two] عملان
        [few] { $count } أعمال
        [many] { $count } عملًا
       *[other] { $count } عمل
    }

refused-work-moved-on = تغير هذا العمل منذ أن رأيت الزر: بدأ أو أُجيب أو سُحب. لم يتغير شيء الآن ولم يُخصم أي مبلغ. لمعرفة حال طلباتك: { "\u200E" }/request.

button-admin-work = الأعمال
admin-work-title = <b>قائمة الأعمال</b>
admin-work-none = لا أحد ينتظر شيئًا.
admin-work-more = … و{ $count } أخرى
admin-work-card = <b>رقم { $number }</b> من { $name } { $handle } <code>{ $telegram_id }</code>، قُدّم في { $at }
admin-work-stand = الحالة: { $stand }.
admin-work-hands = الحالة: { $stand }، لدى <code>{ $admin }</code>.
admin-work-words = <blockquote>{ $words }</blockquote>
admin-work-answer = الجواب: { $words }
admin-work-file = ملف العمل رقم { $number }
admin-work-answer-prompt = أرسل الآن جواب رقم { $number } نصًا أو صورة أو مستندًا. يصل إلى { $name } كما هو.
admin-work-answered = أُجيب عن رقم { $number }، والجواب في الطريق إلى { $name }.
button-work = رقم { $number } · { $name }
button-work-open = فتح
button-work-file = عرض الملف
button-work-take = تولّي العمل
button-work-put-back = إعادته
button-work-answer = الرد
button-work-queue = القائمة
notice-admin-work-filed = <b>عمل رقم { $number }</b> من { $name } <code>{ $telegram_id }</code>
notice-admin-work-filed-file = معه ملف.
notice-admin-work-filed-ahead = يتقدم على غيره: هكذا تقول الباقة.
