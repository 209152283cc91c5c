### The license: what it asks for and allows, in plain words. Shown by `cargo xtask license`.

# How the license notice says that something was changed. One of these must stand in every file that is made, and so in
# site-notice and reply-notice. 翻案 is the word for an adaptation in Japanese copyright law and in the license's deed.
license-changes = ドイツ語から翻訳・翻案
    .otherwise = 翻訳・翻案

license-may-heading = できること
license-may =
    この文章は、どのような形式でも、どのような方法でも、配布し、公開し、朗読し、上演することができます。

    短くすることも、書き換えることも、翻訳することも、ほかのものに組み込むこともできます。

license-must-heading = 守ること
license-must =
    ライセンスの名前とURL、元になった記事の題名とURLを示し、
    翻案または翻訳したものであることを明記してください。ライセンス表示をそのまま残しておけば十分です。

    ご自分で作り変えて公開するものには、このライセンス、同じ条件の後続バージョン、
    またはそれらの国別バージョンのいずれかを付けてください。

    ライセンス、著作権、免責に関する表示は、すべてそのまま残してください。著者の名前を示す必要はありません。
    著者がその権利を放棄しています。

license-must-not-heading = できないこと
license-must-not =
    お金を稼ぐことなど、営利を主な目的として使わないでください。

    ライセンスが求める以上のことを他人に求めないでください。また、
    ライセンスが認めていることを技術的な手段で妨げないでください。

    ご自分やご自分の版が著者に支持されているかのように見せないでください。また、
    著者の名誉を傷つけるような形に作品を変えないでください。

license-advice =
    これは要約であり、法律上の助言ではありません。効力を持つのはライセンスの本文です。違反した人は、ライセンスによる権利を失います。
