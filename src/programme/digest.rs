//! A digest of rules: equal for two programmes by which every case is judged alike.
//!
//! It is made from the canonical JSON (RFC 8785: keys sorted, no white space) of what changes verdicts and
//! of nothing else: of each norm the id, the period, the scope and the rule, in the order of the ids; the
//! working calendar; the default readings. Labels, citations and stages are told and not judged, so a
//! correction of a label keeps the digest.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::Serialize;
use uuid::Uuid;

use crate::NormId;
use crate::norm::{Norm, Rule, Scope};
use crate::record::Reading;
use crate::time::{CalendarRows, Period};

/// What changes verdicts.
#[derive(Serialize)]
struct Rules<'r> {
    norms: Vec<Judged<'r>>,
    calendar: &'r CalendarRows,
    readings: Vec<&'r Reading>,
}

/// What of a norm is judged.
#[derive(Serialize)]
struct Judged<'r> {
    id: &'r NormId,
    period: Period,
    scope: &'r Scope,
    rule: &'r Rule,
}

/// The digest of norms under a calendar and default readings: a UUID of version 5 over their canonical JSON, in the
/// namespace for object identifiers; none if they have no JSON form, which these types have.
pub(crate) fn digest(
    norms: &[Norm],
    calendar: &CalendarRows,
    readings: &[Reading],
) -> Option<String> {
    let mut norms: Vec<Judged<'_>> = norms
        .iter()
        .map(|norm| Judged {
            id: &norm.id,
            period: norm.period,
            scope: &norm.scope,
            rule: &norm.rule,
        })
        .collect();
    norms.sort_by_key(|norm| norm.id);
    let mut readings: Vec<&Reading> = readings.iter().collect();
    readings.sort_by(|a, b| a.term.cmp(&b.term));
    let rules = Rules {
        norms,
        calendar,
        readings,
    };
    let mut rules = serde_json::to_value(&rules).ok()?;
    rules.sort_all_objects();
    let text = serde_json::to_string(&rules).ok()?;
    Some(Uuid::new_v5(&Uuid::NAMESPACE_OID, text.as_bytes()).to_string())
}
