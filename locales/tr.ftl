# Türkçe, “siz” ile. Bot kendinden “ben” diye söz eder; paradan söz edilen her yerde paranın hareket edip etmediği söylenir.
#
# plan            plan                     billing page     ödeme sayfası
# pass            geçiş                    invoice, bill    fatura
# free days       ücretsiz günler          charge           tahsil etmek
# period          dönem                    bank debit       banka çekimi
# credit          bakiye                   refund           iade
# dispute         itiraz                   grant, gift      hediye
# the people behind this bot: bu botun arkasındaki kişiler
# no money has moved: para hareketi olmadı

# For admins only.

admin-title = <b>Sayılar</b>
admin-active = Etkin: { $count }
admin-trialing = bunlardan ücretsiz günlerinde: { $count }
admin-tier = • { $tier }: { $count }
admin-week = Son yedi günde ödenen: { $money }
admin-no-money = hiç
admin-inbox = Stripe’ın olayları: { $open } bekliyor (en eskisi { $lag }), { $failed } başarısız
admin-work = Bakılacak kişi: { $dirty } ({ $failing } başarısız). Borçlu olunan bildirim: { $owed }
button-admin-refresh = Yenile
button-admin-find = Birini bul
button-admin-chats = Sohbetler

admin-find = Kimi arıyorsunuz? Bir Telegram numarası, bir @ad ya da Stripe’ın cus_… kimliğini yazın.
admin-person = <b>{ $name }</b> { $handle } <code>{ $telegram_id }</code>
admin-access = Erişim: <b>{ $level }</b> · { $tier } · { $reason }
level-full = tam
level-grace = ek süre
level-restricted = kısıtlı
level-none = yok
subscription-status-active = aktif
subscription-status-trialing = ücretsiz günlerde
subscription-status-past-due = gecikmiş
subscription-status-unpaid = ödenmemiş
subscription-status-paused = duraklatılmış
subscription-status-incomplete = tamamlanmamış
subscription-status-incomplete-expired = tamamlanmamış, süresi dolmuş
subscription-status-canceled = iptal edilmiş
admin-customers = Müşteri: <code>{ $refs }</code>
admin-address = Adresi: { $address }
admin-locale = Stripe’ın yazdığı dil: { $locale }
admin-tax-ids = Vergi numaraları: { $numbers }
admin-trial-seen = { $at } tarihinden beri, { $others } tarafından kullanılmış bir kartla ücretsiz günler; sorulduğunda: { $answer ->
        [pay] hemen ödedi
        [end] sonlandırdı
       *[none] yanıt yok ya da sorulmadı
    }
admin-payers = Ödeyen: { $emails }
admin-subscription = <code>{ $ref }</code> { $status } · { $tier } · { $price } · bitiş { $until }
admin-audit-title = <b>Son satırlar</b>
admin-audit = { $at } · { $actor } · { $sentence }

admin-gift = Hediye: { $tier }, bitiş { $until }
button-trial-later = Ücretsiz günler +{ $days }
button-trial-now = Şimdi bitir
button-trial-now-yes = Bitir ve şimdi tahsil et
button-gift = Erişim hediye et
button-gift-end = Hediyeyi bitir
button-gift-give = { $tier }, { $days } g
admin-trial-ask = <code>{ $person }</code> için ücretsiz günler şimdi bitirilsin mi? { $price } kartından hemen tahsil edilir ve kendisine haber verilir.
admin-trial-moved = <code>{ $person }</code>: ücretsiz günler artık { $at } tarihine kadar, Stripe’ta da. Kendisine haber verilir.
admin-trial-ended = <code>{ $person }</code>: ücretsiz günler bitti, abonelik <b>{ $status }</b>. Ödeme reddedildiyse alışılmış hatırlatmalar gelir.
admin-gift-ask = <code>{ $person }</code> için Stripe olmadan erişim verin. Hiçbir şey tahsil edilmez, Stripe’ın söylediği hiçbir şey bunu geri almaz, satın alınan da yanında sürer.
admin-gift-given = <code>{ $person }</code>, { $at } tarihine kadar { $tier } sahibi; sizin hediyeniz.
admin-gift-ended = <code>{ $person }</code>: { $count ->
        [0] artık verilmiş bir şey yoktu. Hiçbir şey değişmedi.
        [one] bir hediye bitti. Satın alınan kalır.
       *[other] { $count } hediye bitti. Satın alınan kalır.
    }

admin-second-undone = <code>{ $person }</code>: { $count ->
        [0] artık ikinci bir abonelik yok. Hiçbir şey yapılmadı.
       *[other] fazla olan sonlandırılıyor; yeni olan ise onun için ödenen geri gider ve para yola çıkınca kendisine haber verilir.
    }

admin-chats-title = <b>Sohbetler</b>
admin-chat-bound = ✓ { $title } → { $chat }
admin-chat-no-right = ! { $title } → { $chat }: kullanıcı davet etme yetkim yok
admin-chat-no-remove = ! { $title } → { $chat }: kullanıcı engelleme yetkim yok, bu yüzden kimse çıkarılmıyor
admin-chat-missing = – { $title }: henüz sohbet yok
admin-chat-loose = ? { $title }: hiçbir şeyin yerine geçmiyor
admin-chats-how = Bir sohbet eklemek için beni orada, kullanıcı davet etme ve engelleme yetkisiyle yönetici yapın.
admin-bind = Artık <b>{ $title }</b> içinde yöneticiyim. Dosyanızdaki hangi sohbet bu?
admin-bind-nothing-free = Artık <b>{ $title }</b> içinde yöneticiyim, ama dosyanızdaki her sohbet zaten bir başkasının yerine geçiyor.
admin-bound = <b>{ $title }</b>, “{ $slug }” ile bağlandı. Girmeye hakkı olan artık isteyebilir, ben de içeri alırım.
admin-bind-taken = “{ $slug }” zaten başka bir sohbetin yerine geçiyor. Hiçbir şey değişmedi.
admin-bind-unknown = Bu sohbeti ya da bu adı artık tanımıyorum. Hiçbir şey değişmedi.
admin-removal-going = <b>{ $title }:</b> { $until } zamanına kadar erişimi olmayan herkes çıkarılır. Önce her biri Stripe’a sorulur.
button-removal-go = Evet, { $due } kişiyi çıkar
button-bind = { $title } bağla
button-bind-none = Bunların hiçbiri

admin-forget = <b><code>{ $person }</code> unutulsun mu?</b>
    Şimdi biten abonelikler: { $subscriptions }
    Stripe’ta silinen kayıtlar: { $customers }
    Adlar, adresler, kartlar ve sözler buradan çıkarılır. Faturalar ve ödemeler, defterlerin gerektirdiği gibi, kimin olduğunu söylemeden kalır. Para hareketi olmaz.
admin-forget-chats = Bulunduğu sohbetler: { $chats }. Onu oradan elle çıkarın: sonrasında kim olduğunu bilmem.
admin-forget-for-good = Bu geri alınamaz.
admin-forgotten = <b>Unutuldu.</b> Stripe’ta bitecek ve silinecek olanlar yolda; Stripe yanıt vermese bile kendiliğinden sürer.
button-admin-forget = Bu kişiyi unut
button-admin-forget-now = Evet, unut
button-admin-why = Neden böyle?

# Changing a plan: what else can be had, what it costs, and how it stands.

button-change-plan = Planımı değiştir
button-undo-change = Değişikliği geri al
button-agree-pay = { $due } öde ve değiştir
button-agree-free = Şimdi değiştir
button-agree-later = Bu değişikliği planla
toast-changing = Stripe’a soruyorum…

change-title = <b>Planınızı değiştirin</b>
change-now = Sizdeki: <b>{ $plan }</b>, { $price }.
change-how = Ne kadar tutacağını görmek için birini seçin. Daha çok olan, ödediğiniz düşülerek hemen başlar. Daha az olan, ödediğiniz hiçbir şey boşa gitmesin diye sonraki döneminizle başlar.
change-nothing-else = Geçilebilecek başka bir plan yok.
change-many = { $quantity ->
        [one] { $tier }
       *[other] { $quantity } × { $tier }
    }
change-named = { $plan }, { $price }
change-button = { $plan } · { $price }
change-button-now = ✓ { $plan }: şimdiki planınız

change-anew = <b>Siz gördükten sonra bu değişti; işte yeniden.</b> Hiçbir şey yapılmadı ve para hareketi olmadı.
change-preview-title = <b>{ $plan }</b>, { $price }
change-preview-due = Şimdi <b>{ $due }</b> ödersiniz: kalan süre için yeni plan, eksi o süre için zaten ödediğiniz.
change-preview-credit = { $credit } artar ve sonraki faturalarınızdan düşülür.
change-preview-free = Ücretsiz günleriniz olduğu gibi sürer. Şimdi hiçbir şey tahsil edilmez.
change-preview-keep = { $at } tarihine kadar elinizdekini korursunuz. Şimdi hiçbir şey tahsil edilmez.
change-preview-later = { $at } tarihinden itibaren { $price }.
change-preview-nothing-yet = Henüz hiçbir şey değişmedi. Düğmeyle siz karar verirsiniz.

status-change-planned = Planlandı: { $plan }, { $at } tarihinden itibaren. O zamana kadar geri alabilirsiniz.
status-change-waiting = { $plan } planına geçiş, { $at } tarihine kadar ödemesini bekliyor. Ödenene kadar her şey olduğu gibi kalır.

notice-change-planned = Değişikliğiniz planlandı: <b>{ $plan }</b>, { $at } tarihinde başlar. O zamana kadar { $before } sizde kalır ve değişiklik için hiçbir şey tahsil edilmez.
notice-change-undone = { $plan } planına geçiş geri alındı. Planınız <b>{ $before }</b> olarak kalır. Bunun için hiçbir şey tahsil edilmedi.
notice-change-unpaid = <b>{ $plan }</b> planına geçişiniz için { $due } ödemesi gerçekleşmedi. Para hareketi olmadı ve { $before } olduğu gibi sizde kalır.
notice-change-confirm = Bankanız, <b>{ $plan }</b> planına geçişiniz için { $due } ödemesini onaylamanızı istiyor. O zamana kadar para hareketi olmaz ve { $before } olduğu gibi sizde kalır.
change-until = Değişiklik { $at } tarihine kadar bekler. Sonra unutulur ve hiçbir şey tahsil edilmez.
notice-change-expired = { $plan } planına geçiş zamanında ödenmedi, bu yüzden yapılmıyor. Planınız <b>{ $before }</b> olarak kalır. Hiçbir şey tahsil edilmedi.
notice-plan-changed = Planınız değişti: artık <b>{ $plan }</b>.

refused-change-none = Değiştirilebilecek bir planınız yok. Para hareketi olmadı. Planlara bir göz atın.
refused-change-two = İki aboneliğiniz var, bu yüzden hangisini değiştireceğimi bilmiyorum ve hiçbirini değiştirmedim. Para hareketi olmadı. Bu botun arkasındaki kişiler de bunu görüyor; /paysupport ile yazın.
refused-change-owed = Planınız bir ödeme bekliyor, bu yüzden öncesinde değiştirilemez. Şu an para hareketi olmadı. Açık faturayı ödeyin, sonra değiştirin.
refused-change-processing = Bir ödemeniz hâlâ yolda, bu yüzden planınız henüz değiştirilemez. Hiçbir şey değişmedi. Ulaşınca yeniden deneyin.
refused-change-waiting = Planınızın bir değişikliği zaten ödemesini bekliyor. Şu an hiçbir şey değişmedi ve para hareketi olmadı. Onu ödeyin ya da önce geri alın.
refused-change-ending = Planınız iptal edildi ve yakında bitiyor, bu yüzden değiştirilemez. Hiçbir şey değişmedi ve para hareketi olmadı. Önce iptali geri alın.
refused-change-paused = Planınız duraklatıldı, bu yüzden değiştirilemez. Hiçbir şey değişmedi ve para hareketi olmadı. Önce sürdürün.
refused-change-resting = Ödemeleriniz şu anda duraklatılmış, bu yüzden planınız değiştirilemez. Hiçbir şey değişmedi ve para hareketi olmadı. /paysupport daha fazlasını bilir.
refused-change-unknown = Bu burada değiştirilemez. Hiçbir şey değişmedi ve para hareketi olmadı. Bu botun arkasındaki kişiler yapabilir: /paysupport
refused-change-same = Zaten sizde olan bu. Hiçbir şey değişmedi ve para hareketi olmadı.
refused-change-planned = Bu zaten planlandı. Şu an hiçbir şey değişmedi ve para hareketi olmadı.

# For admins only: what must never be true, and what the comparison with Stripe found.

admin-health-title = <b>Sağlık</b>
admin-health-sound = ✓ Bütün kurallar geçerli.
admin-health-whom = { $count ->
        [one] Bir kez: <code>{ $whom }</code>
       *[other] { $count } kez, ilki: <code>{ $whom }</code>
    }
admin-health-since = { $since } tarihinden beri
admin-health-no-sweep = Stripe’ın listeleriyle henüz hiçbir şey karşılaştırılmadı. Kendiliğinden başlar.
admin-health-sweep = Stripe’ın listeleriyle karşılaştırıldı { $at }: { $pages } sayfada { $seen } nesne. { $marked } kişi farklıydı. Planlarınızın { $strangers } müşterisi burada kimse değil.
admin-health-sweep-runs = { $at } tarihinden beri Stripe’ın listeleriyle karşılaştırılıyor: şimdiye dek { $pages } sayfada { $seen } nesne. { $marked } kişi farklı.
admin-health-repaired = Son yedi günde, hiçbir olay söylemeden onarılan: { $count }
admin-health-repair = • { $at } <code>{ $telegram_id }</code>: { $facts }
button-admin-health = Sağlık
notice-admin-invariant = <b>Bir kural geçerli değil.</b> Bu yüzden henüz kimse bir şey kaybetmedi.

invariant-mark-dirty = <b>Bakılmayı bekleyen kişiler var.</b>
invariant-mark-dirty-do = Stripe yanıt vermiyorsa, döndüğünde onlara kendiliğinden bakılır ve ellerindeki kalır. Değilse neden başarısız olduğunu günlük söyler.
invariant-event-waiting = <b>Stripe’ın olayları bir sonuca varmadı.</b>
invariant-event-waiting-do = Stripe yanıt veriyor mu bakın (/readyz). Sonra: olayla birlikte <code>python main.py replay</code>.
invariant-call-open = <b>Para hareketi yapabilecek bir çağrının sonucu bilinmiyor.</b>
invariant-call-open-do = Anahtarını Stripe’ın günlüğünde arayın (Dashboard, Geliştiriciler, Günlükler). Artık kendiliğinden yinelenmez.
invariant-open-without-fact = <b>Bir erişim açık ve burada hiçbir şey ödendiğini ya da hediye edildiğini söylemiyor.</b>
invariant-open-without-fact-do = Numarayla <code>python main.py rebuild --person</code>, Stripe’ın ne dediğini gösterir. Bize bildirin; bu programın bir hatası.
invariant-open-though-refunded = <b>Bir erişim açık ve döneminin parası geri gitti.</b>
invariant-open-though-refunded-do = Plan dosyanızdaki <code>full_refund</code> kapanacağını söylüyor. Numarayla <code>python main.py rebuild --person</code> yeniden bakar.
invariant-open-though-stale = <b>Bir erişime yeniden karar verilmeliydi ve o zamandan beri Stripe okunmadı.</b>
invariant-open-though-stale-do = Açık kalır. Stripe yanıt veriyor mu bakın (/readyz); verdiğinde herkese kendiliğinden bakılır.
invariant-paid-without-decision = <b>Bir abonelik sürüyor ve ne açtığına kimse karar vermedi.</b>
invariant-paid-without-decision-do = Numarayla <code>python main.py rebuild --yes --person</code> buna karar verir.
invariant-second-living = <b>Birinin iki aboneliği var ve ikisi de tahsil edebilir.</b>
invariant-second-living-do = Kişiyi /admin ile bulun ve ikisi de istenmiyorsa birini Stripe’ın Dashboard’unda bitirin.
invariant-case-without-debt = <b>Birine artık borçlu olmadığı bir şey hatırlatılıyor.</b>
invariant-case-without-debt-do = Numarayla <code>python main.py rebuild --yes --person</code> dosyayı kapatır.
invariant-notice-sending = <b>Bildirimler, borçlu olunan ile gönderilen arasında takıldı.</b>
invariant-notice-sending-do = Programı yeniden başlatın: onları hemen çözer.
invariant-entry-owed = <b>Bir sohbete girebilecek biri hâlâ kapısının önünde.</b>
invariant-entry-owed-do = Sohbetlere /admin ile bakın: orada kullanıcı davet etme yetkisi olan bir yönetici olmalıyım.
invariant-customer-unlinked = <b>Stripe’taki bazı müşteriler burada kimseye ait değil.</b>
invariant-customer-unlinked-do = Onları Stripe’ın Dashboard’unda arayın. Orada ödeyen, burada hiçbir şey almadı.
invariant-forgotten-in-part = <b>Biri burada unutuldu ve Stripe’ta hâlâ bir kaydı var.</b>
invariant-forgotten-in-part-do = Neden silinemediğini günlük söyler. Müşteriyi Stripe’ın Dashboard’unda silin.
invariant-sweep-late = <b>Stripe’ın listeleriyle günlük karşılaştırma turunu tamamlamadı.</b>
invariant-sweep-late-do = Nedenini günlük söyler (“reconcile” bölümü). O zamana kadar neyin değiştiğini yalnızca olaylar söyler.

# Choosing a language.

command-language = Dilimi seç
language-title = <b>Dil</b>
language-text = Öğrendiysem Telegram uygulamanızın dilini konuşurum. İsterseniz burada başka birini seçin: bu sohbet, menüsü ve Stripe’ın size gönderdiği e-postalar ona uyar.
button-language-hint = Telegram uygulamam gibi

# An admin's money buttons.

money-title = <b>{ $name } için para</b> <code>{ $telegram_id }</code>
money-barred = Artık hiçbir şey satın alamaz.
money-nothing = Henüz hiçbir şey ödenmedi.
money-paid = ✓ { $amount }, { $at }
money-tax = bunun { $tax } kadarı vergi
money-back = { $back } geri gitti
money-disputed = itiraz edildi: { $status }
money-owed = – { $amount }, { $at } tarihinden beri açık
money-tries = <b>Her deneme, en yenisi önce</b>
money-try = { $at } · { $amount } · { $code } · <code>{ $charge }</code>
money-unreadable = Bu tutarı okuyamıyorum. Hiçbir şey yapılmadı. 12.50 gibi, tam kuruşla ve sıfırdan büyük yazın.
button-admin-money = Para
button-give-back = { $amount } iade et
button-give-back-now = Evet, { $amount } iade et
button-give-part = Başka bir tutar
button-forgive = { $amount } sil
button-forgive-void = Faturayı geri çek
button-forgive-write-off = Zarar yaz
button-credit = Bakiye ver
button-credit-now = Evet, { $amount } bakiye ver
button-bar = Artık hiçbir şey satma
button-unbar = Yeniden sat

give-back = { $at } tarihinde ödenen { $paid } tutarının { $amount } kadarı <b>{ $name }</b> adlı kişiye geri verilsin mi?
give-back-tax = İçinde { $tax } vergi var, o da geri gider: fatura bir iade belgesi alır.
give-back-goes-on = Bununla bir plan bitmez: süren yeniden tahsil edilir. Stripe kesintisini geri vermez.
give-back-done = { $amount }, <b>{ $name }</b> adlı kişiye geri gidiyor. Kendisine kendiliğinden haber verilir.
give-back-not-paid = Bu ödeme gerçekleşmedi, geri verilecek bir şey yok. Para hareketi olmadı.
give-back-nothing-left = Bu ödemenin tamamı zaten geri gitti. Şu an para hareketi olmadı.
give-back-too-much = Bu, hiç ile bu ödemeden kalan { $left } arasında değil. Para hareketi olmadı. Başka bir tutar seçin.
give-back-disputed = Banka bu ödemeye karar veriyor ya da onu geri aldı, bu yüzden üstüne bir de iade edilemez. Para hareketi olmadı. İtirazı Stripe’ın Dashboard’unda yanıtlayın.
give-part = Ne kadar geri gitsin? { $left } kaldı. Tutarı 12.50 gibi yazın.

access-now = Şimdiki erişim: <b>{ $level }</b>.
access-stays = Erişim olduğu gibi kalır: <b>{ $level }</b>.
access-then = Sonraki erişim: <b>{ $level }</b>. Şunu okur: “{ $why }”

forgive = <b>{ $name }</b>, { $at } tarihinden beri { $amount } borçlu. Silmenin iki yolu var ve hiçbiri geri alınamaz.
forgive-void = <b>Geri çekmek:</b> hiç istenmemiş gibi.
forgive-write-off = <b>Zarar yazmak:</b> defterlerde zarar olarak kalır ve hâlâ ödenebilir.
forgive-status = Stripe o zaman plana <b>{ $status }</b> der ve sonraki dönemi her zamanki gibi faturalar.
forgive-done = <b>{ $name }</b> için { $amount } silindi. Artık denenmez.

credit-ask = Ne kadar bakiye, { $currency } olarak? Sonraki ödemeyi kendiliğinden azaltır. Tutarı 12.50 gibi yazın.
credit-sure = <code>{ $person }</code> için sonraki ödemeye { $amount } bakiye verilsin mi?
credit-done = <code>{ $person }</code> için { $amount } bakiye eklendi ve kendisine haber verilir.

fraud-stopped = <b>{ $name }</b>:
fraud-refunded = { $amount } geri gidiyor.
fraud-not-refunded = Bu ödemeden (daha fazla) bir şey geri gidemez.
fraud-ended = Plan bitti.
fraud-not-ended = Süren bir plan yoktu.
fraud-barred = Siz para sayfasında izin verene kadar artık hiçbir şey satın alamaz.
button-stop-fraud = İade et, bitir, artık satma

button-admin-unreached = Ulaşılamayanlar
unreached-title = <b>Borçlular ve onlara yazamıyorum</b>
unreached-one = • { $name }: { $reach ->
        [gone] Telegram hesabı artık yok
       *[blocked] beni engelledi
    }, { $since } tarihinden beri borçlu, { $emails }
unreached-nobody = Kimse yok.
unreached-how = Stripe’ın kendi e-postaları, Dashboard’unda açıksa, onlara hâlâ ulaşır. Bir iletiyi bir kez dener, sonra bırakırım; bana yeniden yazana yeniden ulaşılır.

# What people are told without having asked. One message per notice.

notice-welcome = <b>Artık içeridesiniz.</b> Planınız: <b>{ $tier }</b>.
notice-welcome-trial = Ücretsiz günleriniz { $until } tarihine kadar sürer. Sonra, önceden iptal etmezseniz, { $price } tahsil edilir.
notice-welcome-trial-no-card = Ücretsiz günleriniz { $until } tarihine kadar sürer. Kart girmediniz, bu yüzden hiçbir şey tahsil edilmez. Sonra { $price } karşılığında sürdürmek isterseniz önceden bir kart girin: /manage_subscription.
notice-welcome-paid = { $paid } ödendi. Planınız, önceden iptal etmezseniz, { $until } tarihinde yenilenir.
notice-welcome-chats = Özel sohbetleriniz açık. Girmek için dokunun; sizi hemen içeri alırım.
notice-welcome-manage = Kartı değiştirmek, faturaları görmek ya da iptal etmek: /manage_subscription. Sırada ne var: /billing_status.
notice-checkout-expired = <b>{ $tier }</b> için ödeme bağlantısı kullanılmadı ve artık çalışmıyor. Hiçbir şey tahsil edilmedi.
button-again = Yeni bağlantı al
notice-payment-on-its-way = <b>{ $tier }</b> için ödemeniz yolda. Banka çekiminde bu birkaç gün sürebilir. Ulaşır ulaşmaz size yazarım; bir şey yapmanız gerekmez.
notice-payment-on-its-way-expected = Bankanızın yanıtı { $at } civarında bekleniyor.
notice-welcome-debit = Banka çekiminiz yolda, yanıtı { $at } civarında bekleniyor. Bankanız hayır derse burası yeniden kapanır ve nedenini size söylerim.
notice-debit-arrived = Banka çekiminiz ulaştı: <b>{ $tier }</b> için { $paid } ödendi. Teşekkürler.
notice-debit-failed = <b>{ $tier }</b> için { $due } tutarındaki banka çekiminiz gerçekleşmedi. Para hareketi olmadı ve başka bir şey denenmez.
notice-debit-failed-money = Hesapta yeterince para yoktu.
notice-debit-failed-card = Bu banka hesabından çekim yapılamıyor: kapalı, numarası yanlış ya da çekime uygun değil.
notice-debit-failed-bank = Bankanız nedenini söylemeden hayır dedi.
notice-debit-failed-confirm = Bankanız gelmeyen bir onay istedi.
notice-debit-failed-temporary = Bankalar arasında geçici bir aksaklıktı.
notice-debit-failed-stop = Bankanız bu çekime izin vermediğinizi söylüyor.
notice-debit-failed-missing = Artık çekim yapılacak bir hesap yok.
notice-debit-failed-again = Başlamak isterseniz yeni bir bağlantı alın ve başka bir hesaptan ya da kartla ödeyin.
notice-payment-failed-debit-money = Banka hesabında yeterince para yoktu. Şimdi ödeyin ya da başka bir ödeme yolu kullanın.
notice-payment-failed-debit-card = Bu banka hesabından artık çekim yapılamıyor. Lütfen başka bir ödeme yolu belirtin; açık olan hemen onunla ödenir.
notice-payment-failed-debit-bank = Bankanız nedenini söylemeden çekimi reddetti. Bankanıza sorun, şimdi başka bir yolla ödeyin ya da başka bir hesap kullanın.
notice-payment-failed-debit-confirm = Bankanız çekimi onaylamanızı istiyor. Faturayı açın ve orada onaylayın.
notice-payment-failed-debit-temporary = Bankalar arasında geçici bir aksaklıktı. Bir şey yapmanız gerekmez; içiniz rahat etsin isterseniz şimdi ödeyin.
notice-payment-failed-debit-stop = Bankanız bu çekime artık izin vermediğinizi söylüyor. Sürdürmek isterseniz başka bir ödeme yolu belirtin; istemezseniz ödeme sayfanızda iptal edin.
notice-payment-failed-debit-missing = Artık çekim yapılacak bir hesap yok. Başka bir ödeme yolu belirtin; açık olan hemen onunla ödenir.
notice-mandate-gone = <b>{ $tier }</b> için •••• { $last4 } banka hesabınızdan çekim izni sona erdi. { $at } tarihine kadar her şey açık kalır; lütfen öncesinde başka bir ödeme yolu belirtin. Para hareketi olmadı.
button-method = Başka bir ödeme yolu kullan
notice-receipt = <b>{ $tier }</b> için { $paid } ödendi. { $until } tarihine kadar yenilendi.
notice-receipt-tax = Bunun { $tax } kadarı vergi.
notice-receipt-uncharged = <b>{ $tier }</b> için { $paid } kapandı ve hiçbir şey tahsil edilmedi: bakiyeniz ya da Stripe dışındaki bir ödeme karşıladı. { $until } tarihine kadar yenilendi.
notice-receipt-number = Fatura { $number }. Onu ödeme sayfanızda bulursunuz: /manage_subscription
notice-payment-failed = <b>{ $tier }</b> için { $due } ödemesi gerçekleşmedi. Para hareketi olmadı.
notice-payment-failed-money = Kartta yeterince para yoktu. Şimdi ödeyin ya da başka bir kart kullanın.
notice-payment-failed-card = Kartta bir şey artık doğru değil: numarası, tarihi ya da kodu. Lütfen çalışan bir kart girin; açık olan hemen onunla ödenir.
notice-payment-failed-bank = Bankanız nedenini söylemeden hayır dedi. Bankanıza sorun, şimdi başka bir yolla ödeyin ya da başka bir kart kullanın.
notice-payment-failed-confirm = Bankanız bunu onaylamanızı istiyor. Faturayı açın ve orada onaylayın.
notice-payment-failed-temporary = Bankalar arasında geçici bir aksaklıktı. Bir şey yapmanız gerekmez; içiniz rahat etsin isterseniz şimdi ödeyin.
notice-payment-failed-stop = Bankanız bu tahsilatı artık istemediğinizi söylüyor. Sürdürmek isterseniz başka bir kart girin; istemezseniz ödeme sayfanızda iptal edin.
notice-payment-failed-missing = Tahsilat yapılacak bir kart yok. Bir kart ekleyin; açık olan hemen onunla ödenir.
notice-payment-failed-again = { $at } tarihinde yeniden denenir.
notice-confirm-payment = Bankanız, <b>{ $tier }</b> için { $due } ödemesini onaylamanızı istiyor. O zamana kadar para hareketi olmaz. Faturayı açın ve orada onaylayın.
notice-address-needed = <b>{ $tier }</b> için sonraki faturanız yazılamıyor: vergisi nerede yaşadığınıza bağlı ve ben bunu bilmiyorum. Hiçbir şey tahsil edilmedi. Lütfen adresinizi ödeme sayfanıza girin; gerisi kendiliğinden olur.
button-address = Adresimi gir
notice-known-card = Kartınız burada daha önce ücretsiz günler kullanmış; bunlar herkes için bir kezdir. İsterseniz şimdi <b>{ $tier }</b> için { $price } ödeyip sürdürün ya da şimdi bitirip hiçbir şey ödemeyin. İkisini de yapmazsanız her şey anlaştığınız gibi kalır: ücretsiz günleriniz { $until } tarihine kadar sürer, sonra { $price } tahsil edilir.
button-trial-pay = Şimdi { $price } öde ve sürdür
button-trial-end = Bitir, hiçbir şey ödeme
notice-win-back = <b>{ $tier }</b> planınız, son ödemesi gerçekleşmediği için birkaç gün önce bitti. Dönmek isterseniz buradan bir plan seçin; öncesinde hiçbir şey tahsil edilmez.
notice-refunded = <b>{ $tier }</b> için { $back } size geri gönderildi. Bankanız bunu beş ila on gün içinde gösterir.
notice-refunded-part = <b>{ $tier }</b> için ödemenizin { $back } kadarı size geri gönderildi. Bankanız bunu beş ila on gün içinde gösterir.
notice-refund-waits = <b>{ $tier }</b> için ödemenizin { $back } kadarı size geri gidecek, ama bankanıza nereye gideceği söylenmeli. Stripe size bunu soran bir e-posta gönderdi; 45 gün içinde yanıtlayın.
notice-refund-failed = <b>{ $tier }</b> için size geri gidecek { $back } bankanıza ulaşmadı, para hâlâ bizde. Bize de haber verildi ve sizinle başka bir yol buluruz; bir şey yapmanız gerekmez.
notice-credited = Artık { $credit } bakiyeniz var. Sonraki ödemenizi kendiliğinden azaltır; bir şey yapmanız gerekmez.
notice-second-ended = İkinci bir planınız vardı: <b>{ $tier }</b>. Sizden iki kez tahsil edilmesin diye sonlandırıldı. <b>{ $stays }</b> planınız sürüyor.
notice-second-ended-back = Onun için ödediğiniz size geri gönderiliyor.
button-bill = Şimdi öde
button-bill-now = Faturayı aç
button-card = Başka bir kart kullan
button-confirm = Bankamda onayla
bill-ready = İşte en eski açık fatura, <b>{ $due }</b>. Stripe’ın sayfasında onu herhangi bir kartla ödeyebilir ya da bankanızda onaylayabilirsiniz. Bağlantı yalnızca sizin için.
bill-more = { $count ->
        [one] Bunun yanında bir fatura daha açık.
       *[other] Bunun yanında { $count } fatura daha açık.
    } Gireceğiniz bir kart, en eskisinden başlayarak hepsini öder.
bill-other = • { $due }, { $at } tarihinden beri
notice-cancel-scheduled = <b>{ $tier }</b> planınız iptal edildi ve { $at } tarihinde biter. O zamana kadar her şey açık kalır ve başka bir şey tahsil edilmez. O zamana kadar geri alabilirsiniz.
notice-cancel-undone = <b>{ $tier }</b> planınız sürüyor: iptal geri alındı.
notice-paused = <b>{ $tier }</b> planınız duraklatıldı. Bu sırada hiçbir şey açık değildir ve hiçbir şey tahsil edilmez.
notice-paused-until = { $at } tarihinde, o gün tahsil edilen yeni bir dönemle kendiliğinden sürer. Duraklatmayı daha erken bitirebilirsiniz.
notice-paused-open = Siz söyleyince sürer.
notice-paused-after-trial = <b>{ $tier }</b> için ücretsiz günleriniz bitti ve kart yok, bu yüzden planınız duraklatıldı. Hiçbir şey tahsil edilmedi. Bir kart ekleyin, sonra sürdürün.
notice-resumed = <b>{ $tier }</b> planınız sürüyor. Her şey yeniden açık.
notice-resumed-next = Sonraki tahsilat, önceden iptal etmezseniz, { $at } tarihinde { $price }.
notice-not-resumed = <b>{ $tier }</b> planınız şimdi sürecekti, ama tahsilat yapılacak bir kart yok. Hiçbir şey tahsil edilmedi ve planınız duraklatılmış kalıyor. Bir kart ekleyin, kendiliğinden sürsün.
notice-trial-ending = <b>{ $tier }</b> için ücretsiz günleriniz { $until } tarihinde bitiyor. Sonra, önceden iptal etmezseniz, { $price } tahsil edilir.
notice-trial-needs-card = <b>{ $tier }</b> için ücretsiz günleriniz { $until } tarihinde bitiyor ve henüz kart yok. Sürdürmek isterseniz öncesinde bir kart ekleyin; kart olmadan hiçbir şey tahsil edilmez ve planınız durur.
notice-trial-moved = <b>{ $tier }</b> için ücretsiz günleriniz artık { $until } tarihinde bitiyor. Sonra, önceden iptal etmezseniz, { $price } tahsil edilir.
notice-tier-changed = Planınız { $before } yerine artık <b>{ $tier }</b>.
notice-access-closed = <b>{ $tier }</b> planınız artık açık değil.
chats-left = Özel sohbetlerinden de çıkıyorsunuz.
access-closed-goes-on = Aboneliğiniz sürüyor: { $at } tarihindeki bir sonraki ödeme planınızı yeniden açar. Bunu istemiyorsanız o zamana kadar iptal edin; iade bir hataysa bir insana sorun.
notice-access-restored = <b>{ $tier }</b> planınız yeniden açık. Teşekkürler.

notice-pass-bought = Artık içeridesiniz. <b>{ $tier }</b>, { $until } tarihine kadar açık. Kendiliğinden biter ve hiçbir şey yenilenmez.
notice-pass-bought-longer = Süreniz uzadı: <b>{ $tier }</b>, { $until } tarihine kadar açık. Kendiliğinden biter ve hiçbir şey yenilenmez.
notice-pass-bought-paid = { $paid } ödendi. Faturayı /manage_subscription ile bulursunuz.
notice-pass-ending = <b>{ $tier }</b> geçişiniz { $until } tarihinde bitiyor. Kendiliğinden hiçbir şey tahsil edilmez. Sürdürmek isterseniz öncesinde süre ekleyin ya da sonrasında abone olun.
notice-pass-ended = <b>{ $tier }</b> geçişiniz bitti ve başka bir şey tahsil edilmez. Dilediğiniz zaman yeniden bekleriz.
notice-admin-offer =
    <b>Stripe’taki teklif değişti.</b> Bunu şimdi kimse satın alamaz; sahip olanlar eskisi gibi sürdürür.
    { $what }
notice-admin-pass-beside = <b>İki kez ödendi:</b> <code>{ $telegram_id }</code> aynı anda { $tier } için bir geçişe (<code>{ $invoice }</code>) ve <code>{ $subscription }</code> aboneliğine sahip. Birini Stripe’ın Dashboard’unda iade edin ya da kişiye yazın.
notice-admin-new-subscriber = <b>Yeni abone:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, ödendi.
notice-admin-new-subscriber-trial = <b>Yeni abone:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, ücretsiz günlerde.
notice-admin-second-subscription = <b>İki abonelik:</b> <code>{ $telegram_id }</code> şunlara sahip: { $subscriptions }. İkisi de tahsil edebilir.
notice-admin-second-subscription-undone = Plan dosyanızın dediği gibi biri bitiriliyor: parası geri verilerek yenisi ya da kimsenin ödemediği eskisi.
notice-admin-second-subscription-decide = Biri hemen bitirilebilir: yenisi, onun için ödenen geri verilerek, ya da kimsenin ödemediği eskisi. İkisi de isteniyorsa hiçbir şey yapmayın.
button-undo-second = Birini bitir
notice-admin-known-card = <b>Tanıdığımız bir kart:</b> <code>{ $telegram_id }</code>, { $others } tarafından burada kullanılmış bir kartla ücretsiz günlere başladı. Hiçbir şey değiştirilmedi. İkisine de /admin ile bakın.
notice-admin-fraud-warning-undone = Plan dosyanızın dediği gibi iade ediliyor, planı bitiriliyor ve artık hiçbir şey satın alamaz.
button-give-back-look = İade et
notice-admin-refund-failed = <b>Bir iade başarısız oldu:</b> <code>{ $payment }</code> ödemesinin { $amount } kadarı <code>{ $telegram_id }</code> kişisine geri verilemedi ve yeniden bakiyenizde. Kişiyle başka bir yol bulun.
notice-admin-call-refused = <b>Stripe reddetti:</b> <code>{ $telegram_id }</code> için { $what } (<code>{ $about }</code>). Bununla hiçbir şey değişmedi. Stripe şunu dedi: { $error } Lütfen elle yapın; Stripe’ın Dashboard’unda ya da kişinin para sayfasında.
notice-admin-call-refused-cut = ikinci abonelik bitirilemedi
notice-admin-call-refused-refund = ikinci aboneliğin parası geri verilemedi
notice-admin-call-refused-stop = bir itiraz ya da dolandırıcılık uyarısından sonra abonelik bitirilemedi
notice-admin-call-refused-give-back = bir bankanın uyardığı ödeme geri verilemedi
notice-admin-call-refused-let-go = iptal edilenin açık faturası silinemedi
notice-admin-call-refused-end = kimsenin ödemediği bir abonelik bitirilemedi
notice-admin-call-refused-go-on = bir plan duraklatmanın ardından sürdürülemedi
notice-admin-call-refused-daily = Plan dosyanızın dediği gibi, gerektiği sürece günde bir kez yeniden denenir.
notice-admin-call-refused-anew = Günde bir kez, kart eklenince de hemen yeniden denenir.
notice-admin-dispute = <b>İtiraz:</b> <code>{ $telegram_id }</code> tarafından ödenen <code>{ $payment }</code> ödemesinin { $amount } kadarı. Neden: { $reason }. Şimdi: <b>{ $status }</b>.
notice-admin-dispute-due = { $due } tarihine kadar yanıtlanabilir. Kanıtlar Stripe’ın Dashboard’unda, bir kez gönderilir.
notice-admin-dispute-inquiry = Henüz para hareketi olmadı: banka yalnızca soruyor. Ödemeyi iade etmek bunu bitirir.
button-dashboard = Stripe Dashboard’unda aç
notice-admin-fraud-warning = <b>Banka dolandırıcılık konusunda uyarıyor:</b> <code>{ $telegram_id }</code> tarafından ödenen <code>{ $payment }</code> ödemesinin { $amount } kadarı ({ $fraud }). Henüz kimse itiraz etmedi; böyle ödemelerin çoğuna sonradan itiraz edilir ve bu ayrıca bir ücrete mal olur.
notice-admin-paid-late = <b>Çok geç ödendi:</b> <code>{ $telegram_id }</code>, aboneliği önceden bitmiş olan <code>{ $invoice }</code> için { $amount } ödedi. Hiçbir şey açılmadı. İade edin ya da kişiye yazın.
notice-admin-bill-stuck = <b>Bir fatura takıldı:</b> Stripe <code>{ $invoice }</code> faturasını gerektiği gibi yazamadı (<code>{ $code }</code>).
notice-admin-bill-stuck-waits = Taslak olarak kalır ve hiçbir şey tahsil edilmez; abonelik ise etkin kalır. Bir adres eksikse kişiden istendi; gelince, hâlâ süren bir planın en yeni faturası kendiliğinden çıkar. Gerisi Stripe’ın Dashboard’unda düzeltilir.
notice-admin-bill-stuck-untaxed = Vergisiz çıktı. Kişiden adresi istendi; aboneliğin vergisini Stripe’ın Dashboard’unda yeniden açın.
notice-admin-unlinked-customer = Stripe, burada kimseye bağlı olmayan bir müşteriden söz ediyor: <code>{ $customer }</code>. Kaydedildi ve hiçbir şey açmaz.
notice-admin-wrong-mode = Stripe’ın { $event } olayı yok sayıldı: { $reason }. Hangi webhook adreslerinin buraya baktığını denetleyin.
notice-admin-dead-event = Stripe’ın { $event } olayı için kimse bulunamıyor: { $error }
notice-admin-unknown-value = Stripe yeni bir şey söyledi. { $what }: <code>{ $value }</code>. Kararlar olduğu gibi kalır. Bu programın güncellemesine bakın.
notice-admin-sync-failing = { $whom } için bakma sürekli başarısız oluyor: { $error }. Erişimi olduğu gibi kaldı.
notice-admin-chat-rights = <b>{ $title }:</b> { $missing ->
        [invite] Orada kullanıcı davet etme yetkim yok.
       *[administrator] Orada artık yönetici değilim.
    } Kullanıcı davet etme yetkisi olan bir yönetici olana kadar yeni üyeler içeri alınamaz.
notice-admin-chat-rights-remove = <b>{ $title }:</b> Orada kullanıcı engelleme yetkim yok. Erişimi bitenler, bu yetkiyi alana kadar sohbette kalır.
notice-admin-removal-brake = <b>{ $title }:</b> { $members } üyeden { $due } kişinin artık erişimi yok: { $people }. Bu, bir günde sormadan bir sohbetten çıkardığımdan fazla; bu yüzden kimse çıkarılmıyor. Doğruysa burada söyleyin. Değilse bir şey yapmayın: kalırlar.
notice-admin-support = <b>{ $name }</b> (<code>{ $telegram_id }</code>) soruyor:
    { $text }
notice-upcoming-charge = <b>{ $tier }</b> planınız { $at } tarihinde yenilenir: o zaman { $price } tahsil edilecek.
notice-upcoming-charge-tax = Buna, son faturanızda olduğu gibi vergi eklenir.
notice-upcoming-charge-nothing = Bir şey yapmanız gerekmez. Bakiyeniz varsa önce o kullanılır. Öncesinde bir şeyi değiştirmek ya da iptal etmek için aşağıya dokunun.
notice-disputed-open = Bankanız <b>{ $tier }</b> için { $back } ödemesine itiraz ediyor ve karar verene kadar o parayı tutuyor.
notice-disputed-won = <b>{ $tier }</b> için { $back } ödemenizle ilgili itiraz bitti: bankanız ödemenin doğru olduğunu söylüyor ve para geri gitmiyor.
notice-disputed-lost = <b>{ $tier }</b> için { $back } ödemenizle ilgili itiraz bitti: bankanız o parayı size geri veriyor.
notice-disputed-stays = Erişiminiz açık kalır.
notice-disputed-closed = Erişiminiz şimdilik kapalı. İtiraz bir yanlışlıksa bankanıza söyleyin ve bize buradan yazın.
notice-plan-given-up-cancel = <b>{ $tier }</b> ödemesi hiç gerçekleşmedi, bu yüzden plan şimdi bitiyor. Para hareketi olmadı ve başka bir şey denenmez. Dilediğiniz zaman yeniden bir plan seçebilirsiniz.
notice-plan-given-up-pause = <b>{ $tier }</b> ödemesi hiç gerçekleşmedi, bu yüzden plan şimdi dinleniyor. Para hareketi olmadı ve dinlenirken hiçbir şey tahsil edilmez. Açık olanı ödeyin, plan sürer.
notice-plan-given-up-pause-no-address = <b>{ $tier }</b> faturası adresiniz olmadan yazılamadı, bu yüzden plan şimdi dinleniyor. Para hareketi olmadı ve dinlenirken hiçbir şey tahsil edilmez. Bu fatura ödenince plan sürer.
notice-plan-given-up-leave = <b>{ $tier }</b> ödemesi hiç gerçekleşmedi, bu yüzden plan kapalı kalıyor. Para hareketi olmadı. Açık olanı ödeyin, yeniden açılır.
notice-plan-given-up-leave-no-address = <b>{ $tier }</b> faturası adresiniz olmadan yazılamadı, bu yüzden plan kapalı kalıyor. Para hareketi olmadı. Bu fatura ödenince yeniden açılır.

# The pages that a browser comes back to from Stripe.
page-open-title = Artık içeridesiniz
page-open-text = Erişiminiz açık. Ona ait her şey sohbette sizi bekliyor.
page-waiting-title = Ödemeniz onaylanıyor
page-waiting-text = Bu genellikle birkaç saniye sürer; sayfa kendiliğinden yeniden bakar. Kapatabilirsiniz de: olur olmaz sohbet size söyler.
page-unknown-title = Bu bağlantı burada bilinmiyor
page-unknown-text = Eski ya da eksik olabilir. Durumunuzu sohbet bilir.
page-cancelled-title = Ödemeden ayrıldınız
page-cancelled-text = Bu ziyaret için hiçbir şey tahsil edilmedi. Sohbette kaldığınız yerden sürdürebilir ya da yeniden seçebilirsiniz.
page-portal-title = Her şey güncel
page-portal-text = Stripe’ta değiştirdikleriniz birazdan kendiliğinden sohbete ulaşır.
page-later-title = Şu anda bakamıyoruz
page-later-text = Ödediyseniz hiçbir şey kaybolmadı: onaylanır onaylanmaz sohbet size söyler. Sayfa kendiliğinden yeniden bakar.
page-back = Sohbete dön

# What people do with their plan: cancel it, keep it, pause it, let it go on.

plan-title = <b>{ $tier }</b>
button-plan-cancel = Planımı iptal et
button-plan-pause = Planımı duraklat
button-plan-resume = Sürdür
button-keep-plan = Planımı koru
button-resume = Sürdür
button-manage = Planımı yönet
button-add-card = Kart ekle

plan-cancel-ask = <b>{ $tier }</b> iptal edilsin mi? { $at } tarihine kadar açık kalır ve başka bir şey tahsil edilmez. O zamana kadar dilediğiniz an geri alabilirsiniz.
plan-cancel-ask-now = <b>{ $tier }</b> iptal edilsin mi? Şu anda sürmüyor, bu yüzden hemen biter.
plan-cancel-ask-owed = Bir fatura açık kalır: artık kendiliğinden tahsil edilmez ve onu hâlâ ödeyebilirsiniz.
plan-cancel-ask-void = Son faturasında açık olan silinir; ödemeniz gerekmez.
button-cancel-yes = Evet, iptal et
plan-cancelled = <b>{ $tier }</b> iptal edildi. { $at } tarihine kadar açık kalır; başka bir şey tahsil edilmez.
plan-cancelled-now = <b>{ $tier }</b> bitti. Başka bir şey tahsil edilmez.
plan-why-ask = İsterseniz nedenini bize söyleyin. İnsanlar okur ve sizin için hiçbir şeyi değiştirmez.
plan-why-thanks = Teşekkürler, not edildi.
button-why-too-expensive = Çok pahalı
button-why-unused = Kullanmıyorum
button-why-missing-features = Bir şey eksik
button-why-low-quality = Yeterince iyi değil
button-why-switched-service = Başka bir şey kullanıyorum
button-why-other = Başka bir neden

plan-trial-paid = Teşekkürler. <b>{ $tier }</b> sürüyor. Sonraki tahsilat { $at } tarihinde { $price }.
plan-trial-asked = Stripe şu anda <b>{ $tier }</b> ödemesini alıyor. Bir şey yapmanız gerekmez; bir dakika sonra yeniden bakın.
plan-trial-unpaid = <b>{ $tier }</b> ödemesi gerçekleşmedi. Para hareketi olmadı. Açık faturayı ödeyin ya da başka bir kart girin.

plan-kept = <b>{ $tier }</b> eskisi gibi sürüyor. Sonraki tahsilat { $at } tarihinde { $price }.

plan-pause-ask = Ne kadar süre için? <b>{ $tier }</b> hemen duraklatılır: bu sırada hiçbir şey açık değildir ve hiçbir şey tahsil edilmez. Sonra, o gün tahsil edilen yeni bir dönemle kendiliğinden sürer.
plan-pause-credit = Ödeyip kullanmadığınız, o tahsilattan düşülür.
button-pause-days = { $days ->
        [one] Bir gün
       *[other] { $days } gün
    }
plan-paused = <b>{ $tier }</b>, { $at } tarihine kadar duraklatıldı. O günden önce hiçbir şey tahsil edilmez. Daha erken sürdürebilirsiniz.
plan-resume-ask = <b>{ $tier }</b> sürdürülsün mü? Yeni bir dönem hemen başlar: bakiyeniz düşülerek şimdi { $price } tahsil edilir.
button-resume-yes = Evet, sürdür
plan-resumed = <b>{ $tier }</b> sürüyor. Sonraki tahsilat { $at } tarihinde { $price }.
plan-resume-unpaid = Ödeme gerçekleşmedi, bu yüzden <b>{ $tier }</b> hâlâ duraklatılmış. Hiçbir şey alınmadı. Açık faturayı ödeyin ya da başka bir kart girin; o zaman her şey açılır.

# What is sold, and the way to pay for it.

price-per-day = günde { $price }
price-per-week = haftada { $price }
price-per-month = ayda { $price }
price-per-year = yılda { $price }
price-once = { $days ->
        [one] bir gün
       *[other] { $days } gün
    } için { $price }

every-day = her gün
every-week = her hafta
every-month = her ay
every-year = her yıl

limit-per-day = • günde { $amount } { $title }
limit-per-week = • haftada { $amount } { $title }
limit-per-month = • ayda { $amount } { $title }
limit-per-year = • yılda { $amount } { $title }

shop-title = <b>Planınızı seçin</b>
shop-empty = Şu anda satışta bir şey yok. Varsa kendi planınız bundan etkilenmez: /billing_status
shop-card =
    <b>{ $tier }</b> · { $price }
    { $description }
shop-card-trial =
    <b>{ $tier }</b> · { $price } · { $days ->
        [one] bir gün ücretsiz
       *[other] { $days } gün ücretsiz
    }
    { $description }
shop-button = { $tier } · { $price }

shop-details-title =
    <b>{ $tier }</b>
    { $description }
shop-price = <b>{ $price }</b>
shop-number-may = Bundan en çok { $most } adet alabilirsiniz; her biri için ödersiniz.
shop-number-each = { $number } adet, her biri { $price }. Sınırlar hepsi için birlikte geçerlidir.
shop-price-trial = <b>{ $price }</b>, { $days ->
        [one] bir ücretsiz günden
       *[other] { $days } ücretsiz günden
    } sonra
shop-features = <b>Neler var</b>
shop-limits = <b>Ne kadar</b>
shop-chats = <b>Katılabileceğiniz özel sohbetler</b>
shop-item = • { $title }
shop-terms = Bugün { $price } tahsil edilir, sonra siz iptal edene kadar { $every } yenilenir. Dilediğiniz zaman /manage_subscription ile iptal edin.
shop-terms-trial = Bugün hiçbir şey tahsil edilmez. { $days ->
        [one] Bir gün
       *[other] { $days } gün
    } sonra { $price } tahsil edilir, ardından siz iptal edene kadar { $every } yenilenir. Dilediğiniz zaman /manage_subscription ile iptal edin; ücretsiz günler bitmeden hiçbir şey ödemezsiniz.
shop-tax-exclusive = Gereken yerde vergi eklenir; Stripe’ın sayfası bunu ödemeden önce adresinize göre gösterir.
shop-tax-inclusive = Gereken yerde vergi dahildir.
shop-no-card-cancel = Başlamak için kart gerekmez. Kart girmezseniz ücretsiz günler öylece biter.
shop-no-card-pause = Başlamak için kart gerekmez. Kart girmezseniz planınız, ücretsiz günlerden sonra siz girene kadar dinlenir.
shop-no-card-create-invoice = Başlamak için kart gerekmez. Ücretsiz günlerden sonra bir fatura alırsınız.

shop-terms-promo = Bugün { $now } tahsil edilir, sonra kod bitince, siz iptal edene kadar { $every } { $price } karşılığında yenilenir. Dilediğiniz zaman /manage_subscription ile iptal edin.
shop-terms-trial-promo = Bugün hiçbir şey tahsil edilmez. { $days ->
        [one] Bir gün
       *[other] { $days } gün
    } sonra { $now } tahsil edilir, ardından kod bitince, siz iptal edene kadar { $every } { $price } karşılığında yenilenir. Dilediğiniz zaman /manage_subscription ile iptal edin; ücretsiz günler bitmeden hiçbir şey ödemezsiniz.
shop-terms-pass = Bugün { $price } tahsil edilir, yalnızca bir kez. Hemen açılır, { $days ->
        [one] bir gün
       *[other] { $days } gün
    } sonra kendiliğinden biter ve hiçbir şey yenilenmez.
shop-terms-pass-longer = Bugün { $price } tahsil edilir, yalnızca bir kez. Geçişiniz { $until } tarihine kadar sürüyor; buna { $days ->
        [one] bir gün
       *[other] { $days } gün
    } eklenir. Kendiliğinden biter ve hiçbir şey yenilenmez.
shop-promo-once = { $code } kodunuzla ilk ödeme { $price } yerine <b>{ $now }</b>.
shop-promo-months = { $code } kodunuzla { $months ->
        [one] bir ay
       *[other] { $months } ay
    } boyunca { $price } yerine <b>{ $now }</b> ödersiniz.
shop-promo-ever = { $code } kodunuzla her seferinde { $price } yerine <b>{ $now }</b> ödersiniz.
shop-promo-kept = { $code } kodunuz sizin için saklandı. Ne kadar düştüğünü görmek için bir plan açın.

button-choose = { $price }
button-chosen = ✓ { $price }
button-currency = { $currency } ile öde
button-buy-pass = Satın al: { $price }
button-start-trial = { $days ->
        [one] Bir ücretsiz günle başla
       *[other] { $days } ücretsiz günle başla
    }
button-subscribe = Abone ol: { $price }
button-back = ‹ Geri
button-close = Kapat
button-pay = Stripe’ta öde
button-paid = Ödedim
button-tiers = Planları gör
button-retry = Yeniden dene

checkout-title = <b>{ $tier }</b> · { $price }
checkout-now = { $price } tutarını Stripe’ın sayfasında ödeyin. Kart bilgileriniz yalnızca Stripe’a gider; onları asla buraya yazmayın.
checkout-trial = Kartınızı Stripe’ın sayfasına girin. { $days ->
        [one] Ücretsiz gününüz
       *[other] { $days } ücretsiz gününüz
    } hemen başlar ve bugün hiçbir şey tahsil edilmez; sonrası { $price }. Kart bilgileriniz yalnızca Stripe’a gider; onları asla buraya yazmayın.
checkout-until = Bağlantı { $until } tarihine kadar çalışır.
checkout-next = Stripe onaylar onaylamaz bu ileti kendiliğinden değişir ve içeridesiniz.
checkout-opening = Bir dakika, ödeme bağlantınız hazırlanıyor…
checkout-not-yet = <i>Stripe henüz bir ödeme onaylamadı. Az önce ödediyseniz biraz bekleyip yeniden “Ödedim”e dokunun; bunun için sizden asla iki kez tahsil edilmez. Ödemediyseniz yukarıdaki düğme hâlâ çalışıyor.</i>
checkout-cannot-look = <i>Stripe şu anda yanıt vermiyor, bu yüzden ödemenizin ulaşıp ulaşmadığını henüz göremiyorum. Ödediyseniz hiçbir şey kaybolmaz ve yeniden ödemeniz gerekmez: Stripe yanıt verir vermez buraya yazarım.</i>
checkout-none = Şu anda sizin için açık bir ödeme bağlantısı yok ve hiçbir şey tahsil edilmedi. Yenisini almak için bir plan seçin.
checkout-on-its-way = <i>Bankanız parayı hâlâ aktarıyor. Bu birkaç gün sürebilir; ulaşınca size yazarım.</i>

button-compare = Karşılaştır
button-code = Bir kodum var
compare-title = <b>Yan yana</b>
compare-price = • { $tier }: { $price }
compare-feature = • { $title }: { $tiers }
compare-limit = • { $title }: { $amounts }
compare-per-day = { $tier } günde { $amount }
compare-per-week = { $tier } haftada { $amount }
compare-per-month = { $tier } ayda { $amount }
compare-per-year = { $tier } yılda { $amount }
code-prompt = Kodunuzu tek bir ileti olarak yazın. Stripe’a hâlâ geçerli mi diye sorarım; bununla hiçbir şey tahsil edilmez.

# What a person has, and why.

status-title = <b>Planınız: { $tier }</b>
status-title-none = <b>Planınız yok</b>
status-next-charge = Sonraki tahsilat: { $at } tarihinde { $price }.
status-next-charge-less = Sonraki tahsilat: { $at } tarihinde, indiriminizle { $usual } yerine { $price }.
status-until = { $at } tarihine kadar açık. Sonra kendiliğinden biter.
status-last-paid = Son ödeme: { $paid }, bunun { $tax } kadarı vergi.
status-bill-stuck = Sonraki faturanız adresinizi bekliyor, çünkü vergisi ona bağlı. Lütfen ödeme sayfanıza girin.
status-ends = İptal edildi ve { $at } tarihinde biter. Başka bir şey tahsil edilmeyecek. O zamana kadar geri alabilirsiniz.
status-invoice-open = Açık bir ödeme var. Şimdi ödeyin ya da ödeme sayfanızda kartınızı değiştirin.
status-card = Kart: { $brand } •••• { $last4 }, son kullanma { $expires }.
status-account = Hesap: { $brand } •••• { $last4 }.
status-bank-account = Banka hesabı •••• { $last4 }.
status-mandate-gone = Artık ondan çekim yapılamaz. Lütfen ödeme sayfanızda başka bir ödeme yolu belirtin.
status-debit = Bir banka çekimi yolda. Bankanızın yanıtı { $at } civarında bekleniyor; bir şey yapmanız gerekmez.
status-method = { $brand } ile ödendi.
status-checkout-open = { $tier } için bir ödeme bağlantısı sizi bekliyor.
door-not-ready = “{ $title }” kapısı henüz hazır değil. Biraz sonra /billing_status ile bağlantıyı isteyin.

button-join = Katıl: { $title }
button-more-time = Süre ekle
button-portal = Ödeme sayfamı aç
button-status = Durumum

access-level-full = Planınızdaki her şey açık.
access-level-grace = Planınızdaki her şey şimdilik açık.
access-level-restricted = Planınız şu anda kısıtlı.
access-level-none = Planınız şu anda açık değil.

access-reason-nothing-bought = /subscribe ile birini seçin.
access-reason-grant-given = Size hediye edildi; bunun için hiçbir şey tahsil edilmez.
access-reason-pass-paid = Bir kez ödendi. Planınızdaki her şey açık ve hiçbir şey kendiliğinden yenilenmez.
access-reason-pass-ended = Süresi bitti. Başka bir şey tahsil edilmez. Süre satın alabilir ya da abone olabilirsiniz: /subscribe
access-reason-subscription-trialing = Ücretsiz günleriniz sürüyor. Planınızdaki her şey açık.
access-reason-subscription-paid = Ödendi. Planınızdaki her şey açık.
access-reason-subscription-renewing = Şu anda yenileniyor. Her şey açık kalır.
access-reason-subscription-unbilled = Planınızdaki her şey açık.
access-reason-subscription-unknown-status = Her şey olduğu gibi kalır; bir insan aboneliğinize bakıyor.
access-reason-subscription-unknown-product = Bu aboneliğin ne için olduğuna bir insanın bakması gerekiyor; /paysupport ile yazın.
access-reason-payment-on-its-way = Ödemeniz yolda. Banka parayı aktarınca planınız açılır.
access-reason-payment-on-its-way-open = Bir banka çekimiyle ödeniyor. Planınızdaki her şey açık.
access-reason-payment-missing = Henüz ödenmedi, bu yüzden henüz açık değil.
access-reason-payment-written-off = Son faturası zarar yazıldı, bu yüzden kapalı.
access-reason-payment-failed = Son ödeme başarısız oldu. Düzeltmeye vaktiniz olsun diye şimdilik her şey açık kalır.
access-reason-payment-failed-long = Son ödeme birkaç gündür başarısız, bu yüzden planınız ödenene kadar kısıtlı.
access-reason-payment-given-up = Son ödeme hiç gerçekleşmediği için kapalı. Açık faturayı ödemek onu yeniden açar.
access-reason-payment-no-address = En yeni faturası adresinizi bekledi ve henüz ödenmedi. Düzeltmeye vaktiniz olsun diye şimdilik her şey açık kalır.
access-reason-payment-no-address-long = En yeni faturası adresinizi bekledi ve birkaç gündür ödenmedi, bu yüzden planınız ödenene kadar kısıtlı.
access-reason-payment-no-address-given-up = Faturası adresinizi beklediği ve hiç ödenmediği için kapalı. Bu fatura ödenince yeniden açılır.
access-reason-payment-refunded = Ödemeniz iade edildiği için kapalı.
access-reason-payment-disputed = İtiraz ettiğiniz ödemeyi bankanız incelerken kapalı.
access-reason-payment-dispute-lost = Bankanız ödemeyi geri aldığı için kapalı.
access-reason-subscription-never-started = İlk ödeme hiç tamamlanmadı, bu yüzden başlamadı. Hiçbir şey tahsil edilmez. /subscribe ile yeniden başlayın.
access-reason-subscription-paused = Duraklatıldı: bu sırada hiçbir şey açık değildir ve hiçbir şey tahsil edilmez.
access-reason-subscription-paused-unpaid = Son ödeme hiç gerçekleşmediği için duraklatıldı. Sürdürmek için açık faturayı ödeyin.
access-reason-subscription-paused-no-address = Faturası adresinizi beklediği ve hiç ödenmediği için duraklatıldı. Bu fatura ödenince sürer.
access-reason-subscription-paused-after-trial = Ücretsiz günleriniz bitti ve kart yok, bu yüzden duraklatıldı. Hiçbir şey tahsil edilmedi. Sürdürmek için bir kart ekleyin.
access-reason-subscription-collection-paused = Ödemeleri biz duraklattık. Bir şey yapmanız gerekmez.
access-reason-subscription-ended = Bitti. Dilediğiniz zaman /subscribe ile dönebilirsiniz.
access-reason-subscription-ended-paid = İptal edildi ve ödediğiniz sürenin sonuna kadar açık kalır.

door-closed = “{ $title }”, onu içeren bir planı olanlara açık, bu yüzden sizi içeri alamadım. Hiçbir şey tahsil edilmedi.
door-closed-plans = Onu içeren planlar:

# The greeting, help, settings, terms and support.

command-start = Buradan başlayın
command-subscribe = Plan seç ve öde
command-billing-status = Planınız, sonraki tahsilat, sohbetleriniz
command-manage-subscription = Kart, faturalar, iptal
command-settings = Sizin için ayarlananlar
command-help = Neler yapabilirim
command-paysupport = Bir ödemeyi bir insana sorun
command-terms = Neyi kabul edersiniz
command-admin = Sayılar, kişiler, sohbetler

bot-short-description = Planlar, ödemeler ve erişim, tam bu sohbette.
bot-description = Bir plan seçin, Stripe’ın sayfasında ödeyin ve içeridesiniz. Dilediğiniz zaman sohbette iptal edin. Başlat’a dokunun.

start-title = Merhaba { $name }, burası <b>{ $business }</b>.
start-text = Burada bir plan seçer, Stripe’ın sayfasında öder ve yönetirsiniz: sırada ne olduğunu görmek, kartı değiştirmek, iptal etmek.
start-next = Planlara bakarak başlayın. Bakmak ücretsiz.

help-title = <b>{ $business }</b>: neleri anlarım
help-command = /{ $name } – { $what }
help-support = { $words }
help-money = Ödemeler yalnızca Stripe’ın sayfasında yapılır. Buraya asla kart numarası yazmayın; olursa hemen silerim.
button-ask = Bir insana sor

terms-title = <b>{ $business } ile neyi kabul edersiniz</b>
terms-renewal = <b>Yenileme.</b> Bir plan, siz iptal edene kadar, her dönemin sonunda seçtiğinizde gösterilen fiyattan kendiliğinden yenilenir. Ücretsiz günler kişi başına bir kez verilir.
terms-cancel = <b>İptal.</b> Dilediğiniz zaman, /manage_subscription ile. Ödediğiniz, dönemin sonuna kadar sizde kalır. Ücretsiz günleriniz bitmeden iptal ederseniz hiçbir şey tahsil edilmez.
terms-cancel-now = <b>İptal.</b> Dilediğiniz zaman, /manage_subscription ile. Planınız, Stripe’ın sayfasında yazdığı gibi, iptal yürürlüğe girince biter. Ücretsiz günleriniz bitmeden iptal ederseniz hiçbir şey tahsil edilmez.
terms-failed = <b>Bir ödeme başarısız olursa</b> size hemen söylerim. Düzeltebilmeniz için planınız birkaç gün açık kalır.
terms-cards = <b>Kartınız</b> Stripe’ta saklanır, asla burada değil. Ben Telegram adınızı ve numaranızı, planınızı ve ödenenleri saklarım.
terms-disputes = Bir ödemeyle ilgili <b>sorular, iadeler ve şikâyetler</b>: /paysupport. Bir insan okur. Telegram’ın kendi desteği buradaki ödemelerde yardımcı olamaz.
terms-own =
    <b>{ $business } kendi sözleriyle</b>
    { $terms }
button-terms = Koşulların tamamı

portal-title = <b>Ödeme sayfanız</b>
portal-text = Stripe’ın sayfasında kartınızı değiştirebilir, bütün faturaları görebilir ve iptal edebilirsiniz. Bağlantı dokunduğunuzda oluşur.
portal-ready = İşte burada. Bağlantı yalnızca sizin için ve yalnızca birkaç dakika çalışır; sonra yenisi için dokunun.
button-portal-now = Stripe’ın sayfasını aç
button-portal-again = Yeni bağlantı oluştur

group-pointer = Planları ve ödemeleri yalnızca özelde konuşurum, bu yüzden burada hiçbir şeyi yanıtlamadım. Aşağıya dokunun ve bana orada sorun.
button-private = Özel sohbeti aç

unknown-text = Bunu anlamadım. Neler yapabildiğimi /help gösterir.
unknown-text-subscribing = Lütfen yukarıdaki düğmeleri kullanın ya da /subscribe ile yeniden başlayın.
unknown-command = Bu komutu tanımıyorum. Tanıdıklarımı /help gösterir.
unknown-button = Bu düğme eskimiş ve hiçbir şey olmadı. Şimdi neler yapabildiğimi /help gösterir.
card-number-deleted = Bu bir kart numarasına benziyordu, bu yüzden iletinizi sildim ve ondan hiçbir şey saklamadım. Lütfen bir sohbete asla kart numarası yazmayın: /subscribe ya da /manage_subscription ile açılan Stripe’ın sayfası bunun tek yeridir. Başka biri görmüş olabilirse bankanızdan yeni bir kart isteyin.
card-number-stays = Bu bir kart numarasına benziyordu. Ondan hiçbir şey saklamadım, ama iletinizi silemedim: lütfen kendiniz silin. /subscribe ya da /manage_subscription ile açılan Stripe’ın sayfası, kart numarası için tek yerdir.
too-fast = Bir anda çok şey oldu, bu yüzden yapmadan bıraktım. Hiçbir şey değişmedi ve para hareketi olmadı. Bana birkaç saniye verin, sonra yeniden deneyin.
toast-looking = Stripe’a bakıyorum…
toast-opening = Bir dakika…
closed = Kaldırıldı. Neler yapabildiğimi /help gösterir.

span-days = { $count ->
        [one] bir gün
       *[other] { $count } gün
    }
span-hours = { $count ->
        [one] bir saat
       *[other] { $count } saat
    }
span-minutes = { $count ->
        [one] bir dakika
       *[other] { $count } dakika
    }
span-moment = bir dakikadan az

button-help = Neler yapabilirim
button-terms-short = Neyi kabul edersiniz
button-privacy = Hakkımda saklananlar

# What went wrong. Each text says what happened, whether money moved, and what to do next.

refused = Bu şu anda yapılamıyor. Hiçbir şey değişmedi ve para hareketi olmadı.
refused-already-subscribed = Zaten bir planınız var, bu yüzden ikincisini açmadım. Para hareketi olmadı. Elinizdekini değiştirebilir ya da iptal edebilirsiniz.
refused-payment-owed = Planınız bir ödeme bekliyor, bu yüzden ikincisini açmadım: sizden iki kez tahsil edilirdi. Para hareketi olmadı. Ödeme sayfanızda açık faturayı ödeyin, her şey yeniden açılır.
refused-still-paying = Şimdiki döneminizin ödemesi hâlâ yapılıyor, bu yüzden planınızı duraklatmadım: yalnızca ödenmiş süreyi bakiyeye yazabilirim. Hiçbir şey değişmedi ve dokunuşunuzla para hareketi olmadı. Ödeme ulaşınca yeniden deneyin: çoğunlukla iki saat içinde, banka çekiminde birkaç gün içinde. Durumu /billing_status gösterir.
refused-pass-running = Geçişiniz hâlâ açık ve bunu kapsıyor, bu yüzden bir ödeme açmadım: aynı süreyi iki kez öderdiniz. Para hareketi olmadı. Ona süre ekleyebilir ya da bitince abone olabilirsiniz.
refused-other-currency = Buradaki ödemeleriniz başka bir para biriminde ve bu plan o birimde satılmıyor. Hiçbir şey değişmedi ve para hareketi olmadı. Başka bir plan seçin ya da /paysupport ile sorun.
refused-promo = Bu kod kullanılamıyor: yanlış yazılmış, süresi dolmuş, tükenmiş ya da başkası için olabilir. Para hareketi olmadı ve her plan kendi fiyatıyla duruyor.
refused-tier-not-sold = Bu plan artık satılmıyor. Para hareketi olmadı. Satılanlara bir göz atın.
refused-nothing-owed = Ödemenizi bekleyen bir şey yok: şimdiye dek her şey ödendi ya da ödemesi yolda. Şu an para hareketi olmadı.
refused-address-needed = Sonraki faturanız adresinizi bekliyor, çünkü vergisi ona bağlı. Lütfen ödeme sayfanıza girin. Şu an para hareketi olmadı.
refused-too-long = Mesajınız tek parça hâlinde iletilemeyecek kadar uzun; bu yüzden hiçbir kısmı iletilmedi ya da sayılmadı ve para hareketi olmadı. Lütfen kısaltın ya da şimdi yaklaşık yarısını, sonra kalanını gönderin.
refused-nothing-to-manage = Burada yönetilecek bir şey yok: şu anda süren bir plan yok. Hiçbir şey değişmedi ve para hareketi olmadı. Planlara bir göz atın.
refused-moved-on = O düğme yapıldığından beri durum değişti, bu yüzden yapmadım. Şu an para hareketi olmadı. Durumu /billing_status gösterir.
refused-plan-taken-back = Bunu yapamadım ve para hareketi olmadı. Ona yer açmak için önce gelecek olan plan değişikliğini geri almıştım, o da artık gelmeyecek: planınız bugünkü gibi sürüyor. Durumu /billing_status gösterir; o değişikliği yeniden planlayabilir ya da bunu yeniden deneyebilirsiniz.
refused-unknown-person = Bu ad ya da numarayla kimseyi tanımıyorum. Bir Telegram numarası, bir @ad ya da Stripe’ın cus_… kimliğini deneyin.
refused-unknown-payment = Böyle bir ödeme tanımıyorum. Para hareketi olmadı.
refused-barred = Şu anda size hiçbir şey satamıyorum. Para hareketi olmadı. Bunun bir yanlışlık olduğunu düşünüyorsanız /paysupport ile bu botun arkasındaki kişilere yazın.

outage = Dışarıdaki bir şey şu anda yanıt vermiyor. Hiçbir şey değişmedi ve para hareketi olmadı. Lütfen bir dakika sonra yeniden deneyin.
outage-stripe = Stripe şu anda yanıt vermiyor. Hiçbir şey değişmedi ve para hareketi olmadı. Lütfen bir dakika sonra yeniden deneyin; aynı düğme bunun durduğu yerden sürer.
outage-still-asking = Stripe’a sordum, ama yanıtı henüz gelmedi, bu yüzden para hareketi oldu mu bilmiyorum. Öğrenene kadar kendiliğimden sormayı sürdürürüm ve ne olursa olsun en çok bir kez yapılır. Durumu bir dakika sonra /billing_status gösterir.
outage-still-taking-back = Buna başlamadım ve para hareketi olmadı. Ona yer açmak için önce gelecek olan plan değişikliğini geri alıyorum ve Stripe bana henüz yanıt vermedi. Bu olana kadar kendiliğimden sormayı sürdürürüm. Lütfen bir dakika sonra /billing_status ile bakın, sonra istediğinizi yeniden deneyin.

defect = Bizim tarafımızda bir şey yanlış ve bu botun arkasındaki kişiler için not edildi. Para hareketi olmadı. Onlara /paysupport ile sorabilirsiniz.
defect-stripe-refused = Stripe isteğimizi kabul etmedi. Bu sizin değil, bizim hatamız ve not edildi. Para hareketi olmadı. Bu botun arkasındaki kişilere /paysupport ile sorabilirsiniz.
defect-price-not-published = Bu plan henüz ödenemiyor: fiyatı Stripe’ta hazır değil. Bu bizim hatamız ve not edildi. Para hareketi olmadı. Lütfen sonra yeniden deneyin ya da /paysupport ile sorun.
given-up = İstediğinizle uğraşırken bizim tarafımızda bir şey ters gitti ve bu botun arkasındaki kişiler için not edildi. Para hareketi oldu mu buradan söyleyemem: durumu /billing_status gösterir. Bir dokunuş için asla iki kez tahsil edilmez; gönül rahatlığıyla yeniden deneyebilir ya da /paysupport ile sorabilirsiniz.

# What a plan allows, what of it is used, and what is said to whoever meets the end of it.

command-usage = Planınız neleri içerir, neleri kullandınız

usage-title = <b>Şimdiye dek kullanılan, { $tier }</b>
usage-line = { $bar } { $amount } içinden { $used } { $title }
usage-resets = { $at } tarihinde hepsi yeniden sizde.
usage-ends = Planınız { $at } tarihinde bitiyor, bu yüzden öncesinde bir şey eklenmez.
usage-over = Planınız kullandığınızdan daha küçük oldu. Bu yüzden sizden bir şey alınmaz; yalnızca şimdilik kalan bir şey yok.
usage-nothing-counted = Planınızda hiçbir şey sayılmıyor: dilediğiniz gibi kullanın.
usage-closed = Şu anda açık bir şey yok, bu yüzden kullanılacak bir şey de yok.

denied-no-plan = <b>Bunun için bir plan gerekir.</b> Açık bir planınız yok, bu yüzden hiçbir şey yapılmadı ve para hareketi olmadı.
denied-owed = <b>Bir ödeme eksik.</b> Planınız ödenene kadar kısıtlı, bu yüzden hiçbir şey yapılmadı ve hiçbir şey sayılmadı. Şu an para hareketi olmadı.
denied-not-in-tier = <b>Planınız, { $tier }, bunu içermiyor.</b> Hiçbir şey yapılmadı ve para hareketi olmadı.
denied-used-up = <b>Planınızın içerdiği her şeyi kullandınız:</b> { $amount } içinden { $used } { $title }. Hiçbir şey yapılmadı ve para hareketi olmadı.
denied-over = <b>Planınız kullandığınızdan daha küçük oldu:</b> { $amount } { $title } içeriyor ve siz { $used } kullandınız. Hiçbir şey yapılmadı ve para hareketi olmadı.
denied-too-many = <b>Bu, kalandan daha fazla:</b> { $amount } içinden { $left } { $title }. Hiçbir şey yapılmadı ve para hareketi olmadı.
denied-subject = Konu: { $title }
denied-better = Bunu içeren planlar:
denied-more = Daha fazlasını içeren planlar:
denied-better-line = • <b>{ $tier }</b>
denied-more-per-day = • <b>{ $tier }</b>: günde { $amount } { $title }
denied-more-per-week = • <b>{ $tier }</b>: haftada { $amount } { $title }
denied-more-per-month = • <b>{ $tier }</b>: ayda { $amount } { $title }
denied-nowhere = Şu anda buradaki hiçbir plan bunu içermiyor.

refused-not-allowed = Planınız şu anda bunu içermiyor. Hiçbir şey yapılmadı ve para hareketi olmadı. Neleri içerdiğini /usage gösterir.

# A person's invoices, and what became of each.

command-invoices = Faturalarınız, dosyalarıyla
invoices-title = <b>Faturalarınız</b>
invoices-none = Henüz yok. İlki, bir plan seçtiğinizde oluşur.
invoices-line = • { $at }: { $total }, { $standing }
invoices-page = Sayfa { $page }/{ $pages }. En yeniler ilk sayfada.
button-invoice = { $number } · { $total }
button-newer = ‹ Daha yeni
button-older = Daha eski ›
button-invoices = Faturalarım

invoice-is-draft = yazılıyor
invoice-is-paid = ödendi
invoice-is-free = ödenecek bir şey yok
invoice-is-refunded = ödendi ve iade edildi
invoice-is-part-refunded = ödendi, kısmen iade edildi
invoice-is-disputed = ödendi, bankanız inceliyor
invoice-is-taken-back = bankanız geri aldı
invoice-is-on-its-way = banka çekimi yolda
invoice-is-open = ödeme bekliyor
invoice-is-void = geri çekildi, ödenecek bir şey yok
invoice-is-written-off = zarar yazıldı
invoice-is-unknown = bakılıyor

invoice-title = <b>Fatura { $number }</b>
invoice-made = Tarih: { $at }.
invoice-period = { $start } ile { $end } arasındaki süre için.
invoice-once = Bir kez satın aldığınız bir şey için.
invoice-total = Toplam: { $total }.
invoice-tax = Bunun vergisi: { $tax }.
invoice-standing = Durumu: { $standing }.
invoice-paid = { $at } tarihinde { $paid } ödediniz.
invoice-refund-pending = ↩ { $amount }, { $at } tarihinden beri size geri dönüyor.
invoice-refund-requires-action = ↩ { $amount } size geri dönebilir ve yanıtınızı bekliyor: Stripe size { $at } tarihinde bununla ilgili bir e-posta yazdı.
invoice-refund-succeeded = ↩ { $amount }, { $at } tarihinde size geri döndü.
invoice-refund-failed = ↩ { $amount }, { $at } tarihinde size geri dönmeliydi ve bankanız kabul etmedi. Haber almadıysanız /paysupport ile yazın.
invoice-refund-canceled = ↩ { $at } tarihli { $amount } iadesi geri alındı.
invoice-credit-note = ↩ { $at } tarihli, { $total } tutarında { $number } iade belgesi.
invoice-credit-note-void = { $at } tarihli, { $total } tutarında { $number } iade belgesi geri çekildi.
invoice-no-link = Stripe şu an yanıt vermiyor, bu yüzden dosyanın bağlantısı bende yok. Faturada hiçbir şey değişmedi; bir dakika sonra yeniden deneyin.
button-invoice-page = Stripe’ta aç
button-invoice-pdf = PDF
button-credit-note = { $number } PDF’i
button-copy-number = Numarayı kopyala

# Leaving: why, and what may help.

leaving-ask = Nedenini söylerseniz neyin yardımcı olabileceğini gösteririm. Zorunda değilsiniz ve asla yolunuza çıkmaz.
leaving-offer-less = Kalırsanız { $at } tarihindeki sonraki tahsilat { $usual } yerine { $price } olur: bir kereliğine { $percent } daha az. Ondan sonra yine { $usual }.
leaving-offer-lower = { $price } karşılığında <b>{ $tier }</b> var. Sonraki döneminizle başlar ve kabul etmeden önce Stripe’ın ne tahsil edeceğini görürsünüz.
leaving-offer-pause = Bunun yerine duraklatabilirsiniz: bu sırada hiçbir şey tahsil edilmez ve siz isteyince kendiliğinden sürer.
leaving-offer-support = Bir şey çalışmıyorsa ya da eksikse, burada bir insan okur ve size yanıt yazar.
leaving-offer-none = Söylediğiniz için teşekkürler.
button-offer-less = { $price } ile devam et
button-offer-lower = { $tier } planını gör
button-own-words = Kendi sözlerimle
button-stay = Planımı olduğu gibi koru
leaving-words-prompt = Şimdi tek bir metin iletisi olarak yazın. İnsanlar okur ve sizin için hiçbir şeyi değiştirmez. Lütfen kart numarası yazmayın.
leaving-stayed = <b>{ $tier }</b> eskisi gibi sürüyor. Hiçbir şey iptal edilmedi.
leaving-less-taken = <b>{ $tier }</b> sürüyor. { $at } tarihindeki sonraki tahsilat { $usual } yerine { $price }. Hiçbir şey iptal edilmedi.
admin-leaving-title = <b>Ayrılanlar, son 30 gün</b>
admin-leaving = { $reason }: { $asked } soruldu, { $left } ayrıldı, { $kept } kaldı
leaving-reason-unsaid = neden söylenmedi

# What is kept of a person and why, and being forgotten.

command-privacy = Hakkınızda saklananlar, dosya olarak, ve unutulmak
privacy-title = <b>Hakkınızda saklananlar</b>
privacy-kept = <b>Burada saklanan:</b> Telegram adınız, numaranız ve diliniz; seçtiğiniz, ödediğiniz ve borçlu olduğunuz; neler yapabildiğiniz; buradaki kişilere sorduklarınız; ve planınızla ilgili olanların günlüğü. Öteki iletilerin sözleri yanıtlanır yanıtlanmaz silinir.
privacy-card = <b>Burada saklanmayan:</b> kartınız. O Stripe’ta; burada yalnızca markası, son dört rakamı ve ne zaman bittiği var.
privacy-why = <b>Neden:</b> seçtiğinizi size satmak, neyin ödendiğini bilmek, size yanıt vermek için ve defter tutmak zorunlu olduğu için.
privacy-long = <b>Ne kadar süre:</b> ödemeler ve günlük, defterlerin gerektirdiği kadar; Stripe’ın bana söyledikleri 30 gün, sonra yalnızca numaraları; sözleriniz, yanıtlanana kadar.
privacy-rights = Hepsini bir dosya olarak alabilir ve unutulmayı isteyebilirsiniz.
button-export = Hepsini dosya olarak gönder
button-forget-me = Beni unut…
button-forget-on = Devam
button-forget-now = Beni tümüyle unut
privacy-exported = Dosya bu sohbette. Her metin programı okuyabilir; paranızla ilgili olduğu için lütfen başkasına vermeyin.
privacy-forget-ask = <b>Unutulmak.</b> Adınız, numaranız, diliniz, adresleriniz, kart rakamlarınız ve sözleriniz buradan çıkarılır, Stripe’taki kaydınız da silinir. Bu geri alınamaz.
privacy-forget-plan = <b>{ $tier } hemen biter</b>, zaten ödenmiş süre de. Başka bir şey tahsil edilmez ve bununla hiçbir şey geri verilmez. Ödenmiş olanı kullanmak isterseniz önce iptal edin, bitince geri gelin.
privacy-forget-chats = Bu sohbetlerden kendiniz ayrılın, çünkü sizi artık tanımayacağım: { $chats }
privacy-forget-stays = Adınız olmadan kalanlar: tutarlar, tarihler ve fatura numaraları, çünkü defter tutmak zorunludur. Stripe geçmiş ödemeleri aynı nedenle saklar.
privacy-forget-sure = Emin misiniz? Bu dokunuştan sonra burada kimse kim olduğunuzu bilmez ve kimse geri getiremez. Para hareketi olmaz.
privacy-forgotten = Unutuldunuz. Para hareketi olmadı; süren ne varsa bitiriliyor, Stripe’taki kaydınız siliniyor.
privacy-forgotten-back = Yeniden yazarsanız yeni birisiniz: /start

# What a person sets for themselves.

settings-title = <b>Ayarlar</b>
settings-language = Dil: Türkçe.
settings-zone-chosen = Saat diliminiz: <b>{ $city }</b>, orada saat şimdi { $now }. Siz seçtiniz.
settings-zone-country = Saat diliminiz: <b>{ $city }</b>, orada saat şimdi { $now }. Fatura adresinizin ülkesinden alıyorum; yanlışsa kendinizinkini seçin.
settings-zone-default = Saat diliminiz: henüz bilmiyorum ve <b>{ $city }</b> saatine göre gidiyorum, orada saat şimdi { $now }. Aşağıdan kendinizinkini seçin.
settings-hours = Bekleyebilecek olanlar oranın saatiyle { $opens } ile { $closes } arasında gelir. Bekleyemeyecek olanlar hemen gelir: başarısız bir ödeme, bankanızın sorusu, erişiminizin açılması ya da kapanması. Bu kapatılamaz.
settings-hours-any = Bildirimler söylenecek bir şey olur olmaz gelir. Başarısız ödemeler, bankanız ve erişiminizle ilgili olanlar kapatılamaz.
settings-switches = Gerisini buradan değiştirebilirsiniz:
settings-on = ✓ { $what }
settings-off = – { $what } (kapalı)
settings-admin = Burada yöneticisiniz: uyarılar da bu sohbete gelir. /admin
topic-receipts = Yenileme makbuzları
topic-upcoming-month = Aylık tahsilattan önce haber
topic-upcoming-week = Her haftalık tahsilattan önce haber
topic-trial = Tahsilatsız biten ücretsiz günler
topic-report = İşlerimin haftalık raporu
topic-offers = Geri dönüş davetleri

button-language = Dil
button-zone = Saat dilimi
zone-title = <b>Saat diliminiz</b>
zone-ask = Neredesiniz? Dokunun ya da yakınınızdaki bir şehrin adını yazın.
zone-choose = { $region }: saatleri sizinkini gösteren şehre dokunun.
zone-found = { $city }: { $now }
zone-which = Bunlardan hangisi?
zone-unknown = O yeri bilmiyorum. Saat diliminizdeki daha büyük bir şehri yazın ya da listeden seçin.
button-zone-list = Listeden seç
button-zone-follow = Fatura ülkeme göre
region-africa = Afrika
region-america = Amerika
region-antarctica = Antarktika
region-arctic = Arktik
region-asia = Asya
region-atlantic = Atlantik
region-australia = Avustralya
region-europe = Avrupa
region-indian = Hint Okyanusu
region-pacific = Pasifik

# Asking a person, and answering one.

support-title = <b>Bir insana sorun</b>
support-prompt = Sorunuzu şimdi tek bir metin iletisi olarak yazın. Telegram adınızla birlikte bu botun arkasındaki kişilere gider. Lütfen kart numarası yazmayın.
support-sent = Teşekkürler. Sorunuz artık bu botun arkasındaki kişilerde; yanıtları bu sohbete gelir. Planınızda ve ödemelerinizde hiçbir şey değişmedi.
support-only-text = Lütfen sorunuzu metin olarak yazın. Vazgeçmek için “Kapat”a dokunun ya da başka bir komut gönderin.

support-answer-prompt = { $telegram_id } için yanıtınızı şimdi tek bir metin iletisi olarak yazın; kişinin sohbetine olduğu gibi gider. Vazgeçmek için “Kapat”a dokunun.
support-answer-sent = Yanıtınız { $name } adlı kişiye doğru yolda.
support-answer-waits = { $name } botu engelledi ya da artık yok, bu yüzden yanıtınız şimdi ulaşamıyor. Saklanır ve 30 gün içinde dönerse gider.
button-answer = Yanıtla
button-person = Bu kim?
button-ask-more = Sormayı sürdür
notice-admin-support-how = Yanıtlamak için bu iletiye yanıt verin; kişinin sohbetine gider.
notice-support-answer =
    <b>Bu botun arkasındaki kişilerden bir yanıt</b>
    { $text }
notice-support-answer-how = Sormayı sürdürmek için bu iletiye yanıt verin ya da düğmeye dokunun.
notice-admin-answer-unreached = { $name } ({ $telegram_id }) için yanıtınız teslim edilemedi: botu engelledi ya da artık yok. 30 gün içinde dönerse gider.

# Why a person may do what they may, and what comes next: each line a fact with its date.

command-why = Planınız neden açık ya da kapalı, sırada ne var
button-why = Neden böyle?
why-title = <b>Neden böyle</b>
why-title-of = <b>{ $name } için neden böyle</b> ({ $telegram_id })
why-plan = Planınız <b>{ $tier }</b>.
why-because = <b>Neden kaynaklanıyor</b>
why-next = <b>Sırada kendiliğinden ne var</b>
why-next-nothing = Kendiliğinden gelecek bir şey yok ve hiçbir şey tahsil edilmez.
why-seen = Stripe’a en son { $at } tarihinde soruldu.
why-never-seen = Burada hiç ödeme yapmadınız, bu yüzden Stripe’a sizi sormadık.

why-fact-given = • { $at }: { $tier }, { $until } tarihine kadar size hediye edildi.
why-fact-given-for-good = • { $at }: { $tier } size süresiz hediye edildi.
why-fact-subscribed = • { $at }: aboneliğiniz başladı. Bugün { $tier } için, { $money } tutarında.
why-fact-subscribed-before = • { $at }: aboneliğiniz başladı. Son olarak { $tier } içindi, { $money } tutarında.
why-fact-trial = • { $at }: ücretsiz günleriniz başladı; { $until } tarihine kadar sürer.
why-fact-paid = • { $at }: { $until } tarihine kadarki süre için { $money } ödendi.
why-fact-free = • { $at }: { $until } tarihine kadarki süre için ödenecek bir şey yoktu.
why-fact-billed = • { $at }: { $money } tutarında bir fatura kesildi ve henüz ödenmedi.
why-fact-no-address = • { $at }: { $money } tutarında bir fatura adresinizi bekliyor, çünkü vergisi ona bağlı; hiçbir şey tahsil edilmedi.
why-fact-stuck = • { $at }: { $money } tutarında bir fatura henüz yazılamadı ve hiçbir şey tahsil edilmedi. Bunu düzeltmek bize düşer.
why-fact-debit = • { $at }: { $money } tutarında bir banka çekimi gönderildi ve bankanız henüz yanıt vermedi.
why-fact-failed = • { $at }: { $money } ödemesi başarısız oldu ve hâlâ açık.
why-fact-void = • { $at }: { $money } tutarında bir fatura kesildi, sonra geri çekildi: onun için ödenecek bir şey yok.
why-fact-written-off = • { $at }: { $money } tutarında bir fatura kesildi, hiç ödenmedi ve zarar yazıldı.
why-fact-refunded = • { $at }: { $money } size geri döndü.
why-fact-disputed = • { $at }: { $money } ödemesine bankanızda itiraz edildi, bankanız inceliyor.
why-fact-lost = • { $at }: { $money } ödemesine itiraz edildi ve bankanız onu geri aldı.
why-fact-paused = • { $at }: planınız duraklatıldı.
why-fact-ended = • { $at }: { $tier } bitti.
why-fact-pass = • { $at }: { $money } karşılığında { $days ->
        [one] bir gün
       *[other] { $days } gün
    } { $tier } satın aldınız, { $until } tarihine kadar açık.
why-fact-pass-for-good = • { $at }: { $money } karşılığında { $days ->
        [one] bir gün
       *[other] { $days } gün
    } { $tier } satın aldınız.

next-fact-gift-ends = • { $at }: size hediye edilen ({ $tier }) biter.
next-fact-ends = • { $at }: iptal edildiği için { $tier } biter. Başka bir şey tahsil edilmez.
next-fact-trial-ends = • { $at }: ücretsiz günleriniz biter.
next-fact-change = • { $at }: planınız, istediğiniz gibi { $money } karşılığında { $tier } olur.
next-fact-change-waits = • { $at }: { $money } karşılığında { $tier } planına geçiş o zamana kadar ödemesini bekler. O zamana kadar ödenmezse düşer, planınız olduğu gibi kalır.
next-fact-resumes = • { $at }: { $tier } kendiliğinden sürer ve yeni bir dönem tahsil edilir.
next-fact-debit-answer = • { $at }: bankanız { $money } çekimine o sıralarda yanıt verir.
next-fact-try = • { $at }: { $money } ödemesi yeniden denenir.
next-fact-rests = • { $at }: o zamana kadar bir şey ödenmezse { $tier }, ödenene kadar duraklatılır.
next-fact-over = • { $at }: o zamana kadar bir şey ödenmezse { $tier } biter.
next-fact-restricted = • { $at }: o zamana kadar bir şey ödenmezse planınız kısıtlanır.
next-fact-closes = • { $at }: ödediğiniz süre dolar ve { $tier } kapanır.
next-fact-pass-ends = • { $at }: { $tier } süreniz dolar. Başka bir şey tahsil edilmez.
next-fact-charge = • { $at }: sonraki dönem için { $money } tahsil edilir.

# Pieces of work: asking, the queue, the answer, the weekly report.

command-request = İş isteyin, sıranızı görün

work-title = <b>Bir iş isteyin</b>
work-how = Neye ihtiyacınız olduğunu şimdi tek bir iletiyle yazın; yanında bir fotoğraf ya da belge gönderebilirsiniz. Sırada olup henüz başlanmamış olanı geri çekebilirsiniz.
work-yours = <b>İstedikleriniz</b>
work-line = No. { $number }, { $stand }: { $words }
work-a-file = bir dosya
work-is-filed = bekliyor
work-is-taken = yapılıyor
work-is-answered = yanıtlandı
work-is-withdrawn = geri çekildi
work-filed = Teşekkürler, artık sırada <b>no. { $number }</b>. Yanıt bu sohbete gelir. Bunun için hiçbir şey tahsil edilmedi: planınız içeriyor.
work-ahead = Planınız onu başkalarınınkinin önüne koyar.
work-only-these = Lütfen metin olarak yazın ya da isterseniz sözlerle birlikte bir fotoğraf ya da belge gönderin. Vazgeçmek için başka bir komut gönderin.
work-album = Bu dosyalardan yalnızca ilki <b>no. { $number }</b> ile gitti; ötekiler alınmadı.
work-album-how = Her işle bir dosya gider: ötekileri tek bir arşivde toplayın ya da her birini /request sonrasında ayrı gönderin.
button-withdraw = Geri çek: no. { $number }

notice-work-answered = <b>No. { $number } işiniz tamam.</b>
notice-work-answered-asked = İsteğiniz: <i>{ $words }</i>
notice-work-answered-words = { $words }
notice-work-answered-file = Ardından bir dosya geliyor.
notice-work-answer-file = No. { $number } işiniz için
notice-work-report = <b>Haftanız, { $since } – { $until }</b>
work-report-used = Kullanılan, { $title }: { $count }
work-report-delivered = Teslim edilen: { $count ->
        [0] henüz yok
        [one] bir iş
       *[other] { $count } iş
    }
work-report-line = • No. { $number }: { $words }
work-report-more = • ve { $count } tane daha
work-report-waiting = Şu an sırada: { $count ->
        [one] bir iş
       *[other] { $count } iş
    }

refused-work-moved-on = Bu iş, düğmeyi gördüğünüzdeki gibi değil: bu arada başlandı, yanıtlandı ya da geri çekildi. Şu an hiçbir şey değişmedi ve para hareketi olmadı. Sizinkilerin durumunu /request gösterir.

button-admin-work = İş
admin-work-title = <b>İş sırası</b>
admin-work-none = Kimse bir şey beklemiyor.
admin-work-more = … ve { $count } tane daha
admin-work-card = <b>No. { $number }</b>, { $name } { $handle } <code>{ $telegram_id }</code>, istendi { $at }
admin-work-stand = Durumu: { $stand }.
admin-work-hands = Durumu: { $stand }, <code>{ $admin }</code> elinde.
admin-work-words = <blockquote>{ $words }</blockquote>
admin-work-answer = Yanıt: { $words }
admin-work-file = No. { $number } dosyası
admin-work-answer-prompt = No. { $number } yanıtını şimdi metin, fotoğraf ya da belge olarak yazın. { $name } adlı kişiye olduğu gibi gider.
admin-work-answered = No. { $number } yanıtlandı ve { $name } adlı kişiye doğru yolda.
button-work = No. { $number } · { $name }
button-work-open = Aç
button-work-file = Dosyayı göster
button-work-take = Üstlen
button-work-put-back = Sıraya geri koy
button-work-answer = Yanıtla
button-work-queue = Sıra
notice-admin-work-filed = <b>İş no. { $number }</b>, { $name } <code>{ $telegram_id }</code>
notice-admin-work-filed-file = Yanında bir dosya var.
notice-admin-work-filed-ahead = Başkalarından önce gelir: plan öyle diyor.
