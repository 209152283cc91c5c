### The license: what it asks for and allows, in plain words. Shown by `cargo xtask license`.
###
### “Traduzido do alemão e adaptado” (license-changes) is as in Brazil.

license-may-heading = O que pode fazer

license-may =
    Pode partilhar o texto, publicá-lo, lê-lo em voz alta e representá-lo, em qualquer formato e por qualquer meio.

    Pode encurtá-lo, reescrevê-lo, traduzi-lo e integrá-lo noutra obra.

license-must-heading = O que tem de fazer

license-must =
    Indique o nome e o endereço da licença, bem como o título e o endereço do artigo de que tudo partiu, e diga que este foi adaptado ou traduzido. Basta deixar o aviso de licença onde está.

    O que fizer a partir do texto e passar a outras pessoas fica de novo sob esta licença, sob uma versão posterior com as mesmas condições ou sob uma versão nacional de uma delas.

    Mantenha todos os avisos sobre a licença, os direitos de autor e a exclusão de garantias. Aqui não é preciso indicar o nome do autor, que disso prescindiu.

license-must-not-heading = O que não pode fazer

license-must-not =
    Não use o texto com o objetivo principal de ganhar dinheiro ou de obter outra vantagem comercial.

    Não exija a outras pessoas mais do que a licença exige, nem bloqueie por meios técnicos o que ela permite.

    Não dê a entender que tem o apoio do autor, para si ou para a sua versão, nem deturpe a obra de um modo que prejudique a reputação dele.

license-advice = Isto é um resumo e não aconselhamento jurídico; o que vale é o texto da licença. Quem a viola perde os direitos que ela concede.
