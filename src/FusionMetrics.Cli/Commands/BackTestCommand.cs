using System.CommandLine;
using FusionMetrics.Cli.Output;
using FusionMetrics.Methods;
using FusionMetrics.Outlook;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics backtest panel.csv --series patents</c>.</summary>
internal static class BackTestCommand
{
    public static Command Create()
    {
        var usual = new BackTestRecipe();
        var table = new SeriesTable();
        var forecasters = new Option<string>("--forecasters") { Description = "The forecasters that are compared, with commas between; all of them where they are left out.", HelpName = "a,b" };
        var horizon = Whole("--horizon", usual.Horizon, "How many periods are forecast from each origin.");
        var least = Whole("--least-count", usual.LeastCount, "How many values the first forecast is made from.");
        var (language, format) = (SharedOptions.Language(), FindingForm.Option());
        var (output, threads, verbose, quiet) = (SharedOptions.Output(), SharedOptions.Threads(), SharedOptions.Verbose(), SharedOptions.Quiet());
        forecasters.CompletionSources.Add([.. Engines.Catalog.Ids(MethodFamily.Forecast)]);
        var command = new ToolCommand("backtest", "Tells which forecaster would have done best on the series of a table, and whether its intervals held what came.",
            ("All forecasters, of every region", "fusionmetrics backtest panel.csv --series patents"),
            ("The coordination degrees of an evaluation, a year ahead", "fusionmetrics backtest out/coupling.csv --series d --horizon 1"),
            ("Three of them, of every series, as files", "fusionmetrics backtest panel.csv --forecasters combination,theta,drift --output out"));
        foreach (var option in (Option[])[.. table.Options, forecasters, horizon, least, language, format, output, threads, verbose, quiet]) command.Add(option);
        table.Source.AddTo(command);
        FindingForm.Check(command, format, output);
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var recipe = new BackTestRecipe
            {
                Forecasters = [.. SharedOptions.Parts(parsed.GetValue(forecasters)).Select(id => (MethodChoice)id)], Horizon = parsed.GetValue(horizon), LeastCount = parsed.GetValue(least),
            };
            var run = ProgressDisplay.During(_ => BackTestRun.Of(table.SourceOf(parsed), table.SeriesOf(parsed), recipe, Engines.With(parsed.GetValue(threads)), cancellationToken));
            return FindingReport.Finish(run, new(parsed.GetValue(format)!), parsed.GetValue(output), form => form.IsText ? BackTestText.Of(run.Result, parsed.GetValue(language) == SharedOptions.Chinese) : null, run.Diagnostics,
                new(parsed.GetValue(verbose), parsed.GetValue(quiet)), cancellationToken);
        })));
        return command;
    }

    private static Option<int> Whole(string name, int usual, string description) => new(name) { Description = description, HelpName = "number", DefaultValueFactory = _ => usual };
}
