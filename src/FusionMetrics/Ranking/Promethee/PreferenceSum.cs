namespace FusionMetrics.Ranking;

/// <summary>Sums of the preference of one value over each value of a sample. The larger value is the better one.</summary>
internal abstract class PreferenceSum
{
    /// <summary>sum P(x - s) over the s of a sample in ascending order.</summary>
    /// <param name="x">A number.</param>
    /// <returns>A number from 0 to the size of the sample.</returns>
    public abstract double Gain(double x);

    /// <summary>sum P(s - x).</summary>
    /// <param name="x">A number.</param>
    /// <returns>A number from 0 to the size of the sample.</returns>
    public abstract double Loss(double x);

    public static PreferenceSum Of(Preference preference, double[] ascending) => preference switch
    {
        { Function: PreferenceFunction.Gaussian, Inflection: > 0 } => new GaussianSum(ascending, preference.Inflection),
        { Rises: true } when preference.Strict > preference.Indifference => new LinearSum(ascending, preference.Indifference, preference.Strict),
        _ => new StepSum(ascending, preference.Indifference, preference.Strict),
    };
}
