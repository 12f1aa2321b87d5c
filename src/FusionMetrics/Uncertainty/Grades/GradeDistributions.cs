using FusionMetrics.Coupling;
using FusionMetrics.Numerics;

namespace FusionMetrics.Uncertainty;

/// <summary>D and its grade of every region-period over the replicates.</summary>
internal sealed class GradeDistributions(Panel panel, CouplingRecipe coupling, double[] nominal, ReplicateMatrix replicates, UncertaintyRecipe uncertainty)
{
    private readonly IReadOnlyList<Grade> grades = coupling.Grades.Grades;

    public GradeOddsTable Of(Chunks chunks)
    {
        var rows = new GradeOddsRow[panel.RowCount];
        chunks.ForEach(rows.Length, row => rows[row] = Row(row));
        return new GradeOddsTable(coupling.Grades, rows);
    }

    /// <summary>Where D is missing in replicates that have it elsewhere, so that odds are of a part of them.</summary>
    public static IReadOnlyList<Diagnostic> Lacking(GradeOddsTable odds)
    {
        var all = odds.Max(row => row.Replicates);
        GradeOddsRow[] lacking = [.. odds.Where(row => row.Replicates < all && (row.Replicates > 0 || row.Grade is not null))];
        if (lacking.Length == 0) return [];
        var first = lacking.MinBy(row => row.Replicates)!;
        return
        [
            UncertaintyRules.LackingGrades.Says($"{lacking.Length} region-periods have no D in some replicates, this one in {all - first.Replicates} of {all}. Odds are shares of those that have it.",
                new DiagnosticLocation { Stage = "uncertainty", Region = first.Region, Period = first.Period }),
        ];
    }

    private GradeOddsRow Row(int row)
    {
        var values = replicates.Column(row);
        var counts = new int[grades.Count];
        var there = 0;
        foreach (var value in values)
        {
            if (coupling.Grades.GradeOf(value, coupling.Edges) is not { } grade) continue;
            counts[grade.Number - 1]++;
            there++;
        }
        // 0 / 0 is the NaN that is wanted.
        double[] odds = Array.ConvertAll(counts, count => (double)count / there);
        var own = coupling.Grades.GradeOf(nominal[row], coupling.Edges);
        var ownCount = own is null ? 0 : counts[own.Number - 1];
        var likeliest = there == 0 ? null : ownCount == counts.Max() ? own : grades[Array.IndexOf(counts, counts.Max())];
        return new(panel.RegionAt(row).Code, panel.PeriodAt(row), nominal[row], own, there, Distribution.Of(values, uncertainty.Confidence), odds, likeliest,
            own is not null && odds[own.Number - 1] >= uncertainty.Grades!.Certainty);
    }
}
