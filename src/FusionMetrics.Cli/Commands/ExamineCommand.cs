using System.CommandLine;
using FusionMetrics.Cli.Output;
using FusionMetrics.Outlook;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics examine panel.csv --series patents --show CHN</c>.</summary>
internal static class ExamineCommand
{
    public static Command Create()
    {
        var usual = new ExaminationRecipe();
        var table = new SeriesTable();
        var alpha = new Option<double>("--alpha") { Description = "The level of significance of every test.", HelpName = "number", DefaultValueFactory = _ => usual.Alpha };
        var covariate = new Option<string>("--covariate") { Description = "A series that may explain the trends of the others: is there one beyond it?", HelpName = "rd_gdp" };
        var together = new Option<string>("--together") { Description = "Series of a region that are tested together, with a minus before one of which less is better: do they improve on the whole?", HelpName = "patents,-co2" };
        var cost = SharedOptions.Word<SegmentCost>("--cost", "What a segment is like, where series are cut into segments; a level by its mean where it is left out.");
        var least = new Option<int>("--least-length") { Description = "The least number of values of a segment.", HelpName = "number", DefaultValueFactory = _ => usual.LeastLength };
        var penalty = new Option<double>("--least-penalty") { Description = "The least penalty of a break, in variances of the noise.", HelpName = "number", DefaultValueFactory = _ => usual.LeastPenalty };
        var show = new Option<string>("--show") { Description = "Regions or series whose tests are shown, with commas between; without it those of up to two are.", HelpName = "CHN,DEU" };
        var (language, format) = (SharedOptions.Language(), FindingForm.Option());
        var (output, threads, verbose, quiet) = (SharedOptions.Output(), SharedOptions.Threads(), SharedOptions.Verbose(), SharedOptions.Quiet());
        var command = new ToolCommand("examine", "Looks at every series of a table by all tests of a trend and of a break side by side: does it depend on the test?",
            ("One indicator of one region, test by test", "fusionmetrics examine panel.csv --series patents --show CHN"),
            ("Do patents rise by more than research explains?", "fusionmetrics examine panel.csv --series patents --covariate rd_gdp"),
            ("Do they improve on the whole? Of energy intensity less is better", "fusionmetrics examine panel.csv --together patents,-energy_intensity"),
            ("All of it, as files", "fusionmetrics examine panel.csv --output out"));
        foreach (var option in (Option[])[.. table.Options, alpha, covariate, together, cost, least, penalty, show, language, format, output, threads, verbose, quiet]) command.Add(option);
        table.Source.AddTo(command);
        FindingForm.Check(command, format, output);
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var recipe = usual with
            {
                Alpha = parsed.GetValue(alpha),
                Covariate = parsed.GetValue(covariate),
                Together = [.. SharedOptions.Parts(parsed.GetValue(together)).Select(part => part.StartsWith('-') ? new DirectedSeries(part[1..], Direction.Cost) : new DirectedSeries(part, Direction.Benefit))],
                Cost = parsed.GetValue(cost) ?? usual.Cost,
                LeastLength = parsed.GetValue(least),
                LeastPenalty = parsed.GetValue(penalty),
            };
            var run = ProgressDisplay.During(_ => ExaminationRun.Of(table.SourceOf(parsed), table.SeriesOf(parsed), recipe, Engines.With(parsed.GetValue(threads)), cancellationToken));
            if (ShownNames.Of(parsed.GetValue(show), "region or series", run.Result.Rows.SelectMany(row => new[] { row.Region, row.Series })) is not { } shown) return ExitCode.WrongUsage;
            var text = new ExaminationText(run.Result, parsed.GetValue(language) == SharedOptions.Chinese);
            return FindingReport.Finish(run, new(parsed.GetValue(format)!), parsed.GetValue(output), form => form.IsText ? text.Of(shown) : null, run.Diagnostics,
                new(parsed.GetValue(verbose), parsed.GetValue(quiet)), cancellationToken);
        })));
        return command;
    }
}
