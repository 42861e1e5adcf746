# हिन्दी। संबोधन: आप। बॉट के वाक्य ऐसे रखे गए हैं कि उसका लिंग न दिखे।
#
# plan        प्लान (जो चुना जाए); सब्सक्रिप्शन (जो रिन्यू, रद्द या रोका जाए)
# pass        पास (एक बार का भुगतान, रिन्यू नहीं होता)
# free days   फ़्री ट्रायल
# charge      पैसे कटना
# invoice     इनवॉइस
# bill        बिल
# credit      क्रेडिट (अगला भुगतान घटाता है)
# refund      रिफ़ंड, पैसे वापस
# bank debit  बैंक डेबिट
# dispute     विवाद
# notice      सूचना
# card        कार्ड
# chats       निजी चैट
# no money has moved   कोई पैसा नहीं कटा

### admin.ftl

admin-title = <b>आँकड़े</b>
admin-active = सक्रिय: { $count }
admin-trialing = इनमें फ़्री ट्रायल पर: { $count }
admin-tier = • { $tier }: { $count }
admin-week = पिछले सात दिनों में मिला: { $money }
admin-no-money = कुछ नहीं
admin-inbox = Stripe के इवेंट: { $open } बाकी (सबसे पुराना { $lag } से), { $failed } असफल
admin-work = जिन लोगों को देखना है: { $dirty } ({ $failing } में दिक्कत)। भेजने को बाकी सूचनाएँ: { $owed }
button-admin-refresh = ताज़ा करें
button-admin-find = किसी को खोजें
button-admin-chats = चैट

admin-find = किसे खोज रहे हैं? Telegram नंबर, @name या Stripe का cus_… लिखें।
admin-person = <b>{ $name }</b> { $handle } <code>{ $telegram_id }</code>
admin-access = एक्सेस: <b>{ $level }</b> · { $tier } · { $reason }
level-full = पूरा
level-grace = मोहलत पर
level-restricted = सीमित
level-none = कोई नहीं
subscription-status-active = सक्रिय
subscription-status-trialing = फ़्री ट्रायल पर
subscription-status-past-due = बकाया
subscription-status-unpaid = भुगतान बाक़ी
subscription-status-paused = रुका हुआ
subscription-status-incomplete = अधूरा
subscription-status-incomplete-expired = अधूरा, समय समाप्त
subscription-status-canceled = रद्द
admin-customers = ग्राहक: <code>{ $refs }</code>
admin-address = पता: { $address }
admin-locale = Stripe की भाषा: { $locale }
admin-tax-ids = टैक्स नंबर: { $numbers }
admin-trial-seen = { $at } से फ़्री ट्रायल, उसी कार्ड से जो { $others } इस्तेमाल कर चुके हैं; इस बारे में जवाब: { $answer ->
        [pay] तुरंत भुगतान किया
        [end] ट्रायल ख़त्म किया
       *[none] जवाब नहीं, या पूछा नहीं गया
    }
admin-payers = भुगतान करने वाले: { $emails }
admin-subscription = <code>{ $ref }</code> { $status } · { $tier } · { $price } · { $until } तक
admin-audit-title = <b>हाल की प्रविष्टियाँ</b>
admin-audit = { $at } · { $actor } · { $sentence }

admin-gift = उपहार: { $tier }, { $until } तक
button-trial-later = फ़्री ट्रायल +{ $days } दिन
button-trial-now = अभी ख़त्म करें
button-trial-now-yes = ख़त्म करें और पैसे काटें
button-gift = एक्सेस उपहार दें
button-gift-end = उपहार ख़त्म करें
button-gift-give = { $tier }, { $days } दिन
admin-trial-ask = <code>{ $person }</code> का फ़्री ट्रायल अभी ख़त्म करें? { $price } तुरंत उनके कार्ड से कटेंगे, और उन्हें बताया जाएगा।
admin-trial-moved = <code>{ $person }</code>: फ़्री ट्रायल अब { $at } तक चलेगा, Stripe में भी। उन्हें बताया जा रहा है।
admin-trial-ended = <code>{ $person }</code>: फ़्री ट्रायल ख़त्म हुआ, सब्सक्रिप्शन अब <b>{ $status }</b> है। अगर भुगतान अस्वीकार हुआ, तो सामान्य रिमाइंडर जाएँगे।
admin-gift-ask = <code>{ $person }</code> को Stripe के बिना एक्सेस दें। कोई पैसा नहीं कटता, Stripe की कोई ख़बर इसे नहीं छीनती, और जो उन्होंने ख़रीदा है वह साथ-साथ चलता रहता है।
admin-gift-given = <code>{ $person }</code>: { $at } तक { $tier }, आपकी ओर से।
admin-gift-ended = <code>{ $person }</code>: { $count ->
        [0] अब कोई उपहार नहीं था। कुछ नहीं बदला।
        [one] { $count } उपहार ख़त्म हुआ। जो ख़रीदा गया, वह बना रहेगा।
       *[other] { $count } उपहार ख़त्म हुए। जो ख़रीदा गया, वह बना रहेगा।
    }

admin-second-undone = <code>{ $person }</code>: { $count ->
        [0] अब दूसरा सब्सक्रिप्शन है ही नहीं। कुछ नहीं किया गया।
       *[other] अतिरिक्त सब्सक्रिप्शन ख़त्म किया जा रहा है; अगर वह नया वाला है, तो उसका पैसा वापस होगा, और पैसा निकलते ही व्यक्ति को बताया जाएगा।
    }

admin-chats-title = <b>चैट</b>
admin-chat-bound = ✓ { $title } → { $chat }
admin-chat-no-right = ! { $title } → { $chat }: यहाँ सदस्य जोड़ने का अधिकार नहीं है
admin-chat-no-remove = ! { $title } → { $chat }: यहाँ सदस्यों को प्रतिबंधित करने का अधिकार नहीं है, इसलिए कोई नहीं हटाया जाता
admin-chat-missing = – { $title }: अभी कोई चैट नहीं
admin-chat-loose = ? { $title }: किसी से जुड़ी नहीं
admin-chats-how = चैट जोड़ने के लिए बॉट को वहाँ एडमिन बनाएँ और सदस्य जोड़ने व प्रतिबंधित करने का अधिकार दें।
admin-bind = बॉट अब <b>{ $title }</b> में एडमिन है। यह आपकी फ़ाइल की कौन-सी चैट है?
admin-bind-nothing-free = बॉट अब <b>{ $title }</b> में एडमिन है, लेकिन आपकी फ़ाइल की हर चैट पहले से किसी और से जुड़ी है।
admin-bound = <b>{ $title }</b> अब “{ $slug }” से जुड़ गई है। जिन्हें आने की अनुमति है, वे अब अनुरोध कर सकते हैं और उन्हें अंदर ले लिया जाएगा।
admin-bind-taken = “{ $slug }” पहले से किसी और चैट से जुड़ा है। कुछ नहीं बदला।
admin-bind-unknown = यह चैट या यह नाम अब पहचान में नहीं है। कुछ नहीं बदला।
admin-removal-going = <b>{ $title }:</b> { $until } तक बिना एक्सेस वाले सभी लोग हटाए जाएँगे। हर एक के बारे में पहले Stripe से पूछा जाता है।
button-removal-go = हाँ, { $due } को हटाएँ
button-bind = { $title } जोड़ें
button-bind-none = इनमें से कोई नहीं

admin-forget = <b><code>{ $person }</code> का डेटा मिटाएँ?</b>
    अभी ख़त्म होने वाले सब्सक्रिप्शन: { $subscriptions }
    Stripe में मिटाए जाने वाले रिकॉर्ड: { $customers }
    नाम, पते, कार्ड और संदेश यहाँ से हटा दिए जाते हैं। हिसाब के नियमों के अनुसार इनवॉइस और भुगतान रहते हैं, पर वे किसके थे, यह नहीं रहता। कोई पैसा इधर-उधर नहीं होता।
admin-forget-chats = वे इन चैट में हैं: { $chats }। उन्हें वहाँ से ख़ुद हटाएँ: बाद में पता नहीं रहेगा कि वे कौन थे।
admin-forget-for-good = इसे वापस नहीं लिया जा सकता।
admin-forgotten = <b>मिटा दिया गया।</b> Stripe में जो ख़त्म होना और मिटना है, वह चल रहा है, और Stripe बंद हो तो बाद में अपने आप पूरा होगा।
button-admin-forget = इस व्यक्ति का डेटा मिटाएँ
button-admin-forget-now = हाँ, मिटा दें
button-admin-why = इनके लिए ऐसा क्यों है?

### change.ftl

button-change-plan = प्लान बदलें
button-undo-change = बदलाव वापस लें
button-agree-pay = { $due } देकर अभी बदलें
button-agree-free = अभी बदलें
button-agree-later = बदलाव तय करें
toast-changing = Stripe से पूछा जा रहा है…

change-title = <b>अपना प्लान बदलें</b>
change-now = आपके पास है: <b>{ $plan }</b>, { $price }।
change-how = कीमत देखने के लिए कोई प्लान चुनें। बड़ा प्लान तुरंत शुरू होता है और आपका दिया हुआ पैसा उसमें घटा दिया जाता है। छोटा प्लान अगली अवधि से शुरू होता है, ताकि आपका दिया कुछ भी बेकार न जाए।
change-nothing-else = बदलने के लिए और कोई प्लान नहीं है।
change-many = { $quantity ->
        [1] { $tier }
        [one] { $quantity } × { $tier }
       *[other] { $quantity } × { $tier }
    }
change-named = { $plan } ({ $price })
change-button = { $plan } · { $price }
change-button-now = ✓ { $plan }: अभी आपका प्लान

change-anew = <b>आपके देखने के बाद इसमें बदलाव हुआ है, इसलिए यह फिर से दिखाया जा रहा है।</b> कुछ नहीं किया गया और कोई पैसा नहीं कटा।
change-preview-title = <b>{ $plan }</b>, { $price }
change-preview-due = अभी आप <b>{ $due }</b> देंगे: बचे हुए समय के लिए नया प्लान, उस समय का आपका दिया पैसा घटाकर।
change-preview-credit = { $credit } बचते हैं, जो आपके अगले बिलों में घटा दिए जाएँगे।
change-preview-free = आपका फ़्री ट्रायल वैसे ही चलता रहेगा। अभी कोई पैसा नहीं कटेगा।
change-preview-keep = { $at } तक आपके पास वही रहेगा जो अभी है। अभी कोई पैसा नहीं कटेगा।
change-preview-later = { $at } से यह { $price } होगा।
change-preview-nothing-yet = अभी कुछ नहीं बदला है। फ़ैसला आप नीचे के बटन से करेंगे।

status-change-planned = तय बदलाव: { $plan }, { $at } से। तब तक आप इसे वापस ले सकते हैं।
status-change-waiting = { $plan } में बदलाव { $at } तक भुगतान की प्रतीक्षा में है। भुगतान होने तक सब कुछ वैसा ही रहेगा।

notice-change-planned = आपका बदलाव तय हो गया: <b>{ $plan }</b> { $at } को शुरू होगा। तब तक आपके पास { $before } रहेगा, और बदलाव के लिए कोई पैसा नहीं कटेगा।
notice-change-undone = { $plan } में बदलाव वापस ले लिया गया। आपका प्लान <b>{ $before }</b> ही रहेगा। इसके लिए कोई पैसा नहीं कटा।
notice-change-unpaid = <b>{ $plan }</b> में बदलाव के लिए { $due } का भुगतान नहीं हो पाया। कोई पैसा नहीं कटा, और आपके पास { $before } वैसा ही है।
notice-change-confirm = आपका बैंक चाहता है कि <b>{ $plan }</b> में बदलाव के लिए आप { $due } की पुष्टि करें। तब तक कोई पैसा नहीं कटेगा, और आपके पास { $before } वैसा ही रहेगा।
change-until = यह बदलाव { $at } तक रुका रहेगा। उसके बाद यह रद्द हो जाएगा और कोई पैसा नहीं कटेगा।
notice-change-expired = { $plan } में बदलाव का भुगतान समय पर नहीं हुआ, इसलिए बदलाव नहीं किया गया। आपका प्लान <b>{ $before }</b> ही है। कोई पैसा नहीं कटा।
notice-plan-changed = आपका प्लान बदल गया: अब यह <b>{ $plan }</b> है।

refused-change-none = आपके पास ऐसा कोई प्लान नहीं है जिसे बदला जा सके। कोई पैसा नहीं कटा। प्लान देख लीजिए।
refused-change-two = आपके दो सब्सक्रिप्शन हैं, और यह साफ़ नहीं कि किसे बदलना है, इसलिए किसी को नहीं बदला गया। कोई पैसा नहीं कटा। बॉट की टीम भी यह देख रही है; /paysupport से लिखें।
refused-change-owed = आपके प्लान का भुगतान बाकी है, इसलिए उससे पहले इसे नहीं बदला जा सकता। अभी कोई पैसा नहीं कटा। पहले बकाया इनवॉइस चुकाएँ, फिर बदलें।
refused-change-processing = आपका एक भुगतान अभी रास्ते में है, इसलिए प्लान अभी नहीं बदला जा सकता। कुछ नहीं बदला। उसके पहुँचने पर फिर कोशिश करें।
refused-change-waiting = आपके प्लान का एक बदलाव पहले से भुगतान की प्रतीक्षा में है। अभी कुछ नहीं बदला और कोई पैसा नहीं कटा। पहले उसका भुगतान करें या उसे वापस लें।
refused-change-ending = आपका सब्सक्रिप्शन रद्द है और जल्द ख़त्म होगा, इसलिए इसे नहीं बदला जा सकता। कुछ नहीं बदला और कोई पैसा नहीं कटा। पहले रद्द करना वापस लें।
refused-change-paused = आपका सब्सक्रिप्शन रुका हुआ है, इसलिए इसे नहीं बदला जा सकता। कुछ नहीं बदला और कोई पैसा नहीं कटा। पहले इसे फिर शुरू करें।
refused-change-resting = आपके भुगतान अभी रुके हुए हैं, इसलिए प्लान नहीं बदला जा सकता। कुछ नहीं बदला और कोई पैसा नहीं कटा। ज़्यादा जानकारी /paysupport से मिलेगी।
refused-change-unknown = इसे यहाँ नहीं बदला जा सकता। कुछ नहीं बदला और कोई पैसा नहीं कटा। बॉट की टीम यह कर सकती है: /paysupport
refused-change-same = यह आपके पास पहले से है। कुछ नहीं बदला और कोई पैसा नहीं कटा।
refused-change-planned = यह पहले से तय है। अभी कुछ नहीं बदला और कोई पैसा नहीं कटा।

### health.ftl

admin-health-title = <b>सेहत</b>
admin-health-sound = ✓ हर नियम ठीक है।
admin-health-whom = { $count ->
        [1] एक बार: <code>{ $whom }</code>
        [one] { $count } बार, पहला: <code>{ $whom }</code>
       *[other] { $count } बार, पहला: <code>{ $whom }</code>
    }
admin-health-since = { $since } से
admin-health-no-sweep = Stripe की सूचियों से अभी तक मिलान नहीं हुआ। यह अपने आप शुरू होगा।
admin-health-sweep = Stripe की सूचियों से मिलान { $at }: { $pages } पेज पर { $seen } वस्तुएँ। { $marked } लोगों में फ़र्क मिला। आपके प्लान के { $strangers } ग्राहक यहाँ कोई नहीं हैं।
admin-health-sweep-runs = { $at } से Stripe की सूचियों से मिलान चल रहा है: अब तक { $pages } पेज पर { $seen } वस्तुएँ। { $marked } लोगों में फ़र्क है।
admin-health-repaired = पिछले सात दिनों में बिना किसी इवेंट के ठीक हुआ: { $count }
admin-health-repair = • { $at } <code>{ $telegram_id }</code>: { $facts }
button-admin-health = सेहत
notice-admin-invariant = <b>एक नियम टूटा है।</b> इससे अभी तक किसी का कोई नुकसान नहीं हुआ।

invariant-mark-dirty = <b>कुछ लोगों की जाँच बाकी है।</b>
invariant-mark-dirty-do = अगर Stripe बंद है, तो उसके लौटने पर जाँच अपने आप होगी, और तब तक उनका सब कुछ बना रहेगा। नहीं तो वजह लॉग में है।
invariant-event-waiting = <b>Stripe के कुछ इवेंट का कोई नतीजा नहीं निकला।</b>
invariant-event-waiting-do = देखें कि Stripe जवाब दे रहा है या नहीं (/readyz)। फिर: इवेंट के साथ <code>python main.py replay</code>।
invariant-call-open = <b>पैसे हिला सकने वाली एक कॉल का नतीजा पता नहीं।</b>
invariant-call-open-do = उसकी कुंजी Stripe के लॉग में खोजें (Dashboard, Developers, Logs)। यह अब अपने आप नहीं दोहराई जाएगी।
invariant-open-without-fact = <b>एक्सेस खुला है, और यहाँ न उसका भुगतान दर्ज है, न उपहार।</b>
invariant-open-without-fact-do = नंबर के साथ <code>python main.py rebuild --person</code> दिखाएगा कि Stripe क्या कहता है। हमें बताएँ; यह प्रोग्राम की ग़लती है।
invariant-open-though-refunded = <b>एक्सेस खुला है, जबकि उस अवधि का पैसा वापस जा चुका है।</b>
invariant-open-though-refunded-do = आपकी प्लान फ़ाइल में <code>full_refund</code> के अनुसार यह बंद होना चाहिए। नंबर के साथ <code>python main.py rebuild --person</code> फिर से देखेगा।
invariant-open-though-stale = <b>एक्सेस का फ़ैसला फिर से होना था, पर तब से Stripe पढ़ा नहीं गया।</b>
invariant-open-though-stale-do = एक्सेस खुला रहेगा। देखें कि Stripe जवाब दे रहा है या नहीं (/readyz); जवाब मिलते ही सबकी जाँच अपने आप होगी।
invariant-paid-without-decision = <b>एक सब्सक्रिप्शन चल रहा है, पर तय नहीं हुआ कि वह क्या खोलता है।</b>
invariant-paid-without-decision-do = नंबर के साथ <code>python main.py rebuild --yes --person</code> यह तय कर देगा।
invariant-second-living = <b>किसी के दो सब्सक्रिप्शन हैं, और दोनों पैसे काट सकते हैं।</b>
invariant-second-living-do = उन्हें /admin find से खोजें, और अगर दोनों नहीं चाहिए तो एक को Stripe Dashboard में ख़त्म करें।
invariant-case-without-debt = <b>किसी को ऐसे बकाये की याद दिलाई जा रही है जो अब है ही नहीं।</b>
invariant-case-without-debt-do = नंबर के साथ <code>python main.py rebuild --yes --person</code> यह मामला बंद कर देगा।
invariant-notice-sending = <b>कुछ सूचनाएँ भेजे जाने से पहले अटकी हैं।</b>
invariant-notice-sending-do = प्रोग्राम को फिर से चलाएँ: वह इन्हें तुरंत निपटा देगा।
invariant-entry-owed = <b>किसी को चैट में आने की अनुमति है, पर वह अब भी दरवाज़े पर है।</b>
invariant-entry-owed-do = /admin से चैट देखें: बॉट का वहाँ एडमिन होना और सदस्य जोड़ने का अधिकार ज़रूरी है।
invariant-customer-unlinked = <b>Stripe के कुछ ग्राहक यहाँ किसी से जुड़े नहीं हैं।</b>
invariant-customer-unlinked-do = उन्हें Stripe Dashboard में खोजें। जिसने वहाँ भुगतान किया, उसे यहाँ कुछ नहीं मिला।
invariant-forgotten-in-part = <b>किसी का डेटा यहाँ मिट चुका है, पर Stripe में उनका रिकॉर्ड अब भी है।</b>
invariant-forgotten-in-part-do = वह क्यों नहीं मिटा, यह लॉग में है। ग्राहक को Stripe Dashboard में मिटाएँ।
invariant-sweep-late = <b>Stripe की सूचियों से रोज़ का मिलान नहीं हुआ।</b>
invariant-sweep-late-do = वजह लॉग में है (भाग “reconcile”)। तब तक बदलाव सिर्फ़ इवेंट से पता चलेंगे।

### invoices.ftl

command-invoices = आपके इनवॉइस और उनकी फ़ाइलें
invoices-title = <b>आपके इनवॉइस</b>
invoices-none = अभी कोई इनवॉइस नहीं है। पहला तब बनेगा जब आप प्लान चुनेंगे।
invoices-line = • { $at }: { $total }, { $standing }
invoices-page = पेज { $page } / { $pages }। सबसे नए पहले पेज पर हैं।
button-invoice = { $number } · { $total }
button-newer = ‹ नए
button-older = पुराने ›
button-invoices = मेरे इनवॉइस

invoice-is-draft = बन रहा है
invoice-is-paid = चुकाया गया
invoice-is-free = कुछ नहीं देना
invoice-is-refunded = चुकाया गया, पैसा वापस किया गया
invoice-is-part-refunded = चुकाया गया, कुछ पैसा वापस किया गया
invoice-is-disputed = चुकाया गया, आपका बैंक जाँच रहा है
invoice-is-taken-back = आपके बैंक ने वापस ले लिया
invoice-is-on-its-way = बैंक डेबिट रास्ते में
invoice-is-open = भुगतान बाकी
invoice-is-void = वापस लिया गया, कुछ नहीं देना
invoice-is-written-off = बट्टे खाते में डाला गया
invoice-is-unknown = जाँच में है

invoice-title = <b>इनवॉइस { $number }</b>
invoice-made = तारीख़: { $at }।
invoice-period = { $start } से { $end } तक के समय के लिए।
invoice-once = एक बार की ख़रीद के लिए।
invoice-total = कुल: { $total }।
invoice-tax = इसमें टैक्स: { $tax }।
invoice-standing = स्थिति: { $standing }।
invoice-paid = आपने { $at } को { $paid } चुकाए।
invoice-refund-pending = ↩ { $at } से { $amount } आपके पास वापस आ रहे हैं।
invoice-refund-requires-action = ↩ आपको { $amount } वापस हो सकते हैं, आपके जवाब की ज़रूरत है: Stripe ने { $at } को इस बारे में आपको ई-मेल भेजा है।
invoice-refund-succeeded = ↩ { $at } को आपको { $amount } वापस किए गए।
invoice-refund-failed = ↩ { $at } को आपको { $amount } वापस होने थे, पर आपके बैंक ने नहीं लिए। अगर आपसे किसी ने संपर्क नहीं किया, तो /paysupport से लिखें।
invoice-refund-canceled = ↩ { $at } का { $amount } का रिफ़ंड वापस ले लिया गया।
invoice-credit-note = ↩ क्रेडिट नोट { $number }, { $total } का, { $at }।
invoice-credit-note-void = { $at } का { $total } का क्रेडिट नोट { $number } वापस ले लिया गया।
invoice-no-link = Stripe अभी जवाब नहीं दे रहा, इसलिए फ़ाइल का लिंक नहीं है। इनवॉइस में कुछ नहीं बदला; एक मिनट में फिर कोशिश करें।
button-invoice-page = Stripe पर खोलें
button-invoice-pdf = PDF
button-credit-note = { $number } का PDF
button-copy-number = नंबर कॉपी करें

### language.ftl

command-language = अपनी भाषा चुनें
language-title = <b>भाषा</b>
language-text = बॉट आपके Telegram ऐप की भाषा में बात करता है, अगर वह उसे आती हो। चाहें तो यहाँ दूसरी भाषा चुनें: यह चैट, इसका मेन्यू और आपको आने वाले Stripe के ई-मेल उसी में होंगे।
button-language-hint = मेरे Telegram ऐप जैसी

### leaving.ftl

leaving-ask = वजह बताएँ, तो आपको वह दिखाया जाएगा जो काम आ सके। यह ज़रूरी नहीं है, और इससे रद्द करना कभी नहीं रुकता।
leaving-offer-less = बने रहें, तो अगली बार { $at } को { $usual } के बजाय { $price } कटेंगे: सिर्फ़ इस बार { $percent } कम। उसके बाद फिर { $usual } कटेंगे।
leaving-offer-lower = <b>{ $tier }</b> { $price } में है। यह आपकी अगली अवधि से शुरू होगा, और Stripe क्या काटेगा, यह आप मंज़ूरी से पहले देखेंगे।
leaving-offer-pause = इसके बजाय आप इसे कुछ समय रोक सकते हैं: इस दौरान कोई पैसा नहीं कटेगा, और जब आप चाहेंगे, यह अपने आप फिर शुरू होगा।
leaving-offer-support = अगर कुछ काम नहीं करता या कोई कमी है, तो एक व्यक्ति इसे पढ़ेगा और आपको जवाब देगा।
leaving-offer-none = बताने के लिए धन्यवाद।
button-offer-less = { $price } में जारी रखें
button-offer-lower = { $tier } देखें
button-own-words = अपने शब्दों में
button-stay = जैसा है वैसा रखें
leaving-words-prompt = अब इसे एक ही संदेश में लिखें। इसे लोग पढ़ते हैं, और इससे आपके लिए कुछ नहीं बदलता। कृपया कार्ड नंबर न लिखें।
leaving-stayed = <b>{ $tier }</b> पहले की तरह जारी रहेगा। कुछ रद्द नहीं किया गया।
leaving-less-taken = <b>{ $tier }</b> जारी रहेगा। अगली बार { $at } को { $usual } के बजाय { $price } कटेंगे। कुछ रद्द नहीं किया गया।
admin-leaving-title = <b>छोड़ने वाले, पिछले 30 दिन</b>
admin-leaving = { $reason }: { $asked } से पूछा गया, { $left } गए, { $kept } रुके
leaving-reason-unsaid = वजह नहीं बताई

### money.ftl

money-title = <b>{ $name } के पैसे</b> <code>{ $telegram_id }</code>
money-barred = वे अब कुछ नहीं ख़रीद सकते।
money-nothing = अभी तक कोई भुगतान नहीं हुआ।
money-paid = ✓ { $amount }, { $at } को
money-tax = इसमें टैक्स { $tax }
money-back = { $back } वापस गए
money-disputed = विवाद में: { $status }
money-owed = – { $amount } { $at } से बकाया
money-tries = <b>हर कोशिश, नई सबसे ऊपर</b>
money-try = { $at } · { $amount } · { $code } · <code>{ $charge }</code>
money-unreadable = यह रकम पढ़ी नहीं जा सकी। कुछ नहीं किया गया। इसे 12.50 की तरह लिखें: शून्य से ज़्यादा, और दशमलव के बाद ज़्यादा से ज़्यादा दो अंक।
button-admin-money = पैसे
button-give-back = { $amount } वापस करें
button-give-back-now = हाँ, { $amount } वापस करें
button-give-part = दूसरी रकम
button-forgive = { $amount } माफ़ करें
button-forgive-void = इनवॉइस वापस लें
button-forgive-write-off = बट्टे खाते में डालें
button-credit = क्रेडिट दें
button-credit-now = हाँ, { $amount } क्रेडिट दें
button-bar = अब कुछ न बेचें
button-unbar = फिर से बेचें

give-back = { $at } को चुकाए गए { $paid } में से { $amount } <b>{ $name }</b> को वापस करें?
give-back-tax = इसमें { $tax } टैक्स है, वह भी वापस जाएगा: इनवॉइस पर क्रेडिट नोट बनेगा।
give-back-goes-on = इससे सब्सक्रिप्शन ख़त्म नहीं होता: जो चलता रहेगा, उसके पैसे फिर कटेंगे। Stripe अपनी फ़ीस रखेगा।
give-back-done = <b>{ $name }</b> को { $amount } वापस जा रहे हैं। उन्हें अपने आप बताया जाएगा।
give-back-not-paid = यह भुगतान हुआ ही नहीं था, इसलिए वापस करने को कुछ नहीं है। कोई पैसा इधर-उधर नहीं हुआ।
give-back-nothing-left = इस भुगतान का सारा पैसा पहले ही वापस जा चुका है। अभी कोई पैसा इधर-उधर नहीं हुआ।
give-back-too-much = रकम शून्य से ज़्यादा और इस भुगतान के बचे { $left } के अंदर होनी चाहिए। कोई पैसा इधर-उधर नहीं हुआ। दूसरी रकम चुनें।
give-back-disputed = इस भुगतान पर बैंक फ़ैसला कर रहा है या उसे वापस ले चुका है, इसलिए ऊपर से और वापस नहीं किया जा सकता। कोई पैसा इधर-उधर नहीं हुआ। विवाद का जवाब Stripe Dashboard में दें।
give-part = कितना वापस करें? { $left } बचे हैं। रकम 12.50 की तरह लिखें।

access-now = अभी का एक्सेस: <b>{ $level }</b>।
access-stays = एक्सेस वैसा ही रहेगा: <b>{ $level }</b>।
access-then = इसके बाद एक्सेस: <b>{ $level }</b>। वे पढ़ेंगे: “{ $why }”

forgive = <b>{ $name }</b> पर { $at } से { $amount } बकाया हैं। इन्हें माफ़ करने के दो तरीक़े हैं, और कोई भी वापस नहीं लिया जा सकता।
forgive-void = <b>वापस लें:</b> जैसे कभी माँगा ही न गया हो।
forgive-write-off = <b>छोड़ दें:</b> हिसाब में बट्टे खाते में रहेगा, और इसे अब भी चुकाया जा सकता है।
forgive-status = तब Stripe में सब्सक्रिप्शन <b>{ $status }</b> होगा, और अगली अवधि का बिल हमेशा की तरह बनेगा।
forgive-done = <b>{ $name }</b> के { $amount } माफ़ हुए। इन्हें काटने की फिर कोशिश नहीं होगी।

credit-ask = कितना क्रेडिट, { $currency } में? यह अगला भुगतान अपने आप घटा देगा। रकम 12.50 की तरह लिखें।
credit-sure = <code>{ $person }</code> को अगले भुगतान के लिए { $amount } क्रेडिट दें?
credit-done = <code>{ $person }</code> के क्रेडिट में { $amount } जुड़ गए, और उन्हें बताया जा रहा है।

fraud-stopped = <b>{ $name }</b>:
fraud-refunded = { $amount } वापस जा रहे हैं।
fraud-not-refunded = इस भुगतान का (और) कुछ वापस नहीं हो सकता।
fraud-ended = सब्सक्रिप्शन ख़त्म कर दिया गया।
fraud-not-ended = कोई सब्सक्रिप्शन नहीं चल रहा था।
fraud-barred = वे अब कुछ नहीं ख़रीद सकते, जब तक आप उनके पैसों के पेज पर अनुमति न दें।
button-stop-fraud = पैसे लौटाएँ, ख़त्म करें, न बेचें

button-admin-unreached = जिन तक पहुँच नहीं
unreached-title = <b>इन पर बकाया है, और इन्हें संदेश नहीं पहुँचता</b>
unreached-one = • { $name }: { $reach ->
        [gone] Telegram खाता नहीं रहा
       *[blocked] बॉट को ब्लॉक किया है
    }, { $since } से बकाया, { $emails }
unreached-nobody = कोई नहीं।
unreached-how = Stripe के अपने ई-मेल उन तक अब भी पहुँचते हैं, अगर उसके Dashboard में चालू हों। हर संदेश एक बार भेजने की कोशिश होती है, फिर छोड़ दिया जाता है; जो फिर से लिखे, उस तक फिर पहुँच हो जाती है।

### notices.ftl

notice-welcome = <b>आपका स्वागत है!</b> आपका प्लान: <b>{ $tier }</b>।
notice-welcome-trial = आपका फ़्री ट्रायल { $until } तक चलेगा। उसके बाद { $price } कटेंगे, अगर आप पहले रद्द न करें।
notice-welcome-trial-no-card = आपका फ़्री ट्रायल { $until } तक चलेगा। आपने कार्ड नहीं जोड़ा है, इसलिए कोई पैसा नहीं कटेगा। आगे { $price } पर जारी रखना चाहें, तो उससे पहले कार्ड जोड़ें: /manage_subscription
notice-welcome-paid = { $paid } का भुगतान हो गया। आपका सब्सक्रिप्शन { $until } को रिन्यू होगा, अगर आप पहले रद्द न करें।
notice-welcome-chats = आपकी निजी चैट खुल गई हैं। अनुरोध भेजने के लिए टैप करें; आपको तुरंत अंदर ले लिया जाएगा।
notice-welcome-manage = कार्ड बदलना, इनवॉइस देखना या रद्द करना: /manage_subscription। आगे क्या होगा: /billing_status।
notice-checkout-expired = <b>{ $tier }</b> का भुगतान लिंक इस्तेमाल नहीं हुआ और अब काम नहीं करता। कोई पैसा नहीं कटा।
button-again = नया लिंक लें
notice-payment-on-its-way = <b>{ $tier }</b> के लिए आपका भुगतान रास्ते में है। बैंक डेबिट में कुछ दिन लग सकते हैं। पहुँचते ही आपको यहाँ बताया जाएगा; आपको कुछ करने की ज़रूरत नहीं।
notice-payment-on-its-way-expected = आपके बैंक का जवाब { $at } के आसपास आने की उम्मीद है।
notice-welcome-debit = आपका बैंक डेबिट रास्ते में है, और उसका जवाब { $at } के आसपास आने की उम्मीद है। अगर बैंक मना करता है, तो यह फिर बंद हो जाएगा और आपको वजह बताई जाएगी।
notice-debit-arrived = आपका बैंक डेबिट पहुँच गया: <b>{ $tier }</b> के लिए { $paid } का भुगतान हो गया। धन्यवाद!
notice-debit-failed = <b>{ $tier }</b> के लिए { $due } का बैंक डेबिट नहीं हो पाया। कोई पैसा नहीं कटा, और आगे कोई कोशिश नहीं होगी।
notice-debit-failed-money = खाते में पर्याप्त पैसे नहीं थे।
notice-debit-failed-card = इस बैंक खाते से डेबिट नहीं हो सकता: खाता बंद है, नंबर ग़लत है, या यह डेबिट के लिए नहीं है।
notice-debit-failed-bank = आपके बैंक ने बिना वजह बताए मना कर दिया।
notice-debit-failed-confirm = आपके बैंक को पुष्टि चाहिए थी, जो नहीं मिली।
notice-debit-failed-temporary = यह बैंकों के बीच की अस्थायी दिक्कत थी।
notice-debit-failed-stop = आपका बैंक कहता है कि आप इस डेबिट की अनुमति नहीं देते।
notice-debit-failed-missing = डेबिट के लिए अब कोई खाता नहीं है।
notice-debit-failed-again = शुरू करना चाहें, तो नया लिंक लें और दूसरे खाते या कार्ड से भुगतान करें।
notice-payment-failed-debit-money = बैंक खाते में पर्याप्त पैसे नहीं थे। अभी भुगतान करें या भुगतान का दूसरा तरीक़ा चुनें।
notice-payment-failed-debit-card = इस बैंक खाते से अब डेबिट नहीं हो सकता। कृपया भुगतान का दूसरा तरीक़ा जोड़ें; बकाया तुरंत उसी से चुकाया जाएगा।
notice-payment-failed-debit-bank = आपके बैंक ने बिना वजह बताए डेबिट से मना कर दिया। बैंक से पूछें, अभी दूसरे तरीक़े से भुगतान करें, या दूसरा खाता जोड़ें।
notice-payment-failed-debit-confirm = आपका बैंक चाहता है कि आप डेबिट की पुष्टि करें। इनवॉइस खोलकर वहाँ पुष्टि करें।
notice-payment-failed-debit-temporary = यह बैंकों के बीच की अस्थायी दिक्कत थी। आपको कुछ करने की ज़रूरत नहीं, या निश्चिंत होने के लिए अभी भुगतान करें।
notice-payment-failed-debit-stop = आपका बैंक कहता है कि आप अब इस डेबिट की अनुमति नहीं देते। जारी रखना चाहें, तो भुगतान का दूसरा तरीक़ा जोड़ें; नहीं तो बिलिंग पेज पर रद्द करें।
notice-payment-failed-debit-missing = डेबिट के लिए अब कोई खाता नहीं है। भुगतान का दूसरा तरीक़ा जोड़ें; बकाया तुरंत उसी से चुकाया जाएगा।
notice-mandate-gone = <b>{ $tier }</b> के लिए आपके बैंक खाते •••• { $last4 } से डेबिट की अनुमति ख़त्म हो गई है। { $at } तक सब कुछ खुला रहेगा; कृपया उससे पहले भुगतान का दूसरा तरीक़ा जोड़ें। कोई पैसा नहीं कटा।
button-method = भुगतान का दूसरा तरीक़ा
notice-receipt = <b>{ $tier }</b> के लिए { $paid } का भुगतान हो गया। यह { $until } तक रिन्यू हो गया है।
notice-receipt-tax = इसमें { $tax } टैक्स शामिल है।
notice-receipt-uncharged = <b>{ $tier }</b> के { $paid } चुकता हो गए, और कोई पैसा नहीं कटा: आपके क्रेडिट से, या Stripe के बाहर हुए भुगतान से। यह { $until } तक रिन्यू हो गया है।
notice-receipt-number = इनवॉइस { $number }। यह आपके बिलिंग पेज पर है: /manage_subscription
notice-payment-failed = <b>{ $tier }</b> के लिए { $due } का भुगतान नहीं हो पाया। कोई पैसा नहीं कटा।
notice-payment-failed-money = कार्ड में पर्याप्त पैसे नहीं थे। अभी भुगतान करें या दूसरा कार्ड इस्तेमाल करें।
notice-payment-failed-card = कार्ड में कुछ ठीक नहीं है: नंबर, तारीख़ या कोड। कृपया चालू कार्ड जोड़ें; बकाया तुरंत उसी से चुकाया जाएगा।
notice-payment-failed-bank = आपके बैंक ने बिना वजह बताए मना कर दिया। बैंक से पूछें, अभी दूसरे तरीक़े से भुगतान करें, या दूसरा कार्ड इस्तेमाल करें।
notice-payment-failed-confirm = आपका बैंक चाहता है कि आप इसकी पुष्टि करें। इनवॉइस खोलकर वहाँ पुष्टि करें।
notice-payment-failed-temporary = यह बैंकों के बीच की अस्थायी दिक्कत थी। आपको कुछ करने की ज़रूरत नहीं, या निश्चिंत होने के लिए अभी भुगतान करें।
notice-payment-failed-stop = आपका बैंक कहता है कि आप अब ये पैसे नहीं कटवाना चाहते। जारी रखना चाहें, तो दूसरा कार्ड जोड़ें; नहीं तो बिलिंग पेज पर रद्द करें।
notice-payment-failed-missing = पैसे काटने के लिए कोई कार्ड नहीं है। कार्ड जोड़ें; बकाया तुरंत उसी से चुकाया जाएगा।
notice-payment-failed-again = अगली कोशिश { $at } को होगी।
notice-confirm-payment = आपका बैंक चाहता है कि आप <b>{ $tier }</b> के लिए { $due } के भुगतान की पुष्टि करें। तब तक कोई पैसा नहीं कटेगा। इनवॉइस खोलकर वहाँ पुष्टि करें।
notice-address-needed = <b>{ $tier }</b> का अगला बिल नहीं बन पा रहा: उसका टैक्स इस पर निर्भर है कि आप कहाँ रहते हैं, और यह हमें पता नहीं। कोई पैसा नहीं कटा। कृपया बिलिंग पेज पर अपना पता भरें; बाकी अपने आप हो जाएगा।
button-address = पता भरें
notice-known-card = आपके कार्ड पर यहाँ पहले फ़्री ट्रायल लिया जा चुका है, और यह सबके लिए एक ही बार है। चाहें तो <b>{ $tier }</b> के { $price } अभी देकर जारी रखें, या अभी ख़त्म करें और कुछ न दें। कुछ न करें, तो सब वैसा ही रहेगा जैसा तय हुआ था: फ़्री ट्रायल { $until } तक चलेगा, फिर { $price } कटेंगे।
button-trial-pay = { $price } देकर जारी रखें
button-trial-end = ख़त्म करें, कुछ न दें
notice-win-back = कुछ दिन पहले आपका <b>{ $tier }</b> सब्सक्रिप्शन ख़त्म हो गया, क्योंकि उसका आख़िरी भुगतान नहीं हो पाया। लौटना चाहें, तो यहाँ प्लान चुनें; उससे पहले कोई पैसा नहीं कटेगा।
notice-refunded = <b>{ $tier }</b> के { $back } आपको वापस भेजे गए। ये पाँच से दस दिन में आपके बैंक में दिखेंगे।
notice-refunded-part = <b>{ $tier }</b> के आपके भुगतान में से { $back } आपको वापस भेजे गए। ये पाँच से दस दिन में आपके बैंक में दिखेंगे।
notice-refund-waits = <b>{ $tier }</b> के आपके भुगतान में से { $back } आपको वापस होने हैं, पर बैंक को बताना होगा कि कहाँ भेजें। Stripe ने यह पूछने के लिए आपको ई-मेल भेजा है; 45 दिन के अंदर उसका जवाब दें।
notice-refund-failed = <b>{ $tier }</b> के जो { $back } आपको वापस होने थे, वे आपके बैंक तक नहीं पहुँचे, इसलिए पैसा अभी हमारे पास है। हमें भी ख़बर है और हम आपके साथ दूसरा रास्ता निकालेंगे; आपको कुछ करने की ज़रूरत नहीं।
notice-credited = अब आपके पास { $credit } का क्रेडिट है। यह आपका अगला भुगतान अपने आप घटा देगा; आपको कुछ करने की ज़रूरत नहीं।
notice-second-ended = आपका एक दूसरा सब्सक्रिप्शन भी था: <b>{ $tier }</b>। उसे ख़त्म कर दिया गया, ताकि आपसे दो बार पैसे न कटें। आपका <b>{ $stays }</b> सब्सक्रिप्शन जारी है।
notice-second-ended-back = उसके लिए आपने जो चुकाया, वह आपको वापस भेजा जा रहा है।
button-bill = अभी भुगतान करें
button-bill-now = इनवॉइस खोलें
button-card = दूसरा कार्ड जोड़ें
button-confirm = बैंक में पुष्टि करें
bill-ready = यह सबसे पुराना बकाया इनवॉइस है, <b>{ $due }</b> का। Stripe के पेज पर आप इसे किसी भी कार्ड से चुका सकते हैं या बैंक में पुष्टि कर सकते हैं। यह लिंक सिर्फ़ आपके लिए है।
bill-more = { $count ->
        [1] इसके अलावा एक और इनवॉइस बकाया है।
        [one] इसके अलावा { $count } और इनवॉइस बकाया है।
       *[other] इसके अलावा { $count } और इनवॉइस बकाया हैं।
    } जो कार्ड आप जोड़ेंगे, वह सबसे पुराने से शुरू करके सब चुका देगा।
bill-other = • { $at } से { $due }
notice-cancel-scheduled = आपका <b>{ $tier }</b> सब्सक्रिप्शन रद्द हो गया और { $at } को ख़त्म होगा। तब तक सब खुला रहेगा; अब और कोई पैसा नहीं कटेगा। तब तक आप इसे वापस ले सकते हैं।
notice-cancel-undone = आपका <b>{ $tier }</b> सब्सक्रिप्शन जारी रहेगा: रद्द करना वापस ले लिया गया।
notice-paused = आपका <b>{ $tier }</b> सब्सक्रिप्शन रुका हुआ है। इस दौरान कुछ खुला नहीं रहेगा और कोई पैसा नहीं कटेगा।
notice-paused-until = यह { $at } को नई अवधि के साथ अपने आप शुरू होगा, और तब उसके पैसे कटेंगे। आप इसे पहले भी शुरू कर सकते हैं।
notice-paused-open = जब आप कहेंगे, तब यह शुरू होगा।
notice-paused-after-trial = <b>{ $tier }</b> का फ़्री ट्रायल ख़त्म हो गया और कोई कार्ड नहीं है, इसलिए आपका सब्सक्रिप्शन रुका हुआ है। कोई पैसा नहीं कटा। कार्ड जोड़ें, फिर इसे शुरू करें।
notice-resumed = आपका <b>{ $tier }</b> सब्सक्रिप्शन जारी है। सब कुछ फिर खुल गया है।
notice-resumed-next = अगली बार { $at } को { $price } कटेंगे, अगर आप पहले रद्द न करें।
notice-not-resumed = आपका <b>{ $tier }</b> सब्सक्रिप्शन अब शुरू होना था, लेकिन पैसे काटने के लिए कोई कार्ड नहीं है। कोई पैसा नहीं कटा, और सब्सक्रिप्शन रुका हुआ है। कार्ड जोड़ें, तो यह अपने आप शुरू हो जाएगा।
notice-trial-ending = <b>{ $tier }</b> का फ़्री ट्रायल { $until } को ख़त्म होगा। फिर { $price } कटेंगे, अगर आप पहले रद्द न करें।
notice-trial-needs-card = <b>{ $tier }</b> का फ़्री ट्रायल { $until } को ख़त्म होगा, और अभी कोई कार्ड नहीं है। जारी रखना चाहें, तो उससे पहले कार्ड जोड़ें; कार्ड के बिना कोई पैसा नहीं कटेगा और सब्सक्रिप्शन रुक जाएगा।
notice-trial-moved = <b>{ $tier }</b> का फ़्री ट्रायल अब { $until } को ख़त्म होगा। फिर { $price } कटेंगे, अगर आप पहले रद्द न करें।
notice-tier-changed = आपका प्लान { $before } से बदलकर <b>{ $tier }</b> हो गया है।
notice-access-closed = आपका <b>{ $tier }</b> प्लान अब खुला नहीं है।
chats-left = आप इसकी निजी चैट से भी बाहर हो जाते हैं।
access-closed-goes-on = आपका सब्सक्रिप्शन अब भी चल रहा है: { $at } का अगला भुगतान आपका प्लान फिर खोल देगा। अगर आप यह नहीं चाहते तो उससे पहले रद्द कर दें; अगर पैसा ग़लती से लौटा हो तो किसी व्यक्ति से पूछें।
notice-access-restored = आपका <b>{ $tier }</b> प्लान फिर से खुल गया है। धन्यवाद!

notice-pass-bought = आपका स्वागत है! <b>{ $tier }</b> { $until } तक खुला है। यह अपने आप ख़त्म होगा, और कुछ रिन्यू नहीं होगा।
notice-pass-bought-longer = आपका समय बढ़ गया: <b>{ $tier }</b> { $until } तक खुला है। यह अपने आप ख़त्म होगा, और कुछ रिन्यू नहीं होगा।
notice-pass-bought-paid = { $paid } का भुगतान हो गया। इनवॉइस यहाँ है: /manage_subscription
notice-pass-ending = <b>{ $tier }</b> का आपका पास { $until } को ख़त्म होगा। अपने आप कोई पैसा नहीं कटेगा। जारी रखना चाहें, तो उससे पहले समय जोड़ें, या बाद में सब्सक्राइब करें।
notice-pass-ended = <b>{ $tier }</b> का आपका पास ख़त्म हो गया, और अब कोई पैसा नहीं कटेगा। आप जब चाहें लौटें, आपका स्वागत है।
notice-admin-offer =
    <b>Stripe में ऑफ़र बदल गया है।</b> इसे अभी कोई नहीं ख़रीद सकता; जिसके पास है, उसका पहले जैसा चलता रहेगा।
    { $what }
notice-admin-pass-beside = <b>दो बार भुगतान:</b> <code>{ $telegram_id }</code> के पास एक ही समय में { $tier } का पास (<code>{ $invoice }</code>) और सब्सक्रिप्शन <code>{ $subscription }</code> है। एक का पैसा Stripe Dashboard में वापस करें, या उन्हें लिखें।
notice-admin-new-subscriber = <b>नया सब्सक्राइबर:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, भुगतान हो चुका।
notice-admin-new-subscriber-trial = <b>नया सब्सक्राइबर:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, फ़्री ट्रायल पर।
notice-admin-second-subscription = <b>दो सब्सक्रिप्शन:</b> <code>{ $telegram_id }</code> के पास { $subscriptions } हैं। दोनों पैसे काट सकते हैं।
notice-admin-second-subscription-undone = आपकी प्लान फ़ाइल के अनुसार एक ख़त्म किया जा रहा है: नया वाला, पैसे लौटाकर, या वह पुराना जिसका कोई भुगतान नहीं करता।
notice-admin-second-subscription-decide = एक को तुरंत ख़त्म किया जा सकता है: नए वाले को, जिसका पैसा लौटा दिया जाएगा, या उस पुराने को जिसका कोई भुगतान नहीं करता। अगर दोनों चाहिए, तो कुछ न करें।
button-undo-second = एक को ख़त्म करें
notice-admin-known-card = <b>जाना-पहचाना कार्ड:</b> <code>{ $telegram_id }</code> ने ऐसे कार्ड से फ़्री ट्रायल शुरू किया है जो यहाँ पहले { $others } इस्तेमाल कर चुके हैं। कुछ नहीं बदला गया। दोनों को /admin से देखें।
notice-admin-fraud-warning-undone = आपकी प्लान फ़ाइल के अनुसार यह पैसा वापस किया जा रहा है, सब्सक्रिप्शन ख़त्म किया जा रहा है, और वे अब कुछ नहीं ख़रीद सकते।
button-give-back-look = पैसा वापस करें
notice-admin-refund-failed = <b>रिफ़ंड असफल:</b> <code>{ $payment }</code> के { $amount } <code>{ $telegram_id }</code> को वापस नहीं हो पाए, और फिर आपके बैलेंस में हैं। उनके साथ दूसरा रास्ता निकालें।
notice-admin-call-refused = <b>Stripe ने मना किया:</b> { $what }, <code>{ $telegram_id }</code> (<code>{ $about }</code>)। इससे कुछ नहीं बदला। Stripe ने कहा: { $error } कृपया इसे ख़ुद करें, Stripe Dashboard में या उनके पैसों के पेज पर।
notice-admin-call-refused-cut = दूसरा सब्सक्रिप्शन ख़त्म नहीं हो पाया
notice-admin-call-refused-refund = दूसरे सब्सक्रिप्शन का पैसा वापस नहीं हो पाया
notice-admin-call-refused-stop = विवाद या धोखाधड़ी की चेतावनी के बाद सब्सक्रिप्शन ख़त्म नहीं हो पाया
notice-admin-call-refused-give-back = जिस भुगतान पर बैंक ने चेताया था, वह वापस नहीं हो पाया
notice-admin-call-refused-let-go = रद्द किए गए सब्सक्रिप्शन का बकाया बिल छोड़ा नहीं जा सका
notice-admin-call-refused-end = जिस सब्सक्रिप्शन का भुगतान नहीं हो रहा, वह ख़त्म नहीं हो पाया
notice-admin-call-refused-go-on = रुकने के बाद सब्सक्रिप्शन फिर शुरू नहीं हो पाया
notice-admin-call-refused-daily = आपकी प्लान फ़ाइल के अनुसार, जब तक ज़रूरी है, दिन में एक बार फिर कोशिश होगी।
notice-admin-call-refused-anew = दिन में एक बार फिर कोशिश होगी, और कार्ड जुड़ते ही तुरंत।
notice-admin-dispute = <b>विवाद:</b> <code>{ $payment }</code> के { $amount }, भुगतान करने वाले <code>{ $telegram_id }</code>। कारण: { $reason }। अभी: <b>{ $status }</b>।
notice-admin-dispute-due = जवाब { $due } तक दिया जा सकता है। सबूत Stripe Dashboard में भेजे जाते हैं, एक ही बार।
notice-admin-dispute-inquiry = अभी कोई पैसा इधर-उधर नहीं हुआ: बैंक सिर्फ़ पूछ रहा है। भुगतान लौटाने से यह ख़त्म हो जाएगा।
button-dashboard = Stripe Dashboard में खोलें
notice-admin-fraud-warning = <b>बैंक ने धोखाधड़ी की चेतावनी दी:</b> <code>{ $payment }</code> के { $amount }, भुगतान करने वाले <code>{ $telegram_id }</code> ({ $fraud })। अभी किसी ने विवाद नहीं किया है; ऐसे ज़्यादातर भुगतानों पर बाद में विवाद होता है, जिसकी फ़ीस अलग से लगती है।
notice-admin-paid-late = <b>देर से भुगतान:</b> <code>{ $telegram_id }</code> ने <code>{ $invoice }</code> के { $amount } दिए, जिसका सब्सक्रिप्शन पहले ही ख़त्म हो चुका था। कुछ नहीं खुला है। पैसा वापस करें, या उन्हें लिखें।
notice-admin-bill-stuck = <b>एक बिल अटका है:</b> Stripe <code>{ $invoice }</code> को ठीक से नहीं बना पाया (<code>{ $code }</code>)।
notice-admin-bill-stuck-waits = यह ड्राफ़्ट ही है और कुछ वसूला नहीं जा रहा, जबकि सब्सक्रिप्शन सक्रिय है। अगर पता नहीं है, तो उनसे माँगा गया है; मिलते ही चालू प्लान का सबसे नया बिल अपने आप चला जाएगा। बाकी सब Stripe Dashboard में ठीक होता है।
notice-admin-bill-stuck-untaxed = यह बिना टैक्स के चला गया। उनसे पता माँगा गया है; Stripe Dashboard में सब्सक्रिप्शन के लिए टैक्स फिर चालू करें।
notice-admin-unlinked-customer = Stripe एक ऐसे ग्राहक की ख़बर देता है जो यहाँ किसी से जुड़ा नहीं है: <code>{ $customer }</code>। उसे दर्ज कर लिया गया है और उससे कुछ नहीं खुलता।
notice-admin-wrong-mode = Stripe का इवेंट { $event } छोड़ दिया गया: { $reason }। देखें कि कौन-से webhook endpoint यहाँ भेजते हैं।
notice-admin-dead-event = Stripe के इवेंट { $event } के लिए कोई व्यक्ति नहीं मिला: { $error }
notice-admin-unknown-value = Stripe ने कुछ नया कहा। { $what }: <code>{ $value }</code>। फ़ैसले वैसे ही रहे। इस प्रोग्राम का अपडेट देखें।
notice-admin-sync-failing = { $whom } की जाँच बार-बार असफल हो रही है: { $error }। उनका एक्सेस वैसा ही रहा।
notice-admin-chat-rights = <b>{ $title }:</b> { $missing ->
        [invite] बॉट के पास वहाँ सदस्य जोड़ने का अधिकार नहीं है।
       *[administrator] बॉट अब वहाँ एडमिन नहीं है।
    } जब तक बॉट सदस्य जोड़ने के अधिकार वाला एडमिन न बने, नए सदस्य नहीं आ सकते।
notice-admin-chat-rights-remove = <b>{ $title }:</b> बॉट के पास वहाँ सदस्यों को प्रतिबंधित करने का अधिकार नहीं है। जिनका एक्सेस खत्म हुआ, वे अधिकार मिलने तक चैट में रहेंगे।
notice-admin-removal-brake = <b>{ $title }:</b> { $members } में से { $due } सदस्यों का एक्सेस खत्म हो चुका है: { $people }। बिना पूछे एक दिन में किसी चैट से इतने लोग नहीं हटाए जाते, इसलिए कोई नहीं हटाया गया। अगर यह सही है, तो यहाँ बताएँ। अगर नहीं, तो कुछ न करें: वे रहेंगे।
notice-admin-support = <b>{ $name }</b> (<code>{ $telegram_id }</code>) ने पूछा है:
    { $text }
notice-upcoming-charge = आपका <b>{ $tier }</b> सब्सक्रिप्शन { $at } को रिन्यू होगा: तब { $price } कटेंगे।
notice-upcoming-charge-tax = इस पर टैक्स अलग से लगेगा, जैसे आपके पिछले बिल में।
notice-upcoming-charge-nothing = आपको कुछ करने की ज़रूरत नहीं। आपके पास क्रेडिट है, तो पहले वह इस्तेमाल होगा। उससे पहले कुछ बदलना या रद्द करना हो, तो नीचे टैप करें।
notice-disputed-open = आपका बैंक <b>{ $tier }</b> के { $back } के भुगतान पर विवाद कर रहा है और फ़ैसला होने तक यह पैसा उसी के पास है।
notice-disputed-won = <b>{ $tier }</b> के आपके { $back } के भुगतान का विवाद ख़त्म हुआ: आपके बैंक के अनुसार भुगतान सही था, और कोई पैसा वापस नहीं होगा।
notice-disputed-lost = <b>{ $tier }</b> के आपके { $back } के भुगतान का विवाद ख़त्म हुआ: आपका बैंक यह पैसा आपको वापस दे रहा है।
notice-disputed-stays = आपका एक्सेस खुला रहेगा।
notice-disputed-closed = आपका एक्सेस फ़िलहाल बंद है। अगर विवाद ग़लती से हुआ, तो अपने बैंक को बताएँ और हमें यहाँ लिखें।
notice-plan-given-up-cancel = <b>{ $tier }</b> का भुगतान कभी हो नहीं पाया, इसलिए सब्सक्रिप्शन अब ख़त्म हो रहा है। कोई पैसा नहीं कटा, और आगे कोई कोशिश नहीं होगी। आप जब चाहें, फिर से प्लान चुन सकते हैं।
notice-plan-given-up-pause = <b>{ $tier }</b> का भुगतान कभी हो नहीं पाया, इसलिए सब्सक्रिप्शन अब रुका हुआ है। कोई पैसा नहीं कटा, और रुके रहने तक नहीं कटेगा। बकाया चुकाएँ, और यह फिर चल पड़ेगा।
notice-plan-given-up-pause-no-address = <b>{ $tier }</b> का बिल आपके पते के बिना नहीं बन पाया, इसलिए सब्सक्रिप्शन अब रुका हुआ है। कोई पैसा नहीं कटा, और रुके रहने तक नहीं कटेगा। वह बिल चुकते ही यह फिर चल पड़ेगा।
notice-plan-given-up-leave = <b>{ $tier }</b> का भुगतान कभी हो नहीं पाया, इसलिए प्लान बंद रहेगा। कोई पैसा नहीं कटा। बकाया चुकाएँ, और यह फिर खुल जाएगा।
notice-plan-given-up-leave-no-address = <b>{ $tier }</b> का बिल आपके पते के बिना नहीं बन पाया, इसलिए प्लान बंद रहेगा। कोई पैसा नहीं कटा। वह बिल चुकते ही यह फिर खुल जाएगा।

### pages.ftl

page-open-title = आपका स्वागत है
page-open-text = आपका एक्सेस खुल गया है। सब कुछ चैट में आपका इंतज़ार कर रहा है।
page-waiting-title = आपके भुगतान की पुष्टि हो रही है
page-waiting-text = इसमें आमतौर पर कुछ सेकंड लगते हैं; पेज अपने आप फिर देखेगा। आप इसे बंद भी कर सकते हैं: पूरा होते ही चैट में बताया जाएगा।
page-unknown-title = यह लिंक यहाँ पहचाना नहीं गया
page-unknown-text = शायद यह पुराना या अधूरा है। आपकी स्थिति चैट में है।
page-cancelled-title = आप भुगतान से पहले लौट आए
page-cancelled-text = इस बार कोई पैसा नहीं कटा। चैट में आप वहीं से आगे बढ़ सकते हैं या फिर से चुन सकते हैं।
page-portal-title = सब ताज़ा है
page-portal-text = आपने Stripe में जो बदला, वह पल भर में अपने आप चैट तक पहुँच जाएगा।
page-later-title = अभी देखना संभव नहीं है
page-later-text = अगर आपने भुगतान किया है, तो कुछ खोया नहीं: पुष्टि होते ही चैट में बताया जाएगा। पेज अपने आप फिर देखेगा।
page-back = चैट पर वापस जाएँ

### plan.ftl

plan-title = <b>{ $tier }</b>
button-plan-cancel = सब्सक्रिप्शन रद्द करें
button-plan-pause = कुछ समय रोकें
button-plan-resume = फिर शुरू करें
button-keep-plan = सब्सक्रिप्शन रखें
button-resume = फिर शुरू करें
button-manage = सब्सक्रिप्शन सँभालें
button-add-card = कार्ड जोड़ें

plan-cancel-ask = <b>{ $tier }</b> रद्द करें? यह { $at } तक खुला रहेगा, और अब कोई पैसा नहीं कटेगा। तब तक आप इसे कभी भी वापस ले सकते हैं।
plan-cancel-ask-now = <b>{ $tier }</b> रद्द करें? यह अभी नहीं चल रहा, इसलिए तुरंत ख़त्म हो जाएगा।
plan-cancel-ask-owed = एक इनवॉइस बकाया रहेगा: वह अब अपने आप नहीं कटेगा, पर आप उसे चुका सकते हैं।
plan-cancel-ask-void = आख़िरी इनवॉइस का बकाया छोड़ दिया जाएगा; आपको उसे चुकाना नहीं है।
button-cancel-yes = हाँ, रद्द करें
plan-cancelled = <b>{ $tier }</b> रद्द हो गया। यह { $at } तक खुला रहेगा; अब कोई पैसा नहीं कटेगा।
plan-cancelled-now = <b>{ $tier }</b> ख़त्म हो गया। अब कोई पैसा नहीं कटेगा।
plan-why-ask = चाहें तो वजह बताएँ। इसे लोग पढ़ते हैं, और इससे आपके लिए कुछ नहीं बदलेगा।
plan-why-thanks = धन्यवाद, दर्ज कर लिया गया।
button-why-too-expensive = बहुत महँगा है
button-why-unused = इस्तेमाल नहीं होता
button-why-missing-features = कुछ कमी है
button-why-low-quality = गुणवत्ता ठीक नहीं
button-why-switched-service = कुछ और इस्तेमाल करते हैं
button-why-other = कोई और वजह

plan-trial-paid = धन्यवाद! <b>{ $tier }</b> जारी रहेगा। अगली बार { $at } को { $price } कटेंगे।
plan-trial-asked = Stripe अभी <b>{ $tier }</b> का भुगतान ले रहा है। आपको कुछ करने की ज़रूरत नहीं; एक मिनट में फिर देखें।
plan-trial-unpaid = <b>{ $tier }</b> का भुगतान नहीं हो पाया। कोई पैसा नहीं कटा। बकाया इनवॉइस चुकाएँ या दूसरा कार्ड जोड़ें।

plan-kept = <b>{ $tier }</b> पहले की तरह जारी रहेगा। अगली बार { $at } को { $price } कटेंगे।

plan-pause-ask = कितने समय के लिए? <b>{ $tier }</b> तुरंत रुक जाएगा: इस दौरान कुछ खुला नहीं रहेगा और कोई पैसा नहीं कटेगा। फिर यह नई अवधि के साथ अपने आप शुरू होगा, और उसके पैसे उसी दिन कटेंगे।
plan-pause-credit = जो आपने चुकाया और इस्तेमाल नहीं किया, वह उस रकम से घटा दिया जाएगा।
button-pause-days = { $days ->
        [one] { $days } दिन
       *[other] { $days } दिन
    }
plan-paused = <b>{ $tier }</b> { $at } तक रुका है। उस दिन से पहले कोई पैसा नहीं कटेगा। आप इसे पहले भी शुरू कर सकते हैं।
plan-resume-ask = <b>{ $tier }</b> फिर शुरू करें? नई अवधि तुरंत शुरू होगी: आपका क्रेडिट घटाकर अभी { $price } कटेंगे।
button-resume-yes = हाँ, शुरू करें
plan-resumed = <b>{ $tier }</b> फिर शुरू हो गया। अगली बार { $at } को { $price } कटेंगे।
plan-resume-unpaid = भुगतान नहीं हो पाया, इसलिए <b>{ $tier }</b> अब भी रुका है। कोई पैसा नहीं कटा। बकाया इनवॉइस चुकाएँ या दूसरा कार्ड जोड़ें; फिर सब खुल जाएगा।

### privacy.ftl

command-privacy = आपका डेटा: क्या रखा है, फ़ाइल, मिटाना
privacy-title = <b>आपका कौन-सा डेटा रखा जाता है</b>
privacy-kept = <b>यहाँ रखा जाता है:</b> आपका Telegram नाम, नंबर और भाषा; आपने /settings से जो तय किया; आपने क्या चुना, क्या चुकाया और क्या बाकी है; आपको क्या उपलब्ध है; आपने टीम से क्या पूछा; और आपके प्लान के साथ क्या हुआ, उसका लॉग। बाकी संदेशों के शब्द जवाब मिलते ही हटा दिए जाते हैं।
privacy-card = <b>यहाँ नहीं रखा जाता:</b> आपका कार्ड। वह Stripe के पास है; यहाँ सिर्फ़ उसका ब्रांड, आख़िरी चार अंक और समाप्ति की तारीख़ है।
privacy-why = <b>क्यों:</b> ताकि जो आपने चुना वह आपको बेचा जा सके, भुगतान का पता रहे, आपको जवाब दिया जा सके, और इसलिए कि हिसाब रखना ज़रूरी है।
privacy-long = <b>कब तक:</b> भुगतान और लॉग तब तक, जब तक हिसाब रखना ज़रूरी है; Stripe जो बताता है वह 30 दिन, फिर सिर्फ़ उसके नंबर; आपके शब्द जवाब मिलने तक।
privacy-rights = आप यह सब फ़ाइल में ले सकते हैं, और अपना डेटा मिटवा सकते हैं।
button-export = सब कुछ फ़ाइल में भेजें
button-forget-me = मेरा डेटा मिटाएँ…
button-forget-on = आगे बढ़ें
button-forget-now = हमेशा के लिए मिटा दें
privacy-exported = फ़ाइल इसी चैट में है। इसे किसी भी टेक्स्ट प्रोग्राम से पढ़ सकते हैं; कृपया इसे किसी को न दें, क्योंकि यह आपके पैसों के बारे में है।
privacy-forget-ask = <b>डेटा मिटाना।</b> आपका नाम, नंबर, भाषा, पते, कार्ड के अंक और शब्द यहाँ से हटा दिए जाते हैं, और Stripe में आपका रिकॉर्ड मिटा दिया जाता है। इसे वापस नहीं लिया जा सकता।
privacy-forget-plan = <b>{ $tier } तुरंत ख़त्म हो जाएगा</b>, पहले से चुकाए हुए समय सहित। अब कोई पैसा नहीं कटेगा, और इससे कोई पैसा वापस भी नहीं होगा। चुकाया हुआ समय इस्तेमाल करना चाहें, तो पहले रद्द करें और उसके ख़त्म होने पर यहाँ लौटें।
privacy-forget-chats = इन चैट से ख़ुद निकल जाएँ, क्योंकि बाद में बॉट आपको नहीं पहचानेगा: { $chats }
privacy-forget-stays = आपके नाम के बिना जो रहेगा: रकमें, तारीख़ें और इनवॉइस नंबर, क्योंकि हिसाब रखना ज़रूरी है। Stripe इसी वजह से पुराने भुगतान रखता है।
privacy-forget-sure = क्या आप पक्का चाहते हैं? इस टैप के बाद यहाँ कोई नहीं जानेगा कि आप कौन हैं, और कोई इसे वापस नहीं ला सकेगा। कोई पैसा इधर-उधर नहीं होता।
privacy-forgotten = आपका डेटा मिटा दिया गया। कोई पैसा इधर-उधर नहीं हुआ; जो चल रहा था वह ख़त्म किया जा रहा है, और Stripe में आपका रिकॉर्ड मिटाया जा रहा है।
privacy-forgotten-back = फिर से लिखेंगे, तो आप यहाँ नए होंगे: /start

### settings.ftl

settings-title = <b>सेटिंग</b>
settings-language = भाषा: हिन्दी।
settings-zone-chosen = आपका समय क्षेत्र: <b>{ $city }</b>, जहाँ अभी समय { $now } है। यह आपने चुना है।
settings-zone-country = आपका समय क्षेत्र: <b>{ $city }</b>, जहाँ अभी समय { $now } है। यह आपके बिलिंग पते के देश से लिया गया है; ग़लत हो, तो अपना चुनें।
settings-zone-default = आपका समय क्षेत्र अभी पता नहीं, इसलिए <b>{ $city }</b> माना गया है, जहाँ अभी समय { $now } है। नीचे अपना चुनें।
settings-hours = जो रुक सकता है, वह वहाँ के { $opens } और { $closes } के बीच आता है। जो नहीं रुक सकता, वह तुरंत आता है: भुगतान न हो पाना, बैंक का सवाल, एक्सेस का खुलना या बंद होना। इन्हें बंद नहीं किया जा सकता।
settings-hours-any = बताने लायक कुछ होते ही सूचना आती है। असफल भुगतान, आपके बैंक और एक्सेस की सूचनाएँ बंद नहीं की जा सकतीं।
settings-switches = बाकी को आप यहाँ चालू या बंद कर सकते हैं:
settings-on = ✓ { $what }
settings-off = – { $what } (बंद)
settings-admin = आप यहाँ एडमिन हैं: चेतावनियाँ भी इसी चैट में आती हैं। /admin
topic-receipts = रिन्यू होने की रसीदें
topic-upcoming-month = हर महीने पैसे कटने से पहले सूचना
topic-upcoming-week = हर सप्ताह पैसे कटने से पहले सूचना
topic-trial = बिना पैसे कटे फ़्री ट्रायल ख़त्म होना
topic-report = मेरे काम की साप्ताहिक रिपोर्ट
topic-offers = लौटने के निमंत्रण

button-language = भाषा
button-zone = समय क्षेत्र
zone-title = <b>आपका समय क्षेत्र</b>
zone-ask = आप कहाँ हैं? टैप करें, या अपने पास के किसी शहर का नाम लिखें।
zone-choose = { $region }: वह शहर दबाएँ जहाँ की घड़ी आपका समय दिखाती है।
zone-found = { $city }: { $now }
zone-which = इनमें से कौन-सा?
zone-unknown = यह जगह पहचानी नहीं गई। अपने समय क्षेत्र का कोई बड़ा शहर लिखें, या सूची से चुनें।
button-zone-list = सूची से चुनें
button-zone-follow = मेरे बिलिंग देश के अनुसार
region-africa = अफ़्रीका
region-america = अमेरिका महाद्वीप
region-antarctica = अंटार्कटिका
region-arctic = आर्कटिक
region-asia = एशिया
region-atlantic = अटलांटिक
region-australia = ऑस्ट्रेलिया
region-europe = यूरोप
region-indian = हिंद महासागर
region-pacific = प्रशांत महासागर

### shop.ftl

price-per-day = { $price } प्रति दिन
price-per-week = { $price } प्रति सप्ताह
price-per-month = { $price } प्रति माह
price-per-year = { $price } प्रति वर्ष
price-once = { $days ->
        [one] { $days } दिन के लिए
       *[other] { $days } दिनों के लिए
    } { $price }

every-day = हर दिन
every-week = हर सप्ताह
every-month = हर महीने
every-year = हर साल

limit-per-day = • { $title }: { $amount } प्रति दिन
limit-per-week = • { $title }: { $amount } प्रति सप्ताह
limit-per-month = • { $title }: { $amount } प्रति माह
limit-per-year = • { $title }: { $amount } प्रति वर्ष

shop-title = <b>अपना प्लान चुनें</b>
shop-empty = अभी कुछ बिक्री पर नहीं है। आपके प्लान पर, अगर है, कोई असर नहीं पड़ता: /billing_status
shop-card =
    <b>{ $tier }</b> · { $price }
    { $description }
shop-card-trial =
    <b>{ $tier }</b> · { $price } · { $days ->
        [one] { $days } दिन मुफ़्त
       *[other] { $days } दिन मुफ़्त
    }
    { $description }
shop-button = { $tier } · { $price }

shop-details-title =
    <b>{ $tier }</b>
    { $description }
shop-price = <b>{ $price }</b>
shop-number-may = आप इसके अधिकतम { $most } ले सकते हैं, और हर एक के पैसे देते हैं।
shop-number-each = कुल { $number }, हर एक { $price }। सीमाएँ सब पर मिलाकर हैं।
shop-price-trial = <b>{ $price }</b>, { $days ->
        [one] { $days } मुफ़्त दिन के बाद
       *[other] { $days } मुफ़्त दिनों के बाद
    }
shop-features = <b>आपको क्या मिलेगा</b>
shop-limits = <b>कितना</b>
shop-chats = <b>निजी चैट जिनमें आप आ सकते हैं</b>
shop-item = • { $title }
shop-terms = आज { $price } कटेंगे, फिर यह { $every } रिन्यू होगा, जब तक आप रद्द न करें। कभी भी रद्द करें: /manage_subscription।
shop-terms-trial = आज कोई पैसा नहीं कटेगा। { $days ->
        [one] { $days } दिन
       *[other] { $days } दिन
    } बाद { $price } कटेंगे, फिर यह { $every } रिन्यू होगा, जब तक आप रद्द न करें। कभी भी रद्द करें: /manage_subscription। फ़्री ट्रायल ख़त्म होने से पहले रद्द करने पर कुछ नहीं देना होगा।
shop-tax-exclusive = जहाँ टैक्स लगता है, वह अलग से जुड़ेगा; भुगतान से पहले Stripe का पेज आपके पते के अनुसार उसे दिखाएगा।
shop-tax-inclusive = जहाँ टैक्स लगता है, वह इसमें शामिल है।
shop-no-card-cancel = शुरू करने के लिए कार्ड ज़रूरी नहीं। कार्ड न जोड़ें, तो फ़्री ट्रायल बस ख़त्म हो जाएगा।
shop-no-card-pause = शुरू करने के लिए कार्ड ज़रूरी नहीं। कार्ड न जोड़ें, तो फ़्री ट्रायल के बाद सब्सक्रिप्शन रुका रहेगा, जब तक आप कार्ड न जोड़ें।
shop-no-card-create-invoice = शुरू करने के लिए कार्ड ज़रूरी नहीं। फ़्री ट्रायल के बाद आपको इनवॉइस मिलेगा।

shop-terms-promo = आज { $now } कटेंगे। फिर यह { $every } रिन्यू होगा, और कोड का असर ख़त्म होने पर { $price } में, जब तक आप रद्द न करें। कभी भी रद्द करें: /manage_subscription।
shop-terms-trial-promo = आज कोई पैसा नहीं कटेगा। { $days ->
        [one] { $days } दिन
       *[other] { $days } दिन
    } बाद { $now } कटेंगे। फिर यह { $every } रिन्यू होगा, और कोड का असर ख़त्म होने पर { $price } में, जब तक आप रद्द न करें। कभी भी रद्द करें: /manage_subscription। फ़्री ट्रायल ख़त्म होने से पहले रद्द करने पर कुछ नहीं देना होगा।
shop-terms-pass = आज { $price } कटेंगे, बस एक बार। यह तुरंत खुलेगा, { $days ->
        [one] { $days } दिन
       *[other] { $days } दिन
    } बाद अपने आप ख़त्म होगा, और कुछ रिन्यू नहीं होगा।
shop-terms-pass-longer = आज { $price } कटेंगे, बस एक बार। आपका पास { $until } तक है; उसमें { $days ->
        [one] { $days } दिन जुड़ेगा
       *[other] { $days } दिन जुड़ेंगे
    }। यह अपने आप ख़त्म होगा, और कुछ रिन्यू नहीं होगा।
shop-promo-once = आपके कोड { $code } से पहला भुगतान { $price } के बजाय <b>{ $now }</b> है।
shop-promo-months = आपके कोड { $code } से आप { $months ->
        [one] { $months } महीने
       *[other] { $months } महीने
    } तक { $price } के बजाय <b>{ $now }</b> देंगे।
shop-promo-ever = आपके कोड { $code } से आप हर बार { $price } के बजाय <b>{ $now }</b> देंगे।
shop-promo-kept = आपका कोड { $code } सहेज लिया गया है। उसकी छूट देखने के लिए कोई प्लान खोलें।

button-choose = { $price }
button-chosen = ✓ { $price }
button-currency = { $currency } में भुगतान करें
button-buy-pass = ख़रीदें: { $price }
button-start-trial = { $days ->
        [one] { $days } दिन मुफ़्त आज़माएँ
       *[other] { $days } दिन मुफ़्त आज़माएँ
    }
button-subscribe = सब्सक्राइब करें: { $price }
button-back = ‹ वापस
button-close = बंद करें
button-pay = Stripe पर भुगतान करें
button-paid = भुगतान हो गया
button-tiers = प्लान देखें
button-retry = फिर कोशिश करें

checkout-title = <b>{ $tier }</b> · { $price }
checkout-now = Stripe के पेज पर { $price } का भुगतान करें। आपके कार्ड की जानकारी सिर्फ़ Stripe को जाती है; उसे यहाँ कभी न लिखें।
checkout-trial = Stripe के पेज पर अपना कार्ड भरें। आपका { $days ->
        [one] { $days } दिन का फ़्री ट्रायल
       *[other] { $days } दिन का फ़्री ट्रायल
    } तुरंत शुरू होगा और आज कोई पैसा नहीं कटेगा; उसके बाद { $price }। आपके कार्ड की जानकारी सिर्फ़ Stripe को जाती है; उसे यहाँ कभी न लिखें।
checkout-until = लिंक { $until } तक काम करेगा।
checkout-next = Stripe की पुष्टि होते ही यह संदेश अपने आप बदल जाएगा और आपका एक्सेस खुल जाएगा।
checkout-opening = एक पल, आपका भुगतान लिंक बन रहा है…
checkout-not-yet = <i>Stripe ने अभी भुगतान की पुष्टि नहीं की है। अगर आपने अभी-अभी भुगतान किया है, तो थोड़ा रुककर “भुगतान हो गया” फिर दबाएँ; इसके लिए कभी दो बार पैसे नहीं कटेंगे। नहीं किया है, तो ऊपर का बटन अब भी काम करता है।</i>
checkout-cannot-look = <i>Stripe अभी जवाब नहीं दे रहा, इसलिए अभी पता नहीं चल रहा कि आपका भुगतान पहुँचा या नहीं। अगर आपने भुगतान किया है, तो कुछ नहीं खोया और फिर से भुगतान करने की ज़रूरत नहीं: Stripe के जवाब देते ही आपको यहीं बताया जाएगा।</i>
checkout-none = अभी आपके लिए कोई भुगतान लिंक खुला नहीं है, और कोई पैसा नहीं कटा। नया लिंक पाने के लिए प्लान चुनें।
checkout-on-its-way = <i>आपका बैंक अभी पैसे भेज रहा है। इसमें कुछ दिन लग सकते हैं; पहुँचते ही आपको बताया जाएगा।</i>

button-compare = तुलना करें
button-code = मेरे पास कोड है
compare-title = <b>तुलना</b>
compare-price = • { $tier }: { $price }
compare-feature = • { $title }: { $tiers }
compare-limit = • { $title }: { $amounts }
compare-per-day = { $tier } में प्रति दिन { $amount }
compare-per-week = { $tier } में प्रति सप्ताह { $amount }
compare-per-month = { $tier } में प्रति माह { $amount }
compare-per-year = { $tier } में प्रति वर्ष { $amount }
code-prompt = अपना कोड एक संदेश में लिखें। Stripe से पूछा जाएगा कि वह अब भी चलता है या नहीं; इससे कोई पैसा नहीं कटेगा।

### status.ftl

status-title = <b>आपका प्लान: { $tier }</b>
status-title-none = <b>आपके पास कोई प्लान नहीं है</b>
status-next-charge = अगली बार { $at } को { $price } कटेंगे।
status-next-charge-less = अगली बार { $at } को आपकी छूट के साथ { $usual } के बजाय { $price } कटेंगे।
status-until = यह { $at } तक खुला है। फिर अपने आप ख़त्म होगा।
status-last-paid = पिछला भुगतान: { $paid }, जिसमें { $tax } टैक्स शामिल है।
status-bill-stuck = आपका अगला बिल आपके पते की प्रतीक्षा में है, क्योंकि टैक्स उसी पर निर्भर है। कृपया बिलिंग पेज पर पता भरें।
status-ends = यह रद्द है और { $at } को ख़त्म होगा। अब कोई पैसा नहीं कटेगा। तब तक आप इसे वापस ले सकते हैं।
status-invoice-open = एक भुगतान बकाया है। अभी चुकाएँ या बिलिंग पेज पर कार्ड बदलें।
status-card = कार्ड: { $brand } •••• { $last4 }, { $expires } तक मान्य।
status-account = खाता: { $brand } •••• { $last4 }।
status-bank-account = बैंक खाता •••• { $last4 }।
status-mandate-gone = अब इससे डेबिट नहीं हो सकता। कृपया बिलिंग पेज पर भुगतान का दूसरा तरीक़ा जोड़ें।
status-debit = एक बैंक डेबिट रास्ते में है। आपके बैंक का जवाब { $at } के आसपास आने की उम्मीद है; आपको कुछ करने की ज़रूरत नहीं।
status-method = भुगतान का तरीक़ा: { $brand }।
status-checkout-open = { $tier } का भुगतान लिंक आपके लिए तैयार है।
door-not-ready = “{ $title }” का दरवाज़ा अभी तैयार नहीं है। थोड़ी देर बाद /billing_status से लिंक माँगें।

button-join = { $title } में आएँ
button-more-time = समय जोड़ें
button-portal = बिलिंग पेज खोलें
button-status = बिलिंग की स्थिति

access-level-full = आपके प्लान में सब कुछ खुला है।
access-level-grace = आपके प्लान में फ़िलहाल सब कुछ खुला है।
access-level-restricted = आपका प्लान अभी सीमित है।
access-level-none = आपका प्लान अभी खुला नहीं है।

access-reason-nothing-bought = एक प्लान चुनें: /subscribe
access-reason-grant-given = यह आपको उपहार में मिला है; इसके लिए कोई पैसा नहीं कटता।
access-reason-pass-paid = इसका भुगतान एक बार हो चुका है। आपके प्लान में सब कुछ खुला है, और अपने आप कुछ रिन्यू नहीं होता।
access-reason-pass-ended = इसका समय पूरा हो गया। अब कोई पैसा नहीं कटेगा। और समय ख़रीदने या सब्सक्राइब करने के लिए: /subscribe
access-reason-subscription-trialing = आपका फ़्री ट्रायल चल रहा है। आपके प्लान में सब कुछ खुला है।
access-reason-subscription-paid = इसका भुगतान हो चुका है। आपके प्लान में सब कुछ खुला है।
access-reason-subscription-renewing = यह अभी रिन्यू हो रहा है। सब कुछ खुला रहेगा।
access-reason-subscription-unbilled = आपके प्लान में सब कुछ खुला है।
access-reason-subscription-unknown-status = सब कुछ वैसा ही है; एक व्यक्ति आपका सब्सक्रिप्शन देख रहा है।
access-reason-subscription-unknown-product = यह सब्सक्रिप्शन किस चीज़ का है, यह किसी व्यक्ति को देखना होगा; /paysupport से लिखें।
access-reason-payment-on-its-way = आपका भुगतान रास्ते में है। बैंक के पैसे भेजते ही आपका प्लान खुल जाएगा।
access-reason-payment-on-its-way-open = इसका भुगतान बैंक डेबिट से हो रहा है। आपके प्लान में सब कुछ खुला है।
access-reason-payment-missing = इसका भुगतान अभी नहीं हुआ, इसलिए यह अभी खुला नहीं है।
access-reason-payment-written-off = इसका आख़िरी इनवॉइस बट्टे खाते में डाल दिया गया, इसलिए यह बंद है।
access-reason-payment-failed = आख़िरी भुगतान नहीं हो पाया। फ़िलहाल सब खुला है, ताकि आपको इसे ठीक करने का समय मिले।
access-reason-payment-failed-long = आख़िरी भुगतान कुछ दिनों से नहीं हो पा रहा, इसलिए भुगतान होने तक आपका प्लान सीमित है।
access-reason-payment-given-up = यह बंद है क्योंकि आख़िरी भुगतान कभी हो नहीं पाया। बकाया इनवॉइस चुकाने पर यह फिर खुल जाएगा।
access-reason-payment-no-address = इसका सबसे नया बिल आपके पते की प्रतीक्षा में था और अब तक चुकाया नहीं गया। फ़िलहाल सब खुला है, ताकि आपको इसे ठीक करने का समय मिले।
access-reason-payment-no-address-long = इसका सबसे नया बिल आपके पते की प्रतीक्षा में था और कुछ दिनों से चुकाया नहीं गया, इसलिए भुगतान होने तक आपका प्लान सीमित है।
access-reason-payment-no-address-given-up = यह बंद है क्योंकि इसका बिल आपके पते की प्रतीक्षा में था और कभी चुकाया नहीं गया। वह बिल चुकते ही यह फिर खुल जाएगा।
access-reason-payment-refunded = यह बंद है क्योंकि आपका पैसा वापस कर दिया गया।
access-reason-payment-disputed = यह तब तक बंद है, जब तक आपका बैंक उस भुगतान की जाँच कर रहा है जिस पर आपने विवाद किया।
access-reason-payment-dispute-lost = यह बंद है क्योंकि आपके बैंक ने भुगतान वापस ले लिया।
access-reason-subscription-never-started = पहला भुगतान पूरा नहीं हुआ, इसलिए यह शुरू नहीं हुआ। कोई पैसा नहीं कटता। फिर शुरू करें: /subscribe
access-reason-subscription-paused = यह रुका हुआ है: इस दौरान कुछ खुला नहीं है और कोई पैसा नहीं कटता।
access-reason-subscription-paused-unpaid = यह रुका हुआ है क्योंकि आख़िरी भुगतान कभी हो नहीं पाया। जारी रखने के लिए बकाया इनवॉइस चुकाएँ।
access-reason-subscription-paused-no-address = यह रुका हुआ है क्योंकि इसका बिल आपके पते की प्रतीक्षा में था और कभी चुकाया नहीं गया। वह बिल चुकते ही यह फिर चल पड़ेगा।
access-reason-subscription-paused-after-trial = आपका फ़्री ट्रायल ख़त्म हो गया और कोई कार्ड नहीं है, इसलिए यह रुका हुआ है। कोई पैसा नहीं कटा। जारी रखने के लिए कार्ड जोड़ें।
access-reason-subscription-collection-paused = भुगतान हमारी ओर से रोके गए हैं। आपको कुछ करने की ज़रूरत नहीं।
access-reason-subscription-ended = यह ख़त्म हो गया। आप कभी भी लौट सकते हैं: /subscribe
access-reason-subscription-ended-paid = यह रद्द है, और आपके चुकाए हुए समय के अंत तक खुला रहेगा।

door-closed = “{ $title }” उन लोगों के लिए खुली है जिनके प्लान में यह शामिल है, इसलिए आपको अंदर नहीं लिया जा सका। कोई पैसा नहीं कटा।
door-closed-plans = यह इन प्लान में शामिल है:

### support.ftl

support-title = <b>किसी व्यक्ति से पूछें</b>
support-prompt = अब अपना सवाल एक ही संदेश में लिखें। वह आपके Telegram नाम के साथ बॉट की टीम को जाएगा। कृपया कार्ड नंबर न लिखें।
support-sent = धन्यवाद। आपका सवाल बॉट की टीम के पास पहुँच गया है; उनका जवाब इसी चैट में आएगा। आपके प्लान या भुगतानों में कुछ नहीं बदला।
support-only-text = कृपया अपना सवाल लिखकर भेजें। छोड़ने के लिए “बंद करें” दबाएँ या कोई दूसरा कमांड भेजें।

support-answer-prompt = अब { $telegram_id } के लिए अपना जवाब एक ही संदेश में लिखें; वह जैसा है वैसा ही उनकी चैट में जाएगा। छोड़ने के लिए “बंद करें” दबाएँ।
support-answer-sent = आपका जवाब { $name } के पास जा रहा है।
support-answer-waits = { $name } ने बॉट को ब्लॉक किया है या उनका खाता नहीं रहा, इसलिए जवाब अभी नहीं पहुँच सकता। उसे रखा गया है, और वे 30 दिन में लौटें तो भेज दिया जाएगा।
button-answer = जवाब दें
button-person = ये कौन हैं?
button-ask-more = और पूछें
notice-admin-support-how = जवाब देने के लिए इस संदेश का उत्तर दें; वह उनकी चैट में जाएगा।
notice-support-answer =
    <b>बॉट की टीम का जवाब</b>
    { $text }
notice-support-answer-how = और पूछने के लिए इस संदेश का उत्तर दें या बटन दबाएँ।
notice-admin-answer-unreached = { $name } ({ $telegram_id }) तक आपका जवाब नहीं पहुँच सका: उन्होंने बॉट को ब्लॉक किया है या उनका खाता नहीं रहा। वे 30 दिन में लौटें तो भेज दिया जाएगा।

### talk.ftl

command-start = यहाँ से शुरू करें
command-subscribe = प्लान चुनें और भुगतान करें
command-billing-status = आपका प्लान, अगला भुगतान, चैट
command-manage-subscription = कार्ड, इनवॉइस, रद्द करना
command-settings = आपकी सेटिंग
command-help = यह बॉट क्या कर सकता है
command-paysupport = भुगतान के बारे में पूछें
command-terms = नियम और शर्तें
command-admin = आँकड़े, लोग, चैट

bot-short-description = प्लान, भुगतान और एक्सेस, सीधे इसी चैट में।
bot-description = प्लान चुनें, Stripe के पेज पर भुगतान करें, और एक्सेस पाएँ। चैट में कभी भी रद्द करें। शुरू करने के लिए नीचे का बटन दबाएँ।

start-title = नमस्ते { $name }, यह <b>{ $business }</b> है।
start-text = यहाँ आप प्लान चुन सकते हैं, Stripe के पेज पर भुगतान कर सकते हैं, और फिर सब सँभाल सकते हैं: देखें कि आगे क्या होगा, कार्ड बदलें, रद्द करें।
start-next = पहले प्लान देख लीजिए। देखने का कोई पैसा नहीं लगता।

help-title = <b>{ $business }</b>: यहाँ ये कमांड चलते हैं
help-command = /{ $name } – { $what }
help-support = { $words }
help-money = भुगतान सिर्फ़ Stripe के पेज पर होता है। यहाँ कार्ड नंबर कभी न लिखें; ऐसा हो जाए, तो उसे तुरंत मिटा दिया जाता है।
button-ask = किसी व्यक्ति से पूछें

terms-title = <b>{ $business } के नियम और शर्तें</b>
terms-renewal = <b>रिन्यू होना।</b> सब्सक्रिप्शन हर अवधि के अंत में अपने आप रिन्यू होता है, उसी कीमत पर जो चुनते समय दिखी थी, जब तक आप रद्द न करें। फ़्री ट्रायल हर व्यक्ति को एक बार मिलता है।
terms-cancel = <b>रद्द करना।</b> कभी भी, /manage_subscription से। जो आपने चुकाया है, वह अवधि के अंत तक आपके पास रहेगा। फ़्री ट्रायल ख़त्म होने से पहले रद्द करें, तो कोई पैसा नहीं कटेगा।
terms-cancel-now = <b>रद्द करना।</b> कभी भी, /manage_subscription से। रद्द करना लागू होते ही सब्सक्रिप्शन ख़त्म होता है, जैसा Stripe का पेज बताता है। फ़्री ट्रायल ख़त्म होने से पहले रद्द करें, तो कोई पैसा नहीं कटेगा।
terms-failed = <b>अगर भुगतान न हो पाए,</b> तो आपको तुरंत बताया जाएगा। आपका प्लान कुछ दिन खुला रहेगा, ताकि आप इसे ठीक कर सकें।
terms-cards = <b>आपका कार्ड</b> Stripe के पास रहता है, यहाँ कभी नहीं। यहाँ आपका Telegram नाम और नंबर, आपका प्लान और भुगतान का हिसाब रखा जाता है।
terms-disputes = भुगतान से जुड़े <b>सवाल, रिफ़ंड और शिकायतें</b>: /paysupport। इन्हें एक व्यक्ति पढ़ता है। यहाँ के भुगतानों में Telegram का सपोर्ट मदद नहीं कर सकता।
terms-own =
    <b>{ $business } के शब्दों में</b>
    { $terms }
button-terms = पूरी शर्तें

portal-title = <b>आपका बिलिंग पेज</b>
portal-text = Stripe के पेज पर आप कार्ड बदल सकते हैं, हर इनवॉइस देख सकते हैं और रद्द कर सकते हैं। टैप करने पर लिंक बनता है।
portal-ready = यह रहा। लिंक सिर्फ़ आपके लिए है और कुछ ही मिनट काम करता है; उसके बाद नया लेने के लिए टैप करें।
button-portal-now = Stripe का पेज खोलें
button-portal-again = नया लिंक बनाएँ

group-pointer = प्लान और भुगतान की बात सिर्फ़ निजी चैट में होती है, इसलिए यहाँ कोई जवाब नहीं दिया गया। नीचे टैप करें और वहाँ पूछें।
button-private = निजी चैट खोलें

unknown-text = यह समझ में नहीं आया। यह बॉट क्या कर सकता है: /help
unknown-text-subscribing = कृपया ऊपर के बटन इस्तेमाल करें, या फिर से शुरू करें: /subscribe
unknown-command = यह कमांड पहचाना नहीं गया। सारे कमांड: /help
unknown-button = यह बटन पुराना है, और कुछ नहीं हुआ। अब यह बॉट क्या कर सकता है: /help
card-number-deleted = वह कार्ड नंबर जैसा लगा, इसलिए आपका संदेश मिटा दिया गया और उसका कुछ भी नहीं रखा गया। कृपया चैट में कार्ड नंबर कभी न लिखें: उसकी जगह सिर्फ़ Stripe का पेज है, जो /subscribe या /manage_subscription से खुलता है। अगर किसी और ने उसे देखा हो सकता है, तो अपने बैंक से नया कार्ड माँगें।
card-number-stays = वह कार्ड नंबर जैसा लगा। उसका कुछ भी नहीं रखा गया, पर आपका संदेश मिटाया नहीं जा सका: कृपया उसे ख़ुद मिटाएँ। कार्ड नंबर की जगह सिर्फ़ Stripe का पेज है, जो /subscribe या /manage_subscription से खुलता है।
too-fast = एक साथ बहुत कुछ हो गया, इसलिए यह नहीं किया गया। कुछ नहीं बदला और कोई पैसा नहीं कटा। कुछ सेकंड रुककर फिर कोशिश करें।
toast-looking = Stripe में देखा जा रहा है…
toast-opening = एक पल…
closed = बंद कर दिया गया। यह बॉट क्या कर सकता है: /help

span-days = { $count ->
        [one] { $count } दिन
       *[other] { $count } दिन
    }
span-hours = { $count ->
        [one] { $count } घंटा
       *[other] { $count } घंटे
    }
span-minutes = { $count ->
        [one] { $count } मिनट
       *[other] { $count } मिनट
    }
span-moment = एक मिनट से कम

button-help = यह बॉट क्या कर सकता है
button-terms-short = नियम और शर्तें
button-privacy = मेरा डेटा

### trouble.ftl

refused = यह अभी नहीं हो सकता। कुछ नहीं बदला और कोई पैसा नहीं कटा।
refused-already-subscribed = आपके पास पहले से एक प्लान है, इसलिए दूसरा नहीं खोला गया। कोई पैसा नहीं कटा। जो प्लान है, उसे आप बदल या रद्द कर सकते हैं।
refused-payment-owed = आपके प्लान का भुगतान बाकी है, इसलिए दूसरा नहीं खोला गया: वरना आपको दो बार पैसे देने पड़ते। कोई पैसा नहीं कटा। बिलिंग पेज पर बकाया इनवॉइस चुकाएँ, और सब फिर खुल जाएगा।
refused-still-paying = आपकी मौजूदा अवधि का भुगतान अभी चल रहा है, इसलिए सब्सक्रिप्शन नहीं रोका गया: सिर्फ़ चुकाए हुए समय का क्रेडिट दिया जा सकता है। कुछ नहीं बदला, और आपके टैप से कोई पैसा नहीं कटा। भुगतान पहुँचने पर फिर कोशिश करें: आमतौर पर दो घंटे में, बैंक डेबिट से कुछ दिनों में। स्थिति देखें: /billing_status
refused-pass-running = आपका पास अभी चल रहा है और यह उसमें शामिल है, इसलिए भुगतान नहीं खोला गया: आपको एक ही समय के दो बार पैसे देने पड़ते। कोई पैसा नहीं कटा। आप उसमें समय जोड़ सकते हैं, या उसके ख़त्म होने पर सब्सक्राइब कर सकते हैं।
refused-other-currency = यहाँ आपके भुगतान दूसरी मुद्रा में हैं, और यह प्लान उसमें नहीं बिकता। कुछ नहीं बदला और कोई पैसा नहीं कटा। दूसरा प्लान चुनें, या /paysupport से पूछें।
refused-promo = यह कोड इस्तेमाल नहीं हो सकता: शायद ग़लत लिखा है, समय पूरा हो गया है, इस्तेमाल हो चुका है, या किसी और के लिए है। कोई पैसा नहीं कटा, और हर प्लान अपनी कीमत पर उपलब्ध है।
refused-tier-not-sold = यह प्लान अब नहीं बिकता। कोई पैसा नहीं कटा। जो उपलब्ध हैं, उन्हें देख लीजिए।
refused-nothing-owed = आपके भुगतान का इंतज़ार करता कुछ नहीं है: अब तक का सब चुका हुआ है, या उसका भुगतान रास्ते में है। अभी कोई पैसा नहीं कटा।
refused-address-needed = आपका अगला बिल आपके पते की प्रतीक्षा में है, क्योंकि टैक्स उसी पर निर्भर है। कृपया बिलिंग पेज पर पता भरें। अभी कोई पैसा नहीं कटा।
refused-too-long = आपका संदेश एक बार में आगे भेजने के लिए बहुत लंबा है, इसलिए इसका कुछ भी आगे नहीं भेजा गया, न गिना गया, और कोई पैसा नहीं कटा। कृपया इसे छोटा करें, या अभी लगभग आधा भेजें और फिर बाकी।
refused-nothing-to-manage = यहाँ सँभालने को कुछ नहीं है: अभी कोई प्लान नहीं चल रहा। कुछ नहीं बदला और कोई पैसा नहीं कटा। प्लान देख लीजिए।
refused-moved-on = इस बटन के बनने के बाद चीज़ें बदल गई हैं, इसलिए यह नहीं किया गया। अभी कोई पैसा नहीं कटा। स्थिति देखें: /billing_status
refused-plan-taken-back = यह नहीं हो पाया, और कोई पैसा नहीं कटा। इसकी जगह बनाने के लिए पहले आपके प्लान का आने वाला बदलाव वापस लिया गया था, और वह अब नहीं होगा: आपका प्लान आज जैसा ही चलेगा। स्थिति देखें: /billing_status; आप वह बदलाव फिर तय कर सकते हैं, या यही फिर आज़मा सकते हैं।
refused-unknown-person = इस नाम या नंबर से कोई नहीं मिला। Telegram नंबर, @name या Stripe का cus_… आज़माएँ।
refused-unknown-payment = ऐसा कोई भुगतान नहीं मिला। कोई पैसा इधर-उधर नहीं हुआ।
refused-barred = फ़िलहाल आपको कुछ बेचा नहीं जा सकता। कोई पैसा नहीं कटा। अगर आपको लगता है कि यह ग़लती है, तो बॉट की टीम को /paysupport से लिखें।

outage = बाहर की कोई सेवा अभी जवाब नहीं दे रही। कुछ नहीं बदला और कोई पैसा नहीं कटा। कृपया एक मिनट में फिर कोशिश करें।
outage-stripe = Stripe अभी जवाब नहीं दे रहा। कुछ नहीं बदला और कोई पैसा नहीं कटा। कृपया एक मिनट में फिर कोशिश करें; वही टैप यहीं से आगे बढ़ेगा।
outage-still-asking = Stripe से पूछा गया है, पर जवाब अभी नहीं आया, इसलिए पता नहीं कि पैसा कटा या नहीं। पता चलने तक अपने आप पूछा जाता रहेगा, और कुछ भी हो, यह ज़्यादा से ज़्यादा एक ही बार होगा। एक मिनट में स्थिति देखें: /billing_status
outage-still-taking-back = यह अभी शुरू नहीं हुआ है, और कोई पैसा नहीं कटा। इसकी जगह बनाने के लिए पहले आपके प्लान का आने वाला बदलाव वापस लिया जा रहा है, और Stripe का जवाब अभी नहीं आया। पूरा होने तक अपने आप पूछा जाता रहेगा। कृपया एक मिनट में /billing_status देखें, फिर जो करना था वह दोबारा आज़माएँ।

defect = हमारी ओर से कुछ गड़बड़ है, और इसे बॉट की टीम के लिए दर्ज कर लिया गया है। कोई पैसा नहीं कटा। आप उनसे /paysupport से पूछ सकते हैं।
defect-stripe-refused = Stripe ने हमारा अनुरोध स्वीकार नहीं किया। यह हमारी ग़लती है, आपकी नहीं, और दर्ज कर ली गई है। कोई पैसा नहीं कटा। आप बॉट की टीम से /paysupport से पूछ सकते हैं।
defect-price-not-published = इस प्लान का भुगतान अभी नहीं हो सकता: इसकी कीमत Stripe में तैयार नहीं है। यह हमारी ग़लती है, और दर्ज कर ली गई है। कोई पैसा नहीं कटा। कृपया बाद में फिर कोशिश करें, या /paysupport से पूछें।
given-up = आपका काम करते समय हमारी ओर कुछ गड़बड़ हुई, और इसे बॉट की टीम के लिए दर्ज कर लिया गया है। पैसा कटा या नहीं, यह यहाँ से पता नहीं चलता: /billing_status से स्थिति देखें। एक टैप के लिए कभी दो बार पैसे नहीं कटते, इसलिए आप निश्चिंत होकर फिर कोशिश कर सकते हैं, या /paysupport से पूछें।

### usage.ftl

command-usage = प्लान में क्या शामिल है और कितना इस्तेमाल हुआ

usage-title = <b>अब तक का इस्तेमाल, { $tier }</b>
usage-line = { $bar } { $title }: { $amount } में से { $used }
usage-resets = { $at } को यह सब फिर से मिल जाएगा।
usage-ends = आपका सब्सक्रिप्शन { $at } को ख़त्म होगा, उससे पहले कुछ नहीं जुड़ेगा।
usage-over = आपका प्लान आपके इस्तेमाल से छोटा हो गया है। इसके लिए आपसे कुछ नहीं लिया जाएगा; बस फ़िलहाल कुछ बचा नहीं है।
usage-nothing-counted = आपके प्लान में कोई गिनती नहीं है: जितना चाहें इस्तेमाल करें।
usage-closed = अभी कुछ खुला नहीं है, इसलिए इस्तेमाल करने को कुछ नहीं है।

denied-no-plan = <b>इसके लिए प्लान चाहिए।</b> आपका कोई प्लान खुला नहीं है, इसलिए कुछ नहीं किया गया और कोई पैसा नहीं कटा।
denied-owed = <b>एक भुगतान बाकी है।</b> उसके होने तक आपका प्लान सीमित है, इसलिए कुछ नहीं किया गया और कुछ नहीं गिना गया। अभी कोई पैसा नहीं कटा।
denied-not-in-tier = <b>आपके प्लान { $tier } में यह शामिल नहीं है।</b> कुछ नहीं किया गया और कोई पैसा नहीं कटा।
denied-used-up = <b>आपके प्लान में जो शामिल है, वह सब इस्तेमाल हो चुका है:</b> { $title }, { $amount } में से { $used }। कुछ नहीं किया गया और कोई पैसा नहीं कटा।
denied-over = <b>आपका प्लान आपके इस्तेमाल से छोटा हो गया है:</b> { $title }, प्लान में { $amount }, इस्तेमाल हुए { $used }। कुछ नहीं किया गया और कोई पैसा नहीं कटा।
denied-too-many = <b>यह बचे हुए से ज़्यादा है:</b> { $title }, { $amount } में से { $left } बचे। कुछ नहीं किया गया और कोई पैसा नहीं कटा।
denied-subject = यह इसके बारे में है: { $title }
denied-better = यह इन प्लान में है:
denied-more = इन प्लान में ज़्यादा मिलता है:
denied-better-line = • <b>{ $tier }</b>
denied-more-per-day = • <b>{ $tier }</b>: { $title }, { $amount } प्रति दिन
denied-more-per-week = • <b>{ $tier }</b>: { $title }, { $amount } प्रति सप्ताह
denied-more-per-month = • <b>{ $tier }</b>: { $title }, { $amount } प्रति माह
denied-nowhere = फ़िलहाल यह किसी प्लान में शामिल नहीं है।

refused-not-allowed = अभी आपके प्लान में यह शामिल नहीं है। कुछ नहीं किया गया और कोई पैसा नहीं कटा। क्या शामिल है, देखें: /usage

### why.ftl

command-why = प्लान खुला या बंद क्यों है, और आगे क्या होगा
button-why = ऐसा क्यों है?
why-title = <b>ऐसा क्यों है</b>
why-title-of = <b>{ $name } के लिए ऐसा क्यों है</b> ({ $telegram_id })
why-plan = आपके पास <b>{ $tier }</b> है।
why-because = <b>इसकी वजहें</b>
why-next = <b>आगे अपने आप क्या होगा</b>
why-next-nothing = आगे अपने आप कुछ नहीं होगा, और कोई पैसा नहीं कटेगा।
why-seen = Stripe से आख़िरी बार { $at } को पूछा गया।
why-never-seen = आपने यहाँ कभी भुगतान नहीं किया, इसलिए Stripe से आपके बारे में पूछा नहीं गया।

why-fact-given = • { $at }: आपको { $until } तक { $tier } उपहार में मिला।
why-fact-given-for-good = • { $at }: आपको { $tier } उपहार में मिला, हमेशा के लिए।
why-fact-subscribed = • { $at }: आपका सब्सक्रिप्शन शुरू हुआ। आज यह { $tier } का है, { $money } में।
why-fact-subscribed-before = • { $at }: आपका सब्सक्रिप्शन शुरू हुआ। आख़िर में यह { $tier } का था, { $money } में।
why-fact-trial = • { $at }: आपका फ़्री ट्रायल शुरू हुआ; यह { $until } तक चलेगा।
why-fact-paid = • { $at }: { $until } तक के समय के लिए { $money } चुकाए गए।
why-fact-free = • { $at }: { $until } तक के समय के लिए कुछ नहीं देना था।
why-fact-billed = • { $at }: { $money } का बिल बना, जो अभी चुकाया नहीं गया।
why-fact-no-address = • { $at }: { $money } का बिल आपके पते की प्रतीक्षा में है, क्योंकि टैक्स उसी पर निर्भर है; कुछ नहीं काटा गया।
why-fact-stuck = • { $at }: { $money } का बिल अभी बन नहीं सका, और कुछ नहीं काटा गया। इसे ठीक करना हमारा काम है।
why-fact-debit = • { $at }: { $money } का बैंक डेबिट भेजा गया, आपके बैंक का जवाब अभी नहीं आया।
why-fact-failed = • { $at }: { $money } का भुगतान नहीं हो पाया, और अब भी बकाया है।
why-fact-void = • { $at }: { $money } का बिल बना, फिर वापस लिया गया: इसके लिए कुछ नहीं देना।
why-fact-written-off = • { $at }: { $money } का बिल बना, चुकाया नहीं गया, और बट्टे खाते में डाल दिया गया।
why-fact-refunded = • { $at }: आपको { $money } वापस किए गए।
why-fact-disputed = • { $at }: { $money } के भुगतान पर आपके बैंक में विवाद हुआ, बैंक जाँच रहा है।
why-fact-lost = • { $at }: { $money } के भुगतान पर विवाद हुआ, और आपके बैंक ने उसे वापस ले लिया।
why-fact-paused = • { $at }: आपका सब्सक्रिप्शन रोका गया।
why-fact-ended = • { $at }: { $tier } ख़त्म हुआ।
why-fact-pass = • { $at }: आपने { $money } में { $tier } के { $days ->
        [one] { $days } दिन
       *[other] { $days } दिन
    } ख़रीदे, { $until } तक खुला।
why-fact-pass-for-good = • { $at }: आपने { $money } में { $tier } के { $days ->
        [one] { $days } दिन
       *[other] { $days } दिन
    } ख़रीदे।

next-fact-gift-ends = • { $at }: आपको मिला उपहार ({ $tier }) ख़त्म होगा।
next-fact-ends = • { $at }: { $tier } ख़त्म होगा, क्योंकि यह रद्द है। अब कोई पैसा नहीं कटेगा।
next-fact-trial-ends = • { $at }: आपका फ़्री ट्रायल ख़त्म होगा।
next-fact-change = • { $at }: आपकी इच्छा के अनुसार आपका प्लान { $money } में { $tier } हो जाएगा।
next-fact-change-waits = • { $at }: तब तक { $money } में { $tier } पर बदलाव अपने भुगतान का इंतज़ार करता है। तब तक भुगतान न हुआ तो वह हट जाएगा और आपका प्लान जैसा है वैसा रहेगा।
next-fact-resumes = • { $at }: { $tier } अपने आप फिर शुरू होगा, और नई अवधि के पैसे कटेंगे।
next-fact-debit-answer = • { $at }: इसके आसपास आपका बैंक { $money } के डेबिट का जवाब देगा।
next-fact-try = • { $at }: { $money } काटने की फिर कोशिश होगी।
next-fact-rests = • { $at }: तब तक भुगतान न हुआ, तो भुगतान होने तक { $tier } रोका जाएगा।
next-fact-over = • { $at }: तब तक भुगतान न हुआ, तो { $tier } ख़त्म हो जाएगा।
next-fact-restricted = • { $at }: तब तक भुगतान न हुआ, तो आपका प्लान सीमित हो जाएगा।
next-fact-closes = • { $at }: आपका चुकाया हुआ समय पूरा होगा, और { $tier } बंद हो जाएगा।
next-fact-pass-ends = • { $at }: { $tier } का आपका समय पूरा होगा। अब कोई पैसा नहीं कटेगा।
next-fact-charge = • { $at }: अगली अवधि के { $money } कटेंगे।

### work.ftl

command-request = काम का अनुरोध करें, अपनी कतार देखें

work-title = <b>काम का अनुरोध</b>
work-how = अब एक संदेश में लिखें कि आपको क्या चाहिए; साथ में फ़ोटो या दस्तावेज़ भेज सकते हैं। जो कतार में है और शुरू नहीं हुआ, उसे आप वापस ले सकते हैं।
work-yours = <b>आपके अनुरोध</b>
work-line = नं. { $number }, { $stand }: { $words }
work-a-file = फ़ाइल
work-is-filed = प्रतीक्षा में
work-is-taken = काम चल रहा है
work-is-answered = पूरा हुआ
work-is-withdrawn = वापस लिया गया
work-filed = धन्यवाद, यह अब कतार में <b>नं. { $number }</b> है। जवाब इसी चैट में आएगा। इसके लिए कोई पैसा नहीं कटा: यह आपके प्लान में शामिल है।
work-ahead = आपके प्लान के कारण यह दूसरों से पहले है।
work-only-these = कृपया इसे लिखकर भेजें, या फ़ोटो या दस्तावेज़ भेजें, चाहें तो कुछ लिखकर। छोड़ने के लिए कोई दूसरा कमांड भेजें।
work-album = इन फ़ाइलों में से केवल पहली <b>नं. { $number }</b> के साथ गई; बाकी नहीं ली गईं।
work-album-how = हर काम के साथ एक फ़ाइल जाती है: बाकी को एक आर्काइव में रखें, या /request के बाद हर एक को अलग भेजें।
button-withdraw = नं. { $number } वापस लें

notice-work-answered = <b>आपका काम नं. { $number } पूरा हो गया।</b>
notice-work-answered-asked = आपने कहा था: <i>{ $words }</i>
notice-work-answered-words = { $words }
notice-work-answered-file = आगे एक फ़ाइल आ रही है।
notice-work-answer-file = आपके काम नं. { $number } के लिए
notice-work-report = <b>आपका सप्ताह, { $since } से { $until } तक</b>
work-report-used = इस्तेमाल, { $title }: { $count }
work-report-delivered = पूरे हुए: { $count ->
        [0] अभी कुछ नहीं
        [one] { $count } काम
       *[other] { $count } काम
    }
work-report-line = • नं. { $number }: { $words }
work-report-more = • और { $count }
work-report-waiting = अभी कतार में: { $count ->
        [one] { $count } काम
       *[other] { $count } काम
    }

refused-work-moved-on = बटन देखने के बाद यह काम बदल चुका है: वह शुरू हुआ, पूरा हुआ या वापस लिया गया। अभी कुछ नहीं बदला और कोई पैसा नहीं कटा। अपने कामों की स्थिति देखें: /request

button-admin-work = काम
admin-work-title = <b>काम की कतार</b>
admin-work-none = कोई किसी चीज़ की प्रतीक्षा में नहीं है।
admin-work-more = … और { $count }
admin-work-card = <b>नं. { $number }</b>, { $name } { $handle } <code>{ $telegram_id }</code> से, { $at } को
admin-work-stand = स्थिति: { $stand }।
admin-work-hands = स्थिति: { $stand }, <code>{ $admin }</code> के पास।
admin-work-words = <blockquote>{ $words }</blockquote>
admin-work-answer = जवाब: { $words }
admin-work-file = नं. { $number } की फ़ाइल
admin-work-answer-prompt = अब नं. { $number } का जवाब लिखकर, फ़ोटो या दस्तावेज़ के रूप में भेजें। वह जैसा है वैसा ही { $name } को जाएगा।
admin-work-answered = नं. { $number } का जवाब { $name } के पास जा रहा है।
button-work = नं. { $number } · { $name }
button-work-open = खोलें
button-work-file = फ़ाइल दिखाएँ
button-work-take = काम लें
button-work-put-back = कतार में लौटाएँ
button-work-answer = जवाब दें
button-work-queue = कतार
notice-admin-work-filed = <b>काम नं. { $number }</b>, { $name } <code>{ $telegram_id }</code> से
notice-admin-work-filed-file = इसके साथ एक फ़ाइल है।
notice-admin-work-filed-ahead = यह दूसरों से पहले है: प्लान ऐसा कहता है।
