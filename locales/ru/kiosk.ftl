# Russian. Translated by a machine; no person has checked it yet.

## Start page
start-heading = Выберите язык
languages = Языки

## Bars
skip-to-content = Перейти к содержанию
back = Назад
emergency = Экстренная помощь
tools = Инструменты
topics = Темы
places = Места
language = Язык
display = Вид
finished = Завершить
about = Об этой информации
close = Закрыть

## Search
search = Поиск
search-label = Что вы ищете?
search-articles = Информация
# $count (text) - how many pages were found
search-found = Результаты: { $count }
# $words (text) - what was typed
search-none = По запросу «{ $words }» ничего не найдено.
search-none-help = Попробуйте другое слово. В этих местах вам помогут:
search-clear = Очистить поиск
search-space = Пробел
search-delete = Удалить последнюю букву
search-letters = Буквы

## Display
text-size = Размер текста
text-size-normal = Обычный
text-size-large = Крупный
text-size-largest = Очень крупный
colours = Цвета
theme-light = Светлые
theme-dark = Тёмные
theme-contrast = Высокий контраст

## Emergency page
emergency-heading = Экстренный случай: вызовите помощь
emergency-free = Каждый звонок на эти номера бесплатный, днём и ночью.

## Покажите и поймите
phrases-heading = Покажите и поймите
phrases-lead = Фразы на двух языках, с картинками. Покажите их другому человеку.
phrases-you-say = Вы говорите
phrases-you-are-told = Вам говорят
phrases-together = Показать вместе с другим языком
phrases-turn = Повернуть для собеседника
phrases-answer = Ответ
phrases-yes = Да
phrases-no = Нет
phrases-unknown = Я не знаю
phrases-write = Пожалуйста, напишите это
phrases-interpreter = Мне нужен переводчик. Язык: { $language }
phrases-number = Число
phrases-delete = Удалить
phrases-day = День
phrases-month = Месяц
phrases-year = Год
phrases-body = Часть тела
phrases-face = Лицо
phrases-front = Спереди
phrases-behind = Сзади
phrases-head = Голова
phrases-eye = Глаза
phrases-ear = Ухо
phrases-mouth = Рот и зубы
phrases-neck = Шея и горло
phrases-shoulder = Плечо
phrases-chest = Грудь
phrases-arm = Рука
phrases-hand = Кисть
phrases-belly = Живот
phrases-abdomen = Низ живота
phrases-leg = Нога
phrases-knee = Колено
phrases-foot = Стопа
phrases-back = Спина
phrases-loins = Поясница
phrases-bottom = Ягодицы

## Ваш список
list-progress = Сделано: { $done } из { $all }
plan-heading = Ваш список: с чего начать
plan-summary = Что делать шаг за шагом и что взять с собой. Отмечайте, что уже сделано.
plan-lead = Отвечайте только на те вопросы, на которые хотите. Тогда список покажет то, что подходит именно вам. Ваши ответы никто не получит.
plan-first-days = В первые дни
plan-first-weeks = В первые недели
plan-first-months = В первые месяцы
plan-within = { $days ->
    [one] Срок: { $count } день
    [few] Срок: { $count } дня
    [many] Срок: { $count } дней
   *[other] Срок: { $count } дня
}
plan-done = Сделано
plan-clear = Начать сначала
glossary-heading = Слова в учреждениях
glossary-lead = Эти слова вы слышите и читаете здесь. Вот что они означают.

## Articles
documents = Возьмите с собой
notice-info = Полезно знать
notice-warning = Обратите внимание
notice-danger = Опасность
notice-free = Это бесплатно
notice-right = Это ваше право
more-about = Больше на тему:
sources = Источники
# $date (text) - a date in words
checked-on = Последняя проверка: { $date }
# $date (text) - a date in words
footer-checked = В каждой статье и для каждого места указаны источники. Последняя проверка: { $date }
standing-machine-written = Этот текст написал компьютер. Ни один человек ещё его не проверил.
standing-machine-translated = Этот текст перевёл компьютер. Ни один человек ещё его не проверил.
standing-stale = После этого перевода исходный текст изменился. Если что-то для вас важно, спросите, пожалуйста, в консультационном пункте.
# The name of the language follows, in that language.
standing-other-language = Этого текста ещё нет на вашем языке. Он показан на этом языке:

## Два языка рядом
beside-choose = Читать на двух языках
beside-swap = Поменять местами
beside-missing = Нет на этом языке:

## Places
places-heading = Места, где помогут
places-lead = Адреса, номера телефонов и часы работы.
category-service-point = Советы и консультационные пункты
category-registration = Регистрация
category-health = Здоровье
category-housing = Жильё
category-education = Школа и образование
category-language = Изучение языка
category-work = Работа
category-transport = Транспорт
category-rights = Права и юридическая консультация
category-family = Семья и дети
category-women = Женщины
category-everyday = Быт
category-participation = Участие в жизни города
category-emergency = Экстренный случай
category-other = Другие места
show-on-map = Показать на карте
languages-spoken = Языки, на которых здесь говорят
step-free-yes = Вход без ступенек
step-free-partly = Частично без ступенек или с помощью
step-free-no = Нет входа без ступенек

## Opening hours
hours-week = Часы работы на этой неделе
hours-unknown = Часы работы неизвестны. Пожалуйста, сначала позвоните.
always-open = Открыто днём и ночью
closed = Закрыто
closed-holiday = Закрыто (праздничный день)
holiday-today = Сегодня закрыто: праздничный день.
# $time (text) - a time of day
closes-today = Сейчас открыто, сегодня до { $time }
# $time (text) - a time of day
closes-tomorrow = Сейчас открыто. Закроется завтра в { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
closes-on = Сейчас открыто. Закроется: { $day }, { $time }
# $time (text) - a time of day
opens-today = Сейчас закрыто. Откроется сегодня в { $time }
# $time (text) - a time of day
opens-tomorrow = Сейчас закрыто. Откроется завтра в { $time }
# $day (text) - a weekday or a date, $time (text) - a time of day
opens-on = Сейчас закрыто. Откроется: { $day }, { $time }

## Finding a place
open-now = Сейчас открыто
places-filter = Выбрать места
places-filter-more = По теме и языку
places-shown = Показано мест: { $count } из { $all }
places-none = Ни одно место не подходит.
places-show-all = Показать все места
speakers-heading = Кто здесь говорит на моём языке и когда
speakers-lead = Для каждого языка: где и когда на нём говорят.
speakers-everywhere = На этом языке говорят во всех местах из списка.
by-appointment = Только по записи
closed-for-now = Временно закрыто
closed-until = Временно закрыто. Последний день: { $date }
closed-from = Временно закрыто. Первый день: { $from }
closed-from-until = Временно закрыто: { $from } – { $until }
place-way = Как добраться
take-along = Взять этот адрес с собой
appointment = Записать дату приёма
appointment-day = День
appointment-time = Время
appointment-save = Сохранить в календаре
sessions-heading = Что проводится и когда
sessions-lead = Встречи, группы и информационные занятия. Коснитесь даты, чтобы взять её с собой.
sessions-next = Ближайшие даты. Коснитесь одной, чтобы сохранить её в своём календаре.
sessions-none = Другие даты неизвестны. Спросите, прежде чем идти.

## About page
about-heading = Об этой информации
publisher = Издатель
status = Статус
status-demonstration = Демонстрация
status-draft = Черновик
status-published = Опубликовано
licence = Лицензия на тексты
content-version = Версия текстов
program-version = Версия программы
offline-heading = Без интернета
offline-yes = Работает без интернета: да
offline-no = Работает без интернета: нет
# $ready (text) - how many languages are stored, $all (text) - how many there are
offline-languages = Языки на этом устройстве: { $ready } из { $all }
offline-get-all = Сделать все языки доступными без интернета
offline-getting = Другие языки сейчас сохраняются на этом устройстве.
offline-saving = Чтобы сэкономить ваш интернет-трафик, другие языки сохраняются, только если вы об этом попросите.
# $date (text) - a date in words
offline-installed = Последнее обновление: { $date }
offline-waiting = Более новая версия готова. Она начнёт работать, когда кто-нибудь в следующий раз выберет язык.
# $date (text) - a date in words, $file (text) - the path of a file
offline-problem = Обновление от { $date } не удалось, потому что файла нет или он неправильный: { $file }. Дальше работает более старая версия.

## Reading aloud
listen = Слушать
listen-player = Чтение вслух
listen-play = Читать вслух дальше
listen-pause = Пауза
listen-back = Предыдущий абзац
listen-forward = Следующий абзац
# What follows is one of the three speeds.
listen-speed = Темп
listen-slow = Медленный
listen-normal = Обычный
listen-fast = Быстрый
listen-stop = Прекратить чтение вслух
# Who speaks
listen-machine = Говорит компьютерный голос.
listen-person = Это записал человек.
listen-none = Для этого текста ещё нет аудио.

## QR codes
qr-how = Наведите камеру телефона на этот код.
# $address (text) - a host name, a phone number or a mail address
qr-label = QR-код: { $address }
take-page-phone = Возьмите эту страницу с собой
take-page-share = Поделиться этой страницей
take-page-copy = Скопировать ссылку
take-page-copied = Ссылка скопирована.
take-page-print = Напечатать эту страницу

## End of a visit on a shared tablet
idle-heading = Вы ещё здесь?
idle-text = Скоро этот планшет забудет ваш визит и начнёт сначала.
idle-stay = Да, продолжить

## Said back to the city, on shared tablets alone
counts-question = Вам помогла эта страница?
counts-yes = Да
counts-no = Мне не удалось это найти
counts-thanks = Спасибо. Ваш ответ засчитан. Больше ничего не сохраняется.
counts-language = Моего языка здесь нет
counts-language-which = Какой язык вам нужен?
counts-language-thanks = Спасибо. Ваше пожелание засчитано. Больше ничего не сохраняется.
counts-heading = Что подсчитывает этот планшет
counts-answers = Как часто люди отвечают, что страница им помогла или что им не удалось найти нужное: по дням, страницам и языкам.
counts-languages = Какие языки нужны людям, но их здесь нет: по дням.
counts-searches = Как часто поиск ничего не находит: по дням и по теме, которая была открыта перед этим. То, что люди вводили, не сохраняется.
counts-rule = Больше ничего не подсчитывается. Числа покидают этот планшет, только когда их забирают сотрудники, и только числа от пяти.
counts-file = Сохранить числа в файл
counts-code = Показать числа как QR-код
counts-few = Ещё нет ни одного числа от пяти.
counts-many = Для QR-кода чисел слишком много. Сохраните их в файл.
counts-forget = Удалить все числа
counts-forgotten = Все числа удалены.

## When something goes wrong
failure-offline-heading = Нет соединения
failure-offline-text = Эта страница не сохранена на этом устройстве, а интернета сейчас нет.
failure-not-found-heading = Такой страницы нет
failure-not-found-text = Возможно, адрес неправильный или страница удалена.
failure-damaged-pack-heading = Эту страницу нельзя показать
failure-damaged-pack-text = Файл этой страницы повреждён. Пожалуйста, скажите об этом людям в консультационном пункте.
failure-not-in-your-language-heading = Нет на этом языке
failure-not-in-your-language-text = Этой информации нет на том языке, который вы искали.
failure-to-topics = К темам
failure-try-again = Попробовать ещё раз
failure-to-start = Выбрать язык
