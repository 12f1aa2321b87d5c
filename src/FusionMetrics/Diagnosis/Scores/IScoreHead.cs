namespace FusionMetrics.Diagnosis;

/// <summary>The last step to a score: from the indices of the subsystems, or straight from the normalised indicators.</summary>
internal interface IScoreHead
{
    /// <summary>Whether it is made of the normalised indicators, and not of the indices of the subsystems.</summary>
    bool IsOfIndicators { get; }

    /// <summary>The score of each row.</summary>
    void Score(RowBlock parts, Span<double> scores);

    /// <summary>The score of each row, and its derivatives with respect to the parts: a column a part, one after another.</summary>
    void Differentiate(RowBlock parts, Span<double> scores, Span<double> gradient);
}
