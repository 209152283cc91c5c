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
### Formal is the third person without a pronoun, informal is “tu”. Where a sentence is the same in both, it stands
### there once. What is missing here is as in Brazil.
###
### No text shows whether a man or a woman writes or reads: “obrigado” and “obrigada” show who gives thanks, “agradeço”
### does not; “contar consigo” needs no “o” or “a”; and whoever is welcome finds the door open.

reason-suggested-by-network =
    .request =
        { $register ->
            [informal] { INITIAL($platform-suggester) } diz que se calhar nos conhecemos
           *[formal] { INITIAL($platform-suggester) } diz que talvez nos conheçamos
        }
    .candid =
        { INITIAL($platform-suggester-inline) } que diga o que quiser. Para essas sugestões nem olho, porque com a
        maioria das pessoas que lá aparecem nunca troquei uma palavra. A minha memória para nomes não é grande coisa,
        mas também não é assim tão má.
    .courteous =
        { $register ->
            [informal]
                Agradeço-te a mensagem! As sugestões automáticas deixo-as passar: os meus contactos são pessoas com quem
                já falei, e esse gosto ainda o temos pela frente.
           *[formal]
                Agradeço a mensagem! As sugestões automáticas deixo-as passar: os meus contactos são pessoas com quem já
                falei, e esse gosto ainda o temos pela frente.
        }

reason-learn-about-company =
    .request =
        { $register ->
            [informal] Aproveito a oportunidade para conhecer melhor a tua empresa
           *[formal] Aproveito a oportunidade para conhecer melhor a sua empresa
        }
    .candid =
        Quem pode { $platform-add } também pode { $platform-message }. Desde quando entra uma pergunta na minha
        { $platform-contact-list }?
    .courteous =
        { $register ->
            [informal]
                Agradeço-te o interesse! Manda-me as tuas perguntas numa mensagem, que eu respondo com gosto. Para isso
                não precisas de estar na minha { $platform-contact-list }.
           *[formal]
                Agradeço o interesse! Envie-me as suas perguntas numa mensagem, e responderei com gosto. Para isso, não
                é preciso estar na minha { $platform-contact-list }.
        }

# The source compares it to the follow-up order that a tradesman is promised for a discount. The empty promise that
# everybody in Portugal knows and makes is a coffee that must be arranged “one of these days”.
reason-something-may-come-up =
    .request = Quem sabe se não surge alguma coisa no futuro
    .request-2 = Quem sabe se não nasce daqui uma parceria
    .request-3 = Há sempre uma hipótese
    .candid =
        Parece o «temos de combinar um café» do costume. Só que aqui nem café há, apenas «talvez» e «um dia destes».
    .courteous =
        { $register ->
            [informal]
                Agradeço-te a simpatia! Só não guardo contactos à espera de um assunto. Quando houver alguma coisa em
                concreto, basta uma mensagem e falamos.
           *[formal]
                Agradeço a simpatia! Só não guardo contactos à espera de um assunto. Assim que houver alguma coisa em
                concreto, basta uma mensagem e falamos.
        }

reason-what-do-you-do =
    .request =
        { $register ->
            [informal] O que é que fazes ao certo?
           *[formal] O que faz exatamente?
        }
    .candid =
        Está no meu perfil. Começo a perder a paciência com quem não o lê nem descobre que se pode
        { $platform-message }.
    .courteous =
        { $register ->
            [informal]
                Agradeço-te a pergunta! O que faço está bem explicado no meu perfil. Se ainda ficares com alguma dúvida,
                manda-me uma mensagem.
           *[formal]
                Agradeço a pergunta! O que faço está explicado em pormenor no meu perfil. Se ainda ficar com alguma
                dúvida, esteja à vontade para me enviar uma mensagem.
        }

# Whoever does not want to be just any recipient is not “mais um nome na lista”, one more name on the list; .candid
# answers that there is not even a name, and says “anónima”, as the source does.
reason-not-just-a-recipient =
    .request =
        { $register ->
            [informal] Não me vejo como mais um nome na lista da tua newsletter
           *[formal] Não me vejo como mais um nome na lista da sua newsletter
        }
    .candid =
        A newsletter nem é minha. Envio-a em nome de toda a moderação a cada membro que a queira, e a maioria é-me
        desconhecida. Para mim, portanto, quem me escreve nem é um nome: é uma pessoa anónima. Pode desiludir, mas é o
        que é.
    .courteous =
        { $register ->
            [informal]
                Agradeço-te por leres a newsletter! Envio-a em nome de toda a equipa de moderação e não conheço a
                maioria das pessoas do grupo. Prefiro adicionar depois de uma conversa.
           *[formal]
                Agradeço a leitura! Envio a newsletter em nome de toda a equipa de moderação e, por isso, não conheço a
                maioria das pessoas do grupo. Prefiro adicionar depois de uma conversa.
        }

# The coffee again, told in full, since each answer stands alone.
reason-looking-for-x =
    .request = Andava à procura de xyz para a minha empresa
    .candid =
        Quem só mo conta depois da recusa leva um sorriso cansado, e já vai com sorte. Esses negócios são como o café do
        «temos de combinar um café»: até hoje, ninguém o bebeu.
    .courteous =
        { $register ->
            [informal]
                Agradeço-te a explicação! Se puder ajudar na procura, diz-me ao certo de que precisas. Para isso não
                temos de ser contactos, uma mensagem chega.
           *[formal]
                Agradeço a explicação! Se puder ajudar na procura, diga-me ao certo de que precisa. Para isso não temos
                de ser contactos, basta uma mensagem.
        }

# “Levar a peito” is to take something personally.
reason-leaving-the-group =
    .candid =
        { $register ->
            [informal]
                Estás à vontade. Só envio a newsletter porque faço parte da moderação. Se levas a peito uma circular
                anónima, o problema não é meu. Os grupos organizam encontros onde as pessoas se podem conhecer. O
                próximo passo é teu.
           *[formal]
                Faça favor. Só envio a newsletter porque faço parte da moderação. Se leva a peito uma circular anónima,
                o problema não é meu. Os grupos organizam encontros onde as pessoas se podem conhecer. O próximo passo é
                seu.
        }
    .courteous =
        { $register ->
            [informal]
                Agradeço-te a franqueza, mas é pena! A newsletter vai para toda a gente e não tem nada de pessoal.
                Aparece num encontro do grupo: a porta está aberta.
           *[formal]
                Agradeço a franqueza, mas é pena! A newsletter vai para toda a gente e não tem nada de pessoal. Apareça
                num encontro do grupo: a porta está aberta.
        }

# The source says that it is not called a getting-to-know list. “Muito prazer” is what one says on being introduced.
reason-networking-means-meeting =
    .candid =
        É verdade. Agora só falta acertar na ordem: *primeiro* conhecer, *depois* adicionar. Afinal, chama-se
        { $platform-contact-list }, e não lista de «muito prazer».
    .courteous =
        { $register ->
            [informal]
                Agradeço-te a mensagem, penso o mesmo! Só gosto de conhecer as pessoas primeiro e de as adicionar
                depois. E se nos encontrássemos num evento? Gostava muito.
           *[formal]
                Agradeço a mensagem, penso o mesmo! Só gosto de conhecer as pessoas primeiro e de as adicionar depois.
                Talvez nos encontremos num evento, seria um gosto.
        }

# A sales phrase, “Have you ever imagined what … can do for you?”, which .candid takes for a real question.
reason-can-you-imagine-x =
    .request =
        { $register ->
            [informal] Já imaginaste o que xyz pode fazer por ti?
           *[formal] Já imaginou o que xyz pode fazer por si?
        }
    .courteous =
        { $register ->
            [informal]
                Agradeço-te a lembrança! Sinceramente, não me parece coisa para mim. Se um dia mudar de ideias, sou eu
                quem te procura.
           *[formal]
                Agradeço a lembrança! Sinceramente, não me parece coisa para mim. Se um dia mudar de ideias, serei eu a
                entrar em contacto.
        }

# A cold call is jargon; what everybody gets is telemarketing: a request like this only needs to ring.
reason-maybe-i-can-help =
    .request =
        { $register ->
            [informal] Talvez te possa ajudar nalguma coisa?
           *[formal] Talvez lhe possa ser útil?
        }
    .candid =
        Talvez, mas assim não. Ninguém gosta de chamadas de telemarketing, e a { $platform-a-request } destes só falta
        tocar. Do spam, aliás, também não anda longe.
    .courteous =
        { $register ->
            [informal]
                Agradeço-te a oferta! Para já, cá me vou arranjando e, quando não, pergunto primeiro a quem já conheço.
           *[formal]
                Agradeço a oferta! De momento, dou conta do recado e, quando não dou, pergunto primeiro a quem já
                conheço.
        }

# The source falls into the house along with the door, and is told that this is damage to property. Here somebody lays
# the cards on the table, and there is not one trump among them; luckily only my nerves were at stake.
reason-straight-to-the-point =
    .request = Vou pôr as cartas na mesa
    .candid = Trunfos, nem um. Felizmente, em jogo só estavam os meus nervos.
    .courteous =
        { $register ->
            [informal]
                Agradeço-te, também gosto de cartas na mesa! O assunto cabe numa mensagem. Os meus contactos são só
                pessoas que já conheço.
           *[formal]
                Agradeço, também gosto de cartas na mesa! O assunto cabe numa mensagem. Os meus contactos são só pessoas
                que já conheço.
        }

# “No sentido de”, “ir ao encontro” and “o mesmo” are what letters of recruiters and offices are made of. What never
# comes does so on the day of “São Nunca”, Saint Never, in the afternoon.
reason-project-offers =
    .request =
        { $register ->
            [informal] No sentido de podermos considerar o teu perfil para projetos que vão ao encontro do mesmo
           *[formal] No sentido de podermos considerar o seu perfil para projetos que vão ao encontro do mesmo
        }
    .candid =
        Ai, mais uma agência. Como se o mercado tivesse poucas. E os projetos prometidos para depois chegam no dia de
        São Nunca, à tarde.
    .courteous =
        { $register ->
            [informal]
                Agradeço-te o interesse no meu perfil! Os projetos procuro-os sem agências, por isso prefiro não entrar
                em bases de dados. Mas uma proposta concreta leio com gosto.
           *[formal]
                Agradeço o interesse no meu perfil! Os projetos procuro-os sem agências e, por isso, prefiro não entrar
                em bases de dados. Uma proposta concreta, porém, leio com gosto.
        }

# A bare request comes without a single word.
reason-looking-for-contacts =
    .request = Estou à procura de contactos interessantes
    .candid = Também eu. Só que, para isso, é preciso mais do que { $platform-a-request } sem uma única palavra.
    .courteous =
        { $register ->
            [informal]
                Agradeço-te, eu também estou à procura de contactos interessantes! Torna-se interessante quando sei com
                quem falo. Escreves-me umas linhas sobre ti?
           *[formal]
                Agradeço, eu também estou à procura de contactos interessantes! Torna-se interessante quando sei com
                quem falo. E se me escrevesse umas linhas sobre si?
        }

reason-you-as-moderator =
    .request =
        { $register ->
            [informal] Como moderas o grupo, gostava de te ter na minha { $platform-contact-list }
           *[formal] Como modera o grupo, gostaria de contar consigo na minha { $platform-contact-list }
        }
    .candid =
        Basta uma vista de olhos à página do grupo: está lá toda a gente que o modera. Não é assim tão difícil, pois
        não?
    .courteous =
        { $register ->
            [informal]
                Agradeço-te a confiança! A página do grupo mostra quem o modera, e é lá que me encontras sempre. Para
                isso não temos de ser contactos.
           *[formal]
                Agradeço a confiança! A página do grupo mostra quem o modera, e é lá que me encontra sempre. Para isso,
                não temos de ser contactos.
        }

# A toast to both. Of what there is more than plenty, there is “a dar com um pau”, enough to beat it with a stick; and a
# “chavo” was a coin worth next to nothing.
reason-you-visited-add =
    .request =
        { $register ->
            [informal] Vi que visitaste o meu perfil e gostava de { $platform-like-to-add-you }
           *[formal] Vi que visitou o meu perfil e gostaria de { $platform-like-to-add-you }
        }
    .candid =
        À nossa! Que em breve tenhamos contactos a dar com um pau, uma confusão de pelo menos quatro algarismos, e que
        98 por cento deles não valham um chavo.
    .courteous =
        { $register ->
            [informal]
                Agradeço-te a mensagem! Gosto de ver perfis, muitas vezes só por curiosidade. Em contacto fico com quem
                conheço pessoalmente.
           *[formal]
                Agradeço a mensagem! Gosto de ver perfis, muitas vezes só por curiosidade. Em contacto fico com quem
                conheço pessoalmente.
        }

reason-want-you-in-network =
    .request =
        { $register ->
            [informal] Gostava de te ter na minha rede
           *[formal] Gostaria de contar consigo na minha rede
        }
    .candid = Assim, sem mais nem menos?
    .courteous =
        { $register ->
            [informal]
                Agradeço-te a simpatia! Só falta o motivo: de onde nos conhecemos, ou que planos temos em comum? Uma
                frase já ajuda.
           *[formal]
                Agradeço a simpatia! Só falta o motivo: de onde nos conhecemos, ou que planos temos em comum? Uma
                frase já ajuda.
        }

# “E depois?” is “so what?”. The source ends with a saying: what is not yet may still come to be.
reason-visited-profile =
    .request =
        { $register ->
            [informal] Visitei o teu perfil
           *[formal] Visitei o seu perfil
        }
    .request-2 =
        { $register ->
            [informal] Visitaste o meu perfil
           *[formal] Visitou o meu perfil
        }
    .candid = Sim. E depois?
    .courteous =
        { $register ->
            [informal]
                Agradeço-te a mensagem! Uma visita ao perfil é sempre bem-vinda. Ainda não nos conhecemos, claro, mas o
                mundo é pequeno.
           *[formal]
                Agradeço a mensagem! Uma visita ao perfil é sempre bem-vinda. Ainda não nos conhecemos, claro, mas o
                mundo é pequeno.
        }

reason-building-expert-network =
    .request = Estou a criar uma rede de especialistas
    .request-2 = Estou a criar uma nuvem de especialistas
    .request-3 = Estou a criar uma rede de excelência
    .courteous =
        { $register ->
            [informal]
                Agradeço-te a consideração! Para voltares a encontrar-me, basta { $platform-remember-me }. Para isso não
                temos de ser contactos.
           *[formal]
                Agradeço a consideração! Para voltar a encontrar-me, basta { $platform-remember-me }. Para isso, não
                temos de ser contactos.
        }

# A slogan that takes off like a plane; .candid stays on the ground, and wishes it a good flight.
reason-success-together =
    .request = Vamos unir forças e descolar rumo ao sucesso
    .candid = Boa viagem! Eu cá fico, com os pés bem assentes na terra.
    .courteous =
        { $register ->
            [informal]
                Agradeço-te, é um belo objetivo! Só é demasiado geral para eu já dizer que sim. Numa proposta concreta
                penso com gosto.
           *[formal]
                Agradeço, é um belo objetivo! Só é demasiado geral para eu já dizer que sim. Numa proposta concreta
                penso com gosto.
        }

# “We see each other” and “we shall see” are the same verb.
reason-attending-my-event =
    .request =
        { $register ->
            [informal] Já que vais ao meu evento, gostava de te ter entre os meus contactos
           *[formal] Uma vez que vai participar no meu evento, gostaria de contar consigo entre os meus contactos
        }
    .candid = Ótimo. Então vemo-nos lá, e depois logo se vê.
    .courteous =
        { $register ->
            [informal]
                Agradeço-te, vai ser um gosto ir ao teu evento! Falamos lá e, se ambas as partes quiserem, ficamos
                depois em contacto.
           *[formal]
                Agradeço, será um gosto participar no seu evento! Falamos lá e, se ambas as partes quiserem, ficamos
                depois em contacto.
        }

reason-share-my-profile =
    .request =
        { $register ->
            [informal] Posso partilhar o meu perfil contigo?
           *[formal] Posso partilhar o meu perfil consigo?
        }
    .candid =
        { $register ->
            [informal]
                Para quê? Em troca, o meu segue automaticamente para ti. Dá-me um motivo melhor para clicar em «Sim» e
                não em «Não».
           *[formal]
                Para quê? Em troca, o meu segue automaticamente para si. Dê-me um motivo melhor para clicar em «Sim» e
                não em «Não».
        }
    .courteous =
        { $register ->
            [informal]
                Agradeço-te a oferta! Com isso partilharia também o meu perfil, e isso só faço com quem conheço.
                Conta-me antes de que se trata.
           *[formal]
                Agradeço a oferta! Com isso partilharia também o meu perfil, e isso só faço com quem conheço. Esteja à
                vontade para me contar de que se trata.
        }
