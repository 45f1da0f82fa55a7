//! Small files written to hurt, each beside what must be said of it: English, Vietnamese, and so on
//! for each error; nothing where the file is read, repaired by a rule.

use std::fs;
use std::path::Path;

use danchu::Lang;
use danchu::record::Case;
use danchu::wire;

#[test]
fn every_file_is_answered_as_the_paper_beside_it_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/hostile");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "json"))
        .collect();
    files.sort();
    assert_eq!(files.len(), 17);
    let mut repaired = Vec::new();
    for file in files {
        let bytes = fs::read(&file).unwrap();
        let expected = fs::read_to_string(file.with_extension("expected")).unwrap();
        match wire::read_document_bytes::<Case>(&bytes) {
            Ok(case) => {
                assert_eq!(expected, "", "{}", file.display());
                repaired.push(case.title.unwrap().vi);
            }
            Err(errors) => {
                let said: Vec<String> = errors
                    .iter()
                    .flat_map(|error| [error.render(Lang::En), error.render(Lang::Vi)])
                    .collect();
                let expected: Vec<&str> = expected.lines().collect();
                assert_eq!(said, expected, "{}", file.display());
            }
        }
    }
    assert_eq!(repaired, ["Đình làng"]);
}
