# 简体中文。一律称“您”，语气亲切、简短。
#
# plan        套餐（可供选择的）；订阅（会续订、取消、暂停的）
# pass        通行证（一次性付款，不续订）
# free days   免费试用
# charge      扣款
# invoice     账单
# bill        账单
# credit      余额（抵扣下次付款）
# refund      退款
# bank debit  银行扣款
# dispute     争议
# notice      通知
# card        银行卡
# chats       私密聊天
# no money has moved   没有扣款

### admin.ftl

admin-title = <b>数据</b>
admin-active = 有效订阅：{ $count }
admin-trialing = 其中免费试用：{ $count }
admin-tier = • { $tier }：{ $count }
admin-week = 近七天收款：{ $money }
admin-no-money = 无
admin-inbox = Stripe 事件：待处理 { $open }（最早：{ $lag }前），失败 { $failed }
admin-work = 待查看的用户：{ $dirty }（其中失败 { $failing }）。待发通知：{ $owed }
button-admin-refresh = 刷新
button-admin-find = 查找用户
button-admin-chats = 聊天

admin-find = 要找谁？请输入 Telegram 编号、@用户名，或 Stripe 的 cus_…。
admin-person = <b>{ $name }</b> { $handle } <code>{ $telegram_id }</code>
admin-access = 访问权限：<b>{ $level }</b> · { $tier } · { $reason }
level-full = 完全
level-grace = 宽限期
level-restricted = 受限
level-none = 无
subscription-status-active = 有效
subscription-status-trialing = 免费试用
subscription-status-past-due = 逾期
subscription-status-unpaid = 未付款
subscription-status-paused = 已暂停
subscription-status-incomplete = 未完成
subscription-status-incomplete-expired = 未完成且已过期
subscription-status-canceled = 已取消
admin-customers = 客户：<code>{ $refs }</code>
admin-address = 地址：{ $address }
admin-locale = Stripe 使用的语言：{ $locale }
admin-tax-ids = 税号：{ $numbers }
admin-trial-seen = 自 { $at } 起免费试用，所用银行卡 { $others } 也用过；询问后的答复：{ $answer ->
        [pay] 立即付款
        [end] 结束试用
       *[none] 未答复，或未询问
    }
admin-payers = 付款人：{ $emails }
admin-subscription = <code>{ $ref }</code> { $status } · { $tier } · { $price } · 至 { $until }
admin-audit-title = <b>最近记录</b>
admin-audit = { $at } · { $actor } · { $sentence }

admin-gift = 赠送：{ $tier }，至 { $until }
button-trial-later = 试用延长 { $days } 天
button-trial-now = 立即结束试用
button-trial-now-yes = 结束并立即扣款
button-gift = 赠送访问权限
button-gift-end = 结束赠送
button-gift-give = { $tier }，{ $days } 天
admin-trial-ask = 现在结束 <code>{ $person }</code> 的免费试用吗？将立即从对方的银行卡扣款 { $price }，并通知对方。
admin-trial-moved = <code>{ $person }</code>：免费试用现在持续到 { $at }，Stripe 中也已更新。对方会收到通知。
admin-trial-ended = <code>{ $person }</code>：免费试用已结束，订阅状态为 <b>{ $status }</b>。如果付款被拒，将照常发送提醒。
admin-gift-ask = 不经 Stripe 直接给 <code>{ $person }</code> 访问权限。不会扣款，Stripe 的任何消息都不会收回它，对方已购买的照常继续。
admin-gift-given = <code>{ $person }</code>：已由您赠送 { $tier }，至 { $at }。
admin-gift-ended = <code>{ $person }</code>：{ $count ->
        [0] 已没有赠送可结束。一切未变。
       *[other] 已结束 { $count } 项赠送。已购买的保留。
    }

admin-second-undone = <code>{ $person }</code>：{ $count ->
        [0] 已没有第二个订阅。未做任何操作。
       *[other] 正在结束多余的订阅；如果是较新的那个，已付款项会退回，退款发出时会通知对方。
    }

admin-chats-title = <b>聊天</b>
admin-chat-bound = ✓ { $title } → { $chat }
admin-chat-no-right = ! { $title } → { $chat }：我没有邀请用户的权限
admin-chat-no-remove = ! { $title } → { $chat }：我没有封禁用户的权限，因此不会移出任何人
admin-chat-missing = – { $title }：还没有聊天
admin-chat-loose = ? { $title }：未绑定
admin-chats-how = 要添加聊天，请在其中把我设为管理员，并给予邀请和封禁用户的权限。
admin-bind = 我现在是 <b>{ $title }</b> 的管理员。它是您文件中的哪个聊天？
admin-bind-nothing-free = 我现在是 <b>{ $title }</b> 的管理员，但您文件中的聊天都已绑定到别处。
admin-bound = <b>{ $title }</b> 已绑定到“{ $slug }”。有权进入的人现在可以申请，我会放行。
admin-bind-taken = “{ $slug }”已绑定到另一个聊天。一切未变。
admin-bind-unknown = 我已不认识这个聊天或这个名称。一切未变。
admin-removal-going = <b>{ $title }：</b>在 { $until } 之前，所有没有访问权限的人都会被移出。每个人都会先向 Stripe 核实。
button-removal-go = 是的，移出 { $due } 人
button-bind = 绑定 { $title }
button-bind-none = 都不是

admin-forget = <b>抹除 <code>{ $person }</code> 的数据？</b>
    立即结束的订阅：{ $subscriptions }
    将在 Stripe 删除的记录：{ $customers }
    姓名、地址、银行卡和留言会从这里删除。账单和付款记录按账务要求保留，但不再注明属于谁。不涉及任何资金变动。
admin-forget-chats = 对方在这些聊天中：{ $chats }。请手动移出：之后我就不知道对方是谁了。
admin-forget-for-good = 此操作无法撤销。
admin-forgotten = <b>已抹除。</b>需要在 Stripe 结束和删除的内容正在处理；Stripe 暂不可用时，稍后会自动继续。
button-admin-forget = 抹除此人数据
button-admin-forget-now = 是的，抹除
button-admin-why = 为何是这个状态？

### change.ftl

button-change-plan = 更换套餐
button-undo-change = 撤销更换
button-agree-pay = 支付 { $due } 并立即更换
button-agree-free = 立即更换
button-agree-later = 预约更换
toast-changing = 正在询问 Stripe…

change-title = <b>更换套餐</b>
change-now = 您目前的套餐：<b>{ $plan }</b>，{ $price }。
change-how = 选一个看看费用。升级立即生效，已付的钱会抵扣；降级从下个周期开始，您付过的不会浪费。
change-nothing-else = 没有其他套餐可换。
change-many = { $quantity ->
        [1] { $tier }
       *[other] { $quantity } × { $tier }
    }
change-named = { $plan }（{ $price }）
change-button = { $plan } · { $price }
change-button-now = ✓ { $plan }：当前套餐

change-anew = <b>在您查看之后情况有变，现重新显示如下。</b>未做任何操作，没有扣款。
change-preview-title = <b>{ $plan }</b>，{ $price }
change-preview-due = 您现在支付 <b>{ $due }</b>：剩余时间的新套餐费用，减去您已为这段时间支付的金额。
change-preview-credit = 剩余的 { $credit } 会从您之后的账单中抵扣。
change-preview-free = 您的免费试用照常继续。现在不扣款。
change-preview-keep = 在 { $at } 之前一切照旧。现在不扣款。
change-preview-later = 从 { $at } 起：{ $price }。
change-preview-nothing-yet = 目前一切未变。是否更换，由您点按钮决定。

status-change-planned = 已预约：从 { $at } 起换为 { $plan }。在此之前可以撤销。
status-change-waiting = 更换为 { $plan }正等待付款，截止 { $at }。付款之前一切照旧。

notice-change-planned = 更换已预约：<b>{ $plan }</b>将于 { $at } 开始。在此之前您仍使用 { $before }，更换不另扣款。
notice-change-undone = 已撤销更换为 { $plan }。您的套餐仍是 <b>{ $before }</b>。没有为此扣款。
notice-change-unpaid = 更换为 <b>{ $plan }</b>的付款 { $due } 未成功。没有扣款，您的 { $before } 照旧。
notice-change-confirm = 更换为 <b>{ $plan }</b>需支付 { $due }，您的银行要求您确认。确认之前不会扣款，您的 { $before } 照旧。
change-until = 更换会保留到 { $at }，逾期自动取消，不会扣款。
notice-change-expired = 更换为 { $plan }未按时付款，因此没有更换。您的套餐仍是 <b>{ $before }</b>。没有扣款。
notice-plan-changed = 您的套餐已更换为 <b>{ $plan }</b>。

refused-change-none = 您没有可更换的套餐。没有扣款。请看看有哪些套餐。
refused-change-two = 您有两个订阅，我不确定要更换哪一个，所以都没有更换。没有扣款。机器人的工作人员也会看到；请用 /paysupport 联系。
refused-change-owed = 您的套餐有待付款项，付清之前不能更换。刚才没有扣款。请先支付未付账单，再更换。
refused-change-processing = 您有一笔付款还在途中，暂时不能更换套餐。一切未变。请在到账后再试。
refused-change-waiting = 您已有一项更换在等待付款。刚才一切未变，也没有扣款。请先付款或撤销它。
refused-change-ending = 您的订阅已取消，即将结束，因此不能更换。一切未变，没有扣款。请先撤回取消。
refused-change-paused = 您的订阅已暂停，因此不能更换。一切未变，没有扣款。请先恢复订阅。
refused-change-resting = 您的付款目前处于暂停状态，因此不能更换套餐。一切未变，没有扣款。详情请用 /paysupport 询问。
refused-change-unknown = 这里无法更换。一切未变，没有扣款。机器人的工作人员可以办理：/paysupport
refused-change-same = 您已经在用这个套餐。一切未变，没有扣款。
refused-change-planned = 这项更换已经预约。刚才一切未变，也没有扣款。

### health.ftl

admin-health-title = <b>运行状况</b>
admin-health-sound = ✓ 所有规则均正常。
admin-health-whom = { $count ->
        [1] 1 次：<code>{ $whom }</code>
       *[other] { $count } 次，首先是：<code>{ $whom }</code>
    }
admin-health-since = 自 { $since } 起
admin-health-no-sweep = 尚未与 Stripe 的列表比对过。比对会自动开始。
admin-health-sweep = { $at } 与 Stripe 的列表比对：{ $pages } 页共 { $seen } 个对象。{ $marked } 人有差异。{ $strangers } 位购买您套餐的客户在这里查无此人。
admin-health-sweep-runs = 自 { $at } 起正与 Stripe 的列表比对：目前 { $pages } 页共 { $seen } 个对象。{ $marked } 人有差异。
admin-health-repaired = 近七天在没有任何事件告知的情况下修复：{ $count }
admin-health-repair = • { $at } <code>{ $telegram_id }</code>：{ $facts }
button-admin-health = 运行状况
notice-admin-invariant = <b>有一条规则不成立。</b>目前没有人因此受损。

invariant-mark-dirty = <b>有用户等待查看。</b>
invariant-mark-dirty-do = 如果 Stripe 暂不可用，恢复后会自动查看，用户现有的权限保留。否则请在日志中查看失败原因。
invariant-event-waiting = <b>有 Stripe 事件没有产生任何结果。</b>
invariant-event-waiting-do = 请查看 Stripe 是否有响应（/readyz）。然后执行 <code>python main.py replay</code> 加事件编号。
invariant-call-open = <b>一个可能动用资金的调用结果不明。</b>
invariant-call-open-do = 请在 Stripe 日志（Dashboard, Developers, Logs）中查找它的键。它不会再自动重试。
invariant-open-without-fact = <b>访问权限已开通，但这里没有付款或赠送的记录。</b>
invariant-open-without-fact-do = <code>python main.py rebuild --person</code> 加编号可显示 Stripe 的记录。请告诉我们；这是程序的错误。
invariant-open-though-refunded = <b>访问权限已开通，但该周期的款项已退回。</b>
invariant-open-though-refunded-do = 套餐文件中的 <code>full_refund</code> 规定应关闭。<code>python main.py rebuild --person</code> 加编号可重新查看。
invariant-open-though-stale = <b>访问权限早该重新判定，但此后一直没有读取 Stripe。</b>
invariant-open-though-stale-do = 权限保持开通。请查看 Stripe 是否有响应（/readyz）；恢复后会自动查看所有人。
invariant-paid-without-decision = <b>有订阅在运行，但没有判定它开通什么。</b>
invariant-paid-without-decision-do = <code>python main.py rebuild --yes --person</code> 加编号即可判定。
invariant-second-living = <b>有人有两个订阅，而且都可能扣款。</b>
invariant-second-living-do = 请用 /admin find 查找；如果不是有意为之，请在 Stripe Dashboard 结束其中一个。
invariant-case-without-debt = <b>有人因早已不欠的款项收到催款。</b>
invariant-case-without-debt-do = <code>python main.py rebuild --yes --person</code> 加编号即可结案。
invariant-notice-sending = <b>有通知卡在待发与已发之间。</b>
invariant-notice-sending-do = 请重启程序：会立即处理。
invariant-entry-owed = <b>有人有权进入聊天，却仍被挡在门外。</b>
invariant-entry-owed-do = 请用 /admin 查看聊天：我必须是管理员，并有邀请用户的权限。
invariant-customer-unlinked = <b>Stripe 中有客户在这里不属于任何人。</b>
invariant-customer-unlinked-do = 请在 Stripe Dashboard 查找。在那里付过款的人在这里什么也没得到。
invariant-forgotten-in-part = <b>有人在这里已被抹除，但 Stripe 仍留有其记录。</b>
invariant-forgotten-in-part-do = 日志说明了为何未能删除。请在 Stripe Dashboard 删除该客户。
invariant-sweep-late = <b>每日与 Stripe 列表的比对没有进行。</b>
invariant-sweep-late-do = 原因见日志（“reconcile”部分）。在此之前，只有事件能告知变化。

### invoices.ftl

command-invoices = 您的账单及文件
invoices-title = <b>您的账单</b>
invoices-none = 还没有账单。选择套餐后会生成第一张。
invoices-line = • { $at }：{ $total }，{ $standing }
invoices-page = 第 { $page } 页，共 { $pages } 页。最新的在第一页。
button-invoice = { $number } · { $total }
button-newer = ‹ 较新
button-older = 较早 ›
button-invoices = 我的账单

invoice-is-draft = 生成中
invoice-is-paid = 已支付
invoice-is-free = 无需支付
invoice-is-refunded = 已支付，已退款
invoice-is-part-refunded = 已支付，已部分退款
invoice-is-disputed = 已支付，银行正在调查
invoice-is-taken-back = 款项已被您的银行收回
invoice-is-on-its-way = 银行扣款途中
invoice-is-open = 待支付
invoice-is-void = 已撤回，无需支付
invoice-is-written-off = 已列为坏账
invoice-is-unknown = 正在查看

invoice-title = <b>账单 { $number }</b>
invoice-made = 日期：{ $at }。
invoice-period = 对应时间：{ $start } 至 { $end }。
invoice-once = 一次性购买。
invoice-total = 总额：{ $total }。
invoice-tax = 其中税费：{ $tax }。
invoice-standing = 状态：{ $standing }。
invoice-paid = 您于 { $at } 支付了 { $paid }。
invoice-refund-pending = ↩ { $amount } 自 { $at } 起正在退还给您。
invoice-refund-requires-action = ↩ { $amount } 可以退给您，但需要您答复：Stripe 已于 { $at } 为此给您发了邮件。
invoice-refund-succeeded = ↩ { $amount } 已于 { $at } 退还给您。
invoice-refund-failed = ↩ { $amount } 本应于 { $at } 退还给您，但您的银行没有接收。如果没有人联系您，请用 /paysupport 联系我们。
invoice-refund-canceled = ↩ { $at } 的退款 { $amount } 已撤销。
invoice-credit-note = ↩ 贷记单 { $number }，{ $total }，{ $at }。
invoice-credit-note-void = { $at } 的贷记单 { $number }（{ $total }）已撤回。
invoice-no-link = Stripe 现在没有响应，所以没有文件链接。账单没有任何变化；请一分钟后再试。
button-invoice-page = 在 Stripe 打开
button-invoice-pdf = PDF
button-credit-note = { $number } 的 PDF
button-copy-number = 复制编号

### language.ftl

command-language = 选择语言
language-title = <b>语言</b>
language-text = 只要我会，就使用您 Telegram 应用的语言。您也可以在这里另选一种：这个聊天、它的菜单以及 Stripe 发给您的邮件都会随之更改。
button-language-hint = 跟随 Telegram 应用

### leaving.ftl

leaving-ask = 如果您告诉我原因，我会给出可能有帮助的办法。可以不说，这绝不会妨碍您取消。
leaving-offer-less = 如果您留下，下次扣款（{ $at }）为 { $price }，而不是 { $usual }：仅此一次优惠 { $percent }。之后恢复为 { $usual }。
leaving-offer-lower = 还有 <b>{ $tier }</b>，{ $price }。它从您的下个周期开始，同意之前您会看到 Stripe 扣款多少。
leaving-offer-pause = 您也可以改为暂停：期间不扣款，想恢复时会自动继续。
leaving-offer-support = 如果有什么不好用或缺少什么，会有人阅读并回复您。
leaving-offer-none = 谢谢您告诉我们。
button-offer-less = 以 { $price } 继续
button-offer-lower = 查看 { $tier }
button-own-words = 我自己写
button-stay = 保持订阅不变
leaving-words-prompt = 请写成一条文字消息发来。会有人阅读，对您没有任何影响。请勿写银行卡号。
leaving-stayed = <b>{ $tier }</b> 照常继续。没有取消任何内容。
leaving-less-taken = <b>{ $tier }</b> 继续。下次扣款（{ $at }）为 { $price }，而不是 { $usual }。没有取消任何内容。
admin-leaving-title = <b>流失，近 30 天</b>
admin-leaving = { $reason }：询问 { $asked }，离开 { $left }，留下 { $kept }
leaving-reason-unsaid = 未说明原因

### money.ftl

money-title = <b>{ $name } 的资金</b> <code>{ $telegram_id }</code>
money-barred = 对方已不能再购买。
money-nothing = 还没有付过款。
money-paid = ✓ { $amount }，{ $at }
money-tax = 其中税费 { $tax }
money-back = 已退回 { $back }
money-disputed = 有争议：{ $status }
money-owed = – { $amount } 自 { $at } 起未付
money-tries = <b>全部尝试，最新在前</b>
money-try = { $at } · { $amount } · { $code } · <code>{ $charge }</code>
money-unreadable = 无法识别这个金额。未做任何操作。请写成 12.50 这样，大于零，最多两位小数。
button-admin-money = 资金
button-give-back = 退回 { $amount }
button-give-back-now = 是的，退回 { $amount }
button-give-part = 其他金额
button-forgive = 免除 { $amount }
button-forgive-void = 撤回账单
button-forgive-write-off = 列为坏账
button-credit = 赠送余额
button-credit-now = 是的，赠送余额 { $amount }
button-bar = 不再向其出售
button-unbar = 恢复向其出售

give-back = 从 { $at } 支付的 { $paid } 中退回 { $amount } 给 <b>{ $name }</b> 吗？
give-back-tax = 其中含税 { $tax }，也会一并退回：账单会附上贷记单。
give-back-goes-on = 这不会结束订阅：继续的部分仍会扣款。Stripe 不退还手续费。
give-back-done = 正在退回 { $amount } 给 <b>{ $name }</b>。对方会自动收到通知。
give-back-not-paid = 这笔付款没有成功，无款可退。没有资金变动。
give-back-nothing-left = 这笔付款已全部退回。刚才没有资金变动。
give-back-too-much = 金额必须大于零，且不超过这笔付款剩余的 { $left }。没有资金变动。请换一个金额。
give-back-disputed = 银行正在裁定这笔付款或已将其收回，因此不能再退一次。没有资金变动。请在 Stripe Dashboard 回应争议。
give-part = 退回多少？还剩 { $left }。请输入金额，例如 12.50。

access-now = 当前权限：<b>{ $level }</b>。
access-stays = 权限保持不变：<b>{ $level }</b>。
access-then = 之后的权限：<b>{ $level }</b>。对方会看到：“{ $why }”

forgive = <b>{ $name }</b> 自 { $at } 起欠 { $amount }。有两种免除方式，都无法撤销。
forgive-void = <b>撤回：</b>就当从未开过这张账单。
forgive-write-off = <b>坏账：</b>在账上记为损失，之后仍可支付。
forgive-status = Stripe 中的订阅状态将变为 <b>{ $status }</b>，下个周期照常出账。
forgive-done = 已免除 <b>{ $name }</b> 的 { $amount }，不会再尝试扣款。

credit-ask = 赠送多少余额（{ $currency }）？会自动抵扣下次付款。请输入金额，例如 12.50。
credit-sure = 给 <code>{ $person }</code> 赠送余额 { $amount }，用于下次付款吗？
credit-done = <code>{ $person }</code> 的余额增加了 { $amount }，对方会收到通知。

fraud-stopped = <b>{ $name }</b>：
fraud-refunded = 正在退回 { $amount }。
fraud-not-refunded = 这笔付款没有（更多）可退的金额。
fraud-ended = 订阅已结束。
fraud-not-ended = 没有正在运行的订阅。
fraud-barred = 对方已不能再购买，除非您在其资金页面重新允许。
button-stop-fraud = 退款、结束并停止出售

button-admin-unreached = 无法联系
unreached-title = <b>有欠款，但我无法给他们发消息</b>
unreached-one = • { $name }：{ $reach ->
        [gone] Telegram 账号已不存在
       *[blocked] 已屏蔽我
    }，自 { $since } 起欠款，{ $emails }
unreached-nobody = 没有人。
unreached-how = 如果在 Stripe Dashboard 中开启了邮件，Stripe 的邮件仍能送达。每条消息我只试一次；对方再次给我写消息后即可恢复联系。

### notices.ftl

notice-welcome = <b>欢迎加入！</b>您的套餐：<b>{ $tier }</b>。
notice-welcome-trial = 您的免费试用持续到 { $until }。之后将扣款 { $price }，除非您提前取消。
notice-welcome-trial-no-card = 您的免费试用持续到 { $until }。您没有绑定银行卡，所以不会扣款。如果之后想以 { $price } 继续，请提前绑卡：/manage_subscription
notice-welcome-paid = 已支付 { $paid }。您的订阅将于 { $until } 续订，除非您提前取消。
notice-welcome-chats = 您的私密聊天已开放。点一下申请进入，我会立即放行。
notice-welcome-manage = 更换银行卡、查看账单或取消：/manage_subscription。接下来的安排：/billing_status。
notice-checkout-expired = <b>{ $tier }</b> 的付款链接未使用，现已失效。没有扣款。
button-again = 获取新链接
notice-payment-on-its-way = 您的 <b>{ $tier }</b> 付款正在途中。银行扣款可能需要几天。到账后我会立即通知您；您无需做任何事。
notice-payment-on-its-way-expected = 预计银行会在 { $at } 前后答复。
notice-welcome-debit = 您的银行扣款正在途中，预计银行会在 { $at } 前后答复。如果银行拒绝，访问权限会关闭，我会告诉您原因。
notice-debit-arrived = 您的银行扣款已到账：已为 <b>{ $tier }</b> 支付 { $paid }。谢谢您！
notice-debit-failed = <b>{ $tier }</b> 的银行扣款 { $due } 未成功。钱没有扣走，也不会再尝试。
notice-debit-failed-money = 账户余额不足。
notice-debit-failed-card = 无法从该银行账户扣款：账户已关闭、账号有误，或不支持扣款。
notice-debit-failed-bank = 您的银行拒绝了，但没有说明原因。
notice-debit-failed-confirm = 您的银行需要确认，但没有收到。
notice-debit-failed-temporary = 这是银行之间的临时故障。
notice-debit-failed-stop = 您的银行表示您不允许这笔扣款。
notice-debit-failed-missing = 已没有可扣款的账户。
notice-debit-failed-again = 如果您想开始，请获取新链接，用其他账户或银行卡付款。
notice-payment-failed-debit-money = 银行账户余额不足。请立即付款，或换一种付款方式。
notice-payment-failed-debit-card = 已无法从该银行账户扣款。请添加其他付款方式；未付款项会立即用它支付。
notice-payment-failed-debit-bank = 您的银行拒绝了扣款，没有说明原因。请询问银行、立即用其他方式付款，或换一个账户。
notice-payment-failed-debit-confirm = 您的银行要求您确认这笔扣款。请打开账单，在那里确认。
notice-payment-failed-debit-temporary = 这是银行之间的临时故障。您无需做任何事；若想放心，也可以立即付款。
notice-payment-failed-debit-stop = 您的银行表示您不再允许这笔扣款。如果想继续，请添加其他付款方式；否则请在付款页面取消。
notice-payment-failed-debit-missing = 已没有可扣款的账户。请添加其他付款方式；未付款项会立即用它支付。
notice-mandate-gone = 从您的银行账户 •••• { $last4 } 为 <b>{ $tier }</b> 扣款的授权已终止。在 { $at } 之前一切照常开放；请在此之前添加其他付款方式。没有扣款。
button-method = 换一种付款方式
notice-receipt = 已为 <b>{ $tier }</b> 支付 { $paid }。已续订至 { $until }。
notice-receipt-tax = 其中含税 { $tax }。
notice-receipt-uncharged = <b>{ $tier }</b> 的 { $paid } 已结清，没有扣款：由您的余额抵扣，或已在 Stripe 之外付清。已续订至 { $until }。
notice-receipt-number = 账单 { $number }。可在付款页面查看：/manage_subscription
notice-payment-failed = <b>{ $tier }</b> 的付款 { $due } 未成功。没有扣款。
notice-payment-failed-money = 银行卡余额不足。请立即付款，或换一张卡。
notice-payment-failed-card = 银行卡信息有问题：卡号、有效期或安全码不对。请绑定一张可用的卡；未付款项会立即用它支付。
notice-payment-failed-bank = 您的银行拒绝了，没有说明原因。请询问银行、立即用其他方式付款，或换一张卡。
notice-payment-failed-confirm = 您的银行要求您确认。请打开账单，在那里确认。
notice-payment-failed-temporary = 这是银行之间的临时故障。您无需做任何事；若想放心，也可以立即付款。
notice-payment-failed-stop = 您的银行表示您不再想要这笔扣款。如果想继续，请绑定另一张卡；否则请在付款页面取消。
notice-payment-failed-missing = 没有可扣款的银行卡。请绑定一张；未付款项会立即用它支付。
notice-payment-failed-again = 将于 { $at } 再次尝试。
notice-confirm-payment = 您的银行要求您确认 <b>{ $tier }</b> 的付款 { $due }。确认之前不会扣款。请打开账单，在那里确认。
notice-address-needed = 无法开出您 <b>{ $tier }</b> 的下一张账单：税费取决于您的居住地，而我还不知道。没有扣款。请在付款页面填写地址，其余会自动完成。
button-address = 填写地址
notice-known-card = 您的银行卡以前在这里享用过免费试用，而每人只有一次。您可以现在为 <b>{ $tier }</b> 支付 { $price } 并继续，或现在结束、分文不付。如果都不选，则按您同意的执行：免费试用到 { $until }，然后扣款 { $price }。
button-trial-pay = 支付 { $price } 并继续
button-trial-end = 结束，不付款
notice-win-back = 您的 <b>{ $tier }</b> 订阅几天前因最后一笔付款未成功而结束。如果想回来，请在这里选择套餐；在您选择之前不会扣款。
notice-refunded = 已将 <b>{ $tier }</b> 的 { $back } 退给您。银行会在五到十天内显示。
notice-refunded-part = 已从您的 <b>{ $tier }</b> 付款中退回 { $back }。银行会在五到十天内显示。
notice-refund-waits = 您的 <b>{ $tier }</b> 付款中有 { $back } 要退给您，但需要知道退到哪里。Stripe 已发邮件询问您；请在 45 天内回复。
notice-refund-failed = 本应退给您的 { $back }（<b>{ $tier }</b>）没有到达您的银行，钱目前仍在我们这里。我们也已得知，会与您一起另想办法；您无需做任何事。
notice-credited = 您现在有余额 { $credit }。它会自动抵扣下次付款；您无需做任何事。
notice-second-ended = 您曾有第二个订阅：<b>{ $tier }</b>。为避免重复扣款，它已被终止。您的 <b>{ $stays }</b> 订阅继续有效。
notice-second-ended-back = 您为它支付的款项将退还给您。
button-bill = 立即付款
button-bill-now = 打开账单
button-card = 换一张卡
button-confirm = 去银行确认
bill-ready = 这是最早的未付账单，金额 <b>{ $due }</b>。您可以在 Stripe 页面用任意银行卡支付，或在银行确认。链接仅供您本人使用。
bill-more = 另外还有 { $count } 张未付账单。您新绑定的银行卡会从最早的开始全部支付。
bill-other = • { $due }，自 { $at } 起
notice-cancel-scheduled = 您的 <b>{ $tier }</b> 订阅已取消，将于 { $at } 结束。在此之前一切照常开放，不会再扣款。在此之前可以撤回。
notice-cancel-undone = 您的 <b>{ $tier }</b> 订阅继续：取消已撤回。
notice-paused = 您的 <b>{ $tier }</b> 订阅已暂停。暂停期间不开放任何内容，也不扣款。
notice-paused-until = 它会在 { $at } 自动恢复，开始新的周期并在那时扣款。您可以提前结束暂停。
notice-paused-open = 您说恢复时，它才会恢复。
notice-paused-after-trial = <b>{ $tier }</b> 的免费试用已结束，而且没有银行卡，所以订阅已暂停。没有扣款。请先绑卡，再恢复订阅。
notice-resumed = 您的 <b>{ $tier }</b> 订阅已恢复。一切重新开放。
notice-resumed-next = 下次扣款 { $price }，时间 { $at }，除非您提前取消。
notice-not-resumed = 您的 <b>{ $tier }</b> 订阅本应现在恢复，但没有可扣款的银行卡。没有扣款，订阅仍处于暂停状态。绑定一张银行卡后，它会自动恢复。
notice-trial-ending = <b>{ $tier }</b> 的免费试用将于 { $until } 结束。之后扣款 { $price }，除非您提前取消。
notice-trial-needs-card = <b>{ $tier }</b> 的免费试用将于 { $until } 结束，目前还没有银行卡。想继续请提前绑卡；没有卡就不会扣款，订阅会停止。
notice-trial-moved = <b>{ $tier }</b> 的免费试用现改为 { $until } 结束。之后扣款 { $price }，除非您提前取消。
notice-tier-changed = 您的套餐已从 { $before } 更换为 <b>{ $tier }</b>。
notice-access-closed = 您的套餐 <b>{ $tier }</b> 已不再开放。
chats-left = 您也会离开它的私密聊天。
access-closed-goes-on = 您的订阅仍在继续：{ $at } 的下一次付款会重新开放您的套餐。如果不需要，请在此之前取消；如果退款有误，请咨询人工。
notice-access-restored = 您的套餐 <b>{ $tier }</b> 已重新开放。谢谢您！

notice-pass-bought = 欢迎加入！<b>{ $tier }</b> 开放至 { $until }。到期自动结束，不会续订。
notice-pass-bought-longer = 您的时间已延长：<b>{ $tier }</b> 开放至 { $until }。到期自动结束，不会续订。
notice-pass-bought-paid = 已支付 { $paid }。账单在这里：/manage_subscription
notice-pass-ending = 您的 <b>{ $tier }</b> 通行证将于 { $until } 到期。不会自动扣款。想继续的话，请提前添加时间，或到期后订阅。
notice-pass-ended = 您的 <b>{ $tier }</b> 通行证已到期，不会再扣款。随时欢迎您回来。
notice-admin-offer =
    <b>Stripe 上的商品已变动。</b>目前无人可以购买；已有的人照常使用。
    { $what }
notice-admin-pass-beside = <b>重复付款：</b><code>{ $telegram_id }</code> 同时拥有 { $tier } 的通行证（<code>{ $invoice }</code>）和订阅 <code>{ $subscription }</code>。请在 Stripe Dashboard 退回其中一个，或联系对方。
notice-admin-new-subscriber = <b>新订阅者：</b>{ $name }（<code>{ $telegram_id }</code>），{ $tier }，已付款。
notice-admin-new-subscriber-trial = <b>新订阅者：</b>{ $name }（<code>{ $telegram_id }</code>），{ $tier }，免费试用中。
notice-admin-second-subscription = <b>两个订阅：</b><code>{ $telegram_id }</code> 有 { $subscriptions }。两个都可能扣款。
notice-admin-second-subscription-undone = 按您的套餐文件，正在结束其中一个：较新的并退款，或无人付款的旧订阅。
notice-admin-second-subscription-decide = 可以立即结束一个：较新的，已付款项会退回；或无人付款的旧订阅。如果两个都是有意的，则无需操作。
button-undo-second = 结束其中一个
notice-admin-known-card = <b>见过的银行卡：</b><code>{ $telegram_id }</code> 用一张 { $others } 在这里用过的卡开始了免费试用。未做任何更改。请用 /admin 查看两者。
notice-admin-fraud-warning-undone = 按您的套餐文件，正在退回款项并结束其订阅，对方已不能再购买。
button-give-back-look = 退款
notice-admin-refund-failed = <b>退款失败：</b><code>{ $payment }</code> 的 { $amount } 未能退给 <code>{ $telegram_id }</code>，已回到您的余额。请与对方另想办法。
notice-admin-call-refused = <b>Stripe 拒绝：</b>{ $what }，<code>{ $telegram_id }</code>（<code>{ $about }</code>）。未因此改变任何内容。Stripe 的答复：{ $error } 请手动处理：在 Stripe Dashboard 或对方的资金页面。
notice-admin-call-refused-cut = 第二个订阅未能结束
notice-admin-call-refused-refund = 第二个订阅的款项未能退回
notice-admin-call-refused-stop = 发生争议或欺诈警告后，订阅未能结束
notice-admin-call-refused-give-back = 银行警告过的付款未能退回
notice-admin-call-refused-let-go = 已取消订阅的未付账单未能免除
notice-admin-call-refused-end = 无人付款的订阅未能结束
notice-admin-call-refused-go-on = 暂停后的订阅未能恢复
notice-admin-call-refused-daily = 按您的套餐文件，只要仍有需要，每天会再试一次。
notice-admin-call-refused-anew = 每天会再试一次，绑定银行卡后会立即重试。
notice-admin-dispute = <b>争议：</b><code>{ $payment }</code> 的 { $amount }，付款人 <code>{ $telegram_id }</code>。原因：{ $reason }。当前：<b>{ $status }</b>。
notice-admin-dispute-due = 可在 { $due } 前回应。证据在 Stripe Dashboard 提交，仅一次机会。
notice-admin-dispute-inquiry = 目前没有资金变动：银行只是在询问。退回这笔付款即可了结。
button-dashboard = 在 Stripe Dashboard 打开
notice-admin-fraud-warning = <b>银行发出欺诈警告：</b><code>{ $payment }</code> 的 { $amount }，付款人 <code>{ $telegram_id }</code>（{ $fraud }）。目前无人提出争议；这类付款大多之后会被争议，还要另付费用。
notice-admin-paid-late = <b>付款太迟：</b><code>{ $telegram_id }</code> 为 <code>{ $invoice }</code> 支付了 { $amount }，但其订阅此前已结束。没有开通任何内容。请退款，或联系对方。
notice-admin-bill-stuck = <b>账单卡住：</b>Stripe 无法正常开出 <code>{ $invoice }</code>（<code>{ $code }</code>）。
notice-admin-bill-stuck-waits = 账单仍是草稿，不会收款，订阅保持有效。如果缺少地址，已向对方询问；填写后，仍在运行的套餐的最新账单会自动发出。其他问题请在 Stripe Dashboard 处理。
notice-admin-bill-stuck-untaxed = 账单已在不含税的情况下发出。已向对方询问地址；请在 Stripe Dashboard 重新为该订阅开启税费。
notice-admin-unlinked-customer = Stripe 提到一位与这里任何人都无关联的客户：<code>{ $customer }</code>。已记录，不授予任何权限。
notice-admin-wrong-mode = 已忽略 Stripe 事件 { $event }：{ $reason }。请检查哪些 webhook 端点指向这里。
notice-admin-dead-event = 找不到 Stripe 事件 { $event } 对应的人：{ $error }
notice-admin-unknown-value = Stripe 返回了新的内容。{ $what }：<code>{ $value }</code>。判定保持不变。请查看本程序是否有更新。
notice-admin-sync-failing = 查看 { $whom } 一直失败：{ $error }。其访问权限保持不变。
notice-admin-chat-rights = <b>{ $title }：</b>{ $missing ->
        [invite] 我在那里没有邀请用户的权限。
       *[administrator] 我已不再是那里的管理员。
    }在我成为有邀请权限的管理员之前，新成员无法进入。
notice-admin-chat-rights-remove = <b>{ $title }：</b>我在那里没有封禁用户的权限。访问权限已结束的人会留在聊天中，直到我获得该权限。
notice-admin-removal-brake = <b>{ $title }：</b>{ $members } 名成员中有 { $due } 名已没有访问权限：{ $people }。这超过了我一天内不询问就移出的人数，因此没有移出任何人。如果没错，请在这里确认。如果不对，什么都不用做：他们会留下。
notice-admin-support = <b>{ $name }</b>（<code>{ $telegram_id }</code>）提问：
    { $text }
notice-upcoming-charge = 您的 <b>{ $tier }</b> 订阅将于 { $at } 续订：届时扣款 { $price }。
notice-upcoming-charge-tax = 税费另计，与您上一张账单相同。
notice-upcoming-charge-nothing = 您无需做任何事。如果您有余额，会先使用余额。要在此之前更改或取消，请点下面。
notice-disputed-open = 您的银行对 <b>{ $tier }</b> 的付款 { $back } 提出了争议，在裁定之前扣留这笔钱。
notice-disputed-won = 您的 <b>{ $tier }</b> 付款 { $back } 的争议已结束：您的银行认定付款无误，不会退款。
notice-disputed-lost = 您的 <b>{ $tier }</b> 付款 { $back } 的争议已结束：您的银行会把这笔钱还给您。
notice-disputed-stays = 您的访问权限保持开通。
notice-disputed-closed = 您的访问权限暂时关闭。如果争议是误会，请告知您的银行，并在这里给我们留言。
notice-plan-given-up-cancel = <b>{ $tier }</b> 的付款始终未成功，所以订阅现在结束。没有扣款，也不会再尝试。您随时可以重新选择套餐。
notice-plan-given-up-pause = <b>{ $tier }</b> 的付款始终未成功，所以订阅现已暂停。没有扣款，暂停期间也不扣款。付清未付款项即可继续。
notice-plan-given-up-pause-no-address = 没有您的地址，无法开出 <b>{ $tier }</b> 的账单，所以订阅现已暂停。没有扣款，暂停期间也不扣款。付清该账单即可继续。
notice-plan-given-up-leave = <b>{ $tier }</b> 的付款始终未成功，所以套餐仍然关闭。没有扣款。付清未付款项即可重新开放。
notice-plan-given-up-leave-no-address = 没有您的地址，无法开出 <b>{ $tier }</b> 的账单，所以套餐仍然关闭。没有扣款。付清该账单即可重新开放。

### pages.ftl

page-open-title = 欢迎加入
page-open-text = 您的访问权限已开通，一切都在聊天中等着您。
page-waiting-title = 正在确认您的付款
page-waiting-text = 通常只需几秒，页面会自动刷新。您也可以关闭它：完成后聊天中会立即通知您。
page-unknown-title = 这里不认识此链接
page-unknown-text = 它可能过期或不完整。您的情况可在聊天中查看。
page-cancelled-title = 您在付款前离开了
page-cancelled-text = 这次没有扣款。您可以在聊天中继续，或重新选择。
page-portal-title = 已全部更新
page-portal-text = 您在 Stripe 所做的更改很快会自动同步到聊天。
page-later-title = 现在无法查看
page-later-text = 如果您已付款，请放心：确认后聊天中会立即通知您。页面会自动刷新。
page-back = 返回聊天

### plan.ftl

plan-title = <b>{ $tier }</b>
button-plan-cancel = 取消订阅
button-plan-pause = 暂停订阅
button-plan-resume = 恢复订阅
button-keep-plan = 保留订阅
button-resume = 恢复订阅
button-manage = 管理订阅
button-add-card = 绑定银行卡

plan-cancel-ask = 取消 <b>{ $tier }</b> 吗？它会开放到 { $at }，不会再扣款。在此之前您随时可以撤回。
plan-cancel-ask-now = 取消 <b>{ $tier }</b> 吗？它目前没有在运行，所以会立即结束。
plan-cancel-ask-owed = 有一张账单仍未付：不会再自动扣款，您仍可自行支付。
plan-cancel-ask-void = 最后一张账单的未付款项将免除；您无需支付。
button-cancel-yes = 是的，取消
plan-cancelled = <b>{ $tier }</b> 已取消。它会开放到 { $at }，不会再扣款。
plan-cancelled-now = <b>{ $tier }</b> 已结束。不会再扣款。
plan-why-ask = 如果愿意，请告诉我们原因。会有人认真阅读，对您没有任何影响。
plan-why-thanks = 谢谢您，已记下。
button-why-too-expensive = 太贵了
button-why-unused = 用不上
button-why-missing-features = 缺少功能
button-why-low-quality = 不够好
button-why-switched-service = 在用别的服务
button-why-other = 其他原因

plan-trial-paid = 谢谢您！<b>{ $tier }</b> 将继续。下次扣款 { $price }，时间 { $at }。
plan-trial-asked = Stripe 正在收取 <b>{ $tier }</b> 的款项。您无需做任何事；请一分钟后再看。
plan-trial-unpaid = <b>{ $tier }</b> 的付款未成功。没有扣款。请支付未付账单，或换一张卡。

plan-kept = <b>{ $tier }</b> 照常继续。下次扣款 { $price }，时间 { $at }。

plan-pause-ask = 暂停多久？<b>{ $tier }</b> 会立即暂停：期间不开放任何内容，也不扣款。之后会自动开始新的周期，并在当天扣款。
plan-pause-credit = 您已付但未用的部分会从那次扣款中抵扣。
button-pause-days = { $days } 天
plan-paused = <b>{ $tier }</b> 已暂停到 { $at }。那天之前不会扣款。您可以提前恢复。
plan-resume-ask = 恢复 <b>{ $tier }</b> 吗？新的周期会立即开始：现在扣款 { $price }，并减去您的余额。
button-resume-yes = 是的，恢复
plan-resumed = <b>{ $tier }</b> 已恢复。下次扣款 { $price }，时间 { $at }。
plan-resume-unpaid = 付款未成功，所以 <b>{ $tier }</b> 仍在暂停。没有扣款。请支付未付账单，或换一张卡，之后一切都会开放。

### privacy.ftl

command-privacy = 您的数据：查看、导出与抹除
privacy-title = <b>保存了您的哪些数据</b>
privacy-kept = <b>保存在这里：</b>您的 Telegram 名称、编号和语言；您用 /settings 所做的设置；您选择了什么、已付和欠付什么；您可以使用什么；您咨询过什么；以及您套餐的变动记录。其他消息的文字在答复后立即删除。
privacy-card = <b>不保存在这里：</b>您的银行卡。它由 Stripe 保存；这里只有卡的品牌、末四位和有效期。
privacy-why = <b>原因：</b>为了向您提供您选择的内容、知道哪些已付款、答复您，也因为账目必须保留。
privacy-long = <b>期限：</b>付款和记录在账目要求的期限内保留；Stripe 告知的内容保留 30 天，之后只留编号；您的文字保留到得到答复为止。
privacy-rights = 您可以把全部数据作为文件取走，也可以要求抹除。
button-export = 把全部数据发给我
button-forget-me = 抹除我的数据…
button-forget-on = 继续
button-forget-now = 永久抹除我的数据
privacy-exported = 文件已发到这个聊天。任何文本程序都能打开；它涉及您的钱，请勿转给他人。
privacy-forget-ask = <b>抹除数据。</b>您的姓名、编号、语言、地址、卡号末位和文字会从这里删除，Stripe 中您的记录也会删除。此操作无法撤销。
privacy-forget-plan = <b>{ $tier } 会立即结束</b>，包括已经付费的时间。不会再扣款，也不会因此退款。如果想用完已付的时间，请先取消，待结束后再回来。
privacy-forget-chats = 请自行退出这些聊天，因为之后我不再认识您：{ $chats }
privacy-forget-stays = 不带姓名保留的内容：金额、日期和账单编号，因为账目必须保留。Stripe 出于同样的原因保留过去的付款。
privacy-forget-sure = 您确定吗？点下之后，这里没有人知道您是谁，也没有人能恢复。不涉及任何资金变动。
privacy-forgotten = 您的数据已抹除。没有资金变动；正在运行的内容正在结束，您在 Stripe 的记录正在删除。
privacy-forgotten-back = 如果您再次来信，您就是新用户：/start

### settings.ftl

settings-title = <b>设置</b>
settings-language = 语言：简体中文。
settings-zone-chosen = 您的时区：<b>{ $city }</b>，当地现在 { $now }。由您选择。
settings-zone-country = 您的时区：<b>{ $city }</b>，当地现在 { $now }。依据您账单地址的国家；如有误，请自行选择。
settings-zone-default = 您的时区：尚不清楚，暂按 <b>{ $city }</b>，当地现在 { $now }。请在下面选择您的时区。
settings-hours = 可以等的通知会在当地 { $opens } 到 { $closes } 之间发送；不能等的会立即发送：付款未成功、银行需要您确认、访问权限开通或关闭。这些无法关闭。
settings-hours-any = 一有消息就会通知您。关于付款未成功、您的银行和访问权限的通知无法关闭。
settings-switches = 其余的可以在这里开关：
settings-on = ✓ { $what }
settings-off = – { $what }（已关闭）
settings-admin = 您是这里的管理员：警报也会发到这个聊天。/admin
topic-receipts = 续订收据
topic-upcoming-month = 每月扣款前的提醒
topic-upcoming-week = 每周扣款前的提醒
topic-trial = 免费试用结束且不扣款
topic-report = 我的工作周报
topic-offers = 欢迎回来的邀请

button-language = 语言
button-zone = 时区
zone-title = <b>您的时区</b>
zone-ask = 您在哪里？请点选，或输入附近城市的名称。
zone-choose = { $region }：请点选与您时间一致的城市。
zone-found = { $city }：{ $now }
zone-which = 是哪一个？
zone-unknown = 我不认识这个地方。请输入您所在时区的较大城市，或从列表中选择。
button-zone-list = 从列表中选择
button-zone-follow = 按我的账单国家
region-africa = 非洲
region-america = 美洲
region-antarctica = 南极洲
region-arctic = 北极
region-asia = 亚洲
region-atlantic = 大西洋
region-australia = 澳大利亚
region-europe = 欧洲
region-indian = 印度洋
region-pacific = 太平洋

### shop.ftl

price-per-day = { $price }/天
price-per-week = { $price }/周
price-per-month = { $price }/月
price-per-year = { $price }/年
price-once = { $price }/{ $days } 天

every-day = 每天
every-week = 每周
every-month = 每月
every-year = 每年

limit-per-day = • { $title }：每天 { $amount }
limit-per-week = • { $title }：每周 { $amount }
limit-per-month = • { $title }：每月 { $amount }
limit-per-year = • { $title }：每年 { $amount }

shop-title = <b>选择您的套餐</b>
shop-empty = 目前没有在售的套餐。您已有的套餐不受影响：/billing_status
shop-card =
    <b>{ $tier }</b> · { $price }
    { $description }
shop-card-trial =
    <b>{ $tier }</b> · { $price } · 免费试用 { $days } 天
    { $description }
shop-button = { $tier } · { $price }

shop-details-title =
    <b>{ $tier }</b>
    { $description }
shop-price = <b>{ $price }</b>
shop-number-may = 您最多可选 { $most } 份，每份单独计费。
shop-number-each = 共 { $number } 份，每份 { $price }。限额为全部合计。
shop-price-trial = <b>{ $price }</b>，先免费试用 { $days } 天
shop-features = <b>您将获得</b>
shop-limits = <b>用量</b>
shop-chats = <b>可加入的私密聊天</b>
shop-item = • { $title }
shop-terms = 今天扣款 { $price }，之后{ $every }自动续订，直到您取消。随时可取消：/manage_subscription。
shop-terms-trial = 今天不扣款。{ $days } 天后扣款 { $price }，之后{ $every }自动续订，直到您取消。随时可取消：/manage_subscription；在免费试用结束前取消，分文不付。
shop-tax-exclusive = 如需缴税，税费另计；付款前 Stripe 页面会按您的地址显示。
shop-tax-inclusive = 如需缴税，税费已包含。
shop-no-card-cancel = 开始无需银行卡。如果不绑卡，免费试用到期即止。
shop-no-card-pause = 开始无需银行卡。如果不绑卡，免费试用结束后订阅会暂停，直到您绑卡。
shop-no-card-create-invoice = 开始无需银行卡。免费试用结束后您会收到账单。

shop-terms-promo = 今天扣款 { $now }，之后{ $every }自动续订，优惠码到期后为 { $price }，直到您取消。随时可取消：/manage_subscription。
shop-terms-trial-promo = 今天不扣款。{ $days } 天后扣款 { $now }，之后{ $every }自动续订，优惠码到期后为 { $price }，直到您取消。随时可取消：/manage_subscription；在免费试用结束前取消，分文不付。
shop-terms-pass = 今天扣款 { $price }，仅此一次。立即开放，{ $days } 天后自动结束，不会续订。
shop-terms-pass-longer = 今天扣款 { $price }，仅此一次。您的通行证到 { $until } 为止，将再加 { $days } 天。到期自动结束，不会续订。
shop-promo-once = 使用优惠码 { $code }，首次付款为 <b>{ $now }</b>，原价 { $price }。
shop-promo-months = 使用优惠码 { $code }，{ $months } 个月内您只需支付 <b>{ $now }</b>，原价 { $price }。
shop-promo-ever = 使用优惠码 { $code }，您每次只需支付 <b>{ $now }</b>，原价 { $price }。
shop-promo-kept = 已为您保留优惠码 { $code }。打开任一套餐即可看到优惠。

button-choose = { $price }
button-chosen = ✓ { $price }
button-currency = 用 { $currency } 付款
button-buy-pass = 购买 { $price }
button-start-trial = 免费试用 { $days } 天
button-subscribe = 订阅 { $price }
button-back = ‹ 返回
button-close = 关闭
button-pay = 去 Stripe 付款
button-paid = 我已付款
button-tiers = 查看套餐
button-retry = 重试

checkout-title = <b>{ $tier }</b> · { $price }
checkout-now = 请在 Stripe 页面支付 { $price }。银行卡信息只会交给 Stripe；请勿写在这里。
checkout-trial = 请在 Stripe 页面填写银行卡。您的 { $days } 天免费试用立即开始，今天不扣款；之后为 { $price }。银行卡信息只会交给 Stripe；请勿写在这里。
checkout-until = 链接有效期至 { $until }。
checkout-next = Stripe 确认后，这条消息会自动更新，您即可使用。
checkout-opening = 请稍候，正在生成付款链接…
checkout-not-yet = <i>Stripe 尚未确认付款。如果您刚付完，请稍候再点“我已付款”；绝不会因此重复扣款。如果还没付，上面的按钮仍然有效。</i>
checkout-cannot-look = <i>Stripe 目前没有响应，因此还看不到您的付款是否到账。如果您已付款，什么都不会丢失，也无需再付：Stripe 一恢复响应，我就在这里通知您。</i>
checkout-none = 您目前没有待付款的链接，也没有扣款。选择套餐即可获取新链接。
checkout-on-its-way = <i>您的银行还在转账，可能需要几天；到账后我会通知您。</i>

button-compare = 比较套餐
button-code = 我有优惠码
compare-title = <b>套餐比较</b>
compare-price = • { $tier }：{ $price }
compare-feature = • { $title }：{ $tiers }
compare-limit = • { $title }：{ $amounts }
compare-per-day = { $tier } 每天 { $amount }
compare-per-week = { $tier } 每周 { $amount }
compare-per-month = { $tier } 每月 { $amount }
compare-per-year = { $tier } 每年 { $amount }
code-prompt = 请把优惠码作为一条消息发来。我会询问 Stripe 它是否仍有效；不会因此扣款。

### status.ftl

status-title = <b>您的套餐：{ $tier }</b>
status-title-none = <b>您还没有套餐</b>
status-next-charge = 下次扣款：{ $price }，时间 { $at }。
status-next-charge-less = 下次扣款：优惠后 { $price }（原价 { $usual }），时间 { $at }。
status-until = 开放至 { $at }，到期自动结束。
status-last-paid = 上次付款：{ $paid }，含税 { $tax }。
status-bill-stuck = 您的下一张账单在等您的地址，因为税费取决于它。请在付款页面填写。
status-ends = 订阅已取消，将于 { $at } 结束。不会再扣款。在此之前可以撤回。
status-invoice-open = 有一笔未付款项。请立即付款，或在付款页面更换银行卡。
status-card = 银行卡：{ $brand } •••• { $last4 }，有效期至 { $expires }。
status-account = 账户：{ $brand } •••• { $last4 }。
status-bank-account = 银行账户 •••• { $last4 }。
status-mandate-gone = 已不能再从中扣款。请在付款页面添加其他付款方式。
status-debit = 银行扣款正在途中。预计银行会在 { $at } 前后答复；您无需做任何事。
status-method = 付款方式：{ $brand }。
status-checkout-open = { $tier } 的付款链接正等着您。
door-not-ready = “{ $title }”的入口还没准备好。请稍后用 /billing_status 获取链接。

button-join = 加入 { $title }
button-more-time = 添加时间
button-portal = 打开付款页面
button-status = 订阅状态

access-level-full = 套餐内的一切均已开放。
access-level-grace = 套餐内的一切暂时开放。
access-level-restricted = 您的套餐目前受限。
access-level-none = 您的套餐目前未开放。

access-reason-nothing-bought = 请用 /subscribe 选择一个。
access-reason-grant-given = 这是赠送给您的，不收取费用。
access-reason-pass-paid = 已一次性付款。套餐内的一切均已开放，不会自动续订。
access-reason-pass-ended = 时间已到。不会再扣款。您可以购买更多时间或订阅：/subscribe
access-reason-subscription-trialing = 免费试用中。套餐内的一切均已开放。
access-reason-subscription-paid = 已付款。套餐内的一切均已开放。
access-reason-subscription-renewing = 正在续订。一切保持开放。
access-reason-subscription-unbilled = 套餐内的一切均已开放。
access-reason-subscription-unknown-status = 一切照旧；有工作人员正在查看您的订阅。
access-reason-subscription-unknown-product = 这个订阅对应什么，需要工作人员查看；请用 /paysupport 联系。
access-reason-payment-on-its-way = 您的付款正在途中。银行转账完成后即开放。
access-reason-payment-on-its-way-open = 正通过银行扣款支付。套餐内的一切均已开放。
access-reason-payment-missing = 尚未付款，因此还未开放。
access-reason-payment-written-off = 最后一张账单已列为坏账，因此已关闭。
access-reason-payment-failed = 最近一次付款未成功。暂时一切保持开放，让您有时间处理。
access-reason-payment-failed-long = 最近一次付款已多日未成功，付清之前套餐受限。
access-reason-payment-given-up = 因最后一笔付款始终未成功，套餐已关闭。支付未付账单即可重新开放。
access-reason-payment-no-address = 最新账单曾在等您的地址，尚未付清。暂时一切保持开放，让您有时间处理。
access-reason-payment-no-address-long = 最新账单曾在等您的地址，已多日未付清，付清之前套餐受限。
access-reason-payment-no-address-given-up = 因账单曾在等您的地址且始终未付清，套餐已关闭。付清该账单即可重新开放。
access-reason-payment-refunded = 因款项已退还给您，套餐已关闭。
access-reason-payment-disputed = 您对付款提出了争议，银行调查期间套餐关闭。
access-reason-payment-dispute-lost = 因您的银行收回了付款，套餐已关闭。
access-reason-subscription-never-started = 首次付款未完成，所以订阅没有开始。不会扣款。请用 /subscribe 重新开始。
access-reason-subscription-paused = 订阅已暂停：期间不开放任何内容，也不扣款。
access-reason-subscription-paused-unpaid = 因最后一笔付款始终未成功，订阅已暂停。支付未付账单即可继续。
access-reason-subscription-paused-no-address = 因账单曾在等您的地址且始终未付清，订阅已暂停。付清该账单即可继续。
access-reason-subscription-paused-after-trial = 免费试用已结束，而且没有银行卡，所以订阅已暂停。没有扣款。绑卡即可继续。
access-reason-subscription-collection-paused = 我们已暂停收款。您无需做任何事。
access-reason-subscription-ended = 订阅已结束。您随时可以用 /subscribe 回来。
access-reason-subscription-ended-paid = 订阅已取消，在您已付费的时间结束前保持开放。

door-closed = “{ $title }”只对套餐包含它的人开放，所以未能让您进入。没有扣款。
door-closed-plans = 以下套餐包含它：

### support.ftl

support-title = <b>咨询人工</b>
support-prompt = 请把您的问题写成一条文字消息发来。它会连同您的 Telegram 名称一起转给机器人的工作人员。请勿写银行卡号。
support-sent = 谢谢您。您的问题已转给机器人的工作人员，答复会发到这个聊天。您的套餐和付款没有任何变化。
support-only-text = 请用文字写下您的问题。要停止，请点“关闭”，或发送其他指令。

support-answer-prompt = 请把给 { $telegram_id } 的答复写成一条文字消息发来，会原样发到对方的聊天。要停止，请点“关闭”。
support-answer-sent = 您的答复正在发给 { $name }。
support-answer-waits = { $name } 已屏蔽机器人或账号已不存在，所以答复暂时无法送达。已为您保留，如对方在 30 天内回来就会发出。
button-answer = 回复
button-person = 对方是谁？
button-ask-more = 继续提问
notice-admin-support-how = 回复这条消息即可答复，会发到对方的聊天。
notice-support-answer =
    <b>机器人工作人员的答复</b>
    { $text }
notice-support-answer-how = 要继续提问，请回复这条消息或点按钮。
notice-admin-answer-unreached = 您给 { $name }（{ $telegram_id }）的答复未能送达：对方已屏蔽机器人或账号已不存在。如对方在 30 天内回来就会发出。

### talk.ftl

command-start = 从这里开始
command-subscribe = 选择套餐并付款
command-billing-status = 您的套餐、下次扣款、聊天
command-manage-subscription = 银行卡、账单、取消
command-settings = 您的设置
command-help = 我能做什么
command-paysupport = 就付款问题咨询人工
command-terms = 服务条款
command-admin = 数据、用户、聊天

bot-short-description = 套餐、付款和访问权限，都在这个聊天里。
bot-description = 选择套餐，在 Stripe 页面付款，即可使用。随时可在聊天中取消。点下方按钮即可开始。

start-title = { $name }，您好！这里是 <b>{ $business }</b>。
start-text = 您可以在这里选择套餐，在 Stripe 页面付款，并管理它：查看接下来的安排、更换银行卡、取消。
start-next = 先看看套餐吧。只看不收费。

help-title = <b>{ $business }</b>：我能听懂的指令
help-command = /{ $name } – { $what }
help-support = { $words }
help-money = 付款只在 Stripe 页面进行。请勿在这里写银行卡号；万一写了，我会立即删除。
button-ask = 咨询人工

terms-title = <b>使用 { $business } 即表示您同意</b>
terms-renewal = <b>续订。</b>订阅在每个周期结束时按您选择时显示的价格自动续订，直到您取消。免费试用每人仅一次。
terms-cancel = <b>取消。</b>随时可用 /manage_subscription 取消。您已付费的内容保留到周期结束。在免费试用结束前取消，不会扣款。
terms-cancel-now = <b>取消。</b>随时可用 /manage_subscription 取消。取消生效时订阅即结束，以 Stripe 页面所示为准。在免费试用结束前取消，不会扣款。
terms-failed = <b>如果付款未成功，</b>我会立即告诉您。套餐会继续开放几天，让您有时间处理。
terms-cards = <b>您的银行卡</b>由 Stripe 保存，从不保存在这里。我保存您的 Telegram 名称和编号、您的套餐以及付款记录。
terms-disputes = <b>关于付款的问题、退款和投诉</b>：/paysupport。会有人工阅读。Telegram 官方客服无法处理这里的付款。
terms-own =
    <b>{ $business } 的说明</b>
    { $terms }
button-terms = 完整条款

portal-title = <b>您的付款页面</b>
portal-text = 在 Stripe 页面上，您可以更换银行卡、查看所有账单和取消订阅。点击后会生成链接。
portal-ready = 链接在这里。仅供您本人使用，只在几分钟内有效；过期后请再点一次获取新链接。
button-portal-now = 打开 Stripe 页面
button-portal-again = 生成新链接

group-pointer = 套餐和付款的事，我只在私聊中谈，所以没有在这里回答。请点下面，在私聊中问我。
button-private = 打开私聊

unknown-text = 我没看懂。我能做什么：/help
unknown-text-subscribing = 请使用上面的按钮，或用 /subscribe 重新开始。
unknown-command = 我不认识这个指令。可用的指令：/help
unknown-button = 这个按钮已过期，什么也没发生。我现在能做什么：/help
card-number-deleted = 这看起来像银行卡号，我已删除您的消息，没有留下任何内容。请永远不要在聊天中写银行卡号：只有从 /subscribe 或 /manage_subscription 打开的 Stripe 页面才可以填写。如果可能被别人看到，请向银行申请换卡。
card-number-stays = 这看起来像银行卡号。我没有留下任何内容，但无法删除您的消息：请您自行删除。只有从 /subscribe 或 /manage_subscription 打开的 Stripe 页面才可以填写银行卡号。
too-fast = 一下子太多了，所以没有执行。一切未变，没有扣款。请等几秒再试。
toast-looking = 正在查看 Stripe…
toast-opening = 请稍候…
closed = 已收起。我能做什么：/help

span-days = { $count } 天
span-hours = { $count } 小时
span-minutes = { $count } 分钟
span-moment = 不到一分钟

button-help = 我能做什么
button-terms-short = 服务条款
button-privacy = 我的数据

### trouble.ftl

refused = 现在无法办理。一切未变，没有扣款。
refused-already-subscribed = 您已有套餐，所以没有再开第二个。没有扣款。您可以更换或取消现有的套餐。
refused-payment-owed = 您的套餐有待付款项，所以没有再开第二个，否则您要付两次钱。没有扣款。请在付款页面支付未付账单，之后一切会重新开放。
refused-still-paying = 您当前周期的付款仍在进行，所以没有暂停订阅：只有已付费的时间才能折算。一切未变，您的点击没有造成扣款。请在到账后再试：通常两小时内，银行扣款则需几天。查看进展：/billing_status
refused-pass-running = 您的通行证仍有效，且已包含这些，所以没有发起付款，否则同一段时间您要付两次钱。没有扣款。您可以给它添加时间，或到期后再订阅。
refused-other-currency = 您在这里使用另一种货币付款，而这个套餐不以它出售。一切未变，没有扣款。请选择其他套餐，或用 /paysupport 咨询。
refused-promo = 这个优惠码无法使用：可能输入有误、已过期、已用完，或属于他人。没有扣款，各套餐仍可按原价购买。
refused-tier-not-sold = 这个套餐已停售。没有扣款。请看看在售的套餐。
refused-nothing-owed = 没有等待您付款的项目：目前全部付清，或款项正在途中。刚才没有扣款。
refused-address-needed = 您的下一张账单在等您的地址，因为税费取决于它。请在付款页面填写。刚才没有扣款。
refused-too-long = 您的消息太长，无法一次转达，因此没有转达任何内容，也没有计数，没有扣款。请缩短，或先发大约一半，再发其余部分。
refused-nothing-to-manage = 这里没有可管理的内容：目前没有正在使用的套餐。一切未变，没有扣款。请看看有哪些套餐。
refused-moved-on = 这个按钮出现之后情况有变，所以没有执行。刚才没有扣款。查看现状：/billing_status
refused-plan-taken-back = 未能办理，没有扣款。为了办理，我先撤回了您之前预约的套餐更换，它不会再生效：您的套餐与今天一样继续。查看现状：/billing_status。您可以重新预约那次更换，或再试一次这项操作。
refused-unknown-person = 没有找到这个名称或编号的人。请试试 Telegram 编号、@用户名，或 Stripe 的 cus_…。
refused-unknown-payment = 没有找到这笔付款。没有资金变动。
refused-barred = 目前无法向您出售任何内容。没有扣款。如果您认为有误，请用 /paysupport 联系机器人的工作人员。

outage = 外部服务目前没有响应。一切未变，没有扣款。请一分钟后再试。
outage-stripe = Stripe 目前没有响应。一切未变，没有扣款。请一分钟后再试；再点同一个按钮即可从这里继续。
outage-still-asking = 我已询问 Stripe，但尚未得到答复，所以还不知道是否已扣款。我会自动继续询问直到得知结果；无论如何，最多只会执行一次。请一分钟后查看：/billing_status
outage-still-taking-back = 尚未开始办理，没有扣款。为了办理，我正先撤回您之前预约的套餐更换，而 Stripe 还没有答复。我会自动继续询问直到完成。请一分钟后查看 /billing_status，然后再试您想做的操作。

defect = 我们这边出了问题，已记录并交给机器人的工作人员。没有扣款。您可以用 /paysupport 询问。
defect-stripe-refused = Stripe 没有接受我们的请求。这是我们的错，不是您的错，已记录在案。没有扣款。您可以用 /paysupport 询问机器人的工作人员。
defect-price-not-published = 这个套餐暂时无法付款：它在 Stripe 的价格尚未就绪。这是我们的错，已记录在案。没有扣款。请稍后再试，或用 /paysupport 咨询。
given-up = 在处理您的请求时，我们这边出了问题，已记录并交给机器人的工作人员。是否已扣款，从这里无法得知：请用 /billing_status 查看现状。同一次点击绝不会重复扣款，您可以放心重试，或用 /paysupport 询问。

### usage.ftl

command-usage = 套餐包含什么，已用多少

usage-title = <b>目前已用，{ $tier }</b>
usage-line = { $bar } { $title }：{ $used } / { $amount }
usage-resets = { $at } 会全部恢复。
usage-ends = 您的订阅将于 { $at } 结束，在此之前不会增加。
usage-over = 您的套餐已小于您的用量。我们不会因此收回什么，只是目前没有剩余。
usage-nothing-counted = 您的套餐没有用量限制：请随意使用。
usage-closed = 目前没有开放的内容，所以也没有可用的。

denied-no-plan = <b>这需要套餐。</b>您没有开放的套餐，所以未做任何操作，没有扣款。
denied-owed = <b>有一笔款项未付。</b>付清之前您的套餐受限，所以未做任何操作，也没有计入用量。刚才没有扣款。
denied-not-in-tier = <b>您的套餐 { $tier } 不包含这项。</b>未做任何操作，没有扣款。
denied-used-up = <b>套餐内的用量已用完：</b>{ $title }，{ $used } / { $amount }。未做任何操作，没有扣款。
denied-over = <b>您的套餐已小于您的用量：</b>{ $title }，套餐含 { $amount }，已用 { $used }。未做任何操作，没有扣款。
denied-too-many = <b>这超过了剩余用量：</b>{ $title }，剩余 { $left } / { $amount }。未做任何操作，没有扣款。
denied-subject = 相关内容：{ $title }
denied-better = 这些套餐包含它：
denied-more = 这些套餐的用量更多：
denied-better-line = • <b>{ $tier }</b>
denied-more-per-day = • <b>{ $tier }</b>：{ $title }，每天 { $amount }
denied-more-per-week = • <b>{ $tier }</b>：{ $title }，每周 { $amount }
denied-more-per-month = • <b>{ $tier }</b>：{ $title }，每月 { $amount }
denied-nowhere = 目前没有套餐包含它。

refused-not-allowed = 您的套餐目前不包含这项。未做任何操作，没有扣款。查看包含的内容：/usage

### why.ftl

command-why = 套餐为何开放或关闭，以及接下来的安排
button-why = 为什么这样？
why-title = <b>为什么是这样</b>
why-title-of = <b>{ $name } 为什么是这样</b>（{ $telegram_id }）
why-plan = 您的套餐是 <b>{ $tier }</b>。
why-because = <b>依据</b>
why-next = <b>接下来会自动发生</b>
why-next-nothing = 接下来不会自动发生任何事，也不会扣款。
why-seen = 上次询问 Stripe：{ $at }。
why-never-seen = 您从未在这里付过款，所以没有向 Stripe 询问过您。

why-fact-given = • { $at }：赠送您 { $tier }，至 { $until }。
why-fact-given-for-good = • { $at }：赠送您 { $tier }，长期有效。
why-fact-subscribed = • { $at }：您的订阅开始。如今是 { $tier }，价格 { $money }。
why-fact-subscribed-before = • { $at }：您的订阅开始。最后是 { $tier }，价格 { $money }。
why-fact-trial = • { $at }：免费试用开始，持续到 { $until }。
why-fact-paid = • { $at }：已支付 { $money }，对应到 { $until } 为止的时间。
why-fact-free = • { $at }：无需支付，对应到 { $until } 为止的时间。
why-fact-billed = • { $at }：开出 { $money } 的账单，尚未支付。
why-fact-no-address = • { $at }：{ $money } 的账单在等您的地址，因为税费取决于它；没有扣款。
why-fact-stuck = • { $at }：{ $money } 的账单还无法开出，没有扣款。这由我们来处理。
why-fact-debit = • { $at }：已发出银行扣款 { $money }，银行尚未答复。
why-fact-failed = • { $at }：付款 { $money } 未成功，仍未付清。
why-fact-void = • { $at }：开出 { $money } 的账单，后来撤回：无需为此付款。
why-fact-written-off = • { $at }：开出 { $money } 的账单，始终未付，已列为坏账。
why-fact-refunded = • { $at }：已退还您 { $money }。
why-fact-disputed = • { $at }：付款 { $money } 在您的银行提出了争议，银行正在调查。
why-fact-lost = • { $at }：付款 { $money } 被提出争议，已被您的银行收回。
why-fact-paused = • { $at }：您的订阅已暂停。
why-fact-ended = • { $at }：{ $tier } 已结束。
why-fact-pass = • { $at }：您以 { $money } 购买了 { $days } 天 { $tier }，开放至 { $until }。
why-fact-pass-for-good = • { $at }：您以 { $money } 购买了 { $days } 天 { $tier }。

next-fact-gift-ends = • { $at }：赠送给您的 { $tier } 到期。
next-fact-ends = • { $at }：{ $tier } 因已取消而结束，不会再扣款。
next-fact-trial-ends = • { $at }：免费试用结束。
next-fact-change = • { $at }：按您的意愿，套餐更换为 { $tier }，{ $money }。
next-fact-change-waits = • { $at }：在此之前，更换为 { $tier }（{ $money }）的变更等待付款。届时仍未付款则作废，您的套餐保持不变。
next-fact-resumes = • { $at }：{ $tier } 自动恢复，并扣取新周期的费用。
next-fact-debit-answer = • { $at }：届时前后，您的银行会答复 { $money } 的扣款。
next-fact-try = • { $at }：再次尝试扣款 { $money }。
next-fact-rests = • { $at }：如果届时仍未付款，{ $tier } 会暂停，直到付清。
next-fact-over = • { $at }：如果届时仍未付款，{ $tier } 会结束。
next-fact-restricted = • { $at }：如果届时仍未付款，您的套餐会受限。
next-fact-closes = • { $at }：您已付费的时间结束，{ $tier } 关闭。
next-fact-pass-ends = • { $at }：您的 { $tier } 时间到期，不会再扣款。
next-fact-charge = • { $at }：扣取下个周期的 { $money }。

### work.ftl

command-request = 提交工作需求，查看排队

work-title = <b>提交工作需求</b>
work-how = 请用一条消息写下您的需求，可以附上照片或文件。还在排队、尚未开始的可以撤回。
work-yours = <b>您的需求</b>
work-line = { $number } 号，{ $stand }：{ $words }
work-a-file = 文件
work-is-filed = 排队中
work-is-taken = 处理中
work-is-answered = 已答复
work-is-withdrawn = 已撤回
work-filed = 谢谢您，这是队列中的 <b>{ $number } 号</b>。答复会发到这个聊天。没有为此扣款：它包含在您的套餐内。
work-ahead = 您的套餐使它排在其他人前面。
work-only-these = 请用文字书写，或发送照片或文件，也可附上说明。要停止，请发送其他指令。
work-album = 这些文件中只有第一个随 <b>{ $number } 号</b>提交，其余未被接收。
work-album-how = 每项工作附一个文件：请把其余的打包成一个压缩文件，或在 /request 之后逐个发送。
button-withdraw = 撤回 { $number } 号

notice-work-answered = <b>您的 { $number } 号工作已完成。</b>
notice-work-answered-asked = 您的需求：<i>{ $words }</i>
notice-work-answered-words = { $words }
notice-work-answered-file = 随后会发送文件。
notice-work-answer-file = 您的 { $number } 号工作的文件
notice-work-report = <b>您的一周，{ $since } 至 { $until }</b>
work-report-used = 已用，{ $title }：{ $count }
work-report-delivered = 已交付：{ $count ->
        [0] 暂无
       *[other] { $count } 项
    }
work-report-line = • { $number } 号：{ $words }
work-report-more = • 还有 { $count } 项
work-report-waiting = 目前排队：{ $count } 项

refused-work-moved-on = 在您看到按钮之后，这项工作已有变化：已开始、已答复或已撤回。刚才一切未变，也没有扣款。查看您的需求：/request

button-admin-work = 工作
admin-work-title = <b>工作队列</b>
admin-work-none = 目前没有人在等待。
admin-work-more = …还有 { $count } 项
admin-work-card = <b>{ $number } 号</b>，来自 { $name } { $handle } <code>{ $telegram_id }</code>，提交于 { $at }
admin-work-stand = 状态：{ $stand }。
admin-work-hands = 状态：{ $stand }，由 <code>{ $admin }</code> 负责。
admin-work-words = <blockquote>{ $words }</blockquote>
admin-work-answer = 答复：{ $words }
admin-work-file = { $number } 号的文件
admin-work-answer-prompt = 请发送 { $number } 号的答复，可以是文字、照片或文件。会原样发给 { $name }。
admin-work-answered = { $number } 号已答复，正在发给 { $name }。
button-work = { $number } 号 · { $name }
button-work-open = 打开
button-work-file = 查看文件
button-work-take = 接手
button-work-put-back = 放回队列
button-work-answer = 答复
button-work-queue = 队列
notice-admin-work-filed = <b>{ $number } 号工作</b>，来自 { $name } <code>{ $telegram_id }</code>
notice-admin-work-filed-file = 附有文件。
notice-admin-work-filed-ahead = 它排在其他之前：套餐如此规定。
