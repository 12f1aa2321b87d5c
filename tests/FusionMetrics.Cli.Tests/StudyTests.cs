namespace FusionMetrics.Cli.Tests;

/// <summary>Uncertainty and robustness from recipe to files.</summary>
public class StudyTests
{
    private const string Studies = """

        uncertainty: { replicates: 30, resamples: 10, factors: { weights: {}, values: {}, weighting: [entropy, equal] } }
        robustness: [indicator-removal, rank-reversal]
        """;

    [Fact]
    public void Studies_are_written_summed_up_and_replayed_byte_for_byte()
    {
        using var workshop = new Workshop();
        workshop.Write("indicators.csv", Workshop.Indicators + "gdp2,GDP again,value,benefit,EUR\n")
            .Write("panel.csv", "region,year,gdp,rd,co2,gdp2\nA,2019,1,2,3,1\nA,2020,2,3,4,2\nB,2019,5,1,2,9\nB,2020,3,4,1,3\nC,2019,4,4,4,4\nC,2020,6,2,5,7\n")
            .Write("recipe.yaml", Workshop.Recipe + Studies);

        var outcome = workshop.Evaluate();

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().Contain("Ranks of topsis in 2020 over 30 replicates").And.Contain("What moves ranks (total index): ").And.Contain("each pair ranked alone: ");
        outcome.Output.Should().Contain("uncertainty.csv, rank_probabilities.csv, sensitivity.csv, indicator_removal.csv, rank_reversal.csv, model.json, manifest.json");
        workshop.Read("out/uncertainty.csv").Split('\n').Should().HaveCount(5);
        workshop.Read("out/manifest.json").Should().Contain("Philox4x32-10 with seed 1").And.Contain("\"concentration\": 100");
        workshop.Run("replay", "out/manifest.json", "--threads", "1").Output.Should().Contain("tables have the same bytes as then").And.Contain("sensitivity.csv");
    }

    [Fact]
    public void Grades_of_a_study_are_written_summed_up_and_replayed_byte_for_byte()
    {
        using var workshop = new Workshop();
        workshop.Write("recipe.yaml", Workshop.Recipe + """

            uncertainty: { replicates: 40, sensitivity: none, grades: { certainty: 0.95 }, trends: {}, factors: { values: {}, coupling: [standard, wang-2021] } }
            """);

        var outcome = workshop.Evaluate();

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().MatchRegex("Grade certain at 95 % in \\d of 6 region-periods, another grade likelier in \\d\n").And.MatchRegex("\nall +6 ");
        outcome.Output.Should().Contain("uncertainty.csv, rank_probabilities.csv, grade_odds.csv, grade_certainty.csv, trend_odds.csv, model.json, manifest.json").And.Contain("Trend of topsis certain at 90 % in 0 of 3 regions");
        workshop.Read("out/grade_odds.csv").Should().StartWith("region,period,d,grade,grade_name,grade_name_zh,probability,certain,likeliest,replicates,"
            + "d_mean,d_deviation,d_low,d_median,d_high,grade_1,grade_2,grade_3,grade_4,grade_5,grade_6,grade_7,grade_8,grade_9,grade_10\nA,2019,");
        workshop.Read("out/grade_certainty.csv").Should().MatchRegex("^period,rows,certain,share,overturned\n2019,3,.*\n2020,3,.*\nall,6,.*\n$");
        workshop.Read("out/manifest.json").Should().Contain("Odds of a grade: ").And.Contain("\"certainty\": 0.95");
        workshop.Run("replay", "out/manifest.json", "--threads", "1").Output.Should().Contain("tables have the same bytes as then").And.Contain("grade_odds.csv");
    }

    [Fact]
    public void What_is_wrong_with_a_study_is_found_by_validate_with_its_line()
    {
        using var workshop = new Workshop();
        workshop.Write("recipe.yaml", Workshop.Recipe + "\nuncertainty: { period: 1999, factors: { weights: {}, normalization: [min-max, { scope: reference, window: [1990, 1991] }] } }\n");

        var outcome = workshop.Run("validate", "recipe.yaml");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("FM1301: The panel has no period 1999").And.Contain("Alternative 2 of 'normalization': No period of the panel lies in the window");
    }
}
