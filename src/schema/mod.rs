//! The JSON Schemas of the stored formats, made from the types themselves.
//!
//! A root type is one that stands alone in a file: [`Case`], [`Programme`], [`Report`] and [`YearlyReport`]. Each schema is one
//! document of dialect 2020-12 with every type it uses under `$defs`, and its `$id` names format and
//! version. It is written for readers who know neither Rust nor this crate: every definition, every
//! variant and every field says in plain prose what it is, with the Vietnamese term; every value of a
//! list is described; every text with a pattern and every root has `examples`.
//!
//! A schema accepts what the reader of the format accepts, and nothing else, as far as JSON Schema can say it.
//! What it cannot say is a list of six rules, which a test holds: that every id leads somewhere and is
//! there once; that a range, a period or a count has its ends in order; the whole grammar of an instrument's
//! number; and of the text of a document, that a key stands once in an object, that no text holds U+0000,
//! that a whole number is written without a fraction.
//!
//! ```
//! let ids: Vec<&str> = danchu::schema::roots().iter().map(|root| root.id).collect();
//! assert_eq!(
//!     ids,
//!     ["urn:danchu:case:1", "urn:danchu:programme:1", "urn:danchu:report:1", "urn:danchu:yearly:1"]
//! );
//! ```

mod plain;
mod terms;

use alloc::borrow::ToOwned;
use alloc::vec;
use alloc::vec::Vec;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use crate::programme::Programme;
use crate::record::Case;
use crate::report::Report;
use crate::wire::{self, Document, ReadError};
use crate::yearly::YearlyReport;

pub use serde_json;

/// A type that stands alone in a file, and where its schema comes from.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Root {
    /// The name of the format without its version, such as `case`.
    pub name: &'static str,
    /// The `$id` of the schema: format and version.
    pub id: &'static str,
    /// A small document of the format, real and complete.
    pub example: &'static str,
    make: fn() -> Schema,
    read: fn(&str) -> Result<(), Vec<ReadError>>,
}

/// Every root type, in order of name.
#[must_use]
pub const fn roots() -> &'static [Root] {
    &[
        Root {
            name: "case",
            id: "urn:danchu:case:1",
            example: include_str!("case.json"),
            make: of::<Case>,
            read: read::<Case>,
        },
        Root {
            name: "programme",
            id: "urn:danchu:programme:1",
            example: include_str!("programme.json"),
            make: of::<Programme>,
            read: read::<Programme>,
        },
        Root {
            name: "report",
            id: "urn:danchu:report:1",
            example: include_str!("report.json"),
            make: of::<Report>,
            read: read::<Report>,
        },
        Root {
            name: "yearly",
            id: "urn:danchu:yearly:1",
            example: include_str!("yearly.json"),
            make: of::<YearlyReport>,
            read: read::<YearlyReport>,
        },
    ]
}

impl Root {
    /// The schema as a JSON value.
    #[must_use]
    pub fn schema(&self) -> Value {
        let mut schema = (self.make)();
        plain::rewrite(&mut schema);
        // On the root only: an `$id` under `$defs` would break the references to it.
        schema.insert("$id".to_owned(), self.id.into());
        if let Ok(example) = serde_json::from_str::<Value>(self.example) {
            schema.insert("examples".to_owned(), vec![example].into());
        }
        schema.to_value()
    }

    /// Reads a document of the format and keeps nothing of it: what the schema says, the reader decides.
    ///
    /// # Errors
    ///
    /// What keeps the text from being a document of the format.
    ///
    /// # Examples
    ///
    /// ```
    /// for root in danchu::schema::roots() {
    ///     assert!(root.read(root.example).is_ok());
    ///     assert!(root.read("{}").is_err());
    /// }
    /// ```
    pub fn read(&self, text: &str) -> Result<(), Vec<ReadError>> {
        (self.read)(text)
    }
}

fn of<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<T>()
}

fn read<T: Document>(text: &str) -> Result<(), Vec<ReadError>> {
    wire::read_document::<T>(text).map(|_| ())
}
