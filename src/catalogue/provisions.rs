//! Every place of the texts that the catalogue covers in full: the numbers, and not a word of the text.
//!
//! A place is the smallest unit that has a number or could have one: an article without clauses, a
//! clause, a point, an unnumbered paragraph. A clause of several paragraphs stands for its first one,
//! `p2` is the second. A heading on a line of its own is no paragraph. A paragraph that follows the
//! last point belongs to that point, unless it speaks of all of them: then it is the clause's second.
//!
//! Some places only begin the sentence that their points end. They are marked with a colon and need
//! no row. The opening of a list that has a rule of its own (a share, a number of days, an exception
//! for secrets) is a place like any other.
//!
//! Why is this data and not a test? Because a catalogue that leaves a place out says nothing, and
//! silence reads as "nothing is owed". With the list beside the rows, [`accounting`] can say for
//! each text how much is judged, how much only enables, how much is left out with a reason.

use super::{enabling, norms, unmodelled};
use crate::law::{Citation, InstrumentRef, Provision};

/// A place of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// Its path.
    pub provision: Provision,
    /// Whether it only begins the sentence that the places below it end: then it needs no row.
    pub introduces: bool,
}

/// A text and its places, in their order.
struct Text {
    instrument: InstrumentRef,
    places: &'static [Place],
}

/// How the places of one text are accounted for.
///
/// A place with rows of several sorts counts once: as normed if a norm cites it, else as enabling.
/// Places that only introduce do not count.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Account {
    /// The text.
    pub instrument: InstrumentRef,
    /// How many places it has.
    pub provisions: usize,
    /// How many of them a norm cites.
    pub normed: usize,
    /// How many others an enabling row cites.
    pub enabling: usize,
    /// How many others are not modelled, with a reason.
    pub reasoned: usize,
    /// How many have no row.
    pub unlisted: usize,
}

/// Every place of a text in the order of the text; nothing if the catalogue does not list the text.
///
/// ```
/// use danchu::catalogue;
/// use danchu::law::InstrumentRef;
/// let law = InstrumentRef::constant("10/2022/QH15");
/// let posting: Vec<&str> = catalogue::places(&law)
///     .map(|place| place.provision.as_str())
///     .filter(|path| path.starts_with("13."))
///     .collect();
/// assert_eq!(posting, ["13.1", "13.2", "13.2.p2", "13.3", "13.4", "13.5", "13.6"]);
/// ```
pub fn places(of: &InstrumentRef) -> impl Iterator<Item = &'static Place> {
    TEXTS
        .iter()
        .find(|text| text.instrument == *of)
        .into_iter()
        .flat_map(|text| text.places)
}

/// Every provision of a text that needs a row: its places without those that only introduce.
pub fn provisions(of: &InstrumentRef) -> impl Iterator<Item = &'static Provision> {
    places(of)
        .filter(|place| !place.introduces)
        .map(|place| &place.provision)
}

/// For each text that is listed in full: how many of its provisions have which row.
///
/// ```
/// use danchu::catalogue;
/// for account in catalogue::accounting() {
///     let listed = account.normed + account.enabling + account.reasoned;
///     assert_eq!(account.provisions, listed + account.unlisted, "{}", account.instrument);
/// }
/// ```
pub fn accounting() -> impl Iterator<Item = Account> {
    TEXTS.iter().map(account)
}

fn account(text: &Text) -> Account {
    let mut account = Account {
        instrument: text.instrument.clone(),
        provisions: 0,
        normed: 0,
        enabling: 0,
        reasoned: 0,
        unlisted: 0,
    };
    for provision in provisions(&text.instrument) {
        let here =
            |cite: &Citation| cite.instrument == text.instrument && cite.provision == *provision;
        let count = if norms().any(|norm| norm.cites.iter().any(here)) {
            &mut account.normed
        } else if enabling().any(|row| row.cites.iter().any(here)) {
            &mut account.enabling
        } else if unmodelled().any(|gap| here(&gap.cite)) {
            &mut account.reasoned
        } else {
            &mut account.unlisted
        };
        *count = count.saturating_add(1);
        account.provisions = account.provisions.saturating_add(1);
    }
    account
}

const fn place(text: &'static str) -> Place {
    if let [path @ .., b':'] = text.as_bytes()
        && let Ok(path) = core::str::from_utf8(path)
    {
        Place {
            provision: Provision::constant(path),
            introduces: true,
        }
    } else {
        Place {
            provision: Provision::constant(text),
            introduces: false,
        }
    }
}

/// The places of a text, an article a line; a wrong path does not compile.
macro_rules! places {
    ($($path:literal)*) => { const { &[$(place($path)),*] } };
}

const fn text(instrument: &'static str, places: &'static [Place]) -> Text {
    Text {
        instrument: InstrumentRef::constant(instrument),
        places,
    }
}

static TEXTS: &[Text] = &[
    text("10/2022/QH15", LAW_10_2022),
    text("59/2023/NĐ-CP", DECREE_59_2023),
    text("61/2023/NĐ-CP", DECREE_61_2023),
    text("75/2015/QH13", LAW_75_2015),
    text(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        RESOLUTION_403_2017,
    ),
];

/// Law 10/2022/QH15, 91 articles.
const LAW_10_2022: &[Place] = places![
    "1"
    "2:" "2.1" "2.2" "2.3" "2.4"
    "3.1" "3.2" "3.3" "3.4" "3.5" "3.6"
    "4.1" "4.2" "4.3"
    "5.1" "5.2" "5.3" "5.4"
    "6.1" "6.2" "6.3" "6.4" "6.5"
    "7.1" "7.2" "7.3" "7.4"
    "8.1" "8.2" "8.3" "8.4" "8.5"
    "9.1" "9.2" "9.3" "9.4" "9.5"
    "10.1" "10.2" "10.3" "10.4"
    "11" "11.1" "11.2" "11.3" "11.4" "11.5" "11.6" "11.7" "11.8" "11.9" "11.10" "11.11" "11.12"
    "11.13" "11.14"
    "12.1:" "12.1.a" "12.1.b" "12.1.c" "12.1.d" "12.1.dd" "12.1.e" "12.1.g" "12.1.h" "12.1.i"
    "12.1.k" "12.2" "12.3"
    "13.1" "13.2" "13.2.p2" "13.3" "13.4" "13.5" "13.6"
    "14.1" "14.1.p2" "14.1.p3" "14.2" "14.3"
    "15.1" "15.2" "15.3" "15.4" "15.5" "15.6"
    "16.1" "16.2" "16.3" "16.3.p2" "16.3.p3"
    "17.1:" "17.1.a" "17.1.b" "17.1.c" "17.2" "17.2.p2" "17.2.p3" "17.3"
    "18.1" "18.1.p2" "18.1.p3" "18.2" "18.3" "18.3.p2" "18.4:" "18.4.a" "18.4.b" "18.4.c" "18.4.d"
    "18.4.dd"
    "19.1:" "19.1.a" "19.1.b" "19.1.c" "19.2" "19.3"
    "20.1" "20.2:" "20.2.a" "20.2.b" "20.2.c" "20.2.d" "20.2.dd" "20.2.e" "20.2.g" "20.3"
    "21.1" "21.1.p2" "21.1.p3" "21.2" "21.2.p2" "21.2.p3" "21.2.p4" "21.2.p5"
    "22.1:" "22.1.a" "22.1.b" "22.1.c" "22.2" "22.2.p2" "22.3"
    "23.1" "23.1.p2" "23.2" "23.3" "23.4"
    "24.1" "24.2" "24.3" "24.4"
    "25.1" "25.2" "25.3" "25.4" "25.5" "25.6" "25.7" "25.8" "25.9"
    "26.1:" "26.1.a" "26.1.b" "26.1.c" "26.1.d" "26.1.dd" "26.1.e" "26.1.g" "26.1.h" "26.2"
    "27.1" "27.2" "27.3"
    "28.1" "28.1.p2" "28.2" "28.3" "28.4" "28.5" "28.6" "28.6.p2"
    "29.1" "29.2" "29.3"
    "30.1" "30.2"
    "31.1:" "31.1.a" "31.1.b" "31.1.c" "31.1.d" "31.2"
    "32.1" "32.2"
    "33.1" "33.2" "33.3" "33.4"
    "34.1" "34.2" "34.3"
    "35.1" "35.2:" "35.2.a" "35.2.b" "35.2.c" "35.2.d" "35.2.dd" "35.3"
    "36.1" "36.2" "36.2.p2" "36.2.p3" "36.3"
    "37.1" "37.2"
    "38.1" "38.2" "38.3" "38.4" "38.5" "38.6" "38.7"
    "39.1" "39.2" "39.3"
    "40.1:" "40.1.a" "40.1.b" "40.1.c" "40.1.d" "40.1.dd" "40.2:" "40.2.a" "40.2.b" "40.2.c"
    "40.2.d" "40.2.dd" "40.2.e" "40.3"
    "41.1" "41.1.p2" "41.2"
    "42.1" "42.2"
    "43.1:" "43.1.a" "43.1.b" "43.1.c" "43.2:" "43.2.a" "43.2.b" "43.2.c" "43.2.c.p2" "43.2.d"
    "43.2.dd"
    "44.1" "44.2" "44.3" "44.3.p2"
    "45.1:" "45.1.a" "45.1.b" "45.1.c" "45.1.d" "45.1.dd" "45.1.e" "45.2:" "45.2.a" "45.2.b"
    "45.2.c" "45.2.d" "45.3:" "45.3.a" "45.3.b" "45.3.c" "45.4"
    "46" "46.1" "46.2" "46.3" "46.4" "46.5" "46.6" "46.7" "46.8" "46.9" "46.10" "46.11" "46.12"
    "47.1:" "47.1.a" "47.1.b" "47.1.c" "47.1.d" "47.1.dd" "47.1.e" "47.1.g" "47.2"
    "48.1" "48.2" "48.3" "48.4" "48.5" "48.6"
    "49.1" "49.2" "49.3" "49.4"
    "50.1" "50.2"
    "51.1" "51.1.p2" "51.1.p3" "51.2:" "51.2.a" "51.2.b" "51.2.c" "51.2.d" "51.2.dd" "51.3:"
    "51.3.a" "51.3.b" "51.3.c" "51.3.d" "51.3.dd" "51.3.e" "51.3.g" "51.4:" "51.4.a" "51.4.b"
    "51.4.c" "51.4.d" "51.4.dd" "51.4.e" "51.4.g" "51.4.h" "51.4.i"
    "52.1" "52.2" "52.3" "52.4"
    "53.1" "53.2" "53.3" "53.4" "53.5" "53.6" "53.7" "53.8" "53.9" "53.10" "53.11"
    "54:" "54.1" "54.2" "54.3" "54.4" "54.5" "54.6"
    "55.1" "55.2" "55.3"
    "56.1" "56.2"
    "57.1:" "57.1.a" "57.1.b" "57.1.c" "57.1.d" "57.2"
    "58.1" "58.2" "58.3"
    "59.1:" "59.1.a" "59.1.b" "59.1.c" "59.1.d" "59.1.dd" "59.1.e" "59.2" "59.3"
    "60.1" "60.1.p2" "60.1.p3" "60.2" "60.3" "60.4"
    "61.1" "61.2" "61.3" "61.4" "61.5" "61.6" "61.7"
    "62.1" "62.2" "62.3"
    "63.1:" "63.1.a" "63.1.b" "63.1.c" "63.1.d" "63.1.dd" "63.2:" "63.2.a" "63.2.b" "63.2.c"
    "63.2.d" "63.2.dd" "63.2.e" "63.3"
    "64.1" "64.1.a" "64.1.b" "64.1.c" "64.1.d" "64.1.dd" "64.1.e" "64.1.g" "64.1.h" "64.2"
    "65.1:" "65.1.a" "65.1.b" "65.1.c" "65.1.d" "65.1.dd" "65.1.e" "65.1.g" "65.1.h" "65.2"
    "66.1" "66.2" "66.3" "66.4" "66.5" "66.6"
    "67.1" "67.2" "67.3" "67.4" "67.5"
    "68.1" "68.2" "68.3"
    "69.1" "69.1.p2" "69.1.p3" "69.2:" "69.2.a" "69.2.b" "69.2.c" "69.3"
    "70.1" "70.2" "70.3" "70.4"
    "71.1:" "71.1.a" "71.1.b" "71.1.c" "71.1.d" "71.1.dd" "71.1.e" "71.2:" "71.2.a" "71.2.b"
    "72:" "72.1" "72.2" "72.3" "72.4" "72.5"
    "73.1" "73.2"
    "74.1" "74.2" "74.3"
    "75.1" "75.2"
    "76.1:" "76.1.a" "76.1.b" "76.1.c" "76.1.d" "76.2"
    "77.1" "77.1.p2" "77.2" "77.3" "77.4"
    "78.1" "78.2" "78.3" "78.4" "78.5" "78.6"
    "79.1" "79.2" "79.3"
    "80.1" "80.2" "80.3"
    "81.1:" "81.1.a" "81.1.b" "81.1.c" "81.1.d" "81.1.dd" "81.2:" "81.2.a" "81.2.b" "81.2.c"
    "81.2.d" "81.2.dd" "81.3" "81.4"
    "82.1" "82.2" "82.3"
    "83.1" "83.1.a" "83.1.b" "83.1.c" "83.1.d" "83.1.dd" "83.2:" "83.2.a" "83.2.b" "83.3:" "83.3.a"
    "83.3.b" "83.4" "83.5" "83.6"
    "84.1" "84.2"
    "85.1" "85.2" "85.3"
    "86.1:" "86.1.a" "86.1.b" "86.2:" "86.2.a" "86.2.b" "86.2.c" "86.2.d" "86.2.dd" "86.3" "86.4"
    "87.1" "87.2" "87.3" "87.4" "87.5"
    "88.1" "88.2" "88.3" "88.4" "88.5"
    "89.1" "89.2" "89.3"
    "90.1" "90.2"
    "91.1" "91.2" "91.3"
];

/// Decree 59/2023/NĐ-CP, 31 articles.
const DECREE_59_2023: &[Place] = places![
    "1:" "1.1" "1.2" "1.3"
    "2.1" "2.2"
    "3.1:" "3.1.a" "3.1.b" "3.1.c" "3.1.d" "3.1.dd" "3.2" "3.3" "3.4" "3.5:" "3.5.a" "3.5.a.p2"
    "3.5.b" "3.5.b.p2" "3.5.b.p3" "3.5.c" "3.5.c.p2" "3.5.c.p3" "3.5.c.p4" "3.5.d" "3.5.d.p2"
    "3.5.d.p3" "3.6" "3.6.p2"
    "4.1:" "4.1.a" "4.1.b" "4.1.c" "4.2" "4.2.p2" "4.3" "4.4" "4.5:" "4.5.a" "4.5.b" "4.5.b.p2"
    "4.5.b.p3" "4.6:" "4.6.a" "4.6.b" "4.6.c" "4.7" "4.8"
    "5.1:" "5.1.a" "5.1.b" "5.1.c" "5.2:" "5.2.a" "5.2.b" "5.2.c" "5.2.c.p2" "5.2.c.p3" "5.2.d"
    "5.3" "5.4:" "5.4.a" "5.4.b" "5.4.b.p2" "5.5" "5.6"
    "6.1:" "6.1.a" "6.1.b" "6.1.b.p2" "6.1.b.p3" "6.2"
    "7"
    "8" "8.p2"
    "9.1:" "9.1.a" "9.1.b" "9.2" "9.3" "9.3.p2" "9.3.p3" "9.3.p4"
    "10.1" "10.2" "10.3" "10.4"
    "11.1:" "11.1.a" "11.1.a.p2" "11.1.b" "11.1.c" "11.2:" "11.2.a" "11.2.a.p2" "11.2.b" "11.2.c"
    "11.2.d" "11.2.dd" "11.2.e" "11.2.g" "11.2.h" "11.2.i" "11.2.i.p2"
    "12.1" "12.2" "12.3"
    "13.1" "13.1.p2" "13.1.p3" "13.2" "13.2.p2" "13.3" "13.3.p2"
    "14.1:" "14.1.a" "14.1.a.p2" "14.1.a.p3" "14.1.b" "14.2:" "14.2.a" "14.2.b" "14.2.c" "14.3"
    "15.1" "15.2" "15.2.p2"
    "16.1" "16.2" "16.3"
    "17.1" "17.1.p2" "17.1.p3" "17.2" "17.2.p2" "17.3"
    "18.1" "18.1.p2" "18.2:" "18.2.a" "18.2.b" "18.2.c" "18.2.d" "18.3"
    "19.1" "19.2"
    "20.1" "20.2" "20.3"
    "21.1" "21.1.p2" "21.2" "21.2.p2" "21.2.p3" "21.3"
    "22.1:" "22.1.a" "22.1.a.p2" "22.1.b" "22.2:" "22.2.a" "22.2.a.p2" "22.2.b" "22.3"
    "23"
    "24.1" "24.2" "24.3"
    "25.1" "25.1.p2" "25.2" "25.2.p2"
    "26.1:" "26.1.a" "26.1.a.p2" "26.1.b" "26.2:" "26.2.a" "26.2.b" "26.2.c" "26.2.d" "26.3"
    "27"
    "28.1" "28.2"
    "29.1" "29.2"
    "30.1" "30.2"
    "31"
];

/// Decree 61/2023/NĐ-CP, 25 articles.
const DECREE_61_2023: &[Place] = places![
    "1.1:" "1.1.a" "1.1.b" "1.1.c" "1.1.d" "1.2:" "1.2.a" "1.2.b"
    "2"
    "3.1" "3.2"
    "4.1" "4.2" "4.3" "4.4"
    "5:" "5.1" "5.2" "5.3" "5.4" "5.5"
    "6.1" "6.2" "6.3" "6.4" "6.5"
    "7:" "7.1" "7.2:" "7.2.a" "7.2.b" "7.2.c" "7.3" "7.3.p2"
    "8:" "8.1" "8.2" "8.3"
    "9.1" "9.2:" "9.2.a" "9.2.b" "9.2.c" "9.2.d" "9.2.p2" "9.3" "9.4"
    "10" "10.1:" "10.1.a" "10.1.b" "10.2:" "10.2.a" "10.2.b" "10.2.c"
    "11.1" "11.2:" "11.2.a" "11.2.b" "11.3:" "11.3.a" "11.3.b" "11.3.b.p2" "11.4:" "11.4.a" "11.4.b"
    "11.4.c" "11.5"
    "12.1:" "12.1.a" "12.1.b" "12.1.c" "12.2" "12.2.a" "12.2.b" "12.2.c" "12.3" "12.3.p2" "12.4"
    "12.5" "12.6"
    "13.1:" "13.1.a" "13.1.b" "13.2" "13.3" "13.4"
    "14.1:" "14.1.a" "14.1.b" "14.1.c" "14.2" "14.3" "14.3.a" "14.3.b" "14.3.c" "14.4" "14.4.p2"
    "15.1" "15.1.a" "15.1.b" "15.1.c" "15.1.d" "15.1.dd" "15.1.e" "15.2" "15.3" "15.4:" "15.4.a"
    "15.4.b" "15.4.c"
    "16.1:" "16.1.a" "16.1.b" "16.1.c" "16.1.d" "16.1.dd" "16.2" "16.3" "16.4"
    "17.1" "17.2" "17.3" "17.4"
    "18.1:" "18.1.a" "18.1.b" "18.1.c" "18.1.d" "18.1.dd" "18.1.e" "18.1.g" "18.2"
    "19.1:" "19.1.a" "19.1.b" "19.1.c" "19.1.d" "19.1.dd" "19.1.e" "19.2"
    "20.1" "20.2" "20.3" "20.4" "20.5" "20.6"
    "21.1" "21.1.a" "21.1.b" "21.1.c" "21.1.d" "21.1.dd" "21.1.e" "21.1.g" "21.2" "21.3" "21.4"
    "22.1" "22.2" "22.3"
    "23.1" "23.2" "23.3"
    "24.1" "24.2"
    "25.1" "25.2" "25.3"
];

/// Law 75/2015/QH13, 41 articles, as they read since Law 97/2025/QH15.
const LAW_75_2015: &[Place] = places![
    "1" "1.p2"
    "2"
    "3.1" "3.2" "3.3" "3.4" "3.5" "3.6" "3.7"
    "4.1" "4.2" "4.3" "4.3.p2" "4.4"
    "5.1" "5.2" "5.3" "5.4"
    "6.1" "6.2:" "6.2.a" "6.2.b" "6.2.p2" "6.3"
    "7.1" "7.2" "7.3" "7.4"
    "8.1" "8.2" "8.3" "8.4" "8.5"
    "9.1" "9.2"
    "10"
    "11"
    "12"
    "13.1" "13.2" "13.3" "13.4" "13.5" "13.6"
    "14.1:" "14.1.a" "14.1.b" "14.1.c" "14.1.d" "14.2:" "14.2.a" "14.2.b" "14.2.c"
    "15.1" "15.2" "15.3" "15.4"
    "16.1" "16.2" "16.3"
    "17:" "17.1" "17.2" "17.3" "17.4"
    "18.1" "18.2"
    "19"
    "20.1" "20.2"
    "21.1" "21.2" "21.3"
    "22.1" "22.1.p2" "22.2"
    "23.1:" "23.1.a" "23.1.b" "23.1.c" "23.2"
    "24.1" "24.2"
    "25.1" "25.2" "25.3"
    "26.1" "26.2" "26.3" "26.3.p2" "26.3.p3"
    "27.1" "27.2" "27.3" "27.4" "27.5"
    "28.1" "28.2" "28.3" "28.4" "28.5" "28.6" "28.7" "28.8"
    "29.1" "29.2" "29.3" "29.4" "29.5" "29.6" "29.7"
    "30.1" "30.2"
    "31.1" "31.2" "31.3"
    "32.1" "32.2" "32.3"
    "33.1" "33.2" "33.3" "33.3.p2" "33.3.p3"
    "34.1" "34.2" "34.3" "34.4"
    "35.1" "35.2" "35.3" "35.4" "35.5"
    "36.1" "36.2" "36.3"
    "37.1" "37.2" "37.3"
    "38.1" "38.2" "38.3"
    "39.1" "39.2" "39.3"
    "40.1" "40.2"
    "41"
];

/// Joint Resolution 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN, 25 articles.
const RESOLUTION_403_2017: &[Place] = places![
    "1"
    "2.1:" "2.1.a" "2.1.b" "2.1.c" "2.1.d" "2.1.dd" "2.2:" "2.2.a" "2.2.b" "2.2.c" "2.2.d"
    "3.1" "3.2" "3.3" "3.4" "3.5" "3.6"
    "4"
    "5.1" "5.2:" "5.2.a" "5.2.b" "5.2.c" "5.2.d" "5.3:" "5.3.a" "5.3.b"
    "6.1" "6.2:" "6.2.a" "6.2.b" "6.2.c" "6.2.d" "6.2.dd" "6.2.e" "6.3"
    "7.1" "7.2" "7.3" "7.3.p2"
    "8.1:" "8.1.a" "8.1.b" "8.1.c" "8.1.d" "8.1.dd" "8.2"
    "9.1" "9.2" "9.3"
    "10.1" "10.2" "10.3"
    "11.1:" "11.1.a" "11.1.b" "11.1.b.p2" "11.1.c" "11.1.d" "11.2:" "11.2.a" "11.2.b" "11.2.c"
    "11.2.d" "11.2.dd"
    "12.1" "12.2"
    "13.1" "13.2"
    "14.1:" "14.1.a" "14.1.b" "14.1.c" "14.2:" "14.2.a" "14.2.b" "14.2.c" "14.3:" "14.3.a" "14.3.b"
    "14.3.c"
    "15.1" "15.2" "15.3" "15.4" "15.5" "15.6" "15.7"
    "16"
    "17.1" "17.2" "17.3"
    "18.1:" "18.1.a" "18.1.b" "18.1.c" "18.2:" "18.2.a" "18.2.b" "18.2.c" "18.3:" "18.3.a" "18.3.b"
    "18.3.c"
    "19.1" "19.2" "19.3" "19.4" "19.5" "19.6" "19.7"
    "20.1" "20.2" "20.3"
    "21.1" "21.2"
    "22.1" "22.2" "22.3"
    "23.1" "23.2"
    "24"
    "25"
];
