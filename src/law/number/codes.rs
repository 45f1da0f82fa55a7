//! Codes of types and issuers: what the reader knows, so that a misspelt code can be told from a new one.
//!
//! Neither list is closed: offices come and go, and every school has a code of its own. A code that is
//! not here is read as it stands; a code that is one slip away from exactly one code here is mended, by
//! name, in the lax mode. No number of an instrument stands here.
//!
//! # Source
//!
//! Types: Decree 30/2020/NĐ-CP, Appendix III; the Party's abbreviations as its guidance on layout uses
//! them; types of legal and joint instruments and of court papers by usage. Issuers: usage.

use alloc::string::String;

/// Types of state instruments, of joint ones, and of court papers.
const STATE_TYPES: &[&str] = &[
    "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB",
    "TTr", "HĐ", "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "SY", "TrS",
    "SL", "NĐ", "TT", "TTLT", "TTLB", "NQLT", "PL", "L", "LCT", "HP", "VBHN", "QCPH", "CTPH",
    "KHPH", "KHLT", "CTLT", "GP", "GCN", "KL", "CV", "BCTĐ", "QĐNS", "QĐPT", "QĐST", "QTr", "CTHĐ",
    "TL", "SS", "TTHT", "GXN", "TTHC", "ĐL",
];

/// Types that Party bodies use.
const PARTY_TYPES: &[&str] = &[
    "NQ", "CT", "KL", "QĐ", "QĐi", "QyĐ", "QC", "TT", "HD", "TB", "BC", "KH", "CTr", "ĐA", "PA",
    "TTr", "CV", "BB", "QTr", "GM", "GGT", "QĐNS", "CTHĐ", "TC", "TM", "ĐL", "LKG",
];

/// Types of instruments that several bodies issue together.
const JOINT_TYPES: &[&str] = &[
    "NQLT", "TTLT", "TTLB", "QCPH", "CTPH", "KHPH", "KHLT", "CTLT",
];

/// Kinds of court cases, which stand where other symbols have their type.
const COURT_CASES: &[&str] = &[
    "HS", "DS", "HC", "HNGĐ", "KDTM", "KT", "LĐ", "QĐPT", "QĐST", "PS",
];

/// Issuers of the state, of the Front and of mass organisations.
const STATE_ISSUERS: &[&str] = &[
    "QH",
    "UBTVQH",
    "CTN",
    "CP",
    "TTg",
    "PTTg",
    "VPCP",
    "VPQH",
    "VPCTN",
    "HĐND",
    "UBND",
    "UB",
    "UBHC",
    "HĐBT",
    "HĐCP",
    "HĐNN",
    "TANDTC",
    "TAND",
    "VKSNDTC",
    "VKSTC",
    "VKSND",
    "HĐTP",
    "KTNN",
    "BNV",
    "BTC",
    "BYT",
    "BCA",
    "BQP",
    "BTP",
    "BGDĐT",
    "BGD&ĐT",
    "BGD",
    "BLĐTBXH",
    "BTNMT",
    "BNNPTNT",
    "BNN&PTNT",
    "BNN",
    "BNNMT",
    "BNN&MT",
    "BXD",
    "BGTVT",
    "BCT",
    "BKHĐT",
    "BKHCN",
    "BTTTT",
    "BVHTTDL",
    "BVHTT",
    "BNG",
    "UBDT",
    "BDTTG",
    "NHNN",
    "TTCP",
    "BHXH",
    "TLĐ",
    "TCCP",
    "MTTQ",
    "MTTW",
    "BTT",
    "UBTWMTTQVN",
    "UBTWMTTQ",
    "ĐCTUBTWMTTQVN",
    "BTTUBTWMTTQVN",
    "UBMTTQ",
    "UBMTTQVN",
    "SNV",
    "STC",
    "SYT",
    "SGDĐT",
    "SGD&ĐT",
    "SXD",
    "SKHCN",
    "STP",
    "STNMT",
    "SNNPTNT",
    "SNN",
    "SNNMT",
    "STTTT",
    "SVHTTDL",
    "SVHTT",
    "SKHĐT",
    "SLĐTBXH",
    "SCT",
    "SGTVT",
    "SDL",
    "BCĐ",
    "BTL",
    "TTPVHCC",
    "UBBC",
    "UBPL",
    "LĐTBXH",
    "GDĐT",
    "UBNN",
    "VP",
    "BCH",
    "TWĐTN",
    "HĐQT",
    "HĐTV",
    "CA",
    "CAT",
    "TƯHND",
    "HND",
    "ĐTN",
    "LHPN",
    "CCB",
    "LĐLĐ",
    "BTV",
    "QP",
    "NV",
    "LB",
    "CCT",
    "TCT",
    "TTr",
    "CQĐP",
    "KBNN",
    "CHQ",
    "TCHQ",
    "HVTP",
    "TGV",
    "BBC",
    "BVHTTTT",
    "BTGDV",
    "TLĐLĐ",
    "BHXHVN",
    "UBCKNN",
    "BVHXH",
];

/// Organs whose old symbols had a layout of their own; all of them belong to the state.
const HISTORIC_ISSUERS: &[&str] = &[
    "CT", "CP", "TTg", "HĐBT", "HĐCP", "HĐNN", "CTN", "PTTg", "UB", "UBND", "TVQH",
];

/// Bodies of the Party; `TW` at the end of any of these names the centre.
const PARTY_BODIES: &[&str] = &[
    "TW", "TU", "HU", "ĐU", "QU", "ThU", "TXU", "ThxU", "CB", "ĐUK", "ĐUQSTW", "QUTW", "ĐUCATW",
    "VPTW", "UBKTTW", "BTCTW", "BTGTW", "BDVTW", "BDNTW", "BNCTW", "BKTTW", "BĐNTW", "BTGDVTW",
    "BCSTCTW", "HNTW", "VPTU", "UBKTTU", "BTCTU", "BTGTU", "BDVTU", "BNCTU", "BTGDVTU", "VPHU",
    "VPQU", "VPĐU", "UBKTHU", "BTCHU", "BCSĐ", "ĐĐ", "UBKTĐU", "BTCĐU", "ĐUCP", "ĐUQH", "HĐLLTW",
];

/// Other spellings of a code that are one body's.
const ALIASES: &[(&str, &str)] = &[
    ("UBTUMTTQVN", "UBTWMTTQVN"),
    ("ĐCTUBTUMTTQVN", "ĐCTUBTWMTTQVN"),
    ("BTTUBTUMTTQVN", "BTTUBTWMTTQVN"),
];

/// Words that name a type, folded to ASCII, and its code.
const TYPE_WORDS: &[(&str, &str)] = &[
    ("nghi dinh", "NĐ"),
    ("nghi quyet lien tich", "NQLT"),
    ("thong tu lien tich", "TTLT"),
    ("nghi quyet", "NQ"),
    ("quyet dinh", "QĐ"),
    ("quy dinh", "QĐ"),
    ("chi thi", "CT"),
    ("thong tu", "TT"),
    ("ke hoach", "KH"),
    ("huong dan", "HD"),
    ("thong bao", "TB"),
    ("bao cao", "BC"),
    ("to trinh", "TTr"),
    ("ket luan", "KL"),
    ("chuong trinh", "CTr"),
    ("quy che", "QC"),
    ("bo luat", "QH"),
    ("luat", "QH"),
    ("nd", "NĐ"),
    ("nq", "NQ"),
    ("qd", "QĐ"),
    ("tt", "TT"),
    ("ct", "CT"),
    ("kh", "KH"),
    ("hd", "HD"),
    ("tb", "TB"),
    ("bc", "BC"),
];

pub(super) fn is_type(code: &str) -> bool {
    STATE_TYPES.contains(&code) || PARTY_TYPES.contains(&code)
}

pub(super) fn is_party_type(code: &str) -> bool {
    PARTY_TYPES.contains(&code)
}

pub(super) fn is_joint_type(code: &str) -> bool {
    JOINT_TYPES.contains(&code)
}

pub(super) fn is_court_case(code: &str) -> bool {
    COURT_CASES.contains(&code)
}

/// The instance of a court: first, appeal, review.
pub(super) fn is_court_instance(code: &str) -> bool {
    matches!(code, "ST" | "PT" | "GĐT" | "TT") || is_court_case(code)
}

/// Whether the code, without a term of office at its end, is an issuer of the state.
pub(super) fn is_state_issuer(code: &str) -> bool {
    STATE_ISSUERS.contains(&without_term(code))
}

pub(super) fn is_historic_issuer(code: &str) -> bool {
    HISTORIC_ISSUERS.contains(&code)
}

pub(super) fn is_party_body(code: &str) -> bool {
    PARTY_BODIES.contains(&code)
}

pub(super) fn is_known(code: &str) -> bool {
    is_type(code) || is_state_issuer(code) || is_party_body(code) || is_court_instance(code)
}

/// Whether the issuer is the National Assembly or its Standing Committee.
pub(super) fn is_assembly(code: &str) -> bool {
    matches!(without_term(code), "QH" | "UBTVQH")
}

/// An organ of the National Assembly, which sets a slash before its code.
pub(super) fn is_assembly_organ(code: &str) -> bool {
    is_assembly(code) || code == "VPQH"
}

/// The code without the digits at its end.
pub(super) fn without_term(code: &str) -> &str {
    code.trim_end_matches(|c: char| c.is_ascii_digit())
}

/// The term of the National Assembly in a year, where the year has only one.
///
/// # Source
///
/// The terms as the numbers of its instruments show them (QH11 in 2003, QH12 in 2010, QH15 in 2022); the
/// years in which a new one begins as commonly known.
pub(super) fn assembly_term(year: u16) -> Option<u8> {
    const BEGINS: [(u16, u8); 8] = [
        (1992, 9),
        (1997, 10),
        (2002, 11),
        (2007, 12),
        (2011, 13),
        (2016, 14),
        (2021, 15),
        (2026, 16),
    ];
    let (begin, term) = BEGINS.iter().rev().find(|(begin, _)| *begin <= year)?;
    // In a year of election two terms meet.
    (*begin != year && year < 2031).then_some(*term)
}

/// The code of the type that the folded words name, at their end.
pub(super) fn type_of_words(words: &str) -> Option<&'static str> {
    let ends = |known: &str| {
        words
            .strip_suffix(known)
            .is_some_and(|front| front.is_empty() || front.ends_with(' '))
    };
    TYPE_WORDS
        .iter()
        .find(|(known, _)| ends(known))
        .map(|(_, code)| *code)
}

/// The types of both families.
fn types() -> impl Iterator<Item = &'static str> {
    STATE_TYPES.iter().chain(PARTY_TYPES).copied()
}

/// The issuers of both families.
fn issuers() -> impl Iterator<Item = &'static str> {
    STATE_ISSUERS.iter().chain(PARTY_BODIES).copied()
}

fn all() -> impl Iterator<Item = &'static str> {
    types().chain(issuers()).chain(COURT_CASES.iter().copied())
}

/// The code as this list writes it, if it differs only in upper and lower case.
pub(super) fn by_case(code: &str) -> Option<&'static str> {
    let lower = |text: &str| {
        text.chars()
            .flat_map(char::to_lowercase)
            .eq(code.chars().flat_map(char::to_lowercase))
    };
    // Most differ in length, which is quickly seen.
    all().find(|known| known.len() == code.len() && lower(known))
}

/// The one code of a list that differs only in `D` for `Đ` or the horn of `Ư`, in any case.
pub(super) fn by_marks(code: &str, is_first: bool) -> Option<&'static str> {
    let matching = |known: &&'static str| is_same_folded(known, code);
    let issuer = || unique(issuers().filter(matching));
    if is_first {
        unique(types().filter(matching)).or_else(issuer)
    } else {
        issuer()
    }
}

pub(super) fn alias(code: &str) -> Option<&'static str> {
    ALIASES
        .iter()
        .find(|(other, _)| *other == code)
        .map(|(_, code)| *code)
}

fn unique(mut found: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

/// A letter of a code as its small ASCII letter.
fn fold_letter(letter: char) -> char {
    match letter {
        'Đ' | 'đ' => 'd',
        'Ư' | 'ư' => 'u',
        'Ă' | 'ă' | 'Â' | 'â' => 'a',
        other => other.to_ascii_lowercase(),
    }
}

/// Whether two codes differ only in marks and case.
pub(super) fn is_same_folded(left: &str, right: &str) -> bool {
    left.chars()
        .map(fold_letter)
        .eq(right.chars().map(fold_letter))
}

/// ASCII, lower case, without the marks that codes bear.
pub(super) fn fold(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    text.nfd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .map(|c| match c {
            'Đ' | 'đ' => 'd',
            other => other.to_ascii_lowercase(),
        })
        .collect()
}

/// The one code that a slip of one letter turned into this one; only long or central codes take part,
/// because short ones are too near to each other.
pub(super) fn by_slip(code: &str, is_first: bool) -> Option<&'static str> {
    let body = without_term(code);
    if is_known(body) {
        return None;
    }
    // One letter of the two councils' codes lost.
    match body {
        "UND" | "UBD" | "UBN" => return Some("UBND"),
        "HĐN" | "HĐD" => return Some("HĐND"),
        _ => {}
    }
    if let Some(known) = collapsed(body, is_first) {
        return Some(known);
    }
    let types = STATE_TYPES
        .iter()
        .filter(|known| is_first && known.chars().count() >= 4);
    let central = ["UBND", "HĐND", "UBTVQH"].iter();
    let long = STATE_ISSUERS
        .iter()
        .filter(|known| known.chars().count() >= 6);
    let near = types.chain(central).chain(long).copied();
    unique(near.filter(|known| is_one_slip(body, known)))
}

/// One letter doubled: `NQQ` for `NQ`.
fn collapsed(code: &str, is_first: bool) -> Option<&'static str> {
    let letters: alloc::vec::Vec<char> = code.chars().collect();
    let mut doubled =
        (1..letters.len()).filter(|next| letters.get(*next) == letters.get(next.saturating_sub(1)));
    doubled.find_map(|skip| {
        let others = letters.iter().enumerate().filter(|(i, _)| *i != skip);
        let shorter: String = others.map(|(_, c)| *c).collect();
        let mut known = all().filter(|known| *known == shorter);
        known.find(|known| is_first && is_type(known) || known.chars().count() >= 4)
    })
}

/// One letter replaced, or two neighbours exchanged.
pub(super) fn is_one_slip(left: &str, right: &str) -> bool {
    if left.chars().count() != right.chars().count() {
        return false;
    }
    let differing: alloc::vec::Vec<(usize, char, char)> = left
        .chars()
        .zip(right.chars())
        .enumerate()
        .filter(|(_, (a, b))| a != b)
        .map(|(i, (a, b))| (i, a, b))
        .collect();
    match differing.as_slice() {
        [_] => true,
        [(first, a, b), (second, c, d)] => {
            first.checked_add(1) == Some(*second) && a == d && b == c
        }
        _ => false,
    }
}

/// A type and an issuer written as one word: `TTBYT`, and `CTTg`, where the common letter stands once.
pub(super) fn split_glued(code: &str) -> Option<(&'static str, String)> {
    types().find_map(|known| {
        let rest = code.strip_prefix(known)?;
        if is_state_issuer(rest) || is_party_body(rest) {
            return Some((known, String::from(rest)));
        }
        let last = known.chars().next_back();
        let shared: String = last.into_iter().chain(rest.chars()).collect();
        (is_state_issuer(&shared) && shared.chars().count() >= 3).then_some((known, shared))
    })
}

/// The same with `D` for `Đ` or in another case: `QDUBND`, `qđubnd`.
pub(super) fn split_glued_folded(code: &str) -> Option<String> {
    let folded: alloc::vec::Vec<char> = code.chars().map(fold_letter).collect();
    let is = |letters: &[char], known: &str| {
        let known = known.chars().map(fold_letter);
        letters.iter().copied().eq(known)
    };
    types().find_map(|known| {
        let (front, rest) = folded.split_at_checked(known.chars().count())?;
        if !is(front, known) {
            return None;
        }
        let issuer = issuers().find(|issuer| is(rest, issuer))?;
        Some(alloc::format!("{known}{issuer}"))
    })
}

/// The longest known code at the beginning of a word.
pub(super) fn longest_prefix(word: &str) -> Option<&'static str> {
    all()
        .filter(|known| word.starts_with(*known))
        .max_by_key(|known| known.len())
}
