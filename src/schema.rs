//! The JSON Schemas of the stored formats, made from the types themselves.
//!
//! A root type is one that stands alone in a file: [`Case`], [`Programme`], [`Report`] and [`YearlyReport`]. Each schema is one
//! document of dialect 2020-12 with every type it uses under `$defs`, and its `$id` names format and
//! version. Integers carry bounds; the names of Rust's integer types are taken out, since a strict
//! validator throws on a format it does not know.
//!
//! ```
//! let ids: Vec<&str> = danchu::schema::roots().iter().map(|root| root.id).collect();
//! assert_eq!(
//!     ids,
//!     ["urn:danchu:case:1", "urn:danchu:programme:1", "urn:danchu:report:1", "urn:danchu:yearly:1"]
//! );
//! ```

use alloc::borrow::ToOwned;

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform as _};
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use crate::programme::Programme;
use crate::record::Case;
use crate::report::Report;
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
    make: fn() -> Schema,
}

/// Every root type, in order of name.
#[must_use]
pub const fn roots() -> &'static [Root] {
    &[
        Root {
            name: "case",
            id: "urn:danchu:case:1",
            make: of::<Case>,
        },
        Root {
            name: "programme",
            id: "urn:danchu:programme:1",
            make: of::<Programme>,
        },
        Root {
            name: "report",
            id: "urn:danchu:report:1",
            make: of::<Report>,
        },
        Root {
            name: "yearly",
            id: "urn:danchu:yearly:1",
            make: of::<YearlyReport>,
        },
    ]
}

impl Root {
    /// The schema as a JSON value.
    #[must_use]
    pub fn schema(&self) -> Value {
        let mut schema = (self.make)();
        RecursiveTransform(bound_integers).transform(&mut schema);
        // On the root only: an `$id` under `$defs` would break the references to it.
        schema.insert("$id".to_owned(), self.id.into());
        schema.to_value()
    }
}

fn of<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<T>()
}

/// The names of Rust's integers become the bounds that they stand for.
fn bound_integers(schema: &mut Schema) {
    let highest = match schema.get("format").and_then(Value::as_str) {
        Some("uint8") => u64::from(u8::MAX),
        Some("uint16") => u64::from(u16::MAX),
        Some("uint32") => u64::from(u32::MAX),
        // Sums of money: up to the last whole number that every reader holds exactly.
        Some("uint64") => 9_007_199_254_740_991,
        _ => return,
    };
    schema.remove("format");
    if schema.get("maximum").is_none() {
        schema.insert("maximum".to_owned(), highest.into());
    }
}
