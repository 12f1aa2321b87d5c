using System.CommandLine;
using FusionMetrics.Cli.Commands;
using FusionMetrics.Data;

namespace FusionMetrics.Cli.Output;

/// <summary>The option <c>--format</c> of commands that print what they find: what can be read on a terminal is printed so, and files are written in it.</summary>
/// <param name="Id">The word on the command line.</param>
internal sealed record FindingForm(string Id)
{
    private const string TextId = "text";

    private static readonly string[] Printed = [TableFormats.Csv.Id, TableFormats.Json.Id, TableFormats.Markdown.Id];

    /// <summary>Whether what is printed is for a person, and no table or document that a program reads.</summary>
    public bool IsText => !Printed.Contains(Id);

    /// <summary>The format of the tables in files.</summary>
    public ITableFormat Tables => Engines.Formats.FirstOrDefault(format => format.Id == Id) ?? TableFormats.Csv;

    /// <summary>What is printed, where the command has nothing of its own.</summary>
    public string Of(FindingRun run) => Id == TableFormats.Json.Id ? run.ToJson() : run.ToText(Tables);

    /// <summary>The option.</summary>
    public static Option<string> Option()
    {
        string[] ids = [TextId, .. Engines.Formats.Select(format => format.Id)];
        var option = new Option<string>("--format")
        {
            Description = $"How to print what was found ({TextId}, {string.Join(", ", Printed)}), and the format of the tables that --output writes ({TextId} stands for {TableFormats.Csv.Id}).",
            HelpName = string.Join('|', ids), DefaultValueFactory = _ => TextId,
        };
        option.AcceptOnlyFromAmong(ids);
        return option;
    }

    /// <summary>Refuses a format that is for files only, where no folder is named for them.</summary>
    public static void Check(Command command, Option<string> format, Option<string> output) => command.Validators.Add(result =>
    {
        // By the words of the line: the values of one that is being completed are not there yet.
        if (result.GetResult(format)?.Tokens is [{ Value: var id }] && !Printed.Contains(id) && Engines.Formats.Any(known => known.Id == id) && result.GetResult(output) is null) result.AddError($"--format {id} is for files: name a folder with --output.");
    });
}
