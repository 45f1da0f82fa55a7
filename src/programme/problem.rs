//! Whether a programme holds together: what keeps it from being read.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::{Programme, Scale};
use crate::NormId;
use crate::actor::{BodyKind, info};
use crate::catalogue;
use crate::time::{TryNewCalendarError, WorkingCalendar};

/// One thing that keeps a programme from being read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProgrammeError {
    /// It has no version.
    NoVersion {},
    /// Two different things have one id.
    SameId {
        /// Where the second one stands.
        path: String,
        /// The id.
        id: String,
    },
    /// A kind of body that the built-in list has already.
    BuiltInKind {
        /// Where it stands.
        path: String,
        /// The kind.
        kind: BodyKind,
    },
    /// A key that has a name already.
    BuiltInWord {
        /// Where it stands.
        path: String,
        /// The key.
        key: String,
    },
    /// A norm that neither the programme nor the built-in catalogue has.
    UnknownNorm {
        /// Where it is named.
        path: String,
        /// The id.
        id: NormId,
    },
    /// A grade that the scale does not have.
    UnknownGrade {
        /// Where it is named.
        path: String,
        /// The grade.
        grade: String,
    },
    /// A band that holds no points.
    EmptyBand {
        /// Where it stands.
        path: String,
        /// Its lower bound.
        at_least: String,
        /// Its upper bound.
        below: String,
    },
    /// A working calendar that cannot be built.
    Calendar {
        /// Why.
        why: TryNewCalendarError,
    },
}

crate::label::says! { ProgrammeError {
    Self::NoVersion {} =>
        "chưa ghi phiên bản; báo cáo cần nêu phiên bản",
        "the version is empty; reports name it";
    Self::SameId { id, .. } =>
        "mã `{id}` đã được dùng ở một mục trước",
        "the id `{id}` is taken by an earlier entry";
    Self::BuiltInKind { kind, .. } =>
        "loại cơ quan `{kind}` đã có sẵn, không cần khai lại",
        "the kind of body `{kind}` is built in; it needs no row";
    Self::BuiltInWord { key, .. } =>
        "từ `{key}` đã có sẵn tên, không cần đặt lại",
        "the key `{key}` is built in; it needs no name";
    Self::UnknownNorm { id, .. } =>
        "không có quy định nào mang mã `{id}`, ở đây cũng như trong danh mục có sẵn",
        "no norm has the id `{id}`, neither here nor in the built-in catalogue";
    Self::UnknownGrade { grade, .. } =>
        "thang xếp loại không có mức `{grade}`",
        "the scale has no grade `{grade}`";
    Self::EmptyBand { at_least, below, .. } =>
        "không có điểm nào từ `{at_least}` đến dưới `{below}`",
        "no points lie from `{at_least}` on and below `{below}`";
    Self::Calendar { why } =>
        "không dùng được lịch làm việc: {why:#}",
        "the working calendar cannot be used: {why}";
} }

impl core::error::Error for ProgrammeError {}

impl ProgrammeError {
    /// Where it stands, as a path such as `norms[3].id`.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::NoVersion {} => "version",
            Self::Calendar { .. } => "calendar",
            Self::SameId { path, .. }
            | Self::BuiltInKind { path, .. }
            | Self::BuiltInWord { path, .. }
            | Self::UnknownNorm { path, .. }
            | Self::UnknownGrade { path, .. }
            | Self::EmptyBand { path, .. } => path,
        }
    }
}

impl Programme {
    /// Everything that keeps the programme from being read, list by list; none if it holds together.
    ///
    /// ```
    /// use danchu::Label;
    /// use danchu::catalogue;
    /// use danchu::programme::Programme;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let norm = catalogue::norm(&"law-10-2022:20.3:send".parse()?).ok_or("no such norm")?;
    /// let twice = Programme::new("own".parse()?, "1", Label::new("Quy chế", "Regulation"))
    ///     .with_norm(norm.clone())
    ///     .with_norm(norm.clone());
    /// assert_eq!(twice.problems()[0].path(), "norms[1].id");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn problems(&self) -> Vec<ProgrammeError> {
        let mut found = Vec::new();
        if self.version.trim().is_empty() {
            found.push(ProgrammeError::NoVersion {});
        }
        self.twice(&mut found);
        for (place, row) in self.kinds.iter().enumerate() {
            if info(&row.kind).is_some() {
                found.push(ProgrammeError::BuiltInKind {
                    path: format!("kinds[{place}].kind"),
                    kind: row.kind.clone(),
                });
            }
        }
        for (place, word) in self.glossary.iter().enumerate() {
            if word.is_built_in() {
                found.push(ProgrammeError::BuiltInWord {
                    path: format!("glossary[{place}].key"),
                    key: word.key().into(),
                });
            }
        }
        self.references(&mut found);
        for (place, scale) in self.scales.iter().enumerate() {
            bands(&format!("scales[{place}]"), scale, &mut found);
        }
        if let Some(Err(why)) = self.calendar.clone().map(WorkingCalendar::try_new) {
            found.push(ProgrammeError::Calendar { why });
        }
        found
    }

    /// Ids that are taken.
    fn twice(&self, found: &mut Vec<ProgrammeError>) {
        let mut take = |seen: &mut BTreeSet<String>, path: String, id: &str| {
            if !seen.insert(id.to_string()) {
                found.push(ProgrammeError::SameId {
                    path,
                    id: id.to_string(),
                });
            }
        };
        let seen = &mut BTreeSet::new();
        for (place, text) in self.instruments.iter().enumerate() {
            take(seen, format!("instruments[{place}].id"), text.id.as_str());
        }
        let seen = &mut BTreeSet::new();
        for (place, row) in self.kinds.iter().enumerate() {
            take(seen, format!("kinds[{place}].kind"), row.kind.as_str());
        }
        let named = self.kinds.iter().map(|row| format!("body:{}", row.kind));
        let seen = &mut named.collect();
        for (place, word) in self.glossary.iter().enumerate() {
            let id = format!("{}:{}", word.list(), word.key());
            take(seen, format!("glossary[{place}].key"), &id);
        }
        let seen = &mut BTreeSet::new();
        for (place, norm) in self.norms.iter().enumerate() {
            take(seen, format!("norms[{place}].id"), norm.id.as_str());
        }
        for (place, rule) in self.local.iter().enumerate() {
            take(
                seen,
                format!("local[{place}].norm.id"),
                rule.norm.id.as_str(),
            );
        }
        for (place, row) in self.enabling.iter().enumerate() {
            take(seen, format!("enabling[{place}].id"), row.id.as_str());
        }
        for (place, scale) in self.scales.iter().enumerate() {
            take(seen, format!("scales[{place}].id"), scale.id.as_str());
        }
    }

    /// References to norms that are nowhere.
    fn references(&self, found: &mut Vec<ProgrammeError>) {
        let own = self
            .norms
            .iter()
            .chain(self.local.iter().map(|rule| &rule.norm));
        let mut known: BTreeSet<&NormId> = own.map(|norm| &norm.id).collect();
        known.extend(catalogue::norms().map(|norm| &norm.id));
        let mut ask = |path: String, id: &NormId| {
            if !known.contains(id) {
                found.push(ProgrammeError::UnknownNorm {
                    path,
                    id: id.clone(),
                });
            }
        };
        for (place, norm) in self.norms.iter().enumerate() {
            for id in norm.rule.starts_from() {
                ask(format!("norms[{place}].rule.trigger.of"), id);
            }
        }
        for (place, rule) in self.local.iter().enumerate() {
            ask(format!("local[{place}].base"), &rule.base);
            for id in rule.norm.rule.starts_from() {
                ask(format!("local[{place}].norm.rule.trigger.of"), id);
            }
        }
        for (place, row) in self.enabling.iter().enumerate() {
            for (use_at, id) in row.used_by.iter().enumerate() {
                ask(format!("enabling[{place}].used_by[{use_at}]"), id);
            }
        }
        for (place, tension) in self.tensions.iter().enumerate() {
            for (norm, id) in tension.norms.iter().enumerate() {
                ask(format!("tensions[{place}].norms[{norm}]"), id);
            }
        }
    }
}

/// Bands without points, and caps at grades that are not there.
fn bands(path: &str, scale: &Scale, found: &mut Vec<ProgrammeError>) {
    for (place, band) in scale.bands.iter().enumerate() {
        if let Some(below) = band.below.filter(|below| *below <= band.at_least) {
            found.push(ProgrammeError::EmptyBand {
                path: format!("{path}.bands[{place}].below"),
                at_least: band.at_least.to_string(),
                below: below.to_string(),
            });
        }
    }
    for (place, cap) in scale.caps.iter().enumerate() {
        if scale.rank(&cap.at_most).is_none() {
            found.push(ProgrammeError::UnknownGrade {
                path: format!("{path}.caps[{place}].at_most"),
                grade: cap.at_most.to_string(),
            });
        }
    }
}
