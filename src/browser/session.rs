//! What takes place at set times: what it is called, and the list of its next dates.

use super::{beside::block_name, document, page, page::Line};
use welcome_pack::bundle::SESSION_ID;

/// What an entry for the calendar says of a session.
pub(crate) struct SessionNames {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) location: String,
}

/// What a session is called, and where it is.
pub(crate) fn session_names(session: &Line) -> Option<SessionNames> {
    let heading = session.query_selector("h2").ok()??;
    Some(SessionNames {
        id: block_name(session).strip_prefix(SESSION_ID)?.to_owned(),
        name: heading.text_content()?,
        location: session.get_attribute("data-location")?,
    })
}

/// Shows the next dates of a session, each as a link that holds it; those that stand there already are left as they are, with
/// the focus that one of them may have.
pub(crate) fn show_dates(session: &Line, name: &str, dates: &[(String, String)]) {
    let (Some(document), Ok(Some(list))) = (document(), session.query_selector(".session-dates")) else { return };
    let shown: Vec<Option<String>> = page::below(&list, "a").map(|link| link.text_content()).collect();
    if !shown.is_empty() && shown.iter().flatten().eq(dates.iter().map(|(_, said)| said)) {
        return;
    }
    list.set_text_content(None);
    for (address, said) in dates {
        let (Ok(item), Ok(link)) = (document.create_element("li"), document.create_element("a")) else { return };
        for (attribute, value) in
            [("class", "outside-link"), ("download", "session.ics"), ("href", address), ("data-name", name)]
        {
            let _ = link.set_attribute(attribute, value);
        }
        link.set_text_content(Some(said));
        let _ = item.append_with_node_1(&link);
        let _ = list.append_with_node_1(&item);
    }
    for (selector, is_hidden) in [(".session-next", dates.is_empty()), (".session-none", !dates.is_empty())] {
        if let Ok(Some(line)) = session.query_selector(selector) {
            let _ = line.toggle_attribute_with_force("hidden", is_hidden);
        }
    }
}
