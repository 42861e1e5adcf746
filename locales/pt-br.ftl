# Português do Brasil, com «você». O bot fala de si na primeira pessoa; onde se trata de dinheiro, diz sempre se ele se moveu.
#
# plan            plano                    billing page     página de cobrança
# pass            passe                    invoice, bill    fatura
# free days       dias grátis              charge           cobrar
# period          período                  bank debit       débito bancário
# credit          crédito                  refund           reembolso
# dispute         contestação              grant, gift      presente
# the people behind this bot: as pessoas por trás deste bot
# no money has moved: nenhum dinheiro se moveu

# For admins only.

admin-title = <b>Números</b>
admin-active = Ativos: { $count }
admin-trialing = destes, nos dias grátis: { $count }
admin-tier = • { $tier }: { $count }
admin-week = Pago nos últimos sete dias: { $money }
admin-no-money = nada
admin-inbox = Eventos da Stripe: { $open } esperando (o mais antigo há { $lag }), { $failed } com falha
admin-work = Pessoas a verificar: { $dirty } ({ $failing } falhando). Avisos devidos: { $owed }
button-admin-refresh = Atualizar
button-admin-find = Procurar alguém
button-admin-chats = Chats

admin-find = Quem você procura? Escreva um número do Telegram, um @nome ou um cus_… da Stripe.
admin-person = <b>{ $name }</b> { $handle } <code>{ $telegram_id }</code>
admin-access = Acesso: <b>{ $level }</b> · { $tier } · { $reason }
level-full = completo
level-grace = em carência
level-restricted = limitado
level-none = nenhum
subscription-status-active = ativa
subscription-status-trialing = em dias grátis
subscription-status-past-due = atrasada
subscription-status-unpaid = não paga
subscription-status-paused = em pausa
subscription-status-incomplete = incompleta
subscription-status-incomplete-expired = incompleta e expirada
subscription-status-canceled = cancelada
admin-customers = Cliente: <code>{ $refs }</code>
admin-address = Mora em: { $address }
admin-locale = A Stripe escreve em: { $locale }
admin-tax-ids = Números fiscais: { $numbers }
admin-trial-seen = Dias grátis desde { $at } com um cartão que { $others } já usou; resposta à pergunta: { $answer ->
        [pay] pagou na hora
        [end] encerrou
       *[none] nenhuma, ou não perguntado
    }
admin-payers = Pago por: { $emails }
admin-subscription = <code>{ $ref }</code> { $status } · { $tier } · { $price } · até { $until }
admin-audit-title = <b>Últimas linhas</b>
admin-audit = { $at } · { $actor } · { $sentence }

admin-gift = Dado de presente: { $tier } até { $until }
button-trial-later = Dias grátis +{ $days }
button-trial-now = Encerrar agora
button-trial-now-yes = Encerrar e cobrar agora
button-gift = Dar acesso
button-gift-end = Encerrar o presente
button-gift-give = { $tier }, { $days } d
admin-trial-ask = Encerrar agora os dias grátis de <code>{ $person }</code>? { $price } é cobrado no cartão na hora, e a pessoa é avisada.
admin-trial-moved = <code>{ $person }</code>: os dias grátis vão agora até { $at }, na Stripe também. A pessoa é avisada.
admin-trial-ended = <code>{ $person }</code>: os dias grátis acabaram, a assinatura está <b>{ $status }</b>. Se o pagamento foi recusado, seguem os lembretes de sempre.
admin-gift-ask = Dar acesso a <code>{ $person }</code> sem a Stripe. Nada é cobrado, nada que a Stripe diga o tira, e o que foi comprado continua ao lado.
admin-gift-given = <code>{ $person }</code> tem { $tier } até { $at }, dado por você.
admin-gift-ended = <code>{ $person }</code>: { $count ->
        [0] não havia mais presente nenhum. Nada mudou.
        [one] um presente foi encerrado. O que foi comprado fica.
       *[other] { $count } presentes foram encerrados. O que foi comprado fica.
    }

admin-second-undone = <code>{ $person }</code>: { $count ->
        [0] não há mais uma segunda assinatura. Nada foi feito.
       *[other] a que sobra está sendo encerrada; se for a mais nova, o que foi pago por ela volta, e a pessoa é avisada quando o dinheiro estiver a caminho.
    }

admin-chats-title = <b>Chats</b>
admin-chat-bound = ✓ { $title } → { $chat }
admin-chat-no-right = ! { $title } → { $chat }: falta-me o direito de convidar pessoas
admin-chat-no-remove = ! { $title } → { $chat }: falta-me o direito de banir pessoas, então ninguém é retirado
admin-chat-missing = – { $title }: ainda sem chat
admin-chat-loose = ? { $title }: não corresponde a nada
admin-chats-how = Para adicionar um chat, me faça administrador nele, com o direito de convidar e de banir pessoas.
admin-bind = Agora sou administrador em <b>{ $title }</b>. Qual chat do seu arquivo é esse?
admin-bind-nothing-free = Agora sou administrador em <b>{ $title }</b>, mas cada chat do seu arquivo já corresponde a outro.
admin-bound = <b>{ $title }</b> está ligado a “{ $slug }”. Quem pode entrar já pode pedir entrada, e eu deixo entrar.
admin-bind-taken = “{ $slug }” já corresponde a outro chat. Nada mudou.
admin-bind-unknown = Não conheço mais este chat ou este nome. Nada mudou.
admin-removal-going = <b>{ $title }:</b> até { $until }, todos os que não têm acesso são retirados. O Stripe é consultado antes sobre cada um.
button-removal-go = Sim, tirar { $due }
button-bind = Ligar { $title }
button-bind-none = Nenhum destes

admin-forget = <b>Esquecer <code>{ $person }</code>?</b>
    Assinaturas que acabam agora: { $subscriptions }
    Registros que são apagados na Stripe: { $customers }
    Nomes, endereços, cartões e palavras são tirados daqui. Faturas e pagamentos ficam, como a contabilidade exige, sem dizer de quem eram. Nenhum dinheiro se move.
admin-forget-chats = Essa pessoa está em: { $chats }. Tire-a de lá à mão: depois não sei mais quem era.
admin-forget-for-good = Não dá para voltar atrás.
admin-forgotten = <b>Esquecido.</b> O que deve acabar e ser apagado na Stripe está a caminho, e segue sozinho se a Stripe estiver fora.
button-admin-forget = Esquecer esta pessoa
button-admin-forget-now = Sim, esquecer
button-admin-why = Por que está assim?

# Changing a plan: what else can be had, what it costs, and how it stands.

button-change-plan = Mudar de plano
button-undo-change = Desfazer a mudança
button-agree-pay = Pagar { $due } e mudar agora
button-agree-free = Mudar agora
button-agree-later = Agendar esta mudança
toast-changing = Perguntando à Stripe…

change-title = <b>Mude de plano</b>
change-now = Você tem: <b>{ $plan }</b>, { $price }.
change-how = Escolha um para ver quanto custaria. O que é mais começa na hora, descontando o que você já pagou. O que é menos começa com seu próximo período, para que nada do que você pagou se perca.
change-nothing-else = Não há outro plano para o qual mudar.
change-many = { $quantity ->
        [one] { $tier }
       *[other] { $quantity } × { $tier }
    }
change-named = { $plan }, { $price }
change-button = { $plan } · { $price }
change-button-now = ✓ { $plan }: seu plano agora

change-anew = <b>Isto mudou desde que você viu, então aqui está de novo.</b> Nada foi feito e nenhum dinheiro se moveu.
change-preview-title = <b>{ $plan }</b>, { $price }
change-preview-due = Você paga <b>{ $due }</b> agora: o plano novo pelo tempo que resta, menos o que já pagou por esse tempo.
change-preview-credit = Sobram { $credit }, descontados das suas próximas faturas.
change-preview-free = Seus dias grátis seguem como estão. Nada é cobrado agora.
change-preview-keep = Você fica com o que tem até { $at }. Nada é cobrado agora.
change-preview-later = A partir de { $at } são { $price }.
change-preview-nothing-yet = Nada mudou ainda. Você decide com o botão.

status-change-planned = Agendado: { $plan }, a partir de { $at }. Até lá você pode desfazer.
status-change-waiting = Uma mudança para { $plan } espera o pagamento até { $at }. Enquanto não for paga, tudo fica como está.

notice-change-planned = Sua mudança está agendada: <b>{ $plan }</b> começa em { $at }. Até lá você fica com { $before }, e nada é cobrado pela mudança.
notice-change-undone = A mudança para { $plan } foi desfeita. Seu plano continua sendo <b>{ $before }</b>. Nada foi cobrado por ela.
notice-change-unpaid = O pagamento de { $due } pela sua mudança para <b>{ $plan }</b> não deu certo. Nenhum dinheiro se moveu, e você fica com { $before } como está.
notice-change-confirm = Seu banco quer que você confirme { $due } pela sua mudança para <b>{ $plan }</b>. Até lá nenhum dinheiro se move, e você fica com { $before } como está.
change-until = A mudança espera até { $at }. Depois disso é esquecida, e nada é cobrado.
notice-change-expired = A mudança para { $plan } não foi paga a tempo, então não acontece. Seu plano continua sendo <b>{ $before }</b>. Nada foi cobrado.
notice-plan-changed = Seu plano mudou: agora é <b>{ $plan }</b>.

refused-change-none = Você não tem um plano para mudar. Nenhum dinheiro se moveu. Dê uma olhada nos planos.
refused-change-two = Você tem duas assinaturas, então não sei qual mudar, e não mudei nenhuma. Nenhum dinheiro se moveu. As pessoas por trás deste bot também veem isso; escreva com /paysupport.
refused-change-owed = Seu plano espera um pagamento, então não dá para mudar antes. Nenhum dinheiro se moveu agora. Pague a fatura em aberto e depois mude.
refused-change-processing = Um pagamento seu ainda está a caminho, então seu plano ainda não pode mudar. Nada mudou. Tente de novo quando ele chegar.
refused-change-waiting = Uma mudança do seu plano já espera o pagamento. Nada mudou agora e nenhum dinheiro se moveu. Pague-a, ou desfaça-a antes.
refused-change-ending = Seu plano está cancelado e acaba logo, então não pode mudar. Nada mudou e nenhum dinheiro se moveu. Desfaça antes o cancelamento.
refused-change-paused = Seu plano está em pausa, então não pode mudar. Nada mudou e nenhum dinheiro se moveu. Retome-o antes.
refused-change-resting = Seus pagamentos estão em pausa no momento, então seu plano não pode mudar. Nada mudou e nenhum dinheiro se moveu. Em /paysupport sabem mais.
refused-change-unknown = Isto não pode ser mudado aqui. Nada mudou e nenhum dinheiro se moveu. As pessoas por trás deste bot podem: /paysupport
refused-change-same = É o que você já tem. Nada mudou e nenhum dinheiro se moveu.
refused-change-planned = Isso já está agendado. Nada mudou agora e nenhum dinheiro se moveu.

# For admins only: what must never be true, and what the comparison with Stripe found.

admin-health-title = <b>Saúde</b>
admin-health-sound = ✓ Todas as regras valem.
admin-health-whom = { $count ->
        [one] Uma vez: <code>{ $whom }</code>
       *[other] { $count } vezes, primeiro: <code>{ $whom }</code>
    }
admin-health-since = Desde { $since }
admin-health-no-sweep = Nada foi comparado com as listas da Stripe ainda. Isso começa sozinho.
admin-health-sweep = Comparado com as listas da Stripe { $at }: { $seen } objetos em { $pages } páginas. { $marked } pessoas estavam diferentes. { $strangers } clientes dos seus planos não são ninguém aqui.
admin-health-sweep-runs = Comparando com as listas da Stripe desde { $at }: { $seen } objetos em { $pages } páginas até agora. { $marked } pessoas estão diferentes.
admin-health-repaired = Reparado nos últimos sete dias, sem que nenhum evento contasse: { $count }
admin-health-repair = • { $at } <code>{ $telegram_id }</code>: { $facts }
button-admin-health = Saúde
notice-admin-invariant = <b>Uma regra não vale.</b> Ninguém perdeu nada com isso ainda.

invariant-mark-dirty = <b>Há pessoas esperando para ser verificadas.</b>
invariant-mark-dirty-do = Se a Stripe estiver fora, são verificadas sozinhas quando ela voltar, e ficam com o que têm. Se não, o registro diz por que falha.
invariant-event-waiting = <b>Há eventos da Stripe que não levaram a nada.</b>
invariant-event-waiting-do = Veja se a Stripe responde (/readyz). Depois: <code>python main.py replay</code> com o evento.
invariant-call-open = <b>Uma chamada que pode mover dinheiro não tem resultado conhecido.</b>
invariant-call-open-do = Procure a chave dela no registro da Stripe (Dashboard, Desenvolvedores, Registros). Ela não é mais repetida sozinha.
invariant-open-without-fact = <b>Há um acesso aberto, e nada aqui diz que foi pago ou dado.</b>
invariant-open-without-fact-do = <code>python main.py rebuild --person</code> com o número mostra o que a Stripe diz. Conte para nós; é um erro do programa.
invariant-open-though-refunded = <b>Há um acesso aberto, e o dinheiro do período dele voltou.</b>
invariant-open-though-refunded-do = <code>full_refund</code> no seu arquivo de planos diz que ele fecha. <code>python main.py rebuild --person</code> com o número olha de novo.
invariant-open-though-stale = <b>Um acesso devia ter sido decidido de novo, e a Stripe não foi lida desde então.</b>
invariant-open-though-stale-do = Ele continua aberto. Veja se a Stripe responde (/readyz); quando responder, todos são verificados sozinhos.
invariant-paid-without-decision = <b>Uma assinatura corre, e ninguém decidiu o que ela abre.</b>
invariant-paid-without-decision-do = <code>python main.py rebuild --yes --person</code> com o número decide.
invariant-second-living = <b>Alguém tem duas assinaturas, e as duas podem cobrar.</b>
invariant-second-living-do = Procure a pessoa com /admin, e encerre uma no Dashboard da Stripe se as duas não forem desejadas.
invariant-case-without-debt = <b>Alguém é lembrado do que não deve mais.</b>
invariant-case-without-debt-do = <code>python main.py rebuild --yes --person</code> com o número encerra o caso.
invariant-notice-sending = <b>Há avisos presos entre devidos e enviados.</b>
invariant-notice-sending-do = Reinicie o programa: ele os resolve na hora.
invariant-entry-owed = <b>Alguém que pode entrar num chat ainda está na porta.</b>
invariant-entry-owed-do = Veja os chats com /admin: preciso ser administrador lá, com o direito de convidar pessoas.
invariant-customer-unlinked = <b>Há clientes na Stripe que não são de ninguém aqui.</b>
invariant-customer-unlinked-do = Procure-os no Dashboard da Stripe. Quem pagou lá não recebeu nada aqui.
invariant-forgotten-in-part = <b>Alguém foi esquecido aqui, e a Stripe ainda tem um registro.</b>
invariant-forgotten-in-part-do = O registro diz por que não pôde ser apagado. Apague o cliente no Dashboard da Stripe.
invariant-sweep-late = <b>A comparação diária com as listas da Stripe não deu a volta.</b>
invariant-sweep-late-do = O registro diz por quê (parte “reconcile”). Até lá só os eventos contam o que muda.

# Choosing a language.

command-language = Escolher meu idioma
language-title = <b>Idioma</b>
language-text = Falo o idioma do seu app do Telegram quando já o aprendi. Se quiser, escolha outro aqui: este chat, o menu e os e-mails que a Stripe manda para você acompanham.
button-language-hint = Como no meu app do Telegram

# An admin's money buttons.

money-title = <b>Dinheiro de { $name }</b> <code>{ $telegram_id }</code>
money-barred = Não pode comprar mais nada.
money-nothing = Nada foi pago ainda.
money-paid = ✓ { $amount } em { $at }
money-tax = dos quais { $tax } de impostos
money-back = { $back } devolvidos
money-disputed = contestado: { $status }
money-owed = – { $amount } em aberto desde { $at }
money-tries = <b>Cada tentativa, a mais nova primeiro</b>
money-try = { $at } · { $amount } · { $code } · <code>{ $charge }</code>
money-unreadable = Não consigo ler esse valor. Nada foi feito. Escreva como 12.50, em centavos inteiros e acima de zero.
button-admin-money = Dinheiro
button-give-back = Devolver { $amount }
button-give-back-now = Sim, devolver { $amount }
button-give-part = Outro valor
button-forgive = Perdoar { $amount }
button-forgive-void = Anular a fatura
button-forgive-write-off = Dar como perda
button-credit = Dar crédito
button-credit-now = Sim, dar { $amount } de crédito
button-bar = Não vender mais nada
button-unbar = Voltar a vender

give-back = Devolver a <b>{ $name }</b> { $amount } de { $paid }, pagos em { $at }?
give-back-tax = Há { $tax } de impostos nisso, que também voltam: a fatura recebe uma nota de crédito.
give-back-goes-on = Isto não encerra um plano: o que continua é cobrado de novo. A Stripe fica com a taxa dela.
give-back-done = { $amount } voltam para <b>{ $name }</b>. A pessoa é avisada automaticamente.
give-back-not-paid = Este pagamento não se completou, então não há o que devolver. Nenhum dinheiro se moveu.
give-back-nothing-left = Este pagamento já foi devolvido por inteiro. Nenhum dinheiro se moveu agora.
give-back-too-much = Isso não fica entre nada e os { $left } que restam deste pagamento. Nenhum dinheiro se moveu. Escolha outro valor.
give-back-disputed = O banco está decidindo sobre este pagamento ou já o tomou de volta, então ele não pode ser devolvido além disso. Nenhum dinheiro se moveu. Responda à contestação no Dashboard da Stripe.
give-part = Quanto volta? Restam { $left }. Escreva o valor, como 12.50.

access-now = Acesso agora: <b>{ $level }</b>.
access-stays = O acesso fica como está: <b>{ $level }</b>.
access-then = Acesso depois: <b>{ $level }</b>. A pessoa lê: “{ $why }”

forgive = <b>{ $name }</b> deve { $amount } desde { $at }. Há dois jeitos de perdoar, e nenhum pode ser desfeito.
forgive-void = <b>Anular:</b> como se nunca tivesse sido pedido.
forgive-write-off = <b>Dar como perda:</b> fica nos livros como perda, e ainda pode ser paga.
forgive-status = A Stripe chama então o plano de <b>{ $status }</b>, e fatura o próximo período como sempre.
forgive-done = { $amount } de <b>{ $name }</b> estão perdoados. Não se tenta mais.

credit-ask = Quanto crédito, em { $currency }? Ele reduz sozinho o próximo pagamento. Escreva o valor, como 12.50.
credit-sure = Dar a <code>{ $person }</code> { $amount } de crédito para o próximo pagamento?
credit-done = <code>{ $person }</code> tem { $amount } a mais de crédito, e é avisado.

fraud-stopped = <b>{ $name }</b>:
fraud-refunded = { $amount } são devolvidos.
fraud-not-refunded = Nada (mais) deste pagamento pode ser devolvido.
fraud-ended = O plano foi encerrado.
fraud-not-ended = Nenhum plano corria.
fraud-barred = Não pode comprar mais nada, até você permitir na página de dinheiro da pessoa.
button-stop-fraud = Devolver, encerrar, não vender mais

button-admin-unreached = Fora de alcance
unreached-title = <b>Devem, e não consigo escrever para eles</b>
unreached-one = • { $name }: { $reach ->
        [gone] o Telegram não existe mais
       *[blocked] me bloqueou
    }, deve desde { $since }, { $emails }
unreached-nobody = Ninguém.
unreached-how = Os e-mails da própria Stripe ainda chegam, se estiverem ligados no Dashboard. Tento uma mensagem uma vez e depois paro; quem me escreve de novo volta ao alcance.

# What people are told without having asked. One message per notice.

notice-welcome = <b>Você está dentro.</b> Seu plano: <b>{ $tier }</b>.
notice-welcome-trial = Seus dias grátis vão até { $until }. Depois disso { $price } é cobrado, a menos que você cancele antes.
notice-welcome-trial-no-card = Seus dias grátis vão até { $until }. Você não pôs cartão, então nada é cobrado. Se quiser continuar depois por { $price }, ponha um antes: /manage_subscription.
notice-welcome-paid = { $paid } está pago. Seu plano renova em { $until }, a menos que você cancele antes.
notice-welcome-chats = Seus chats privados estão abertos. Toque para pedir entrada; deixo você entrar na hora.
notice-welcome-manage = Trocar de cartão, ver faturas ou cancelar: /manage_subscription. O que vem a seguir: /billing_status.
notice-checkout-expired = O link de pagamento de <b>{ $tier }</b> não foi usado e não funciona mais. Nada foi cobrado.
button-again = Pegar um novo link
notice-payment-on-its-way = Seu pagamento por <b>{ $tier }</b> está a caminho. Com débito bancário isso pode levar alguns dias. Escrevo assim que chegar; você não precisa fazer nada.
notice-payment-on-its-way-expected = A resposta do seu banco é esperada por volta de { $at }.
notice-welcome-debit = Seu débito bancário está a caminho, e a resposta é esperada por volta de { $at }. Se o banco disser não, isto se fecha de novo, e eu conto por quê.
notice-debit-arrived = Seu débito bancário chegou: { $paid } pagos por <b>{ $tier }</b>. Obrigado.
notice-debit-failed = Seu débito bancário de { $due } por <b>{ $tier }</b> não deu certo. Nenhum dinheiro se moveu, e nada mais é tentado.
notice-debit-failed-money = Não havia o bastante na conta.
notice-debit-failed-card = Essa conta bancária não pode ser debitada: está fechada, o número está errado ou ela não aceita débitos.
notice-debit-failed-bank = Seu banco disse não sem dizer por quê.
notice-debit-failed-confirm = Seu banco queria uma confirmação que não veio.
notice-debit-failed-temporary = Foi um problema passageiro entre os bancos.
notice-debit-failed-stop = Seu banco diz que você não permite este débito.
notice-debit-failed-missing = Não há mais uma conta para debitar.
notice-debit-failed-again = Se quiser começar, pegue um novo link e pague de outra conta ou com cartão.
notice-payment-failed-debit-money = Não havia o bastante na conta bancária. Pague agora, ou use outra forma de pagamento.
notice-payment-failed-debit-card = Essa conta bancária não pode mais ser debitada. Indique outra forma de pagamento; o que está em aberto é pago com ela na hora.
notice-payment-failed-debit-bank = Seu banco recusou o débito sem dizer por quê. Pergunte a ele, pague agora de outro jeito ou use outra conta.
notice-payment-failed-debit-confirm = Seu banco quer que você confirme o débito. Abra a fatura e confirme lá.
notice-payment-failed-debit-temporary = Foi um problema passageiro entre os bancos. Você não precisa fazer nada, ou pague agora para garantir.
notice-payment-failed-debit-stop = Seu banco diz que você não permite mais este débito. Se quiser continuar, indique outra forma de pagamento; se não, cancele na sua página de cobrança.
notice-payment-failed-debit-missing = Não há mais uma conta para debitar. Indique outra forma de pagamento; o que está em aberto é pago com ela na hora.
notice-mandate-gone = A permissão para debitar sua conta bancária •••• { $last4 } por <b>{ $tier }</b> acabou. Tudo fica aberto até { $at }; indique outra forma de pagamento antes. Nenhum dinheiro se moveu.
button-method = Usar outra forma de pagamento
notice-receipt = { $paid } pagos por <b>{ $tier }</b>. Renovado até { $until }.
notice-receipt-tax = Isso inclui { $tax } de impostos.
notice-receipt-uncharged = { $paid } por <b>{ $tier }</b> estão quitados, e nada foi cobrado: seu crédito cobriu, ou um pagamento fora da Stripe. Renovado até { $until }.
notice-receipt-number = Fatura { $number }. Você a encontra na sua página de cobrança: /manage_subscription
notice-payment-failed = O pagamento de { $due } por <b>{ $tier }</b> não deu certo. Nenhum dinheiro se moveu.
notice-payment-failed-money = Não havia o bastante no cartão. Pague agora, ou use outro cartão.
notice-payment-failed-card = Algo no cartão não vale mais: o número, a data ou o código. Ponha um cartão que funcione; o que está em aberto é pago com ele na hora.
notice-payment-failed-bank = Seu banco disse não sem dizer por quê. Pergunte a ele, pague agora de outro jeito ou use outro cartão.
notice-payment-failed-confirm = Seu banco quer que você confirme. Abra a fatura e confirme lá.
notice-payment-failed-temporary = Foi um problema passageiro entre os bancos. Você não precisa fazer nada, ou pague agora para garantir.
notice-payment-failed-stop = Seu banco diz que você não quer mais esta cobrança. Se quiser continuar, ponha outro cartão; se não, cancele na sua página de cobrança.
notice-payment-failed-missing = Não há cartão para cobrar. Adicione um; o que está em aberto é pago com ele na hora.
notice-payment-failed-again = Uma nova tentativa é feita em { $at }.
notice-confirm-payment = Seu banco quer que você confirme o pagamento de { $due } por <b>{ $tier }</b>. Até lá nenhum dinheiro se move. Abra a fatura e confirme lá.
notice-address-needed = Sua próxima fatura de <b>{ $tier }</b> não pode ser emitida: os impostos dependem de onde você mora, e eu não sei. Nada foi cobrado. Ponha seu endereço na sua página de cobrança; o resto vai sozinho.
button-address = Pôr meu endereço
notice-known-card = Seu cartão já teve dias grátis aqui, e eles valem uma vez para cada pessoa. Se quiser, pague { $price } por <b>{ $tier }</b> agora e continue, ou encerre agora e não pague nada. Se não fizer nenhum dos dois, fica tudo como combinado: seus dias grátis vão até { $until }, e então { $price } é cobrado.
button-trial-pay = Pagar { $price } agora e seguir
button-trial-end = Encerrar, sem pagar nada
notice-win-back = Seu plano <b>{ $tier }</b> acabou há alguns dias, porque o último pagamento não deu certo. Se quiser voltar, escolha um plano aqui; nada é cobrado antes disso.
notice-refunded = { $back } foram devolvidos a você por <b>{ $tier }</b>. Seu banco mostra em cinco a dez dias.
notice-refunded-part = { $back } do seu pagamento por <b>{ $tier }</b> foram devolvidos a você. Seu banco mostra em cinco a dez dias.
notice-refund-waits = { $back } do seu pagamento por <b>{ $tier }</b> devem voltar para você, mas seu banco precisa saber para onde. A Stripe mandou um e-mail que pergunta isso; responda em 45 dias.
notice-refund-failed = Os { $back } que deviam voltar para você por <b>{ $tier }</b> não chegaram ao seu banco, então o dinheiro ainda está conosco. Também somos avisados e achamos outro jeito com você; você não precisa fazer nada.
notice-credited = Agora você tem { $credit } de crédito. Ele reduz sozinho seu próximo pagamento; você não precisa fazer nada.
notice-second-ended = Você tinha um segundo plano, <b>{ $tier }</b>. Ele foi encerrado para que ninguém cobre você duas vezes. Seu plano <b>{ $stays }</b> continua.
notice-second-ended-back = O que você pagou por ele volta para você.
button-bill = Pagar agora
button-bill-now = Abrir a fatura
button-card = Usar outro cartão
button-confirm = Confirmar com meu banco
bill-ready = Aqui está a fatura em aberto mais antiga, de <b>{ $due }</b>. Na página da Stripe você pode pagá-la com qualquer cartão, ou confirmá-la com seu banco. O link é só para você.
bill-more = { $count ->
        [one] Além dela, mais uma fatura está em aberto.
       *[other] Além dela, mais { $count } faturas estão em aberto.
    } Um cartão que você puser paga todas, a mais antiga primeiro.
bill-other = • { $due } desde { $at }
notice-cancel-scheduled = Seu plano <b>{ $tier }</b> está cancelado e acaba em { $at }. Até lá tudo fica aberto, e nada mais é cobrado. Até lá você pode desfazer.
notice-cancel-undone = Seu plano <b>{ $tier }</b> continua: o cancelamento foi desfeito.
notice-paused = Seu plano <b>{ $tier }</b> está em pausa. Enquanto isso nada está aberto e nada é cobrado.
notice-paused-until = Ele volta sozinho em { $at }, com um novo período que é cobrado nessa hora. Você pode acabar com a pausa antes.
notice-paused-open = Ele volta quando você disser.
notice-paused-after-trial = Seus dias grátis de <b>{ $tier }</b> acabaram e não há cartão, então seu plano está em pausa. Nada foi cobrado. Adicione um cartão e depois retome.
notice-resumed = Seu plano <b>{ $tier }</b> continua. Tudo está aberto de novo.
notice-resumed-next = A próxima cobrança é de { $price } em { $at }, a menos que você cancele antes.
notice-not-resumed = Seu plano <b>{ $tier }</b> ia voltar agora, mas não há cartão para cobrar. Nada foi cobrado, e seu plano continua em pausa. Adicione um cartão, e ele volta sozinho.
notice-trial-ending = Seus dias grátis de <b>{ $tier }</b> acabam em { $until }. Então { $price } é cobrado, a menos que você cancele antes.
notice-trial-needs-card = Seus dias grátis de <b>{ $tier }</b> acabam em { $until }, e ainda não há cartão. Adicione um antes se quiser continuar; sem cartão nada é cobrado e seu plano para.
notice-trial-moved = Seus dias grátis de <b>{ $tier }</b> acabam agora em { $until }. Então { $price } é cobrado, a menos que você cancele antes.
notice-tier-changed = Seu plano mudou de { $before } para <b>{ $tier }</b>.
notice-access-closed = Seu plano <b>{ $tier }</b> não está mais aberto.
chats-left = Você também sai dos chats privados dele.
access-closed-goes-on = Sua assinatura continua: o próximo pagamento, em { $at }, abre seu plano de novo. Se você não quer isso, cancele antes; se o reembolso foi um engano, pergunte a uma pessoa.
notice-access-restored = Seu plano <b>{ $tier }</b> está aberto de novo. Obrigado.

notice-pass-bought = Você está dentro. <b>{ $tier }</b> está aberto até { $until }. Acaba sozinho, e nada renova.
notice-pass-bought-longer = Agora você tem mais tempo: <b>{ $tier }</b> está aberto até { $until }. Acaba sozinho, e nada renova.
notice-pass-bought-paid = { $paid } está pago. Você encontra a fatura com /manage_subscription.
notice-pass-ending = Seu passe de <b>{ $tier }</b> acaba em { $until }. Nada é cobrado sozinho. Se quiser continuar, adicione tempo antes, ou assine depois.
notice-pass-ended = Seu passe de <b>{ $tier }</b> acabou, e nada mais é cobrado. Volte quando quiser.
notice-admin-offer =
    <b>A oferta na Stripe mudou.</b> Ninguém pode comprar isto agora; quem tem continua como antes.
    { $what }
notice-admin-pass-beside = <b>Pago duas vezes:</b> <code>{ $telegram_id }</code> tem ao mesmo tempo um passe (<code>{ $invoice }</code>) e a assinatura <code>{ $subscription }</code> de { $tier }. Devolva um no Dashboard da Stripe, ou escreva para a pessoa.
notice-admin-new-subscriber = <b>Novo assinante:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, pago.
notice-admin-new-subscriber-trial = <b>Novo assinante:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, nos dias grátis.
notice-admin-second-subscription = <b>Duas assinaturas:</b> <code>{ $telegram_id }</code> tem { $subscriptions }. As duas podem cobrar.
notice-admin-second-subscription-undone = Uma está sendo encerrada, como diz seu arquivo de planos: a mais nova, com o dinheiro de volta, ou uma mais antiga que ninguém paga.
notice-admin-second-subscription-decide = Uma pode ser encerrada na hora: a mais nova, e o que foi pago por ela é devolvido, ou uma mais antiga que ninguém paga. Se as duas são desejadas, não faça nada.
button-undo-second = Encerrar uma delas
notice-admin-known-card = <b>Um cartão que conhecemos:</b> <code>{ $telegram_id }</code> começou dias grátis com um cartão que { $others } já usou aqui. Nada foi mudado. Veja os dois com /admin.
notice-admin-fraud-warning-undone = Está sendo devolvido e o plano encerrado, e a pessoa não pode comprar mais nada, como diz seu arquivo de planos.
button-give-back-look = Devolver
notice-admin-refund-failed = <b>Um reembolso falhou:</b> { $amount } de <code>{ $payment }</code> não puderam ser devolvidos a <code>{ $telegram_id }</code>, e estão de novo no seu saldo. Ache outro jeito com a pessoa.
notice-admin-call-refused = <b>A Stripe recusou:</b> { $what } para <code>{ $telegram_id }</code> (<code>{ $about }</code>). Nada mudou com isso. A Stripe disse: { $error } Faça à mão, no Dashboard da Stripe ou na página de dinheiro da pessoa.
notice-admin-call-refused-cut = a segunda assinatura não pôde ser encerrada
notice-admin-call-refused-refund = o dinheiro da segunda assinatura não pôde ser devolvido
notice-admin-call-refused-stop = a assinatura não pôde ser encerrada após uma contestação ou um alerta de fraude
notice-admin-call-refused-give-back = o pagamento de que um banco alertou não pôde ser devolvido
notice-admin-call-refused-let-go = a fatura em aberto do que foi cancelado não pôde ser perdoada
notice-admin-call-refused-end = uma assinatura que ninguém paga não pôde ser encerrada
notice-admin-call-refused-go-on = um plano não pôde voltar depois da pausa
notice-admin-call-refused-daily = Tenta-se de novo uma vez por dia enquanto for preciso, como diz seu arquivo de planos.
notice-admin-call-refused-anew = Tenta-se de novo uma vez por dia, e na hora quando um cartão for adicionado.
notice-admin-dispute = <b>Contestação:</b> { $amount } de <code>{ $payment }</code>, pago por <code>{ $telegram_id }</code>. Motivo: { $reason }. Agora: <b>{ $status }</b>.
notice-admin-dispute-due = Dá para responder até { $due }. As provas são enviadas no Dashboard da Stripe, uma única vez.
notice-admin-dispute-inquiry = Nenhum dinheiro se moveu ainda: o banco só pergunta. Devolver o pagamento encerra a questão.
button-dashboard = Abrir no Dashboard da Stripe
notice-admin-fraud-warning = <b>O banco alerta de fraude:</b> { $amount } de <code>{ $payment }</code>, pago por <code>{ $telegram_id }</code> ({ $fraud }). Ninguém contestou ainda; a maioria desses pagamentos é contestada depois, o que custa uma taxa a mais.
notice-admin-paid-late = <b>Pago tarde demais:</b> <code>{ $telegram_id }</code> pagou { $amount } por <code>{ $invoice }</code>, cuja assinatura tinha acabado antes. Nada se abriu. Devolva, ou escreva para a pessoa.
notice-admin-bill-stuck = <b>Uma fatura travou:</b> a Stripe não pôde emitir <code>{ $invoice }</code> como devia (<code>{ $code }</code>).
notice-admin-bill-stuck-waits = Ela fica como rascunho e nada é cobrado, enquanto a assinatura segue ativa. Se falta um endereço, ele foi pedido à pessoa; quando chegar, a fatura mais nova de um plano ainda em vigor sai sozinha. O resto se conserta no Dashboard da Stripe.
notice-admin-bill-stuck-untaxed = Ela saiu sem impostos. O endereço foi pedido à pessoa; ligue de novo os impostos da assinatura no Dashboard da Stripe.
notice-admin-unlinked-customer = A Stripe fala de um cliente que não está ligado a ninguém aqui: <code>{ $customer }</code>. Foi guardado e não abre nada.
notice-admin-wrong-mode = O evento { $event } da Stripe foi ignorado: { $reason }. Confira quais webhooks apontam para cá.
notice-admin-dead-event = Não se acha ninguém para o evento { $event } da Stripe: { $error }
notice-admin-unknown-value = A Stripe disse algo novo. { $what }: <code>{ $value }</code>. As decisões ficam como estavam. Procure uma atualização deste programa.
notice-admin-sync-failing = Verificar { $whom } falha sem parar: { $error }. O acesso ficou como estava.
notice-admin-chat-rights = <b>{ $title }:</b> { $missing ->
        [invite] Falta-me lá o direito de convidar pessoas.
       *[administrator] Não sou mais administrador lá.
    } Novos membros não podem entrar até eu ser administrador com o direito de convidar pessoas.
notice-admin-chat-rights-remove = <b>{ $title }:</b> falta-me lá o direito de banir pessoas. Quem ficou sem acesso permanece no chat até eu ter esse direito.
notice-admin-removal-brake = <b>{ $title }:</b> { $due } de { $members } membros não têm mais acesso: { $people }. É mais do que tiro de um chat em um dia sem perguntar, então não tiro ninguém. Se estiver certo, diga aqui. Se não estiver, não faça nada: eles ficam.
notice-admin-support = <b>{ $name }</b> (<code>{ $telegram_id }</code>) pergunta:
    { $text }
notice-upcoming-charge = Seu plano <b>{ $tier }</b> renova em { $at }: então { $price } será cobrado.
notice-upcoming-charge-tax = A isso se somam impostos, como na sua última fatura.
notice-upcoming-charge-nothing = Você não precisa fazer nada. Se tiver crédito, ele é usado primeiro. Para mudar algo ou cancelar antes, toque abaixo.
notice-disputed-open = Seu banco contesta o pagamento de { $back } por <b>{ $tier }</b> e segura esse dinheiro até decidir.
notice-disputed-won = A contestação do seu pagamento de { $back } por <b>{ $tier }</b> acabou: seu banco diz que o pagamento estava certo, e nenhum dinheiro volta.
notice-disputed-lost = A contestação do seu pagamento de { $back } por <b>{ $tier }</b> acabou: seu banco devolve esse dinheiro a você.
notice-disputed-stays = Seu acesso continua aberto.
notice-disputed-closed = Seu acesso está fechado por enquanto. Se a contestação foi um engano, conte ao seu banco e escreva para nós aqui.
notice-plan-given-up-cancel = O pagamento de <b>{ $tier }</b> nunca deu certo, então o plano acaba agora. Nenhum dinheiro se moveu, e nada mais é tentado. Você pode escolher um plano de novo quando quiser.
notice-plan-given-up-pause = O pagamento de <b>{ $tier }</b> nunca deu certo, então o plano descansa agora. Nenhum dinheiro se moveu, e nada é cobrado enquanto descansa. Pague o que está em aberto, e ele continua.
notice-plan-given-up-pause-no-address = A fatura de <b>{ $tier }</b> não pôde ser emitida sem seu endereço, então o plano descansa agora. Nenhum dinheiro se moveu, e nada é cobrado enquanto descansa. Quando essa fatura for paga, ele continua.
notice-plan-given-up-leave = O pagamento de <b>{ $tier }</b> nunca deu certo, então o plano continua fechado. Nenhum dinheiro se moveu. Pague o que está em aberto, e ele se abre de novo.
notice-plan-given-up-leave-no-address = A fatura de <b>{ $tier }</b> não pôde ser emitida sem seu endereço, então o plano continua fechado. Nenhum dinheiro se moveu. Quando essa fatura for paga, ele se abre de novo.

# The pages that a browser comes back to from Stripe.
page-open-title = Você está dentro
page-open-text = Seu acesso está aberto. Tudo o que faz parte dele espera no chat.
page-waiting-title = Seu pagamento está sendo confirmado
page-waiting-text = Isso costuma levar alguns segundos; a página olha de novo sozinha. Você também pode fechá-la: o chat avisa assim que estiver pronto.
page-unknown-title = Este link não é conhecido aqui
page-unknown-text = Talvez seja antigo ou esteja incompleto. O chat sabe como você está.
page-cancelled-title = Você saiu antes de pagar
page-cancelled-text = Nada foi cobrado por esta visita. No chat você pode continuar de onde parou, ou escolher de novo.
page-portal-title = Tudo em dia
page-portal-text = O que você mudou na Stripe chega sozinho ao chat num instante.
page-later-title = Não conseguimos olhar agora
page-later-text = Se você pagou, nada se perdeu: o chat avisa assim que for confirmado. A página olha de novo sozinha.
page-back = Voltar ao chat

# What people do with their plan: cancel it, keep it, pause it, let it go on.

plan-title = <b>{ $tier }</b>
button-plan-cancel = Cancelar meu plano
button-plan-pause = Pausar meu plano
button-plan-resume = Retomar
button-keep-plan = Manter meu plano
button-resume = Retomar
button-manage = Gerenciar meu plano
button-add-card = Adicionar um cartão

plan-cancel-ask = Cancelar <b>{ $tier }</b>? Fica aberto até { $at }, e nada mais é cobrado. Até lá você pode desfazer quando quiser.
plan-cancel-ask-now = Cancelar <b>{ $tier }</b>? Ele não está correndo agora, então acaba na hora.
plan-cancel-ask-owed = Uma fatura fica em aberto: ela não é mais cobrada sozinha, e você ainda pode pagá-la.
plan-cancel-ask-void = O que está em aberto na última fatura é perdoado; você não precisa pagar.
button-cancel-yes = Sim, cancelar
plan-cancelled = <b>{ $tier }</b> está cancelado. Fica aberto até { $at }; nada mais é cobrado.
plan-cancelled-now = <b>{ $tier }</b> acabou. Nada mais é cobrado.
plan-why-ask = Se quiser, conte por quê. Pessoas leem, e não muda nada para você.
plan-why-thanks = Obrigado, está anotado.
button-why-too-expensive = Caro demais
button-why-unused = Não uso
button-why-missing-features = Falta alguma coisa
button-why-low-quality = Não é bom o bastante
button-why-switched-service = Uso outra coisa
button-why-other = Outro motivo

plan-trial-paid = Obrigado. <b>{ $tier }</b> continua. A próxima cobrança é de { $price } em { $at }.
plan-trial-asked = A Stripe está recebendo agora o pagamento de <b>{ $tier }</b>. Você não precisa fazer nada; olhe de novo em um minuto.
plan-trial-unpaid = O pagamento de <b>{ $tier }</b> não deu certo. Nenhum dinheiro se moveu. Pague a fatura em aberto, ou ponha outro cartão.

plan-kept = <b>{ $tier }</b> continua como antes. A próxima cobrança é de { $price } em { $at }.

plan-pause-ask = Por quanto tempo? <b>{ $tier }</b> entra em pausa na hora: enquanto isso nada está aberto e nada é cobrado. Depois volta sozinho com um novo período, que é cobrado nesse dia.
plan-pause-credit = O que você pagou e não usou é descontado dessa cobrança.
button-pause-days = { $days ->
        [one] Um dia
       *[other] { $days } dias
    }
plan-paused = <b>{ $tier }</b> está em pausa até { $at }. Nada é cobrado antes desse dia. Você pode retomar antes.
plan-resume-ask = Retomar <b>{ $tier }</b>? Um novo período começa na hora: { $price } é cobrado agora, menos o seu crédito.
button-resume-yes = Sim, continuar
plan-resumed = <b>{ $tier }</b> continua. A próxima cobrança é de { $price } em { $at }.
plan-resume-unpaid = O pagamento não deu certo, então <b>{ $tier }</b> continua em pausa. Nada foi cobrado. Pague a fatura em aberto, ou ponha outro cartão; aí tudo se abre.

# What is sold, and the way to pay for it.

price-per-day = { $price } por dia
price-per-week = { $price } por semana
price-per-month = { $price } por mês
price-per-year = { $price } por ano
price-once = { $price } por { $days ->
        [one] um dia
       *[other] { $days } dias
    }

every-day = todo dia
every-week = toda semana
every-month = todo mês
every-year = todo ano

limit-per-day = • { $amount } { $title } por dia
limit-per-week = • { $amount } { $title } por semana
limit-per-month = • { $amount } { $title } por mês
limit-per-year = • { $amount } { $title } por ano

shop-title = <b>Escolha seu plano</b>
shop-empty = Não há nada à venda agora. Seu próprio plano, se você tem um, não é afetado: /billing_status
shop-card =
    <b>{ $tier }</b> · { $price }
    { $description }
shop-card-trial =
    <b>{ $tier }</b> · { $price } · { $days ->
        [one] um dia grátis
       *[other] { $days } dias grátis
    }
    { $description }
shop-button = { $tier } · { $price }

shop-details-title =
    <b>{ $tier }</b>
    { $description }
shop-price = <b>{ $price }</b>
shop-number-may = Você pode levar até { $most }, e paga por cada um.
shop-number-each = { $number } deles, { $price } cada um. Os limites valem para todos juntos.
shop-price-trial = <b>{ $price }</b>, depois de { $days ->
        [one] um dia grátis
       *[other] { $days } dias grátis
    }
shop-features = <b>O que você recebe</b>
shop-limits = <b>Quanto</b>
shop-chats = <b>Chats privados em que você pode entrar</b>
shop-item = • { $title }
shop-terms = { $price } é cobrado hoje, depois renova { $every } até você cancelar. Cancele quando quiser com /manage_subscription.
shop-terms-trial = Nada é cobrado hoje. Depois de { $days ->
        [one] um dia
       *[other] { $days } dias
    } { $price } é cobrado, e então renova { $every } até você cancelar. Cancele quando quiser com /manage_subscription; antes de os dias grátis acabarem, você não paga nada.
shop-tax-exclusive = Impostos são somados onde forem devidos; a página da Stripe os mostra pelo seu endereço antes de você pagar.
shop-tax-inclusive = Impostos estão incluídos onde forem devidos.
shop-no-card-cancel = Você não precisa de cartão para começar. Se não puser nenhum, os dias grátis simplesmente acabam.
shop-no-card-pause = Você não precisa de cartão para começar. Se não puser nenhum, seu plano descansa depois dos dias grátis até você pôr.
shop-no-card-create-invoice = Você não precisa de cartão para começar. Depois dos dias grátis você recebe uma fatura.

shop-terms-promo = { $now } é cobrado hoje, depois renova { $every } por { $price } assim que o código acabar, até você cancelar. Cancele quando quiser com /manage_subscription.
shop-terms-trial-promo = Nada é cobrado hoje. Depois de { $days ->
        [one] um dia
       *[other] { $days } dias
    } { $now } é cobrado, e então renova { $every } por { $price } assim que o código acabar, até você cancelar. Cancele quando quiser com /manage_subscription; antes de os dias grátis acabarem, você não paga nada.
shop-terms-pass = { $price } é cobrado hoje, uma única vez. Abre na hora, acaba sozinho depois de { $days ->
        [one] um dia
       *[other] { $days } dias
    }, e nada renova.
shop-terms-pass-longer = { $price } é cobrado hoje, uma única vez. Seu passe vai até { $until }; { $days ->
        [one] um dia é somado
       *[other] { $days } dias são somados
    } a isso. Ele acaba sozinho, e nada renova.
shop-promo-once = Com seu código { $code } o primeiro pagamento é de <b>{ $now }</b> em vez de { $price }.
shop-promo-months = Com seu código { $code } você paga <b>{ $now }</b> em vez de { $price } por { $months ->
        [one] um mês
       *[other] { $months } meses
    }.
shop-promo-ever = Com seu código { $code } você paga <b>{ $now }</b> em vez de { $price }, toda vez.
shop-promo-kept = Seu código { $code } está guardado para você. Abra um plano para ver quanto ele desconta.

button-choose = { $price }
button-chosen = ✓ { $price }
button-currency = Pagar em { $currency }
button-buy-pass = Comprar { $price }
button-start-trial = { $days ->
        [one] Começar com um dia grátis
       *[other] Começar com { $days } dias grátis
    }
button-subscribe = Assinar por { $price }
button-back = ‹ Voltar
button-close = Fechar
button-pay = Pagar na Stripe
button-paid = Já paguei
button-tiers = Ver os planos
button-retry = Tentar de novo

checkout-title = <b>{ $tier }</b> · { $price }
checkout-now = Pague { $price } na página da Stripe. Os dados do seu cartão vão só para a Stripe; nunca os escreva aqui.
checkout-trial = Ponha seu cartão na página da Stripe. { $days ->
        [one] Seu dia grátis começa
       *[other] Seus { $days } dias grátis começam
    } na hora e nada é cobrado hoje; depois disso são { $price }. Os dados do seu cartão vão só para a Stripe; nunca os escreva aqui.
checkout-until = O link funciona até { $until }.
checkout-next = Assim que a Stripe confirmar, esta mensagem muda sozinha e você está dentro.
checkout-opening = Um momento, seu link de pagamento está sendo feito…
checkout-not-yet = <i>A Stripe ainda não confirmou um pagamento. Se você acabou de pagar, espere um momento e toque em “Já paguei” de novo; você nunca é cobrado duas vezes por isso. Se não, o botão acima ainda funciona.</i>
checkout-cannot-look = <i>A Stripe não responde no momento, então ainda não vejo se o seu pagamento chegou. Se você pagou, nada se perde e você não precisa pagar de novo: eu aviso aqui assim que a Stripe responder.</i>
checkout-none = Não há um link de pagamento aberto para você agora, e nada foi cobrado. Escolha um plano para receber um novo.
checkout-on-its-way = <i>Seu banco ainda está movendo o dinheiro. Isso pode levar alguns dias; aviso quando chegar.</i>

button-compare = Comparar
button-code = Tenho um código
compare-title = <b>Lado a lado</b>
compare-price = • { $tier }: { $price }
compare-feature = • { $title }: { $tiers }
compare-limit = • { $title }: { $amounts }
compare-per-day = { $tier } { $amount } por dia
compare-per-week = { $tier } { $amount } por semana
compare-per-month = { $tier } { $amount } por mês
compare-per-year = { $tier } { $amount } por ano
code-prompt = Escreva seu código em uma só mensagem. Pergunto à Stripe se ainda vale; nada é cobrado por isso.

# What a person has, and why.

status-title = <b>Seu plano: { $tier }</b>
status-title-none = <b>Você não tem um plano</b>
status-next-charge = Próxima cobrança: { $price } em { $at }.
status-next-charge-less = Próxima cobrança: { $price } em vez de { $usual }, com seu desconto, em { $at }.
status-until = Está aberto até { $at }. Depois acaba sozinho.
status-last-paid = Último pagamento: { $paid }, com { $tax } de impostos.
status-bill-stuck = Sua próxima fatura espera seu endereço, porque os impostos dependem dele. Ponha-o na sua página de cobrança.
status-ends = Está cancelado e acaba em { $at }. Nada mais será cobrado. Até lá você pode desfazer.
status-invoice-open = Há um pagamento em aberto. Pague agora, ou troque seu cartão na sua página de cobrança.
status-card = Cartão: { $brand } •••• { $last4 }, válido até { $expires }.
status-account = Conta: { $brand } •••• { $last4 }.
status-bank-account = Conta bancária •••• { $last4 }.
status-mandate-gone = Ela não pode mais ser debitada. Indique outra forma de pagamento na sua página de cobrança.
status-debit = Um débito bancário está a caminho. A resposta do seu banco é esperada por volta de { $at }; você não precisa fazer nada.
status-method = Pago com { $brand }.
status-checkout-open = Um link de pagamento para { $tier } espera por você.
door-not-ready = A porta de “{ $title }” ainda não está pronta. Peça o link com /billing_status um pouco mais tarde.

button-join = Entrar em { $title }
button-more-time = Adicionar mais tempo
button-portal = Abrir minha página de cobrança
button-status = Situação do plano

access-level-full = Tudo no seu plano está aberto.
access-level-grace = Tudo no seu plano está aberto por enquanto.
access-level-restricted = Seu plano está limitado no momento.
access-level-none = Seu plano não está aberto no momento.

access-reason-nothing-bought = Escolha um com /subscribe.
access-reason-grant-given = Ele foi dado a você; nada é cobrado por ele.
access-reason-pass-paid = Está pago uma vez. Tudo no seu plano está aberto, e nada renova sozinho.
access-reason-pass-ended = O tempo dele acabou. Nada mais é cobrado. Você pode comprar mais tempo ou assinar: /subscribe
access-reason-subscription-trialing = Seus dias grátis estão correndo. Tudo no seu plano está aberto.
access-reason-subscription-paid = Está pago. Tudo no seu plano está aberto.
access-reason-subscription-renewing = Está sendo renovado agora. Tudo continua aberto.
access-reason-subscription-unbilled = Tudo no seu plano está aberto.
access-reason-subscription-unknown-status = Tudo fica como estava; uma pessoa está olhando sua assinatura.
access-reason-subscription-unknown-product = Uma pessoa precisa olhar para que serve esta assinatura; escreva com /paysupport.
access-reason-payment-on-its-way = Seu pagamento está a caminho. Seu plano abre quando o banco mover o dinheiro.
access-reason-payment-on-its-way-open = Está sendo pago por débito bancário. Tudo no seu plano está aberto.
access-reason-payment-missing = Ainda não está pago, então ainda não está aberto.
access-reason-payment-written-off = A última fatura foi dada como perda, então está fechado.
access-reason-payment-failed = O último pagamento falhou. Tudo fica aberto por enquanto, para você ter tempo de acertar.
access-reason-payment-failed-long = O último pagamento falha há alguns dias, então seu plano está limitado até ser pago.
access-reason-payment-given-up = Está fechado porque o último pagamento nunca deu certo. Pagar a fatura em aberto o abre de novo.
access-reason-payment-no-address = A última fatura esperava seu endereço e ainda não está paga. Tudo fica aberto por enquanto, para você ter tempo de acertar.
access-reason-payment-no-address-long = A última fatura esperava seu endereço e está há alguns dias sem ser paga, então seu plano está limitado até ser paga.
access-reason-payment-no-address-given-up = Está fechado porque a fatura esperava seu endereço e nunca foi paga. Quando ela for paga, ele se abre de novo.
access-reason-payment-refunded = Está fechado porque seu pagamento foi reembolsado.
access-reason-payment-disputed = Está fechado enquanto seu banco examina o pagamento que você contestou.
access-reason-payment-dispute-lost = Está fechado porque seu banco tomou o pagamento de volta.
access-reason-subscription-never-started = O primeiro pagamento nunca foi concluído, então não começou. Nada é cobrado. Comece de novo com /subscribe.
access-reason-subscription-paused = Está em pausa: enquanto isso nada está aberto e nada é cobrado.
access-reason-subscription-paused-unpaid = Está em pausa porque o último pagamento nunca deu certo. Pague a fatura em aberto para continuar.
access-reason-subscription-paused-no-address = Está em pausa porque a fatura esperava seu endereço e nunca foi paga. Quando ela for paga, ele continua.
access-reason-subscription-paused-after-trial = Seus dias grátis acabaram e não há cartão, então está em pausa. Nada foi cobrado. Adicione um cartão para continuar.
access-reason-subscription-collection-paused = Nós pausamos os pagamentos. Você não precisa fazer nada.
access-reason-subscription-ended = Acabou. Você pode voltar quando quiser com /subscribe.
access-reason-subscription-ended-paid = Está cancelado, e fica aberto até o fim do tempo que você pagou.

door-closed = “{ $title }” é aberto a quem tem um plano que o inclui, então não pude deixar você entrar. Nada foi cobrado.
door-closed-plans = Estes planos o incluem:

# The greeting, help, settings, terms and support.

command-start = Comece aqui
command-subscribe = Escolher um plano e pagar
command-billing-status = Seu plano, a próxima cobrança, seus chats
command-manage-subscription = Cartão, faturas, cancelar
command-settings = O que está definido para você
command-help = O que sei fazer
command-paysupport = Perguntar a uma pessoa sobre um pagamento
command-terms = O que você aceita
command-admin = Números, pessoas, chats

bot-short-description = Planos, pagamentos e acesso, aqui mesmo no chat.
bot-description = Escolha um plano, pague na página da Stripe e você está dentro. Cancele quando quiser no chat. Toque em Iniciar.

start-title = Olá, { $name }, aqui é <b>{ $business }</b>.
start-text = Aqui você escolhe um plano, paga na página da Stripe e cuida dele: ver o que vem a seguir, trocar de cartão, cancelar.
start-next = Comece com uma olhada nos planos. Olhar não custa nada.

help-title = <b>{ $business }</b>: o que eu entendo
help-command = /{ $name } – { $what }
help-support = { $words }
help-money = Pagamentos são feitos só na página da Stripe. Nunca escreva um número de cartão aqui; se acontecer, apago na hora.
button-ask = Perguntar a uma pessoa

terms-title = <b>O que você combina com { $business }</b>
terms-renewal = <b>Renovação.</b> Um plano renova sozinho no fim de cada período, pelo preço mostrado quando você o escolheu, até você cancelar. Dias grátis são dados uma vez por pessoa.
terms-cancel = <b>Cancelar.</b> Quando quiser, com /manage_subscription. Você fica com o que pagou até o fim do período. Se cancelar antes de seus dias grátis acabarem, nada é cobrado.
terms-cancel-now = <b>Cancelar.</b> Quando quiser, com /manage_subscription. Seu plano acaba quando o cancelamento passa a valer, como diz a página da Stripe. Se cancelar antes de seus dias grátis acabarem, nada é cobrado.
terms-failed = <b>Se um pagamento falhar,</b> aviso na hora. Seu plano fica aberto por alguns dias, para você poder acertar.
terms-cards = <b>Seu cartão</b> fica com a Stripe, nunca aqui. Eu guardo seu nome e número do Telegram, seu plano e o que foi pago.
terms-disputes = <b>Perguntas, reembolsos e reclamações</b> sobre um pagamento: /paysupport. Uma pessoa lê. O suporte do próprio Telegram não pode ajudar com pagamentos feitos aqui.
terms-own =
    <b>Nas palavras de { $business }</b>
    { $terms }
button-terms = As condições completas

portal-title = <b>Sua página de cobrança</b>
portal-text = Na página da Stripe você pode trocar seu cartão, ver todas as faturas e cancelar. O link é feito quando você toca.
portal-ready = Aqui está. O link é só para você e funciona por poucos minutos; depois toque para um novo.
button-portal-now = Abrir a página da Stripe
button-portal-again = Fazer um novo link

group-pointer = Só falo de planos e pagamentos em particular, então não respondi nada aqui. Toque abaixo e me pergunte lá.
button-private = Abrir o chat privado

unknown-text = Não entendi isso. /help mostra o que sei fazer.
unknown-text-subscribing = Use os botões acima, ou comece de novo com /subscribe.
unknown-command = Não conheço este comando. /help mostra os que conheço.
unknown-button = Este botão está velho, e nada aconteceu. /help mostra o que sei fazer agora.
card-number-deleted = Isso parecia um número de cartão, então apaguei sua mensagem e não guardei nada dela. Nunca escreva um número de cartão em um chat: a página da Stripe, que abre por /subscribe ou /manage_subscription, é o único lugar para ele. Se mais alguém pode tê-lo visto, peça um cartão novo ao seu banco.
card-number-stays = Isso parecia um número de cartão. Não guardei nada, mas não consegui apagar sua mensagem: apague-a você, por favor. A página da Stripe, que abre por /subscribe ou /manage_subscription, é o único lugar para um número de cartão.
too-fast = Foi muita coisa de uma vez, então deixei sem fazer. Nada mudou e nenhum dinheiro se moveu. Me dê alguns segundos e tente de novo.
toast-looking = Olhando na Stripe…
toast-opening = Um momento…
closed = Guardado. /help mostra o que sei fazer.

span-days = { $count ->
        [one] um dia
       *[other] { $count } dias
    }
span-hours = { $count ->
        [one] uma hora
       *[other] { $count } horas
    }
span-minutes = { $count ->
        [one] um minuto
       *[other] { $count } minutos
    }
span-moment = menos de um minuto

button-help = O que sei fazer
button-terms-short = O que você aceita
button-privacy = O que se guarda de mim

# What went wrong. Each text says what happened, whether money moved, and what to do next.

refused = Isto não dá para fazer agora. Nada mudou e nenhum dinheiro se moveu.
refused-already-subscribed = Você já tem um plano, então não abri um segundo. Nenhum dinheiro se moveu. Você pode mudar ou cancelar o que tem.
refused-payment-owed = Seu plano espera um pagamento, então não abri um segundo: isso cobraria duas vezes. Nenhum dinheiro se moveu. Pague a fatura em aberto na sua página de cobrança, e tudo se abre de novo.
refused-still-paying = O pagamento do seu período atual ainda está sendo feito, então não pausei seu plano: só posso creditar tempo que esteja pago. Nada mudou, e nenhum dinheiro se moveu com seu toque. Tente de novo quando o pagamento chegar: quase sempre em duas horas, por débito bancário em alguns dias. /billing_status mostra como está.
refused-pass-running = Seu passe ainda está aberto e cobre isto, então não abri um pagamento: você pagaria duas vezes pelo mesmo tempo. Nenhum dinheiro se moveu. Você pode somar tempo a ele, ou assinar quando acabar.
refused-other-currency = Seus pagamentos aqui são em outra moeda, e este plano não é vendido nela. Nada mudou e nenhum dinheiro se moveu. Escolha outro plano, ou pergunte com /paysupport.
refused-promo = Este código não pode ser usado: pode estar mal digitado, vencido, esgotado ou ser de outra pessoa. Nenhum dinheiro se moveu, e cada plano está lá pelo próprio preço.
refused-tier-not-sold = Este plano não é mais vendido. Nenhum dinheiro se moveu. Dê uma olhada nos que são.
refused-nothing-owed = Nada espera o seu pagamento: até aqui tudo está pago ou o pagamento está a caminho. Nenhum dinheiro se moveu agora.
refused-address-needed = Sua próxima fatura espera seu endereço, porque os impostos dependem dele. Ponha-o na sua página de cobrança. Nenhum dinheiro se moveu agora.
refused-too-long = Sua mensagem é longa demais para ser repassada de uma vez, então nada dela foi repassado nem contado, e nenhum dinheiro se moveu. Encurte a mensagem, ou mande agora mais ou menos a metade e depois o resto.
refused-nothing-to-manage = Não há nada para gerenciar aqui: nenhum plano está em andamento agora. Nada mudou e nenhum dinheiro se moveu. Dê uma olhada nos planos.
refused-moved-on = As coisas mudaram desde que esse botão foi feito, então não fiz isso. Nenhum dinheiro se moveu agora. /billing_status mostra como está.
refused-plan-taken-back = Não pude fazer isso, e nenhum dinheiro se moveu. Para abrir espaço eu tinha desfeito antes a mudança de plano que ainda viria, e ela não vem mais: seu plano segue como hoje. /billing_status mostra como está; você pode agendar essa mudança outra vez, ou tentar isto de novo.
refused-unknown-person = Não conheço ninguém com esse nome ou número. Tente um número do Telegram, um @nome ou um cus_… da Stripe.
refused-unknown-payment = Não conheço esse pagamento. Nenhum dinheiro se moveu.
refused-barred = Não posso vender nada a você no momento. Nenhum dinheiro se moveu. Se acha que é um engano, escreva para as pessoas por trás deste bot com /paysupport.

outage = Algo de fora não responde no momento. Nada mudou e nenhum dinheiro se moveu. Tente de novo em um minuto.
outage-stripe = A Stripe não responde no momento. Nada mudou e nenhum dinheiro se moveu. Tente de novo em um minuto; o mesmo botão continua de onde este parou.
outage-still-asking = Perguntei à Stripe, mas a resposta ainda não veio, então não sei se algum dinheiro se moveu. Continuo perguntando sozinho até saber, e isso se faz no máximo uma vez, aconteça o que acontecer. /billing_status mostra em um minuto como está.
outage-still-taking-back = Não comecei isso, e nenhum dinheiro se moveu. Para abrir espaço estou desfazendo antes a mudança de plano que ainda viria, e a Stripe ainda não me respondeu. Continuo perguntando sozinho até estar feito. Olhe /billing_status em um minuto, e então tente de novo o que queria.

defect = Algo está errado do nosso lado, e foi anotado para as pessoas por trás deste bot. Nenhum dinheiro se moveu. Você pode perguntar a elas com /paysupport.
defect-stripe-refused = A Stripe não aceitou nosso pedido. O erro é nosso, não seu, e foi anotado. Nenhum dinheiro se moveu. Você pode perguntar às pessoas por trás deste bot com /paysupport.
defect-price-not-published = Este plano ainda não pode ser pago: o preço dele não está pronto na Stripe. O erro é nosso, e foi anotado. Nenhum dinheiro se moveu. Tente mais tarde, ou pergunte com /paysupport.
given-up = Algo deu errado do nosso lado enquanto eu cuidava do que você pediu, e foi anotado para as pessoas por trás deste bot. Daqui não consigo dizer se algum dinheiro se moveu: /billing_status mostra como está. Nada é cobrado duas vezes por um só toque, então você pode tentar de novo sem medo, ou perguntar com /paysupport.

# What a plan allows, what of it is used, and what is said to whoever meets the end of it.

command-usage = O que seu plano inclui e o que você usou

usage-title = <b>Usado até agora, { $tier }</b>
usage-line = { $bar } { $used } de { $amount } { $title }
usage-resets = Em { $at } está tudo lá de novo.
usage-ends = Seu plano acaba em { $at }, então nada é somado antes disso.
usage-over = Seu plano ficou menor do que o que você tinha usado. Nada é tirado de você por isso; só não resta nada por enquanto.
usage-nothing-counted = Nada é contado no seu plano: use como quiser.
usage-closed = Nada está aberto no momento, então não há nada para usar.

denied-no-plan = <b>Isto precisa de um plano.</b> Você não tem nenhum aberto, então nada foi feito, e nenhum dinheiro se moveu.
denied-owed = <b>Falta um pagamento.</b> Seu plano está limitado até ele ser feito, então nada foi feito e nada foi contado. Nenhum dinheiro se moveu agora.
denied-not-in-tier = <b>Seu plano, { $tier }, não inclui isto.</b> Nada foi feito, e nenhum dinheiro se moveu.
denied-used-up = <b>Você usou tudo o que seu plano inclui:</b> { $used } de { $amount } { $title }. Nada foi feito, e nenhum dinheiro se moveu.
denied-over = <b>Seu plano ficou menor do que o que você tinha usado:</b> ele inclui { $amount } { $title }, e você usou { $used }. Nada foi feito, e nenhum dinheiro se moveu.
denied-too-many = <b>Isso é mais do que resta:</b> { $left } de { $amount } { $title }. Nada foi feito, e nenhum dinheiro se moveu.
denied-subject = Trata-se de: { $title }
denied-better = Estes planos têm:
denied-more = Estes planos têm mais:
denied-better-line = • <b>{ $tier }</b>
denied-more-per-day = • <b>{ $tier }</b>: { $amount } { $title } por dia
denied-more-per-week = • <b>{ $tier }</b>: { $amount } { $title } por semana
denied-more-per-month = • <b>{ $tier }</b>: { $amount } { $title } por mês
denied-nowhere = Nenhum plano aqui inclui isto no momento.

refused-not-allowed = Seu plano não inclui isto agora. Nada foi feito, e nenhum dinheiro se moveu. /usage mostra o que ele inclui.

# A person's invoices, and what became of each.

command-invoices = Suas faturas, com os arquivos
invoices-title = <b>Suas faturas</b>
invoices-none = Ainda não há nenhuma. A primeira é feita quando você escolhe um plano.
invoices-line = • { $at }: { $total }, { $standing }
invoices-page = Página { $page } de { $pages }. As mais novas estão na primeira.
button-invoice = { $number } · { $total }
button-newer = ‹ Mais novas
button-older = Mais antigas ›
button-invoices = Minhas faturas

invoice-is-draft = sendo escrita
invoice-is-paid = paga
invoice-is-free = nada a pagar
invoice-is-refunded = paga e devolvida
invoice-is-part-refunded = paga, devolvida em parte
invoice-is-disputed = paga, seu banco está examinando
invoice-is-taken-back = tomada de volta pelo seu banco
invoice-is-on-its-way = débito bancário a caminho
invoice-is-open = esperando o pagamento
invoice-is-void = anulada, nada a pagar
invoice-is-written-off = dada como perda
invoice-is-unknown = sendo verificada

invoice-title = <b>Fatura { $number }</b>
invoice-made = De { $at }.
invoice-period = Pelo tempo de { $start } a { $end }.
invoice-once = Por algo que você comprou uma vez.
invoice-total = Total: { $total }.
invoice-tax = Disso, impostos: { $tax }.
invoice-standing = Situação: { $standing }.
invoice-paid = Você pagou { $paid } em { $at }.
invoice-refund-pending = ↩ { $amount } estão voltando para você desde { $at }.
invoice-refund-requires-action = ↩ { $amount } podem voltar para você, e esperam sua resposta: a Stripe escreveu um e-mail sobre isso em { $at }.
invoice-refund-succeeded = ↩ { $amount } voltaram para você em { $at }.
invoice-refund-failed = ↩ { $amount } deviam voltar para você em { $at }, e seu banco não aceitou. Escreva com /paysupport se não teve notícias.
invoice-refund-canceled = ↩ Um reembolso de { $amount } de { $at } foi anulado.
invoice-credit-note = ↩ Nota de crédito { $number } de { $total }, em { $at }.
invoice-credit-note-void = A nota de crédito { $number } de { $total }, em { $at }, foi anulada.
invoice-no-link = A Stripe não responde agora, então não tenho o link do arquivo. Nada mudou na fatura; tente de novo em um minuto.
button-invoice-page = Abrir na Stripe
button-invoice-pdf = PDF
button-credit-note = PDF de { $number }
button-copy-number = Copiar o número

# Leaving: why, and what may help.

leaving-ask = Se você me contar por quê, mostro o que pode ajudar. Não precisa, e isso nunca fica no seu caminho.
leaving-offer-less = Fique, e sua próxima cobrança, em { $at }, será de { $price } em vez de { $usual }: { $percent } a menos, só desta vez. Depois volta a ser de { $usual }.
leaving-offer-lower = Há <b>{ $tier }</b> por { $price }. Começa com seu próximo período, e você vê o que a Stripe cobra antes de aceitar.
leaving-offer-pause = Em vez disso você pode pausar: nada é cobrado enquanto isso, e volta sozinho quando você quiser.
leaving-offer-support = Se algo não funciona ou falta, uma pessoa aqui lê e responde.
leaving-offer-none = Obrigado por contar.
button-offer-less = Ficar por { $price }
button-offer-lower = Ver { $tier }
button-own-words = Com minhas palavras
button-stay = Manter meu plano como está
leaving-words-prompt = Escreva agora em uma só mensagem de texto. Pessoas leem, e não muda nada para você. Sem números de cartão, por favor.
leaving-stayed = <b>{ $tier }</b> continua como antes. Nada foi cancelado.
leaving-less-taken = <b>{ $tier }</b> continua. Sua próxima cobrança, em { $at }, será de { $price } em vez de { $usual }. Nada foi cancelado.
admin-leaving-title = <b>Saídas, últimos 30 dias</b>
admin-leaving = { $reason }: { $asked } perguntados, { $left } saíram, { $kept } ficaram
leaving-reason-unsaid = sem dizer o motivo

# What is kept of a person and why, and being forgotten.

command-privacy = O que se guarda de você, em arquivo, e ser esquecido
privacy-title = <b>O que se guarda de você</b>
privacy-kept = <b>Guardado aqui:</b> seu nome, número e idioma do Telegram; o que você escolheu, pagou e deve; o que você pode; o que perguntou às pessoas daqui; e um registro do que aconteceu com seu plano. As palavras de outras mensagens são apagadas assim que respondidas.
privacy-card = <b>Não guardado aqui:</b> seu cartão. Ele fica com a Stripe; aqui estão só a bandeira, os quatro últimos dígitos e quando vence.
privacy-why = <b>Por quê:</b> para vender o que você escolheu, saber o que está pago, responder a você, e porque os livros precisam ser mantidos.
privacy-long = <b>Por quanto tempo:</b> pagamentos e registro pelo tempo que os livros exigem; o que a Stripe me conta, 30 dias, depois só os números; suas palavras, até serem respondidas.
privacy-rights = Você pode ter tudo isso em um arquivo, e pode ser esquecido.
button-export = Mande tudo em um arquivo
button-forget-me = Esquecer de mim…
button-forget-on = Continuar
button-forget-now = Esquecer de mim para sempre
privacy-exported = O arquivo está neste chat. Qualquer programa de texto o lê; não o repasse, pois trata do seu dinheiro.
privacy-forget-ask = <b>Ser esquecido.</b> Seu nome, número, idioma, endereços, dígitos do cartão e palavras são tirados daqui, e o registro que a Stripe tem de você é apagado. Não dá para voltar atrás.
privacy-forget-plan = <b>{ $tier } acaba na hora</b>, também o tempo que já está pago. Nada mais é cobrado, e nada é devolvido com isso. Se quiser aproveitar o que está pago, cancele antes e volte quando tiver acabado.
privacy-forget-chats = Saia você mesmo destes chats, pois não vou mais conhecer você: { $chats }
privacy-forget-stays = O que fica, sem seu nome: valores, datas e números de fatura, porque os livros precisam ser mantidos. A Stripe guarda pagamentos passados pelo mesmo motivo.
privacy-forget-sure = Tem certeza? Depois deste toque ninguém aqui sabe quem você é, e ninguém pode trazer de volta. Nenhum dinheiro se move.
privacy-forgotten = Você foi esquecido. Nenhum dinheiro se moveu; o que corria está sendo encerrado, e seu registro na Stripe, apagado.
privacy-forgotten-back = Se escrever de novo, você é alguém novo: /start

# What a person sets for themselves.

settings-title = <b>Configurações</b>
settings-language = Idioma: português (Brasil).
settings-zone-chosen = Seu fuso horário: <b>{ $city }</b>, onde agora são { $now }. Foi você que escolheu.
settings-zone-country = Seu fuso horário: <b>{ $city }</b>, onde agora são { $now }. Tiro do país do seu endereço de cobrança; escolha o seu se estiver errado.
settings-zone-default = Seu fuso horário: ainda não sei, e me guio por <b>{ $city }</b>, onde agora são { $now }. Escolha o seu abaixo.
settings-hours = O que pode esperar chega entre { $opens } e { $closes } de lá. O que não pode esperar chega na hora: um pagamento que falhou, seu banco perguntando, seu acesso abrindo ou fechando. Isso não dá para desligar.
settings-hours-any = Os avisos chegam assim que há algo a contar. Os de pagamentos que falharam, do seu banco e do seu acesso não dá para desligar.
settings-switches = O resto você muda aqui:
settings-on = ✓ { $what }
settings-off = – { $what } (desligado)
settings-admin = Você é admin aqui: os alertas também chegam neste chat. /admin
topic-receipts = Recibos de renovações
topic-upcoming-month = Um aviso antes da cobrança mensal
topic-upcoming-week = Um aviso antes de cada cobrança semanal
topic-trial = Dias grátis que acabam sem cobrança
topic-report = O relatório semanal dos meus trabalhos
topic-offers = Convites para voltar

button-language = Idioma
button-zone = Fuso horário
zone-title = <b>Seu fuso horário</b>
zone-ask = Onde você está? Toque, ou escreva o nome de uma cidade próxima.
zone-choose = { $region }: toque na cidade cujos relógios mostram sua hora.
zone-found = { $city }: { $now }
zone-which = Qual destas é?
zone-unknown = Não conheço esse lugar. Escreva uma cidade maior do seu fuso, ou escolha na lista.
button-zone-list = Escolher na lista
button-zone-follow = Seguir meu país de cobrança
region-africa = África
region-america = Américas
region-antarctica = Antártida
region-arctic = Ártico
region-asia = Ásia
region-atlantic = Atlântico
region-australia = Austrália
region-europe = Europa
region-indian = Oceano Índico
region-pacific = Pacífico

# Asking a person, and answering one.

support-title = <b>Pergunte a uma pessoa</b>
support-prompt = Escreva agora sua pergunta em uma só mensagem de texto. Ela vai para as pessoas por trás deste bot, com seu nome do Telegram. Sem números de cartão, por favor.
support-sent = Obrigado. Sua pergunta está agora com as pessoas por trás deste bot; a resposta chega neste chat. Nada no seu plano ou nos seus pagamentos mudou.
support-only-text = Escreva sua pergunta como texto, por favor. Para parar, toque em “Fechar” ou mande outro comando.

support-answer-prompt = Escreva agora sua resposta a { $telegram_id } em uma só mensagem de texto; ela vai para o chat da pessoa como está. Para parar, toque em “Fechar”.
support-answer-sent = Sua resposta está a caminho de { $name }.
support-answer-waits = { $name } bloqueou o bot ou não está mais lá, então sua resposta não chega agora. Ela fica guardada, e sai se a pessoa voltar em 30 dias.
button-answer = Responder
button-person = Quem é?
button-ask-more = Continuar perguntando
notice-admin-support-how = Responda a esta mensagem; a resposta vai para o chat da pessoa.
notice-support-answer =
    <b>Uma resposta das pessoas por trás deste bot</b>
    { $text }
notice-support-answer-how = Para continuar perguntando, responda a esta mensagem ou toque no botão.
notice-admin-answer-unreached = Sua resposta a { $name } ({ $telegram_id }) não pôde ser entregue: a pessoa bloqueou o bot ou não está mais lá. Ela sai se a pessoa voltar em 30 dias.

# Why a person may do what they may, and what comes next: each line a fact with its date.

command-why = Por que seu plano está aberto ou não, e o que vem
button-why = Por que está assim?
why-title = <b>Por que está assim</b>
why-title-of = <b>Por que está assim para { $name }</b> ({ $telegram_id })
why-plan = Você tem <b>{ $tier }</b>.
why-because = <b>De onde isso vem</b>
why-next = <b>O que vem a seguir, sozinho</b>
why-next-nothing = Nada vem sozinho, e nada é cobrado.
why-seen = A Stripe foi consultada por último em { $at }.
why-never-seen = Você nunca pagou aqui, então a Stripe não foi consultada sobre você.

why-fact-given = • { $at }: { $tier } foi dado a você, até { $until }.
why-fact-given-for-good = • { $at }: { $tier } foi dado a você, sem fim.
why-fact-subscribed = • { $at }: sua assinatura começou. Hoje ela é do { $tier }, por { $money }.
why-fact-subscribed-before = • { $at }: sua assinatura começou. Por último ela era do { $tier }, por { $money }.
why-fact-trial = • { $at }: seus dias grátis começaram; vão até { $until }.
why-fact-paid = • { $at }: { $money } foram pagos, pelo tempo até { $until }.
why-fact-free = • { $at }: não havia nada a pagar, pelo tempo até { $until }.
why-fact-billed = • { $at }: uma fatura de { $money } foi feita, e ainda não está paga.
why-fact-no-address = • { $at }: uma fatura de { $money } espera seu endereço, porque os impostos dependem dele; nada foi cobrado.
why-fact-stuck = • { $at }: uma fatura de { $money } ainda não pôde ser emitida, e nada foi cobrado. Cabe a nós resolver.
why-fact-debit = • { $at }: um débito bancário de { $money } foi enviado, e seu banco ainda não respondeu.
why-fact-failed = • { $at }: o pagamento de { $money } falhou, e continua em aberto.
why-fact-void = • { $at }: uma fatura de { $money } foi feita, e depois anulada: nada há a pagar por ela.
why-fact-written-off = • { $at }: uma fatura de { $money } foi feita, nunca paga, e dada como perda.
why-fact-refunded = • { $at }: { $money } voltaram para você.
why-fact-disputed = • { $at }: o pagamento de { $money } foi contestado no seu banco, que o examina.
why-fact-lost = • { $at }: o pagamento de { $money } foi contestado, e seu banco o tomou de volta.
why-fact-paused = • { $at }: seu plano entrou em pausa.
why-fact-ended = • { $at }: { $tier } acabou.
why-fact-pass = • { $at }: você comprou { $days ->
        [one] um dia
       *[other] { $days } dias
    } de { $tier } por { $money }, aberto até { $until }.
why-fact-pass-for-good = • { $at }: você comprou { $days ->
        [one] um dia
       *[other] { $days } dias
    } de { $tier } por { $money }.

next-fact-gift-ends = • { $at }: acaba o que foi dado a você ({ $tier }).
next-fact-ends = • { $at }: { $tier } acaba, pois está cancelado. Nada mais é cobrado.
next-fact-trial-ends = • { $at }: seus dias grátis acabam.
next-fact-change = • { $at }: seu plano passa a ser { $tier } por { $money }, como você quis.
next-fact-change-waits = • { $at }: até lá a mudança para { $tier } por { $money } espera o pagamento. Se não for pago até lá, ela é descartada, e seu plano fica como está.
next-fact-resumes = • { $at }: { $tier } volta sozinho, e um novo período é cobrado.
next-fact-debit-answer = • { $at }: por volta disso seu banco responde ao débito de { $money }.
next-fact-try = • { $at }: o pagamento de { $money } é tentado de novo.
next-fact-rests = • { $at }: se nada for pago até lá, { $tier } entra em pausa até que seja.
next-fact-over = • { $at }: se nada for pago até lá, { $tier } acaba.
next-fact-restricted = • { $at }: se nada for pago até lá, seu plano fica limitado.
next-fact-closes = • { $at }: o tempo que você pagou acaba, e { $tier } se fecha.
next-fact-pass-ends = • { $at }: seu tempo de { $tier } acaba. Nada mais é cobrado.
next-fact-charge = • { $at }: { $money } são cobrados pelo próximo período.

# Pieces of work: asking, the queue, the answer, the weekly report.

command-request = Pedir um trabalho, ver sua fila

work-title = <b>Peça um trabalho</b>
work-how = Escreva agora o que precisa, em uma só mensagem; pode mandar uma foto ou um documento junto. O que está na fila e ainda não começou você pode retirar.
work-yours = <b>O que você pediu</b>
work-line = N.º { $number }, { $stand }: { $words }
work-a-file = um arquivo
work-is-filed = esperando
work-is-taken = em andamento
work-is-answered = respondido
work-is-withdrawn = retirado
work-filed = Obrigado, agora é o <b>n.º { $number }</b> na fila. A resposta chega neste chat. Nada foi cobrado por isso: seu plano inclui.
work-ahead = Seu plano o põe na frente dos outros.
work-only-these = Escreva como texto, ou mande uma foto ou um documento, com palavras se quiser. Para parar, mande outro comando.
work-album = Só o primeiro destes arquivos foi com o <b>n.º { $number }</b>; os outros não foram aceitos.
work-album-how = Com cada trabalho vai um arquivo: junte os outros em um arquivo compactado, ou envie cada um separado, depois de /request.
button-withdraw = Retirar o n.º { $number }

notice-work-answered = <b>Seu trabalho n.º { $number } está pronto.</b>
notice-work-answered-asked = Você pediu: <i>{ $words }</i>
notice-work-answered-words = { $words }
notice-work-answered-file = Um arquivo vem a seguir.
notice-work-answer-file = Para seu trabalho n.º { $number }
notice-work-report = <b>Sua semana, de { $since } a { $until }</b>
work-report-used = Usado, { $title }: { $count }
work-report-delivered = Entregue: { $count ->
        [0] nada ainda
        [one] um trabalho
       *[other] { $count } trabalhos
    }
work-report-line = • N.º { $number }: { $words }
work-report-more = • e mais { $count }
work-report-waiting = Agora na fila: { $count ->
        [one] um trabalho
       *[other] { $count } trabalhos
    }

refused-work-moved-on = Este trabalho não está mais como quando você viu o botão: nesse meio-tempo foi começado, respondido ou retirado. Nada mudou agora, e nenhum dinheiro se moveu. /request mostra como estão os seus.

button-admin-work = Trabalho
admin-work-title = <b>A fila de trabalho</b>
admin-work-none = Ninguém espera por nada.
admin-work-more = … e mais { $count }
admin-work-card = <b>N.º { $number }</b> de { $name } { $handle } <code>{ $telegram_id }</code>, pedido { $at }
admin-work-stand = Situação: { $stand }.
admin-work-hands = Situação: { $stand }, nas mãos de <code>{ $admin }</code>.
admin-work-words = <blockquote>{ $words }</blockquote>
admin-work-answer = Resposta: { $words }
admin-work-file = O arquivo do n.º { $number }
admin-work-answer-prompt = Escreva agora a resposta ao n.º { $number }, como texto, foto ou documento. Ela vai para { $name } como está.
admin-work-answered = O n.º { $number } está respondido e a caminho de { $name }.
button-work = N.º { $number } · { $name }
button-work-open = Abrir
button-work-file = Mostrar o arquivo
button-work-take = Pegar
button-work-put-back = Devolver à fila
button-work-answer = Responder
button-work-queue = A fila
notice-admin-work-filed = <b>Trabalho n.º { $number }</b> de { $name } <code>{ $telegram_id }</code>
notice-admin-work-filed-file = Há um arquivo com ele.
notice-admin-work-filed-ahead = Vai na frente dos outros: é o que diz o plano.
