//! Reads instrument numbers, one a line, and prints what the strict and the lax mode make of each, one
//! JSON object a line: `cargo run --example numbers < numbers.txt`.

use std::io::{BufRead as _, Write as _};

use danchu::law::{InstrumentNumber, ParseNumberError, Repair};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn core::error::Error>> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().split(b'\n') {
        let bytes = line?;
        // A line in another encoding is read with replacement characters, which no number contains.
        let text = String::from_utf8_lossy(&bytes);
        let text = text.strip_suffix('\r').unwrap_or(&text);
        writeln!(
            out,
            "{}",
            json!({ "input": text, "strict": strict(text), "lax": lax(text) })
        )?;
    }
    out.flush()?;
    Ok(())
}

fn strict(text: &str) -> Value {
    match text.parse::<InstrumentNumber>() {
        Ok(number) => {
            json!({ "ok": true, "family": number.family().as_str(), "printed": number.as_str() })
        }
        Err(error) => refused(&error),
    }
}

fn lax(text: &str) -> Value {
    match InstrumentNumber::parse_lax(text) {
        Ok(lax) => json!({
            "ok": true,
            "family": lax.number.family().as_str(),
            "printed": lax.number.as_str(),
            "repairs": lax.repairs.iter().map(|repair: &Repair| repair.as_str()).collect::<Vec<_>>(),
        }),
        Err(error) => refused(&error),
    }
}

fn refused(error: &ParseNumberError) -> Value {
    json!({ "ok": false, "error": error.to_string() })
}
