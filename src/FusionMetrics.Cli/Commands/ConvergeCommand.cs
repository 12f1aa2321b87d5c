using System.CommandLine;
using FusionMetrics.Cli.Output;
using FusionMetrics.Methods;
using FusionMetrics.Outlook;
using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics converge panel.csv --series patents --from 2010</c>.</summary>
internal static class ConvergeCommand
{
    public static Command Create()
    {
        var usual = new ConvergenceRecipe();
        var table = new SeriesTable();
        var from = Period("--from", "The first period that counts; the first with a value where it is left out.");
        var to = Period("--to", "The last period that counts; the last with a value where it is left out.");
        var test = SharedOptions.Method("--test", MethodFamily.Trend, usual.Test.Id, "The test of a trend in dispersion.");
        var measure = SharedOptions.Word<DispersionMeasure>("--measure", "The measure of dispersion whose trend is tested; variation where it is left out.");
        var regions = SharedOptions.Word<RegionComposition>("--regions", "Which regions dispersion is of: complete, those with a value at every period, where it is left out.");
        var controls = new Option<string>("--controls") { Description = "Series whose mean over the periods is held constant where growth is compared, with commas between.", HelpName = "a,b" };
        var merging = SharedOptions.Word<ClubMerging>("--merging", "Whether neighbouring clubs that converge together are merged; adjacent where it is left out.");
        var show = new Option<string>("--show") { Description = "Series to draw, with their clubs, with commas between; without it up to three are drawn.", HelpName = "a,b" };
        var (language, format) = (SharedOptions.Language(), FindingForm.Option());
        var (output, threads, verbose, quiet) = (SharedOptions.Output(), SharedOptions.Threads(), SharedOptions.Verbose(), SharedOptions.Quiet());
        var command = new ToolCommand("converge", "Tells whether the regions of a table draw together: dispersion over time, growth against the start, and clubs.",
            ("One indicator, drawn, with the clubs", "fusionmetrics converge panel.csv --series patents"),
            ("The coordination degrees of an evaluation", "fusionmetrics converge out/coupling.csv --series d"),
            ("Growth at equal research expenditure", "fusionmetrics converge panel.csv --series productivity --controls rd_gdp --from 2010"),
            ("All series, as files", "fusionmetrics converge panel.csv --output out"));
        foreach (var option in (Option[])[.. table.Options, from, to, test, measure, regions, controls, merging, show, language, format, output, threads, verbose, quiet]) command.Add(option);
        table.Source.AddTo(command);
        FindingForm.Check(command, format, output);
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var recipe = usual with
            {
                From = parsed.GetValue(from),
                To = parsed.GetValue(to),
                Test = parsed.GetValue(test)!,
                Measure = parsed.GetValue(measure) ?? usual.Measure,
                Composition = parsed.GetValue(regions) ?? usual.Composition,
                Controls = SharedOptions.Parts(parsed.GetValue(controls)),
                Clubs = new() { Merging = parsed.GetValue(merging) ?? usual.Clubs.Merging },
            };
            var run = ProgressDisplay.During(_ => ConvergenceRun.Of(table.SourceOf(parsed), table.SeriesOf(parsed), recipe, Engines.With(parsed.GetValue(threads)), cancellationToken));
            if (ShownNames.Of(parsed.GetValue(show), "series", run.Result.Rows.Select(row => row.Series)) is not { } shown) return ExitCode.WrongUsage;
            var text = new ConvergenceText(run.Result, parsed.GetValue(language) == SharedOptions.Chinese);
            return FindingReport.Finish(run, new(parsed.GetValue(format)!), parsed.GetValue(output), form => form.IsText ? text.Of(shown) : null, run.Diagnostics,
                new(parsed.GetValue(verbose), parsed.GetValue(quiet)), cancellationToken);
        })));
        return command;
    }

    private static Option<Period?> Period(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "2010",
        CustomParser = result =>
        {
            if (FusionMetrics.Period.TryParse(result.Tokens[0].Value, out var period)) return period;
            result.AddError($"{name} must be a period: 2019, 2019-Q1, 2019-01.");
            return null;
        },
    };
}
