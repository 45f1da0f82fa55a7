//! The rows of the catalogue, written as documents and read back.

use danchu::catalogue;
use danchu::norm::{Need, Norm, Timing, Trigger};
use danchu::wire;

#[test]
fn every_row_of_the_catalogue_is_read_back_as_it_was() {
    for norm in catalogue::norms() {
        let text = wire::write(norm).unwrap();
        let back: Norm = wire::read(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(back, *norm, "{text}");
        assert_eq!(wire::write(&back).unwrap(), text);
    }
    for row in catalogue::enabling() {
        assert_eq!(wire::read(&wire::write(row).unwrap()).as_ref(), Ok(row));
    }
    for row in catalogue::unmodelled() {
        assert_eq!(wire::read(&wire::write(row).unwrap()).as_ref(), Ok(row));
    }
    for row in catalogue::tensions() {
        assert_eq!(wire::read(&wire::write(row).unwrap()).as_ref(), Ok(row));
    }
}

#[test]
fn a_norm_reads_as_a_document() {
    let sent = catalogue::norm(&"law-10-2022:20.3:send".parse().unwrap()).unwrap();
    // Typed from Law 10/2022/QH15 Art. 20(3): within 5 working days of the decision.
    let text = wire::write(sent).unwrap();
    for line in [
        r#""cites": ["#,
        r#""instrument": "10/2022/QH15","#,
        r#""provision": "20.3""#,
        r#""kind": "duty","#,
        r#""kind": "within","#,
        r#""unit": "working_days","#,
        r#""count": 5"#,
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
}

#[test]
fn a_sum_of_the_vocabulary_has_its_kind_and_the_name_of_its_value() {
    let read = |text: &str| wire::read::<Need>(text);
    assert_eq!(
        read(r#"{"kind": "kept", "days": 30}"#),
        Ok(Need::Kept { days: 30 })
    );
    assert_eq!(
        read(r#"{"days": 30, "kind": "kept"}"#),
        Ok(Need::Kept { days: 30 })
    );
    assert_eq!(read(r#"{"kind": "still_up"}"#), Ok(Need::StillUp));
    assert_eq!(
        read(r#"{"kind": "copies", "at_least": 2}"#),
        Ok(Need::Copies(2))
    );
    for (text, error) in [
        (
            r#"{"kind": "kept"}"#,
            "line 1, column 1: missing field `days`",
        ),
        (r#"{"kind": "still_up", "days": 3}"#, "unknown field"),
        (r#"{"kind": "kept_up"}"#, "kept_up"),
        (r#"{"kind": "kept", "days": -1}"#, "days"),
        (r#"["kept", 30]"#, "expected an object, found a list"),
    ] {
        let found = read(text).unwrap_err().to_string();
        assert!(found.contains(error), "{found}");
    }
}

#[test]
fn a_window_opens_and_closes_on_days_of_every_year() {
    let read = |opens: &str| {
        wire::read::<Timing>(&format!(
            r#"{{"kind": "window", "opens": "{opens}", "closes": "12-15", "year": "own"}}"#
        ))
    };
    assert!(read("12-10").is_ok());
    for wrong in ["12-32", "02-29", "13-01", "00-10", "1-1", "12/10", "12-1O"] {
        let error = read(wrong).unwrap_err();
        assert_eq!(error.path, "opens", "{wrong}: {error}");
    }
}

#[test]
fn a_trigger_names_its_acts() {
    let text = r#"{"kind": "done", "acts": [{"kind": "decide"}]}"#;
    assert!(matches!(wire::read(text), Ok(Trigger::Done(acts)) if acts.len() == 1));
}
