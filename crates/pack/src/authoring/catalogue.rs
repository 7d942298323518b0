//! The closed lists of words in a pack: the welcome catalogue, audiences, categories of places.

/// Something that a welcome pack should let a newcomer find out or do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CatalogueItem {
    /// As it stands in `covers`.
    pub id: &'static str,
    /// What the newcomer can find out or do.
    pub sentence: &'static str,
}

const fn item(id: &'static str, sentence: &'static str) -> CatalogueItem {
    CatalogueItem { id, sentence }
}

/// The welcome catalogue, drawn from what cities recommend to each other: Mediterranean City-to-City Migration (2017 and
/// its learning reports of Tunis 2018 and Grenoble 2021), Integrating Cities toolkit (EUROCITIES 2014).
pub const CATALOGUE: &[CatalogueItem] = &[
    item("welcome-message", "Everyone is welcome in the city, whatever their origin or status."),
    item("one-stop-shop", "Where the service point is, when it is open and which languages are spoken there."),
    item("info-sessions", "Which information events there are for newcomers of every age."),
    item("registration", "How to register as a resident, also without a permanent address."),
    item("local-document", "What local identity documents give and do not give."),
    item("health-access", "How to reach a doctor, a hospital or a pharmacy, also without insurance or papers."),
    item("health-prevention", "Where to get vaccinations, check-ups, care in pregnancy and help for the mind."),
    item("housing-access", "How to find a home, what a contract says, who helps when one has no home."),
    item("housing-rights", "What tenants may ask for, and what to do when a landlord discriminates."),
    item("school", "How to enrol a child in kindergarten and school."),
    item("further-education", "What comes after compulsory school: guidance, apprenticeship, university."),
    item("leisure-learning", "What children and adults can do after school: holidays, sports, music, libraries."),
    item("language-courses", "Where to learn the language, at which level and cost."),
    item("interpreters", "When one has a right to an interpreter, and how to ask for one."),
    item("transport", "How public transport works: tickets, reductions, nights, fines."),
    item("essentials", "Where to buy what one needs, cheaply, and how to get a bank account and a SIM card."),
    item("emergency", "Who to call in an emergency, what to say, and that it costs nothing."),
    item("violence-help", "Where to be safe from violence at home or outside, and from trafficking."),
    item("child-protection", "What protects children, and who helps them."),
    item("rights", "Which rights every resident has, and what does not depend on status."),
    item("duties", "Which obligations and everyday rules there are."),
    item("residence-status", "Where to get free legal advice on residence, asylum, family and citizenship."),
    item("non-discrimination", "How to recognise and report discrimination, and who gives support."),
    item("women-equality", "That women and men are equal, and which services there are for women."),
    item("groups", "What there is for young people, older people, people with disabilities and LGBT people."),
    item("work-access", "How to find work, who may work, and what the employment service does."),
    item("work-rights", "What a contract and pay must be like, and who protects against exploitation."),
    item("recognition", "How to have qualifications and skills recognised."),
    item("vocational", "Where to train for a profession, or train further."),
    item("entrepreneurship", "How to start a business."),
    item("political-participation", "How to have a say: councils, consultations, budgets, elections."),
    item("associations", "Which associations there are, and where to volunteer."),
    item("culture", "Where people meet, celebrate and talk across cultures and religions."),
    item("living-together", "How everyday customs work, without \"us\" and \"them\"."),
    item("myths", "What is said and what is true."),
    item("stories", "What people who came before tell in their own words."),
    item("case-contact", "Who one's own contact person is, and which appointments come next."),
    item("enquiry", "How to ask a question, and how to say what was missing."),
];

/// Whom an article can be for.
pub const AUDIENCES: &[&str] = &[
    "everyone",
    "family",
    "adult",
    "young",
    "worker",
    "student",
    "asylum",
    "eu-citizen",
    "woman",
    "older",
    "disabled",
];

/// What a place can be for.
pub const CATEGORIES: &[&str] = &[
    "service-point",
    "registration",
    "health",
    "housing",
    "education",
    "language",
    "work",
    "transport",
    "rights",
    "family",
    "women",
    "everyday",
    "participation",
    "emergency",
];
