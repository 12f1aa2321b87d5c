using FusionMetrics.Treatment;

namespace FusionMetrics.Tests.Reference;

/// <summary>Five artificial years: screened, treated year by year, normalised over all years or within each, aggregated over what is there.</summary>
public class AsemPanelTests
{
    [Theory]
    [InlineData("pooled over years", ScopeKind.Pooled)]
    [InlineData("within each year", ScopeKind.PerPeriod)]
    public void Every_year_is_that_of_COINr(string normalisation, ScopeKind scope)
    {
        var recipe = Recipe.Normalize(Asem.MinMax(0, 100), scope == ScopeKind.Pooled ? Scope.Pooled : Scope.PerPeriod);
        var result = recipe.Evaluate(Asem.Years);

        result.Panel.Regions.Count.Should().Be(46);
        var error = new LargestError(normalisation);
        foreach (var reference in Asem.Results("coinr-panel-results.csv", ("normalisation", normalisation)))
        {
            var (region, year) = (reference["uCode"], Period.Parse(reference["Time"]));
            error.Absolute(Asem.Aggregate(result, region, year, reference.Integer("level"), reference["iCode"]), reference.Number("value"), $"{reference["iCode"]} {region} {year}");
            if (reference["level"] == "4") result.Scores[result.Panel.FindRow(region, year)].Rank.Should().Be(reference.Number("rank_in_year"), $"{region} {year}");
        }
        error.ShouldBeAtMost(1e-12);
    }

    // 2 sub-indexes of 8 pillars for 46 of the 51 countries: the others have less than 90 % of their values.
    [Fact]
    public void Countries_with_less_than_nine_tenths_of_their_values_are_dropped()
        => Recipe.Evaluate(Asem.Years).Diagnostics.Where(d => d.Rule == TreatmentRules.RegionDropped).Select(d => d.Location!.Region)
            .Should().Equal("BGD", "BRN", "KHM", "LAO", "MMR");

    private static EvaluationRecipe Recipe => Asem.Standard.Leave(MissingRule.Reweight()) with
    {
        Treatment =
        [
            new MethodChoice("drop-region", new DropOptions { Availability = 0.9 }),
            new MethodChoice("winsorise", new WinsoriseOptions { Failing = WinsorisingFailure.Undo, Rule = new OutlierRule { Within = TreatmentSpan.Period } }),
            new MethodChoice("log", new RangeLogOptions { Tail = LogTail.Upper, Rule = new OutlierRule { Within = TreatmentSpan.Period } }),
        ],
    };
}
