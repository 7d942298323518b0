//! Problems of a pack: values that say where, what, and what to write instead.

use std::{fmt, ops::Range};

/// Something in a pack that has to be changed (error), looked at (warning) or thought of (hint).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// The rule that it breaks, one of [`RULES`].
    pub code: &'static str,
    /// The file, by its path in the pack; files of the program begin with `locales/`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
    /// The bytes of the file that are meant; empty if it is the file as a whole or something that is not there.
    pub span: Range<usize>,
    /// What is wrong, one sentence.
    pub message: String,
    /// What to write or do instead, one sentence.
    pub help: String,
    /// Everything that it stands for, where one cause brings many findings; the message names the first of them.
    pub items: Vec<String>,
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The pack cannot be published like this.
    Error,
    /// The pack works, but somebody should look at it.
    Warning,
    /// The pack is well as it is, and could be better.
    Hint,
}

impl Severity {
    /// The word for it in a report.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "hint",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Problem { severity, code, file, line, column, message, help, .. } = self;
        write!(f, "{file}:{line}:{column}: {severity}[{code}]: {message}; {help}")
    }
}

impl Problem {
    /// A problem of a file as a whole, or of one that is not there.
    pub(crate) fn of_file(rule: Rule, file: &str, message: impl Into<String>, help: impl Into<String>) -> Problem {
        Problem {
            severity: rule.severity(),
            code: rule.code(),
            file: file.to_owned(),
            line: 1,
            column: 1,
            span: 0..0,
            message: message.into(),
            help: help.into(),
            items: Vec::new(),
        }
    }

    /// The same problem, standing for many things of one kind.
    pub(crate) fn of_all(self, items: Vec<String>) -> Problem {
        Problem { items, ..self }
    }

    /// Puts problems into the order in which they are read: by file, then by place in the file.
    pub(crate) fn sort(problems: &mut Vec<Problem>) {
        problems.sort_by(|left, right| {
            let places = left.file.cmp(&right.file).then(left.span.start.cmp(&right.span.start));
            let rules = left.severity.cmp(&right.severity).then(left.code.cmp(right.code));
            places.then(rules).then_with(|| left.message.cmp(&right.message))
        });
        problems.dedup();
    }
}

macro_rules! rules {
    ($($rule:ident = $code:literal, $severity:ident, $meaning:literal;)*) => {
        /// A rule that a pack can break.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Rule {
            $(#[doc = $meaning] $rule,)*
        }

        /// Every rule.
        pub const RULES: &[Rule] = &[$(Rule::$rule),*];

        impl Rule {
            /// Its name in reports.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Rule::$rule => $code),* }
            }

            /// How bad it is to break it, unless the pack says otherwise of a rule that is no error.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Rule::$rule => Severity::$severity),* }
            }

            /// The rule of a code.
            #[must_use]
            pub fn of_code(code: &str) -> Option<Rule> {
                RULES.iter().copied().find(|rule| rule.code() == code)
            }

            /// What it asks for, one sentence.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self { $(Rule::$rule => $meaning),* }
            }
        }
    };
}

rules! {
    NotUtf8 = "not-utf8", Error, "Every file is UTF-8 text.";
    TooLarge = "too-large", Error, "No file is larger than 4 MiB.";
    InvalidJson = "invalid-json", Error, "Every file is JSON, without comments or trailing commas.";
    TooDeep = "too-deep", Error, "Nothing is nested more than 64 levels deep.";
    DuplicateKey = "duplicate-key", Error, "A key stands once in an object.";
    UnknownKey = "unknown-key", Error, "Only the keys of the format are used.";
    MissingKey = "missing-key", Error, "The keys that an object needs are all there.";
    WrongType = "wrong-type", Error, "A value has the type that its key asks for.";
    UnknownValue = "unknown-value", Error, "Where the format gives a choice of words, one of them is used.";
    NotADate = "not-a-date", Error, "Dates are written year-month-day.";
    MissingFile = "missing-file", Error, "The files that every pack needs are there.";
    StrayFile = "stray-file", Error, "Every JSON or Fluent file of a pack is one that the pack uses.";

    BadId = "bad-id", Error, "Ids are lower-case letters, digits and single hyphens.";
    DuplicateId = "duplicate-id", Error, "An id names one thing only.";
    ReservedId = "reserved-id", Error, "A topic or a place has no id that means another page.";
    EmptyText = "empty-text", Error, "No text is empty.";
    EmptyList = "empty-list", Error, "No list that is shown is empty.";

    BadTag = "bad-tag", Error, "Languages are named by BCP 47 tags in their usual spelling.";
    UnlistedDefault = "unlisted-default", Error, "The default locale is one of the pack's locales.";
    UnknownFallback = "unknown-fallback", Error, "A locale falls back to other locales of the pack.";
    LocaleWithoutFolder = "locale-without-folder", Error, "Every locale of the pack has its folder.";
    FolderWithoutLocale = "folder-without-locale", Error, "Every folder belongs to a locale of the pack.";
    UnknownLocale = "unknown-locale", Error, "The program has its own texts in every locale of the pack, or the pack brings them.";
    UnknownCountry = "unknown-country", Error, "The country is an ISO 3166-1 code whose holidays are known.";
    BadTimeZone = "bad-time-zone", Error, "The time zone has the form of an IANA name.";
    KioskTimes = "kiosk-times", Error, "The times of a shared tablet lie in a range that suits people.";
    NoEmergencyTopic = "no-emergency-topic", Error, "There is a topic `emergency`.";
    NoEmergencyNumber = "no-emergency-number", Error, "There is at least one emergency number.";
    EmergencyList = "emergency-list", Error, "Every locale puts the emergency numbers of the pack into words, in its order.";
    MissingTopic = "missing-topic", Error, "Every topic has a title and articles in the default locale.";
    UnknownTopic = "unknown-topic", Error, "`topics.json` names topics of `pack.json`.";
    MissingPlaceText = "missing-place-text", Error, "Every place has its name in the default locale.";
    MissingPhraseText = "missing-phrase-text", Error, "Every situation and every phrase has its text in the default locale.";
    UnknownPhrase = "unknown-phrase", Error, "A text of `<locale>/phrases.json` belongs to a situation or a phrase.";
    UnknownPicture = "unknown-picture", Error, "Pictures are among those that the program has.";
    MissingStepText = "missing-step-text", Error, "Every question of the first steps and every answer has its text in the default locale.";
    UnknownStepText = "unknown-step-text", Error, "A text of `<locale>/steps.json` belongs to a question or an answer.";
    UnknownAnswer = "unknown-answer", Error, "`for` names answers to the questions of `steps.json`.";
    MissingWordText = "missing-word-text", Error, "Every word of the glossary is explained in the default locale.";
    UnknownWord = "unknown-word", Error, "A text of `<locale>/glossary.json` belongs to a word of the glossary.";
    AmbiguousWord = "ambiguous-word", Error, "What is written in one way is one word of the glossary.";
    UnusedWord = "unused-word", Warning, "Every word of the glossary stands in a text of the default locale.";
    SamePicture = "same-picture", Error, "Each phrase of a situation and each answer to a question has a picture of its own.";
    RuleLevel = "rule-level", Error, "`rules` sets the level of rules that are no errors by themselves.";

    BadColour = "bad-colour", Error, "Colours are written `#rrggbb`.";
    Contrast = "contrast", Error, "Text has a contrast of at least 7:1 to what it stands on.";
    BadLogo = "bad-logo", Error, "The logo is a picture beside `pack.json`, without scripts or references to other files.";

    NotHttps = "not-https", Error, "Addresses of pages begin with `https://`.";
    BadValue = "bad-value", Error, "The value of a fact has the form of its kind.";
    Currency = "currency", Error, "Money, and only money, has a currency.";
    UnusedFact = "unused-fact", Warning, "Every fact is used somewhere.";
    FutureDate = "future-date", Error, "Nothing was checked or written in the future.";
    ReviewBeforeCheck = "review-before-check", Error, "The next review lies after the last check.";
    Overdue = "overdue", Warning, "What is due for review has been reviewed.";
    DueSoon = "due-soon", Hint, "What is due for review in the next 30 days is known.";
    UnknownCategory = "unknown-category", Error, "Places have categories that the program knows.";
    GeoRange = "geo-range", Error, "Positions lie on the globe.";
    OpeningHours = "opening-hours", Error, "Opening hours follow the OSM syntax.";
    ClosedDays = "closed-days", Warning, "A place that is closed for a while is so in days that come in order and are not over.";
    BadWay = "bad-way", Error, "The picture of a way is a picture in the folder `ways`, without scripts or references to other files, and said in words.";
    MissingSessionText = "missing-session-text", Error, "What takes place at a place has its words in the default locale.";
    UnknownSession = "unknown-session", Error, "Words for what takes place belong to a session of that place.";
    PastSession = "past-session", Warning, "What takes place has a day to come.";
    UnknownLanguage = "unknown-language", Warning, "The program can name the languages that are spoken at a place.";
    UnknownAudience = "unknown-audience", Error, "Articles are for audiences that the program knows.";
    UnknownCatalogueItem = "unknown-catalogue-item", Error, "`covers` names items of the welcome catalogue.";
    CatalogueGap = "catalogue-gap", Hint, "Every item of the welcome catalogue is covered by an article.";
    Orphan = "orphan", Hint, "Every article is linked from another text.";
    DuplicateKeyword = "duplicate-keyword", Warning, "A keyword stands once in an article.";

    UnknownFact = "unknown-fact", Error, "A fact that is referred to exists.";
    UnknownPlace = "unknown-place", Error, "A place that is referred to exists.";
    UnknownArticle = "unknown-article", Error, "An article that is linked to exists.";
    WrongFactKind = "wrong-fact-kind", Error, "A fact is of the kind that its use needs.";
    UrlScheme = "url-scheme", Error, "Links lead to https, tel, mailto, sms and geo only.";
    TypedAddress = "typed-address", Error, "Addresses are facts, never typed into a text.";
    TypedFact = "typed-fact", Warning, "Phone numbers, prices and postal addresses are facts and places, never typed into a text.";
    BadMarkup = "bad-markup", Error, "The marks in a text are complete.";
    MarkupInPlain = "markup-in-plain", Error, "Titles, labels, summaries and keywords have no marks.";
    Html = "html", Error, "Texts contain no HTML.";
    BidiControl = "bidi-control", Error, "Texts contain no invisible direction marks.";
    ControlCharacter = "control-character", Error, "Texts contain no control characters or line breaks.";
    NoGlyph = "no-glyph", Error, "Every character that readers may see is in one of the program's fonts.";
    MixedScript = "mixed-script", Warning, "A word is written in one script.";
    LongSentence = "long-sentence", Hint, "A sentence is no longer than the locale's limit.";
    LongParagraph = "long-paragraph", Hint, "A paragraph has no more than 80 words.";

    BaseChanged = "base-changed", Warning, "What a pack says otherwise fits what the pack that it extends says today.";
    BaseNotNoted = "base-not-noted", Warning, "For everything that a pack says otherwise it is noted what the pack that it extends said.";

    BlockKey = "block-key", Error, "A block has only the keys of its kind.";
    NeutralKey = "neutral-key", Error, "What does not depend on the language stands in the default locale only.";
    OnlyInTranslation = "only-in-translation", Error, "A translation has nothing that the default locale lacks.";
    Untranslated = "untranslated", Warning, "A translation has everything that the default locale has.";
    Stale = "stale", Warning, "A translation says what the default locale says today.";
    MachineInEmergency = "machine-in-emergency", Warning, "A person has read what is said about emergencies.";
    DifferentOrder = "different-order", Error, "Articles and blocks come in the same order in every locale.";
    DifferentKind = "different-kind", Error, "A block is of the same kind in every locale.";
    DifferentTone = "different-tone", Error, "A notice has the same tone in every locale.";
    DifferentCount = "different-count", Error, "A block has the same number of items in every locale.";
    DifferentReferences = "different-references", Error, "A block refers to the same facts, places and articles in every locale.";

    StringsSyntax = "strings-syntax", Error, "The program's texts are valid Fluent.";
    SelectDefault = "select-default", Error, "Every choice in the program's texts has a default.";
    StringDuplicate = "string-duplicate", Error, "A message stands once in a file.";
    StringMissing = "string-missing", Error, "Every locale has every message of the source locale.";
    StringUnknown = "string-unknown", Error, "No locale has a message that the source locale lacks.";
    StringPlaceables = "string-placeables", Error, "A message has the placeables of the source locale.";
    StringFeature = "string-feature", Error, "The program's texts use no more of Fluent than the program can show.";
    StringReference = "string-reference", Error, "A text that is referred to stands in the same file and refers to no other.";
    LocaleFormat = "locale-format", Error, "How a locale writes is complete, and what differs from CLDR gives its reason.";
}
