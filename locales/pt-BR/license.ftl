### The license: what it asks for and allows, in plain words. Shown by `cargo xtask license`.

# How the license notice says that something was changed. One of these must stand in every file that is made, and so in
# site-notice and reply-notice. Whether the first letter is a capital makes no difference.
license-changes = traduzido do alemão e adaptado
    .otherwise = traduzido e adaptado

license-may-heading = O que você pode fazer
license-may =
    Você pode compartilhar, publicar, ler em voz alta e encenar o texto, em qualquer formato e por qualquer meio.

    Você pode encurtar, reescrever e traduzir o texto, e usá-lo como parte de outra obra.

license-must-heading = O que você precisa fazer
license-must =
    Indique o nome e o endereço da licença, o título e o endereço do artigo que deu origem a tudo, e diga que ele foi adaptado ou traduzido. Basta deixar o aviso de licença no lugar.

    O que você fizer a partir do texto e passar adiante fica de novo sob esta licença, sob uma versão posterior com as mesmas condições ou sob uma versão nacional de uma delas.

    Mantenha todos os avisos sobre a licença, sobre os direitos autorais e sobre a isenção de garantias. Aqui não é preciso citar o nome do autor, que abriu mão disso.

license-must-not-heading = O que você não pode fazer
license-must-not =
    Não use o texto com o objetivo principal de ganhar dinheiro ou obter outra vantagem comercial.

    Não exija de ninguém mais do que a licença exige, e não bloqueie por meios técnicos o que ela permite.

    Não dê a entender que o autor apoia você ou a sua versão, e não distorça a obra de um modo que prejudique a reputação dele.

license-advice = Isto é um resumo, não uma consultoria jurídica; o que vale é o texto da licença. Quem viola a licença perde os direitos que ela concede.
