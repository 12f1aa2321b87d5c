namespace FusionMetrics;

/// <summary>
/// Collects diagnostics; the same warning twice counts once, as where each period is weighed by the same judgements. A rule that speaks more than <see cref="MostPerRule"/> times is cut short, and the last of its diagnostics says
/// how many more there were, so that a file with a million bad cells stays readable. Not safe for several threads at once.
/// </summary>
public sealed class DiagnosticBag
{
    /// <summary>How many diagnostics of one rule are kept.</summary>
    public const int MostPerRule = 50;

    private readonly List<Diagnostic> kept = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Whether any error was added.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a diagnostic, unless it is a warning or information that is there already.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (diagnostic.Severity != Severity.Error && kept.Contains(diagnostic)) return;
        HasErrors |= diagnostic.Severity == Severity.Error;
        var count = counts.GetValueOrDefault(diagnostic.Id) + 1;
        counts[diagnostic.Id] = count;
        if (count <= MostPerRule) kept.Add(diagnostic);
    }

    /// <summary>Adds diagnostics.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>What was collected, in the order in which it was added.</summary>
    /// <returns>The diagnostics, rules that spoke too often cut short.</returns>
    public IReadOnlyList<Diagnostic> ToList()
    {
        var list = new List<Diagnostic>(kept);
        foreach (var (id, count) in counts)
        {
            if (count <= MostPerRule) continue;
            var last = list.FindLastIndex(d => d.Id == id);
            list.Insert(last + 1, list[last].Rule.Says($"... and {count - MostPerRule} more of {id}."));
        }
        return list;
    }

    /// <summary>Throws when any error was added.</summary>
    /// <exception cref="FusionMetricsException">At least one of the diagnostics is an error.</exception>
    public void ThrowIfErrors()
    {
        if (HasErrors) throw new FusionMetricsException(ToList());
    }
}
