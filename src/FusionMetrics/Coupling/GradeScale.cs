namespace FusionMetrics.Coupling;

/// <summary>A scale of grades of the coordination degree D (协调等级). Immutable.</summary>
public sealed class GradeScale
{
    private readonly double[] edges;

    private GradeScale(string id, string source, double[] edges, params (string Name, string NameZh)[] names)
    {
        Id = id;
        Source = source;
        this.edges = edges;
        Grades = [.. names.Select((n, i) => new Grade(i + 1, n.Name, n.NameZh))];
    }

    /// <summary>
    /// Ten grades of 0.1 each, from extreme imbalance 极度失调 to high-quality coordination 优质协调. Source: Liao Chongbin (1999), as
    /// commonly used in the field; English names vary by paper.
    /// </summary>
    public static GradeScale Ten { get; } = new("ten", "Liao Chongbin (1999)", [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
        ("extreme imbalance", "极度失调"), ("severe imbalance", "严重失调"), ("moderate imbalance", "中度失调"),
        ("mild imbalance", "轻度失调"), ("near imbalance", "濒临失调"), ("bare coordination", "勉强协调"),
        ("primary coordination", "初级协调"), ("intermediate coordination", "中级协调"), ("good coordination", "良好协调"),
        ("high-quality coordination", "优质协调"));

    /// <summary>Every scale, by the id that recipes use.</summary>
    public static IReadOnlyList<GradeScale> All { get; } = [Ten];

    /// <summary>The id in recipes.</summary>
    public string Id { get; }

    /// <summary>Where the scale comes from.</summary>
    public string Source { get; }

    /// <summary>The edges between grades, ascending: one fewer than grades.</summary>
    public IReadOnlyList<double> Edges => edges;

    /// <summary>The grades, the worst first.</summary>
    public IReadOnlyList<Grade> Grades { get; }

    /// <summary>The grade of a coordination degree. Compared exactly: no tolerance.</summary>
    /// <param name="coordination">D, not NaN. Below the first edge is the lowest grade, above the last the highest.</param>
    /// <param name="rule">To which grade an edge belongs.</param>
    /// <returns>The number of the grade, from 1.</returns>
    public int NumberOf(double coordination, EdgeRule rule)
    {
        var number = 1;
        foreach (var edge in edges)
            if (rule == EdgeRule.LeftClosed ? coordination >= edge : coordination > edge) number++;
        return number;
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
