//! The words that sentences are made of: days, counts, shares, acts, bodies, records, citations.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::act::{ActKind, Topic};
use crate::actor::{Body, BodyKind};
use crate::glossary::{Named, Word};
use crate::law::{Citation, InstrumentKind, InstrumentRef, Provision, ProvisionSet, RelationKind};
use crate::matter::Matter;
use crate::record::YesNo;
use crate::report::{Cited, Report};
use crate::share::{Bound, Share};
use crate::time::{Date, Moved, Period, Span, When};
use crate::{BodyId, Lang, MatterId, Quantity, RecordId};

/// A text in the language asked for; both see the same variables.
macro_rules! say {
    ($lang:expr, $vi:literal, $en:literal) => {
        match $lang {
            $crate::Lang::Vi => alloc::format!($vi),
            $crate::Lang::En => alloc::format!($en),
        }
    };
}
pub(crate) use say;

/// One of two fixed texts.
pub(crate) const fn pick<'t>(lang: Lang, vi: &'t str, en: &'t str) -> &'t str {
    match lang {
        Lang::Vi => vi,
        Lang::En => en,
    }
}

/// Kinds that a number does not tell: the National Assembly numbers laws and resolutions alike.
const KINDS: &[(&str, InstrumentKind)] = &[
    ("10/2022/QH15", InstrumentKind::LAW),
    ("75/2015/QH13", InstrumentKind::LAW),
    ("91/2015/QH13", InstrumentKind::CODE),
];

fn kind_of(instrument: &InstrumentRef) -> Option<&'static InstrumentKind> {
    KINDS
        .iter()
        .find(|(number, _)| *number == instrument.as_str())
        .map(|(_, kind)| kind)
}

/// Citations in legal style, those of one instrument together, in the order of first mention.
pub(crate) fn cite_all<'c>(
    names: &Names<'_>,
    cites: impl IntoIterator<Item = &'c Citation>,
) -> String {
    let lang = names.lang;
    let mut groups: Vec<(&InstrumentRef, Vec<Provision>)> = Vec::new();
    for cite in cites {
        match groups
            .iter_mut()
            .find(|(instrument, _)| **instrument == cite.instrument)
        {
            Some((_, places)) => places.push(cite.provision.clone()),
            None => groups.push((&cite.instrument, Vec::from_iter([cite.provision.clone()]))),
        }
    }
    let parts: Vec<String> = groups
        .into_iter()
        .map(|(instrument, places)| {
            let places: ProvisionSet = places.into_iter().collect();
            match (short_title(names, instrument), lang) {
                (Some(title), Lang::Vi) => format!("{} {title}", places.text(lang)),
                (Some(title), Lang::En) => format!("{title}, {}", places.text(lang)),
                (None, _) => instrument.cite(&places, kind_of(instrument), lang),
            }
        })
        .collect();
    parts.join("; ")
}

/// An instrument by its name: `Luật 10/2022/QH15`.
pub(crate) fn instrument(names: &Names<'_>, instrument: &InstrumentRef) -> String {
    short_title(names, instrument)
        .unwrap_or_else(|| instrument.name(kind_of(instrument), names.lang))
}

/// What an instrument without a number is called: by its programme, or by what it carries out.
fn short_title(names: &Names<'_>, instrument: &InstrumentRef) -> Option<String> {
    let lang = names.lang;
    let own = names
        .glossary
        .iter()
        .find_map(|word| instrument.label(word));
    if let Some(own) = own {
        return Some(own.text(lang).into());
    }
    let row = crate::catalogue::instruments().find(|row| row.id == *instrument)?;
    if row.number.is_some() {
        return None;
    }
    let kind = row.kind.word(lang);
    let carries_out = row
        .relations
        .iter()
        .find(|relation| relation.kind == RelationKind::Implements)
        .and_then(|relation| crate::catalogue::instruments().find(|row| row.id == relation.target));
    Some(match carries_out {
        Some(other) => {
            let (of, number) = (other.kind.word(lang), &other.id);
            say!(
                lang,
                "{kind} thực hiện {of} {number}",
                "{kind} carrying out {of} {number}"
            )
        }
        None => row.title.text(lang).into(),
    })
}

/// The items with a word before the last: «a, b và c».
pub(super) fn join(items: &[String], last: &str) -> String {
    match items.split_last() {
        Some((end, front)) if !front.is_empty() => format!("{} {last} {end}", front.join(", ")),
        Some((end, _)) => end.clone(),
        None => String::new(),
    }
}

/// The text with its first letter in upper case.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// A day: `20-06-2024` as Vietnamese offices write it, `2024-06-20` in English.
pub(crate) fn date(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Vi => format!("{:02}-{:02}-{}", day.day(), day.month(), day.year()),
        Lang::En => day.to_string(),
    }
}

/// A day known badly, with the word before it: «ngày 20-06-2024», «tháng 06-2024».
pub(crate) fn when(on: When, lang: Lang) -> String {
    let of = |day: Date| date(day, lang);
    match (on.earliest(), on.latest()) {
        (None, None) => pick(lang, "ngày chưa rõ", "an unknown day").into(),
        (None, Some(last)) => {
            let last = of(last);
            say!(lang, "không muộn hơn ngày {last}", "not later than {last}")
        }
        (Some(first), None) => {
            let first = of(first);
            say!(lang, "không sớm hơn ngày {first}", "not before {first}")
        }
        (Some(first), Some(last)) if first == last => {
            let first = of(first);
            say!(lang, "ngày {first}", "{first}")
        }
        (Some(first), Some(last)) => {
            let (year, month) = (first.year(), first.month());
            if When::year(year) == Some(on) {
                say!(lang, "năm {year}", "{year}")
            } else if When::month(year, month) == Some(on) {
                say!(lang, "tháng {month:02}-{year}", "{year}-{month:02}")
            } else {
                let (first, last) = (of(first), of(last));
                say!(
                    lang,
                    "trong khoảng từ ngày {first} đến ngày {last}",
                    "between {first} and {last}"
                )
            }
        }
    }
}

/// A time between two days, either of them open; nothing if both are.
pub(super) fn window(from: Option<Date>, until: Option<Date>, lang: Lang) -> String {
    match (
        from.map(|day| date(day, lang)),
        until.map(|day| date(day, lang)),
    ) {
        (None, None) => String::new(),
        (Some(from), Some(until)) if from == until => say!(lang, "ngày {from}", "on {from}"),
        (Some(from), Some(until)) => {
            say!(
                lang,
                "từ ngày {from} đến hết ngày {until}",
                "from {from} to {until}"
            )
        }
        (Some(from), None) => say!(lang, "từ ngày {from}", "from {from} on"),
        (None, Some(until)) => say!(lang, "đến hết ngày {until}", "up to {until}"),
    }
}

/// A period with its last day: «từ ngày 15-08-2023», «từ ngày 01-07-2007 đến hết ngày 30-06-2023».
pub(super) fn period(period: Period, lang: Lang) -> String {
    let last = period
        .day_after()
        .and_then(|after| after.checked_add_days(-1));
    let text = window(period.first_day(), last, lang);
    if text.is_empty() {
        pick(lang, "mọi thời điểm", "at all times").into()
    } else {
        text
    }
}

/// A length of time as a law writes it: «05 ngày làm việc».
pub(super) fn span(span: Span, lang: Lang) -> String {
    match lang {
        Lang::Vi if span.count() < 10 => format!("0{}", span.vi()),
        Lang::Vi => span.vi().to_string(),
        Lang::En => span.en().to_string(),
    }
}

/// What moved a day, if a reader would not expect it: weekly rest days are no news.
pub(super) fn moved(moved: &Moved, lang: Lang) -> Option<String> {
    let of = |day: Date| date(day, lang);
    Some(match moved {
        Moved::WeeklyRest { .. } => return None,
        Moved::Holiday {
            date: day, vi, en, ..
        } => {
            let (day, name) = (of(*day), pick(lang, vi, en));
            say!(lang, "nghỉ {name} ngày {day}", "{day} is a holiday, {name}")
        }
        Moved::SwappedOff {
            date: day, worked, ..
        } => {
            let (day, worked) = (of(*day), of(*worked));
            say!(
                lang,
                "nghỉ bù ngày {day}, làm bù ngày {worked}",
                "{day} is off, {worked} is worked for it"
            )
        }
        Moved::SwappedIn { date: day, off, .. } => {
            let (day, off) = (of(*day), of(*off));
            say!(
                lang,
                "ngày {day} làm bù cho ngày {off}",
                "{day} is worked for {off}"
            )
        }
        Moved::MonthEnd { taken, .. } => {
            let taken = of(*taken);
            say!(
                lang,
                "tháng không có ngày tương ứng nên lấy ngày {taken}",
                "the month has no such day, {taken} is taken"
            )
        }
        Moved::Rolled { from, to } => {
            let (from, to) = (of(*from), of(*to));
            say!(
                lang,
                "ngày {from} là ngày nghỉ nên chuyển sang ngày {to}",
                "{from} is a day off, so it moves to {to}"
            )
        }
    })
}

/// A count known well or badly.
pub(crate) fn quantity(count: Quantity, lang: Lang) -> String {
    let text = count.to_string();
    if let Some(n) = count.known() {
        return n.to_string();
    }
    match (text.strip_prefix('~'), count.least(), count.most()) {
        (Some(n), _, _) => say!(lang, "khoảng {n}", "about {n}"),
        (None, 0, None) => pick(lang, "chưa rõ", "an unknown number").into(),
        (None, low, None) => say!(lang, "ít nhất {low}", "at least {low}"),
        (None, 0, Some(high)) => say!(lang, "không quá {high}", "at most {high}"),
        (None, low, Some(high)) => say!(lang, "từ {low} đến {high}", "{low} to {high}"),
    }
}

/// A share as the laws write it: «trên 50%», «từ 2/3 trở lên».
pub(super) fn share(share: Share, lang: Lang) -> String {
    let hundred = u32::from(share.of).saturating_mul(100);
    let parts = u32::from(share.parts);
    let amount = match (hundred.checked_rem(parts), hundred.checked_div(parts)) {
        (Some(0), Some(percent)) => say!(lang, "{percent}%", "{percent} %"),
        _ => format!("{}/{}", share.of, share.parts),
    };
    match share.bound {
        Bound::AtLeast => say!(lang, "từ {amount} trở lên", "at least {amount}"),
        Bound::MoreThan => say!(lang, "trên {amount}", "more than {amount}"),
    }
}

/// Whether *về* stands between the act and its topic.
const fn about(act: ActKind) -> bool {
    matches!(
        act,
        ActKind::Agree
            | ActKind::Answer
            | ActKind::Complain
            | ActKind::Conclude
            | ActKind::Consult
            | ActKind::Dialogue
            | ActKind::Initiate
            | ActKind::Judge
            | ActKind::Meet
            | ActKind::Petition
            | ActKind::Plan
            | ActKind::Propose
            | ActKind::Reply
            | ActKind::RequestAmendment
            | ActKind::Support
            | ActKind::Train
    )
}

/// What was or is to be done: «gửi quyết định của cộng đồng dân cư».
pub(crate) fn deed(names: &Names<'_>, act: ActKind, topic: Option<&Topic>) -> String {
    let lang = names.lang;
    let verb = act.name(lang);
    let Some(topic) = topic else {
        return verb.into();
    };
    let name = names.name(topic);
    // The act says the same as its topic, or the two read badly side by side.
    let own = match (act, topic) {
        (ActKind::PutUp, topic) if *topic == Topic::MATTER => Some((verb, verb)),
        (ActKind::Ballot, topic) if *topic == Topic::BALLOT => Some((verb, verb)),
        (ActKind::Meet, topic) if *topic == Topic::DECISION => Some((verb, verb)),
        (ActKind::Meet, topic) if *topic == Topic::ORDINARY_SESSION => {
            Some(("họp thường lệ", "hold an ordinary session"))
        }
        (ActKind::Notify | ActKind::Publish, topic) if *topic == Topic::MEETING_NOTICE => {
            Some(match act {
                ActKind::Notify => ("thông báo về cuộc họp", "give notice of the meeting"),
                _ => (
                    "niêm yết thông tin về cuộc họp",
                    "post the notice of the meeting",
                ),
            })
        }
        (ActKind::Notify, topic) if *topic == Topic::MEETING_PAPERS => {
            Some(("gửi tài liệu cuộc họp", "send the papers of the meeting"))
        }
        _ => None,
    };
    if let Some((vi, en)) = own {
        return pick(lang, vi, en).into();
    }
    match (about(act), lang) {
        (true, Lang::Vi) => format!("{verb} về {name}"),
        (true, Lang::En) if act != ActKind::Plan => format!("{verb} on {name}"),
        _ => format!("{verb} {name}"),
    }
}

/// Kinds of body, with a word before the last.
pub(crate) fn kinds(names: &Names<'_>, kinds: &[BodyKind], last: &str) -> String {
    let kinds: Vec<String> = kinds.iter().map(|kind| names.name(kind).into()).collect();
    join(&kinds, last)
}

/// Those who owe something: all of them, any one of them, or each.
pub(crate) fn owing(names: &Names<'_>, owes: &[BodyKind], jointly: Option<YesNo>) -> String {
    match jointly {
        Some(YesNo::Yes) => kinds(names, owes, pick(names.lang, "và", "and")),
        Some(YesNo::No) => kinds(names, owes, pick(names.lang, "hoặc", "or")),
        None => {
            let owes: Vec<&str> = owes.iter().map(|kind| names.name(kind)).collect();
            owes.join(", ")
        }
    }
}

/// What a report calls its bodies, matters and records.
pub(crate) struct Names<'r> {
    pub(crate) lang: Lang,
    glossary: &'r [Word],
    bodies: BTreeMap<&'r BodyId, String>,
    matters: BTreeMap<&'r MatterId, String>,
    records: BTreeMap<&'r RecordId, String>,
}

/// The phrases of some things: the plain one, or the fuller one where the plain one names several.
fn phrases<'r, K>(
    things: impl Iterator<Item = (&'r K, String, String)> + Clone,
    lang: Lang,
) -> BTreeMap<&'r K, String>
where
    K: Ord + core::fmt::Display,
{
    let mut plain_seen: BTreeMap<String, u32> = BTreeMap::new();
    let mut fuller_seen: BTreeMap<String, u32> = BTreeMap::new();
    let count = |of: &mut BTreeMap<String, u32>, text: String| {
        let seen = of.entry(text).or_default();
        *seen = seen.saturating_add(1);
    };
    for (_, plain, fuller) in things.clone() {
        count(&mut plain_seen, plain);
        count(&mut fuller_seen, fuller);
    }
    things
        .map(|(id, plain, fuller)| {
            let text = if plain_seen.get(&plain) == Some(&1) {
                plain
            } else if fuller_seen.get(&fuller) == Some(&1) {
                fuller
            } else {
                say!(lang, "{fuller} (mục «{id}»)", "{fuller} (entry “{id}”)")
            };
            (id, text)
        })
        .collect()
}

impl<'r> Names<'r> {
    /// Without a report: things are called by their ids.
    pub(crate) const fn none(lang: Lang) -> Self {
        Self {
            lang,
            glossary: &[],
            bodies: BTreeMap::new(),
            matters: BTreeMap::new(),
            records: BTreeMap::new(),
        }
    }

    pub(super) fn new(report: &'r Report, lang: Lang) -> Self {
        let bodies: Vec<&Body> = report.bodies.iter().collect();
        let matters: Vec<&Matter> = report.matters.iter().collect();
        let cited: Vec<&Cited> = report.cited.iter().collect();
        Self::of(&bodies, &matters, &cited, &report.glossary, lang)
    }

    /// What some bodies, matters and records are called among each other.
    pub(crate) fn of(
        bodies: &[&'r Body],
        matters: &[&'r Matter],
        cited: &[&'r Cited],
        glossary: &'r [Word],
        lang: Lang,
    ) -> Self {
        let mut names = Self {
            glossary,
            ..Self::none(lang)
        };
        names.bodies = phrases(
            bodies.iter().copied().map(|body| {
                let kind = body.kind.named(glossary, lang);
                let short = body.name.clone().unwrap_or_else(|| String::from(kind));
                let parent = body
                    .parent
                    .as_ref()
                    .and_then(|parent| bodies.iter().find(|other| other.id == *parent))
                    .and_then(|parent| parent.name.clone());
                let fuller =
                    parent.map_or_else(|| short.clone(), |parent| format!("{short}, {parent}"));
                (&body.id, short, fuller)
            }),
            lang,
        );
        names.matters = phrases(
            matters.iter().copied().map(|matter| {
                let kind = String::from(matter.kind.named(glossary, lang));
                let short = matter.title.clone().unwrap_or(kind);
                (&matter.id, short.clone(), short)
            }),
            lang,
        );
        let records = phrases(
            cited.iter().copied().map(|cited| {
                let short = names.noun(cited);
                let place = cited.place.as_ref().or(cited.by.as_ref());
                let matter = cited.matter.as_ref();
                let fuller = place
                    .map(|id| names.body(id))
                    .or_else(|| matter.map(|id| names.matter(id)))
                    .map_or_else(|| short.clone(), |other| format!("{short} ({other})"));
                (&cited.record, short, fuller)
            }),
            lang,
        );
        names.records = records;
        names
    }

    /// A record as a noun with its day: «cuộc họp ngày 20-06-2024».
    fn noun(&self, cited: &Cited) -> String {
        let lang = self.lang;
        // A topic without a name has no words: the day and the body tell the record.
        let topic = cited
            .topic
            .as_ref()
            .filter(|topic| self.name(*topic) != topic.as_str());
        let plain = match cited.act {
            ActKind::Meet => Some(("cuộc họp", "the meeting")),
            ActKind::Ballot => Some(("đợt phát phiếu lấy ý kiến", "the household ballot")),
            ActKind::VoteOnline => Some(("đợt biểu quyết trực tuyến", "the online vote")),
            ActKind::Elect => Some(("cuộc bầu", "the election")),
            ActKind::Decide => Some(("văn bản quyết định", "the document of the decision")),
            ActKind::Plan => Some(("kế hoạch", "the plan")),
            ActKind::Report => Some(("báo cáo", "the report")),
            ActKind::Conclude => Some(("kết luận", "the conclusion")),
            ActKind::Tally => Some(("bản tổng hợp số liệu", "the tally")),
            ActKind::Petition => Some(("kiến nghị", "the petition")),
            ActKind::Complain => Some(("khiếu nại, phản ánh", "the complaint")),
            _ => None,
        };
        let what = match (plain, topic) {
            (Some((vi, en)), None) => String::from(pick(lang, vi, en)),
            (Some((vi, en)), Some(topic)) => {
                let name = self.name(topic);
                say!(lang, "{vi} về {name}", "{en} on {name}")
            }
            (None, _) => {
                let deed = deed(self, cited.act, topic);
                say!(lang, "việc {deed}", "the record “{deed}”")
            }
        };
        let day = when(cited.date, lang);
        match (cited.date.is_unknown(), cited.date.exact().is_some()) {
            (true, _) => say!(lang, "{what} (chưa rõ ngày)", "{what} (of an unknown day)"),
            (false, true) => say!(lang, "{what} {day}", "{what} of {day}"),
            (false, false) => format!("{what} ({day})"),
        }
    }

    /// A key of an open list in words.
    pub(crate) fn name<'k, K: Named>(&self, key: &'k K) -> &'k str
    where
        'r: 'k,
    {
        key.named(self.glossary, self.lang)
    }

    pub(crate) fn body(&self, id: &BodyId) -> String {
        self.bodies
            .get(id)
            .cloned()
            .unwrap_or_else(|| format!("«{id}»"))
    }

    pub(crate) fn matter(&self, id: &MatterId) -> String {
        self.matters
            .get(id)
            .cloned()
            .unwrap_or_else(|| format!("«{id}»"))
    }

    pub(crate) fn record(&self, id: &RecordId) -> String {
        let lang = self.lang;
        self.records
            .get(id)
            .cloned()
            .unwrap_or_else(|| say!(lang, "bản ghi «{id}»", "the record “{id}”"))
    }
}
