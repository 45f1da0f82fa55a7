//! When is it due? A day and a length of time, by the rules of the Civil Code.
//!
//! ```text
//! cargo run --example deadline -- 2024-02-07 5 working-days [--backward] [--json]
//! echo '{"from": "2024-02-07", "count": 5, "unit": "working_days"}' | cargo run --example deadline
//! ```
//!
//! Units: `days`, `working-days`, `weeks`, `months`, `years`. The first day is not counted; an end
//! that falls on a rest day or holiday of Viet Nam rolls to the next working day; counted backward
//! it never does. Without arguments it reads one JSON object a line, `{"from", "count", "unit",
//! "backward"}`, and answers each line with one JSON object: `due` and `moved_by`, or `error`.

use core::error::Error;
use std::env;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use danchu::catalogue::calendar::{CultureDay, viet_nam};
use danchu::time::{CountingRules, Date, Deadline, Direction, Span, WorkingCalendar, deadline};
use serde_json::{Value, json};

struct Question {
    from: Date,
    span: Span,
    direction: Direction,
}

fn main() -> ExitCode {
    let calendar = viet_nam(CultureDay::Off);
    let arguments: Vec<String> = env::args_os()
        .skip(1)
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    let done = if arguments.is_empty() {
        answer_lines(&calendar).map(|()| ExitCode::SUCCESS)
    } else {
        answer_arguments(&arguments, &calendar)
    };
    // Whoever closed our output early has seen enough.
    done.unwrap_or(ExitCode::FAILURE)
}

fn answer_lines(calendar: &WorkingCalendar) -> io::Result<()> {
    // Flushed at each line, so that a caller can ask, read, and ask again.
    let mut out = io::stdout().lock();
    // Split by bytes: a line that is not UTF-8 is one bad line, not the end.
    for line in io::stdin().lock().split(b'\n') {
        let answer = question_of_json(&line?).and_then(|question| answer(&question, calendar));
        writeln!(out, "{}", to_json(&answer))?;
    }
    Ok(())
}

fn answer_arguments(arguments: &[String], calendar: &WorkingCalendar) -> io::Result<ExitCode> {
    let as_json = arguments.iter().any(|argument| argument == "--json");
    let question = question_of_arguments(arguments);
    let answer = question.and_then(|question| answer(&question, calendar));
    let mut out = io::stdout().lock();
    match &answer {
        _ if as_json => writeln!(out, "{}", to_json(&answer))?,
        Ok(found) => {
            writeln!(out, "{}", found.due)?;
            for moved in &found.moved_by {
                writeln!(out, "  {} / {}", moved.vi(), moved.en())?;
            }
        }
        Err(error) => writeln!(io::stderr(), "error: {error}")?,
    }
    Ok(if answer.is_ok() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn answer(question: &Question, calendar: &WorkingCalendar) -> Result<Deadline, Box<dyn Error>> {
    let Question {
        from,
        span,
        direction,
    } = *question;
    Ok(deadline(
        from,
        span,
        direction,
        CountingRules::CIVIL_CODE,
        calendar,
    )?)
}

fn to_json(answer: &Result<Deadline, Box<dyn Error>>) -> Value {
    match answer {
        Ok(found) => json!(found),
        Err(error) => json!({ "error": error.to_string() }),
    }
}

fn question_of_json(line: &[u8]) -> Result<Question, Box<dyn Error>> {
    let value: Value = serde_json::from_slice(line)?;
    let Value::Object(fields) = value else {
        return Err("expected a JSON object with `from`, `count` and `unit`".into());
    };
    let known = ["from", "count", "unit", "backward"];
    if let Some(other) = fields.keys().find(|key| !known.contains(&key.as_str())) {
        return Err(format!("unknown field `{other}`").into());
    }
    let text = |key: &str| match fields.get(key) {
        Some(Value::String(text)) => Ok(text.as_str()),
        Some(other) => Err(format!("`{key}` must be a text, found `{other}`")),
        None => Err(format!("missing field `{key}`")),
    };
    let count = match fields.get("count") {
        Some(count) => count
            .as_u64()
            .and_then(|count| u16::try_from(count).ok())
            .ok_or_else(|| {
                format!("`count` must be a whole number from 0 to 65535, found `{count}`")
            })?,
        None => return Err("missing field `count`".into()),
    };
    let backward = match fields.get("backward") {
        Some(Value::Bool(backward)) => *backward,
        Some(Value::Null) | None => false,
        Some(other) => {
            return Err(format!("`backward` must be true or false, found `{other}`").into());
        }
    };
    question(text("from")?, count, text("unit")?, backward)
}

fn question_of_arguments(arguments: &[String]) -> Result<Question, Box<dyn Error>> {
    let mut backward = false;
    let mut words = Vec::new();
    for argument in arguments {
        match argument.as_str() {
            "--backward" => backward = true,
            "--json" => {}
            word => words.push(word),
        }
    }
    let [from, count, unit] = words[..] else {
        return Err("usage: deadline DATE COUNT UNIT [--backward] [--json]".into());
    };
    let whole = count.parse().map_err(|_| {
        format!("the count must be a whole number from 0 to 65535, found `{count}`")
    })?;
    question(from, whole, unit, backward)
}

fn question(
    from: &str,
    count: u16,
    unit: &str,
    backward: bool,
) -> Result<Question, Box<dyn Error>> {
    let span = match unit {
        "days" => Span::days(count),
        "working-days" | "working_days" => Span::working_days(count),
        "weeks" => Span::weeks(count),
        "months" => Span::months(count),
        "years" => Span::years(count),
        other => {
            let units = "days, working-days, weeks, months or years";
            return Err(format!("expected one of {units}, found `{other}`").into());
        }
    };
    let direction = if backward {
        Direction::Backward
    } else {
        Direction::Forward
    };
    Ok(Question {
        from: from.parse()?,
        span,
        direction,
    })
}
