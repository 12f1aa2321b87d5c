using FusionMetrics.Coupling;

namespace FusionMetrics.Uncertainty;

/// <summary>How sure the grade of a region-period is.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Period">The period.</param>
/// <param name="D">The coordination degree D (耦合协调度) by the recipe as it is; NaN where it is undefined, or treatment drops the row.</param>
/// <param name="Grade">Its grade (协调等级); null where there is no D.</param>
/// <param name="Replicates">How many replicates have a D: fewer where some are declined, drop the row or leave D undefined.</param>
/// <param name="Coordination">D over those replicates; NaN where there are none.</param>
/// <param name="Odds">The share of those replicates in each grade, the worst grade first; NaN where there are none. They sum to 1.</param>
/// <param name="Likeliest">
/// The grade of the largest share; of several the recipe's own where it is one of them, else the worst. Null where no replicate has a D.
/// </param>
/// <param name="IsCertain">Whether the recipe's own grade has at least the share that <see cref="GradeOddsRecipe.Certainty"/> asks for.</param>
public sealed record GradeOddsRow(string Region, Period Period, double D, Grade? Grade, int Replicates, Distribution Coordination, IReadOnlyList<double> Odds,
    Grade? Likeliest, bool IsCertain)
{
    /// <summary>The share of the recipe's own grade; NaN where there is no D, or no replicate has one.</summary>
    public double Probability => Grade is null ? double.NaN : Odds[Grade.Number - 1];
}
