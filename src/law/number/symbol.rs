//! The parts of a number, the layouts they can stand in, and the one spelling of each.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use super::codes;
use super::repair::Repair;
use super::scan::Repairs;
use super::{Family, Layout};

/// What was found between two parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    Slash,
    Hyphen,
    /// A dot, underscore, comma, colon or backslash.
    Dot,
    /// Only a space.
    Space,
    /// Nothing: the parts are glued.
    Glued,
}

/// A number taken apart.
#[derive(Debug, Clone)]
pub(super) struct Symbol {
    /// The running number with its letter: `8b`.
    pub(super) head: String,
    /// The year of issue and what stands before it.
    pub(super) year: Option<(u16, Gap)>,
    /// The codes, each with what stands before it.
    pub(super) codes: Vec<(String, Gap)>,
}

impl Symbol {
    /// Takes a strict text apart; what has no gap is the head alone.
    pub(super) fn split(text: &str) -> Self {
        let mut symbol = Self {
            head: String::new(),
            year: None,
            codes: Vec::new(),
        };
        let mut gap = None;
        for piece in text.split_inclusive(['/', '-']) {
            let word = piece.trim_end_matches(['/', '-']);
            match gap {
                None => word.clone_into(&mut symbol.head),
                Some(gap) => {
                    if symbol.codes.is_empty()
                        && symbol.year.is_none()
                        && gap == Gap::Slash
                        && is_year(word)
                    {
                        symbol.year = word.parse().ok().map(|year| (year, gap));
                    } else {
                        symbol.codes.push((word.to_owned(), gap));
                    }
                }
            }
            gap = Some(if piece.ends_with('-') {
                Gap::Hyphen
            } else {
                Gap::Slash
            });
        }
        symbol
    }

    pub(super) fn code(&self, index: usize) -> Option<&str> {
        self.codes.get(index).map(|(code, _)| code.as_str())
    }

    fn gap(&self, index: usize) -> Option<Gap> {
        self.codes.get(index).map(|(_, gap)| *gap)
    }

    /// The layout of a number that is written rightly.
    pub(super) fn layout(&self) -> Layout {
        let first = self.code(0).unwrap_or_default();
        let second = self.code(1);
        let is_type = codes::is_type(first);
        if self.year.is_some() {
            return match second {
                None if codes::is_assembly(first) => Layout::StateAssembly,
                None if is_type => Layout::HistoricType,
                None => Layout::OfficialLetter,
                Some(second) if codes::is_court_case(first) && codes::is_court_instance(second) => {
                    Layout::Court
                }
                Some(_) if codes::is_joint_type(first) => Layout::StateJoint,
                Some(_) => Layout::StateLegal,
            };
        }
        let hyphen_first = self.gap(0) == Some(Gap::Hyphen);
        let Some(second) = second else {
            return match (codes::is_historic_issuer(first), is_type) {
                (true, _) => Layout::HistoricIssuer,
                (false, true) => Layout::HistoricType,
                _ => Layout::OfficialLetter,
            };
        };
        if hyphen_first {
            return if is_historic_state(first, second) {
                Layout::HistoricState
            } else if second == "HNTW" {
                Layout::PartyPlenum
            } else {
                Layout::Party
            };
        }
        if self.gap(1) == Some(Gap::Slash) {
            return if is_type {
                Layout::StateJoint
            } else {
                Layout::HistoricChain
            };
        }
        if is_type && codes::is_joint_type(first) {
            Layout::StateJoint
        } else if is_type {
            Layout::StateAdministrative
        } else if matches!(second, "TT" | "NĐ" | "QĐ" | "CT" | "NQ")
            && (first == "LB" || !codes::is_state_issuer(first))
        {
            Layout::HistoricIssuerFirst
        } else {
            Layout::OfficialLetter
        }
    }

    /// The family of a number that is written rightly.
    pub(super) fn family(&self) -> Family {
        match self.layout() {
            Layout::Party | Layout::PartyPlenum => Family::Party,
            Layout::HistoricType
                if self.gap(0) == Some(Gap::Hyphen)
                    && self.code(0).is_some_and(codes::is_party_type) =>
            {
                Family::Party
            }
            _ => Family::State,
        }
    }

    /// Puts the gaps right and names what was wrong with them.
    ///
    /// `None` if the parts make no symbol.
    pub(super) fn settle(mut self, repairs: &mut Repairs) -> Option<Self> {
        self.unglue();
        self.mend_split_issuer(repairs);
        self.complete(repairs);
        let first = self.code(0)?.to_owned();
        if self.is_party() {
            if first == "HĐ" {
                self.replace(0, "HD");
                repairs.add(Repair::DdForD);
            }
            if self.gap(0) == Some(Gap::Slash) && self.gap(1) == Some(Gap::Hyphen) {
                repairs.add(Repair::StateStyleForParty);
                self.set(0, Gap::Hyphen);
                self.set(1, Gap::Slash);
            }
            self.put(0, Gap::Hyphen, repairs);
            self.put(1, Gap::Slash, repairs);
            self.rest(2, repairs);
            return Some(self);
        }
        if let Some((_, gap)) = &mut self.year {
            note(*gap, Gap::Slash, repairs);
            *gap = Gap::Slash;
            self.put(0, Gap::Slash, repairs);
            let second_is_assembly = self.code(1).is_some_and(codes::is_assembly);
            if first == "NQLT" && second_is_assembly && self.gap(1) == Some(Gap::Slash) {
                self.rest(2, repairs);
            } else {
                self.rest(1, repairs);
            }
            return Some(self);
        }
        let Some(second) = self.code(1).map(str::to_owned) else {
            // `122-CT`, `34-TTg`, `56-CP`: only an organ or a type can follow the hyphen.
            if self.gap(0) == Some(Gap::Hyphen) {
                return (codes::is_historic_issuer(&first) || codes::is_type(&first))
                    .then_some(self);
            }
            self.put(0, Gap::Slash, repairs);
            return Some(self);
        };
        if self.gap(0) == Some(Gap::Hyphen) {
            if is_historic_state(&first, &second) {
                self.put(1, Gap::Slash, repairs);
                self.rest(2, repairs);
                return Some(self);
            }
            if !codes::is_known(&first) {
                return None;
            }
            if self.gap(1) == Some(Gap::Slash) {
                repairs.add(Repair::PartyStyleForState);
                self.set(0, Gap::Slash);
                self.set(1, Gap::Hyphen);
            }
        }
        self.put(0, Gap::Slash, repairs);
        if self.gap(1) == Some(Gap::Slash) && self.keeps_slash(&first, &second) {
            if !codes::is_type(&first) {
                // A chain of codes: every slash is its own.
                return Some(self);
            }
            self.rest(2, repairs);
        } else {
            self.rest(1, repairs);
        }
        Some(self)
    }

    /// Whether a slash before the second code belongs to the layout.
    fn keeps_slash(&self, first: &str, second: &str) -> bool {
        if codes::is_type(first) {
            return first == "QCPH" || codes::is_assembly_organ(second);
        }
        let chain = self.codes.iter().all(|(_, gap)| *gap == Gap::Slash);
        let last_is_type = self
            .codes
            .last()
            .is_some_and(|(code, _)| codes::is_type(code));
        let modern = matches!(codes::without_term(first), "UBND" | "HĐND" | "VPCP" | "UB");
        chain && !modern && (last_is_type || self.codes.len() > 2)
    }

    /// Whether the parts make a Party symbol, however they were joined.
    fn is_party(&self) -> bool {
        let (Some(first), Some(second), None) = (self.code(0), self.code(1), self.year) else {
            return false;
        };
        let mut issuers = self.codes.iter().skip(1).map(|(code, _)| code.as_str());
        let of_party = issuers.any(codes::is_party_body);
        let hyphen_first = self.gap(0) == Some(Gap::Hyphen);
        let is_type = codes::is_party_type(first) || first == "HĐ";
        if !hyphen_first {
            return of_party && is_type;
        }
        if is_historic_state(first, second) || !is_type && codes::is_state_issuer(first) {
            return false;
        }
        if of_party || is_shared(second) {
            return is_type || self.gap(1) == Some(Gap::Slash);
        }
        if codes::is_state_issuer(second) {
            return false;
        }
        is_type || self.gap(1) == Some(Gap::Slash)
    }

    /// Parts a type from the issuer that is glued to it.
    fn unglue(&mut self) {
        let first = self.code(0).unwrap_or_default();
        let gap = self.gap(0).unwrap_or(Gap::Slash);
        let alone = self.codes.len() == 1;
        if codes::is_known(codes::without_term(first)) || first == "CTCP" {
            return;
        }
        if let Some((type_code, issuer)) = codes::split_glued(first)
            && (alone || codes::is_joint_type(type_code))
        {
            let rest = self.codes.split_off(1);
            self.codes = Vec::from([(type_code.to_owned(), gap), (issuer, Gap::Glued)]);
            self.codes.extend(rest);
        }
    }

    /// `BGD-ĐT`: one issuer with a hyphen inside; the second half is no body of its own.
    fn mend_split_issuer(&mut self, repairs: &mut Repairs) {
        let mut mended: Vec<(String, Gap)> = Vec::new();
        for (code, gap) in core::mem::take(&mut self.codes) {
            if gap == Gap::Hyphen
                && !codes::is_known(&code)
                && let Some((last, _)) = mended.last_mut()
                && !codes::is_type(last)
            {
                let whole = alloc::format!("{last}{code}");
                if codes::is_state_issuer(&whole) && codes::without_term(&whole) == whole {
                    *last = whole;
                    repairs.add(Repair::HyphenInIssuer);
                    continue;
                }
            }
            mended.push((code, gap));
        }
        self.codes = mended;
    }

    /// Adds the term or the issuer that the other parts tell.
    fn complete(&mut self, repairs: &mut Repairs) {
        let Some((year, _)) = self.year else { return };
        if let Some(term) = codes::assembly_term(year) {
            for (code, _) in &mut self.codes {
                if matches!(code.as_str(), "QH" | "UBTVQH") {
                    *code = alloc::format!("{code}{term}");
                    repairs.add(Repair::TermMissing);
                }
            }
        }
        if self.code(0) != Some("NĐ") {
            return;
        }
        match self.code(1) {
            // Only the Government issues decrees.
            None => {
                self.codes.push((String::from("CP"), Gap::Hyphen));
                repairs.add(Repair::SuffixMissing);
            }
            Some("CP") => {}
            Some(other) => {
                let near =
                    codes::is_one_slip(other, "CP") || matches!(other, "C" | "P" | "CPP" | "CCP");
                if near && !codes::is_known(other) {
                    self.replace(1, "CP");
                    repairs.add(Repair::LetterTypo);
                }
            }
        }
    }

    pub(super) fn replace(&mut self, index: usize, code: &str) {
        if let Some((old, _)) = self.codes.get_mut(index) {
            code.clone_into(old);
        }
    }

    fn set(&mut self, index: usize, gap: Gap) {
        if let Some((_, old)) = self.codes.get_mut(index) {
            *old = gap;
        }
    }

    fn put(&mut self, index: usize, expected: Gap, repairs: &mut Repairs) {
        if let Some((_, gap)) = self.codes.get_mut(index) {
            note(*gap, expected, repairs);
            *gap = expected;
        }
    }

    /// Hyphens from an index on.
    fn rest(&mut self, from: usize, repairs: &mut Repairs) {
        for (_, gap) in self.codes.iter_mut().skip(from) {
            note(*gap, Gap::Hyphen, repairs);
            *gap = Gap::Hyphen;
        }
    }

    /// The text of a settled symbol.
    pub(super) fn print(&self) -> String {
        let mut text = self.head.clone();
        if let Some((year, _)) = self.year {
            // Writing to a string cannot fail.
            let _ = write!(text, "/{year:04}");
        }
        for (code, gap) in &self.codes {
            text.push(if *gap == Gap::Hyphen { '-' } else { '/' });
            text.push_str(code);
        }
        text
    }
}

fn note(found: Gap, expected: Gap, repairs: &mut Repairs) {
    let repair = match (expected, found) {
        (Gap::Slash, Gap::Hyphen) => Repair::HyphenForSlash,
        (Gap::Slash, Gap::Space | Gap::Glued) => Repair::MissingSlash,
        (Gap::Hyphen, Gap::Slash) => Repair::SlashForHyphen,
        (Gap::Hyphen, Gap::Space | Gap::Glued) => Repair::MissingHyphen,
        (_, Gap::Dot) => Repair::DotForHyphen,
        _ => return,
    };
    repairs.add(repair);
}

/// `47-L/CTN`, `21-LCT/HĐNN8`, `14-CT/HĐBT`: organs of the state that wrote as the Party does.
fn is_historic_state(first: &str, second: &str) -> bool {
    matches!(
        first,
        "L" | "LCT" | "PL" | "CP" | "TTg" | "PTTg" | "HĐBT" | "HĐCP" | "HĐNN" | "CTN"
    ) || matches!(
        codes::without_term(second),
        "HĐBT" | "HĐNN" | "HĐCP" | "CTN" | "LB"
    )
}

/// Bodies that the Party, the Front and the army share with the state: their layout decides.
fn is_shared(code: &str) -> bool {
    matches!(
        code,
        "BCĐ"
            | "BTL"
            | "TGV"
            | "VP"
            | "BTV"
            | "BCH"
            | "BTT"
            | "ĐTN"
            | "LĐLĐ"
            | "HND"
            | "CCB"
            | "LHPN"
            | "TLĐ"
            | "TWĐTN"
            | "UBBC"
            | "CA"
            | "HĐQT"
    )
}

/// Four digits from 1945 on.
pub(super) fn is_year(word: &str) -> bool {
    let year = word.parse::<u16>();
    word.len() == 4 && year.is_ok_and(|year| (1945..2100).contains(&year))
}
