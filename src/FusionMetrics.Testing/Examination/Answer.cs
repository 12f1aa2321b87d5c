using System.Globalization;

namespace FusionMetrics.Testing.Examination;

/// <summary>What a method answered, as named texts: equal where every bit is equal.</summary>
internal sealed class Answer
{
    private readonly List<(string Name, string Value)> parts = [];

    // The shortest text that reads back the same bits; the sign of zero included.
    public Answer Add(string name, double value) => Add(name, value.ToString("R", CultureInfo.InvariantCulture));

    public Answer Add(string name, ReadOnlySpan<double> values)
    {
        for (var i = 0; i < values.Length; i++) Add(string.Create(CultureInfo.InvariantCulture, $"{name} {i + 1}"), values[i]);
        return this;
    }

    public Answer Add(string name, IReadOnlyList<double> values) => Add(name, [.. values]);

    public Answer Add(string name, string value)
    {
        parts.Add((name, value));
        return this;
    }

    public Answer Add(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add("diagnostic", diagnostic.ToString());
        return this;
    }

    /// <summary>The first difference, in words; null where there is none.</summary>
    public string? DifferenceFrom(Answer other)
    {
        for (var i = 0; i < Math.Min(parts.Count, other.parts.Count); i++)
            if (parts[i] != other.parts[i]) return $"{parts[i].Name} is {parts[i].Value}, and then {other.parts[i].Name} is {other.parts[i].Value}";
        return parts.Count == other.parts.Count ? null : "one answer has more numbers than the other";
    }
}
