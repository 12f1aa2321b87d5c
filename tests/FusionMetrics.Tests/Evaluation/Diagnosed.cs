namespace FusionMetrics.Tests.Evaluation;

/// <summary>What the engine says, for tests.</summary>
internal static class Diagnosed
{
    /// <summary>The only diagnostic of a rule that an evaluation is refused for, and that validation finds as well.</summary>
    public static Diagnostic ShouldRefuse(this EvaluationRecipe recipe, Panel panel, DiagnosticRule rule, EvaluationEngine? engine = null)
    {
        engine ??= EvaluationEngine.Default;
        var thrown = engine.Invoking(e => e.Evaluate(recipe, panel)).Should().Throw<FusionMetricsException>().Which.Diagnostics;
        engine.Validate(recipe, panel).Should().BeEquivalentTo(thrown);
        return thrown.Should().ContainSingle(d => d.Rule == rule).Subject;
    }

    /// <summary>The only diagnostic of a rule that travels with a result.</summary>
    public static Diagnostic ShouldSay(this EvaluationResult result, DiagnosticRule rule)
        => result.Diagnostics.Should().ContainSingle(d => d.Rule == rule).Subject;
}
