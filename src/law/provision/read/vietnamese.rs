//! Vietnamese lists: runs from the inside out, resolved from the right.

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::super::Provision;
use super::token::{Level, Reader, Token, is_joint, range};
use super::{MOST_PROVISIONS, Problem};

/// A level with its items: `khoản 1, 2 và 3`.
struct Run {
    level: Level,
    segments: Vec<String>,
    /// Whether *các* says that there are several.
    several: bool,
    /// Whether a comma or *và* follows, not the part that holds it.
    listed: bool,
}

impl Reader<'_> {
    pub(super) fn vietnamese(&mut self) -> Result<Vec<Provision>, Problem> {
        let mut runs = Vec::new();
        while self.peek().is_some() {
            runs.push(self.run()?);
        }
        resolve(&runs)
    }

    fn run(&mut self) -> Result<Run, Problem> {
        let several = ["các", "những", "mỗi"]
            .iter()
            .any(|word| self.take_word(word));
        let from = self.take_word("từ");
        let Some(level) = self.peek().and_then(Level::of) else {
            return Err(self.unexpected("`điểm`, `khoản` or `Điều`"));
        };
        self.skip();
        // `các khoản từ 1 đến 3`
        let _ = !from && self.take_word("từ");
        let mut segments = Vec::new();
        loop {
            self.item(level, &mut segments)?;
            if segments.len() > MOST_PROVISIONS {
                return Err(Problem::TooMany);
            }
            let joints = self
                .tokens
                .iter()
                .take_while(|token| is_joint(token))
                .count();
            if joints == 0 {
                return Ok(Run {
                    level,
                    segments,
                    several,
                    listed: false,
                });
            }
            let next_is_item = self
                .peek_at(joints)
                .is_some_and(|token| level.segment(token).is_some());
            self.take_joint();
            if !next_is_item {
                return Ok(Run {
                    level,
                    segments,
                    several,
                    listed: true,
                });
            }
        }
    }

    /// One item or a range of them.
    fn item(&mut self, level: Level, segments: &mut Vec<String>) -> Result<(), Problem> {
        let Some(first) = self
            .peek()
            .filter(|token| level.segment(token).is_some())
            .cloned()
        else {
            return Err(self.unexpected(level.expected()));
        };
        self.skip();
        let dash = self.peek() == Some(&Token::Dash);
        if !dash && !self.peek().is_some_and(|token| token.is_word("đến")) {
            segments.extend(level.segment(&first));
            return Ok(());
        }
        self.skip();
        if self.peek().and_then(Level::of) == Some(level) {
            self.skip();
        }
        let Some(last) = self
            .peek()
            .filter(|token| level.segment(token).is_some())
            .cloned()
        else {
            return Err(self.unexpected(level.expected()));
        };
        self.skip();
        for token in range(&first, &last)? {
            segments.extend(level.segment(&token));
        }
        Ok(())
    }
}

/// Gives every run the part that holds it, from the right.
fn resolve(runs: &[Run]) -> Result<Vec<Provision>, Problem> {
    let mut resolved: Vec<Vec<String>> = Vec::new();
    resolved.resize_with(runs.len(), Vec::new);
    for (index, run) in runs.iter().enumerate().rev() {
        let after = index.saturating_add(1);
        let is_last = after == runs.len();
        let holder = if !run.listed && !is_last {
            Some(after)
        } else if run.level.height() >= Level::Article.height() {
            None
        } else {
            // The list goes on with a run of the same level or a deeper one, whose holder is shared.
            let goes_on = runs
                .get(after)
                .is_some_and(|next| next.level.height() <= run.level.height());
            let higher = (after..runs.len()).find(|i| {
                runs.get(*i)
                    .is_some_and(|other| other.level.height() > run.level.height())
            });
            Some(
                higher
                    .filter(|_| goes_on)
                    .ok_or_else(|| Problem::Unexpected {
                        found: "the end".to_owned(),
                        expected: "the part of the text that holds it",
                    })?,
            )
        };
        let prefixes = match holder {
            None => Vec::from([String::new()]),
            Some(holder) => {
                let several = runs.get(holder).is_some_and(|run| run.several);
                let prefixes = resolved.get(holder).cloned().unwrap_or_default();
                if prefixes.len() > 1 && !several {
                    return Err(Problem::Ambiguous);
                }
                prefixes
            }
        };
        if prefixes.len().saturating_mul(run.segments.len()) > MOST_PROVISIONS {
            return Err(Problem::TooMany);
        }
        let all = prefixes.iter().flat_map(|prefix| {
            run.segments.iter().map(move |segment| {
                if prefix.is_empty() {
                    segment.clone()
                } else {
                    format!("{prefix}.{segment}")
                }
            })
        });
        if let Some(place) = resolved.get_mut(index) {
            *place = all.collect();
        }
    }
    let mut found = Vec::new();
    for (index, paths) in resolved.iter().enumerate() {
        let is_held = index
            .checked_sub(1)
            .and_then(|before| runs.get(before))
            .is_some_and(|before| !before.listed);
        if is_held {
            continue;
        }
        for path in paths {
            let place = path.parse().map_err(|_| Problem::Unexpected {
                found: path.clone(),
                expected: "parts from the inside out",
            })?;
            found.push(place);
        }
    }
    if found.is_empty() {
        return Err(Problem::Unexpected {
            found: "nothing".to_owned(),
            expected: "`điểm`, `khoản` or `Điều`",
        });
    }
    Ok(found)
}
