//! Letters of points and of inserted articles, in the order of the Vietnamese alphabet.
//!
//! The lists of a Vietnamese text run a b c d đ e g h i k l m n o p q r s t u v x y: *đ* follows *d*, and
//! f, j, w and z do not occur. A path is ASCII, so *đ* is written `dd` there.

use core::fmt;

/// A letter of a Vietnamese list (*chữ cái*), from a to y; its order is that of the alphabet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PointLetter(u8);

const ALPHABET: [(&str, char); 23] = [
    ("a", 'a'),
    ("b", 'b'),
    ("c", 'c'),
    ("d", 'd'),
    ("dd", 'đ'),
    ("e", 'e'),
    ("g", 'g'),
    ("h", 'h'),
    ("i", 'i'),
    ("k", 'k'),
    ("l", 'l'),
    ("m", 'm'),
    ("n", 'n'),
    ("o", 'o'),
    ("p", 'p'),
    ("q", 'q'),
    ("r", 'r'),
    ("s", 's'),
    ("t", 't'),
    ("u", 'u'),
    ("v", 'v'),
    ("x", 'x'),
    ("y", 'y'),
];

impl PointLetter {
    /// The letter written as in a path: `a`, `dd` for *đ*.
    #[must_use]
    pub fn from_ascii(text: &str) -> Option<Self> {
        Self::find(|(ascii, _)| *ascii == text)
    }

    /// The letter as printed; capitals count as their small letter.
    #[must_use]
    pub fn from_char(letter: char) -> Option<Self> {
        let small = match letter {
            'Đ' => 'đ',
            other => other.to_ascii_lowercase(),
        };
        Self::find(|(_, printed)| *printed == small)
    }

    /// The letter as in a path: `dd` for *đ*.
    #[must_use]
    pub fn as_ascii(self) -> &'static str {
        ALPHABET
            .get(usize::from(self.0))
            .map_or("a", |(ascii, _)| ascii)
    }

    /// The letter as printed: `đ`.
    #[must_use]
    pub fn as_char(self) -> char {
        ALPHABET
            .get(usize::from(self.0))
            .map_or('a', |(_, printed)| *printed)
    }

    /// The next letter of the list, if there is one.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        let next = self.0.checked_add(1)?;
        (usize::from(next) < ALPHABET.len()).then_some(Self(next))
    }

    /// The place in the alphabet, from zero.
    pub(super) fn place(self) -> u8 {
        self.0
    }

    fn find(mut test: impl FnMut(&(&str, char)) -> bool) -> Option<Self> {
        let position = ALPHABET.iter().position(&mut test)?;
        u8::try_from(position).ok().map(Self)
    }
}

impl fmt::Display for PointLetter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Write::write_char(f, self.as_char())
    }
}
