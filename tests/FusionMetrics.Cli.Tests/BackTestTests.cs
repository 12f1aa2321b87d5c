using System.Text.Json;

namespace FusionMetrics.Cli.Tests;

/// <summary>Which forecaster would have done best on the series of any tidy table.</summary>
public class BackTestTests
{
    // x rises by 2 a year, which drift forecasts without an error; y goes round.
    private static readonly string Table = "region,year,x,y\n" + string.Concat(from region in new[] { "A", "B" } from year in Enumerable.Range(2010, 12) select $"{region},{year},{2 * year},{(year * 7 + (region == "A" ? 1 : 4)) % 5}\n");

    [Fact]
    public void Each_series_has_a_sentence_and_a_table_of_forecasters()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", Table);

        var outcome = workshop.Run("backtest", "data.csv", "--forecasters", "naive,drift");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().StartWith("x, 2 regions, 18 forecasts 1 to 3 steps ahead: drift misses least, by 0 of the usual change, and 100 % of what came was in its intervals.\n\n   forecaster   MASE")
            .And.MatchRegex(@"(?m)^1  drift +0\.000 .* 2 +2$\n2  naive +1\.778 .* 2 +0$").And.Contain("\ny, 2 regions, ");
        workshop.Run("backtest", "data.csv", "--series", "x", "--forecasters", "naive,drift", "--horizon", "1", "--language", "zh").Output.Should().StartWith("x，2个地区，向前1期共8次预测：drift误差最小，为以往平均变动的0倍，");
    }

    [Fact]
    public void What_was_found_is_written_as_tables_and_json()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", Table);

        var outcome = workshop.Run("backtest", "data.csv", "--forecasters", "naive,drift", "--output", "out");

        outcome.Output.Should().EndWith("Wrote forecasters.csv, forecaster_steps.csv, forecaster_regions.csv, backtest.json to out.\n");
        workshop.Read("out/forecasters.csv").Should().StartWith("series,forecaster,place,regions,best_in,origins,forecasts,mase,smape,mean_absolute_error,root_mean_square_error,bias,coverage,msis\nx,drift,1,2,2,8,18,0,0,0,0,0,1,");
        workshop.Read("out/forecaster_steps.csv").Split('\n').Should().HaveCount(1 + 2 * 2 * 3 + 1);
        workshop.Read("out/forecaster_regions.csv").Split('\n').Should().HaveCount(1 + 2 * 2 * 2 + 1);
        using var json = JsonDocument.Parse(workshop.Read("out/backtest.json"));
        json.RootElement.GetProperty("format").GetString().Should().Be("fusionmetrics backtest 1");
        json.RootElement.GetProperty("inputs")[0].GetProperty("sha256").GetString().Should().HaveLength(64);
        json.RootElement.GetProperty("series")[0].GetProperty("forecasters")[1].GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("mase").GetDouble()).Should().Equal(1, 2, 3);
    }

    [Fact]
    public void What_cannot_be_tested_is_said()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", Table);

        var outcome = workshop.Run("backtest", "data.csv", "--forecasters", "niave,drift,drift", "--horizon", "0");
        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("'niave'").And.Contain("naive").And.Contain("FM4664: The forecaster 'drift' is named 2 times").And.Contain("The horizon must be a whole number of periods from 1 to 1000");
        var brief = workshop.Run("backtest", "panel.csv", "--verbose");
        brief.ExitCode.Should().Be(0);
        brief.Output.Should().Contain("gdp: nothing was forecast, for want of values");
        brief.Errors.Should().Contain("FM4665: 3 of 3 regions have no more than the 8 values that the first forecast is made from, and tell nothing: A, B, C.");
    }
}
