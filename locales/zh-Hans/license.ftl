### The license: what it asks for and allows, in plain words. Shown by `cargo xtask license`.

# How the license notice says that something was changed. One of these must stand in every file that is made: the
# first one does in reply-notice, the other one in site-notice.
license-changes = 译自德文并作改编
    .otherwise = 由德文翻译并改编

license-may-heading = 您可以
license-may =
    以任何形式、通过任何途径分享、发表、朗读和表演本文。

    删节、改写、翻译本文，或把它编进别的作品。

license-must-heading = 您需要
license-must =
    写明许可协议的名称和网址，写明最初那篇文章的标题和网址，并说明经过改编或翻译。保留许可声明即可。

    您据此写成并传播的文字，仍须采用本协议、条款相同的更新版本，或其中任何一版在某个国家或地区的本地化版本。

    保留一切关于许可协议、著作权和免责条款的声明。这里不必写作者的名字，作者已放弃这项要求。

license-must-not-heading = 您不可以
license-must-not =
    主要为了赚钱或谋取其他商业利益而使用本文。

    对别人提出超出许可协议的要求，或用技术手段限制协议允许的行为。

    让人以为作者支持您或您的版本，或歪曲作品以致损害作者的名誉。

license-advice = 以上是摘要，不是法律意见；一切以许可协议的正文为准。违反协议的人，不再享有协议授予的权利。
