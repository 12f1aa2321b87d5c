namespace FusionMetrics.Data.Cubes;

/// <summary>A dimension of a cube.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Roles">What it is said to be: <c>geo</c>, <c>time</c>.</param>
/// <param name="Codes">Its codes, in the order in which keys count them.</param>
/// <param name="Labels">What each code is called; null where it is called nothing.</param>
internal sealed record CubeDimension(string Id, IReadOnlyList<string> Roles, IReadOnlyList<string> Codes, IReadOnlyList<string?> Labels)
{
    // Codes in a message: enough to choose from, not all of a thousand.
    private const int MostListed = 12;

    /// <summary>The dimension with its codes, as a message shows it: <c>unit (EUR, PPS)</c>.</summary>
    public override string ToString() => $"{Id} ({Listed})";

    /// <summary>The codes, as a message shows them.</summary>
    public string Listed => string.Join(", ", Codes.Take(MostListed).Select(Tables.CellText.Quote)) + (Codes.Count > MostListed ? $", ... {Codes.Count} in all" : "");
}
