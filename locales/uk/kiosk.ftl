# Ukrainian. Translated by a machine; no person has checked it yet.

## Start page
start-heading = Виберіть мову
languages = Мови

## Bars
skip-to-content = Перейти до вмісту
back = Назад
emergency = Екстрена допомога
tools = Інструменти
topics = Теми
places = Місця
language = Мова
display = Вигляд
finished = Завершити
about = Про цю інформацію
close = Закрити

## Search
search = Пошук
search-label = Що ви шукаєте?
search-articles = Інформація
# $count (text) - how many pages were found
search-found = Результати: { $count }
# $words (text) - what was typed
search-none = За запитом «{ $words }» нічого не знайдено.
search-none-help = Спробуйте інше слово. У цих місцях вам допоможуть:
search-clear = Очистити пошук
search-space = Пробіл
search-delete = Видалити останню літеру
search-letters = Літери

## Display
text-size = Розмір тексту
text-size-normal = Звичайний
text-size-large = Великий
text-size-largest = Дуже великий
colours = Кольори
theme-light = Світлі
theme-dark = Темні
theme-contrast = Високий контраст

## Emergency page
emergency-heading = Екстрений випадок: викличте допомогу
emergency-free = Кожен дзвінок на ці номери безкоштовний, вдень і вночі.

## Покажіть і зрозумійте
phrases-heading = Покажіть і зрозумійте
phrases-lead = Фрази двома мовами, з малюнками. Покажіть їх іншій людині.
phrases-you-say = Ви говорите
phrases-you-are-told = Вам кажуть
phrases-together = Показати разом з іншою мовою
phrases-turn = Повернути до співрозмовника
phrases-answer = Відповідь
phrases-yes = Так
phrases-no = Ні
phrases-unknown = Я не знаю
phrases-write = Будь ласка, напишіть це
phrases-interpreter = Мені потрібен перекладач. Мова: { $language }
phrases-number = Число
phrases-delete = Видалити
phrases-day = День
phrases-month = Місяць
phrases-year = Рік
phrases-body = Частина тіла
phrases-face = Обличчя
phrases-front = Спереду
phrases-behind = Ззаду
phrases-head = Голова
phrases-eye = Очі
phrases-ear = Вухо
phrases-mouth = Рот і зуби
phrases-neck = Шия і горло
phrases-shoulder = Плече
phrases-chest = Груди
phrases-arm = Рука
phrases-hand = Кисть
phrases-belly = Живіт
phrases-abdomen = Низ живота
phrases-leg = Нога
phrases-knee = Коліно
phrases-foot = Стопа
phrases-back = Спина
phrases-loins = Поперек
phrases-bottom = Сідниці

## Ваш список
list-progress = Зроблено: { $done } з { $all }
plan-heading = Ваш список: з чого почати
plan-summary = Що робити крок за кроком і що взяти із собою. Позначайте, що вже зроблено.
plan-lead = Відповідайте лише на ті запитання, на які хочете. Тоді список покаже те, що підходить саме вам. Ваших відповідей ніхто не отримає.
plan-first-days = У перші дні
plan-first-weeks = У перші тижні
plan-first-months = У перші місяці
plan-within = { $days ->
    [one] Строк: { $count } день
    [few] Строк: { $count } дні
    [many] Строк: { $count } днів
   *[other] Строк: { $count } дня
}
plan-done = Зроблено
plan-clear = Почати спочатку
glossary-heading = Слова в установах
glossary-lead = Ці слова ви чуєте і читаєте тут. Ось що вони означають.

## Articles
documents = Візьміть із собою
notice-info = Корисно знати
notice-warning = Зверніть увагу
notice-danger = Небезпека
notice-free = Це безкоштовно
notice-right = Це ваше право
more-about = Більше на тему:
sources = Джерела
# $date (text) - a date in words
checked-on = Остання перевірка: { $date }
# $date (text) - a date in words
footer-checked = У кожній статті й для кожного місця вказано джерела. Остання перевірка: { $date }
standing-machine-written = Цей текст написав комп’ютер. Жодна людина ще його не перевірила.
standing-machine-translated = Цей текст переклав комп’ютер. Жодна людина ще його не перевірила.
standing-stale = Після цього перекладу оригінальний текст змінився. Якщо щось для вас важливе, запитайте, будь ласка, в консультаційному пункті.
# The name of the language follows, in that language.
standing-other-language = Цього тексту ще немає вашою мовою. Його показано такою мовою:

## Дві мови поруч
beside-choose = Читати двома мовами
beside-swap = Поміняти місцями
beside-missing = Немає цією мовою:

## Places
places-heading = Місця, де допоможуть
places-lead = Адреси, номери телефонів і години роботи.
category-service-point = Поради та консультаційні пункти
category-registration = Реєстрація
category-health = Здоров’я
category-housing = Житло
category-education = Школа й освіта
category-language = Вивчення мови
category-work = Робота
category-transport = Транспорт
category-rights = Права та юридична консультація
category-family = Сім’я і діти
category-women = Жінки
category-everyday = Побут
category-participation = Участь у житті міста
category-emergency = Екстрений випадок
category-other = Інші місця
show-on-map = Показати на карті
languages-spoken = Мови, якими тут розмовляють
step-free-yes = Вхід без сходинок
step-free-partly = Частково без сходинок або з допомогою
step-free-no = Немає входу без сходинок

## Opening hours
hours-week = Години роботи цього тижня
hours-unknown = Години роботи невідомі. Будь ласка, спочатку зателефонуйте.
always-open = Відчинено вдень і вночі
closed = Зачинено
closed-holiday = Зачинено (святковий день)
holiday-today = Сьогодні зачинено: святковий день.
# $time (text) - a time of day
closes-today = Зараз відчинено, сьогодні до { $time }
# $time (text) - a time of day
closes-tomorrow = Зараз відчинено. Зачиниться: завтра, { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = Зараз відчинено. Зачиниться: { $day }, { $time }
# $time (text) - a time of day
opens-today = Зараз зачинено. Відчиниться: сьогодні, { $time }
# $time (text) - a time of day
opens-tomorrow = Зараз зачинено. Відчиниться: завтра, { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = Зараз зачинено. Відчиниться: { $day }, { $time }

## Finding a place
open-now = Зараз відчинено
places-filter = Вибрати місця
places-filter-more = За темою і мовою
places-shown = Показано місць: { $count } з { $all }
places-none = Жодне місце не підходить.
places-show-all = Показати всі місця
speakers-heading = Хто тут розмовляє моєю мовою і коли
speakers-lead = Для кожної мови: де і коли нею розмовляють.
speakers-everywhere = Цією мовою розмовляють у всіх місцях зі списку.
by-appointment = Тільки за записом
closed-for-now = Тимчасово зачинено
closed-until = Тимчасово зачинено. Останній день: { $date }
closed-from = Тимчасово зачинено. Перший день: { $from }
closed-from-until = Тимчасово зачинено: { $from } – { $until }
place-way = Як дістатися
take-along = Взяти цю адресу із собою
appointment = Записати дату прийому
appointment-day = День
appointment-time = Час
appointment-save = Зберегти в календарі
sessions-heading = Що відбувається і коли
sessions-lead = Зустрічі, групи та інформаційні заходи. Торкніться дати, щоб узяти її з собою.
sessions-next = Найближчі дати. Торкніться однієї, щоб зберегти її у своєму календарі.
sessions-none = Інших дат немає. Запитайте, перш ніж іти.

## About page
about-heading = Про цю інформацію
publisher = Видавець
status = Статус
status-demonstration = Демонстрація
status-draft = Чернетка
status-published = Опубліковано
licence = Ліцензія на тексти
content-version = Версія текстів
program-version = Версія програми
offline-heading = Без інтернету
offline-yes = Працює без інтернету: так
offline-no = Працює без інтернету: ні
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = Мови на цьому пристрої: { $ready } з { $all }
offline-get-all = Зробити всі мови доступними без інтернету
offline-getting = Інші мови зараз зберігаються на цьому пристрої.
offline-saving = Щоб заощадити ваш інтернет-трафік, інші мови зберігаються, лише якщо ви про це попросите.
# $date (text) - a date in words
offline-installed = Останнє оновлення: { $date }
offline-waiting = Новіша версія готова. Вона почне працювати, коли хтось наступного разу вибере мову.
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = Оновлення від { $date } не вдалося, бо файлу немає або він неправильний: { $file }. Далі працює старіша версія.

## Reading aloud
listen = Слухати
listen-player = Читання вголос
listen-play = Читати вголос далі
listen-pause = Пауза
listen-back = Попередній абзац
listen-forward = Наступний абзац
# What follows is one of the three speeds.
listen-speed = Темп
listen-slow = Повільний
listen-normal = Звичайний
listen-fast = Швидкий
listen-stop = Припинити читання вголос
# Who speaks
listen-machine = Говорить комп’ютерний голос.
listen-person = Це записала людина.
listen-none = Для цього тексту ще немає аудіо.

## QR codes
qr-how = Наведіть камеру телефона на цей код.
# $address (text) - a host name, a phone number or a mail address
qr-label = QR-код: { $address }
take-page-phone = Візьміть цю сторінку із собою
take-page-share = Поділитися цією сторінкою
take-page-copy = Скопіювати посилання
take-page-copied = Посилання скопійовано.
take-page-print = Надрукувати цю сторінку

## End of a visit on a shared tablet
idle-heading = Ви ще тут?
idle-text = Скоро цей планшет забуде ваш візит і почне спочатку.
idle-stay = Так, далі

## Said back to the city, on shared tablets alone
counts-question = Чи допомогла вам ця сторінка?
counts-yes = Так
counts-no = Мені не вдалося це знайти
counts-thanks = Дякуємо. Вашу відповідь зараховано. Більше нічого не зберігається.
counts-language = Моєї мови тут немає
counts-language-which = Яка мова вам потрібна?
counts-language-thanks = Дякуємо. Ваше побажання зараховано. Більше нічого не зберігається.
counts-heading = Що підраховує цей планшет
counts-answers = Як часто люди відповідають, що сторінка їм допомогла або що їм не вдалося знайти потрібне: за днями, сторінками й мовами.
counts-languages = Які мови потрібні людям, але їх тут немає: за днями.
counts-searches = Як часто пошук нічого не знаходить: за днями й за темою, яка була відкрита перед цим. Те, що люди вводили, не зберігається.
counts-rule = Більше нічого не підраховується. Числа залишають цей планшет, лише коли їх забирають працівники, і лише числа від п’яти.
counts-file = Зберегти числа у файл
counts-code = Показати числа як QR-код
counts-few = Ще немає жодного числа від п’яти.
counts-many = Для QR-коду чисел забагато. Збережіть їх у файл.
counts-forget = Видалити всі числа
counts-forgotten = Усі числа видалено.

## When something goes wrong
failure-offline-heading = Немає з’єднання
failure-offline-text = Цю сторінку не збережено на цьому пристрої, а інтернету зараз немає.
failure-not-found-heading = Такої сторінки немає
failure-not-found-text = Можливо, адреса неправильна або сторінку видалено.
failure-damaged-pack-heading = Цю сторінку неможливо показати
failure-damaged-pack-text = Файл цієї сторінки пошкоджений. Будь ласка, скажіть про це людям у консультаційному пункті.
failure-not-in-your-language-heading = Немає цією мовою
failure-not-in-your-language-text = Цієї інформації немає тією мовою, яку ви шукали.
failure-to-topics = До тем
failure-try-again = Спробувати ще раз
failure-to-start = Вибрати мову
