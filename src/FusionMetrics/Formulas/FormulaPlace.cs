namespace FusionMetrics.Formulas;

/// <summary>Reports what is wrong with one formula, and where in it.</summary>
/// <param name="code">The code that the formula defines.</param>
/// <param name="report">Where problems go.</param>
internal sealed class FormulaPlace(string code, Action<Diagnostic> report)
{
    /// <summary>The stage of a recipe that formulas are.</summary>
    public const string Stage = "derive";

    /// <summary>The code that the formula defines.</summary>
    public string Code => code;

    /// <summary>Whether anything was wrong.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Reports an error.</summary>
    /// <param name="rule">What kind.</param>
    /// <param name="at">The position in the formula, from 0.</param>
    /// <param name="message">What is wrong, without the place.</param>
    public void Fails(DiagnosticRule rule, int at, string message)
    {
        HasErrors = true;
        report(rule.Says($"'{code}', character {at + 1}: {message}", new DiagnosticLocation { Stage = Stage, Column = code, Position = at + 1 }));
    }

    /// <summary>Reports that a part of the formula has no value in some rows.</summary>
    public void LacksValues(int at, string message, Region region, Period period)
        => report(FormulaRules.NoValue.Says($"'{code}', character {at + 1}: {message}", new DiagnosticLocation { Stage = Stage, Column = code, Position = at + 1, Region = region.Code, Period = period }));
}
