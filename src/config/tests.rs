use super::*;

const PIPE: Surroundings = Surroundings {
    stdout: Stream {
        is_terminal: false,
        width: None,
    },
    stderr: Stream {
        is_terminal: false,
        width: None,
    },
    columns: None,
    no_color: false,
    asker: None,
};
const TERMINAL: Surroundings = Surroundings {
    stdout: Stream {
        is_terminal: true,
        width: Some(100),
    },
    ..PIPE
};

fn config_in(surroundings: Surroundings, line: &str) -> Config {
    let args = std::iter::once("http-tracer")
        .chain(line.split_whitespace())
        .map(OsString::from);
    Config::settle(crate::cli::try_parse_from(args).expect(line), surroundings)
}

fn config(line: &str) -> Config {
    config_in(PIPE, line)
}

#[test]
fn the_defaults_are_those_of_the_contract() {
    let config = config("");
    assert_eq!(config.mode, Mode::Trace);
    assert_eq!(config.output.format, OutputFormat::Json);
    assert_eq!(config.output.payload_bytes, 256);
    assert_eq!(config.capture.ring_size, 16 << 20);
    assert_eq!(
        (config.filter.role, config.capture.hook),
        (RoleFilter::Auto, HookChoice::Auto)
    );
    assert_eq!(config.limits.linger, Duration::from_secs(2));
    assert_eq!(config.capture.drain_interval, Duration::from_millis(100));
    assert_eq!(config.limits.max_connections, 65536);
    assert_eq!(config.limits.max_memory, 256 << 20);
    assert_eq!(config.filter.kernel, KernelFilter::default());
    assert_eq!(config.filter.records, Filter::default());
    assert!(
        !config.output.show_secrets
            && !config.output.headers
            && !config.output.events
            && !config.quiet
    );
}

#[test]
fn text_and_colours_are_for_terminals_unless_asked_for() {
    let shape = |config: Config| (config.output.format, config.output.color);
    assert_eq!(shape(config_in(TERMINAL, "")), (OutputFormat::Text, true));
    assert_eq!(
        shape(config_in(TERMINAL, "-w f")),
        (OutputFormat::Json, false)
    );
    assert_eq!(
        shape(config_in(TERMINAL, "-w -")),
        (OutputFormat::Text, true)
    );
    assert_eq!(
        shape(config_in(TERMINAL, "-o json --color never")),
        (OutputFormat::Json, false)
    );
    assert_eq!(
        shape(config_in(PIPE, "-o text")),
        (OutputFormat::Text, false)
    );
    assert_eq!(
        shape(config_in(PIPE, "-o text --color always")),
        (OutputFormat::Text, true)
    );
    let no_color = Surroundings {
        no_color: true,
        ..TERMINAL
    };
    assert_eq!(shape(config_in(no_color, "")), (OutputFormat::Text, false));
    assert_eq!(
        shape(config_in(no_color, "--color always")),
        (OutputFormat::Text, true)
    );
}

#[test]
fn lines_are_as_wide_as_the_terminal_unless_told_otherwise() {
    let wide = Surroundings {
        columns: Some(132),
        ..PIPE
    };
    for (surroundings, line, width) in [
        (TERMINAL, "", Some(100)),
        (PIPE, "-o text", None),
        (wide, "-o text", Some(132)),
        (wide, "-o text -w f", None),
        (TERMINAL, "-o text -w f", None),
        (
            Surroundings {
                columns: Some(80),
                ..TERMINAL
            },
            "",
            Some(80),
        ),
    ] {
        assert_eq!(config_in(surroundings, line).output.width, width, "{line}");
    }
}

#[test]
fn records_of_a_command_go_to_standard_error_unless_told_otherwise() {
    let at_stderr = Surroundings {
        stderr: TERMINAL.stdout,
        ..PIPE
    };
    for (line, to_stderr, format) in [
        ("-- x", true, OutputFormat::Text),
        ("-w - -- x", false, OutputFormat::Json),
        ("-w f -- x", false, OutputFormat::Json),
        ("-o json -- x", false, OutputFormat::Json),
        ("-o text -- x", false, OutputFormat::Text),
        ("", false, OutputFormat::Json),
        ("replay f", false, OutputFormat::Json),
    ] {
        let config = config_in(at_stderr, line);
        assert_eq!(
            (config.sinks.to_stderr, config.output.format),
            (to_stderr, format),
            "{line}"
        );
    }
    let config = config_in(TERMINAL, "-- x");
    assert_eq!(
        (config.sinks.to_stderr, config.output.format),
        (true, OutputFormat::Json)
    );
}

#[test]
fn a_summary_is_for_people_unless_asked_for_as_json() {
    assert_eq!(config("--summary").output.format, OutputFormat::Text);
    assert_eq!(
        config("--summary -o json").output.format,
        OutputFormat::Json
    );
}

#[test]
fn everything_after_the_dashes_is_the_command() {
    let config = config("--port 80 -- curl -o json --port 81 -- x");
    let argv = ["curl", "-o", "json", "--port", "81", "--", "x"]
        .map(OsString::from)
        .to_vec();
    assert_eq!(config.mode, Mode::Run { argv });
    assert_eq!(config.filter.kernel.ports, [80]);
}

#[test]
fn options_stand_before_or_after_a_subcommand() {
    for line in [
        "replay f -o text --status 5xx",
        "-o text --status 5xx replay f",
        "-o text replay f --status 5xx",
    ] {
        let config = config(line);
        let (file, ignored_options) = ("f".into(), vec![]);
        assert_eq!(
            config.mode,
            Mode::Replay {
                file,
                ignored_options
            },
            "{line}"
        );
        assert_eq!(config.output.format, OutputFormat::Text, "{line}");
        assert_eq!(
            config.filter.records.http.statuses.wanted,
            [(500, 599)],
            "{line}"
        );
    }
}

#[test]
fn options_that_mean_nothing_to_a_replay_are_known_when_given() {
    let ignored_options = |line: &str| match config(line).mode {
        Mode::Replay {
            ignored_options, ..
        } => ignored_options.join(" "),
        mode => panic!("{mode:?}"),
    };
    let all = "--duration 1s --linger 1s --ready-file f --ready-fd 2 --hook auto --tls-lib /proc/self/exe \
               --ring-size 16M --record r --no-sandbox --drain-interval 1ms";
    let names: Vec<&str> = all.split(' ').filter(|w| w.starts_with("--")).collect();
    assert_eq!(ignored_options(&format!("replay f {all}")), names.join(" "));
    assert_eq!(ignored_options(&format!("{all} replay f")), names.join(" "));
    assert_eq!(
        ignored_options("--hook auto replay f --record r"),
        "--hook --record"
    );
    let meant = "--pid 1 --comm c --port 1 --netns self --host h --count 1 --stats - -v --tls off \
                 --max-memory 1M --events --role both -o text -w f";
    assert_eq!(ignored_options(&format!("replay f {meant}")), "");
    assert!(config("--hook auto").mode == Mode::Trace);
}

#[test]
fn the_doctor_takes_a_pid_on_either_side() {
    let doctor = |json, pid| Mode::Doctor { json, pid };
    assert_eq!(config("doctor").mode, doctor(false, None));
    assert_eq!(config("doctor --json --pid 7").mode, doctor(true, Some(7)));
    assert_eq!(config("--pid 7 doctor").mode, doctor(false, Some(7)));
}

#[test]
fn the_doctor_speaks_json_when_asked_for_it_either_way() {
    for (line, wanted) in [
        ("doctor", false),
        ("doctor -o text", false),
        ("doctor --json", true),
        ("doctor -o json", true),
        ("-o json doctor", true),
        ("doctor --json -o text", true),
    ] {
        for surroundings in [PIPE, TERMINAL] {
            let mode = config_in(surroundings, line).mode;
            assert_eq!(
                mode,
                Mode::Doctor {
                    json: wanted,
                    pid: None
                },
                "{line}"
            );
        }
    }
}

#[test]
fn generate_knows_the_man_page_and_the_shells() {
    assert_eq!(config("generate man").mode, Mode::Generate(Generate::Man));
    let shell = clap_complete::Shell::Zsh;
    assert_eq!(
        config("generate completions zsh").mode,
        Mode::Generate(Generate::Completions { shell })
    );
}

#[test]
fn repeated_options_and_lists_add_up() {
    let config = config("-p 1,2 --pid 3 --port 80 --port 443,8080 --method get,post --status 404,!=500 --status 2xx");
    assert_eq!(config.filter.kernel.pids, [1, 2, 3]);
    assert_eq!(config.filter.kernel.ports, [80, 443, 8080]);
    assert_eq!(config.filter.records.http.methods, ["get", "post"]);
    assert_eq!(
        config.filter.records.http.statuses.wanted,
        [(404, 404), (200, 299)]
    );
    assert_eq!(config.filter.records.http.statuses.excluded, [(500, 500)]);
}

#[test]
fn a_long_thread_name_is_cut_as_the_kernel_cuts_it() {
    let config = config("--comm a-very-long-thread-name");
    assert_eq!(config.filter.kernel.comms[0].bytes(), b"a-very-long-thr");
}

#[test]
fn verbosity_and_the_loss_account_have_their_places() {
    let level = |line: &str| config(line).log_level;
    assert_eq!(level(""), LevelFilter::Warn);
    assert_eq!(level("-v"), LevelFilter::Info);
    assert_eq!(level("-vv"), LevelFilter::Debug);
    assert_eq!(level("replay f -v -v -v"), LevelFilter::Trace);
    assert_eq!(level("-q"), LevelFilter::Error);
    assert_eq!(config("--stats -").sinks.stats, Some(StatsTarget::Stderr));
    assert_eq!(
        config("--stats f").sinks.stats,
        Some(StatsTarget::File("f".into()))
    );
}
