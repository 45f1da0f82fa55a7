//! Reading printed provisions.

use super::{ParseProvisionError, Provision};

impl Provision {
    /// Reads a provision in any of its three forms: the path, the Vietnamese and the English text.
    ///
    /// # Errors
    ///
    /// [`ParseProvisionError`] if the text is no provision or names several.
    pub fn read(text: &str) -> Result<Self, ParseProvisionError> {
        text.parse()
    }
}
