using System.CommandLine;
using CallXmlSim.Cli.Arguments;
using CallXmlSim.Cli.Help;
using CallXmlSim.Cli.Interactive;
using CallXmlSim.Cli.Playing;
using CallXmlSim.Cli.Replay;
using CallXmlSim.Testing.Scenarios.Reading;

namespace CallXmlSim.Cli.Commands;

/// <summary><c>callxmlsim run</c>: plays one call to a script.</summary>
internal sealed class RunCommand
{
    private static readonly Lesson Lesson = new(
        "0 the call ran to an end; 1 the script is invalid or the call failed; 2 the command line is wrong.",
        ("callxmlsim run menu.xml", "rings the contact center, which forwards the call to the script; the caller is silent"),
        ("callxmlsim run menu.xml --press 2 --press 1", "presses 2, and 1 when the script listens again"),
        ("callxmlsim run menu.xml --press 1@2.5s --hangup-after 20s", "presses 1 at 2.5 seconds and hangs up at 20"),
        ("callxmlsim run menu.xml --to 5000", "dials the script itself, since 5000 is no channel of the contact center"),
        ("callxmlsim run reminder.xml --start numbertodial=4940123 --far-end 4940123=machine", "starts a script that calls somebody itself"),
        ("callxmlsim run menu.xml --interactive", "lets you talk to the script yourself, in real time"),
        ("callxmlsim run menu.xml --press 2 --record menu.scenario.yaml", "also writes the call as a scenario for callxmlsim test"),
        ("callxmlsim run menu.xml --format json", "prints what happened as JSON, one object a line"));

    private readonly Argument<string> _script = new("SCRIPT") { Description = "The CallXML or VoiceXML document." };

    private readonly Option<KeyPresses[]> _press = new("--press")
    {
        Description = "Keys to press, one after another, each when the script next listens; KEYS@TIME presses them at " +
            "that time of the call. May be repeated.",
        HelpName = "KEYS[@TIME]",
        CustomParser = KeyPresses.ParseOption,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<TimeSpan?> _hangUpAfter = new("--hangup-after")
    {
        Description = "The caller hangs up at this time of the call, such as 20s.",
        HelpName = "DURATION",
        CustomParser = DurationOption.Parse,
    };

    private readonly Option<string> _from = new("--from")
    {
        Description = "The caller's number.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => CallSetup.DefaultCaller,
    };

    private readonly Option<string?> _to = new("--to")
    {
        Description = "The number that is dialled: a channel of the contact center (by default its first), or any other " +
            "number to reach the script directly.",
        HelpName = "NUMBER",
    };

    private readonly Option<string?> _contactCenter = new("--contact-center")
    {
        Description = "The set-up of the contact center (YAML or JSON); without it, that of the External IVR demo.",
        HelpName = "FILE",
    };

    private readonly Option<WebFolder[]> _web = new("--web")
    {
        Description = "Serve the files of a folder under a URL. May be repeated.",
        HelpName = "URL=FOLDER",
        CustomParser = WebFolder.ParseOption,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> _network = new("--network")
    {
        Description = "Let requests that nothing else serves go out to the real network.",
    };

    private readonly Option<string?> _recordings = new("--recordings")
    {
        Description = "Write what the script records to this folder, which is created if need be.",
        HelpName = "FOLDER",
    };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "The number that ids and random choices are made from; the same number gives the same call.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<KeyValuePair<string, string>[]> _start = new("--start")
    {
        Description = "Start the script's session without a call, with this variable: it calls somebody itself. May be repeated.",
        HelpName = "NAME=VALUE",
        CustomParser = StartVariables.ParseOption,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<NumberedFarEnd[]> _farEnd = new("--far-end")
    {
        Description = $"What happens when a script calls a number: {NumberedFarEnd.Phrases}. May be repeated.",
        HelpName = "NUMBER=WHAT",
        CustomParser = NumberedFarEnd.ParseOption,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> _interactive = new("--interactive", "-i")
    {
        Description = "You are the caller, in real time: 0-9, * and # are keys, h hangs up.",
    };

    private readonly Option<string?> _record = new("--record")
    {
        Description = "Also write the call as a scenario that passes as it stands.",
        HelpName = "FILE" + ScenarioFile.Extension,
    };

    private readonly JournalOptions _journal = new();
    private readonly Terminal _terminal;

    private RunCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal) => new RunCommand(terminal).Create();

    private TaughtCommand Create()
    {
        var command = new TaughtCommand("run", "Play one call to a script.", Lesson)
        {
            _script, _press, _hangUpAfter, _from, _to, _contactCenter, _web, _network, _recordings, _seed, _start,
            _farEnd, _interactive, _record,
        };
        _journal.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_interactive) && result.GetValue(_press) is { Length: > 0 })
                result.AddError("With --interactive you press the keys yourself: leave out --press.");
            if (result.GetValue(_record) is { } file && !file.EndsWith(ScenarioFile.Extension, StringComparison.OrdinalIgnoreCase))
                result.AddError($"\"{file}\" is no name of a scenario file: end it with {ScenarioFile.Extension}.");
        });
        command.Validators.Add(result =>
        {
            var outputs = new OutputPaths(result, [result.GetValue(_script) ?? "", result.GetValue(_contactCenter) ?? ""]);
            _journal.Check(result, outputs);
            if (result.GetValue(_record) is not "")
                outputs.AddFile(_record, result.GetValue(_record));
            outputs.AddFolder(_recordings, result.GetValue(_recordings));
        });
        command.Validators.Add(result =>
        {
            Option[] ofTheCaller = [_interactive, _press, _hangUpAfter, _to];
            if (IsGiven(_start) && ofTheCaller.Any(IsGiven))
                result.AddError("With --start nobody calls: leave out --press, --hangup-after, --to and --interactive.");

            bool IsGiven(Option option) => result.GetResult(option) is { Implicit: false };
        });
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>
    /// The call that the arguments of the command describe; <c>null</c> when it cannot be made again, or its files have
    /// errors, which are printed.
    /// </summary>
    /// <param name="arguments">The words behind <c>run</c>.</param>
    /// <param name="terminal">Where to print.</param>
    /// <param name="reason">Why there is no call.</param>
    public static PreparedCall? Prepare(IReadOnlyList<string> arguments, Terminal terminal, out string reason)
    {
        var command = new RunCommand(terminal);
        var parsed = command.Create().Parse(arguments);
        reason = parsed.Errors is [var error, ..] ? error.Message.TrimEnd('.') : "its files are gone or have errors";
        if (parsed.Errors.Count > 0)
            return null;
        if (!parsed.GetValue(command._network))
            return command.Prepare(parsed);
        reason = "it used the real network";
        return null;
    }

    private PreparedCall? Prepare(ParseResult parsed)
    {
        var path = parsed.GetValue(_script)!;
        var contactCenterPath = parsed.GetValue(_contactCenter);
        if (Files.LoadScript(path, _terminal) is not { } script ||
            Files.LoadContactCenter(contactCenterPath, _terminal) is not { } contactCenter)
            return null;

        var setup = new CallSetup(script)
        {
            ScriptPath = path,
            ContactCenterPath = contactCenterPath,
            ContactCenter = contactCenter,
            From = parsed.GetValue(_from)!,
            To = parsed.GetValue(_to),
            Seed = parsed.GetValue(_seed),
            WebFolders = parsed.GetValue(_web)!,
            UseNetwork = parsed.GetValue(_network),
            Start = parsed.GetValue(_start) is { Length: > 0 } variables ? variables : null,
            FarEnds = parsed.GetValue(_farEnd)!,
            RecordingsFolder = parsed.GetValue(_recordings),
        };
        var caller = ScriptedCaller.Create(parsed.GetValue(_press)!, parsed.GetValue(_hangUpAfter));
        return new PreparedCall(setup, caller) { IsInteractive = parsed.GetValue(_interactive) };
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        if (Prepare(parsed) is not { } call)
            return (int)ExitCode.Failure;
        ICallDriver driver = call.IsInteractive
            ? new RealTimeDriver(_terminal.OpenKeys(), _terminal.Clock)
            : new VirtualTimeDriver();
        var player = new CallPlayer(_terminal, _journal.FormatOf(parsed), _journal.FileOf(parsed), RunHeader.Of(parsed))
        {
            RecordFile = parsed.GetValue(_record),
        };
        return (int)await player.PlayAsync(call, driver, cancel);
    }
}
