using FusionMetrics.Coupling;
using FusionMetrics.Numerics;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// How sure the grades of 490 region-years are where the coupling model is open. The degrees by four models in core_ccd.csv were computed with 50 digits
/// elsewhere; none lies nearer to an edge than 3e-5, so that their grades are beyond doubt.
/// </summary>
public class CountryGradeTests
{
    private const int Replicates = 200;

    private static readonly string[] Models = ["standard", "wang-2021", "fan-2024", "dispersion"];

    private static readonly string[] Columns = ["d_standard", "d_wang", "d_fan", "d_pairwise"];

    private static readonly EvaluationRecipe Recipe = CountryPanel.Recipe with { Ranking = null };

    /// <summary>Of these two, each replicate has one: a grade is certain where both give it.</summary>
    [Fact]
    public void The_choice_between_two_models_leaves_87_of_490_grades_certain()
    {
        var certainty = Explore(2).GradeCertainty!;

        (certainty.All.Rows, certainty.All.Certain, certainty.All.Share).Should().Be((490, 490 - 403, 87.0 / 490));
        certainty.Sum(row => row.Certain).Should().Be(2 * 87);
    }

    [Fact]
    public void The_choice_between_four_models_leaves_45_of_490_grades_certain()
        => Explore(4).GradeCertainty!.Select(row => row.Certain).Should().Equal(2, 5, 5, 4, 4, 4, 4, 2, 3, 3, 3, 3, 2, 1, 45);

    [Theory]
    [InlineData("wang-2021", 403)]
    [InlineData("fan-2024", 223)]
    [InlineData("dispersion", 78)]
    public void Another_model_gives_so_many_region_years_another_grade(string model, int count)
    {
        var other = Recipe.Couple(new CouplingRecipe { Model = model }).Evaluate(CountryPanel.Panel).Coupling!;

        CountryPanel.Result.Coupling!.Zip(other).Count(pair => pair.First.Grade != pair.Second.Grade).Should().Be(count);
        Graded(Columns[Array.IndexOf(Models, model)]).Zip(Graded(Columns[0])).Count(pair => pair.First != pair.Second).Should().Be(count);
    }

    [Fact]
    public void Odds_are_how_often_each_model_was_drawn()
    {
        var times = Enumerable.Range(0, Replicates).CountBy(n => new RandomStream(1, (uint)n, 0).Below(4)).ToDictionary();
        var odds = Explore(4).GradeOdds!;

        foreach (var reference in ReferenceFile.Csv("coupling/core_ccd.csv"))
        {
            var row = odds[CountryPanel.Panel.FindRow(reference["region"], Period.Parse(reference["year"]))];
            double[] degrees = [.. Columns.Select(reference.Number)];
            row.Odds.Should().Equal(Enumerable.Range(1, 10).Select(grade
                => Enumerable.Range(0, 4).Where(k => GradeScale.Ten.NumberOf(degrees[k], EdgeRule.LeftClosed) == grade).Sum(k => times[k]) / (double)Replicates));
            row.Coordination.Mean.Should().BeApproximately(Enumerable.Range(0, 4).Sum(k => times[k] * degrees[k]) / Replicates, 1e-15);
        }
    }

    private static IEnumerable<int> Graded(string column)
        => ReferenceFile.Csv("coupling/core_ccd.csv").Select(row => GradeScale.Ten.NumberOf(row.Number(column), EdgeRule.LeftClosed));

    private static UncertaintyResult Explore(int models) => new UncertaintyRecipe(UncertainStage.Of(RecipeStage.Coupling,
        [.. Models.Take(models).Select(model => Recipe.Couple(new CouplingRecipe { Model = model }))]))
    {
        Replicates = Replicates, Sensitivity = SensitivityMethod.None, Grades = new(),
    }.Explore(Recipe, CountryPanel.Panel);
}
