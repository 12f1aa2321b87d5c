namespace FusionMetrics.Coupling;

/// <summary>A scale of grades of the coordination degree D (协调等级), or of stages of the coupling degree C (耦合阶段). Immutable.</summary>
public sealed class GradeScale
{
    internal const string OwnId = "own";

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

    /// <summary>
    /// Seven grades with edges at 0.2, 0.3, 0.4, 0.5, 0.6 and 0.7, from severe imbalance 严重失调 to advanced coordination 高级协调. Source: Scientific
    /// Reports (2024) 14, 5150, Table 2.
    /// </summary>
    public static GradeScale Seven { get; } = new("seven", "Scientific Reports (2024) 14, 5150, Table 2", [0.2, 0.3, 0.4, 0.5, 0.6, 0.7],
        ("severe imbalance", "严重失调"), ("moderate imbalance", "中度失调"), ("mild imbalance", "轻度失调"), ("near imbalance", "濒临失调"),
        ("primary coordination", "初级协调"), ("intermediate coordination", "中级协调"), ("advanced coordination", "高级协调"));

    /// <summary>
    /// Five grades of 0.2 each, from severe imbalance 严重失调 to high-quality coordination 优质协调. Source: ChinaXiv 201711.01841, as commonly used in the
    /// field.
    /// </summary>
    public static GradeScale Five { get; } = new("five", "ChinaXiv 201711.01841", [0.2, 0.4, 0.6, 0.8],
        ("severe imbalance", "严重失调"), ("mild imbalance", "轻度失调"), ("bare coordination", "勉强协调"), ("good coordination", "良好协调"),
        ("high-quality coordination", "优质协调"));

    /// <summary>
    /// Five grades with edges at 0.25, 0.5, 0.7 and 0.85, from severe imbalance 严重失调 to superior coordination 优质协调. Source: Environmental Science and
    /// Pollution Research (2021) 29(3), 4654-4667, Table 2.
    /// </summary>
    public static GradeScale FiveUneven { get; } = new("five-uneven", "Environmental Science and Pollution Research (2021) 29(3), 4654-4667, Table 2",
        [0.25, 0.5, 0.7, 0.85],
        ("severe imbalance", "严重失调"), ("mild imbalance", "轻度失调"), ("bare coordination", "勉强协调"), ("coordination", "协调"),
        ("superior coordination", "优质协调"));

    /// <summary>
    /// Four grades with edges at 0.5, 0.6 and 0.7, from near imbalance 濒临失调 to advanced coordination 高级协调. Source: Xu Weixiang et al. (2020), Journal of
    /// Natural Resources 35(9), 2044-2062, Table 2.
    /// </summary>
    public static GradeScale Four { get; } = new("four", "Xu Weixiang et al. (2020), Journal of Natural Resources 35(9), Table 2", [0.5, 0.6, 0.7],
        ("near imbalance", "濒临失调"), ("primary coordination", "初级协调"), ("intermediate coordination", "中级协调"), ("advanced coordination", "高级协调"));

    /// <summary>
    /// Not a scale of D but of the coupling degree C: low-level coupling 低水平耦合, antagonism 拮抗, running-in 磨合 and high-level coupling 高水平耦合, with edges
    /// at 0.3, 0.5 and 0.8. Source: as in Tian Shenzhen et al. (2021), Acta Geographica Sinica 76(4), 781, Table 1.
    /// </summary>
    public static GradeScale Stages { get; } = new("stages", "Tian Shenzhen et al. (2021), Acta Geographica Sinica 76(4), Table 1", [0.3, 0.5, 0.8],
        ("low-level coupling", "低水平耦合"), ("antagonism", "拮抗"), ("running-in", "磨合"), ("high-level coupling", "高水平耦合"));

    /// <summary>Every scale of D, by the id that recipes use.</summary>
    public static IReadOnlyList<GradeScale> All { get; } = [Ten, Seven, Five, FiveUneven, Four];

    /// <summary>The id in recipes; <c>own</c> for a scale of one's own.</summary>
    public string Id { get; }

    /// <summary>Where the scale comes from.</summary>
    public string Source { get; }

    /// <summary>The edges between grades, ascending: one fewer than grades.</summary>
    public IReadOnlyList<double> Edges => edges;

    /// <summary>The grades, the worst first.</summary>
    public IReadOnlyList<Grade> Grades { get; }

    /// <summary>A scale of one's own.</summary>
    /// <param name="edges">The edges between grades, ascending, at least one.</param>
    /// <param name="names">The names, the worst grade first: one more than edges, each with its Chinese name.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="FusionMetricsException">The edges do not ascend, or the names are not one more than the edges.</exception>
    public static GradeScale Of(IReadOnlyList<double> edges, IReadOnlyList<(string Name, string NameZh)> names)
    {
        FusionMetricsException.ThrowIfErrors(Check(edges, names));
        return new(OwnId, "own edges", [.. edges], [.. names]);
    }

    /// <summary>Finds everything that would make edges and names unusable.</summary>
    /// <param name="edges">The edges.</param>
    /// <param name="names">The names.</param>
    /// <returns>The errors found; empty when they can be used.</returns>
    public static IReadOnlyList<Diagnostic> Check(IReadOnlyList<double> edges, IReadOnlyList<(string Name, string NameZh)> names)
    {
        ArgumentNullException.ThrowIfNull(edges);
        ArgumentNullException.ThrowIfNull(names);
        var problems = new List<string>();
        if (edges.Count == 0) problems.Add("A scale of grades needs an edge or more, such as [0.4, 0.6].");
        if (edges.Any(e => !double.IsFinite(e)) || Enumerable.Range(1, Math.Max(0, edges.Count - 1)).Any(i => !(edges[i] > edges[i - 1])))
            problems.Add("The edges between grades must be finite numbers that ascend, such as [0.4, 0.6].");
        if (names.Count != edges.Count + 1) problems.Add($"{edges.Count} edges make {edges.Count + 1} grades, but {names.Count} names are given.");
        if (names.Any(n => string.IsNullOrWhiteSpace(n.Name) || n.NameZh is null)) problems.Add("Every grade needs a name.");
        return [.. problems.Select(problem => CouplingRules.BadGrades.Says(problem, DiagnosticLocation.Of("coupling")))];
    }

    /// <summary>The grade of a degree.</summary>
    /// <param name="degree">D, or C for a scale of stages.</param>
    /// <param name="rule">To which grade an edge belongs.</param>
    /// <returns>The grade; null for NaN.</returns>
    public Grade? GradeOf(double degree, EdgeRule rule) => double.IsNaN(degree) ? null : Grades[NumberOf(degree, rule) - 1];

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

    /// <summary>The id, or the edges of a scale of one's own.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Id == OwnId ? FormattableString.Invariant($"edges at {string.Join(", ", edges.Select(e => FormattableString.Invariant($"{e}")))}") : Id;
}
