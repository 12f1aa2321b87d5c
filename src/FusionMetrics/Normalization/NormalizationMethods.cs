using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>The built-in normalisers.</summary>
internal static class NormalizationMethods
{
    public static void Register(IMethodRegistry registry)
    {
        registry.Add<INormalizer, MinMaxOptions>("min-max", MinMaxNormalizer.Description, MinMaxOptions.Set, o => new MinMaxNormalizer(o));
        registry.Add<INormalizer, ZScoreOptions>("z-score", ZScoreNormalizer.Description, ZScoreOptions.Set, o => new ZScoreNormalizer(o));
        registry.Add<INormalizer, RobustOptions>("robust", RobustNormalizer.Description, RobustOptions.Set, o => new RobustNormalizer(o));
        registry.Add<INormalizer>("vector", VectorNormalizer.Description, () => new VectorNormalizer());
        registry.Add<INormalizer, SumOptions>("sum", SumNormalizer.Description, SumOptions.Set, o => new SumNormalizer(o));
        registry.Add<INormalizer>("maximum", MaximumNormalizer.Description, () => new MaximumNormalizer());
        registry.Add<INormalizer>("linear-ratio", LinearRatioNormalizer.Description, () => new LinearRatioNormalizer());
        registry.Add<INormalizer>("non-linear", NonLinearNormalizer.Description, () => new NonLinearNormalizer());
        registry.Add<INormalizer>("zavadskas-turskis", ZavadskasTurskisNormalizer.Description, () => new ZavadskasTurskisNormalizer());
        registry.Add<INormalizer>("logarithmic", LogarithmicNormalizer.Description, () => new LogarithmicNormalizer());
        registry.Add<INormalizer, RankOptions>("rank", RankNormalizer.Rank, RankOptions.Set, o => new RankNormalizer(o, RankScale.Rank));
        registry.Add<INormalizer, RankOptions>("percentile-rank", RankNormalizer.Percentile, RankOptions.Set, o => new RankNormalizer(o, RankScale.Percentile));
        registry.Add<INormalizer, RankOptions>("borda", RankNormalizer.Borda, RankOptions.Set, o => new RankNormalizer(o, RankScale.Borda));
        registry.Add<INormalizer, GoalpostsOptions>("goalposts", GoalpostsNormalizer.Description, GoalpostsOptions.Set, o => new GoalpostsNormalizer(o));
        registry.Add<INormalizer, TargetOptions>("distance-to-target", TargetNormalizer.Description, TargetOptions.Set, o => new TargetNormalizer(o));
        registry.Add<INormalizer, ReferenceOptions>("distance-to-reference", ReferenceNormalizer.Description, ReferenceOptions.Set, o => new ReferenceNormalizer(o));
        registry.Add<INormalizer>("none", IdentityNormalizer.Description, () => new IdentityNormalizer());
    }
}
