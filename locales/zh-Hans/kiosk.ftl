# Simplified Chinese. Translated by a machine; no person has checked it yet.

## Start page
start-heading = 请选择语言
languages = 语言

## Bars
skip-to-content = 跳到正文
back = 返回
emergency = 紧急求助
tools = 工具
topics = 主题
places = 地点
language = 语言
display = 显示
finished = 我看完了
about = 关于这些信息
close = 关闭

## Search
search = 搜索
search-label = 您在找什么？
search-articles = 信息
# $count (text) - how many pages were found
search-found = 结果：{ $count }
# $words (text) - what was typed
search-none = 没有找到“{ $words }”。
search-none-help = 请换一个词试试。这些地方的人可以帮助您：
search-clear = 清空搜索
search-space = 空格
search-delete = 删除最后一个字
search-letters = 字母

## Display
text-size = 文字大小
text-size-normal = 普通
text-size-large = 大
text-size-largest = 特大
colours = 颜色
theme-light = 浅色
theme-dark = 深色
theme-contrast = 高对比度

## Emergency page
emergency-heading = 紧急情况：打电话求助
emergency-free = 打这些号码，每次都免费，白天黑夜都一样。

## 指一指，看得懂
phrases-heading = 指一指，看得懂
phrases-lead = 两种语言的句子，配有图片。请给对方看。
phrases-you-say = 您说
phrases-you-are-told = 别人对您说
phrases-together = 和另一种语言一起显示
phrases-turn = 转向对方
phrases-answer = 回答
phrases-yes = 是
phrases-no = 不是
phrases-unknown = 我不知道
phrases-write = 请写下来
phrases-interpreter = 我需要翻译，语言：{ $language }
phrases-number = 数字
phrases-delete = 删除
phrases-day = 日
phrases-month = 月
phrases-year = 年
phrases-body = 身体部位
phrases-face = 脸
phrases-front = 正面
phrases-behind = 背面
phrases-head = 头
phrases-eye = 眼睛
phrases-ear = 耳朵
phrases-mouth = 嘴和牙齿
phrases-neck = 脖子和喉咙
phrases-shoulder = 肩膀
phrases-chest = 胸口
phrases-arm = 手臂
phrases-hand = 手
phrases-belly = 肚子
phrases-abdomen = 小腹
phrases-leg = 腿
phrases-knee = 膝盖
phrases-foot = 脚
phrases-back = 背
phrases-loins = 腰
phrases-bottom = 臀部

## 您的清单
list-progress = 已完成 { $done } 项，共 { $all } 项
plan-heading = 您的清单：先做什么
plan-summary = 要做的事已按顺序排好，也写明要带什么。做完的请打勾。
plan-lead = 想回答哪些问题，就回答哪些。清单会显示适合您的内容。没有人会收到您的回答。
plan-first-days = 头几天
plan-first-weeks = 头几周
plan-first-months = 头几个月
plan-within = { $days ->
   *[other] 期限：{ $count } 天
}
plan-done = 已完成
plan-clear = 重新开始
glossary-heading = 政府机关的常用词
glossary-lead = 您在这里会听到和看到这些词。它们的意思如下。

## Articles
documents = 请带上
notice-info = 提示
notice-warning = 请注意
notice-danger = 危险
notice-free = 这是免费的
notice-right = 这是您的权利
more-about = 更多内容：
sources = 资料来源
# $date (text) - a date in words
checked-on = 最后核对日期：{ $date }
# $date (text) - a date in words
footer-checked = 最后核对日期：{ $date }。每篇文章和每个地点都写明了资料来源。
standing-machine-written = 这些文字是机器写的。还没有人检查过。
standing-machine-translated = 这些文字是机器翻译的。还没有人检查过。
standing-stale = 翻译之后，原文已经改动。如果事情重要，请到服务点询问。
# The name of the language follows, in that language.
standing-other-language = 这些内容还没有您的语言版本。现在显示的语言是：

## 两种语言对照
beside-choose = 用两种语言阅读
beside-swap = 对调
beside-missing = 没有这种语言的版本：

## Places
places-heading = 可以帮助您的地方
places-lead = 地址、电话号码和开放时间。
category-service-point = 咨询和服务点
category-registration = 住址登记
category-health = 健康
category-housing = 住房
category-education = 学校和教育
category-language = 学语言
category-work = 工作
category-transport = 交通
category-rights = 权利和法律咨询
category-family = 家庭和孩子
category-women = 妇女
category-everyday = 日常生活
category-participation = 社会参与
category-emergency = 紧急求助
category-other = 其他地方
show-on-map = 在地图上显示
languages-spoken = 这里讲的语言
step-free-yes = 进入时没有台阶
step-free-partly = 部分地方没有台阶，或者需要别人帮忙
step-free-no = 进入时必须走台阶

## Opening hours
hours-week = 本周开放时间
hours-unknown = 开放时间不清楚。请先打电话。
always-open = 24 小时开放
closed = 不开放
closed-holiday = 不开放（公共假日）
holiday-today = 今天不开放：公共假日。
# $time (text) - a time of day
closes-today = 现在开放，今天开到 { $time }
# $time (text) - a time of day
closes-tomorrow = 现在开放，开到明天 { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = 现在开放，开到{ $day } { $time }
# $time (text) - a time of day
opens-today = 现在不开放。今天 { $time } 开门
# $time (text) - a time of day
opens-tomorrow = 现在不开放。明天 { $time } 开门
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = 现在不开放。{ $day } { $time } 开门

## Finding a place
open-now = 现在开放
places-filter = 选择地点
places-filter-more = 按主题和语言
places-shown = 显示的地点：{ $count } 个，共 { $all } 个
places-none = 没有符合您选择的地点。
places-show-all = 显示所有地点
speakers-heading = 这里谁会说我的语言，什么时候
speakers-lead = 每种语言：在哪里、什么时候可以使用。
speakers-everywhere = 列表中的每个地点都可以使用这种语言。
by-appointment = 只接受预约
closed-for-now = 暂停开放
closed-until = 暂停开放，直到 { $date }
closed-from = 从 { $from } 起暂停开放
closed-from-until = 从 { $from } 到 { $until } 暂停开放
place-way = 怎么去
take-along = 带走这个地址
appointment = 记下预约时间
appointment-day = 日期
appointment-time = 时间
appointment-save = 保存到日历
sessions-heading = 有哪些活动，什么时候
sessions-lead = 聚会、小组和说明会。点一个日期就可以带走。
sessions-next = 接下来的日期。点一个就可以存入您的日历。
sessions-none = 没有更多已知的日期。去之前请先问一下。

## About page
about-heading = 关于这些信息
publisher = 发布者
status = 状态
status-demonstration = 演示
status-draft = 草稿
status-published = 已发布
licence = 文字的使用许可
content-version = 文字的版本
program-version = 程序的版本
offline-heading = 没有网络时
offline-yes = 没有网络也能用：是
offline-no = 没有网络也能用：否
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = 本设备上的语言：已有 { $ready } 种，共 { $all } 种
offline-get-all = 让所有语言在没有网络时也能用
offline-getting = 正在把其他语言保存到本设备。
offline-saving = 为了节省您的流量，只有您要求时，才会保存其他语言。
# $date (text) - a date in words
offline-installed = 最后更新：{ $date }
offline-waiting = 新版本已经准备好。下次有人选择语言时，就会用新版本。
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = { $date }的更新没有成功，因为有一个文件缺失或有错误：{ $file }。现在继续使用旧版本。

## Reading aloud
listen = 收听
listen-player = 朗读
listen-play = 继续朗读
listen-pause = 暂停
listen-back = 上一段
listen-forward = 下一段
# What follows is one of the three speeds.
listen-speed = 速度
listen-slow = 慢
listen-normal = 正常
listen-fast = 快
listen-stop = 停止朗读
# Who speaks
listen-machine = 这是电脑的声音。
listen-person = 这是真人录音。
listen-none = 这些文字还没有语音。

## QR codes
qr-how = 请用手机的相机对准这个二维码。
# $address (text) - a host name, a phone number or a mail address
qr-label = 二维码：{ $address }
take-page-phone = 把此页带走
take-page-share = 分享此页
take-page-copy = 复制链接
take-page-copied = 链接已复制。
take-page-print = 打印此页

## End of a visit on a shared tablet
idle-heading = 您还在吗？
idle-text = 这台平板电脑很快会清除您的浏览记录，并重新开始。
idle-stay = 在，继续

## Said back to the city, on shared tablets alone
counts-question = 这个页面对您有帮助吗？
counts-yes = 有帮助
counts-no = 我没有找到
counts-thanks = 谢谢。您的回答已计入次数。除此之外什么都不保存。
counts-language = 没有我的语言
counts-language-which = 您需要哪种语言？
counts-language-thanks = 谢谢。您的需求已计入次数。除此之外什么都不保存。
counts-heading = 这台平板电脑统计什么
counts-answers = 人们有多少次回答页面有帮助，或者没有找到：按日期、页面和语言统计。
counts-languages = 人们需要哪些这里没有的语言：按日期统计。
counts-searches = 有多少次搜索没有找到结果：按日期和之前打开的主题统计。输入的内容不会保存。
counts-rule = 除此之外什么都不统计。只有工作人员来取，数字才会离开这台平板电脑，而且只限五及五以上的数字。
counts-file = 把数字保存为文件
counts-code = 用二维码显示数字
counts-few = 还没有五或五以上的数字。
counts-many = 数字太多，二维码放不下。请保存为文件。
counts-forget = 删除所有数字
counts-forgotten = 所有数字都已删除。

## When something goes wrong
failure-offline-heading = 没有连接
failure-offline-text = 这个页面没有保存在本设备上，而且现在没有网络。
failure-not-found-heading = 没有这个页面
failure-not-found-text = 可能是地址不对，或者这个页面已经被删除。
failure-damaged-pack-heading = 无法显示这个页面
failure-damaged-pack-text = 这个页面的一个文件坏了。请告诉服务点的工作人员。
failure-not-in-your-language-heading = 没有这种语言的版本
failure-not-in-your-language-text = 这些信息没有您要找的语言版本。
failure-to-topics = 查看主题
failure-try-again = 再试一次
failure-to-start = 选择语言
