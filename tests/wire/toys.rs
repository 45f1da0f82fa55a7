//! A log with records, acts and a text with a rule of its own.

use alloc::collections::BTreeMap;
use core::num::NonZeroU32;

use danchu::tagged;
use serde::{Deserialize, Serialize};

/// A code: two capital letters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
pub(crate) struct Code(String);

impl Code {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl TryFrom<String> for Code {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase()) {
            Ok(Self(text))
        } else {
            Err(format!("a code is two capital letters, not `{text}`"))
        }
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.0
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Channel {
    PostedNotice,
    Loudspeaker,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Publish {
    pub(crate) by: Code,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) channels: Vec<Channel>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) places: Option<u16>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Meet {
    pub(crate) households: NonZeroU32,
    pub(crate) attending: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) outcome: Option<Outcome>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Passed {
    pub(crate) yes: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) next: Option<Box<Act>>,
}

tagged! {
    /// What was done.
    #[non_exhaustive]
    pub(crate) enum Act {
        /// Something was published.
        Publish(Publish) = "publish",
        /// A meeting was held.
        Meet(Meet) = "meet",
        /// Nothing was done.
        Nothing {} = "nothing",
    }
}

tagged! {
    /// What came of a meeting.
    #[derive(Hash)]
    pub(crate) enum Quorum {
        /// It was there.
        Reached {} = "reached",
        /// It was missed.
        Missed {} = "missed",
    }
}

tagged! {
    /// What came of a vote.
    pub(crate) enum Outcome {
        /// It passed.
        Passed(Passed) = "passed",
        /// It was not counted.
        Uncounted {} = "uncounted",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Record {
    pub(crate) id: u8,
    pub(crate) act: Act,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Log {
    pub(crate) format: String,
    pub(crate) records: Vec<Record>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) readings: BTreeMap<Code, u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sealed: Option<bool>,
}

pub(crate) fn publish(places: Option<u16>) -> Act {
    let channels = vec![Channel::Loudspeaker, Channel::PostedNotice];
    Act::Publish(Publish {
        by: Code::new("AB"),
        channels,
        places,
    })
}

pub(crate) fn meet(attending: u32, outcome: Option<Outcome>) -> Act {
    Act::Meet(Meet {
        households: NonZeroU32::MIN,
        attending,
        outcome,
    })
}
