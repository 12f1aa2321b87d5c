namespace FusionMetrics.Testing.Examination;

/// <summary>What a method answered, as named numbers and texts: equal where every bit is equal.</summary>
internal sealed class Answer
{
    private readonly List<Part> parts = [];

    public Answer Add(string name, double value) => Add(name, [value]);

    public Answer Add(string name, IReadOnlyList<double> values) => Add(name, [.. values]);

    public Answer Add(string name, double[] values)
    {
        parts.Add(new(name, values, ""));
        return this;
    }

    public Answer Add(string name, string text)
    {
        parts.Add(new(name, [], text));
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
        foreach (var (before, after) in parts.Zip(other.parts))
            if (before.DifferenceFrom(after) is { } difference) return difference;
        return parts.Count == other.parts.Count ? null : $"{parts.Count} answers, and then {other.parts.Count}";
    }

    private sealed record Part(string Name, double[] Numbers, string Text)
    {
        public string? DifferenceFrom(Part after)
        {
            if (Name != after.Name) return $"an answer named '{Name}', and then '{after.Name}'";
            if (Text != after.Text) return $"{Name} is '{Text}', and then '{after.Text}'";
            return Numbers.Length == after.Numbers.Length
                ? Rounding.BitDifference(Name, Numbers, after.Numbers)
                : $"{Numbers.Length} of {Name}, and then {after.Numbers.Length}";
        }
    }
}
