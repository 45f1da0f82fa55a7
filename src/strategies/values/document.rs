//! Whole documents whose references lead somewhere: programmes and their scales.

use alloc::format;
use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::law::{any_citation, any_instrument, any_instrument_ref};
use super::norm::{any_enabling, any_norm_of, any_rule_from, any_unmodelled};
use super::record::any_reading;
use super::rule::{any_start, few};
use super::text::{any_label, any_norm_id, any_programme_id, any_text, parsed};
use super::time::{any_calendar_rows, any_period};
use super::words::{
    any_body_kind, any_channel, any_facility, any_field, any_matter_kind, any_place,
    any_succession, any_term, any_topic, any_vote_outcome, any_yes_no,
};
use crate::NormId;
use crate::act::VoteOutcome;
use crate::glossary::Word;
use crate::law::Instrument;
use crate::norm::{Norm, Rule, Trigger};
use crate::programme::{Band, Cap, Fact, KindRow, Points, Programme, Scale, Score, Successors};

/// Any [`Points`] up to 100, in hundredths.
pub fn any_points() -> impl Strategy<Value = Points> + Clone {
    parsed("[1-9]?[0-9](\\.[0-9][1-9])?").boxed()
}

/// Any [`Fact`].
pub fn any_fact() -> impl Strategy<Value = Fact> + Clone {
    (any_topic(), any_yes_no())
        .prop_map(|(topic, is)| Fact::new(topic, is))
        .boxed()
}

/// Any [`Score`], with its points or without.
pub fn any_score() -> impl Strategy<Value = Score> + Clone {
    (option::of(any_points()), vec(any_fact(), 0..=3))
        .prop_map(|(points, facts)| Score { points, facts })
        .boxed()
}

/// Any [`Successors`].
pub fn any_successors() -> impl Strategy<Value = Successors> + Clone {
    (any_succession(), vec(any_body_kind(), 0..=2))
        .prop_map(|(how, kinds)| Successors::new(how, kinds))
        .boxed()
}

/// Any [`KindRow`]; its kind may be one that is built in.
pub fn any_kind_row() -> impl Strategy<Value = KindRow> + Clone {
    let more = (option::of(any_successors()), option::of(any_text()));
    (any_body_kind(), any_label(), any_period(), more)
        .prop_map(|(kind, label, period, (successors, source))| KindRow {
            kind,
            label,
            period,
            successors,
            source,
        })
        .boxed()
}

/// Any [`Band`] of a grade, at least one point wide.
pub fn any_band() -> impl Strategy<Value = Band> + Clone {
    let points = (0_u16..90, option::of(1_u16..10));
    (any_text(), any_label(), points, vec(any_fact(), 0..=2))
        .prop_map(|(grade, label, (at_least, wide), needs)| Band {
            grade: grade.into(),
            label,
            at_least: Points::whole(at_least),
            below: wide.map(|wide| Points::whole(at_least.saturating_add(wide))),
            needs,
        })
        .boxed()
}

/// Any [`Cap`]; its grade may be on no scale.
pub fn any_cap() -> impl Strategy<Value = Cap> + Clone {
    (any_fact(), any_text())
        .prop_map(|(when, at_most)| Cap::new(when, at_most))
        .boxed()
}

/// Any [`Scale`] whose caps name its own grades; bands may overlap and leave gaps.
pub fn any_scale() -> impl Strategy<Value = Scale> + Clone {
    let bands = vec((any_band(), option::of(any_fact())), 1..=3);
    (
        any_norm_id(),
        few(any_citation()),
        any_label(),
        any_points(),
        bands,
    )
        .prop_map(|(id, cites, label, most, bands)| {
            let mut scale = Scale::new(id, cites, label, most);
            for (place, (band, cap)) in bands.into_iter().enumerate() {
                let grade = format!("grade {place}");
                scale
                    .caps
                    .extend(cap.map(|when| Cap::new(when, grade.clone())));
                scale.bands.push(Band {
                    grade: grade.into(),
                    ..band
                });
            }
            scale
        })
        .boxed()
}

/// Any [`Word`]: a name for a key of each list; the key may be one that has a name already.
pub fn any_word() -> impl Strategy<Value = Word> + Clone {
    prop_oneof![
        (any_body_kind(), any_label()).prop_map(|(key, label)| Word::Body { key, label }),
        (any_matter_kind(), any_label()).prop_map(|(key, label)| Word::Matter { key, label }),
        (any_topic(), any_label()).prop_map(|(key, label)| Word::Topic { key, label }),
        (any_field(), any_label()).prop_map(|(key, label)| Word::Field { key, label }),
        (any_channel(), any_label()).prop_map(|(key, label)| Word::Channel { key, label }),
        (any_place(), any_label()).prop_map(|(key, label)| Word::Place { key, label }),
        (any_term(), any_label()).prop_map(|(key, label)| Word::Term { key, label }),
        (any_instrument_ref(), any_label()).prop_map(|(key, label)| Word::Text { key, label }),
        (any_facility(), any_label()).prop_map(|(key, label)| Word::Facility { key, label }),
    ]
    .boxed()
}

/// Names for keys that have none yet, one for each.
fn any_glossary() -> impl Strategy<Value = Vec<Word>> + Clone {
    vec(any_word(), 0..=8).prop_map(|mut words| {
        words.retain(|word| !word.is_built_in());
        words.sort_by(|a, b| (a.list(), a.key()).cmp(&(b.list(), b.key())));
        words.dedup_by(|a, b| (a.list(), a.key()) == (b.list(), b.key()));
        words
    })
}

/// How a norm follows from one before it: by its breach, or by an outcome of its vote.
type Follows = Option<(usize, Option<VoteOutcome>)>;

fn any_norms() -> impl Strategy<Value = Vec<Norm>> + Clone {
    let follows = option::of((0_usize..4, option::of(any_vote_outcome())));
    vec((any_norm_of(any_rule_from(any_start())), follows), 0..=4)
        .prop_map(|rows| {
            let mut norms: Vec<Norm> = Vec::new();
            for (place, (mut norm, follows)) in rows.into_iter().enumerate() {
                norm.id = parsed_id(place).unwrap_or(norm.id);
                follow(&mut norm, follows, &norms);
                norms.push(norm);
            }
            norms
        })
        .boxed()
}

fn parsed_id(place: usize) -> Option<NormId> {
    format!("own:{place}").parse().ok()
}

/// A reference to a norm before by index, taken modulo what is there, so that no chain comes back to itself.
fn follow(norm: &mut Norm, follows: Follows, before: &[Norm]) {
    let Rule::Duty(duty) = &mut norm.rule else {
        return;
    };
    let Some((index, outcome)) = follows else {
        return;
    };
    let of = index
        .checked_rem(before.len())
        .and_then(|place| before.get(place));
    if let Some(of) = of.map(|norm| norm.id.clone()) {
        duty.trigger = match outcome {
            Some(is) => Trigger::Outcome {
                of: Vec::from([of]).into(),
                is,
            },
            None => Trigger::Breach(of),
        };
    }
}

/// A row with an id or a name that no other row of the list has.
fn numbered<T>(rows: Vec<T>, mut name: impl FnMut(&mut T, usize)) -> Vec<T> {
    let mut rows = rows;
    for (place, row) in rows.iter_mut().enumerate() {
        name(row, place);
    }
    rows
}

/// Any [`Programme`] that holds together ([`problems`](Programme::problems) is empty): up to four norms, which
/// follow only from norms before them, own kinds of body, names of keys, instruments, rows, scales, readings, a calendar.
/// Local rules and tensions, which refer to the built-in law, are not in it.
pub fn any_programme() -> impl Strategy<Value = Programme> + Clone {
    let head = (
        any_programme_id(),
        any_text(),
        any_label(),
        option::of(any_text()),
    );
    let texts = (
        vec(any_instrument(), 0..=2),
        vec(any_kind_row(), 0..=2),
        any_glossary(),
    );
    let rows = (
        any_norms(),
        vec(any_enabling(), 0..=2),
        vec(any_unmodelled(), 0..=2),
    );
    let more = (
        vec(any_scale(), 0..=2),
        vec(any_reading(), 0..=2),
        option::of(any_calendar_rows()),
    );
    (head, texts, rows, more)
        .prop_map(
            |(
                (id, version, title, source),
                (instruments, kinds, glossary),
                (norms, enabling, unmodelled),
                more,
            )| {
                let (scales, readings, calendar) = more;
                let mut programme = Programme::new(id, version, title);
                programme.source = source;
                programme.glossary = glossary;
                let named = |row: &mut Instrument, place| {
                    row.id = format!("text-{place}")
                        .parse()
                        .unwrap_or_else(|_| row.id.clone());
                };
                programme.instruments = numbered(instruments, named);
                programme.kinds = numbered(kinds, |row, place| {
                    row.kind = format!("own_kind_{place}")
                        .parse()
                        .unwrap_or_else(|_| row.kind.clone());
                });
                programme.enabling = numbered(enabling, |row, place| {
                    row.id = format!("own:row:{place}")
                        .parse()
                        .unwrap_or_else(|_| row.id.clone());
                    row.used_by = norms.iter().map(|norm| norm.id.clone()).collect();
                });
                programme.scales = numbered(scales, |row, place| {
                    row.id = format!("own:scale:{place}")
                        .parse()
                        .unwrap_or_else(|_| row.id.clone());
                });
                programme.norms = norms;
                programme.unmodelled = unmodelled;
                programme.readings = readings;
                programme.calendar = calendar;
                programme
            },
        )
        .boxed()
}
