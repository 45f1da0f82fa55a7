//! Every mutant of one room, against the tests that judge the room.
//!
//! `cargo mutants` says which mutants there are, and builds the crate anew for each: ten seconds a mutant, and
//! there are thousands. So all mutants of a room are first written into one copy of the sources, each behind a
//! switch that an environment variable turns on; the copy is built once, and a mutant costs one run of the tests
//! that come by it. What this way cannot carry, or what no test comes by while it runs (a constant may still be
//! made of it), is handed to `cargo mutants` itself.
//!
//! A survivor is listed in `tests/data/mutants.txt` with the reason why no test can see it, and so is a mutant
//! that never ends. One that is not listed fails the run, and so does a listed one that is gone or that is caught.

mod switch;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant, UNIX_EPOCH};
use std::{env, fs};

use serde_json::Value;
use switch::Mutant;

type Any<T> = Result<T, Box<dyn std::error::Error>>;

/// A room: its name, how its files begin, and the tests that judge it, the quick ones first.
type Room = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

const ROOMS: &[Room] = &[
    ("time", &["time/"], &["time", "wire", "check"]),
    (
        "basics",
        &[
            "share.",
            "truth.",
            "quantity.",
            "id.",
            "key.",
            "label.",
            "matter.",
            "tagged.",
        ],
        &["basics", "lib", "law", "wire", "check", "norms"],
    ),
    ("law", &["law/"], &["law", "catalogue", "wire"]),
    (
        "norm",
        &["norm/"],
        &["basics", "check", "catalogue", "programmes", "norms"],
    ),
    (
        "check",
        &["check/"],
        &[
            "check",
            "report",
            "programmes",
            "programme",
            "norms",
            "cases",
            "properties",
            "yearly",
        ],
    ),
    (
        "actor",
        &["act/", "actor/"],
        &["actor", "catalogue", "wire", "norms"],
    ),
    (
        "record",
        &["record/"],
        &["wire", "report", "cases", "norms"],
    ),
    ("catalogue", &["catalogue/"], &["catalogue", "norms"]),
    (
        "programme",
        &["programme/", "review/"],
        &["programmes", "programme", "wire"],
    ),
    (
        "report",
        &["report/"],
        &["report", "cases", "wire", "norms"],
    ),
    ("yearly", &["yearly/"], &["yearly", "programme"]),
    (
        "wire",
        &["wire/", "strict/", "schema/"],
        &["wire", "contract", "corpus"],
    ),
];

/// What one test may take to be asked for each mutant.
const LIMIT: Duration = Duration::from_secs(60);

/// Tests that mutate the rows of the law: long, and not what is asked here.
const ROW_TESTS: &str = "every_change";

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Any<bool> {
    let asked = env::args().nth(1).unwrap_or_default();
    let Some((room, begins, tests)) = ROOMS.iter().find(|(name, ..)| *name == asked) else {
        let names: Vec<_> = ROOMS.iter().map(|(name, ..)| *name).collect();
        return Err(format!("name a room: {}", names.join(", ")).into());
    };
    let target = PathBuf::from(env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".into()));
    let work = target.join("mutants");
    fs::create_dir_all(&work)?;
    let bench = Bench {
        work: work.canonicalize()?,
        tests,
    };

    let mut mutants = list()?;
    let mut fates: BTreeMap<u32, Fate> = BTreeMap::new();
    let carried = bench.build(&mutants, &mut fates)?;
    mutants.retain(|mutant| {
        begins
            .iter()
            .any(|begin| mutant.file.starts_with(&format!("src/{begin}")))
    });
    if let Some((k, n)) = shard() {
        mutants.retain(|mutant| mutant.id % n == k);
    }
    fates.retain(|id, _| mutants.iter().any(|mutant| mutant.id == *id));
    let open = |mutant: &&Mutant| !carried.contains(&mutant.id) && !fates.contains_key(&mutant.id);
    println!(
        "{room}: {} mutants, of which {} do not compile and {} are not carried",
        mutants.len(),
        fates.len(),
        mutants.iter().filter(open).count()
    );
    bench.judge(&mutants, &carried, &mut fates)?;
    // What runs while the crate is compiled runs without the switch.
    fates.retain(|id, fate| {
        let is_constant = |mutant: &Mutant| mutant.id == *id && in_const_fn(mutant);
        *fate != Fate::Missed || !mutants.iter().any(is_constant)
    });
    let open: Vec<_> = mutants
        .iter()
        .filter(|mutant| !fates.contains_key(&mutant.id))
        .collect();
    println!("{room}: {} for cargo mutants itself", open.len());
    bench.ask_cargo_mutants(&open, &mut fates)?;
    settle(room, &mutants, &fates)
}

/// Whether a mutant is of a function that may run while the crate is compiled.
fn in_const_fn(mutant: &Mutant) -> bool {
    let text = fs::read_to_string(&mutant.file).unwrap_or_default();
    let head = text.lines().take(mutant.at.0);
    head.filter(|line| line.contains("fn "))
        .last()
        .is_some_and(|line| line.contains("const fn"))
}

/// `SHARD=0/4`: every fourth mutant of the room, from the first; the list of survivors is then not compared.
fn shard() -> Option<(u32, u32)> {
    let asked = env::var("SHARD").ok()?;
    let (k, n) = asked.split_once('/')?;
    Some((k.parse().ok()?, n.parse().ok().filter(|n| *n > 0)?))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Caught,
    Timeout,
    Unviable,
    Missed,
}

/// Every mutant, in the order of the files.
fn list() -> Any<Vec<Mutant>> {
    let output = Command::new("cargo")
        .args(["mutants", "--list", "--json"])
        .output()?;
    let rows: Vec<Value> = serde_json::from_slice(&output.stdout)?;
    let text = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let number = |value: &Value| value.as_u64().unwrap_or(0) as usize;
    let mut seen = BTreeMap::new();
    Ok((1..)
        .zip(&rows)
        .map(|(id, row)| Mutant {
            id,
            file: text(row, "file"),
            name: text(row, "name"),
            listed: listed(row, &mut seen),
            genre: text(row, "genre"),
            replacement: text(row, "replacement"),
            at: (
                number(&row["span"]["start"]["line"]),
                number(&row["span"]["start"]["column"]),
            ),
        })
        .collect())
}

/// A test, and what it does without a mutant.
struct Test {
    program: PathBuf,
    name: String,
    took: Duration,
    ids: BTreeSet<u32>,
}

struct Bench<'a> {
    work: PathBuf,
    tests: &'a [&'a str],
}

impl Bench<'_> {
    /// The sources as they are, in a folder of their own; files that did not change keep their time.
    fn copy(&self, name: &str, except: &BTreeSet<String>) -> Any<PathBuf> {
        let into = self.work.join(name);
        let output = Command::new("git")
            .args(["ls-files", "--cached", "--others", "--exclude-standard"])
            .output()?;
        for file in String::from_utf8(output.stdout)?.lines() {
            if !except.contains(file) && Path::new(file).is_file() {
                write(&into.join(file), &fs::read(file)?)?;
            }
        }
        Ok(into)
    }

    fn cargo(&self, folder: &Path, args: &[&str]) -> Any<Vec<Value>> {
        let output = Command::new("cargo")
            .args(args)
            .arg("--message-format=json")
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", self.work.join("target"))
            // The switch asks whether it runs while the crate is compiled, which is not stable to ask.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTFLAGS", "--cap-lints=allow")
            .env("CARGO_PROFILE_TEST_OPT_LEVEL", "0")
            .env("CARGO_INCREMENTAL", "1")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_PROFILE_TEST_DEBUG", "0")
            .stderr(Stdio::null())
            .output()?;
        let lines = String::from_utf8(output.stdout)?;
        Ok(lines
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect())
    }

    /// Writes the mutants into the copy until it compiles, and says which ones it carries.
    fn build(&self, mutants: &[Mutant], fates: &mut BTreeMap<u32, Fate>) -> Any<BTreeSet<u32>> {
        let files: BTreeSet<String> = mutants.iter().map(|mutant| mutant.file.clone()).collect();
        let lib = "src/lib.rs".to_owned();
        let folder = self.copy("switched", &files.iter().chain([&lib]).cloned().collect())?;
        let features =
            "#![feature(core_intrinsics, const_eval_select)]\n#![allow(internal_features)]\n";
        let text = format!("{features}{}{}", fs::read_to_string(&lib)?, switch::MODULE);
        write(&folder.join(&lib), text.as_bytes())?;
        let kept = self.work.join("dropped.txt");
        let mut dropped: BTreeSet<String> = fs::read_to_string(&kept)
            .unwrap_or_default()
            .lines()
            .map(str::to_owned)
            .collect();
        loop {
            let mut carried = BTreeSet::new();
            for file in &files {
                let here: Vec<_> = mutants
                    .iter()
                    .filter(|m| m.file == *file && !dropped.contains(&m.name))
                    .cloned()
                    .collect();
                let (text, these, refused) = switch::switched(&fs::read_to_string(file)?, &here);
                fates.extend(refused.into_iter().map(|id| (id, Fate::Unviable)));
                write(&folder.join(file), text.as_bytes())?;
                carried.extend(these);
            }
            let messages = self.cargo(&folder, &["check", "--lib", "--all-features"])?;
            let errors: Vec<&Value> = messages
                .iter()
                .filter(|m| m["message"]["level"] == "error")
                .collect();
            if errors.is_empty() {
                for mutant in mutants {
                    // What does not compile for its value alone is no mutant; the rest may be the switch's fault.
                    if dropped.contains(&mutant.name) && mutant.genre == "FnValue" {
                        fates.insert(mutant.id, Fate::Unviable);
                    }
                }
                return Ok(carried);
            }
            let before = dropped.len();
            for span in errors
                .iter()
                .filter_map(|m| m["message"]["spans"].as_array())
                .flatten()
            {
                let file = span["file_name"].as_str().unwrap_or_default();
                let (Some(at), true) = (span["byte_start"].as_u64(), span["is_primary"] == true)
                else {
                    continue;
                };
                let Ok(text) = fs::read_to_string(folder.join(file)) else {
                    continue;
                };
                // The switch that stands nearest before the error is to blame.
                let id = text.get(..at as usize).and_then(|text| {
                    let (_, id) = text.rsplit_once("switch :: is (")?;
                    id.split_once("u32")?.0.trim().parse::<u32>().ok()
                });
                dropped.extend(
                    mutants
                        .iter()
                        .filter(|m| Some(m.id) == id)
                        .map(|m| m.name.clone()),
                );
            }
            if dropped.len() == before {
                let said = errors
                    .iter()
                    .filter_map(|m| m["message"]["rendered"].as_str())
                    .take(3);
                return Err(
                    format!("the copy does not compile: {}", said.collect::<String>()).into(),
                );
            }
            fs::write(
                &kept,
                dropped
                    .iter()
                    .map(|name| format!("{name}\n"))
                    .collect::<String>(),
            )?;
        }
    }

    /// The test programs of the copy.
    fn programs(&self) -> Any<Vec<PathBuf>> {
        let folder = self.work.join("switched");
        let mut args = vec!["test", "--no-run", "--all-features"];
        for test in self.tests {
            args.extend(if *test == "lib" {
                vec!["--lib"]
            } else {
                vec!["--test", test]
            });
        }
        let messages = self.cargo(&folder, &args)?;
        self.tests
            .iter()
            .map(|test| {
                let name = if *test == "lib" { "danchu" } else { test };
                let built = messages.iter().find(|m| {
                    m["target"]["name"] == name
                        && m["profile"]["test"] == true
                        && m["executable"].is_string()
                });
                let path = built
                    .and_then(|m| m["executable"].as_str())
                    .map(PathBuf::from);
                path.ok_or_else(|| format!("the test {test} does not compile").into())
            })
            .collect()
    }

    /// Runs some tests of a program: caught if one fails.
    fn test(
        &self,
        program: &Path,
        tests: &[&str],
        limit: Duration,
        set: (&str, &str),
    ) -> Any<Fate> {
        let mut child = Command::new(program)
            .args(["--quiet", "--test-threads=1", "--exact"])
            .args(tests)
            .current_dir(self.work.join("switched"))
            .env(set.0, set.1)
            .env("PROPTEST_CASES", "64")
            .env("PROPTEST_RNG_SEED", "1")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let start = Instant::now();
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(if status.success() {
                    Fate::Missed
                } else {
                    Fate::Caught
                });
            }
            if start.elapsed() > limit {
                child.kill()?;
                child.wait()?;
                return Ok(Fate::Timeout);
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Every test alone: how long it takes, and which mutants it comes by. The quick ones first.
    fn probe(&self) -> Any<Vec<Test>> {
        let mut found = Vec::new();
        for program in self.programs()? {
            let built = fs::metadata(&program)?
                .modified()?
                .duration_since(UNIX_EPOCH)?
                .as_nanos();
            let name = program.file_name().unwrap_or_default().to_string_lossy();
            let kept = self.work.join(format!("probe-{name}-{built}"));
            if !kept.exists() {
                fs::write(&kept, self.probe_one(&program)?)?;
            }
            for line in fs::read_to_string(&kept)?.lines() {
                let mut parts = line.split(' ');
                let name = parts.next().unwrap_or_default().to_owned();
                let took = parts.next().and_then(|part| part.parse().ok()).unwrap_or(0);
                let ids = parts.filter_map(|id| id.parse().ok()).collect();
                found.push(Test {
                    program: program.clone(),
                    name,
                    took: Duration::from_millis(took),
                    ids,
                });
            }
        }
        found.retain(|test| test.took <= LIMIT);
        found.sort_by_key(|test| test.took);
        Ok(found)
    }

    /// A line for each test of a program: its name, milliseconds, mutants.
    fn probe_one(&self, program: &Path) -> Any<String> {
        let output = Command::new(program)
            .args(["--list", "--format=terse"])
            .output()?;
        let list = String::from_utf8(output.stdout)?;
        let mut lines = String::new();
        let names = list.lines().filter_map(|line| line.strip_suffix(": test"));
        for name in names.filter(|name| !name.contains(ROW_TESTS)) {
            let seen = self.work.join(format!("seen-{}.txt", std::process::id()));
            let _ = fs::remove_file(&seen);
            let start = Instant::now();
            let fate = self.test(
                program,
                &[name],
                2 * LIMIT,
                ("MUTANTS_SEEN", &seen.to_string_lossy()),
            )?;
            let took = start.elapsed();
            if fate == Fate::Caught {
                return Err(format!("{name} fails without a mutant").into());
            }
            if took > LIMIT {
                println!("too long to be asked for each mutant: {name}");
            }
            let text = fs::read_to_string(&seen).unwrap_or_default();
            lines += &format!(
                "{name} {} {}\n",
                took.as_millis(),
                text.replace('\n', " ").trim_end()
            );
        }
        Ok(lines)
    }

    /// Runs each mutant against the tests that come by it.
    fn judge(
        &self,
        mutants: &[Mutant],
        carried: &BTreeSet<u32>,
        fates: &mut BTreeMap<u32, Fate>,
    ) -> Any<()> {
        let tests = self.probe()?;
        let all: Duration = tests.iter().map(|test| test.took).sum();
        println!(
            "{} tests, {} s, one after the other",
            tests.len(),
            all.as_secs()
        );
        let queue = Mutex::new(mutants.iter().filter(|mutant| carried.contains(&mutant.id)));
        let found = Mutex::new(fates);
        let work = || -> Result<(), String> {
            loop {
                let next = queue.lock().map_err(|error| error.to_string())?.next();
                let Some(mutant) = next else { return Ok(()) };
                let fate = self.fate(mutant, &tests).map_err(|e| e.to_string())?;
                if let Some(fate) = fate {
                    let mut fates = found.lock().map_err(|error| error.to_string())?;
                    fates.insert(mutant.id, fate);
                }
                if let Some(fate @ (Fate::Missed | Fate::Timeout)) = fate {
                    println!("{fate:?} {}", mutant.name);
                }
            }
        };
        std::thread::scope(|scope| {
            let threads = std::thread::available_parallelism().map_or(1, usize::from);
            let all: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            all.into_iter()
                .try_for_each(|one| one.join().map_err(|_| "a thread panicked")?)
        })?;
        Ok(())
    }

    /// What the tests that come by a mutant make of it; nothing if none does. A test that fails says more than
    /// one that does not end.
    fn fate(&self, mutant: &Mutant, tests: &[Test]) -> Any<Option<Fate>> {
        let mut fate: Option<Fate> = None;
        let mut left: Vec<&Test> = tests
            .iter()
            .filter(|test| test.ids.contains(&mutant.id))
            .collect();
        let mut budget = Duration::from_millis(200);
        while fate != Some(Fate::Caught) && !left.is_empty() {
            // Some tests of one program, the quickest first, and more of them each time.
            let program = left[0].program.clone();
            let mut sum = Duration::ZERO;
            let (batch, rest): (Vec<&Test>, Vec<&Test>) = left.into_iter().partition(|test| {
                let fits = test.program == program && (sum.is_zero() || sum + test.took <= budget);
                sum += if fits { test.took } else { Duration::ZERO };
                fits
            });
            let names: Vec<&str> = batch.iter().map(|test| test.name.as_str()).collect();
            let now = self.test(
                &program,
                &names,
                3 * sum + Duration::from_secs(8),
                ("MUTANT", &mutant.id.to_string()),
            )?;
            fate = fate.min(Some(now)).or(Some(now));
            left = rest;
            budget *= 2;
        }
        Ok(fate)
    }

    /// What is left, by the tool itself: a build for each.
    fn ask_cargo_mutants(&self, open: &[&Mutant], fates: &mut BTreeMap<u32, Fate>) -> Any<()> {
        if open.is_empty() || env::var_os("QUICK").is_some() {
            return Ok(());
        }
        let folder = self.copy("plain", &BTreeSet::new())?;
        let mut command = Command::new("cargo");
        command
            .args([
                "mutants",
                "--in-place",
                "--baseline=skip",
                "--timeout=120",
                "--build-timeout=600",
            ])
            .args(["--cap-lints=true", "--colors=never", "-C=--all-features"])
            .current_dir(&folder)
            .env("CARGO_TARGET_DIR", self.work.join("target"))
            .env("CARGO_PROFILE_TEST_OPT_LEVEL", "0");
        for mutant in open {
            let name: String = mutant
                .name
                .chars()
                .flat_map(|c| {
                    if c.is_alphanumeric() || c == ' ' {
                        vec![c]
                    } else {
                        vec!['\\', c]
                    }
                })
                .collect();
            command.args(["-F", &format!("^{name}$")]);
        }
        // A name does not keep the fields of structs out, of whatever file; a file does.
        let files: BTreeSet<&str> = open.iter().map(|mutant| mutant.file.as_str()).collect();
        for file in files {
            command.args(["-f", file]);
        }
        command.arg("--");
        for test in self.tests {
            command.args(if *test == "lib" {
                vec!["--lib"]
            } else {
                vec!["--test", test]
            });
        }
        command.status()?;
        let fate_of = [
            ("caught", Fate::Caught),
            ("missed", Fate::Missed),
            ("unviable", Fate::Unviable),
            ("timeout", Fate::Timeout),
        ];
        for (file, fate) in fate_of {
            let names = fs::read_to_string(folder.join(format!("mutants.out/{file}.txt")))?;
            for mutant in open
                .iter()
                .filter(|mutant| names.lines().any(|name| name == mutant.name))
            {
                fates.insert(mutant.id, fate);
            }
        }
        Ok(())
    }
}

/// Writes a file if it says anything new.
fn write(path: &Path, bytes: &[u8]) -> Any<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().ok_or("a file has a folder")?)?;
    Ok(fs::write(path, bytes)?)
}

/// A name without its place, which every edit above it moves; a second one of the same name has its number.
fn listed(row: &Value, seen: &mut BTreeMap<String, u32>) -> String {
    let text = |key: &str| row[key].as_str().unwrap_or_default();
    let what = text("name").splitn(4, ':').nth(3).unwrap_or_default();
    let name = format!("{}:{what}", text("file"));
    let times = seen.entry(name.clone()).or_default();
    *times += 1;
    if *times == 1 {
        name
    } else {
        format!("{name} #{times}")
    }
}

/// Compares what survived with what is listed, and says the figures.
fn settle(room: &str, mutants: &[Mutant], fates: &BTreeMap<u32, Fate>) -> Any<bool> {
    let text = fs::read_to_string("tests/data/mutants.txt").unwrap_or_default();
    let listed: BTreeSet<&str> = text
        .lines()
        .filter(|line| line.starts_with("src/"))
        .collect();
    let files: BTreeSet<&str> = mutants.iter().map(|mutant| mutant.file.as_str()).collect();
    let names: BTreeSet<&str> = mutants
        .iter()
        .map(|mutant| mutant.listed.as_str())
        .collect();
    let survives = |mutant: &&Mutant| {
        let fate = fates.get(&mutant.id);
        fate.is_none_or(|fate| matches!(fate, Fate::Missed | Fate::Timeout))
    };
    let missed: BTreeSet<&str> = mutants
        .iter()
        .filter(survives)
        .map(|mutant| mutant.listed.as_str())
        .collect();
    let mut good = true;
    for name in missed.difference(&listed) {
        println!("not caught, not listed: {name}");
        good = false;
    }
    for name in listed.difference(&missed).filter(|name| {
        // A part of a room cannot tell what is gone.
        let here = name
            .split_once(':')
            .is_some_and(|(file, _)| files.contains(file));
        here && (shard().is_none() || names.contains(*name))
    }) {
        println!("listed, but gone or caught: {name}");
        good = false;
    }
    let count = |fate| fates.values().filter(|one| **one == fate).count();
    println!(
        "{room}: {} generated, {} caught, {} not ended, {} missed ({} of both listed), {} do not compile, {} not judged",
        mutants.len(),
        count(Fate::Caught),
        count(Fate::Timeout),
        count(Fate::Missed),
        missed.intersection(&listed).count(),
        count(Fate::Unviable),
        mutants.len().saturating_sub(fates.len()),
    );
    Ok(good)
}
