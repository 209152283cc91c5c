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
### No text shows whether a man or a woman writes or reads: instead of “nosotros” and “juntos” there are verbs, instead
### of “le” and “lo” there is “con usted”, and people are “gente”, which is a feminine for everybody.

reason-suggested-by-network =
    .request = { INITIAL($platform-suggester) } dice que quizá nos conozcamos
    .candid =
        Que { $platform-suggester-inline } diga lo que quiera. Esas sugerencias ni las miro, porque con casi toda la
        gente que sale en ellas nunca he cruzado una palabra. Mi memoria para los nombres no es gran cosa, pero tan mala
        tampoco es.
    .courteous =
        ¡Gracias por escribir! Las sugerencias automáticas las dejo pasar: entre mis contactos solo hay gente con la que
        ya he hablado, y esa conversación todavía la tenemos pendiente.

reason-learn-about-company =
    .request =
        { $register ->
            [informal] Aprovecho la ocasión para conocer mejor tu empresa
           *[formal] Aprovecho la ocasión para conocer mejor su empresa
        }
    .candid =
        Donde se puede { $platform-add }, también se puede { $platform-message }. ¿Qué tiene que ver una pregunta sobre
        mi empresa con quién figura en mi { $platform-contact-list }?
    .courteous =
        { $register ->
            [informal]
                ¡Gracias por tu interés! Pregunta lo que quieras en un mensaje y te contestaré con gusto. Para eso no
                hace falta estar en mi { $platform-contact-list }.
           *[formal]
                ¡Gracias por su interés! Pregunte lo que quiera en un mensaje y le contestaré con gusto. Para eso no
                hace falta estar en mi { $platform-contact-list }.
        }

# The source compares it to the follow-up order that a tradesman is promised for a discount. Here it is the sign that
# hangs in small shops and bars from Spain to Chile: no credit today, but tomorrow. That tomorrow never comes.
reason-something-may-come-up =
    .request = Quizá surja algo en el futuro
    .request-2 = Quizá podamos colaborar en algo
    .request-3 = Nunca se sabe
    .candid =
        Suena a letrero de tienda de barrio: «Hoy no se fía, mañana sí». Solo que aquí ni hoy ni mañana, sino quizá y
        algún día.
    .courteous =
        ¡Gracias por un mensaje tan amable! Solo que no hago contactos por si acaso. En cuanto se trate de algo
        concreto, basta con un mensaje y lo hablamos.

reason-what-do-you-do =
    .request =
        { $register ->
            [informal] ¿A qué te dedicas exactamente?
           *[formal] ¿A qué se dedica exactamente?
        }
    .candid =
        Está en mi perfil. Empieza a cansarme la gente que ni lo lee ni cae en la cuenta de que se puede
        { $platform-message }.
    .courteous =
        { $register ->
            [informal]
                ¡Gracias por preguntar! En mi perfil lo explico con detalle. Si después te queda alguna duda, escríbeme
                con toda confianza.
           *[formal]
                ¡Gracias por preguntar! En mi perfil lo explico con detalle. Si después le queda alguna duda, escríbame
                con toda confianza.
        }

# The source says “not just any recipient”; whoever feels like one of many is “un número más”, just another number.
reason-not-just-a-recipient =
    .request =
        { $register ->
            [informal] No me considero un número más en la lista de tu boletín
           *[formal] No me considero un número más en la lista de su boletín
        }
    .candid =
        Ni siquiera es mi boletín. Lo envío en nombre de todo el equipo de moderación a cada integrante que lo quiera, y
        a la mayoría no la conozco. { $register ->
            [informal] Para mí eres una persona anónima más.
           *[formal] Para mí es usted una persona anónima más.
        } Quizá decepcione, pero es lo que hay.
    .courteous =
        ¡Gracias por leer el boletín! Lo envío en nombre de todo el equipo de moderación, así que no conozco a la
        mayoría del grupo. Los contactos prefiero hacerlos después de una conversación.

# The sign in the shop again, told in full, since each answer stands alone.
reason-looking-for-x =
    .request = Estaba buscando xyz para mi empresa
    .candid =
        Quien me viene con eso después de un no se lleva, como mucho, una sonrisa cansada. Esos negocios son como el
        letrero de la tienda de barrio, «Hoy no se fía, mañana sí»: mañana nunca llega.
    .courteous =
        { $register ->
            [informal]
                ¡Gracias por la explicación! Si puedo ayudar en la búsqueda, cuéntame qué necesitas exactamente. No hace
                falta ser contactos; basta con un mensaje.
           *[formal]
                ¡Gracias por la explicación! Si puedo ayudar en la búsqueda, cuénteme qué necesita exactamente. No hace
                falta ser contactos; basta con un mensaje.
        }

# “Tiene la puerta abierta” welcomes everybody; “bienvenido” and “bienvenida” do not.
reason-leaving-the-group =
    .request = Por lo tanto, me doy de baja del grupo
    .candid =
        { $register ->
            [informal]
                Adelante. Si envío el boletín, es solo porque modero el grupo. Que te tomes como algo personal un envío
                anónimo no es problema mío. Los grupos organizan encuentros donde la gente puede conocerse. El siguiente
                paso te toca a ti.
           *[formal]
                Adelante. Si envío el boletín, es solo porque modero el grupo. Que usted se tome como algo personal un
                envío anónimo no es problema mío. Los grupos organizan encuentros donde la gente puede conocerse. El
                siguiente paso le toca a usted.
        }
    .courteous =
        { $register ->
            [informal]
                ¡Gracias por la franqueza! Lástima que sea una despedida. El boletín va para todo el grupo y no es nada
                personal. Ven a uno de nuestros encuentros: tienes la puerta abierta.
           *[formal]
                ¡Gracias por la franqueza! Lástima que sea una despedida. El boletín va para todo el grupo y no es nada
                personal. Venga a uno de nuestros encuentros: tiene la puerta abierta.
        }

# The source says that it is not called a getting-to-know list. “Lo bueno por conocer” is the second half of a proverb:
# better the bad that is known than the good that is yet to be known.
reason-networking-means-meeting =
    .request = Para mí, hacer networking es conocer gente
    .candid =
        Cierto. Ya solo falta el orden: *primero* conocerse, *después* agregarse. Por algo se llama
        { $platform-contact-list }, y no lista de lo bueno por conocer.
    .courteous =
        ¡Gracias, pienso lo mismo! Solo que prefiero conocer primero a la gente y agregarla después. Ojalá coincidamos
        en algún evento: me alegraría mucho.

# A sales phrase, “Can you imagine what … could do for you?”, which .candid takes for a real question.
reason-can-you-imagine-x =
    .request =
        { $register ->
            [informal] ¿Te imaginas lo que xyz podría hacer por ti?
           *[formal] ¿Se imagina lo que xyz podría hacer por usted?
        }
    .candid = Sinceramente, no.
    .courteous =
        ¡Gracias por pensar en mí! La verdad, no me veo en eso. Si algún día cambio de opinión, ya escribiré yo.

# The word for cold calls is marketing talk in Spanish, so here is the call itself, at an hour at which nobody wants it.
reason-maybe-i-can-help =
    .request =
        { $register ->
            [informal] Quizá pueda serte de ayuda
           *[formal] Quizá pueda serle de ayuda
        }
    .candid =
        Quizá, pero no por esta vía. A nadie le gustan las llamadas comerciales a la hora de la siesta, y una solicitud
        así no queda muy lejos. Del spam, por cierto, tampoco.
    .courteous =
        ¡Gracias por el ofrecimiento! Por ahora me las arreglo por mi cuenta y, si no, pregunto primero a la gente que
        ya conozco.

# The source falls into the house along with the door, and is told that this is damage to property. In Spanish one goes
# “al grano”, to the grain, and un grano is also a pimple: one should not touch them, since that leaves scars; and
# irritated are the nerves.
reason-straight-to-the-point =
    .request = Voy al grano
    .candid =
        Los granos, mejor no tocarlos, que dejan marca. Por suerte, esta vez lo único que se irrita son mis
        nervios.
    .courteous =
        ¡Gracias por la franqueza, yo también prefiero ir al grano! El asunto cabe muy bien en un mensaje. Entre mis
        contactos solo hay gente que ya conozco.

# “El mismo” in place of a pronoun is the officialese of Spanish forms, and “a fin de” begins half a sentence.
reason-project-offers =
    .request =
        { $register ->
            [informal] A fin de considerar tu perfil para ofertas de proyectos acordes con el mismo
           *[formal] A fin de considerar su perfil para ofertas de proyectos acordes con el mismo
        }
    .candid =
        Ay, otra agencia. Como si en el mercado hubiera pocas. Y los proyectos son como todo encargo que se promete para
        mañana: hoy no existen, y mañana tampoco.
    .courteous =
        ¡Gracias por el interés en mi perfil! Los proyectos me los busco sin agencias, por eso prefiero no figurar en
        ninguna base de datos. Una oferta concreta, en cambio, la leo con gusto.

reason-looking-for-contacts =
    .request = Busco contactos interesantes
    .candid = Yo también. Pero para eso hace falta algo más que una { $platform-request } a secas.
    .courteous =
        { $register ->
            [informal]
                ¡Gracias, yo también busco contactos interesantes! Para mí, lo interesante empieza cuando sé con quién
                trato. Escríbeme unas líneas y cuéntame algo de ti.
           *[formal]
                ¡Gracias, yo también busco contactos interesantes! Para mí, lo interesante empieza cuando sé con quién
                trato. Escríbame unas líneas y cuénteme algo de usted.
        }

reason-you-as-moderator =
    .request =
        { $register ->
            [informal] Como moderas el grupo, me gustaría contar contigo en mi { $platform-contact-list }
           *[formal] Como modera el grupo, me gustaría contar con usted en mi { $platform-contact-list }
        }
    .candid =
        Basta con mirar la página del grupo: ahí está todo el equipo de moderación. Tampoco es tan difícil, ¿no?
    .courteous =
        ¡Gracias por la confianza! En la página del grupo se ve quién lo modera, y allí se me encuentra siempre.
        Para eso no hace falta que seamos contactos.

# The toast of the source is made of a Spanish one: “salud, dinero y amor”, of which the song says that there are three
# such things in life. The contacts take the place of love; we count them (contemos) until we lose count (perdamos la
# cuenta), and they are not worth the toast.
reason-you-visited-add =
    .request =
        { $register ->
            [informal] Vi que visitaste mi perfil y me gustaría { $platform-like-to-add-you }
           *[formal] Vi que usted visitó mi perfil y me gustaría { $platform-like-to-add-you }
        }
    .candid =
        ¡Salud, dinero y contactos! Que pronto los contemos por miles, que les perdamos la cuenta y que el 98 por
        ciento no valga ni este brindis.
    .courteous =
        ¡Gracias por escribir! Me gusta mirar perfiles, muchas veces por simple curiosidad. Mantengo el contacto con
        gente a la que también conozco en persona.

reason-want-you-in-network =
    .request =
        { $register ->
            [informal] Me gustaría que formaras parte de mi red
           *[formal] Me gustaría que formara parte de mi red
        }
    .candid = ¿Así, porque sí?
    .courteous =
        ¡Gracias, qué detalle! Solo me falta el motivo: ¿nos conocemos de algo o hay un proyecto a la vista? Con una
        frase me basta.

# The end of .courteous is half a proverb: it is never too late if the luck is good.
reason-visited-profile =
    .request =
        { $register ->
            [informal] Acabo de visitar tu perfil
           *[formal] Acabo de visitar su perfil
        }
    .request-2 =
        { $register ->
            [informal] Vi que visitaste mi perfil
           *[formal] Vi que usted visitó mi perfil
        }
    .candid = Ajá. ¿Y?
    .courteous =
        ¡Gracias por el mensaje! Una visita al perfil siempre se agradece. Con eso no basta para conocernos, pero
        nunca es tarde si la dicha es buena.

reason-building-expert-network =
    .request = Estoy creando una red de especialistas
    .request-2 = Estoy creando una nube de especialistas
    .request-3 = Estoy creando una red de excelencia
    .candid = Precisamente para eso { $platform-remembering }.
    .courteous =
        ¡Gracias, es todo un halago! Para volver a encontrarme basta con { $platform-remember-me }. No hace falta que
        seamos contactos.

# A slogan that goes up to the top; .candid stays below, since heights make it dizzy.
reason-success-together =
    .request = Generemos sinergias y lleguemos a lo más alto
    .candid = Lo siento, las alturas me dan vértigo. Prefiero seguir con los pies en la tierra.
    .courteous =
        ¡Gracias, es una bonita meta! Así, en general, me cuesta decir que sí. Una propuesta concreta la estudiaré
        con gusto.

# “We see each other” and “we shall see” are the same verb.
reason-attending-my-event =
    .request =
        { $register ->
            [informal] Ya que vas a asistir a mi evento, me gustaría contar contigo entre mis contactos
           *[formal] Ya que va a asistir a mi evento, me gustaría contar con usted entre mis contactos
        }
    .candid = Qué bien. Nos vemos allí, y después ya veremos.
    .courteous =
        { $register ->
            [informal] ¡Gracias, tengo muchas ganas de ir a tu evento!
           *[formal] ¡Gracias, tengo muchas ganas de ir a su evento!
        } Hablemos allí y, si las ganas son mutuas, sigamos después en contacto.

reason-share-my-profile =
    .request =
        { $register ->
            [informal] ¿Puedo compartir mi perfil contigo?
           *[formal] ¿Puedo compartir mi perfil con usted?
        }
    .candid =
        { $register ->
            [informal]
                ¿Para qué? A cambio, yo comparto automáticamente el mío contigo. Dame un motivo mejor para hacer clic en
                «Sí» y no en «No».
           *[formal]
                ¿Para qué? A cambio, yo comparto automáticamente el mío con usted. Deme un motivo mejor para hacer clic
                en «Sí» y no en «No».
        }
    .courteous =
        { $register ->
            [informal]
                ¡Gracias por el ofrecimiento! Con eso compartiría también mi perfil, y solo lo hago con gente que
                conozco. Escríbeme y cuéntame de qué se trata.
           *[formal]
                ¡Gracias por el ofrecimiento! Con eso compartiría también mi perfil, y solo lo hago con gente que
                conozco. Escríbame y cuénteme de qué se trata.
        }
