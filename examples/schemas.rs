//! Writes one JSON Schema 2020-12 file for each stored format: `cargo run --example schemas -- DIR`.
#![expect(
    clippy::print_stderr,
    reason = "an example says on its way what went wrong"
)]

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: cargo run --example schemas -- DIR");
        return ExitCode::from(2);
    };
    for root in danchu::schema::roots() {
        let path = folder.join(format!("{}.schema.json", root.name));
        let written = danchu::wire::write(&root.schema()).map_err(|error| error.to_string());
        let saved =
            written.and_then(|text| std::fs::write(&path, text).map_err(|error| error.to_string()));
        if let Err(error) = saved {
            eprintln!("{}: {error}", path.display());
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}
