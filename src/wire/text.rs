//! The text of a document and the place the reader stands at: tokens, not values.
//!
//! The grammar is RFC 8259, with three rules more: U+0000 is refused, nesting is bounded, and
//! halves of surrogate pairs are refused. Nothing here recurses deeper than [`MAX_DEPTH`].

use alloc::string::String;

use super::error::Expected;
use super::fault::{Fault, Step, What};
use super::read::MAX_DEPTH;

/// A reader over one document.
#[derive(Debug)]
pub(super) struct Reader<'de> {
    text: &'de str,
    rest: &'de [u8],
    depth: u8,
    scratch: String,
}

/// A text, borrowed from the document unless it holds escapes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Piece<'de, 'a> {
    Borrowed(&'de str),
    Copied(&'a str),
}

impl<'a> Piece<'a, 'a> {
    pub(super) fn as_str(self) -> &'a str {
        match self {
            Self::Borrowed(text) | Self::Copied(text) => text,
        }
    }
}

/// A place to come back to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'de>(&'de [u8]);

/// Two places of one document are the same if as much lies ahead of them.
impl PartialEq for Place<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len()
    }
}

impl<'de> Reader<'de> {
    pub(super) fn new(text: &'de str) -> Self {
        Self {
            text,
            rest: text.as_bytes(),
            depth: MAX_DEPTH,
            scratch: String::new(),
        }
    }

    /// The byte offset of the place.
    #[inline]
    pub(super) fn offset(&self) -> usize {
        self.text.len().saturating_sub(self.rest.len())
    }

    #[inline]
    pub(super) fn place(&self) -> Place<'de> {
        Place(self.rest)
    }

    #[inline]
    pub(super) fn go(&mut self, place: Place<'de>) {
        self.rest = place.0;
    }

    /// The next byte that is not white space, left where it is.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        while let [b' ' | b'\n' | b'\t' | b'\r', tail @ ..] = self.rest {
            self.rest = tail;
        }
        self.rest.first().copied()
    }

    /// Whether this comes next, after white space.
    #[inline]
    pub(super) fn next_is(&mut self, bytes: &[u8]) -> bool {
        self.peek();
        self.rest.starts_with(bytes)
    }

    /// Steps over one byte.
    #[inline]
    pub(super) fn step(&mut self) {
        if let [_, tail @ ..] = self.rest {
            self.rest = tail;
        }
    }

    /// A fault here: the document ends, or holds something else than expected.
    #[cold]
    pub(super) fn unexpected(&self, expected: Expected) -> Fault {
        let what = if self.rest.is_empty() {
            What::Unfinished
        } else {
            What::Syntax(expected)
        };
        Fault::at(what, self.offset())
    }

    /// A fault here: a value begins, but of another type. What begins no value is a syntax error.
    #[cold]
    pub(super) fn wrong_type(&mut self, expected: Expected) -> Fault {
        let at = self.offset();
        match self.rest.first() {
            Some(b'"' | b'{' | b'[') => Fault::at(What::Type(expected), at),
            // A word or number must at least be one before its type is discussed.
            _ => match self.skip() {
                Ok(()) => Fault::at(What::Type(expected), at),
                Err(fault) => fault,
            },
        }
    }

    /// Goes one level deeper.
    #[inline]
    pub(super) fn enter(&mut self) -> Result<(), Fault> {
        match self.depth.checked_sub(1) {
            Some(depth) => {
                self.depth = depth;
                self.step();
                Ok(())
            }
            None => Err(Fault::at(What::TooDeep, self.offset())),
        }
    }

    /// Comes back from one level.
    #[inline]
    pub(super) fn leave(&mut self) {
        self.step();
        self.depth = self.depth.saturating_add(1);
    }

    /// Reads a word such as `true`.
    #[inline]
    pub(super) fn word(&mut self, word: &[u8]) -> Result<(), Fault> {
        match self.rest.split_at_checked(word.len()) {
            Some((head, tail)) if head == word => {
                self.rest = tail;
                Ok(())
            }
            _ => Err(Fault::at(What::Syntax(Expected::Value), self.offset())),
        }
    }

    /// Reads a number and gives its literal.
    #[inline]
    pub(super) fn number(&mut self) -> Result<&'de str, Fault> {
        let start = self.offset();
        if self.rest.first() == Some(&b'-') {
            self.step();
        }
        if self.rest.first() == Some(&b'0') {
            self.step();
            if self.rest.first().is_some_and(u8::is_ascii_digit) {
                return Err(self.unexpected(Expected::NumberWithoutLeadingZero));
            }
        } else {
            self.digits()?;
        }
        if self.rest.first() == Some(&b'.') {
            self.step();
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.rest.first() {
            self.step();
            if let Some(b'+' | b'-') = self.rest.first() {
                self.step();
            }
            self.digits()?;
        }
        Ok(self.since(start))
    }

    #[inline]
    fn digits(&mut self) -> Result<(), Fault> {
        let before = self.rest.len();
        while let [b'0'..=b'9', tail @ ..] = self.rest {
            self.rest = tail;
        }
        if self.rest.len() == before {
            Err(self.unexpected(Expected::Digit))
        } else {
            Ok(())
        }
    }

    /// The text from an offset to here.
    #[inline]
    pub(super) fn since(&self, start: usize) -> &'de str {
        // INVARIANT: both ends are beside ASCII bytes, so the slice exists.
        self.text.get(start..self.offset()).unwrap_or("")
    }

    /// Reads a text; the place is on its opening quote.
    #[inline]
    pub(super) fn string(&mut self) -> Result<Piece<'de, '_>, Fault> {
        self.step();
        let plain = self.plain();
        if self.rest.first() == Some(&b'"') {
            self.step();
            return Ok(Piece::Borrowed(plain));
        }
        self.scratch.clear();
        self.scratch.push_str(plain);
        loop {
            match self.rest.first() {
                Some(b'"') => {
                    self.step();
                    return Ok(Piece::Copied(&self.scratch));
                }
                Some(b'\\') => {
                    let c = self.escape()?;
                    self.scratch.push(c);
                }
                Some(0) => return Err(Fault::at(What::Nul, self.offset())),
                Some(_) => return Err(self.unexpected(Expected::EscapedControl)),
                None => return Err(Fault::at(What::Unfinished, self.offset())),
            }
            let plain = self.plain();
            self.scratch.push_str(plain);
        }
    }

    /// Reads up to the next quote, backslash, control character or end.
    #[inline]
    fn plain(&mut self) -> &'de str {
        let start = self.offset();
        let (_, tail) = self
            .rest
            .split_at_checked(plain_len(self.rest))
            .unwrap_or((&[], &[]));
        self.rest = tail;
        self.since(start)
    }

    fn escape(&mut self) -> Result<char, Fault> {
        let start = self.offset();
        self.step();
        let c = match self.rest.first() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.step();
                return self.code_point(start);
            }
            _ => return Err(self.unexpected(Expected::Escape)),
        };
        self.step();
        Ok(c)
    }

    /// Reads the digits after `\u`, and the second half of a pair.
    fn code_point(&mut self, start: usize) -> Result<char, Fault> {
        let first = self.hex4()?;
        let unpaired = || Fault::at(What::Syntax(Expected::SurrogatePair), start);
        let code = match first {
            0 => return Err(Fault::at(What::Nul, start)),
            0xD800..=0xDBFF => {
                let [b'\\', b'u', tail @ ..] = self.rest else {
                    return Err(unpaired());
                };
                self.rest = tail;
                let second = self.hex4()?;
                let Some(low @ 0..=0x3FF) = second.checked_sub(0xDC00) else {
                    return Err(unpaired());
                };
                (((first & 0x3FF) << 10) | low).saturating_add(0x1_0000)
            }
            other => other,
        };
        char::from_u32(code).ok_or_else(unpaired)
    }

    fn hex4(&mut self) -> Result<u32, Fault> {
        let mut value = 0_u32;
        for _ in 0..4 {
            let digit = self.rest.first().and_then(|b| char::from(*b).to_digit(16));
            let Some(digit) = digit else {
                return Err(self.unexpected(Expected::HexDigit));
            };
            value = (value << 4) | digit;
            self.step();
        }
        Ok(value)
    }

    /// Steps over one value of any kind, checking its grammar.
    pub(super) fn skip(&mut self) -> Result<(), Fault> {
        match self.peek() {
            Some(b'"') => self.string().map(drop),
            Some(b'-' | b'0'..=b'9') => self.number().map(drop),
            Some(b't') => self.word(b"true"),
            Some(b'f') => self.word(b"false"),
            Some(b'n') => self.word(b"null"),
            Some(b'[') => {
                self.enter()?;
                let mut index = 0_usize;
                while self.element(index == 0)? {
                    self.skip()
                        .map_err(|fault| fault.under(Step::Index(index)))?;
                    index = index.saturating_add(1);
                }
                self.leave();
                Ok(())
            }
            Some(b'{') => {
                self.enter()?;
                let mut first = true;
                while self.member(first)? {
                    first = false;
                    self.skip_member()?;
                }
                self.leave();
                Ok(())
            }
            _ => Err(self.unexpected(Expected::Value)),
        }
    }

    /// Steps over a key and its value; the place is on the key.
    pub(super) fn skip_member(&mut self) -> Result<(), Fault> {
        let start = self.offset();
        self.string()?;
        let key = start..self.offset();
        self.colon()?;
        self.skip().map_err(|fault| fault.under(Step::Key(key)))
    }

    /// Goes to the next element of a list; `false` on the closing bracket, which stays.
    #[inline]
    pub(super) fn element(&mut self, first: bool) -> Result<bool, Fault> {
        match self.peek() {
            Some(b']') => Ok(false),
            Some(_) if first => Ok(true),
            Some(b',') => {
                self.step();
                match self.peek() {
                    Some(b']') | None => Err(self.unexpected(Expected::Value)),
                    Some(_) => Ok(true),
                }
            }
            _ => Err(self.unexpected(Expected::CommaOrBracket)),
        }
    }

    /// Goes to the next key of an object; `false` on the closing brace, which stays.
    #[inline]
    pub(super) fn member(&mut self, first: bool) -> Result<bool, Fault> {
        match self.peek() {
            Some(b'}') => return Ok(false),
            Some(b'"') if first => return Ok(true),
            Some(b',') if !first => self.step(),
            _ if first => return Err(self.unexpected(Expected::Key)),
            _ => return Err(self.unexpected(Expected::CommaOrBrace)),
        }
        match self.peek() {
            Some(b'"') => Ok(true),
            _ => Err(self.unexpected(Expected::Key)),
        }
    }

    /// Reads the colon after a key.
    #[inline]
    pub(super) fn colon(&mut self) -> Result<(), Fault> {
        match self.peek() {
            Some(b':') => {
                self.step();
                Ok(())
            }
            _ => Err(self.unexpected(Expected::Colon)),
        }
    }

    /// Looks ahead in the object whose first key comes next, for a key of this name. The place does
    /// not move.
    pub(super) fn find_key(&mut self, name: &str) -> Result<Option<Place<'de>>, Fault> {
        let (here, depth) = (self.place(), self.depth);
        let mut first = true;
        let mut found = None;
        while self.member(first)? {
            first = false;
            let key = self.place();
            if self.string()?.as_str() == name {
                found = Some(key);
                break;
            }
            self.go(key);
            self.skip_member()?;
        }
        self.go(here);
        self.depth = depth;
        Ok(found)
    }
}

/// Whether a byte is white space between tokens.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature that iterators want"
)]
pub(super) fn is_blank(byte: &u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r')
}

/// The number of leading bytes that are no quote, backslash or control character, eight at a time.
#[inline]
fn plain_len(bytes: &[u8]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    const QUOTES: u64 = 0x2222_2222_2222_2222;
    const SLASHES: u64 = 0x5C5C_5C5C_5C5C_5C5C;
    const SPACES: u64 = 0x2020_2020_2020_2020;
    let (chunks, tail) = bytes.as_chunks::<8>();
    let mut len = 0_usize;
    for chunk in chunks {
        let x = u64::from_le_bytes(*chunk);
        let quote = x ^ QUOTES;
        let slash = x ^ SLASHES;
        // A borrow can only reach bytes after the first hit, and only the first hit is used.
        let hits = ((quote.wrapping_sub(ONES) & !quote)
            | (slash.wrapping_sub(ONES) & !slash)
            | (x.wrapping_sub(SPACES) & !x))
            & HIGHS;
        if hits != 0 {
            let index = usize::try_from(hits.trailing_zeros() >> 3).unwrap_or(0);
            return len.saturating_add(index);
        }
        len = len.saturating_add(8);
    }
    let in_tail = tail
        .iter()
        .position(|b| matches!(b, b'"' | b'\\' | 0..0x20));
    len.saturating_add(in_tail.unwrap_or(tail.len()))
}
