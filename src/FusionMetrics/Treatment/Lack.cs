using System.Globalization;

namespace FusionMetrics.Treatment;

/// <summary>What some rows of a panel lack.</summary>
internal sealed class Lack
{
    private readonly List<(string Code, int Count)> missing = [];
    private readonly long cells;

    public Lack(Panel panel, IReadOnlyList<Indicator> indicators, IReadOnlyCollection<int> rows)
    {
        cells = (long)indicators.Count * rows.Count;
        foreach (var indicator in indicators)
        {
            if (panel.MissingCount(indicator.Code) == 0) continue;
            var column = panel.Column(indicator.Code);
            var count = 0;
            foreach (var row in rows)
                if (double.IsNaN(column[row])) count++;
            if (count > 0) missing.Add((indicator.Code, count));
        }
    }

    private double Availability => cells == 0 ? 1 : (double)(cells - missing.Sum(m => (long)m.Count)) / cells;

    /// <summary>Whether less than a share of the values is there.</summary>
    public bool IsBelow(double availability) => Availability < availability;

    /// <summary>What is lacking in words: <c>it lacks x in 2 periods</c>, with the share that is there where less than all is asked for.</summary>
    public string InWords(string places, double availability)
    {
        var listed = string.Join(", ", missing.Select(m => $"{m.Code} in {m.Count} {places}"));
        return availability == 1 ? $"it lacks {listed}" : string.Create(CultureInfo.InvariantCulture, $"{Availability:P1} of its values are there, less than {availability:P1}; it lacks {listed}");
    }
}
