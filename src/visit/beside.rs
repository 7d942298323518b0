//! A second language beside the first: where it comes from, what is shown of it, and how the way through a visit keeps it.

use super::Visit;
use crate::{
    beside::{can_stand_beside, second_in, with_second},
    browser::{self, FollowedLink, Tongue, Weave},
    loader::{Second, SecondError},
    part::{BesideBar, SecondLanguages},
    screen::{Failure, Reader},
    visit::way::Step,
};
use leptos::prelude::*;
use welcome_pack::{
    bundle::{LocaleEntry, path_within},
    route::Route,
};

/// The second language that is shown.
pub(super) struct SecondShown {
    /// BCP 47 tag.
    tag: String,
    /// Who reads it; `None` where its page is not to be had.
    reader: Option<Reader>,
}

/// The second language of a screen, with its page, or why that is not to be had.
pub(super) struct Asked {
    /// BCP 47 tag.
    tag: String,
    /// The page.
    found: Result<Second, Failure>,
}

impl Visit {
    /// The second language that an address asks for; none where it is unknown or the page's own.
    pub(super) fn second_of(self, address: &str) -> Option<String> {
        let (path, query) = address.split_once('?')?;
        let manifest = self.screen.with_untracked(|screen| screen.reader.manifest.clone());
        let route = Route::parse(path_within(&manifest.base, path)?);
        second_in(query).filter(|tag| can_stand_beside(tag, &route, &manifest)).map(str::to_owned)
    }

    /// The tag of the second language that is shown.
    pub(super) fn second_tag(self) -> Option<String> {
        self.second.with_value(|second| second.as_ref().map(|second| second.tag.clone()))
    }

    /// Who reads the second language that is shown.
    pub(super) fn second_reader(self) -> Option<Reader> {
        self.second.with_value(|second| second.as_ref()?.reader.clone())
    }

    /// The address of what is shown, with its second language.
    pub(super) fn address(self) -> String {
        with_second(&self.screen.with_untracked(|screen| screen.address()), self.second_tag().as_deref())
    }

    /// Where a link leads within the visit: the second language comes along, unless the link names another one or none. Who
    /// changes to the language that stands beside swaps the two. The same page in another language shows the same choice of
    /// places and the same search.
    pub(super) fn address_of(self, link: &FollowedLink) -> String {
        let path = if link.keep_place { link.path.clone() + &browser::query() } else { link.path.clone() };
        let named = second_in(&link.query).map(str::to_owned);
        let Some(second) = named.or_else(|| self.second_tag()).filter(|_| !link.alone) else {
            return with_second(&path, None);
        };
        let address = with_second(&path, Some(&second));
        if self.second_of(&address).is_some() {
            return address;
        }
        with_second(&path, Some(self.screen.get_untracked().reader.tag()))
    }

    /// Begins with the second language that the address asks for. The page that was loaded is in the first language alone:
    /// no server knows of the second one. It moves once, when both are there, in one frame, and what is read stays where it
    /// is in view.
    pub(super) fn begin_beside(self) {
        let address = browser::address();
        if self.second_of(&address).is_some() {
            self.go(address, Step::SamePlace);
        }
    }

    /// Gets the page of a route in a second language; `None` where it belongs to another release.
    pub(super) async fn ask_second(self, route: &Route, tag: String) -> Option<Asked> {
        let found = match self.loader.get_value().second(route, &tag).await {
            Ok(second) => Ok(second),
            Err(SecondError::Failure(failure)) => Err(failure),
            Err(SecondError::OtherRelease) => return None,
        };
        Some(Asked { tag, found })
    }

    /// Shows the second language beside the page that has just come up, before that comes to life.
    pub(super) fn show_second(self, asked: Option<Asked>) {
        browser::forget_beside();
        let before = self.second_tag();
        let screen = self.screen.get_untracked();
        let reader = &screen.reader;
        let Some(Asked { tag, found }) = asked.filter(|_| screen.failure.is_none()) else {
            return self.second.set_value(None);
        };
        let entry = |tag: &str| reader.manifest.locales.iter().find(|locale| locale.tag == tag).cloned();
        let (Some(first), Some(second)) = (entry(reader.tag()), entry(&tag)) else { return };
        if before.as_ref() != Some(&tag) {
            browser::tell_worker("want", &[("locale", &tag)]);
            browser::store_second(self.profile.get_value(), &tag);
        }
        if let Ok(Second { sheet, .. }) = &found {
            Weave::new(
                tongue(&first, reader),
                tongue(&second, reader),
                reader.text("beside-missing"),
                reader.text("standing-stale"),
            )
            .show(&sheet.main);
        }
        let page = screen.page().cloned();
        let swapped = page.map(|page| reader.manifest.address(&page.path(&tag))).unwrap_or_default();
        let swapped = with_second(&swapped, Some(reader.tag()));
        let (alone, failure) = (screen.address(), found.as_ref().err().copied());
        if let Some(place) = browser::place_for_strip(&tag, &reader.label("beside-choose", &[])) {
            self.add(place, move || view! { <BesideBar first second swapped alone failure/> }.into_any());
        }
        self.second.set_value(Some(SecondShown { tag, reader: found.ok().map(|second| second.reader) }));
    }

    /// Offers the second languages in the menu that is about to open.
    pub(super) fn offer_second(self) {
        if self.screen.with_untracked(|screen| screen.failure.is_some() || screen.is_start()) {
            return;
        }
        let remembered = browser::stored_second(self.profile.get_value());
        let shown = self.second_tag();
        if let Some(place) = browser::place_for_second_languages() {
            self.add(place, move || view! { <SecondLanguages remembered shown/> }.into_any());
        }
    }
}

fn tongue(locale: &LocaleEntry, reader: &Reader) -> Tongue {
    Tongue {
        tag: locale.tag.clone(),
        direction: locale.direction.as_str(),
        autonym: locale.autonym.clone(),
        base: reader.manifest.address(&format!("/{}/", locale.tag)),
    }
}
