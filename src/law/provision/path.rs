//! The grammar of a path, checked by one `const fn` so that a table with a wrong path does not compile.

/// Whether the text is a path: see the essay of the room for the grammar.
#[must_use]
pub(super) const fn is_path(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.len() > MAX_LENGTH {
        return false;
    }
    let (first, mut rest) = take(bytes);
    let Some(mut place) = head(first) else {
        return false;
    };
    while let Some(tail) = rest {
        let (segment, after) = take(tail);
        place = match step(place, segment) {
            Some(next) => next,
            None => return false,
        };
        rest = after;
    }
    !matches!(place, Place::Container)
}

/// Longer than any path of a real text.
pub(super) const MAX_LENGTH: usize = 64;

/// Where in a path the reader stands.
#[derive(Clone, Copy)]
enum Place {
    /// After `part`, `chapter` or `section`: its number must follow.
    Container,
    /// After the number of a part, chapter or section.
    Contained,
    /// After an article: clause, point or paragraph may follow.
    Article,
    /// After a clause or a numbered line of the programme.
    Clause,
    /// After a Roman section or a named place of the programme.
    Anchor,
    /// After an unnumbered paragraph.
    Paragraph,
    /// After a point.
    Point,
    /// Nothing may follow.
    End,
}

/// The bytes before the first dot, and what follows it.
const fn take(bytes: &[u8]) -> (&[u8], Option<&[u8]>) {
    let mut rest = bytes;
    let mut length: usize = 0;
    while let [byte, tail @ ..] = rest {
        if *byte == b'.' {
            return match bytes.split_at_checked(length) {
                Some((segment, _)) => (segment, Some(tail)),
                None => (bytes, None),
            };
        }
        length = length.saturating_add(1);
        rest = tail;
    }
    (bytes, None)
}

const fn head(segment: &[u8]) -> Option<Place> {
    if is_container(segment) {
        Some(Place::Container)
    } else if is_number(segment) {
        Some(Place::Article)
    } else if is_roman(segment) || is_name(segment) {
        Some(Place::Anchor)
    } else {
        None
    }
}

const fn step(place: Place, segment: &[u8]) -> Option<Place> {
    match place {
        Place::Container if is_number(segment) => Some(Place::Contained),
        Place::Contained if is_container(segment) => Some(Place::Container),
        Place::Article | Place::Anchor if is_number(segment) => Some(Place::Clause),
        Place::Anchor if equal(segment, b"head") => Some(Place::End),
        Place::Article | Place::Anchor | Place::Clause if is_paragraph(segment) => {
            Some(Place::Paragraph)
        }
        Place::Point if is_paragraph(segment) => Some(Place::End),
        Place::Article | Place::Anchor | Place::Clause | Place::Paragraph if is_point(segment) => {
            Some(Place::Point)
        }
        _ => None,
    }
}

const fn is_container(segment: &[u8]) -> bool {
    equal(segment, b"part") || equal(segment, b"chapter") || equal(segment, b"section")
}

/// `13`, `5a`, `5dd`: up to four digits without a leading zero, then at most one letter.
const fn is_number(segment: &[u8]) -> bool {
    let [b'1'..=b'9', rest @ ..] = segment else {
        return false;
    };
    let mut rest = rest;
    let mut digits: u8 = 1;
    while let [b'0'..=b'9', tail @ ..] = rest {
        digits = digits.saturating_add(1);
        rest = tail;
    }
    digits <= 4 && (rest.is_empty() || is_letter(rest))
}

/// `p2`: an unnumbered paragraph, counted from one.
const fn is_paragraph(segment: &[u8]) -> bool {
    matches!(
        segment,
        [b'p', b'1'..=b'9'] | [b'p', b'1'..=b'9', b'0'..=b'9']
    )
}

/// `a`, `dd`, and the inserted `a1`; `p1` is a paragraph.
const fn is_point(segment: &[u8]) -> bool {
    match segment {
        [b'p', b'1'..=b'9'] => false,
        [letter, b'1'..=b'9'] => is_letter(&[*letter]),
        [b'd', b'd', b'1'..=b'9'] => true,
        _ => is_letter(segment),
    }
}

const fn is_letter(segment: &[u8]) -> bool {
    match segment {
        [b'd', b'd'] => true,
        [letter] => letter.is_ascii_lowercase() && !matches!(letter, b'f' | b'j' | b'w' | b'z'),
        _ => false,
    }
}

/// A name of a place in a programme: lower case, three letters or more.
pub(super) const fn is_name(segment: &[u8]) -> bool {
    let mut rest = segment;
    while let [b'a'..=b'z' | b'_', tail @ ..] = rest {
        rest = tail;
    }
    rest.is_empty() && segment.len() >= 3
}

/// A Roman number from I to XXXIX, as sections of a programme bear it.
const fn is_roman(segment: &[u8]) -> bool {
    roman_value(segment) != 0
}

/// The value of a Roman number up to XXXIX in its one regular spelling, else zero.
pub(in crate::law) const fn roman_value(segment: &[u8]) -> u8 {
    let mut rest = segment;
    let mut tens: u8 = 0;
    while let [b'X', tail @ ..] = rest {
        tens = tens.saturating_add(10);
        rest = tail;
    }
    if tens > 30 {
        return 0;
    }
    let ones = match rest {
        b"" => 0,
        b"I" => 1,
        b"II" => 2,
        b"III" => 3,
        b"IV" => 4,
        b"V" => 5,
        b"VI" => 6,
        b"VII" => 7,
        b"VIII" => 8,
        b"IX" => 9,
        _ => return 0,
    };
    tens.saturating_add(ones)
}

const fn equal(left: &[u8], right: &[u8]) -> bool {
    let (mut left, mut right) = (left, right);
    while let ([a, rest_left @ ..], [b, rest_right @ ..]) = (left, right) {
        if *a != *b {
            return false;
        }
        left = rest_left;
        right = rest_right;
    }
    left.is_empty() && right.is_empty()
}
