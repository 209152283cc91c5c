### The reasons: what strangers write when they ask to be added, and what I answer.
###
### .request, .request-2, …   as people write it, without quotation marks and without 。 at the end; they may be put into
###                           「」, so there is none in them
### .candid                   dry and frank, as in the article
### .courteous                what the same person would write to somebody they may meet tomorrow: thanks, the same
###                           reason in one or two friendly sentences, no irony
###
### Each answer must also be able to stand alone: it does not know its neighbors in the list. X counts each of these
### letters twice, and a text message has room for 70 of them, so an answer has about 110 at most.
###
### A group is any group and never a platform’s own: XING closed its groups and events on January 11, 2023, and the people
### in them are still around. So no text says where a group is, and none names the platform together with one.

reason-suggested-by-network =
    .request =
        { $register ->
            [informal] { $platform-suggester }に、知り合いかもって出てきた
           *[formal] { $platform-suggester }に、知り合いかもしれないと表示されました
        }
    .candid =
        { $register ->
            [informal]
                { $platform-suggester }が何と言おうと、その手のおすすめは見ないことにしてる。出てくるのは、
                一言も話したことのない人がほとんどだから。人の名前を覚えるのは苦手だけど、さすがにそこまでひどくはない。
           *[formal]
                { $platform-suggester }が何と言おうと、その手のおすすめは初めから見ていません。出てくるのは、
                一言も交わしたことのない方がほとんどですので。人の名前を覚えるのは苦手ですが、
                さすがにそこまでひどくはありません。
        }
    .courteous =
        { $register ->
            [informal]
                連絡ありがとう。自動のおすすめは見てなくて、つながるのは一度でも話したことのある人だけにしてる。
                その一度目を楽しみにしてるね。
           *[formal]
                ご連絡ありがとうございます。自動のおすすめは見ないことにしており、
                つながるのは一度でもお話ししたことのある方に限っております。お話しできる日を楽しみにしております。
        }

reason-learn-about-company =
    .request =
        { $register ->
            [informal] せっかくの機会なので、会社のことをもっと知りたい
           *[formal] この機会に、ぜひ貴社について詳しくお伺いしたく存じます
        }
    .candid =
        { $register ->
            [informal]
                { $platform-can-add }なら、{ $platform-message }だって送れるはず。
                会社についての質問と、{ $platform-contact-list }に載ることと、いったい何の関係が？
           *[formal]
                { $platform-can-add }のでしたら、{ $platform-message }も送れるはずです。
                会社についてのご質問と、{ $platform-contact-list }に載ることと、いったい何の関係があるのでしょうか。
        }
    .courteous =
        { $register ->
            [informal]
                興味を持ってくれてありがとう。聞きたいことは{ $platform-message }で気軽にどうぞ、
                喜んで答えるよ。{ $platform-contact-list }に入っていなくても大丈夫。
           *[formal]
                ご関心をお寄せいただきありがとうございます。ご質問は{ $platform-message }でお気軽にどうぞ。
                喜んでお答えします。{ $platform-contact-list }に入っていただく必要はございません。
        }

# つながる is also “to be connected”: the first phrase hopes that something comes of it, in the network's own word. The
# others are the “synergy” and the ご縁 (fate, a chance connection) of such letters. The source plays on the follow-up order
# that a tradesman is promised for a discount. Here it is the customer’s 「次もお願いするから、今回は勉強してよ」; 勉強する, “to
# study”, is what shops say for giving a discount.
reason-something-may-come-up =
    .request =
        { $register ->
            [informal] いつか何かにつながるかもしれない
           *[formal] いずれ何かにつながるかもしれません
        }
    .request-2 =
        { $register ->
            [informal] 何かシナジーが生まれるかも
           *[formal] 何かシナジーが生まれるかもしれません
        }
    .request-3 =
        { $register ->
            [informal] どこにご縁があるか分からないし
           *[formal] どこにご縁があるか分かりませんので
        }
    .candid =
        { $register ->
            [informal]
                「次もお願いするから、今回は勉強してよ」と言われた職人の気分。しかもここには「今回」も「次」もなくて、
                あるのは「もしかしたら」と「いつか」だけ。
           *[formal]
                「次もお願いするから、今回は勉強してよ」と言われた職人の気分です。しかもここには「今回」も「次」もなく、
                あるのは「もしかしたら」と「いつか」だけです。
        }
    .courteous =
        { $register ->
            [informal]
                うれしい連絡をありがとう。とりあえずつながっておくのは遠慮してるけど、
                具体的な話が出てきたら{ $platform-message }を送って。そこから話そう。
           *[formal]
                ご丁寧なご連絡をありがとうございます。ひとまずつながっておくことは控えておりますが、
                具体的なお話がございましたら、{ $platform-message }をお送りください。喜んで伺います。
        }

# 堪忍袋の緒が切れる, “the string of the bag of patience breaks”: one loses one's temper.
reason-what-do-you-do =
    .request =
        { $register ->
            [informal] 具体的に何してる人？
           *[formal] 具体的にどのようなお仕事をなさっているのでしょうか
        }
    .candid =
        { $register ->
            [informal]
                プロフィールに書いてある。それを読まず、{ $platform-message }の送り方にも気づかない人が続くので、
                堪忍袋の緒がそろそろ心配だ。
           *[formal]
                プロフィールに書いてあります。
                それを読まず、{ $platform-message }の送り方にもお気づきにならない方が続くので、
                堪忍袋の緒がそろそろ心配です。
        }
    .courteous =
        { $register ->
            [informal]
                聞いてくれてありがとう。何をしているかはプロフィールに詳しく書いてあるよ。
                それでも分からないことがあれば、気軽に{ $platform-message }を送ってね。
           *[formal]
                お尋ねくださりありがとうございます。仕事の内容はプロフィールに詳しく書いております。
                ご不明な点がございましたら、お気軽に{ $platform-message }をお送りください。
        }

# 貴, “your esteemed”, stands before 誌 (magazine) or 社 (company); before メルマガ it is as stilted as the person is offended.
reason-not-just-a-recipient =
    .request =
        { $register ->
            [informal] そっちのメルマガの、ただの一読者のつもりはない
           *[formal] 貴メルマガの、単なる一読者のつもりはございません
        }
    .candid =
        { $register ->
            [informal]
                そもそも私のメルマガじゃない。モデレーターを代表して、希望するメンバー全員に送ってるだけで、
                ほとんどは知らない人。だから私から見れば、匿名の読者のひとり。がっかりさせたかもしれないけど、
                そういうもの。
           *[formal]
                そもそも私のメルマガではありません。モデレーター一同を代表し、希望するメンバー全員に送っているだけで、
                ほとんどは存じ上げない方です。ですから私から見れば、匿名の読者のおひとりです。
                がっかりなさるかもしれませんが、そういうものです。
        }
    .courteous =
        { $register ->
            [informal]
                読んでくれてありがとう。メルマガはモデレーターを代表して送ってるので、
                メンバーのほとんどは知らない人なんだ。つながるのは、まず話してからにしてる。
           *[formal]
                お読みくださりありがとうございます。メルマガはモデレーターを代表してお送りしており、
                ほとんどのメンバーを存じ上げません。つながるのは、お話ししてからにしております。
        }

# 〇〇 is what stands for a word left open. On the follow-up order: see reason-something-may-come-up.
reason-looking-for-x =
    .request =
        { $register ->
            [informal] うちの会社で使える〇〇を探してた
           *[formal] 弊社で〇〇を探しておりました
        }
    .candid =
        { $register ->
            [informal]
                断ったあとでそう言われても、乾いた笑いしか出ない。「次は必ず発注するから」という職人への約束と同じで、
                その「次」が来たためしはない。
           *[formal]
                お断りしたあとで伺っても、乾いた笑いしか出ません。
                「次は必ず発注しますから」という職人への約束と同じで、その「次」が来たためしはありません。
        }
    .courteous =
        { $register ->
            [informal]
                説明ありがとう。力になれるかもしれないので、何を探しているのか詳しく教えて。
                つながらなくても、{ $platform-message }で十分。
           *[formal]
                ご説明ありがとうございます。お力になれるかもしれませんので、何をお探しか詳しくお聞かせください。
                つながっていただかなくても、{ $platform-message }で十分です。
        }

# 私信, a personal letter, is the opposite of a mailing to no name; the source plays on “to take personally”.
reason-leaving-the-group =
    .request =
        { $register ->
            [informal] そういうことなら、グループは抜けるね
           *[formal] そういうことでしたら、グループを退会いたします
        }
    .candid =
        { $register ->
            [informal]
                止めはしない。メルマガはモデレーターだから送ってるだけ。宛名もない一斉配信を私信だと思われても、
                そこまでは面倒を見きれない。グループには、知り合うための集まりがある。次は、そっちの番。
           *[formal]
                お引き止めはいたしません。メルマガはモデレーターだから送っているだけです。
                宛名もない一斉配信を私信と受け取られましても、責任は負いかねます。グループには、
                知り合うための集まりがあります。次は、そちらの番です。
        }
    .courteous =
        { $register ->
            [informal]
                率直に言ってくれてありがとう。残念だな。メルマガは全員宛てで、誰か個人に向けたものじゃないんだ。
                よかったらグループの集まりに来てみて。歓迎するよ。
           *[formal]
                率直なお言葉をありがとうございます。とても残念です。メルマガは皆様宛てで、他意はございません。
                よろしければ、グループの集まりにお越しください。歓迎いたします。
        }

reason-networking-means-meeting =
    .request =
        { $register ->
            [informal] 人脈づくりって、人と知り合うことだと思う
           *[formal] 私にとって人脈づくりとは、人と知り合うことです
        }
    .candid =
        { $register ->
            [informal]
                そのとおり。あとは順番の問題。*まず*知り合って、*それから*つながる。
                「{ $platform-contact-list }」とは言うけど、「{ $platform-meeting-list }」とは言わないし。
           *[formal]
                おっしゃるとおりです。あとは順番の問題です。*まず*知り合い、*それから*つながる。
                「{ $platform-contact-list }」とは言いますが、「{ $platform-meeting-list }」とは言いませんので。
        }
    .courteous =
        { $register ->
            [informal]
                ありがとう、同感。ただ、知り合うのが先で、つながるのはそのあとがいいかな。
                どこかのイベントで会えたらうれしい。
           *[formal]
                ありがとうございます。まったく同感です。ただ、まず知り合い、それからつながることにしております。
                どこかのイベントでお会いできましたら幸いです。
        }

# The answer takes up the last word of the question.
reason-can-you-imagine-x =
    .request =
        { $register ->
            [informal] 〇〇とか、興味ない？
           *[formal] 〇〇にご興味はございませんか
        }
    .candid =
        { $register ->
            [informal] 正直、ない。
           *[formal] 正直に申し上げて、ございません。
        }
    .courteous =
        { $register ->
            [informal] 声をかけてくれてありがとう。せっかくだけど、私には合わないかな。気が変わったら、こちらから連絡するね。
           *[formal]
                お声がけくださりありがとうございます。せっかくですが、私には合わないように思います。考えが変わりましたら、
                こちらからご連絡いたします。
        }

reason-maybe-i-can-help =
    .request =
        { $register ->
            [informal] 何か力になれるかも
           *[formal] 何かお力になれるかもしれません
        }
    .candid =
        { $register ->
            [informal]
                そうかもしれないけど、このやり方では無理。飛び込み営業は嫌われるし、こういう申し出はそれと紙一重。
                ちなみに、迷惑メールとも紙一重。
           *[formal]
                そうかもしれませんが、このやり方では難しいかと。飛び込み営業は嫌われますし、
                こうしたお申し出はそれと紙一重です。ちなみに、迷惑メールとも紙一重です。
        }
    .courteous =
        { $register ->
            [informal]
                申し出ありがとう。今は自分で何とかなってるし、困ったときは、
                まず前から知っている人に相談することにしてる。
           *[formal]
                お申し出ありがとうございます。今のところ自分で何とかなっております。困ったときは、
                まず以前から存じ上げている方に相談することにしております。
        }

# A pun on the request. In German it is “to fall into the house together with the door”, which the answer calls damage to
# property. 単刀直入, “straight to the point”, is literally “straight in with a single sword”; the answer takes the word
# apart and names the law against carrying one. What is nearly cut is 堪忍袋の緒, for which see reason-what-do-you-do.
reason-straight-to-the-point =
    .request =
        { $register ->
            [informal] 単刀直入に言うと
           *[formal] 単刀直入に申し上げます
        }
    .candid =
        { $register ->
            [informal] 単刀で直入するのは銃刀法違反。幸い、今回切れかけたのは、私の堪忍袋の緒だけ。
           *[formal] 単刀で直入なさるのは銃刀法違反です。幸い、今回切れかけたのは、私の堪忍袋の緒だけでした。
        }
    .courteous =
        { $register ->
            [informal]
                はっきり言ってくれてありがとう、私もそのほうがいい。用件は{ $platform-message }で十分伝わるよ。
                つながるのは、前から知っている人だけにしてる。
           *[formal]
                率直にお話しくださりありがとうございます。私もそのほうが助かります。
                ご用件は{ $platform-message }で承ります。つながるのは、以前から存じ上げている方に限っております。
        }

# 間に合っている, “I have enough of that”, is what one says at the door to somebody who sells something.
reason-project-offers =
    .request =
        { $register ->
            [informal] 経歴に合う案件を紹介できればと思って
           *[formal] ご経歴に合う案件をご紹介させていただきたく
        }
    .candid =
        { $register ->
            [informal]
                うわ、また仲介。もう十分間に合ってる。案件のほうも、「いずれそのうち」と約束される仕事と同じで、
                実在したためしがない。
           *[formal]
                ああ、また仲介の方ですか。もう十分間に合っております。案件のほうも、
                「いずれそのうち」と約束される仕事と同じで、実在したためしがありません。
        }
    .courteous =
        { $register ->
            [informal]
                経歴に目を留めてくれてありがとう。案件は自分で探しているので、登録は遠慮してる。具体的な話なら、
                喜んで読むよ。
           *[formal]
                プロフィールに目を留めてくださりありがとうございます。案件は自分で探しており、
                登録は遠慮しております。具体的なお話でしたら、喜んで拝見します。
        }

# ぽんと, “just like that”, is the source’s “naked”. A message can be asked for in a message, so “without a word” does not
# fit everywhere.
reason-looking-for-contacts =
    .request =
        { $register ->
            [informal] 面白い人とつながりたい
           *[formal] 興味深い方々とのつながりを求めております
        }
    .candid =
        { $register ->
            [informal] 私も。ただ、それには{ $platform-request }をぽんと一つ送るだけでは足りない。
           *[formal] 私もです。ただ、それには{ $platform-request }をぽんと一つお送りいただくだけでは足りません。
        }
    .courteous =
        { $register ->
            [informal]
                ありがとう、私も面白い人とつながりたい。どんな人か分かると、もっと面白くなると思う。よかったら、
                少し自己紹介を送ってくれるとうれしい。
           *[formal]
                ありがとうございます。私も興味深い方々とのつながりを求めております。どのような方か分かりますと、いっそう興味が湧きます。よろしければ、
                簡単な自己紹介をお送りください。
        }

reason-you-as-moderator =
    .request =
        { $register ->
            [informal] グループのモデレーターには、ぜひ{ $platform-contact-list }に入っててほしい
           *[formal] グループのモデレーターの方には、ぜひ{ $platform-contact-list }に入っていただきたく存じます
        }
    .candid =
        { $register ->
            [informal]
                グループのページを見れば済む話。モデレーターは全員そこに載っている。そんなに難しくないと思うけど。
           *[formal]
                グループのページをご覧いただければ済む話です。モデレーターは全員そこに載っています。
                それほど難しくはないと思うのですが。
        }
    .courteous =
        { $register ->
            [informal]
                信頼してくれてありがとう。モデレーターはグループのページに載っていて、
                私にもそこからいつでも連絡がつくよ。つながらなくても大丈夫。
           *[formal]
                ご信頼くださりありがとうございます。モデレーターはグループのページに載っており、
                私にもそこからいつでもご連絡いただけます。つながっていただかなくても大丈夫です。
        }

# The source raises a glass to a four-digit number of contacts. 「…を祈念いたしまして、乾杯！」 is the formula with which a
# speaker at a company’s banquet ends the toast, and 僭越ながら, “if I may presume”, is how it begins.
reason-you-visited-add =
    .request =
        { $register ->
            [informal] プロフィールを見てくれたみたいなので、{ $platform-like-to-add-you }
           *[formal] プロフィールをご覧くださったようですので、{ $platform-like-to-add-you }
        }
    .candid =
        { $register ->
            [informal]
                では、お互いのつながりが早々に4桁の大台に乗り、誰が誰だか分からなくなり、
                その98パーセントが何の役にも立たないことを祈って、乾杯！
           *[formal]
                僭越ながら、お互いのつながりが早々に4桁の大台に乗り、誰が誰だか分からなくなり、
                その98パーセントが何の役にも立たないことを祈念いたしまして、乾杯！
        }
    .courteous =
        { $register ->
            [informal]
                連絡ありがとう。プロフィールを見て回るのが好きで、ただの好奇心のことも多いんだ。つながるのは、
                直接知っている人だけにしてる。
           *[formal]
                ご連絡ありがとうございます。プロフィールを拝見するのが好きで、
                単なる好奇心のことも少なくありません。つながるのは、
                直接存じ上げている方に限らせていただいております。
        }

reason-want-you-in-network =
    .request =
        { $register ->
            [informal] ぜひ自分のネットワークに入ってほしい
           *[formal] ぜひ私のネットワークに加わっていただきたく存じます
        }
    .candid =
        { $register ->
            [informal] なんとなく？　理由もなく？
           *[formal] なんとなく、ですか。理由もなく。
        }
    .courteous =
        { $register ->
            [informal]
                ありがとう、うれしいよ。あとはきっかけだけ。どこで会ったのか、何を一緒にできそうか、
                ひと言もらえると助かる。
           *[formal]
                ありがとうございます。うれしく存じます。あとはきっかけだけです。どこでお会いしたか、
                何をご一緒できそうか、ひと言いただけますと幸いです。
        }

reason-visited-profile =
    .request =
        { $register ->
            [informal] プロフィール見たよ
           *[formal] プロフィールを拝見しました
        }
    .request-2 =
        { $register ->
            [informal] プロフィール見てくれたよね
           *[formal] 私のプロフィールをご覧くださったようですね
        }
    .candid =
        { $register ->
            [informal] うん、それで？
           *[formal] はい、それが何か？
        }
    .courteous =
        { $register ->
            [informal]
                { $platform-message }ありがとう。プロフィールはいつでもご自由に。まだ知り合いとは言えないけど、
                それもこれからの話だね。
           *[formal]
                { $platform-message }をありがとうございます。プロフィールはいつでもご覧ください。
                まだ面識があるとは申せませんが、それもこれからのお楽しみかと存じます。
        }

reason-building-expert-network =
    .request =
        { $register ->
            [informal] 専門家のネットワークをつくってる
           *[formal] 専門家のネットワークを構築しております
        }
    .request-2 =
        { $register ->
            [informal] 専門家のクラウドをつくってる
           *[formal] 専門家のクラウドを構築しております
        }
    .request-3 =
        { $register ->
            [informal] 各界のプロのネットワークをつくってる
           *[formal] 各界のプロフェッショナルのネットワークを構築しております
        }
    .candid =
        { $register ->
            [informal] それなら{ $platform-remembering }で足りる。まさにそのためにあるんだから。
           *[formal] それでしたら{ $platform-remembering }で足ります。まさにそのためにあるものですから。
        }
    .courteous =
        { $register ->
            [informal]
                目に留めてくれてありがとう。また見つけてもらうためなら、{ $platform-remembering }で十分。
                つながらなくても大丈夫だよ。
           *[formal]
                お目に留めていただきありがとうございます。
                また見つけていただくためでしたら、{ $platform-remembering }で十分です。
                つながっていただかなくても大丈夫です。
        }

# The source keeps its feet on the ground. For that, the request climbs: 高みを目指す, “to aim for the heights”.
reason-success-together =
    .request =
        { $register ->
            [informal] 一緒に成功の高みを目指そう
           *[formal] ともに成功の高みを目指しましょう
        }
    .candid =
        { $register ->
            [informal] 悪いけど、高い所は苦手で。地に足をつけていたい。
           *[formal] 申し訳ありませんが、高い所は苦手です。地に足をつけていたいので。
        }
    .courteous =
        { $register ->
            [informal]
                ありがとう、いい目標だね。ただ、賛成するにはまだ漠然としすぎてるかな。具体的な提案なら、
                喜んで考えるよ。
           *[formal]
                ありがとうございます。素敵な目標ですね。ただ、お受けするには少々漠然としているように思います。
                具体的なご提案でしたら、喜んで検討いたします。
        }

reason-attending-my-event =
    .request =
        { $register ->
            [informal] イベントに来てくれるみたいなので、{ $platform-like-to-add-you }
           *[formal] 私のイベントにご参加くださるとのことですので、{ $platform-like-to-add-you }
        }
    .candid =
        { $register ->
            [informal] いいね。じゃあ会場で会って、あとのことはそれから。
           *[formal] いいですね。では会場でお会いして、あとのことはそれから考えましょう。
        }
    .courteous =
        { $register ->
            [informal]
                ありがとう、イベントを楽しみにしてる。会場で話して、お互いによければ、そのあとつながろう。
           *[formal]
                ありがとうございます。イベントを楽しみにしております。会場でお話しして、お互いによろしければ、
                そのあとつながらせてください。
        }

reason-share-my-profile =
    .request =
        { $register ->
            [informal] プロフィールを共有してもいい？
           *[formal] 私のプロフィールを共有させていただいてもよろしいでしょうか
        }
    .candid =
        { $register ->
            [informal]
                何のために？　引き換えに、こっちのプロフィールも自動で共有されるんだけど。
                「いいえ」ではなく「はい」を押したくなる、もっといい理由がほしい。
           *[formal]
                何のためでしょうか。引き換えに、私のプロフィールも自動的に共有されます。
                「いいえ」ではなく「はい」を押したくなる、もっとよい理由をお聞かせください。
        }
    .courteous =
        { $register ->
            [informal]
                申し出ありがとう。こっちのプロフィールも共有されるので、知っている人だけにしてる。よかったら、
                どんな用件か教えて。
           *[formal]
                お申し出ありがとうございます。私のプロフィールも共有されますので、存じ上げている方に限っております。
                よろしければ、ご用件をお聞かせください。
        }
