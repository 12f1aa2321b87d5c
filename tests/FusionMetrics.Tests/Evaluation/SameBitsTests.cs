namespace FusionMetrics.Tests.Evaluation;

/// <summary>The same panel, recipe and version give the same bits.</summary>
public class SameBitsTests
{
    public static TheoryData<string> Scopes => ["pooled", "per-period", "reference", "fixed"];

    [Theory]
    [MemberData(nameof(Scopes))]
    public void The_order_of_input_rows_changes_no_bit(string scope)
    {
        var recipe = Recipe(scope);
        var inOrder = recipe.Evaluate(Sample.Panel(40, 7));

        var shuffled = recipe.Evaluate(Sample.Panel(40, 7, order: Enumerable.Range(0, 280).OrderBy(row => row * 7919 % 281)));

        Sample.Cells(shuffled).Should().Equal(Sample.Cells(inOrder));
        shuffled.Model.PanelFingerprint.Should().Be(inOrder.Model.PanelFingerprint);
    }

    [Theory]
    [MemberData(nameof(Scopes))]
    public void The_number_of_threads_changes_no_bit(string scope)
    {
        // More rows than one part of a statistic and one block of scores have.
        var panel = Sample.Panel(700, 7);

        var alone = Engine(1).Evaluate(Recipe(scope), panel);

        foreach (var threads in new[] { 2, 3, 8 }) Sample.Cells(Engine(threads).Evaluate(Recipe(scope), panel)).Should().Equal(Sample.Cells(alone));
    }

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Scoring_the_same_panel_in_the_frame_of_its_model_changes_no_bit(string scope)
    {
        var panel = Sample.Panel();
        var evaluated = Recipe(scope).Evaluate(panel);

        var scored = EvaluationEngine.Default.Score(evaluated.Model, panel);

        Sample.Cells(scored).Should().Equal(Sample.Cells(evaluated));
    }

    [Theory]
    [MemberData(nameof(Scopes))]
    public void A_model_that_is_only_fitted_is_the_model_of_the_evaluation(string scope)
    {
        var panel = Sample.Panel();

        var model = EvaluationEngine.Default.Fit(Recipe(scope), panel);

        Sample.Cells(EvaluationEngine.Default.Score(model, panel)).Should().Equal(Sample.Cells(Recipe(scope).Evaluate(panel)));
        model.EngineVersion.Should().Be(EvaluationEngine.Version);
        model.PanelFingerprint.Should().Be(panel.Fingerprint);
    }

    [Fact]
    public void A_row_scored_by_itself_in_an_old_frame_has_the_bits_it_had_among_all()
    {
        var all = Sample.Full.Evaluate(Sample.Panel());
        var panel = all.Panel.KeepRegions(region => region == 4);

        var one = EvaluationEngine.Default.Score(all.Model, panel);

        for (var row = 0; row < panel.RowCount; row++)
        {
            var among = all.Panel.FindRow(panel.RegionAt(row).Code, panel.PeriodAt(row));
            one.Scores[row].Indices.Should().Equal(all.Scores[among].Indices);
            one.Scores[row].Score.Should().Be(all.Scores[among].Score);
            one.Coupling![row].D.Should().Be(all.Coupling![among].D);
        }
    }

    private static EvaluationEngine Engine(int threads) => new(BuiltInMethods.Catalog, new FusionMetricsOptions { Threads = threads });

    private static EvaluationRecipe Recipe(string scope) => Sample.Full with
    {
        Scope = scope switch
        {
            "per-period" => Scope.PerPeriod,
            "reference" => Scope.Reference(Period.OfYear(2011), Period.OfYear(2013)),
            "fixed" => Scope.Fixed,
            _ => Scope.Pooled,
        },
    };
}
