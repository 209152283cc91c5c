### The reasons: what strangers write when they ask to be added, and what I answer.
###
### .request, .request-2, …   as people write it, without quotation marks and without a final period
### .candid                   dry and frank, as in the article
### .courteous                what the same person would write to somebody they may meet tomorrow: thanks, the same
###                           reason in one or two friendly sentences, no irony; at most 200 characters
###
### Each answer must also be able to stand alone: it does not know its neighbors in the list.
###
### A group is any group and never a platform’s own: XING closed its groups and events on January 11, 2023, and the
### people in them are still around. So no text says where a group is, and none names the platform together with one.
###
### The requests are clichés, stilted or full of buzzwords on purpose.
###
### Both registers say “você”. Formal is what one writes at work; informal is how one speaks: “a gente”, “pra”, “te”,
### imperatives such as “manda”, and “valeu” for thanks. Where a sentence is the same in both, it stands there once.
###
### No text shows whether a man or a woman writes or reads: “obrigado” and “obrigada” show who gives thanks, “agradeço”
### and “valeu” do not; welcome is “a casa é sua”; and people are “pessoas” and “gente”, feminines for everybody.

reason-suggested-by-network =
    .request =
        { $register ->
            [informal] { INITIAL($platform-suggester) } diz que a gente talvez se conheça
           *[formal] { INITIAL($platform-suggester) } diz que talvez nos conheçamos
        }
    .candid =
        { INITIAL($platform-suggester-inline) } que diga o que quiser. Essas sugestões eu nem olho, porque com a maioria
        das pessoas que aparecem ali nunca troquei uma palavra. Minha memória para nomes não é grande coisa, mas também
        não é tão ruim assim.
    .courteous =
        { $register ->
            [informal]
                Valeu pela mensagem! Sugestão automática eu deixo passar: meus contatos são pessoas com quem já
                conversei, e esse prazer a gente ainda tem pela frente.
           *[formal]
                Agradeço a mensagem! Sugestões automáticas eu deixo passar: meus contatos são pessoas com quem já
                conversei, e esse prazer ainda temos pela frente.
        }

reason-learn-about-company =
    .request =
        { $register ->
            [informal] Aproveito a oportunidade pra conhecer melhor a sua empresa
           *[formal] Aproveito a oportunidade para conhecer melhor a sua empresa
        }
    .candid =
        Onde dá para { $platform-add }, dá para { $platform-message }. Desde quando uma pergunta entra na minha
        { $platform-contact-list }?
    .courteous =
        { $register ->
            [informal]
                Valeu pelo interesse! Manda suas perguntas numa mensagem que eu respondo com prazer. Pra isso não
                precisa estar na minha { $platform-contact-list }.
           *[formal]
                Agradeço o interesse! Envie suas perguntas em uma mensagem e responderei com prazer. Para isso, não é
                preciso estar na minha { $platform-contact-list }.
        }

# The source compares it to the follow-up order that a tradesman is promised for a discount. The empty promise that
# every Brazilian knows and makes is “passa lá em casa”, drop by my place, said without an address; and the day on which
# that happens is “qualquer dia desses”, any of these days.
reason-something-may-come-up =
    .request = Quem sabe surge alguma coisa no futuro
    .request-2 =
        { $register ->
            [informal] Quem sabe rola uma parceria
           *[formal] Quem sabe surge uma parceria
        }
    .request-3 = Sempre existe uma chance
    .candid =
        Parece o “passa lá em casa” de quem não dá o endereço. Só que aqui nem casa tem, só “quem sabe” e “qualquer dia
        desses”.
    .courteous =
        { $register ->
            [informal]
                Valeu pela simpatia! Eu só não guardo contatos à espera de um assunto. Quando tiver algo concreto, é só
                mandar uma mensagem que a gente conversa.
           *[formal]
                Agradeço a simpatia! Só não guardo contatos à espera de um assunto. Assim que houver algo concreto,
                basta uma mensagem e conversamos.
        }

reason-what-do-you-do =
    .request = O que você faz exatamente?
    .candid =
        Está no meu perfil. Estou começando a perder a paciência com gente que não lê o perfil nem descobre que dá para
        { $platform-message }.
    .courteous =
        { $register ->
            [informal]
                Valeu por perguntar! O que eu faço está bem explicado no meu perfil. Se ainda ficar alguma dúvida, é só
                me mandar uma mensagem.
           *[formal]
                Agradeço a pergunta! O que eu faço está explicado em detalhes no meu perfil. Se ainda restar alguma
                dúvida, fique à vontade para me enviar uma mensagem.
        }

# Whoever does not want to be just any recipient is not “mais um nome na lista”, one more name on the list; .candid
# answers that there is not even a name, and says “anônima”, as the source does.
reason-not-just-a-recipient =
    .request = Não me vejo como só mais um nome na lista da sua newsletter
    .candid =
        A newsletter nem é minha. Envio em nome de toda a moderação a cada integrante que quiser receber, e a maioria eu
        não conheço. Para mim, então, você nem é um nome: é uma pessoa anônima. Pode decepcionar, mas fazer o quê?
    .courteous =
        { $register ->
            [informal]
                Valeu por ler a newsletter! Eu envio em nome de toda a equipe de moderação, então não conheço a maioria
                das pessoas do grupo. Prefiro adicionar depois de uma boa conversa.
           *[formal]
                Agradeço a leitura! Envio a newsletter em nome de toda a equipe de moderação e, por isso, não conheço a
                maioria das pessoas do grupo. Prefiro adicionar depois de uma conversa.
        }

# The empty promise again, told in full, since each answer stands alone. “E olhe lá” is “at the very most”.
reason-looking-for-x =
    .request = Eu estava em busca de xyz para a minha empresa
    .candid =
        Quem só me conta isso depois da recusa ganha um sorriso cansado, e olhe lá. Esses negócios são como o “passa lá
        em casa” de quem não dá o endereço: até hoje ninguém chegou.
    .courteous =
        { $register ->
            [informal]
                Valeu por explicar! Se eu puder ajudar na busca, me conta o que você procura exatamente. Pra isso a
                gente não precisa ser contato, uma mensagem resolve.
           *[formal]
                Agradeço a explicação! Se eu puder ajudar na busca, escreva o que procura exatamente. Para isso não
                precisamos ser contatos, basta uma mensagem.
        }

# “Levar para o lado pessoal” is to take something personally.
reason-leaving-the-group =
    .request =
        { $register ->
            [informal] Sendo assim, vou sair do grupo
           *[formal] Sendo assim, informo que vou sair do grupo
        }
    .candid =
        À vontade. Só envio a newsletter porque faço parte da moderação. Se você leva uma circular anônima para o lado
        pessoal, o problema não é meu. Os grupos organizam encontros em que dá para se conhecer. O próximo passo é seu.
    .courteous =
        { $register ->
            [informal]
                Valeu pela franqueza, mas que pena! A newsletter vai pra todo mundo e não tem nada de pessoal. Vem
                conhecer a gente num encontro do grupo: a casa é sua.
           *[formal]
                Agradeço a franqueza, mas é uma pena! A newsletter vai para todo o grupo e não tem nada de pessoal.
                Venha nos conhecer em um dos encontros: a casa é sua.
        }

# The source says that it is not called a getting-to-know list. “Muito prazer” is what one says on being introduced.
reason-networking-means-meeting =
    .request = Para mim, fazer networking é conhecer pessoas
    .candid =
        É verdade. Agora só falta acertar a ordem: *primeiro* conhecer, *depois* adicionar. Afinal, o nome é
        { $platform-contact-list }, e não lista de “muito prazer”.
    .courteous =
        { $register ->
            [informal]
                Valeu, penso igual! Só prefiro conhecer as pessoas primeiro e adicionar depois. Quem sabe a gente se
                encontra em algum evento? Eu ia gostar muito.
           *[formal]
                Agradeço, penso da mesma forma! Só prefiro conhecer as pessoas primeiro e adicionar depois. Quem sabe
                nos encontramos em algum evento? Seria um prazer.
        }

# A sales phrase, “Have you ever imagined what … can do for you?”, which .candid takes for a real question.
reason-can-you-imagine-x =
    .request =
        { $register ->
            [informal] Já imaginou o que xyz pode fazer por você?
           *[formal] Você já imaginou o que xyz pode fazer por você?
        }
    .candid = Sinceramente? Não.
    .courteous =
        { $register ->
            [informal]
                Valeu por lembrar de mim! Sinceramente, não vejo isso pra mim. Se um dia eu mudar de ideia, deixa que eu
                te procuro.
           *[formal]
                Agradeço a lembrança! Sinceramente, não vejo isso para mim. Se um dia eu mudar de ideia, pode deixar que
                entro em contato.
        }

# A cold call is jargon; what everybody in Brazil gets several times a day is telemarketing: a
# request like this only needs to ring.
reason-maybe-i-can-help =
    .request =
        { $register ->
            [informal] Quem sabe eu possa te ajudar?
           *[formal] Quem sabe eu possa ajudar você?
        }
    .candid =
        Quem sabe, mas não desse jeito. Ninguém gosta de ligação de telemarketing, e { $platform-a-request } nesse
        estilo só falta tocar. De spam, aliás, também não está longe.
    .courteous =
        { $register ->
            [informal]
                Valeu pela oferta! Por enquanto eu me viro por aqui e, quando não dá, pergunto primeiro pra quem eu já
                conheço.
           *[formal]
                Agradeço a oferta! No momento, dou conta de tudo e, quando não dou, pergunto primeiro a quem já conheço.
        }

# The source falls into the house along with the door, and is told that this is damage to property. In Brazil one talks
# “sem rodeios”, without beating about the bush, and um rodeio is also a rodeo: without one, the bulls are glad, and
# only my nerves have felt the spurs.
reason-straight-to-the-point =
    .request = Vou falar sem rodeios
    .candid = Os touros agradecem. Desta vez, só os meus nervos levaram esporada.
    .courteous =
        { $register ->
            [informal]
                Valeu, gosto de quem fala sem rodeios! O assunto cabe bem numa mensagem. Meus contatos são só pessoas
                que já conheço.
           *[formal]
                Agradeço, gosto de quem fala sem rodeios! O assunto cabe em uma mensagem. Meus contatos são só pessoas
                que já conheço.
        }

# “Estar considerando” is the gerund of call centers and recruiters, at which all of Brazil laughs; and “aderente”,
# adherent, is what a profile is to them. A coffee that somebody will arrange (“vamos marcar um café”) is never drunk.
reason-project-offers =
    .request = Para que possamos estar considerando você em oportunidades de projetos aderentes ao seu perfil
    .candid =
        Ai, mais uma agência. Como se faltasse agência no mercado. E projeto prometido para depois é como o café do
        “vamos marcar um café”: não existe.
    .courteous =
        { $register ->
            [informal]
                Valeu pelo interesse no meu perfil! Projetos eu procuro sem agência, então prefiro não entrar em banco
                de talentos. Mas uma proposta concreta eu leio com prazer.
           *[formal]
                Agradeço o interesse no meu perfil! Projetos eu procuro sem agência e, por isso, prefiro não entrar em
                banco de talentos. Uma proposta concreta, porém, leio com prazer.
        }

# The bare request of the source is “sem mais nem menos”, with neither more nor less: just like that, out of the blue.
# “Without a word” would not fit where one asks for a message with a message.
reason-looking-for-contacts =
    .request = Estou em busca de contatos interessantes
    .candid = Eu também. Só que, para isso, não basta { $platform-a-request } assim, sem mais nem menos.
    .courteous =
        { $register ->
            [informal]
                Valeu, eu também estou em busca de contatos interessantes! Fica interessante quando eu sei com quem
                estou falando. Me escreve umas linhas sobre você?
           *[formal]
                Agradeço, eu também estou em busca de contatos interessantes! Fica interessante quando sei com quem
                estou falando. Que tal escrever umas linhas sobre você?
        }

# “Contar com a sua presença” is what invitations say.
reason-you-as-moderator =
    .request =
        { $register ->
            [informal] Como você modera o grupo, queria te incluir na minha { $platform-contact-list }
           *[formal]
                Como você modera o grupo, gostaria de contar com a sua presença na minha { $platform-contact-list }
        }
    .candid =
        Basta dar uma olhada na página do grupo: lá aparece todo mundo que modera. Não é tão difícil assim, é?
    .courteous =
        { $register ->
            [informal]
                Valeu pela confiança! A página do grupo mostra quem modera, e é lá que dá pra me encontrar sempre. Pra
                isso a gente não precisa ser contato.
           *[formal]
                Agradeço a confiança! A página do grupo mostra quem modera, e é lá que sempre dá para me encontrar. Para
                isso, não precisamos ser contatos.
        }

# A toast. “Para dar e vender”, to give away and to sell, is to have more than plenty of something; and then nobody
# wants 98 percent of it even for free.
reason-you-visited-add =
    .request =
        { $register ->
            [informal] Vi que você visitou meu perfil e queria { $platform-like-to-add-you }
           *[formal] Notei sua visita ao meu perfil e gostaria de { $platform-like-to-add-you }
        }
    .candid =
        Um brinde! Que em breve você e eu tenhamos contatos para dar e vender, uma bagunça de no mínimo quatro dígitos,
        e que 98 por cento deles ninguém queira nem de graça.
    .courteous =
        { $register ->
            [informal]
                Valeu pela mensagem! Adoro ver perfis, muitas vezes só por curiosidade. Contato eu mantenho com quem
                conheço pessoalmente.
           *[formal]
                Agradeço a mensagem! Adoro ver perfis, muitas vezes só por curiosidade. Contato eu mantenho com quem
                conheço pessoalmente.
        }

reason-want-you-in-network =
    .request =
        { $register ->
            [informal] Queria te adicionar à minha rede
           *[formal] Gostaria de adicionar você à minha rede
        }
    .candid = Assim, do nada?
    .courteous =
        { $register ->
            [informal]
                Valeu, que gentileza! Só falta o motivo: a gente se conhece de onde, ou tem algum plano em comum? Uma
                frase já ajuda.
           *[formal]
                Agradeço, é muita gentileza! Só falta o motivo: de onde nos conhecemos, ou que plano temos em comum? Uma
                frase já ajuda.
        }

# The source ends with a saying: what is not yet may still come to be. “O mundo é pequeno” is said on meeting by chance.
reason-visited-profile =
    .request = Visitei seu perfil
    .request-2 = Você visitou meu perfil
    .candid = Sei. E?
    .courteous =
        { $register ->
            [informal]
                Valeu pela mensagem! Visita ao perfil é sempre bem-vinda. A gente ainda não se conhece, claro, mas o
                mundo é pequeno.
           *[formal]
                Agradeço a mensagem! Uma visita ao perfil é sempre bem-vinda. Ainda não nos conhecemos, claro, mas o
                mundo é pequeno.
        }

reason-building-expert-network =
    .request = Estou montando uma rede de especialistas
    .request-2 = Estou montando uma nuvem de especialistas
    .request-3 = Estou montando uma rede de excelência
    .candid = É exatamente para isso que existe a opção de { $platform-remember }.
    .courteous =
        { $register ->
            [informal]
                Valeu pela consideração! Pra me encontrar de novo, é só { $platform-remember-me }. A gente não precisa
                ser contato pra isso.
           *[formal]
                Agradeço a consideração! Para me encontrar de novo, basta { $platform-remember-me }. Não precisamos ser
                contatos para isso.
        }

# A slogan that takes off like a plane; .candid stays on the ground, and wishes it a good trip.
reason-success-together =
    .request = Vamos unir forças e decolar rumo ao sucesso
    .candid = Sinto muito, eu fico por aqui, com os pés no chão. Boa viagem!
    .courteous =
        { $register ->
            [informal]
                Valeu, é uma bela meta! Só é genérica demais pra eu já dizer que sim. Numa proposta concreta eu penso
                com prazer.
           *[formal]
                Agradeço, é uma bela meta! Só é genérica demais para eu já dizer que sim. Uma proposta concreta eu
                avalio com prazer.
        }

# “We see each other” and “we shall see” are the same verb.
reason-attending-my-event =
    .request =
        { $register ->
            [informal] Já que você vai no meu evento, queria te adicionar aos meus contatos
           *[formal] Já que vai participar do meu evento, gostaria de ter você entre os meus contatos
        }
    .candid =
        { $register ->
            [informal] Que bom. Então a gente se vê lá, e depois a gente vê.
           *[formal] Que bom. Então nos vemos lá, e depois veremos.
        }
    .courteous =
        { $register ->
            [informal]
                Valeu, vai ser um prazer ir no seu evento! Vamos conversar lá e, se os dois lados quiserem, a gente
                mantém contato depois.
           *[formal]
                Agradeço, será um prazer participar do seu evento! Vamos conversar lá e, se os dois lados quiserem,
                manter contato depois.
        }

reason-share-my-profile =
    .request = Posso compartilhar meu perfil com você?
    .candid =
        { $register ->
            [informal]
                Pra quê? Em troca, o meu vai automaticamente pra você. Me dá um motivo melhor pra clicar em “Sim” e não
                em “Não”.
           *[formal]
                Para quê? Em troca, o meu vai automaticamente para você. Dê um motivo melhor para eu clicar em “Sim” e
                não em “Não”.
        }
    .courteous =
        { $register ->
            [informal]
                Valeu pela oferta! Com isso eu também compartilharia o meu perfil, e só faço isso com quem conheço. Me
                escreve contando do que se trata?
           *[formal]
                Agradeço a oferta! Com isso eu também compartilharia o meu perfil, e só faço isso com quem conheço.
                Fique à vontade para me contar do que se trata.
        }
