//! Lines with their indents: a page of plain text.

use alloc::string::String;

/// A text under way.
#[derive(Default)]
pub(crate) struct Page {
    text: String,
}

impl Page {
    /// A line at a depth of two spaces each.
    pub(crate) fn line(&mut self, depth: usize, text: &str) {
        for _ in 0..depth {
            self.text.push_str("  ");
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// An item of a list.
    pub(crate) fn item(&mut self, depth: usize, text: &str) {
        let mut line = String::from("- ");
        line.push_str(text);
        self.line(depth, &line);
    }

    /// An empty line between two parts.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }
}
