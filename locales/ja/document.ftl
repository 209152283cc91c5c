### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.
###
### A line break is nothing between Japanese letters, but a space beside a Latin letter, a digit or a word that may have
### one; so lines break behind 、 and 。 only.

# The heading of the page, at most 70 characters. 「または私は如何にして…に至ったか」, “or how I came to …”, is after the Japanese
# title of “Dr. Strangelove”: 「または私は如何にして心配するのを止めて…」.
document-title =
    { $register ->
        [informal] { $platform }、または私は如何にして{ $platform-request }を断るに至ったか
       *[formal] { $platform }、または私は如何にして{ $platform-request }をお断りするに至ったか
    }

# The three abbreviations sa, nc, and by stand like this in the name of the license; do not translate them.
document-license-note =
    { $register ->
        [informal]
            この文章を使いたいという人がいたので、[{ $license }]({ $license-url })というライセンスを付けた。だから、
            転載しても、自分の目的に合わせて書き換えてもかまわない。
            できあがったものにも同じライセンスが適用され（*sa*）、商売には使えない（*nc*）。
            私の名前（*by*）は出さなくていいが、元の記事の題名とURLは必要だ。どうぞお楽しみを。
       *[formal]
            この文章を使いたいという声があり、[{ $license }]({ $license-url })というライセンスを付けました。
            ですから、転載しても、ご自分の目的に合わせて書き換えてもかまいません。
            できあがったものにも同じライセンスが適用され（*sa*）、営利目的では使えません（*nc*）。
            私の名前（*by*）を出す必要はありませんが、元の記事の題名とURLは必要です。どうぞお楽しみください。
    }

document-problem =
    { $register ->
        [informal]
            { $platform-inline }をよく使う人なら、おなじみの光景だろう。
            見ず知らずの人が、{ $platform-contact-list }に入れてほしいと言ってくる。もっともな理由を書く人もいれば、
            取ってつけたような理由を書く人もいて、理由などまったく書かない人もいる。
       *[formal]
            { $platform-inline }をよくお使いの方なら、おなじみの光景でしょう。
            見ず知らずの人が、{ $platform-contact-list }に入れてほしいと言ってきます。もっともな理由を書く人もいれば、
            取ってつけたような理由を書く人もいて、理由などまったく書かない人もいます。
    }

document-this-link =
    { $register ->
        [informal]
            送った{ $platform-request }への返事が、このページへのリンクだった人へ。
            受けなかった理由は、ここに書いてある。
       *[formal]
            お送りいただいた{ $platform-request }への返事が、このページへのリンクだった方へ。
            お受けしなかった理由は、ここに書いてあります。
    }

document-what-the-list-is =
    { $register ->
        [informal]
            私にとって{ $platform-inline }は仕事の道具だ。{ $platform-contact-list }に載っているのは、*直接*知っている人か、
            一緒に仕事をしたことのある人だけ。いつか仕事になるかもしれない人のコレクションではない。
       *[formal]
            私にとって{ $platform-inline }は仕事の道具です。{ $platform-contact-list }に載っているのは、*直接*存じ上げている方か、
            一緒に仕事をしたことのある方だけです。いつか仕事になるかもしれない人のコレクションではありません。
    }
    .heading = 何のためのリストか

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter. もれなく付いてくる, “comes with every purchase”, is what is promised of a free gift, and as
# ironic as the source’s “earns me”; of 事欠かない, “never be short of”, one speaks where something is wanted.
document-why-this-page =
    { $register ->
        [informal]
            { $groups ->
                [1] 私はあるグループのモデレーターをしていて、メンバーは{ $members }人を超える。
                [2] 私は二つのグループのモデレーターをしていて、うち一つはメンバーが{ $members }人を超える。
               *[other] 私は{ $groups }グループのモデレーターをしていて、うち一つはメンバーが{ $members }人を超える。
            }{ $newsletters ->
                [0] おかげで{ $platform-request }には事欠かない。
               *[other] メルマガも配信していて、一号出すたびに、もれなく{ $platform-request }がいくつか付いてくる。
            }断る理由を毎回一から説明する代わりに、一度だけ書いておくことにした。
       *[formal]
            { $groups ->
                [1] 私はあるグループのモデレーターをしており、メンバーは{ $members }人を超えます。
                [2] 私は二つのグループのモデレーターをしており、うち一つはメンバーが{ $members }人を超えます。
               *[other] 私は{ $groups }グループのモデレーターをしており、うち一つはメンバーが{ $members }人を超えます。
            }{ $newsletters ->
                [0] おかげさまで{ $platform-request }には事欠きません。
               *[other] メルマガも配信しており、一号出すたびに、もれなく{ $platform-request }がいくつか付いてきます。
            }お断りする理由を毎回一からご説明する代わりに、一度だけ書いておくことにしました。
    }
    .heading = このページができたわけ

document-reasons =
    { $register ->
        [informal] みんなはこう書いてくる。それを読んで、私はこう思う。
       *[formal] 皆さんはこう書いてこられます。それを読んで、私はこう思います。
    }
    .heading = 理由を一つずつ

# 以下同文, “the same text follows”, is what is said at a ceremony from the second certificate on.
document-open-list =
    { $register ->
        [informal] 以下同文。この手の話なら、いくらでも続けられる。
       *[formal] 以下同文。この手の話なら、いくらでも続けられます。
    }

document-closing =
    { $register ->
        [informal]
            どうか悪く思わないでほしい。少なくとも、これで理由は分かったはずだ。{ $groups ->
                [0] 何かのイベントで知り合えたら、もちろんうれしい。
               *[other] グループの集まりや何かのイベントで知り合えたら、もちろんうれしい。
            }あちこち出かけることが多いので、案外どこかで会えるかもしれない。
       *[formal]
            どうかお気を悪くなさらないでください。少なくとも、これで理由はお分かりいただけたかと思います。{ $groups ->
                [0] 何かのイベントでお目にかかれましたら、もちろんうれしく思います。
               *[other] グループの集まりや何かのイベントでお目にかかれましたら、もちろんうれしく思います。
            }あちこち出かけることが多いので、案外どこかでお会いできるかもしれません。
    }
    .heading = 最後に
