namespace FusionMetrics.Data;

/// <summary>The headings of the columns of a printed table; what is left out is recognised by its heading. Immutable.</summary>
public sealed record AuditColumns
{
    /// <summary>The columns U, one a subsystem.</summary>
    /// <value>The default is none: headings like <c>U1</c>, <c>u_1</c>, <c>u1_ecology</c> or <c>u_ecology</c>.</value>
    public IReadOnlyList<string> Indices { get; init; } = [];

    /// <summary>The column C.</summary>
    /// <value>The default is null: <c>C</c>, 耦合度, <c>coupling degree</c>, or the one heading that begins with <c>c_</c>.</value>
    public string? Coupling { get; init; }

    /// <summary>The column T.</summary>
    /// <value>The default is null: <c>T</c>, 综合评价指数 or another with 综合, <c>comprehensive index</c>, or the one heading that begins with <c>t_</c>.</value>
    public string? Comprehensive { get; init; }

    /// <summary>The column D.</summary>
    /// <value>The default is null: <c>D</c>, 耦合协调度, 协调度, <c>coupling coordination degree</c>, or the one heading that begins with <c>d_</c>.</value>
    public string? Coordination { get; init; }
}
