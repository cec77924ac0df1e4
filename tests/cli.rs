//! The command line as scripts see it: exit status, streams and messages. None
//! of this needs root.

use std::process::{Command, Output};

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_http-tracer"))
        .args(args)
        .output()
        .expect("the program starts")
}

/// Standard output of a run that must succeed and say nothing on standard error.
fn stdout(args: &[&str]) -> String {
    let output = run(args);
    assert_eq!(output.status.code(), Some(0), "{args:?}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The message about bad usage, which goes to standard error alone.
fn misuse(args: &[&str]) -> String {
    let output = run(args);
    assert_eq!(output.status.code(), Some(2), "{args:?}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "", "{args:?}");
    String::from_utf8(output.stderr).expect("UTF-8")
}

#[test]
fn bad_usage_with_a_command_has_a_status_that_is_not_the_command_s() {
    for args in [
        &["--port", "x", "--", "true"][..],
        &["--no-such-option", "--", "true"],
        &["-q", "-v", "--", "sh", "-c", "exit 2"],
    ] {
        let output = run(args);
        assert_eq!(output.status.code(), Some(125), "{args:?}");
        assert!(!output.stderr.is_empty(), "{args:?}");
    }
    assert_eq!(run(&["--port", "x"]).status.code(), Some(2));
    assert_eq!(run(&["--help", "--", "true"]).status.code(), Some(0));
}

/// A recording with many records, and its lines.
fn replayed(shell: &str) -> Output {
    let recording = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/keep-alive.rec");
    Command::new("/bin/bash")
        .args([
            "-c",
            shell,
            "bash",
            env!("CARGO_BIN_EXE_http-tracer"),
            "replay",
            recording,
        ])
        .output()
        .expect("a shell")
}

#[test]
fn a_full_disk_is_called_one() {
    for shell in [
        "\"$@\" -o json >/dev/full",
        "\"$@\" -o json -w /dev/full",
        "\"$@\" -o text >/dev/full",
    ] {
        let output = replayed(shell);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{shell}: {said}");
        assert!(said.contains("No space left on device"), "{shell}: {said}");
        assert!(!said.contains("nobody"), "{shell}: {said}");
    }
}

#[test]
fn a_file_that_may_not_grow_ends_with_a_whole_line() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("records");
    let file = file.to_str().unwrap();
    for to in [
        format!("-w {file}"),
        format!(">{file}"),
        format!(">>{file}"),
    ] {
        // One KiB: a record and a part of the next one.
        let output = replayed(&format!("ulimit -f 1; \"$@\" -o json {to}"));
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{to}: {said}");
        assert!(said.contains("File too large"), "{to}: {said}");
        assert!(!said.contains("nobody"), "{to}: {said}");
        let text = std::fs::read_to_string(file).unwrap();
        assert!(text.ends_with('\n') && text.len() <= 1024, "{to}: {text}");
        for line in text.lines() {
            serde_json::from_str::<serde_json::Value>(line).expect(line);
        }
        std::fs::remove_file(file).unwrap();
    }
}

#[test]
fn an_account_that_found_no_room_is_no_half_object() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("stats");
    let file = file.to_str().unwrap();
    let output = replayed(&format!(
        "ulimit -f 1; \"$@\" -q -o json --stats {file} >/dev/null"
    ));
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("--stats") && said.contains("too large"),
        "{said}"
    );
    assert_eq!(std::fs::read_to_string(file).unwrap(), "");
}

/// What `--print-config` says of an option, for a file and an environment.
fn settled(file: &str, env: &[(&str, &str)], args: &[&str]) -> impl Fn(&str) -> String {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("config.toml");
    std::fs::write(&path, file).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_http-tracer"))
        .args(["--print-config", "--config"])
        .arg(&path)
        .args(args)
        .envs(env.iter().copied())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{said}");
    let text = String::from_utf8(output.stdout).unwrap();
    // It can be used as a file itself.
    let again = Command::new(env!("CARGO_BIN_EXE_http-tracer"))
        .args(["--print-config", "--config"])
        .arg({
            std::fs::write(&path, &text).unwrap();
            &path
        })
        .output()
        .unwrap();
    let values = |text: &str| -> Vec<String> {
        let value = |line: &str| line.split("  # ").next().unwrap().to_string();
        text.lines().map(value).collect()
    };
    assert_eq!(
        values(&String::from_utf8(again.stdout).unwrap()),
        values(&text)
    );
    move |name| {
        let line = text.lines().find(|line| {
            let rest = line.strip_prefix(name);
            rest.is_some_and(|rest| rest.starts_with(" = "))
        });
        let line = line.unwrap_or_else(|| panic!("{name}: {text}"));
        line.split_once(" = ")
            .unwrap()
            .1
            .replace(path.to_str().unwrap(), "file")
    }
}

#[test]
fn what_is_typed_counts_for_more_than_the_environment_and_that_for_more_than_the_file() {
    let file = "port = [80, 443]\nring_size = \"64M\"\nheaders = true\nrole = \"server\"\n\
                comm = \"nginx\"\nverbose = 2\nlive = true\n";
    let env = [
        ("HTTP_TRACER_PORT", "81,82"),
        ("HTTP_TRACER_ROLE", "client"),
        ("HTTP_TRACER_LIVE", "false"),
        ("HTTP_TRACER_COUNT", ""),
        // Not ours.
        ("HTTP_TRACER_TEST_HOOK", "x"),
    ];
    let args = ["--role", "both", "--host", "a\"b", "--quiet"];
    let option = settled(file, &env, &args);
    for (name, value) in [
        ("port", "[81, 82]  # HTTP_TRACER_PORT"),
        ("role", "\"both\"  # command line"),
        ("ring-size", "\"64M\"  # file"),
        ("headers", "true  # file"),
        ("live", "false  # HTTP_TRACER_LIVE"),
        ("comm", "[\"nginx\"]  # file"),
        ("payload-bytes", "256  # default"),
        ("quiet", "true  # command line"),
        ("verbose", "0  # default"),
    ] {
        assert_eq!(option(name), value, "{name}");
    }
    assert!(option("host").contains("a\\\"b") || option("host").contains("'a\"b'"));
}

#[test]
fn a_setting_that_nobody_knows_is_an_error_with_the_nearest_name() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("config.toml");
    let path = path.to_str().unwrap();
    for (file, env, said) in [
        ("prot = 80", None, &["`prot`", "`port`"][..]),
        ("[filter]\nport = 80", None, &["`filter`"]),
        (
            "port = \"x\"",
            None,
            &["config.toml: invalid value 'x' for '--port"],
        ),
        ("port = true", None, &["config.toml: `port`"]),
        ("headers = 1", None, &["config.toml: `headers`"]),
        ("port = ", None, &["config.toml: ", "line 1"]),
        (
            "",
            Some(("HTTP_TRACER_PROT", "80")),
            &["HTTP_TRACER_PROT", "HTTP_TRACER_PORT"],
        ),
        (
            "",
            Some(("HTTP_TRACER_PORT", "x")),
            &["HTTP_TRACER_PORT: invalid value 'x'"],
        ),
        (
            "",
            Some(("HTTP_TRACER_HEADERS", "2")),
            &["HTTP_TRACER_HEADERS"],
        ),
    ] {
        std::fs::write(path, file).unwrap();
        for (args, status) in [(&[][..], 2), (&["--", "true"], 125)] {
            let output = Command::new(env!("CARGO_BIN_EXE_http-tracer"))
                .args(["--config", path])
                .args(args)
                .envs(env)
                .output()
                .unwrap();
            let stderr = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(status), "{file}: {stderr}");
            for words in said {
                assert!(stderr.contains(words), "{words}: {stderr}");
            }
        }
    }
    let output = run(&["--config", "/not/there", "doctor"]);
    assert_eq!(output.status.code(), Some(2));
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("/not/there"), "{stderr}");
}

#[test]
fn a_replay_takes_its_options_from_a_file_as_well() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("config.toml");
    std::fs::write(
        &path,
        "count = 2\nquiet = true\nring-size = \"64M\"\noutput = \"json\"",
    )
    .unwrap();
    let output = replayed(&format!("\"$@\" --config {}", path.display()));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.stdout.iter().filter(|&&b| b == b'\n').count(), 2);
}

#[test]
fn help_names_every_option_of_the_contract() {
    let help = stdout(&["--help"]);
    for option in [
        "-p, --pid",
        "--comm",
        "--port",
        "--host",
        "--method",
        "--path",
        "--status",
        "--min-duration",
        "--role",
        "--netns",
        "-o, --output",
        "-w, --write",
        "--payload-bytes",
        "--headers",
        "--show-secrets",
        "--events",
        "--duration",
        "--count",
        "--ready-file",
        "--ready-fd",
        "--hook",
        "--ring-size",
        "--record",
        "--stats",
        "-v, --verbose",
        "-q, --quiet",
        "replay",
        "doctor",
        "generate",
        "-- CMD",
        "Exit status:",
        "[default: 256]",
        "[default: 16M]",
    ] {
        assert!(help.contains(option), "{option} is missing in:\n{help}");
    }
    assert!(!help.contains("--drain-interval"));
    assert!(!help.contains('\\'), "escaped twice:\n{help}");
}

#[test]
fn every_subcommand_has_help_about_itself() {
    let replay = stdout(&["replay", "--help"]);
    assert!(
        replay.contains("--status") && replay.contains("--port") && !replay.contains("--ring-size"),
        "{replay}"
    );
    let doctor = stdout(&["doctor", "--help"]);
    assert!(
        doctor.contains("--json") && doctor.contains("--pid") && !doctor.contains("--status"),
        "{doctor}"
    );
    assert!(
        doctor.contains("--hook") && doctor.contains("--netns"),
        "{doctor}"
    );
    assert!(stdout(&["generate", "--help"]).contains("completions"));
}

#[test]
fn the_version_is_the_package_s() {
    assert_eq!(
        stdout(&["--version"]),
        concat!("http-tracer ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn a_bad_value_is_refused_with_what_would_be_a_good_one() {
    for (option, value, hint) in [
        ("--pid", "0", "1..=4194304"),
        ("--pid", "x", "invalid digit"),
        ("--comm", "", "value is required"),
        ("--port", "0", "1..=65535"),
        ("--port", "65536", "1..=65535"),
        ("--port", "-1", "1..=65535"),
        ("--port", "80,x", "invalid digit"),
        ("--status", "ok", "such as 404, 5xx"),
        ("--status", "99", "such as 404, 5xx"),
        ("--status", "300-200", "is empty"),
        ("--min-duration", "10", "such as 250us"),
        ("--role", "proxy", "auto, server, client, both"),
        ("--netns", "blue", "/run/netns/blue"),
        ("--output", "xml", "text, json"),
        ("--color", "yes", "auto, always, never"),
        ("--payload-bytes", "65537", "0..=65536"),
        ("--payload-bytes", "-1", "0..=65536"),
        ("--duration", "0s", "longer than zero"),
        ("--duration", "soon", "such as 250us"),
        ("--count", "0", "1.."),
        ("--method", "G T", "a method such as GET"),
        ("--method", "GET,", "a method such as GET"),
        ("--record", "-", "no stream"),
        ("--ready-file", "-", "no stream"),
        ("--config", "-", "no stream"),
        ("--tls-lib", "/no-such-file", "No such file"),
        ("--tls-lib", "/dev/zero", "is no file"),
        (
            "--tls-lib",
            "/proc/self/status",
            "neither a program nor a library",
        ),
        ("--linger", "2", "such as 250us"),
        ("--ready-fd", "-1", "is not open"),
        ("--ready-fd", "777", "is not open"),
        ("--hook", "kprobe", "auto, socket, fexit, syscall"),
        ("--ring-size", "1K", "between 64K and 1G"),
        ("--ring-size", "2G", "between 64K and 1G"),
        ("--ring-size", "big", "16M or 512KiB"),
        ("--max-connections", "1", "16..="),
        ("--max-memory", "1K", "between 1M and 64G"),
        ("--drain-interval", "1us", "between 100us and 1s"),
    ] {
        for args in [&[option, value][..], &["replay", "f", option, value]] {
            let message = misuse(args);
            assert!(
                message.contains(option) && message.contains(hint),
                "{args:?}: {message}"
            );
        }
    }
}

#[test]
fn what_makes_no_sense_is_refused() {
    for (args, hint) in [
        (&["curl", "http://h/"][..], "put `--` before it"),
        (&["--no-such-option"], "--no-such-option"),
        (&["--"], "missing after `--`"),
        (&["--port", "80", "--"], "missing after `--`"),
        (&["replay"], "<FILE>"),
        (&["replay", "a", "b"], "unexpected argument 'b'"),
        (&["replay", "a", "--", "b"], "unexpected argument 'b'"),
        (&["doctor", "x"], "unexpected argument 'x'"),
        (&["generate", "completions", "tcsh"], "bash"),
        (&["-q", "-v"], "cannot be used with"),
        (&["--duration"], "value is required"),
        (&["--linger", "1s"], "put `-- CMD` last"),
        (
            &["--tls-lib", "/proc/self/exe", "--tls", "off"],
            "cannot be used with `--tls off`",
        ),
        (&["--summary", "--live"], "--live cannot be used with"),
        (&["--summary", "--events"], "--events cannot be used with"),
        (
            &["replay", "a", "--live", "--summary"],
            "--live cannot be used with",
        ),
    ] {
        let message = misuse(args);
        assert!(message.contains(hint), "{args:?}: {message}");
    }
    misuse(&["generate"]);
}

#[test]
fn what_is_set_elsewhere_may_wait_until_there_is_a_use_for_it() {
    let file = "linger = \"1s\"\ntls-lib = \"/proc/self/exe\"\nlive = true\nheaders = true\n";
    let option = settled(file, &[], &["--summary", "--tls", "off"]);
    assert_eq!(option("live"), "true  # file");
}

#[test]
fn two_options_do_not_name_one_file() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name).to_str().unwrap().to_string();
    let (there, link, other) = (at("there"), at("link"), at("other"));
    std::fs::write(&there, "precious").unwrap();
    std::fs::hard_link(&there, &other).unwrap();
    std::os::unix::fs::symlink("not/../yet", &link).unwrap();
    std::fs::create_dir(at("not")).unwrap();
    let (yet, odd) = (at("yet"), at("./not/../yet"));
    for (args, said) in [
        (
            &["-w", &there, "--record", &there][..],
            "--write and --record",
        ),
        (&["-w", &there, "--stats", &other], "--write and --stats"),
        (&["--stats", &yet, "--record", &odd], "--stats and --record"),
        (&["-w", &link, "--record", &yet], "--write and --record"),
        (
            &["--ready-file", &yet, "-w", &yet],
            "--write and --ready-file",
        ),
        (
            &["replay", &there, "-w", &other],
            "--write and the recording",
        ),
        (
            &["replay", &there, "--stats", &there],
            "--stats and the recording",
        ),
    ] {
        let message = misuse(args);
        assert!(message.contains(said), "{args:?}: {message}");
        let with_command = [args, &["--", "true"]].concat();
        if args[0] != "replay" {
            assert_eq!(run(&with_command).status.code(), Some(125), "{args:?}");
        }
    }
    assert_eq!(std::fs::read_to_string(&there).unwrap(), "precious");
    // Standard output counts where records go there.
    for (shell, status) in [
        (format!("\"$@\" --stats {other} >>{there}"), 2),
        (format!("\"$@\" --stats {other} -w /dev/null >>{there}"), 0),
        ("\"$@\" -q --stats /dev/stdout | cat".to_string(), 0),
        ("\"$@\" --stats /dev/null -w /dev/null".to_string(), 0),
    ] {
        let output = replayed(&format!("set -o pipefail; {shell}"));
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(status), "{shell}: {said}");
    }
}

#[test]
fn a_file_of_options_has_an_end_and_says_what_values_there_are() {
    let message = misuse(&["--config", "/dev/zero"]);
    assert!(message.contains("longer than 1 MiB"), "{message}");
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("config.toml");
    let path = path.to_str().unwrap();
    std::fs::write(path, "é".repeat(1 << 20)).unwrap();
    assert!(misuse(&["--config", path]).contains("longer than 1 MiB"));
    std::fs::write(path, b"\xff").unwrap();
    assert!(misuse(&["--config", path]).contains("not UTF-8"));
    for (text, values) in [
        ("output = \"xml\"", "[possible values: text, json]"),
        ("color = \"x\"", "[possible values: auto, always, never]"),
        (
            "role = \"x\"",
            "[possible values: auto, server, client, both]",
        ),
        (
            "hook = \"x\"",
            "[possible values: auto, socket, fexit, syscall]",
        ),
        ("tls = \"x\"", "[possible values: auto, off]"),
    ] {
        std::fs::write(path, text).unwrap();
        let message = misuse(&["--config", path]);
        assert!(message.contains(values), "{text}: {message}");
    }
    // A pipe is read to its end.
    let output = replayed("\"$@\" --config <(echo 'count = 1; ' | tr -d ';') -o json -q");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stdout.iter().filter(|&&b| b == b'\n').count(), 1);
}

#[test]
fn the_man_page_is_roff_with_every_option() {
    let page = stdout(&["generate", "man"]);
    assert!(page.contains(".TH http-tracer 1"));
    for word in [
        r"\-\-min\-duration",
        r"\-\-show\-secrets",
        r"\fBreplay\fR",
        r"\fBdoctor\fR",
        ".SH EXAMPLES",
        ".SH EXIT STATUS",
    ] {
        assert!(page.contains(word), "{word}");
    }
}

/// The keys of an object and of those in it.
fn keys(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(object) => {
            for (key, value) in object {
                found.push(key.clone());
                keys(value, found);
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
        _ => {}
    }
}

#[test]
fn the_man_page_tells_of_every_key_and_of_privileges() {
    let page = stdout(&["generate", "man"]).replace("\\-", "-");
    for title in [
        "OUTPUT",
        "PRIVILEGES",
        "LOSS ACCOUNT",
        "EXIT STATUS",
        "FILES",
        "COMMANDS",
    ] {
        assert!(page.contains(&format!("\n.SH {title}\n")), "{title}");
    }
    let recording = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/chunked.rec");
    let records = stdout(&[
        "replay",
        "-q",
        recording,
        "-o",
        "json",
        "--headers",
        "--body-bytes",
        "64",
    ]);
    let record = serde_json::from_str(records.lines().next().expect("a record")).unwrap();
    let stats = http_tracer::stats::Stats {
        programs: vec![Default::default()],
        ..Default::default()
    };
    let mut wanted = vec!["CAP_BPF".into(), "CAP_PERFMON".into(), "doctor".into()];
    keys(&record, &mut wanted);
    keys(&serde_json::to_value(&stats).unwrap(), &mut wanted);
    assert!(wanted.len() > 60, "{wanted:?}");
    let words: Vec<&str> = page
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        // `\\fB` before a term
        .map(|word| word.strip_prefix("fB").unwrap_or(word))
        .collect();
    for key in wanted {
        assert!(words.contains(&key.as_str()), "{key}");
    }
    // A line that begins so is a request to roff.
    for line in page.lines().filter(|line| line.starts_with(['.', '\''])) {
        let known = [
            ".SH", ".TP", ".TH", ".IP", ".RS", ".RE", ".PP", ".br", ".nf", ".fi", ".nh", ".ad",
            ".ie", ".el", ".B", ".SS",
        ];
        let request = line.split(' ').next().unwrap();
        assert!(known.contains(&request), "{line}");
    }
}

#[test]
fn completions_exist_for_the_usual_shells() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = stdout(&["generate", "completions", shell]);
        assert!(
            script.contains("http-tracer") && script.contains("min-duration"),
            "{shell}"
        );
    }
}

/// A completion script, in a file.
fn script(shell: &str) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), stdout(&["generate", "completions", shell])).unwrap();
    file
}

/// What is offered for the last word of the line.
fn offered(shell: &str, script: &std::path::Path, line: &str) -> Option<Vec<String>> {
    let script = script.to_str().unwrap();
    let code = match shell {
        "bash" => format!(
            "source {script}; read -ra COMP_WORDS <<<'{line}'
             [[ '{line}' != *' ' ]] || COMP_WORDS+=('')
             COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)) COMPREPLY=()
             how=$(complete -p http-tracer); [[ $how =~ -F\\ ([^ ]+) ]]
             ${{BASH_REMATCH[1]}} http-tracer \"${{COMP_WORDS[COMP_CWORD]}}\" \\
                \"${{COMP_WORDS[COMP_CWORD - 1]}}\" 2>/dev/null
             printf '%s\\n' \"${{COMPREPLY[@]}}\""
        ),
        _ => format!("source {script}; complete -C '{line}' | cut -f 1"),
    };
    let output = match Command::new(shell).args(["-c", &code]).output() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
        output => output.unwrap(),
    };
    let text = String::from_utf8(output.stdout).unwrap();
    Some(text.lines().map(str::to_string).collect())
}

#[test]
fn shells_complete_options_values_subcommands_and_commands() {
    for shell in ["bash", "fish"] {
        let script = script(shell);
        for (line, wanted, unwanted) in [
            ("http-tracer --out", &["--output"][..], &[][..]),
            (
                "http-tracer --output ",
                &["text", "json"],
                &["--output", "replay"],
            ),
            (
                "http-tracer -q -o json --role ",
                &["auto", "both"],
                &["json"],
            ),
            ("http-tracer replay --sta", &["--status", "--stats"], &[]),
            (
                "http-tracer replay --",
                &["--status"],
                &["--ring-size", "--duration"],
            ),
            ("http-tracer replay x --output ", &["text", "json"], &[]),
            (
                "http-tracer doctor --",
                &["--json", "--pid", "--hook"],
                &["--status"],
            ),
            ("http-tracer generate ", &["man", "completions"], &[]),
            (
                "http-tracer generate completions ",
                &["bash", "zsh"],
                &["Cargo.toml"],
            ),
            (
                "http-tracer --",
                &["--port", "--failed"],
                &["--drain-interval"],
            ),
            ("http-tracer --port ", &[], &["Cargo.toml", "--port"]),
            ("http-tracer replay Cargo.t", &["Cargo.toml"], &[]),
            ("http-tracer --write Cargo.t", &["Cargo.toml"], &[]),
            ("http-tracer -- ech", &["echo"], &["--port"]),
            (
                "http-tracer -q -- cat Cargo.t",
                &["Cargo.toml"],
                &["--port"],
            ),
        ] {
            let Some(offered) = offered(shell, script.path(), line) else {
                println!("{shell} is not here");
                break;
            };
            let has = |word: &&&str| offered.iter().any(|offer| offer == **word);
            assert!(
                wanted.iter().all(|word| has(&word)),
                "{shell}: {line}: {offered:?}"
            );
            assert!(
                !unwanted.iter().any(|word| has(&word)),
                "{shell}: {line}: {offered:?}"
            );
        }
    }
}

#[test]
fn completion_scripts_are_what_their_shells_can_read() {
    for shell in ["bash", "fish", "zsh"] {
        let script = script(shell);
        match Command::new(shell).arg("-n").arg(script.path()).output() {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            output => {
                let output = output.unwrap();
                assert!(output.status.success(), "{shell}: {output:?}");
                assert!(output.stderr.is_empty(), "{shell}: {output:?}");
            }
        }
        let text = std::fs::read_to_string(script.path()).unwrap();
        assert!(!text.contains("drain-interval"), "{shell}");
    }
}

#[test]
fn the_man_page_has_no_backticks_and_a_section_for_each_subcommand() {
    let page = stdout(&["generate", "man"]).replace("\\-", "-");
    assert!(!page.contains('`'));
    for words in [
        ".SS \"\\fBreplay\\fR\"",
        ".SS \"\\fBdoctor\\fR\"",
        ".SS \"\\fBgenerate\\fR\"",
        "\\fBfile\\fR",
        "\\fB--json\\fR",
        "\\fB-p, --pid PID\\fR",
        "\\fBcompletions SHELL\\fR",
        ".SH SEE ALSO",
        ".SH SIGNALS",
    ] {
        let found = page.to_lowercase().contains(&words.to_lowercase());
        assert!(found, "{words} in {page}");
    }
}

#[test]
fn the_bpf_part_of_the_binary_does_not_tell_where_it_was_built() {
    let binary = std::fs::read(env!("CARGO_BIN_EXE_http-tracer")).unwrap();
    for dir in ["src/bpf/", "vmlinux/"] {
        let path = format!("{}/{dir}", env!("CARGO_MANIFEST_DIR"));
        let found = memchr::memmem::find(&binary, path.as_bytes());
        assert_eq!(found, None, "{path}");
    }
}
